//! The names of what is drawn: classes for the style sheet of the package, parts for those of pages.

use crate::page::block::{Chosen, Part, Rank, Role, Span, Ticked};
use crate::rules::Level;

/// The class of a paragraph.
pub fn of_text(role: Role) -> Option<&'static str> {
    match role {
        Role::Plain => None,
        Role::Hint => Some("egov-recovery-hint"),
        Role::Label => Some("egov-recovery-label"),
        Role::Caption => Some("egov-recovery-caption"),
        Role::Changed => Some("egov-recovery-changed"),
        Role::NotPrinted => Some("egov-recovery-changed egov-recovery-left"),
        Role::Condition => Some("egov-recovery-condition"),
        Role::Privacy => Some("egov-recovery-privacy"),
        Role::Or => Some("egov-recovery-or"),
        Role::Step => Some("egov-recovery-step"),
        Role::StepLink => Some("egov-recovery-step-link"),
        Role::Old => Some("egov-recovery-old"),
        Role::Left => Some("egov-recovery-left"),
        Role::Worked => Some("egov-recovery-worked"),
        Role::Find => Some("egov-recovery-find"),
        Role::Paper => Some("egov-recovery-print-only"),
    }
}

/// The class and the part of what stands apart within a line.
pub fn of_span(span: Span) -> (&'static str, Option<&'static str>) {
    match span {
        Span::Clock => ("egov-recovery-clock", None),
        Span::Places => ("egov-recovery-places", None),
        Span::Aside => ("egov-recovery-aside", None),
        Span::Read => ("egov-recovery-read", None),
        Span::Host => ("egov-recovery-host", None),
    }
}

/// What a part of a screen is drawn as.
#[derive(Default)]
pub struct DrawnAs {
    pub element: &'static str,
    pub class: Option<&'static str>,
    pub part: Option<&'static str>,
    /// Where links of the static guide find it.
    pub anchor: Option<&'static str>,
    pub code: Option<&'static str>,
}

/// What a part of a screen is drawn as.
pub fn of_part(part: Part) -> DrawnAs {
    match part {
        Part::Why => section("why-section"),
        Part::Prepare => section("prepare"),
        Part::Steps => section("steps"),
        Part::Background => section("background"),
        Part::Remarks => section("remarks"),
        Part::Habits => section("habits"),
        Part::Worked => section("worked"),
        Part::Alternatives => section("alternatives"),
        Part::Answers => section("answers"),
        Part::Sources => section("sources"),
        Part::Hits => section("hits"),
        Part::Groups => section("groups"),
        Part::Waiting => section("waiting"),
        Part::Note => section("note"),
        Part::Meaning => section("meaning"),
        Part::Save => section("save"),
        Part::Collisions => section("collisions"),
        Part::Forecast => section("forecast"),
        Part::Situations => DrawnAs { element: "section", class: Some("egov-recovery-section"), ..DrawnAs::default() },
        Part::Symptom(symptom) => DrawnAs { anchor: Some(symptom.id()), ..of_part(Part::Situations) },
        Part::Route(route) => {
            let (code, class) = (Some(route.code()), Some("egov-recovery-route"));
            DrawnAs { element: "section", class, anchor: code, code, part: None }
        }
        Part::Apart => div("egov-recovery-apart", None),
        Part::Find => div("egov-recovery-search", None),
        Part::Foot => div("egov-recovery-foot", Some("footer")),
        Part::Line => DrawnAs { element: "p", ..DrawnAs::default() },
        Part::Exits => DrawnAs { element: "p", class: Some("egov-recovery-exits"), ..DrawnAs::default() },
    }
}

fn section(part: &'static str) -> DrawnAs {
    DrawnAs { part: Some(part), ..of_part(Part::Situations) }
}

fn div(class: &'static str, part: Option<&'static str>) -> DrawnAs {
    DrawnAs { element: "div", class: Some(class), part, ..DrawnAs::default() }
}

/// The class and the part of a button.
pub fn of_button(rank: Rank) -> (&'static str, &'static str) {
    match rank {
        Rank::Primary => ("egov-recovery-button egov-recovery-primary", "button button-primary"),
        Rank::Secondary => ("egov-recovery-button egov-recovery-secondary", "button button-secondary"),
        Rank::Text => ("egov-recovery-button egov-recovery-text-button", "button button-text"),
    }
}

/// The class and the part of a caution.
pub fn of_caution(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Irreversible => ("egov-recovery-caution egov-recovery-irreversible", "caution caution-irreversible"),
        Level::Warning => ("egov-recovery-caution egov-recovery-warning", "caution caution-warning"),
        Level::Reference => ("egov-recovery-caution egov-recovery-reference", "caution caution-reference"),
    }
}

/// The part of a choice, and the name of its options.
pub fn of_choice(chosen: Chosen) -> (&'static str, &'static str) {
    match chosen {
        Chosen::Answer => ("question", "egov-recovery-answer"),
        Chosen::Wanted => ("question", "egov-recovery-wanted"),
    }
}

/// The class and the part of something to tick.
pub fn of_tick(ticked: Ticked) -> (&'static str, &'static str) {
    match ticked {
        Ticked::Step => ("egov-recovery-step", "step"),
        Ticked::Option => ("egov-recovery-tick", "option"),
    }
}
