//! What the screen of a path shows, handed on from view to view.

use jiff::civil::Date;

use crate::clock::Moment;
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
    /// The reader's day.
    pub today: &'a Today,
}

/// The reader's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// The day by the device's clock.
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
