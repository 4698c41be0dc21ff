//! The words of the account check: their shape.

use crate::accounts::case::Case;
use crate::accounts::forecast::End;
use crate::accounts::model::{Address, Provider};
use crate::accounts::overlap::Meeting;
use crate::accounts::plan::{Obstacle, Wish};
use crate::accounts::situation::Situation;
use crate::accounts::steps::PlanStep;
use crate::reader::rows::RowMistake;

use super::CautionWords;

/// A step of a plan, with the names of its accounts and addresses as they are to be shown.
#[derive(Clone, Debug)]
pub enum StepNames {
    /// Signing in once with this account.
    SignInOnce(String),
    /// The wanted sign-in.
    SignIn(String),
    /// A sign-in with the first that takes the place of the second, an e-Gov account, with its data.
    TakeOver(String, String),
    /// A change of this account's address in e-Gov, to any that e-Gov does not know where none is given.
    ChangeInEgov(String, Option<String>),
    /// The same at the provider.
    ChangeAtProvider(String, Option<String>),
    /// 認証サービス変更 with this account.
    SwitchToEgov(String),
    /// A deletion in e-Gov of this account's record, by the desk.
    RequestDeletion(String),
    /// So many days.
    Wait(u16),
}

/// Why there is no plan, with names.
#[derive(Clone, Debug)]
pub enum ObstacleNames {
    /// Nobody can sign in with this account.
    Unusable(String),
    /// This account was deleted.
    Gone(String),
    /// This e-Gov account has no record.
    NotRegistered(String),
    /// It depends on what is not known.
    Unknown,
    /// This account has the address at its provider, and nobody can change that.
    AddressTaken(String),
}

/// The account check in words.
pub struct CheckWords {
    /// The way into it: a row of the entry screen and a button of the paths before a change.
    pub row: &'static str,
    /// Heading of the list.
    pub list_heading: &'static str,
    /// What the list is for.
    pub list_lead: &'static str,
    /// How to fill it in.
    pub hints: &'static [&'static str],
    /// An account by its number, from 1.
    pub account: fn(usize) -> String,
    /// The same with its service.
    pub account_of: fn(usize, Provider) -> String,
    /// Label of the service.
    pub service_label: &'static str,
    /// A service.
    pub service: fn(Provider) -> &'static str,
    /// The first option of a list in which nothing is chosen.
    pub choose: &'static str,
    /// Label of the address.
    pub address_label: &'static str,
    /// Instead of an address: the same as the first account's.
    pub same_as_first: &'static str,
    /// Label of what has become of the account.
    pub situation_label: &'static str,
    /// What has become of an account; whether it lives at a provider.
    pub situation: fn(Situation, bool) -> &'static str,
    /// Label of whether the filings are worth keeping.
    pub filings_label: &'static str,
    /// That its address is going to change.
    pub plans: &'static str,
    /// Label of the planned address.
    pub planned_label: &'static str,
    /// Adds an account.
    pub add: &'static str,
    /// Takes the fields of an account away; never 削除, which would read as the account's.
    pub remove: fn(usize) -> String,
    /// Said when the fields of an account were added.
    pub added: fn(usize) -> String,
    /// Said when they were taken away.
    pub removed: &'static str,
    /// The button that checks the list.
    pub submit: &'static str,
    /// Heading of the errors: their number.
    pub mistakes_heading: fn(usize) -> String,
    /// A mistake, without its first word.
    pub mistake: fn(RowMistake) -> String,
    /// Back to the list.
    pub back_to_list: &'static str,
    /// Heading of the result: how many accounts share an address with another today, and whether some will.
    pub result_heading: fn(usize, bool) -> String,
    /// The same, spoken: how many addresses are shared.
    pub result_status: fn(usize) -> String,
    /// Heading of today's collisions.
    pub today_heading: &'static str,
    /// Heading of the collisions after the planned changes.
    pub planned_heading: &'static str,
    /// Heading of the collisions after the steps.
    pub after_heading: &'static str,
    /// A collision after the steps that does not matter.
    pub no_meeting: &'static str,
    /// Why it matters to these accounts.
    pub meeting: fn(Meeting, &str) -> String,
    /// When an address is planned that another account has today.
    pub exchange: &'static str,
    /// No collisions.
    pub no_collision: &'static str,
    /// These accounts have this address.
    pub collision: fn(&[String], &str) -> String,
    /// An address that was not written down.
    pub unwritten: &'static str,
    /// The question with which account to sign in from now on.
    pub wanted_ask: &'static str,
    /// Why it is asked.
    pub wanted_hint: &'static str,
    /// The error when nothing was chosen.
    pub wanted_missing: &'static str,
    /// The button that shows the steps.
    pub show_steps: &'static str,
    /// Back to the result.
    pub back_to_result: &'static str,
    /// Heading of the steps: the account, and whether more than the sign-in is needed.
    pub plan_heading: fn(&str, bool) -> String,
    /// Heading where there are no steps.
    pub no_plan_heading: &'static str,
    /// Why there is no plan.
    pub obstacle: fn(ObstacleNames) -> String,
    /// Heading of what would happen at once: whether an address is changed before.
    pub forecast_heading: fn(bool) -> &'static str,
    /// How the sign-in ends.
    pub end: fn(End) -> &'static str,
    /// Leads in several ends.
    pub depends: &'static str,
    /// Leads in the messages that may appear.
    pub messages: &'static str,
    /// When the sign-in alone may lose filings.
    pub may_lose: &'static str,
    /// When the sign-in may succeed as it is, and trying costs nothing: the account, and whether errors lock it.
    pub try_first: fn(&str, bool) -> String,
    /// When the wanted account must not enter before the steps are done.
    pub not_before: fn(&str) -> String,
    /// When the wanted account is new, and an e-Gov account has filings elsewhere.
    pub take_over_instead: fn(&str) -> String,
    /// When a password may still be found, before a record is deleted.
    pub reset_first: &'static str,
    /// When the wanted e-Gov account cannot be used.
    pub lock_first: &'static str,
    /// When an e-Gov account of the list was deleted.
    pub deleted_week: &'static str,
    /// What the steps lean on: an account of which nobody knows whether it can be used.
    pub assumes: fn(&str) -> String,
    /// To do before the first step.
    pub save_first: &'static str,
    /// A step.
    pub step: fn(StepNames) -> String,
    /// What never to do before the steps are done.
    pub delete_last: &'static str,
    /// What is lost by a deletion, at its step.
    pub lost: CautionWords,
    /// Accounts that must not get the address that the wanted one ends up with, although it is planned.
    pub not_that_address: fn(&str) -> String,
    /// Where other accounts are to change too.
    pub others_planned: &'static str,
    /// When the order changes the wanted account's address.
    pub keep_address: fn(&str) -> String,
    /// When filings are lost only because the wanted account is to keep its address.
    pub kept_by_moving: &'static str,
    /// When no order keeps them.
    pub never_kept: &'static str,
    /// Filings that stay where nobody can open them.
    pub out_of_reach: &'static str,
}

impl CheckWords {
    /// An account of a list by its number and service.
    pub fn name(&self, case: &Case, place: usize) -> String {
        match case.account(place) {
            Some(account) => (self.account_of)(place + 1, account.provider),
            None => (self.account)(place + 1),
        }
    }

    /// A step of a plan for a list; `written` shows an address.
    pub fn told(&self, case: &Case, step: PlanStep, written: impl Fn(Address) -> String) -> String {
        let to = step.to().map(written);
        (self.step)(match step {
            PlanStep::SignInOnce(account) => StepNames::SignInOnce(self.name(case, account)),
            PlanStep::SignIn(account) => StepNames::SignIn(self.name(case, account)),
            PlanStep::TakeOver(account, place) => StepNames::TakeOver(self.name(case, account), self.name(case, place)),
            PlanStep::ChangeInEgov(account, _) => StepNames::ChangeInEgov(self.name(case, account), to),
            PlanStep::ChangeAtProvider(account, _) => StepNames::ChangeAtProvider(self.name(case, account), to),
            PlanStep::SwitchToEgov(account) => StepNames::SwitchToEgov(self.name(case, account)),
            PlanStep::RequestDeletion(account) => StepNames::RequestDeletion(self.name(case, account)),
            PlanStep::Wait(days) => StepNames::Wait(days),
        })
    }

    /// Why there is no plan for a list.
    pub fn why_not(&self, case: &Case, wish: Wish, obstacle: Obstacle) -> String {
        let wanted = self.name(case, wish.account);
        (self.obstacle)(match obstacle {
            Obstacle::Unusable => ObstacleNames::Unusable(wanted),
            Obstacle::Gone => ObstacleNames::Gone(wanted),
            Obstacle::NotRegistered => ObstacleNames::NotRegistered(wanted),
            Obstacle::Unknown => ObstacleNames::Unknown,
            Obstacle::AddressTaken(account) => ObstacleNames::AddressTaken(self.name(case, account)),
        })
    }
}
