//! Every screen of the inquiries.

use egov_recovery::clock::Moment;
use egov_recovery::reader::inquiry::InquiryAction;
use egov_recovery::reader::{Action, Session};
use egov_recovery::rules::Preparation;

/// The fields of every inquiry, what is missing in them, and the text that is made in spite of it.
pub fn inquiries() -> Vec<(String, Session)> {
    let now = Moment::from_seconds(1_795_000_000);
    let mut all = Vec::new();
    for kind in Preparation::ALL {
        let mut session = Session::default();
        let actions = [
            Action::Compose(*kind),
            Action::Inquiry(InquiryAction::Submit(now)),
            Action::Inquiry(InquiryAction::SubmitAnyway(now)),
        ];
        for action in actions {
            session.apply(action);
            all.push((format!("inquiry {kind:?}"), session.clone()));
        }
    }
    all
}
