//! What follows from an action, besides the new screen.

use super::rows::RowField;
use crate::inquiry;
use crate::rules::{Group, Question, Route, Symptom};

/// What the reader answered to "did it work?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worked {
    /// 解決した.
    Yes,
    /// 解決しない.
    No,
    /// まだ試していない.
    NotYet,
}

impl Worked {
    /// Every answer, in the order of the screen.
    pub const ALL: [Worked; 3] = [Worked::Yes, Worked::No, Worked::NotYet];

    /// The id in events.
    pub const fn id(self) -> &'static str {
        match self {
            Worked::Yes => "yes",
            Worked::No => "no",
            Worked::NotYet => "not-yet",
        }
    }
}

/// A field to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The text that is looked for.
    Search,
    /// When the lock's message was last shown, or on which day a record was deleted.
    Waiting(Asked),
    /// A field of an account in the account check.
    Account(usize, RowField),
    /// A field of the inquiry.
    Inquiry(inquiry::Field),
}

/// What a field about a wait asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// When the lock's message was last shown.
    Time,
    /// On which day the record was deleted.
    Day,
}

/// Where the keyboard focus goes after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the new screen.
    Heading,
    /// A field: it has an error, or found nothing, or something was put into it.
    Input(Input),
    /// The heading above the hits.
    Hits,
    /// The first option, because none was chosen.
    FirstOption,
    /// The line that answers "did it work?".
    Worked,
    /// The heading of an account in the account check.
    Account(usize),
    /// The mistakes above the fields.
    Mistakes,
    /// The block about waiting, which changed.
    Waiting,
    /// The time that was taken down.
    Noted,
    /// The text of the inquiry.
    Text,
}

impl Focus {
    /// By what name the place is found on the screen.
    pub fn name(self) -> String {
        let name = match self {
            Focus::Heading => "heading",
            Focus::Input(Input::Search) => "search",
            Focus::Hits => "hits",
            Focus::FirstOption => "option",
            Focus::Worked => "worked",
            Focus::Account(account) => return format!("account-{account}"),
            Focus::Input(Input::Account(account, field)) => return format!("{}-{account}", field.name()),
            Focus::Mistakes => "mistakes",
            Focus::Waiting => "waiting",
            Focus::Input(Input::Waiting(Asked::Time)) => "time",
            Focus::Input(Input::Waiting(Asked::Day)) => "day",
            Focus::Noted => "noted",
            Focus::Input(Input::Inquiry(field)) => field.id(),
            Focus::Text => "text",
        };
        name.to_owned()
    }
}

/// A sentence for the live region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing was found.
    NoHits(Option<Group>),
    /// A changed answer made others fall away.
    AnswersDropped,
    /// So many of so many steps are ticked.
    StepsDone(usize, usize),
    /// So many addresses are shared by accounts.
    Collisions(usize),
    /// The fields of an account were added.
    AccountAdded(usize),
    /// The fields of an account were taken away.
    AccountRemoved,
    /// So many minutes are left.
    MinutesLeft(i64),
    /// Everything is forgotten.
    Wiped,
    /// The browser has not begun to print.
    NotPrinted,
    /// The text was copied, or could not be.
    Copied(bool),
}

/// What the page is told. No event carries an answer, an address or typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A question is on the screen; counted from 1.
    Question(Symptom, Question, usize),
    /// A recovery path is on the screen.
    Outcome(Symptom, Route),
    /// The reader said whether a path worked.
    Feedback(Route, Worked),
}

/// What only the page around the widget can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Print this widget.
    Print,
    /// Put this on the clipboard.
    Copy(String),
    /// Forget the screens that were kept for the browser's way back.
    Forget,
}

/// What follows from an action, besides the new screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Where the focus goes; `None` leaves it where it is.
    pub focus: Option<Focus>,
    /// What is spoken.
    pub status: Option<Status>,
    /// What the page is told.
    pub events: Vec<Event>,
    /// What the page has to do.
    pub request: Option<Request>,
    /// The number of the screen, where the browser makes an entry of its history for it.
    pub moved: Option<usize>,
}

impl Effects {
    /// The focus goes there.
    pub fn to(focus: Focus) -> Effects {
        Effects { focus: Some(focus), ..Effects::default() }
    }

    /// This is spoken.
    pub fn say(status: Status) -> Effects {
        Effects { status: Some(status), ..Effects::default() }
    }

    /// The page has to do this.
    pub fn ask(request: Request) -> Effects {
        Effects { request: Some(request), ..Effects::default() }
    }
}
