//! The state of the inquiry: what is filled in, and whether the text is made. In the page's memory only.

use crate::accounts::address::{Addresses, NoAddress};
use crate::clock::{Moment, TimeMistake};
use crate::inquiry::{Field, Inquiry, Need, Value, fields};
use crate::rules::Preparation;

use super::effects::{Effects, Focus, Input, Request, Status};

/// The two screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InquiryStage {
    #[default]
    Form,
    Text,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldMistake {
    /// It is empty.
    Empty,
    /// Fewer than two of several are given.
    TwoOf,
    /// It is no time that a desk can use.
    Time(TimeMistake),
    /// It is no mail address.
    Address(NoAddress),
}

/// An inquiry on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Composing {
    /// As it was filled in from the answers.
    pub start: Inquiry,
    pub inquiry: Inquiry,
    pub stage: InquiryStage,
    pub mistakes: Vec<(Field, FieldMistake)>,
    /// When the text was made.
    pub now: Moment,
    /// Whether it was copied.
    pub copied: Option<bool>,
}

/// What the reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum InquiryAction {
    Write(Field, Value),
    Now(Moment),
    Submit(Moment),
    SubmitAnyway(Moment),
    /// Goes from a mistake in the summary to its field.
    Mend(Field),
    BackToForm,
    Copy(String),
    /// The browser copied it, or could not.
    Copied(bool),
}

impl Composing {
    /// An inquiry to be filled in further.
    pub(super) fn new(inquiry: Inquiry) -> Composing {
        let now = Moment::from_seconds(0);
        let start = inquiry.clone();
        Composing { start, inquiry, stage: InquiryStage::Form, mistakes: Vec::new(), now, copied: None }
    }

    /// This screen, as the browser's history brings it back: with the draft of now, where one of those that were left is about
    /// the same. A draft that lacks what its text may not be without shows its mistakes instead.
    pub(super) fn again(self, left: &[Composing]) -> Composing {
        let (stage, made) = (self.stage, self.now);
        let draft = left.iter().find(|left| left.is_about(&self.start)).cloned().unwrap_or(self);
        let now = made.max(draft.now);
        let mut again = Composing { inquiry: draft.inquiry, ..Composing::new(draft.start) };
        if stage == InquiryStage::Text {
            again.apply(InquiryAction::SubmitAnyway(now));
        }
        again
    }

    /// The same again, with what the answers tell now in every field that the reader has not touched.
    pub(super) fn continued(self, fresh: Inquiry) -> Composing {
        let mut inquiry = self.inquiry;
        for (field, _) in fields(inquiry.kind()) {
            if inquiry.value(*field) == self.start.value(*field) {
                inquiry.set(*field, fresh.value(*field).clone());
            }
        }
        Composing { inquiry, ..Composing::new(fresh) }
    }

    /// The mistake of a field.
    pub fn mistake(&self, field: Field) -> Option<FieldMistake> {
        self.mistakes.iter().find(|(of, _)| *of == field).map(|(_, mistake)| *mistake)
    }

    /// Whether it is about the same account and the same message, for the same desk.
    pub(super) fn is_about(&self, inquiry: &Inquiry) -> bool {
        let same = |field| self.start.value(field) == inquiry.value(field);
        self.start.kind() == inquiry.kind() && same(Field::AccountKind) && same(Field::Message)
    }

    /// Addresses that are none, and why.
    pub fn wrong_addresses(&self) -> Vec<(Field, NoAddress)> {
        let mut wrong = Vec::new();
        for (field, _) in fields(self.inquiry.kind()) {
            if let Some(mistake) = no_address(*field, self.inquiry.value(*field).typed()) {
                wrong.push((*field, mistake));
            }
        }
        wrong
    }

    /// Whether the text may be made although something is missing. A deletion needs its account: without it somebody
    /// else's could be meant.
    pub fn may_go_on(&self) -> bool {
        let account = [Field::AccountKind, Field::AccountAddress];
        self.inquiry.kind() != Preparation::Deletion || self.mistakes.iter().all(|(field, _)| !account.contains(field))
    }

    /// Does what the reader does, and says what follows.
    pub(super) fn apply(&mut self, action: InquiryAction) -> Effects {
        match action {
            InquiryAction::Write(field, value) => {
                self.set(field, value);
                Effects::default()
            }
            InquiryAction::Now(now) => {
                self.set(Field::ErrorTime, Value::Time(now));
                Effects::to(Focus::Input(Input::Inquiry(Field::ErrorTime)))
            }
            InquiryAction::Submit(now) => {
                self.mistakes = mistakes(&self.inquiry, now);
                if self.mistakes.is_empty() { self.show(InquiryStage::Text, now) } else { Effects::to(Focus::Mistakes) }
            }
            InquiryAction::SubmitAnyway(now) => {
                self.mistakes = mistakes(&self.inquiry, now);
                if self.may_go_on() { self.show(InquiryStage::Text, now) } else { Effects::to(Focus::Mistakes) }
            }
            InquiryAction::Mend(field) => Effects::to(Focus::Input(Input::Inquiry(field))),
            InquiryAction::BackToForm => self.show(InquiryStage::Form, self.now),
            InquiryAction::Copy(text) => Effects::ask(Request::Copy(text)),
            InquiryAction::Copied(copied) => {
                self.copied = Some(copied);
                Effects::say(Status::Copied(copied))
            }
        }
    }

    /// Fills in a field. Its mistake goes, and so does that of a pair which is complete now.
    fn set(&mut self, field: Field, value: Value) {
        self.inquiry.set(field, value);
        let paired = self.inquiry.lacking_of_two() == 0;
        self.mistakes.retain(|(of, mistake)| *of != field && !(paired && *mistake == FieldMistake::TwoOf));
    }

    fn show(&mut self, stage: InquiryStage, now: Moment) -> Effects {
        self.stage = stage;
        self.now = now;
        self.mistakes.clear();
        self.copied = None;
        Effects::to(Focus::Heading)
    }
}

/// What is wrong with the fields: one mistake for each that is needed, and one for the pair that is missing.
fn mistakes(inquiry: &Inquiry, now: Moment) -> Vec<(Field, FieldMistake)> {
    let missing = inquiry.missing(now);
    let mut found: Vec<(Field, FieldMistake)> = Vec::new();
    for (field, need) in fields(inquiry.kind()) {
        if let Some(mistake) = no_address(*field, inquiry.value(*field).typed()) {
            found.push((*field, FieldMistake::Address(mistake)));
            continue;
        }
        if !missing.contains(field) {
            continue;
        }
        let mistake = match need {
            Need::Required if !inquiry.value(*field).is_given() => FieldMistake::Empty,
            Need::Required => inquiry.error_time(now).err().map_or(FieldMistake::Empty, FieldMistake::Time),
            Need::TwoOf => FieldMistake::TwoOf,
            Need::Optional | Need::InTheForm => continue,
        };
        if mistake != FieldMistake::TwoOf || !found.iter().any(|(_, known)| *known == FieldMistake::TwoOf) {
            found.push((*field, mistake));
        }
    }
    found
}

/// What is wrong with an address; an empty one is another mistake.
fn no_address(field: Field, value: &str) -> Option<NoAddress> {
    let is_address = matches!(field, Field::Address | Field::AccountAddress | Field::MemberAddress);
    let wrong = Addresses::default().number(value).err();
    wrong.filter(|wrong| is_address && *wrong != NoAddress::Empty)
}
