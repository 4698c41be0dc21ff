//! Warnings, each at the step it concerns.

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::rows;
use crate::vocabulary::vocabulary;

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

/// What a caution is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The step that carries it, before it is taken: who takes it first may lose filings, or lock somebody out.
    Before,
    /// The step that carries it.
    Step,
    /// The path as a whole; then it stands below, with the notes.
    Path,
}

rows! {
    /// What has to be known before a step is taken.
    Caution: CautionRow {
        /// How grave it is.
        level: Level,
        /// What it is about.
        scope: Scope,
        /// Where it is written.
        grounds: Grounds,
    }
    RepeatedErrorsLock = "repeated-errors-lock" => (Level::Warning, Scope::Step, official(&[Place::Q2])),
    InvalidAddressMeansLock = "invalid-address-means-lock" => (Level::Reference, Scope::Step, official(&[Place::Q1])),
    NoRequestNeeded = "no-request-needed" => (Level::Reference, Scope::Step, official(&[Place::Q2, Place::Q3])),
    NeverWriteSecrets = "never-write-secrets" => (Level::Warning, Scope::Step, derived(&[Place::Q3])),
    UrgentOffice = "urgent-office" => (Level::Reference, Scope::Path, derived(&[Place::Blog])),
    MailboxNeeded = "mailbox-needed" => (Level::Reference, Scope::Step, official(&[Place::Q4, Place::Q5])),
    SetUpAnew = "set-up-anew" => (Level::Reference, Scope::Step, official(&[Place::Q4, Place::Q5])),
    ResetFirstIfUnsure = "reset-first-if-unsure" => (Level::Reference, Scope::Step, derived(&[Place::Q1, Place::Q4, Place::Q7Case1])),
    NotTheFormerAddress = "not-the-former-address" => (Level::Warning, Scope::Step, derived(&[Place::Q7Case1, Place::Q10Part2])),
    OnlyAnUnusedAddress = "only-an-unused-address" => (Level::Warning, Scope::Step, official(&[Place::Q10Part1Step3, Place::Q10Part2])),
    SignInReflectsChange = "sign-in-reflects-change" => (Level::Reference, Scope::Step, official(&[Place::Q6])),
    OneServicePerAddress = "one-service-per-address" => (Level::Reference, Scope::Path, official(&[Place::Q7Case3])),
    OldGbizidMayBeRefused = "old-gbizid-may-be-refused" => (Level::Warning, Scope::Step, official(&[Place::Q10Part2])),
    ChangedAccountMayBeRefused = "changed-account-may-be-refused" => (Level::Warning, Scope::Step, derived(&[Place::Q6, Place::Q7, Place::Q10Part2])),
    AskProviderForChange = "ask-provider-for-change" => (Level::Reference, Scope::Step, official(&[Place::Q10Part1Step2])),
    IdChangesEverywhere = "id-changes-everywhere" => (Level::Reference, Scope::Step, official_page(&[Place::GbizidNotes])),
    // Q7 speaks of deletion and taking over only. The one exception stands where it can apply: SharingPossible.
    SeparateAccounts = "separate-accounts" => (Level::Reference, Scope::Path, derived(&[Place::Q7Deletion])),
    DescribedForGbizid = "described-for-gbizid" => (Level::Reference, Scope::Path, derived(&[Place::Q6, Place::Q7, Place::Q10])),
    ServiceLinkRenewal = "service-link-renewal" => (Level::Reference, Scope::Path, reported(&[Place::Practitioners])),
    SkipIfUnusedAlready = "skip-if-unused-already" => (Level::Reference, Scope::Step, derived(&[Place::Q10Part2])),
    FormerAddressAlsoWorks = "former-address-also-works" => (Level::Reference, Scope::Step, derived(&[Place::Q6, Place::Q10Part1Step3])),
    RecordLost = "record-lost" => (Level::Irreversible, Scope::Before, official(&[Place::Q10Part1Step1, Place::Q7Deletion])),
    // Deleting and then signing in with a GビズID that e-Gov knows is what Q10-(1) tells to do: the week is for registering.
    OtherRecordLost = "other-record-lost" => (Level::Irreversible, Scope::Before, official(&[Place::Q10Part1, Place::Q7Deletion])),
    // The week is written for a deletion by oneself; for one on request it is our conclusion.
    RequestedRecordLost = "requested-record-lost" => (Level::Irreversible, Scope::Before, derived(&[Place::Q7Deletion, Place::Q10Part2, Place::Q10Part1Step1])),
    SwitchesAgain = "switches-again" => (Level::Warning, Scope::Step, derived(&[Place::Q9])),
    OldAddressFreeAtOnce = "old-address-free-at-once" => (Level::Reference, Scope::Step, official(&[Place::Q10Part1Step2])),
    NothingElseHelps = "nothing-else-helps" => (Level::Reference, Scope::Step, reported(&[Place::Practitioners])),
    FirstSignInSwitchesOrCollides = "first-sign-in-switches-or-collides" => (Level::Warning, Scope::Step, official(&[Place::Q6, Place::Q9])),
    DeletedIsNotRestorable = "deleted-is-not-restorable" => (Level::Reference, Scope::Step, official(&[Place::Q7Deletion])),
    FewServicesForEntry = "few-services-for-entry" => (Level::Reference, Scope::Step, derived(&[Place::Blog])),
    NeverOnOldAddressDirectly = "never-on-old-address-directly" => (Level::Warning, Scope::Before, official(&[Place::Q7Note2023])),
    FormerAddressFirst = "former-address-first" => (Level::Warning, Scope::Before, derived(&[Place::Q9, Place::GbizidNotes])),
    PasswordFormStops = "password-form-stops" => (Level::Warning, Scope::Step, official(&[Place::Q9])),
    StayOnPasswordForm = "stay-on-password-form" => (Level::Warning, Scope::Step, derived(&[Place::Q7Case2, Place::Q9])),
    NoSwitchAfterFirstEntry = "no-switch-after-first-entry" => (Level::Warning, Scope::Step, derived(&[Place::Q7, Place::Q9])),
    ExternalFirst = "external-first" => (Level::Warning, Scope::Before, derived(&[Place::Q9])),
    OpenedByNobody = "opened-by-nobody" => (Level::Reference, Scope::Step, derived(&[Place::Q7Case2])),
    OnlyDeskCanFree = "only-desk-can-free" => (Level::Warning, Scope::Before, official(&[Place::Q7Case2, Place::Q10Part2])),
    PrepareErrorTime = "prepare-error-time" => (Level::Warning, Scope::Step, official(&[Place::Q7Deletion])),
    ButtonNameDiffers = "button-name-differs" => (Level::Reference, Scope::Step, reported(&[Place::Vendors])),
    FirstSignInSwitches = "first-sign-in-switches" => (Level::Warning, Scope::Step, derived(&[Place::Q9, Place::AuthService])),
    FormerGbizidMayBeReplaced = "former-gbizid-may-be-replaced" => (Level::Warning, Scope::Before, official(&[Place::Q7Note2023])),
    SuccessorUsesAnotherAddress = "successor-uses-another-address" => (Level::Warning, Scope::Step, derived(&[Place::Q9])),
    KeepSecondFactor = "keep-second-factor" => (Level::Reference, Scope::Step, derived(&[Place::Q4, Place::Q5])),
    SetUpScreenNeedsNoRemoval = "set-up-screen-needs-no-removal" => (Level::Reference, Scope::Step, derived(&[Place::Install, Place::Q4, Place::Q5])),
    // That electronic delivery needs prime or member is written; that a certificate may be needed is concluded.
    PriceOfGoingBack = "price-of-going-back" => (Level::Reference, Scope::Step, derived(&[Place::Delivery, Place::AuthService])),
    DocumentsHaveATerm = "documents-have-a-term" => (Level::Reference, Scope::Path, reported(&[Place::Practitioners])),
    ChangeNothingMeanwhile = "change-nothing-meanwhile" => (Level::Warning, Scope::Step, derived(&[Place::Q2, Place::Blog])),
    FinishedFilingsDisappear = "finished-filings-disappear" => (Level::Reference, Scope::Step, official_page(&[Place::MyPage])),
    // That both have to be able to sign in is concluded.
    SharingConditions = "sharing-conditions" => (Level::Reference, Scope::Step, derived(&[Place::Sharing])),
    SharingPossible = "sharing-possible" => (Level::Reference, Scope::Path, derived(&[Place::Sharing])),
    // The answer was cut off after it names the switch.
    KindSwitchHidesFilings = "kind-switch-hides-filings" => (Level::Warning, Scope::Step, official_page(&[Place::MyPage])),
    SameAccountForTheLink = "same-account-for-the-link" => (Level::Warning, Scope::Step, reported(&[Place::Vendors])),
}
