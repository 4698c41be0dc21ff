//! How it looks: Yew. `app` is the one stateful component; the rest are functions from values to HTML,
//! so the same views draw the widget and the static guide.

pub mod app;
pub mod check;
mod deletion;
pub mod entry;
mod fields;
pub mod inquiry;
mod linked;
mod now;
pub mod outcome;
pub mod parts;
pub mod question;
pub mod shown;
pub mod sources;
pub mod waiting;
mod worked;

use yew::Callback;

use crate::reader::Action;
use crate::text::Words;

/// What every view needs: the language, the level of the screen's heading, and where actions go.
#[derive(Clone)]
pub struct View {
    /// The words.
    pub words: &'static Words,
    /// The level of the screen's heading, 2 to 4; sections are one deeper.
    pub level: u8,
    /// Which widget of the page this is, from 1.
    pub number: usize,
    /// Where the reader's actions go; `None` draws plain HTML with nothing to press.
    pub send: Option<Callback<Action>>,
}

impl View {
    /// The name of a landmark: two of one name on a page cannot be told apart.
    pub fn landmark(&self, name: &str) -> String {
        if self.number > 1 { format!("{name} {}", self.number) } else { name.to_owned() }
    }
}
