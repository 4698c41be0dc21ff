//! Every view of every state, drawn natively: its headings, ids, names and descriptions.

use std::collections::{BTreeMap, BTreeSet};

use egov_recovery::book::{self, Base};
use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::reader::Session;
use egov_recovery::rules::{Route, Symptom};
use scraper::{ElementRef, Html, Selector};

use crate::described::parts_are_described;
use crate::drawn::drawn;
use crate::sessions::sessions;
use crate::shown::shown;

pub fn draw(session: &Session, today: &Today) -> String {
    draw_at(session, today, 2)
}

fn draw_at(session: &Session, today: &Today, level: u8) -> String {
    drawn(Language::Ja, shown(session, today), level)
}

pub fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

pub fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

#[test]
fn every_view_of_every_state_is_sound() {
    for (name, session) in &sessions() {
        let page = Html::parse_fragment(&draw(session, &Today::as_read()));
        is_sound(name, &page);
        for link in select(&page, "a[target=_blank]") {
            assert_eq!(link.value().attr("rel"), Some("noopener noreferrer"), "{name}");
            assert!(text(link).contains("（新しいタブ）"), "{name}: {}", text(link));
        }
    }
}

/// What holds for every screen: headings, ids, names and descriptions.
pub fn is_sound(name: &str, page: &Html) {
    assert_eq!(select(page, "[data-focus=heading]").len(), 1, "{name}: one heading takes the focus");
    parts_are_described(name, page);
    headings_do_not_skip(name, page, 2);
    ids_are_unique(name, page);
    controls_have_names(name, page);
    fields_are_not_kept(name, page);
    for described in select(page, "[aria-describedby]") {
        for id in described.value().attr("aria-describedby").unwrap_or_default().split(' ') {
            assert_eq!(select(page, &format!("#{id}")).len(), 1, "{name}: {id} describes something");
        }
    }
}

fn headings_do_not_skip(name: &str, page: &Html, first: u8) {
    let mut before = first - 1;
    for heading in select(page, "h2, h3, h4, h5, h6") {
        let level = heading.value().name().as_bytes()[1] - b'0';
        assert!(level <= before + 1, "{name}: h{before} then h{level} {}", text(heading));
        assert!(!text(heading).is_empty(), "{name}: an empty heading");
        before = level;
    }
}

fn ids_are_unique(name: &str, page: &Html) {
    let mut seen = BTreeSet::new();
    for element in select(page, "[id]") {
        let id = element.value().attr("id").unwrap_or_default();
        assert!(id.starts_with("egov-recovery-"), "{name}: {id}");
        assert!(seen.insert(id), "{name}: {id} twice");
    }
}

/// What a browser may fill in, it also keeps, and offers to whoever sits there next.
fn fields_are_not_kept(name: &str, page: &Html) {
    for field in select(page, "input:not([type=radio]):not([type=checkbox]), select, textarea") {
        assert_eq!(field.value().attr("autocomplete"), Some("off"), "{name}: {:?}", field.value().attr("id"));
    }
}

fn controls_have_names(name: &str, page: &Html) {
    let mut names = BTreeSet::new();
    for button in select(page, "button") {
        let label = text(button);
        let own = button.value().attr("aria-label").map_or_else(|| label.clone(), str::to_owned);
        assert!(own.contains(&label) && !label.is_empty(), "{name}: {own:?} hides {label:?}");
        assert!(names.insert(own.clone()), "{name}: two buttons are called {own}");
    }
    for field in select(page, "input:not([type=radio]):not([type=checkbox]), select") {
        let id = field.value().attr("id").unwrap_or_default();
        assert_eq!(select(page, &format!("label[for={id}]")).len(), 1, "{name}: {id} has one label");
    }
}

#[test]
fn headings_follow_the_page() {
    for level in [2, 3, 4] {
        for (name, session) in sessions().into_iter().step_by(7) {
            let page = Html::parse_fragment(&draw_at(&session, &Today::as_read(), level));
            headings_do_not_skip(&name, &page, level);
            let title = select(&page, "[data-focus=heading]");
            assert_eq!(title[0].value().name(), format!("h{level}"), "{name}");
        }
    }
}

#[test]
fn the_static_guide_has_one_place_for_every_symptom_and_route_and_nothing_to_press() {
    let files: BTreeMap<_, _> = book::guides(&Base::UNKNOWN).expect("the sources of the guides").into_iter().collect();
    for language in Language::ALL {
        let name = format!("guide/{}.fragment.html", language.tag());
        a_guide_has_every_place_and_nothing_to_press(&name, &Html::parse_fragment(&files[&name]));
    }
    // The page of the documentation stands beside the package.
    let page = Html::parse_fragment(&book::fragment("pkg/").expect("the guide"));
    a_guide_has_every_place_and_nothing_to_press("index.html", &page);
}

fn a_guide_has_every_place_and_nothing_to_press(name: &str, page: &Html) {
    for symptom in Symptom::ALL {
        assert_eq!(
            select(page, &format!("section[id=egov-recovery-{}]", symptom.id())).len(),
            1,
            "{name}: {symptom:?}"
        );
        assert_eq!(select(page, &format!("a[href='#egov-recovery-{}']", symptom.id())).len(), 1, "{name}: {symptom:?}");
    }
    for route in Route::ALL {
        let sections = select(page, &format!("[data-egov-recovery-code={}]", route.code()));
        assert_eq!(sections.len(), 1, "{name}: {route:?}");
    }
    for link in select(page, "a[href^='#']") {
        let target = link.value().attr("href").unwrap_or_default();
        assert_eq!(select(page, target).len(), 1, "{name}: {target} leads nowhere");
    }
    assert_eq!(
        select(page, "button, input, form, script, [style]").len(),
        0,
        "{name}: nothing to press, no inline style"
    );
    ids_are_unique(name, page);
    headings_do_not_skip(name, page, 2);
}
