//! Waiting times as clock times in Japan, whatever zone the device is set to.
//!
//! Every time is worked out from the clock, never by counting ticks: a page that slept for an hour, or a device
//! whose clock was put right, shows the truth at the next look.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// Japan Standard Time: nine hours ahead, all year.
const JAPAN: Offset = Offset::constant(9);
const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;
const WEEK: i64 = 7 * DAY;
/// How long the lock stays at least (Q2: 30 minutes or more).
const LOCK: i64 = 30 * MINUTE;
/// "30 minutes or more" is no promise to the second, so the time from which to try is a round one.
const ROUND: i64 = 5 * MINUTE;
/// Nobody means yesterday's time when it is to come so soon.
const SLIP: i64 = 60 * MINUTE;

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
        let (hour, minute, second) = (at.hour(), at.minute(), at.second());
        format!("{}T{hour:02}:{minute:02}:{second:02}+09:00", iso_day(at.date()))
    }

    /// So many seconds later.
    fn later(self, seconds: i64) -> Moment {
        Moment::from_seconds(self.0.saturating_add(seconds))
    }
}

/// A day in ISO 8601.
pub fn iso_day(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The wait for the lock (route B1): from when its message was last shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockClock {
    shown: Moment,
}

impl LockClock {
    /// The message was last shown at this moment.
    pub fn shown_at(shown: Moment) -> LockClock {
        LockClock { shown }
    }

    /// The message was last shown so many minutes ago.
    pub fn shown_before(now: Moment, minutes: i64) -> LockClock {
        LockClock { shown: now.later(-minutes * MINUTE) }
    }

    /// The message was last shown when clocks in Japan showed this hour and minute: today, or yesterday where today that is
    /// still far off. A time that is to come within the hour is a slip, and `None`. The message may have been shown in
    /// the minute's last second.
    pub fn shown_at_time(now: Moment, hour: i8, minute: i8) -> Option<LockClock> {
        let shown = now.in_japan().with().hour(hour).minute(minute).second(0).build().ok()?;
        let today = Moment::when_japan_shows(shown)?;
        let last = if today > now { today.later(-DAY) } else { today };
        let soon = |shown: Moment| shown > now && shown <= now.later(SLIP);
        let to_come = soon(today) || soon(today.later(DAY));
        (!to_come).then(|| LockClock { shown: last.later(MINUTE - 1).min(now) })
    }

    /// When the message was last shown.
    pub fn shown(self) -> Moment {
        self.shown
    }

    /// From when on to try once: 30 minutes after the message, rounded up to five minutes.
    pub fn again(self) -> Moment {
        let free = self.shown.later(LOCK).0;
        Moment::from_seconds(free + (ROUND - free.rem_euclid(ROUND)) % ROUND)
    }

    /// The minutes that are left, the last one begun counted as one; 0 when it is time to try.
    pub fn minutes_left(self, now: Moment) -> i64 {
        let left = self.again().0.saturating_sub(now.0).max(0);
        (left + MINUTE - 1) / MINUTE
    }
}

/// The day from which an address can be registered again, at the earliest: 7 days after e-Gov's record with it was
/// deleted (Q10-(1)①). On that day, not before the hour of the deletion.
pub fn free_again(deleted: Date) -> Option<Date> {
    let noon = Moment::when_japan_shows(deleted.at(12, 0, 0, 0))?;
    Some(noon.later(WEEK).in_japan().date())
}

/// The day on which someone who has a calendar of Japan says "today", or so many days before.
pub fn day_before(now: Moment, days: i64) -> Date {
    now.later(-days * DAY).in_japan().date()
}

/// What is wrong with the time of an error, for a request to delete a record (Q7: within the last week, to the second).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeMistake {
    /// It is no date and time.
    Unclear,
    /// The seconds are missing.
    NoSeconds,
    /// It is more than a week ago.
    TooOld,
    /// It has not come yet.
    Future,
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

/// A date and time as written: `2026-11-22 14:35:10`, 「11月22日 午後2時35分10秒」, full-width digits too. With an offset it
/// is that place's time, without one Japan's.
struct Written {
    year: Option<i16>,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
    second: Option<i8>,
    offset: Offset,
}

impl Written {
    fn read(text: &str) -> Option<Written> {
        let text: String = text.trim().chars().map(half_width).collect();
        let (local, offset) = split_offset(&text)?;
        let plain = local.to_ascii_uppercase().replace('.', "");
        let afternoon = plain.contains("午後") || plain.contains("PM");
        let morning = plain.contains("午前") || plain.contains("AM");
        // Parts of a second do not matter.
        let local = local.split_once('.').filter(|(_, rest)| is_fraction(rest)).map_or(local, |(whole, _)| whole);
        let numbers = local.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
        let numbers: Vec<i16> = numbers.map(|run| run.parse().ok()).collect::<Option<_>>()?;
        // 令和 counts from 2019.
        let era = if local.contains("令和") { 2018 } else { 0 };
        let (year, rest) = match numbers.as_slice() {
            [year, rest @ ..] if *year >= 1000 || era > 0 => (Some(year.checked_add(era)?), rest),
            rest => (None, rest),
        };
        let small = |number: i16| i8::try_from(number).ok();
        let (month, day, hour, minute, second) = match *rest {
            [month, day, hour, minute, second] => (month, day, hour, minute, Some(small(second)?)),
            [month, day, hour, minute] => (month, day, hour, minute, None),
            _ => return None,
        };
        let hour = match hour {
            12 if morning => 0,
            before if afternoon && before < 12 => before + 12,
            as_written => as_written,
        };
        let (month, day) = (small(month)?, small(day)?);
        Some(Written { year, month, day, hour: small(hour)?, minute: small(minute)?, second, offset })
    }

    /// A day without a year is the last one that has come. A leap second (60) is the second before it and one more.
    fn moment(&self, now: Moment) -> Option<Moment> {
        let second = self.second.unwrap_or(0);
        let leap = i64::from(second == 60);
        let at = |year| {
            let shown =
                DateTime::new(year, self.month, self.day, self.hour, self.minute, second - leap as i8, 0).ok()?;
            let at = self.offset.to_timestamp(shown).ok()?;
            Some(Moment(at.as_second()).later(leap))
        };
        match self.year {
            Some(year) => at(year),
            None => {
                let this_year = now.in_japan().year();
                let tomorrow = now.later(DAY);
                at(this_year).filter(|shown| *shown <= tomorrow).or_else(|| at(this_year - 1))
            }
        }
    }
}

/// The local part and its offset: `Z`, `+09:00` or `-0500` behind a time; Japan's where there is none.
fn split_offset(text: &str) -> Option<(&str, Offset)> {
    if let Some(local) = text.strip_suffix(['Z', 'z']) {
        return Some((local, Offset::UTC));
    }
    let sign = text.rfind(['+', '-']).filter(|at| text.get(..*at).is_some_and(|before| before.contains(':')));
    let Some(sign) = sign else { return Some((text, JAPAN)) };
    let (local, offset) = text.split_at(sign);
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let seconds = (hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?) * 60;
    let seconds = if offset.starts_with('-') { -seconds } else { seconds };
    Some((local, Offset::from_seconds(seconds).ok()?))
}

fn is_fraction(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn half_width(letter: char) -> char {
    let digit = u32::from(letter).checked_sub(u32::from('０')).filter(|digit| *digit < 10);
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter)
}

/// The hour and minute of a time field (`14:35`).
pub fn time_of_day(text: &str) -> Option<(i8, i8)> {
    let (hour, minute) = text.trim().split_once(':')?;
    let minute = minute.split(':').next()?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute))
}

/// The day of a date field (`2026-11-22`).
pub fn day(text: &str) -> Option<Date> {
    let numbers: Vec<i16> = text.trim().split('-').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [year, month, day] = numbers.as_slice() else { return None };
    Date::new(*year, i8::try_from(*month).ok()?, i8::try_from(*day).ok()?).ok()
}
