//! Elements with their attributes, whoever writes them down.

use crate::page::block::{OnSubmit, Phrase};
use crate::reader::{Input, Press};

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Words(Phrase),
    Element(Element),
    /// Several in one place, which is kept where there is none.
    Several(Vec<Node>),
}

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub name: &'static str,
    /// Tells it apart from those beside it.
    pub key: Option<Phrase>,
    pub attributes: &'static [&'static str],
    /// Their values, in the same order; none where an attribute is left out.
    pub values: Vec<Option<Phrase>>,
    /// What is in it, where it is a field.
    pub state: State,
    pub on: Option<On>,
    pub children: Vec<Node>,
}

/// What is in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It is no field, or what is in it is nobody's business.
    Unknown,
    Text(String),
    /// Whether it is chosen, or ticked.
    Checked(bool),
}

/// What the reader can do with an element.
#[derive(Clone, Debug, PartialEq)]
pub enum On {
    Click(Press),
    Change(Press),
    Choose(Input),
    Type(Input),
    /// Submit its form with Enter: then what stands in it is read.
    Enter(Input),
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
pub(super) trait AttributeValue {
    fn value(self) -> Option<Phrase>;
}

impl AttributeValue for &'static str {
    fn value(self) -> Option<Phrase> {
        Some(self.into())
    }
}

impl AttributeValue for String {
    fn value(self) -> Option<Phrase> {
        Some(self.into())
    }
}

impl AttributeValue for Phrase {
    fn value(self) -> Option<Phrase> {
        Some(self)
    }
}

impl<T: AttributeValue> AttributeValue for Option<T> {
    fn value(self) -> Option<Phrase> {
        self.and_then(AttributeValue::value)
    }
}

macro_rules! element {
    ($name:expr, { $($attribute:literal: $value:expr),* $(,)? }, $children:expr) => {
        $crate::render::node::Element {
            name: $name,
            key: None,
            attributes: &[$($attribute),*],
            values: vec![$($crate::render::node::AttributeValue::value($value)),*],
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
