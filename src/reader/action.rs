//! What a reader, a program on the page or the browser can do.

use super::check::CheckAction;
use super::effects::Worked;
use super::inquiry::InquiryAction;
use super::waiting::WaitingAction;
use crate::language::Language;
use crate::rules::{Answer, Facts, PlannedChange, Preparation, Question, Route, Step, Symptom};

/// What is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Open(Symptom, Facts),
    /// Shows a path as it is in general, as a link asks for.
    Link(Route),
    /// Goes to the screen that has this number in the browser's history.
    Travel(Option<usize>),
    /// Writes into the field of the search.
    Write(String),
    Search(String),
    /// Goes back from the hits to the groups.
    BackToList,
    ChooseSymptom(Symptom),
    Mark(Answer),
    /// Goes on from a question with the marked option.
    Next,
    Back,
    /// Goes to a question that was answered, to change the answer.
    Change(Question),
    ChangeSymptom,
    /// Shows another way than the first.
    ShowWay(Route),
    /// Goes back to the first way.
    ShowFirstWay,
    Tick(Route, Step),
    /// Answers "did it work?".
    Worked(Worked),
    /// Agrees to the loss of this way, to see its steps.
    AcceptLoss(Route),
    KeepData(Route),
    /// Starts again, from the preset place. What was written down stays at hand.
    Restart,
    Wipe,
    /// Goes to the source of this number.
    Cite(usize),
    /// Goes back from a source to the mark that led there.
    ReadOn,
    Print,
    /// Hears that the browser has not begun to print.
    NotPrinted,
    Waiting(WaitingAction),
    /// Goes to the inquiry, filled in as far as the answers tell.
    Compose(Preparation),
    /// Goes back from the inquiry to the screen before it.
    CloseInquiry,
    Inquiry(InquiryAction),
    /// Goes to the account check, filled in as far as the planned change tells.
    OpenCheck(Option<PlannedChange>),
    /// Goes back from the account check to the screen before it.
    CloseCheck,
    Check(CheckAction),
    /// Goes on in another language, at the same place.
    Speak(Language),
    /// Shows the furigana, or hides it.
    Furigana(bool),
}
