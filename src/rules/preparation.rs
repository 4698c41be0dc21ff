//! What to have at hand before a path is taken, and what keeps a settled conflict from coming back (rule book, sections 3, 4).

use super::fact::Service;
use super::source::{Grounds, Place, derived, official};
use super::vocabulary::rows;

rows! {
    /// What to have at hand before a path is taken.
    Preparation: PreparationRow {
        /// What e-Gov is used for by those who need this list; `None` for everybody.
        service: Option<Service>,
        /// Where the list is written.
        grounds: Grounds,
    }
    UnlockEApplication = "unlock-e-application" => (Some(Service::EApplication), official(&[Place::Q3])),
    UnlockDeveloperPortal = "unlock-developer-portal" => (Some(Service::DeveloperPortal), official(&[Place::Q3])),
    UnlockPolicyProposal = "unlock-policy-proposal" => (Some(Service::PolicyProposal), official(&[Place::Q3])),
    Deletion = "deletion" => (None, official(&[Place::Q7Deletion])),
    ContactKit = "contact-kit" => (None, derived(&[Place::Q3, Place::Blog])),
    PrimeRequest = "prime-request" => (None, derived(&[Place::Blog, Place::Practitioners])),
}

impl Preparation {
    /// Whether somebody who uses e-Gov for this needs the list. While that is not known, every list is needed.
    pub(super) fn is_for(self, service: Option<Service>) -> bool {
        match (self.service(), service) {
            (None, _) | (Some(_), None | Some(Service::Unsure)) => true,
            (Some(own), Some(service)) => own == service,
        }
    }
}

rows! {
    /// What keeps a settled account conflict from coming back.
    Habit: HabitRow {
        /// Where the advice comes from.
        grounds: Grounds,
    }
    KnowWhoHoldsWhat = "know-who-holds-what" => (derived(&[Place::Blog])),
    OneAddressPerAccount = "one-address-per-account" => (derived(&[Place::Q6, Place::Q7Case3])),
    KeepCopies = "keep-copies" => (derived(&[Place::Blog])),
    SettleEgovFirst = "settle-egov-first" => (derived(&[Place::Q7Case2, Place::Q10Part2])),
}
