//! The screens without a browser: every view of every state, what the way back draws, generated files.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../reader/accounts.rs"]
mod accounts;
mod check;
mod colours;
mod described;
mod generated;
#[path = "../reader/history.rs"]
mod history;
#[path = "../engine/quoted.rs"]
mod quoted;
mod seen;
#[path = "../reader/sessions.rs"]
mod sessions;
mod tidy;
mod views;
