//! What stands around every screen.

use super::block::{Block, Content, Furigana, Part, Rank, Role, Tongue};
use super::parts::{all, button, p, section, text, when};
use super::sources::link;
use crate::language::Language;
use crate::reader::check::Check;
use crate::reader::{Action, Screen, Search, Session};
use crate::rules::Page;
use crate::text::Words;

/// What stands above every screen: who speaks.
pub fn top(words: &Words) -> Block {
    Block::of(Content::Notice(words.ui.unofficial.into()))
}

/// The languages to choose from; where there is one, there is nothing to choose.
pub fn choice(
    words: &Words,
    languages: &[Language],
    furigana: Option<Furigana>,
    leads: impl Fn(Language) -> Tongue,
) -> Block {
    let spoken = words.language.with_furigana();
    let lead = |language: &Language| (*language, (language.with_furigana() != spoken).then(|| leads(*language)));
    let offered: Vec<_> = languages.iter().filter(|_| languages.len() > 1).map(lead).collect();
    when(!offered.is_empty() || furigana.is_some(), || Block::of(Content::Languages(offered, furigana)))
}

/// What stands below every screen: who else can be asked, and where a wrong rule is reported.
pub fn bottom(words: &Words) -> Block {
    foot(words, Vec::new())
}

/// What stands above the screen of a session: who speaks, and in which of these languages. And whether furigana is shown, where it can
/// be.
pub fn above(words: &Words, session: &Session, languages: &[Language], furigana: Option<bool>) -> Vec<Block> {
    let furigana = furigana.filter(|_| !words.ui.furigana.is_empty()).map(|shown| Furigana {
        label: words.ui.furigana.into(),
        shown,
        press: Action::Furigana(!shown).into(),
    });
    let choice = choice(words, languages, furigana, |language| Tongue::Press(Action::Speak(language).into()));
    vec![top(words), choice, when(session.passing.wiped, || text(Role::Changed, words.ui.wiped))]
}

/// What stands below the screen of a session: also what leads out of it, which stands nowhere else.
pub fn below(words: &Words, session: &Session) -> Vec<Block> {
    let ui = &words.ui;
    let holds = session.holds_something() || session.passing.search != Search::None || !session.sought.is_empty();
    let mut exits = Vec::new();
    let ordered = session.screen == Screen::Check && session.beside.check.as_ref().is_some_and(Check::shows_steps);
    if ordered || matches!(session.screen, Screen::Outcome { .. } | Screen::Linked(_)) && !session.is_solved() {
        exits.push(button(Rank::Text, ui.print, Action::Print));
    }
    if session.screen != Screen::Entry {
        exits.push(button(Rank::Text, ui.restart, Action::Restart));
    }
    if holds {
        exits.push(button(Rank::Text, ui.wipe, Action::Wipe));
    }
    let exits = vec![
        when(!exits.is_empty(), || section(Part::Exits, exits)),
        when(session.passing.not_printed, || text(Role::NotPrinted, ui.not_printed)),
    ];
    vec![foot(words, exits)]
}

fn foot(words: &Words, exits: Vec<Block>) -> Block {
    let help = p([words.ui.help.into(), link(words, Page::Login, words.ui.help_link)]);
    section(Part::Foot, vec![all(exits), help, p(words.ui.report)])
}
