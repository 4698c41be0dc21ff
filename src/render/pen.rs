//! How elements are written down, whoever does it: from top to bottom, each with what is in it.

use crate::language::Language;
use crate::letters::in_digits;
use crate::page::block::{OnSubmit, Phrase};
use crate::reader::{Input, Press};

/// Who writes elements down. What is said of an element is said before what is in it.
pub trait Pen {
    /// Where the page is drawn.
    fn at(&self) -> Surroundings;

    /// What comes next stands apart from the words before it. The style sheet sees to that.
    fn apart(&mut self) {}

    /// Writes words.
    fn words(&mut self, words: Phrase);

    /// Takes the value of an attribute of the element that begins next, where it is not known beforehand; none where the attribute
    /// is left out.
    fn value(&mut self, value: Option<Phrase>);

    /// The same, of words that are written down somewhere.
    fn known_value(&mut self, value: Option<&'static str>) {
        self.value(value.map(Phrase::Borrowed));
    }

    /// Begins an element.
    fn begin(&mut self, name: &'static str, attributes: &'static ElementAttributes);

    /// Tells the element apart from those beside it.
    fn key(&mut self, key: Phrase);

    /// What is in the element, which is a field.
    fn state(&mut self, state: State);

    /// What the reader can do with the element.
    fn on(&mut self, on: On);

    /// Ends the element.
    fn end(&mut self);

    /// Begins a place for several elements, which is kept where there is none.
    fn begin_place(&mut self);

    /// Ends the place.
    fn end_place(&mut self);

    /// Several in one place.
    fn place(&mut self, several: impl FnOnce(&mut Self))
    where
        Self: Sized,
    {
        self.begin_place();
        several(self);
        self.end_place();
    }
}

/// The attributes of an element.
pub struct ElementAttributes {
    pub names: &'static [&'static str],
    /// Their values, in the same order, as far as they are known beforehand.
    pub known: &'static [Option<&'static str>],
}

/// What is in a field.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
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
    /// In which language the words are.
    pub lang: Language,
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
        if self.number > 1 { format!("{name} {}", in_digits(self.number)) } else { name.to_owned() }
    }
}

/// A value of an attribute, or none.
pub(super) trait AttributeValue {
    fn give(self, pen: &mut impl Pen);
}

impl AttributeValue for Option<&'static str> {
    fn give(self, pen: &mut impl Pen) {
        pen.known_value(self);
    }
}

impl AttributeValue for &'static str {
    fn give(self, pen: &mut impl Pen) {
        pen.known_value(Some(self));
    }
}

impl AttributeValue for Option<String> {
    fn give(self, pen: &mut impl Pen) {
        pen.value(self.map(Phrase::Owned));
    }
}

impl AttributeValue for String {
    fn give(self, pen: &mut impl Pen) {
        Some(self).give(pen);
    }
}

impl AttributeValue for Option<&String> {
    fn give(self, pen: &mut impl Pen) {
        self.cloned().give(pen);
    }
}

impl AttributeValue for &String {
    fn give(self, pen: &mut impl Pen) {
        Some(self).give(pen);
    }
}

impl AttributeValue for &Phrase {
    fn give(self, pen: &mut impl Pen) {
        pen.value(Some(self.clone()));
    }
}

/// Writes an element down: its name, its attributes, and what else is said of it and is in it. Values that are written out are
/// known beforehand; they are data, for which nothing is compiled.
macro_rules! element {
    ($pen:expr, $name:expr, { $($attributes:tt)* }, $inside:expr) => {{
        $crate::render::pen::element!(@begin $pen, $name, [] [] [] $($attributes)*);
        $inside;
        $pen.end();
    }};
    (@begin $pen:expr, $name:expr, [$($names:tt)*] [$($known:tt)*] [$($values:tt)*]) => {
        $($values)*
        $pen.begin($name, &$crate::render::pen::ElementAttributes { names: &[$($names)*], known: &[$($known)*] });
    };
    (@begin $pen:expr, $name:expr, [$($names:tt)*] [$($known:tt)*] [$($values:tt)*]
        $attribute:literal: $value:literal $(, $($rest:tt)*)?) => {
        $crate::render::pen::element!(
            @begin $pen, $name, [$($names)* $attribute,] [$($known)* Some($value),] [$($values)*] $($($rest)*)?
        )
    };
    (@begin $pen:expr, $name:expr, [$($names:tt)*] [$($known:tt)*] [$($values:tt)*]
        $attribute:literal: $value:expr $(, $($rest:tt)*)?) => {
        $crate::render::pen::element!(
            @begin $pen, $name, [$($names)* $attribute,] [$($known)* None,]
            [$($values)* $crate::render::pen::AttributeValue::give($value, $pen);] $($($rest)*)?
        )
    };
}

pub(super) use element;
