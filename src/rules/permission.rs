//! Signed in, but not allowed or not shown (the permission message, filings that do not appear).

use super::Decision;
use super::fact::{Facts, FederatedBefore, GbizidKind};
use super::note::Note;
use super::outcome::Outcome;
use super::route::{Data, Route::*};

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

/// Cannot see a running application (the blog's question, answered from Q7 and Q9).
pub(super) fn application_not_visible(facts: &Facts) -> Decision {
    match facts.federated_before()? {
        FederatedBefore::Gbizid => Ok(Outcome::of(T2).or(A4).or(G1)),
        FederatedBefore::Microsoft => Ok(Outcome::of(T2).or(A4.note(Note::SwitchDerived)).or(G1)),
        FederatedBefore::Google => {
            Ok(Outcome::of(T2).or(A4.data_is(Data::Unknown).note(Note::GoogleSwitchUndescribed)).or(G1))
        }
        FederatedBefore::No | FederatedBefore::Unsure => Ok(Outcome::of(T2).or(G1)),
    }
}

/// None of these: what can be tried without making things worse.
pub(super) fn something_else() -> Decision {
    Ok(Outcome::of(T1).or(C2).or(G1))
}
