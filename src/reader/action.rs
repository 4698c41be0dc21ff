//! What a reader, a program on the page or the browser can do.

use super::check::CheckAction;
use super::effects::Worked;
use super::inquiry::InquiryAction;
use super::waiting::WaitingAction;
use crate::rules::{Answer, Facts, PlannedChange, Preparation, Question, Route, Step, Symptom};

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opens a symptom, with facts that are known already.
    Open(Symptom, Facts),
    /// Shows a path as it is in general, as a link asks for.
    Link(Route),
    /// Goes to the screen that has this number in the browser's history.
    Travel(Option<usize>),
    /// Looks for a pasted text.
    Search(String),
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
    Compose(Preparation),
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
