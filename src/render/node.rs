//! Elements with their attributes, whoever writes them down.

use crate::page::block::{OnSubmit, Phrase};
use crate::reader::{Input, Press};

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Words.
    Words(Phrase),
    /// An element.
    Element(Element),
    /// Several in one place, which is kept where there is none.
    Several(Vec<Node>),
}

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// Tells it apart from those beside it.
    pub key: Option<Phrase>,
    /// The names of its attributes.
    pub attributes: &'static [&'static str],
    /// Their values, in the same order; none where an attribute is left out.
    pub values: Vec<Option<Phrase>>,
    /// What is in it, where it is a field.
    pub state: State,
    /// What the reader can do with it.
    pub on: Option<On>,
    /// What stands in it.
    pub children: Vec<Node>,
}

/// What is in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It is no field, or what is in it is nobody's business.
    Unknown,
    /// This text.
    Text(String),
    /// Whether it is chosen, or ticked.
    Checked(bool),
}

/// What the reader can do with an element.
#[derive(Clone, Debug, PartialEq)]
pub enum On {
    /// Press it.
    Click(Press),
    /// Choose it, or tick it.
    Change(Press),
    /// Choose one of its options.
    Choose(Input),
    /// Type into it.
    Type(Input),
    /// Submit its form with Enter: then what stands in it is read.
    Enter(Input),
    /// Submit it.
    Submit(OnSubmit),
}

/// Where a page is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// The level of the screen's heading, 2 to 4; what stands below is deeper.
    pub level: u8,
    /// Which widget of the page this is, from 1.
    pub number: usize,
    /// Whether there is somebody who hears of presses; without, what can only be pressed is left out.
    pub live: bool,
}

impl Surroundings {
    /// The name of a landmark: two of one name on a page cannot be told apart.
    pub fn landmark(self, name: &str) -> String {
        if self.number > 1 { format!("{name} {}", self.number) } else { name.to_owned() }
    }
}

/// A value of an attribute, or none.
pub(super) trait Value {
    fn value(self) -> Option<Phrase>;
}

impl Value for &'static str {
    fn value(self) -> Option<Phrase> {
        Some(self.into())
    }
}

impl Value for String {
    fn value(self) -> Option<Phrase> {
        Some(self.into())
    }
}

impl Value for Phrase {
    fn value(self) -> Option<Phrase> {
        Some(self)
    }
}

impl<T: Value> Value for Option<T> {
    fn value(self) -> Option<Phrase> {
        self.and_then(Value::value)
    }
}

macro_rules! element {
    ($name:expr, { $($attribute:literal: $value:expr),* $(,)? }, $children:expr) => {
        $crate::render::node::Element {
            name: $name,
            key: None,
            attributes: &[$($attribute),*],
            values: vec![$($crate::render::node::Value::value($value)),*],
            state: $crate::render::node::State::Unknown,
            on: None,
            children: $children,
        }
    };
}

impl From<Element> for Node {
    fn from(element: Element) -> Node {
        Node::Element(element)
    }
}

pub(super) use element;
