//! One reader's way through the checker, as pure state: an [`Action`] goes in, [`Effects`] come out, and what is on the
//! screen then is a [`Screen`].
//!
//! Nothing here touches a browser, so every journey can be walked in a native test. `page` says it, `widget` drives it.

pub mod action;
pub mod beside;
pub mod check;
pub mod effects;
pub mod history;
pub mod inquiry;
pub mod memory;
mod prefill;
pub mod press;
pub mod rows;
pub mod screen;
pub mod search;
pub mod session;
pub mod state;
pub mod waiting;

pub use action::Action;
pub use effects::{Asked, Effects, Event, Focus, Input, Request, Status, Worked};
pub use history::History;
pub use press::{Press, Timed};
pub use screen::Screen;
pub use search::Search;
pub use session::Session;

/// One reader: the session, and the screens that it went through.
#[derive(Default)]
pub struct Reader {
    /// Where the reader is.
    pub session: Session,
    /// The screens before, for the browser's way back.
    pub history: History,
}

impl Reader {
    /// A reader who begins here. `history` says whether the browser's way back leads through the screens.
    pub fn new(session: Session, history: bool) -> Reader {
        Reader { session, history: History::new(history) }
    }

    /// Does what the reader, the page or the browser does, and says what follows from it.
    pub fn apply(&mut self, action: Action) -> Effects {
        if let Action::Travel(number) = action {
            self.history.travel(number, &mut self.session);
            return Effects::to(Focus::Heading);
        }
        // What a program or a link opens is an entry of its own, also where it is the same place again.
        let opens = matches!(action, Action::Open(..) | Action::Link(_));
        let before = self.session.place();
        if self.history.on {
            self.history.keep(&self.session);
        }
        let mut effects = self.session.apply(action);
        if effects.request == Some(Request::Forget) {
            self.history.forget();
        }
        if opens || self.session.place() != before {
            effects.moved = self.history.go_on();
        }
        effects
    }
}
