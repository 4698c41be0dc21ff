//! A calendar file (RFC 5545) for one moment or one day: what to try, and from when on.
//!
//! It holds no address and nothing that was typed. Times are written in UTC, which every calendar understands
//! without a table of zones.

use ics::components::{Parameter, Property};
use ics::parameters::Value;
use ics::properties::{Description, DtEnd, DtStart, Summary, Trigger};
use ics::{Alarm, Event, ICalendar, escape_text};
use jiff::civil::{Date, DateTime};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::clock::Moment;

/// How long the entry lasts in the calendar, in seconds; some calendars drop an entry without an end.
const LENGTH: i64 = 15 * 60;

/// When the entry stands in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From this moment on; the alarm comes then.
    At(Moment),
    /// On this day of Japan; the alarm comes at nine in the morning.
    On(Date),
}

/// The file. `title` has to be short: at most 60 octets, so that no line has to be folded.
pub fn file(title: &str, when: When, made: Moment, uid: u32) -> String {
    let mut event = Event::new(format!("{uid:08x}@egov-recovery"), stamp(made.in_utc()));
    event.push(Summary::new(escape_text(title)));
    let trigger = match when {
        When::At(moment) => {
            event.push(DtStart::new(stamp(moment.in_utc())));
            event.push(DtEnd::new(stamp(Moment::from_seconds(moment.seconds() + LENGTH).in_utc())));
            "-PT0M"
        }
        When::On(day) => {
            event.push(all_day(DtStart::new(day_stamp(day)).into()));
            event.push(all_day(DtEnd::new(day_stamp(day.tomorrow().unwrap_or(day))).into()));
            "PT9H"
        }
    };
    event.add_alarm(Alarm::display(Trigger::new(trigger), Description::new(escape_text(title))));
    let mut calendar = ICalendar::new("2.0", "-//egov-recovery//JA");
    calendar.add_event(event);
    calendar.to_string()
}

/// The file as a link that needs no server: what a reader saves is made in the reader's browser.
pub fn link(file: &str) -> String {
    format!("data:text/calendar;charset=utf-8,{}", utf8_percent_encode(file, NON_ALPHANUMERIC))
}

fn all_day(mut property: Property<'static>) -> Property<'static> {
    property.add(Parameter::from(Value::DATE));
    property
}

fn stamp(at: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}Z", day_stamp(at.date()), at.hour(), at.minute(), at.second())
}

fn day_stamp(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
