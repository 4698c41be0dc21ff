//! What programs hand over, read field by field.
//!
//! A program's object may be a proxy or have getters, and these may throw. Nothing that throws may pass through
//! this module, so every access goes through `Reflect`, which hands the exception back.

use js_sys::{Array, Number, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use crate::rules::{Facts, Symptom};
use crate::settings::{self, Misunderstood};

/// Longer lists are refused.
const MOST_ELEMENTS: u32 = 100;
/// So much of a wrong value is repeated in the error.
const MOST_SHOWN: usize = 200;

/// A symptom from JavaScript.
pub(crate) fn read_symptom(field: &str, value: &JsValue) -> Result<Symptom, JsValue> {
    let id = value.as_string().ok_or_else(|| {
        let allowed: Vec<&str> = Symptom::ALL.iter().map(|symptom| symptom.id()).collect();
        wrong(field, value, &allowed)
    })?;
    settings::symptom(field, &id).map_err(type_error)
}

/// Facts from a JavaScript object of question and option ids. `null` and `undefined` values are facts not known.
pub(crate) fn read_facts(value: &JsValue) -> Result<Facts, JsValue> {
    let unreadable = || wrong("facts", value, &["an object of question and option ids"]);
    if !value.is_object() {
        return Err(unreadable());
    }
    let mut facts = Facts::default();
    for name in Reflect::own_keys(value).map_err(|_| unreadable())?.iter() {
        // A symbol is no id; programs use them for themselves.
        let Some(question) = name.as_string() else { continue };
        let option = get(&question, value)?;
        if option.is_null() || option.is_undefined() {
            continue;
        }
        match option.as_string() {
            Some(option) => settings::fact(&mut facts, &question, &option).map_err(type_error)?,
            None => return Err(wrong(&format!("facts[\"{question}\"]"), &option, &["the id of an option"])),
        }
    }
    Ok(facts)
}

pub(super) fn string(field: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong(field, value, &["a string"]))
}

/// A field of an object; a getter that throws is an error that names the field.
pub(super) fn get(field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    get_at(field, field, object)
}

/// The same for a field inside others, by its whole path.
pub(super) fn get_at(path: &str, field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    Reflect::get(object, &field.into()).map_err(|_| wrong(path, &"(it throws)".into(), &["a value that can be read"]))
}

/// A field that may be absent or `null`.
pub(super) fn optional(path: &str, field: &str, object: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let value = get_at(path, field, object)?;
    Ok(if value.is_undefined() || value.is_null() { None } else { Some(value) })
}

/// The elements of a list, each with its path. What only looks like a list is read like one: to ask a proxy whether it is
/// a list may throw.
pub(super) fn elements(path: &str, list: &JsValue, allowed: &[&str]) -> Result<Vec<(String, JsValue)>, JsValue> {
    if !list.is_object() {
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
    let (raw, message) = match got.as_string() {
        Some(text) => {
            let shown: String = text.chars().take(MOST_SHOWN).collect();
            (shown.clone(), format!("\"{shown}\""))
        }
        None => {
            let kind = kind(got);
            (kind.clone(), kind)
        }
    };
    error(&format!("{field}: got {message}, expected one of {}", allowed.join(", ")), field, &raw, allowed)
}

/// What a value is, where it is no text.
fn kind(value: &JsValue) -> String {
    if value.is_null() {
        return "null".to_owned();
    }
    // The browser writes numbers; Rust's own tables for that would weigh 7 kB.
    let number = value.dyn_ref::<Number>().and_then(|number| number.to_string_with_radix(10).ok()).map(String::from);
    number.or_else(|| value.js_typeof().as_string()).unwrap_or_default()
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
