//! Every view of every state, drawn natively: structure, length, and what a screen must show.

use std::collections::BTreeSet;

use egov_recovery::book;
use egov_recovery::clock::Moment;
use egov_recovery::language::Language;
use egov_recovery::reader::{Action, Screen, Session};
use egov_recovery::rules::*;
use egov_recovery::text::words;
use egov_recovery::ui::app::screen;
use egov_recovery::ui::shown::Today;
use egov_recovery::ui::{View, app};
use jiff::civil::{date, datetime};
use scraper::{ElementRef, Html, Selector};
use yew::{Callback, html};

use crate::described::parts_are_described;
use crate::sessions::sessions;

pub fn draw(session: &Session, today: &Today) -> String {
    draw_at(session, today, 2)
}

fn draw_at(session: &Session, today: &Today, level: u8) -> String {
    let view = View { words: words(Language::Ja), level, number: 1, send: Some(Callback::noop()) };
    let drawn = screen(&view, session, today);
    book::render(html! { <>{ app::frame_top(&view) }{ drawn }{ app::frame_bottom(&view) }</> }).expect("a drawn screen")
}

pub fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

pub fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

#[test]
fn every_view_of_every_state_is_sound() {
    let all = sessions();
    assert_eq!(all.len(), 3_037, "the number of views changed: pin it anew");
    for (name, session) in &all {
        let page = Html::parse_fragment(&draw(session, &Today::as_read()));
        let title = select(&page, "[data-focus=heading]");
        assert_eq!(title.len(), 1, "{name}: one heading takes the focus");
        is_sound(name, &page);
        for link in select(&page, "a[target=_blank]") {
            assert_eq!(link.value().attr("rel"), Some("noopener noreferrer"), "{name}");
            assert!(text(link).contains("（新しいタブ）"), "{name}: {}", text(link));
        }
        match &session.screen {
            Screen::Outcome { shown, .. } => outcome_shows_what_it_must(name, &page, shown),
            Screen::Deletion { keeping, .. } => deletion_shows_what_it_must(name, &page, keeping),
            Screen::Linked(route) | Screen::LinkedDeletion(route) => {
                link_shows_what_it_must(name, &page, session, *route);
            }
            Screen::Entry | Screen::Check | Screen::Inquiry | Screen::Question { .. } => {}
        }
    }
}

/// What holds for every screen: headings, ids, names and descriptions.
pub fn is_sound(name: &str, page: &Html) {
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
        let asks = name.starts_with("check") || name.starts_with("inquiry");
        let asks = asks || ["egov-recovery-time", "egov-recovery-day"].contains(&id);
        assert!(asks, "{name}: {id} asks for text");
        assert_eq!(select(page, &format!("label[for={id}]")).len(), 1, "{name}: {id} has one label");
    }
}

fn outcome_shows_what_it_must(name: &str, page: &Html, shown: &Entry) {
    let costs = select(page, ".egov-recovery-costs");
    assert!(costs.iter().all(|costs| costs.select(&Selector::parse("dt").expect("dt")).count() == 3), "{name}");
    let warned = !select(page, ".egov-recovery-steps .egov-recovery-irreversible").is_empty();
    let lost = text(costs[0]).contains("消えます。元に戻せません");
    assert_eq!(lost, shown.data == Data::Lost, "{name}");
    assert!(!lost || warned, "{name}: the loss is shown at its step");
    let sources = select(page, ".egov-recovery-sources > li");
    assert!(!sources.is_empty(), "{name}");
    for source in sources {
        let day = ["確認日 2026年11月22日", "確認日 2026年11月26日"].into_iter().find(|day| text(source).contains(day));
        assert!(day.is_some(), "{name}: {}", text(source));
    }
    // Alternatives aside, and not counting what e-Gov's own screens are called.
    let headings = select(page, "h2, h3").len() - select(page, "[part=alternatives] > h3").len();
    assert!(headings <= 8, "{name}: {headings} headings");
    // Length: verdict to steps, and the whole screen but for its frame and its buttons.
    let core = "[data-focus=heading], .egov-recovery-costs, [part=why-section], [part=steps]";
    let beside = "[part=alternatives] .egov-recovery-costs";
    let length = |selector: &str| select(page, selector).iter().map(|part| own_length(&text(*part))).sum::<usize>();
    let core = length(core) - length(beside);
    let whole = own_length(&text(page.root_element())) - length("[part=notice], [part=footer], button");
    // The clock and the noted time are things to use, beside the text; each keeps a length of its own.
    let tools = select(page, "[part=waiting], [part=note]").into_iter().map(|tool| own_length(&text(tool)));
    let tools: Vec<usize> = tools.collect();
    assert!(tools.iter().all(|length| *length <= 200), "{name}: {tools:?} characters");
    let whole = whole + length("[part=waiting] button, [part=note] button") - tools.iter().sum::<usize>();
    assert!(core <= 900, "{name}: {core} characters from the verdict to the steps");
    assert!(whole <= 1_600, "{name}: {whole} characters");
}

/// A link knows nothing of the reader: it is said that the path may not fit, and what is lost stands before the costs.
fn link_shows_what_it_must(name: &str, page: &Html, session: &Session, route: Route) {
    assert!(text(page.root_element()).contains(words(Language::Ja).ui.linked_hint), "{name}");
    if Entry::from(route).irreversible() && session.attempt.accepted != Some(route) {
        assert_eq!(select(page, ".egov-recovery-irreversible").len(), 1, "{name}");
        assert_eq!(select(page, ".egov-recovery-steps").len(), 0, "{name}: no step before the loss is agreed to");
        return;
    }
    outcome_shows_what_it_must(name, page, &route.into());
    let first = ".egov-recovery-irreversible ~ .egov-recovery-costs";
    let warned = select(page, ".egov-recovery-steps .egov-recovery-irreversible").len();
    assert_eq!(select(page, first).len(), warned, "{name}");
}

/// What is lost comes first, then what to save; the primary button leads to the way that keeps, by its name.
fn deletion_shows_what_it_must(name: &str, page: &Html, keeping: &Entry) {
    let told = text(page.root_element());
    let lost = select(page, ".egov-recovery-irreversible");
    assert_eq!(lost.len(), 1, "{name}");
    for part in ["元に戻せ", "1週間", "「到達番号」"] {
        assert!(text(lost[0]).contains(part), "{name}: {part}");
    }
    let planned = told.contains(words(Language::Ja).ui.keeping_planned) && keeping.route == Route::P7;
    let named = told.contains((words(Language::Ja).route)(keeping.route).name);
    assert!((named || planned) && !keeping.irreversible(), "{name}: {keeping:?}");
    assert_eq!(told.contains("開けません"), keeping.data == Data::OutOfReach, "{name}: its price is said");
    let buttons: Vec<String> = select(page, ".egov-recovery-primary").into_iter().map(text).collect();
    assert_eq!(buttons, ["データが残る方法を見る"], "{name}");
    assert_eq!(select(page, ".egov-recovery-steps").len(), 0, "{name}: no step before the loss is agreed to");
}

/// Characters of our own: not what is quoted from e-Gov's screens.
pub fn own_length(text: &str) -> usize {
    crate::quoted::unquoted(text).chars().filter(|character| !character.is_whitespace()).count()
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
fn the_readers_day_is_that_of_the_device_and_sources_age_from_the_day_they_were_read() {
    let evening = Moment::when_japan_shows(datetime(2026, 11, 24, 1, 0, 0, 0)).expect("a time in range");
    let today = |date, abroad| Today { date, days_since_read: 1, abroad };
    assert_eq!(Today::of(evening, 9 * 60), today(date(2026, 11, 24), false));
    assert_eq!(Today::of(evening, -5 * 60), today(date(2026, 11, 23), true));
    assert_eq!(Today::of(evening, 0), today(date(2026, 11, 23), true));
}

#[test]
fn sources_read_long_ago_send_the_reader_to_the_pages() {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(Symptom::EmailCase));
    let at = |days| draw(&session, &Today { date: date(2027, 3, 1), days_since_read: days, abroad: false });
    assert!(!at(90).contains("確認から"));
    assert!(at(91).contains("確認から91日たっています"));
}

#[test]
fn the_static_guide_holds_every_symptom_route_and_step_once() {
    let page = Html::parse_fragment(&book::fragment("egov-recovery.css").expect("the guide"));
    let w = words(Language::Ja);
    for symptom in Symptom::ALL {
        assert_eq!(select(&page, &format!("section[id=egov-recovery-{}]", symptom.id())).len(), 1, "{symptom:?}");
        assert_eq!(select(&page, &format!("a[href='#egov-recovery-{}']", symptom.id())).len(), 1, "{symptom:?}");
    }
    for route in Route::ALL {
        let sections = select(&page, &format!("[data-egov-recovery-code={}]", route.code()));
        assert_eq!(sections.len(), 1, "{route:?}");
        let told = text(sections[0]);
        for line in Entry::from(*route).procedure(*route) {
            assert!(told.contains((w.step)(line.step)), "{route:?} {:?}", line.step);
            for caution in line.cautions {
                assert!(told.contains((w.caution)(*caution).body), "{route:?} {caution:?}");
            }
        }
    }
    for note in Note::ALL {
        assert!(text(page.root_element()).contains((w.note)(*note)), "{note:?}");
    }
    for link in select(&page, "a[href^='#']") {
        let target = link.value().attr("href").unwrap_or_default();
        assert_eq!(select(&page, target).len(), 1, "{target} leads nowhere");
    }
    assert_eq!(select(&page, "button, input, form, script, [style]").len(), 0, "nothing to press, no inline style");
    ids_are_unique("guide", &page);
    headings_do_not_skip("guide", &page, 2);
}

/// What a path costs, why, its steps with their cautions, what to have at hand, and where it is written: the same facts.
#[test]
fn the_static_guide_tells_of_every_path_what_the_widget_tells() {
    let guide = Html::parse_fragment(&book::fragment("egov-recovery/").expect("the guide"));
    let facts = [
        ".egov-recovery-costs > div",
        "[part=why-section] p",
        ".egov-recovery-steps > li",
        "[part=prepare] li",
        "[part=habits] li",
        ".egov-recovery-caution",
        ".egov-recovery-sources > li",
        "a[target=_blank]",
    ];
    for route in Route::ALL {
        let mut linked = Session::default();
        linked.apply(Action::Link(*route));
        linked.apply(Action::AcceptLoss(*route));
        let widget = Html::parse_fragment(&draw(&linked, &Today::as_read()));
        let section = select(&guide, &format!("[data-egov-recovery-code={}]", route.code()))[0].html();
        let section = Html::parse_fragment(&section);
        for fact in facts {
            let told = |page: &Html| select(page, fact).into_iter().map(text).collect::<Vec<_>>();
            let mut shown = told(&widget);
            // The widget says a loss once more, above the costs; the frame's own link is not a path's.
            if fact == ".egov-recovery-caution" {
                let above = select(&widget, ".egov-recovery-irreversible ~ .egov-recovery-costs");
                shown.drain(..above.len().min(1));
            }
            if fact == "a[target=_blank]" {
                shown.pop();
            }
            assert_eq!(told(&section), shown, "{route:?}: {fact}");
        }
    }
}

#[test]
fn the_static_guide_has_the_same_rows_as_the_entry_screen() {
    let rows = |html: &str| {
        let page = Html::parse_fragment(html);
        select(&page, ".egov-recovery-row").into_iter().map(text).collect::<Vec<_>>()
    };
    let widget = rows(&draw(&Session::default(), &Today::as_read()));
    assert_eq!(widget.len(), Symptom::ALL.len() + 1, "and the way into the account check");
    assert_eq!(rows(&book::fragment("egov-recovery.css").expect("the guide")), widget);
}
