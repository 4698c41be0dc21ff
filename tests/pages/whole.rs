//! Some pages written out, so that a changed word shows as the line in which it stands.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::clock::{LockClock, Moment};
use egov_recovery::language::Language;
use egov_recovery::page::block::{Block, Link, Part, Run, Runs};
use egov_recovery::page::{Today, screen};
use egov_recovery::reader::check::CheckAction;
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Session, Worked};
use egov_recovery::rules::*;
use egov_recovery::text::words;

use crate::accounts::{HERE, act, opened, write};
use crate::reading::{choices, parts, pieces};

fn page(actions: Vec<Action>) -> Vec<Block> {
    let mut session = Session::default();
    for action in actions {
        session.apply(action);
    }
    page_of(&session)
}

fn page_of(session: &Session) -> Vec<Block> {
    screen(words(Language::Ja), session, &Today::as_read())
}

/// A piece a line: what it is, and what it says.
fn lines(page: &[Block]) -> Vec<String> {
    let lines = pieces(page).into_iter().flat_map(|piece| {
        let indented = |line: &str| format!("{}{}", "  ".repeat(piece.depth), line.trim_end());
        let told = format!("{} {}", piece.mark, with_links(&piece.runs));
        told.trim().lines().map(indented).collect::<Vec<_>>()
    });
    lines.collect()
}

/// What carries weight between stars, and links with where they lead.
fn with_links(runs: &Runs) -> String {
    let told = runs.0.iter().map(|run| match run {
        Run::Words(told) | Run::Live(told) => told.to_string(),
        Run::Strong(inner) => format!("**{}**", with_links(inner)),
        Run::Loss(inner) => format!("**!{}**", with_links(inner)),
        Run::Mark(mark) => format!("[{}]", mark.told),
        Run::Span(_, inner) => with_links(inner),
        Run::Time { moment, runs, .. } => format!("{}<{moment}>", with_links(runs)),
        Run::Link(link, inner) => {
            let to = match link {
                Link::Page(address) => (*address).to_owned(),
                Link::Guide(anchor) | Link::Button(anchor) => format!("{}#{}", anchor.address, anchor.id),
                Link::Download(name, _) => (*name).to_owned(),
            };
            format!("[{}]({to})", with_links(inner))
        }
    });
    told.collect()
}

#[track_caller]
fn assert_says(page: &[Block], told: &str) {
    let (lines, wanted): (Vec<String>, Vec<&str>) = (lines(page), told.trim().lines().collect());
    for (number, (line, wanted)) in lines.iter().zip(&wanted).enumerate() {
        assert_eq!(line, wanted, "line {} of\n{}", number + 1, lines.join("\n"));
    }
    assert_eq!(lines.len(), wanted.len(), "lines of\n{}", lines.join("\n"));
}

fn answered(symptom: Symptom, answers: &[Answer]) -> Vec<Action> {
    let answers = answers.iter().flat_map(|answer| [Action::Mark(*answer), Action::Next]);
    [Action::ChooseSymptom(symptom)].into_iter().chain(answers).collect()
}

#[test]
fn a_question_without_a_choice() {
    let page = page(vec![Action::ChooseSymptom(Symptom::AccountLocked), Action::Next]);
    assert_says(&page, include_str!("whole/question.txt"));
}

#[test]
fn a_path_with_its_other_ways() {
    let page = page(answered(Symptom::AccountLocked, &[Answer::LockPersists(LockPersists::No)]));
    assert_says(&page, include_str!("whole/path.txt"));
}

/// The path of the lock, with the clock and whatever else the reader does there.
fn at_the_lock(actions: Vec<Action>) -> Vec<Block> {
    page([answered(Symptom::AccountLocked, &[Answer::LockPersists(LockPersists::No)]), actions].concat())
}

#[test]
fn a_wait_for_the_lock() {
    let now = Moment::from_seconds(1_795_000_000);
    let page = at_the_lock(vec![Action::Waiting(WaitingAction::Start(LockClock::shown_at(now), now, 7))]);
    assert_says(parts(&page, Part::Waiting)[0], include_str!("whole/waiting.txt"));
    let later = Moment::from_seconds(now.seconds() + 3_600);
    let over = [WaitingAction::Start(LockClock::shown_at(now), now, 7), WaitingAction::Look(later)];
    let page = at_the_lock(over.map(Action::Waiting).to_vec());
    let told = "30分たちました。1回だけ試してください。<2026-11-18T20:40:00+09:00>";
    assert_eq!(lines(parts(&page, Part::Waiting)[0])[1], told, "in the same place");
}

#[test]
fn a_question_that_is_asked_once_more_says_why() {
    let page = at_the_lock(vec![Action::Worked(Worked::No)]);
    assert_eq!(choices(&page)[0].hint, words(Language::Ja).waiting.asked_again);
    let first = self::page(vec![Action::ChooseSymptom(Symptom::AccountLocked)]);
    assert_eq!(choices(&first)[0].hint, words(Language::Ja).question.of(Question::LockPersists).hint);
}

#[test]
fn what_worked() {
    let worked = || vec![Action::Worked(Worked::Yes)];
    assert_says(&at_the_lock(worked()), include_str!("whole/solved.txt"));
    let other = [Answer::OtherAccount(OtherAccount::Gbizid), Answer::OldGbizid(OldGbizid::Usable)];
    let settled = page([answered(Symptom::Http500, &other), worked()].concat());
    assert_says(&settled, include_str!("whole/settled.txt"));
}

#[test]
fn before_a_deletion() {
    let deleted = [Answer::OtherAccount(OtherAccount::Gbizid), Answer::OldGbizid(OldGbizid::Deleted)];
    let mut actions = answered(Symptom::Http500, &deleted);
    actions.push(Action::ShowWay(Route::D7));
    assert_says(&page(actions), include_str!("whole/deletion.txt"));
}

#[test]
fn an_order_of_the_account_check() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, HERE, Situation::New);
    for action in [CheckAction::Submit, CheckAction::Want(1), CheckAction::ShowSteps] {
        act(&mut session, action);
    }
    assert_says(&page_of(&session), include_str!("whole/order.txt"));
}
