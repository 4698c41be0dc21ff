//! Signed in, but not allowed or not shown (the permission message, filings that do not appear, the wrong account).

use super::advice::{Advice, Decision};
use super::caution::Caution;
use super::fact::{Facts, GbizidKind, MissingFiling};
use super::note::Note;
use super::preparation::Preparation;
use super::route::{Actor, Data, Route::*, Wait};
use super::row::{FollowUp, Row, careful, line};
use super::source::{Place, derived, official_page};
use super::step::Step;

/// 「ご利用のアカウントは、gBizIDプライムアカウントにより…許可されていません」: this member was not permitted
/// by the prime (derived from the wording; reported by practitioners).
pub(super) fn service_not_permitted(facts: &Facts) -> Decision {
    let outcome = match facts.gbizid_kind()? {
        GbizidKind::Member => Advice::of(E1),
        GbizidKind::Prime => Advice::of(E2),
        GbizidKind::Entry => Advice::of(E3),
        GbizidKind::Unsure => Advice::of(E3).or(E1),
    };
    Ok(outcome.last(T2).last(T1))
}

/// Cannot see a filing: it lies deeper, in another account, or is hidden since a change (My Page FAQ, guide on sharing).
pub(super) fn application_not_visible(facts: &Facts) -> Decision {
    match facts.missing_filing()? {
        MissingFiling::Older => Ok(Advice::of(T5).or(T7).or(T2).or(G1)),
        MissingFiling::OtherPerson => Ok(Advice::of(T6).or(T2).or(G1)),
        MissingFiling::AfterChange => Ok(Advice::of(T7).or(A4.note(Note::IfSwitchedBefore)).or(T2).or(G1)),
        MissingFiling::NoneOfThese | MissingFiling::Unsure => Ok(Advice::of(T2).or(T5).or(T7).or(T6).or(G1)),
    }
}

/// No sign-in form appears, and an earlier account is signed in (logout FAQ; derived).
pub(super) fn wrong_account_signed_in() -> Decision {
    Ok(Advice::of(T8).or(T2).or(G1))
}

/// E1: asking the prime for permission.
pub(super) const ASK_PRIME_PERMISSION: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::Others),
    actor: Actor::Prime,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Blog, Place::Practitioners]),
    steps: &[
        careful(Step::AskPrime, &[Caution::NothingElseHelps]),
        line(Step::SignOutEverywhere),
        careful(Step::SignInAgain, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
    ],
    prepare: &[Preparation::PrimeRequest],
};

/// E2: seeing which GビズID is signed in.
pub(super) const CHECK_SIGNED_IN_ACCOUNT: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Blog, Place::Logout]),
    steps: &[
        line(Step::SignOutEverywhere),
        line(Step::OpenPrivateWindow),
        line(Step::CheckKindAtGbizid),
        line(Step::AskGbizidDesk),
    ],
    prepare: &[],
};

/// E3: seeing of which kind the GビズID is.
pub(super) const CHECK_GBIZID_KIND: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Blog]),
    steps: &[
        line(Step::SignInAtGbizid),
        line(Step::CheckKindAtGbizid),
        careful(Step::ActOnKind, &[Caution::FewServicesForEntry]),
    ],
    prepare: &[],
};

/// T2: where a filing can be followed besides the list.
pub(super) const TRACK_APPLICATION_ELSEWHERE: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Blog, Place::Q7Deletion, Place::Sharing]),
    steps: &[
        line(Step::FindFilingAccount),
        line(Step::FindArrivalNumber),
        careful(Step::AskOffice, &[Caution::DeletedIsNotRestorable]),
    ],
    prepare: &[],
};

/// T5: the whole list instead of the last three.
pub(super) const LOOK_IN_FULL_LIST: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[Caution::FinishedFilingsDisappear]),
    guides: &[],
    grounds: official_page(&[Place::MyPage]),
    steps: &[
        line(Step::OpenFullList),
        line(Step::LookInFullList),
        careful(Step::LookInSavedDocuments, &[Caution::FinishedFilingsDisappear]),
        line(Step::AskOffice),
    ],
    prepare: &[],
};

/// T6: what others filed, by asking them or by sharing.
pub(super) const SHARE_BETWEEN_ACCOUNTS: Row = Row {
    data: Data::Unaffected,
    wait: Some(Wait::Others),
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Sharing, Place::Blog]),
    steps: &[
        line(Step::AskWhoFiled),
        careful(Step::AskForSharing, &[Caution::SharingConditions]),
        line(Step::ConfirmSharing),
        careful(Step::ElseAskFilerOrOffice, &[Caution::UrgentOffice]),
    ],
    prepare: &[],
};

/// T7: the very account that filed.
pub(super) const SIGN_IN_WITH_FILING_ACCOUNT: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::MyPage, Place::Logout]),
    steps: &[
        line(Step::FindFilingAccount),
        line(Step::SignOutEverywhere),
        careful(Step::SignInWithFilingAccount, &[Caution::RepeatedErrorsLock]),
        careful(Step::AskDeskBeforeChanging, &[Caution::KindSwitchHidesFilings]),
    ],
    prepare: &[],
};

/// T8: signing out everywhere before signing in.
pub(super) const SIGN_OUT_EVERYWHERE: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Logout]),
    steps: &[
        line(Step::SignOutOfEgov),
        line(Step::SignOutOfProvider),
        line(Step::CloseBrowser),
        careful(Step::SignInWithWantedAccount, &[Caution::FirstSignInSwitchesOrCollides]),
        careful(Step::SignInAgainInProgram, &[Caution::SameAccountForTheLink]),
    ],
    prepare: &[],
};
