//! A recovery path: the verdict, what it costs, why, what to prepare, the steps, and what else there is.

use super::block::{AnswerRow, Block, Button, Content, Listing, Part, Rank, Role, Rows, Tick, Ticked};
use super::parts::{
    Costs, all, button, caution, condition, costs, heading, item, live, marked, nothing, p, points, remark,
    remark_list, restart, section, strong, text, title, when,
};
use super::screen::Today;
use super::sources::{Sources, link};
use super::waiting::{is_over, note_first, waiting, waiting_step};
use super::worked::worked;
use crate::reader::{Action, Session};
use crate::rules::{
    Answer, Caution, Entry, Habit, Level, Line, Note, Outcome, PlannedChange, Preparation, Route, Symptom,
};
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
    vec![
        back(words, shown),
        when(shown.session.passing.dropped, || text(Role::Changed, ui.answers_dropped)),
        text(Role::Caption, caption(words, shown)),
        verdict(words, shown),
        note_first(words, shown),
        path(words, entry, 1, Some(shown)),
        PlannedChange::of(entry.route).map_or_else(nothing, |planned| check_button(words, planned)),
        when(entry.route.asks_whether_it_worked(), || worked(words, shown.session, 1)),
        alternatives(words, shown, 1),
        all(habits(words, entry, 1).into_iter().collect()),
        answers(words, shown, 1),
        Sources::of(entry).list(words, Some(entry), 1),
        old_sources(words, shown.today),
        button(Rank::Secondary, ui.print, Action::Print),
        restart(words),
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

/// The verdict is the heading; where nothing fits, the heading says so and the verdict follows.
fn verdict(words: &Words, shown: &Shown<'_>) -> Block {
    let verdict = (words.route)(shown.entry.route).verdict;
    if is_over(shown) {
        title(live(words.waiting.over))
    } else if shown.nothing_fits() {
        all(vec![title(words.ui.nothing_fits), p(verdict)])
    } else {
        title(live(verdict))
    }
}

/// Costs, reasons, preparations, steps and notes of a path; the same in the widget and in the static guide.
pub fn path(words: &Words, entry: &Entry, depth: u8, shown: Option<&Shown<'_>>) -> Block {
    let sources = Sources::of(entry);
    let answered = shown.is_some();
    let (mut prepared, mut walked) = (Vec::new(), Vec::new());
    for (index, route) in entry.routes().enumerate() {
        prepared.push(preparations(words, &Prepared { entry, route, sources: &sources, answered }, depth));
        walked.push(steps(words, &Steps { entry, route, follows: index > 0, sources: &sources, shown }, depth));
    }
    all(vec![
        costs(words, &Costs::of(entry)),
        conditions(words, entry),
        shown.map_or_else(nothing, |shown| waiting(words, shown)),
        why(words, entry, &sources, depth),
        Block::of(Content::All(prepared)),
        Block::of(Content::All(walked)),
        remarks(words, entry, &sources),
    ])
}

/// The way into the account check. Who does not know yet what is going to change has nothing else to do.
pub fn check_button(words: &Words, planned: PlannedChange) -> Block {
    let rank = if planned == PlannedChange::Unsure { Rank::Primary } else { Rank::Secondary };
    button(rank, words.check.row, Action::OpenCheck(Some(planned)))
}

/// What is said of sources that were read long ago.
pub fn old_sources(words: &Words, today: &Today) -> Block {
    let days = today.days_since_read;
    when(days > OLD_AFTER_DAYS, || text(Role::Old, (words.ui.old_sources)(days)))
}

/// When it was printed.
pub fn paper(words: &Words, today: &Today) -> Block {
    text(Role::Paper, [words.ui.printed.into(), " ".into(), (words.ui.day)(today.date).into()])
}

fn conditions(words: &Words, entry: &Entry) -> Block {
    let mut conditions = Vec::new();
    for note in &entry.notes {
        if note.is_condition() {
            conditions.push(condition((words.note)(*note)));
        }
    }
    all(conditions)
}

fn why(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let why = (words.route)(entry.route).why;
    let told = p([why.into(), sources.mark(words, entry.route.grounds())]);
    section(Part::Why, vec![heading(depth, words.ui.why_heading), told])
}

struct Prepared<'a> {
    entry: &'a Entry,
    route: Route,
    sources: &'a Sources,
    /// Whether there are answers from which an inquiry can be composed.
    answered: bool,
}

fn preparations(words: &Words, prepared: &Prepared<'_>, depth: u8) -> Block {
    let lists = prepared.entry.preparations(prepared.route);
    if lists.is_empty() {
        return nothing();
    }
    // One primary button on a screen at most.
    let rank = if lists.len() == 1 { Rank::Primary } else { Rank::Secondary };
    let mut blocks = vec![heading(depth, words.ui.prepare_heading)];
    for list in &lists {
        blocks.extend(preparation(words, prepared, *list, rank));
    }
    let mut otherwise: Vec<&str> = lists.iter().map(|list| (words.preparation)(*list).otherwise).collect();
    otherwise.dedup();
    blocks.extend(otherwise.into_iter().filter(|told| !told.is_empty()).map(p));
    section(Part::Prepare, blocks)
}

fn preparation(words: &Words, prepared: &Prepared<'_>, list: Preparation, rank: Rank) -> Vec<Block> {
    let say = (words.preparation)(list);
    let things = say.items.iter().map(|(name, found)| item([strong(*name), words.ui.colon.into(), (*found).into()]));
    let mark = prepared.sources.mark_within(words, prepared.route, list.grounds());
    let mut blocks = vec![p(strong(say.heading)), p(marked(say.rule, mark)), points(things)];
    let compose = || button(rank, (words.inquiry.compose)(list), Action::Compose(list));
    blocks.extend(prepared.answered.then(compose));
    blocks
}

struct Steps<'a> {
    entry: &'a Entry,
    route: Route,
    follows: bool,
    sources: &'a Sources,
    shown: Option<&'a Shown<'a>>,
}

fn steps(words: &Words, steps: &Steps<'_>, depth: u8) -> Block {
    let ui = &words.ui;
    let lines = steps.entry.procedure(steps.route);
    let heading_text = if steps.follows {
        (ui.then_heading)((words.route)(steps.route).name)
    } else {
        (ui.steps_heading)(lines.len())
    };
    let ticked =
        |shown: &Shown<'_>| lines.iter().filter(|line| shown.session.answers.ticked(steps.route, line.step)).count();
    let done = steps.shown.map_or(0, ticked);
    let asked = steps.entry.route.asks_whether_it_worked();
    section(
        Part::Steps,
        vec![
            heading(depth, heading_text),
            Block::of(Content::List(Listing::Steps, lines.iter().map(|line| step(words, steps, line)).collect())),
            when(done > 0, || text(Role::Hint, live((ui.steps_done)(done, lines.len())))),
            when(done == lines.len() && asked, || p(ui.all_done)),
        ],
    )
}

/// One step: warnings stand before the action they concern, what is only helpful after it.
/// The tick is a help, not a gate.
fn step(words: &Words, steps: &Steps<'_>, line: &Line) -> Vec<Block> {
    let (route, step) = (steps.route, line.step);
    let mark = |grounds| steps.sources.mark_within(words, route, grounds);
    let told = marked((words.step)(step), mark(step.grounds()));
    let action = match steps.shown {
        Some(shown) => Block::of(Content::Tick(Tick {
            of: Ticked::Step,
            runs: told,
            ticked: shown.session.answers.ticked(route, step),
            press: Action::Tick(route, step).into(),
        })),
        None => text(Role::Step, told),
    };
    let block = |known: &Caution| caution(words, *known, mark(known.grounds()));
    let mut blocks = Vec::new();
    let mut helpful = Vec::new();
    for known in line.cautions {
        if !known.general() {
            let place = if known.level() == Level::Reference { &mut helpful } else { &mut blocks };
            place.push(block(known));
        }
    }
    blocks.push(action);
    blocks.extend(step.link().map(|page| text(Role::StepLink, link(words, page, (words.page)(page).open))));
    blocks.extend(helpful);
    blocks.push(steps.shown.map_or_else(nothing, |shown| waiting_step(words, shown, step)));
    blocks
}

/// What is good to know about the path as a whole, in one block: what the situation adds, and the cautions that
/// belong to no single step. Where official pages disagree is said beside the sources instead.
fn remarks(words: &Words, entry: &Entry, sources: &Sources) -> Block {
    let mark = |grounds| sources.mark_within(words, entry.route, grounds);
    let mut all: Vec<Vec<Block>> = Vec::new();
    for note in &entry.notes {
        if !note.is_condition() && *note != Note::PagesDiffer {
            all.push(item(marked((words.note)(*note), mark(note.grounds()))));
        }
    }
    for caution in entry.cautions() {
        if caution.general() {
            all.push(remark(words, caution, mark(caution.grounds())));
        }
    }
    if all.is_empty() { nothing() } else { remark_list(words, all) }
}

/// After a settled conflict: what keeps it from coming back.
pub fn habits(words: &Words, entry: &Entry, depth: u8) -> Option<Block> {
    let habits = || points(Habit::ALL.iter().map(|habit| item((words.habit)(*habit))));
    let settled = entry.route.settles_conflict();
    settled.then(|| section(Part::Habits, vec![heading(depth, words.ui.habits_heading), habits()]))
}

/// The other ways, the first one among them while another is shown.
fn alternatives(words: &Words, shown: &Shown<'_>, depth: u8) -> Block {
    let mut cards = Vec::new();
    for entry in &shown.outcome.alternatives {
        if entry.route != shown.entry.route && !shown.session.attempt.tried.contains(&entry.route) {
            cards.push(alternative(words, entry, cards.len() + 1, depth + 1));
        }
    }
    if cards.is_empty() {
        return nothing();
    }
    let cards = Block::of(Content::Section(Part::Cards, cards));
    section(Part::Alternatives, vec![heading(depth, words.ui.alternatives_heading), cards])
}

fn alternative(words: &Words, entry: &Entry, number: usize, depth: u8) -> Block {
    let ui = &words.ui;
    let name = (words.route)(entry.route).name;
    let label = if entry.irreversible() { ui.show_loss } else { ui.show_alternative };
    let show = Button {
        rank: Rank::Secondary,
        label: label.into(),
        name: Some(format!("{label}{}{name}", ui.colon)),
        press: Action::ShowWay(entry.route).into(),
    };
    section(
        Part::Card,
        vec![
            heading(depth, (ui.alternative_name)(number, name)),
            conditions(words, entry),
            costs(words, &Costs::of(entry)),
            Block::of(Content::Button(show)),
        ],
    )
}

fn answers(words: &Words, shown: &Shown<'_>, depth: u8) -> Block {
    let ui = &words.ui;
    let symptom = (words.symptom)(shown.symptom).short;
    let mut rows = vec![answer_row(words, ui.symptom_short, symptom, Action::ChangeSymptom)];
    rows.extend(shown.answers.iter().map(|answer| {
        let question = answer.question();
        answer_row(words, (words.question)(question).short, (words.answer)(*answer), Action::Change(question))
    }));
    let tried: String = shown.session.attempt.tried.iter().map(|route| (words.tried)(*route)).collect();
    if !tried.is_empty() {
        rows.push(AnswerRow { term: ui.tried_short.into(), answer: tried.into(), change: None });
    }
    section(Part::Answers, vec![heading(depth, ui.answers_heading), Block::of(Content::Rows(Rows::Answers(rows)))])
}

fn answer_row(words: &Words, short: &'static str, answer: &'static str, change: Action) -> AnswerRow {
    let ui = &words.ui;
    let change =
        Button { rank: Rank::Text, label: ui.change.into(), name: Some((ui.change_name)(short)), press: change.into() };
    AnswerRow { term: short.into(), answer: answer.into(), change: Some(change) }
}
