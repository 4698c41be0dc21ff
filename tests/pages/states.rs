//! Every page of every state: what a screen must show, and how long it may be.

use egov_recovery::clock::Moment;
use egov_recovery::language::Language;
use egov_recovery::page::block::{Block, Content, Control, Listing, Part, Rank, Role};
use egov_recovery::page::{Today, frame};
use egov_recovery::reader::{Action, Asked, Focus, Input, Screen, Session};
use egov_recovery::rules::*;
use egov_recovery::text::words;
use jiff::civil::{date, datetime};

use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::reading::{self, beside, buttons, cautions, costs, fields, headings, items, parts};
use crate::sessions::sessions;
use crate::shown::shown;

#[test]
fn every_page_of_every_state_says_what_it_must() {
    let all = sessions();
    assert_eq!(all.len(), 3_037, "the number of views changed: pin it anew");
    for (name, session) in &all {
        let page = shown(session, &Today::as_read());
        match &session.screen {
            Screen::Outcome { shown, .. } if session.is_solved() => solved_shows_what_it_must(name, &page, shown),
            Screen::Outcome { shown, .. } => outcome_shows_what_it_must(name, &page, shown),
            Screen::Deletion { keeping, .. } => deletion_shows_what_it_must(name, &page, keeping),
            Screen::Linked(route) | Screen::LinkedDeletion(route) => {
                link_shows_what_it_must(name, &page, session, *route);
            }
            Screen::Entry | Screen::Check | Screen::Inquiry | Screen::Question { .. } => {}
        }
    }
}

#[test]
fn every_page_has_one_heading_that_takes_the_focus_and_one_primary_button_at_most() {
    for (name, session) in [sessions(), pairs(), inquiries()].concat() {
        let page = shown(&session, &Today::as_read());
        let first = headings(&page).into_iter().filter(|heading| heading.focus == Some(Focus::Heading));
        assert_eq!(first.map(|heading| heading.depth).collect::<Vec<_>>(), [0], "{name}");
        let primary: Vec<_> = buttons(&page).into_iter().filter(|(rank, _)| *rank == Rank::Primary).collect();
        assert!(primary.len() <= 1, "{name}: {primary:?}");
    }
}

#[test]
fn only_the_search_the_clocks_the_account_check_and_the_inquiries_ask_for_text() {
    for (name, session) in [sessions(), pairs(), inquiries()].concat() {
        for field in fields(&shown(&session, &Today::as_read())) {
            let fits = match (field.input, &field.control) {
                (Input::Search, Control::Search(_)) => matches!(session.screen, Screen::Entry),
                (Input::Waiting(Asked::Time), Control::Time) | (Input::Waiting(Asked::Day), Control::Day) => {
                    matches!(session.screen, Screen::Outcome { .. })
                }
                (Input::Account(..), Control::Address(_) | Control::List { .. }) => session.screen == Screen::Check,
                (
                    Input::Inquiry(_),
                    Control::Address(_) | Control::Line(_) | Control::Lines(_) | Control::List { .. },
                ) => session.screen == Screen::Inquiry,
                (Input::Search | Input::Waiting(_) | Input::Account(..) | Input::Inquiry(_), _) => false,
            };
            assert!(fits, "{name}: {:?} asks for text", field.input);
        }
    }
}

fn outcome_shows_what_it_must(name: &str, page: &[Block], shown: &Entry) {
    if shown.route.explains() {
        assert!(costs(page).is_empty() && items(page, Listing::Steps).is_empty(), "{name}: nothing to do or to pay");
        assert!(parts(page, Part::Steps).iter().any(|told| length(told) > 50), "{name}: the explanation");
    } else {
        costs_what_it_must(name, page, shown);
    }
    let sources = items(page, Listing::Sources);
    assert!(!sources.is_empty(), "{name}");
    for source in sources {
        let source = reading::words(source);
        let day = ["確認日 2026年11月22日", "確認日 2026年11月26日"].into_iter().find(|day| source.contains(day));
        assert!(day.is_some(), "{name}: {source}");
        let told = ["公式の説明", "この案内の判断", "第三者の情報"].into_iter().find(|told| source.contains(told));
        assert!(told.is_some(), "{name}: {source}");
    }
    // The other ways aside.
    let first_two = headings(page).into_iter().filter(|heading| heading.depth <= 1).count();
    let headings = first_two - parts(page, Part::Alternatives).len();
    assert!(headings <= 8, "{name}: {headings} headings");
    is_short(name, page);
}

/// The same three rows for every path, of this path alone; a loss looks like one, and is told again at its step.
fn costs_what_it_must(name: &str, page: &[Block], shown: &Entry) {
    let costs = costs(page);
    assert_eq!(costs.iter().map(|costs| costs.len()).collect::<Vec<_>>(), [3], "{name}");
    let warned = items(page, Listing::Steps).into_iter().any(|step| !cautions(step, Level::Irreversible).is_empty());
    let lost = costs[0].iter().any(|cost| reading::loses(&cost.runs));
    assert_eq!(lost, shown.data == Data::Lost, "{name}");
    let told: String = costs[0].iter().map(|cost| reading::text(&cost.runs)).collect();
    assert_eq!(told.contains("消えます。元に戻せません"), lost, "{name}");
    assert!(!lost || warned, "{name}: the loss is shown at its step");
}

/// It is the end: nothing to do and nothing to weigh, only what keeps the trouble from coming back, as far as it is known.
fn solved_shows_what_it_must(name: &str, page: &[Block], shown: &Entry) {
    let ui = &words(Language::Ja).ui;
    assert_eq!(reading::text(&headings(page)[0].runs), ui.solved_heading, "{name}");
    let inside = &page[1..page.len() - 1];
    let labels: Vec<&str> = buttons(inside).into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["手順に戻る"], "{name}");
    assert!(costs(page).is_empty() && fields(page).is_empty(), "{name}");
    assert!(items(page, Listing::Steps).is_empty() && items(page, Listing::Sources).is_empty(), "{name}");
    let prevented = shown.route.settles_conflict() || shown.routes().any(|route| !route.prevention().is_empty());
    assert_eq!(parts(page, Part::Habits).len(), usize::from(prevented), "{name}");
    assert_eq!(headings(page).len(), 1 + usize::from(prevented), "{name}: nothing else");
    assert!(length(inside) <= 220, "{name}: {} characters", length(inside));
}

/// From the verdict to the steps, and the whole screen but for its frame and its buttons.
fn is_short(name: &str, page: &[Block]) {
    // The clock and the noted time are things to use, beside the text; each keeps a length of its own.
    let tools = [parts(page, Part::Waiting), parts(page, Part::Note)].concat();
    let lengths: Vec<usize> = tools.iter().map(|tool| length(tool)).collect();
    assert!(lengths.iter().all(|length| *length <= 200), "{name}: {lengths:?} characters");

    let verdict = headings(page).into_iter().find(|heading| heading.depth == 0).map(|verdict| &verdict.runs);
    let price = costs(page).into_iter().flatten().flat_map(|cost| [cost.term.to_string(), reading::text(&cost.runs)]);
    let told = verdict.map(reading::text).into_iter().chain(price).map(|told| own_length(&told)).sum::<usize>();
    let why = [parts(page, Part::Why), parts(page, Part::Steps)].concat();
    let core = told + why.iter().map(|part| length(part)).sum::<usize>();
    assert!(core <= 900, "{name}: {core} characters from the verdict to the steps");

    let labels = |blocks: &[Block]| buttons(blocks).iter().map(|(_, label)| own_length(label)).sum::<usize>();
    let frame = [frame::top(words(Language::Ja)), frame::bottom(words(Language::Ja))];
    let tools = tools.iter().map(|tool| length(tool) - labels(tool)).sum::<usize>();
    let whole = length(page) - labels(page) - length(&frame) - tools;
    assert!(whole <= 1_600, "{name}: {whole} characters");
}

/// A link knows nothing of the reader: it is said that the path may not fit, and what is lost stands before the costs.
fn link_shows_what_it_must(name: &str, page: &[Block], session: &Session, route: Route) {
    assert!(reading::words(page).contains(words(Language::Ja).ui.linked_hint), "{name}");
    if Entry::from(route).irreversible() && session.attempt.accepted != Some(route) {
        assert_eq!(cautions(page, Level::Irreversible).len(), 1, "{name}");
        assert_eq!(items(page, Listing::Steps).len(), 0, "{name}: no step before the loss is agreed to");
        return;
    }
    outcome_shows_what_it_must(name, page, &route.into());
    let beside = beside(page);
    let of_loss = |block: &&Block| matches!(block.content(), Content::Caution(Level::Irreversible, ..));
    let mut after_loss = beside.into_iter().skip_while(|block| !of_loss(block));
    let first = after_loss.any(|block| !costs(std::slice::from_ref(block)).is_empty());
    let steps = items(page, Listing::Steps);
    let warned: usize = steps.into_iter().map(|step| cautions(step, Level::Irreversible).len()).sum();
    assert_eq!(usize::from(first), warned, "{name}");
}

/// What is lost comes first, then what to save; the primary button leads to the way that keeps, by its name.
fn deletion_shows_what_it_must(name: &str, page: &[Block], keeping: &Entry) {
    let told = reading::words(page);
    let lost = cautions(page, Level::Irreversible);
    assert_eq!(lost.len(), 1, "{name}");
    let loss = reading::words(std::slice::from_ref(lost[0]));
    for part in ["元に戻せ", "1週間", "「到達番号」"] {
        assert!(loss.contains(part), "{name}: {part}");
    }
    let place = |wanted: &dyn Fn(&Block) -> bool| beside(page).into_iter().position(wanted);
    let save = place(&|block| matches!(block.content(), Content::Section(Part::Save, _)));
    let primary = place(&|block| matches!(block.content(), Content::Button(button) if button.rank == Rank::Primary));
    assert!(
        place(&|block| block == lost[0]) < save && save < primary,
        "{name}: the loss, what to save, the way that keeps"
    );
    let planned = told.contains(words(Language::Ja).ui.keeping_planned) && keeping.route == Route::P7;
    let named = told.contains(words(Language::Ja).route.of(keeping.route).name);
    assert!((named || planned) && !keeping.irreversible(), "{name}: {keeping:?}");
    assert_eq!(told.contains("開けません"), keeping.data == Data::OutOfReach, "{name}: its price is said");
    let primary: Vec<_> = buttons(page).into_iter().filter(|(rank, _)| *rank == Rank::Primary).collect();
    let within_reach = matches!(keeping.data, Data::Kept | Data::Unaffected);
    let label = if within_reach { "データが残る方法を見る" } else { "消さない方法を見る" };
    assert_eq!(primary, [(Rank::Primary, label)], "{name}");
    assert_eq!(items(page, Listing::Steps).len(), 0, "{name}: no step before the loss is agreed to");
}

fn length(blocks: &[Block]) -> usize {
    own_length(&reading::words(blocks))
}

/// Characters of our own: not what is quoted from e-Gov's screens.
pub fn own_length(text: &str) -> usize {
    crate::quoted::unquoted(text).chars().filter(|character| !character.is_whitespace()).count()
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
    let old = |days| {
        let page = shown(&session, &Today { date: date(2027, 3, 1), days_since_read: days, abroad: false });
        let told = reading::pieces(&page).into_iter().filter(|piece| piece.mark == format!("[{:?}]", Role::Old));
        told.map(|piece| reading::text(&piece.runs)).collect::<String>()
    };
    assert_eq!(old(90), "");
    assert!(old(91).contains("確認から91日たっています"));
}
