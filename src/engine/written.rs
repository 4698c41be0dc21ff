//! The same functions for what `door/input.js` has written down already. `www/package/api.js` does so before the module is entered, so
//! that no code of a program runs inside it; in a module that is built plainly, those of the room above do it themselves.

use wasm_bindgen::prelude::*;

use super::answers::{self, MatchInfo};
use super::input::{plain, read_language, read_spoken, string};
use super::{accounts, inquiry, to_js, words};
use crate::door::{self, Given, wrong};
use crate::message;
use crate::rules::{self, Group};

#[wasm_bindgen(js_name = matchMessageWritten, skip_typescript)]
pub fn match_message(text: &str) -> Result<JsValue, JsValue> {
    let given = Given::read(text);
    let text = given.text().ok_or_else(|| wrong("text", &given, &["a string"]))?;
    let found: Vec<MatchInfo> = message::match_message(text).into_iter().map(answers::match_info).collect();
    to_js(&found)
}

#[wasm_bindgen(js_name = diagnoseWritten, skip_typescript)]
pub fn diagnose(input: &str) -> Result<JsValue, JsValue> {
    let input = Given::read(input);
    plain("input", &input, "a plain object with symptom and facts")?;
    let symptom = door::symptom("symptom", input.get("symptom"))?;
    let facts = door::facts(input.get("facts"))?;
    // The answer has no words; a mistake is told all the same.
    read_language(input.get("lang"))?;
    to_js(&answers::diagnosis(symptom, &facts, rules::path(symptom, &facts)))
}

#[wasm_bindgen(js_name = checkAccountsWritten, skip_typescript)]
pub fn check_accounts(input: &str) -> Result<JsValue, JsValue> {
    to_js(&accounts::check(&Given::read(input))?)
}

#[wasm_bindgen(js_name = composeInquiryWritten, skip_typescript)]
pub fn compose_inquiry(input: &str) -> Result<JsValue, JsValue> {
    to_js(&inquiry::compose(&Given::read(input))?)
}

#[wasm_bindgen(js_name = textWritten, skip_typescript)]
pub fn text(id: &str, lang: &str) -> Result<JsValue, JsValue> {
    let id = Given::read(id);
    let wanted = string("id", &id)?.trim().to_ascii_lowercase();
    let found = words::words_for(read_spoken(&Given::read(lang))?, &wanted);
    if found.is_empty() && Group::from_id(&wanted).is_none() {
        return Err(wrong(
            "id",
            &id,
            &["the id of a symptom, question, route, note, data, wait, actor, label, place or group"],
        )
        .into());
    }
    to_js(&found)
}
