//! Plain HTML, for pages without a script: what can only be pressed is not there.

use std::mem;

use super::markup;
use super::pen::{ElementAttributes, On, Pen, State, Surroundings};
use crate::page::block::{Block, Phrase};
use crate::text::bare;

/// Elements that have no end.
const VOID: [&str; 3] = ["input", "link", "wbr"];

/// Writes blocks down as HTML.
pub fn write(at: Surroundings, blocks: &[Block]) -> String {
    let mut plain = Plain::new(at);
    markup::blocks(&mut plain, blocks);
    plain.html
}

/// Writes plain HTML.
pub struct Plain {
    at: Surroundings,
    pub html: String,
    /// The values of the element that begins next.
    values: Vec<Option<Phrase>>,
    /// The elements that have begun, and whether each of them will be ended.
    open: Vec<(&'static str, bool)>,
}

impl Plain {
    /// Nothing is written yet.
    pub fn new(at: Surroundings) -> Plain {
        Plain { at, html: String::new(), values: Vec::new(), open: Vec::new() }
    }

    /// The attributes that the next element has, with the values that were given for it.
    pub(super) fn taken(&mut self, attributes: &'static ElementAttributes) -> Vec<(&'static str, Phrase)> {
        let mut values = mem::take(&mut self.values).into_iter();
        let mut taken = Vec::new();
        for (name, known) in attributes.names.iter().zip(attributes.known) {
            let value = match known {
                Some(known) => Some(Phrase::Borrowed(*known)),
                None => values.next().flatten(),
            };
            taken.extend(value.map(|value| (*name, value)));
        }
        taken
    }

    /// Begins an element with these attributes.
    pub(super) fn begin_with(
        &mut self,
        name: &'static str,
        attributes: impl IntoIterator<Item = (&'static str, Phrase)>,
    ) {
        self.open.push((name, !VOID.contains(&name)));
        self.html.push('<');
        self.html.push_str(name);
        for (name, value) in attributes {
            self.attribute(name, &value);
        }
        self.html.push('>');
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        escape(value, &mut self.html);
        self.html.push('"');
    }
}

impl Pen for Plain {
    fn at(&self) -> Surroundings {
        self.at
    }

    fn words(&mut self, words: Phrase) {
        escape(&words, &mut self.html);
    }

    fn value(&mut self, value: Option<Phrase>) {
        self.values.push(value.map(bare));
    }

    fn begin(&mut self, name: &'static str, attributes: &'static ElementAttributes) {
        let values = self.taken(attributes);
        self.begin_with(name, values);
    }

    /// A span that has nothing else only tells those who draw that its words may change.
    fn key(&mut self, _: Phrase) {
        if let Some(before) = self.html.strip_suffix("<span>").map(str::len) {
            self.html.truncate(before);
            if let Some((_, ends)) = self.open.last_mut() {
                *ends = false;
            }
        }
    }

    fn state(&mut self, state: State) {
        // A text to copy is there to be read as well.
        if let (Some(("textarea", _)), State::Text(text)) = (self.open.last(), &state) {
            escape(text, &mut self.html);
        }
    }

    fn on(&mut self, _: On) {}

    fn end(&mut self) {
        if let Some((name, true)) = self.open.pop() {
            self.html.push_str("</");
            self.html.push_str(name);
            self.html.push('>');
        }
    }

    fn begin_place(&mut self) {}

    fn end_place(&mut self) {}
}

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            plain => html.push(plain),
        }
    }
}
