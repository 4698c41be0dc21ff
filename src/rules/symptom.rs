//! What brings someone here: a message on the screen, or a situation without one (rule book, section 1).

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::vocabulary;

vocabulary! {
    /// The entry points, in the order of the rule book.
    Symptom {
        CredentialsRejected = "credentials-rejected",
        ResetEmailInvalid = "reset-email-invalid",
        AccountLocked = "account-locked",
        UnlockWanted = "unlock-wanted",
        SecretAnswerForgotten = "secret-answer-forgotten",
        OneTimeCodeLost = "one-time-code-lost",
        DuplicateEmail = "duplicate-email",
        Http500 = "http-500",
        SystemError = "system-error",
        EgovSignInStopped = "egov-sign-in-stopped",
        ServiceNotPermitted = "service-not-permitted",
        RegistrationRefused = "registration-refused",
        ApplicationNotVisible = "application-not-visible",
        ProviderSignInFails = "provider-sign-in-fails",
        SecondFactorSetup = "second-factor-setup",
        ServiceUnavailable = "service-unavailable",
        WrongAccountSignedIn = "wrong-account-signed-in",
        SoftwareLinkExpired = "software-link-expired",
        EmailCase = "email-case",
        PlannedChange = "planned-change",
        SomethingElse = "something-else",
    }
}

vocabulary! {
    /// Where a symptom stands on the entry screen (rulings: groups).
    Group {
        PasswordAndLock = "password-and-lock",
        SecondFactor = "second-factor",
        OtherServices = "other-services",
        Account = "account",
        ScreenAndSoftware = "screen-and-software",
        /// Apart from the groups: nothing is wrong yet, or none of these.
        Apart = "apart",
    }
}

impl Group {
    /// The symptoms of this group, the frequent ones first.
    pub const fn symptoms(self) -> &'static [Symptom] {
        match self {
            Group::PasswordAndLock => &[
                Symptom::CredentialsRejected,
                Symptom::AccountLocked,
                Symptom::ResetEmailInvalid,
                Symptom::UnlockWanted,
            ],
            Group::SecondFactor => &[
                Symptom::OneTimeCodeLost,
                Symptom::SecretAnswerForgotten,
                Symptom::ProviderSignInFails,
                Symptom::SecondFactorSetup,
            ],
            Group::OtherServices => &[
                Symptom::DuplicateEmail,
                Symptom::Http500,
                Symptom::SystemError,
                Symptom::ServiceNotPermitted,
                Symptom::EgovSignInStopped,
            ],
            Group::Account => &[Symptom::RegistrationRefused, Symptom::ApplicationNotVisible, Symptom::EmailCase],
            Group::ScreenAndSoftware => {
                &[Symptom::ServiceUnavailable, Symptom::WrongAccountSignedIn, Symptom::SoftwareLinkExpired]
            }
            Group::Apart => &[Symptom::PlannedChange, Symptom::SomethingElse],
        }
    }
}

impl Symptom {
    /// The message exactly as e-Gov shows it, where there is one. It is quoted, never translated.
    pub const fn message(self) -> Option<&'static str> {
        match self {
            Symptom::CredentialsRejected => {
                Some("メールアドレスまたはパスワードに誤りがあります。入力内容を確認してください。")
            }
            Symptom::ResetEmailInvalid => Some("無効なメールアドレスです"),
            Symptom::AccountLocked => Some("アカウントロック中です。しばらくしてから再度ログインしてください。"),
            Symptom::DuplicateEmail => Some("同一メールアドレスを使用中の利用者情報が存在します"),
            Symptom::Http500 => Some("HTTP500内部サーバーエラー"),
            Symptom::SystemError => Some("システムエラーが発生しました"),
            Symptom::ServiceNotPermitted => {
                Some("ご利用のアカウントは、gBizIDプライムアカウントにより本サービスの利用が許可されていません")
            }
            Symptom::RegistrationRefused => Some("既に他のe-Govアカウントで使用されているため登録することができません"),
            Symptom::UnlockWanted
            | Symptom::SecretAnswerForgotten
            | Symptom::OneTimeCodeLost
            | Symptom::EgovSignInStopped
            | Symptom::ApplicationNotVisible
            | Symptom::ProviderSignInFails
            | Symptom::SecondFactorSetup
            | Symptom::ServiceUnavailable
            | Symptom::WrongAccountSignedIn
            | Symptom::SoftwareLinkExpired
            | Symptom::EmailCase
            | Symptom::PlannedChange
            | Symptom::SomethingElse => None,
        }
    }

    /// The group under which the entry screen lists it.
    pub const fn group(self) -> Group {
        match self {
            Symptom::CredentialsRejected
            | Symptom::AccountLocked
            | Symptom::ResetEmailInvalid
            | Symptom::UnlockWanted => Group::PasswordAndLock,
            Symptom::OneTimeCodeLost
            | Symptom::SecretAnswerForgotten
            | Symptom::ProviderSignInFails
            | Symptom::SecondFactorSetup => Group::SecondFactor,
            Symptom::DuplicateEmail
            | Symptom::Http500
            | Symptom::SystemError
            | Symptom::ServiceNotPermitted
            | Symptom::EgovSignInStopped => Group::OtherServices,
            Symptom::RegistrationRefused | Symptom::ApplicationNotVisible | Symptom::EmailCase => Group::Account,
            Symptom::ServiceUnavailable | Symptom::WrongAccountSignedIn | Symptom::SoftwareLinkExpired => {
                Group::ScreenAndSoftware
            }
            Symptom::PlannedChange | Symptom::SomethingElse => Group::Apart,
        }
    }

    /// Where this symptom is written down.
    pub const fn grounds(self) -> Grounds {
        match self {
            Symptom::CredentialsRejected | Symptom::ResetEmailInvalid => official(&[Place::Q1]),
            Symptom::AccountLocked => official(&[Place::Q2]),
            Symptom::UnlockWanted => official(&[Place::Q3]),
            Symptom::SecretAnswerForgotten => official(&[Place::Q4]),
            Symptom::OneTimeCodeLost => official(&[Place::Q5]),
            Symptom::DuplicateEmail => official(&[Place::Q6]),
            Symptom::Http500 => official(&[Place::Q7]),
            Symptom::SystemError => official(&[Place::Q10, Place::Account]),
            Symptom::EgovSignInStopped => official(&[Place::Q9]),
            Symptom::ServiceNotPermitted | Symptom::ApplicationNotVisible => reported(&[Place::Blog]),
            Symptom::RegistrationRefused | Symptom::ProviderSignInFails => official_page(&[Place::Account]),
            Symptom::SecondFactorSetup => official_page(&[Place::Install, Place::Vendors]),
            Symptom::ServiceUnavailable => reported(&[Place::Blog, Place::Vendors]),
            Symptom::WrongAccountSignedIn => derived(&[Place::Logout]),
            Symptom::SoftwareLinkExpired => reported(&[Place::Vendors]),
            Symptom::EmailCase => official(&[Place::Q8]),
            Symptom::PlannedChange => {
                official_page(&[Place::Q7, Place::Q9, Place::Q10, Place::GbizidNotes, Place::AuthService])
            }
            Symptom::SomethingElse => derived(&[Place::Blog]),
        }
    }
}
