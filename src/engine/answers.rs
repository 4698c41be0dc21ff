//! What the API answers: ids, labels and prices.

use serde::{Serialize, Serializer};
use tsify::Tsify;

use crate::message::Match;
use crate::rules::{self, Answer, Entry, Facts, Grounds, Outcome, Path, Question, Route, Symptom};

/// An id. It is a string that never changes, so what stands for it in JavaScript is made once, not at each answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Id(pub(super) &'static str);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What has one value has a name that the serializer keeps.
        serializer.serialize_unit_variant("Id", 0, self.0)
    }
}

/// What brings someone here.
#[derive(Serialize, Tsify)]
pub struct SymptomInfo {
    #[tsify(type = "SymptomId")]
    id: Id,
    /// The message exactly as e-Gov shows it, where there is one.
    #[tsify(type = "string | null")]
    message: Option<&'static str>,
    #[tsify(type = "GroupId")]
    group: Id,
}

/// A question and what may be answered; the last option is always `unsure`.
#[derive(Serialize, Tsify)]
pub struct QuestionInfo {
    #[tsify(type = "QuestionId")]
    id: Id,
    #[tsify(type = "string[]")]
    options: Vec<Id>,
}

/// Where a rule is written, and how far it can be trusted. What a place is called, and where it can be read,
/// is told by `text`.
#[derive(Serialize, Tsify)]
pub struct Source {
    #[tsify(type = "LabelId")]
    label: Id,
    /// The sections, such as `Q7-①`.
    #[tsify(type = "PlaceId[]")]
    places: Vec<Id>,
}

/// A recovery path and what it costs in this situation.
#[derive(Serialize, Tsify)]
pub struct RouteInfo {
    #[tsify(type = "RouteCode")]
    code: Id,
    #[tsify(type = "RouteId")]
    id: Id,
    /// Paths to take right after it, where there are any.
    #[tsify(optional, type = "RouteCode[]")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    then: Vec<Id>,
    /// What the situation adds.
    #[tsify(type = "NoteId[]")]
    notes: Vec<Id>,
    /// For an unlock request: what e-Gov is used for, where it was asked.
    #[tsify(optional, type = "string")]
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<Id>,
    #[tsify(type = "DataId")]
    data: Id,
    irreversible: bool,
    /// What has to be waited for; empty for nothing.
    #[tsify(type = "WaitId[]")]
    wait: Vec<Id>,
    #[tsify(type = "ActorId")]
    actor: Id,
    sources: Vec<Source>,
}

/// A symptom that a text may belong to.
#[derive(Serialize, Tsify)]
pub struct MatchInfo {
    #[tsify(type = "SymptomId")]
    symptom: Id,
    /// From 0 to 1.
    score: f64,
}

/// An answer that led to an outcome.
#[derive(Serialize, Tsify)]
pub struct Because {
    #[tsify(type = "QuestionId")]
    question: Id,
    #[tsify(type = "string")]
    option: Id,
}

/// The next question, or the outcome.
#[derive(Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Diagnosis {
    /// A fact is missing.
    Ask {
        /// What to ask.
        #[tsify(type = "QuestionId")]
        question: Id,
        /// What may be answered.
        #[tsify(type = "string[]")]
        options: Vec<Id>,
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

/// A symptom by its ids.
pub(super) fn symptom_info(symptom: &Symptom) -> SymptomInfo {
    SymptomInfo { id: Id(symptom.id()), message: symptom.message(), group: Id(symptom.group().id()) }
}

/// A question by its ids.
pub(super) fn question_info(question: &Question) -> QuestionInfo {
    QuestionInfo { id: Id(question.id()), options: options(*question) }
}

/// A route with what it costs where the situation changes nothing.
pub(super) fn general_route_info(route: &Route) -> RouteInfo {
    route_info(&(*route).into())
}

/// A match by its id.
pub(super) fn match_info(found: Match) -> MatchInfo {
    // Three places are enough to compare, and can be read.
    MatchInfo { symptom: Id(found.symptom.id()), score: (f64::from(found.score) * 1000.0).round() / 1000.0 }
}

/// Where a path through a table stands.
pub(super) fn diagnosis(symptom: Symptom, facts: &Facts, path: Path) -> Diagnosis {
    match path.decision {
        Err(question) => Diagnosis::Ask {
            question: Id(question.id()),
            options: options(question),
            remaining: rules::remaining(symptom, facts).saturating_sub(1),
        },
        Ok(outcome) => outcome_of(&outcome, &path.answers),
    }
}

fn outcome_of(outcome: &Outcome, answers: &[Answer]) -> Diagnosis {
    Diagnosis::Outcome {
        sources: sources(&outcome.primary),
        primary: Box::new(route_info(&outcome.primary)),
        alternatives: outcome.alternatives.iter().map(route_info).collect(),
        because: answers
            .iter()
            .map(|answer| Because { question: Id(answer.question().id()), option: Id(answer.id()) })
            .collect(),
    }
}

fn options(question: Question) -> Vec<Id> {
    question.answers().map(|answer| Id(answer.id())).collect()
}

fn route_info(entry: &Entry) -> RouteInfo {
    RouteInfo {
        code: Id(entry.route.code()),
        id: Id(entry.route.id()),
        then: entry.then.iter().map(|route| Id(route.code())).collect(),
        notes: entry.notes.iter().map(|note| Id(note.id())).collect(),
        service: entry.service.map(|service| Id(service.id())),
        data: Id(entry.data.id()),
        irreversible: entry.irreversible(),
        wait: entry.wait.iter().map(|wait| Id(wait.id())).collect(),
        actor: Id(entry.actor().id()),
        sources: vec![source(&entry.route.grounds())],
    }
}

fn source(grounds: &Grounds) -> Source {
    Source { label: Id(grounds.label.id()), places: grounds.places.iter().map(|place| Id(place.id())).collect() }
}

fn sources(entry: &Entry) -> Vec<Source> {
    let mut by_label: Vec<Source> = Vec::new();
    for grounds in entry.grounds() {
        let label = Id(grounds.label.id());
        let at = by_label.iter().position(|known| known.label == label).unwrap_or_else(|| {
            by_label.push(Source { label, places: Vec::new() });
            by_label.len() - 1
        });
        if let Some(known) = by_label.get_mut(at) {
            for place in grounds.places.iter().map(|place| Id(place.id())) {
                if !known.places.contains(&place) {
                    known.places.push(place);
                }
            }
        }
    }
    by_label
}
