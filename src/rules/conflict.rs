//! Account conflicts: two accounts that hold one address in e-Gov (Q6, Q7, Q10).
//!
//! Which paths work in which world is proven by replaying them on the account model (rule book, section 6).

use super::advice::{Advice, Choice, Decision};
use super::caution::Caution;
use super::fact::{
    Facts, OldGbizid, OtherAccount, OtherEmailChangeable, OtherEmailChanged, OtherSignIn, SystemErrorWhen,
};
use super::note::Note;
use super::preparation::Preparation;
use super::route::{
    Actor, Data,
    Route::{self, *},
    Wait,
};
use super::row::{FollowUp, Row, When, careful, line};
use super::source::{Place, derived, official, official_page};
use super::step::Step;

/// How the conflict showed itself; it decides which path comes first and whether a deletion costs a week.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ShownMessage {
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

impl ShownMessage {
    /// Whether the wanted GビズID may be new to e-Gov, so that a freed address stays blocked for a week.
    const fn may_be_first_entry(self) -> bool {
        match self {
            ShownMessage::DuplicateEmail | ShownMessage::AfterReissue | ShownMessage::SystemErrorAnyhow => true,
            ShownMessage::Http500 | ShownMessage::SystemError => false,
        }
    }
}

/// 「同一メールアドレスを使用中の利用者情報が存在します」 (Q6).
pub(super) fn duplicate_email(facts: &Facts) -> Decision {
    match facts.other_email_changed()? {
        OtherEmailChanged::Yes => Ok(Advice::of(D5).or(D10).or(described(D6, ShownMessage::DuplicateEmail)).or(G1)),
        OtherEmailChanged::No | OtherEmailChanged::Unsure => conflict(facts, ShownMessage::DuplicateEmail),
    }
}

/// 「HTTP500内部サーバーエラー」 (Q7).
pub(super) fn http_500(facts: &Facts) -> Decision {
    conflict(facts, ShownMessage::Http500)
}

/// 「システムエラーが発生しました」 (Q10; while creating an account: account FAQ).
pub(super) fn system_error(facts: &Facts) -> Decision {
    match facts.system_error_when()? {
        SystemErrorWhen::CreatingAccount => Ok(Advice::of(H1)),
        SystemErrorWhen::AfterEmailChange => conflict(facts, ShownMessage::SystemError),
        SystemErrorWhen::AfterReissue => other_gbizid(facts, ShownMessage::AfterReissue),
        SystemErrorWhen::NoneOfThese => Ok(Advice::of(T1).or(D10).or(G1)),
        SystemErrorWhen::Unsure => {
            let mut outcome = conflict(facts, ShownMessage::SystemErrorAnyhow)?;
            outcome.alternatives.retain(|entry| entry.route != T1);
            Ok(outcome.last(T1))
        }
    }
}

/// The conflict table, by the kind of the other account.
fn conflict(facts: &Facts, shown: ShownMessage) -> Decision {
    match facts.other_account()? {
        OtherAccount::Egov => other_egov(facts, shown),
        OtherAccount::Gbizid => other_gbizid(facts, shown),
        OtherAccount::Microsoft => other_provider(facts, shown, false),
        OtherAccount::Google => other_provider(facts, shown, true),
        OtherAccount::NoneKnown => Ok(Advice::of(D10)
            .or(described(D6, shown).note(Note::Meanwhile))
            .or_when(
                matches!(shown, ShownMessage::Http500 | ShownMessage::SystemError | ShownMessage::SystemErrorAnyhow),
                T1,
            )
            .or(G1)),
        OtherAccount::Unsure => Ok(Advice::of(D10).or(described(D6, shown).note(Note::Meanwhile)).or(G1)),
    }
}

/// The other account is an e-Gov account (Q7-①, Q10-(1)).
fn other_egov(facts: &Facts, shown: ShownMessage) -> Decision {
    let outcome = match facts.other_sign_in()? {
        OtherSignIn::Yes | OtherSignIn::Unsure => {
            Advice::of(described(D1, shown)).or(described(D6, shown)).or(own_deletion(shown))
        }
        OtherSignIn::No => Advice::of(
            described(D6, shown).data_is(Data::OutOfReach).note(Note::FilingsOutOfReach).note(Note::PagesDiffer),
        )
        .or(requested_deletion(shown)),
    };
    // Q9 describes a switch, not an error, for this pair at the GビズID's first entry:
    // the other account may be of another kind than believed.
    Ok(match shown {
        ShownMessage::DuplicateEmail => outcome.last(D10.note(Note::OtherKindPossible)),
        ShownMessage::Http500
        | ShownMessage::SystemError
        | ShownMessage::AfterReissue
        | ShownMessage::SystemErrorAnyhow => outcome,
    })
}

/// The other account is another GビズID (Q7-②, Q10-(2)).
fn other_gbizid(facts: &Facts, shown: ShownMessage) -> Decision {
    match facts.old_gbizid()? {
        OldGbizid::Usable => Ok(match shown {
            ShownMessage::Http500 => Advice::of(D3).or(described(D4, shown)).or(D6),
            ShownMessage::SystemError
            | ShownMessage::DuplicateEmail
            | ShownMessage::AfterReissue
            | ShownMessage::SystemErrorAnyhow => {
                Advice::of(described(D4, shown)).or(described(D3, shown)).or(described(D6, shown))
            }
        }),
        OldGbizid::Deleted | OldGbizid::Unreachable => Ok(Advice::of(
            described(D6, shown).data_is(Data::OutOfReach).note(Note::FilingsOutOfReach).note(Note::PagesDiffer),
        )
        .or(old_gbizid_deletion(shown))),
        OldGbizid::Unsure => Ok(Advice::of(described(D6, shown).note(Note::FilingsOutOfReach).note(Note::PagesDiffer))
            .or(described(if shown == ShownMessage::Http500 { D3 } else { D4 }, shown))
            .or(old_gbizid_deletion(shown))),
    }
}

/// The other account is Microsoft's or Google's (Q6, Q7-③, Q10-(1)).
fn other_provider(facts: &Facts, shown: ShownMessage, google: bool) -> Decision {
    match facts.other_email_changeable()? {
        OtherEmailChangeable::Yes => Ok(Advice::of(described(D2, shown).note_when(google, Note::GoogleNotNamed))
            .or(described(D6, shown))
            .or(own_deletion(shown).note_when(google, Note::DeletionDerivedForGoogle))),
        OtherEmailChangeable::No | OtherEmailChangeable::Unsure => {
            Ok(Advice::of(described(D6, shown).note(Note::PagesDiffer).note_when(google, Note::GoogleNotNamed))
                .or(requested_deletion(shown)))
        }
    }
}

/// A path, with a note where the FAQ describes it for another of the conflict messages only.
fn described(route: Route, shown: ShownMessage) -> Choice {
    let duplicate = shown == ShownMessage::DuplicateEmail;
    let http = shown == ShownMessage::Http500;
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
    Choice::from(route).note_when(elsewhere, Note::ConclusionForThisMessage)
}

/// D7: the record in e-Gov, deleted by oneself (Q10-(1)①).
fn own_deletion(shown: ShownMessage) -> Choice {
    described(D7, shown).wait_when(shown.may_be_first_entry(), Wait::OneWeek)
}

/// D8 by the inquiry form (Q7).
fn requested_deletion(shown: ShownMessage) -> Choice {
    described(D8, shown).wait_when(shown.may_be_first_entry(), Wait::OneWeek)
}

/// D8 for a former GビズID: at the support desk where Q10-(2) speaks, by the form where Q7 does.
fn old_gbizid_deletion(shown: ShownMessage) -> Choice {
    let entry = requested_deletion(shown).note(Note::MayHappenWithoutRequest);
    match shown {
        ShownMessage::SystemError | ShownMessage::AfterReissue | ShownMessage::SystemErrorAnyhow => {
            entry.note(Note::AtSupportDesk)
        }
        ShownMessage::DuplicateEmail | ShownMessage::Http500 => entry,
    }
}

/// D1: another address for the other e-Gov account.
pub(super) const CHANGE_OTHER_EGOV_EMAIL: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &["ご利用ガイド>メールアドレス変更", "メールアドレスを変更したい場合は、どうすればいいですか?"],
    grounds: official(&[Place::Q7Case1, Place::Q10Part1Step2]),
    steps: &[
        careful(Step::SignInWithOtherEgov, &[Caution::ResetFirstIfUnsure]),
        careful(Step::ChangeOtherInEgov, &[Caution::NotTheFormerAddress, Caution::ServiceLinkRenewal]),
        careful(Step::SignInWithPresentGbizid, &[Caution::SeparateAccounts, Caution::DescribedForGbizid]),
    ],
    prepare: &[],
};

/// D2: another address for the other Microsoft or Google account, and one sign-in with it.
pub(super) const CHANGE_OTHER_PROVIDER_EMAIL: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &["ご利用ガイド>メールアドレス変更", "メールアドレスを変更したい場合は、どうすればいいですか?"],
    grounds: official(&[Place::Q6, Place::Q7Case3, Place::Q10Part1Step2]),
    steps: &[
        careful(
            Step::ChangeOtherAtProvider,
            &[Caution::OnlyAnUnusedAddress, Caution::AskProviderForChange, Caution::ServiceLinkRenewal],
        ),
        careful(Step::SignInWithOtherOnce, &[Caution::SignInReflectsChange]),
        careful(
            Step::SignInWithPresentGbizid,
            &[Caution::OneServicePerAddress, Caution::SeparateAccounts, Caution::DescribedForGbizid],
        ),
    ],
    prepare: &[],
};

/// D3: one sign-in with the other GビズID, which has another address already.
pub(super) const SIGN_IN_WITH_OLD_GBIZID: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &[],
    grounds: official(&[Place::Q7Case2]),
    steps: &[
        careful(Step::SignInWithOldGbizid, &[Caution::OldGbizidMayBeRefused]),
        careful(
            Step::SignInWithPresentGbizid,
            &[Caution::SeparateAccounts, Caution::SharingPossible, Caution::DescribedForGbizid],
        ),
    ],
    prepare: &[],
};

/// D4: another address for the other GビズID, and one sign-in with it.
pub(super) const ROTATE_OLD_GBIZID: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &[],
    grounds: official(&[Place::Q10Part2, Place::Q6]),
    steps: &[
        careful(
            Step::MoveOldGbizid,
            &[Caution::OnlyAnUnusedAddress, Caution::SkipIfUnusedAlready, Caution::ServiceLinkRenewal],
        ),
        careful(Step::SignInWithOldGbizid, &[Caution::SignInReflectsChange]),
        careful(
            Step::SignInWithPresentGbizid,
            &[Caution::SeparateAccounts, Caution::SharingPossible, Caution::DescribedForGbizid],
        ),
    ],
    prepare: &[],
};

/// D5: one sign-in with the account whose address was changed.
pub(super) const REFLECT_EMAIL_CHANGE: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &["ご利用ガイド>メールアドレス変更", "メールアドレスを変更したい場合は、どうすればいいですか?"],
    grounds: official(&[Place::Q6]),
    steps: &[
        careful(Step::SignInWithChangedAccount, &[Caution::ChangedAccountMayBeRefused, Caution::SignInReflectsChange]),
        careful(Step::SignInWithPresentGbizid, &[Caution::SeparateAccounts, Caution::DescribedForGbizid]),
    ],
    prepare: &[],
};

/// D6: an address that e-Gov does not know for the wanted GビズID.
pub(super) const MOVE_GBIZID_TO_UNUSED_EMAIL: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &[],
    grounds: official(&[Place::Q10Part1Step3, Place::GbizidNotes]),
    steps: &[
        careful(
            Step::MovePresentGbizid,
            &[
                Caution::OnlyAnUnusedAddress,
                Caution::FormerAddressAlsoWorks,
                Caution::IdChangesEverywhere,
                Caution::ServiceLinkRenewal,
            ],
        ),
        careful(Step::SignInWithPresentGbizid, &[Caution::SeparateAccounts, Caution::DescribedForGbizid]),
    ],
    prepare: &[],
};

/// D7: the record in e-Gov, deleted by oneself.
pub(super) const DELETE_EGOV_RECORD: Row = Row {
    data: Data::Lost,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::SettlesConflict,
    guides: &["ご利用ガイド > アカウント削除"],
    grounds: official(&[Place::Q10Part1Step1]),
    steps: &[
        careful(Step::SaveOtherDocuments, &[Caution::ServiceLinkRenewal]),
        careful(Step::DeleteOtherRecord, &[Caution::OtherRecordLost]),
        line(Step::WaitAWeek).when(When::AWeekIsWaited),
        line(Step::SignInWithPresentGbizid),
    ],
    prepare: &[],
};

/// D8: the record in e-Gov, deleted by the desk.
pub(super) const REQUEST_RECORD_DELETION: Row = Row {
    data: Data::Lost,
    wait: Some(Wait::Desk),
    actor: Actor::Desk,
    follow_up: FollowUp::SettlesConflict,
    guides: &[],
    grounds: official(&[Place::Q7Deletion, Place::Q10Part2]),
    steps: &[
        // Repeating the error may already replace the old record (Q7, note of 2023/3/12), so saving comes first.
        line(Step::FindOtherDocuments),
        careful(Step::NoteErrorTime, &[Caution::PrepareErrorTime]),
        careful(Step::RequestDeletionByForm, &[Caution::RequestedRecordLost]).when(When::ByForm),
        careful(Step::RequestDeletionAtDesk, &[Caution::RequestedRecordLost]).when(When::AtSupportDesk),
        careful(Step::AwaitDeletion, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
        line(Step::WaitAWeek).when(When::AWeekIsWaited),
        line(Step::SignInWithPresentGbizid),
    ],
    prepare: &[Preparation::Deletion],
};

/// D10: finding out which account holds the address.
pub(super) const FIND_OTHER_ACCOUNT: Row = Row {
    data: Data::Kept,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: derived(&[Place::Q6, Place::Q7]),
    steps: &[
        careful(Step::TryEgovPasswordOnce, &[Caution::OneServicePerAddress]),
        careful(Step::RememberOtherSignIns, &[Caution::FirstSignInSwitchesOrCollides]),
        line(Step::AskFormerHolder),
        line(Step::ActOnWhatIsFound),
    ],
    prepare: &[],
};

/// H1: registering in one tab.
pub(super) const CLOSE_OTHER_TABS: Row = Row {
    data: Data::Unaffected,
    wait: None,
    actor: Actor::Oneself,
    follow_up: FollowUp::Asked(&[]),
    guides: &[],
    grounds: official_page(&[Place::Account]),
    steps: &[line(Step::CloseOtherTabs), line(Step::RestartRegistration)],
    prepare: &[],
};
