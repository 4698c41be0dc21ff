//! Every screen that answers can lead to, for tests of the state and of the views.

use egov_recovery::clock::{LockClock, Moment, day_before};
use egov_recovery::message::LIMIT;
use egov_recovery::reader::Asked;
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Screen, Session, Worked};
use egov_recovery::rules::*;

/// Every screen that answers can lead to: the entry and its searches, every question, every outcome with every way.
pub fn sessions() -> Vec<(String, Session)> {
    let mut all = vec![("entry".to_owned(), Session::default())];
    let long = "あ".repeat(LIMIT);
    for text in
        ["", "アカウントロック中です。システムエラーが発生しました", "まったく関係のない文", "届いたコードのこと"]
    {
        for more in ["", &long] {
            let mut session = Session::default();
            session.apply(Action::Search(format!("{text}{more}")));
            all.push((format!("search {text:?}{}", if more.is_empty() { "" } else { " and more" }), session));
        }
    }
    for route in Route::ALL {
        let mut linked = Session::default();
        linked.apply(Action::Link(*route));
        let mut accepted = linked.clone();
        accepted.apply(Action::AcceptLoss(*route));
        all.push((format!("link to {}", route.code()), linked));
        if Entry::from(*route).irreversible() {
            all.push((format!("link to {} accepted", route.code()), accepted));
        }
    }
    for symptom in Symptom::ALL {
        let mut start = Session::default();
        start.apply(Action::ChooseSymptom(*symptom));
        let mut open = vec![(format!("{symptom:?}"), start)];
        while let Some((name, session)) = open.pop() {
            match &session.screen {
                Screen::Question { question, .. } => {
                    for answer in question.answers() {
                        let mut next = session.clone();
                        next.apply(Action::Mark(answer));
                        next.apply(Action::Next);
                        open.push((format!("{name} {answer:?}"), next));
                    }
                    let mut missing = session.clone();
                    missing.apply(Action::Next);
                    all.push((format!("{name} without a choice"), missing));
                }
                Screen::Deletion { keeping, .. } => {
                    let mut accepted = session.clone();
                    accepted.apply(accept(&session));
                    open.push((format!("{name} accepted"), accepted));
                    let mut kept = session.clone();
                    kept.apply(Action::KeepData(keeping.route));
                    all.push((format!("{name} kept by {:?}", keeping.route), kept));
                }
                Screen::Outcome { outcome, shown, .. } => {
                    // Another way is shown from the first one; what it offers itself was drawn there.
                    if shown.route == outcome.primary.route {
                        for entry in &outcome.alternatives {
                            let mut other = session.clone();
                            other.apply(Action::ShowWay(entry.route));
                            open.push((format!("{name} way {:?}", entry.route), other));
                        }
                    }
                    for worked in Worked::ALL {
                        let mut answered = session.clone();
                        answered.apply(Action::Worked(worked));
                        all.push((format!("{name} worked {worked:?}"), answered));
                    }
                    all.extend(waits(&name, &session));
                }
                Screen::Entry | Screen::Linked(_) | Screen::LinkedDeletion(_) | Screen::Check | Screen::Inquiry => {
                    panic!("{name} left its path")
                }
            }
            all.push((name, session));
        }
    }
    all
}

/// Agrees to the loss that is on the screen.
pub fn accept(session: &Session) -> Action {
    match &session.screen {
        Screen::Deletion { shown, .. } => Action::AcceptLoss(shown.route),
        other => panic!("nothing is lost: {other:?}"),
    }
}

/// What the clocks, the noted time and the ticks make of a path: everything at once, as none hides another.
fn waits(name: &str, session: &Session) -> Vec<(String, Session)> {
    let Screen::Outcome { shown, .. } = &session.screen else { return Vec::new() };
    let now = Moment::from_seconds(1_795_000_000);
    let week = shown.wait.contains(&Wait::OneWeek);
    let deletes = shown.routes().any(|route| shown.preparations(route).contains(&Preparation::Deletion));
    if shown.route != Route::B1 && !week && !deletes {
        return Vec::new();
    }
    let mut empty = session.clone();
    empty.apply(Action::Waiting(WaitingAction::NothingGiven(Asked::Time)));
    let mut running = session.clone();
    for action in [
        WaitingAction::Start(LockClock::shown_at(now), now, 7),
        WaitingAction::Deleted(day_before(now, 1), now, 7),
        WaitingAction::Note(now),
    ] {
        running.apply(Action::Waiting(action));
    }
    for line in shown.procedure(shown.route) {
        running.apply(Action::Tick(shown.route, line.step));
    }
    let mut over = running.clone();
    over.apply(Action::Waiting(WaitingAction::Look(Moment::from_seconds(now.seconds() + 3_600))));
    let named = [("nothing given", empty), ("waiting", running), ("over", over)];
    named.map(|(what, session)| (format!("{name} {what}"), session)).to_vec()
}
