//! The single steps that paths are made of, what each does to accounts, and where it is written.

use super::source::{Grounds, Page, Place, derived, official, official_page, reported};
use super::vocabulary::vocabulary;

vocabulary! {
    /// One action in one place.
    Step {
        OpenRegistration = "open-registration",
        RegisterInOneTab = "register-in-one-tab",
        OpenRegistrationMail = "open-registration-mail",
        CheckAddress = "check-address",
        ShowPassword = "show-password",
        CompareSavedPassword = "compare-saved-password",
        OpenPasswordReset = "open-password-reset",
        ChooseNewPassword = "choose-new-password",
        SignInWithNewPassword = "sign-in-with-new-password",
        ChooseSwitchedService = "choose-switched-service",
        SignInThere = "sign-in-there",
        SeeFilings = "see-filings",
        CheckResetAddress = "check-reset-address",
        CheckJunkFolder = "check-junk-folder",
        FindRegisteredAddress = "find-registered-address",
        DecideByHistory = "decide-by-history",
        NoteLockTime = "note-lock-time",
        StayAway = "stay-away",
        TryOnce = "try-once",
        ResetAfterWait = "reset-after-wait",
        OpenInquiryForm = "open-inquiry-form",
        WriteUnlockRequest = "write-unlock-request",
        AwaitReply = "await-reply",
        EnterIdAndPassword = "enter-id-and-password",
        ChooseRemoval = "choose-removal",
        SendRemovalMail = "send-removal-mail",
        SeeMailSent = "see-mail-sent",
        OpenRemovalMail = "open-removal-mail",
        ConfirmRemoval = "confirm-removal",
        SeeRemovalDone = "see-removal-done",
        SeeWhichServiceStops = "see-which-service-stops",
        UseProviderHelp = "use-provider-help",
        SignInOnceProviderWorks = "sign-in-once-provider-works",
        SignInWithOtherEgov = "sign-in-with-other-egov",
        ChangeOtherInEgov = "change-other-in-egov",
        ChangeOtherAtProvider = "change-other-at-provider",
        SignInWithOtherOnce = "sign-in-with-other-once",
        SignInWithOldGbizid = "sign-in-with-old-gbizid",
        MoveOldGbizid = "move-old-gbizid",
        SignInWithChangedAccount = "sign-in-with-changed-account",
        MovePresentGbizid = "move-present-gbizid",
        SignInWithPresentGbizid = "sign-in-with-present-gbizid",
        SaveDocuments = "save-documents",
        SaveOtherDocuments = "save-other-documents",
        FindOtherDocuments = "find-other-documents",
        DeleteOtherRecord = "delete-other-record",
        WaitAWeek = "wait-a-week",
        NoteErrorTime = "note-error-time",
        RequestDeletionByForm = "request-deletion-by-form",
        RequestDeletionAtDesk = "request-deletion-at-desk",
        AwaitDeletion = "await-deletion",
        SignInWithExternal = "sign-in-with-external",
        SwitchToEgov = "switch-to-egov",
        UsePasswordForm = "use-password-form",
        TryEgovPasswordOnce = "try-egov-password-once",
        RememberOtherSignIns = "remember-other-sign-ins",
        AskFormerHolder = "ask-former-holder",
        ActOnWhatIsFound = "act-on-what-is-found",
        AskPrime = "ask-prime",
        SignOutEverywhere = "sign-out-everywhere",
        SignInAgain = "sign-in-again",
        OpenPrivateWindow = "open-private-window",
        CheckKindAtGbizid = "check-kind-at-gbizid",
        AskGbizidDesk = "ask-gbizid-desk",
        SignInAtGbizid = "sign-in-at-gbizid",
        ActOnKind = "act-on-kind",
        CheckNotices = "check-notices",
        TryPrivateWindow = "try-private-window",
        TryOtherBrowser = "try-other-browser",
        UseSignInUsedBefore = "use-sign-in-used-before",
        FindFilingAccount = "find-filing-account",
        FindArrivalNumber = "find-arrival-number",
        AskOffice = "ask-office",
        TreatCaseAlike = "treat-case-alike",
        LookForOtherCauses = "look-for-other-causes",
        NoteWhatHappened = "note-what-happened",
        ChooseDesk = "choose-desk",
        SendInquiry = "send-inquiry",
        CloseOtherTabs = "close-other-tabs",
        RestartRegistration = "restart-registration",
        RegisterOtherAddress = "register-other-address",
        RegisterAfterWeek = "register-after-week",
        SignInToExisting = "sign-in-to-existing",
        ChooseServiceIfUsed = "choose-service-if-used",
        ResetIfForgotten = "reset-if-forgotten",
        ElseRegisterOtherAddress = "else-register-other-address",
        ListAccounts = "list-accounts",
        ChangeOneThing = "change-one-thing",
        UseUnusedAddress = "use-unused-address",
        SignInAfterChange = "sign-in-after-change",
        DeleteNothing = "delete-nothing",
        CheckAddressUnused = "check-address-unused",
        FreeAddressFirst = "free-address-first",
        ChangeOwnAtProvider = "change-own-at-provider",
        SwitchFormerToEgov = "switch-former-to-egov",
        RetireFormerGbizid = "retire-former-gbizid",
        FirstSignInOnSameAddress = "first-sign-in-on-same-address",
        ElseNewGbizidOnUnusedAddress = "else-new-gbizid-on-unused-address",
        DeleteFormerLast = "delete-former-last",
        MakeAddressesEqual = "make-addresses-equal",
        FirstExternalSignIn = "first-external-sign-in",
        ConsiderKeeping = "consider-keeping",
        DeleteOwnRecord = "delete-own-record",
        KeepBySwitching = "keep-by-switching",
        OrLeaveUnopened = "or-leave-unopened",
        OrDeleteRecord = "or-delete-record",
        DeleteGbizidLast = "delete-gbizid-last",
        ChangeOwnInEgov = "change-own-in-egov",
        UseNoForm = "use-no-form",
        PressProviderButton = "press-provider-button",
        AskMailAdministrator = "ask-mail-administrator",
        ScanSetUpCode = "scan-set-up-code",
        OrSkipSetUp = "or-skip-set-up",
        WaitAndRestart = "wait-and-restart",
        TryAtAnotherHour = "try-at-another-hour",
        OpenFullList = "open-full-list",
        LookInFullList = "look-in-full-list",
        LookInSavedDocuments = "look-in-saved-documents",
        AskWhoFiled = "ask-who-filed",
        AskForSharing = "ask-for-sharing",
        ConfirmSharing = "confirm-sharing",
        ElseAskFilerOrOffice = "else-ask-filer-or-office",
        SignInWithFilingAccount = "sign-in-with-filing-account",
        AskDeskBeforeChanging = "ask-desk-before-changing",
        SignOutOfEgov = "sign-out-of-egov",
        SignOutOfProvider = "sign-out-of-provider",
        CloseBrowser = "close-browser",
        SignInWithWantedAccount = "sign-in-with-wanted-account",
        SignInAgainInProgram = "sign-in-again-in-program",
        OpenLinkScreen = "open-link-screen",
        RenewLink = "renew-link",
        SeeLinkWorks = "see-link-works",
        StartWithSignInMessage = "start-with-sign-in-message",
        SaveLeaversDocuments = "save-leavers-documents",
        ShareLeaversFilings = "share-leavers-filings",
        MakeSuccessorsMember = "make-successors-member",
        ChangeToSuccessorsAddress = "change-to-successors-address",
        HandOverPassword = "hand-over-password",
        RenewSecondFactor = "renew-second-factor",
        DeleteNothingBeforeSettled = "delete-nothing-before-settled",
        NoteWhichKindFiled = "note-which-kind-filed",
        AskBeforeKindChange = "ask-before-kind-change",
    }
}

/// Whose account a step acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// The account that the person wants to sign in with.
    Wanted,
    /// The account that stands in the way, or that is given up.
    Other,
}

/// What a step does to accounts: the operations of the account model (rule book, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Signing in to e-Gov.
    SignIn(Party),
    /// Changing the address in e-Gov.
    ChangeInEgov(Party),
    /// Changing the address at the provider; e-Gov learns it at the next sign-in.
    ChangeAtProvider(Party),
    /// 認証サービス変更, from an external service to an e-Gov account.
    SwitchToEgov(Party),
    /// Deleting e-Gov's record, by oneself or on request.
    DeleteRecord(Party),
    /// Deleting the account at its provider.
    DeleteAtProvider(Party),
    /// Letting the week after a deletion pass.
    WaitAWeek,
    /// Nothing that e-Gov keeps changes.
    Nothing,
}

impl Step {
    /// What the step does to accounts.
    pub const fn deed(self) -> Deed {
        match self {
            Step::SignInWithPresentGbizid
            | Step::SignInWithNewPassword
            | Step::SignInThere
            | Step::TryOnce
            | Step::SignInOnceProviderWorks
            | Step::SignInAgain
            | Step::SignInWithExternal
            | Step::SignInAfterChange
            | Step::FirstSignInOnSameAddress
            | Step::FirstExternalSignIn
            | Step::SignInWithFilingAccount
            | Step::SignInWithWantedAccount
            | Step::SignInToExisting => Deed::SignIn(Party::Wanted),
            Step::SignInWithOtherEgov
            | Step::SignInWithOtherOnce
            | Step::SignInWithOldGbizid
            | Step::SignInWithChangedAccount => Deed::SignIn(Party::Other),
            Step::ChangeOtherInEgov => Deed::ChangeInEgov(Party::Other),
            Step::ChangeOwnInEgov | Step::ChangeToSuccessorsAddress => Deed::ChangeInEgov(Party::Wanted),
            Step::ChangeOtherAtProvider | Step::MoveOldGbizid => Deed::ChangeAtProvider(Party::Other),
            Step::MovePresentGbizid | Step::ChangeOwnAtProvider => Deed::ChangeAtProvider(Party::Wanted),
            Step::SwitchToEgov => Deed::SwitchToEgov(Party::Wanted),
            Step::SwitchFormerToEgov | Step::KeepBySwitching => Deed::SwitchToEgov(Party::Other),
            Step::DeleteOtherRecord | Step::AwaitDeletion | Step::OrDeleteRecord => Deed::DeleteRecord(Party::Other),
            Step::DeleteOwnRecord => Deed::DeleteRecord(Party::Wanted),
            Step::DeleteFormerLast | Step::DeleteGbizidLast => Deed::DeleteAtProvider(Party::Other),
            Step::WaitAWeek => Deed::WaitAWeek,
            Step::OpenRegistration
            | Step::RegisterInOneTab
            | Step::OpenRegistrationMail
            | Step::CheckAddress
            | Step::ShowPassword
            | Step::CompareSavedPassword
            | Step::OpenPasswordReset
            | Step::ChooseNewPassword
            | Step::ChooseSwitchedService
            | Step::SeeFilings
            | Step::CheckResetAddress
            | Step::CheckJunkFolder
            | Step::FindRegisteredAddress
            | Step::DecideByHistory
            | Step::NoteLockTime
            | Step::StayAway
            | Step::ResetAfterWait
            | Step::OpenInquiryForm
            | Step::WriteUnlockRequest
            | Step::AwaitReply
            | Step::EnterIdAndPassword
            | Step::ChooseRemoval
            | Step::SendRemovalMail
            | Step::SeeMailSent
            | Step::OpenRemovalMail
            | Step::ConfirmRemoval
            | Step::SeeRemovalDone
            | Step::SeeWhichServiceStops
            | Step::UseProviderHelp
            | Step::SaveDocuments
            | Step::SaveOtherDocuments
            | Step::FindOtherDocuments
            | Step::ChooseServiceIfUsed
            | Step::NoteErrorTime
            | Step::RequestDeletionByForm
            | Step::RequestDeletionAtDesk
            | Step::UsePasswordForm
            | Step::TryEgovPasswordOnce
            | Step::RememberOtherSignIns
            | Step::AskFormerHolder
            | Step::ActOnWhatIsFound
            | Step::AskPrime
            | Step::SignOutEverywhere
            | Step::OpenPrivateWindow
            | Step::CheckKindAtGbizid
            | Step::AskGbizidDesk
            | Step::SignInAtGbizid
            | Step::ActOnKind
            | Step::CheckNotices
            | Step::TryPrivateWindow
            | Step::TryOtherBrowser
            | Step::UseSignInUsedBefore
            | Step::FindFilingAccount
            | Step::FindArrivalNumber
            | Step::AskOffice
            | Step::TreatCaseAlike
            | Step::LookForOtherCauses
            | Step::NoteWhatHappened
            | Step::ChooseDesk
            | Step::SendInquiry
            | Step::CloseOtherTabs
            | Step::RestartRegistration
            | Step::RegisterOtherAddress
            | Step::RegisterAfterWeek
            | Step::ResetIfForgotten
            | Step::ElseRegisterOtherAddress
            | Step::ListAccounts
            | Step::ChangeOneThing
            | Step::UseUnusedAddress
            | Step::DeleteNothing
            | Step::CheckAddressUnused
            | Step::FreeAddressFirst
            | Step::RetireFormerGbizid
            | Step::ElseNewGbizidOnUnusedAddress
            | Step::MakeAddressesEqual
            | Step::ConsiderKeeping
            | Step::UseNoForm
            | Step::PressProviderButton
            | Step::AskMailAdministrator
            | Step::ScanSetUpCode
            | Step::OrSkipSetUp
            | Step::WaitAndRestart
            | Step::TryAtAnotherHour
            | Step::OpenFullList
            | Step::LookInFullList
            | Step::ElseAskFilerOrOffice
            | Step::SaveLeaversDocuments
            | Step::MakeSuccessorsMember
            | Step::LookInSavedDocuments
            | Step::AskWhoFiled
            | Step::AskForSharing
            | Step::ConfirmSharing
            | Step::AskDeskBeforeChanging
            | Step::SignOutOfEgov
            | Step::SignOutOfProvider
            | Step::CloseBrowser
            | Step::SignInAgainInProgram
            | Step::OpenLinkScreen
            | Step::RenewLink
            | Step::SeeLinkWorks
            | Step::StartWithSignInMessage
            | Step::ShareLeaversFilings
            | Step::HandOverPassword
            | Step::RenewSecondFactor
            | Step::DeleteNothingBeforeSettled
            | Step::NoteWhichKindFiled
            | Step::AskBeforeKindChange
            | Step::OrLeaveUnopened => Deed::Nothing,
        }
    }

    /// The page that the step opens, where it is one of those that may be linked.
    pub const fn link(self) -> Option<Page> {
        // Most steps happen on screens whose addresses were not verified, so this is the short list, not a table.
        if matches!(
            self,
            Step::OpenInquiryForm
                | Step::RequestDeletionByForm
                | Step::RequestDeletionAtDesk
                | Step::SendInquiry
                | Step::AskDeskBeforeChanging
                | Step::AskBeforeKindChange
        ) {
            Some(Page::Login)
        } else if matches!(
            self,
            Step::MoveOldGbizid
                | Step::MovePresentGbizid
                | Step::CheckKindAtGbizid
                | Step::SignInAtGbizid
                | Step::ChangeOwnAtProvider
        ) {
            Some(Page::GbizidTop)
        } else if matches!(self, Step::OpenRegistration) {
            Some(Page::Registration)
        } else if matches!(self, Step::SignOutEverywhere | Step::SignOutOfEgov) {
            Some(Page::Logout)
        } else if matches!(self, Step::AskForSharing | Step::ShareLeaversFilings) {
            Some(Page::Sharing)
        } else {
            None
        }
    }

    /// Where the step is written.
    pub const fn grounds(self) -> Grounds {
        match self {
            Step::OpenRegistration
            | Step::CheckAddress
            | Step::ShowPassword
            | Step::CompareSavedPassword
            | Step::OpenPasswordReset
            | Step::SignInWithNewPassword
            | Step::ChooseNewPassword => official(&[Place::Q1]),
            Step::RegisterInOneTab | Step::CloseOtherTabs | Step::RestartRegistration => {
                official_page(&[Place::Account])
            }
            Step::OpenRegistrationMail => official_page(&[Place::Registration]),
            // The heading above the buttons is reported.
            Step::ChooseSwitchedService => official(&[Place::Q9, Place::Vendors]),
            Step::SignInThere | Step::SeeFilings => official(&[Place::Q9]),
            Step::CheckResetAddress | Step::CheckJunkFolder | Step::FindRegisteredAddress => derived(&[Place::Q1]),
            Step::DecideByHistory => derived(&[Place::Q1, Place::Q9]),
            Step::NoteLockTime => derived(&[Place::Q2]),
            Step::StayAway | Step::TryOnce => official(&[Place::Q2]),
            Step::ResetAfterWait => derived(&[Place::Q1, Place::Q2]),
            Step::OpenInquiryForm | Step::WriteUnlockRequest => official(&[Place::Q3]),
            Step::AwaitReply => derived(&[Place::Q3]),
            Step::EnterIdAndPassword
            | Step::ChooseRemoval
            | Step::SendRemovalMail
            | Step::SeeMailSent
            | Step::OpenRemovalMail
            | Step::ConfirmRemoval
            | Step::SeeRemovalDone => official(&[Place::Q4, Place::Q5]),
            Step::SeeWhichServiceStops => derived(&[Place::Account]),
            Step::UseProviderHelp => official_page(&[Place::Account, Place::Q10]),
            Step::SignInOnceProviderWorks => derived(&[Place::Account]),
            Step::SignInWithOtherEgov | Step::ChangeOtherInEgov => official(&[Place::Q7Case1, Place::Q10Part1Step2]),
            Step::ChangeOtherAtProvider | Step::SignInWithOtherOnce => official(&[Place::Q6, Place::Q7Case3]),
            Step::SignInWithOldGbizid => official(&[Place::Q7Case2, Place::Q10Part2]),
            Step::MoveOldGbizid => official(&[Place::Q10Part2]),
            Step::SignInWithChangedAccount => official(&[Place::Q6]),
            Step::MovePresentGbizid => official(&[Place::Q10Part1Step3, Place::GbizidNotes]),
            Step::SignInWithPresentGbizid => official(&[Place::Q6, Place::Q7, Place::Q10, Place::Logout]),
            Step::SaveDocuments | Step::SaveOtherDocuments | Step::FindOtherDocuments | Step::SaveLeaversDocuments => {
                derived(&[Place::Q10Part1Step1, Place::Blog])
            }
            Step::DeleteOtherRecord | Step::WaitAWeek => official(&[Place::Q10Part1Step1]),
            Step::NoteErrorTime | Step::RequestDeletionByForm => official(&[Place::Q7Deletion]),
            Step::RequestDeletionAtDesk | Step::AwaitDeletion => official(&[Place::Q10Part2]),
            Step::SignInWithExternal | Step::SwitchToEgov => official(&[Place::Q9, Place::AuthService]),
            Step::UsePasswordForm => derived(&[Place::Q9]),
            Step::TryEgovPasswordOnce | Step::RememberOtherSignIns | Step::AskFormerHolder => {
                derived(&[Place::Q6, Place::Q7])
            }
            Step::ActOnWhatIsFound => derived(&[Place::Q6, Place::Q7, Place::Q10Part1Step3]),
            Step::AskPrime => derived(&[Place::Blog, Place::Practitioners]),
            Step::SignOutEverywhere => official_page(&[Place::Logout]),
            Step::SignInAgain => derived(&[Place::Blog]),
            Step::OpenPrivateWindow => derived(&[Place::Blog]),
            Step::CheckKindAtGbizid | Step::SignInAtGbizid | Step::ActOnKind | Step::AskGbizidDesk => {
                derived(&[Place::Blog])
            }
            Step::CheckNotices | Step::TryPrivateWindow | Step::TryOtherBrowser => derived(&[Place::Blog, Place::Q2]),
            Step::UseSignInUsedBefore => derived(&[Place::Q6, Place::Q9]),
            Step::FindFilingAccount | Step::FindArrivalNumber | Step::AskOffice => derived(&[Place::Blog]),
            Step::TreatCaseAlike => official(&[Place::Q8]),
            Step::LookForOtherCauses => derived(&[Place::Q8]),
            Step::NoteWhatHappened | Step::ChooseDesk | Step::SendInquiry => derived(&[Place::Q3, Place::Blog]),
            Step::RegisterOtherAddress => official_page(&[Place::Account]),
            Step::RegisterAfterWeek => official(&[Place::Q10Part1Step1]),
            Step::SignInToExisting => official_page(&[Place::Account]),
            Step::ChooseServiceIfUsed => derived(&[Place::Account, Place::Q9, Place::Vendors]),
            Step::ResetIfForgotten => official(&[Place::Q1]),
            Step::ElseRegisterOtherAddress => official_page(&[Place::Account]),
            Step::ListAccounts | Step::ChangeOneThing | Step::DeleteNothing => {
                derived(&[Place::Q6, Place::Q7, Place::GbizidNotes])
            }
            Step::UseUnusedAddress | Step::CheckAddressUnused => {
                official_page(&[Place::GbizidNotes, Place::Q10Part1Step3])
            }
            Step::SignInAfterChange => official(&[Place::Q6]),
            Step::FreeAddressFirst => official(&[Place::Q6, Place::Q7]),
            Step::ChangeOwnAtProvider => official_page(&[Place::GbizidNotes]),
            Step::SwitchFormerToEgov => official(&[Place::Q9, Place::AuthService]),
            Step::RetireFormerGbizid => derived(&[Place::Q9]),
            Step::FirstSignInOnSameAddress => derived(&[Place::Q9, Place::AuthService]),
            Step::ElseNewGbizidOnUnusedAddress => official_page(&[Place::GbizidNotes, Place::Q10Part1Step3]),
            Step::DeleteFormerLast | Step::DeleteGbizidLast => derived(&[Place::Q7Case2, Place::Q10Part2]),
            Step::MakeAddressesEqual | Step::FirstExternalSignIn => official(&[Place::Q9, Place::AuthService]),
            Step::ConsiderKeeping => official(&[Place::Q10Part1Step2]),
            Step::DeleteOwnRecord => official(&[Place::Q10Part1Step1]),
            Step::KeepBySwitching => official(&[Place::Q9, Place::AuthService]),
            Step::OrLeaveUnopened => derived(&[Place::Q6, Place::Q7Case2]),
            Step::OrDeleteRecord => official(&[Place::Q10Part1Step1]),
            Step::ChangeOwnInEgov => official(&[Place::Q10Part1Step2]),
            Step::UseNoForm => derived(&[Place::Registration, Place::AuthService]),
            Step::PressProviderButton | Step::OrSkipSetUp => reported(&[Place::Vendors]),
            Step::AskMailAdministrator => derived(&[Place::Q1]),
            Step::ScanSetUpCode => official_page(&[Place::Install]),
            Step::WaitAndRestart | Step::TryAtAnotherHour => reported(&[Place::Blog, Place::Vendors]),
            Step::OpenFullList | Step::LookInFullList => official_page(&[Place::MyPage]),
            Step::LookInSavedDocuments => derived(&[Place::MyPage, Place::Blog]),
            Step::AskWhoFiled | Step::ElseAskFilerOrOffice => derived(&[Place::Blog]),
            Step::AskForSharing | Step::ConfirmSharing => official_page(&[Place::Sharing]),
            Step::SignInWithFilingAccount => derived(&[Place::MyPage]),
            Step::AskDeskBeforeChanging => derived(&[Place::MyPage]),
            Step::SignOutOfEgov => official_page(&[Place::Logout]),
            Step::SignOutOfProvider | Step::CloseBrowser | Step::SignInWithWantedAccount => derived(&[Place::Logout]),
            Step::SignInAgainInProgram => derived(&[Place::Logout, Place::Vendors]),
            Step::OpenLinkScreen | Step::RenewLink | Step::SeeLinkWorks => reported(&[Place::Vendors]),
            Step::StartWithSignInMessage => derived(&[Place::Vendors]),
            Step::ShareLeaversFilings | Step::MakeSuccessorsMember => derived(&[Place::Sharing]),
            Step::ChangeToSuccessorsAddress => derived(&[Place::Q7Case1, Place::Q10Part1Step2]),
            Step::HandOverPassword => derived(&[Place::Q1]),
            Step::RenewSecondFactor => derived(&[Place::Q4, Place::Q5, Place::Install]),
            Step::DeleteNothingBeforeSettled => derived(&[Place::Q7Case2, Place::Q10Part2]),
            Step::NoteWhichKindFiled | Step::AskBeforeKindChange => derived(&[Place::MyPage]),
        }
    }
}
