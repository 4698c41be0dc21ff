//! What a press does, also where it depends on the moment; and what it does to fill in a field.

use super::action::Action;
use super::check::CheckAction;
use super::effects::{Asked, Input};
use super::inquiry::InquiryAction;
use super::rows::RowField;
use super::waiting::WaitingAction;
use crate::accounts::model::Provider;
use crate::accounts::situation::Situation;
use crate::clock::{self, LockClock, Moment, day_before};
use crate::inquiry::Value;

/// What a press does.
#[derive(Clone, Debug, PartialEq)]
pub enum Press {
    Act(Action),
    Now(Timed),
}

impl From<Action> for Press {
    fn from(action: Action) -> Press {
        Press::Act(action)
    }
}

/// What depends on the moment at which it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Timed {
    /// The lock's message was last shown so many minutes ago.
    LockShown(i64),
    /// The lock's message was last shown at this time of the day.
    LockShownAt(String),
    /// The record was deleted so many days ago.
    Deleted(i64),
    DeletedOn(String),
    /// The present time is taken down as that of the error.
    Note,
    /// The present time goes into the inquiry as that of the error.
    ErrorNow,
    Inquire,
    /// The text of the inquiry is made although something is missing.
    InquireAnyway,
}

impl Press {
    /// Chooses what has this id, or nothing, from a list.
    pub fn choosing(input: Input, id: String) -> Press {
        match input {
            Input::Inquiry(field) => {
                let kind = Provider::from_id(&id).map_or_else(|| Value::from(""), Value::Account);
                Action::Inquiry(InquiryAction::Write(field, kind)).into()
            }
            Input::Search | Input::Waiting(_) | Input::Account(..) => Press::filling(input, id),
        }
    }

    /// Has typed this text, and may go on.
    pub fn typing(input: Input, text: String) -> Press {
        match input {
            Input::Search => Action::Write(text).into(),
            Input::Waiting(_) | Input::Account(..) | Input::Inquiry(_) => Press::filling(input, text),
        }
    }

    /// Fills this text in.
    pub fn filling(input: Input, text: String) -> Press {
        match input {
            Input::Search => Action::Search(text).into(),
            Input::Waiting(Asked::Time) => Press::Now(Timed::LockShownAt(text)),
            Input::Waiting(Asked::Day) => Press::Now(Timed::DeletedOn(text)),
            Input::Account(place, field) => Action::Check(match field {
                RowField::Service => CheckAction::Service(place, Provider::from_id(&text)),
                RowField::Address => CheckAction::Address(place, text),
                RowField::Situation => CheckAction::Situation(place, Situation::from_id(&text)),
                RowField::Planned => CheckAction::Planned(place, text),
            })
            .into(),
            Input::Inquiry(field) => Action::Inquiry(InquiryAction::Write(field, Value::Text(text))).into(),
        }
    }

    /// What is done now. The clock, and the number by which calendars tell entries apart, are asked only where they are needed: a
    /// page may have broken either.
    pub fn at(self, now: impl FnOnce() -> Moment, uid: impl FnOnce() -> u32) -> Action {
        match self {
            Press::Act(action) => action,
            Press::Now(timed) => timed.at(now(), uid),
        }
    }
}

impl Timed {
    fn at(self, now: Moment, uid: impl FnOnce() -> u32) -> Action {
        Action::Waiting(match self {
            Timed::LockShown(minutes) => WaitingAction::Start(LockClock::shown_before(now, minutes), now, uid()),
            Timed::LockShownAt(text) => {
                let time = clock::time_of_day(&text);
                let clock = time.and_then(|(hour, minute)| LockClock::shown_at_time(now, hour, minute));
                match clock {
                    Some(clock) => WaitingAction::Start(clock, now, uid()),
                    None => WaitingAction::NothingGiven(Asked::Time),
                }
            }
            Timed::Deleted(days) => WaitingAction::Deleted(day_before(now, days), now, uid()),
            Timed::DeletedOn(text) => match clock::day(&text).filter(|day| *day <= day_before(now, 0)) {
                Some(day) => WaitingAction::Deleted(day, now, uid()),
                None => WaitingAction::NothingGiven(Asked::Day),
            },
            Timed::Note => WaitingAction::Note(now),
            Timed::ErrorNow => return Action::Inquiry(InquiryAction::Now(now)),
            Timed::Inquire => return Action::Inquiry(InquiryAction::Submit(now)),
            Timed::InquireAnyway => return Action::Inquiry(InquiryAction::SubmitAnyway(now)),
        })
    }
}
