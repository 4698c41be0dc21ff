//! The door for programs: the same engine without a screen, in the browser, in a worker and in Node.
//!
//! Answers are ids, labels and prices; words come from [`text()`]. A mistake in the input is one `TypeError` that
//! names the field, what it got and what is allowed.

mod accounts;
mod answers;
mod input;
mod inquiry;
mod words;
mod written;

use serde::Serialize;
use wasm_bindgen::prelude::*;

pub use accounts::{AccountCheck, AccountPlan, AccountStep, NextSignIn};
pub use answers::*;
pub use inquiry::ComposedInquiry;
pub use words::*;

use crate::rules::{Question, Route, Symptom};

#[wasm_bindgen(typescript_custom_section)]
const IDS: &'static str = include_str!("../../www/package/ids.d.ts");

#[wasm_bindgen(module = "/src/door/input.js")]
extern "C" {
    fn word(value: &JsValue) -> String;
    fn paste(value: &JsValue) -> String;
    fn situation(value: &JsValue) -> String;
    #[wasm_bindgen(js_name = accounts)]
    fn listed(value: &JsValue) -> String;
    #[wasm_bindgen(js_name = inquiry)]
    fn asked(value: &JsValue) -> String;
}

/// Every symptom, in the order of the rule book.
#[wasm_bindgen(unchecked_return_type = "SymptomInfo[]")]
pub fn symptoms() -> Result<JsValue, JsValue> {
    let all: Vec<SymptomInfo> = Symptom::ALL.iter().map(answers::symptom_info).collect();
    to_js(&all)
}

/// Every question with its options.
#[wasm_bindgen(unchecked_return_type = "QuestionInfo[]")]
pub fn questions() -> Result<JsValue, JsValue> {
    let all: Vec<QuestionInfo> = Question::ALL.iter().map(answers::question_info).collect();
    to_js(&all)
}

/// Every recovery path, with what it costs where the situation changes nothing.
#[wasm_bindgen(unchecked_return_type = "RouteInfo[]")]
pub fn routes() -> Result<JsValue, JsValue> {
    let all: Vec<RouteInfo> = Route::ALL.iter().map(answers::general_route_info).collect();
    to_js(&all)
}

/// The symptoms that a pasted text may belong to: best first, at most five. Any string is fine.
///
/// # Errors
/// A `TypeError` where the argument is not a string.
#[wasm_bindgen(js_name = matchMessage, unchecked_return_type = "MatchInfo[]")]
pub fn match_message(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Result<JsValue, JsValue> {
    written::match_message(&paste(text))
}

/// The next question, or the outcome, for a symptom and what is known so far.
///
/// # Errors
/// A `TypeError` with `field`, `got` and `allowed`.
#[wasm_bindgen(unchecked_return_type = "Diagnosis")]
pub fn diagnose(#[wasm_bindgen(unchecked_param_type = "DiagnoseInput")] input: &JsValue) -> Result<JsValue, JsValue> {
    written::diagnose(&situation(input))
}

/// Which accounts collide, what the wanted sign-in would end in now, and the cheapest safe order of operations.
///
/// # Errors
/// A `TypeError` with `field`, `got` and `allowed`.
#[wasm_bindgen(js_name = checkAccounts, unchecked_return_type = "AccountCheck")]
pub fn check_accounts(
    #[wasm_bindgen(unchecked_param_type = "CheckAccountsInput")] input: &JsValue,
) -> Result<JsValue, JsValue> {
    written::check_accounts(&listed(input))
}

/// What a desk, or the prime holder, asks for, composed into a text to copy; and whether it is enough.
///
/// # Errors
/// A `TypeError` with `field`, `got` and `allowed`.
#[wasm_bindgen(js_name = composeInquiry, unchecked_return_type = "ComposedInquiry")]
pub fn compose_inquiry(
    #[wasm_bindgen(unchecked_param_type = "ComposeInquiryInput")] input: &JsValue,
) -> Result<JsValue, JsValue> {
    written::compose_inquiry(&asked(input))
}

/// The words for an id: of a symptom, a question, a route (id or code), a note, a cost, a label, a place or a group.
///
/// # Errors
/// A `TypeError` where the id names nothing.
#[wasm_bindgen(unchecked_return_type = "Text")]
pub fn text(
    #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] lang: &JsValue,
) -> Result<JsValue, JsValue> {
    written::text(&word(id), &word(lang))
}

fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let serializer =
        serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
