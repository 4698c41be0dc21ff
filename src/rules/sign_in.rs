//! The password form: a rejected sign-in, the reset screen, an address already taken, upper and lower case.

use super::advice::{Advice, Choice, Decision};
use super::caution::Caution;
use super::fact::{DeletedWithinWeek, Facts, FederatedBefore, LockPersists, Registered, ResetResult, WantedService};
use super::note::Note;
use super::route::{Actor, Data, External, Route::*, Wait};
use super::row::{FollowUp, Row, When, careful, line};
use super::source::{Place, derived, official, official_page};
use super::step::Step;

/// 「メールアドレスまたはパスワードに誤りがあります。…」 (Q1; the switched account: Q9; the lock behind it: Q2).
pub(super) fn credentials_rejected(facts: &Facts) -> Decision {
    let federated = facts.federated_before()?;
    match federated {
        FederatedBefore::Gbizid => Ok(Advice::of(A4).or(D9).or(A3).or(provider_first(External::Gbizid))),
        FederatedBefore::Microsoft => {
            Ok(Advice::of(A4.note(Note::SwitchDerived)).or(D9).or(A3).or(provider_first(External::Microsoft)))
        }
        FederatedBefore::Google => Ok(Advice::of(google_switch()).or(A3).or(G1).or(provider_first(External::Google))),
        FederatedBefore::No | FederatedBefore::Unsure => {
            let perhaps_switched = federated == FederatedBefore::Unsure;
            match facts.registered()? {
                Registered::No => Ok(Advice::of(A1).or(A6.note(Note::IfExternalAccount))),
                Registered::ExternalOnly => Ok(Advice::of(A6)
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
        ResetResult::NotTried | ResetResult::Unsure => Ok(Advice::of(A2.then(A3))
            .or(A3)
            .or_when(perhaps_unregistered, A1.note(Note::IfNeverRegistered))
            .or_when(perhaps_unregistered, A6.note(Note::IfExternalAccount))
            .or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore))),
        ResetResult::NoMail => Ok(Advice::of(A5).or(A1.note(Note::IfNeverRegistered)).or(G1)),
        ResetResult::EmailInvalid => reset_refused(facts, perhaps_switched, perhaps_unregistered),
        ResetResult::StillRejected => match facts.lock_persists()? {
            LockPersists::No | LockPersists::Unsure => Ok(Advice::of(B1.note(Note::LockSupposed)).or(G1)),
            LockPersists::Yes => Ok(Advice::of(G1).or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore))),
        },
    }
}

/// 「無効なメールアドレスです」 on the reset screen (Q1, Q3; the switched account: derived from Q9).
pub(super) fn reset_email_invalid(facts: &Facts) -> Decision {
    match facts.federated_before()? {
        FederatedBefore::Gbizid => Ok(after_switch(A4, External::Gbizid)),
        FederatedBefore::Microsoft => Ok(after_switch(A4.note(Note::SwitchDerived), External::Microsoft)),
        FederatedBefore::Google => Ok(after_switch(google_switch(), External::Google)),
        FederatedBefore::No => reset_refused(facts, false, true),
        FederatedBefore::Unsure => reset_refused(facts, true, true),
    }
}

fn after_switch(primary: impl Into<Choice>, provider: External) -> Box<Advice> {
    Advice::of(primary.into().note(Note::ResetScreenDerived))
        .or(B2)
        .or(B1.note(Note::TryOnceCostsNothing))
        .or(provider_first(provider))
}

fn reset_refused(facts: &Facts, perhaps_switched: bool, perhaps_unregistered: bool) -> Decision {
    let service = facts.service()?;
    Ok(Advice::of(Choice::from(B2).service_is(service).note(Note::InvalidAddressLocked))
        .or(B1.note(Note::TryOnceCostsNothing))
        .or_when(perhaps_unregistered, A1.note(Note::IfNeverRegistered))
        .or_when(perhaps_switched, A4.note(Note::IfSwitchedBefore)))
}

/// A4 for Google, of which official pages describe no switch.
fn google_switch() -> Choice {
    A4.data_is(Data::Unknown).note(Note::GoogleSwitchUndescribed)
}

/// C2 beside a path that goes through the provider: its own sign-in may be what fails.
fn provider_first(provider: External) -> Choice {
    C2.provider_is(provider).note(Note::IfProviderSignInFails)
}

/// The e-Gov account no longer signs in since GビズID was used with the same address (Q9).
pub(super) fn egov_sign_in_stopped(facts: &Facts) -> Decision {
    match facts.wanted_service()? {
        WantedService::Gbizid | WantedService::Unsure => {
            Ok(Advice::of(A4).or(D9).or(provider_first(External::Gbizid)).or(G1))
        }
        WantedService::Egov => Ok(Advice::of(D9).or(A4).or(provider_first(External::Gbizid)).or(G1)),
    }
}

/// 「既に他のe-Govアカウントで使用されているため登録することができません」 (account FAQ; the week: Q10-(1)①).
pub(super) fn registration_refused(facts: &Facts) -> Decision {
    match facts.deleted_within_week()? {
        DeletedWithinWeek::Yes => Ok(Advice::of(H2)),
        DeletedWithinWeek::No => Ok(Advice::of(H3).or(H2.note(Note::AnotherAddressNow).wait_is(&[]))),
        DeletedWithinWeek::Unsure => Ok(Advice::of(H3).or(H2)),
    }
}

/// Do upper and lower case matter in the address? (Q8)
pub(super) fn email_case() -> Decision {
    Ok(Advice::of(T3))
}

/// A1: registering an e-Gov account.
pub(super) const REGISTER_ACCOUNT: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &["e-Govアカウントの登録方法"],
    grounds: official(&[Place::Q1, Place::Registration, Place::Account]),
    steps: &[line(Step::OpenRegistration), line(Step::RegisterInOneTab), line(Step::OpenRegistrationMail)],
    prepare: &[],
};

/// A2: looking at what was typed, before anything is reset.
pub(super) const CHECK_CREDENTIALS: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::RepeatedErrorsLock]),
    guides: &["パスワードの確認方法"],
    grounds: official(&[Place::Q1, Place::Q2]),
    steps: &[
        careful(Step::CheckAddress, &[Caution::RepeatedErrorsLock]),
        line(Step::ShowPassword),
        line(Step::CompareSavedPassword),
    ],
    prepare: &[],
};

/// A3: choosing a new password by 「パスワードを忘れた方」.
pub(super) const RESET_PASSWORD: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::RepeatedErrorsLock]),
    guides: &[],
    grounds: official(&[Place::Q1]),
    steps: &[
        line(Step::OpenPasswordReset),
        careful(Step::ChooseNewPassword, &[Caution::InvalidAddressMeansLock]),
        line(Step::SignInWithNewPassword),
    ],
    prepare: &[],
};

/// A4: entering with the service that the account was switched to.
pub(super) const USE_SWITCHED_SERVICE: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &["ヘルプ-認証サービス変更"],
    grounds: official(&[Place::Q9, Place::AuthService]),
    steps: &[
        careful(Step::ChooseSwitchedService, &[Caution::ButtonNameDiffers]),
        line(Step::SignInThere),
        line(Step::SeeFilings),
    ],
    prepare: &[],
};

/// A5: finding out why the reset mail does not come.
pub(super) const RESET_MAIL_MISSING: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Q1, Place::Q9]),
    steps: &[
        line(Step::CheckResetAddress),
        line(Step::CheckJunkFolder),
        line(Step::FindRegisteredAddress),
        line(Step::AskMailAdministrator),
        line(Step::DecideByHistory),
    ],
    prepare: &[],
};

/// A6: pressing a service's button instead of typing its address into e-Gov's own form.
pub(super) const USE_PROVIDER_BUTTON: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: official_page(&[Place::Registration, Place::AuthService, Place::Vendors]),
    steps: &[
        line(Step::UseNoForm),
        careful(
            Step::PressProviderButton,
            &[Caution::ButtonNameDiffers, Caution::FirstSignInSwitches, Caution::FormerGbizidMayBeReplaced],
        ),
        line(Step::SignInThere),
    ],
    prepare: &[],
};

/// D9: 認証サービス変更, back to an e-Gov account.
pub(super) const SWITCH_BACK_TO_EGOV: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::SwitchesAgain]),
    guides: &["ヘルプ-認証サービス変更"],
    grounds: official(&[Place::Q9, Place::AuthService]),
    steps: &[
        line(Step::SignInWithExternal),
        careful(Step::SwitchToEgov, &[Caution::PriceOfGoingBack]),
        careful(Step::UsePasswordForm, &[Caution::SwitchesAgain]),
    ],
    prepare: &[],
};

/// H2: another address, or a week.
pub(super) const USE_OTHER_ADDRESS_OR_WAIT: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::OneWeek),
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: official_page(&[Place::Account, Place::Q10Part1Step1]),
    steps: &[line(Step::RegisterOtherAddress), line(Step::RegisterAfterWeek).when(When::AWeekIsWaited)],
    prepare: &[],
};

/// H3: the account that has the address already.
pub(super) const SIGN_IN_TO_EXISTING: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: official_page(&[Place::Account]),
    steps: &[
        line(Step::SignInToExisting),
        careful(Step::ChooseServiceIfUsed, &[Caution::ButtonNameDiffers]),
        line(Step::ResetIfForgotten),
        line(Step::ElseRegisterOtherAddress),
    ],
    prepare: &[],
};

/// T3: upper and lower case are one address.
pub(super) const EMAIL_CASE_IGNORED: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Explains,
    guides: &[],
    grounds: official(&[Place::Q8]),
    steps: &[line(Step::TreatCaseAlike), line(Step::LookForOtherCauses)],
    prepare: &[],
};
