//! The second factor: e-Gov's own can be removed by oneself (Q4, Q5) and set up anew (installation guide), a provider's
//! only at the provider (account FAQ).

use super::advice::{Advice, Choice, Decision};
use super::caution::Caution;
use super::fact::{Facts, MailboxReadable, PasswordKnown, SecondFactorOf};
use super::note::Note;
use super::route::{Actor, Data, External, Route::*, Wait};
use super::row::{FollowUp, Row, When, careful, line};
use super::source::{Place, official, official_page};
use super::step::Step;

/// Secret question and answer forgotten (Q4).
pub(super) fn secret_answer_forgotten(facts: &Facts) -> Decision {
    removal(facts, Note::SecretQuestionScreen)
}

/// Phone replaced or lost, no one-time code (Q5; a provider's code: account FAQ).
pub(super) fn one_time_code_lost(facts: &Facts) -> Decision {
    match facts.second_factor_of()? {
        SecondFactorOf::Gbizid => Ok(Advice::of(gbizid_help().provider_is(External::Gbizid))),
        SecondFactorOf::Microsoft => Ok(Advice::of(C2.provider_is(External::Microsoft))),
        SecondFactorOf::Google => Ok(Advice::of(C2.provider_is(External::Google))),
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
    Ok(Advice::of(C3).or(C1).or(G1))
}

/// Cannot get through the provider's own sign-in (account FAQ).
pub(super) fn provider_sign_in_fails() -> Decision {
    Ok(Advice::of(gbizid_help()).or(G1))
}

/// The removal mail goes to the account's address, and its first screen asks for the password.
fn removal(facts: &Facts, note: Note) -> Decision {
    let password = facts.password_known()?;
    match (facts.mailbox_readable()?, password) {
        (MailboxReadable::No, _) => Ok(Advice::of(G1.note(Note::MailboxMayReopen))),
        (MailboxReadable::Yes | MailboxReadable::Unsure, PasswordKnown::Yes) => Ok(Advice::of(C1.note(note))),
        (MailboxReadable::Yes | MailboxReadable::Unsure, PasswordKnown::No | PasswordKnown::Unsure) => {
            Ok(Advice::of(A3.then(C1).note(note)))
        }
    }
}

/// C2 with what third parties report on GビズID's codes.
fn gbizid_help() -> Choice {
    C2.note(Note::GbizidSmsClosed).note(Note::GbizidAppNumber)
}

/// C1: removing e-Gov's second factor by oneself, in the seven screens of the FAQ.
pub(super) const REMOVE_SECOND_FACTOR: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::SetUpAnew, Caution::KeepSecondFactor]),
    guides: &["ご利用ガイド - 2要素認証・追加認証設定解除"],
    grounds: official(&[Place::Q4, Place::Q5]),
    steps: &[
        careful(Step::EnterIdAndPassword, &[Caution::MailboxNeeded]),
        careful(Step::ChooseRemoval, &[Caution::SetUpScreenNeedsNoRemoval]),
        line(Step::SendRemovalMail),
        line(Step::SeeMailSent),
        line(Step::OpenRemovalMail),
        line(Step::ConfirmRemoval),
        careful(Step::SeeRemovalDone, &[Caution::SetUpAnew]),
    ],
    prepare: &[],
};

/// C2: the provider's own help, because e-Gov cannot reset what is the provider's.
pub(super) const ASK_PROVIDER: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::Others),
    actor: Actor::Provider,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: official_page(&[Place::Account, Place::Q10]),
    steps: &[
        line(Step::SeeWhichServiceStops).when(When::ProviderIs(None)),
        line(Step::UseProviderHelp).when(When::ProviderIs(None)),
        line(Step::UseGbizidHelp).when(When::ProviderIs(Some(External::Gbizid))),
        line(Step::UseMicrosoftHelp).when(When::ProviderIs(Some(External::Microsoft))),
        line(Step::UseGoogleHelp).when(When::ProviderIs(Some(External::Google))),
        careful(Step::SignInOnceProviderWorks, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
    ],
    prepare: &[],
};

/// C3: the screen that asks to set up, not to prove.
pub(super) const SET_UP_SECOND_FACTOR: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::KeepSecondFactor]),
    guides: &[],
    grounds: official_page(&[Place::Install, Place::Vendors]),
    steps: &[careful(Step::ScanSetUpCode, &[Caution::KeepSecondFactor]), line(Step::OrSkipSetUp)],
    prepare: &[],
};
