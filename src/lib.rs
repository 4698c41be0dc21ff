//! egov-recovery: from the message on the screen to the right recovery path for e-Gov sign-in.
//!
//! The floor plan, in reading order:

// What is true, and what to ask next.
pub mod rules;
// From a pasted sentence to symptoms.
pub mod message;
// What people read, one file a language.
pub mod text;
// Ids and attributes from outside, parsed at once.
pub mod settings;

// How it looks.
#[cfg(feature = "widget")]
pub mod ui;
// The same rules and words as static HTML.
#[cfg(feature = "widget")]
pub mod guide;

// The doors to JavaScript: the only modules that say #[wasm_bindgen].
#[cfg(feature = "widget")]
pub mod api;
#[cfg(feature = "widget")]
pub mod embed;
