//! The screens that a reader went through, for the browser's way back. It holds places, not times: what is shown again has the
//! clocks and the drafts of now.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::session::Session;

/// So many screens are kept. No browser leads back over more.
const MOST: usize = 100;

/// The next number for a screen in the browser's history. None is used twice, in whichever widget: an entry that is left
/// over may still name it.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// The screens of one widget, each by the number that the browser's history has for it.
pub struct History {
    /// Whether the browser's way back leads through the screens; else none is kept.
    pub on: bool,
    pub here: usize,
    /// The one that was left last is at the end.
    kept: Vec<(usize, Session)>,
}

impl Default for History {
    fn default() -> History {
        History::new(false)
    }
}

impl History {
    /// Begins at a number of its own.
    pub fn new(on: bool) -> History {
        History { on, here: number(), kept: Vec::new() }
    }

    /// How many screens are kept.
    pub fn kept(&self) -> usize {
        self.kept.len()
    }

    /// The screen as it is left, or about to be changed.
    pub(super) fn keep(&mut self, session: &Session) {
        self.kept.retain(|(number, _)| *number != self.here);
        if self.kept.len() == MOST {
            self.kept.remove(0);
        }
        self.kept.push((self.here, session.clone()));
    }

    /// Another screen is shown; its number, where the browser makes an entry for it.
    pub(super) fn go_on(&mut self) -> Option<usize> {
        self.on.then(|| {
            self.here = number();
            self.here
        })
    }

    /// Shows an earlier or later screen again. Of one that is not kept only the beginning is known; the way back from there is
    /// kept. An entry from before a reload has no number; it is the screen before this one, and gets a number.
    pub(super) fn travel(&mut self, to: Option<usize>, session: &mut Session) {
        self.keep(session);
        self.here = to.unwrap_or_else(number);
        if to.is_none() {
            return session.step_back();
        }
        let kept = self.kept.iter().find(|(kept, _)| *kept == self.here);
        let there = kept.map_or_else(|| Session::new(session.preset), |(_, there)| there.clone());
        *session = there.with_what_goes_on(session);
    }

    /// No earlier screen brings back what was typed or chosen there.
    pub(super) fn forget(&mut self) {
        self.kept.clear();
    }
}

fn number() -> usize {
    NEXT.fetch_add(1, Ordering::Relaxed)
}
