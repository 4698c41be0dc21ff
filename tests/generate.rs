//! Writes what is generated from the rules and words: the files that git keeps (`make generate`), or into a folder the
//! static guides of the package (`make build`).

use std::path::Path;
use std::process::Command;

#[path = "native/generated.rs"]
mod generated;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match std::env::args().nth(1) {
        Some(folder) => {
            std::fs::create_dir_all(root.join(&folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
            generated::guides().iter().for_each(|(name, content)| write(&root.join(&folder).join(name), content));
        }
        // The other files print the digest of the rules, which is compiled in: a new one needs a new program.
        None if renewed(root, generated::DIGEST, &generated::digest()) => {
            let again = Command::new(env!("CARGO"))
                .args(["run", "--quiet", "--features", "book", "--example", "generate"])
                .current_dir(root)
                .status();
            assert!(again.is_ok_and(|status| status.success()), "the generator runs again with the new digest");
        }
        None => generated::files().iter().for_each(|(path, content)| {
            renewed(root, path, content);
        }),
    }
}

/// Writes a file and says so. What is as it should be is left alone, so that nobody who watches files takes it for a change.
fn renewed(root: &Path, path: &str, content: &str) -> bool {
    let file = root.join(path);
    let old = std::fs::read_to_string(&file).is_ok_and(|present| present == content);
    if !old {
        write(&file, content);
        println!("{path}");
    }
    !old
}

fn write(path: &Path, content: &str) {
    std::fs::write(path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
