//! From the sentence on the screen to the symptoms it may belong to.
//!
//! A text is folded (`fold.rs`) and read in two ways: how much of a whole message of e-Gov stands in it
//! (`likeness.rs`), and what its sentences say in people's own words (`words.rs`, `situations.rs`).
//! The work grows linearly with the text.

mod fold;
mod likeness;
mod situations;
mod words;

use fold::fold;

use crate::rules::{Group, Symptom};

/// How much of a pasted text is looked at, in characters. The screen says so when it is longer.
pub const LIMIT: usize = 4_000;

/// How many symptoms are offered at most.
pub const MOST: usize = 5;

/// Below this, the first that is found is more often wrong than right.
///
/// Found by counting (2026-11-28, before the last set of texts), with everything from 0.2 on shown: the 1,176 texts of `tests/engine/field/`, each in eight
/// variations (a letter left out, two exchanged, one replaced, sentences around it twice, blanks and line breaks, full
/// width, the first three quarters), and 3,000 pairs of them. From 0.2 to 0.4 the first was right 75 times and wrong 479
/// times; from 0.4 to 0.6 right 20 times and wrong 22 times; from 0.6 to 0.74 right 34 times and wrong 2 times; from there
/// on right 9,384 times and wrong 252 times.
const LEAST: f32 = 0.6;

/// Below this, what comes after the first is more often wrong than right.
///
/// Counted in the pairs, where a symptom is right that belongs to either text: from 0.2 to 0.6 right 2 times and wrong
/// 1,719 times; from 0.6 to 0.76 right 32 times and wrong 37 times; from there on right 1,773 times and wrong 954 times.
const LEAST_FURTHER: f32 = 0.76;

/// A symptom that a text may belong to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// The symptom.
    pub symptom: Symptom,
    /// How sure it is: 1 for the whole message, less for a part of it or for what it is called.
    pub score: f32,
}

/// The symptoms that a text may belong to: the best first, at most [`MOST`].
///
/// Only the first [`LIMIT`] characters are looked at. Any text is fine; one that resembles nothing gives nothing.
pub fn match_message(text: &str) -> Vec<Match> {
    let text = folded(text);
    let sayings = words::sayings(&text);
    let mut scores = [0.0; Symptom::ALL.len()];
    likeness::score(&text, &mut scores);
    if let (true, Some(score)) = (words::name_another_status(&sayings), scores.get_mut(Symptom::Http500 as usize)) {
        *score = 0.0;
    }
    situations::score(&sayings, &mut scores);
    let mut best: Vec<Match> = Vec::new();
    while best.len() < MOST {
        let mut first = Match { symptom: Symptom::SomethingElse, score: 0.0 };
        for (symptom, score) in Symptom::ALL.iter().zip(scores) {
            if score > first.score && best.iter().all(|known| known.symptom != *symptom) {
                first = Match { symptom: *symptom, score };
            }
        }
        if first.score < if best.is_empty() { LEAST } else { LEAST_FURTHER } {
            break;
        }
        best.push(first);
    }
    best
}

/// The groups to which single words of a text point, where it says too little for a symptom: the best first, at
/// most two.
pub fn pointed_groups(text: &str) -> Vec<Group> {
    words::groups(&words::sayings(&folded(text)))
}

/// The first [`LIMIT`] characters in one way of writing. Outside the browser, a crate normalises them.
#[cfg(not(target_arch = "wasm32"))]
fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let normal: String = text.chars().take(LIMIT).nfkc().collect();
    fold(&normal.to_lowercase())
}

/// The first [`LIMIT`] characters in one way of writing.
/// The browser normalises them and folds case: its tables are there already, and would be 47 kB here.
#[cfg(all(target_arch = "wasm32", feature = "javascript"))]
fn folded(text: &str) -> String {
    let start: String = text.chars().take(LIMIT).collect();
    fold(&String::from(js_sys::JsString::from(start).normalize("NFKC").to_lower_case()))
}
