//! Every page in every language as Yew draws it, and every file of the package in every language.

use std::collections::{BTreeMap, BTreeSet};

use egov_recovery::book::{self, Base};
use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::render::{Surroundings, html};
use egov_recovery::rules::Symptom;
use scraper::{ElementRef, Html};

use crate::drawn::drawn;
use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::read::{Met, Piece, pieces};
use crate::sessions::sessions;
use crate::shown::whole;
use crate::views::select;

/// What the tests of the pages hold of what is written down holds for what is drawn: both are the same.
#[test]
fn yew_draws_every_page_in_every_language_as_it_is_written_down() {
    let mut met = BTreeSet::new();
    for (name, session) in [sessions(), pairs(), inquiries()].concat() {
        for language in Language::ALL {
            let page = whole(*language, &session, &Today::as_read());
            let written = html::write(Surroundings { lang: *language, level: 2, number: 1, live: true }, &page);
            // Many ways lead to the same page.
            if !met.insert(written.clone()) {
                continue;
            }
            let drawn = drawn(*language, page, 2);
            assert_eq!(told(&drawn), told(&written), "{name}: {language:?}");
        }
    }
    assert!(met.len() > 1_000 * Language::ALL.len(), "{} pages", met.len());
}

/// The words with the elements around them. Spans without attributes are for those who draw, and what is in a field is a state.
fn told(html: &str) -> Vec<String> {
    let mut told = vec![String::new()];
    for piece in pieces(html) {
        match piece {
            Piece::Words(words) => told.last_mut().expect("a line").push_str(words),
            Piece::Begin("span", "") | Piece::End("span") => {}
            Piece::Begin(name, _) | Piece::End(name) => {
                told.push(name.to_owned());
                told.push(String::new());
            }
        }
    }
    told
}

fn files() -> BTreeMap<String, String> {
    book::guides(&Base::UNKNOWN).expect("the sources of the guides").into_iter().collect()
}

/// The files of one language, by their places in the package.
fn files_of(language: Language) -> BTreeSet<String> {
    let tag = language.tag();
    let kinds = [".snippet.html", ".fragment.html", ".short.html", ".plain.html", ".html", ".frame.html"];
    let pages = Symptom::ALL.iter().flat_map(|symptom| [".html", ".md"].map(|end| format!("/{}{end}", symptom.id())));
    kinds.map(str::to_owned).into_iter().chain(pages).map(|rest| format!("guide/{tag}{rest}")).collect()
}

#[test]
fn every_language_has_every_file() {
    let mut wanted: BTreeSet<String> = Language::ALL.iter().flat_map(|language| files_of(*language)).collect();
    wanted.insert("llms.txt".to_owned());
    assert_eq!(files().into_keys().collect::<BTreeSet<_>>(), wanted);
}

#[test]
fn every_file_is_whole_in_its_language() {
    let files = files();
    for language in Language::ALL {
        let mut met = Met::new(*language);
        for name in files_of(*language) {
            if name.ends_with(".html") {
                met.read(&name, &files[&name]);
            } else {
                // It reads as its page does (messages.rs).
                assert!(!files[&name].contains(['｜', '《', '》', '{', '}']), "{name}");
            }
        }
        met.are_sound(500);
    }
    assert!(!files["llms.txt"].contains(['｜', '《', '》', '{', '}']));
}

/// A voice that reads English has to know what is Japanese. The plain guide is for hosts that keep no attribute that could say so.
#[test]
fn what_is_japanese_in_the_english_says_so() {
    let (files, mut marked) = (files(), 0);
    for name in files_of(Language::En).into_iter().filter(|name| name.ends_with(".html") && !name.contains(".plain.")) {
        let page = Html::parse_document(&files[&name]);
        for element in select(&page, "body *") {
            let texts = element.children().filter_map(|child| child.value().as_text());
            let own: String = texts.map(|text| text.replace("GビズID", "")).collect();
            if !own.chars().any(|letter| ('\u{3040}'..='\u{30ff}').contains(&letter) || ('一'..='鿿').contains(&letter))
            {
                continue;
            }
            let mut around = element.ancestors().filter_map(ElementRef::wrap);
            let lang = element.attr("lang").or_else(|| around.find_map(|element| element.attr("lang")));
            assert!(lang.is_some_and(|lang| lang.starts_with("ja")), "{name}: {own}");
            marked += 1;
        }
    }
    assert!(marked > 1_000, "{marked}");
}

/// Each as its readers call it, in its own language; the plain guide stands alone.
#[test]
fn the_languages_at_the_top_of_a_file_lead_to_files() {
    let files = files();
    for language in Language::ALL {
        for name in files_of(*language).into_iter().filter(|name| name.ends_with(".html")) {
            let page = Html::parse_document(&files[&name]);
            let told: Vec<_> = select(&page, ".egov-recovery-languages > *")
                .into_iter()
                .map(|tongue| (tongue.attr("lang"), tongue.text().collect::<String>()))
                .collect();
            if name.ends_with(".plain.html") {
                assert_eq!(told, [], "{name}");
                continue;
            }
            assert_eq!(
                told,
                Language::ALL.iter().map(|known| (Some(known.tag()), known.name().to_owned())).collect::<Vec<_>>(),
                "{name}"
            );
            let links = select(&page, ".egov-recovery-languages a");
            let found: Vec<_> = links
                .iter()
                .map(|link| (link.attr("hreflang").unwrap_or_default(), stands_at(&name, link.attr("href"))))
                .collect();
            let others = Language::ALL.iter().filter(|other| *other != language).map(|other| other.tag());
            // From a page to the same page; from what is pasted elsewhere to the whole guide.
            let leads = |other| match name.rsplit_once('/') {
                Some((folder, page)) if folder != "guide" => (other, format!("guide/{other}/{page}")),
                _ => (other, format!("guide/{other}.html")),
            };
            assert_eq!(found, others.map(leads).collect::<Vec<_>>(), "{name}");
            assert!(found.iter().all(|(_, file)| files.contains_key(file)), "{name}: {found:?}");
            let spoken = select(&page, ".egov-recovery-languages [aria-current=true]");
            let tags: Vec<_> = spoken.iter().map(|spoken| spoken.attr("lang")).collect();
            assert_eq!(tags, [Some(language.tag())], "{name}");
        }
    }
}

/// Where a link of a file of the package leads, in the package. What is pasted into a page finds it where it was uploaded.
fn stands_at(file: &str, href: Option<&str>) -> String {
    let href = href.unwrap_or_default();
    if let Some(uploaded) = href.strip_prefix("/egov-recovery/") {
        return uploaded.to_owned();
    }
    let mut folders: Vec<&str> = file.split('/').collect();
    folders.pop();
    let mut rest = href;
    while let Some(above) = rest.strip_prefix("../") {
        folders.pop();
        rest = above;
    }
    [folders, vec![rest]].concat().join("/")
}
