//! Pages whose large texts have marks between phrases: the marks are drawn in every large text, and nowhere else is any trace of them.

use std::collections::BTreeSet;

use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::page::block::Block;
use egov_recovery::render::{Surroundings, html};
use egov_recovery::text::{BREAK, phrased};

use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::reading::{buttons, choices, headings, mistakes, text, ways};
use crate::sessions::sessions;
use crate::shown::{whole, whole_in};

/// As wide is one phrase at most, in letters: on a telephone of 320 px so many stand in a line of the largest heading.
const WIDEST: usize = 13;

#[test]
fn every_large_text_of_every_page_is_made_of_short_phrases() {
    let mut large = BTreeSet::new();
    for (_, session) in [sessions(), pairs(), inquiries()].concat() {
        large.extend(large_in(&whole_in(phrased(Language::Ja), &session, &Today::as_read())));
    }
    assert!(large.len() > 250, "{} large texts", large.len());
    let too_wide = large.iter().filter(|text| phrases(text).any(|phrase| halves(phrase) > 2 * WIDEST));
    let none = Vec::<&String>::new();
    assert_eq!(too_wide.collect::<Vec<_>>(), none, "src/text/phrases.rs knows what is large by its name");
}

#[test]
fn without_its_places_to_break_a_page_is_the_same() {
    let mut met = BTreeSet::new();
    for (name, session) in [sessions(), pairs(), inquiries()].concat() {
        let page = written(&whole_in(phrased(Language::Ja), &session, &Today::as_read()));
        if !met.insert(page.clone()) {
            continue;
        }
        assert!(!page.contains(BREAK), "{name}");
        let plain = written(&whole(Language::Ja, &session, &Today::as_read()));
        assert!(page.replace("<wbr>", "") == plain, "{name}: {page}");
    }
    let broken = met.iter().filter(|page| page.contains("<wbr>")).count();
    assert!(broken > 1_000, "{broken} of {} pages", met.len());
}

fn written(page: &[Block]) -> String {
    html::write(Surroundings { lang: Language::Ja, level: 2, number: 1, live: true }, page)
}

fn large_in(page: &[Block]) -> Vec<String> {
    let headings = headings(page).into_iter().map(|heading| text(&heading.runs));
    let told = mistakes(page);
    let buttons = buttons(page).into_iter().map(|(_, label)| label).filter(|label| !told.contains(label));
    let buttons = buttons.map(str::to_owned);
    let answers = choices(page).into_iter().flat_map(|choice| &choice.options).map(|option| option.label.to_string());
    let ways = ways(page).into_iter().map(str::to_owned);
    headings.chain(buttons).chain(answers).chain(ways).collect()
}

/// A line ends between phrases, behind a blank, and behind what ends a sentence or a part of one.
fn phrases(text: &str) -> impl Iterator<Item = &str> {
    text.split(BREAK).flat_map(|phrase| phrase.split([' ', '、', '。', '・', '（', '）', '：']))
}

/// How wide a text is, in halves of a letter.
fn halves(text: &str) -> usize {
    text.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum()
}
