//! Which steps a path has, in order, and which caution stands at which step.

use super::caution::Caution;
use super::fact::Service;
use super::note::Note;
use super::outcome::Entry;
use super::route::{Route, Wait};
use super::source::{Grounds, Place, derived, official};
use super::step::Step;
use super::vocabulary::vocabulary;

/// One line of a procedure: a step, and what to know before taking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What to do.
    pub step: Step,
    /// Shown inside the step, before the action it concerns.
    pub cautions: &'static [Caution],
}

const fn line(step: Step) -> Line {
    Line { step, cautions: &[] }
}

const fn careful(step: Step, cautions: &'static [Caution]) -> Line {
    Line { step, cautions }
}

/// The steps of one route as part of this entry.
///
/// D7, D8 and H2 have a step more where the entry waits for the week after a deletion;
/// D8 goes to the desk that the table names.
pub fn procedure(route: Route, entry: &Entry) -> Vec<Line> {
    let week = entry.wait.contains(&Wait::OneWeek);
    match route {
        Route::D7 => {
            let mut lines = vec![
                careful(Step::SaveOtherDocuments, &[Caution::ServiceLinkRenewal]),
                careful(Step::DeleteOtherRecord, &[Caution::RecordLost]),
            ];
            if week {
                lines.push(line(Step::WaitAWeek));
            }
            lines.push(line(Step::SignInWithPresentGbizid));
            lines
        }
        Route::D8 => {
            let request = if entry.notes.contains(&Note::AtSupportDesk) {
                Step::RequestDeletionAtDesk
            } else {
                Step::RequestDeletionByForm
            };
            // Repeating the error may already replace the old record (Q7, note of 2023/3/12), so saving comes first.
            let mut lines = vec![
                line(Step::FindOtherDocuments),
                careful(Step::NoteErrorTime, &[Caution::PrepareErrorTime]),
                careful(request, &[Caution::RequestedRecordLost]),
                careful(Step::AwaitDeletion, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
            ];
            if week {
                lines.push(line(Step::WaitAWeek));
            }
            lines.push(line(Step::SignInWithPresentGbizid));
            lines
        }
        Route::H2 => {
            let mut lines = vec![line(Step::RegisterOtherAddress)];
            if week {
                lines.push(line(Step::RegisterAfterWeek));
            }
            lines
        }
        Route::A1 => vec![line(Step::OpenRegistration), line(Step::RegisterInOneTab), line(Step::OpenRegistrationMail)],
        Route::A2 => vec![
            careful(Step::CheckAddress, &[Caution::RepeatedErrorsLock]),
            line(Step::ShowPassword),
            line(Step::CompareSavedPassword),
        ],
        Route::A3 => vec![
            line(Step::OpenPasswordReset),
            careful(Step::ChooseNewPassword, &[Caution::InvalidAddressMeansLock]),
            line(Step::SignInWithNewPassword),
        ],
        Route::A4 => vec![
            careful(Step::ChooseSwitchedService, &[Caution::ButtonNameDiffers]),
            line(Step::SignInThere),
            line(Step::SeeFilings),
        ],
        Route::A5 => vec![
            line(Step::CheckResetAddress),
            line(Step::CheckJunkFolder),
            line(Step::FindRegisteredAddress),
            line(Step::AskMailAdministrator),
            line(Step::DecideByHistory),
        ],
        Route::A6 => vec![
            line(Step::UseNoForm),
            careful(
                Step::PressProviderButton,
                &[Caution::ButtonNameDiffers, Caution::FirstSignInSwitches, Caution::FormerGbizidMayBeReplaced],
            ),
            line(Step::SignInThere),
        ],
        Route::B1 => vec![
            careful(Step::NoteLockTime, &[Caution::NoRequestNeeded]),
            line(Step::StayAway),
            line(Step::ResetAfterWait),
            line(Step::TryOnce),
        ],
        Route::B2 => vec![
            careful(Step::OpenInquiryForm, &[Caution::NeverWriteSecrets]),
            line(Step::WriteUnlockRequest),
            careful(Step::AwaitReply, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
        ],
        Route::C1 => vec![
            careful(Step::EnterIdAndPassword, &[Caution::MailboxNeeded]),
            careful(Step::ChooseRemoval, &[Caution::SetUpScreenNeedsNoRemoval]),
            line(Step::SendRemovalMail),
            line(Step::SeeMailSent),
            line(Step::OpenRemovalMail),
            line(Step::ConfirmRemoval),
            careful(Step::SeeRemovalDone, &[Caution::SetUpAnew]),
        ],
        Route::C2 => vec![
            line(Step::SeeWhichServiceStops),
            line(Step::UseProviderHelp),
            careful(Step::SignInOnceProviderWorks, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
        ],
        Route::C3 => vec![careful(Step::ScanSetUpCode, &[Caution::KeepSecondFactor]), line(Step::OrSkipSetUp)],
        Route::D1 => vec![
            careful(Step::SignInWithOtherEgov, &[Caution::ResetFirstIfUnsure]),
            careful(Step::ChangeOtherInEgov, &[Caution::NotTheFormerAddress, Caution::ServiceLinkRenewal]),
            careful(Step::SignInWithPresentGbizid, &[Caution::SeparateAccounts, Caution::DescribedForGbizid]),
        ],
        Route::D2 => vec![
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
        Route::D3 => vec![
            careful(Step::SignInWithOldGbizid, &[Caution::OldGbizidMayBeRefused]),
            careful(
                Step::SignInWithPresentGbizid,
                &[Caution::SeparateAccounts, Caution::SharingPossible, Caution::DescribedForGbizid],
            ),
        ],
        Route::D4 => vec![
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
        Route::D5 => vec![
            careful(
                Step::SignInWithChangedAccount,
                &[Caution::ChangedAccountMayBeRefused, Caution::SignInReflectsChange],
            ),
            careful(Step::SignInWithPresentGbizid, &[Caution::SeparateAccounts, Caution::DescribedForGbizid]),
        ],
        Route::D6 => vec![
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
        Route::D9 => vec![
            line(Step::SignInWithExternal),
            careful(Step::SwitchToEgov, &[Caution::PriceOfGoingBack]),
            careful(Step::UsePasswordForm, &[Caution::SwitchesAgain]),
        ],
        Route::D10 => vec![
            careful(Step::TryEgovPasswordOnce, &[Caution::OneServicePerAddress]),
            careful(Step::RememberOtherSignIns, &[Caution::FirstSignInSwitchesOrCollides]),
            line(Step::AskFormerHolder),
            line(Step::ActOnWhatIsFound),
        ],
        Route::E1 => vec![
            careful(Step::AskPrime, &[Caution::NothingElseHelps]),
            line(Step::SignOutEverywhere),
            careful(Step::SignInAgain, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
        ],
        Route::E2 => vec![
            line(Step::SignOutEverywhere),
            line(Step::OpenPrivateWindow),
            line(Step::CheckKindAtGbizid),
            line(Step::AskGbizidDesk),
        ],
        Route::E3 => vec![
            line(Step::SignInAtGbizid),
            line(Step::CheckKindAtGbizid),
            careful(Step::ActOnKind, &[Caution::FewServicesForEntry]),
        ],
        Route::T1 => vec![
            line(Step::CheckNotices),
            line(Step::TryPrivateWindow),
            line(Step::WaitAndRestart),
            careful(Step::TryOtherBrowser, &[Caution::RepeatedErrorsLock]),
            careful(Step::UseSignInUsedBefore, &[Caution::FirstSignInSwitchesOrCollides, Caution::UrgentOffice]),
        ],
        Route::T2 => vec![
            line(Step::FindFilingAccount),
            line(Step::FindArrivalNumber),
            careful(Step::AskOffice, &[Caution::DeletedIsNotRestorable]),
        ],
        Route::T3 => vec![line(Step::TreatCaseAlike), line(Step::LookForOtherCauses)],
        Route::T4 => vec![
            careful(Step::CheckNotices, &[Caution::ChangeNothingMeanwhile]),
            line(Step::WaitAndRestart),
            careful(Step::TryAtAnotherHour, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
        ],
        Route::T5 => vec![
            line(Step::OpenFullList),
            line(Step::LookInFullList),
            careful(Step::LookInSavedDocuments, &[Caution::FinishedFilingsDisappear]),
            line(Step::AskOffice),
        ],
        Route::T6 => vec![
            line(Step::AskWhoFiled),
            careful(Step::AskForSharing, &[Caution::SharingConditions]),
            line(Step::ConfirmSharing),
            careful(Step::ElseAskFilerOrOffice, &[Caution::UrgentOffice]),
        ],
        Route::T7 => vec![
            line(Step::FindFilingAccount),
            line(Step::SignOutEverywhere),
            careful(Step::SignInWithFilingAccount, &[Caution::RepeatedErrorsLock]),
            careful(Step::AskDeskBeforeChanging, &[Caution::KindSwitchHidesFilings]),
        ],
        Route::T8 => vec![
            line(Step::SignOutOfEgov),
            line(Step::SignOutOfProvider),
            line(Step::CloseBrowser),
            careful(Step::SignInWithWantedAccount, &[Caution::FirstSignInSwitchesOrCollides]),
            careful(Step::SignInAgainInProgram, &[Caution::SameAccountForTheLink]),
        ],
        Route::L1 => vec![
            line(Step::OpenLinkScreen),
            careful(Step::RenewLink, &[Caution::SameAccountForTheLink]),
            line(Step::SeeLinkWorks),
            line(Step::StartWithSignInMessage),
        ],
        Route::G1 => vec![
            line(Step::NoteWhatHappened),
            line(Step::ChooseDesk),
            careful(Step::SendInquiry, &[Caution::NeverWriteSecrets]),
            careful(Step::AwaitReply, &[Caution::UrgentOffice, Caution::DocumentsHaveATerm]),
        ],
        Route::H1 => vec![line(Step::CloseOtherTabs), line(Step::RestartRegistration)],
        Route::H3 => {
            vec![
                line(Step::SignInToExisting),
                careful(Step::ChooseServiceIfUsed, &[Caution::ButtonNameDiffers]),
                line(Step::ResetIfForgotten),
                line(Step::ElseRegisterOtherAddress),
            ]
        }
        Route::P0 => vec![
            line(Step::ListAccounts),
            line(Step::ChangeOneThing),
            line(Step::UseUnusedAddress),
            line(Step::SignInAfterChange),
            line(Step::DeleteNothing),
        ],
        Route::P1 => vec![
            line(Step::CheckAddressUnused),
            line(Step::FreeAddressFirst),
            careful(Step::ChangeOwnAtProvider, &[Caution::IdChangesEverywhere, Caution::ServiceLinkRenewal]),
            careful(Step::SignInAfterChange, &[Caution::SignInReflectsChange]),
        ],
        Route::P2 => vec![
            line(Step::SaveDocuments),
            careful(Step::SwitchFormerToEgov, &[Caution::PriceOfGoingBack, Caution::ServiceLinkRenewal]),
            line(Step::RetireFormerGbizid),
            careful(Step::FirstSignInOnSameAddress, &[Caution::NeverOnOldAddressDirectly, Caution::FormerAddressFirst]),
            line(Step::ElseNewGbizidOnUnusedAddress),
            line(Step::DeleteFormerLast),
        ],
        Route::P3 => vec![
            careful(Step::MakeAddressesEqual, &[Caution::NoSwitchAfterFirstEntry]),
            careful(Step::FirstExternalSignIn, &[Caution::PasswordFormStops, Caution::ServiceLinkRenewal]),
            line(Step::SeeFilings),
        ],
        Route::P4 => vec![
            careful(Step::SignInWithExternal, &[Caution::ExternalFirst, Caution::ServiceLinkRenewal]),
            careful(Step::SwitchToEgov, &[Caution::PriceOfGoingBack]),
            careful(Step::UsePasswordForm, &[Caution::SwitchesAgain]),
        ],
        Route::P5 => vec![
            line(Step::ConsiderKeeping),
            careful(Step::SaveDocuments, &[Caution::ServiceLinkRenewal]),
            careful(Step::DeleteOwnRecord, &[Caution::RecordLost]),
        ],
        Route::P6 => vec![
            careful(Step::KeepBySwitching, &[Caution::StayOnPasswordForm, Caution::PriceOfGoingBack]),
            careful(Step::OrLeaveUnopened, &[Caution::OpenedByNobody]),
            careful(Step::OrDeleteRecord, &[Caution::RecordLost]),
            careful(Step::DeleteGbizidLast, &[Caution::OnlyDeskCanFree]),
        ],
        Route::P7 => vec![
            line(Step::CheckAddressUnused),
            careful(Step::ChangeOwnInEgov, &[Caution::OldAddressFreeAtOnce, Caution::ServiceLinkRenewal]),
        ],
        Route::P8 => vec![
            line(Step::SaveLeaversDocuments),
            careful(Step::ShareLeaversFilings, &[Caution::SharingConditions]),
            line(Step::MakeSuccessorsMember),
            careful(
                Step::ChangeToSuccessorsAddress,
                &[Caution::SuccessorUsesAnotherAddress, Caution::ServiceLinkRenewal],
            ),
            line(Step::HandOverPassword),
            line(Step::RenewSecondFactor),
            line(Step::DeleteNothingBeforeSettled),
        ],
        Route::P9 => vec![
            line(Step::SaveDocuments),
            line(Step::NoteWhichKindFiled),
            careful(Step::AskBeforeKindChange, &[Caution::KindSwitchHidesFilings, Caution::UrgentOffice]),
        ],
    }
}

vocabulary! {
    /// What to have at hand before a path is taken (rule book, section 4).
    Preparation {
        UnlockEApplication = "unlock-e-application",
        UnlockDeveloperPortal = "unlock-developer-portal",
        UnlockPolicyProposal = "unlock-policy-proposal",
        Deletion = "deletion",
        ContactKit = "contact-kit",
        PrimeRequest = "prime-request",
    }
}

impl Preparation {
    /// Where the list is written.
    pub const fn grounds(self) -> Grounds {
        match self {
            Preparation::UnlockEApplication
            | Preparation::UnlockDeveloperPortal
            | Preparation::UnlockPolicyProposal => official(&[Place::Q3]),
            Preparation::Deletion => official(&[Place::Q7Deletion]),
            Preparation::ContactKit => derived(&[Place::Q3, Place::Blog]),
            Preparation::PrimeRequest => derived(&[Place::Blog, Place::Practitioners]),
        }
    }
}

/// What one route of this entry needs. B2 needs the list of its service, or all three while that is not known.
pub fn preparations(route: Route, entry: &Entry) -> &'static [Preparation] {
    match route {
        Route::B2 => match entry.service {
            Some(Service::EApplication) => &[Preparation::UnlockEApplication],
            Some(Service::DeveloperPortal) => &[Preparation::UnlockDeveloperPortal],
            Some(Service::PolicyProposal) => &[Preparation::UnlockPolicyProposal],
            Some(Service::Unsure) | None => &[
                Preparation::UnlockEApplication,
                Preparation::UnlockDeveloperPortal,
                Preparation::UnlockPolicyProposal,
            ],
        },
        Route::D8 => &[Preparation::Deletion],
        Route::G1 => &[Preparation::ContactKit],
        Route::E1 => &[Preparation::PrimeRequest],
        Route::A1
        | Route::A2
        | Route::A3
        | Route::A4
        | Route::A5
        | Route::A6
        | Route::B1
        | Route::C1
        | Route::C2
        | Route::C3
        | Route::D1
        | Route::D2
        | Route::D3
        | Route::D4
        | Route::D5
        | Route::D6
        | Route::D7
        | Route::D9
        | Route::D10
        | Route::E2
        | Route::E3
        | Route::T1
        | Route::T2
        | Route::T3
        | Route::T4
        | Route::T5
        | Route::T6
        | Route::T7
        | Route::T8
        | Route::L1
        | Route::H1
        | Route::H2
        | Route::H3
        | Route::P0
        | Route::P1
        | Route::P2
        | Route::P3
        | Route::P4
        | Route::P5
        | Route::P6
        | Route::P7
        | Route::P8
        | Route::P9 => &[],
    }
}

vocabulary! {
    /// What keeps a settled account conflict from coming back.
    Habit {
        KnowWhoHoldsWhat = "know-who-holds-what",
        OneAddressPerAccount = "one-address-per-account",
        KeepCopies = "keep-copies",
        SettleEgovFirst = "settle-egov-first",
    }
}

impl Habit {
    /// Where the advice comes from.
    pub const fn grounds(self) -> Grounds {
        match self {
            Habit::KnowWhoHoldsWhat | Habit::KeepCopies => derived(&[Place::Blog]),
            Habit::OneAddressPerAccount => derived(&[Place::Q6, Place::Q7Case3]),
            Habit::SettleEgovFirst => derived(&[Place::Q7Case2, Place::Q10Part2]),
        }
    }
}
