//! The words of waiting: clock times, days and deadlines.

use jiff::civil::{Date, DateTime};

use crate::clock::Moment;

/// The words of waiting.
pub struct WaitingWords {
    /// Names the lock's clock.
    pub lock_heading: &'static str,
    /// Asks when the message was last shown.
    pub lock_ask: &'static str,
    /// The same where a lock is only supposed: when the sign-in was last tried.
    pub lock_ask_supposed: &'static str,
    /// It was just now.
    pub just_now: &'static str,
    /// It was five minutes ago.
    pub minutes_ago: &'static str,
    /// From when the wait is counted, and why it ends later than after the minutes that are written everywhere.
    pub counted_from: fn(&str) -> String,
    /// Opens the field for another time.
    pub other_time: &'static str,
    /// The label of the time field.
    pub time_label: &'static str,
    /// Its hint: the last time within a day.
    pub time_hint: &'static str,
    /// Takes the time of the field.
    pub time_button: &'static str,
    /// The error when there is no time.
    pub time_missing: &'static str,
    /// From when on to try: what stands before the clock time, and what behind it.
    pub again: [&'static str; 2],
    /// The minutes that are left.
    pub left: fn(i64) -> String,
    /// Hides them.
    pub hide: &'static str,
    /// Shows them again.
    pub show: &'static str,
    /// Chooses another time.
    pub another_time: &'static str,
    /// The heading once the wait is over.
    pub over: &'static str,
    /// What to do then.
    pub over_next: &'static str,
    /// Why it is asked once more whether the lock was left alone for so long.
    pub asked_again: &'static str,
    /// Added to a time where the device is set to another zone.
    pub in_japan: &'static str,
    /// The link to the calendar file.
    pub calendar: &'static str,
    /// Where the file cannot be opened.
    pub calendar_else: &'static str,
    /// The title of the calendar's entry, at most 20 characters.
    pub calendar_lock: &'static str,
    /// The same for the day on which an address can be registered again.
    pub calendar_week: &'static str,
    /// The same for the day on which a GビズID can enter.
    pub calendar_enter: &'static str,
    /// Names the week after a deletion.
    pub week_heading: &'static str,
    /// Asks on which day the record was deleted.
    pub week_ask: &'static str,
    /// The same where the desk deleted it.
    pub week_ask_desk: &'static str,
    /// Where to find that day.
    pub week_hint_desk: &'static str,
    /// It was today.
    pub today: &'static str,
    /// It was yesterday.
    pub yesterday: &'static str,
    /// Opens the field for another day.
    pub other_day: &'static str,
    /// The label of the date field.
    pub day_label: &'static str,
    /// Takes the day of the field.
    pub day_button: &'static str,
    /// The error when there is no day, or one that has not come.
    pub day_missing: &'static str,
    /// From which day on, at the earliest, and the day on which the hour does not matter any more.
    pub earliest: fn(&str, &str) -> String,
    /// The week is over.
    pub week_over: &'static str,
    /// Chooses another day.
    pub another_day: &'static str,
    /// Names the time that has to be written down.
    pub note_heading: &'static str,
    /// Why, and when to press.
    pub note_why: &'static str,
    /// Takes down the present time.
    pub note_button: &'static str,
    /// Where the error came earlier.
    pub note_earlier: &'static str,
    /// What was taken down, and until when it can be named.
    pub noted: fn(&str, &str) -> String,
    /// Takes it down anew.
    pub note_again: &'static str,
    /// An hour and minute, with its day where that is another than this one.
    pub clock: fn(DateTime, Date) -> String,
    /// The day of a clock time on paper, where another day than today could be read into it.
    pub clock_day: fn(Date) -> String,
    /// A whole day.
    pub day: fn(Date) -> String,
    /// A moment to the second.
    pub moment: fn(DateTime) -> String,
}

impl WaitingWords {
    /// A moment to the second, as a clock in Japan shows it.
    pub fn at(&self, moment: Moment) -> String {
        (self.moment)(moment.in_japan())
    }
}
