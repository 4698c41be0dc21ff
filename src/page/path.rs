//! What is needed to act on a path: its costs, its conditions, what to prepare, and its steps.

use super::block::{Block, Content, Listing, Part, Rank, Role, Runs, Span, Tick, Ticked};
use super::outcome::Shown;
use super::parts::{
    Costs, all, button, caution, condition, costs, details, heading, item, live, marked, nothing, p, points, section,
    span, strong, text, when,
};
use super::sources::{Sources, link};
use super::waiting::{waiting, waiting_step};
use crate::reader::Action;
use crate::rules::{Entry, Line, NoteKind, Page, Preparation, Route, Scope};
use crate::text::Words;

/// The same in the widget and in the static guide.
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
        told.push(item(marked(words.step.of(line.step), marks)));
    }
    section(Part::Steps, vec![points(told)])
}

fn conditions(words: &Words, entry: &Entry) -> Block {
    let mut conditions = Vec::new();
    for note in &entry.notes {
        if note.kind() == NoteKind::Condition {
            conditions.push(condition(words.note.of(*note)));
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
            needed.push(condition(marked(words.note.of(*note), marks)));
        }
    }
    all(needed)
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
    let mut otherwise: Vec<&str> = lists.iter().map(|list| words.preparation.of(*list).otherwise).collect();
    otherwise.dedup();
    blocks.extend(otherwise.into_iter().filter(|told| !told.is_empty()).map(p));
    section(Part::Prepare, blocks)
}

/// The composer asks for each of the things, so that their list is read on request. Of several lists the reader needs one.
fn preparation(words: &Words, prepared: &Prepared<'_>, list: Preparation, rank: Rank) -> Vec<Block> {
    let say = words.preparation.of(list);
    let things = say.items.iter().map(|thing| item([strong(thing.name), words.ui.colon.into(), thing.found.into()]));
    let things = points(things);
    let marks = prepared.sources.mark_within(words, prepared.route, list.grounds());
    let rule = p(marked(say.rule, marks));
    let compose = || button(rank, words.inquiry.compose.of(list), Action::Compose(list));
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
        ui.then_heading.with([words.route.of(steps.route).name])
    } else {
        ui.steps_heading.of(lines.len())
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
        // What an earlier step has opened is open.
        let opens = line.step.link().filter(|page| opened != Some(*page));
        opened = line.step.link().or(opened);
        listed.push(step(words, steps, line, opens));
    }
    section(
        Part::Steps,
        vec![
            heading(depth, heading_runs),
            Block::of(Content::List(Listing::Steps, listed)),
            when(done > 0, || {
                text(Role::Hint, live(ui.steps_done.with([&done.to_string(), &lines.len().to_string()])))
            }),
            when(done == lines.len() && asked, || p(ui.all_done)),
        ],
    )
}

/// One step, and what is to be known of it: before it only what must be read first. The tick is a help, not a gate.
fn step(words: &Words, steps: &Steps<'_>, line: &Line, opens: Option<Page>) -> Vec<Block> {
    let (route, step) = (steps.route, line.step);
    let mark = |grounds| steps.sources.mark_within(words, route, grounds);
    let told = marked(words.step.of(step), mark(step.grounds()));
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
    blocks.extend(opens.map(|page| text(Role::StepLink, link(words, page, words.page.of(page).open))));
    blocks.extend(after);
    blocks.push(steps.shown.map_or_else(nothing, |shown| waiting_step(words, shown, step)));
    blocks
}
