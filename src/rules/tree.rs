//! A table as a tree of questions, with answers that lead to the same place put together: for people who read it whole.

use std::sync::OnceLock;

use super::fact::{Answer, Facts, Question};
use super::outcome::Outcome;
use super::symptom::Symptom;
use super::walk::next;

/// A place in a table: an outcome, or a question with where each answer leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// Where it ends.
    Outcome(Box<Outcome>),
    /// What is asked, and where groups of answers lead.
    Ask(Question, Vec<(Vec<Answer>, Tree)>),
}

impl Tree {
    /// How many questions it asks, at most, while these facts are known.
    fn depth(&self, facts: &Facts) -> usize {
        match self {
            Tree::Outcome(_) => 0,
            Tree::Ask(question, branches) => {
                let deepest = |known: Option<Answer>| {
                    let fitting =
                        branches.iter().filter(|(answers, _)| known.is_none_or(|known| answers.contains(&known)));
                    fitting.map(|(_, tree)| tree.depth(facts)).max().unwrap_or(0)
                };
                match facts.get(*question) {
                    Some(known) => deepest(Some(known)),
                    None => 1 + deepest(None),
                }
            }
        }
    }
}

/// The whole table of a symptom; it is walked once, at the first call.
// There is a place for every symptom, in the order of its enum.
#[expect(clippy::indexing_slicing)]
pub fn tree(symptom: Symptom) -> &'static Tree {
    static TREES: [OnceLock<Tree>; Symptom::ALL.len()] = [const { OnceLock::new() }; Symptom::ALL.len()];
    TREES[symptom as usize].get_or_init(|| grow(symptom, &Facts::default()))
}

/// How many questions can still come, at most, while these facts are known: 0 at an outcome.
pub fn remaining(symptom: Symptom, facts: &Facts) -> usize {
    tree(symptom).depth(facts)
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
