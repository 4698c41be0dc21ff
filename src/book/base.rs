//! Where the package will stand, for those who build it for one address.

use std::fmt::Display;

use super::repository::Fault;

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

    /// How a list in this folder names one of its files.
    pub(super) fn address(&self, file: &str) -> String {
        format!("{}{file}", self.0.as_deref().unwrap_or_default())
    }

    /// The line with which a page names its own address, to stand in its head; empty where that is not known.
    pub(super) fn canonical(&self, file: impl Display) -> String {
        self.0.as_ref().map(|base| format!("\n    <link rel=\"canonical\" href=\"{base}{file}\">")).unwrap_or_default()
    }
}
