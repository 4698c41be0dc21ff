//! Writes what is generated from the rules and words: the files that git keeps (`make generate`), or into a folder the
//! static guides of the package (`make build`).

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use egov_recovery::book;

    match std::env::args().nth(1) {
        Some(folder) => book::write_guides(&folder)?,
        // The other files print the digest of the rules, which is compiled in: a new one needs a new program.
        None if book::renew_digest()? => {
            println!("{}", book::DIGEST);
            let again = std::process::Command::new(env!("CARGO"))
                .args(["run", "--quiet", "--bin", env!("CARGO_BIN_NAME")])
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .status()?;
            if !again.success() {
                return Err("the program with the new digest failed".into());
            }
        }
        None => book::renew()?.iter().for_each(|path| println!("{path}")),
    }
    Ok(())
}

/// `wasm-pack test` builds every program of the crate for the browser, too; there it is empty.
#[cfg(target_arch = "wasm32")]
fn main() {}
