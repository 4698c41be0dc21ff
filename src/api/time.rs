//! Times of programs: ISO 8601 with an offset in, Japan Standard Time out.

use js_sys::Date;
use wasm_bindgen::prelude::*;

use crate::api::input::{written, wrong};

/// A day in milliseconds.
pub(in crate::api) const DAY: f64 = 86_400_000.0;

/// A time with an offset (ISO 8601), in milliseconds since 1970. Without an offset it would mean another time in
/// another place.
pub(in crate::api) fn time(field: &str, value: &JsValue) -> Result<f64, JsValue> {
    let text = written(value).unwrap_or_default();
    let text = text.trim();
    let parsed = if is_time(text) { Date::parse(text) } else { f64::NAN };
    if parsed.is_finite() && is_day(text.get(..10).unwrap_or_default()) {
        return Ok(parsed);
    }
    Err(wrong(field, value, &["a time with offset (ISO 8601), such as 2026-11-22T09:00:00+09:00"]))
}

/// The form `YYYY-MM-DDThh:mm`, perhaps with seconds and their parts, and an offset; what else `Date` would accept
/// differs from browser to browser.
fn is_time(text: &str) -> bool {
    let fits = |text: &str, form: &str| {
        text.len() == form.len()
            && text.chars().zip(form.chars()).all(|(letter, form)| match form {
                '0' => letter.is_ascii_digit(),
                '+' => letter == '+' || letter == '-',
                exact => letter == exact,
            })
    };
    let local = text.strip_suffix('Z').or_else(|| {
        let (local, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        fits(offset, "+00:00").then_some(local)
    });
    local.is_some_and(|local| {
        ["0000-00-00T00:00", "0000-00-00T00:00:00", "0000-00-00T00:00:00.000"].iter().any(|form| fits(local, form))
    })
}

/// Whether the calendar has this day; `Date` takes the 30th of February for a day in March.
fn is_day(date: &str) -> bool {
    let midnight = Date::new(&format!("{date}T00:00:00Z").into());
    midnight.get_time().is_finite() && String::from(midnight.to_iso_string()).starts_with(date)
}

/// Whole days, the last one begun counted as one.
pub(in crate::api) fn days_until(now: f64, until: f64) -> u16 {
    // Out of range it is the nearest number, and a week is all that e-Gov knows.
    ((until - now) / DAY).ceil() as u16
}

/// A time as a clock in Japan shows it.
pub(in crate::api) fn japan_time(milliseconds: f64) -> String {
    let shifted = Date::new(&(milliseconds + 9.0 * 3_600_000.0).into());
    let text = String::from(shifted.to_iso_string());
    format!("{}+09:00", text.split('.').next().unwrap_or_default())
}
