//! What a table adds to a path for one situation: when it applies, and what to know about it here.

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::rows;

/// What a note says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// When the path applies; then it stands with the path's name, not below its steps.
    Condition,
    /// What else to know about the path here.
    Remark,
}

rows! {
    /// Remarks that depend on the situation, not on the path alone.
    Note: NoteRow {
        /// What it says.
        kind: Kind,
        /// Where it comes from.
        grounds: Grounds,
    }
    IfNeverRegistered = "if-never-registered" => (Kind::Condition, official(&[Place::Q1])),
    IfSwitchedBefore = "if-switched-before" => (Kind::Condition, official(&[Place::Q9])),
    AfterTheWait = "after-the-wait" => (Kind::Condition, official(&[Place::Q2])),
    TryOnceCostsNothing = "try-once-costs-nothing" => (Kind::Condition, derived(&[Place::Q1, Place::Q2])),
    Meanwhile = "meanwhile" => (Kind::Condition, derived(&[Place::Q6, Place::Q10Part1Step3])),
    IfProviderSignInFails = "if-provider-sign-in-fails" => (Kind::Condition, official_page(&[Place::Account])),
    AnotherAddressNow = "another-address-now" => (Kind::Condition, official_page(&[Place::Account])),
    IfExternalAccount = "if-external-account" => (Kind::Condition, official_page(&[Place::Registration])),
    IfSetUpScreen = "if-set-up-screen" => (Kind::Condition, official_page(&[Place::Install, Place::Vendors])),
    SwitchDerived = "switch-derived" => (Kind::Remark, derived(&[Place::Q9, Place::AuthService])),
    ResetScreenDerived = "reset-screen-derived" => (Kind::Remark, derived(&[Place::Q1, Place::Q9])),
    LockSupposed = "lock-supposed" => (Kind::Remark, derived(&[Place::Q1, Place::Q2])),
    GoogleSwitchUndescribed = "google-switch-undescribed" => (Kind::Remark, derived(&[Place::Q9, Place::AuthService])),
    GoogleNotNamed = "google-not-named" => (Kind::Remark, official(&[Place::Q6, Place::Q7Case3, Place::Q9, Place::Q10])),
    RequestAfterWaitDerived = "request-after-wait-derived" => (Kind::Remark, derived(&[Place::Q2, Place::Q3])),
    ScanCodeAgain = "scan-code-again" => (Kind::Remark, official(&[Place::Q5])),
    SecretQuestionScreen = "secret-question-screen" => (Kind::Remark, derived(&[Place::Q4])),
    GbizidSmsClosed = "gbizid-sms-closed" => (Kind::Remark, reported(&[Place::Practitioners])),
    GbizidAppNumber = "gbizid-app-number" => (Kind::Remark, reported(&[Place::Practitioners])),
    FilingsOutOfReach = "filings-out-of-reach" => (Kind::Remark, derived(&[Place::Q7, Place::Q10Part1Step3])),
    PagesDiffer = "pages-differ" => (Kind::Remark, official(&[Place::Q7, Place::Q10Part1Step3, Place::Q10Part2, Place::GbizidNotes])),
    ConclusionForThisMessage = "conclusion-for-this-message" => (Kind::Remark, derived(&[Place::Q6, Place::Q7, Place::Q10])),
    OtherKindPossible = "other-kind-possible" => (Kind::Remark, derived(&[Place::Q6, Place::Q9])),
    MayHappenWithoutRequest = "may-happen-without-request" => (Kind::Remark, official(&[Place::Q7Note2023])),
    AtSupportDesk = "at-support-desk" => (Kind::Remark, derived(&[Place::Q7Deletion, Place::Q10Part2])),
    DeletionDerivedForGoogle = "deletion-derived-for-google" => (Kind::Remark, derived(&[Place::Q7Case3, Place::Q10Part1Step1])),
    MailboxMayReopen = "mailbox-may-reopen" => (Kind::Remark, derived(&[Place::Q4])),
}

impl Note {
    /// Whether the note says when the path applies.
    pub const fn is_condition(self) -> bool {
        matches!(self.kind(), Kind::Condition)
    }
}
