//! Not the account: a server that does not answer, a program whose link ran out, and whatever fits nowhere else.

use super::Decision;
use super::note::Note;
use super::outcome::Outcome;
use super::route::Route::*;

/// The page does not open or goes on loading: HTTP 502, 503, 504, a crowd, maintenance (reported).
pub(super) fn service_unavailable() -> Decision {
    Ok(Outcome::of(T4).or(T1).or(G1))
}

/// An HR or payroll program has lost its link to e-Gov (reported).
pub(super) fn software_link_expired() -> Decision {
    Ok(Outcome::of(L1).or(T8).or(A4.note(Note::IfSwitchedBefore)).or(G1))
}

/// None of these: what can be tried without making things worse.
pub(super) fn something_else() -> Decision {
    Ok(Outcome::of(T1).or(C2).or(T4).or(G1))
}
