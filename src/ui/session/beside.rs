//! What the reader does beside the way: the account check, the inquiry and the waits.

use super::{Effects, Focus, Request, Screen, Session, Status};
use crate::inquiry::Inquiry;
use crate::rules::Route;
use crate::ui::check::state::{CheckAction, Follows};
use crate::ui::inquiry::state::{self as inquiring, Composing, InquiryAction};
use crate::ui::waiting::state::{self as waiting, WaitingAction};

impl Session {
    pub(super) fn in_check(&mut self, action: CheckAction) -> Effects {
        let Some(check) = self.check.as_mut() else { return Effects::default() };
        let (focus, status) = match check.apply(action) {
            Follows::Nothing => (None, None),
            Follows::Screen(shared) => (Some(Focus::Heading), shared.map(Status::Collisions)),
            Follows::Added(account) => (Some(Focus::Account(account)), Some(Status::AccountAdded(account))),
            Follows::Removed(before) => (Some(Focus::Account(before)), Some(Status::AccountRemoved)),
            Follows::Mistakes => (Some(Focus::Mistakes), None),
            Follows::Field(account, field) => (Some(Focus::Field(account, field)), None),
            Follows::NothingChosen => (Some(Focus::FirstOption), None),
        };
        Effects { focus, status, ..Effects::default() }
    }

    /// What was written before is still there, where it began with the same answers; else it would tell of another account.
    pub(super) fn compose(&mut self, inquiry: Inquiry) -> Effects {
        let left = self.left_inquiries.iter().find(|left| left.is_about(&inquiry)).cloned();
        self.inquiry = Some(match left {
            Some(left) => left.continued(inquiry),
            None => Composing::new(inquiry),
        });
        self.arrive()
    }

    pub(super) fn leave_inquiry(&mut self) {
        if let Some(left) = self.inquiry.take() {
            self.left_inquiries.retain(|other| other.inquiry().kind() != left.inquiry().kind());
            self.left_inquiries.push(left);
        }
    }

    pub(super) fn in_inquiry(&mut self, action: InquiryAction) -> Effects {
        let Some(inquiry) = self.inquiry.as_mut() else { return Effects::default() };
        let effects = Effects::default();
        match inquiry.apply(action) {
            inquiring::Follows::Nothing => effects,
            inquiring::Follows::Screen => Effects { focus: Some(Focus::Heading), ..effects },
            inquiring::Follows::Mistakes => Effects { focus: Some(Focus::Mistakes), ..effects },
            inquiring::Follows::Field(field) => Effects { focus: Some(Focus::InquiryField(field)), ..effects },
            inquiring::Follows::Copy(text) => Effects { request: Some(Request::Copy(text)), ..effects },
            inquiring::Follows::Copied(copied) => Effects { status: Some(Status::Copied(copied)), ..effects },
        }
    }

    pub(super) fn wait(&mut self, action: WaitingAction) -> Effects {
        let effects = Effects::default();
        self.waiting.belongs_to(self.symptom, &action);
        match self.waiting.apply(action) {
            waiting::Follows::Nothing => effects,
            waiting::Follows::Block(left) => {
                Effects { focus: Some(Focus::Waiting), status: left.map(Status::MinutesLeft), ..effects }
            }
            // Who is elsewhere now is not talked to.
            waiting::Follows::Spoken(left) if self.shows_lock() => {
                Effects { status: Some(Status::MinutesLeft(left)), ..effects }
            }
            waiting::Follows::Spoken(_) => effects,
            waiting::Follows::Field => Effects { focus: Some(Focus::WaitingField), ..effects },
            waiting::Follows::Noted => Effects { focus: Some(Focus::Noted), ..effects },
        }
    }

    fn shows_lock(&self) -> bool {
        matches!(self.screen(), Screen::Outcome { shown, .. } if shown.route == Route::B1)
    }
}
