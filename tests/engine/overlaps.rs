//! What is said of overlaps that remain after a plan, against what can happen in every world that is then possible.

use std::collections::BTreeMap;

use egov_recovery::accounts::case::{Access, Case, Listed};
use egov_recovery::accounts::model::{Address, Provider, SignIn, World};
use egov_recovery::accounts::overlap::{Meeting, meetings};
use egov_recovery::accounts::plan::{Wish, plan};
use egov_recovery::accounts::situation::Situation;

use crate::planning::worlds;

const HERE: Address = Address::Written(0);
const THERE: Address = Address::Written(1);

fn accounts(addresses: &[Address]) -> Vec<Listed> {
    let mut all = Vec::new();
    for provider in Provider::ALL {
        for situation in Situation::ALL {
            for address in addresses {
                all.push(Listed {
                    provider: *provider,
                    address: *address,
                    recorded: situation.recorded(provider.external()),
                    access: situation.access(),
                    filings: true,
                    planned: None,
                });
            }
        }
    }
    all
}

/// The gravest that comes of it when an account enters at this address in this world.
fn enters(world: &World, place: usize, address: Address, members: &[usize]) -> Option<Meeting> {
    let lives = |world: &World, place: usize| {
        let account = world.accounts[place];
        account.provider.external() && account.alive && account.can_sign_in && account.address == address
    };
    if !lives(world, place) {
        return None;
    }
    let arrives = world.record_of(place).map(|record| record.address) != Some(address);
    let mut found = Vec::new();
    for (end, next) in world.sign_in(place) {
        match end {
            SignIn::TookOver => found.push(Meeting::Loses),
            SignIn::Undocumented => found.push(Meeting::Undocumented),
            SignIn::Switched => found.push(Meeting::Switches),
            SignIn::Refused(_) => found.push(Meeting::KeepsOut),
            SignIn::SignedIn | SignIn::NewRecord => {
                let refused = |other: &usize| {
                    let ends = next.sign_in(*other);
                    *other != place && lives(&next, *other) && ends.iter().any(|(end, _)| !end.inside())
                };
                found.extend((arrives && members.iter().any(refused)).then_some(Meeting::KeepsOut));
            }
            SignIn::Blocked | SignIn::Impossible => panic!("{end:?} after a plan: {world:?}"),
        }
    }
    found.into_iter().min()
}

/// Looks at what remains after the plan for this wish, and counts it.
fn look(case: &Case, wish: Wish, seen: &mut BTreeMap<Option<Meeting>, usize>) {
    let Ok(found) = plan(case, wish) else { return };
    let after = case.after(&found.operations);
    let shared = after.collisions();
    if shared.is_empty() {
        return;
    }
    let worlds = worlds(&after, &[]);
    for (address, members) in shared {
        let mut happens = Vec::new();
        for place in &members {
            let gravest = worlds.iter().filter_map(|world| enters(world, *place, address, &members)).min();
            happens.extend(gravest.map(|meeting| (*place, meeting)));
        }
        let told = meetings(&after, address, &members);
        assert_eq!(told, happens, "{address:?} of {members:?} after {:?} for {wish:?} of {case:?}", found.operations);
        // Who signs in as the plan ends has nothing to fear from it.
        assert!(!told.iter().any(|(place, _)| *place == wish.account), "{wish:?} of {case:?}");
        // Where it does not matter, nobody or one of them can be used at all, which is what the reader is told.
        let usable = |place: &&usize| {
            matches!(after.account(**place).map(|known| known.access), Some(Access::Usable | Access::Unsure))
        };
        assert!(!told.is_empty() || members.iter().filter(usable).count() < 2, "{wish:?} of {case:?}");
        *seen.entry(told.iter().map(|(_, meeting)| *meeting).min()).or_default() += 1;
    }
}

#[test]
fn whether_a_remaining_overlap_matters_is_true_in_every_possible_world() {
    let mut seen = BTreeMap::new();
    for first in accounts(&[HERE]) {
        for second in accounts(&[HERE, THERE]) {
            for third in [None].into_iter().chain(accounts(&[HERE, THERE]).into_iter().map(Some)) {
                let listed: Vec<Listed> = [first, second].into_iter().chain(third).collect();
                let Ok(case) = Case::new(listed, Vec::new()) else { continue };
                for address in [None, Some(HERE), Some(THERE)] {
                    look(&case, Wish { account: 0, address }, &mut seen);
                }
            }
        }
    }
    let told: Vec<_> = seen.keys().copied().collect();
    assert_eq!(
        told,
        [None].into_iter().chain(Meeting::ALL.iter().copied().map(Some)).collect::<Vec<_>>(),
        "each is to be told"
    );
}
