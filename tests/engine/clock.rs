//! Times: midnight, the ends of months and years, and what people write.

use egov_recovery::calendar::{EventTime, file, link};
use egov_recovery::clock::{
    LockClock, Moment, TimeMistake, day, day_before, error_time, free_again, iso_day, iso_time, request_by, time_of_day,
};
use egov_recovery::language::Language;
use egov_recovery::text::words;
use jiff::civil::{DateTime, date, datetime};

const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;

fn japan(shown: DateTime) -> Moment {
    Moment::when_japan_shows(shown).expect("a time in range")
}

/// Moments around every midnight, month's end and year's end of a leap year and a common one, to the second.
fn telling_moments() -> Vec<Moment> {
    let mut all = Vec::new();
    for year in [2024, 2026, 2027] {
        for month in 1..=12 {
            for before in [date(year, month, 1), date(year, month, 15)] {
                for second in [-1_860, -1_801, -1_800, -61, -60, -1, 0, 1, 59, 60, 299, 300, 43_200] {
                    all.push(Moment::from_seconds(japan(before.at(0, 0, 0, 0)).seconds() + second));
                }
            }
        }
    }
    all
}

#[test]
fn japan_is_nine_hours_ahead_all_year() {
    for moment in telling_moments() {
        let shown = moment.in_japan();
        assert_eq!(japan(shown), moment);
        assert_eq!(shown, moment.in_utc() + jiff::Span::new().hours(9), "{shown}");
        assert_eq!(moment.iso(), format!("{}+09:00", shown.strftime("%Y-%m-%dT%H:%M:%S")));
    }
    assert_eq!(japan(datetime(2026, 1, 1, 0, 0, 0, 0)).iso(), "2026-01-01T00:00:00+09:00");
    assert_eq!(Moment::from_millis(-1.0), Moment::from_seconds(-1));
    // A device whose clock is lost far away does not bring anything down.
    for far in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
        assert!(!LockClock::shown_at(Moment::from_millis(far)).again().iso().is_empty());
    }
}

#[test]
fn the_lock_is_tried_again_after_half_an_hour_at_a_round_time() {
    for shown in telling_moments() {
        let clock = LockClock::shown_at(shown);
        let waited = clock.again().seconds() - shown.seconds();
        assert!((30 * MINUTE..35 * MINUTE).contains(&waited), "{}: {waited}", shown.iso());
        let again = clock.again().in_japan();
        assert_eq!((again.minute() % 5, again.second()), (0, 0), "{again}");
        // The minutes go down by one each minute, are never less than what is left, and end at 0 to the second.
        let end = clock.again().seconds();
        for left in 1..=35 {
            assert_eq!(clock.minutes_left(Moment::from_seconds(end - left * MINUTE)), left);
            assert_eq!(clock.minutes_left(Moment::from_seconds(end - left * MINUTE + 1)), left);
        }
        assert_eq!(clock.minutes_left(Moment::from_seconds(end - 1)), 1);
        assert_eq!(clock.minutes_left(Moment::from_seconds(end)), 0);
        assert_eq!(clock.minutes_left(Moment::from_seconds(end + DAY)), 0);
    }
}

#[test]
fn a_time_of_the_day_is_the_last_one_that_came() {
    for now in telling_moments().into_iter().step_by(29) {
        for minutes in 0..24 * 60 {
            let (hour, minute) = ((minutes / 60) as i8, (minutes % 60) as i8);
            let today = now.in_japan().date().at(hour, minute, 0, 0);
            let ahead = (japan(today).seconds() - now.seconds()).rem_euclid(DAY);
            let clock = LockClock::shown_at_time(now, hour, minute);
            // Who types a time that is to come within the hour mistyped it.
            assert_eq!(clock.is_none(), (1..=60 * MINUTE).contains(&ahead), "{hour}:{minute} at {}", now.iso());
            let Some(clock) = clock else { continue };
            let shown = clock.shown();
            assert!(shown <= now && now.seconds() - shown.seconds() < DAY + MINUTE, "{hour}:{minute} at {}", now.iso());
            let told = shown.in_japan();
            assert_eq!((told.hour(), told.minute()), (hour, minute), "at {}", now.iso());
        }
    }
    let now = japan(datetime(2026, 1, 1, 0, 10, 0, 0));
    let before_midnight = LockClock::shown_at_time(now, 23, 50).expect("a time");
    assert_eq!(before_midnight.again().iso(), "2026-01-01T00:25:00+09:00", "it may have been at 23:50:59");
    assert_eq!(LockClock::shown_at_time(now, 24, 0), None);
    assert_eq!(LockClock::shown_at_time(now, 0, 60), None);
    assert_eq!(LockClock::shown_before(now, 5).again().iso(), "2026-01-01T00:35:00+09:00");
}

#[test]
fn a_deleted_record_frees_its_address_seven_days_later() {
    for (deleted, free) in [
        ("2026-11-22", "2026-11-29"),
        ("2026-11-24", "2026-12-01"),
        ("2026-12-25", "2027-01-01"),
        ("2024-02-25", "2024-03-03"),
        ("2026-02-25", "2026-03-04"),
    ] {
        let deleted = day(deleted).expect("a day");
        assert_eq!(free_again(deleted).map(iso_day), Some(free.to_owned()));
    }
    let midnight = japan(datetime(2026, 3, 1, 0, 0, 0, 0));
    assert_eq!(iso_day(day_before(midnight, 0)), "2026-03-01");
    assert_eq!(iso_day(day_before(midnight, 1)), "2026-02-28");
    assert_eq!(iso_day(day_before(Moment::from_seconds(midnight.seconds() - 1), 0)), "2026-02-28");
}

#[test]
fn a_request_can_name_an_error_of_the_last_week_to_the_second() {
    let now = japan(datetime(2026, 11, 22, 15, 0, 0, 0));
    let error = japan(datetime(2026, 11, 22, 14, 35, 10, 0));
    for text in [
        "2026-11-22 14:35:10",
        "2026/11/22 14:35:10",
        "2026-11-22T14:35:10+09:00",
        "2026年11月22日 14時35分10秒",
        "2026年11月22日14時35分10秒",
        "２０２６年１１月２２日　１４時３５分１０秒",
        "令和8年11月22日 午後2時35分10秒",
        "11月22日 14:35:10",
        "11/22 2:35:10 PM",
        "11/22 2:35:10 p.m.",
        "2026-11-22T05:35:10Z",
        "2026-11-22T05:35:10.123Z",
        "2026-11-22T14:35:10.5+09:00",
        "2026-11-22T00:35:10-0500",
    ] {
        assert_eq!(error_time(text, now), Ok(error), "{text}");
    }
    assert_eq!(error_time("2026-11-22 14:35", now), Err(TimeMistake::NoSeconds));
    assert_eq!(error_time("11月22日 14時35分", now), Err(TimeMistake::NoSeconds));
    assert_eq!(error_time("2026-11-22 15:00:01", now), Err(TimeMistake::Future));
    assert_eq!(error_time("2026-11-15 15:00:00", now), Ok(japan(datetime(2026, 11, 15, 15, 0, 0, 0))));
    assert_eq!(error_time("2026-11-15 14:59:59", now), Err(TimeMistake::TooOld));
    for text in ["", "昨日", "14:35:10", "2026-11-22", "2026-02-30 10:00:00", "2026-13-01 10:00:00", "1 2 3 4 5 6 7 8"]
    {
        assert_eq!(error_time(text, now), Err(TimeMistake::Unclear), "{text}");
    }
    for text in ["2026-11-22 25:00:00", "2026-11-22 14:60:00", "2026-11-22 14:35:61", "99999-11-22 14:35:10"] {
        assert_eq!(error_time(text, now), Err(TimeMistake::Unclear), "{text}");
    }
    let small_hours = japan(datetime(2026, 11, 22, 0, 5, 10, 0));
    for text in ["11月22日 午前12時05分10秒", "11/22 12:05:10 AM", "2026-11-22 0:05:10"] {
        assert_eq!(error_time(text, now), Ok(small_hours), "{text}");
    }
    assert_eq!(error_time("11月22日 午後12時05分10秒", now), Ok(japan(datetime(2026, 11, 22, 12, 5, 10, 0))));
    assert_eq!(error_time("2026-11-22T09:30:00Z", now), Err(TimeMistake::Future), "18:30 in Japan");
    assert_eq!(error_time("2026-11-22T14:35:10+99:00", now), Err(TimeMistake::Unclear));
    // A leap second, as it comes in Japan, is the second after 8:59:59.
    let new_year = japan(datetime(2027, 1, 1, 9, 30, 0, 0));
    assert_eq!(error_time("2027-01-01 08:59:60", new_year), Ok(japan(datetime(2027, 1, 1, 9, 0, 0, 0))));
    // Without a year, December is last year's in January.
    assert_eq!(error_time("12月31日 23:59:59", new_year), Ok(japan(datetime(2026, 12, 31, 23, 59, 59, 0))));
    assert_eq!(error_time("1月2日 9:00:00", new_year), Err(TimeMistake::Future));
    for shown in telling_moments() {
        let text = shown.in_japan().strftime("%Y-%m-%d %H:%M:%S").to_string();
        assert_eq!(error_time(&text, shown), Ok(shown), "{text}");
        assert_eq!(error_time(&text, request_by(shown)), Ok(shown), "{text}: to the last second");
        let late = Moment::from_seconds(request_by(shown).seconds() + 1);
        assert_eq!(error_time(&text, late), Err(TimeMistake::TooOld), "{text}");
    }
}

#[test]
fn fields_of_a_browser_are_read() {
    assert_eq!(time_of_day("09:05"), Some((9, 5)));
    assert_eq!(time_of_day("23:59:59"), Some((23, 59)));
    for text in ["", "9", "24:00", "12:60", "-1:00", "ab:cd"] {
        assert_eq!(time_of_day(text), None, "{text}");
    }
    for text in ["", "2026-02-29", "2026-11", "2026-11-22-1", "x-y-z"] {
        assert_eq!(day(text), None, "{text}");
    }
}

/// As ECMAScript's `Date.parse` has it, which read these times before, and where that takes the 30th of February for a day in
/// March, stricter.
#[test]
fn a_time_of_a_program_has_a_day_of_the_calendar_and_an_offset() {
    for (text, seconds) in [
        ("2026-11-22T09:00Z", 1_795_338_000),
        ("2026-11-22T09:00:59Z", 1_795_338_059),
        ("2026-11-22T09:00:59.999Z", 1_795_338_059),
        (" 2026-11-22T09:00Z\n", 1_795_338_000),
        ("2026-11-22T24:00Z", 1_795_392_000),
        ("2026-11-22T24:00:00.000+09:00", 1_795_359_600),
        ("2026-11-22T09:00+09:59", 1_795_302_060),
        ("2026-11-22T09:00+23:59", 1_795_251_660),
        ("2026-11-22T09:00-23:59", 1_795_424_340),
        ("2026-11-22T09:00-00:00", 1_795_338_000),
        ("2024-02-29T00:00Z", 1_709_164_800),
        ("2000-02-29T00:00Z", 951_782_400),
        ("1969-12-31T23:59:59.999Z", -1),
        ("0001-01-01T00:00Z", -62_135_596_800),
        ("0000-01-01T00:00Z", -62_167_219_200),
        ("0000-01-01T00:00+09:00", -62_167_251_600),
        ("9999-12-30T22:00:00Z", 253_402_207_200),
        // What cannot be counted is the nearest moment that can.
        ("9999-12-31T24:00Z", 253_402_207_200),
    ] {
        assert_eq!(iso_time(text).map(Moment::seconds), Some(seconds), "{text}");
    }
    for text in [
        "",
        "today",
        "2026-11-22",
        "2026-11-22T09:00",
        "2026-11-22T09:00:00.000",
        "2026-11-22T09Z",
        "2026-11-22 09:00Z",
        "2026-11-22t09:00Z",
        "2026-11-22T09:00z",
        "2026-11-22T09:00:00.5Z",
        "2026-11-22T09:00:00,000Z",
        "2026-11-22T9:00Z",
        "2026-11-22T09:00+0900",
        "2026-11-22T09:00+09",
        "2026-11-22T09:00 09:00",
        "2026-11-22T09:00\u{2212}09:00",
        "２０２６-11-22T09:00Z",
        "あ-11-22T09:00Z",
        "2026-11-22T24:00:01Z",
        "2026-11-22T24:01Z",
        "2026-11-22T24:00:00.001Z",
        "2026-11-22T25:00Z",
        "2026-11-22T23:60Z",
        "2016-12-31T23:59:60Z",
        "2026-11-22T09:00+24:00",
        "2026-11-22T09:00-24:00",
        "2026-11-22T09:00+09:60",
        "2026-02-29T00:00Z",
        "2026-02-30T00:00Z",
        "1900-02-29T00:00Z",
        "2026-04-31T00:00Z",
        "2026-00-10T00:00Z",
        "2026-13-01T00:00Z",
        "2026-01-00T00:00Z",
        "2026-01-32T00:00Z",
        "+002026-11-22T09:00Z",
        "-000001-01-01T00:00Z",
        "10000-01-01T00:00Z",
        "+275760-09-12T20:00:00Z",
        "Jan 5 (T+x) 2026",
    ] {
        assert_eq!(iso_time(text), None, "{text}");
    }
    for moment in telling_moments() {
        assert_eq!(iso_time(&moment.iso()), Some(moment), "{}", moment.iso());
    }
}

#[test]
fn days_are_counted_from_here_and_from_the_beginning_of_a_day() {
    for now in telling_moments() {
        let at = |seconds: i64| Moment::from_seconds(now.seconds() + seconds);
        for days in [0_u16, 1, 7] {
            let later = now.days_later(i64::from(days));
            assert_eq!(later.seconds() - now.seconds(), i64::from(days) * DAY);
            assert_eq!(now.days_until(later), days, "to the second");
            assert_eq!(now.days_until(at(i64::from(days) * DAY + 1)), days + 1, "a day that has begun counts");
        }
        assert_eq!((now.days_until(at(-1)), now.days_until(at(-3 * DAY))), (0, 0));
        let today = now.in_utc().date();
        assert_eq!((now.days_since(today), at(DAY).days_since(today), at(-DAY).days_since(today)), (0, 1, -1));
        assert_eq!(now.day_ahead(0), today);
        assert_eq!(now.day_ahead(9 * 60), now.in_japan().date());
        let new_york = now.in_utc().checked_sub(jiff::Span::new().hours(5)).expect("a time in range").date();
        assert_eq!(now.day_ahead(-5 * 60), new_york);
    }
    let (first, last) = (Moment::from_seconds(i64::MIN), Moment::from_seconds(i64::MAX));
    assert_eq!((first.days_until(last), last.days_until(first)), (u16::MAX, 0));
    assert_eq!((last.days_later(i64::MAX), first.days_later(i64::MIN)), (last, first));
}

#[test]
fn a_calendar_file_keeps_to_the_form() {
    let now = japan(datetime(2026, 12, 31, 23, 40, 0, 0));
    let told = &words(Language::Ja).waiting;
    for (title, when) in [
        (told.calendar_lock, EventTime::At(LockClock::shown_at(now).again())),
        (told.calendar_week, EventTime::On(date(2026, 12, 31))),
        (told.calendar_enter, EventTime::On(date(2026, 12, 31))),
    ] {
        let file = file(title, when, now, 0xbeef);
        assert!(file.ends_with("END:VCALENDAR\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "DTSTAMP:20261231T144000Z", "ACTION:DISPLAY"] {
            assert_eq!(file.split("\r\n").filter(|known| *known == line).count(), 1, "{line} in {file}");
        }
        assert!(!title.contains([',', ';', '\\']), "{title} would have to be escaped");
        assert!(link(&file).starts_with("data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR%0D%0A"));
    }
    let at = file("x", EventTime::At(japan(datetime(2027, 1, 1, 0, 10, 0, 0))), now, 1);
    assert!(at.contains("DTSTART:20261231T151000Z\r\nDTEND:20261231T152500Z\r\n"), "{at}");
    let on = file("x", EventTime::On(date(2026, 12, 31)), now, 1);
    assert!(on.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), "{on}");
    assert_ne!(file("x", EventTime::On(date(2026, 12, 31)), now, 2), on, "entries are told apart");
}
