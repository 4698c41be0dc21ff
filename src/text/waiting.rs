//! The words of waiting: clock times, days and deadlines.

use jiff::civil::{Date, DateTime};

use super::shape::shape;
use super::{Counted, Sentence, Text};
use crate::clock::Moment;
use crate::letters::{in_digits, padded};

shape! {
    /// The words of waiting.
    WaitingWords {
        /// Names the lock's clock.
        lock_heading: Text,
        /// Asks when the message was last shown.
        lock_ask: Text,
        /// The same where a lock is only supposed: when the sign-in was last tried.
        lock_ask_supposed: Text,
        /// It was just now.
        just_now: Text,
        /// It was five minutes ago.
        minutes_ago: Text,
        /// From when the wait is counted, and why it ends later than after the minutes that are written everywhere.
        counted_from: Sentence<1>,
        /// Opens the field for another time.
        other_time: Text,
        /// The label of the time field.
        time_label: Text,
        /// Its hint: the last time within a day.
        time_hint: Text,
        /// Takes the time of the field.
        time_button: Text,
        /// The error when there is no time.
        time_missing: Text,
        /// From when on to try: the clock time.
        again: Sentence<1>,
        /// The minutes that are left.
        left: Counted,
        /// The same when none are.
        left_none: Text,
        /// Hides them.
        hide: Text,
        /// Shows them again.
        show: Text,
        /// Chooses another time.
        another_time: Text,
        /// The heading once the wait is over.
        over: Text,
        /// What to do then.
        over_next: Text,
        /// Why it is asked once more whether the lock was left alone for so long.
        asked_again: Text,
        /// Added to a time where the device is set to another zone.
        in_japan: Text,
        /// The link to the calendar file.
        calendar: Text,
        /// Where the file cannot be opened.
        calendar_else: Text,
        /// The title of the calendar's entry, at most 20 characters.
        calendar_lock: Text,
        /// The same for the day on which an address can be registered again.
        calendar_week: Text,
        /// The same for the day on which a GビズID can enter.
        calendar_enter: Text,
        /// Names the week after a deletion.
        week_heading: Text,
        /// Asks on which day the record was deleted.
        week_ask: Text,
        /// The same where the desk deleted it.
        week_ask_desk: Text,
        /// Where to find that day.
        week_hint_desk: Text,
        /// It was today.
        today: Text,
        /// It was yesterday.
        yesterday: Text,
        /// Opens the field for another day.
        other_day: Text,
        /// The label of the date field.
        day_label: Text,
        /// Takes the day of the field.
        day_button: Text,
        /// The error when there is no day, or one that has not come.
        day_missing: Text,
        /// From which day on, at the earliest, and the day on which the hour does not matter any more.
        earliest: Sentence<2>,
        /// The week is over.
        week_over: Text,
        /// Chooses another day.
        another_day: Text,
        /// Names the time that has to be written down.
        note_heading: Text,
        /// Why, and when to press.
        note_why: Text,
        /// Takes down the present time.
        note_button: Text,
        /// Where the error came earlier.
        note_earlier: Text,
        /// What was taken down, and until when it can be named.
        noted: Sentence<2>,
        /// Takes it down anew.
        note_again: Text,
        /// Days and clock times.
        dates: DateWords,
    }
}

impl WaitingWords {
    /// A moment to the second, as a clock in Japan shows it.
    pub fn at(&self, at: Moment) -> String {
        moment(self.dates.moment, at)
    }
}

/// A moment to the second: year, month, day, hour, minute and second of a clock in Japan.
pub(super) fn moment(sentence: Sentence<6>, at: Moment) -> String {
    let at = at.in_japan();
    sentence.with([
        &in_digits(at.year()),
        &in_digits(at.month()),
        &in_digits(at.day()),
        &in_digits(at.hour()),
        &padded(at.minute(), 2),
        &padded(at.second(), 2),
    ])
}

shape! {
    /// Days and clock times.
    DateWords {
        /// The months, by their names.
        months: [Text; 12],
        /// A day: its month and number.
        day: Sentence<2>,
        /// The same with its year, which comes first.
        day_of_year: Sentence<3>,
        /// An hour and minute.
        time: Sentence<2>,
        /// A clock time of yesterday: the day and the time.
        yesterday: Sentence<2>,
        /// The same of tomorrow.
        tomorrow: Sentence<2>,
        /// The same of another day.
        other_day: Sentence<2>,
        /// The day of a clock time on paper, where another day than today could be read into it; it stands before the time.
        on_paper: Sentence<1>,
        /// A moment to the second, which can be read back from a field: year, month, day, hour, minute and second.
        moment: Sentence<6>,
    }
}

impl DateWords {
    /// A whole day.
    pub fn day(&self, day: Date) -> String {
        self.day.with([self.month(day), &in_digits(day.day())])
    }

    /// A day with its year.
    pub fn day_of_year(&self, day: Date) -> String {
        self.day_of_year.with([&in_digits(day.year()), self.month(day), &in_digits(day.day())])
    }

    /// An hour and minute, with its day where that is another than this one.
    pub fn clock(&self, at: DateTime, today: Date) -> String {
        let time = self.time.with([&in_digits(at.hour()), &padded(at.minute(), 2)]);
        let day = self.day(at.date());
        if at.date() == today {
            time
        } else if today.yesterday().is_ok_and(|yesterday| yesterday == at.date()) {
            self.yesterday.with([&day, &time])
        } else if today.tomorrow().is_ok_and(|tomorrow| tomorrow == at.date()) {
            self.tomorrow.with([&day, &time])
        } else {
            self.other_day.with([&day, &time])
        }
    }

    /// The day of a clock time on paper.
    pub fn on_paper(&self, day: Date) -> String {
        self.on_paper.with([&self.day(day)])
    }

    fn month(&self, day: Date) -> Text {
        usize::try_from(day.month() - 1).ok().and_then(|month| self.months.get(month)).copied().unwrap_or_default()
    }
}
