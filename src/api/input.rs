//! What programs hand over, read field by field.
//!
//! A program's object may be a proxy or have getters, and these may throw. Nothing that throws may pass through
//! this module, so every access goes through `Reflect`, which hands the exception back.

use js_sys::{Array, Number, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use crate::rules::{Facts, Symptom};
use crate::settings::{self, Misunderstood};

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
    Reflect::get(object, &field.into()).map_err(|_| wrong(field, &"(it throws)".into(), &["a value that can be read"]))
}

pub(super) fn wrong(field: &str, got: &JsValue, allowed: &[&str]) -> JsValue {
    let (raw, message) = match got.as_string() {
        Some(text) => (text.clone(), format!("\"{text}\"")),
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
