//! Tests that need no browser: laws over all states, journeys named as sentences, views, generated files.

mod generated;
mod journeys;
mod laws;
mod manners;
mod matching;
mod settings;
mod tables;
mod views;
