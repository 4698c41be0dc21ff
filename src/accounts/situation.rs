//! What has become of an account, as people can tell it in one answer.

use super::case::{Access, Recorded};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What has become of an account.
    Situation {
        /// It can be used, and e-Gov was entered with it.
        Entered = "entered",
        /// It can be used, and e-Gov was not entered with it yet.
        New = "new",
        /// Nobody can use it.
        Unusable = "unusable",
        /// It was deleted.
        Gone = "gone",
        /// わからない.
        Unsure = "unsure",
    }
}

impl Situation {
    /// Whether the account can be used.
    pub const fn access(self) -> Access {
        match self {
            Situation::Entered | Situation::New => Access::Usable,
            Situation::Unusable => Access::Unusable,
            Situation::Gone => Access::Gone,
            Situation::Unsure => Access::Unsure,
        }
    }

    /// What e-Gov holds for it. An e-Gov account has its record from the registration on.
    pub const fn recorded(self, external: bool) -> Recorded {
        match self {
            Situation::Entered => Recorded::Somewhere,
            Situation::New if external => Recorded::Nothing,
            Situation::New | Situation::Unusable | Situation::Gone | Situation::Unsure => Recorded::Unknown,
        }
    }
}
