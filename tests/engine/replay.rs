//! Law 7: every conflict outcome of the tables, replayed on the account model in every world that fits the answers.

use egov_recovery::accounts::model::{Account, Address, BLOCK_DAYS, Operation, Provider, Record, SignIn, World};
use egov_recovery::accounts::plan::{Plan, Wish, plan};
use egov_recovery::rules::*;

use crate::counts::{CELLS, FAILURES, REPLAYS, WORLDS};
use crate::planning::case_of;

/// Worlds in which a plan that keeps the wanted account's address loses filings: nobody can enter the account that
/// holds it.
const LOSING: usize = 9_450;

/// The account that the reader wants to sign in with: the present GビズID.
const WANTED: usize = 0;
const ADDRESSES: [Address; 3] = [Address::Written(0), Address::Written(1), Address::Written(2)];
/// Addresses that e-Gov does not know.
const UNUSED: [Address; 2] = [Address::Written(8), Address::Written(9)];

/// Every world of the wanted GビズID and up to two other accounts, over three addresses.
fn worlds() -> Vec<World> {
    let gbizid = |address| Account { provider: Provider::Gbizid, address, alive: true, can_sign_in: true };
    let mut wanted = Vec::new();
    for address in ADDRESSES {
        for record in std::iter::once(None).chain(ADDRESSES.map(Some)) {
            wanted.push((gbizid(address), record));
        }
    }
    let mut others = Vec::new();
    for provider in Provider::ALL.iter().copied() {
        for address in ADDRESSES {
            for (alive, can_sign_in) in [(true, true), (true, false), (false, false)] {
                if provider.external() {
                    let account = Account { provider, address, alive, can_sign_in };
                    others.extend(std::iter::once(None).chain(ADDRESSES.map(Some)).map(|record| (account, record)));
                } else if alive {
                    others.push((Account { provider, address, alive, can_sign_in }, Some(address)));
                }
            }
        }
    }
    let mut all = Vec::new();
    for first in &wanted {
        all.extend(world(&[*first]));
        for (place, second) in others.iter().enumerate() {
            all.extend(world(&[*first, *second]));
            all.extend(others[place..].iter().filter_map(|third| world(&[*first, *second, *third])));
        }
    }
    all
}

/// A world, unless two records hold one address or two living accounts of one provider share one.
fn world(accounts: &[(Account, Option<Address>)]) -> Option<World> {
    let records: Vec<Record> = accounts
        .iter()
        .enumerate()
        .filter_map(|(owner, (_, address))| address.map(|address| Record { owner, address, filings: 1 << owner }))
        .collect();
    let accounts: Vec<Account> = accounts.iter().map(|(account, _)| *account).collect();
    let held_twice = records
        .iter()
        .enumerate()
        .any(|(place, record)| records[place + 1..].iter().any(|other| other.address == record.address));
    let shared = accounts.iter().enumerate().any(|(place, account)| {
        accounts[place + 1..].iter().any(|other| {
            account.provider.external()
                && account.provider == other.provider
                && account.alive
                && other.alive
                && account.address == other.address
        })
    });
    (!held_twice && !shared).then(|| World { accounts, records, blocked: Vec::new(), lost: 0 })
}

/// Whether the symptom can appear in this world, and who then stands in the way.
fn shows(world: &World, symptom: Symptom) -> Option<usize> {
    let (end, _) = world.sign_in(WANTED).into_iter().next()?;
    let SignIn::Refused(messages) = end else { return None };
    messages.contains(&symptom).then(|| world.holder_of(world.accounts[WANTED].address).expect("a holder").owner)
}

/// Whether an answer fits this world.
///
/// A reader who says that the other address was not changed may simply not know of it, so that answer fits every
/// world; the paths it leads to must then work in every world.
fn fits(world: &World, other: usize, answer: Answer) -> bool {
    let account = world.accounts[other];
    match answer {
        Answer::OtherAccount(OtherAccount::Egov) => account.provider == Provider::Egov,
        Answer::OtherAccount(OtherAccount::Gbizid) => account.provider == Provider::Gbizid,
        Answer::OtherAccount(OtherAccount::Microsoft) => account.provider == Provider::Microsoft,
        Answer::OtherAccount(OtherAccount::Google) => account.provider == Provider::Google,
        Answer::OtherSignIn(OtherSignIn::Yes) | Answer::OtherEmailChangeable(OtherEmailChangeable::Yes) => {
            account.can_sign_in
        }
        Answer::OtherSignIn(OtherSignIn::No) | Answer::OldGbizid(OldGbizid::Unreachable) => {
            account.alive && !account.can_sign_in
        }
        Answer::OldGbizid(OldGbizid::Usable) => account.alive && account.can_sign_in,
        Answer::OldGbizid(OldGbizid::Deleted) => !account.alive,
        Answer::OtherEmailChanged(OtherEmailChanged::Yes) => {
            account.provider.external() && account.address != world.accounts[WANTED].address && account.can_sign_in
        }
        Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue) => {
            world.record_of(WANTED).is_none() && account.provider == Provider::Gbizid
        }
        Answer::SystemErrorWhen(SystemErrorWhen::AfterEmailChange) => world.record_of(WANTED).is_some(),
        // What is not known, and what says nothing of the accounts.
        _ => true,
    }
}

/// The operations of one path, from what its steps do.
fn operations(entry: &Entry, other: usize) -> Vec<Operation> {
    let by_desk = entry.route == Route::D8;
    let party = |party| if party == Party::Wanted { WANTED } else { other };
    let mut unused = UNUSED.into_iter();
    let mut fresh = || unused.next().expect("an unused address");
    entry
        .procedure(entry.route)
        .iter()
        .filter_map(|line| match line.step.deed() {
            Deed::SignIn(who) => Some(Operation::SignIn(party(who))),
            Deed::ChangeInEgov(who) => Some(Operation::ChangeInEgov(party(who), fresh())),
            Deed::ChangeAtProvider(who) => Some(Operation::ChangeAtProvider(party(who), fresh())),
            Deed::SwitchToEgov(who) => Some(Operation::SwitchToEgov(party(who))),
            Deed::DeleteRecord(who) if by_desk => Some(Operation::RequestDeletion(party(who))),
            Deed::DeleteRecord(who) => Some(Operation::DeleteRecord(party(who))),
            Deed::DeleteAtProvider(who) => Some(Operation::DeleteAtProvider(party(who))),
            Deed::WaitAWeek => Some(Operation::Wait(BLOCK_DAYS)),
            Deed::Nothing => None,
        })
        .collect()
}

/// How a replay ends: the worlds after it, or the operation at which it stops.
/// On the way neither of the two accounts that could enter e-Gov is shut out, but for one whose record the path
/// deletes: no path turns one refused account into two.
fn replay(entry: &Entry, world: &World, other: usize) -> Result<Vec<World>, Operation> {
    let mut worlds = vec![world.clone()];
    for operation in operations(entry, other) {
        let mut next = Vec::new();
        for world in worlds {
            if let Operation::SignIn(account) = operation
                && !world.sign_in(account).iter().all(|(end, _)| end.inside())
            {
                return Err(operation);
            }
            let after = world.after(operation).ok_or(operation)?;
            for end in &after {
                let deleted = end.lost != world.lost;
                for account in [WANTED, other].into_iter().filter(|account| !(deleted && *account == other)) {
                    let shut_out = world.enters(account) && !end.enters(account);
                    assert!(!shut_out, "{:?}: {operation:?} shuts out {account} in {world:?}", entry.route);
                }
            }
            next.extend(after);
        }
        worlds = next;
    }
    Ok(worlds)
}

/// A way on for the reader that loses nothing: another path of this outcome works here.
fn another_path_works(outcome: &Outcome, failed: &Entry, world: &World, other: usize) -> bool {
    outcome
        .entries()
        .filter(|entry| entry.route != failed.route && entry.route.settles_conflict() && !entry.irreversible())
        .any(|entry| replay(entry, world, other).is_ok())
}

/// Whether a path may fail in a world: where the reader could not know better, or where the other account's present
/// address is held by yet another record, so that it cannot enter itself. The steps carry that caution.
fn may_fail(entry: &Entry, answers: &[Answer], world: &World, other: usize) -> bool {
    let unsure = answers
        .iter()
        .any(|answer| answer.is_unsure() && matches!(answer.question(), Question::OtherSignIn | Question::OldGbizid));
    let other_is_refused = !world.enters(other) && world.accounts[other].provider.external();
    let told = matches!(entry.route, Route::D3 | Route::D5 | Route::D7);
    (unsure && matches!(entry.route, Route::D1 | Route::D3 | Route::D4 | Route::D7)) || (told && other_is_refused)
}

#[test]
fn law_7_every_conflict_outcome_works_on_the_account_model() {
    let all = worlds();
    let (mut cells, mut replays, mut failures) = (0, 0, 0);
    for symptom in [Symptom::DuplicateEmail, Symptom::Http500, Symptom::SystemError] {
        let showing: Vec<(&World, usize)> =
            all.iter().filter_map(|world| shows(world, symptom).map(|other| (world, other))).collect();
        for (answers, outcome) in outcomes_of(symptom) {
            let fitting: Vec<(&World, usize)> = showing
                .iter()
                .copied()
                .filter(|(world, other)| answers.iter().all(|answer| fits(world, *other, *answer)))
                .collect();
            for entry in outcome.entries().filter(|entry| entry.route.settles_conflict()) {
                let what = format!("{symptom:?} {answers:?} {:?}", entry.route);
                cells += 1;
                assert!(!fitting.is_empty(), "{what}: no world fits this cell");
                let mut worked = 0;
                for (world, other) in &fitting {
                    replays += 1;
                    match replay(entry, world, *other) {
                        Ok(after) => {
                            worked += 1;
                            label_is_true(&what, entry, &after, *other);
                        }
                        Err(operation) => {
                            failures += 1;
                            let allowed = may_fail(entry, &answers, world, *other);
                            assert!(allowed, "{what}: {operation:?} fails in {world:?}");
                            let way_on = another_path_works(&outcome, entry, world, *other);
                            assert!(way_on, "{what}: {operation:?} fails, and nothing else works, in {world:?}");
                        }
                    }
                }
                assert!(worked > 0, "{what}: it works nowhere");
            }
        }
    }
    // Pinned, so that a change of the tables or of the model is looked at.
    assert_eq!((all.len(), cells, replays, failures), (WORLDS, CELLS, REPLAYS, FAILURES));
}

/// What the path says it does to the other account's filings is what it did.
fn label_is_true(what: &str, entry: &Entry, after: &[World], other: usize) {
    for world in after {
        let lost = world.lost & (1 << other) != 0;
        assert_eq!(lost, entry.data == Data::Lost, "{what}: {world:?}");
        if entry.data == Data::OutOfReach {
            assert!(!world.enters(other), "{what}: the filings can still be opened in {world:?}");
        }
        assert_eq!(world.lost & !(1 << other), 0, "{what}: somebody else's filings are lost in {world:?}");
    }
}

#[test]
fn exchanged_addresses_let_neither_gbizid_enter_and_d4_and_d6_still_work() {
    // Each holds in e-Gov what the other has at GビズID.
    let gbizid = |address| Account { provider: Provider::Gbizid, address, alive: true, can_sign_in: true };
    let exchanged = World {
        accounts: vec![gbizid(ADDRESSES[0]), gbizid(ADDRESSES[1])],
        records: vec![
            Record { owner: 0, address: ADDRESSES[1], filings: 1 },
            Record { owner: 1, address: ADDRESSES[0], filings: 2 },
        ],
        blocked: Vec::new(),
        lost: 0,
    };
    assert!(!exchanged.enters(0) && !exchanged.enters(1));
    for (route, works) in
        [(Route::D3, false), (Route::D7, false), (Route::D4, true), (Route::D6, true), (Route::D8, true)]
    {
        assert_eq!(replay(&Entry::from(route), &exchanged, 1).is_ok(), works, "{route:?}");
    }
}

#[test]
fn every_conflict_has_a_plan_that_loses_nothing_where_one_can() {
    let (mut planned, mut losing) = (0, 0);
    for world in worlds() {
        let wish = Wish { account: WANTED, address: None };
        let case = case_of(&world);
        let found = plan(&case, wish).unwrap_or_else(|why| panic!("{why:?} in {world:?}"));
        assert_eq!((found.cost.lost, found.cost.support, found.cost.days), (0, 0, 0), "{found:?} in {world:?}");
        follow(&world, &found);

        let kept = Wish { account: WANTED, address: Some(world.accounts[WANTED].address) };
        let found = plan(&case, kept).unwrap_or_else(|why| panic!("{why:?} in {world:?}"));
        follow(&world, &found);
        planned += 1;
        losing += usize::from(found.cost.lost > 0);
        if found.cost.lost > 0 {
            // Only where nobody can enter the account that holds the address, or give it another one.
            let holder = world.holder_of(world.accounts[WANTED].address).expect("a holder").owner;
            assert!(!world.accounts[holder].can_sign_in, "{found:?} in {world:?}");
        }
    }
    assert_eq!((planned, losing), (WORLDS, LOSING));
}

/// A plan does what it says: every sign-in succeeds with nothing left open, every address that was changed at a
/// provider is reflected before the last sign-in, and nobody is shut out on the way.
fn follow(world: &World, plan: &Plan) {
    let mut here = world.clone();
    let mut unreflected: Vec<usize> = Vec::new();
    for operation in &plan.operations {
        match operation {
            Operation::SignIn(account) => {
                assert!(here.sign_in(*account).iter().all(|(end, _)| end.dependable()), "{plan:?} in {world:?}");
                unreflected.retain(|changed| changed != account);
            }
            Operation::ChangeAtProvider(account, _) => unreflected.push(*account),
            Operation::DeleteAtProvider(_) => panic!("a plan deletes at a provider: {plan:?}"),
            _ => {}
        }
        let after = here.after(*operation).unwrap_or_else(|| panic!("{operation:?} of {plan:?} in {world:?}"));
        assert_eq!(after.len(), 1, "{plan:?} leans on what is left open in {world:?}");
        here = after.into_iter().next().expect("one world");
    }
    assert_eq!(plan.operations.last(), Some(&Operation::SignIn(WANTED)));
    assert_eq!((unreflected, here.lost.count_ones()), (Vec::new(), plan.cost.lost as u32), "{plan:?} in {world:?}");
}
