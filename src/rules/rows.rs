//! Where each path's row stands, and what is read from it.

use super::caution::Caution;
use super::route::{Actor, Data, Route, Wait};
use super::row::{FollowUp, Row};
use super::source::Grounds;
use super::{conflict, lock, permission, planned, second_factor, service, sign_in};

impl Route {
    pub(super) const fn row(self) -> &'static Row {
        match self {
            Route::A1 => &sign_in::REGISTER_ACCOUNT,
            Route::A2 => &sign_in::CHECK_CREDENTIALS,
            Route::A3 => &sign_in::RESET_PASSWORD,
            Route::A4 => &sign_in::USE_SWITCHED_SERVICE,
            Route::A5 => &sign_in::RESET_MAIL_MISSING,
            Route::A6 => &sign_in::USE_PROVIDER_BUTTON,
            Route::B1 => &lock::WAIT_FOR_LOCK,
            Route::B2 => &lock::REQUEST_UNLOCK,
            Route::C1 => &second_factor::REMOVE_SECOND_FACTOR,
            Route::C2 => &second_factor::ASK_PROVIDER,
            Route::C3 => &second_factor::SET_UP_SECOND_FACTOR,
            Route::D1 => &conflict::CHANGE_OTHER_EGOV_EMAIL,
            Route::D2 => &conflict::CHANGE_OTHER_PROVIDER_EMAIL,
            Route::D3 => &conflict::SIGN_IN_WITH_OLD_GBIZID,
            Route::D4 => &conflict::ROTATE_OLD_GBIZID,
            Route::D5 => &conflict::REFLECT_EMAIL_CHANGE,
            Route::D6 => &conflict::MOVE_GBIZID_TO_UNUSED_EMAIL,
            Route::D7 => &conflict::DELETE_EGOV_RECORD,
            Route::D8 => &conflict::REQUEST_RECORD_DELETION,
            Route::D9 => &sign_in::SWITCH_BACK_TO_EGOV,
            Route::D10 => &conflict::FIND_OTHER_ACCOUNT,
            Route::E1 => &permission::ASK_PRIME_PERMISSION,
            Route::E2 => &permission::CHECK_SIGNED_IN_ACCOUNT,
            Route::E3 => &permission::CHECK_GBIZID_KIND,
            Route::T1 => &service::TRY_AGAIN_SAFELY,
            Route::T2 => &permission::TRACK_APPLICATION_ELSEWHERE,
            Route::T3 => &sign_in::EMAIL_CASE_IGNORED,
            Route::T4 => &service::WAIT_FOR_SERVICE,
            Route::T5 => &permission::LOOK_IN_FULL_LIST,
            Route::T6 => &permission::SHARE_BETWEEN_ACCOUNTS,
            Route::T7 => &permission::SIGN_IN_WITH_FILING_ACCOUNT,
            Route::T8 => &permission::SIGN_OUT_EVERYWHERE,
            Route::L1 => &service::RENEW_SOFTWARE_LINK,
            Route::G1 => &service::CONTACT_SUPPORT,
            Route::H1 => &conflict::CLOSE_OTHER_TABS,
            Route::H2 => &sign_in::USE_OTHER_ADDRESS_OR_WAIT,
            Route::H3 => &sign_in::SIGN_IN_TO_EXISTING,
            Route::P0 => &planned::BEFORE_ANY_CHANGE,
            Route::P1 => &planned::BEFORE_EXTERNAL_EMAIL,
            Route::P2 => &planned::BEFORE_REPRESENTATIVE,
            Route::P3 => &planned::BEFORE_START_EXTERNAL,
            Route::P4 => &planned::BEFORE_BACK_TO_EGOV,
            Route::P5 => &planned::BEFORE_DELETE_RECORD,
            Route::P6 => &planned::BEFORE_DELETE_GBIZID,
            Route::P7 => &planned::BEFORE_EGOV_EMAIL,
            Route::P8 => &planned::BEFORE_PERSON_LEAVES,
            Route::P9 => &planned::BEFORE_GBIZID_KIND_CHANGE,
        }
    }

    /// What the path does to the filings, where the answers do not change it.
    pub const fn data(self) -> Data {
        self.row().data
    }

    /// Whether the path cannot be undone: exactly the paths that lose data.
    pub const fn irreversible(self) -> bool {
        matches!(self.data(), Data::Lost)
    }

    /// What the path waits for, where the answers do not change it.
    pub const fn wait(self) -> Option<Wait> {
        self.row().wait
    }

    /// Who has to act (rulings: desk for B2, D8, G1; prime for E1; provider for C2; for P9 the desk is asked first).
    pub const fn actor(self) -> Actor {
        self.row().actor
    }

    /// Whether it only explains, so that there is nothing to do.
    pub const fn explains(self) -> bool {
        matches!(self.row().follow_up, FollowUp::Explains)
    }

    /// Whether "did it work?" makes sense: not for an explanation and not before a planned change.
    pub const fn asks_whether_it_worked(self) -> bool {
        matches!(self.row().follow_up, FollowUp::Asked(_) | FollowUp::SettlesConflict)
    }

    /// Whether the path settles an account conflict, so that it closes with how to keep it from coming back.
    pub const fn settles_conflict(self) -> bool {
        matches!(self.row().follow_up, FollowUp::SettlesConflict)
    }

    /// What keeps the trouble from coming back once the path has ended it. Where an account conflict was settled, the habits say it
    /// instead.
    pub const fn prevention(self) -> &'static [Caution] {
        match self.row().follow_up {
            FollowUp::Asked(prevention) => prevention,
            FollowUp::Explains | FollowUp::NotAsked | FollowUp::SettlesConflict => &[],
        }
    }

    /// Official guides and screens to name with the path, exactly as they are called.
    pub const fn guides(self) -> &'static [&'static str] {
        self.row().guides
    }

    /// Where the path is written.
    pub const fn grounds(self) -> Grounds {
        self.row().grounds
    }
}
