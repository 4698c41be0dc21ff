//! What goes with a screen, with a path or with a trouble, and what outlasts it.

use egov_recovery::clock::{LockClock, Moment, day_before};
use egov_recovery::inquiry;
use egov_recovery::reader::Asked;
use egov_recovery::reader::check::CheckAction;
use egov_recovery::reader::rows::RowField;
use egov_recovery::reader::state::Attempt;
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Effects, Focus, Input, Request, Session, Status, Worked};
use egov_recovery::rules::*;

use crate::accounts::{act, check, opened};

fn now() -> Moment {
    Moment::from_seconds(1_795_000_000)
}

fn answer(session: &mut Session, answer: Answer) -> Effects {
    session.apply(Action::Mark(answer));
    session.apply(Action::Next)
}

fn start(symptom: Symptom) -> Session {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(symptom));
    session
}

#[test]
fn that_the_print_did_not_begin_is_said_until_it_is_asked_for_again_or_the_screen_goes() {
    let mut session = start(Symptom::EmailCase);
    assert_eq!(session.apply(Action::NotPrinted).status, Some(Status::NotPrinted));
    assert!(session.passing.not_printed);
    assert_eq!(session.apply(Action::Print).request, Some(Request::Print));
    assert!(!session.passing.not_printed);
    session.apply(Action::NotPrinted);
    session.apply(Action::Restart);
    assert!(!session.passing.not_printed);
}

#[test]
fn that_everything_is_forgotten_is_said_on_the_next_screen_only() {
    let mut session = start(Symptom::EmailCase);
    assert_eq!(session.apply(Action::Wipe).request, Some(Request::Forget));
    assert!(session.passing.wiped && !session.holds_something());
    session.apply(Action::ChooseSymptom(Symptom::EmailCase));
    assert!(!session.passing.wiped);
}

#[test]
fn an_error_goes_once_its_question_is_answered() {
    let mut session = start(Symptom::ProviderSignInFails);
    session.apply(Action::SubmitWorked);
    assert!(session.passing.missing);
    session.apply(Action::MarkWorked(Worked::NotYet));
    session.apply(Action::SubmitWorked);
    assert!(!session.passing.missing);

    let mut accounts = opened();
    act(&mut accounts, CheckAction::ShowSteps);
    assert!(check(&accounts).missing);
    act(&mut accounts, CheckAction::BackToList);
    assert!(!check(&accounts).missing);
}

#[test]
fn whether_it_worked_is_another_question_on_another_way() {
    for away in [Action::ShowWay(Route::D6), Action::ShowFirstWay, Action::KeepData(Route::G1)] {
        let mut session = start(Symptom::Http500);
        answer(&mut session, Answer::OtherAccount(OtherAccount::Gbizid));
        answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
        session.apply(Action::MarkWorked(Worked::NotYet));
        session.apply(Action::SubmitWorked);
        assert_eq!(session.attempt.worked, Some(Worked::NotYet));
        session.apply(away.clone());
        assert_eq!((session.attempt.worked, session.attempt.marked_worked), (None, None), "{away:?}");
        session.apply(Action::Change(Question::OldGbizid));
        assert_eq!(session.attempt, Attempt::default(), "nor is any way tried once the answers change");
    }
}

#[test]
fn with_answers_that_fall_away_the_ticks_go() {
    let preset = Facts::default().with(Answer::OtherAccount(OtherAccount::Egov));
    let mut session = Session::new(Some((Symptom::Http500, preset)));
    assert!(!session.holds_something());
    session.apply(Action::Change(Question::OtherAccount));
    answer(&mut session, Answer::OtherAccount(OtherAccount::Gbizid));
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    session.apply(Action::Tick(Route::D3, Step::WaitAWeek));
    session.apply(Action::Change(Question::OtherAccount));
    answer(&mut session, Answer::OtherAccount(OtherAccount::Egov));
    assert!(session.passing.dropped && session.answers.ticked.is_empty());
    assert!(session.holds_something(), "that answers fell away can be forgotten");
}

#[test]
fn a_trouble_that_begins_anew_keeps_its_noted_time_but_not_the_day_of_a_deletion() {
    let mut session = start(Symptom::Http500);
    session.apply(Action::Waiting(WaitingAction::Deleted(day_before(now(), 1), now(), 1)));
    session.apply(Action::Waiting(WaitingAction::Note(now())));
    session.apply(Action::ChooseSymptom(Symptom::Http500));
    assert_eq!((session.waiting().deleted, session.waiting().noted), (None, Some(now())));
}

#[test]
fn a_wait_that_ran_out_elsewhere_was_not_watched() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(now()), now(), 1)));
    session.apply(Action::Waiting(WaitingAction::Hide(true)));
    let lock = |session: &Session| session.waiting().lock.expect("a wait");
    assert!(lock(&session).hidden && lock(&session).watched);
    session.apply(Action::ShowWay(Route::A3));
    assert!(lock(&session).watched, "it still runs");
    session.apply(Action::Waiting(WaitingAction::Look(Moment::from_seconds(now().seconds() + 3_600))));
    session.apply(Action::ShowFirstWay);
    assert!(!lock(&session).watched);
}

#[test]
fn the_focus_finds_each_place_by_its_name() {
    let names = [
        (Focus::Heading, "heading"),
        (Focus::Input(Input::Search), "search"),
        (Focus::Hits, "hits"),
        (Focus::FirstOption, "option"),
        (Focus::Worked, "worked"),
        (Focus::Account(2), "account-2"),
        (Focus::Input(Input::Account(0, RowField::Service)), "service-0"),
        (Focus::Input(Input::Account(1, RowField::Address)), "address-1"),
        (Focus::Input(Input::Account(1, RowField::Situation)), "situation-1"),
        (Focus::Input(Input::Account(3, RowField::Planned)), "planned-3"),
        (Focus::Mistakes, "mistakes"),
        (Focus::Waiting, "waiting"),
        (Focus::Input(Input::Waiting(Asked::Time)), "time"),
        (Focus::Input(Input::Waiting(Asked::Day)), "day"),
        (Focus::Noted, "noted"),
        (Focus::Input(Input::Inquiry(inquiry::Field::ErrorTime)), inquiry::Field::ErrorTime.id()),
        (Focus::Text, "text"),
    ];
    for (focus, name) in names {
        assert_eq!(focus.name(), name);
    }
}
