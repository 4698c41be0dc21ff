//! Writes the files that are generated from the rules and words: `make generate`.

use std::path::Path;

#[path = "native/generated.rs"]
mod generated;

fn main() {
    for (path, content) in generated::files() {
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        std::fs::write(&target, content).unwrap_or_else(|error| panic!("{path}: {error}"));
        println!("{path}");
    }
}
