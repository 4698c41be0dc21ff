//! egov-recovery: from the message on the screen to the right recovery path for e-Gov sign-in.
//!
//! ```
//! use egov_recovery::message::match_message;
//! use egov_recovery::rules::{Answer, LockPersists, Question, Route, next, Facts};
//! use egov_recovery::language::Language;
//! use egov_recovery::text::words;
//!
//! let symptom = match_message("アカウントロック中です")[0].symptom;
//! assert_eq!(next(symptom, &Facts::default()), Err(Question::LockPersists));
//!
//! let facts = Facts::default().with(Answer::LockPersists(LockPersists::No));
//! let outcome = next(symptom, &facts).unwrap();
//! assert_eq!(outcome.primary.route, Route::B1);
//! assert_eq!(words(Language::Ja).route.of(Route::B1).name, "30分以上待ってから試す");
//! ```
//!
//! The floor plan, in reading order:

// What is shipped cannot fail by a thoughtless shortcut, and forgets no case.
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    clippy::todo,
    clippy::dbg_macro,
    clippy::print_stdout
)]

// A pasted text is folded with the browser's own tables there, and with a crate's elsewhere.
#[cfg(all(target_arch = "wasm32", not(feature = "javascript")))]
compile_error!("for a browser, build with the feature `widget` or `engine`");

// What was freed is used again, and no call takes longer for how much is free.
#[cfg(all(target_arch = "wasm32", feature = "allocator"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

// How a list of named things is written down once.
mod vocabulary;
// Letters and words within a text, and numbers as texts.
mod letters;
// What is true, and what to ask next.
pub mod rules;
// From a pasted sentence to symptoms.
pub mod message;
// How e-Gov keeps accounts.
pub mod accounts;
// Waiting times as clock times in Japan, and as calendar files.
pub mod calendar;
pub mod clock;
// What a desk needs to hear, composed into a text.
pub mod inquiry;
// Which languages there are, and what people read: one file a language.
pub mod language;
pub mod text;
// Ids and attributes from outside, parsed at once.
pub mod settings;
// One reader's way through the checker: an action in, effects out. Names speak for themselves in these rooms; what programs call is
// documented to the last field.
#[allow(missing_docs)]
pub mod reader;

// What each screen says, and how that is drawn.
#[allow(missing_docs)]
pub mod page;
#[allow(missing_docs)]
pub mod render;

// What is drawn from all of it and kept as files.
#[cfg(all(feature = "book", not(target_arch = "wasm32")))]
pub mod book;

// The doors to JavaScript: the only modules that say #[wasm_bindgen]. What comes in is read by the first of them.
#[cfg(feature = "javascript")]
pub mod door;
#[cfg(feature = "engine")]
pub mod engine;
#[cfg(feature = "widget")]
#[allow(missing_docs)]
pub mod widget;
