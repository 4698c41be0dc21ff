//! Did it work? The answer leads on; nothing is sent.

use super::block::{Block, Part, Rank, Role};
use super::parts::{button, focused, heading, section, when};
use crate::reader::{Action, Focus, Session, Worked};
use crate::text::Words;

/// The question, or what follows from its answer.
pub fn worked(words: &Words, session: &Session, depth: u8) -> Block {
    let ui = &words.ui;
    let say = |told| focused(Role::Worked, Focus::Worked, told);
    let answer = |rank, label: &'static str, worked| button(rank, label, Action::Worked(worked));
    match session.attempt.worked {
        Some(Worked::No) => say(ui.nothing_left),
        // Who has not tried yet is asked again on coming back; what worked has a screen of its own.
        Some(Worked::Yes | Worked::NotYet) | None => section(
            Part::Worked,
            vec![
                heading(depth, ui.worked_heading),
                answer(Rank::Secondary, ui.worked_yes, Worked::Yes),
                answer(Rank::Secondary, ui.worked_no, Worked::No),
                answer(Rank::Text, ui.worked_not_yet, Worked::NotYet),
                when(session.attempt.worked == Some(Worked::NotYet), || say(ui.worked_later)),
            ],
        ),
    }
}
