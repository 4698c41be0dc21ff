//! HTML for hosts that clean what they are given: few elements, few attributes, no style sheet. Help centres keep an article by such
//! a list (Zendesk's is the shortest that was found); what is written here passes it unchanged, with its ids and links.

use super::html::Plain;
use super::markup;
use super::pen::{ElementAttributes, On, Pen, State, Surroundings};
use crate::page::block::{Block, Phrase};

/// Writes blocks down as HTML that such hosts keep.
pub fn write(at: Surroundings, blocks: &[Block]) -> String {
    let mut spare = Spare { html: Plain::new(at), open: Vec::new() };
    markup::blocks(&mut spare, blocks);
    spare.html.html
}

/// Writes what such hosts keep of an element.
struct Spare {
    html: Plain,
    /// The elements that have begun, and what is kept of each.
    open: Vec<Kept>,
}

/// What is kept of an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    Whole,
    /// What is in it, without the element.
    Inside,
    Nothing,
}

impl Spare {
    fn is_inside_nothing(&self) -> bool {
        self.open.contains(&Kept::Nothing)
    }
}

impl Pen for Spare {
    fn at(&self) -> Surroundings {
        self.html.at()
    }

    /// Without a style sheet nothing else keeps them apart.
    fn apart(&mut self) {
        self.words(" ".into());
    }

    fn words(&mut self, words: Phrase) {
        if !self.is_inside_nothing() {
            self.html.words(words);
        }
    }

    fn value(&mut self, value: Option<Phrase>) {
        self.html.value(value);
    }

    fn begin(&mut self, name: &'static str, attributes: &'static ElementAttributes) {
        let values = self.html.taken(attributes);
        let (name, kept) = match name {
            "svg" | "path" | "link" | "input" | "wbr" => (name, Kept::Nothing),
            "span" | "time" => (name, Kept::Inside),
            "section" | "details" | "fieldset" | "form" => ("div", Kept::Whole),
            whole => (whole, Kept::Whole),
        };
        if kept == Kept::Whole && !self.is_inside_nothing() {
            self.html.begin_with(name, values.into_iter().filter(|(name, _)| is_kept(name)));
        }
        self.open.push(kept);
    }

    fn key(&mut self, _: Phrase) {}

    fn state(&mut self, _: State) {}

    fn on(&mut self, _: On) {}

    fn end(&mut self) {
        if self.open.pop() == Some(Kept::Whole) && !self.is_inside_nothing() {
            self.html.end();
        }
    }

    fn begin_place(&mut self) {}

    fn end_place(&mut self) {}
}

/// Classes are kept by such hosts as well; without our style sheet they would only be weight.
fn is_kept(attribute: &str) -> bool {
    matches!(attribute, "id" | "href" | "title") || attribute.starts_with("aria-") || attribute.starts_with("data-")
}
