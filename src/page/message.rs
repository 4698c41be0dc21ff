//! The page of one message: what may come of it, every path to which it can lead, and the rows of all other troubles. It is complete in
//! itself, for those who come from a search.

use super::block::{Anchor, Block, Content, Leads, Link, Part, Run, Tongue, Way};
use super::frame;
use super::guide::{branch, here, otherwise, route_section};
use super::parts::{heading, nothing, p, section, warning_sentence};
use crate::language::Language;
use crate::rules::{self, Actor, Entry, Group, READ_ON, Route, Symptom};
use crate::text::{Words, message_words};

/// What the page says, from top to bottom; its title is the row of the entry screen.
pub struct MessagePage {
    /// Who speaks, and the way to the questions.
    pub top: Vec<Block>,
    /// What may come of the message.
    pub answer: Block,
    /// The paths, those that lose data last.
    pub paths: Vec<Block>,
    /// All other troubles, and who else can be asked.
    pub bottom: Vec<Block>,
}

/// Its title, where that is written with the rest.
pub fn title(words: &Words, symptom: Symptom) -> Block {
    heading(0, words.symptom.of(symptom).row)
}

/// The page of this message. The pages of the others are beside it, in files that end like this; the whole guide is at `guide`, where
/// that can be said.
pub fn message(words: &Words, symptom: Symptom, ending: &str, guide: Option<String>) -> MessagePage {
    let told = message_words(words.language);
    let narrow = |address| p(Run::Link(Link::Guide(Anchor { address, id: symptom.id() }), told.narrow.into()));
    let back = (here(symptom.id()), told.back);
    let routes = routes(symptom);
    MessagePage {
        top: vec![
            frame::top(words),
            frame::choice(words, Language::ALL, None, |language| {
                Tongue::Page(format!("../{}/{}{ending}", language.tag(), symptom.id()))
            }),
            p(told.read_on.with([&words.waiting.dates.day_of_year(READ_ON)])),
            guide.map_or_else(nothing, narrow),
        ],
        answer: answer(words, symptom, &routes),
        paths: routes
            .iter()
            .map(|route| route_section(words, *route, &[symptom], next(words, symptom, *route), back.clone()))
            .collect(),
        bottom: vec![others(words, symptom, ending), frame::bottom(words)],
    }
}

/// Whether the message can lead to a path that loses data.
pub fn holds_losing(symptom: Symptom) -> bool {
    routes(symptom).into_iter().any(loses)
}

fn answer(words: &Words, symptom: Symptom, routes: &[Route]) -> Block {
    let told = message_words(words.language);
    let mut blocks = vec![heading(1, told.answer_heading)];
    let losing =
        routes.iter().filter(|route| loses(**route)).map(|route| words.ui.named.with([words.route.of(*route).name]));
    let losing = losing.collect::<Vec<_>>().join(words.ui.between_names);
    if !losing.is_empty() {
        blocks.push(warning_sentence(words, told.losing.with([&losing])));
    }
    blocks.extend(branch(words, rules::tree(symptom)));
    section(Part::Symptom(symptom), blocks)
}

/// Every path to which the message can lead: what comes first somewhere, then what else is offered; what can be done without
/// others before that, and what loses data last.
fn routes(symptom: Symptom) -> Vec<Route> {
    let outcomes = rules::outcomes_of(symptom);
    let first = outcomes.iter().flat_map(|(_, outcome)| outcome.primary.routes());
    let others = outcomes.iter().flat_map(|(_, outcome)| outcome.alternatives.iter().flat_map(Entry::routes));
    let mut found = Vec::new();
    for route in first.chain(others) {
        if !found.contains(&route) {
            found.push(route);
        }
    }
    found.sort_by_key(|route| (loses(*route), Entry::from(*route).actor() != Actor::Oneself));
    found
}

/// What else there is after this path, where that is the same in every situation in which the path comes first.
fn next(words: &Words, symptom: Symptom, route: Route) -> Block {
    let outcomes = rules::outcomes_of(symptom);
    let ended = outcomes.iter().filter(|(_, outcome)| outcome.primary.routes().last() == Some(route));
    let mut told = ended.map(|(_, outcome)| otherwise(words, &outcome.alternatives));
    let first = told.next().unwrap_or_else(nothing);
    if told.all(|other| other == first) { first } else { nothing() }
}

fn loses(route: Route) -> bool {
    Entry::from(route).irreversible()
}

fn others(words: &Words, symptom: Symptom, ending: &str) -> Block {
    let mut ways = Vec::new();
    for other in Group::ALL.iter().flat_map(|group| group.symptoms()).filter(|other| **other != symptom) {
        let anchor = Anchor { address: format!("{}{ending}", other.id()), id: other.id() };
        let label = words.symptom.of(*other).row.into();
        ways.push(Way { label, told: Vec::new(), id: other.id(), leads: Leads::Guide(anchor) });
    }
    section(
        Part::Groups,
        vec![heading(1, message_words(words.language).others_heading), Block::of(Content::Ways(ways))],
    )
}
