//! What follows from an action, besides the new screen.

use super::rows::RowField;
use crate::inquiry;
use crate::language::Language;
use crate::letters::in_digits;
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
    Search,
    /// When the lock's message was last shown, or on which day a record was deleted.
    Waiting(Asked),
    Account(usize, RowField),
    Inquiry(inquiry::Field),
}

/// What a field about a wait asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// When the lock's message was last shown.
    Time,
    Day,
}

/// Where the keyboard focus goes after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    Heading,
    /// A field: it has an error, or found nothing, or something was put into it.
    Input(Input),
    Hits,
    /// The first option, because none was chosen.
    FirstOption,
    /// The line that answers "did it work?".
    Worked,
    Account(usize),
    Mistakes,
    Waiting,
    Noted,
    Text,
    /// A source, by its number.
    Source(usize),
    /// The mark that led to a source.
    Mark,
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
            Focus::Account(account) => return format!("account-{}", in_digits(account)),
            Focus::Input(Input::Account(account, field)) => return format!("{}-{}", field.name(), in_digits(account)),
            Focus::Mistakes => "mistakes",
            Focus::Waiting => "waiting",
            Focus::Input(Input::Waiting(Asked::Time)) => "time",
            Focus::Input(Input::Waiting(Asked::Day)) => "day",
            Focus::Noted => "noted",
            Focus::Input(Input::Inquiry(field)) => field.id(),
            Focus::Text => "text",
            Focus::Source(number) => return format!("source-{}", in_digits(number)),
            Focus::Mark => "mark",
        };
        name.to_owned()
    }
}

/// A sentence for the live region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    NoHits(Option<Group>),
    AnswersDropped,
    /// So many of so many steps are ticked.
    StepsDone(usize, usize),
    /// So many addresses are shared by accounts.
    Collisions(usize),
    AccountAdded(usize),
    AccountRemoved,
    /// So many minutes are left.
    MinutesLeft(i64),
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
    Outcome(Symptom, Route),
    /// The reader said whether a path worked.
    Feedback(Route, Worked),
}

/// What only the page around the widget can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    Print,
    Copy(String),
    /// Forget the screens that were kept for the browser's way back.
    Forget,
    /// Speak this language, whose words are to be had first.
    Speak(Language),
}

/// What follows from an action, besides the new screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Where the focus goes; `None` leaves it where it is.
    pub focus: Option<Focus>,
    pub status: Option<Status>,
    pub events: Vec<Event>,
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
