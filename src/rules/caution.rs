//! Warnings, each at the step it concerns.

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::vocabulary;

vocabulary! {
    /// What has to be known before a step is taken.
    Caution {
        RepeatedErrorsLock = "repeated-errors-lock",
        InvalidAddressMeansLock = "invalid-address-means-lock",
        NoRequestNeeded = "no-request-needed",
        NeverWriteSecrets = "never-write-secrets",
        UrgentOffice = "urgent-office",
        MailboxNeeded = "mailbox-needed",
        SetUpAnew = "set-up-anew",
        ResetFirstIfUnsure = "reset-first-if-unsure",
        NotTheFormerAddress = "not-the-former-address",
        OnlyAnUnusedAddress = "only-an-unused-address",
        SignInReflectsChange = "sign-in-reflects-change",
        OneServicePerAddress = "one-service-per-address",
        OldGbizidMayBeRefused = "old-gbizid-may-be-refused",
        ChangedAccountMayBeRefused = "changed-account-may-be-refused",
        AskProviderForChange = "ask-provider-for-change",
        IdChangesEverywhere = "id-changes-everywhere",
        SeparateAccounts = "separate-accounts",
        DescribedForGbizid = "described-for-gbizid",
        ServiceLinkRenewal = "service-link-renewal",
        SkipIfUnusedAlready = "skip-if-unused-already",
        FormerAddressAlsoWorks = "former-address-also-works",
        RecordLost = "record-lost",
        RequestedRecordLost = "requested-record-lost",
        SwitchesAgain = "switches-again",
        OldAddressFreeAtOnce = "old-address-free-at-once",
        NothingElseHelps = "nothing-else-helps",
        FirstSignInSwitchesOrCollides = "first-sign-in-switches-or-collides",
        DeletedIsNotRestorable = "deleted-is-not-restorable",
        FewServicesForEntry = "few-services-for-entry",
        NeverOnOldAddressDirectly = "never-on-old-address-directly",
        FormerAddressFirst = "former-address-first",
        PasswordFormStops = "password-form-stops",
        StayOnPasswordForm = "stay-on-password-form",
        NoSwitchAfterFirstEntry = "no-switch-after-first-entry",
        ExternalFirst = "external-first",
        OpenedByNobody = "opened-by-nobody",
        OnlyDeskCanFree = "only-desk-can-free",
        PrepareErrorTime = "prepare-error-time",
        ButtonNameDiffers = "button-name-differs",
        FirstSignInSwitches = "first-sign-in-switches",
        FormerGbizidMayBeReplaced = "former-gbizid-may-be-replaced",
        SuccessorUsesAnotherAddress = "successor-uses-another-address",
        KeepSecondFactor = "keep-second-factor",
        SetUpScreenNeedsNoRemoval = "set-up-screen-needs-no-removal",
        PriceOfGoingBack = "price-of-going-back",
        DocumentsHaveATerm = "documents-have-a-term",
        ChangeNothingMeanwhile = "change-nothing-meanwhile",
        FinishedFilingsDisappear = "finished-filings-disappear",
        SharingConditions = "sharing-conditions",
        SharingPossible = "sharing-possible",
        KindSwitchHidesFilings = "kind-switch-hides-filings",
        SameAccountForTheLink = "same-account-for-the-link",
    }
}

vocabulary! {
    /// How grave a caution is; told apart by word, shape and edge, never by colour alone.
    Level {
        /// Helpful, not needed to act.
        Reference = "reference",
        /// Wrong order, waiting, extra cost.
        Warning = "warning",
        /// Data lost for ever.
        Irreversible = "irreversible",
    }
}

impl Caution {
    /// How grave it is.
    pub const fn level(self) -> Level {
        match self {
            Caution::RecordLost | Caution::RequestedRecordLost => Level::Irreversible,
            Caution::RepeatedErrorsLock
            | Caution::NotTheFormerAddress
            | Caution::OnlyAnUnusedAddress
            | Caution::OldGbizidMayBeRefused
            | Caution::ChangedAccountMayBeRefused
            | Caution::SwitchesAgain
            | Caution::FirstSignInSwitchesOrCollides
            | Caution::NeverOnOldAddressDirectly
            | Caution::ExternalFirst
            | Caution::NeverWriteSecrets
            | Caution::FormerAddressFirst
            | Caution::PasswordFormStops
            | Caution::StayOnPasswordForm
            | Caution::NoSwitchAfterFirstEntry
            | Caution::PrepareErrorTime
            | Caution::FirstSignInSwitches
            | Caution::FormerGbizidMayBeReplaced
            | Caution::SuccessorUsesAnotherAddress
            | Caution::KindSwitchHidesFilings
            | Caution::ChangeNothingMeanwhile
            | Caution::SameAccountForTheLink
            | Caution::OnlyDeskCanFree => Level::Warning,
            Caution::InvalidAddressMeansLock
            | Caution::NoRequestNeeded
            | Caution::UrgentOffice
            | Caution::MailboxNeeded
            | Caution::SetUpAnew
            | Caution::ResetFirstIfUnsure
            | Caution::SignInReflectsChange
            | Caution::OneServicePerAddress
            | Caution::AskProviderForChange
            | Caution::IdChangesEverywhere
            | Caution::SeparateAccounts
            | Caution::DescribedForGbizid
            | Caution::ServiceLinkRenewal
            | Caution::OldAddressFreeAtOnce
            | Caution::NothingElseHelps
            | Caution::DeletedIsNotRestorable
            | Caution::FewServicesForEntry
            | Caution::SkipIfUnusedAlready
            | Caution::FormerAddressAlsoWorks
            | Caution::ButtonNameDiffers
            | Caution::SetUpScreenNeedsNoRemoval
            | Caution::PriceOfGoingBack
            | Caution::DocumentsHaveATerm
            | Caution::FinishedFilingsDisappear
            | Caution::SharingConditions
            | Caution::SharingPossible
            | Caution::KeepSecondFactor
            | Caution::OpenedByNobody => Level::Reference,
        }
    }

    /// Whether it is about the path as a whole, not about one step; then it stands below the steps, with the notes.
    pub const fn general(self) -> bool {
        matches!(
            self,
            Caution::SeparateAccounts
                | Caution::DescribedForGbizid
                | Caution::ServiceLinkRenewal
                | Caution::OneServicePerAddress
                | Caution::UrgentOffice
                | Caution::DocumentsHaveATerm
                | Caution::SharingPossible
        )
    }

    /// Where it is written.
    pub const fn grounds(self) -> Grounds {
        match self {
            Caution::RepeatedErrorsLock => official(&[Place::Q2]),
            Caution::InvalidAddressMeansLock => official(&[Place::Q1]),
            Caution::NoRequestNeeded => official(&[Place::Q2, Place::Q3]),
            Caution::NeverWriteSecrets => derived(&[Place::Q3]),
            Caution::UrgentOffice => derived(&[Place::Blog]),
            Caution::MailboxNeeded => official(&[Place::Q4, Place::Q5]),
            Caution::SetUpAnew => official(&[Place::Q4, Place::Q5]),
            Caution::ResetFirstIfUnsure => derived(&[Place::Q1, Place::Q4, Place::Q7Case1]),
            Caution::NotTheFormerAddress => derived(&[Place::Q7Case1, Place::Q10Part2]),
            Caution::OnlyAnUnusedAddress => official(&[Place::Q10Part1Step3, Place::Q10Part2]),
            Caution::SignInReflectsChange => official(&[Place::Q6]),
            Caution::OneServicePerAddress => official(&[Place::Q7Case3]),
            Caution::OldGbizidMayBeRefused => official(&[Place::Q10Part2]),
            Caution::ChangedAccountMayBeRefused => derived(&[Place::Q6, Place::Q7, Place::Q10Part2]),
            Caution::AskProviderForChange => official(&[Place::Q10Part1Step2]),
            Caution::IdChangesEverywhere => official_page(&[Place::GbizidNotes]),
            // Q7 speaks of deletion and taking over only. The one exception stands where it can apply: SharingPossible.
            Caution::SeparateAccounts => derived(&[Place::Q7Deletion]),
            Caution::DescribedForGbizid => derived(&[Place::Q6, Place::Q7, Place::Q10]),
            Caution::ServiceLinkRenewal => reported(&[Place::Practitioners]),
            Caution::SkipIfUnusedAlready => derived(&[Place::Q10Part2]),
            Caution::FormerAddressAlsoWorks => derived(&[Place::Q6, Place::Q10Part1Step3]),
            Caution::RecordLost => official(&[Place::Q10Part1Step1, Place::Q7Deletion]),
            // The week is written for a deletion by oneself; for one on request it is our conclusion.
            Caution::RequestedRecordLost => derived(&[Place::Q7Deletion, Place::Q10Part2, Place::Q10Part1Step1]),
            Caution::SwitchesAgain => derived(&[Place::Q9]),
            Caution::OldAddressFreeAtOnce => official(&[Place::Q10Part1Step2]),
            Caution::NothingElseHelps => reported(&[Place::Practitioners]),
            Caution::FirstSignInSwitchesOrCollides => official(&[Place::Q6, Place::Q9]),
            Caution::DeletedIsNotRestorable => official(&[Place::Q7Deletion]),
            Caution::FewServicesForEntry => derived(&[Place::Blog]),
            Caution::NeverOnOldAddressDirectly => official(&[Place::Q7Note2023]),
            Caution::FormerAddressFirst => derived(&[Place::Q9, Place::GbizidNotes]),
            Caution::PasswordFormStops => official(&[Place::Q9]),
            Caution::StayOnPasswordForm => derived(&[Place::Q7Case2, Place::Q9]),
            Caution::NoSwitchAfterFirstEntry => derived(&[Place::Q7, Place::Q9]),
            Caution::ExternalFirst => derived(&[Place::Q9]),
            Caution::OpenedByNobody => derived(&[Place::Q7Case2]),
            Caution::OnlyDeskCanFree => official(&[Place::Q7Case2, Place::Q10Part2]),
            Caution::PrepareErrorTime => official(&[Place::Q7Deletion]),
            Caution::ButtonNameDiffers => reported(&[Place::Vendors]),
            Caution::FirstSignInSwitches => derived(&[Place::Q9, Place::AuthService]),
            Caution::FormerGbizidMayBeReplaced => official(&[Place::Q7Note2023]),
            Caution::SuccessorUsesAnotherAddress => derived(&[Place::Q9]),
            Caution::KeepSecondFactor => derived(&[Place::Q4, Place::Q5]),
            Caution::SetUpScreenNeedsNoRemoval => derived(&[Place::Install, Place::Q4, Place::Q5]),
            // That electronic delivery needs prime or member is written; that a certificate may be needed is concluded.
            Caution::PriceOfGoingBack => derived(&[Place::Delivery, Place::AuthService]),
            Caution::DocumentsHaveATerm => reported(&[Place::Practitioners]),
            Caution::ChangeNothingMeanwhile => derived(&[Place::Q2, Place::Blog]),
            Caution::FinishedFilingsDisappear => official_page(&[Place::MyPage]),
            // That both have to be able to sign in is concluded.
            Caution::SharingConditions | Caution::SharingPossible => derived(&[Place::Sharing]),
            // The answer was cut off after it names the switch.
            Caution::KindSwitchHidesFilings => official_page(&[Place::MyPage]),
            Caution::SameAccountForTheLink => reported(&[Place::Vendors]),
        }
    }
}
