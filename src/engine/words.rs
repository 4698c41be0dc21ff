//! What the API says in words, for any id.

use serde::Serialize;
use tsify::Tsify;

use crate::clock::iso_day;
use crate::language::Language;
use crate::rules::{Actor, Caution, Data, Entry, Group, Label, Note, Place, Question, Route, Symptom, Wait};
use crate::text::words;

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
    read: String,
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
#[tsify(rename = "Text")]
pub struct Named {
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

/// The words for an id in lower case.
pub(super) fn words_for(language: Language, id: &str) -> Named {
    let route = Route::from_id(id).or_else(|| Route::from_code(id));
    Named {
        lang: language.tag(),
        symptom: Symptom::from_id(id).map(|symptom| {
            let text = words(language).symptom.of(symptom);
            SymptomText { row: text.row, short: text.short }
        }),
        question: Question::from_id(id).map(|question| question_text(language, question)),
        route: route.map(|route| route_text(language, route)),
        note: Note::from_id(id).map(|note| words(language).note.of(note)),
        data: Data::from_id(id).map(|data| words(language).data.of(data).value),
        wait: Wait::from_id(id).map(|wait| words(language).wait.of(wait).value),
        actor: Actor::from_id(id).map(|actor| words(language).actor.of(actor).value),
        label: Label::from_id(id).map(|label| words(language).label.of(label)),
        place: Place::ALL
            .iter()
            .copied()
            .find(|place| place.id().eq_ignore_ascii_case(id))
            .map(|place| place_text(language, place)),
        group: Group::from_id(id).map(|group| words(language).group.of(group)).filter(|name| !name.is_empty()),
    }
}

impl Named {
    /// Whether the id named nothing that has words.
    pub(super) fn is_empty(&self) -> bool {
        let Named { lang: _, symptom, question, route, note, data, wait, actor, label, place, group } = self;
        symptom.is_none()
            && place.is_none()
            && question.is_none()
            && route.is_none()
            && [note, data, wait, actor, label, group].iter().all(|word| word.is_none())
    }
}

fn question_text(language: Language, question: Question) -> QuestionText {
    let text = words(language).question.of(question);
    QuestionText {
        ask: text.ask,
        hint: text.hint,
        why: text.why,
        options: question.answers().map(|answer| (answer.id(), words(language).answer.of(answer))).collect(),
    }
}

fn route_text(language: Language, route: Route) -> RouteText {
    let text = words(language).route.of(route);
    let steps = Entry::from(route)
        .procedure(route)
        .iter()
        .map(|line| StepText {
            text: words(language).step.of(line.step),
            cautions: line.cautions.iter().map(|caution| caution_text(language, *caution)).collect(),
            label: line.step.grounds().label.id(),
        })
        .collect();
    RouteText { code: route.code(), title: text.verdict, name: text.name, why: text.why, steps }
}

fn caution_text(language: Language, caution: Caution) -> CautionText {
    let text = words(language).caution.of(caution);
    CautionText {
        level: caution.level().id(),
        title: format!("{}{}", words(language).level.of(caution.level()), text.title),
        body: text.body,
        label: caution.grounds().label.id(),
    }
}

fn as_object<S: serde::Serializer>(pairs: &[(&'static str, &'static str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}

fn place_text(language: Language, place: Place) -> PlaceText {
    let page = words(language).page.of(place.page());
    PlaceText {
        publisher: page.publisher,
        title: page.title,
        section: words(language).place.of(place),
        url: place.page().url(),
        read: iso_day(place.page().read_on()),
    }
}
