//! The screens without a browser: journeys named as sentences, every view of every state, generated files.

#![cfg(not(target_arch = "wasm32"))]

mod check;
mod colours;
mod generated;
mod history;
mod journeys;
mod memory;
#[path = "../engine/quoted.rs"]
mod quoted;
mod tidy;
mod views;
