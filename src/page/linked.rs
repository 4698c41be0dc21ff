//! A path that a link named: shown as it is in general, because nothing is known of the reader's answers.

use super::background::background;
use super::block::{Block, Rank, Role};
use super::deletion::{grounds_of, losses, saving};
use super::outcome::{check_button, old_sources, paper};
use super::parts::{Costs, button, caution, costs, p, text, title};
use super::path::path;
use super::screen::Today;
use super::sources::Sources;
use crate::reader::Action;
use crate::rules::{Entry, PlannedChange, Route};
use crate::text::Words;

/// What is lost, before the steps: they come once the loss is agreed to.
pub fn linked_deletion(words: &Words, route: Route, cited: Option<usize>) -> Vec<Block> {
    let ui = &words.ui;
    let entry = Entry::from(route);
    let mut blocks = beginning(words, &entry);
    blocks.push(costs(words, &Costs::of(&entry)));
    blocks.push(saving(words, 1));
    blocks.push(button(Rank::Primary, ui.linked_button, Action::ChangeSymptom));
    blocks.push(button(Rank::Secondary, ui.accept_loss, Action::AcceptLoss(route)));
    blocks.push(Sources::of_grounds(&grounds_of(&losses(&entry))).read_at(cited).folded(words));
    blocks
}

/// The path.
pub fn linked(words: &Words, route: Route, cited: Option<usize>, today: &Today) -> Vec<Block> {
    let entry = Entry::from(route);
    let sources = Sources::of(&entry).read_at(cited);
    let mut blocks = beginning(words, &entry);
    blocks.push(path(words, &entry, &sources, 1, None));
    blocks.extend(PlannedChange::of(route).map(|planned| check_button(words, planned)));
    blocks.push(background(words, &entry, &sources, 1));
    blocks.push(old_sources(words, today));
    blocks.push(paper(words, today));
    blocks
}

/// What cannot be undone comes before everything else.
fn beginning(words: &Words, entry: &Entry) -> Vec<Block> {
    let ui = &words.ui;
    let mut blocks = vec![
        button(Rank::Text, ui.back_to_entry, Action::ChangeSymptom),
        text(Role::Caption, ui.linked_caption),
        title(words.route.of(entry.route).verdict),
        p(ui.linked_hint),
    ];
    for lost in losses(entry) {
        blocks.push(caution(words, lost, Vec::new()));
    }
    blocks
}
