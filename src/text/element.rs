//! The words of the element's class, which it says while no module is up: so they are not in the module, but written into a script.

use crate::rules::vocabulary::vocabulary;

vocabulary! {
    /// Why the widget is not there.
    Cause {
        /// The page's policy blocks it.
        Csp = "csp",
        /// A file is not there.
        MissingFile = "missing-file",
        /// A file is another one than it should be.
        Corrupt = "corrupt",
        /// A file cannot be reached.
        Offline = "offline",
        /// A file may not be read by pages of other origins.
        Cors = "cors",
        /// The browser has no WebAssembly, or one that is too old.
        NoWebAssembly = "no-webassembly",
        /// Loading took too long.
        Timeout = "timeout",
        /// It stopped.
        Panic = "panic",
    }
}

impl Cause {
    /// What the page owner can do, for those who read no Japanese.
    pub const fn hint(self) -> &'static str {
        match self {
            // What it needs is said before, as it depends on where the files are.
            Cause::Csp => "add what is missing to the page's Content-Security-Policy.",
            Cause::MissingFile => "upload every file of the folder, and keep the old ones for a while.",
            Cause::Corrupt => "upload every file of the folder anew, as binary files and unchanged.",
            Cause::Offline => "check that the reader's network and your server can be reached.",
            Cause::Cors => "add the header \"Access-Control-Allow-Origin: *\" to every file of the folder.",
            Cause::NoWebAssembly => "nothing to do: the static guide stays.",
            Cause::Timeout => "serve the .wasm file compressed (gzip or brotli), near your readers.",
            Cause::Panic => "please tell those who gave you these files, with the page and the steps that led to it.",
        }
    }
}

/// The words of the element's class.
pub struct ElementWords {
    /// The language tag (BCP 47).
    pub lang: &'static str,
    /// For a reader in the middle of something, when the widget stops.
    pub stopped: &'static str,
    /// The link that then leads on in the guide.
    pub go_on: &'static str,
    /// For a reader who has not begun, when the widget does not come; it stands above the guide's list.
    pub not_loaded: &'static str,
    /// The same below what a page has put there itself.
    pub not_loaded_below: &'static str,
    /// While it is loaded once more.
    pub loading: &'static str,
    /// The button that loads it once more.
    pub load_again: &'static str,
    /// The line behind which the answers of the guide are folded away, once the widget is up.
    pub all_answers: &'static str,
    /// In a frame that may not open tabs; it stands above the address of the link that was pressed.
    pub not_opened: &'static str,
    /// What the page owner can do.
    pub hint: fn(Cause) -> &'static str,
    /// To the page owner: the guide is of other rules than the widget.
    pub other_rules: &'static str,
    /// The same: an attribute was not understood.
    pub ignored: &'static str,
    /// The same: there is a second script.
    pub defined_already: &'static str,
    /// The same: the module comes under a type with which it begins later.
    pub slow_type: &'static str,
}
