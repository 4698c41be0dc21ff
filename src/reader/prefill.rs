//! What an inquiry holds before the reader writes into it: all that the way up to it tells.

use super::session::Session;
use crate::accounts::model::Provider;
use crate::inquiry::{Field, Inquiry, Value};
use crate::rules::{Facts, OtherAccount, Preparation, Symptom};

/// The inquiry of this kind as it begins; `None` while no symptom is chosen, for then no path leads to one.
pub(super) fn prefilled(kind: Preparation, session: &Session) -> Option<Inquiry> {
    let symptom = session.answers.symptom?;
    let mut inquiry = Inquiry::new(kind);
    if let Some(message) = symptom.message() {
        inquiry.set(Field::Message, Value::Message(message));
    }
    if let Some(account) = account(kind, symptom, &session.answers.facts) {
        inquiry.set(Field::AccountKind, Value::Account(account));
    }
    if let Some(noted) = session.waiting().noted {
        inquiry.set(Field::ErrorTime, Value::Time(noted));
        inquiry.set(Field::When, Value::Time(noted));
    }
    inquiry.set(Field::Service, Value::Egov);
    inquiry.set(Field::Tried, Value::Tried(session.attempt.tried.clone()));
    Some(inquiry)
}

/// The account that a desk is asked to delete: the one that stands in the way. What else is asked is about no account.
fn account(kind: Preparation, symptom: Symptom, facts: &Facts) -> Option<Provider> {
    if kind != Preparation::Deletion {
        return None;
    }
    match facts.other_account() {
        Ok(OtherAccount::Egov) => Some(Provider::Egov),
        Ok(OtherAccount::Gbizid) => Some(Provider::Gbizid),
        Ok(OtherAccount::Microsoft) => Some(Provider::Microsoft),
        Ok(OtherAccount::Google) => Some(Provider::Google),
        Ok(OtherAccount::NoneKnown | OtherAccount::Unsure) => None,
        // After a reissue nothing is asked: the other account is the former GビズID.
        Err(_) => (symptom == Symptom::SystemError).then_some(Provider::Gbizid),
    }
}
