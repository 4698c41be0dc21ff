//! Account conflicts: two accounts that hold one address in e-Gov (Q6, Q7, Q10).
//!
//! Which paths work in which world is proven by replaying them on the account model (rule book, section 6).

use super::Decision;
use super::fact::{
    Facts, OldGbizid, OtherAccount, OtherEmailChangeable, OtherEmailChanged, OtherSignIn, SystemErrorWhen,
};
use super::note::Note;
use super::outcome::{Entry, Outcome};
use super::route::{Data, Route, Route::*, Wait};

/// How the conflict showed itself; it decides which path comes first and whether a deletion costs a week.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// 「同一メールアドレスを使用中の利用者情報が存在します」: the GビズID may never have entered e-Gov.
    DuplicateEmail,
    /// 「HTTP500内部サーバーエラー」: a GビズID known to e-Gov took the address of another account.
    Http500,
    /// 「システムエラーが発生しました」 after a change of address.
    SystemError,
    /// The same after the GビズID was issued anew: the new one never entered e-Gov.
    AfterReissue,
    /// The same, and what came before is not known: any of the two.
    SystemErrorAnyhow,
}

impl Shown {
    /// Whether the wanted GビズID may be new to e-Gov, so that a freed address stays blocked for a week.
    const fn may_be_first_entry(self) -> bool {
        match self {
            Shown::DuplicateEmail | Shown::AfterReissue | Shown::SystemErrorAnyhow => true,
            Shown::Http500 | Shown::SystemError => false,
        }
    }
}

/// 「同一メールアドレスを使用中の利用者情報が存在します」 (Q6).
pub(super) fn duplicate_email(facts: &Facts) -> Decision {
    match facts.other_email_changed()? {
        OtherEmailChanged::Yes => Ok(Outcome::of(D5).or(D10).or(described(D6, Shown::DuplicateEmail)).or(G1)),
        OtherEmailChanged::No | OtherEmailChanged::Unsure => conflict(facts, Shown::DuplicateEmail),
    }
}

/// 「HTTP500内部サーバーエラー」 (Q7).
pub(super) fn http_500(facts: &Facts) -> Decision {
    conflict(facts, Shown::Http500)
}

/// 「システムエラーが発生しました」 (Q10; while creating an account: account FAQ).
pub(super) fn system_error(facts: &Facts) -> Decision {
    match facts.system_error_when()? {
        SystemErrorWhen::CreatingAccount => Ok(Outcome::of(H1)),
        SystemErrorWhen::AfterEmailChange => conflict(facts, Shown::SystemError),
        SystemErrorWhen::AfterReissue => other_gbizid(facts, Shown::AfterReissue),
        SystemErrorWhen::NoneOfThese => Ok(Outcome::of(T1).or(D10).or(G1)),
        SystemErrorWhen::Unsure => {
            let mut outcome = conflict(facts, Shown::SystemErrorAnyhow)?;
            outcome.alternatives.retain(|entry| entry.route != T1);
            Ok(outcome.last(T1))
        }
    }
}

/// The conflict table, by the kind of the other account.
fn conflict(facts: &Facts, shown: Shown) -> Decision {
    match facts.other_account()? {
        OtherAccount::Egov => other_egov(facts, shown),
        OtherAccount::Gbizid => other_gbizid(facts, shown),
        OtherAccount::Microsoft => other_provider(facts, shown, false),
        OtherAccount::Google => other_provider(facts, shown, true),
        OtherAccount::NoneKnown => Ok(Outcome::of(D10)
            .or(described(D6, shown).note(Note::Meanwhile))
            .or_when(matches!(shown, Shown::Http500 | Shown::SystemError | Shown::SystemErrorAnyhow), T1)
            .or(G1)),
        OtherAccount::Unsure => Ok(Outcome::of(D10).or(described(D6, shown).note(Note::Meanwhile)).or(G1)),
    }
}

/// The other account is an e-Gov account (Q7-①, Q10-(1)).
fn other_egov(facts: &Facts, shown: Shown) -> Decision {
    let outcome = match facts.other_sign_in()? {
        OtherSignIn::Yes | OtherSignIn::Unsure => {
            Outcome::of(described(D1, shown)).or(described(D6, shown)).or(own_deletion(shown))
        }
        OtherSignIn::No => Outcome::of(
            described(D6, shown).data_is(Data::OutOfReach).note(Note::FilingsOutOfReach).note(Note::PagesDiffer),
        )
        .or(requested_deletion(shown)),
    };
    // Q9 describes a switch, not an error, for this pair at the GビズID's first entry:
    // the other account may be of another kind than believed.
    Ok(match shown {
        Shown::DuplicateEmail => outcome.last(D10.note(Note::OtherKindPossible)),
        Shown::Http500 | Shown::SystemError | Shown::AfterReissue | Shown::SystemErrorAnyhow => outcome,
    })
}

/// The other account is another GビズID (Q7-②, Q10-(2)).
fn other_gbizid(facts: &Facts, shown: Shown) -> Decision {
    match facts.old_gbizid()? {
        OldGbizid::Usable => Ok(match shown {
            Shown::Http500 => Outcome::of(D3).or(described(D4, shown)).or(D6),
            Shown::SystemError | Shown::DuplicateEmail | Shown::AfterReissue | Shown::SystemErrorAnyhow => {
                Outcome::of(described(D4, shown)).or(described(D3, shown)).or(described(D6, shown))
            }
        }),
        OldGbizid::Deleted | OldGbizid::Unreachable => Ok(Outcome::of(
            described(D6, shown).data_is(Data::OutOfReach).note(Note::FilingsOutOfReach).note(Note::PagesDiffer),
        )
        .or(old_gbizid_deletion(shown))),
        OldGbizid::Unsure => Ok(Outcome::of(described(D6, shown).note(Note::PagesDiffer))
            .or(described(if shown == Shown::Http500 { D3 } else { D4 }, shown))
            .or(old_gbizid_deletion(shown))),
    }
}

/// The other account is Microsoft's or Google's (Q6, Q7-③, Q10-(1)).
fn other_provider(facts: &Facts, shown: Shown, google: bool) -> Decision {
    match facts.other_email_changeable()? {
        OtherEmailChangeable::Yes => Ok(Outcome::of(described(D2, shown).note_when(google, Note::GoogleNotNamed))
            .or(described(D6, shown))
            .or(own_deletion(shown).note_when(google, Note::DeletionDerivedForGoogle))),
        OtherEmailChangeable::No | OtherEmailChangeable::Unsure => {
            Ok(Outcome::of(described(D6, shown).note(Note::PagesDiffer).note_when(google, Note::GoogleNotNamed))
                .or(requested_deletion(shown)))
        }
    }
}

/// A path, with a note where the FAQ describes it for another of the conflict messages only.
fn described(route: Route, shown: Shown) -> Entry {
    let duplicate = shown == Shown::DuplicateEmail;
    let http = shown == Shown::Http500;
    let elsewhere = match route {
        // Q7-① and Q10-(1).
        D1 => duplicate,
        // Q7-②.
        D3 => !http,
        // Q10-(2) and Q10-(1)①.
        D4 | D7 => duplicate || http,
        // Q10-(1)③, and the notes on GビズID for any message.
        D6 => duplicate,
        // Q7; for a former GビズID also Q10-(2).
        D8 => duplicate,
        D2 | D5 | D9 | D10 | A1 | A2 | A3 | A4 | A5 | A6 | B1 | B2 | C1 | C2 | C3 | E1 | E2 | E3 | T1 | T2 | T3
        | T4 | T5 | T6 | T7 | T8 | L1 | G1 | H1 | H2 | H3 | P0 | P1 | P2 | P3 | P4 | P5 | P6 | P7 | P8 | P9 => false,
    };
    Entry::from(route).note_when(elsewhere, Note::ConclusionForThisMessage)
}

/// D7: the record in e-Gov, deleted by oneself (Q10-(1)①).
fn own_deletion(shown: Shown) -> Entry {
    described(D7, shown).wait_when(shown.may_be_first_entry(), Wait::OneWeek)
}

/// D8 by the inquiry form (Q7).
fn requested_deletion(shown: Shown) -> Entry {
    described(D8, shown).wait_when(shown.may_be_first_entry(), Wait::OneWeek)
}

/// D8 for a former GビズID: at the support desk where Q10-(2) speaks, by the form where Q7 does.
fn old_gbizid_deletion(shown: Shown) -> Entry {
    let entry = requested_deletion(shown).note(Note::MayHappenWithoutRequest);
    match shown {
        Shown::SystemError | Shown::AfterReissue | Shown::SystemErrorAnyhow => entry.note(Note::AtSupportDesk),
        Shown::DuplicateEmail | Shown::Http500 => entry,
    }
}
