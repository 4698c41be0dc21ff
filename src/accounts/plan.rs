//! The cheapest order of operations that ends in the wanted sign-in.
//!
//! What e-Gov holds may not be known, so a plan is looked for in all worlds at once: every step can be done in
//! each of them, and the last one ends in the wanted sign-in in each.
//!
//! How the search grows: an address that was never used in e-Gov is always to be had, so only accounts that
//! stand in the way can matter: the wanted one, whoever holds its address in e-Gov, and whoever lives at it. The others are left alone. That bounds a plan to a few operations on at most a few accounts,
//! however many are listed.

use std::collections::HashSet;

use super::model::{Address, Operation, Service, World};

/// What a plan costs, compared field by field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cost {
    /// How many accounts' filings are lost, at worst.
    pub lost: u32,
    /// How often the desk has to be asked.
    pub support: u32,
    /// How many days have to pass.
    pub days: u32,
    /// How many operations there are.
    pub steps: u32,
    /// Whether the wanted account's own address is changed, which is avoided where all else is equal.
    pub moves_wanted: bool,
}

/// What is wanted: a sign-in with an account, perhaps at a certain address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The account to sign in with.
    pub account: usize,
    /// The address that it should have then; `None` where it may move to an unused one.
    pub address: Option<Address>,
}

/// A plan and its price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The operations in order; the last one is the wanted sign-in.
    pub operations: Vec<Operation>,
    /// What they cost.
    pub cost: Cost,
}

/// No plan is longer than this: freeing the address in e-Gov and at the provider, a wait, and the sign-in itself.
const LONGEST: u32 = 8;

/// The cheapest plan that works in every one of these worlds; `None` where no order of operations can work.
///
/// `unused` are addresses that e-Gov does not know, in the order in which they are taken.
pub fn plan(worlds: &[World], wish: Wish, unused: &[Address]) -> Option<Plan> {
    let mut open =
        vec![Node { worlds: worlds.to_vec(), operations: Vec::new(), cost: Cost::default(), unreflected: 0 }];
    let mut closed: HashSet<(Vec<World>, u8)> = HashSet::new();
    while let Some(cheapest) = cheapest(&open) {
        let node = open.swap_remove(cheapest);
        if node.reaches(wish) {
            return Some(Plan { operations: node.operations, cost: node.cost });
        }
        if node.cost.steps >= LONGEST || !closed.insert((node.worlds.clone(), node.unreflected)) {
            continue;
        }
        for operation in operations(&node, wish, unused) {
            open.extend(node.follow(operation, wish));
        }
    }
    None
}

struct Node {
    worlds: Vec<World>,
    operations: Vec<Operation>,
    cost: Cost,
    /// Accounts whose address was changed at the provider and that have not entered e-Gov since, one bit each.
    unreflected: u8,
}

fn cheapest(open: &[Node]) -> Option<usize> {
    open.iter().enumerate().min_by_key(|(_, node)| node.cost).map(|(place, _)| place)
}

impl Node {
    /// Whether the last operation was the wanted sign-in, at the wanted address, and every address that was
    /// changed at a provider has been reflected by a sign-in before.
    fn reaches(&self, wish: Wish) -> bool {
        self.unreflected == 0
            && self.operations.last() == Some(&Operation::SignIn(wish.account))
            && wish
                .address
                .is_none_or(|address| self.worlds.iter().all(|world| world.address_of(wish.account) == Some(address)))
    }

    /// The same after one more operation; `None` where it cannot be done, leans on what is left open,
    /// or leaves an account outside that could enter before.
    fn follow(&self, operation: Operation, wish: Wish) -> Option<Node> {
        let mut worlds = Vec::with_capacity(self.worlds.len());
        for world in &self.worlds {
            if let Operation::SignIn(account) = operation
                && !world.sign_in(account).iter().all(|(end, _)| end.dependable())
            {
                return None;
            }
            let mut after = world.after(operation).or_else(|| nothing_to_delete(world, operation))?;
            let after = if after.len() == 1 { after.pop()? } else { return None };
            if made_worse(world, &after, operation) {
                return None;
            }
            worlds.push(after);
        }
        let mut operations = self.operations.clone();
        operations.push(operation);
        let cost = Cost {
            lost: worlds.iter().map(|world| world.lost.count_ones()).max().unwrap_or(0),
            support: self.cost.support + u32::from(matches!(operation, Operation::RequestDeletion(_))),
            days: self.cost.days + if let Operation::Wait(days) = operation { u32::from(days) } else { 0 },
            steps: self.cost.steps + 1,
            moves_wanted: self.cost.moves_wanted || moves(operation) == Some(wish.account),
        };
        let unreflected = match operation {
            Operation::ChangeAtProvider(account, _) => self.unreflected | bit(account),
            Operation::SignIn(account) => self.unreflected & !bit(account),
            Operation::ChangeInEgov(..)
            | Operation::SwitchToEgov(_)
            | Operation::DeleteRecord(_)
            | Operation::RequestDeletion(_)
            | Operation::DeleteAtProvider(_)
            | Operation::Wait(_) => self.unreflected,
        };
        Some(Node { worlds, operations, cost, unreflected })
    }
}

/// The bit of an account; lists are short, so that every account has one.
fn bit(account: usize) -> u8 {
    u32::try_from(account).ok().and_then(|account| 1_u8.checked_shl(account)).unwrap_or(0)
}

/// Where it is not known whether there is a record, asking for its deletion is no mistake.
fn nothing_to_delete(world: &World, operation: Operation) -> Option<Vec<World>> {
    match operation {
        Operation::RequestDeletion(_) => Some(vec![world.clone()]),
        Operation::SignIn(_)
        | Operation::ChangeInEgov(..)
        | Operation::ChangeAtProvider(..)
        | Operation::SwitchToEgov(_)
        | Operation::DeleteRecord(_)
        | Operation::DeleteAtProvider(_)
        | Operation::Wait(_) => None,
    }
}

fn moves(operation: Operation) -> Option<usize> {
    match operation {
        Operation::ChangeInEgov(account, _) | Operation::ChangeAtProvider(account, _) => Some(account),
        Operation::SignIn(_)
        | Operation::SwitchToEgov(_)
        | Operation::DeleteRecord(_)
        | Operation::RequestDeletion(_)
        | Operation::DeleteAtProvider(_)
        | Operation::Wait(_) => None,
    }
}

/// Whether an account that could enter e-Gov before cannot enter after, or filings are lost otherwise than by an
/// operation that says so. A plan never passes through such a state. A switch takes the place of an account on
/// purpose, and a deletion ends one.
fn made_worse(before: &World, after: &World, operation: Operation) -> bool {
    let ended = match operation {
        Operation::DeleteRecord(account) | Operation::RequestDeletion(account) | Operation::SwitchToEgov(account) => {
            Some(account)
        }
        Operation::SignIn(account) => {
            let switched = after.record_of(account).and_then(|record| before.holder_of(record.address));
            switched.map(|record| record.owner).filter(|owner| *owner != account)
        }
        Operation::ChangeInEgov(..)
        | Operation::ChangeAtProvider(..)
        | Operation::DeleteAtProvider(_)
        | Operation::Wait(_) => None,
    };
    let deletes = matches!(operation, Operation::DeleteRecord(_) | Operation::RequestDeletion(_));
    let shut_out = (0..before.accounts.len())
        .any(|account| Some(account) != ended && before.enters(account) && !after.enters(account));
    shut_out || (after.lost != before.lost && !deletes)
}

/// What may be tried from here: only on accounts that stand in the way.
fn operations(node: &Node, wish: Wish, unused: &[Address]) -> Vec<Operation> {
    let mut found = Vec::new();
    let mut add = |operation: Operation| {
        if !found.contains(&operation) {
            found.push(operation);
        }
    };
    for world in &node.worlds {
        let fresh = unused.iter().copied().find(|address| is_unused(&node.worlds, *address));
        for account in in_the_way(world, wish) {
            let Some(known) = world.accounts.get(account) else { continue };
            add(Operation::SignIn(account));
            let target = if account == wish.account { wish.address.or(fresh) } else { fresh };
            for to in target.into_iter().filter(|to| world.address_of(account) != Some(*to)) {
                if known.service == Service::Egov {
                    add(Operation::ChangeInEgov(account, to));
                } else {
                    add(Operation::ChangeAtProvider(account, to));
                }
            }
            if known.service.external() {
                add(Operation::SwitchToEgov(account));
            }
            if account != wish.account {
                add(Operation::DeleteRecord(account));
                add(Operation::RequestDeletion(account));
            }
        }
        for block in &world.blocked {
            add(Operation::Wait(block.days));
        }
    }
    found
}

fn is_unused(worlds: &[World], address: Address) -> bool {
    worlds.iter().all(|world| {
        world.holder_of(address).is_none()
            && !world.accounts.iter().any(|account| account.address == address)
            && !world.blocked.iter().any(|block| block.address == address)
    })
}

/// The wanted account, whoever holds its present or wished address in e-Gov, and whoever lives at that address.
/// For an e-Gov account that was switched away: who has its place.
fn in_the_way(world: &World, wish: Wish) -> Vec<usize> {
    let mut found = vec![wish.account];
    let mut add = |account: usize| {
        if !found.contains(&account) {
            found.push(account);
        }
    };
    let own = world.accounts.get(wish.account).map(|account| account.address);
    let addresses = [wish.address, world.address_of(wish.account), own];
    for address in addresses.into_iter().flatten() {
        if let Some(holder) = world.holder_of(address) {
            add(holder.owner);
        }
        for (account, known) in world.accounts.iter().enumerate() {
            // At the same provider it keeps the address; at another its next sign-in would meet the wanted account.
            if known.alive && known.service.external() && known.address == address {
                add(account);
            }
        }
    }
    found
}
