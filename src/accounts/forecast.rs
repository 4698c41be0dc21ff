//! What the wanted sign-in would end in if it were done at once.

use super::case::{Access, Case, Wish};
use super::model::{Provider, SignIn};
use crate::rules::Symptom;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How a sign-in may end, as the reader is told it.
    End {
        /// Into its own record.
        SignedIn = "signed-in",
        /// Into the record of the e-Gov account that held the address, which is switched; its data are kept.
        Switched = "switched",
        /// Into a new, empty record.
        NewRecord = "new-record",
        /// Not at all: a message appears.
        Refused = "refused",
        /// Not yet: the address was freed by a deletion less than a week ago.
        Blocked = "blocked",
        /// Official pages do not say.
        Undocumented = "undocumented",
    }
}

/// What may happen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forecast {
    /// Every end that is possible, as far as is known; more than one where it depends on what e-Gov holds.
    pub ends: Vec<End>,
    /// The messages that may appear.
    pub messages: Vec<Symptom>,
    /// Whether filings may be lost by it (Q7, note of 2023/3/12; for Google no page says that they are kept).
    pub may_lose: bool,
}

/// What the wanted sign-in would end in at once, after the wished change of address.
pub fn forecast(case: &Case, wish: Wish) -> Forecast {
    let mut found = Forecast::default();
    let Some(wanted) = case.account(wish.account) else { return found };
    if matches!(wanted.access, Access::Unusable | Access::Gone) {
        let message =
            if wanted.provider.external() { Symptom::ProviderSignInFails } else { Symptom::CredentialsRejected };
        return Forecast { ends: vec![End::Refused], messages: vec![message], may_lose: false };
    }
    let at = wish.address.unwrap_or(wanted.address);
    let changed_in_egov = wanted.provider == Provider::Egov && at != wanted.address;
    for world in case.views(wish.account, at) {
        if changed_in_egov && world.holder_of(at).is_some() {
            // The change itself is refused while another record holds the address (account FAQ).
            found.add(&SignIn::Refused(&[Symptom::RegistrationRefused]));
            continue;
        }
        for (end, _) in world.sign_in(wish.account) {
            found.add(&end);
        }
    }
    found
}

impl Forecast {
    fn add(&mut self, end: &SignIn) {
        let told = match end {
            SignIn::SignedIn => End::SignedIn,
            SignIn::NewRecord => End::NewRecord,
            SignIn::Switched => End::Switched,
            SignIn::Undocumented => End::Undocumented,
            SignIn::Blocked => End::Blocked,
            SignIn::TookOver | SignIn::Refused(_) | SignIn::Impossible => End::Refused,
        };
        if !self.ends.contains(&told) {
            self.ends.push(told);
        }
        if let SignIn::Refused(messages) = end {
            for message in *messages {
                if !self.messages.contains(message) {
                    self.messages.push(*message);
                }
            }
        }
        self.may_lose |= matches!(end, SignIn::TookOver | SignIn::Undocumented);
    }
}
