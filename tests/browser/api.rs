//! The API as JavaScript meets it: plain values out, errors that name the field, the browser's own normalisation.

use egov_recovery::engine;
use js_sys::{Array, Function, JSON, TypeError};
use unicode_normalization::UnicodeNormalization;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::get;

fn json(value: &JsValue) -> String {
    JSON::stringify(value).expect("plain data").into()
}

fn js(source: &str) -> JsValue {
    Function::new_no_args(&format!("return {source}")).call0(&JsValue::NULL).expect("JavaScript")
}

fn diagnose(source: &str) -> JsValue {
    engine::diagnose(&js(source)).expect("a diagnosis")
}

#[wasm_bindgen_test]
fn a_question_comes_with_its_options_and_what_may_follow() {
    assert_eq!(
        json(&diagnose("({symptom: 'account-locked'})")),
        r#"{"kind":"ask","question":"lock-persists","options":["yes","no","unsure"],"remaining":1}"#
    );
}

#[wasm_bindgen_test]
fn an_outcome_comes_with_prices_reasons_and_sources() {
    let found = diagnose(
        "({symptom: ' HTTP-500 ', facts: {'Other-Account': 'gbizid', 'old-gbizid': 'deleted', service: 'unsure'}})",
    );
    assert_eq!(get(&found, "kind"), "outcome");
    let primary = get(&found, "primary");
    assert_eq!(get(&primary, "code"), "D6");
    assert_eq!(get(&primary, "id"), "move-gbizid-to-unused-email");
    assert_eq!(get(&primary, "data"), "out-of-reach");
    assert_eq!(json(&get(&primary, "wait")), "[]");
    assert_eq!(get(&primary, "actor"), "self");
    let other = get(&found, "alternatives.0");
    assert_eq!(get(&other, "code"), "D8");
    assert_eq!(get(&other, "irreversible"), true);
    assert_eq!(json(&get(&other, "wait")), r#"["desk"]"#);
    assert_eq!(
        json(&get(&found, "because")),
        r#"[{"question":"other-account","option":"gbizid"},{"question":"old-gbizid","option":"deleted"}]"#,
        "a fact that does not matter is left out"
    );
    let place = get(&found, "sources.0.places.0").as_string().expect("a place");
    let told = engine::text(&place.into(), &JsValue::UNDEFINED).expect("words");
    assert_eq!(get(&told, "place.read"), "2026-11-22");
    assert_eq!(get(&told, "place.url"), "https://www.e-gov.go.jp/help/faq/login.html");
}

fn error(result: Result<JsValue, JsValue>) -> (String, String, String, u32) {
    let error = result.expect_err("an error");
    assert!(error.is_instance_of::<TypeError>());
    let text = |name| get(&error, name).as_string().unwrap_or_default();
    (text("message"), text("field"), text("got"), get(&error, "allowed").unchecked_into::<Array>().length())
}

#[wasm_bindgen_test]
fn bad_input_is_one_error_that_names_field_value_and_what_is_allowed() {
    let (message, field, got, allowed) =
        error(engine::diagnose(&js("({symptom: 'http-500', facts: {'other-account': 'yahoo'}})")));
    assert_eq!(
        message,
        "facts[\"other-account\"]: got \"yahoo\", expected one of egov, gbizid, microsoft, google, none-known, unsure"
    );
    assert_eq!((field.as_str(), got.as_str(), allowed), ("facts[\"other-account\"]", "yahoo", 6));
    for (input, named) in [
        ("null", "input"),
        ("'http-500'", "input"),
        ("({})", "symptom"),
        ("({symptom: 7})", "symptom"),
        ("({symptom: 'lost'})", "symptom"),
        ("({symptom: 'http-500', facts: ['x']})", "facts"),
        ("({symptom: 'http-500', facts: {'other-account': 7}})", "facts[\"other-account\"]"),
        ("({get symptom() { throw 1 }})", "symptom"),
        ("({symptom: 'http-500', get facts() { throw 1 }})", "facts"),
        ("({symptom: 'http-500', facts: {get registered() { throw 1 }}})", "facts[\"registered\"]"),
        ("({symptom: 'http-500', facts: new Proxy({}, {ownKeys() { throw 1 }})})", "facts"),
        ("({symptom: 'http-500', facts: 'x'})", "facts"),
        ("({symptom: 'http-500', facts: new Map([['other-account', 'egov']])})", "facts"),
        ("({symptom: 'http-500', facts: new FormData()})", "facts"),
        ("({symptom: 'http-500', lang: 42})", "lang"),
        ("({symptom: 'http-500', facts: {colour: 'red'}})", "facts"),
        ("({symptom: 'http-500', facts: {registered: true}})", "facts[\"registered\"]"),
    ] {
        assert_eq!(error(engine::diagnose(&js(input))).1, named, "{input}");
    }
    assert_eq!(error(engine::match_message(&js("7"))).1, "text");
    assert_eq!(error(engine::text(&"nothing".into(), &JsValue::UNDEFINED)).1, "id");
    assert_eq!(error(engine::text(&"D1".into(), &js("7"))).1, "lang");
    assert_eq!(error(engine::text(&"D1".into(), &js("7"))).2, "7");
}

#[wasm_bindgen_test]
fn an_object_of_another_frame_is_as_good_as_one_of_this_page() {
    let found = diagnose(
        "(() => {
            const frame = document.body.appendChild(document.createElement('iframe'));
            const facts = new frame.contentWindow.Object();
            frame.remove();
            return {symptom: 'http-500', facts: Object.assign(facts, {'other-account': 'egov'})};
        })()",
    );
    assert_eq!(get(&found, "question"), "other-sign-in");
}

#[wasm_bindgen_test]
fn what_throws_does_not_wear_the_engine_out() {
    let input = js("({symptom: 'http-500', facts: {get registered() { throw new Error('boom') }}})");
    for _ in 0..3_000 {
        error(engine::diagnose(&input));
    }
    assert_eq!(get(&diagnose("({symptom: 'http-500'})"), "question"), "other-account");
}

#[wasm_bindgen_test]
fn lists_hold_everything() {
    let length = |list: JsValue| list.unchecked_into::<Array>().length();
    assert_eq!(length(engine::symptoms().expect("symptoms")), 21);
    assert_eq!(length(engine::questions().expect("questions")), 20);
    assert_eq!(length(engine::routes().expect("routes")), 47);
    let first = engine::symptoms().expect("symptoms");
    assert_eq!(get(&first, "0.group"), "password-and-lock");
    assert_eq!(get(&first, "3.message"), JsValue::NULL);
}

#[wasm_bindgen_test]
fn words_come_for_every_id() {
    let text = |id: &str| engine::text(&id.into(), &"ja".into()).expect("words");
    assert_eq!(get(&text("d1"), "route.code"), "D1");
    assert_eq!(get(&text("change-other-egov-email"), "route.code"), "D1");
    assert!(
        get(&text("planned-change"), "symptom").is_object() && get(&text("planned-change"), "question").is_object()
    );
    assert_eq!(get(&text("kept"), "data"), "残ります");
    assert_eq!(get(&text("D7"), "route.steps.1.cautions.0.level"), "irreversible");
    for list in [engine::symptoms(), engine::questions(), engine::routes()] {
        for item in list.expect("a list").unchecked_into::<Array>().iter() {
            text(&get(&item, "id").as_string().expect("an id"));
        }
    }
}

#[wasm_bindgen_test]
fn a_pasted_message_is_matched() {
    let found = engine::match_message(&"ＨＴＴＰ５００　内部サーバエラー".into()).expect("matches");
    assert_eq!(get(&found, "0.symptom"), "http-500");
}

#[wasm_bindgen_test]
fn the_browser_normalises_as_the_crate_does() {
    for text in [
        "ＨＴＴＰ５００内部サーバーエラー",
        "ﾒｰﾙｱﾄﾞﾚｽまたはﾊﾟｽﾜｰﾄﾞに誤りがあります",
        "ＧビズＩＤ　ｇBizID",
        "①㈱㍻ﬁ½ｶﾞｷﾞ",
        "がギ\u{3099}",
        "İSTANBUL ẞ ΑΣ",
    ] {
        let browser = js_sys::JsString::from(text).normalize("NFKC").to_lower_case();
        assert_eq!(String::from(browser), text.nfkc().collect::<String>().to_lowercase(), "{text}");
    }
}
