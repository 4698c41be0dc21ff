//! What a search in the entry screen led to.

use crate::message::{LIMIT, Match, match_message, pointed_groups};
use crate::rules::Group;

/// What a search in the entry screen led to.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Search {
    #[default]
    None,
    /// The field was empty.
    Empty,
    /// These symptoms resemble the text, the best first; at least one.
    Found {
        hits: Vec<Match>,
        /// Whether the text was longer than what is looked at.
        cut: bool,
    },
    /// No symptom resembles the text.
    Missed {
        /// The beginning of what was looked for, to be shown; it is kept nowhere else.
        text: String,
        groups: Vec<Group>,
        /// Whether the text was longer than what is looked at.
        cut: bool,
    },
}

/// So many characters of a text in which nothing was found are shown again.
const SHOWN: usize = 40;

impl Search {
    /// Whether hits stand in the place of the list.
    pub fn found(&self) -> bool {
        matches!(self, Search::Found { .. })
    }

    /// Looks for a text.
    pub(super) fn of(text: &str) -> Search {
        if text.trim().is_empty() {
            return Search::Empty;
        }
        let cut = text.chars().nth(LIMIT).is_some();
        let hits = match_message(text);
        if hits.is_empty() {
            Search::Missed { text: beginning(text), groups: pointed_groups(text), cut }
        } else {
            Search::Found { hits, cut }
        }
    }
}

/// The beginning of a text on one line.
fn beginning(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    let mut shown: String = line.chars().take(SHOWN).collect();
    if line.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
