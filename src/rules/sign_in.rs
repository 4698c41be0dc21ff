//! The password form: a rejected sign-in, the reset screen, an address already taken, upper and lower case.

use super::Decision;
use super::fact::{DeletedWithinWeek, Facts, FederatedBefore, LockPersists, Registered, ResetResult, WantedService};
use super::note::Note;
use super::outcome::{Entry, Outcome};
use super::route::{Data, Route::*};

/// 「メールアドレスまたはパスワードに誤りがあります。…」 (Q1; the switched account: Q9; the lock behind it: Q2).
pub(super) fn credentials_rejected(facts: &Facts) -> Decision {
    let federated = facts.federated_before()?;
    match federated {
        FederatedBefore::Gbizid => Ok(Outcome::of(A4).or(D9).or(A3).or(provider_first())),
        FederatedBefore::Microsoft => Ok(Outcome::of(A4.note(Note::SwitchDerived)).or(D9).or(A3).or(provider_first())),
        FederatedBefore::Google => Ok(Outcome::of(google_switch()).or(A3).or(G1).or(provider_first())),
        FederatedBefore::No | FederatedBefore::Unsure => {
            let perhaps_switched = federated == FederatedBefore::Unsure;
            match facts.registered()? {
                Registered::No => Ok(Outcome::of(A1).or(A6.note(Note::IfExternalAccount))),
                Registered::ExternalOnly => Ok(Outcome::of(A6)
                    .or(A3)
                    .or(A1.note(Note::IfNeverRegistered))
                    .or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore))),
                Registered::Yes => registered_and_rejected(facts, perhaps_switched, false),
                Registered::Unsure => registered_and_rejected(facts, perhaps_switched, true),
            }
        }
    }
}

fn registered_and_rejected(facts: &Facts, perhaps_switched: bool, perhaps_unregistered: bool) -> Decision {
    match facts.reset_result()? {
        ResetResult::NotTried | ResetResult::Unsure => Ok(Outcome::of(A2.then(A3))
            .or(A3)
            .or_when(perhaps_unregistered, A1.note(Note::IfNeverRegistered))
            .or_when(perhaps_unregistered, A6.note(Note::IfExternalAccount))
            .or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore))),
        ResetResult::NoMail => Ok(Outcome::of(A5).or(A1.note(Note::IfNeverRegistered)).or(G1)),
        ResetResult::EmailInvalid => reset_refused(facts, perhaps_switched, perhaps_unregistered),
        ResetResult::StillRejected => match facts.lock_persists()? {
            LockPersists::No | LockPersists::Unsure => Ok(Outcome::of(B1.note(Note::LockSupposed)).or(G1)),
            LockPersists::Yes => Ok(Outcome::of(G1).or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore))),
        },
    }
}

/// 「無効なメールアドレスです」 on the reset screen (Q1, Q3; the switched account: derived from Q9).
pub(super) fn reset_email_invalid(facts: &Facts) -> Decision {
    match facts.federated_before()? {
        FederatedBefore::Gbizid => Ok(after_switch(A4)),
        FederatedBefore::Microsoft => Ok(after_switch(A4.note(Note::SwitchDerived))),
        FederatedBefore::Google => Ok(after_switch(google_switch())),
        FederatedBefore::No => reset_refused(facts, false, true),
        FederatedBefore::Unsure => reset_refused(facts, true, true),
    }
}

fn after_switch(primary: impl Into<Entry>) -> Outcome {
    Outcome::of(primary.into().note(Note::ResetScreenDerived))
        .or(B2)
        .or(B1.note(Note::TryOnceCostsNothing))
        .or(provider_first())
}

fn reset_refused(facts: &Facts, perhaps_switched: bool, perhaps_unregistered: bool) -> Decision {
    let service = facts.service()?;
    Ok(Outcome::of(Entry::from(B2).service_is(service))
        .or(B1.note(Note::TryOnceCostsNothing))
        .or_when(perhaps_unregistered, A1.note(Note::IfNeverRegistered))
        .or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore)))
}

/// A4 for Google, of which official pages describe no switch.
fn google_switch() -> Entry {
    A4.data_is(Data::Unknown).note(Note::GoogleSwitchUndescribed)
}

/// C2 beside a path that goes through the provider: its own sign-in may be what fails.
fn provider_first() -> Entry {
    C2.note(Note::IfProviderSignInFails)
}

/// The e-Gov account no longer signs in since GビズID was used with the same address (Q9).
pub(super) fn egov_sign_in_stopped(facts: &Facts) -> Decision {
    match facts.wanted_service()? {
        WantedService::Gbizid | WantedService::Unsure => Ok(Outcome::of(A4).or(D9).or(provider_first()).or(G1)),
        WantedService::Egov => Ok(Outcome::of(D9).or(A4).or(provider_first()).or(G1)),
    }
}

/// 「既に他のe-Govアカウントで使用されているため登録することができません」 (account FAQ; the week: Q10-(1)①).
pub(super) fn registration_refused(facts: &Facts) -> Decision {
    match facts.deleted_within_week()? {
        DeletedWithinWeek::Yes => Ok(Outcome::of(H2)),
        DeletedWithinWeek::No => Ok(Outcome::of(H3).or(H2.note(Note::AnotherAddressNow).wait_is(&[]))),
        DeletedWithinWeek::Unsure => Ok(Outcome::of(H3).or(H2)),
    }
}

/// Do upper and lower case matter in the address? (Q8)
pub(super) fn email_case() -> Decision {
    Ok(Outcome::of(T3))
}
