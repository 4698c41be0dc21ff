//! Writes what is generated from the rules and words: the files that git keeps (`make generate`), or into a folder the
//! static guides of the package (`make build`), which may be told the address at which the package will stand. With `--large` it lists the
//! texts whose phrases are to be found (`.tools/phrases.mjs`).

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use egov_recovery::{book, text};

    let mut given = std::env::args().skip(1);
    match given.next() {
        Some(option) if option == "--large" => text::large_texts().iter().for_each(|text| println!("{text}")),
        Some(folder) => {
            let base = given.next().map_or(Ok(book::Base::UNKNOWN), |address| book::Base::of(&address))?;
            book::write_guides(&format!("{folder}/static"), &base)?;
            book::write_words(&folder)?;
        }
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
