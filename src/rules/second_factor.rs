//! The second factor: e-Gov's own can be removed by oneself (Q4, Q5), a provider's only at the provider (account FAQ).

use super::Decision;
use super::fact::{Facts, MailboxReadable, PasswordKnown, SecondFactorOf};
use super::note::Note;
use super::outcome::{Entry, Outcome};
use super::route::Route::*;

/// Secret question and answer forgotten (Q4).
pub(super) fn secret_answer_forgotten(facts: &Facts) -> Decision {
    removal(facts, Note::SecretQuestionScreen)
}

/// Phone replaced or lost, no one-time code (Q5; a provider's code: account FAQ).
pub(super) fn one_time_code_lost(facts: &Facts) -> Decision {
    match facts.second_factor_of()? {
        SecondFactorOf::Gbizid => Ok(Outcome::of(gbizid_help())),
        SecondFactorOf::Microsoft | SecondFactorOf::Google => Ok(Outcome::of(C2)),
        SecondFactorOf::Egov => removal(facts, Note::ScanCodeAgain),
        SecondFactorOf::Unsure => Ok(removal(facts, Note::ScanCodeAgain)?.or(gbizid_help())),
    }
}

/// Cannot get through the provider's own sign-in (account FAQ).
pub(super) fn provider_sign_in_fails() -> Decision {
    Ok(Outcome::of(gbizid_help()).or(G1))
}

/// The removal mail goes to the account's address, and its first screen asks for the password.
fn removal(facts: &Facts, note: Note) -> Decision {
    let password = facts.password_known()?;
    match (facts.mailbox_readable()?, password) {
        (MailboxReadable::No, _) => Ok(Outcome::of(G1)),
        (MailboxReadable::Yes | MailboxReadable::Unsure, PasswordKnown::Yes) => Ok(Outcome::of(C1.note(note))),
        (MailboxReadable::Yes | MailboxReadable::Unsure, PasswordKnown::No | PasswordKnown::Unsure) => {
            Ok(Outcome::of(A3.then(C1).note(note)))
        }
    }
}

/// C2 with what third parties report on GビズID's codes.
fn gbizid_help() -> Entry {
    C2.note(Note::GbizidSmsClosed).note(Note::GbizidAppNumber)
}
