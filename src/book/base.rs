//! Where the package will stand, for those who build it for one address.

use super::repository::Fault;
use crate::language::Language;

/// The address of the folder in which the package will stand, where that is known.
pub struct Base(Option<String>);

impl Base {
    /// It is not known: pages name no address of their own, and lists name files relative to themselves.
    pub const UNKNOWN: Base = Base(None);

    /// This address.
    ///
    /// # Errors
    /// Says what is allowed where it is not the address of a folder.
    pub fn of(address: &str) -> Result<Base, Fault> {
        let allowed = address.starts_with("https://") || address.starts_with("http://");
        let sound = !address.contains(|letter: char| letter.is_whitespace() || "\"<>?#".contains(letter));
        if !allowed || !sound || !address.ends_with('/') {
            let why = "allowed is the address of a folder, from https:// to its last slash";
            return Err(Fault::of("BASE", format!("got \"{address}\"; {why}")));
        }
        Ok(Base(Some(address.to_owned())))
    }

    /// The whole address of one of its files, where it is known.
    pub(super) fn whole_address(&self, file: &str) -> Option<String> {
        self.0.as_ref().map(|base| format!("{base}{file}"))
    }

    /// How a list in this folder names one of its files.
    pub(super) fn address(&self, file: &str) -> String {
        self.whole_address(file).unwrap_or_else(|| file.to_owned())
    }

    /// The lines with which a page names itself in every language, to stand in its head: `page` is its place in `guide/`. Empty where the
    /// address is not known, because search engines take whole addresses only. Whoever reads none of the languages gets Japanese, as
    /// from the element.
    pub(super) fn alternates(&self, page: impl Fn(Language) -> String) -> String {
        let line = |tag: &str, language| {
            let address = self.whole_address(&format!("guide/{}", page(language)))?;
            Some(format!("\n    <link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">"))
        };
        let languages = Language::ALL.iter().map(|language| line(language.tag(), *language));
        languages.chain([line("x-default", Language::Ja)]).flatten().collect()
    }

    /// The line with which a page names its own address, to stand in its head; empty where that is not known.
    pub(super) fn canonical(&self, file: &str) -> String {
        let line = |address| format!("\n    <link rel=\"canonical\" href=\"{address}\">");
        self.whole_address(file).map(line).unwrap_or_default()
    }
}
