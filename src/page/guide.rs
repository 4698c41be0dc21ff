//! What the static guide says: the entry rows, every symptom with all that may come of it, and every path.

use super::background::background;
use super::block::{Anchor, Block, Content, Link, Listing, Part, Role, Run, Runs};
use super::parts::{heading, item, p, points, section, strong, text};
use super::path::path;
use super::sources::Sources;
use crate::rules::{self, Entry, Note, Outcome, Route, Symptom, Tree};
use crate::text::Words;

/// All answers: of every symptom, then every path.
pub fn answers(words: &Words) -> Vec<Block> {
    let symptoms = Symptom::ALL.iter().map(|symptom| symptom_section(words, *symptom));
    let back = || (here("list"), words.ui.back_to_entry);
    symptoms.chain(Route::ALL.iter().map(|route| route_section(words, *route, Symptom::ALL, back()))).collect()
}

fn symptom_section(words: &Words, symptom: Symptom) -> Block {
    let mut blocks = vec![heading(1, (words.symptom)(symptom).row)];
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
        let names = answers.iter().map(|answer| (words.answer)(*answer));
        let blocks = branch(words, tree);
        match told.iter_mut().find(|(_, known)| *known == blocks) {
            Some((known, _)) => known.extend(names),
            None => told.push((names.collect(), blocks)),
        }
    }
    if let [(_, blocks)] = told.as_slice() {
        return blocks.clone();
    }
    let answered = told.into_iter().map(|(names, blocks)| [item(strong(names.join(" ／ "))), blocks].concat());
    vec![p((words.question)(*question).ask), Block::of(Content::List(Listing::Tree, answered.collect()))]
}

fn ways(words: &Words, outcome: &Outcome) -> Vec<Block> {
    let first = separated(words, outcome.primary.routes());
    let others = separated(words, outcome.alternatives.iter().map(|entry| entry.route));
    let mut blocks = vec![p(Runs(first))];
    if !others.is_empty() {
        let mut runs = vec![words.ui.alternatives_heading.into(), words.ui.colon.into()];
        runs.extend(others);
        blocks.push(p(Runs(runs)));
    }
    blocks
}

fn separated(words: &Words, routes: impl Iterator<Item = Route>) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, route) in routes.enumerate() {
        if index > 0 {
            runs.push(words.ui.separator.into());
        }
        runs.push(Run::Link(here(route.code()), (words.route)(route).name.into()));
        if Entry::from(route).irreversible() {
            runs.push(words.ui.loses.into());
        }
    }
    runs
}

/// A path as it is in general, what the tables of these symptoms add to it in some situations, and a way back.
pub(super) fn route_section(words: &Words, route: Route, symptoms: &[Symptom], up: (Link, &'static str)) -> Block {
    let entry = route.into();
    let sources = Sources::of(&entry);
    let notes = notes_of(route, symptoms);
    let mut blocks = vec![heading(1, (words.route)(route).verdict), path(words, &entry, &sources, 2, None)];
    if !notes.is_empty() {
        let notes = points(notes.iter().map(|note| item((words.note)(*note))));
        blocks.push(section(Part::Situations, vec![heading(2, words.ui.situations_heading), notes]));
    }
    blocks.push(background(words, &entry, &sources, 2));
    blocks.push(back(up));
    section(Part::Route(route), blocks)
}

/// Up again, from somewhere in a hundred screens.
fn back((link, told): (Link, &'static str)) -> Block {
    text(Role::Plain, Run::Link(link, told.into()))
}

/// Every note that some table of these symptoms adds to this route.
fn notes_of(route: Route, symptoms: &[Symptom]) -> Vec<Note> {
    let mut found = Vec::new();
    for symptom in symptoms {
        for (_, outcome) in rules::outcomes_of(*symptom) {
            for note in outcome.entries().filter(|entry| entry.route == route).flat_map(|entry| &entry.notes) {
                if !found.contains(note) {
                    found.push(*note);
                }
            }
        }
    }
    found
}

/// A place on the same page.
pub(super) fn here(id: &'static str) -> Link {
    Link::Guide(Anchor { address: String::new(), id })
}
