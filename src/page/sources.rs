//! Where a path is written: numbered sources, and the marks that point to them.

use super::block::{Block, Content, Link, Listing, Part, Phrase, Run, Runs, Span};
use super::parts::{heading, p, section, span, strong};
use crate::clock::iso_day;
use crate::rules::{Entry, Grounds, Label, Note, Page, Place, Route};
use crate::text::Words;

/// The documents behind one path, numbered in the order of their first mention.
pub struct Sources {
    pages: Vec<(Page, Vec<Place>)>,
}

impl Sources {
    /// The sources of this path.
    pub fn of(entry: &Entry) -> Sources {
        Sources::of_grounds(&entry.grounds())
    }

    /// The documents on which rules rest.
    pub fn of_grounds(grounds: &[Grounds]) -> Sources {
        let mut pages: Vec<(Page, Vec<Place>)> = Vec::new();
        for place in grounds.iter().flat_map(|grounds| grounds.places).copied() {
            match pages.iter_mut().find(|(page, _)| *page == place.page()) {
                Some((_, places)) if places.contains(&place) => {}
                Some((_, places)) => places.push(place),
                None => pages.push((place.page(), vec![place])),
            }
        }
        Sources { pages }
    }

    /// The mark of a rule: which sources it rests on, and how far it can be trusted.
    pub fn mark(&self, words: &Words, grounds: Grounds) -> Run {
        let mut numbers = Vec::new();
        for (index, (page, _)) in self.pages.iter().enumerate() {
            if grounds.places.iter().any(|place| place.page() == *page) {
                numbers.push((words.ui.source_mark)(index + 1));
            }
        }
        let numbers = numbers.join(words.ui.separator);
        let told = match grounds.label {
            Label::Official | Label::OfficialPage => numbers,
            Label::Derived | Label::Reported => format!("{}{}{numbers}", (words.label)(grounds.label), words.ui.colon),
        };
        span(Span::Mark, format!("（{told}）"))
    }

    /// The mark of a rule inside a path, where it says more than the path's own mark.
    pub fn mark_within(&self, words: &Words, route: Route, grounds: Grounds) -> Option<Run> {
        (grounds.label != route.grounds().label).then(|| self.mark(words, grounds))
    }

    /// The numbered list, with the day on which each was read; for a path also the official guides by name.
    pub fn list(&self, words: &Words, entry: Option<&Entry>, depth: u8) -> Block {
        let sources = self.pages.iter().map(|(page, places)| source(words, *page, places)).collect();
        let mut blocks =
            vec![heading(depth, words.ui.sources_heading), Block::of(Content::List(Listing::Sources, sources))];
        if entry.is_some_and(|entry| entry.notes.contains(&Note::PagesDiffer)) {
            let mark = self.mark(words, Note::PagesDiffer.grounds());
            blocks.push(p([strong(words.ui.disagreement), (words.note)(Note::PagesDiffer).into(), mark]));
        }
        let mut guides = Vec::new();
        if let Some(entry) = entry {
            for route in entry.routes() {
                guides.extend(route.guides().iter().map(|guide| (words.ui.quote)(guide)));
            }
        }
        if !guides.is_empty() {
            blocks.push(p([words.ui.guides.into(), guides.join(words.ui.separator).into()]));
        }
        section(Part::Sources, blocks)
    }
}

fn source(words: &Words, page: Page, places: &[Place]) -> Vec<Block> {
    let named = (words.page)(page);
    let mut runs = vec![link(words, page, format!("{}{}", named.publisher, (words.ui.quote)(named.title)))];
    let names: Vec<&str> = places.iter().map(|place| (words.place)(*place)).collect();
    // A section that is named whole needs its parts no more.
    let is_part = |name: &str| names.iter().any(|whole| *whole != name && name.starts_with(whole));
    let mut sections = names.clone();
    sections.retain(|name| !is_part(name));
    sections.dedup();
    if !sections.is_empty() {
        runs.push(span(Span::Places, sections.join(words.ui.separator)));
    }
    let label = (words.label)(Label::Reported);
    if page.url().is_none() && !label.is_empty() {
        runs.push(span(Span::Places, label));
    }
    let read_on = page.read_on();
    let day = Run::Time { moment: iso_day(read_on).into(), paper: None, runs: (words.ui.day)(read_on).into() };
    runs.push(span(Span::Read, [words.ui.read_on.into(), " ".into(), day]));
    vec![Block::of(Content::Words(Runs(runs)))]
}

/// A link to a page that may be linked, with its host in sight; plain text for any other.
pub fn link(words: &Words, page: Page, told: impl Into<Phrase>) -> Run {
    let told = Run::Words(told.into());
    match page.url() {
        Some(url) => {
            let host = url.split('/').nth(2).unwrap_or_default();
            Run::Link(Link::Page(url), Runs(vec![told, words.ui.new_tab.into(), span(Span::Host, host)]))
        }
        None => told,
    }
}
