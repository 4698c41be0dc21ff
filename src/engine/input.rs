//! What only programs hand over: times, lists, and a language.

use js_sys::Date;
use wasm_bindgen::prelude::*;

use crate::clock::{Moment, iso_time};
use crate::door::{get_at, is_absent, is_list, optional, own_names, written, wrong};
use crate::language::Language;
use crate::text::{Words, words};

/// Longer lists are refused.
const MOST_ELEMENTS: u32 = 100;

/// The words of the language that an object may name.
pub(super) fn read_words(input: &JsValue) -> Result<&'static Words, JsValue> {
    spoken(&get("lang", input)?)
}

/// The words of a language that may be left out.
pub(super) fn spoken(lang: &JsValue) -> Result<&'static Words, JsValue> {
    Ok(words(if is_absent(lang) { Language::Ja } else { Language::of(&string("lang", lang)?) }))
}

/// The moment that a program means by now; it may be left out.
pub(super) fn read_now(input: &JsValue) -> Result<Moment, JsValue> {
    match optional("now", "now", input)? {
        Some(now) => time("now", &now),
        None => Ok(Moment::from_millis(Date::now())),
    }
}

pub(super) fn time(field: &str, value: &JsValue) -> Result<Moment, JsValue> {
    let found = written(value).as_deref().and_then(iso_time);
    found.ok_or_else(|| wrong(field, value, &["a time with offset (ISO 8601), such as 2026-11-22T09:00:00+09:00"]))
}

pub(super) fn string(field: &str, value: &JsValue) -> Result<String, JsValue> {
    written(value).ok_or_else(|| wrong(field, value, &["a string of at most 1,000,000 characters"]))
}

/// Refuses what is no plain object: what a Map holds is not in its fields, so that it would count as empty.
pub(super) fn plain(field: &str, value: &JsValue, allowed: &str) -> Result<(), JsValue> {
    own_names(field, value, allowed).map(drop)
}

/// A field of an object; a getter that throws is an error that names the field.
pub(super) fn get(field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    get_at(field, field, object)
}

/// The elements of a list, each with its path.
pub(super) fn elements(path: &str, list: &JsValue, allowed: &[&str]) -> Result<Vec<(String, JsValue)>, JsValue> {
    if !is_list(list) {
        return Err(wrong(path, list, allowed));
    }
    let length = get_at(&format!("{path}.length"), "length", list)?.as_f64();
    // Nobody has so many accounts or closed addresses.
    let length = length.and_then(|length| (0..=MOST_ELEMENTS).find(|whole| f64::from(*whole) == length));
    let Some(length) = length else { return Err(wrong(path, list, allowed)) };
    (0..length)
        .map(|place| {
            let path = format!("{path}[{place}]");
            let element = get_at(&path, &place.to_string(), list)?;
            Ok((path, element))
        })
        .collect()
}
