//! What is behind a path and not needed to act on it.

use super::block::{Block, Part};
use super::parts::{fold, heading, item, marked, nothing, p, points, remark, section, when};
use super::sources::Sources;
use crate::rules::{Entry, Habit, Note, NoteKind, Scope};
use crate::text::Words;

/// Why it is the way, what else is good to know, how to stay out of trouble afterwards, and where it is written.
pub fn background(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let told = vec![
        why(words, entry, sources, depth + 1),
        remarks(words, entry, sources, depth + 1),
        habits(words, entry, depth + 1),
        sources.list(words, Some(entry), depth + 1),
    ];
    fold(Part::Background, depth, words.ui.background_heading, told)
}

fn why(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let why = words.route.of(entry.route).why;
    let told = p(marked(why, sources.mark(words, entry.route.grounds())));
    section(Part::Why, vec![heading(depth, words.ui.why_heading), told])
}

/// What is good to know about the path as a whole: what the situation adds, and the cautions that belong to no single step.
/// Where official pages disagree is said beside the sources instead.
fn remarks(words: &Words, entry: &Entry, sources: &Sources, depth: u8) -> Block {
    let mark = |grounds| sources.mark_within(words, entry.route, grounds);
    let mut all: Vec<Vec<Block>> = Vec::new();
    for note in &entry.notes {
        if note.kind() == NoteKind::Remark && *note != Note::PagesDiffer {
            all.push(item(marked(words.note.of(*note), mark(note.grounds()))));
        }
    }
    for caution in entry.cautions() {
        if caution.scope() == Scope::Path {
            all.push(remark(words, caution, mark(caution.grounds())));
        }
    }
    if all.is_empty() { nothing() } else { remark_list(words, all, depth) }
}

/// Remarks, a point each.
pub fn remark_list(words: &Words, remarks: Vec<Vec<Block>>, depth: u8) -> Block {
    section(Part::Remarks, vec![heading(depth, words.ui.remarks), points(remarks)])
}

/// After a settled conflict: what keeps it from coming back.
pub fn habits(words: &Words, entry: &Entry, depth: u8) -> Block {
    let habits = || points(Habit::ALL.iter().map(|habit| item(words.habit.of(*habit))));
    let heading = || heading(depth, words.ui.habits_heading);
    when(entry.route.settles_conflict(), || section(Part::Habits, vec![heading(), habits()]))
}
