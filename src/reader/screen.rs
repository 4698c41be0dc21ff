//! What is on the screen, worked out from the answers.

use super::session::Session;
use super::{check, inquiry};
use crate::rules::{self, Answer, Entry, Outcome, Question, Route, Symptom};

/// What is on the screen. What a path loses is shown before its steps, until the reader agrees to it: that is decided here.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Screen {
    /// The list of symptoms.
    #[default]
    Entry,
    /// A question; the number counts from 1, `more` can still follow.
    Question {
        /// What is asked.
        question: Question,
        /// Its number on this path.
        number: usize,
        /// How many questions can come after it, at most.
        more: usize,
    },
    /// A path that a link named, without any answers.
    Linked(Route),
    /// What is lost by a path that a link named.
    LinkedDeletion(Route),
    /// The account check.
    Check,
    /// An inquiry.
    Inquiry,
    /// What is lost by this path.
    Deletion {
        /// The path.
        shown: Box<Entry>,
        /// The best path that keeps the filings.
        keeping: Box<Entry>,
    },
    /// A recovery path.
    Outcome {
        /// All paths of this situation.
        outcome: Box<Outcome>,
        /// The one that is shown.
        shown: Box<Entry>,
        /// The answers that led here.
        answers: Vec<Answer>,
    },
}

impl Screen {
    /// Walks the table; a session does so once a change.
    pub(super) fn of(session: &Session) -> Screen {
        if session.beside.check.is_some() {
            return Screen::Check;
        }
        if session.beside.inquiry.is_some() {
            return Screen::Inquiry;
        }
        let loses = |entry: &Entry| entry.irreversible() && session.attempt.accepted != Some(entry.route);
        let Some(symptom) = session.answers.symptom else {
            return match session.answers.linked {
                None => Screen::Entry,
                Some(route) if loses(&Entry::from(route)) => Screen::LinkedDeletion(route),
                Some(route) => Screen::Linked(route),
            };
        };
        let path = rules::path(symptom, &session.answers.facts);
        let revisited = session.answers.revisited;
        if let Some(question) = revisited
            && let Some(position) = path.answers.iter().position(|answer| answer.question() == question)
        {
            return Screen::question(session, symptom, question, position);
        }
        let outcome = match path.decision {
            Err(question) => return Screen::question(session, symptom, question, path.answers.len()),
            Ok(outcome) => outcome,
        };
        let way = session.attempt.way;
        let known = |way| outcome.entries().find(|entry| entry.route == way).cloned().unwrap_or_else(|| way.into());
        let shown = Box::new(way.map_or_else(|| outcome.primary.clone(), known));
        if loses(&shown) {
            let keeping = Box::new(outcome.keeping(&session.attempt.tried));
            return Screen::Deletion { shown, keeping };
        }
        Screen::Outcome { outcome: Box::new(outcome), shown, answers: path.answers }
    }

    fn question(session: &Session, symptom: Symptom, question: Question, position: usize) -> Screen {
        let mut others = session.answers.facts;
        others.forget(question);
        let more = rules::remaining(symptom, &others).saturating_sub(1);
        Screen::Question { question, number: position + 1, more }
    }
}

impl Session {
    /// One key for each screen: its nodes go with it, and with them a stale focus.
    pub fn screen_key(&self) -> String {
        match &self.screen {
            Screen::Entry => "entry".to_owned(),
            Screen::LinkedDeletion(route) => format!("before-linked-{}", route.code()),
            Screen::Linked(route) => format!("linked-{}", route.code()),
            Screen::Check => match self.beside.check.as_ref().map(|check| check.stage) {
                Some(check::Stage::List) | None => "check-list".to_owned(),
                Some(check::Stage::Result) => "check-result".to_owned(),
                Some(check::Stage::Steps) => "check-steps".to_owned(),
            },
            Screen::Inquiry => match self.beside.inquiry.as_ref().map(|inquiry| inquiry.stage) {
                Some(inquiry::Stage::Form) | None => "inquiry-form".to_owned(),
                Some(inquiry::Stage::Text) => "inquiry-text".to_owned(),
            },
            Screen::Question { question, .. } => question.id().to_owned(),
            Screen::Deletion { shown, .. } => format!("before-{}", shown.route.code()),
            Screen::Outcome { shown, .. } => shown.route.code().to_owned(),
        }
    }

    /// One key for each place of the browser's history. The hits are a place of their own on the screen of the list: what was
    /// pasted stays in the field above them.
    pub fn place(&self) -> String {
        if self.passing.search.found() { "hits".to_owned() } else { self.screen_key() }
    }
}
