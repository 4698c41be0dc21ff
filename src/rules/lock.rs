//! The lock after repeated errors (Q2, Q3): waiting first, a request only where waiting did not help.

use super::advice::{Advice, Choice, Decision};
use super::caution::Caution;
use super::fact::{Facts, LockMessage, LockPersists};
use super::note::Note;
use super::preparation::Preparation;
use super::route::{Actor, Data, Route::*, Wait};
use super::row::{FollowUp, Row, careful, line};
use super::source::{Place, official};
use super::step::Step;

/// 「アカウントロック中です。…」 (Q2; the request once 30 minutes have passed: derived from Q2 and Q3).
pub(super) fn account_locked(facts: &Facts) -> Decision {
    let switched = A4.note(Note::IfSwitchedBefore);
    match facts.lock_persists()? {
        LockPersists::No | LockPersists::Unsure => {
            Ok(Advice::of(B1).or(switched).or(A3.note(Note::AfterTheWait).wait_is(&[Wait::ThirtyMinutes])))
        }
        LockPersists::Yes => {
            let service = facts.service()?;
            Ok(Advice::of(Choice::from(B2).service_is(service).note(Note::RequestAfterWaitDerived)).or(B1).or(switched))
        }
    }
}

/// Wants the lock released (Q3, whose note sends the Q2 message back to waiting).
pub(super) fn unlock_wanted(facts: &Facts) -> Decision {
    match facts.lock_message()? {
        LockMessage::Yes | LockMessage::Unsure => account_locked(facts),
        LockMessage::No => {
            let service = facts.service()?;
            Ok(Advice::of(Choice::from(B2).service_is(service)).or(A3).or(A4.note(Note::IfSwitchedBefore)))
        }
    }
}

/// B1: half an hour without a try, then one.
pub(super) const WAIT_FOR_LOCK: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::ThirtyMinutes),
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::RepeatedErrorsLock]),
    guides: &[],
    grounds: official(&[Place::Q2]),
    steps: &[
        careful(Step::NoteLockTime, &[Caution::NoRequestNeeded]),
        line(Step::StayAway),
        line(Step::ResetAfterWait),
        line(Step::TryOnce),
    ],
    prepare: &[],
};

/// B2: asking the desk to release the lock.
pub(super) const REQUEST_UNLOCK: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::Desk),
    actor: Actor::Desk,
    follow_up: FollowUp::Asked(&[Caution::RepeatedErrorsLock]),
    guides: &[],
    grounds: official(&[Place::Q3]),
    steps: &[
        line(Step::WriteUnlockRequest),
        careful(Step::OpenInquiryForm, &[Caution::NeverWriteSecrets]),
        careful(Step::AwaitReply, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
    ],
    prepare: &[Preparation::UnlockEApplication, Preparation::UnlockDeveloperPortal, Preparation::UnlockPolicyProposal],
};
