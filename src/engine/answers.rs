//! What the API answers: ids, labels and prices.

use serde::Serialize;
use tsify::Tsify;

use crate::message::Match;
use crate::rules::{self, Answer, Entry, Facts, Grounds, Outcome, Path, Question, Route, Symptom};

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
    score: f64,
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

/// A symptom by its ids.
pub(super) fn symptom_info(symptom: &Symptom) -> SymptomInfo {
    SymptomInfo { id: symptom.id(), message: symptom.message(), group: symptom.group().id() }
}

/// A question by its ids.
pub(super) fn question_info(question: &Question) -> QuestionInfo {
    QuestionInfo { id: question.id(), options: options(*question) }
}

/// A route with what it costs where the situation changes nothing.
pub(super) fn general_route_info(route: &Route) -> RouteInfo {
    route_info(&(*route).into())
}

/// A match by its id.
pub(super) fn match_info(found: Match) -> MatchInfo {
    // Three places are enough to compare, and can be read.
    MatchInfo { symptom: found.symptom.id(), score: (f64::from(found.score) * 1000.0).round() / 1000.0 }
}

/// Where a path through a table stands.
pub(super) fn diagnosis(symptom: Symptom, facts: &Facts, path: Path) -> Diagnosis {
    match path.decision {
        Err(question) => Diagnosis::Ask {
            question: question.id(),
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
            .map(|answer| Because { question: answer.question().id(), option: answer.id() })
            .collect(),
    }
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

fn source(grounds: &Grounds) -> Source {
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
