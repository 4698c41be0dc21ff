//! The screen before a deletion, the only one of its kind: what is lost, what to save first, and the way that keeps it.

use super::block::{Block, Part, Phrase, Rank};
use super::parts::{button, caution, heading, item, p, points, section, title};
use super::sources::Sources;
use crate::reader::Action;
use crate::rules::{Caution, Data, Entry, Grounds, Level, Note, Route};
use crate::text::Words;

/// The whole screen. `keeping` is the best way that keeps the filings, `back` the way to the screen before.
pub fn deletion(
    words: &Words,
    entry: &Entry,
    keeping: &Entry,
    cited: Option<usize>,
    back: (&'static str, Action),
) -> Vec<Block> {
    let ui = &words.ui;
    let sources = Sources::of_grounds(&grounds_of(&losses(entry))).read_at(cited);
    let (label, action) = back;
    let mut blocks = vec![button(Rank::Text, label, action), title(ui.deletion_heading)];
    for lost in losses(entry) {
        blocks.push(caution(words, lost, sources.mark(words, lost.grounds())));
    }
    blocks.push(saving(words, 1));
    let planned = entry.route == Route::P5;
    let named = || ui.keeping.with([words.route.of(keeping.route).name]);
    blocks.push(p(if planned { Phrase::Borrowed(ui.keeping_planned) } else { named().into() }));
    // What is kept but cannot be opened is a price too.
    let out_of_reach = keeping.data == Data::OutOfReach;
    blocks.extend(out_of_reach.then(|| p(words.note.of(Note::FilingsOutOfReach))));
    // What is kept but cannot be opened does not remain to the reader.
    let keep = match keeping.data {
        Data::Kept | Data::Unaffected => ui.keep,
        Data::Unknown | Data::OutOfReach | Data::Lost => ui.keep_undeleted,
    };
    blocks.push(button(Rank::Primary, keep, Action::KeepData(keeping.route)));
    blocks.push(button(Rank::Secondary, ui.accept_loss, Action::AcceptLoss(entry.route)));
    blocks.push(sources.folded(words));
    blocks
}

/// What to keep a copy of before anything is gone.
pub(super) fn saving(words: &Words, depth: u8) -> Block {
    let things = points(words.ui.save.iter().map(|thing| item(*thing)));
    section(Part::Save, vec![heading(depth, words.ui.save_heading), things, p(words.ui.save_elsewhere)])
}

/// The caution that says what is lost; it stands again inside the step that deletes.
pub(super) fn losses(entry: &Entry) -> Vec<Caution> {
    let mut cautions = entry.cautions();
    cautions.retain(|known| known.level() == Level::Irreversible);
    cautions
}

/// Where it is written what is lost.
pub(super) fn grounds_of(losses: &[Caution]) -> Vec<Grounds> {
    losses.iter().map(|lost| lost.grounds()).collect()
}
