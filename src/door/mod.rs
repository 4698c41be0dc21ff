//! What pages and programs hand over. The element and the engine come in through it.
//!
//! A program's object may be a proxy or have getters, and these may throw. Nothing that throws may pass through
//! a module, so `input.js` writes down what they hold, and `given.rs` reads that.

// The element takes less than programs hand over.
#[cfg_attr(not(feature = "engine"), allow(dead_code))]
mod given;

use wasm_bindgen::prelude::*;

use crate::rules::{self, Facts, Symptom};
use crate::settings::{self, Misunderstood};
use crate::text;

pub(crate) use given::{Given, wrong};

#[wasm_bindgen(module = "/src/door/mistake.js")]
extern "C" {
    /// A `TypeError` with these fields; what is allowed, in a line each.
    fn mistake(message: &str, field: &str, got: &str, allowed: &str) -> JsValue;
}

/// The digest of the rules in this module.
#[wasm_bindgen]
pub fn rules() -> String {
    rules::digest().to_owned()
}

/// Takes the words of a language, as their file holds them. Returns whether it is one that this build made.
#[wasm_bindgen(skip_typescript)]
pub fn speak(file: String) -> bool {
    text::take(file)
}

/// A symptom by its id.
pub(crate) fn symptom(field: &str, given: &Given) -> Result<Symptom, Mistake> {
    let id = given.text().ok_or_else(|| {
        let allowed: Vec<&str> = Symptom::ALL.iter().map(|symptom| symptom.id()).collect();
        wrong(field, given, &allowed)
    })?;
    Ok(settings::symptom(field, id)?)
}

/// Facts from an object of question and option ids. `null` and `undefined` are facts not known.
pub(crate) fn facts(given: &Given) -> Result<Facts, Mistake> {
    let mut facts = Facts::default();
    if given.is_absent() {
        return Ok(facts);
    }
    for [name, option] in given.fields("facts", "a plain object of question and option ids")? {
        let question = settings::question(name.text().unwrap_or("…"))?;
        if let Some(option) = option.present() {
            let id = option
                .text()
                .ok_or_else(|| wrong(&format!("facts[\"{}\"]", question.id()), option, &["the id of an option"]))?;
            settings::answer(&mut facts, question, id)?;
        }
    }
    Ok(facts)
}

#[cfg(feature = "widget")]
#[wasm_bindgen(module = "/src/door/input.js")]
extern "C" {
    #[wasm_bindgen(js_name = word)]
    fn written_word(value: &JsValue) -> String;
    #[wasm_bindgen(js_name = facts)]
    fn written_facts(value: &JsValue) -> String;
}

/// A symptom from JavaScript.
#[cfg(feature = "widget")]
pub(crate) fn read_symptom(field: &str, value: &JsValue) -> Result<Symptom, JsValue> {
    Ok(symptom(field, &Given::read(&written_word(value)))?)
}

/// Facts from a JavaScript object.
#[cfg(feature = "widget")]
pub(crate) fn read_facts(value: &JsValue) -> Result<Facts, JsValue> {
    Ok(facts(&Given::read(&written_facts(value)))?)
}

/// Something that was handed over and cannot be taken.
pub(crate) struct Mistake {
    message: String,
    field: String,
    got: String,
    /// In a line each.
    allowed: String,
}

impl From<Misunderstood> for Mistake {
    fn from(problem: Misunderstood) -> Mistake {
        let message = problem.to_string();
        Mistake { message, field: problem.field, got: problem.got, allowed: problem.allowed.join("\n") }
    }
}

impl From<Mistake> for JsValue {
    fn from(Mistake { message, field, got, allowed }: Mistake) -> JsValue {
        mistake(&message, &field, &got, &allowed)
    }
}
