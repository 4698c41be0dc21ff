//! It worked: the end of the way. What keeps the trouble from coming back, and nothing more.

use super::background::habits;
use super::block::{Block, Part, Rank, Run};
use super::parts::{button, heading, nothing, p, points, remark, section, title};
use crate::reader::Action;
use crate::rules::{Entry, Grounds, Label, Route};
use crate::text::Words;

/// The whole screen. The path, with its ticks and its sources, is one step back.
pub fn solved(words: &Words, entry: &Entry) -> Vec<Block> {
    let ui = &words.ui;
    vec![
        button(Rank::Text, words.inquiry.back_to_steps, Action::Back),
        title(ui.solved_heading),
        p(ui.solved_next),
        if entry.route.settles_conflict() { habits(words, entry, 1) } else { prevention(words, entry) },
    ]
}

fn prevention(words: &Words, entry: &Entry) -> Block {
    let mut told = Vec::new();
    for caution in entry.routes().flat_map(Route::prevention) {
        told.push(remark(words, *caution, doubt(words, caution.grounds())));
    }
    if told.is_empty() {
        return nothing();
    }
    section(Part::Habits, vec![heading(1, words.ui.habits_heading), points(told)])
}

/// How far it can be trusted, where no official page says it.
fn doubt(words: &Words, grounds: Grounds) -> Vec<Run> {
    match grounds.label {
        Label::Official | Label::OfficialPage => Vec::new(),
        Label::Derived | Label::Reported => vec![words.ui.aside.with([words.label.of(grounds.label)]).into()],
    }
}
