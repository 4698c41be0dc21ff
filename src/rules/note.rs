//! What a table adds to a path for one situation: when it applies, and what to know about it here.

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::rows;

/// What a note says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// When the path applies; then it stands with the path's name, not below its steps.
    Condition,
    /// What has to be known to act on the path here.
    Needed,
    /// What else is good to know about it.
    Remark,
}

rows! {
    /// Remarks that depend on the situation, not on the path alone.
    Note: NoteRow {
        /// What it says.
        kind: NoteKind,
        /// Where it comes from.
        grounds: Grounds,
    }
    IfNeverRegistered = "if-never-registered" => (NoteKind::Condition, official(&[Place::Q1])),
    IfSwitchedBefore = "if-switched-before" => (NoteKind::Condition, official(&[Place::Q9])),
    AfterTheWait = "after-the-wait" => (NoteKind::Condition, official(&[Place::Q2])),
    TryOnceCostsNothing = "try-once-costs-nothing" => (NoteKind::Condition, derived(&[Place::Q1, Place::Q2])),
    Meanwhile = "meanwhile" => (NoteKind::Condition, derived(&[Place::Q6, Place::Q10Part1Step3])),
    IfProviderSignInFails = "if-provider-sign-in-fails" => (NoteKind::Condition, official_page(&[Place::Account])),
    AnotherAddressNow = "another-address-now" => (NoteKind::Condition, official_page(&[Place::Account])),
    IfExternalAccount = "if-external-account" => (NoteKind::Condition, official_page(&[Place::Registration])),
    IfSetUpScreen = "if-set-up-screen" => (NoteKind::Condition, official_page(&[Place::Install, Place::Vendors])),
    SwitchDerived = "switch-derived" => (NoteKind::Remark, derived(&[Place::Q9, Place::AuthService])),
    ResetScreenDerived = "reset-screen-derived" => (NoteKind::Remark, derived(&[Place::Q1, Place::Q9])),
    InvalidAddressLocked = "invalid-address-locked" => (NoteKind::Needed, official(&[Place::Q1])),
    LockSupposed = "lock-supposed" => (NoteKind::Remark, derived(&[Place::Q1, Place::Q2])),
    GoogleSwitchUndescribed = "google-switch-undescribed" => (NoteKind::Remark, derived(&[Place::Q9, Place::AuthService])),
    GoogleNotNamed = "google-not-named" => (NoteKind::Remark, official(&[Place::Q6, Place::Q7Case3, Place::Q9, Place::Q10])),
    RequestAfterWaitDerived = "request-after-wait-derived" => (NoteKind::Remark, derived(&[Place::Q2, Place::Q3])),
    ScanCodeAgain = "scan-code-again" => (NoteKind::Remark, official(&[Place::Q5])),
    SecretQuestionScreen = "secret-question-screen" => (NoteKind::Needed, derived(&[Place::Q4])),
    GbizidSmsClosed = "gbizid-sms-closed" => (NoteKind::Needed, reported(&[Place::Practitioners])),
    GbizidAppNumber = "gbizid-app-number" => (NoteKind::Needed, reported(&[Place::Practitioners])),
    FilingsOutOfReach = "filings-out-of-reach" => (NoteKind::Needed, derived(&[Place::Q7, Place::Q10Part1Step3])),
    PagesDiffer = "pages-differ" => (NoteKind::Remark, official(&[Place::Q7, Place::Q10Part1Step3, Place::Q10Part2, Place::GbizidNotes])),
    ConclusionForThisMessage = "conclusion-for-this-message" => (NoteKind::Remark, derived(&[Place::Q6, Place::Q7, Place::Q10])),
    OtherKindPossible = "other-kind-possible" => (NoteKind::Remark, derived(&[Place::Q6, Place::Q9])),
    MayHappenWithoutRequest = "may-happen-without-request" => (NoteKind::Needed, official(&[Place::Q7Note2023])),
    AtSupportDesk = "at-support-desk" => (NoteKind::Needed, derived(&[Place::Q7Deletion, Place::Q10Part2])),
    DeletionDerivedForGoogle = "deletion-derived-for-google" => (NoteKind::Remark, derived(&[Place::Q7Case3, Place::Q10Part1Step1])),
    MailboxMayReopen = "mailbox-may-reopen" => (NoteKind::Needed, derived(&[Place::Q4])),
}
