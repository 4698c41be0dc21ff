//! The browser's way back: each screen is one place, shown as it was left, with the clocks and the drafts of now.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::clock::{LockClock, Moment};
use egov_recovery::inquiry::Field;
use egov_recovery::reader::Asked;
use egov_recovery::reader::check::CheckAction;
use egov_recovery::reader::inquiry::InquiryAction;
use egov_recovery::reader::memory::{recall, remember};
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Reader, Search, Session, Worked};
use egov_recovery::rules::*;

use crate::seen::{masked, seen};

fn now() -> Moment {
    Moment::from_seconds(1_795_000_000)
}

/// A reader in a browser that keeps a history: each other screen is an entry of it.
struct Walk {
    reader: Reader,
    entries: Vec<usize>,
    at: usize,
}

impl Walk {
    fn new() -> Walk {
        let reader = Reader::new(Session::default(), true);
        Walk { entries: vec![reader.history.here], reader, at: 0 }
    }

    fn act(&mut self, action: Action) {
        if let Some(number) = self.reader.apply(action).moved {
            self.entries.truncate(self.at + 1);
            self.entries.push(number);
            self.at += 1;
        }
    }

    fn all(&mut self, actions: Vec<Action>) {
        actions.into_iter().for_each(|action| self.act(action));
    }

    fn go(&mut self, entry: usize) {
        while self.at != entry {
            self.at = if self.at > entry { self.at - 1 } else { self.at + 1 };
            self.reader.apply(Action::Travel(Some(self.entries[self.at])));
        }
    }

    fn session(&self) -> &Session {
        &self.reader.session
    }

    fn sees(&self) -> String {
        seen(self.session())
    }
}

fn answered(answer: Answer) -> Vec<Action> {
    vec![Action::Mark(answer), Action::Next]
}

fn chosen(symptom: Symptom, answers: &[Answer]) -> Vec<Action> {
    let first = [Action::ChooseSymptom(symptom)].into_iter();
    first.chain(answers.iter().flat_map(|answer| answered(*answer))).collect()
}

fn check(actions: Vec<CheckAction>) -> Vec<Action> {
    actions.into_iter().map(Action::Check).collect()
}

fn written(inquiry: Vec<InquiryAction>) -> Vec<Action> {
    inquiry.into_iter().map(Action::Inquiry).collect()
}

const GBIZID: Answer = Answer::OtherAccount(OtherAccount::Gbizid);
const EGOV: Answer = Answer::OtherAccount(OtherAccount::Egov);
const DELETED: Answer = Answer::OldGbizid(OldGbizid::Deleted);
const MINE: &str = "taro@example.jp";

/// A list of two accounts at one address.
fn listed() -> Vec<Action> {
    let mut actions = vec![Action::OpenCheck(None)];
    actions.extend(check(vec![
        CheckAction::BackToList,
        CheckAction::Service(0, Some(Provider::Egov)),
        CheckAction::Address(0, MINE.to_owned()),
        CheckAction::Situation(0, Some(Situation::Entered)),
        CheckAction::Service(1, Some(Provider::Gbizid)),
        CheckAction::SameAsFirst(1, true),
        CheckAction::Situation(1, Some(Situation::Entered)),
        CheckAction::Want(1),
    ]));
    actions
}

fn composed(kind: Preparation, fields: &[(Field, &str)]) -> Vec<Action> {
    let typed = fields.iter().map(|(field, value)| InquiryAction::Write(*field, (*value).into()));
    [Action::Compose(kind)].into_iter().chain(typed.map(Action::Inquiry)).collect()
}

fn deletion() -> Vec<Action> {
    composed(Preparation::Deletion, &[(Field::AccountAddress, MINE)])
}

fn kit() -> Vec<Action> {
    composed(Preparation::ContactKit, &[(Field::What, "申請できません")])
}

/// The text of an inquiry, made although something may be missing.
fn made() -> Vec<Action> {
    written(vec![InquiryAction::SubmitAnyway(now())])
}

/// A name for each screen of every mode, and how a reader comes there from the list.
fn screens() -> Vec<(&'static str, Vec<Action>)> {
    let lost = || chosen(Symptom::Http500, &[GBIZID, DELETED]);
    let egov = || chosen(Symptom::Http500, &[EGOV]);
    let failed = || vec![Action::Worked(Worked::No)];
    let worked = || vec![Action::Worked(Worked::Yes)];
    let submitted = || check(vec![CheckAction::Submit]);
    let ordered = || check(vec![CheckAction::Submit, CheckAction::ShowSteps]);
    let planned = || chosen(Symptom::PlannedChange, &[Answer::PlannedChange(PlannedChange::Representative)]);
    vec![
        ("the list", vec![]),
        ("the hits", vec![Action::Search("アカウントロック中です".to_owned())]),
        ("a question", chosen(Symptom::Http500, &[])),
        ("the next question", chosen(Symptom::Http500, &[GBIZID])),
        ("a marked option", [chosen(Symptom::AccountLocked, &[]), answered(GBIZID)[..1].to_vec()].concat()),
        ("an answer being changed", [lost(), vec![Action::Change(Question::OtherAccount)]].concat()),
        ("an outcome", lost()),
        ("the way after one that failed", [lost(), failed()].concat()),
        ("what worked", [lost(), worked()].concat()),
        ("before a deletion", [lost(), vec![Action::ShowWay(Route::D7)]].concat()),
        ("a deletion", [lost(), vec![Action::ShowWay(Route::D7), Action::AcceptLoss(Route::D7)]].concat()),
        ("the lock", chosen(Symptom::AccountLocked, &[Answer::LockPersists(LockPersists::No)])),
        ("the check's list", listed()),
        ("the check's result", [listed(), submitted()].concat()),
        ("the check's steps", [listed(), ordered()].concat()),
        ("the check from a path", [planned(), listed()].concat()),
        ("the steps from a path", [planned(), listed(), ordered()].concat()),
        ("a request", [lost(), deletion()].concat()),
        ("a request's text", [lost(), deletion(), made()].concat()),
        ("another request", [egov(), deletion()].concat()),
        ("another request's text", [egov(), deletion(), made()].concat()),
        ("the kit", [egov(), kit()].concat()),
        ("the kit's text", [egov(), kit(), made()].concat()),
    ]
}

#[test]
fn back_and_forward_between_any_two_screens_show_each_as_it_was_left() {
    let all = screens();
    for (one, there) in &all {
        for (other, then) in &all {
            let mut reader = Walk::new();
            reader.all(there.clone());
            let (first, was) = (reader.at, reader.sees());
            reader.act(Action::Restart);
            reader.all(then.clone());
            let (last, is) = (reader.at, reader.sees());
            reader.go(first);
            assert_eq!(reader.sees(), was, "back from {other} to {one}");
            reader.go(last);
            assert_eq!(reader.sees(), is, "and forward to {other}");
        }
    }
}

#[test]
fn every_step_of_the_way_back_shows_another_screen() {
    for (name, there) in screens() {
        let mut reader = Walk::new();
        let mut places = vec![reader.session().place()];
        for action in there {
            reader.act(action);
            places.truncate(reader.at);
            places.push(reader.session().place());
        }
        for entry in (0..reader.at).rev().chain(1..places.len()) {
            reader.go(entry);
            assert_eq!(reader.session().place(), places[entry], "entry {entry} on the way to {name}");
        }
    }
}

#[test]
fn what_was_looked_for_stands_in_the_field_again_until_it_is_forgotten() {
    let pasted = "アカウントロック中です";
    let field = |reader: &Walk| reader.session().sought.to_string();
    let hits = || vec![Action::Write("アカウ".to_owned()), Action::Search(pasted.to_owned())];
    let mut reader = Walk::new();
    reader.all([hits(), chosen(Symptom::AccountLocked, &[])].concat());
    reader.go(1);
    assert_eq!((reader.session().place().as_str(), field(&reader).as_str()), ("hits", pasted));
    reader.act(Action::Write("HTTP500".to_owned()));
    assert_eq!(reader.entries.len(), 3, "what is typed is no other screen");
    reader.go(2);
    reader.go(1);
    assert_eq!(field(&reader), "HTTP500", "also what was not looked for yet");
    reader.go(0);
    assert_eq!(field(&reader), "アカウ", "each screen as it was left");

    let mut reader = Walk::new();
    reader.all([hits(), chosen(Symptom::AccountLocked, &[]), vec![Action::Back]].concat());
    assert_eq!(
        (reader.session().place().as_str(), field(&reader).as_str()),
        ("entry", pasted),
        "the way back on the screen"
    );
    reader.act(Action::Restart);
    assert_eq!(field(&reader), "");

    for forget in [vec![Action::Wipe], vec![Action::Restart, Action::Wipe]] {
        let mut reader = Walk::new();
        reader.all([hits(), chosen(Symptom::AccountLocked, &[]), forget].concat());
        for entry in (0..reader.entries.len()).rev() {
            reader.go(entry);
            assert_eq!(field(&reader), "", "entry {entry}");
        }
    }
}

#[test]
fn a_path_that_a_link_named_comes_back_with_what_was_agreed_to() {
    let mut reader = Walk::new();
    reader.act(Action::Link(Route::D7));
    let before = reader.sees();
    reader.act(Action::AcceptLoss(Route::D7));
    let steps = reader.sees();
    assert_ne!(before, steps);
    reader.act(Action::Restart);
    reader.go(1);
    assert_eq!(reader.sees(), before);
    reader.go(2);
    assert_eq!(reader.sees(), steps);
}

#[test]
fn the_way_back_shows_what_is_written_now() {
    let mut reader = Walk::new();
    reader.all([listed(), check(vec![CheckAction::Submit, CheckAction::ShowSteps])].concat());
    let steps = reader.at;
    reader.all(check(vec![CheckAction::BackToList, CheckAction::Address(0, "hanako@example.jp".to_owned())]));
    reader.go(steps - 1);
    assert!(reader.sees().contains(&masked("hanako@example.jp")), "the result of the list as it is now");
    reader.go(steps + 1);
    reader.act(Action::Check(CheckAction::Address(0, "hanako".to_owned())));
    reader.go(steps);
    assert_eq!(reader.session().place(), "check-list", "what is not understood has no steps");
    assert!(
        !reader.session().beside.check.as_ref().expect("the check").mistakes.is_empty(),
        "and the mistakes say why"
    );

    let mut reader = Walk::new();
    reader.all([chosen(Symptom::Http500, &[GBIZID, DELETED]), deletion(), made()].concat());
    let text = reader.at;
    reader.act(Action::Inquiry(InquiryAction::BackToForm));
    reader.act(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "hanako@example.jp".into())));
    reader.go(text);
    assert!(reader.sees().contains("hanako@example.jp") && !reader.sees().contains(MINE));
    reader.go(text + 1);
    reader.act(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "".into())));
    reader.go(text);
    assert_eq!(reader.session().place(), "inquiry-form", "no text asks for a deletion without saying of what");
    assert!(!reader.session().beside.inquiry.as_ref().expect("the request").mistakes.is_empty());
}

#[test]
fn what_was_said_of_a_screen_is_said_once_and_the_clock_goes_on() {
    let mut reader = Walk::new();
    reader.act(Action::Search(String::new()));
    reader.all(chosen(Symptom::AccountLocked, &[]));
    reader.act(Action::Next);
    reader.all(answered(Answer::LockPersists(LockPersists::No)));
    reader.act(Action::Waiting(WaitingAction::NothingGiven(Asked::Time)));
    reader.go(1);
    assert!(!reader.session().passing.missing);
    reader.go(0);
    assert_eq!(reader.session().passing.search, Search::None);
    reader.go(2);
    assert!(!reader.session().waiting().missing);
    reader.act(Action::Waiting(WaitingAction::Start(LockClock::shown_at(now()), now(), 7)));
    reader.go(0);
    reader.go(2);
    assert!(reader.session().waiting().lock.is_some());
}

#[test]
fn nothing_typed_comes_back_once_it_was_forgotten_but_starting_again_keeps_it() {
    for (name, there) in screens() {
        let mut reader = Walk::new();
        reader.all(there);
        let last = reader.at;
        reader.act(Action::Restart);
        reader.go(last);
        reader.act(Action::Wipe);
        for entry in (0..reader.entries.len()).rev() {
            reader.go(entry);
            let seen = reader.sees();
            assert!(!seen.contains(MINE) && !seen.contains("申請できません"), "{name}, entry {entry}");
            assert_eq!(reader.session().place(), "entry", "{name}: nor what was chosen");
        }
        reader.act(Action::OpenCheck(None));
        assert!(!reader.session().beside.check.as_ref().expect("the check").is_written(), "{name}");
    }
}

#[test]
fn a_screen_that_is_not_kept_is_the_beginning_and_the_way_from_there_is_kept() {
    let mut reader = Walk::new();
    reader.all(listed());
    // The browser still has an entry of before a reload.
    reader.entries.insert(0, usize::MAX);
    reader.at += 1;
    reader.go(0);
    assert_eq!(reader.session().place(), "entry");
    reader.all(chosen(Symptom::AccountLocked, &[]));
    reader.go(0);
    reader.go(1);
    assert_eq!(reader.session().place(), "lock-persists");
}

#[test]
fn over_the_entries_of_before_a_reload_the_way_back_goes_screen_by_screen_to_the_beginning() {
    let preset = Some((Symptom::Http500, Facts::default().with(GBIZID)));
    for (start, end) in [(None, "entry"), (preset, "old-gbizid")] {
        let mut left = Session::new(start);
        let way = if start.is_none() { chosen(Symptom::Http500, &[GBIZID, DELETED]) } else { answered(DELETED) };
        way.into_iter().for_each(|action| drop(left.apply(action)));
        left.apply(Action::ShowWay(Route::D7));
        let text = remember(&left).expect("something to come back to");
        let session = recall(&text, start, now()).expect("where the reader was");
        let mut reader = Reader::new(session, true);
        let mut places = vec![reader.session.place()];
        let mut entries = vec![reader.history.here];
        for _ in 0..4 {
            reader.apply(Action::Travel(None));
            places.push(reader.session.place());
            entries.push(reader.history.here);
        }
        let mut way = vec!["before-D7", "D6", "old-gbizid"];
        way.extend(if start.is_none() { vec!["other-account", end] } else { vec![end, end] });
        assert_eq!(places, way);
        for (entry, place) in entries.iter().zip(&places).rev() {
            reader.apply(Action::Travel(Some(*entry)));
            assert_eq!(reader.session.place(), *place, "and forward");
        }
    }
}

#[test]
fn no_more_is_kept_than_a_browser_leads_back_over() {
    let mut reader = Walk::new();
    for _ in 0..1_000 {
        reader.all(chosen(Symptom::Http500, &[GBIZID]));
        reader.act(Action::Restart);
    }
    assert_eq!(reader.reader.history.kept(), 100);
    let before = reader.at - 50;
    reader.go(before);
    assert_ne!(reader.session().place(), Session::default().place(), "entry {before}");
}

#[test]
fn what_a_program_opens_is_an_entry_of_its_own_also_where_it_is_the_same_place() {
    let mut reader = Walk::new();
    reader.act(Action::Open(Symptom::Http500, Facts::default()));
    reader.act(Action::Open(Symptom::Http500, Facts::default()));
    reader.act(Action::Link(Route::D7));
    reader.act(Action::Link(Route::D7));
    assert_eq!(reader.entries.len(), 5);
    reader.act(Action::AcceptLoss(Route::D7));
    reader.act(Action::Tick(Route::D7, Step::WaitAWeek));
    assert_eq!(reader.entries.len(), 6, "a tick is no other screen");
    let here = reader.reader.history.here;
    reader.reader.apply(Action::Travel(None));
    assert!(reader.reader.history.here > here, "an entry without a number gets one");
    assert_eq!(reader.session().place(), "entry");
}

#[test]
fn without_the_browsers_history_no_screen_is_kept() {
    let mut reader = Reader::new(Session::default(), false);
    for action in [vec![Action::Open(Symptom::Http500, Facts::default())], answered(GBIZID), answered(DELETED)].concat()
    {
        assert_eq!(reader.apply(action).moved, None);
    }
    assert_eq!(reader.history.kept(), 0);
}

#[test]
fn what_was_said_of_a_screen_is_said_once() {
    let mut reader = Walk::new();
    reader.act(Action::ChooseSymptom(Symptom::EmailCase));
    reader.act(Action::Wipe);
    assert!(reader.session().passing.wiped);
    let wiped = reader.at;
    reader.act(Action::ChooseSymptom(Symptom::EmailCase));
    reader.go(wiped);
    assert!(!reader.session().passing.wiped);

    let mut reader = Walk::new();
    reader.all(chosen(Symptom::Http500, &[GBIZID, DELETED]));
    reader.act(Action::Change(Question::OtherAccount));
    reader.all(answered(Answer::OtherAccount(OtherAccount::Egov)));
    assert!(reader.session().passing.dropped, "the answer about the old account fell away");
    let dropped = reader.at;
    reader.act(Action::Restart);
    reader.go(dropped);
    assert!(!reader.session().passing.dropped);
}
