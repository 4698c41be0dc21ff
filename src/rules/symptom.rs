//! What brings someone here: a message on the screen, or a situation without one (rule book, section 1).

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::rows;
use crate::vocabulary::vocabulary;

rows! {
    /// The entry points, in the order of the rule book.
    Symptom: SymptomRow {
        /// The message exactly as e-Gov shows it, where there is one. It is quoted, never translated.
        message: Option<&'static str>,
        /// Where this symptom is written down.
        grounds: Grounds,
    }
    CredentialsRejected = "credentials-rejected" => (Some("メールアドレスまたはパスワードに誤りがあります。入力内容を確認してください。"), official(&[Place::Q1])),
    ResetEmailInvalid = "reset-email-invalid" => (Some("無効なメールアドレスです"), official(&[Place::Q1])),
    AccountLocked = "account-locked" => (Some("アカウントロック中です。しばらくしてから再度ログインしてください。"), official(&[Place::Q2])),
    UnlockWanted = "unlock-wanted" => (None, official(&[Place::Q3])),
    SecretAnswerForgotten = "secret-answer-forgotten" => (None, official(&[Place::Q4])),
    OneTimeCodeLost = "one-time-code-lost" => (None, official(&[Place::Q5])),
    DuplicateEmail = "duplicate-email" => (Some("同一メールアドレスを使用中の利用者情報が存在します"), official(&[Place::Q6])),
    Http500 = "http-500" => (Some("HTTP500内部サーバーエラー"), official(&[Place::Q7])),
    SystemError = "system-error" => (Some("システムエラーが発生しました"), official(&[Place::Q10, Place::Account])),
    EgovSignInStopped = "egov-sign-in-stopped" => (None, official(&[Place::Q9])),
    ServiceNotPermitted = "service-not-permitted" => (Some("ご利用のアカウントは、gBizIDプライムアカウントにより本サービスの利用が許可されていません"), reported(&[Place::Blog])),
    RegistrationRefused = "registration-refused" => (Some("既に他のe-Govアカウントで使用されているため登録することができません"), official_page(&[Place::Account])),
    ApplicationNotVisible = "application-not-visible" => (None, reported(&[Place::Blog])),
    ProviderSignInFails = "provider-sign-in-fails" => (None, official_page(&[Place::Account])),
    SecondFactorSetup = "second-factor-setup" => (None, official_page(&[Place::Install, Place::Vendors])),
    ServiceUnavailable = "service-unavailable" => (None, reported(&[Place::Blog, Place::Vendors])),
    WrongAccountSignedIn = "wrong-account-signed-in" => (None, derived(&[Place::Logout])),
    SoftwareLinkExpired = "software-link-expired" => (None, reported(&[Place::Vendors])),
    EmailCase = "email-case" => (None, official(&[Place::Q8])),
    PlannedChange = "planned-change" => (None, official_page(&[Place::Q7, Place::Q9, Place::Q10, Place::GbizidNotes, Place::AuthService])),
    SomethingElse = "something-else" => (None, derived(&[Place::Blog])),
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
    const fn lists(self, symptom: Symptom) -> bool {
        let mut rest = self.symptoms();
        while let [known, others @ ..] = rest {
            if *known as usize == symptom as usize {
                return true;
            }
            rest = others;
        }
        false
    }

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
    /// The group under which the entry screen lists it.
    pub const fn group(self) -> Group {
        let mut rest = Group::ALL;
        while let [group, others @ ..] = rest {
            if group.lists(self) {
                return *group;
            }
            rest = others;
        }
        Group::Apart
    }
}

// A symptom that no group lists, or more than one, does not compile.
const _: () = {
    let mut symptoms = Symptom::ALL;
    while let [symptom, others @ ..] = symptoms {
        let (mut groups, mut lists) = (Group::ALL, 0);
        while let [group, more @ ..] = groups {
            lists += group.lists(*symptom) as usize;
            groups = more;
        }
        assert!(lists == 1, "each symptom stands in one group");
        symptoms = others;
    }
};
