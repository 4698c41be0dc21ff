//! The account check for programs: answers with ids, times and sentences.

mod read;

use serde::Serialize;
use tsify::Tsify;

use crate::accounts::forecast::{Forecast, forecast};
use crate::accounts::model::Address;
use crate::accounts::plan::{Plan, plan};
use crate::accounts::steps::{PlanStep, steps};
use crate::clock::Moment;
use crate::door::{Given, Mistake};
use crate::text::words;
use read::{Handed, read};

/// What `checkAccounts` finds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountCheck {
    /// Accounts that share an address today, by their places in the list.
    collisions: Vec<Vec<usize>>,
    /// The same once every planned address is there.
    collisions_after: Vec<Vec<usize>>,
    next_sign_in: NextSignIn,
    /// The cheapest order of operations; `null` where none can work.
    #[tsify(type = "AccountPlan | null")]
    plan: Option<AccountPlan>,
    /// Why there is no plan.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// What the wanted sign-in would end in if it were done at once.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NextSignIn {
    /// How it ends; `differs` where that depends on what e-Gov holds.
    #[tsify(type = "EndId | 'differs'")]
    result: &'static str,
    /// Every end that is possible.
    #[tsify(type = "EndId[]")]
    results: Vec<&'static str>,
    /// The messages that may appear.
    #[tsify(type = "SymptomId[]")]
    message: Vec<&'static str>,
    /// Whether filings may be lost by it.
    #[tsify(type = "false | 'possible'")]
    data_lost: DataLost,
}

/// `false`, or `"possible"`.
#[derive(Serialize)]
#[serde(untagged)]
enum DataLost {
    No(bool),
    Possible(&'static str),
}

/// Operations in order, and what they cost.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountPlan {
    steps: Vec<AccountStep>,
    data_lost: bool,
    /// Whether the desk has to be asked.
    support: bool,
    /// How many days have to pass.
    wait_days: usize,
    /// Accounts of which it is not known whether they can be used, and on which the plan leans.
    assumes: Vec<usize>,
}

/// One operation.
#[derive(Serialize, Tsify)]
pub struct AccountStep {
    #[tsify(type = "OpId")]
    op: &'static str,
    /// The account that acts or is acted on, by its place in the list.
    #[tsify(type = "number | null")]
    account: Option<usize>,
    /// The step in words; addresses as they were given.
    text: String,
    /// The new address, where it was given; otherwise any that e-Gov does not know.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    /// Until when to wait, at the earliest (ISO 8601, Japan Standard Time).
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// Checks a list of accounts, and plans a safe order of operations.
pub(super) fn check(input: &Given) -> Result<AccountCheck, Mistake> {
    let given = read(input)?;
    let wished = given.wish.address.map(|address| (given.wish.account, address));
    let (plan, reason) = match plan(&given.case, given.wish) {
        Ok(found) => (Some(given.told(&found)), None),
        Err(obstacle) => (None, Some(words(given.language).check.why_not(&given.case, given.wish, obstacle))),
    };
    Ok(AccountCheck {
        collisions: groups(given.case.collisions()),
        collisions_after: groups(given.case.collisions_after(wished)),
        next_sign_in: next_sign_in(&forecast(&given.case, given.wish)),
        plan,
        reason,
    })
}

impl Handed {
    fn told(&self, plan: &Plan) -> AccountPlan {
        let told = steps(&self.case, self.wish, plan);
        AccountPlan {
            steps: told.iter().map(|step| self.step(*step, plan.cost.deletions > 0)).collect(),
            data_lost: plan.cost.lost > 0,
            support: plan.cost.support > 0,
            wait_days: plan.cost.days,
            assumes: plan.assumes.clone(),
        }
    }

    fn step(&self, step: PlanStep, deletes: bool) -> AccountStep {
        let written = |address| self.addresses.text(address).unwrap_or_default().to_owned();
        let until = if let PlanStep::Wait(days) = step { Some(self.until(days, deletes).iso()) } else { None };
        AccountStep {
            op: step.op().id(),
            account: step.account(),
            text: words(self.language).check.told(&self.case, step, written),
            to: step.to().map(written),
            until,
        }
    }
}

impl Handed {
    /// When a wait is over: an address that is closed already opens at the time that was given, one that is freed on
    /// the way so many days later, at the earliest.
    fn until(&self, days: u16, deletes: bool) -> Moment {
        let target = self.wish.address.or(self.case.account(self.wish.account).map(|account| account.address));
        let opens = |wanted: bool| {
            let fits = |(address, until): &&(Address, Moment)| {
                self.now.days_until(*until) == days && (Some(*address) == target) == wanted
            };
            self.blocked.iter().find(fits).map(|(_, until)| *until)
        };
        let given = opens(true).or_else(|| opens(false)).filter(|_| !deletes);
        given.unwrap_or(self.now.days_later(days.into()))
    }
}

fn groups(shared: Vec<(Address, Vec<usize>)>) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (_, members) in shared {
        if !groups.contains(&members) {
            groups.push(members);
        }
    }
    groups
}

fn next_sign_in(told: &Forecast) -> NextSignIn {
    let results: Vec<&'static str> = told.ends.iter().map(|end| end.id()).collect();
    NextSignIn {
        result: if let [only] = results.as_slice() { only } else { "differs" },
        results,
        message: told.messages.iter().map(|symptom| symptom.id()).collect(),
        data_lost: if told.may_lose { DataLost::Possible("possible") } else { DataLost::No(false) },
    }
}
