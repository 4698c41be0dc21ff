//! Writes what is generated from the rules and words: the files that git keeps (`make generate`), or into a folder the
//! static guides of the package (`make build`).

use std::path::Path;

#[path = "native/generated.rs"]
mod generated;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match std::env::args().nth(1) {
        Some(folder) => {
            std::fs::create_dir_all(root.join(&folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
            generated::guides().iter().for_each(|(name, content)| write(&root.join(&folder).join(name), content));
        }
        None => generated::files().iter().for_each(|(path, content)| {
            // What is as it should be is left alone, so that nobody who watches files takes it for a change.
            if std::fs::read_to_string(root.join(path)).is_ok_and(|present| present == *content) {
                return;
            }
            write(&root.join(path), content);
            println!("{path}");
        }),
    }
}

fn write(path: &Path, content: &str) {
    std::fs::write(path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
