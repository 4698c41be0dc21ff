//! The files of this repository: what is drawn reads some of them and is kept in others.

use std::fmt::{self, Debug, Display, Formatter};
use std::fs;
use std::path::{Path, PathBuf};

/// What could not be read, written or understood, and why.
pub struct Fault(String);

impl Fault {
    pub(super) fn of(what: impl Display, why: impl Display) -> Fault {
        Fault(format!("{what}: {why}"))
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A program that fails prints its fault in this way.
impl Debug for Fault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl std::error::Error for Fault {}

pub(super) fn read(path: &str) -> Result<String, Fault> {
    fs::read_to_string(place(path)).map_err(|error| Fault::of(path, error))
}

/// Writes a file and says whether it did. What is as it should be is left alone, so that nobody who watches files takes it for a
/// change.
pub(super) fn renew(path: &str, content: &str) -> Result<bool, Fault> {
    let stale = read(path).map_or(true, |present| present != content);
    if stale {
        write(&place(path), content)?;
    }
    Ok(stale)
}

/// Writes files into a folder of the repository; folders are made where they are missing.
pub(super) fn write_into(folder: &str, files: &[(String, String)]) -> Result<(), Fault> {
    let folder = place(folder);
    for (name, content) in files {
        let file = folder.join(name);
        let around = file.parent().unwrap_or(&folder);
        fs::create_dir_all(around).map_err(|error| Fault::of(around.display(), error))?;
        write(&file, content)?;
    }
    Ok(())
}

fn write(path: &Path, content: &str) -> Result<(), Fault> {
    fs::write(path, content).map_err(|error| Fault::of(path.display(), error))
}

fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
