//! What a table adds to a path for one situation: when it applies, and what to know about it here.

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::vocabulary;

vocabulary! {
    /// Remarks that depend on the situation, not on the path alone.
    Note {
        IfNeverRegistered = "if-never-registered",
        IfSwitchedBefore = "if-switched-before",
        AfterTheWait = "after-the-wait",
        TryOnceCostsNothing = "try-once-costs-nothing",
        Meanwhile = "meanwhile",
        IfProviderSignInFails = "if-provider-sign-in-fails",
        AnotherAddressNow = "another-address-now",
        IfExternalAccount = "if-external-account",
        IfSetUpScreen = "if-set-up-screen",
        SwitchDerived = "switch-derived",
        ResetScreenDerived = "reset-screen-derived",
        LockSupposed = "lock-supposed",
        GoogleSwitchUndescribed = "google-switch-undescribed",
        GoogleNotNamed = "google-not-named",
        RequestAfterWaitDerived = "request-after-wait-derived",
        ScanCodeAgain = "scan-code-again",
        SecretQuestionScreen = "secret-question-screen",
        GbizidSmsClosed = "gbizid-sms-closed",
        GbizidAppNumber = "gbizid-app-number",
        FilingsOutOfReach = "filings-out-of-reach",
        PagesDiffer = "pages-differ",
        ConclusionForThisMessage = "conclusion-for-this-message",
        OtherKindPossible = "other-kind-possible",
        MayHappenWithoutRequest = "may-happen-without-request",
        AtSupportDesk = "at-support-desk",
        DeletionDerivedForGoogle = "deletion-derived-for-google",
        MailboxMayReopen = "mailbox-may-reopen",
    }
}

impl Note {
    /// Whether the note says when the path applies; then it stands with the path's name, not below its steps.
    pub const fn is_condition(self) -> bool {
        match self {
            Note::IfNeverRegistered
            | Note::IfSwitchedBefore
            | Note::AfterTheWait
            | Note::TryOnceCostsNothing
            | Note::Meanwhile
            | Note::IfProviderSignInFails
            | Note::AnotherAddressNow
            | Note::IfExternalAccount
            | Note::IfSetUpScreen => true,
            Note::SwitchDerived
            | Note::ResetScreenDerived
            | Note::LockSupposed
            | Note::GoogleSwitchUndescribed
            | Note::GoogleNotNamed
            | Note::RequestAfterWaitDerived
            | Note::ScanCodeAgain
            | Note::SecretQuestionScreen
            | Note::GbizidSmsClosed
            | Note::GbizidAppNumber
            | Note::FilingsOutOfReach
            | Note::PagesDiffer
            | Note::ConclusionForThisMessage
            | Note::OtherKindPossible
            | Note::MayHappenWithoutRequest
            | Note::AtSupportDesk
            | Note::DeletionDerivedForGoogle
            | Note::MailboxMayReopen => false,
        }
    }

    /// Where the note comes from.
    pub const fn grounds(self) -> Grounds {
        match self {
            Note::IfNeverRegistered => official(&[Place::Q1]),
            Note::IfSwitchedBefore => official(&[Place::Q9]),
            Note::AfterTheWait => official(&[Place::Q2]),
            Note::TryOnceCostsNothing => derived(&[Place::Q1, Place::Q2]),
            Note::Meanwhile => derived(&[Place::Q6, Place::Q10Part1Step3]),
            Note::IfProviderSignInFails => official_page(&[Place::Account]),
            Note::AnotherAddressNow => official_page(&[Place::Account]),
            Note::IfExternalAccount => official_page(&[Place::Registration]),
            Note::IfSetUpScreen => official_page(&[Place::Install, Place::Vendors]),
            Note::MailboxMayReopen => derived(&[Place::Q4]),
            Note::SwitchDerived => derived(&[Place::Q9, Place::AuthService]),
            Note::ResetScreenDerived => derived(&[Place::Q1, Place::Q9]),
            Note::LockSupposed => derived(&[Place::Q1, Place::Q2]),
            Note::GoogleSwitchUndescribed => derived(&[Place::Q9, Place::AuthService]),
            Note::GoogleNotNamed => official(&[Place::Q6, Place::Q7Case3, Place::Q9, Place::Q10]),
            Note::RequestAfterWaitDerived => derived(&[Place::Q2, Place::Q3]),
            Note::ScanCodeAgain => official(&[Place::Q5]),
            Note::SecretQuestionScreen => derived(&[Place::Q4]),
            Note::GbizidSmsClosed | Note::GbizidAppNumber => reported(&[Place::Practitioners]),
            Note::FilingsOutOfReach => derived(&[Place::Q7, Place::Q10Part1Step3]),
            Note::PagesDiffer => official(&[Place::Q7, Place::Q10Part1Step3, Place::Q10Part2, Place::GbizidNotes]),
            Note::ConclusionForThisMessage => derived(&[Place::Q6, Place::Q7, Place::Q10]),
            Note::OtherKindPossible => derived(&[Place::Q6, Place::Q9]),
            Note::MayHappenWithoutRequest => official(&[Place::Q7Note2023]),
            Note::AtSupportDesk => derived(&[Place::Q7Deletion, Place::Q10Part2]),
            Note::DeletionDerivedForGoogle => derived(&[Place::Q7Case3, Place::Q10Part1Step1]),
        }
    }
}
