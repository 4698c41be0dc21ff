//! A recovery path: the verdict, what it costs, why, what to prepare, the steps, and what else there is.

use super::block::{
    AnswerRow, Block, Button, Content, Leads, Listing, Part, Rank, Role, Rows, Runs, Span, Tick, Ticked, Way,
};
use super::parts::{
    Costs, all, button, caution, condition, costs, costs_in_short, details, fold, heading, item, live, marked, nothing,
    p, points, remark, section, span, strong, text, title, when,
};
use super::screen::Today;
use super::solved::solved;
use super::sources::{Sources, link};
use super::waiting::{is_over, note_first, waiting, waiting_step};
use super::worked::worked;
use crate::reader::{Action, Session};
use crate::rules::{
    Answer, Entry, Habit, Line, Note, NoteKind, Outcome, Page, PlannedChange, Preparation, Route, Scope, Symptom,
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
    let verdict = (words.route)(shown.entry.route).verdict;
    if is_over(shown) {
        title(live(words.waiting.over))
    } else if !shown.entry.then.is_empty() {
        let names: Vec<&str> = shown.entry.routes().map(|route| (words.route)(route).name).collect();
        title(live((words.ui.composed)(&names.join(words.ui.separator))))
    } else if shown.nothing_fits() {
        all(vec![title(words.ui.nothing_fits), p(verdict)])
    } else {
        title(live(verdict))
    }
}

/// What is needed to act on a path: its costs, its conditions, what to prepare and its steps. The same in the widget and in the
/// static guide.
pub fn path(words: &Words, entry: &Entry, sources: &Sources, depth: u8, shown: Option<&Shown<'_>>) -> Block {
    if entry.route.explains() {
        return explanation(words, entry, sources);
    }
    let answered = shown.is_some();
    let (mut prepared, mut walked) = (Vec::new(), Vec::new());
    for (index, route) in entry.routes().enumerate() {
        prepared.push(preparations(words, &Prepared { entry, route, sources, answered }, depth));
        walked.push(steps(words, &Steps { entry, route, follows: index > 0, sources, shown }, depth));
    }
    all(vec![
        costs(words, &Costs::of(entry)),
        conditions(words, entry),
        needed(words, entry, sources),
        shown.map_or_else(nothing, |shown| waiting(words, shown)),
        Block::of(Content::All(prepared)),
        Block::of(Content::All(walked)),
    ])
}

/// Where there is nothing to do there is nothing that it costs, and nothing to tick.
fn explanation(words: &Words, entry: &Entry, sources: &Sources) -> Block {
    let mut told = Vec::new();
    for line in entry.procedure(entry.route) {
        let marks = sources.mark_within(words, entry.route, line.step.grounds());
        told.push(item(marked((words.step)(line.step), marks)));
    }
    section(Part::Steps, vec![points(told)])
}

/// What is behind a path and not needed to act on it: why it is the way, what else is good to know, how to stay out of trouble
/// afterwards, and where it is written.
pub fn background(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let told = vec![
        why(words, entry, sources, depth + 1),
        remarks(words, entry, sources, depth + 1),
        habits(words, entry, depth + 1),
        sources.list(words, Some(entry), depth + 1),
    ];
    fold(Part::Background, depth, words.ui.background_heading, told)
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
        if note.kind() == NoteKind::Condition {
            conditions.push(condition((words.note)(*note)));
        }
    }
    all(conditions)
}

/// What the situation adds that is needed to act.
fn needed(words: &Words, entry: &Entry, sources: &Sources) -> Block {
    let mut needed = Vec::new();
    for note in &entry.notes {
        if note.kind() == NoteKind::Needed {
            let marks = sources.mark_within(words, entry.route, note.grounds());
            needed.push(condition(marked((words.note)(*note), marks)));
        }
    }
    all(needed)
}

fn why(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let why = (words.route)(entry.route).why;
    let told = p(marked(why, sources.mark(words, entry.route.grounds())));
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

/// The composer asks for each of the things, so that their list is read on request. Of several lists the reader needs one.
fn preparation(words: &Words, prepared: &Prepared<'_>, list: Preparation, rank: Rank) -> Vec<Block> {
    let say = (words.preparation)(list);
    let things = say.items.iter().map(|(name, found)| item([strong(*name), words.ui.colon.into(), (*found).into()]));
    let things = points(things);
    let marks = prepared.sources.mark_within(words, prepared.route, list.grounds());
    let rule = p(marked(say.rule, marks));
    let compose = || button(rank, (words.inquiry.compose)(list), Action::Compose(list));
    match (prepared.answered, rank) {
        (true, Rank::Primary) => {
            vec![p(strong(say.heading)), rule, compose(), details(words.ui.things_heading, vec![things])]
        }
        (true, _) => vec![details(say.heading, vec![rule, things, compose()])],
        (false, _) => vec![p(strong(say.heading)), rule, things],
    }
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
    let mut heading_runs = vec![heading_text.into()];
    if steps.shown.is_some() && !steps.follows {
        heading_runs.push(span(Span::Aside, ui.tick_hint));
    }
    let heading_runs = Runs(heading_runs);
    let done = steps.shown.map_or(0, ticked);
    let asked = steps.entry.route.asks_whether_it_worked();
    let mut listed = Vec::new();
    let mut opened = None;
    for line in &lines {
        // A page that the step before has opened is open.
        let opens = line.step.link().filter(|page| opened != Some(*page));
        opened = line.step.link().or(opened);
        listed.push(step(words, steps, line, opens));
    }
    section(
        Part::Steps,
        vec![
            heading(depth, heading_runs),
            Block::of(Content::List(Listing::Steps, listed)),
            when(done > 0, || text(Role::Hint, live((ui.steps_done)(done, lines.len())))),
            when(done == lines.len() && asked, || p(ui.all_done)),
        ],
    )
}

/// One step, and what is to be known of it: before it only what must be read first. The tick is a help, not a gate.
fn step(words: &Words, steps: &Steps<'_>, line: &Line, opens: Option<Page>) -> Vec<Block> {
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
    let mut blocks = Vec::new();
    let mut after = Vec::new();
    for known in line.cautions {
        let place = match known.scope() {
            Scope::Before => &mut blocks,
            Scope::Step => &mut after,
            Scope::Path => continue,
        };
        place.push(caution(words, *known, mark(known.grounds())));
    }
    blocks.push(action);
    blocks.extend(opens.map(|page| text(Role::StepLink, link(words, page, (words.page)(page).open))));
    blocks.extend(after);
    blocks.push(steps.shown.map_or_else(nothing, |shown| waiting_step(words, shown, step)));
    blocks
}

/// What is good to know about the path as a whole: what the situation adds, and the cautions that belong to no single step.
/// Where official pages disagree is said beside the sources instead.
fn remarks(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let mark = |grounds| sources.mark_within(words, entry.route, grounds);
    let mut all: Vec<Vec<Block>> = Vec::new();
    for note in &entry.notes {
        if note.kind() == NoteKind::Remark && *note != Note::PagesDiffer {
            all.push(item(marked((words.note)(*note), mark(note.grounds()))));
        }
    }
    for caution in entry.cautions() {
        if caution.scope() == Scope::Path {
            all.push(remark(words, caution, mark(caution.grounds())));
        }
    }
    if all.is_empty() { nothing() } else { remark_list(words, all, depth) }
}

/// Remarks, a point each.
pub fn remark_list(words: &Words, remarks: Vec<Vec<Block>>, depth: u8) -> Block {
    section(Part::Remarks, vec![heading(depth, words.ui.remarks), points(remarks)])
}

/// After a settled conflict: what keeps it from coming back.
pub fn habits(words: &Words, entry: &Entry, depth: u8) -> Block {
    let habits = || points(Habit::ALL.iter().map(|habit| item((words.habit)(*habit))));
    let heading = || heading(depth, words.ui.habits_heading);
    when(entry.route.settles_conflict(), || section(Part::Habits, vec![heading(), habits()]))
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
            told.push((words.note)(*note).into());
        }
    }
    told.push(costs_in_short(words, &Costs::of(entry)));
    Way {
        label: (words.route)(entry.route).name.into(),
        told,
        id: entry.route.code(),
        leads: Leads::Press(Action::ShowWay(entry.route).into()),
    }
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
    fold(Part::Answers, depth, ui.answers_heading, vec![Block::of(Content::Rows(Rows::Answers(rows)))])
}

fn answer_row(words: &Words, short: &'static str, answer: &'static str, change: Action) -> AnswerRow {
    let ui = &words.ui;
    let change =
        Button { rank: Rank::Text, label: ui.change.into(), name: Some((ui.change_name)(short)), press: change.into() };
    AnswerRow { term: short.into(), answer: answer.into(), change: Some(change) }
}
