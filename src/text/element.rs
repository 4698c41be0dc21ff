//! The words of the element's class, which it says while no module is up: so they are not in the module, but written into a script.

use super::shape::{keys, shape};
use super::{Table, Text};
use crate::vocabulary::vocabulary;

keys! { Cause }

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

shape! {
    /// The words of the element's class for readers.
    ElementWords {
        /// For a reader in the middle of something, when the widget stops.
        stopped: Text,
        /// The link that then leads on in the guide.
        go_on: Text,
        /// For a reader who has not begun, when the widget does not come; it stands above the guide's list.
        not_loaded: Text,
        /// The same below what a page has put there itself.
        not_loaded_below: Text,
        /// While it is loaded once more.
        loading: Text,
        /// The button that loads it once more.
        load_again: Text,
        /// The line behind which the answers of the guide are folded away, once the widget is up.
        all_answers: Text,
        /// In a frame that may not open tabs; it stands above the address of the link that was pressed.
        not_opened: Text,
    }
}

shape! {
    /// What page owners are told in the console, beside the same in English.
    OwnerWords {
        /// What they can do.
        hint: Table<Cause, Text>,
        /// The guide is of other rules than the widget.
        other_rules: Text,
        /// An attribute was not understood.
        ignored: Text,
        /// There is a second script.
        defined_already: Text,
        /// The module comes under a type with which it begins later.
        slow_type: Text,
    }
}
