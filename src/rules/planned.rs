//! Nothing is wrong yet: how to make a change without ending in a conflict.

use super::Decision;
use super::fact::{Facts, PlannedChange};
use super::outcome::Outcome;
use super::route::Route::{self, *};

/// About to change something (GビズID notes, authentication-service FAQ, Q7, Q9, Q10, guide on sharing, My Page FAQ).
pub(super) fn planned_change(facts: &Facts) -> Decision {
    Ok(Outcome::of(facts.planned_change()?.route()))
}

impl PlannedChange {
    /// The path for this change.
    pub const fn route(self) -> Route {
        match self {
            PlannedChange::ExternalEmail => P1,
            PlannedChange::EgovEmail => P7,
            PlannedChange::Representative => P2,
            PlannedChange::StartExternal => P3,
            PlannedChange::BackToEgov => P4,
            PlannedChange::DeleteRecord => P5,
            PlannedChange::DeleteGbizid => P6,
            PlannedChange::PersonInCharge => P8,
            PlannedChange::GbizidKind => P9,
            PlannedChange::Unsure => P0,
        }
    }

    /// The change that a path is for; `None` for a path out of a trouble that is there already.
    pub fn of(route: Route) -> Option<PlannedChange> {
        PlannedChange::ALL.iter().copied().find(|change| change.route() == route)
    }
}
