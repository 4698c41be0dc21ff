//! What is drawn, without a browser: the HTML of every view of every state, and generated files.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../reader/accounts.rs"]
mod accounts;
mod check;
mod colours;
mod described;
mod drawn;
mod editors;
mod generated;
#[path = "../pages/inquiries.rs"]
mod inquiries;
mod languages;
mod messages;
#[path = "../pages/pairs.rs"]
mod pairs;
mod plain;
#[path = "../engine/quoted.rs"]
mod quoted;
#[path = "../pages/read.rs"]
mod read;
#[path = "../reader/sessions.rs"]
mod sessions;
#[path = "../pages/shown.rs"]
mod shown;
mod tidy;
mod views;
