//! What the screens say, as values that can be compared and written down: every page of every state, and the static guide.
//! Runs with and without the feature `widget`.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../reader/accounts.rs"]
mod accounts;
mod check;
mod closed;
mod guide;
#[path = "../reader/history.rs"]
mod history;
mod inquiries;
mod languages;
mod pairs;
mod phrases;
mod plain;
#[path = "../engine/quoted.rs"]
mod quoted;
mod read;
mod reading;
mod seen;
#[path = "../reader/sessions.rs"]
mod sessions;
mod shown;
mod states;
mod whole;
