//! The second factor: e-Gov's own can be removed by oneself (Q4, Q5) and set up anew (installation guide), a provider's
//! only at the provider (account FAQ).

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
        SecondFactorOf::Egov => code_lost(facts),
        SecondFactorOf::Unsure => Ok(code_lost(facts)?.or(gbizid_help())),
    }
}

/// The removal, and beside it the first set-up: its screen is easily taken for the one that asks for a code.
fn code_lost(facts: &Facts) -> Decision {
    let outcome = removal(facts, Note::ScanCodeAgain)?;
    let removed_at_once = outcome.primary.route == C1;
    Ok(outcome.or_when(removed_at_once, C3.note(Note::IfSetUpScreen)))
}

/// 「2要素認証設定」 with a QR code and [スキップ] (installation guide; skipping: reported).
pub(super) fn second_factor_setup() -> Decision {
    Ok(Outcome::of(C3).or(C1).or(G1))
}

/// Cannot get through the provider's own sign-in (account FAQ).
pub(super) fn provider_sign_in_fails() -> Decision {
    Ok(Outcome::of(gbizid_help()).or(G1))
}

/// The removal mail goes to the account's address, and its first screen asks for the password.
fn removal(facts: &Facts, note: Note) -> Decision {
    let password = facts.password_known()?;
    match (facts.mailbox_readable()?, password) {
        (MailboxReadable::No, _) => Ok(Outcome::of(G1.note(Note::MailboxMayReopen))),
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
