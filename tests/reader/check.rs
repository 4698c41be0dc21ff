//! The account check behind its screens.

use std::collections::BTreeSet;

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::reader::check::{Check, CheckAction};
use egov_recovery::reader::rows::{RowField, RowMistake};
use egov_recovery::reader::{Action, Effects, Focus, Input, Session, Status};
use egov_recovery::rules::PlannedChange;

use crate::accounts::{HERE, THERE, act, check, opened, write};

#[test]
fn each_mistake_is_named_at_its_field_and_above_and_nothing_is_lost() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, "ｔaro@example.jp", Situation::Entered);
    act(&mut session, CheckAction::Service(1, Some(Provider::Gbizid)));
    act(&mut session, CheckAction::Plans(1, true));
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
    act(&mut session, CheckAction::Plans(1, false));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).mistakes, [(1, RowField::Address, RowMistake::SameAs(1))]);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    act(&mut session, CheckAction::Submit);
    let mistakes = &check(&session).mistakes;
    assert_eq!(*mistakes, [(1, RowField::Service, RowMistake::SameAs(1))], "at a field that is there");
}

#[test]
fn a_mistake_goes_when_its_field_changes_and_so_does_what_the_change_mends() {
    let mut session = opened();
    act(&mut session, CheckAction::Plans(0, true));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).mistakes.len(), 7);
    let left = |session: &Session, row| {
        let mistakes = check(session).mistakes.iter().filter(|known| known.0 == row);
        mistakes.map(|(_, field, _)| *field).collect::<Vec<_>>()
    };
    // Focus, voice and the typed text are left alone, even where another mistake would be found now.
    assert_eq!(act(&mut session, CheckAction::Address(0, "ｔ".to_owned())), Effects::default());
    assert_eq!(left(&session, 0), [RowField::Service, RowField::Situation, RowField::Planned]);
    act(&mut session, CheckAction::Filings(0, false));
    act(&mut session, CheckAction::Service(0, Some(Provider::Egov)));
    act(&mut session, CheckAction::Situation(0, Some(Situation::Entered)));
    assert_eq!(left(&session, 0), [RowField::Planned]);
    act(&mut session, CheckAction::Plans(0, false));
    assert_eq!(left(&session, 0), []);
    assert_eq!(left(&session, 1), [RowField::Service, RowField::Address, RowField::Situation]);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    assert_eq!(left(&session, 1), [RowField::Service, RowField::Situation]);

    // Who shares the first account's address frees it from being written.
    let mut shared = opened();
    act(&mut shared, CheckAction::Submit);
    act(&mut shared, CheckAction::SameAsFirst(1, true));
    assert_eq!(left(&shared, 0), [RowField::Service, RowField::Situation]);

    // Two accounts at one address are mended at either of them.
    for mends in [
        CheckAction::Address(0, THERE.to_owned()),
        CheckAction::Service(0, Some(Provider::Google)),
        CheckAction::Situation(0, Some(Situation::Gone)),
        CheckAction::SameAsFirst(1, true),
    ] {
        let mut session = opened();
        write(&mut session, 0, Provider::Gbizid, HERE, Situation::Entered);
        write(&mut session, 1, Provider::Gbizid, HERE, Situation::Entered);
        act(&mut session, CheckAction::Submit);
        act(&mut session, CheckAction::Plans(0, true));
        act(&mut session, CheckAction::Planned(0, THERE.to_owned()));
        act(&mut session, CheckAction::Filings(1, false));
        assert_eq!(check(&session).mistakes, [(1, RowField::Address, RowMistake::SameAs(1))]);
        act(&mut session, mends.clone());
        assert_eq!(check(&session).mistakes, [], "{mends:?}");
    }
}

#[test]
fn a_planned_address_counts_only_while_it_is_planned() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Planned(1, HERE.to_owned()));
    let planned = |session: &Session| {
        let understood = check(session).understood().expect("a list");
        understood.case.account(1).and_then(|account| account.planned)
    };
    assert_eq!(planned(&session), None);
    act(&mut session, CheckAction::Plans(1, true));
    assert!(planned(&session).is_some());
    act(&mut session, CheckAction::Plans(1, false));
    assert_eq!(
        (planned(&session), check(&session).rows[1].planned.as_str()),
        (None, HERE),
        "still there if ticked again"
    );
    act(&mut session, CheckAction::Plans(1, true));
    act(&mut session, CheckAction::Planned(1, " ".to_owned()));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).mistakes, [(1, RowField::Planned, RowMistake::NoPlanned)]);
}

#[test]
fn who_comes_to_change_an_address_finds_its_field_open() {
    for planned in PlannedChange::ALL {
        let plans: Vec<bool> = Check::new(Some(*planned)).rows.iter().map(|row| row.plans).collect();
        let changes = matches!(planned, PlannedChange::EgovEmail | PlannedChange::ExternalEmail);
        assert_eq!(plans, [changes, false], "{planned:?}");
    }
    assert!(Check::new(None).rows.iter().all(|row| !row.plans));
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

#[test]
fn whatever_was_written_down_is_still_there_on_coming_back() {
    let told = [
        CheckAction::Address(0, HERE.to_owned()),
        CheckAction::Planned(1, THERE.to_owned()),
        CheckAction::SameAsFirst(1, true),
        CheckAction::Add,
    ];
    for told in told {
        let mut session = opened();
        act(&mut session, told.clone());
        let written = check(&session).rows.clone();
        session.apply(Action::CloseCheck);
        session.apply(Action::OpenCheck(None));
        assert_eq!(check(&session).rows, written, "{told:?}");
    }
    let mut chosen = opened();
    act(&mut chosen, CheckAction::Service(0, Some(Provider::Google)));
    chosen.apply(Action::CloseCheck);
    chosen.apply(Action::OpenCheck(Some(PlannedChange::BackToEgov)));
    assert_eq!(check(&chosen).rows[0].service, Some(Provider::Egov), "a choice is made again at once");
}

#[test]
fn each_account_keeps_its_fields_whichever_go() {
    let mut session = opened();
    for _ in 0..3 {
        act(&mut session, CheckAction::Add);
    }
    let keys = |session: &Session| check(session).rows.iter().map(|row| row.key).collect::<Vec<_>>();
    let before = keys(&session);
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 5, "no two are taken for each other: {before:?}");
    act(&mut session, CheckAction::Remove(1));
    assert_eq!(keys(&session), [before[0], before[2], before[3], before[4]]);
    assert_eq!(act(&mut session, CheckAction::Remove(4)), Effects::default(), "there is none");
    for _ in 0..3 {
        act(&mut session, CheckAction::Remove(0));
    }
    assert_eq!(act(&mut session, CheckAction::Remove(0)), Effects::default(), "the last one stays");
    assert_eq!(keys(&session).len(), 1);
}

#[test]
fn only_the_first_account_may_do_without_an_address_and_it_is_said_how_many_collide() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, "", Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, "", Situation::Entered);
    act(&mut session, CheckAction::Submit);
    let missing = |place| (place, RowField::Address, RowMistake::NoAddress);
    assert_eq!(check(&session).mistakes, [missing(0), missing(1)]);
    act(&mut session, CheckAction::Add);
    write(&mut session, 2, Provider::Google, "", Situation::Entered);
    act(&mut session, CheckAction::SameAsFirst(2, true));
    act(&mut session, CheckAction::Submit);
    assert_eq!(check(&session).mistakes, [missing(1)], "the third shares the first one's, whatever it is");
    act(&mut session, CheckAction::Address(1, HERE.to_owned()));
    assert_eq!(act(&mut session, CheckAction::Submit).status, Some(Status::Collisions(1)));
    // The first account's own address counts, whatever is ticked there.
    let mut alone = opened();
    write(&mut alone, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut alone, 1, Provider::Gbizid, HERE, Situation::Entered);
    act(&mut alone, CheckAction::SameAsFirst(0, true));
    assert_eq!(act(&mut alone, CheckAction::Submit).status, Some(Status::Collisions(1)));
}

#[test]
fn the_wanted_account_is_wished_at_its_planned_address() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Plans(1, true));
    act(&mut session, CheckAction::Planned(1, HERE.to_owned()));
    act(&mut session, CheckAction::Submit);
    let understood = check(&session).understood().expect("a list");
    assert_eq!(check(&session).wish(&understood), None);
    act(&mut session, CheckAction::Want(1));
    let wish = check(&session).wish(&understood).expect("a wish");
    assert_eq!((wish.account, wish.address), (1, understood.case.account(0).map(|first| first.address)));
    assert_eq!(check(&session).mistake(1, RowField::Address), None);
    act(&mut session, CheckAction::BackToList);
    act(&mut session, CheckAction::Address(1, String::new()));
    act(&mut session, CheckAction::Submit);
    let mistake = |row| check(&session).mistake(row, RowField::Address);
    assert_eq!((mistake(0), mistake(1)), (None, Some(RowMistake::NoAddress)), "at its own field");
}
