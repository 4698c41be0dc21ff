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
    /// This, whenever it is pressed.
    Act(Action),
    /// Something that depends on the moment.
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
    /// The record was deleted on this day.
    DeletedOn(String),
    /// The present time is taken down as that of the error.
    Note,
    /// The present time goes into the inquiry as that of the error.
    ErrorNow,
    /// The text of the inquiry is made.
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

    /// What is done now; `uid` is a number by which calendars tell entries apart.
    pub fn at(self, now: Moment, uid: u32) -> Action {
        match self {
            Press::Act(action) => action,
            Press::Now(timed) => timed.at(now, uid),
        }
    }
}

impl Timed {
    fn at(self, now: Moment, uid: u32) -> Action {
        let lock = |clock| WaitingAction::Start(clock, now, uid);
        let deleted = |day| WaitingAction::Deleted(day, now, uid);
        let waiting = match self {
            Timed::LockShown(minutes) => lock(LockClock::shown_before(now, minutes)),
            Timed::LockShownAt(text) => clock::time_of_day(&text)
                .and_then(|(hour, minute)| LockClock::shown_at_time(now, hour, minute))
                .map_or(WaitingAction::NothingGiven(Asked::Time), lock),
            Timed::Deleted(days) => deleted(day_before(now, days)),
            Timed::DeletedOn(text) => clock::day(&text)
                .filter(|day| *day <= day_before(now, 0))
                .map_or(WaitingAction::NothingGiven(Asked::Day), deleted),
            Timed::Note => WaitingAction::Note(now),
            Timed::ErrorNow => return Action::Inquiry(InquiryAction::Now(now)),
            Timed::Inquire => return Action::Inquiry(InquiryAction::Submit(now)),
            Timed::InquireAnyway => return Action::Inquiry(InquiryAction::SubmitAnyway(now)),
        };
        Action::Waiting(waiting)
    }
}
