//! What keeps a trouble from coming back, once a path has ended it.

use super::caution::Caution;
use super::route::Route;

impl Route {
    /// What still holds once the path has worked. Where an account conflict was settled, the habits say it instead.
    pub const fn prevention(self) -> &'static [Caution] {
        match self {
            // Too many wrong passwords are what brought the lock about (Q2), or would bring it about next.
            Route::A2 | Route::A3 | Route::B1 | Route::B2 => &[Caution::RepeatedErrorsLock],
            Route::C1 => &[Caution::SetUpAnew, Caution::KeepSecondFactor],
            Route::C3 => &[Caution::KeepSecondFactor],
            Route::D9 => &[Caution::SwitchesAgain],
            Route::L1 => &[Caution::SameAccountForTheLink],
            Route::T5 => &[Caution::FinishedFilingsDisappear],
            Route::A1
            | Route::A4
            | Route::A5
            | Route::A6
            | Route::C2
            | Route::D1
            | Route::D2
            | Route::D3
            | Route::D4
            | Route::D5
            | Route::D6
            | Route::D7
            | Route::D8
            | Route::D10
            | Route::E1
            | Route::E2
            | Route::E3
            | Route::T1
            | Route::T2
            | Route::T3
            | Route::T4
            | Route::T6
            | Route::T7
            | Route::T8
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
}
