//! The page of the screen on which a reader is.

use jiff::civil::Date;

use super::block::Block;
use super::outcome::{Shown, outcome};
use super::{check, deletion, entry, inquiry, linked, question};
use crate::clock::Moment;
use crate::reader::{Action, Screen, Session};
use crate::rules::{Entry, PlannedChange, Question, READ_ON};
use crate::text::Words;

/// The reader's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    pub date: Date,
    /// Days since [`READ_ON`].
    pub days_since_read: i64,
    /// Whether the device's clock shows another time than clocks in Japan.
    pub abroad: bool,
}

impl Today {
    /// On a device whose clock shows Greenwich's time and so many minutes more.
    pub fn of(now: Moment, ahead: i64) -> Today {
        Today { date: now.day_ahead(ahead), days_since_read: now.days_since(READ_ON), abroad: ahead != 9 * 60 }
    }

    /// A day on which the sources are fresh, for pages that know no day.
    pub fn as_read() -> Today {
        Today { date: READ_ON, days_since_read: 0, abroad: false }
    }
}

/// The page that a session shows.
pub fn screen(words: &Words, session: &Session, today: &Today) -> Vec<Block> {
    let cited = session.passing.cited;
    match (&session.screen, session.answers.symptom) {
        (Screen::Check, _) => {
            session.beside.check.as_ref().map(|state| check::check(words, state, cited)).unwrap_or_default()
        }
        (Screen::Inquiry, _) => {
            session.beside.inquiry.as_ref().map(|state| inquiry::inquiry(words, state)).unwrap_or_default()
        }
        (Screen::Deletion { shown, keeping }, Some(_)) => {
            deletion::deletion(words, shown, keeping, cited, back_from_deletion(words, session, shown))
        }
        (Screen::LinkedDeletion(route), _) => linked::linked_deletion(words, *route, cited),
        (Screen::Linked(route), _) => linked::linked(words, *route, cited, today),
        (Screen::Entry, _) | (_, None) => entry::entry(words, &session.passing.search, &session.sought),
        (Screen::Question { question, number, more }, Some(_)) => {
            question::question(words, session, *question, *number, *more)
        }
        (Screen::Outcome { outcome: all, shown, answers }, Some(symptom)) => {
            outcome(words, &Shown { symptom, answers, outcome: all, entry: shown, session, today })
        }
    }
}

/// A deletion that was planned comes after its question; any other beside the first way.
fn back_from_deletion(words: &Words, session: &Session, shown: &Entry) -> (&'static str, Action) {
    let planned = PlannedChange::of(shown.route).is_some();
    let asked = session.answers.facts.get(Question::PlannedChange).is_some();
    match (planned, asked) {
        (true, true) => (words.ui.back, Action::Back),
        (true, false) => (words.ui.back_to_entry, Action::Back),
        (false, _) => (words.ui.back_to_outcome, Action::ShowFirstWay),
    }
}
