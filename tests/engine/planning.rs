//! The planner and the forecast, over every list of accounts: what they say is true in every world that is possible,
//! and no order of operations is cheaper.

use egov_recovery::accounts::case::{Access, Case, Contradiction, Listed, Recorded};
use egov_recovery::accounts::forecast::{End, forecast};
use egov_recovery::accounts::model::{Account, Address, ClosedAddress, Operation, Provider, Record, SignIn, World};
use egov_recovery::accounts::plan::{Cost, Obstacle, Plan, Wish, plan};
use egov_recovery::accounts::steps::{PlanStep, leaves_out_of_reach, steps};
use egov_recovery::rules::{Caution, Symptom};

use crate::counts::{BLOCKED_PAIRS, PAIRS, TRIPLES};

use crate::search::{Followed, cheaper_than};

const ADDRESSES: [Address; 3] = [Address::Written(0), Address::Written(1), Address::Written(2)];
/// Older addresses that are not on the list, one for each account.
const OLDER: [Address; 3] = [Address::Written(20), Address::Written(21), Address::Written(22)];

/// Every way to list an account whose service and address are given.
fn listings(provider: Provider, address: Address) -> Vec<Listed> {
    let mut all = Vec::new();
    let records = [Recorded::Unknown, Recorded::Nothing, Recorded::Somewhere].into_iter();
    for recorded in records.chain(ADDRESSES.map(Recorded::At)) {
        for access in [Access::Usable, Access::Unsure, Access::Unusable, Access::Gone] {
            all.push(Listed { provider, address, recorded, access, filings: true, planned: None });
        }
    }
    all
}

/// The list of accounts of a person who knows everything about this world.
pub fn case_of(world: &World) -> Case {
    let listed = world.accounts.iter().enumerate().map(|(place, account)| Listed {
        provider: account.provider,
        address: account.address,
        recorded: world.record_of(place).map_or(Recorded::Nothing, |record| Recorded::At(record.address)),
        access: match (account.alive, account.can_sign_in) {
            (false, _) => Access::Gone,
            (true, true) => Access::Usable,
            (true, false) => Access::Unusable,
        },
        filings: true,
        planned: None,
    });
    Case::new(listed.collect(), world.blocked.clone()).expect("a world has no contradictions")
}

/// Every world that is possible where these accounts are listed.
pub fn worlds(case: &Case, blocked: &[ClosedAddress]) -> Vec<World> {
    let mut all = vec![World { accounts: Vec::new(), records: Vec::new(), blocked: blocked.to_vec(), lost: 0 }];
    for (place, listed) in case.accounts() {
        let own = if listed.provider.external() { ADDRESSES.to_vec() } else { vec![listed.address] };
        let somewhere = own.into_iter().chain(listed.provider.external().then_some(OLDER[place])).map(Some);
        let held: Vec<Option<Address>> = match listed.recorded {
            Recorded::Nothing => vec![None],
            Recorded::At(address) => vec![Some(address)],
            Recorded::Somewhere => somewhere.collect(),
            Recorded::Unknown => somewhere.chain([None]).collect(),
        };
        let account = Account {
            provider: listed.provider,
            address: listed.address,
            alive: listed.access != Access::Gone,
            can_sign_in: listed.access == Access::Usable,
        };
        let mut next = Vec::new();
        for world in &all {
            for address in &held {
                if address.is_some_and(|address| world.holder_of(address).is_some()) {
                    continue;
                }
                let mut world = world.clone();
                world.accounts.push(account);
                let filings = u8::from(listed.filings) << place;
                world.records.extend(address.map(|address| Record { owner: place, address, filings }));
                next.push(world);
                // Who is not sure may be able to use it, or not. An e-Gov account that can be used has a record.
                let usable = listed.access == Access::Unsure && (listed.provider.external() || address.is_some());
                if usable && let Some(last) = next.last().cloned() {
                    let mut usable = last;
                    usable.accounts[place].can_sign_in = true;
                    next.push(usable);
                }
            }
        }
        all = next;
    }
    all
}

fn wishes() -> impl Iterator<Item = Wish> {
    std::iter::once(None).chain(ADDRESSES.map(Some)).map(|address| Wish { account: 0, address })
}

/// Which addresses are first is a matter of names: of all lists that differ only in these, the one that uses them in
/// order.
fn is_named_in_order(case: &Case, wish: Wish) -> bool {
    let recorded = |listed: &Listed| if let Recorded::At(address) = listed.recorded { Some(address) } else { None };
    let used = case.accounts().flat_map(|(_, listed)| [Some(listed.address), recorded(listed)]).chain([wish.address]);
    let mut known = 0;
    for address in used.flatten() {
        let Address::Written(address) = address else { return false };
        if address > known {
            return false;
        }
        known = known.max(address + 1);
    }
    true
}

/// Every list of the wanted account and one other, and every wish.
fn pairs(blocked: &[ClosedAddress]) -> Vec<(Case, Wish)> {
    let mut all = Vec::new();
    let mut add = |accounts: Vec<Listed>| {
        let Ok(case) = Case::new(accounts, blocked.to_vec()) else { return };
        for wish in wishes() {
            if is_named_in_order(&case, wish) {
                all.push((case.clone(), wish));
            }
        }
    };
    for wanted in Provider::ALL.iter().flat_map(|provider| listings(*provider, ADDRESSES[0])) {
        add(vec![wanted]);
        for provider in Provider::ALL {
            for address in ADDRESSES {
                for other in listings(*provider, address) {
                    add(vec![wanted, other]);
                }
            }
        }
    }
    all
}

/// Every list of a GビズID or e-Gov account that is wanted and two others, as most people know them: that there is
/// an account, whether it can be used and whether it was ever used for e-Gov, but not what e-Gov holds.
fn triples() -> Vec<(Case, Wish)> {
    let known = [Recorded::Unknown, Recorded::Nothing, Recorded::Somewhere];
    let mut others = Vec::new();
    for provider in Provider::ALL {
        for address in ADDRESSES {
            for recorded in known {
                for access in [Access::Usable, Access::Unusable] {
                    others.push(Listed {
                        provider: *provider,
                        address,
                        recorded,
                        access,
                        filings: true,
                        planned: None,
                    });
                }
            }
        }
    }
    let mut all = Vec::new();
    for (provider, recorded) in
        known.map(|recorded| (Provider::Gbizid, recorded)).into_iter().chain([(Provider::Egov, Recorded::Unknown)])
    {
        {
            let wanted = Listed {
                provider,
                address: ADDRESSES[0],
                recorded,
                access: Access::Usable,
                filings: true,
                planned: None,
            };
            for (place, second) in others.iter().enumerate() {
                for third in &others[place..] {
                    let Ok(case) = Case::new(vec![wanted, *second, *third], Vec::new()) else { continue };
                    all.extend(
                        wishes().filter(|wish| is_named_in_order(&case, *wish)).map(|wish| (case.clone(), wish)),
                    );
                }
            }
        }
    }
    all
}

fn unsure(case: &Case) -> bool {
    case.accounts().any(|(_, listed)| listed.access == Access::Unsure)
}

/// Follows a plan in worlds that are possible: every step can be done in each of them, nobody is shut out on the way,
/// and at the end the wanted account is in, at the wished address, with no more lost than was said.
fn follow(plan: &Plan, worlds: Vec<World>, wish: Wish, what: &str) {
    let mut here: Vec<Followed> = worlds.into_iter().map(Followed::from).collect();
    for operation in &plan.operations {
        assert!(!matches!(operation, Operation::DeleteAtProvider(_)), "{what}: {plan:?} deletes at a provider");
        let next: Option<Vec<Followed>> = here.iter().map(|here| here.step(*operation)).collect();
        here = next.unwrap_or_else(|| panic!("{what}: {operation:?} of {plan:?} fails"));
    }
    assert_eq!(plan.operations.last(), Some(&Operation::SignIn(wish.account)), "{what}");
    for Followed { world, .. } in &here {
        assert!(world.enters(wish.account), "{what}: {plan:?} does not lead into e-Gov");
        let at = world.address_of(wish.account);
        assert!(wish.address.is_none_or(|address| at == Some(address)), "{what}: {plan:?} ends at {at:?}");
    }
    assert_eq!(counted(plan, wish), plan.cost, "{what}: {plan:?}");
    // Nothing but a deletion that was planned loses filings.
    let most = here.iter().map(|here| here.world.lost.count_ones() as usize).max();
    assert_eq!(most, Some(plan.cost.lost), "{what}: {plan:?}");
    for (position, operation) in plan.operations.iter().enumerate() {
        let reflected = plan.operations[position..].iter().any(|later| match (operation, later) {
            (Operation::ChangeAtProvider(changed, _), Operation::SignIn(account)) => changed == account,
            (Operation::ChangeAtProvider(..), _) => false,
            _ => true,
        });
        assert!(reflected, "{what}: {plan:?} changes an address that e-Gov never hears of");
    }
}

/// What a plan costs, counted from its operations; what it loses is counted in the worlds.
fn counted(plan: &Plan, wish: Wish) -> Cost {
    let count = |fits: fn(&Operation) -> bool| plan.operations.iter().filter(|operation| fits(operation)).count();
    let deletions = count(|operation| matches!(operation, Operation::RequestDeletion(_) | Operation::DeleteRecord(_)));
    Cost {
        lost: plan.cost.lost,
        deletions,
        support: count(|operation| matches!(operation, Operation::RequestDeletion(_))),
        days: plan.operations.iter().map(|operation| if let Operation::Wait(days) = operation { usize::from(*days) } else { 0 }).sum(),
        steps: plan.operations.len(),
        moves_wanted: plan.operations.iter().any(|operation| {
            matches!(operation, Operation::ChangeInEgov(account, _) | Operation::ChangeAtProvider(account, _) if *account == wish.account)
        }),
    }
}

/// The steps say what the operations do: which sign-in takes over a place, which address is free to choose, and
/// whether filings stay where nobody can open them.
fn told_truly(case: &Case, plan: &Plan, worlds: Vec<World>, wish: Wish, what: &str) {
    let told = steps(case, wish, plan);
    assert_eq!(told.len(), plan.operations.len(), "{what}");
    let mut here: Vec<Followed> = worlds.into_iter().map(Followed::from).collect();
    for (position, (operation, step)) in plan.operations.iter().zip(&told).enumerate() {
        let last = position + 1 == told.len();
        let (account, caution) = match (*operation, *step) {
            (_, PlanStep::TakeOver(account, _)) => (Some(account), Some(Caution::PasswordFormStops)),
            (Operation::ChangeAtProvider(account, _), _) => {
                let gbizid = case.account(account).expect("listed").provider == Provider::Gbizid;
                (Some(account), gbizid.then_some(Caution::IdChangesEverywhere))
            }
            (Operation::SwitchToEgov(account), _) => (Some(account), Some(Caution::SwitchesAgain)),
            (Operation::RequestDeletion(account), _) => (Some(account), Some(Caution::RequestedRecordLost)),
            (Operation::SignIn(account) | Operation::ChangeInEgov(account, _), _) => (Some(account), None),
            (Operation::Wait(_) | Operation::DeleteRecord(_) | Operation::DeleteAtProvider(_), _) => (None, None),
        };
        assert_eq!((step.account(), step.caution(case)), (account, caution), "{what}: {step:?}");
        let switches = |here: &Followed, account| matches!(here.world.sign_in(account)[0].0, SignIn::Switched);
        match (*operation, *step) {
            (Operation::SignIn(account), PlanStep::TakeOver(taker, egov)) => {
                assert_eq!(account, taker, "{what}");
                assert!(here.iter().any(|here| switches(here, account)), "{what}: nothing is taken over");
                assert_eq!(case.account(egov).map(|egov| egov.provider), Some(Provider::Egov), "{what}");
            }
            (Operation::SignIn(account), PlanStep::SignIn(_) | PlanStep::SignInOnce(_)) => {
                assert!(!here.iter().any(|here| switches(here, account)), "{what}: a place is taken over");
                assert_eq!(*step == PlanStep::SignIn(account), last && account == wish.account, "{what}");
            }
            (Operation::ChangeInEgov(..), PlanStep::ChangeInEgov(..))
            | (Operation::ChangeAtProvider(..), PlanStep::ChangeAtProvider(..)) => {
                let wished = step.account() == Some(wish.account) && wish.address.is_some();
                let giver = step.to() == case.account(wish.account).map(|wanted| wanted.address);
                assert_eq!(
                    step.to().is_some(),
                    wished || giver || step.to() == wish.address && wish.address.is_some(),
                    "{what}"
                );
            }
            (Operation::SwitchToEgov(account), PlanStep::SwitchToEgov(told))
            | (Operation::RequestDeletion(account), PlanStep::RequestDeletion(told)) => {
                assert_eq!(account, told, "{what}")
            }
            (Operation::Wait(days), PlanStep::Wait(told)) => assert_eq!(days, told, "{what}"),
            (operation, step) => panic!("{what}: {operation:?} is told as {step:?}"),
        }
        let next: Vec<Followed> = here.iter().map(|here| here.step(*operation).expect("followed before")).collect();
        here = next;
    }
    let closed = here.iter().any(|here| {
        here.world.records.iter().any(|record| {
            let owner = here.world.accounts[record.owner];
            let listed = case.account(record.owner).expect("listed");
            let wanted = case.account(wish.account).expect("listed").address;
            let there = listed.address == wanted || listed.recorded == Recorded::At(wanted);
            there && record.filings & (1 << record.owner) != 0 && !(owner.alive && owner.can_sign_in)
        })
    });
    assert_eq!(leaves_out_of_reach(case, wish, plan), closed, "{what}: {plan:?}");
}

/// Whether every step can be done in all these worlds, with nobody shut out.
fn works(plan: &Plan, worlds: Vec<World>) -> bool {
    worlds
        .into_iter()
        .map(Followed::from)
        .all(|start| plan.operations.iter().try_fold(start, |here, operation| here.step(*operation)).is_some())
}

/// Follows every plan in every world, and looks for a cheaper order. Counts the lists, the worlds and those without
/// a plan.
fn judge(cases: &[(Case, Wish)], blocked: &[ClosedAddress]) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    for (case, wish) in cases.iter().filter(|(case, _)| !unsure(case)) {
        let possible = worlds(case, blocked);
        if possible.is_empty() {
            continue;
        }
        counts.0 += 1;
        counts.1 += possible.len();
        let what = format!("{wish:?} of {case:?}");
        let found = plan(case, *wish);
        if let Ok(found) = &found {
            follow(found, possible.clone(), *wish, &what);
            told_truly(case, found, possible.clone(), *wish, &what);
        } else {
            counts.2 += 1;
        }
        let price = found.as_ref().map(|found| found.cost).ok();
        let cheaper = cheaper_than(price, possible, *wish);
        assert_eq!(cheaper, None, "{what}: {found:?}");
    }
    counts
}

// The counts are pinned, so that a change of the planner or of the model is looked at: lists, worlds, lists without a plan.

#[test]
fn no_order_of_operations_is_cheaper_for_two_accounts() {
    assert_eq!(judge(&pairs(&[]), &[]), PAIRS);
}

#[test]
fn no_order_of_operations_is_cheaper_where_an_address_was_freed_within_the_week() {
    for address in [ADDRESSES[0], ADDRESSES[1]] {
        let blocked = [ClosedAddress { address, days: 3 }];
        let mut cases = pairs(&blocked);
        // Only new records are kept waiting.
        cases.retain(|(case, wish)| case.may_have_no_record(wish.account));
        assert_eq!(judge(&cases, &blocked), BLOCKED_PAIRS);
    }
}

#[test]
fn no_order_of_operations_is_cheaper_for_three_accounts_of_which_little_is_known() {
    assert_eq!(judge(&triples(), &[]), TRIPLES);
}

#[test]
fn a_planned_address_is_used_only_where_nobody_can_have_it() {
    let (mut used, mut avoided) = (0, 0);
    for (case, wish) in pairs(&[]).into_iter().filter(|(case, _)| !unsure(case)) {
        for planned in ADDRESSES {
            let accounts = case
                .accounts()
                .map(|(place, listed)| if place == 1 { Listed { planned: Some(planned), ..*listed } } else { *listed });
            let case = Case::new(accounts.collect(), Vec::new()).expect("the same list");
            let Ok(found) = plan(&case, wish) else { continue };
            let possible = worlds(&case, &[]);
            if !possible.is_empty() {
                follow(&found, possible, wish, &format!("{wish:?} of {case:?}"));
            }
            let moved = found.operations.iter().filter_map(|operation| match operation {
                Operation::ChangeInEgov(1, to) | Operation::ChangeAtProvider(1, to) => Some(*to),
                _ => None,
            });
            for to in moved {
                used += usize::from(to == planned);
                avoided += usize::from(matches!(to, Address::Unused(_)));
            }
        }
    }
    assert!(used > 0 && avoided > 0, "{used} {avoided}");
}

#[test]
fn what_is_not_known_of_an_account_costs_no_filings() {
    let mut trusted = 0;
    for (case, wish) in pairs(&[]).into_iter().filter(|(case, _)| unsure(case)) {
        let what = format!("{wish:?} of {case:?}");
        let Ok(found) = plan(&case, wish) else {
            // Even an account that turns out to be usable would not help.
            assert!(plan(&with_unsure(&case, Access::Usable), wish).is_err(), "{what}");
            continue;
        };
        let here = worlds(&case, &[])
            .into_iter()
            .filter(|world| found.assumes.iter().all(|account| world.accounts[*account].can_sign_in));
        follow(&found, here.collect(), wish, &what);
        // It leans on the other account only where not doing so costs filings, or shuts out who may be able to enter.
        if found.assumes.contains(&1) {
            trusted += 1;
            let careful = plan(&with_unsure(&case, Access::Unusable), wish);
            let harmless = careful
                .is_ok_and(|careful| careful.cost.lost <= found.cost.lost && works(&careful, worlds(&case, &[])));
            assert!(!harmless, "{what}");
        }
    }
    assert_eq!(trusted, 2_272);
}

/// The same list, once the other account is known to be usable or not.
fn with_unsure(case: &Case, access: Access) -> Case {
    let accounts = case.accounts().map(|(place, listed)| match (place, listed.access) {
        (1, Access::Unsure) => Listed { access, ..*listed },
        _ => *listed,
    });
    Case::new(accounts.collect(), Vec::new()).expect("no new contradiction")
}

#[test]
fn the_forecast_names_every_end_that_is_possible_and_no_other() {
    for (case, wish) in pairs(&[]).into_iter().chain(triples()) {
        let wanted = *case.account(wish.account).expect("the wanted account");
        let at = wish.address.unwrap_or(wanted.address);
        let (mut ends, mut messages, mut may_lose) = (Vec::new(), Vec::new(), false);
        for mut world in worlds(&case, &[]) {
            // Who is not sure is told what happens if the account can be used.
            world.accounts[0].can_sign_in |= wanted.access == Access::Unsure;
            if wanted.provider.external() {
                world.accounts[0].address = at;
            } else if at != wanted.address && world.accounts[0].can_sign_in && world.accounts[0].alive {
                match world.after(Operation::ChangeInEgov(0, at)) {
                    Some(mut after) => world = after.remove(0),
                    // The change is refused before any sign-in, unless there is nothing to change.
                    None if world.holder_of(at).is_some() => {
                        ends.push(End::Refused);
                        messages.push(Symptom::RegistrationRefused);
                        continue;
                    }
                    None => {}
                }
            }
            for (end, _) in world.sign_in(0) {
                ends.push(match end {
                    SignIn::SignedIn => End::SignedIn,
                    SignIn::NewRecord => End::NewRecord,
                    SignIn::Switched => End::Switched,
                    SignIn::Undocumented => End::Undocumented,
                    SignIn::Blocked => End::Blocked,
                    SignIn::Refused(_) | SignIn::TookOver | SignIn::Impossible => End::Refused,
                });
                match end {
                    SignIn::Refused(possible) => messages.extend(possible),
                    SignIn::Impossible if wanted.provider.external() => messages.push(Symptom::ProviderSignInFails),
                    SignIn::Impossible => messages.push(Symptom::CredentialsRejected),
                    SignIn::TookOver | SignIn::Undocumented => may_lose = true,
                    SignIn::SignedIn | SignIn::NewRecord | SignIn::Switched | SignIn::Blocked => {}
                }
            }
        }
        let told = forecast(&case, wish);
        let what = format!("{wish:?} of {case:?}: {told:?}");
        assert_eq!(sorted(told.ends), sorted(ends), "{what}");
        assert_eq!(sorted(told.messages), sorted(messages), "{what}");
        assert_eq!(told.may_lose, may_lose, "{what}");
    }
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort_unstable();
    list.dedup();
    list
}

#[test]
fn a_record_without_filings_is_still_not_deleted_while_another_order_works() {
    for (case, wish) in pairs(&[]) {
        let accounts = case.accounts().map(|(_, listed)| Listed { filings: false, ..*listed });
        let worthless = Case::new(accounts.collect(), Vec::new()).expect("the same list");
        let (kept, free) = (plan(&case, wish), plan(&worthless, wish));
        let same = |plan: Plan| (plan.operations, plan.cost.deletions);
        assert_eq!(free.clone().map(same), kept.map(same), "{wish:?} of {case:?}");
        assert!(free.is_ok_and(|plan| plan.cost.lost == 0) || plan(&worthless, wish).is_err());
    }
}

#[test]
fn where_no_order_works_the_reason_is_named() {
    let [here, there, _] = ADDRESSES;
    let listed = |provider, address, recorded, access| Listed {
        provider,
        address,
        recorded,
        access,
        filings: true,
        planned: None,
    };
    let why = |accounts: &[Listed], address| {
        let case = Case::new(accounts.to_vec(), Vec::new()).expect("no contradiction");
        plan(&case, Wish { account: 0, address }).expect_err("no plan")
    };
    let egov = |recorded, access| listed(Provider::Egov, here, recorded, access);
    let gbizid = |address, recorded| listed(Provider::Gbizid, address, recorded, Access::Usable);
    let locked = egov(Recorded::Unknown, Access::Unusable);
    let deleted = egov(Recorded::Nothing, Access::Usable);
    assert_eq!(why(&[listed(Provider::Google, here, Recorded::Unknown, Access::Gone)], None), Obstacle::Gone);
    assert_eq!(why(&[listed(Provider::Google, here, Recorded::Unknown, Access::Unusable)], None), Obstacle::Unusable);
    assert_eq!(why(&[locked], None), Obstacle::Unusable);
    assert_eq!(why(&[deleted], None), Obstacle::NotRegistered);
    // A GビズID that may have the place, or may have none of its own, could give it back; one that is elsewhere cannot.
    assert_eq!(why(&[locked, gbizid(here, Recorded::Unknown)], None), Obstacle::Unknown);
    assert_eq!(why(&[locked, gbizid(here, Recorded::Somewhere)], None), Obstacle::Unknown);
    assert_eq!(why(&[locked, gbizid(there, Recorded::At(there))], None), Obstacle::Unusable);
    let known = egov(Recorded::At(here), Access::Unusable);
    assert_eq!(why(&[known, gbizid(there, Recorded::Unknown)], None), Obstacle::Unknown, "it may have no record");
    assert_eq!(why(&[known, gbizid(there, Recorded::Somewhere)], None), Obstacle::Unusable);
    // To which of two the place would come back, nobody can tell.
    let twin = listed(Provider::Egov, here, Recorded::Nothing, Access::Gone);
    assert_eq!(why(&[deleted, twin, gbizid(here, Recorded::At(here))], None), Obstacle::Unknown);
    let elsewhere = Listed { address: there, ..twin };
    let case = Case::new(vec![deleted, elsewhere, gbizid(here, Recorded::At(here))], Vec::new()).expect("fine");
    assert!(plan(&case, Wish { account: 0, address: None }).is_ok(), "two at two addresses are told apart");
    // The wished address belongs to another account of the provider.
    let taken = listed(Provider::Gbizid, there, Recorded::Unknown, Access::Unusable);
    assert_eq!(why(&[gbizid(here, Recorded::Unknown), taken], Some(there)), Obstacle::AddressTaken(1));
}

#[test]
fn what_cannot_be_true_of_a_list_is_named() {
    let account = |provider, address, recorded| Listed {
        provider,
        address,
        recorded,
        access: Access::Usable,
        filings: true,
        planned: None,
    };
    let [here, there, _] = ADDRESSES;
    let of = |accounts: &[Listed]| Case::new(accounts.to_vec(), Vec::new()).err();
    let twins =
        [account(Provider::Gbizid, here, Recorded::Unknown), account(Provider::Gbizid, here, Recorded::Nothing)];
    assert_eq!(of(&twins), Some(Contradiction::SameAccount(0, 1)));
    let mut former = twins;
    former[0].access = Access::Gone;
    assert_eq!(of(&former), None, "one that was deleted may have had the same address");
    let held = [account(Provider::Egov, here, Recorded::Unknown), account(Provider::Gbizid, there, Recorded::At(here))];
    assert_eq!(of(&held), Some(Contradiction::SameRecord(0, 1)), "an e-Gov account that can be used has its record");
    let moved = [account(Provider::Egov, here, Recorded::At(there))];
    assert_eq!(of(&moved), Some(Contradiction::EgovElsewhere(0)));
}

#[test]
fn accounts_collide_where_they_share_an_address_today_or_after_what_is_planned() {
    let [here, there, third] = ADDRESSES;
    let listed = |provider, address, recorded, planned| Listed {
        provider,
        address,
        recorded,
        access: Access::Usable,
        filings: true,
        planned,
    };
    let case = Case::new(
        vec![
            listed(Provider::Egov, here, Recorded::Unknown, Some(third)),
            listed(Provider::Gbizid, here, Recorded::Nothing, None),
            listed(Provider::Microsoft, there, Recorded::At(third), None),
        ],
        Vec::new(),
    )
    .expect("no contradiction");
    assert_eq!(case.collisions(), [(here, vec![0, 1])]);
    assert_eq!(case.collisions_after(None), [(third, vec![0, 2])], "what e-Gov still holds counts");
    assert_eq!(case.collisions_after(Some((1, there))), [(third, vec![0, 2]), (there, vec![1, 2])]);
    // A plan that frees the address uses the planned one only where nobody has it.
    assert_eq!(case.unused_for(0), Address::Unused(0));
    let free = case.after(&[Operation::SignIn(2)]);
    assert_eq!(free.unused_for(0), third);
    let after = plan(&case, Wish { account: 1, address: None }).expect("a plan");
    assert_eq!(case.after(&after.operations).collisions(), []);
}
