//! Coming back: what the tab remembers, and what it must not.

use egov_recovery::clock::{LockClock, Moment, day};
use egov_recovery::reader::check::CheckAction;
use egov_recovery::reader::memory::{recall, remember};
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Screen, Session, Status, Worked};
use egov_recovery::rules::*;

use crate::sessions::sessions;

const NOW: i64 = 1_795_000_000;

fn now() -> Moment {
    Moment::from_seconds(NOW)
}

fn back(session: &Session) -> Session {
    let text = remember(session).expect("something to come back to");
    recall(&text, None, now()).unwrap_or_else(|| panic!("forgotten: {text}"))
}

/// What a reader sees of the place; a screen with an inquiry comes back as the path below it.
fn place(session: &Session) -> (Screen, Vec<(Route, Step)>) {
    let screen = session.screen.clone();
    let mut ticks = Vec::new();
    if let Screen::Outcome { shown, .. } = &screen {
        let lines =
            shown.routes().flat_map(|route| shown.procedure(route).into_iter().map(move |line| (route, line.step)));
        ticks = lines.filter(|(route, step)| session.answers.ticked(*route, *step)).collect();
    }
    (screen, ticks)
}

#[test]
fn every_place_comes_back_with_its_ticks() {
    let mut seen = 0;
    for (name, session) in sessions() {
        if session.screen == Screen::Entry {
            assert_eq!(remember(&session), None, "{name}: at the beginning there is nothing to remember");
            continue;
        }
        seen += 1;
        let after = back(&session);
        assert_eq!(place(&after), place(&session), "{name}");
        assert_eq!(
            after.passing.marked,
            session
                .answers
                .facts
                .get(match &session.screen {
                    Screen::Question { question, .. } => *question,
                    _ => Question::Service,
                })
                .filter(|_| matches!(session.screen, Screen::Question { .. })),
            "{name}"
        );
        assert_eq!(
            (&after.attempt.tried, after.answers.facts),
            (&session.attempt.tried, session.answers.facts),
            "{name}"
        );
        assert_eq!(after.is_solved(), session.is_solved(), "{name}");
        assert_eq!(after.asks_again(), session.asks_again(), "{name}");
        let clock = |session: &Session| session.waiting().lock.map(|lock| (lock.clock, lock.uid));
        let day = |session: &Session| session.waiting().deleted.map(|deleted| deleted.day);
        assert_eq!((clock(&after), day(&after)), (clock(&session), day(&session)), "{name}");
        assert_eq!(after.waiting().noted, session.waiting().noted, "{name}");
    }
    assert!(seen > 2_000, "{seen}");
}

#[test]
fn an_answer_that_is_being_changed_comes_back_as_its_question() {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(Symptom::AccountLocked));
    session.apply(Action::Mark(Answer::LockPersists(LockPersists::No)));
    session.apply(Action::Next);
    session.apply(Action::Change(Question::LockPersists));
    assert_eq!(place(&back(&session)), place(&session));
    assert_eq!(back(&session).passing.marked, Some(Answer::LockPersists(LockPersists::No)));
}

#[test]
fn what_worked_comes_back_as_the_end_and_the_path_is_one_step_back() {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(Symptom::ProviderSignInFails));
    assert!(!back(&session).is_solved());
    session.apply(Action::Worked(Worked::Yes));
    let mut after = back(&session);
    assert_eq!((after.is_solved(), after.place()), (true, session.place()));
    after.apply(Action::Back);
    assert_eq!((after.is_solved(), place(&after)), (false, place(&session)));
}

#[test]
fn nothing_that_was_typed_is_remembered() {
    let mut session = Session::default();
    session.apply(Action::Write("taro@example.jp".into()));
    assert_eq!(remember(&session), None, "what stands in the field of the search");
    session.apply(Action::Search("taro@example.jp アカウントロック中です".into()));
    session.apply(Action::OpenCheck(None));
    session.apply(Action::Check(CheckAction::Address(0, "taro@example.jp".into())));
    session.apply(Action::Check(CheckAction::Planned(0, "hanako@example.jp".into())));
    let text = remember(&session).expect("a place");
    assert!(!text.contains("example") && !text.contains("taro"), "{text}");
    let after = back(&session);
    assert_eq!(after.screen, Screen::Check);
    assert!(!after.beside.check.as_ref().expect("the account check").is_written());
}

#[test]
fn other_rules_another_start_or_a_spoilt_text_are_forgotten() {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(Symptom::Http500));
    session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(now()), now(), 1)));
    session.apply(Action::Waiting(WaitingAction::Deleted(day("2026-11-20").expect("a day"), now(), 1)));
    session.apply(Action::Waiting(WaitingAction::Note(now())));
    let text = remember(&session).expect("a place");
    assert!(recall(&text, None, now()).is_some());
    assert!(recall(&text, Some((Symptom::AccountLocked, Facts::default())), now()).is_none(), "another start");
    assert!(recall(&text.replacen("rules=", "rules=0", 1), None, now()).is_none(), "other rules");
    for spoilt in
        ["", "x", "rules=", "preset=", &text.replace("http-500", "http-501"), &text.replace("lock=", "lock=x")]
    {
        assert!(recall(spoilt, None, now()).is_none(), "{spoilt}");
    }
    // What is left of it after a panic: the times, not the place.
    let times = text.split("\n\n").next().expect("a paragraph");
    let names: Vec<_> = times.lines().filter_map(|line| Some(line.split_once('=')?.0)).collect();
    assert_eq!(names, ["rules", "preset", "of", "lock", "deleted", "noted"]);
    let mut after = recall(times, None, now()).expect("the times");
    assert_eq!((&after.screen, after.waiting().noted), (&Screen::Entry, None));
    after.apply(Action::ChooseSymptom(Symptom::Http500));
    assert_eq!(after.waiting().noted, Some(now()), "in the trouble that they belong to");
    let preset = Some((Symptom::AccountLocked, Facts::default()));
    let other = times.replace("preset=", "preset=account-locked;");
    assert_eq!(recall(&other, preset, now()).expect("the start").answers.symptom, Some(Symptom::AccountLocked));
    // Any line may be cut or changed by whoever else writes there: it is all or nothing, and nothing breaks.
    for cut in 0..text.len() {
        if let Some(after) = text.get(..cut).and_then(|text| recall(text, None, now())) {
            assert!(matches!(after.screen, Screen::Question { .. } | Screen::Entry));
        }
    }
    let preset = Some((Symptom::Http500, Facts::default()));
    assert_eq!(remember(&Session::new(preset)), None, "the preset place is the beginning");
}

#[test]
fn starting_again_keeps_the_noted_time_and_forgetting_forgets_it() {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(Symptom::Http500));
    session.apply(Action::Waiting(WaitingAction::Note(now())));
    session.apply(Action::Restart);
    assert_eq!(session.screen, Screen::Entry);
    let mut after = back(&session);
    after.apply(Action::ChooseSymptom(Symptom::Http500));
    assert_eq!(after.waiting().noted, Some(now()));
    assert_eq!(session.apply(Action::Wipe).status, Some(Status::Wiped));
    assert_eq!(remember(&session), None);
}

#[test]
fn who_comes_back_starts_again_where_the_page_lets_them_begin() {
    let preset = Some((Symptom::AccountLocked, Facts::default()));
    let mut session = Session::new(preset);
    session.apply(Action::Mark(Answer::LockPersists(LockPersists::No)));
    session.apply(Action::Next);
    let text = remember(&session).expect("a place");
    let mut after = recall(&text, preset, now()).expect("the place");
    after.apply(Action::Restart);
    assert_eq!(after.answers.symptom, Some(Symptom::AccountLocked));
}
