//! What a reader sees of a session, without its page: among the tests of the pages the same ones compare that.

use egov_recovery::inquiry::fields;
use egov_recovery::reader::Session;

pub fn seen(session: &Session) -> String {
    let inquiry = session.beside.inquiry.as_ref().map(|inquiry| {
        let kind = inquiry.inquiry.kind();
        let values: Vec<_> = fields(kind).iter().map(|(field, _)| inquiry.inquiry.value(*field)).collect();
        (kind, values, inquiry.stage, &inquiry.mistakes, inquiry.now, inquiry.copied)
    });
    let beside = (&session.beside.check, inquiry, session.waiting());
    format!("{:?}", (&session.screen, &session.answers, &session.attempt, &session.passing, &session.sought, beside))
}

/// How an address reads where it may be seen by others; here nothing is hidden.
pub fn masked(address: &str) -> String {
    address.to_owned()
}
