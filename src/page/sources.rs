//! Where a path is written: numbered sources, and the marks that lead to them.

use super::block::{Block, Button, Cited, Content, Link, Listing, Mark, Part, Phrase, Rank, Run, Runs, Span};
use super::parts::{fold, heading, p, section, span, strong};
use crate::clock::iso_day;
use crate::reader::Action;
use crate::rules::{Entry, Grounds, Label, Note, Page, Place, Route};
use crate::text::Words;

/// The documents behind one path, numbered in the order of their first mention.
pub struct Sources {
    /// Tells the lists of a page apart.
    name: &'static str,
    pages: Vec<Document>,
    /// The source at which the reader looks, from a mark.
    cited: Option<usize>,
}

struct Document {
    page: Page,
    places: Vec<Place>,
    /// How far the rules that rest on it can be trusted.
    labels: Vec<Label>,
}

impl Sources {
    /// The sources of this path.
    pub fn of(entry: &Entry) -> Sources {
        Sources { name: entry.route.code(), ..Sources::of_grounds(&entry.grounds()) }
    }

    /// The documents on which rules rest.
    pub fn of_grounds(grounds: &[Grounds]) -> Sources {
        let mut pages: Vec<Document> = Vec::new();
        for known in grounds {
            for place in known.places {
                add(&mut pages, *place, known.label);
            }
        }
        Sources { name: "", pages, cited: None }
    }

    /// The same, where the reader looks at the source of this number.
    pub fn read_at(self, cited: Option<usize>) -> Sources {
        Sources { cited, ..self }
    }

    /// The marks of a rule: on which sources it rests, and how far it can be trusted.
    pub fn mark(&self, words: &Words, grounds: Grounds) -> Vec<Run> {
        let label = words.mark.of(grounds.label).short;
        let mut marks = Vec::new();
        for (index, document) in self.pages.iter().enumerate() {
            if grounds.places.iter().any(|place| place.page() == document.page) {
                let number = index + 1;
                let shown = number.to_string();
                let told = if label.is_empty() { shown } else { words.ui.mark.with([&shown, label]) };
                let name = words.ui.mark_name.with([&told]);
                marks.push(Run::Mark(Mark { cited: Cited { list: self.name, number }, told, name }));
            }
        }
        marks
    }

    /// The marks of a rule inside a path, where they say more than the path's own.
    pub fn mark_within(&self, words: &Words, route: Route, grounds: Grounds) -> Vec<Run> {
        if grounds.label == route.grounds().label { Vec::new() } else { self.mark(words, grounds) }
    }

    /// The numbered list, with the day on which each was read; for a path also the official guides by name.
    pub fn list(&self, words: &Words, entry: Option<&Entry>, depth: u8) -> Block {
        let mut sources = Vec::new();
        for (index, document) in self.pages.iter().enumerate() {
            sources.push(vec![self.source(words, document, index + 1)]);
        }
        let mut blocks =
            vec![heading(depth, words.ui.sources_heading), Block::of(Content::List(Listing::Sources, sources))];
        if entry.is_some_and(|entry| entry.notes.contains(&Note::PagesDiffer)) {
            let mut told = vec![strong(words.ui.disagreement), words.note.of(Note::PagesDiffer).into()];
            told.extend(self.mark(words, Note::PagesDiffer.grounds()));
            blocks.push(p(Runs(told)));
        }
        let mut guides = Vec::new();
        if let Some(entry) = entry {
            for route in entry.routes() {
                guides.extend(route.guides().iter().map(|guide| words.ui.quote.with([guide])));
            }
        }
        if !guides.is_empty() {
            blocks.push(p([words.ui.guides.into(), guides.join(words.ui.separator).into()]));
        }
        section(Part::Sources, blocks)
    }

    /// The list by itself, to be read on request.
    pub fn folded(&self, words: &Words) -> Block {
        fold(Part::Background, 1, words.ui.background_heading, vec![self.list(words, None, 2)])
    }

    fn source(&self, words: &Words, document: &Document, number: usize) -> Block {
        let back =
            Button { rank: Rank::Text, label: words.ui.read_on_there.into(), name: None, press: Action::ReadOn.into() };
        let cited = Cited { list: self.name, number };
        Block::of(Content::Source(cited, told(words, document), (self.cited == Some(number)).then_some(back)))
    }
}

fn add(pages: &mut Vec<Document>, place: Place, label: Label) {
    let page = place.page();
    match pages.iter_mut().find(|document| document.page == page) {
        Some(document) => {
            if !document.places.contains(&place) {
                document.places.push(place);
            }
            if !document.labels.contains(&label) {
                document.labels.push(label);
            }
        }
        None => pages.push(Document { page, places: vec![place], labels: vec![label] }),
    }
}

fn told(words: &Words, document: &Document) -> Runs {
    let page = document.page;
    let named = words.page.of(page);
    let mut runs = vec![link(words, page, words.ui.page_title.with([named.publisher, named.title]))];
    let names: Vec<&str> = document.places.iter().map(|place| words.place.of(*place)).collect();
    // A section that is named whole needs its parts no more.
    let is_part = |name: &str| names.iter().any(|whole| *whole != name && name.starts_with(whole));
    let mut sections = names.clone();
    sections.retain(|name| !is_part(name));
    sections.dedup();
    if !sections.is_empty() {
        runs.push(span(Span::Places, sections.join(words.ui.separator)));
    }
    let mut labels: Vec<&str> = document.labels.iter().map(|label| words.mark.of(*label).told).collect();
    if page.url().is_none() {
        labels.push(words.mark.of(Label::Reported).told);
    }
    labels.sort_unstable();
    labels.dedup();
    runs.push(span(Span::Places, labels.join(words.ui.separator)));
    let read_on = page.read_on();
    let day = Run::Time {
        moment: iso_day(read_on).into(),
        paper: None,
        runs: words.waiting.dates.day_of_year(read_on).into(),
    };
    runs.push(span(Span::Read, [words.ui.read_on.into(), " ".into(), day]));
    Runs(runs)
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
