//! What goes with a screen, with a path or with a trouble, and what outlasts it.

use egov_recovery::accounts::address::NoAddress;
use egov_recovery::accounts::model::Provider;
use egov_recovery::clock::{LockClock, Moment, day_before};
use egov_recovery::inquiry::{self, Value};
use egov_recovery::reader::Asked;
use egov_recovery::reader::check::CheckAction;
use egov_recovery::reader::inquiry::{FieldMistake, InquiryAction};
use egov_recovery::reader::rows::RowField;
use egov_recovery::reader::state::Attempt;
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Effects, Focus, Input, Press, Request, Session, Status, Timed, Worked};
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
    let mut session = start(Symptom::Http500);
    session.apply(Action::Next);
    assert!(session.passing.missing);
    answer(&mut session, Answer::OtherAccount(OtherAccount::Gbizid));
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
        session.apply(Action::Worked(Worked::NotYet));
        assert_eq!(session.attempt.worked, Some(Worked::NotYet));
        session.apply(away.clone());
        assert_eq!(session.attempt.worked, None, "{away:?}");
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

#[test]
fn what_depends_on_the_moment_is_done_at_it() {
    let at = |timed: Timed| Press::Now(timed).at(now, || 7);
    let start = |clock| Action::Waiting(WaitingAction::Start(clock, now(), 7));
    assert_eq!(at(Timed::LockShown(5)), start(LockClock::shown_before(now(), 5)));
    // It is 2026-11-18 at 20:06:40 in Japan.
    assert_eq!(
        at(Timed::LockShownAt("20:00".to_owned())),
        start(LockClock::shown_at_time(now(), 20, 0).expect("a time"))
    );
    let nothing = |asked| Action::Waiting(WaitingAction::NothingGiven(asked));
    assert_eq!(at(Timed::LockShownAt("soon".to_owned())), nothing(Asked::Time));
    let deleted = |days| Action::Waiting(WaitingAction::Deleted(day_before(now(), days), now(), 7));
    assert_eq!(at(Timed::Deleted(1)), deleted(1));
    assert_eq!(at(Timed::DeletedOn("2026-11-18".to_owned())), deleted(0), "today, too");
    assert_eq!(at(Timed::DeletedOn("2026-11-01".to_owned())), deleted(17));
    assert_eq!(at(Timed::DeletedOn("2026-11-19".to_owned())), nothing(Asked::Day), "not tomorrow");
    assert_eq!(at(Timed::Note), Action::Waiting(WaitingAction::Note(now())));
    assert_eq!(at(Timed::ErrorNow), Action::Inquiry(InquiryAction::Now(now())));
    assert_eq!(at(Timed::Inquire), Action::Inquiry(InquiryAction::Submit(now())));
    assert_eq!(at(Timed::InquireAnyway), Action::Inquiry(InquiryAction::SubmitAnyway(now())));
    // A page may have broken the clock, or chance: who needs neither is not held up.
    let broken = || panic!("not asked for");
    assert_eq!(Press::from(Action::Restart).at(|| panic!("not asked for"), broken), Action::Restart);
    let broken = || panic!("not asked for");
    assert_eq!(Press::Now(Timed::Note).at(now, broken), Action::Waiting(WaitingAction::Note(now())));
}

#[test]
fn a_field_does_what_is_put_into_it() {
    let text = || "x".to_owned();
    let check = |action| Press::Act(Action::Check(action));
    let inquiry = |field, value| Press::Act(Action::Inquiry(InquiryAction::Write(field, value)));
    assert_eq!(Press::filling(Input::Search, text()), Press::Act(Action::Search(text())));
    assert_eq!(Press::filling(Input::Waiting(Asked::Time), text()), Press::Now(Timed::LockShownAt(text())));
    assert_eq!(Press::filling(Input::Waiting(Asked::Day), text()), Press::Now(Timed::DeletedOn(text())));
    assert_eq!(Press::filling(Input::Account(1, RowField::Address), text()), check(CheckAction::Address(1, text())));
    assert_eq!(Press::filling(Input::Account(1, RowField::Planned), text()), check(CheckAction::Planned(1, text())));
    assert_eq!(Press::typing(Input::Search, text()), Press::Act(Action::Write(text())), "nothing is looked for yet");
    for input in
        [Input::Waiting(Asked::Day), Input::Account(0, RowField::Planned), Input::Inquiry(inquiry::Field::What)]
    {
        assert_eq!(Press::typing(input, text()), Press::filling(input, text()));
    }
    let chosen = |field, id: &str| Press::choosing(Input::Account(1, field), id.to_owned());
    assert_eq!(chosen(RowField::Service, "google"), check(CheckAction::Service(1, Some(Provider::Google))));
    assert_eq!(chosen(RowField::Service, ""), check(CheckAction::Service(1, None)));
    assert_eq!(chosen(RowField::Situation, ""), check(CheckAction::Situation(1, None)));
    let of = inquiry::Field::AccountKind;
    assert_eq!(Press::filling(Input::Inquiry(of), "google".to_owned()), inquiry(of, Value::from("google")));
    let kind = |id: &str| Press::choosing(Input::Inquiry(of), id.to_owned());
    assert_eq!(kind("google"), inquiry(of, Value::Account(Provider::Google)));
    assert_eq!(kind(""), inquiry(of, Value::from("")));
}

#[test]
fn a_wait_runs_from_its_start_and_speaks_once_a_minute_that_counts() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    assert!(!session.has_clock() && !session.waiting().is_over());
    let at = |minutes: i64| Moment::from_seconds(1_795_000_000 + 60 * minutes);
    session.apply(Action::Waiting(WaitingAction::NothingGiven(Asked::Time)));
    session.apply(Action::Waiting(WaitingAction::Look(at(0))));
    assert!(session.waiting().missing, "looking at the clock is nothing that a reader does");
    session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(at(0)), at(0), 1)));
    assert!(session.has_clock() && !session.waiting().is_over() && !session.waiting().missing);
    let mut spoken = Vec::new();
    for minutes in 1..40 {
        spoken.extend(session.apply(Action::Waiting(WaitingAction::Look(at(minutes)))).status);
        let again = session.apply(Action::Waiting(WaitingAction::Look(at(minutes))));
        assert_eq!(again.status, None, "minute {minutes} is said once");
    }
    assert_eq!(spoken, [10, 5, 1, 0].map(Status::MinutesLeft));
    assert!(session.waiting().is_over() && session.has_clock(), "the device's clock may be put right");
}

#[test]
fn a_program_opens_a_symptom_with_what_is_known() {
    let facts = Facts::default().with(Answer::OtherAccount(OtherAccount::Egov));
    let mut session = Session::default();
    session.apply(Action::Open(Symptom::Http500, facts));
    assert_eq!(session.answers.facts, facts);
}

#[test]
fn a_time_that_no_desk_can_use_is_another_mistake_than_none() {
    let mut session = start(Symptom::SystemError);
    answer(&mut session, Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue));
    session.apply(Action::Compose(Preparation::Deletion));
    let of = inquiry::Field::ErrorTime;
    let mistake = |session: &mut Session, text: &str| {
        session.apply(Action::Inquiry(InquiryAction::Write(of, Value::from(text))));
        session.apply(Action::Inquiry(InquiryAction::Submit(now())));
        session.beside.inquiry.as_ref().expect("an inquiry").mistake(of)
    };
    assert_eq!(mistake(&mut session, ""), Some(FieldMistake::Empty));
    assert!(matches!(mistake(&mut session, "さっき"), Some(FieldMistake::Time(_))));
    session.apply(Action::Inquiry(InquiryAction::Write(inquiry::Field::AccountAddress, Value::from("taro"))));
    let composing = session.beside.inquiry.as_ref().expect("an inquiry");
    assert_eq!(composing.wrong_addresses(), [(inquiry::Field::AccountAddress, NoAddress::Malformed)]);
}

#[test]
fn the_ids_that_the_page_hears_of_feedback_stay() {
    assert_eq!(Worked::ALL.map(Worked::id), ["yes", "no", "not-yet"]);
}
