//! The recovery paths by name, and what they can cost (rule book, section 3). What each one costs stands in its row, in the file
//! of its trouble.

use super::source::{Grounds, Place, derived, official, reported};
use super::vocabulary::rows;
use crate::vocabulary::vocabulary;

/// A vocabulary whose values are also quoted by the name of their variant.
macro_rules! coded {
    ( $(#[$meta:meta])* $name:ident { $( $variant:ident = $id:literal, )+ } ) => {
        vocabulary! { $(#[$meta])* $name { $( $variant = $id, )+ } }

        impl $name {
            /// The short code that people quote, such as `D3`.
            pub const fn code(self) -> &'static str {
                match self { $( $name::$variant => stringify!($variant), )+ }
            }
        }
    };
}

coded! {
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

rows! {
    /// What a path waits for. A path that waits for nothing has an empty list.
    Wait: WaitRow {
        /// Where the waiting time is written.
        grounds: Grounds,
    }
    ThirtyMinutes = "30-minutes" => (official(&[Place::Q2])),
    Desk = "desk" => (official(&[Place::Q3, Place::Q7Deletion])),
    Others = "others" => (derived(&[Place::Account, Place::Q10])),
    OneWeek = "1-week" => (official(&[Place::Q10Part1Step1])),
    /// Until the servers answer again.
    Service = "service" => (reported(&[Place::Blog, Place::Vendors])),
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

vocabulary! {
    /// A service beside e-Gov's own with which people sign in.
    External {
        /// GビズID.
        Gbizid = "gbizid",
        /// A Microsoft account.
        Microsoft = "microsoft",
        /// A Google account.
        Google = "google",
    }
}

impl Route {
    /// The route with this code; letters may be of either case.
    pub fn from_code(code: &str) -> Option<Route> {
        Route::ALL.iter().copied().find(|route| route.code().eq_ignore_ascii_case(code))
    }
}
