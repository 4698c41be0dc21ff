//! The engine without a screen: laws over all states, tables, matching, attributes, and the manners of the words.
//! Runs with and without the feature `widget`.

#![cfg(not(target_arch = "wasm32"))]

mod accounts;
mod addresses;
mod clock;
// The rule book prints them.
#[path = "../../src/book/counts.rs"]
mod counts;
mod field;
mod furigana;
mod inquiry;
mod labels;
mod laws;
mod manners;
mod manners_easy;
mod manners_en;
mod matching;
mod overlaps;
mod phrases;
mod planning;
mod quoted;
mod replay;
mod ruby;
mod search;
mod settings;
mod tables;
mod unclear;
mod vocabulary;
mod written;
