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
/// What e-Gov or another service asks for besides the password.
const SECOND: Set = TWO_FACTOR | CODE;
/// What a service asks for, or takes away, at the sign-in.
const ASKED: Set = PASSWORD | LOCK | SECOND | SMS | SECRET | PHONE | BARE_CODE | AUTHENTICATION;
/// It does not work, however it is said.
const FAILS: Set = WRONG | FORGOT | NOT_ARRIVE;
/// It is about signing in here, not about a phone or a code of another kind.
const HERE: Set = SECOND | SMS | BARE_CODE | AUTHENTICATION | SIGN_IN | HOLDER;
/// What an account is called.
const HOLDER: Set = PROVIDER | KIND | EGOV | ACCOUNT;
/// What was filed, and what came back.
const FILED: Set = FILING | DOCUMENT;
/// The pages that servers show.
const STATUS: Set = STATUS_500 | STATUS_DOWN | STATUS_OTHER | INTERNAL | SYSTEM_ERROR;
/// Two accounts are in each other's way in e-Gov, or it lets one of them not in: not the other service's matter.
const CONFLICT: Set = OFF | EGOV_ACCOUNT | SAME_MAIL | PERMISSION | SYSTEM_ERROR;
/// It says more than a weak row knows of.
const MORE: Set = OFF | SECOND | SMS | QR | FILED | SOFTWARE | STATUS | SAME_MAIL;
/// The second factor was there.
const GONE: Set = OFF | REPLACED | LEAVES;
/// It is still to come, or asked for.
const COMING: Set = WILL | AHEAD | HOW;
/// It has happened already.
const PAST: Set = OFF | WRONG | NOT_ARRIVE | SIGNED_IN | DOCUMENT;
/// So, or it is the sign-in that fails.
const PAST_SIGN_IN: Set = PAST | STATUS | SAME_MAIL | SECOND | PASSWORD;

const fn row(symptom: Symptom, score: u8, all: [Set; 3], none: Set) -> Situation {
    Situation { symptom, score, all, none }
}

const SITUATIONS: &[Situation] = &[
    // Sentences of e-Gov.
    row(AccountLocked, 96, [LOCKED, ANY, ANY], 0),
    row(CredentialsRejected, 96, [REJECTED, ANY, ANY], 0),
    row(ResetEmailInvalid, 93, [MAIL, USELESS, ANY], OFF),
    row(DuplicateEmail, 95, [SAME_MAIL, IN_USE | TAKEN, ANY], 0),
    row(DuplicateEmail, 78, [SAME_MAIL, PROVIDER, FAILS], 0),
    row(DuplicateEmail, 79, [MAIL, TAKEN, ANY], REGISTER | EGOV_ACCOUNT | OFF),
    row(RegistrationRefused, 93, [REGISTER, IN_USE | TAKEN, ANY], OFF | SOFTWARE | FILED),
    row(RegistrationRefused, 80, [USED_UP, MAIL | ACCOUNT, ANY], OFF | SOFTWARE | FILED | PROVIDER | NOT_ARRIVE),
    row(RegistrationRefused, 80, [REGISTER, WRONG, MAIL | ACCOUNT], OFF | SOFTWARE | FILED | PROVIDER | NOT_ARRIVE),
    row(SystemError, 96, [SYSTEM_ERROR, ANY, ANY], 0),
    row(ServiceNotPermitted, 90, [PERMISSION, ANY, ANY], OFF | STATUS_OTHER),
    // A status, and what browsers and servers say with it.
    row(Http500, 97, [STATUS_500, ERROR | INTERNAL | PAGE, ANY], STATUS_OTHER),
    row(Http500, 95, [INTERNAL, ANY, ANY], STATUS_DOWN | STATUS_OTHER),
    row(ServiceUnavailable, 94, [STATUS_DOWN, ERROR | DOWN | PAGE, ANY], 0),
    row(ServiceUnavailable, 88, [DOWN, ANY, ANY], OFF | STATUS),
    row(ServiceUnavailable, 78, [STUCK, PAGE | EGOV | SIGN_IN | PROVIDER, ANY], MORE),
    // Another service's screen.
    row(ProviderSignInFails, 95, [PROVIDER, ASKED, FAILS | STUCK | LOCK | RELEASE | RESET | REPLACED], CONFLICT),
    row(ProviderSignInFails, 92, [PROVIDER, ACCOUNT, FORGOT | WRONG], CONFLICT | WILL | IN_USE),
    row(ProviderSignInFails, 80, [PROVIDER, PASSWORD | LOCK | SECOND, ANY], CONFLICT | WILL | SET_UP),
    row(
        ProviderSignInFails,
        74,
        [PROVIDER, SIGN_IN | PAGE, WRONG],
        CONFLICT | STATUS | STUCK | DOWN | CHANGES | SOFTWARE,
    ),
    row(ProviderSignInFails, 93, [SMS, ANY, ANY], OFF),
    row(ProviderSignInFails, 92, [CODE | BARE_CODE, NOT_ARRIVE, ANY], OFF | EGOV),
    row(
        EgovSignInStopped,
        97,
        [PROVIDER, EGOV_ACCOUNT, WRONG | USELESS | NO_LONGER],
        REJECTED | STATUS | IN_USE | PERMISSION,
    ),
    row(EgovSignInStopped, 97, [PROVIDER, BEFORE, NO_LONGER], STATUS | IN_USE | PERMISSION | FILED),
    row(EgovSignInStopped, 80, [EGOV_ACCOUNT, NO_LONGER, WRONG], MORE),
    // The password and the lock.
    row(UnlockWanted, 92, [LOCK, RELEASE, ANY], OFF | SECOND | PHONE),
    row(AccountLocked, 91, [LOCK, ANY, ANY], OFF | PHONE),
    row(CredentialsRejected, 90, [PASSWORD, FAILS, ANY], OFF | SECOND | SMS),
    row(CredentialsRejected, 90, [RESET, WRONG | NOT_ARRIVE, ANY], OFF | SECOND | SMS),
    row(CredentialsRejected, 86, [PASSWORD, RESET, ANY], OFF | SECOND | SMS),
    row(CredentialsRejected, 78, [MAIL | ACCOUNT, FORGOT, ANY], MORE | HOW | CHANGES | CASE),
    row(CredentialsRejected, 76, [MAIL | ACCOUNT | LEAVES, WRONG | FORGOT, SIGN_IN], MORE | PROVIDER | CASE),
    row(CredentialsRejected, 66, [MAIL, NOT_ARRIVE, ANY], MORE | REGISTER),
    // The second factor.
    row(SecretAnswerForgotten, 94, [SECRET, FAILS | ANOTHER | LEAVES, ANY], OFF | SET_UP_ASKED | HOW),
    row(SecretAnswerForgotten, 93, [SECRET, ANY, ANY], OFF | SET_UP),
    row(SecondFactorSetup, 94, [SECOND, SET_UP_ASKED, ANY], GONE),
    row(SecondFactorSetup, 92, [SECOND | SECRET, SET_UP | QR, ANY], GONE | RELEASE),
    row(SecondFactorSetup, 84, [QR, SECOND | SIGN_IN | HOLDER | SET_UP | PAGE | PHONE | STUCK, ANY], GONE),
    row(OneTimeCodeLost, 92, [PHONE | SECOND, REPLACED, HERE], OFF),
    row(OneTimeCodeLost, 90, [SECOND, FAILS | RELEASE | LEAVES | NOT_SEEN, ANY], OFF),
    row(OneTimeCodeLost, 76, [SECOND, ANY, ANY], OFF),
    row(OneTimeCodeLost, 62, [PHONE, REPLACED, ANY], MORE),
    row(OneTimeCodeLost, 75, [BARE_CODE, FAILS, ANY], MORE),
    // What was filed.
    row(ApplicationNotVisible, 92, [DOCUMENT, FAILS | NOT_SEEN, ANY], OFF),
    row(ApplicationNotVisible, 91, [FILING, NOT_SEEN, ANY], OFF),
    // Programs, and somebody else's sign-in.
    row(SoftwareLinkExpired, 94, [TOKEN, ANY, ANY], OFF),
    row(SoftwareLinkExpired, 91, [SOFTWARE, UNLINKED, ANY], OFF),
    row(SoftwareLinkExpired, 82, [SOFTWARE, SIGN_IN | EGOV, WRONG], OFF | FILED | STATUS | NO_LONGER),
    row(WrongAccountSignedIn, 93, [ANOTHER | PERSON, SIGNED_IN | STILL_SIGNED_IN, ANY], OFF),
    row(WrongAccountSignedIn, 86, [STILL_SIGNED_IN, ANY, ANY], OFF),
    // The writing of an address.
    row(EmailCase, 93, [CASE, MAIL | ACCOUNT, ANY], PASSWORD),
    // Still to come.
    row(PlannedChange, 93, [LEAVES, COMING, HOLDER | MAIL | PERSON], PAST | FORGOT),
    row(PlannedChange, 78, [PERSON, CHANGES | LEAVES, ANY], PAST_SIGN_IN | FORGOT | NOT_SEEN),
    row(PlannedChange, 90, [MAIL | HOLDER, CHANGES, COMING], PAST_SIGN_IN | FILED),
    row(PlannedChange, 90, [MAIL | HOLDER, CHANGES, AHEAD], PAST_SIGN_IN),
];

/// A sentence alone proves a little more than two together.
const APART: u8 = 2;

/// Raises the scores of the symptoms that the sentences name, alone and each with the next one.
pub(super) fn score(sayings: &[Set], scores: &mut [f32]) {
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
            if let Some(best) = scores.get_mut(situation.symptom as usize) {
                *best = best.max(f32::from(score) / 100.0);
            }
        }
    }
}

impl Situation {
    fn fits(&self, said: Set) -> bool {
        said & self.none == 0 && self.all.iter().all(|set| said & set != 0)
    }
}
