//! What pages and programs hand over, read field by field. The element and the engine come in through it.
//!
//! A program's object may be a proxy or have getters, and these may throw. Nothing that throws may pass through
//! this module, so every access goes through `input.js`, which keeps the exception.

use js_sys::{Array, Reflect, TypeError};
use wasm_bindgen::prelude::*;

use crate::rules::{self, Facts, Symptom};
use crate::settings::{self, Misunderstood, shown};

#[wasm_bindgen(module = "/src/door/input.js")]
extern "C" {
    fn read(object: &JsValue, name: &str) -> Option<Array>;
    fn names(value: &JsValue) -> Option<Array>;
    #[wasm_bindgen(js_name = isList)]
    pub(crate) fn is_list(value: &JsValue) -> bool;
    /// A text, unless it is longer than anything that somebody writes.
    pub(crate) fn written(value: &JsValue) -> Option<String>;
    /// The beginning of a text; of what is none, what it is.
    pub(crate) fn start(value: &JsValue, most: u32) -> String;
}

/// The digest of the rules in this module.
#[wasm_bindgen]
pub fn rules() -> String {
    rules::digest().to_owned()
}

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

/// The names of a plain object's fields.
pub(crate) fn own_names(field: &str, value: &JsValue, allowed: &str) -> Result<Array, JsValue> {
    names(value).ok_or_else(|| wrong(field, value, &[allowed]))
}

/// A field of an object, by its whole path; a getter that throws is an error that names it.
pub(crate) fn get_at(path: &str, field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    let found = read(object, field).ok_or_else(|| wrong(path, &"(it throws)".into(), &["a value that can be read"]))?;
    Ok(found.get(0))
}

/// A field that may be absent or `null`.
pub(crate) fn optional(path: &str, field: &str, object: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let value = get_at(path, field, object)?;
    Ok(if is_absent(&value) { None } else { Some(value) })
}

pub(crate) fn is_absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

pub(crate) fn wrong(field: &str, got: &JsValue, allowed: &[&str]) -> JsValue {
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
