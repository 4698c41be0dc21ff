//! Waiting times as clock times in Japan, whatever zone the device is set to.
//!
//! Every time is worked out from the clock, never by counting ticks: a page that slept for an hour, or a device
//! whose clock was put right, shows the truth at the next look.

mod lock;
mod written;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use crate::letters::padded;
use crate::vocabulary::vocabulary;
pub use lock::LockClock;
use written::Written;
pub use written::{day, iso_time, number, time_of_day};

/// Japan Standard Time: nine hours ahead, all year.
const JAPAN: Offset = Offset::constant(9);
const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;
const WEEK: i64 = 7 * DAY;

/// A moment, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// So many seconds since 1970-01-01T00:00:00Z; beyond the years -9999 to 9999 the nearest moment within them.
    pub fn from_seconds(seconds: i64) -> Moment {
        Moment(seconds.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second()))
    }

    /// The same from milliseconds, as JavaScript counts them.
    pub fn from_millis(milliseconds: f64) -> Moment {
        Moment::from_seconds((milliseconds / 1_000.0).floor() as i64)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// What a calendar and a clock in Japan show.
    pub fn in_japan(self) -> DateTime {
        JAPAN.to_datetime(Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// What a calendar and a clock in Greenwich show.
    pub fn in_utc(self) -> DateTime {
        Offset::UTC.to_datetime(Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// When clocks in Japan show this. `None` beyond the years that can be counted.
    pub fn when_japan_shows(shown: DateTime) -> Option<Moment> {
        JAPAN.to_timestamp(shown).ok().map(|timestamp| Moment(timestamp.as_second()))
    }

    /// ISO 8601 with the offset of Japan, for programs.
    pub fn iso(self) -> String {
        let at = self.in_japan();
        let (hour, minute, second) = (padded(at.hour(), 2), padded(at.minute(), 2), padded(at.second(), 2));
        format!("{}T{hour}:{minute}:{second}+09:00", iso_day(at.date()))
    }

    /// The day on a device whose clock shows Greenwich's time and so many minutes more.
    pub fn day_ahead(self, minutes: i64) -> Date {
        self.later(minutes.saturating_mul(MINUTE)).in_utc().date()
    }

    /// So many days later, to the second.
    pub fn days_later(self, days: i64) -> Moment {
        self.later(days.saturating_mul(DAY))
    }

    /// Days from here to another moment, the last one begun counted as one. Out of range it is the nearest number: a week is all
    /// that e-Gov knows.
    pub fn days_until(self, until: Moment) -> u16 {
        let days = (until.0 - self.0 + DAY - 1).div_euclid(DAY);
        u16::try_from(days.max(0)).unwrap_or(u16::MAX)
    }

    /// Whole days since the beginning of this one, in Greenwich.
    pub fn days_since(self, day: Date) -> i64 {
        (self.0 - midnight(day)).div_euclid(DAY)
    }

    /// So many seconds later.
    fn later(self, seconds: i64) -> Moment {
        Moment::from_seconds(self.0.saturating_add(seconds))
    }
}

/// When a day begins in Greenwich, in seconds since 1970; of the last day that a calendar has, the last moment that can be counted.
fn midnight(day: Date) -> i64 {
    Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::MAX).as_second()
}

/// A day in ISO 8601.
pub fn iso_day(day: Date) -> String {
    [padded(day.year(), 4), padded(day.month(), 2), padded(day.day(), 2)].join("-")
}

/// The day from which an address can be registered again, at the earliest: 7 days after e-Gov's record with it was
/// deleted (Q10-(1)①). On that day, not before the hour of the deletion.
pub fn free_again(deleted: Date) -> Option<Date> {
    let noon = Moment::when_japan_shows(deleted.at(12, 0, 0, 0))?;
    Some(noon.later(WEEK).in_japan().date())
}

/// The day on which someone who has a calendar of Japan says "today", or so many days before.
pub fn day_before(now: Moment, days: i64) -> Date {
    now.days_later(-days).in_japan().date()
}

vocabulary! {
    /// What is wrong with the time of an error, for a request to delete a record (Q7: within the last week, to the second).
    TimeMistake {
        /// It is no date and time.
        Unclear = "unclear",
        /// The seconds are missing.
        NoSeconds = "no-seconds",
        /// It is more than a week ago.
        TooOld = "too-old",
        /// It has not come yet.
        Future = "future",
    }
}

/// Until when a request can name an error of this time: 7 days (Q7).
pub fn request_by(error: Moment) -> Moment {
    error.later(WEEK)
}

/// Judges the time of an error as somebody wrote it, in Japan's time.
///
/// # Errors
/// What is wrong with it.
pub fn error_time(text: &str, now: Moment) -> Result<Moment, TimeMistake> {
    let written = Written::read(text).ok_or(TimeMistake::Unclear)?;
    let shown = written.moment(now).ok_or(TimeMistake::Unclear)?;
    within_the_week(shown, now)?;
    if written.second.is_none() { Err(TimeMistake::NoSeconds) } else { Ok(shown) }
}

/// Judges the time of an error that was taken down.
///
/// # Errors
/// What is wrong with it.
pub fn within_the_week(error: Moment, now: Moment) -> Result<Moment, TimeMistake> {
    if error > now {
        Err(TimeMistake::Future)
    } else if request_by(error) < now {
        Err(TimeMistake::TooOld)
    } else {
        Ok(error)
    }
}
