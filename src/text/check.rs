//! The words of the account check: their shape.

use crate::accounts::address::NoAddress;
use crate::accounts::case::Case;
use crate::accounts::forecast::End;
use crate::accounts::model::{Address, Provider};
use crate::accounts::overlap::Meeting;
use crate::accounts::plan::{Obstacle, Wish};
use crate::accounts::situation::Situation;
use crate::accounts::steps::PlanStep;
use crate::reader::rows::RowMistake;

use super::shape::{keys, shape};
use super::{AddressMistakeWords, CautionWords, Counted, ListWords, Sentence, Table, Text};

keys! { End, Meeting, Provider, Situation }

shape! {
    /// The account check in words.
    CheckWords {
        /// The way into it: a row of the entry screen and a button of the paths before a change.
        row: Text,
        /// Heading of the list.
        list_heading: Text,
        /// What the list is for.
        list_lead: Text,
        /// How to fill it in.
        hints: &'static [Text],
        /// An account by its number, from 1.
        account: Sentence<1>,
        /// The same with its service.
        account_of: Sentence<2>,
        /// Label of the service.
        service_label: Text,
        /// A service.
        service: Table<Provider, Text>,
        /// The first option of a list in which nothing is chosen.
        choose: Text,
        /// Label of the address.
        address_label: Text,
        /// Instead of an address: the same as the first account's.
        same_as_first: Text,
        /// Label of what has become of the account.
        situation_label: Text,
        /// What has become of an account that lives at a provider.
        situation: Table<Situation, Text>,
        /// The same of an e-Gov account.
        situation_in_egov: Table<Situation, Text>,
        /// Label of whether the filings are worth keeping.
        filings_label: Text,
        /// That its address is going to change.
        plans: Text,
        /// Label of the planned address.
        planned_label: Text,
        /// Adds an account.
        add: Text,
        /// Takes the fields of an account away; never 削除, which would read as the account's.
        remove: Sentence<1>,
        /// Said when the fields of an account were added.
        added: Sentence<1>,
        /// Said when they were taken away.
        removed: Text,
        /// The button that checks the list.
        submit: Text,
        /// Heading of the errors: their number.
        mistakes_heading: Counted,
        /// A mistake, without its first word.
        mistake: RowMistakeWords,
        /// Back to the list.
        back_to_list: Text,
        /// Heading of the result: how many accounts share an address with another today.
        result_heading: Counted,
        /// The same where only some will.
        result_planned: Text,
        /// The same where none do.
        result_none: Text,
        /// The result, spoken: how many addresses are shared.
        result_status: Counted,
        /// The same where none are.
        result_status_none: Text,
        /// Heading of today's collisions.
        today_heading: Text,
        /// Heading of the collisions after the planned changes.
        planned_heading: Text,
        /// Heading of the collisions after the steps.
        after_heading: Text,
        /// A collision after the steps that does not matter.
        no_meeting: Text,
        /// Why it matters to these accounts.
        meeting: Table<Meeting, Sentence<1>>,
        /// When an address is planned that another account has today.
        exchange: Text,
        /// No collisions.
        no_collision: Text,
        /// These accounts have this address.
        collision: Sentence<2>,
        /// Accounts that have one address.
        accounts: ListWords,
        /// An address that was not written down.
        unwritten: Text,
        /// The question with which account to sign in from now on.
        wanted_ask: Text,
        /// Why it is asked.
        wanted_hint: Text,
        /// The error when nothing was chosen.
        wanted_missing: Text,
        /// The button that shows the steps.
        show_steps: Text,
        /// Back to the result.
        back_to_result: Text,
        /// Heading of the steps, for this account.
        plan_heading: Sentence<1>,
        /// The same where the sign-in is all that is needed.
        plan_heading_alone: Sentence<1>,
        /// Heading where there are no steps.
        no_plan_heading: Text,
        /// Why there is no plan.
        obstacle: ObstacleWords,
        /// Heading of what would happen at once.
        forecast_heading: Text,
        /// The same where an address is changed before.
        forecast_heading_changed: Text,
        /// How the sign-in ends.
        end: Table<End, Text>,
        /// Leads in several ends.
        depends: Text,
        /// Leads in the messages that may appear.
        messages: Text,
        /// When the sign-in alone may lose filings.
        may_lose: Text,
        /// When the sign-in may succeed as it is, and trying costs nothing.
        try_first: Sentence<1>,
        /// The same where errors lock the account.
        try_first_once: Sentence<1>,
        /// When the wanted account must not enter before the steps are done.
        not_before: Sentence<1>,
        /// When the wanted account is new, and an e-Gov account has filings elsewhere.
        take_over_instead: Sentence<1>,
        /// When a password may still be found, before a record is deleted.
        reset_first: Text,
        /// When the wanted e-Gov account cannot be used.
        lock_first: Text,
        /// When an e-Gov account of the list was deleted.
        deleted_week: Text,
        /// What the steps lean on: an account of which nobody knows whether it can be used.
        assumes: Sentence<1>,
        /// To do before the first step.
        save_first: Text,
        /// A step.
        step: PlanStepWords,
        /// What never to do before the steps are done.
        delete_last: Text,
        /// What is lost by a deletion, at its step.
        lost: CautionWords,
        /// Accounts that must not get the address that the wanted one ends up with, although it is planned.
        not_that_address: Sentence<1>,
        /// Where other accounts are to change too.
        others_planned: Text,
        /// When the order changes the wanted account's address.
        keep_address: Sentence<1>,
        /// When filings are lost only because the wanted account is to keep its address.
        kept_by_moving: Text,
        /// When no order keeps them.
        never_kept: Text,
        /// Filings that stay where nobody can open them.
        out_of_reach: Text,
    }
}

impl CheckWords {
    /// An account of a list by its number and service.
    pub fn name(&self, case: &Case, place: usize) -> String {
        match case.account(place) {
            Some(account) => self.account_of.with([&(place + 1).to_string(), self.service.of(account.provider)]),
            None => self.account.with([&(place + 1).to_string()]),
        }
    }

    /// A step of a plan for a list; `written` shows an address.
    pub fn told(&self, case: &Case, step: PlanStep, written: impl Fn(Address) -> String) -> String {
        let say = &self.step;
        let name = |place| self.name(case, place);
        let to = step.to().map(written);
        match step {
            PlanStep::SignInOnce(account) => say.sign_in_once.with([&name(account)]),
            PlanStep::SignIn(account) => say.sign_in.with([&name(account)]),
            PlanStep::TakeOver(account, place) => say.take_over.with([&name(account), &name(place)]),
            PlanStep::ChangeInEgov(account, _) => match to {
                Some(to) => say.change_in_egov_to.with([&name(account), &to]),
                None => say.change_in_egov.with([&name(account)]),
            },
            PlanStep::ChangeAtProvider(account, _) => match to {
                Some(to) => say.change_at_provider_to.with([&name(account), &to]),
                None => say.change_at_provider.with([&name(account)]),
            },
            PlanStep::SwitchToEgov(account) => say.switch_to_egov.with([&name(account)]),
            PlanStep::RequestDeletion(account) => say.request_deletion.with([&name(account)]),
            PlanStep::Wait(days) => say.wait.of(usize::from(days)),
        }
    }

    /// Why there is no plan for a list.
    pub fn why_not(&self, case: &Case, wish: Wish, obstacle: Obstacle) -> String {
        let say = &self.obstacle;
        let wanted = self.name(case, wish.account);
        match obstacle {
            Obstacle::Unusable => say.unusable.with([&wanted]),
            Obstacle::Gone => say.gone.with([&wanted]),
            Obstacle::NotRegistered => say.not_registered.with([&wanted]),
            Obstacle::Unknown => say.unknown.to_owned(),
            Obstacle::AddressTaken(account) => say.address_taken.with([&self.name(case, account)]),
        }
    }
}

shape! {
    /// A step of a plan, for an account by its name.
    PlanStepWords {
        /// Signing in once with it.
        sign_in_once: Sentence<1>,
        /// The wanted sign-in.
        sign_in: Sentence<1>,
        /// A sign-in with it that takes the place of another, an e-Gov account, with its data.
        take_over: Sentence<2>,
        /// A change of its address in e-Gov, to any that e-Gov does not know.
        change_in_egov: Sentence<1>,
        /// The same, to this address.
        change_in_egov_to: Sentence<2>,
        /// A change of its address at its provider, to any that e-Gov does not know.
        change_at_provider: Sentence<1>,
        /// The same, to this address.
        change_at_provider_to: Sentence<2>,
        /// 認証サービス変更 with it.
        switch_to_egov: Sentence<1>,
        /// A deletion in e-Gov of its record, by the desk.
        request_deletion: Sentence<1>,
        /// So many days.
        wait: Counted,
    }
}

shape! {
    /// Why there is no plan, for an account by its name.
    ObstacleWords {
        /// Nobody can sign in with it.
        unusable: Sentence<1>,
        /// It was deleted.
        gone: Sentence<1>,
        /// It is an e-Gov account, and has no record.
        not_registered: Sentence<1>,
        /// It depends on what is not known.
        unknown: Text,
        /// It has the address at its provider, and nobody can change that.
        address_taken: Sentence<1>,
    }
}

shape! {
    /// What is wrong with the fields of an account.
    RowMistakeWords {
        /// No service was chosen.
        no_service: Text,
        /// No address was written that it is going to have.
        no_planned: Text,
        /// An address that is none.
        address: AddressMistakeWords,
        /// What has become of the account was not chosen.
        no_situation: Text,
        /// Another living account, by its number, has the same service and address.
        same_as: Sentence<1>,
    }
}

impl RowMistakeWords {
    /// What is wrong.
    pub fn of(&self, mistake: RowMistake) -> String {
        match mistake {
            RowMistake::NoService => self.no_service.to_owned(),
            RowMistake::NoAddress => self.address.of(NoAddress::Empty),
            RowMistake::NoPlanned => self.no_planned.to_owned(),
            RowMistake::FullWidth(letter) => self.address.of(NoAddress::FullWidth(letter)),
            RowMistake::NotAnAddress => self.address.of(NoAddress::Malformed),
            RowMistake::NoSituation => self.no_situation.to_owned(),
            RowMistake::SameAs(number) => self.same_as.with([&number.to_string()]),
        }
    }
}
