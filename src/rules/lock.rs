//! The lock after repeated errors (Q2, Q3): waiting first, a request only where waiting did not help.

use super::Decision;
use super::fact::{Facts, LockMessage, LockPersists};
use super::note::Note;
use super::outcome::{Entry, Outcome};
use super::route::{Route::*, Wait};

/// 「アカウントロック中です。…」 (Q2; the request once 30 minutes have passed: derived from Q2 and Q3).
pub(super) fn account_locked(facts: &Facts) -> Decision {
    let switched = A4.note(Note::IfSwitchedBefore);
    match facts.lock_persists()? {
        LockPersists::No | LockPersists::Unsure => {
            Ok(Outcome::of(B1).or(switched).or(A3.note(Note::AfterTheWait).wait_is(&[Wait::ThirtyMinutes])))
        }
        LockPersists::Yes => {
            let service = facts.service()?;
            Ok(Outcome::of(Entry::from(B2).service_is(service).note(Note::RequestAfterWaitDerived)).or(B1).or(switched))
        }
    }
}

/// Wants the lock released (Q3, whose note sends the Q2 message back to waiting).
pub(super) fn unlock_wanted(facts: &Facts) -> Decision {
    match facts.lock_message()? {
        LockMessage::Yes | LockMessage::Unsure => account_locked(facts),
        LockMessage::No => {
            let service = facts.service()?;
            Ok(Outcome::of(Entry::from(B2).service_is(service)).or(A3).or(A4.note(Note::IfSwitchedBefore)))
        }
    }
}
