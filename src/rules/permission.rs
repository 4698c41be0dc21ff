//! Signed in, but not allowed or not shown (the permission message, filings that do not appear, the wrong account).

use super::Decision;
use super::fact::{Facts, GbizidKind, MissingFiling};
use super::note::Note;
use super::outcome::Outcome;
use super::route::Route::*;

/// 「ご利用のアカウントは、gBizIDプライムアカウントにより…許可されていません」: this member was not permitted
/// by the prime (derived from the wording; reported by practitioners).
pub(super) fn service_not_permitted(facts: &Facts) -> Decision {
    let outcome = match facts.gbizid_kind()? {
        GbizidKind::Member => Outcome::of(E1),
        GbizidKind::Prime => Outcome::of(E2),
        GbizidKind::Entry => Outcome::of(E3),
        GbizidKind::Unsure => Outcome::of(E3).or(E1),
    };
    Ok(outcome.last(T2).last(T1))
}

/// Cannot see a filing: it lies deeper, in another account, or is hidden since a change (My Page FAQ, guide on sharing).
pub(super) fn application_not_visible(facts: &Facts) -> Decision {
    match facts.missing_filing()? {
        MissingFiling::Older => Ok(Outcome::of(T5).or(T7).or(T2).or(G1)),
        MissingFiling::OtherPerson => Ok(Outcome::of(T6).or(T2).or(G1)),
        MissingFiling::AfterChange => Ok(Outcome::of(T7).or(A4.note(Note::IfSwitchedBefore)).or(T2).or(G1)),
        MissingFiling::NoneOfThese | MissingFiling::Unsure => Ok(Outcome::of(T2).or(T5).or(T7).or(T6).or(G1)),
    }
}

/// No sign-in form appears, and an earlier account is signed in (logout FAQ; derived).
pub(super) fn wrong_account_signed_in() -> Decision {
    Ok(Outcome::of(T8).or(T2).or(G1))
}
