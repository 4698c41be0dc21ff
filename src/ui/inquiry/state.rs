//! The state of the inquiry: what is filled in, and whether the text is made. In the page's memory only.

use crate::accounts::address::{Addresses, NoAddress};
use crate::clock::{Moment, TimeMistake, error_time};
use crate::inquiry::{Field, Inquiry, Need, fields};
use crate::rules::{Answer, Facts, OtherAccount, Preparation, Question, Symptom};
use crate::text::Words;

/// The two screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Filling in.
    #[default]
    Form,
    /// The text to copy.
    Text,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
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
    start: Inquiry,
    inquiry: Inquiry,
    stage: Stage,
    mistakes: Vec<(Field, Mistake)>,
    /// When the text was made.
    now: Moment,
    copied: Option<bool>,
}

/// What the reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum InquiryAction {
    /// Types into a field.
    Write(Field, String),
    /// Puts the present time into the field for it, in these words.
    Now(String),
    /// Makes the text, now.
    Submit(Moment),
    /// Makes it although something is missing.
    SubmitAnyway(Moment),
    /// Goes from a mistake in the summary to its field.
    Mend(Field),
    /// Back to the fields.
    BackToForm,
    /// Copies the text.
    Copy(String),
    /// The browser copied it, or could not.
    Copied(bool),
}

/// What follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Nothing that has to be said.
    Nothing,
    /// Another screen came up.
    Screen,
    /// There are mistakes, above the fields.
    Mistakes,
    /// The focus goes to this field.
    Field(Field),
    /// The browser has to copy this.
    Copy(String),
    /// It was copied, or not.
    Copied(bool),
}

impl Composing {
    /// An inquiry to be filled in further.
    pub fn new(inquiry: Inquiry) -> Composing {
        let now = Moment::from_seconds(0);
        let start = inquiry.clone();
        Composing { start, inquiry, stage: Stage::Form, mistakes: Vec::new(), now, copied: None }
    }

    /// This screen, as the browser's history brings it back: with the draft of now, where one of those that were left is about
    /// the same. A draft that lacks what its text may not be without shows its mistakes instead.
    pub fn again(self, left: &[Composing]) -> Composing {
        let (stage, made) = (self.stage, self.now);
        let draft = left.iter().find(|left| left.is_about(&self.start)).cloned().unwrap_or(self);
        let now = made.max(draft.now);
        let mut again = Composing { inquiry: draft.inquiry, ..Composing::new(draft.start) };
        if stage == Stage::Text {
            again.apply(InquiryAction::SubmitAnyway(now));
        }
        again
    }

    /// The same again, with what the answers tell now in every field that the reader has not touched.
    pub fn continued(self, fresh: Inquiry) -> Composing {
        let mut inquiry = self.inquiry;
        for (field, _) in fields(inquiry.kind()) {
            if inquiry.value(*field) == self.start.value(*field) {
                inquiry.set(*field, fresh.value(*field).to_owned());
            }
        }
        Composing { inquiry, ..Composing::new(fresh) }
    }

    /// What is filled in.
    pub fn inquiry(&self) -> &Inquiry {
        &self.inquiry
    }

    /// The screen.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Every mistake, in the order of the fields.
    pub fn mistakes(&self) -> &[(Field, Mistake)] {
        &self.mistakes
    }

    /// The mistake of a field.
    pub fn mistake(&self, field: Field) -> Option<Mistake> {
        self.mistakes.iter().find(|(of, _)| *of == field).map(|(_, mistake)| *mistake)
    }

    /// When the text was made.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// Whether it was copied.
    pub fn copied(&self) -> Option<bool> {
        self.copied
    }

    /// Whether it is about the same account and the same message, for the same desk.
    pub fn is_about(&self, inquiry: &Inquiry) -> bool {
        let same = |field| self.start.value(field) == inquiry.value(field);
        self.start.kind() == inquiry.kind() && same(Field::AccountKind) && same(Field::Message)
    }

    /// Addresses that are none, and why.
    pub fn wrong_addresses(&self) -> Vec<(Field, NoAddress)> {
        let all = fields(self.inquiry.kind()).iter();
        all.filter_map(|(field, _)| Some((*field, no_address(*field, self.inquiry.value(*field))?))).collect()
    }

    /// Whether the text may be made although something is missing. A deletion needs its account: without it somebody
    /// else's could be meant.
    pub fn may_go_on(&self) -> bool {
        let account = [Field::AccountKind, Field::AccountAddress];
        self.inquiry.kind() != Preparation::Deletion || self.mistakes.iter().all(|(field, _)| !account.contains(field))
    }

    /// Does what the reader does, and says what follows.
    pub fn apply(&mut self, action: InquiryAction) -> Follows {
        match action {
            InquiryAction::Write(field, value) => {
                self.inquiry.set(field, value);
                Follows::Nothing
            }
            InquiryAction::Now(time) => {
                self.inquiry.set(Field::ErrorTime, time);
                Follows::Field(Field::ErrorTime)
            }
            InquiryAction::Submit(now) => {
                self.mistakes = mistakes(&self.inquiry, now);
                if self.mistakes.is_empty() { self.show(Stage::Text, now) } else { Follows::Mistakes }
            }
            InquiryAction::SubmitAnyway(now) => {
                self.mistakes = mistakes(&self.inquiry, now);
                if self.may_go_on() { self.show(Stage::Text, now) } else { Follows::Mistakes }
            }
            InquiryAction::Mend(field) => Follows::Field(field),
            InquiryAction::BackToForm => self.show(Stage::Form, self.now),
            InquiryAction::Copy(text) => Follows::Copy(text),
            InquiryAction::Copied(copied) => {
                self.copied = Some(copied);
                Follows::Copied(copied)
            }
        }
    }

    fn show(&mut self, stage: Stage, now: Moment) -> Follows {
        self.stage = stage;
        self.now = now;
        self.mistakes.clear();
        self.copied = None;
        Follows::Screen
    }
}

/// What is wrong with the fields: one mistake for each that is needed, and one for the pair that is missing.
fn mistakes(inquiry: &Inquiry, now: Moment) -> Vec<(Field, Mistake)> {
    let missing = inquiry.missing(now);
    let mut found: Vec<(Field, Mistake)> = Vec::new();
    for (field, need) in fields(inquiry.kind()) {
        if let Some(mistake) = no_address(*field, inquiry.value(*field)) {
            found.push((*field, Mistake::Address(mistake)));
            continue;
        }
        if !missing.contains(field) {
            continue;
        }
        let mistake = match need {
            Need::Required if inquiry.value(*field).trim().is_empty() => Mistake::Empty,
            Need::Required => error_time(inquiry.value(*field), now).err().map_or(Mistake::Empty, Mistake::Time),
            Need::TwoOf => Mistake::TwoOf,
            Need::Optional | Need::InTheForm => continue,
        };
        if mistake != Mistake::TwoOf || !found.iter().any(|(_, known)| *known == Mistake::TwoOf) {
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

/// An inquiry with all that the answers tell already.
pub fn prefilled(kind: Preparation, known: &Known<'_>, words: &Words) -> Inquiry {
    let mut inquiry = Inquiry::new(kind);
    if let Some(message) = known.symptom.message() {
        inquiry.set(Field::Message, (words.ui.quote)(message));
    }
    if let Some(account) = account_kind(kind, known) {
        inquiry.set(Field::AccountKind, account.to_owned());
    }
    if let Some(noted) = known.noted {
        inquiry.set(Field::ErrorTime, noted.to_owned());
        inquiry.set(Field::When, noted.to_owned());
    }
    if kind == Preparation::PrimeRequest {
        inquiry.set(Field::Service, words.inquiry.service.to_owned());
    }
    inquiry.set(Field::Tried, known.tried.concat());
    inquiry
}

/// What an inquiry can be filled in with.
pub struct Known<'a> {
    /// What brought the reader here.
    pub symptom: Symptom,
    /// The answers.
    pub facts: &'a Facts,
    /// What was done on the paths that did not work.
    pub tried: Vec<&'static str>,
    /// The noted time of the error, in words.
    pub noted: Option<&'a str>,
}

/// The account that is meant: to be deleted, the one that stands in the way; else the one that cannot be used.
fn account_kind(kind: Preparation, known: &Known<'_>) -> Option<&'static str> {
    match (kind, known.facts.get(Question::OtherAccount)) {
        (Preparation::Deletion, Some(Answer::OtherAccount(other))) => match other {
            OtherAccount::Egov => Some("egov"),
            OtherAccount::Gbizid => Some("gbizid"),
            OtherAccount::Microsoft => Some("microsoft"),
            OtherAccount::Google => Some("google"),
            OtherAccount::NoneKnown | OtherAccount::Unsure => None,
        },
        // After a reissue nothing is asked: the other account is the former GビズID.
        (Preparation::Deletion, _) => (known.symptom == Symptom::SystemError).then_some("gbizid"),
        (_, _) => None,
    }
}
