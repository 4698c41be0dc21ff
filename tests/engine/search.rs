//! The planner's judge: a search over all orders of operations, far too slow for a page.
//!
//! It knows nothing of the planner's reasoning. From all worlds that are possible it tries every operation on every
//! account, cheapest first, until one order ends in the wanted sign-in in each of them.

use std::collections::{BTreeMap, HashSet};

use egov_recovery::accounts::model::{Address, Operation, Provider, World};
use egov_recovery::accounts::plan::{Cost, Wish};

/// Longer orders are not tried. No plan for three accounts has more steps than this.
const LONGEST: usize = 7;

/// The price of the cheapest order of operations that is cheaper than a limit.
pub fn cheaper_than(limit: Option<Cost>, worlds: Vec<World>, wish: Wish) -> Option<(Cost, Vec<Operation>)> {
    // No operation brings back an external account that nobody can enter.
    let gone = |world: &World| {
        let wanted = world.accounts[wish.account];
        wanted.provider.external() && !(wanted.alive && wanted.can_sign_in)
    };
    if worlds.iter().any(gone) {
        return None;
    }
    let mut open: BTreeMap<Cost, Vec<Node>> = BTreeMap::new();
    open.entry(Cost::default()).or_default().push(Node {
        worlds: worlds.into_iter().map(Followed::from).collect(),
        operations: Vec::new(),
        cost: Cost::default(),
        unreflected: Vec::new(),
    });
    let mut closed: HashSet<(Vec<Followed>, Vec<usize>)> = HashSet::new();
    while let Some(mut cheapest) = open.first_entry() {
        let Some(node) = cheapest.get_mut().pop() else {
            cheapest.remove();
            continue;
        };
        if node.reaches(wish) {
            return Some((node.cost, node.operations));
        }
        if node.cost.steps >= LONGEST || !closed.insert((node.worlds.clone(), node.unreflected.clone())) {
            continue;
        }
        for operation in operations(&node.worlds, wish) {
            if let Some(next) = node.follow(operation, wish)
                && limit.is_none_or(|limit| next.cost < limit)
            {
                open.entry(next.cost).or_default().push(next);
            }
        }
    }
    None
}

/// A world on the way through a plan, and the accounts that could enter e-Gov at its beginning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Followed {
    pub world: World,
    entered: Vec<usize>,
}

impl From<World> for Followed {
    fn from(world: World) -> Followed {
        let entered = (0..world.accounts.len()).filter(|account| world.enters(*account)).collect();
        Followed { world, entered }
    }
}

struct Node {
    worlds: Vec<Followed>,
    operations: Vec<Operation>,
    cost: Cost,
    /// Accounts whose address was changed at the provider and that have not entered e-Gov since.
    unreflected: Vec<usize>,
}

impl Node {
    fn reaches(&self, wish: Wish) -> bool {
        self.unreflected.is_empty()
            && self.operations.last() == Some(&Operation::SignIn(wish.account))
            && wish.address.is_none_or(|address| {
                self.worlds.iter().all(|here| here.world.address_of(wish.account) == Some(address))
            })
    }

    /// The same after one more operation; `None` where it cannot be done in some world, leans on what is left open,
    /// or shuts an account out that could enter before.
    fn follow(&self, operation: Operation, wish: Wish) -> Option<Node> {
        let mut worlds: Vec<Followed> = Vec::with_capacity(self.worlds.len());
        for here in &self.worlds {
            let after = here.step(operation)?;
            if !on_purpose(&here.world, &after.world, operation, wish) {
                return None;
            }
            if !worlds.contains(&after) {
                worlds.push(after);
            }
        }
        let mut unreflected = self.unreflected.clone();
        let mut cost = self.cost;
        cost.steps += 1;
        cost.lost = worlds.iter().map(|here| here.world.lost.count_ones() as usize).max().unwrap_or(0);
        match operation {
            Operation::SignIn(account) => unreflected.retain(|changed| *changed != account),
            Operation::ChangeAtProvider(account, _) => {
                unreflected.retain(|changed| *changed != account);
                unreflected.push(account);
                cost.moves_wanted |= account == wish.account;
            }
            Operation::ChangeInEgov(account, _) => cost.moves_wanted |= account == wish.account,
            Operation::DeleteRecord(_) => cost.deletions += 1,
            Operation::RequestDeletion(_) => {
                cost.deletions += 1;
                cost.support += 1;
            }
            Operation::Wait(days) => cost.days += usize::from(days),
            Operation::SwitchToEgov(_) | Operation::DeleteAtProvider(_) => {}
        }
        unreflected.sort_unstable();
        let mut operations = self.operations.clone();
        operations.push(operation);
        Some(Node { worlds, operations, cost, unreflected })
    }
}

/// What a plan never does to an account that is not in the way: give its place to an e-Gov account that is not the
/// wanted one, or delete a record that does not hold the wanted address.
fn on_purpose(before: &World, after: &World, operation: Operation, wish: Wish) -> bool {
    match operation {
        Operation::SwitchToEgov(_) => {
            before.record_of(wish.account).is_none() && after.record_of(wish.account).is_some()
        }
        Operation::DeleteRecord(account) | Operation::RequestDeletion(account) => {
            let wanted = before.accounts[wish.account];
            let ready = wanted.provider.external() || before.enters(wish.account);
            before.record_of(account).is_none_or(|record| {
                record.address == wanted.address || (ready && wish.address == Some(record.address))
            })
        }
        Operation::SignIn(_)
        | Operation::ChangeInEgov(..)
        | Operation::ChangeAtProvider(..)
        | Operation::DeleteAtProvider(_)
        | Operation::Wait(_) => true,
    }
}

impl Followed {
    /// The world after an operation that a plan may contain: it can be done, what it leads to is sure, nobody who
    /// could enter e-Gov at the beginning is shut out by it, and only a deletion loses filings.
    pub fn step(&self, operation: Operation) -> Option<Followed> {
        if let Operation::SignIn(account) = operation
            && !self.world.sign_in(account).iter().all(|(end, _)| end.dependable())
        {
            return None;
        }
        // Where it is not known whether there is a record, asking for its deletion is no mistake.
        let nothing_to_delete = matches!(operation, Operation::RequestDeletion(_)).then(|| vec![self.world.clone()]);
        let mut after = self.world.after(operation).or(nothing_to_delete)?;
        assert_eq!(after.len(), 1, "{operation:?} leaves something open in {self:?}");
        let after = after.pop()?;
        let deletes = matches!(operation, Operation::DeleteRecord(_) | Operation::RequestDeletion(_));
        if after.lost != self.world.lost && !deletes {
            return None;
        }
        // A deletion ends a record on purpose, and a switch hands a place over with its data.
        let ended = match operation {
            Operation::DeleteRecord(account)
            | Operation::RequestDeletion(account)
            | Operation::SwitchToEgov(account) => Some(account),
            Operation::SignIn(account) => after
                .record_of(account)
                .and_then(|record| self.world.holder_of(record.address))
                .map(|record| record.owner)
                .filter(|owner| *owner != account),
            Operation::ChangeInEgov(..)
            | Operation::ChangeAtProvider(..)
            | Operation::DeleteAtProvider(_)
            | Operation::Wait(_) => None,
        };
        let mut entered = self.entered.clone();
        entered.retain(|account| Some(*account) != ended);
        entered.iter().all(|account| after.enters(*account)).then_some(Followed { world: after, entered })
    }
}

/// Everything that can be tried. The wanted account may go to the wished address, or without one to an unused one;
/// a place is given back to e-Gov only where an e-Gov account is wanted, and not by Google (the pages do not say).
/// Nothing is ever deleted at a provider: the record would stay (Q7-②).
fn operations(worlds: &[Followed], wish: Wish) -> Vec<Operation> {
    let Some(Followed { world, .. }) = worlds.first() else { return Vec::new() };
    let wanted_address = world.accounts[wish.account].address;
    let wants_egov = world.accounts[wish.account].provider == Provider::Egov;
    let mut found = Vec::new();
    for (account, known) in world.accounts.iter().enumerate() {
        found.push(Operation::SignIn(account));
        // One unused address for each account. An account that is not wanted never goes to an address that e-Gov
        // knows: that is how two accounts come to shut each other out. The exception is a new one, which may go to
        // the wanted address to take over the place there.
        let unused = Address::Unused(account);
        let known_addresses = [wanted_address].into_iter().chain(wish.address);
        let targets: Vec<Address> = match (account == wish.account, wish.address) {
            (true, Some(wished)) => vec![wished],
            (true, None) => vec![unused],
            (false, _) if known.provider.external() => known_addresses.chain([unused]).collect(),
            (false, _) => vec![unused],
        };
        for to in targets {
            if known.provider.external() {
                found.push(Operation::ChangeAtProvider(account, to));
            } else {
                found.push(Operation::ChangeInEgov(account, to));
            }
        }
        if wants_egov && matches!(known.provider, Provider::Gbizid | Provider::Microsoft) {
            found.push(Operation::SwitchToEgov(account));
        }
        if account != wish.account {
            found.extend([Operation::DeleteRecord(account), Operation::RequestDeletion(account)]);
        }
    }
    let waits = worlds.iter().flat_map(|here| &here.world.blocked).map(|block| Operation::Wait(block.days));
    for wait in waits {
        if !found.contains(&wait) {
            found.push(wait);
        }
    }
    found
}
