//! Every page reads the same as Yew draws it and as plain HTML, for those who have no script.

use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::page::block::Block;
use egov_recovery::render::{Surroundings, html};
use scraper::node::{Element, Node};
use scraper::{ElementRef, Html};

use crate::drawn::drawn;
use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::sessions::sessions;
use crate::shown::shown;

#[test]
fn every_page_reads_the_same_drawn_by_yew_and_written_plainly() {
    let all = [sessions(), pairs(), inquiries()].concat();
    assert!(all.len() > 7_500, "{} pages", all.len());
    for (name, session) in all {
        let page = shown(&session, &Today::as_read());
        let plain = told(&written(page.clone()), &|element| {
            assert!(!is_pressed(element), "{name}: {} in plain HTML", element.name());
            true
        });
        let live = told(&drawn(Language::Ja, page, 2), &|element| !is_pressed(element) || is_row(element));
        assert_eq!(live, plain, "{name}");
        assert!(live.contains("<h2>") && live.contains("<a "), "{name}: {live}");
    }
}

fn written(page: Vec<Block>) -> String {
    html::write(Surroundings { lang: Language::Ja, level: 2, number: 1, live: false }, &page)
}

/// What is there for somebody who hears of it only; a text to copy can be read.
fn is_pressed(element: &Element) -> bool {
    match element.name() {
        "button" | "select" | "input" => true,
        "textarea" => element.attr("readonly").is_none(),
        _ => false,
    }
}

/// A row is a button in the widget; what it says is read without one, too.
fn is_row(element: &Element) -> bool {
    element.attr("class") == Some("egov-recovery-row")
}

/// The words in their order, with the levels of headings and what links lead to; elements that are not `read` are left out.
fn told(html: &str, read: &dyn Fn(&Element) -> bool) -> String {
    let mut told = String::new();
    tell(Html::parse_fragment(html).root_element(), read, &mut told);
    told
}

fn tell(element: ElementRef<'_>, read: &dyn Fn(&Element) -> bool, told: &mut String) {
    let name = element.value().name();
    let (before, after) = match (name, element.value().attr("href")) {
        ("a", Some(href)) => (format!("<a {href}>"), "</a>"),
        ("h2" | "h3" | "h4" | "h5" | "h6", _) => (format!("<{name}>"), "</>"),
        _ => (String::new(), ""),
    };
    told.push_str(&before);
    for child in element.children() {
        match child.value() {
            Node::Text(text) => told.push_str(text),
            _ => ElementRef::wrap(child)
                .filter(|child| read(child.value()))
                .into_iter()
                .for_each(|child| tell(child, read, told)),
        }
    }
    told.push_str(after);
}
