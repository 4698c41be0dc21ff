//! The door for programs: the same engine without a screen, in the browser, in a worker and in Node.
//!
//! Input is read field by field, so that a mistake is answered with one `TypeError` that names the field,
//! what it got and what is allowed. Answers are ids, labels and prices; words come from [`text()`].

use js_sys::{Array, Number, Reflect, TypeError};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::message;
use crate::rules::{self, Actor, Data, Entry, Facts, Group, Label, Note, Place, Question, Route, Symptom, Wait};
use crate::settings::{self, Misunderstood};
use crate::text::{self, Words};

#[wasm_bindgen(typescript_custom_section)]
const IDS: &'static str = include_str!("../www/ids.d.ts");

/// What brings someone here.
#[derive(Serialize, Tsify)]
pub struct SymptomInfo {
    #[tsify(type = "SymptomId")]
    id: &'static str,
    /// The message exactly as e-Gov shows it, where there is one.
    #[tsify(type = "string | null")]
    message: Option<&'static str>,
    #[tsify(type = "GroupId")]
    group: &'static str,
}

/// A question and what may be answered; the last option is always `unsure`.
#[derive(Serialize, Tsify)]
pub struct QuestionInfo {
    #[tsify(type = "QuestionId")]
    id: &'static str,
    #[tsify(type = "string[]")]
    options: Vec<&'static str>,
}

/// Where a rule is written, and how far it can be trusted. What a place is called, and where it can be read,
/// is told by `text`.
#[derive(Serialize, Tsify)]
pub struct Source {
    #[tsify(type = "LabelId")]
    label: &'static str,
    /// The sections, such as `Q7-①`.
    #[tsify(type = "PlaceId[]")]
    places: Vec<&'static str>,
}

/// A place in a source, in words.
#[derive(Serialize, Tsify)]
pub struct PlaceText {
    publisher: &'static str,
    title: &'static str,
    section: &'static str,
    /// The page, where it may be linked; third parties are not.
    #[tsify(type = "string | null")]
    url: Option<&'static str>,
    /// The day on which it was read (ISO 8601).
    read: &'static str,
}

/// A recovery path and what it costs in this situation.
#[derive(Serialize, Tsify)]
pub struct RouteInfo {
    #[tsify(type = "RouteCode")]
    code: &'static str,
    #[tsify(type = "RouteId")]
    id: &'static str,
    /// Paths to take right after it, where there are any.
    #[tsify(optional, type = "RouteCode[]")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    then: Vec<&'static str>,
    /// What the situation adds.
    #[tsify(type = "NoteId[]")]
    notes: Vec<&'static str>,
    /// For an unlock request: what e-Gov is used for, where it was asked.
    #[tsify(optional, type = "string")]
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'static str>,
    #[tsify(type = "DataId")]
    data: &'static str,
    irreversible: bool,
    /// What has to be waited for; empty for nothing.
    #[tsify(type = "WaitId[]")]
    wait: Vec<&'static str>,
    #[tsify(type = "ActorId")]
    actor: &'static str,
    sources: Vec<Source>,
}

/// A symptom that a text may belong to.
#[derive(Serialize, Tsify)]
pub struct MatchInfo {
    #[tsify(type = "SymptomId")]
    symptom: &'static str,
    /// From 0 to 1.
    score: f32,
}

/// An answer that led to an outcome.
#[derive(Serialize, Tsify)]
pub struct Because {
    #[tsify(type = "QuestionId")]
    question: &'static str,
    option: &'static str,
}

/// The next question, or the outcome.
#[derive(Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Diagnosis {
    /// A fact is missing.
    Ask {
        /// What to ask.
        #[tsify(type = "QuestionId")]
        question: &'static str,
        /// What may be answered.
        #[tsify(type = "string[]")]
        options: Vec<&'static str>,
        /// At most so many questions can come after this one.
        remaining: usize,
    },
    /// Enough is known.
    Outcome {
        /// The path to take.
        #[tsify(type = "RouteInfo")]
        primary: Box<RouteInfo>,
        /// The cheapest first.
        alternatives: Vec<RouteInfo>,
        /// The answers that led here; facts that do not matter are left out.
        because: Vec<Because>,
        /// All that the primary path rests on, its steps and cautions too: one for each label.
        sources: Vec<Source>,
    },
}

/// What a path is called and how it goes, in words.
#[derive(Serialize, Tsify)]
pub struct RouteText {
    #[tsify(type = "RouteCode")]
    code: &'static str,
    title: &'static str,
    name: &'static str,
    why: &'static str,
    steps: Vec<StepText>,
}

/// One step in words.
#[derive(Serialize, Tsify)]
pub struct StepText {
    text: &'static str,
    cautions: Vec<CautionText>,
    #[tsify(type = "LabelId")]
    label: &'static str,
}

/// A caution in words.
#[derive(Serialize, Tsify)]
pub struct CautionText {
    #[tsify(type = "LevelId")]
    level: &'static str,
    title: String,
    body: &'static str,
    #[tsify(type = "LabelId")]
    label: &'static str,
}

/// A question in words.
#[derive(Serialize, Tsify)]
pub struct QuestionText {
    ask: &'static str,
    hint: &'static str,
    why: &'static str,
    #[tsify(type = "Record<string, string>")]
    #[serde(serialize_with = "as_object")]
    options: Vec<(&'static str, &'static str)>,
}

/// A symptom in words.
#[derive(Serialize, Tsify)]
pub struct SymptomText {
    row: &'static str,
    short: &'static str,
}

/// The words for one id. An id may name several things (`planned-change` is a symptom and a question, `desk` a
/// wait and an actor); each has its field, the others are absent.
#[derive(Default, Serialize, Tsify)]
pub struct Text {
    /// The language of the words (BCP 47).
    lang: &'static str,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    symptom: Option<SymptomText>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<QuestionText>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    route: Option<RouteText>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'static str>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<&'static str>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<&'static str>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'static str>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<PlaceText>,
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'static str>,
}

/// Every symptom, in the order of the rule book.
#[wasm_bindgen(unchecked_return_type = "SymptomInfo[]")]
pub fn symptoms() -> Result<JsValue, JsValue> {
    let all: Vec<SymptomInfo> = Symptom::ALL
        .iter()
        .map(|symptom| SymptomInfo { id: symptom.id(), message: symptom.message(), group: symptom.group().id() })
        .collect();
    to_js(&all)
}

/// Every question with its options.
#[wasm_bindgen(unchecked_return_type = "QuestionInfo[]")]
pub fn questions() -> Result<JsValue, JsValue> {
    let all: Vec<QuestionInfo> =
        Question::ALL.iter().map(|question| QuestionInfo { id: question.id(), options: options(*question) }).collect();
    to_js(&all)
}

/// Every recovery path, with what it costs where the situation changes nothing.
#[wasm_bindgen(unchecked_return_type = "RouteInfo[]")]
pub fn routes() -> Result<JsValue, JsValue> {
    let all: Vec<RouteInfo> = Route::ALL.iter().map(|route| route_info(&(*route).into())).collect();
    to_js(&all)
}

/// The symptoms that a pasted text may belong to: best first, at most five. Any string is fine.
///
/// # Errors
/// A `TypeError` where the argument is not a string.
#[wasm_bindgen(js_name = matchMessage, unchecked_return_type = "MatchInfo[]")]
pub fn match_message(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Result<JsValue, JsValue> {
    let text = string("text", text)?;
    let found: Vec<MatchInfo> = message::match_message(&text)
        .into_iter()
        .map(|found| MatchInfo { symptom: found.symptom.id(), score: found.score })
        .collect();
    to_js(&found)
}

/// The next question, or the outcome, for a symptom and what is known so far.
///
/// # Errors
/// A `TypeError` with `field`, `got` and `allowed`.
#[wasm_bindgen(unchecked_return_type = "Diagnosis")]
pub fn diagnose(#[wasm_bindgen(unchecked_param_type = "DiagnoseInput")] input: &JsValue) -> Result<JsValue, JsValue> {
    if !input.is_object() {
        return Err(wrong("input", input, &["an object with symptom and facts"]));
    }
    let symptom = read_symptom("symptom", &get("symptom", input)?)?;
    let given = get("facts", input)?;
    let facts = if given.is_undefined() { Facts::default() } else { read_facts(&given)? };
    let path = rules::path(symptom, &facts);
    let diagnosis = match path.decision {
        Err(question) => Diagnosis::Ask {
            question: question.id(),
            options: options(question),
            remaining: rules::remaining(symptom, &facts).saturating_sub(1),
        },
        Ok(outcome) => Diagnosis::Outcome {
            sources: sources(&outcome.primary),
            primary: Box::new(route_info(&outcome.primary)),
            alternatives: outcome.alternatives.iter().map(route_info).collect(),
            because: path
                .answers
                .iter()
                .map(|answer| Because { question: answer.question().id(), option: answer.id() })
                .collect(),
        },
    };
    to_js(&diagnosis)
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
    let given = string("id", id)?;
    let absent = lang.is_undefined() || lang.is_null();
    let words = if absent { text::words("ja") } else { text::words(&string("lang", lang)?) };
    let wanted = given.trim().to_ascii_lowercase();
    let found = words_for(words, &wanted);
    if found.is_empty() && Group::from_id(&wanted).is_none() {
        return Err(wrong(
            "id",
            id,
            &["the id of a symptom, question, route, note, data, wait, actor, label, place or group"],
        ));
    }
    to_js(&found)
}

fn words_for(words: &Words, id: &str) -> Text {
    let route = Route::from_id(id).or_else(|| Route::from_code(id));
    Text {
        lang: words.lang,
        symptom: Symptom::from_id(id).map(|symptom| {
            let text = (words.symptom)(symptom);
            SymptomText { row: text.row, short: text.short }
        }),
        question: Question::from_id(id).map(|question| question_text(words, question)),
        route: route.map(|route| route_text(words, route)),
        note: Note::from_id(id).map(words.note),
        data: Data::from_id(id).map(|data| (words.data)(data).value),
        wait: Wait::from_id(id).map(|wait| (words.wait)(wait).value),
        actor: Actor::from_id(id).map(|actor| (words.actor)(actor).value),
        label: Label::from_id(id).map(words.label),
        place: Place::ALL
            .iter()
            .copied()
            .find(|place| place.id().eq_ignore_ascii_case(id))
            .map(|place| place_text(words, place)),
        group: Group::from_id(id).and_then(words.group),
    }
}

impl Text {
    fn is_empty(&self) -> bool {
        let Text { lang: _, symptom, question, route, note, data, wait, actor, label, place, group } = self;
        symptom.is_none()
            && place.is_none()
            && question.is_none()
            && route.is_none()
            && [note, data, wait, actor, label, group].iter().all(|word| word.is_none())
    }
}

fn question_text(words: &Words, question: Question) -> QuestionText {
    let text = (words.question)(question);
    QuestionText {
        ask: text.ask,
        hint: text.hint,
        why: text.why,
        options: question.answers().map(|answer| (answer.id(), (words.answer)(answer))).collect(),
    }
}

fn route_text(words: &Words, route: Route) -> RouteText {
    let text = (words.route)(route);
    let steps = Entry::from(route)
        .procedure(route)
        .iter()
        .map(|line| StepText {
            text: (words.step)(line.step),
            cautions: line.cautions.iter().map(|caution| caution_text(words, *caution)).collect(),
            label: line.step.grounds().label.id(),
        })
        .collect();
    RouteText { code: route.code(), title: text.verdict, name: text.name, why: text.why, steps }
}

fn caution_text(words: &Words, caution: rules::Caution) -> CautionText {
    let text = (words.caution)(caution);
    CautionText {
        level: caution.level().id(),
        title: format!("{}{}", (words.level)(caution.level()), text.title),
        body: text.body,
        label: caution.grounds().label.id(),
    }
}

fn as_object<S: serde::Serializer>(pairs: &[(&'static str, &'static str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}

fn options(question: Question) -> Vec<&'static str> {
    question.answers().map(|answer| answer.id()).collect()
}

fn route_info(entry: &Entry) -> RouteInfo {
    RouteInfo {
        code: entry.route.code(),
        id: entry.route.id(),
        then: entry.then.iter().map(|route| route.code()).collect(),
        notes: entry.notes.iter().map(|note| note.id()).collect(),
        service: entry.service.map(|service| service.id()),
        data: entry.data.id(),
        irreversible: entry.irreversible(),
        wait: entry.wait.iter().map(|wait| wait.id()).collect(),
        actor: entry.actor().id(),
        sources: vec![source(&entry.route.grounds())],
    }
}

fn source(grounds: &rules::Grounds) -> Source {
    Source { label: grounds.label.id(), places: grounds.places.iter().map(|place| place.id()).collect() }
}

fn sources(entry: &Entry) -> Vec<Source> {
    let mut by_label: Vec<Source> = Vec::new();
    for grounds in entry.grounds() {
        let label = grounds.label.id();
        let at = by_label.iter().position(|known| known.label == label).unwrap_or_else(|| {
            by_label.push(Source { label, places: Vec::new() });
            by_label.len() - 1
        });
        if let Some(known) = by_label.get_mut(at) {
            for place in grounds.places.iter().map(|place| place.id()) {
                if !known.places.contains(&place) {
                    known.places.push(place);
                }
            }
        }
    }
    by_label
}

fn place_text(words: &Words, place: Place) -> PlaceText {
    let page = (words.page)(place.page());
    PlaceText {
        publisher: page.publisher,
        title: page.title,
        section: (words.place)(place),
        url: place.page().url(),
        read: rules::READ_ON,
    }
}

/// A symptom from JavaScript.
pub(crate) fn read_symptom(field: &str, value: &JsValue) -> Result<Symptom, JsValue> {
    let id = value.as_string().ok_or_else(|| {
        let allowed: Vec<&str> = Symptom::ALL.iter().map(|symptom| symptom.id()).collect();
        wrong(field, value, &allowed)
    })?;
    settings::symptom(field, &id).map_err(type_error)
}

/// Facts from a JavaScript object of question and option ids. `null` and `undefined` values are facts not known.
///
/// What a program hands over may be a proxy or have getters, and these may throw. Nothing that throws may pass
/// through this module, so every access goes through `Reflect`, which hands the exception back.
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

fn string(field: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong(field, value, &["a string"]))
}

/// A field of an object; a getter that throws is an error that names the field.
fn get(field: &str, object: &JsValue) -> Result<JsValue, JsValue> {
    Reflect::get(object, &field.into()).map_err(|_| wrong(field, &"(it throws)".into(), &["a value that can be read"]))
}

fn wrong(field: &str, got: &JsValue, allowed: &[&str]) -> JsValue {
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

fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let serializer =
        serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
