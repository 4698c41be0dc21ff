//! How e-Gov keeps accounts (rule book, section 6), and how to reach a wanted sign-in from there.
//!
//! [`model`] says what each operation does, row by row with its source. [`case`] is what a person can say of
//! their accounts, by [`address`], and what e-Gov may then hold. [`forecast`] tells what the wanted sign-in would end
//! in now; [`plan`] gives the cheapest order of operations that ends in it, [`steps`] tells it step by step, and
//! [`overlap`] says whether it matters that accounts still share an address then. Pure: no text, no clock, no web.

pub mod address;
pub mod case;
pub mod forecast;
mod leaving;
pub mod model;
pub mod overlap;
pub mod plan;
pub mod situation;
pub mod steps;
