//! The screen before a deletion, the only one of its kind: what is lost, what to save first, and the way that keeps it.

use yew::prelude::*;

use super::View;
use super::parts::{Rank, all, button, caution, heading, items, li, p, prose, screen_heading, section};
use super::sources::Sources;
use crate::reader::Action;
use crate::rules::{Caution, Data, Entry, Level, Note, Route};

/// The whole screen. `keeping` is the best way that keeps the filings, `back` the way to the screen before.
pub fn deletion(view: &View, entry: &Entry, keeping: &Entry, back: (&'static str, Action)) -> Html {
    let ui = &view.words.ui;
    let sources = Sources::of_grounds(losses(entry).map(Caution::grounds));
    let lost = losses(entry).map(|lost| caution(view, lost, sources.mark(view, lost.grounds())));
    let (label, action) = back;
    let mut parts =
        vec![button(view, Rank::Text, label, None, action), screen_heading(view, prose(ui.deletion_heading))];
    parts.extend(lost);
    parts.push(saved(view, view.level + 1));
    let planned = entry.route == Route::P5;
    let named = (ui.keeping)((view.words.route)(keeping.route).name);
    parts.push(p(prose(if planned { ui.keeping_planned } else { &named })));
    // What is kept but cannot be opened is a price too.
    let out_of_reach = keeping.data == Data::OutOfReach;
    parts.extend(out_of_reach.then(|| p(prose((view.words.note)(Note::FilingsOutOfReach)))));
    parts.push(button(view, Rank::Primary, ui.keep, None, Action::KeepData(keeping.route)));
    parts.push(button(view, Rank::Secondary, ui.accept_loss, None, Action::AcceptLoss(entry.route)));
    parts.push(sources.list(view, None, view.level + 1));
    parts.push(button(view, Rank::Text, ui.restart, None, Action::Restart));
    all(parts)
}

/// What to keep a copy of before anything is gone.
pub(super) fn saved(view: &View, level: u8) -> Html {
    let things = view.words.ui.save.iter().map(|thing| li(prose(thing))).collect();
    section("save", vec![heading(level, view.words.ui.save_heading.into()), items(things)])
}

/// The caution that says what is lost; it stands again inside the step that deletes.
pub(super) fn losses(entry: &Entry) -> impl Iterator<Item = Caution> {
    let lines = entry.routes().flat_map(|route| entry.procedure(route));
    let cautions: Vec<Caution> = lines.flat_map(|line| line.cautions.iter().copied()).collect();
    cautions.into_iter().filter(|known| known.level() == Level::Irreversible)
}
