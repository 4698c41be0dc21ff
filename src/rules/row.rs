//! A recovery path as one row: every fact about it, in one place.

use super::caution::Caution;
use super::preparation::Preparation;
use super::route::{Actor, Data, External, Wait};
use super::source::Grounds;
use super::step::Step;

/// What is fixed for a path. What its situation changes, a table says.
pub(super) struct Row {
    /// What it does to the filings.
    pub data: Data,
    /// What it waits for.
    pub wait: Option<Wait>,
    /// Who has to act.
    pub actor: Actor,
    /// What is asked, or said, once it was tried.
    pub follow_up: FollowUp,
    /// Official guides and screens to name with it, exactly as they are called. They are not linked: their own addresses were
    /// not verified.
    pub guides: &'static [&'static str],
    /// Where it is written.
    pub grounds: Grounds,
    /// Its steps in order.
    pub steps: &'static [Line],
    /// What to have at hand.
    pub prepare: &'static [Preparation],
}

/// What comes after a path.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum FollowUp {
    /// It explains: there is nothing to do, so nothing that it costs, and no "did it work?".
    Explains,
    /// "Did it work?" makes no sense: it comes before a planned change.
    NotAsked,
    /// "Did it work?" When it did, this still holds.
    Asked(&'static [Caution]),
    /// The same; it settles an account conflict, so that it closes with how to keep it from coming back.
    SettlesConflict,
}

/// One line of a procedure: a step, and what to know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What to do.
    pub step: Step,
    /// Shown inside the step.
    pub cautions: &'static [Caution],
    /// The situation in which it belongs to the path.
    pub(super) when: When,
}

/// The situation in which a line belongs to its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Any.
    Always,
    /// A freed address stays blocked for the week after a deletion.
    AWeekIsWaited,
    /// The table names the inquiry form.
    ByForm,
    /// The table names the support desk.
    AtSupportDesk,
    /// The sign-in that stops is this provider's; without one, it is not known whose.
    ProviderIs(Option<External>),
}

/// A step without cautions.
pub(super) const fn line(step: Step) -> Line {
    careful(step, &[])
}

/// A step with what to know of it.
pub(super) const fn careful(step: Step, cautions: &'static [Caution]) -> Line {
    Line { step, cautions, when: When::Always }
}

impl Line {
    /// The same, in one situation only.
    pub(super) const fn when(self, when: When) -> Line {
        Line { when, ..self }
    }
}
