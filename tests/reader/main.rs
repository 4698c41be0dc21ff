//! The reader's way without a screen: journeys named as sentences, the browser's way back, what a tab remembers.
//! Runs with and without the feature `widget`.

#![cfg(not(target_arch = "wasm32"))]

mod accounts;
mod check;
mod history;
mod journeys;
mod memory;
mod passing;
mod seen;
mod sessions;
