//! A plan as it is told: one action a step, with its source and what to know before it.

use super::case::{Access, Case, Recorded, Wish};
use super::model::{Address, Operation, Provider};
use super::plan::Plan;
use crate::rules::{Caution, Grounds, Place, derived, official, official_page};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a step does, by its public id.
    Op {
        /// A sign-in to e-Gov.
        SignIn = "sign-in",
        /// A change of address in e-Gov.
        ChangeInEgov = "change-address-in-egov",
        /// A change of address at the provider.
        ChangeAtProvider = "change-address-at-provider",
        /// 認証サービス変更.
        SwitchService = "switch-service",
        /// A deletion in e-Gov by oneself. No plan needs it: who could do it can also move away.
        DeleteRecord = "delete-record",
        /// A deletion in e-Gov by the desk.
        RequestDeletion = "request-deletion",
        /// Letting days pass.
        Wait = "wait",
    }
}

/// What a step means to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanStep {
    /// Signing in once, so that e-Gov hears of an address or makes a record.
    SignInOnce(usize),
    /// The wanted sign-in.
    SignIn(usize),
    /// A sign-in, wanted or not, that takes the place of this e-Gov account with its data.
    TakeOver(usize, usize),
    /// A change of address in e-Gov.
    ChangeInEgov(usize, Address),
    /// A change of address at the provider.
    ChangeAtProvider(usize, Address),
    /// 認証サービス変更, back to an e-Gov account.
    SwitchToEgov(usize),
    /// A deletion in e-Gov by the desk.
    RequestDeletion(usize),
    /// So many days.
    Wait(u16),
}

/// The steps of a plan.
pub fn steps(case: &Case, wish: Wish, plan: &Plan) -> Vec<PlanStep> {
    let last = plan.operations.len().saturating_sub(1);
    let mut steps = Vec::new();
    for (position, operation) in plan.operations.iter().enumerate() {
        let before = case.after(plan.operations.get(..position).unwrap_or_default());
        steps.push(match *operation {
            Operation::SignIn(account) => match before.taken_over_by(account) {
                Some(egov) => PlanStep::TakeOver(account, egov),
                None if account == wish.account && position == last => PlanStep::SignIn(account),
                None => PlanStep::SignInOnce(account),
            },
            Operation::ChangeInEgov(account, to) => PlanStep::ChangeInEgov(account, to),
            Operation::ChangeAtProvider(account, to) => PlanStep::ChangeAtProvider(account, to),
            Operation::SwitchToEgov(account) => PlanStep::SwitchToEgov(account),
            Operation::RequestDeletion(account) => PlanStep::RequestDeletion(account),
            Operation::Wait(days) => PlanStep::Wait(days),
            // No plan deletes by itself, nor at a provider.
            Operation::DeleteRecord(_) | Operation::DeleteAtProvider(_) => continue,
        });
    }
    steps
}

/// Whether filings that are worth keeping may stay in a record of the wanted account's address that nobody listed can
/// open. Closed accounts that are not in the way are not the plan's doing.
pub fn leaves_out_of_reach(case: &Case, wish: Wish, plan: &Plan) -> bool {
    let Some(wanted) = case.account(wish.account).map(|account| account.address) else { return false };
    let after = case.after(&plan.operations);
    after.accounts().any(|(_, account)| {
        let closed = matches!(account.access, Access::Unusable | Access::Gone);
        let there = account.address == wanted || account.recorded == Recorded::At(wanted);
        closed && there && account.filings && account.recorded != Recorded::Nothing
    })
}

impl PlanStep {
    /// Its public id.
    pub const fn op(self) -> Op {
        match self {
            PlanStep::SignInOnce(_) | PlanStep::SignIn(_) | PlanStep::TakeOver(..) => Op::SignIn,
            PlanStep::ChangeInEgov(..) => Op::ChangeInEgov,
            PlanStep::ChangeAtProvider(..) => Op::ChangeAtProvider,
            PlanStep::SwitchToEgov(_) => Op::SwitchService,
            PlanStep::RequestDeletion(_) => Op::RequestDeletion,
            PlanStep::Wait(_) => Op::Wait,
        }
    }

    /// The account that acts or is acted on.
    pub const fn account(self) -> Option<usize> {
        match self {
            PlanStep::SignInOnce(account)
            | PlanStep::SignIn(account)
            | PlanStep::TakeOver(account, _)
            | PlanStep::ChangeInEgov(account, _)
            | PlanStep::ChangeAtProvider(account, _)
            | PlanStep::SwitchToEgov(account)
            | PlanStep::RequestDeletion(account) => Some(account),
            PlanStep::Wait(_) => None,
        }
    }

    /// The new address, where the reader named one; otherwise any that e-Gov does not know.
    pub fn to(self) -> Option<Address> {
        match self {
            PlanStep::ChangeInEgov(_, to) | PlanStep::ChangeAtProvider(_, to) => {
                Some(to).filter(|to| !matches!(to, Address::Unused(_)))
            }
            PlanStep::SignInOnce(_)
            | PlanStep::SignIn(_)
            | PlanStep::TakeOver(..)
            | PlanStep::SwitchToEgov(_)
            | PlanStep::RequestDeletion(_)
            | PlanStep::Wait(_) => None,
        }
    }

    /// Where it is written.
    pub const fn grounds(self) -> Grounds {
        match self {
            PlanStep::SignInOnce(_) => official(&[Place::Q6]),
            PlanStep::SignIn(_) => official(&[Place::Q6, Place::Q7]),
            PlanStep::TakeOver(..) => derived(&[Place::Q9]),
            PlanStep::ChangeInEgov(..) => official(&[Place::Q7Case1, Place::Q10Part1Step2]),
            PlanStep::ChangeAtProvider(..) => official(&[Place::Q10Part1Step2, Place::Q10Part1Step3, Place::Q10Part2]),
            PlanStep::SwitchToEgov(_) => official_page(&[Place::Q9, Place::AuthService]),
            PlanStep::RequestDeletion(_) => official(&[Place::Q7Deletion, Place::Q10Part2]),
            // Written for a deletion by oneself.
            PlanStep::Wait(_) => derived(&[Place::Q10Part1Step1]),
        }
    }

    /// What to know about it.
    pub fn caution(self, case: &Case) -> Option<Caution> {
        match self {
            PlanStep::TakeOver(..) => Some(Caution::PasswordFormStops),
            PlanStep::ChangeAtProvider(account, _) => {
                let gbizid = case.account(account).is_some_and(|account| account.provider == Provider::Gbizid);
                gbizid.then_some(Caution::IdChangesEverywhere)
            }
            PlanStep::SwitchToEgov(_) => Some(Caution::SwitchesAgain),
            PlanStep::RequestDeletion(_) => Some(Caution::RequestedRecordLost),
            PlanStep::SignInOnce(_) | PlanStep::SignIn(_) | PlanStep::ChangeInEgov(..) | PlanStep::Wait(_) => None,
        }
    }
}

impl Case {
    /// The e-Gov account whose place a sign-in with this account takes over.
    fn taken_over_by(&self, account: usize) -> Option<usize> {
        let known = self.account(account)?;
        let mut holders = self.possible_holders(known.address, account);
        holders
            .find(|(_, holder)| known.provider.switches() && holder.provider == Provider::Egov)
            .map(|(place, _)| place)
    }
}
