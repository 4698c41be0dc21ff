//! Tests that need no browser: laws over all states, journeys named as sentences, views, generated files.

mod generated;
mod matching;
