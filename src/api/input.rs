//! What programs hand over, read field by field.
//!
//! A program's object may be a proxy or have getters, and these may throw. Nothing that throws may pass through
//! this module, so every access goes through `input.js`, which keeps the exception.

use js_sys::{Array, Date, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use crate::clock::{Moment, iso_time};
use crate::language::Language;
use crate::rules::{Facts, Symptom};
use crate::settings::{self, Misunderstood, shown};
use crate::text::{Words, words};

#[wasm_bindgen(module = "/src/api/input.js")]
extern "C" {
    fn read(object: &JsValue, name: &str) -> Option<Array>;
    fn names(value: &JsValue) -> Option<Array>;
    #[wasm_bindgen(js_name = isList)]
    fn is_list(value: &JsValue) -> bool;
    /// A text, unless it is longer than anything that somebody writes.
    pub(super) fn written(value: &JsValue) -> Option<String>;
    /// The beginning of a text; of what is none, what it is.
    pub(super) fn start(value: &JsValue, most: u32) -> String;
}

/// Longer lists are refused.
const MOST_ELEMENTS: u32 = 100;

/// A symptom from JavaScript.
pub(crate) fn read_symptom(field: &str, value: &JsValue) -> Result<Symptom, JsValue> {
    let id = written(value).ok_or_else(|| {
        let allowed: Vec<&str> = Symptom::ALL.iter().map(|symptom| symptom.id()).collect();
        wrong(field, value, &allowed)
    })?;
    settings::symptom(field, &id).map_err(type_error)
}

/// Facts from a JavaScript object of question and option ids. `null` and `undefined` are facts not known.
pub(crate) fn read_facts(given: &JsValue) -> Result<Facts, JsValue> {
    let mut facts = Facts::default();
    if is_absent(given) {
        return Ok(facts);
    }
    for name in own_names("facts", given, "a plain object of question and option ids")? {
        let id = written(&name).unwrap_or_else(|| "…".to_owned());
        let question = settings::question(&id).map_err(type_error)?;
        let path = format!("facts[\"{}\"]", question.id());
        if let Some(option) = optional(&path, &id, given)? {
            let option = written(&option).ok_or_else(|| wrong(&path, &option, &["the id of an option"]))?;
            settings::answer(&mut facts, question, &option).map_err(type_error)?;
        }
    }
    Ok(facts)
}

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

/// The names of a plain object's fields.
pub(super) fn own_names(field: &str, value: &JsValue, allowed: &str) -> Result<Array, JsValue> {
    names(value).ok_or_else(|| wrong(field, value, &[allowed]))
}

/// A field of an object; a getter that throws is an error that names the field.
pub(super) fn get(field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    get_at(field, field, object)
}

/// The same for a field inside others, by its whole path.
pub(super) fn get_at(path: &str, field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    let found = read(object, field).ok_or_else(|| wrong(path, &"(it throws)".into(), &["a value that can be read"]))?;
    Ok(found.get(0))
}

/// A field that may be absent or `null`.
pub(super) fn optional(path: &str, field: &str, object: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let value = get_at(path, field, object)?;
    Ok(if is_absent(&value) { None } else { Some(value) })
}

fn is_absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
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

pub(super) fn wrong(field: &str, got: &JsValue, allowed: &[&str]) -> JsValue {
    // Less of it is shown.
    let shown = shown(&start(got, 1_000));
    let quote = if got.is_string() { "\"" } else { "" };
    let message = format!("{field}: got {quote}{shown}{quote}, expected one of {}", allowed.join(", "));
    error(&message, field, &shown, allowed)
}

fn type_error(problem: Misunderstood) -> JsValue {
    error(&problem.to_string(), &problem.field, &problem.got, &problem.allowed)
}

fn error(message: &str, field: &str, got: &str, allowed: &[&str]) -> JsValue {
    let error = TypeError::new(message);
    let list: Array = allowed.iter().map(|value| JsValue::from_str(value)).collect();
    for (name, value) in [("field", field.into()), ("got", got.into()), ("allowed", JsValue::from(list))] {
        // Setting a plain field of a new error cannot fail.
        let _set = Reflect::set(&error, &name.into(), &value);
    }
    error.into()
}
