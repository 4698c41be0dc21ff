//! 日本語 with furigana: its texts, in which every word of kanji is marked with how it is read (`readings.txt`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::phrases::marked;
use super::{BREAK, NamedRow, Shape, Unread, Words, bare, ja, rows_of};
use crate::language::Language;

/// How words are read, a line each, as they stand in a text. The longest one that fits is taken; so a word that is read in several
/// ways stands there with what decides it. What stands without a mark hangs on a number, and stays as it is.
const READINGS: &str = include_str!("readings.txt");

/// Each text of `READINGS` by its first letter, the longest first, with what it is in marks.
static MARKED: LazyLock<BTreeMap<char, Vec<(String, &str)>>> = LazyLock::new(|| {
    let mut marked: BTreeMap<char, Vec<(String, &str)>> = BTreeMap::new();
    for line in READINGS.lines() {
        let text = bare(line).into_owned();
        text.chars().next().into_iter().for_each(|first| marked.entry(first).or_default().push((text.clone(), line)));
    }
    marked.values_mut().for_each(|known| known.sort_by_key(|(text, _)| std::cmp::Reverse(text.len())));
    marked
});

/// The words of 日本語 with their furigana. What was sent stands on a screen too, among the answers: there it has its furigana.
pub(super) fn words() -> Words {
    let japanese = ja::words();
    let japanese = Words { meant: Some(japanese.sent), ..japanese };
    let (plain, phrased) = (rows_of(&japanese), rows_of(&marked(&japanese)));
    let rows: Vec<String> = plain.into_iter().zip(phrased).map(|(plain, (_, phrased))| row(plain, phrased)).collect();
    let mut words = Words::EMPTY;
    words.read(&mut Unread::of(rows.join("\n").leak()));
    words
}

fn row((name, text): NamedRow, phrased: &str) -> String {
    if name == ".language" {
        Language::JaRuby.tag().to_owned()
    } else if is_drawn_bare(&name) {
        text.to_owned()
    } else {
        broken(&furigana(text), phrased)
    }
}

/// A text with furigana, and with the marks of another one where a line may end: how a word is read hangs on what stands before it.
fn broken(marked: &str, phrased: &str) -> String {
    let mut end = 0;
    let ends: Vec<usize> = phrased
        .split(BREAK)
        .map(|phrase| {
            end += phrase.chars().count();
            end
        })
        .collect();
    let (mut told, mut place) = (String::new(), 0);
    for part in parts(marked) {
        if place > 0 && ends.contains(&place) {
            told.push(BREAK);
        }
        told.push_str(part);
        place += bare(part).chars().count();
    }
    told
}

/// Marks and letters, in their order.
fn parts(marked: &str) -> impl Iterator<Item = &str> {
    let mut rest = marked;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let length = if first == '｜' { rest.find('》').map(|end| end + '》'.len_utf8()) } else { None };
        let (part, after) = rest.split_at_checked(length.unwrap_or(first.len_utf8()))?;
        rest = after;
        Some(part)
    })
}

/// What is sent, typed back from a field, chosen from a list or a title of a calendar can show no furigana.
fn is_drawn_bare(name: &str) -> bool {
    let lists =
        [".check.choose", ".check.service.", ".check.situation.", ".check.situation_in_egov.", ".inquiry.choose"];
    let others = [".sent.", ".waiting.calendar_lock", ".waiting.calendar_week", ".waiting.calendar_enter"];
    [".waiting.dates.moment", ".meant.moment"].contains(&name)
        || lists.iter().chain(&others).any(|bare| name.starts_with(bare))
}

/// A text in which each word that is known is marked with how it is read.
pub fn furigana(text: &str) -> String {
    readings(text).collect()
}

/// The parts of a text in their order: a line of `readings.txt` where one fits, else a letter.
pub fn readings(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (letter, behind) = rest.split_at(first.len_utf8());
        let mut known = MARKED.get(&first).into_iter().flatten();
        let found = known.find_map(|(text, marked)| Some((*marked, rest.strip_prefix(text.as_str())?)));
        let (part, after) = found.unwrap_or((letter, behind));
        rest = after;
        Some(part)
    })
}
