//! Days and times as people, fields of a browser and programs write them.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use super::{DAY, JAPAN, MINUTE, Moment, midnight};
use crate::letters::{around, has};

/// A date and time as written: `2026-11-22 14:35:10`, 「11月22日 午後2時35分10秒」, full-width digits too. With an offset it
/// is that place's time, without one Japan's.
pub(super) struct Written {
    year: Option<i16>,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
    pub(super) second: Option<i8>,
    offset: Offset,
}

impl Written {
    pub(super) fn read(text: &str) -> Option<Written> {
        let text: String = text.trim().chars().map(plain).collect();
        let (local, offset) = split_offset(&text)?;
        let letters = local.replace('.', "");
        let says = |word| around(&letters, word).is_some();
        let (morning, afternoon) = (says("午前") || says("AM"), says("午後") || says("PM"));
        // Parts of a second do not matter.
        let local = local.split_once('.').filter(|(_, rest)| is_fraction(rest)).map_or(local, |(whole, _)| whole);
        let mut numbers: Vec<i16> = Vec::new();
        for run in local.split(|letter: char| !letter.is_ascii_digit()) {
            if !run.is_empty() {
                numbers.push(number(run)?);
            }
        }
        // 令和 counts from 2019.
        let era = if says("令和") { 2018 } else { 0 };
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
    pub(super) fn moment(&self, now: Moment) -> Option<Moment> {
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
    if let Some(local) = text.strip_suffix('Z') {
        return Some((local, Offset::UTC));
    }
    let sign = text.rfind(['+', '-']).filter(|at| text.get(..*at).is_some_and(|before| has(before, ':')));
    let Some(sign) = sign else { return Some((text, JAPAN)) };
    let (local, offset) = text.split_at(sign);
    let digits: String = offset.chars().filter(char::is_ascii_digit).collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let seconds = (number::<i32>(hours)? * 60 + number::<i32>(minutes)?) * 60;
    let seconds = if offset.starts_with('-') { -seconds } else { seconds };
    Some((local, Offset::from_seconds(seconds).ok()?))
}

fn is_fraction(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits in half width, letters as capitals.
fn plain(letter: char) -> char {
    match letter {
        '０'..='９' => char::from_digit(u32::from(letter) - u32::from('０'), 10).unwrap_or(letter),
        other => other.to_ascii_uppercase(),
    }
}

/// The hour and minute of a time field (`14:35`).
pub fn time_of_day(text: &str) -> Option<(i8, i8)> {
    let (hour, minute) = text.trim().split_once(':')?;
    let minute = minute.split(':').next()?;
    let (hour, minute) = (number(hour)?, number(minute)?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute))
}

/// The day of a date field (`2026-11-22`).
pub fn day(text: &str) -> Option<Date> {
    let mut parts = text.trim().split('-');
    let [year, month, day] = [parts.next()?, parts.next()?, parts.next()?];
    if parts.next().is_some() {
        return None;
    }
    Date::new(number(year)?, number(month)?, number(day)?).ok()
}

/// A whole number, where its type can hold it.
pub fn number<T: TryFrom<i64>>(text: &str) -> Option<T> {
    whole(text)?.try_into().ok()
}

/// The standard library's own reads numbers of any type and base, and weighs more.
fn whole(text: &str) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let mut number: i64 = 0;
    for digit in digits.chars() {
        number = number.checked_mul(10)?.checked_add(i64::from(digit.to_digit(10)?))?;
    }
    (!digits.is_empty()).then_some(sign * number)
}

/// A time as programs write it (ISO 8601): `2026-11-22T09:00+09:00`, perhaps with seconds and milliseconds, or with `Z`. Without
/// an offset it would mean another time in another place. Midnight may be the 24th hour of the day before.
pub fn iso_time(text: &str) -> Option<Moment> {
    let text = text.trim();
    let (local, offset) = match text.strip_suffix('Z') {
        Some(local) => (local, "+00:00"),
        None => text.split_at_checked(text.len().checked_sub(6)?)?,
    };
    let mut parts = [0; 9];
    let whole = matches!(local.len(), 16 | 19 | 23);
    if !whole || !take(local, "0000-11-22T33:44:55.666", &mut parts) || !take(offset, "+77:88", &mut parts) {
        return None;
    }
    let [year, month, day, hour, minute, second, millisecond, ahead_hours, ahead_minutes] = parts;
    let midnight_after = (hour, minute, second, millisecond) == (24, 0, 0, 0);
    if hour > 23 && !midnight_after || minute > 59 || second > 59 || ahead_hours > 23 || ahead_minutes > 59 {
        return None;
    }
    let day = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let seconds = |hours: i16, minutes: i16| (i64::from(hours) * 60 + i64::from(minutes)) * MINUTE;
    let ahead = seconds(ahead_hours, ahead_minutes);
    let ahead = if offset.starts_with('-') { -ahead } else { ahead };
    Some(Moment::from_seconds(midnight(day) + seconds(hour, minute) + i64::from(second) - ahead))
}

/// Takes the numbers out of a text of this form: a digit stands for any digit, and says to which part it belongs; `+` stands for
/// either sign.
fn take(text: &str, form: &str, parts: &mut [i16; 9]) -> bool {
    text.bytes().zip(form.bytes()).all(|(letter, form)| match parts.get_mut(usize::from(form.wrapping_sub(b'0'))) {
        Some(part) if letter.is_ascii_digit() => {
            *part = *part * 10 + i16::from(letter - b'0');
            true
        }
        Some(_) => false,
        None => letter == form || form == b'+' && letter == b'-',
    })
}
