//! What a reader meets in HTML, whoever wrote it: its lines, and the names of what can be pressed.

use std::collections::BTreeMap;

use egov_recovery::language::Language;
use egov_recovery::text::words;

use crate::quoted::unquoted;

/// A piece of HTML.
#[derive(Clone, Copy)]
pub enum Piece<'a> {
    Words(&'a str),
    /// The name of an element, and its attributes as they are written.
    Begin(&'a str, &'a str),
    End(&'a str),
}

/// The pieces of HTML that was written by us, or by Yew: `<` and `>` are tags there, and nothing else.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let (mut rest, mut script) = (html, false);
    std::iter::from_fn(move || {
        if std::mem::take(&mut script) {
            let (told, after) = rest.split_at(rest.find("</script>").expect("the end of a script"));
            rest = after;
            return Some(Piece::Words(told));
        }
        if let Some(tag) = rest.strip_prefix('<') {
            let (tag, after) = tag.split_once('>').expect("the end of a tag");
            rest = after;
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            script = name == "script";
            return Some(name.strip_prefix('/').map_or(Piece::Begin(name, attributes), Piece::End));
        }
        let (words, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        rest = after;
        (!words.is_empty()).then_some(Piece::Words(words))
    })
}

/// Attributes with their values.
pub fn attributes(written: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = written.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_at(rest.find(['=', ' ']).unwrap_or(rest.len()));
        let value = after.strip_prefix("=\"").and_then(|quoted| quoted.split_once('"'));
        found.push((name, value.map_or("", |(value, _)| value)));
        rest = value.map_or(after, |(_, after)| after).trim_start();
    }
    found
}

/// Elements that have no end.
const VOID: [&str; 5] = ["input", "link", "wbr", "meta", "!doctype"];
/// Elements that say something, or are nothing.
const TELLING: [&str; 19] = [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "a", "button", "label", "legend", "summary", "option",
    "strong", "rt", "title",
];
/// Attributes whose values are read.
const NAMES: [&str; 3] = ["aria-label", "title", "content"];

/// What was met on pages of one language: each line, with the page on which it stood first.
pub struct Met {
    language: Language,
    lines: BTreeMap<String, String>,
}

impl Met {
    pub fn new(language: Language) -> Met {
        Met { language, lines: BTreeMap::new() }
    }

    /// Reads a page; nothing that should say something is empty there.
    pub fn read(&mut self, page: &str, html: &str) {
        let mut line = String::new();
        let mut open: Vec<Open<'_>> = Vec::new();
        let mut told = 0;
        for piece in pieces(html) {
            let ours = open.last().is_none_or(|element| element.ours);
            match piece {
                Piece::Words(words) => {
                    told += words.trim().len();
                    if ours {
                        line.push_str(words);
                    }
                }
                Piece::Begin(name, written) => {
                    assert!(!written.contains(['｜', '《', '》']), "{page}: a mark of furigana in <{name} {written}>");
                    let attributes = attributes(written);
                    let apart = stands_apart(name, &attributes);
                    if apart {
                        self.note(page, &mut line);
                    }
                    let named = attributes.iter().filter(|(name, _)| NAMES.contains(name));
                    for (_, value) in named.filter(|_| ours) {
                        assert!(!value.is_empty(), "{page}: <{name} {written}> has an empty name");
                        self.note(page, &mut (*value).to_owned());
                    }
                    if !VOID.contains(&name) {
                        open.push(Open { name, ours: ours && is_ours(self.language, name, &attributes), apart, told });
                    }
                }
                Piece::End(name) => {
                    let begun = open.pop().expect("an element that began");
                    assert_eq!(begun.name, name, "{page}");
                    assert!(told > begun.told || !TELLING.contains(&name), "{page}: an empty <{name}> after {line}");
                    if begun.apart {
                        self.note(page, &mut line);
                    }
                }
            }
        }
        self.note(page, &mut line);
    }

    fn note(&mut self, page: &str, line: &mut String) {
        let told = std::mem::take(line);
        if !told.trim().is_empty() && !self.lines.contains_key(told.trim()) {
            self.lines.insert(told.trim().to_owned(), page.to_owned());
        }
    }

    /// Holds what is true of every line: no mark of ours is left in it; and English is English, one sentence behind the other.
    pub fn are_sound(&self, least: usize) {
        assert!(self.lines.len() > least, "{} lines", self.lines.len());
        for (line, page) in &self.lines {
            let language = self.language;
            assert!(!line.contains(['｜', '《', '》']), "{language:?}, {page}: a mark of furigana: {line}");
            assert!(!line.contains(['{', '}']), "{language:?}, {page}: a hole: {line}");
            if language == Language::En {
                is_english(page, line);
            }
        }
    }
}

/// An element that has begun.
struct Open<'a> {
    name: &'a str,
    /// Whether its words are ours, and in the language of the page.
    ours: bool,
    apart: bool,
    /// How much was said before it.
    told: usize,
}

/// Elements within a line.
const INLINE: [&str; 8] = ["span", "strong", "a", "time", "ruby", "rt", "rp", "bdi"];

/// Whether it begins a line, or is set apart by the style sheet.
fn stands_apart(name: &str, attributes: &[(&str, &str)]) -> bool {
    let class = attributes.iter().find(|(name, _)| *name == "class").map_or("", |(_, class)| class);
    let apart = class.starts_with("egov-recovery-") && !class.starts_with("egov-recovery-name");
    !INLINE.contains(&name) || (["span", "strong"].contains(&name) && apart)
}

/// Whether the words of an element are ours and in the language of the page: not how something is read, nor what was typed or is
/// sent, nor what says itself that it is in another language.
fn is_ours(language: Language, name: &str, attributes: &[(&str, &str)]) -> bool {
    let other = |(name, value): &(&str, &str)| *name == "lang" && *value != language.tag();
    !["rt", "rp", "textarea", "script"].contains(&name) && !attributes.iter().any(other)
}

/// Without what the reader was looking for, which is said again where nothing was found.
fn without_sought(line: &str) -> String {
    let (before, behind) = words(Language::En).ui.missed.around();
    let sought = line.strip_prefix(before).and_then(|rest| rest.split_once(behind));
    sought.map_or(line, |(_, after)| after).to_owned()
}

fn is_english(page: &str, line: &str) {
    let own = unquoted(&without_sought(line)).replace("GビズID", "gBizID");
    let japanese =
        |letter: char| matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    assert!(!own.contains(japanese), "{page}: Japanese in {line}");
    for word in own.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        let host = [".jp", ".com", ".html"].iter().any(|end| word.contains(end));
        let touches = letters.windows(3).any(|three| {
            three[0].is_alphabetic() && ['.', '?', '!', ':', ';', ','].contains(&three[1]) && three[2].is_alphabetic()
        });
        assert!(!touches || host, "{page}: {word} in {line}");
        let runs_on = letters.windows(2).any(|two| two[0].is_lowercase() && two[1].is_uppercase());
        assert!(!runs_on || word.contains("gBizID"), "{page}: {word} in {line}");
    }
}
