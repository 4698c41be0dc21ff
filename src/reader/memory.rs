//! What comes back after a reload or a trip to e-Gov: the place, the answers, the ticks and the times, as a text that the
//! page keeps for this tab. Never an address, a name, or anything else that was typed.

use super::check::Check;
use super::effects::Worked;
use super::session::Session;
use super::state::Answers;
use super::waiting::Waiting;
use crate::clock::{LockClock, Moment, day, iso_day, number};
use crate::letters::in_digits;
use crate::rules::{self, Facts, PlannedChange, Question, Route, Step, Symptom};
use crate::settings;

/// The state as a text of two paragraphs; `None` while there is nothing to come back to. The first holds the times. After a panic
/// it alone stays, because the place in the second may have brought it about.
pub fn remember(session: &Session) -> Option<String> {
    if !session.holds_something() {
        return None;
    }
    let Session { answers, attempt, beside, .. } = session;
    let mut text = String::new();
    line(&mut text, "rules", rules::digest());
    line(&mut text, "preset", &place(session.preset));
    if let Some(of) = beside.waiting.of {
        line(&mut text, "of", of.id());
    }
    if let Some(lock) = beside.waiting.lock {
        line(&mut text, "lock", &[in_digits(lock.clock.shown().seconds()), in_digits(lock.uid)].join("/"));
    }
    if let Some(deleted) = beside.waiting.deleted {
        line(&mut text, "deleted", &[iso_day(deleted.day), in_digits(deleted.uid)].join("/"));
    }
    if let Some(noted) = beside.waiting.noted {
        line(&mut text, "noted", &in_digits(noted.seconds()));
    }
    text.push('\n');
    line(&mut text, "place", &place(answers.symptom.map(|symptom| (symptom, answers.facts))));
    if let Some(linked) = answers.linked {
        line(&mut text, "linked", linked.code());
    }
    if let Some(question) = answers.revisited {
        line(&mut text, "question", question.id());
    }
    if let Some(way) = attempt.way {
        line(&mut text, "way", way.code());
    }
    if let Some(accepted) = attempt.accepted {
        line(&mut text, "accepted", accepted.code());
    }
    if session.is_solved() {
        line(&mut text, "solved", "");
    }
    line(&mut text, "tried", &codes(&attempt.tried));
    line(&mut text, "declined", &codes(&attempt.declined));
    let mut ticked = String::new();
    for (route, step) in &answers.ticked {
        append(&mut ticked, &[route.code(), ".", step.id(), ","]);
    }
    line(&mut text, "ticked", &ticked);
    if beside.check.is_some() {
        line(&mut text, "check", "");
    }
    Some(text)
}

fn line(text: &mut String, name: &str, value: &str) {
    append(text, &[name, "=", value, "\n"]);
}

fn append(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// The session that a text tells of; `None` where it was written under other rules or another start, or is no such text.
pub fn recall(text: &str, preset: Option<(Symptom, Facts)>, now: Moment) -> Option<Session> {
    let lines = Lines(text);
    if lines.get("rules") != Some(rules::digest()) || lines.get("preset") != Some(&place(preset)) {
        return None;
    }
    // After a panic the second paragraph is left out, and the beginning is the beginning.
    let start = lines.get("place").map_or(Some(preset), read_place)?;
    let mut session = Session { preset, answers: Answers::at(start), ..Session::default() };
    session.answers.linked = lines.one("linked", Route::from_code)?;
    session.answers.revisited = lines.one("question", Question::from_id)?;
    session.attempt.way = lines.one("way", Route::from_code)?;
    session.attempt.accepted = lines.one("accepted", Route::from_code)?;
    session.attempt.worked = lines.get("solved").map(|_| Worked::Yes);
    session.attempt.tried = lines.several("tried", Route::from_code)?;
    session.attempt.declined = lines.several("declined", Route::from_code)?;
    session.answers.ticked = lines.several("ticked", |tick| {
        let (code, step) = tick.split_once('.')?;
        Some((Route::from_code(code)?, Step::from_id(step)?))
    })?;
    let lock = lines.one("lock", |text| {
        let (shown, uid) = text.split_once('/')?;
        Some((LockClock::shown_at(moment(shown)?), number(uid)?))
    })?;
    let deleted = lines.one("deleted", |text| {
        let (deleted, uid) = text.split_once('/')?;
        Some((day(deleted)?, number(uid)?))
    })?;
    let noted = lines.one("noted", moment)?;
    session.beside.waiting = Waiting::restored(lock, deleted, noted, (now, lines.one("of", Symptom::from_id)?));
    session.beside.check = lines.get("check").map(|_| Check::new(session.attempt.way.and_then(PlannedChange::of)));
    session.look();
    Some(session)
}

/// A symptom and its facts, in the form of the attributes.
fn place(start: Option<(Symptom, Facts)>) -> String {
    let Some((symptom, facts)) = start else { return String::new() };
    let mut text = format!("{};", symptom.id());
    for answer in Question::ALL.iter().filter_map(|question| facts.get(*question)) {
        append(&mut text, &[answer.question().id(), "=", answer.id(), ";"]);
    }
    text
}

/// `Some(None)` is the entry screen; `None` means that the text cannot be read.
fn read_place(text: &str) -> Option<Option<(Symptom, Facts)>> {
    if text.is_empty() {
        return Some(None);
    }
    let mut parts = text.split(';').filter(|part| !part.is_empty());
    let symptom = Symptom::from_id(parts.next()?)?;
    let mut facts = Facts::default();
    for part in parts {
        let (question, option) = part.split_once('=')?;
        settings::fact(&mut facts, question, option).ok()?;
    }
    Some(Some((symptom, facts)))
}

fn codes(routes: &[Route]) -> String {
    let mut text = String::new();
    for route in routes {
        append(&mut text, &[route.code(), ","]);
    }
    text
}

fn moment(text: &str) -> Option<Moment> {
    number(text).map(Moment::from_seconds)
}

/// The lines of a text that was remembered, each with its name.
struct Lines<'a>(&'a str);

impl<'a> Lines<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.0.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
    }

    /// What may be absent, but must be right where it stands.
    fn one<T>(&self, name: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
        self.get(name).map_or(Some(None), |text| read(text).map(Some))
    }

    fn several<T>(&self, name: &str, read: fn(&str) -> Option<T>) -> Option<Vec<T>> {
        let mut several = Vec::new();
        for part in self.get(name).unwrap_or_default().split(',') {
            if !part.is_empty() {
                several.push(read(part)?);
            }
        }
        Some(several)
    }
}
