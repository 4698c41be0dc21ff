//! What a reader can do, what is on the screen then, and what else follows.

use super::check::state::{CheckAction, Field};
use super::inquiry::state::InquiryAction;
use super::waiting::state::WaitingAction;
use crate::inquiry::{self, Inquiry};
use crate::message::{LIMIT, Match, match_message, pointed_groups};
use crate::rules::{Answer, Entry, Group, Outcome, PlannedChange, Question, Route, Step, Symptom};

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

/// What a search in the entry screen led to.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Search {
    /// Nothing was searched; the groups are shown.
    #[default]
    None,
    /// The field was empty.
    Empty,
    /// These symptoms resemble the text, the best first; at least one.
    Found {
        /// The hits.
        hits: Vec<Match>,
        /// Whether the text was longer than what is looked at.
        cut: bool,
    },
    /// No symptom resembles the text.
    Missed {
        /// The beginning of what was looked for, to be shown; it is kept nowhere else.
        text: String,
        /// The groups that single words of it point to.
        groups: Vec<Group>,
        /// Whether the text was longer than what is looked at.
        cut: bool,
    },
}

/// So many characters of a text in which nothing was found are shown again.
const SHOWN: usize = 40;

impl Search {
    /// Looks for a text.
    pub fn of(text: &str) -> Search {
        if text.trim().is_empty() {
            return Search::Empty;
        }
        let cut = text.chars().nth(LIMIT).is_some();
        let hits = match_message(text);
        if hits.is_empty() {
            Search::Missed { text: beginning(text), groups: pointed_groups(text), cut }
        } else {
            Search::Found { hits, cut }
        }
    }
}

/// The beginning of a text on one line.
fn beginning(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    let mut shown: String = line.chars().take(SHOWN).collect();
    if line.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// What the reader, or a program on the page, does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Looks for a pasted sentence.
    Search(Search),
    /// Goes back from the hits to the groups.
    BackToList,
    /// Chooses what brought them here.
    ChooseSymptom(Symptom),
    /// Marks an option of the question on the screen.
    Mark(Answer),
    /// Goes on from a question with the marked option.
    Next,
    /// Goes back one screen.
    Back,
    /// Goes to a question that was answered, to change the answer.
    Change(Question),
    /// Goes to the list of symptoms, to choose another.
    ChangeSymptom,
    /// Shows another way than the first.
    ShowWay(Route),
    /// Goes back to the first way.
    ShowFirstWay,
    /// Ticks a step, or takes the tick away.
    Tick(Route, Step),
    /// Marks an answer to "did it work?".
    MarkWorked(Worked),
    /// Gives the marked answer to "did it work?".
    SubmitWorked,
    /// Agrees to the loss of this way, to see its steps.
    AcceptLoss(Route),
    /// Goes to this way, which keeps the filings, instead.
    KeepData(Route),
    /// Starts again, from the preset place. What was written down stays at hand.
    Restart,
    /// Forgets everything that was typed, chosen or noted.
    Wipe,
    /// Prints the path on the screen.
    Print,
    /// Hears that the browser has not begun to print.
    NotPrinted,
    /// Waits, or takes a time down.
    Waiting(WaitingAction),
    /// Goes to the inquiry, filled in as far as the answers tell.
    Compose(Box<Inquiry>),
    /// Goes back from the inquiry to the screen before it.
    CloseInquiry,
    /// Does something in the inquiry.
    Inquiry(InquiryAction),
    /// Goes to the account check, filled in as far as the planned change tells.
    OpenCheck(Option<PlannedChange>),
    /// Goes back from the account check to the screen before it.
    CloseCheck,
    /// Does something in the account check.
    Check(CheckAction),
}

/// Where the keyboard focus goes after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the new screen.
    Heading,
    /// The text field, which has an error or found nothing.
    SearchField,
    /// The heading above the hits.
    Hits,
    /// The first option, because none was chosen.
    FirstOption,
    /// The line that answers "did it work?".
    Worked,
    /// The heading of an account in the account check.
    Account(usize),
    /// A field of an account.
    Field(usize, Field),
    /// The mistakes above the fields.
    Mistakes,
    /// The block about waiting, which changed.
    Waiting,
    /// The field for a time, which is empty.
    WaitingField,
    /// The time that was taken down.
    Noted,
    /// A field of the inquiry.
    InquiryField(inquiry::Field),
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
}

/// What is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// The list of symptoms.
    Entry,
    /// A question; the number counts from 1, `more` can still follow.
    Question {
        /// What is asked.
        question: Question,
        /// Its number on this path.
        number: usize,
        /// How many questions can come after it, at most.
        more: usize,
    },
    /// A path that a link named, without any answers.
    Linked(Route),
    /// The account check.
    Check,
    /// An inquiry.
    Inquiry,
    /// What is lost by this path, before its steps are shown.
    Deletion {
        /// The path.
        shown: Box<Entry>,
        /// The best path that keeps the filings.
        keeping: Box<Entry>,
    },
    /// A recovery path.
    Outcome {
        /// All paths of this situation.
        outcome: Box<Outcome>,
        /// The one that is shown.
        shown: Box<Entry>,
        /// The answers that led here.
        answers: Vec<Answer>,
    },
}
