//! Nothing is wrong yet: how to make a change without ending in a conflict.

use super::advice::{Advice, Decision};
use super::caution::Caution;
use super::fact::{Facts, PlannedChange};
use super::route::{
    Actor, Data,
    Route::{self, *},
    Wait,
};
use super::row::{FollowUp, Row, careful, line};
use super::source::{Place, derived, official, official_page};
use super::step::Step;

/// About to change something (GビズID notes, authentication-service FAQ, Q7, Q9, Q10, guide on sharing, My Page FAQ).
pub(super) fn planned_change(facts: &Facts) -> Decision {
    Ok(Advice::of(facts.planned_change()?.route()))
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

/// P0: before any change.
pub(super) const BEFORE_ANY_CHANGE: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: derived(&[Place::Q6, Place::Q7, Place::GbizidNotes]),
    steps: &[
        line(Step::ListAccounts),
        line(Step::ChangeOneThing),
        line(Step::UseUnusedAddress),
        line(Step::SignInAfterChange),
        line(Step::DeleteNothing),
    ],
    prepare: &[],
};

/// P1: before a provider's address is changed.
pub(super) const BEFORE_EXTERNAL_EMAIL: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: official_page(&[Place::GbizidNotes, Place::Q6, Place::Q7]),
    steps: &[
        line(Step::CheckAddressUnused),
        line(Step::FreeAddressFirst),
        careful(Step::ChangeOwnAtProvider, &[Caution::IdChangesEverywhere, Caution::ServiceLinkRenewal]),
        careful(Step::SignInAfterChange, &[Caution::SignInReflectsChange]),
    ],
    prepare: &[],
};

/// P2: before a representative changes.
pub(super) const BEFORE_REPRESENTATIVE: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: derived(&[Place::GbizidNotes, Place::AuthService, Place::Q7Note2023, Place::Q9, Place::Q10Part2]),
    steps: &[
        line(Step::SaveDocuments),
        careful(Step::SwitchFormerToEgov, &[Caution::PriceOfGoingBack, Caution::ServiceLinkRenewal]),
        line(Step::RetireFormerGbizid),
        careful(Step::FirstSignInOnSameAddress, &[Caution::NeverOnOldAddressDirectly, Caution::FormerAddressFirst]),
        line(Step::ElseNewGbizidOnUnusedAddress),
        line(Step::DeleteFormerLast),
    ],
    prepare: &[],
};

/// P3: before GビズID or Microsoft is used for the first time.
pub(super) const BEFORE_START_EXTERNAL: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: official(&[Place::Q9, Place::AuthService, Place::GbizidNotes]),
    steps: &[
        careful(Step::MakeAddressesEqual, &[Caution::NoSwitchAfterFirstEntry]),
        careful(Step::FirstExternalSignIn, &[Caution::PasswordFormStops, Caution::ServiceLinkRenewal]),
        line(Step::SeeFilings),
    ],
    prepare: &[],
};

/// P4: before going back to an e-Gov account.
pub(super) const BEFORE_BACK_TO_EGOV: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: official(&[Place::Q9, Place::AuthService]),
    steps: &[
        careful(Step::SignInWithExternal, &[Caution::ExternalFirst, Caution::ServiceLinkRenewal]),
        careful(Step::SwitchToEgov, &[Caution::PriceOfGoingBack]),
        careful(Step::UsePasswordForm, &[Caution::SwitchesAgain]),
    ],
    prepare: &[],
};

/// P5: before e-Gov's record is deleted.
pub(super) const BEFORE_DELETE_RECORD: Row = Row {
    data: Data::Lost,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: official(&[Place::Q10Part1Step1, Place::Q10Part1Step2]),
    steps: &[
        line(Step::ConsiderKeeping),
        careful(Step::SaveDocuments, &[Caution::ServiceLinkRenewal]),
        careful(Step::DeleteOwnRecord, &[Caution::RecordLost]),
    ],
    prepare: &[],
};

/// P6: before a GビズID is deleted at GビズID.
pub(super) const BEFORE_DELETE_GBIZID: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: derived(&[Place::Q7Case2, Place::Q9, Place::Q10Part2]),
    steps: &[
        careful(Step::KeepBySwitching, &[Caution::StayOnPasswordForm, Caution::PriceOfGoingBack]),
        careful(Step::OrLeaveUnopened, &[Caution::OpenedByNobody]),
        careful(Step::OrDeleteRecord, &[Caution::RecordLost]),
        careful(Step::DeleteGbizidLast, &[Caution::OnlyDeskCanFree]),
    ],
    prepare: &[],
};

/// P7: before the address of an e-Gov account is changed.
pub(super) const BEFORE_EGOV_EMAIL: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: derived(&[Place::Q10Part1Step2, Place::Q7Case1]),
    steps: &[
        line(Step::CheckAddressUnused),
        careful(Step::ChangeOwnInEgov, &[Caution::OldAddressFreeAtOnce, Caution::ServiceLinkRenewal]),
    ],
    prepare: &[],
};

/// P8: before a person in charge leaves.
pub(super) const BEFORE_PERSON_LEAVES: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: derived(&[Place::Sharing, Place::Q4, Place::Q7]),
    steps: &[
        line(Step::SaveLeaversDocuments),
        careful(Step::ShareLeaversFilings, &[Caution::SharingConditions]),
        line(Step::MakeSuccessorsMember),
        careful(Step::ChangeToSuccessorsAddress, &[Caution::SuccessorUsesAnotherAddress, Caution::ServiceLinkRenewal]),
        line(Step::HandOverPassword),
        line(Step::RenewSecondFactor),
        line(Step::DeleteNothingBeforeSettled),
    ],
    prepare: &[],
};

/// P9: before the kind of the GビズID changes.
pub(super) const BEFORE_GBIZID_KIND_CHANGE: Row = Row {
    data: Data::Unknown,
    wait: Some(Wait::Desk),
    actor: Actor::Desk,
    follow_up: FollowUp::NotAsked,
    guides: &[],
    grounds: derived(&[Place::MyPage]),
    steps: &[
        line(Step::SaveDocuments),
        line(Step::NoteWhichKindFiled),
        careful(Step::AskBeforeKindChange, &[Caution::KindSwitchHidesFilings, Caution::UrgentOffice]),
    ],
    prepare: &[],
};
