//! Not the account: a server that does not answer, a program whose link ran out, and whatever fits nowhere else.

use super::advice::{Advice, Decision};
use super::caution::Caution;
use super::note::Note;
use super::preparation::Preparation;
use super::route::{Actor, Data, Route::*, Wait};
use super::row::{FollowUp, Row, careful, line};
use super::source::{Place, derived, reported};
use super::step::Step;

/// The page does not open or goes on loading: HTTP 502, 503, 504, a crowd, maintenance (reported).
pub(super) fn service_unavailable() -> Decision {
    Ok(Advice::of(T4).or(T1).or(G1))
}

/// An HR or payroll program has lost its link to e-Gov (reported).
pub(super) fn software_link_expired() -> Decision {
    Ok(Advice::of(L1).or(T8).or(A4.note(Note::IfSwitchedBefore)).or(G1))
}

/// None of these: what can be tried without making things worse.
pub(super) fn something_else() -> Decision {
    Ok(Advice::of(T1).or(C2).or(T4).or(G1))
}

/// T1: what can be tried without making things worse.
pub(super) const TRY_AGAIN_SAFELY: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Blog, Place::Q2, Place::Q6, Place::Q9]),
    steps: &[
        line(Step::CheckNotices),
        line(Step::TryPrivateWindow),
        line(Step::WaitAndRestart),
        careful(Step::TryOtherBrowser, &[Caution::RepeatedErrorsLock]),
        careful(Step::UseSignInUsedBefore, &[Caution::FirstSignInSwitchesOrCollides, Caution::UrgentOffice]),
    ],
    prepare: &[],
};

/// T4: an outage or a crowd: waiting, and changing nothing.
pub(super) const WAIT_FOR_SERVICE: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::Service),
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Blog, Place::Vendors]),
    steps: &[
        careful(Step::CheckNotices, &[Caution::ChangeNothingMeanwhile]),
        line(Step::WaitAndRestart),
        careful(Step::TryAtAnotherHour, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
    ],
    prepare: &[],
};

/// L1: renewing a program's link with the same account as before.
pub(super) const RENEW_SOFTWARE_LINK: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::SameAccountForTheLink]),
    guides: &[],
    grounds: reported(&[Place::Vendors]),
    steps: &[
        line(Step::OpenLinkScreen),
        careful(Step::RenewLink, &[Caution::SameAccountForTheLink]),
        line(Step::SeeLinkWorks),
        line(Step::StartWithSignInMessage),
    ],
    prepare: &[],
};

/// G1: the desk, with what it asks for.
pub(super) const CONTACT_SUPPORT: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::Desk),
    actor: Actor::Desk,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Q3, Place::Blog]),
    steps: &[
        line(Step::NoteWhatHappened),
        line(Step::ChooseDesk),
        careful(Step::SendInquiry, &[Caution::NeverWriteSecrets]),
        careful(Step::AwaitReply, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
    ],
    prepare: &[Preparation::ContactKit],
};
