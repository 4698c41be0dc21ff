//! The recovery paths (rule book, section 3): what each one costs, who must act, and where it is written.

use super::source::{Grounds, Place, derived, official, official_page, reported};
use super::vocabulary::vocabulary;

vocabulary! {
    /// The recovery paths, named by their stable codes.
    Route {
        A1 = "register-account",
        A2 = "check-credentials",
        A3 = "reset-password",
        A4 = "use-switched-service",
        A5 = "reset-mail-missing",
        A6 = "use-provider-button",
        B1 = "wait-for-lock",
        B2 = "request-unlock",
        C1 = "remove-second-factor",
        C2 = "ask-provider",
        C3 = "set-up-second-factor",
        D1 = "change-other-egov-email",
        D2 = "change-other-provider-email",
        D3 = "sign-in-with-old-gbizid",
        D4 = "rotate-old-gbizid",
        D5 = "reflect-email-change",
        D6 = "move-gbizid-to-unused-email",
        D7 = "delete-egov-record",
        D8 = "request-record-deletion",
        D9 = "switch-back-to-egov",
        D10 = "find-other-account",
        E1 = "ask-prime-permission",
        E2 = "check-signed-in-account",
        E3 = "check-gbizid-kind",
        T1 = "try-again-safely",
        T2 = "track-application-elsewhere",
        T3 = "email-case-ignored",
        T4 = "wait-for-service",
        T5 = "look-in-full-list",
        T6 = "share-between-accounts",
        T7 = "sign-in-with-filing-account",
        T8 = "sign-out-everywhere",
        L1 = "renew-software-link",
        G1 = "contact-support",
        H1 = "close-other-tabs",
        H2 = "use-other-address-or-wait",
        H3 = "sign-in-to-existing",
        P0 = "before-any-change",
        P1 = "before-external-email",
        P2 = "before-representative",
        P3 = "before-start-external",
        P4 = "before-back-to-egov",
        P5 = "before-delete-record",
        P6 = "before-delete-gbizid",
        P7 = "before-egov-email",
        P8 = "before-person-leaves",
        P9 = "before-gbizid-kind-change",
    }
}

vocabulary! {
    /// What a path does to the filings kept in e-Gov, the mildest first.
    Data {
        Kept = "kept",
        Unaffected = "unaffected",
        Unknown = "unknown",
        /// Not destroyed, but nobody can open it any more.
        OutOfReach = "out-of-reach",
        Lost = "lost",
    }
}

vocabulary! {
    /// What a path waits for. A path that waits for nothing has an empty list.
    Wait {
        ThirtyMinutes = "30-minutes",
        Desk = "desk",
        Others = "others",
        OneWeek = "1-week",
        /// Until the servers answer again.
        Service = "service",
    }
}

vocabulary! {
    /// Who has to act besides the reader.
    Actor {
        Oneself = "self",
        Prime = "prime",
        Provider = "provider",
        Desk = "desk",
    }
}

impl Wait {
    /// Where the waiting time is written.
    pub const fn grounds(self) -> Grounds {
        match self {
            Wait::ThirtyMinutes => official(&[Place::Q2]),
            Wait::Desk => official(&[Place::Q3, Place::Q7Deletion]),
            Wait::Others => derived(&[Place::Account, Place::Q10]),
            Wait::OneWeek => official(&[Place::Q10Part1Step1]),
            Wait::Service => reported(&[Place::Blog, Place::Vendors]),
        }
    }
}

impl Route {
    /// The short code that people quote, such as `D3`.
    pub const fn code(self) -> &'static str {
        match self {
            Route::A1 => "A1",
            Route::A2 => "A2",
            Route::A3 => "A3",
            Route::A4 => "A4",
            Route::A5 => "A5",
            Route::A6 => "A6",
            Route::B1 => "B1",
            Route::B2 => "B2",
            Route::C1 => "C1",
            Route::C2 => "C2",
            Route::C3 => "C3",
            Route::D1 => "D1",
            Route::D2 => "D2",
            Route::D3 => "D3",
            Route::D4 => "D4",
            Route::D5 => "D5",
            Route::D6 => "D6",
            Route::D7 => "D7",
            Route::D8 => "D8",
            Route::D9 => "D9",
            Route::D10 => "D10",
            Route::E1 => "E1",
            Route::E2 => "E2",
            Route::E3 => "E3",
            Route::T1 => "T1",
            Route::T2 => "T2",
            Route::T3 => "T3",
            Route::T4 => "T4",
            Route::T5 => "T5",
            Route::T6 => "T6",
            Route::T7 => "T7",
            Route::T8 => "T8",
            Route::L1 => "L1",
            Route::G1 => "G1",
            Route::H1 => "H1",
            Route::H2 => "H2",
            Route::H3 => "H3",
            Route::P0 => "P0",
            Route::P1 => "P1",
            Route::P2 => "P2",
            Route::P3 => "P3",
            Route::P4 => "P4",
            Route::P5 => "P5",
            Route::P6 => "P6",
            Route::P7 => "P7",
            Route::P8 => "P8",
            Route::P9 => "P9",
        }
    }

    /// The route with this code; letters may be of either case.
    pub fn from_code(code: &str) -> Option<Route> {
        Route::ALL.iter().copied().find(|route| route.code().eq_ignore_ascii_case(code))
    }

    /// What the path does to the filings, where the answers do not change it.
    pub const fn data(self) -> Data {
        match self {
            Route::A4
            | Route::D1
            | Route::D2
            | Route::D3
            | Route::D4
            | Route::D5
            | Route::D6
            | Route::D9
            | Route::D10
            | Route::P1
            | Route::P2
            | Route::P3
            | Route::P4
            | Route::P6
            | Route::P7
            | Route::P8 => Data::Kept,
            Route::P9 => Data::Unknown,
            Route::D7 | Route::D8 | Route::P5 => Data::Lost,
            Route::A1
            | Route::A2
            | Route::A3
            | Route::A5
            | Route::A6
            | Route::B1
            | Route::B2
            | Route::C1
            | Route::C2
            | Route::C3
            | Route::E1
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
            | Route::G1
            | Route::H1
            | Route::H2
            | Route::H3
            | Route::P0 => Data::Unaffected,
        }
    }

    /// Whether the path cannot be undone: exactly the paths that lose data.
    pub const fn irreversible(self) -> bool {
        matches!(self.data(), Data::Lost)
    }

    /// What the path waits for, where the answers do not change it.
    pub const fn wait(self) -> Option<Wait> {
        match self {
            Route::B1 => Some(Wait::ThirtyMinutes),
            Route::B2 | Route::D8 | Route::G1 | Route::P9 => Some(Wait::Desk),
            Route::C2 | Route::E1 | Route::T6 => Some(Wait::Others),
            Route::T4 => Some(Wait::Service),
            Route::H2 => Some(Wait::OneWeek),
            Route::A1
            | Route::A2
            | Route::A3
            | Route::A4
            | Route::A5
            | Route::A6
            | Route::C1
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
            | Route::T5
            | Route::T7
            | Route::T8
            | Route::L1
            | Route::H1
            | Route::H3
            | Route::P0
            | Route::P1
            | Route::P2
            | Route::P3
            | Route::P4
            | Route::P5
            | Route::P6
            | Route::P7
            | Route::P8 => None,
        }
    }

    /// Who has to act (rulings: desk for B2, D8, G1; prime for E1; provider for C2; for P9 the desk is asked first).
    pub const fn actor(self) -> Actor {
        match self {
            Route::B2 | Route::D8 | Route::G1 | Route::P9 => Actor::Desk,
            Route::E1 => Actor::Prime,
            Route::C2 => Actor::Provider,
            Route::A1
            | Route::A2
            | Route::A3
            | Route::A4
            | Route::A5
            | Route::A6
            | Route::B1
            | Route::C1
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
            | Route::P8 => Actor::Oneself,
        }
    }

    /// Whether "did it work?" makes sense: not for an explanation and not before a planned change.
    pub const fn asks_whether_it_worked(self) -> bool {
        match self {
            Route::T3
            | Route::P0
            | Route::P1
            | Route::P2
            | Route::P3
            | Route::P4
            | Route::P5
            | Route::P6
            | Route::P7
            | Route::P8
            | Route::P9 => false,
            Route::A1
            | Route::A2
            | Route::A3
            | Route::A4
            | Route::A5
            | Route::A6
            | Route::B1
            | Route::B2
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
            | Route::D8
            | Route::D9
            | Route::D10
            | Route::E1
            | Route::E2
            | Route::E3
            | Route::T1
            | Route::T2
            | Route::T4
            | Route::T5
            | Route::T6
            | Route::T7
            | Route::T8
            | Route::L1
            | Route::G1
            | Route::H1
            | Route::H2
            | Route::H3 => true,
        }
    }

    /// Whether the path settles an account conflict, so that it closes with how to keep it from coming back.
    pub const fn settles_conflict(self) -> bool {
        match self {
            Route::D1 | Route::D2 | Route::D3 | Route::D4 | Route::D5 | Route::D6 | Route::D7 | Route::D8 => true,
            Route::A1
            | Route::A2
            | Route::A3
            | Route::A4
            | Route::A5
            | Route::A6
            | Route::B1
            | Route::B2
            | Route::C1
            | Route::C2
            | Route::C3
            | Route::D9
            | Route::D10
            | Route::E1
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
            | Route::G1
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
            | Route::P9 => false,
        }
    }

    /// Official guides and screens to name with the path, exactly as they are called. They are not linked:
    /// their own addresses were not verified.
    pub const fn guides(self) -> &'static [&'static str] {
        match self {
            Route::A1 => &["e-Govアカウントの登録方法"],
            Route::A2 => &["パスワードの確認方法"],
            Route::C1 => &["ご利用ガイド - 2要素認証・追加認証設定解除"],
            Route::D1 | Route::D2 | Route::D5 => {
                &["ご利用ガイド>メールアドレス変更", "メールアドレスを変更したい場合は、どうすればいいですか?"]
            }
            Route::D7 => &["ご利用ガイド > アカウント削除"],
            Route::A4 | Route::D9 => &["ヘルプ-認証サービス変更"],
            Route::A3
            | Route::A5
            | Route::A6
            | Route::B1
            | Route::B2
            | Route::C2
            | Route::C3
            | Route::D3
            | Route::D4
            | Route::D6
            | Route::D8
            | Route::D10
            | Route::E1
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
            | Route::G1
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

    /// Where the path is written.
    pub const fn grounds(self) -> Grounds {
        match self {
            Route::A1 => official(&[Place::Q1, Place::Registration, Place::Account]),
            Route::A2 => official(&[Place::Q1, Place::Q2]),
            Route::A3 => official(&[Place::Q1]),
            Route::A4 => official(&[Place::Q9, Place::AuthService]),
            Route::A5 => derived(&[Place::Q1, Place::Q9]),
            Route::A6 => official_page(&[Place::Registration, Place::AuthService, Place::Vendors]),
            Route::B1 => official(&[Place::Q2]),
            Route::B2 => official(&[Place::Q3]),
            Route::C1 => official(&[Place::Q4, Place::Q5]),
            Route::C2 => official_page(&[Place::Account, Place::Q10]),
            Route::C3 => official_page(&[Place::Install, Place::Vendors]),
            Route::D1 => official(&[Place::Q7Case1, Place::Q10Part1Step2]),
            Route::D2 => official(&[Place::Q6, Place::Q7Case3, Place::Q10Part1Step2]),
            Route::D3 => official(&[Place::Q7Case2]),
            Route::D4 => official(&[Place::Q10Part2, Place::Q6]),
            Route::D5 => official(&[Place::Q6]),
            Route::D6 => official(&[Place::Q10Part1Step3, Place::GbizidNotes]),
            Route::D7 => official(&[Place::Q10Part1Step1]),
            Route::D8 => official(&[Place::Q7Deletion, Place::Q10Part2]),
            Route::D9 => official(&[Place::Q9, Place::AuthService]),
            Route::D10 => derived(&[Place::Q6, Place::Q7]),
            Route::E1 => derived(&[Place::Blog, Place::Practitioners]),
            Route::E2 => derived(&[Place::Blog, Place::Logout]),
            Route::E3 => derived(&[Place::Blog]),
            Route::T1 => derived(&[Place::Blog, Place::Q2, Place::Q6, Place::Q9]),
            Route::T2 => derived(&[Place::Blog, Place::Q7Deletion, Place::Sharing]),
            Route::T3 => official(&[Place::Q8]),
            Route::T4 => derived(&[Place::Blog, Place::Vendors]),
            Route::T5 => official_page(&[Place::MyPage]),
            Route::T6 => derived(&[Place::Sharing, Place::Blog]),
            Route::T7 => derived(&[Place::MyPage, Place::Logout]),
            Route::T8 => derived(&[Place::Logout]),
            Route::L1 => reported(&[Place::Vendors]),
            Route::G1 => derived(&[Place::Q3, Place::Blog]),
            Route::H1 => official_page(&[Place::Account]),
            Route::H2 => official_page(&[Place::Account, Place::Q10Part1Step1]),
            Route::H3 => official_page(&[Place::Account]),
            Route::P0 => derived(&[Place::Q6, Place::Q7, Place::GbizidNotes]),
            Route::P1 => official_page(&[Place::GbizidNotes, Place::Q6, Place::Q7]),
            Route::P2 => {
                derived(&[Place::GbizidNotes, Place::AuthService, Place::Q7Note2023, Place::Q9, Place::Q10Part2])
            }
            Route::P3 => official(&[Place::Q9, Place::AuthService, Place::GbizidNotes]),
            Route::P4 => official(&[Place::Q9, Place::AuthService]),
            Route::P5 => official(&[Place::Q10Part1Step1, Place::Q10Part1Step2]),
            Route::P6 => derived(&[Place::Q7Case2, Place::Q9, Place::Q10Part2]),
            Route::P7 => derived(&[Place::Q10Part1Step2, Place::Q7Case1]),
            Route::P8 => derived(&[Place::Sharing, Place::Q4, Place::Q7]),
            Route::P9 => derived(&[Place::MyPage]),
        }
    }
}
