//! How e-Gov keeps accounts (rule book, section 6), and how to reach a wanted sign-in from there.
//!
//! [`model`] says what each operation does, row by row with its source; [`plan`] finds the cheapest order of
//! operations that ends in the wanted sign-in. Pure: no text, no clock, no web.

pub mod model;
pub mod plan;
