//! What a reader sees of a path while all that is folded is closed: everything that is needed to act.

use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::page::block::{Content, Listing, Part};
use egov_recovery::reader::{Screen, Session};
use egov_recovery::rules::*;
use egov_recovery::text::words;

use crate::reading::{self, all, closed, costs, items, parts};
use crate::sessions::sessions;
use crate::shown::shown;

#[test]
fn nothing_that_is_needed_to_act_on_a_path_is_folded_away() {
    let mut paths = 0;
    for (name, session) in sessions() {
        let Screen::Outcome { shown: entry, .. } = &session.screen else { continue };
        if session.is_solved() {
            continue;
        }
        let seen = closed(&shown(&session, &Today::as_read()));
        let told = reading::words(&seen);
        paths += 1;
        for needed in needed(entry, &session) {
            assert!(told.contains(&needed), "{name}: {needed}");
        }
        let steps: usize = entry.routes().map(|route| entry.procedure(route).len()).sum();
        let (listing, priced) = if entry.route.explains() { (Listing::Points, 0) } else { (Listing::Steps, 1) };
        assert!(items(&seen, listing).len() >= steps, "{name}");
        assert_eq!(costs(&seen).len(), priced, "{name}");
    }
    assert!(paths > 1_000, "{paths} paths");
}

/// What is not needed to act is one line each: the reader opens what they want to know.
#[test]
fn what_is_not_needed_to_act_is_read_on_request() {
    for (name, session) in sessions() {
        let Screen::Outcome { shown: entry, .. } = &session.screen else { continue };
        if session.is_solved() {
            continue;
        }
        let page = shown(&session, &Today::as_read());
        let seen = closed(&page);
        for part in [Part::Why, Part::Remarks, Part::Habits, Part::Sources] {
            assert!(parts(&seen, part).is_empty(), "{name}: {part:?}");
        }
        assert_eq!(parts(&page, Part::Why).len(), 1, "{name}");
        assert_eq!(parts(&page, Part::Sources).len(), 1, "{name}");
        assert_eq!(parts(&page, Part::Habits).len(), usize::from(entry.route.settles_conflict()), "{name}");
        let folds = all(&seen).into_iter().filter(|block| matches!(block.content(), Content::Fold(..)));
        assert_eq!(folds.count(), 2, "{name}: the answers, and what is behind the path");
    }
}

/// The words that must be in view.
fn needed(entry: &Entry, session: &Session) -> Vec<String> {
    let words = words(Language::Ja);
    let mut needed = Vec::new();
    for note in &entry.notes {
        if matches!(note.kind(), NoteKind::Condition | NoteKind::Needed) && !entry.route.explains() {
            needed.push(words.note.of(*note).to_owned());
        }
    }
    for route in entry.routes() {
        for line in entry.procedure(route) {
            needed.push(words.step.of(line.step).to_owned());
            for caution in line.cautions.iter().filter(|caution| caution.scope() != Scope::Path) {
                let say = words.caution.of(*caution);
                needed.push(say.title.to_owned());
                if caution.level() != Level::Reference {
                    needed.push(say.body.to_owned());
                }
            }
        }
    }
    let Screen::Outcome { outcome, .. } = &session.screen else { return needed };
    for other in &outcome.alternatives {
        if other.route != entry.route && !session.attempt.tried.contains(&other.route) {
            needed.push(words.route.of(other.route).name.to_owned());
            needed.push(words.data.of(other.data).value.to_owned());
        }
    }
    needed
}
