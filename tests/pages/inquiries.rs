//! Every screen of the inquiries.

use egov_recovery::clock::Moment;
use egov_recovery::reader::inquiry::InquiryAction;
use egov_recovery::reader::{Action, Session};
use egov_recovery::rules::{Preparation, Symptom};

/// The fields of every inquiry, what is missing in them, and the text that is made in spite of it.
pub fn inquiries() -> Vec<(String, Session)> {
    let now = Moment::from_seconds(1_795_000_000);
    let mut all = Vec::new();
    // One tells what a screen said, the other does not.
    for symptom in [Symptom::AccountLocked, Symptom::UnlockWanted] {
        for kind in Preparation::ALL {
            let mut session = Session::default();
            session.apply(Action::ChooseSymptom(symptom));
            let actions = [
                Action::Compose(*kind),
                Action::Inquiry(InquiryAction::Submit(now)),
                Action::Inquiry(InquiryAction::SubmitAnyway(now)),
            ];
            for action in actions {
                session.apply(action);
                assert!(session.beside.inquiry.is_some(), "{symptom:?} {kind:?}");
                all.push((format!("inquiry {kind:?} after {symptom:?}"), session.clone()));
            }
        }
    }
    all
}
