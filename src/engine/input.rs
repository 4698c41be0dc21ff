//! What only programs hand over: times, lists, and a language.

use js_sys::Date;

use crate::clock::{Moment, iso_time};
use crate::door::{Given, Mistake, wrong};
use crate::language::Language;
use crate::text::has_words;

/// A language; it may be left out.
pub(super) fn read_language(lang: &Given) -> Result<Language, Mistake> {
    let spoken: Vec<Language> = Language::ALL.iter().copied().filter(|language| has_words(*language)).collect();
    Ok(match (lang.is_absent(), spoken.first()) {
        (true, Some(first)) => *first,
        (true, None) => Language::Ja,
        (false, _) => Language::of(string("lang", lang)?),
    })
}

/// A language in which something is to be said: its words have to be here.
pub(super) fn read_spoken(lang: &Given) -> Result<Language, Mistake> {
    let language = read_language(lang)?;
    if has_words(language) {
        return Ok(language);
    }
    let spoken: Vec<&str> = Language::ALL.iter().filter(|known| has_words(**known)).map(|known| known.tag()).collect();
    Err(wrong("lang", lang, &if spoken.is_empty() { vec!["a language that was handed to init()"] } else { spoken }))
}

/// The moment that a program means by now; it may be left out.
pub(super) fn read_now(now: &Given) -> Result<Moment, Mistake> {
    if now.is_absent() { Ok(Moment::from_millis(Date::now())) } else { time("now", now) }
}

pub(super) fn time(field: &str, given: &Given) -> Result<Moment, Mistake> {
    let found = given.text().and_then(iso_time);
    found.ok_or_else(|| wrong(field, given, &["a time with offset (ISO 8601), such as 2026-11-22T09:00:00+09:00"]))
}

pub(super) fn string<'a>(field: &str, given: &Given<'a>) -> Result<&'a str, Mistake> {
    given.text().ok_or_else(|| wrong(field, given, &["a string of at most 1,000,000 characters"]))
}

/// Refuses what is no plain object: what a Map holds is not in its fields, so that it would count as empty.
pub(super) fn plain(field: &str, given: &Given, allowed: &str) -> Result<(), Mistake> {
    given.fields(field, allowed).map(drop)
}

/// The elements of a list, each with its path.
pub(super) fn elements<'a, 'b>(
    path: &str,
    list: &'b Given<'a>,
    allowed: &[&str],
) -> Result<Vec<(String, &'b Given<'a>)>, Mistake> {
    if let Some(elements) = list.elements() {
        return Ok((0..).map(|place: usize| format!("{path}[{place}]")).zip(elements).collect());
    }
    let at = if list.is_endless() { format!("{path}.length") } else { path.to_owned() };
    Err(wrong(&at, list, allowed))
}
