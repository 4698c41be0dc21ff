//! A table as a tree of questions, with answers that lead to the same place put together: for people who read it whole.

use super::{Answer, Facts, Outcome, Question, Symptom, next};

/// A place in a table: an outcome, or a question with where each answer leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// Where it ends.
    Outcome(Box<Outcome>),
    /// What is asked, and where groups of answers lead.
    Ask(Question, Vec<(Vec<Answer>, Tree)>),
}

/// The whole table of a symptom.
pub fn tree(symptom: Symptom) -> Tree {
    grow(symptom, &Facts::default())
}

fn grow(symptom: Symptom, facts: &Facts) -> Tree {
    match next(symptom, facts) {
        Ok(outcome) => Tree::Outcome(Box::new(outcome)),
        Err(question) => {
            let mut branches: Vec<(Vec<Answer>, Tree)> = Vec::new();
            for answer in question.answers() {
                let branch = grow(symptom, &facts.with(answer));
                match branches.iter_mut().find(|(_, known)| *known == branch) {
                    Some((answers, _)) => answers.push(answer),
                    None => branches.push((vec![answer], branch)),
                }
            }
            Tree::Ask(question, branches)
        }
    }
}
