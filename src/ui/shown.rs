//! What the screen of a path shows, handed on from view to view.

use yew::Callback;

use crate::reader::Session;
use crate::rules::{Answer, Entry, Outcome, READ_ON, Symptom};

/// What the screen shows.
pub struct Shown<'a> {
    /// What brought the reader here.
    pub symptom: Symptom,
    /// The answers that led here.
    pub answers: &'a [Answer],
    /// All paths of the situation.
    pub outcome: &'a Outcome,
    /// The path on the screen.
    pub entry: &'a Entry,
    /// The state of ticks and of "did it work?".
    pub session: &'a Session,
    /// The day in the reader's browser (ISO 8601), and the days since the sources were read.
    pub today: &'a Today,
}

/// The reader's day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// ISO 8601; empty where it is not known.
    pub date: String,
    /// Days since [`READ_ON`].
    pub days_since_read: i64,
    /// Whether the device's clock shows another time than clocks in Japan.
    pub abroad: bool,
}

impl Today {
    /// A day on which the sources are fresh, for pages that know no day.
    pub fn as_read() -> Today {
        Today { date: READ_ON.to_owned(), days_since_read: 0, abroad: false }
    }

    /// For pages that know no day: none.
    pub fn never() -> Callback<(), Today> {
        Callback::from(|()| Today::default())
    }
}
