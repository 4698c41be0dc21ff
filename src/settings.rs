//! What a page may hand over: attributes and ids, parsed at once into the vocabulary of the rules.
//!
//! Relaxed outside, strict inside: blanks and the case of ids do not matter; anything else that is not
//! understood is named together with what is allowed. Nothing here touches a browser.

use crate::language::Language;
use crate::rules::{Facts, Question, Symptom};

/// An error repeats at most so many characters of a wrong value.
const MOST_SHOWN: usize = 200;
/// So many pairs of the attribute `facts` are read: there are fewer questions, and each pair that is wrong is told.
const MOST_PAIRS: usize = 50;

/// Something that was handed over and not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misunderstood {
    /// Which field, such as `facts["other-account"]`.
    pub field: String,
    /// What it held, or the beginning of it.
    pub got: String,
    /// What it may hold.
    pub allowed: Vec<&'static str>,
}

impl std::fmt::Display for Misunderstood {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: got \"{}\", expected one of {}", self.field, self.got, self.allowed.join(", "))
    }
}

impl Misunderstood {
    fn new(field: impl Into<String>, got: &str, allowed: Vec<&'static str>) -> Misunderstood {
        Misunderstood { field: field.into(), got: shown(got), allowed }
    }
}

/// As much of a wrong value as can be read.
pub fn shown(value: &str) -> String {
    let mut letters = value.chars();
    let mut shown: String = letters.by_ref().take(MOST_SHOWN).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

/// A symptom by its id.
///
/// # Errors
/// Names the field and every symptom, where the id is not one of them.
pub fn symptom(field: &str, id: &str) -> Result<Symptom, Misunderstood> {
    Symptom::from_id(&relaxed(id))
        .ok_or_else(|| Misunderstood::new(field, id, Symptom::ALL.iter().map(|symptom| symptom.id()).collect()))
}

/// A question by its id.
///
/// # Errors
/// Names `facts` and every question, where the id is not one of them.
pub fn question(id: &str) -> Result<Question, Misunderstood> {
    Question::from_id(&relaxed(id))
        .ok_or_else(|| Misunderstood::new("facts", id, Question::ALL.iter().map(|question| question.id()).collect()))
}

/// Takes one fact by its question and the id of an option.
///
/// # Errors
/// Names the field and what is allowed; the facts are then unchanged.
pub fn answer(facts: &mut Facts, question: Question, option: &str) -> Result<(), Misunderstood> {
    let answer = question.answer(&relaxed(option)).ok_or_else(|| {
        let allowed = question.answers().map(|answer| answer.id()).collect();
        Misunderstood::new(format!("facts[\"{}\"]", question.id()), option, allowed)
    })?;
    facts.set(answer);
    Ok(())
}

/// Takes one fact by the ids of its question and option.
///
/// # Errors
/// Names the field and what is allowed; the facts are then unchanged.
pub fn fact(facts: &mut Facts, question: &str, option: &str) -> Result<(), Misunderstood> {
    answer(facts, self::question(question)?, option)
}

/// The attributes of the element, as the page wrote them; `None` where one is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `lang` on the element itself.
    pub lang: Option<String>,
    /// The language to show: of what the reader chose, the element or the page asks for, the one whose words are here.
    pub language: Option<String>,
    /// The languages that a reader may choose from.
    pub languages: Option<String>,
    /// `symptom`.
    pub symptom: Option<String>,
    /// `facts`: `question=option;question=option`.
    pub facts: Option<String>,
    /// `theme`.
    pub theme: Option<String>,
    /// `heading-level`.
    pub heading_level: Option<String>,
    /// `loading`.
    pub loading: Option<String>,
    /// `history`.
    pub history: Option<String>,
}

/// What the attributes mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language to show.
    pub language: Language,
    /// The languages that a reader may choose from.
    pub languages: Vec<Language>,
    /// Where the widget starts; `None` for the entry screen.
    pub preset: Option<(Symptom, Facts)>,
    /// The level of the screen's heading.
    pub level: u8,
    /// Whether each screen becomes an entry of the browser's history.
    pub history: bool,
}

impl Attributes {
    /// What the attributes mean, and what in them was not understood and is left out.
    pub fn read(&self) -> (Settings, Vec<Misunderstood>) {
        let mut problems = Vec::new();
        one_of(&mut problems, "theme", self.theme.as_deref(), &["light", "dark", "auto"]);
        one_of(&mut problems, "loading", self.loading.as_deref(), &["lazy", "eager"]);
        let history = one_of(&mut problems, "history", self.history.as_deref(), &["on", "off"]) == Some("on");
        let level = match one_of(&mut problems, "heading-level", self.heading_level.as_deref(), &["2", "3", "4"]) {
            Some("3") => 3,
            Some("4") => 4,
            Some(_) | None => 2,
        };
        if let Some(lang) = self.lang.as_deref().filter(|lang| !Language::is_known(lang)) {
            problems.push(Misunderstood::new("lang", lang, Language::tags()));
        }
        let language = self.language.as_deref().map_or(Language::Ja, Language::of);
        let mut languages = Vec::new();
        for tag in self.languages.as_deref().unwrap_or_default().split_ascii_whitespace() {
            match Language::named(tag) {
                Some(language) if !languages.contains(&language) => languages.push(language),
                Some(_) => {}
                None => problems.push(Misunderstood::new("languages", tag, Language::tags())),
            }
        }
        let preset = self.preset(&mut problems);
        (Settings { language, languages, preset, level, history }, problems)
    }

    fn preset(&self, problems: &mut Vec<Misunderstood>) -> Option<(Symptom, Facts)> {
        let chosen = self.symptom.as_deref().filter(|id| !id.trim().is_empty());
        let facts = self.facts.as_deref().unwrap_or_default();
        let chosen = chosen.and_then(|id| symptom("symptom", id).map_err(|problem| problems.push(problem)).ok());
        let Some(chosen) = chosen else {
            if !facts.trim().is_empty() && self.symptom.is_none() {
                problems.push(Misunderstood::new("facts", facts, vec!["(nothing, while there is no symptom)"]));
            }
            return None;
        };
        let mut known = Facts::default();
        let mut pairs = facts.split(';').map(str::trim).filter(|pair| !pair.is_empty());
        for pair in pairs.by_ref().take(MOST_PAIRS) {
            let (question, option) = pair.split_once('=').unwrap_or((pair, ""));
            if let Err(problem) = fact(&mut known, question, option) {
                problems.push(problem);
            }
        }
        if let Some(first) = pairs.next() {
            problems.push(Misunderstood::new("facts", first, vec!["(nothing more, after 50 pairs)"]));
        }
        Some((chosen, known))
    }
}

fn one_of(
    problems: &mut Vec<Misunderstood>,
    field: &str,
    value: Option<&str>,
    allowed: &[&'static str],
) -> Option<&'static str> {
    let value = value?;
    let found = allowed.iter().copied().find(|known| *known == relaxed(value));
    if found.is_none() {
        problems.push(Misunderstood::new(field, value, allowed.to_vec()));
    }
    found
}

fn relaxed(id: &str) -> String {
    id.trim().to_ascii_lowercase()
}
