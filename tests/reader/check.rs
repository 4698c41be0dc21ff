//! The account check behind its screens.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::reader::check::{Check, CheckAction};
use egov_recovery::reader::rows::{RowField, RowMistake};
use egov_recovery::reader::{Action, Effects, Focus, Input, Session, Status};

use crate::accounts::{HERE, THERE, act, check, opened, write};

#[test]
fn each_mistake_is_named_at_its_field_and_above_and_nothing_is_lost() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, "ｔaro@example.jp", Situation::Entered);
    act(&mut session, CheckAction::Service(1, Some(Provider::Gbizid)));
    act(&mut session, CheckAction::Planned(1, "taro".to_owned()));
    assert_eq!(act(&mut session, CheckAction::Submit).focus, Some(Focus::Mistakes));
    let found = check(&session).mistakes.to_vec();
    let wanted = [
        (0, RowField::Address, RowMistake::FullWidth('ｔ')),
        (1, RowField::Address, RowMistake::NoAddress),
        (1, RowField::Situation, RowMistake::NoSituation),
        (1, RowField::Planned, RowMistake::NotAnAddress),
    ];
    assert_eq!(found, wanted);
    let mend = act(&mut session, CheckAction::Mend(1, RowField::Planned));
    assert_eq!(mend.focus, Some(Focus::Input(Input::Account(1, RowField::Planned))));

    // Two living accounts of one service never share an address.
    write(&mut session, 0, Provider::Gbizid, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, " TARO@example.jp ", Situation::New);
    act(&mut session, CheckAction::Planned(1, String::new()));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).mistakes, [(1, RowField::Address, RowMistake::SameAs(1))]);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    act(&mut session, CheckAction::Submit);
    let mistakes = &check(&session).mistakes;
    assert_eq!(*mistakes, [(1, RowField::Service, RowMistake::SameAs(1))], "at a field that is there");
}

#[test]
fn accounts_come_and_go_up_to_six_and_keep_what_was_written() {
    let mut session = opened();
    for account in 2..6 {
        let added = act(&mut session, CheckAction::Add);
        assert_eq!((added.focus, added.status), (Some(Focus::Account(account)), Some(Status::AccountAdded(account))));
    }
    assert_eq!(act(&mut session, CheckAction::Add), Effects::default(), "six at most");
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 3, Provider::Google, THERE, Situation::New);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    let removed = act(&mut session, CheckAction::Remove(2));
    assert_eq!((removed.focus, removed.status), (Some(Focus::Account(1)), Some(Status::AccountRemoved)));
    let rows = |session: &Session| check(session).rows.clone();
    assert_eq!(rows(&session)[2].address, THERE);
    // Without the first account the others keep the address that they shared with it, and with each other.
    act(&mut session, CheckAction::SameAsFirst(3, true));
    act(&mut session, CheckAction::Remove(0));
    assert_eq!((rows(&session)[0].address.as_str(), rows(&session)[0].same_as_first), (HERE, false));
    assert!(rows(&session)[2].same_as_first);
    act(&mut session, CheckAction::SameAsFirst(1, false));
    act(&mut session, CheckAction::Remove(0));
    assert_eq!((rows(&session)[1].address.as_str(), rows(&session)[1].same_as_first), (HERE, false));
}

#[test]
fn without_a_choice_the_first_account_has_the_focus_and_only_the_reader_makes_it_forget() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Submit);
    assert_eq!(act(&mut session, CheckAction::ShowSteps).focus, Some(Focus::FirstOption));
    let left = session.apply(Action::Restart);
    assert!(session.beside.check.is_none() && left.events.is_empty());
    session.apply(Action::OpenCheck(None));
    assert_eq!(
        session.beside.check.as_ref().map(|check| check.rows[0].address.as_str()),
        Some(HERE),
        "starting again keeps the list"
    );
    assert_eq!(session.apply(Action::Wipe).status, Some(Status::Wiped));
    session.apply(Action::OpenCheck(None));
    assert_eq!(session.beside.check, Some(Check::new(None)));
}

#[test]
fn an_account_that_is_not_listed_cannot_be_wanted() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Want(2));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).wanted, None);
    act(&mut session, CheckAction::Want(1));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).wanted, Some(1));
}
