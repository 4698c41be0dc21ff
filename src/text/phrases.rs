//! Where a line of Japanese may end. Headings, verdicts, buttons and answers are short and large, so a word that is torn in two is met
//! at once; browsers that do not know phrases (Firefox, Safari) need to be told. BudouX finds them (`.tools/phrases.mjs`), and
//! `phrases.txt` keeps what it found, to be read by people.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{BREAK, Shape, Text, Unread, Words, rows_of, words};
use crate::language::Language;

/// The large texts of the Japanese, one a line, with a sign between two phrases.
const PHRASES: &str = include_str!("phrases.txt");

/// The sign between two phrases in that file.
const SIGN: char = '|';

/// What is drawn large, as a heading, a button or an answer: how the names of such rows begin and end.
const LARGE: [(&str, &str); 16] = [
    ("", "_heading"),
    ("", "_heading.other"),
    (".symptom.", ".row"),
    (".group.", ""),
    (".question.", ".ask"),
    (".answer.", ""),
    (".route.", ".verdict"),
    (".route.", ".name"),
    (".preparation.", ".heading"),
    (".inquiry.compose.", ""),
    (".ui.back", ""),
    (".ui.nothing_fits", ""),
    (".check.row", ""),
    (".check.back_to_", ""),
    (".check.plan_heading", ""),
    (".check.result_", ""),
];

/// The words of a language, with a mark wherever a line of a large text may end. Other languages have blanks there.
pub fn phrased(language: Language) -> &'static Words {
    static JA: OnceLock<Words> = OnceLock::new();
    let plain = words(language);
    if language == Language::Ja { JA.get_or_init(|| marked(plain)) } else { plain }
}

/// Words of 日本語 with these marks.
pub(super) fn marked(plain: &Words) -> Words {
    let phrases: BTreeMap<String, Text> = PHRASES.lines().map(|line| (line.replace(SIGN, ""), line)).collect();
    let rows = rows_of(plain).into_iter().map(|(name, row)| match phrases.get(row) {
        Some(phrases) if is_large(&name) => phrases.replace(SIGN, &BREAK.to_string()),
        Some(_) | None => row.to_owned(),
    });
    let mut words = Words::EMPTY;
    words.read(&mut Unread::of(rows.collect::<Vec<_>>().join("\n").leak()));
    words
}

/// The large texts of the Japanese, each once, in the order of its rows.
pub fn large_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (name, row) in rows_of(words(Language::Ja)) {
        if is_large(&name) && !row.is_empty() && !texts.contains(&row) {
            texts.push(row);
        }
    }
    texts
}

fn is_large(name: &str) -> bool {
    LARGE.iter().any(|(start, end)| name.starts_with(start) && name.ends_with(end))
}
