//! From each symptom and its answers to the paths.

use std::fmt::Write;

use super::line;
use crate::rules::{self, Entry, Outcome, Route, Symptom, Tree, Wait};
use crate::text::Words;

pub(super) fn tables(book: &mut String, words: &Words) {
    line(book, "## 表：困りごとと回答から直し方へ");
    line(book, "");
    line(book, "先頭が最初に案内する直し方です。「ほか」は、費用の小さい順です。");
    line(book, "");
    for symptom in Symptom::ALL {
        let _ = writeln!(book, "### `{}`", symptom.id());
        line(book, "");
        branch(book, words, rules::tree(*symptom), 0);
        line(book, "");
    }
}

fn branch(book: &mut String, words: &Words, tree: &Tree, depth: usize) {
    let indent = "  ".repeat(depth);
    match tree {
        Tree::Outcome(outcome) => {
            let _ = writeln!(book, "{indent}- {}", outcome_line(words, outcome));
        }
        Tree::Ask(question, branches) => {
            for (answers, tree) in branches {
                let ids: Vec<String> = answers.iter().map(|answer| format!("`{}`", answer.id())).collect();
                let _ = writeln!(book, "{indent}- `{}` = {}", question.id(), ids.join(" / "));
                branch(book, words, tree, depth + 1);
            }
        }
    }
}

fn outcome_line(words: &Words, outcome: &Outcome) -> String {
    let primary = entry_text(words, &outcome.primary);
    let others: Vec<String> = outcome.alternatives.iter().map(|entry| entry_text(words, entry)).collect();
    if others.is_empty() { primary } else { format!("{primary}　ほか：{}", others.join("、")) }
}

fn entry_text(words: &Words, entry: &Entry) -> String {
    let codes: Vec<&str> = entry.routes().map(Route::code).collect();
    let mut text = format!("**{}**", codes.join(" → "));
    if entry.data != entry.route.data() {
        let _ = write!(text, "〔{}〕", words.data.of(entry.data).value);
    }
    if entry.wait.contains(&Wait::OneWeek) {
        text.push_str("〔1週間〕");
    }
    text
}
