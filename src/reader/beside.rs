//! What the reader does beside the way: the account check, the inquiry and the waits.

use super::check::Check;
use super::inquiry::Composing;
use super::waiting::Waiting;
use crate::inquiry::Inquiry;
use crate::rules::PlannedChange;

/// What stands beside the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
    pub check: Option<Check>,
    left_check: Option<Check>,
    pub inquiry: Option<Composing>,
    /// The inquiries as the reader left them, one for each desk.
    left_inquiries: Vec<Composing>,
    /// Waiting times and noted times, also of another trouble than that on the screen.
    pub(super) waiting: Waiting,
}

impl Beside {
    /// Whether nothing was ever written or noted.
    pub(super) fn is_empty(&self) -> bool {
        let Beside { check, left_check, inquiry, left_inquiries, waiting } = self;
        let checked = check.is_some() || left_check.is_some();
        let inquired = inquiry.is_some() || !left_inquiries.is_empty();
        !checked && !inquired && *waiting == Waiting::default()
    }

    /// What was written before is still there; nobody writes six accounts down twice.
    pub(super) fn open_check(&mut self, planned: Option<PlannedChange>) {
        let left = self.left_check.take().filter(Check::is_written);
        self.check = Some(left.unwrap_or_else(|| Check::new(planned)));
    }

    /// What was written before is still there, where it began with the same answers; else it would tell of another account.
    pub(super) fn compose(&mut self, inquiry: Inquiry) {
        let left = self.left_inquiries.iter().find(|left| left.is_about(&inquiry)).cloned();
        self.inquiry = Some(match left {
            Some(left) => left.continued(inquiry),
            None => Composing::new(inquiry),
        });
    }

    /// Leaves the account check or the inquiry, as it is.
    pub(super) fn close(&mut self) {
        if let Some(left) = self.check.take() {
            self.left_check = Some(left);
        }
        if let Some(left) = self.inquiry.take() {
            self.left_inquiries.retain(|other| other.inquiry.kind() != left.inquiry.kind());
            self.left_inquiries.push(left);
        }
    }

    /// The same, as the browser's history brings it back: times that run and what was written down are as they are now.
    pub(super) fn again(self, mut now: Beside) -> Beside {
        now.close();
        let inquiry = self.inquiry.map(|there| there.again(&now.left_inquiries));
        let check = self.check.map(|there| there.again(now.left_check.take()));
        now.waiting.leave();
        Beside { check, inquiry, ..now }
    }
}
