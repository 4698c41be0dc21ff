//! The account check, as a reader fills it in.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::reader::check::{Check, CheckAction};
use egov_recovery::reader::{Action, Effects, Session};

pub const HERE: &str = "taro@example.jp";
pub const THERE: &str = "hanako@example.jp";

pub fn opened() -> Session {
    let mut session = Session::default();
    session.apply(Action::OpenCheck(None));
    session
}

pub fn act(session: &mut Session, action: CheckAction) -> Effects {
    session.apply(Action::Check(action))
}

pub fn write(session: &mut Session, row: usize, service: Provider, address: &str, situation: Situation) {
    act(session, CheckAction::Service(row, Some(service)));
    act(session, CheckAction::Address(row, address.to_owned()));
    act(session, CheckAction::Situation(row, Some(situation)));
}

pub fn check(session: &Session) -> &Check {
    session.beside.check.as_ref().expect("the account check")
}
