//! What the static guide says: the entry rows, every symptom with all that may come of it, and every path.

use super::background::background;
use super::block::{Anchor, Block, Content, Link, Listing, Part, Role, Run, Runs};
use super::parts::{heading, item, marked, nothing, p, points, section, strong, text, when};
use super::path::path;
use super::sources::Sources;
use crate::rules::{self, Entry, Note, Outcome, Route, Symptom, Tree};
use crate::text::Words;

/// All answers: of every symptom, then every path.
pub fn answers(words: &Words) -> Vec<Block> {
    let symptoms = Symptom::ALL.iter().map(|symptom| symptom_section(words, *symptom));
    let back = || (here("list"), words.ui.back_to_entry);
    symptoms
        .chain(Route::ALL.iter().map(|route| route_section(words, *route, Symptom::ALL, nothing(), back())))
        .collect()
}

fn symptom_section(words: &Words, symptom: Symptom) -> Block {
    let mut blocks = vec![heading(1, words.symptom.of(symptom).row)];
    blocks.extend(branch(words, rules::tree(symptom)));
    blocks.push(back((here("list"), words.ui.back_to_entry)));
    section(Part::Symptom(symptom), blocks)
}

/// What is asked, and where each answer leads. Answers that lead to the same ways are read together; where all do, the question
/// changes only what is to be prepared, which is told with the path.
pub(super) fn branch(words: &Words, tree: &Tree) -> Vec<Block> {
    let (question, branches) = match tree {
        Tree::Outcome(outcome) => return ways(words, outcome),
        Tree::Ask(question, branches) => (question, branches),
    };
    let mut told: Vec<(Vec<&str>, Vec<Block>)> = Vec::new();
    for (answers, tree) in branches {
        let names = answers.iter().map(|answer| words.answer.of(*answer));
        let blocks = branch(words, tree);
        match told.iter_mut().find(|(_, known)| *known == blocks) {
            Some((known, _)) => known.extend(names),
            None => told.push((names.collect(), blocks)),
        }
    }
    if let [(_, blocks)] = told.as_slice() {
        return blocks.clone();
    }
    let answered = told.into_iter().map(|(names, blocks)| [item(strong(names.join(words.ui.either))), blocks].concat());
    let asked = words.question.of(*question);
    vec![
        text(Role::Label, asked.ask),
        when(!asked.hint.is_empty(), || text(Role::Hint, asked.hint)),
        Block::of(Content::List(Listing::Tree, answered.collect())),
    ]
}

fn ways(words: &Words, outcome: &Outcome) -> Vec<Block> {
    let mut first = separated(words, outcome.primary.routes());
    if !outcome.primary.then.is_empty() {
        first.insert(0, words.ui.composed.with([""]).into());
    }
    vec![p(Runs(first)), otherwise(words, &outcome.alternatives)]
}

/// What else there is, where the first way does not help; what loses data last.
pub(super) fn otherwise(words: &Words, alternatives: &[Entry]) -> Block {
    if alternatives.is_empty() {
        return nothing();
    }
    let mut others: Vec<&Entry> = alternatives.iter().collect();
    others.sort_by_key(|entry| entry.irreversible());
    let mut runs = vec![words.ui.alternatives_heading.into(), words.ui.colon.into()];
    runs.extend(separated(words, others.into_iter().map(|entry| entry.route)));
    p(Runs(runs))
}

fn separated(words: &Words, routes: impl Iterator<Item = Route>) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, route) in routes.enumerate() {
        if index > 0 {
            runs.push(words.ui.separator.into());
        }
        runs.push(Run::Link(here(route.code()), words.route.of(route).name.into()));
        if Entry::from(route).irreversible() {
            runs.push(words.ui.loses.into());
        }
    }
    runs
}

/// A path with what the tables of these symptoms always add to it, then what they add in some situations, what is next, and a way back.
pub(super) fn route_section(
    words: &Words,
    route: Route,
    symptoms: &[Symptom],
    next: Block,
    up: (Link, &'static str),
) -> Block {
    let (always, sometimes) = notes_of(route, symptoms);
    let mut entry = Entry::from(route);
    entry.notes = [always.clone(), sometimes.clone()].concat();
    let sources = Sources::of(&entry);
    entry.notes = always;
    let mut verdict = vec![words.route.of(route).verdict.into()];
    if entry.irreversible() {
        verdict.push(words.ui.loses.into());
    }
    let mut blocks = vec![heading(1, Runs(verdict)), path(words, &entry, &sources, 2, None)];
    if !sometimes.is_empty() {
        let told = |note: &Note| item(marked(words.note.of(*note), sources.mark(words, note.grounds())));
        let notes = points(sometimes.iter().map(told));
        blocks.push(section(Part::Situations, vec![heading(2, words.ui.situations_heading), notes]));
    }
    blocks.push(next);
    blocks.push(background(words, &entry, &sources, 2));
    blocks.push(back(up));
    section(Part::Route(route), blocks)
}

/// Up again, from somewhere in a hundred screens.
fn back((link, told): (Link, &'static str)) -> Block {
    text(Role::Plain, Run::Link(link, told.into()))
}

/// Every note that the tables of these symptoms add to this route: in all situations, and in some.
fn notes_of(route: Route, symptoms: &[Symptom]) -> (Vec<Note>, Vec<Note>) {
    let outcomes = symptoms.iter().flat_map(|symptom| rules::outcomes_of(*symptom));
    let entries: Vec<Entry> = outcomes
        .flat_map(|(_, outcome)| outcome.entries().filter(|entry| entry.route == route).cloned().collect::<Vec<_>>())
        .collect();
    let mut found = Vec::new();
    for note in entries.iter().flat_map(|entry| &entry.notes) {
        if !found.contains(note) {
            found.push(*note);
        }
    }
    found.into_iter().partition(|note| entries.iter().all(|entry| entry.notes.contains(note)))
}

/// A place on the same page.
pub(super) fn here(id: &'static str) -> Link {
    Link::Guide(Anchor { address: String::new(), id })
}
