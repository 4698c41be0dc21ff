//! Nothing is wrong yet: how to make a change without ending in a conflict.

use super::Decision;
use super::fact::{Facts, PlannedChange};
use super::outcome::Outcome;
use super::route::Route::*;

/// About to change something (GビズID notes, authentication-service FAQ, Q7, Q9, Q10).
pub(super) fn planned_change(facts: &Facts) -> Decision {
    Ok(Outcome::of(match facts.planned_change()? {
        PlannedChange::ExternalEmail => P1,
        PlannedChange::EgovEmail => P7,
        PlannedChange::Representative => P2,
        PlannedChange::StartExternal => P3,
        PlannedChange::BackToEgov => P4,
        PlannedChange::DeleteRecord => P5,
        PlannedChange::DeleteGbizid => P6,
        PlannedChange::Unsure => P0,
    }))
}
