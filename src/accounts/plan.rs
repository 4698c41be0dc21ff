//! The cheapest order of operations that ends in the wanted sign-in.
//!
//! What e-Gov holds may not be known, so a plan has to work in every case that is possible.
//!
//! Nothing is searched. An address that e-Gov does not know is always to be had, so there are two ways: the wanted account
//! moves to such an address, or whoever may hold the wanted address leaves it (`leaving.rs`), perhaps after the
//! wanted account made a record elsewhere. That is a handful of orders whatever the list, each written down by going
//! through the accounts a few times; the work grows with the third power of their number, which six bound. That no order
//! of operations is cheaper is proven in the tests, by a search over all of them.

pub use super::case::Wish;
use super::case::{Access, Case, Listed, Recorded};
use super::leaving::{Known, Mover, is_taken_over};
use super::model::{Address, BLOCK_DAYS, Operation, Provider};

/// What a plan costs, compared field by field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cost {
    /// How many accounts' filings are lost, at worst.
    pub lost: usize,
    /// How many records are deleted, also those without filings: a deletion cannot be undone.
    pub deletions: usize,
    /// How often the desk has to be asked.
    pub support: usize,
    /// How many days have to pass.
    pub days: usize,
    /// How many operations there are.
    pub steps: usize,
    /// Whether the wanted account's own address is changed, which is avoided where all else is equal.
    pub moves_wanted: bool,
}

/// A plan and its price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The operations in order; the last one is the wanted sign-in.
    pub operations: Vec<Operation>,
    /// What they cost.
    pub cost: Cost,
    /// Accounts of which it is not known whether they can be used, and on which the plan leans: without them filings
    /// would be lost.
    pub assumes: Vec<usize>,
}

/// Why no order of operations can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Nobody can sign in with the wanted account.
    Unusable,
    /// The wanted account was deleted at its provider.
    Gone,
    /// e-Gov has no record for this e-Gov account, and no other account took its place.
    NotRegistered,
    /// What e-Gov holds is not known well enough: no order works in every possible case.
    Unknown,
    /// This account has the wished address at its provider, and nobody can change that.
    AddressTaken(usize),
}

/// The cheapest plan that works in every possible case.
///
/// # Errors
/// What stands in the way, where no order of operations can work.
pub fn plan(case: &Case, wish: Wish) -> Result<Plan, Obstacle> {
    let case = &case.wishing(wish);
    let careful = Planner { known: Known { case, trusting: false }, wish }.plan();
    let trusting = Planner { known: Known { case, trusting: true }, wish }.plan();
    match (careful, trusting) {
        // Trusting an account that may be unusable costs a try; not trusting it may cost filings.
        (Ok(careful), Ok(trusting)) => {
            let price = |plan: &Plan| (plan.cost.lost, plan.cost.deletions);
            Ok(if price(&trusting) < price(&careful) { trusting } else { careful })
        }
        (careful, trusting) => careful.or(trusting),
    }
}

#[derive(Clone, Copy)]
struct Planner<'a> {
    known: Known<'a>,
    wish: Wish,
}

impl Planner<'_> {
    /// The same planner, once more is known.
    fn with(self, case: &Case) -> Planner<'_> {
        Planner { known: self.known.with(case), wish: self.wish }
    }

    fn plan(self) -> Result<Plan, Obstacle> {
        let account = self.known.case.account(self.wish.account).ok_or(Obstacle::NotRegistered)?;
        let target = self.wish.address.unwrap_or(account.address);
        if account.provider == Provider::Egov {
            return self.by_password(account, target).map(|operations| self.priced(operations));
        }
        match account.access {
            Access::Gone => return Err(Obstacle::Gone),
            Access::Unusable => return Err(Obstacle::Unusable),
            Access::Usable | Access::Unsure => {}
        }
        let stays = self.enters(self.wish.account, target);
        if self.wish.address.is_some() {
            return stays.map(|operations| self.priced(operations));
        }
        let mut ways = Vec::new();
        if let Ok(stays) = stays {
            ways.push(stays);
        }
        ways.push(self.known.moves_away(self.wish.account).to_vec());
        Ok(self.priced(self.cheapest(ways).unwrap_or_default()))
    }

    /// An external account enters e-Gov at its target: at once, or after it signed in elsewhere. That makes a record,
    /// and with a record nothing need be waited for.
    fn enters(self, place: usize, target: Address) -> Result<Vec<Operation>, Obstacle> {
        let direct = self.directly(place, target)?;
        let account = self.known.case.account(place).ok_or(Obstacle::NotRegistered)?;
        let mut freeing = self.leaving(Mover { place, account, target })?;
        freeing.retain(|operation| !matches!(operation, Operation::RequestDeletion(_)));
        let mut ways = vec![direct];
        for before in [Vec::new(), freeing] {
            let case = self.known.case.after(&before);
            let first = self.with(&case);
            let at_present = (account.address != target).then(|| first.directly(place, account.address).ok()).flatten();
            // The wanted account keeps the wished address; any other may go to an unused one for the time being.
            let elsewhere = (place != self.wish.account).then(|| self.known.moves_away(place).to_vec());
            for registering in [at_present, elsewhere] {
                let Some(registering) = registering else { continue };
                let mut operations = before.clone();
                operations.extend(registering);
                let case = self.known.case.after(&operations);
                if let Ok(entering) = self.with(&case).directly(place, target) {
                    operations.extend(entering);
                    ways.push(operations);
                }
            }
        }
        Ok(self.cheapest(ways).unwrap_or_default())
    }

    /// Whoever is in the way leaves, then the account signs in.
    fn directly(self, place: usize, target: Address) -> Result<Vec<Operation>, Obstacle> {
        let account = self.known.case.account(place).ok_or(Obstacle::NotRegistered)?;
        let mover = Mover { place, account, target };
        let mut operations = self.leaving(mover)?;
        let freed = operations.iter().any(|operation| matches!(operation, Operation::RequestDeletion(_)));
        let blocked = self.known.case.days_blocked(target).max(freed.then_some(BLOCK_DAYS));
        // A freed address is closed only to a new record (Q10-(1)①); the place of an e-Gov account is none.
        let new = self.known.case.may_have_no_record(place) && !self.surely_takes_over(mover);
        operations.extend((target != account.address).then_some(Operation::ChangeAtProvider(place, target)));
        operations.extend(blocked.filter(|_| new).map(Operation::Wait));
        operations.push(Operation::SignIn(place));
        Ok(operations)
    }

    /// The wanted e-Gov account signs in: by itself, or after an external account gave its place back.
    fn by_password(self, account: &Listed, target: Address) -> Result<Vec<Operation>, Obstacle> {
        let usable = matches!(account.access, Access::Usable | Access::Unsure) && account.recorded != Recorded::Nothing;
        let mut operations = if usable { Vec::new() } else { self.place_given_back(account)? };
        if target != account.address {
            let case = self.known.case.after(&operations);
            let mover = Mover { place: self.wish.account, account, target };
            operations.extend(self.with(&case).leaving(mover)?);
            operations.push(Operation::ChangeInEgov(self.wish.account, target));
        }
        operations.push(Operation::SignIn(self.wish.account));
        Ok(operations)
    }

    /// An external account enters at the wanted e-Gov account's address, which switches the place to it where that has
    /// not happened yet, and switches it back (Q9). Not Google: no page describes its switch.
    fn place_given_back(self, wanted: &Listed) -> Result<Vec<Operation>, Obstacle> {
        let same = |account: &Listed| account.provider == Provider::Egov && account.address == wanted.address;
        if self.known.case.accounts().filter(|(_, account)| same(account)).count() > 1 {
            // To which of them the place would come back, nobody can tell.
            return Err(Obstacle::Unknown);
        }
        let mut unknown = false;
        let mut ways = Vec::new();
        for (place, account) in self.known.case.accounts() {
            if !account.provider.switches() || !self.known.usable(account) {
                continue;
            }
            let there = self.known.case.surely_holds(place, wanted.address);
            if !there && account.recorded != Recorded::Nothing && wanted.recorded != Recorded::Nothing {
                // With a record of its own it is refused there; it may have none, or the very place.
                unknown |= self.known.case.may_have_no_record(place) || self.known.case.may_hold(place, wanted.address);
                continue;
            }
            let Ok(mut operations) = self.enters(place, wanted.address) else { continue };
            // Switching begins with a sign-in. One before is needed where it makes the record or tells an address.
            if account.address == wanted.address && !self.known.case.may_have_no_record(place) {
                operations.pop();
            }
            operations.push(Operation::SwitchToEgov(place));
            ways.push(operations);
        }
        let why_not = if unknown {
            Obstacle::Unknown
        } else if wanted.recorded == Recorded::Nothing {
            Obstacle::NotRegistered
        } else {
            Obstacle::Unusable
        };
        self.cheapest(ways).ok_or(why_not)
    }

    /// How everybody else leaves the mover's target.
    fn leaving(self, mover: Mover<'_>) -> Result<Vec<Operation>, Obstacle> {
        self.known.leaving(mover).map_err(Obstacle::AddressTaken)
    }

    /// Whether the mover certainly gets the record of an e-Gov account.
    fn surely_takes_over(self, mover: Mover<'_>) -> bool {
        let holds = |place| self.known.case.surely_holds(place, mover.target);
        self.known.case.accounts().any(|(place, account)| is_taken_over(account, mover) && holds(place))
    }

    /// Of equal price, the first.
    fn cheapest(self, ways: Vec<Vec<Operation>>) -> Option<Vec<Operation>> {
        let mut cheapest: Option<Plan> = None;
        for way in ways {
            let plan = self.priced(way);
            if cheapest.as_ref().is_none_or(|known| plan.cost < known.cost) {
                cheapest = Some(plan);
            }
        }
        cheapest.map(|plan| plan.operations)
    }

    fn priced(self, operations: Vec<Operation>) -> Plan {
        let mut cost = Cost { steps: operations.len(), ..Cost::default() };
        let mut assumes = Vec::new();
        for operation in &operations {
            match *operation {
                Operation::RequestDeletion(place) => {
                    cost.deletions += 1;
                    cost.support += 1;
                    cost.lost += usize::from(self.known.case.account(place).is_some_and(|account| account.filings));
                }
                Operation::Wait(days) => cost.days += usize::from(days),
                Operation::ChangeInEgov(place, _) | Operation::ChangeAtProvider(place, _) => {
                    cost.moves_wanted |= place == self.wish.account;
                    self.lean_on(place, &mut assumes);
                }
                Operation::SignIn(place) | Operation::SwitchToEgov(place) => self.lean_on(place, &mut assumes),
                // No plan has these: who can delete a record by themselves can use it.
                Operation::DeleteRecord(_) | Operation::DeleteAtProvider(_) => {}
            }
        }
        Plan { operations, cost, assumes }
    }

    fn lean_on(self, place: usize, assumes: &mut Vec<usize>) {
        // An e-Gov account whose place is given back is as good as new.
        let unsure = self.known.case.account(place).is_some_and(|account| {
            let as_new = account.provider == Provider::Egov && account.recorded == Recorded::Nothing;
            account.access == Access::Unsure && !as_new
        });
        if unsure && !assumes.contains(&place) {
            assumes.push(place);
        }
    }
}
