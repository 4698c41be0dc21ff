//! What the checker may ask (rule book, section 2). Options are situations, not yes and no where that says more.

use super::vocabulary::facts;

facts! {
    /// What e-Gov is used for.
    service: Service = "service" {
        EApplication = "e-application",
        DeveloperPortal = "developer-portal",
        PolicyProposal = "policy-proposal",
    }

    /// Whether e-Gov was entered with another service that has this address, and not switched back since.
    federated_before: FederatedBefore = "federated-before" {
        No = "no",
        Gbizid = "gbizid",
        Microsoft = "microsoft",
        Google = "google",
    }

    /// Whether an e-Gov account is registered with this address.
    registered: Registered = "registered" {
        Yes = "yes",
        No = "no",
        /// No e-Gov account was made, but there is a GビズID, Microsoft or Google account.
        ExternalOnly = "external-only",
    }

    /// What came of 「パスワードを忘れた方」.
    reset_result: ResetResult = "reset-result" {
        NotTried = "not-tried",
        NoMail = "no-mail",
        EmailInvalid = "email-invalid",
        StillRejected = "still-rejected",
    }

    /// Whether the lock message of Q2 is on the screen.
    lock_message: LockMessage = "lock-message" {
        Yes = "yes",
        No = "no",
    }

    /// Whether the same came again after 30 minutes or more without a try, and one try.
    lock_persists: LockPersists = "lock-persists" {
        Yes = "yes",
        No = "no",
    }

    /// Whether the password is known.
    password_known: PasswordKnown = "password-known" {
        Yes = "yes",
        No = "no",
    }

    /// Whether mail at the account's address can be read.
    mailbox_readable: MailboxReadable = "mailbox-readable" {
        Yes = "yes",
        No = "no",
    }

    /// Which service asks for the code.
    second_factor_of: SecondFactorOf = "second-factor-of" {
        Egov = "egov",
        Gbizid = "gbizid",
        Microsoft = "microsoft",
        Google = "google",
    }

    /// Whether the other account's address was already changed without that account having entered e-Gov since.
    other_email_changed: OtherEmailChanged = "other-email-changed" {
        Yes = "yes",
        No = "no",
    }

    /// The kind of the other account that holds the same address in e-Gov.
    other_account: OtherAccount = "other-account" {
        Egov = "egov",
        Gbizid = "gbizid",
        Microsoft = "microsoft",
        Google = "google",
        NoneKnown = "none-known",
    }

    /// Whether that other e-Gov account can be entered, also after a password reset.
    other_sign_in: OtherSignIn = "other-sign-in" {
        Yes = "yes",
        No = "no",
    }

    /// Whether that Microsoft or Google account's address can be changed.
    other_email_changeable: OtherEmailChangeable = "other-email-changeable" {
        Yes = "yes",
        No = "no",
    }

    /// The other GビズID at GビズID's side.
    old_gbizid: OldGbizid = "old-gbizid" {
        /// Someone here can sign in with it.
        Usable = "usable",
        /// It exists, but nobody here can sign in with it.
        Unreachable = "unreachable",
        /// It was deleted at GビズID.
        Deleted = "deleted",
    }

    /// What came just before the system error.
    system_error_when: SystemErrorWhen = "system-error-when" {
        CreatingAccount = "creating-account",
        AfterEmailChange = "after-email-change",
        AfterReissue = "after-reissue",
        NoneOfThese = "none-of-these",
    }

    /// How the person wants to sign in from now on.
    wanted_service: WantedService = "wanted-service" {
        Gbizid = "gbizid",
        Egov = "egov",
    }

    /// The kind of GビズID that was used to sign in.
    gbizid_kind: GbizidKind = "gbizid-kind" {
        Prime = "prime",
        Member = "member",
        Entry = "entry",
    }

    /// Whether e-Gov's own record with this address was deleted within the last week.
    deleted_within_week: DeletedWithinWeek = "deleted-within-week" {
        Yes = "yes",
        No = "no",
    }

    /// What the person is about to do. External means GビズID or Microsoft.
    planned_change: PlannedChange = "planned-change" {
        ExternalEmail = "external-email",
        EgovEmail = "egov-email",
        Representative = "representative",
        StartExternal = "start-external",
        BackToEgov = "back-to-egov",
        DeleteRecord = "delete-record",
        DeleteGbizid = "delete-gbizid",
        /// Whoever does the filings leaves or changes.
        PersonInCharge = "person-in-charge",
        /// Between エントリー, プライム and メンバー.
        GbizidKind = "gbizid-kind",
    }

    /// Which filing is not to be seen.
    missing_filing: MissingFiling = "missing-filing" {
        /// An older one, or one that is finished.
        Older = "older",
        /// Filed by a colleague, a 社会保険労務士 or an HR service.
        OtherPerson = "other-person",
        /// Since the sign-in service, the kind of GビズID or the address was changed.
        AfterChange = "after-change",
        NoneOfThese = "none-of-these",
    }
}
