//! The screen of a recovery path: the verdict, the path, whether it worked, what other ways there are, and what was answered.

use super::background::background;
use super::block::{AnswerRow, Block, Button, Content, Leads, Part, Rank, Role, Rows, Runs, Way};
use super::parts::{Costs, all, button, costs_in_short, fold, heading, live, nothing, p, section, text, title, when};
use super::path::path;
use super::screen::Today;
use super::solved::solved;
use super::sources::Sources;
use super::waiting::{is_over, note_first};
use super::worked::worked;
use crate::reader::{Action, Session};
use crate::rules::{Answer, Entry, NoteKind, Outcome, PlannedChange, Symptom};
use crate::text::Words;

/// After so many days a reader is told to look at the pages themselves.
const OLD_AFTER_DAYS: i64 = 90;

/// What the screen of a path shows.
pub struct Shown<'a> {
    pub symptom: Symptom,
    pub answers: &'a [Answer],
    pub outcome: &'a Outcome,
    pub entry: &'a Entry,
    /// The state of ticks and of "did it work?".
    pub session: &'a Session,
    pub today: &'a Today,
}

impl Shown<'_> {
    fn is_first(&self) -> bool {
        self.entry.route == self.outcome.primary.route
    }

    fn nothing_fits(&self) -> bool {
        self.is_first() && self.symptom == Symptom::SomethingElse
    }
}

/// The whole screen.
pub fn outcome(words: &Words, shown: &Shown<'_>) -> Vec<Block> {
    let ui = &words.ui;
    let entry = shown.entry;
    if shown.session.is_solved() {
        return solved(words, entry);
    }
    let sources = Sources::of(entry).read_at(shown.session.passing.cited);
    vec![
        back(words, shown),
        when(shown.session.passing.dropped, || text(Role::Changed, ui.answers_dropped)),
        text(Role::Caption, caption(words, shown)),
        verdict(words, shown),
        note_first(words, shown),
        path(words, entry, &sources, 1, Some(shown)),
        PlannedChange::of(entry.route).map_or_else(nothing, |planned| check_button(words, planned)),
        when(entry.route.asks_whether_it_worked(), || worked(words, shown.session, 1)),
        alternatives(words, shown, 1),
        answers(words, shown, 1),
        background(words, entry, &sources, 1),
        old_sources(words, shown.today),
        paper(words, shown.today),
    ]
}

fn back(words: &Words, shown: &Shown<'_>) -> Block {
    let ui = &words.ui;
    match (shown.is_first(), shown.answers.is_empty()) {
        (true, true) => button(Rank::Text, ui.back_to_entry, Action::Back),
        (true, false) => button(Rank::Text, ui.back, Action::Back),
        (false, _) => button(Rank::Text, ui.back_to_outcome, Action::ShowFirstWay),
    }
}

fn caption(words: &Words, shown: &Shown<'_>) -> &'static str {
    let ui = &words.ui;
    match (shown.is_first(), !shown.session.attempt.tried.is_empty()) {
        (false, true) => ui.verdict_caption_next,
        (false, false) => ui.verdict_caption_other,
        (true, _) if shown.nothing_fits() || shown.answers.iter().any(|answer| answer.is_unsure()) => {
            ui.verdict_caption_unsure
        }
        (true, _) => ui.verdict_caption,
    }
}

/// The verdict is the heading; of several routes their names are. Where nothing fits, the heading says so and the verdict follows.
fn verdict(words: &Words, shown: &Shown<'_>) -> Block {
    let verdict = words.route.of(shown.entry.route).verdict;
    if is_over(shown) {
        title(live(words.waiting.over))
    } else if !shown.entry.then.is_empty() {
        let names: Vec<&str> = shown.entry.routes().map(|route| words.route.of(route).name).collect();
        title(live(words.ui.composed.with([&names.join(words.ui.separator)])))
    } else if shown.nothing_fits() {
        all(vec![title(words.ui.nothing_fits), p(verdict)])
    } else {
        title(live(verdict))
    }
}

/// The way into the account check. Who does not know yet what is going to change has nothing else to do.
pub fn check_button(words: &Words, planned: PlannedChange) -> Block {
    let rank = if planned == PlannedChange::Unsure { Rank::Primary } else { Rank::Secondary };
    button(rank, words.check.row, Action::OpenCheck(Some(planned)))
}

/// What is said of sources that were read long ago.
pub fn old_sources(words: &Words, today: &Today) -> Block {
    let days = today.days_since_read;
    when(days > OLD_AFTER_DAYS, || text(Role::Old, words.ui.old_sources.of(usize::try_from(days).unwrap_or_default())))
}

/// When it was printed.
pub fn paper(words: &Words, today: &Today) -> Block {
    text(Role::Paper, [words.ui.printed.into(), " ".into(), words.waiting.dates.day_of_year(today.date).into()])
}

/// The other ways, the first one among them while another is shown: a row each, with what it costs.
fn alternatives(words: &Words, shown: &Shown<'_>, depth: u8) -> Block {
    let mut ways = Vec::new();
    for entry in &shown.outcome.alternatives {
        if entry.route != shown.entry.route && !shown.session.attempt.tried.contains(&entry.route) {
            ways.push(alternative(words, entry));
        }
    }
    if ways.is_empty() {
        return nothing();
    }
    let ways = Block::of(Content::Ways(ways));
    section(Part::Alternatives, vec![heading(depth, words.ui.alternatives_heading), ways])
}

fn alternative(words: &Words, entry: &Entry) -> Way {
    let mut told: Vec<Runs> = Vec::new();
    for note in &entry.notes {
        if note.kind() == NoteKind::Condition {
            told.push(words.note.of(*note).into());
        }
    }
    told.push(costs_in_short(words, &Costs::of(entry)));
    Way {
        label: words.route.of(entry.route).name.into(),
        told,
        id: entry.route.code(),
        leads: Leads::Press(Action::ShowWay(entry.route).into()),
    }
}

fn answers(words: &Words, shown: &Shown<'_>, depth: u8) -> Block {
    let ui = &words.ui;
    let symptom = words.symptom.of(shown.symptom).short;
    let mut rows = vec![answer_row(words, ui.symptom_short, symptom, Action::ChangeSymptom)];
    rows.extend(shown.answers.iter().map(|answer| {
        let question = answer.question();
        answer_row(words, words.question.of(question).short, words.answer.of(*answer), Action::Change(question))
    }));
    let tried = words.own().tried(&shown.session.attempt.tried);
    if !tried.is_empty() {
        rows.push(AnswerRow { term: ui.tried_short.into(), answer: tried.into(), change: None });
    }
    fold(Part::Answers, depth, ui.answers_heading, vec![Block::of(Content::Rows(Rows::Answers(rows)))])
}

fn answer_row(words: &Words, short: &'static str, answer: &'static str, change: Action) -> AnswerRow {
    let ui = &words.ui;
    let change = Button {
        rank: Rank::Text,
        label: ui.change.into(),
        name: Some(ui.change_name.with([short])),
        press: change.into(),
    };
    AnswerRow { term: short.into(), answer: answer.into(), change: Some(change) }
}
