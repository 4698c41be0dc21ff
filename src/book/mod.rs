//! What is drawn from the rules and words and kept as files: the static guides, the rule book, the types, the words of
//! the element's class, its descriptions for editors and the digest.
//!
//! Of this machine, not of the browser: nothing here is in the module. `main.rs` beside this file is the program that writes them
//! (`make generate`, `make build`); a native test compares them.

mod base;
mod counts;
mod custom_elements;
mod digest;
mod element;
mod guide;
mod guides;
mod ids;
mod messages;
mod repository;
mod rules_md;
mod rules_page;
mod style_sheet;
mod vscode;
mod web_types;
mod words;

use crate::language::Language;
use crate::text;

pub use base::Base;
pub use digest::digest;
pub use guides::{fragment, guides};
pub use repository::Fault;
pub use style_sheet::style_sheet;

/// Where the digest of the rules stands.
pub const DIGEST: &str = "src/rules/digest.txt";

/// Every generated file but the digest, which they print: its path, and what it must hold.
///
/// # Errors
/// Names the source that cannot be read, or that is not made as it was when this was written.
pub fn files() -> Result<Vec<(&'static str, String)>, Fault> {
    let book = rules_md::rules_md();
    let frame = repository::read("www/index.html")?;
    let page = rules_page::rules_page(&frame, &book)
        .ok_or_else(|| Fault::of("www/rules.html", "its frame (www/index.html) or the rule book has another shape"))?;
    Ok(vec![
        ("RULES.md", book),
        ("www/rules.html", page),
        ("www/package/ids.d.ts", ids::ids()),
        ("www/package/element/words.js", words::words()),
        ("www/package/custom-elements.json", custom_elements::custom_elements()?),
        ("www/package/web-types.json", web_types::web_types()?),
        ("www/package/vscode.html-custom-data.json", vscode::vscode()),
        ("index.html", guides::index()?),
    ])
}

/// Writes the generated files that are out of date, and returns their paths.
///
/// # Errors
/// Names the file that cannot be read, understood or written.
pub fn renew() -> Result<Vec<&'static str>, Fault> {
    let mut renewed = Vec::new();
    for (path, content) in files()? {
        if repository::renew(path, &content)? {
            renewed.push(path);
        }
    }
    Ok(renewed)
}

/// Writes the digest of the rules, and says whether another one stood there. The other files print the digest that is compiled
/// in, so they are right only in a program that was built afterwards.
///
/// # Errors
/// Says why it cannot be written.
pub fn renew_digest() -> Result<bool, Fault> {
    repository::renew(DIGEST, &digest())
}

/// Writes the guides of the package, which will stand there, into a folder of the repository.
///
/// # Errors
/// Names the file that cannot be read or written.
pub fn write_guides(folder: &str, base: &Base) -> Result<(), Fault> {
    repository::write_into(folder, &guides(base)?)
}

/// Writes the words of each language, as the modules read them, into a folder of the repository; and those of Japanese once more, with
/// marks between phrases.
///
/// # Errors
/// Names the file that cannot be written.
pub fn write_words(folder: &str) -> Result<(), Fault> {
    let file = |language: &Language| (format!("words/{}.txt", language.tag()), text::written(text::words(*language)));
    let mut files: Vec<_> = Language::WRITTEN.iter().map(file).collect();
    let phrased = text::phrased(Language::Ja);
    files.push((format!("phrased/{}.txt", phrased.language.tag()), text::written(phrased)));
    repository::write_into(folder, &files)
}
