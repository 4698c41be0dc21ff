//! The whole page of a session.

use egov_recovery::language::Language;
use egov_recovery::page::{Block, Today, frame, screen};
use egov_recovery::reader::Session;
use egov_recovery::text::{Words, words};

/// The screen of a session with what stands around every screen.
pub fn shown(session: &Session, today: &Today) -> Vec<Block> {
    let words = words(Language::Ja);
    [vec![frame::top(words)], screen(words, session, today), vec![frame::bottom(words)]].concat()
}

/// The same as its reader sees it who may choose the language: with what leads out of the screen.
pub fn whole(language: Language, session: &Session, today: &Today) -> Vec<Block> {
    whole_in(words(language), session, today)
}

/// The same in these words.
pub fn whole_in(words: &Words, session: &Session, today: &Today) -> Vec<Block> {
    let above = frame::above(words, session, Language::ALL, Some(true));
    [above, screen(words, session, today), frame::below(words, session)].concat()
}
