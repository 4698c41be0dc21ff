//! What is on the screen, worked out from the answers.

use std::rc::Rc;

use super::beside::Beside;
use super::state::{Answers, Attempt};
use crate::rules::{self, Answer, Entry, Outcome, Question, Route, Symptom};

/// What is on the screen. What a path loses is shown before its steps, until the reader agrees to it: that is decided here.
/// What was worked out is shared, because the screens that were left are kept for the browser's way back.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Screen {
    #[default]
    Entry,
    /// A question; the number counts from 1, `more` can still follow.
    Question {
        question: Question,
        number: usize,
        /// How many questions can come after it, at most.
        more: usize,
    },
    Linked(Route),
    /// What is lost by a path that a link named.
    LinkedDeletion(Route),
    Check,
    Inquiry,
    Deletion {
        shown: Rc<Entry>,
        keeping: Rc<Entry>,
    },
    Outcome {
        outcome: Rc<Outcome>,
        shown: Rc<Entry>,
        answers: Vec<Answer>,
    },
}

impl Screen {
    /// Walks the table; a session does so once a change.
    pub(super) fn of(answers: &Answers, attempt: &Attempt, beside: &Beside) -> Screen {
        if beside.check.is_some() {
            return Screen::Check;
        }
        if beside.inquiry.is_some() {
            return Screen::Inquiry;
        }
        let loses = |entry: &Entry| entry.irreversible() && attempt.accepted != Some(entry.route);
        let Some(symptom) = answers.symptom else {
            return match answers.linked {
                None => Screen::Entry,
                Some(route) if loses(&Entry::from(route)) => Screen::LinkedDeletion(route),
                Some(route) => Screen::Linked(route),
            };
        };
        let path = rules::path(symptom, &answers.facts);
        let revisited = answers.revisited;
        if let Some(question) = revisited
            && let Some(position) = path.answers.iter().position(|answer| answer.question() == question)
        {
            return Screen::question(answers, symptom, question, position);
        }
        let outcome = match path.decision {
            Err(question) => return Screen::question(answers, symptom, question, path.answers.len()),
            Ok(outcome) => outcome,
        };
        let way = attempt.way;
        let known = |way| outcome.entries().find(|entry| entry.route == way).cloned().unwrap_or_else(|| way.into());
        let shown = Rc::new(way.map_or_else(|| outcome.primary.clone(), known));
        if loses(&shown) {
            let keeping = Rc::new(outcome.keeping(&attempt.tried));
            return Screen::Deletion { shown, keeping };
        }
        Screen::Outcome { outcome: Rc::new(outcome), shown, answers: path.answers }
    }

    fn question(answers: &Answers, symptom: Symptom, question: Question, position: usize) -> Screen {
        let mut others = answers.facts;
        others.forget(question);
        let more = rules::remaining(symptom, &others).saturating_sub(1);
        Screen::Question { question, number: position + 1, more }
    }
}
