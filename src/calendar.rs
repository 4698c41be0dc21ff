//! A calendar file (RFC 5545) for one moment or one day: what to try, and from when on.
//!
//! It holds no address and nothing that was typed. Times are written in UTC, which every calendar understands
//! without a table of zones.

use jiff::civil::Date;

use crate::clock::Moment;
use crate::letters::{in_digits, padded};

/// How long the entry lasts in the calendar, in seconds; some calendars drop an entry without an end.
const LENGTH: i64 = 15 * 60;

/// When the entry stands in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventTime {
    /// From this moment on; the alarm comes then.
    At(Moment),
    /// On this day of Japan; the alarm comes at nine in the morning.
    On(Date),
}

/// The file. `title` is one of ours: at most 60 octets, so that no line has to be folded, and without a comma, semicolon or
/// backslash, so that nothing has to be escaped.
pub fn file(title: &str, when: EventTime, made: Moment, uid: u32) -> String {
    let (start, end, alarm) = match when {
        EventTime::At(moment) => {
            let end = Moment::from_seconds(moment.seconds() + LENGTH);
            (format!(":{}", stamp(moment)), format!(":{}", stamp(end)), "-PT0M")
        }
        EventTime::On(day) => {
            let next = day.tomorrow().unwrap_or(day);
            (format!(";VALUE=DATE:{}", day_stamp(day)), format!(";VALUE=DATE:{}", day_stamp(next)), "PT9H")
        }
    };
    let (made, uid) = (stamp(made), in_digits(uid));
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//egov-recovery//JA\r\nBEGIN:VEVENT\r\n\
         UID:{uid}@egov-recovery\r\nDTSTAMP:{made}\r\nSUMMARY:{title}\r\nDTSTART{start}\r\nDTEND{end}\r\n\
         BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:{alarm}\r\nDESCRIPTION:{title}\r\nEND:VALARM\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

/// The file as a link that needs no server: what a reader saves is made in the reader's browser.
pub fn link(file: &str) -> String {
    format!("data:text/calendar;charset=utf-8,{}", encoded(file))
}

/// Outside the browser, a crate does it.
#[cfg(not(target_arch = "wasm32"))]
fn encoded(file: &str) -> String {
    percent_encoding::utf8_percent_encode(file, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// The browser's own, which weighs nothing here.
#[cfg(all(target_arch = "wasm32", feature = "javascript"))]
fn encoded(file: &str) -> String {
    js_sys::encode_uri_component(file).into()
}

fn stamp(moment: Moment) -> String {
    let at = moment.in_utc();
    let (hour, minute, second) = (padded(at.hour(), 2), padded(at.minute(), 2), padded(at.second(), 2));
    format!("{}T{hour}{minute}{second}Z", day_stamp(at.date()))
}

fn day_stamp(day: Date) -> String {
    padded(day.year(), 4) + &padded(day.month(), 2) + &padded(day.day(), 2)
}
