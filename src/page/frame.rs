//! What stands around every screen.

use super::block::{Block, Content, Part, Rank, Role};
use super::parts::{button, p, section, text, when};
use super::sources::link;
use crate::reader::{Action, Search, Session};
use crate::rules::Page;
use crate::text::Words;

/// What stands above every screen: who speaks.
pub fn top(words: &Words) -> Block {
    Block::of(Content::Notice(words.ui.unofficial.into()))
}

/// What stands below every screen: who else can be asked, and where a wrong rule is reported.
pub fn bottom(words: &Words) -> Block {
    let login = link(words, Page::Login, (words.page)(Page::Login).open);
    section(Part::Foot, vec![p(words.ui.help), p(login), p(words.ui.report)])
}

/// What stands above the screen of a session.
pub fn above(words: &Words, session: &Session) -> Vec<Block> {
    vec![top(words), when(session.passing.wiped, || text(Role::Changed, words.ui.wiped))]
}

/// What stands below the screen of a session.
pub fn below(words: &Words, session: &Session) -> Vec<Block> {
    let holds = session.holds_something() || session.passing.search != Search::None || !session.sought.is_empty();
    vec![
        // Below the button for it; not on the paper that another way brings.
        when(session.passing.not_printed, || text(Role::NotPrinted, words.ui.not_printed)),
        when(holds, || Block::of(Content::Section(Part::Wipe, vec![button(Rank::Text, words.ui.wipe, Action::Wipe)]))),
        bottom(words),
    ]
}
