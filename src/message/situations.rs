//! Which words together name a symptom.
//!
//! One row is one way of saying it: a word of each set in one sentence, or in two that follow each other. The
//! figures order what several rows find; the last ones are only just worth showing. Where a row of a service beside
//! e-Gov (GビズID, Microsoft, Google) fits as well, it says whose screen it is and comes first.

use super::words::*;
use crate::rules::Symptom::{self, *};

struct Situation {
    symptom: Symptom,
    /// How sure it is, in hundredths.
    score: u8,
    /// A word of each of these.
    all: [Set; 3],
    /// No word of these.
    none: Set,
}

/// Anything at all.
const ANY: Set = !0;
const NO: Set = 0;
/// What e-Gov or another service asks for besides the password.
const SECOND: Set = TWO_FACTOR | CODE;
/// What a service asks for, or takes away, at the sign-in.
const ASKED: Set = PASSWORD | LOCK | SECOND | SMS | SECRET | PHONE | BARE_CODE | AUTHENTICATION;
/// It does not work, however it is said.
const FAILS: Set = WRONG | FORGOT | NOT_ARRIVE;
/// What an account is called.
const HOLDER: Set = PROVIDER | KIND | EGOV | ACCOUNT;
/// What was filed, and what came back.
const FILED: Set = FILING | DOCUMENT;
/// The pages that servers show.
const STATUS: Set = STATUS_500 | STATUS_DOWN | STATUS_OTHER | INTERNAL;
/// Two accounts are in each other's way in e-Gov, or it lets one of them not in: not the other service's matter.
const CONFLICT: Set = EGOV_ACCOUNT | SAME_MAIL | PERMISSION | SYSTEM_ERROR;
/// Nothing of e-Gov's sign-in.
const OFF: Set = FOREIGN | FORM;

const fn row(symptom: Symptom, score: u8, all: [Set; 3], none: Set) -> Situation {
    Situation { symptom, score, all, none }
}

const SITUATIONS: &[Situation] = &[
    // Sentences of e-Gov.
    row(AccountLocked, 96, [LOCKED, ANY, ANY], NO),
    row(CredentialsRejected, 96, [REJECTED, ANY, ANY], NO),
    row(ResetEmailInvalid, 94, [MAIL, USELESS, ANY], OFF),
    row(DuplicateEmail, 95, [SAME_MAIL, IN_USE, ANY], REGISTER),
    row(DuplicateEmail, 78, [SAME_MAIL, PROVIDER, FAILS], WILL),
    row(RegistrationRefused, 97, [TAKEN, ANY, ANY], NO),
    row(RegistrationRefused, 93, [REGISTER, IN_USE, ANY], OFF | SOFTWARE | FILING),
    row(RegistrationRefused, 80, [USED_UP, MAIL | ACCOUNT, ANY], OFF | PROVIDER | FILING | SAME_MAIL),
    row(RegistrationRefused, 80, [REGISTER, WRONG, MAIL | ACCOUNT], OFF | SOFTWARE | FILING | NOT_ARRIVE | PROVIDER),
    row(SystemError, 96, [SYSTEM_ERROR, ANY, ANY], NO),
    row(ServiceNotPermitted, 96, [PERMISSION, PROVIDER | KIND, ANY], STATUS_OTHER),
    row(ServiceNotPermitted, 85, [PERMISSION, ANY, ANY], OFF | STATUS_OTHER),
    // A status, and what browsers and servers say with it.
    row(Http500, 97, [STATUS_500, ERROR | INTERNAL | PAGE, ANY], NO),
    row(Http500, 95, [INTERNAL, ANY, ANY], STATUS_DOWN | STATUS_OTHER),
    row(ServiceUnavailable, 94, [STATUS_DOWN, ERROR | DOWN | PAGE, ANY], NO),
    row(ServiceUnavailable, 88, [DOWN, ANY, ANY], STATUS_500 | STATUS_OTHER | INTERNAL | FOREIGN | SYSTEM_ERROR),
    row(
        ServiceUnavailable,
        78,
        [STUCK, PAGE | EGOV | SIGN_IN | PROVIDER, ANY],
        OFF | STATUS | FILED | QR | SECOND | SMS | SOFTWARE,
    ),
    // Another service's screen.
    row(ProviderSignInFails, 95, [PROVIDER, ASKED, FAILS | STUCK | LOCK | RELEASE | RESET | REPLACED], OFF | CONFLICT),
    row(ProviderSignInFails, 92, [PROVIDER, ACCOUNT, FORGOT | WRONG], OFF | WILL | CONFLICT | IN_USE),
    row(ProviderSignInFails, 80, [PROVIDER, PASSWORD | LOCK | SECOND | SMS, ANY], OFF | WILL | CONFLICT | SET_UP),
    row(
        ProviderSignInFails,
        74,
        [PROVIDER, SIGN_IN | PAGE, WRONG],
        OFF | CONFLICT | STATUS | STUCK | DOWN | CHANGES | SOFTWARE,
    ),
    row(ProviderSignInFails, 93, [SMS, FAILS, ANY], FOREIGN),
    row(ProviderSignInFails, 92, [CODE | BARE_CODE, NOT_ARRIVE, ANY], FOREIGN | EGOV),
    row(ProviderSignInFails, 80, [SMS, ANY, ANY], FOREIGN | FORM),
    row(
        EgovSignInStopped,
        97,
        [PROVIDER, EGOV_ACCOUNT, WRONG | USELESS | NO_LONGER],
        NOT_SEEN | IN_USE | PERMISSION | SYSTEM_ERROR | STATUS_500,
    ),
    row(
        EgovSignInStopped,
        97,
        [PROVIDER, BEFORE, NO_LONGER],
        SAME_MAIL | PERMISSION | SYSTEM_ERROR | STATUS_500 | FILED,
    ),
    row(EgovSignInStopped, 80, [EGOV_ACCOUNT, NO_LONGER, WRONG], OFF | SECOND | FILED),
    // The password and the lock.
    row(UnlockWanted, 92, [LOCK, RELEASE, ANY], OFF | SECOND | PHONE),
    row(AccountLocked, 91, [LOCK, ANY, ANY], OFF),
    row(CredentialsRejected, 93, [MAIL, PASSWORD, WRONG], OFF | SECOND),
    row(CredentialsRejected, 90, [PASSWORD, FORGOT | WRONG, ANY], OFF | SECOND),
    row(CredentialsRejected, 90, [PASSWORD | RESET, NOT_ARRIVE, ANY], OFF | SECOND | SMS),
    row(CredentialsRejected, 86, [PASSWORD, RESET, ANY], OFF | SECOND | SOFTWARE),
    row(CredentialsRejected, 84, [PASSWORD, WRONG, ANY], OFF | SECOND),
    row(CredentialsRejected, 78, [MAIL | ACCOUNT, FORGOT, ANY], OFF | SECOND | FILED | HOW | CHANGES | CASE | SOFTWARE),
    row(
        CredentialsRejected,
        76,
        [MAIL | ACCOUNT, WRONG, SIGN_IN],
        OFF | SECOND | CASE | SAME_MAIL | SYSTEM_ERROR | STATUS | PROVIDER,
    ),
    row(CredentialsRejected, 72, [LEAVES, WRONG | FORGOT, SIGN_IN | MAIL | ACCOUNT], OFF | SECOND | FILED | WILL),
    row(CredentialsRejected, 66, [MAIL, NOT_ARRIVE, ANY], OFF | SECOND | SMS | FILED | REGISTER),
    // The second factor.
    row(SecretAnswerForgotten, 94, [SECRET, FORGOT | WRONG | ANOTHER | LEAVES, ANY], FOREIGN | SET_UP_ASKED | HOW),
    row(SecretAnswerForgotten, 93, [SECRET, ANY, ANY], FOREIGN | SET_UP),
    row(SecondFactorSetup, 94, [SECOND, SET_UP_ASKED, ANY], OFF | REPLACED | LEAVES),
    row(SecondFactorSetup, 94, [SECOND | SECRET, SET_UP, HOW], OFF | REPLACED | RELEASE),
    row(
        SecondFactorSetup,
        92,
        [SECOND | SECRET, SET_UP | QR, ANY],
        OFF | REPLACED | RELEASE | FORGOT | LEAVES | ANOTHER,
    ),
    row(SecondFactorSetup, 90, [QR, SET_UP | WRONG | EGOV | SIGN_IN, ANY], OFF | REPLACED | RELEASE),
    row(SecondFactorSetup, 80, [QR, ANY, ANY], OFF | REPLACED),
    row(OneTimeCodeLost, 92, [PHONE | SECOND, REPLACED, ANY], OFF),
    row(OneTimeCodeLost, 90, [SECOND, FAILS | RELEASE | LEAVES | NOT_SEEN, ANY], OFF),
    row(OneTimeCodeLost, 76, [SECOND, ANY, ANY], OFF | SET_UP),
    row(OneTimeCodeLost, 75, [BARE_CODE, WRONG | NOT_ARRIVE | FORGOT, ANY], OFF | FILED | QR | SOFTWARE | SMS),
    // What was filed.
    row(ApplicationNotVisible, 92, [DOCUMENT, NOT_SEEN | NOT_ARRIVE | WRONG | FORGOT, ANY], FOREIGN),
    row(ApplicationNotVisible, 91, [FILING, NOT_SEEN, ANY], FOREIGN | REGISTER),
    // Programs, and somebody else's sign-in.
    row(SoftwareLinkExpired, 94, [TOKEN, ANY, ANY], FOREIGN),
    row(SoftwareLinkExpired, 91, [SOFTWARE, UNLINKED, ANY], FOREIGN | SAME_MAIL),
    row(
        SoftwareLinkExpired,
        82,
        [SOFTWARE, SIGN_IN | EGOV, WRONG],
        FOREIGN | FILED | SAME_MAIL | STATUS_500 | NO_LONGER,
    ),
    row(WrongAccountSignedIn, 93, [ANOTHER | PERSON, SIGNED_IN | STILL_SIGNED_IN, ANY], FOREIGN),
    row(WrongAccountSignedIn, 86, [STILL_SIGNED_IN, ANY, ANY], FOREIGN | TOKEN),
    // The writing of an address.
    row(EmailCase, 93, [CASE, MAIL | ACCOUNT, ANY], PASSWORD),
    // Still to come.
    row(
        PlannedChange,
        93,
        [LEAVES, WILL | HOW, HOLDER | MAIL | PERSON],
        FOREIGN | DOCUMENT | FAILS | NOT_SEEN | SIGNED_IN,
    ),
    row(PlannedChange, 93, [PERSON, CHANGES | LEAVES, WILL | HOW], FOREIGN | DOCUMENT | FAILS | NOT_SEEN | SIGNED_IN),
    row(
        PlannedChange,
        78,
        [PERSON, CHANGES | LEAVES, ANY],
        FOREIGN | DOCUMENT | FAILS | NOT_SEEN | SIGNED_IN | STATUS | SAME_MAIL | SECOND,
    ),
    row(
        PlannedChange,
        90,
        [MAIL | HOLDER, CHANGES, WILL | HOW],
        OFF | WRONG | SECOND | PASSWORD | SAME_MAIL | FILED | SIGNED_IN,
    ),
    row(
        PlannedChange,
        90,
        [MAIL | HOLDER, CHANGES, AHEAD],
        OFF | WRONG | SECOND | PASSWORD | SAME_MAIL | NOT_SEEN | SIGNED_IN,
    ),
];

/// A sentence alone proves a little more than two together.
const APART: u8 = 2;

/// Hands out what the sentences say, alone and each with the next one.
pub(super) fn situations(sayings: &[Set], mut found: impl FnMut(Symptom, f32)) {
    for (index, said) in sayings.iter().enumerate() {
        let next = sayings.get(index + 1).copied().unwrap_or(0);
        for situation in SITUATIONS {
            let score = if situation.fits(*said) {
                situation.score
            } else if situation.fits(said | next) && !situation.fits(next) {
                situation.score - APART
            } else {
                continue;
            };
            found(situation.symptom, f32::from(score) / 100.0);
        }
    }
}

impl Situation {
    fn fits(&self, said: Set) -> bool {
        said & self.none == 0 && self.all.iter().all(|set| said & set != 0)
    }
}
