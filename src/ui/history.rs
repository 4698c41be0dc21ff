//! The screens that a reader went through, for the browser's way back. It holds places, not times: what is shown again has the
//! clocks and the drafts of now.

use super::session::Session;

/// So many screens are kept. No browser leads back over more.
const MOST: usize = 100;

/// The screens of one widget, each by the number that the browser's history has for it.
pub struct History {
    /// The one that was left last is at the end.
    kept: Vec<(usize, Session)>,
    here: usize,
}

impl History {
    /// Begins at this number.
    pub fn new(here: usize) -> History {
        History { kept: Vec::new(), here }
    }

    /// The number of the screen that is shown.
    pub fn here(&self) -> usize {
        self.here
    }

    /// How many screens are kept.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether none is kept.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The screen as it is left, or about to be changed.
    pub fn keep(&mut self, session: &Session) {
        self.kept.retain(|(number, _)| *number != self.here);
        if self.kept.len() == MOST {
            self.kept.remove(0);
        }
        self.kept.push((self.here, session.clone()));
    }

    /// Another screen is shown, under a number of its own.
    pub fn go_on(&mut self, number: usize) {
        self.here = number;
    }

    /// Shows an earlier or later screen again. Of one that is not kept only the beginning is known; the way back from there is kept.
    pub fn travel(&mut self, number: usize, session: &mut Session) {
        self.keep(session);
        self.here = number;
        let kept = self.kept.iter().find(|(kept, _)| *kept == number);
        let there = kept.map_or_else(|| Session::new(session.preset), |(_, there)| there.clone());
        *session = there.with_what_goes_on(session);
    }

    /// No earlier screen brings back what was typed or chosen there.
    pub fn forget(&mut self) {
        self.kept.clear();
    }
}
