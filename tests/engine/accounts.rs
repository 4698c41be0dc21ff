//! The account model (rule book, section 6): each row of the sign-in table, and the stories behind the rules.

use egov_recovery::accounts::model::{Account, Address, ClosedAddress, Operation, Provider, Record, SignIn, World};
use egov_recovery::accounts::plan::{Obstacle, Wish, plan};
use egov_recovery::rules::Symptom;

use crate::planning::case_of;

const HERE: Address = Address::Written(0);
const THERE: Address = Address::Written(1);
const UNUSED: [Address; 2] = [Address::Written(8), Address::Written(9)];

fn account(provider: Provider, address: Address) -> Account {
    Account { provider, address, alive: true, can_sign_in: true }
}

/// A world of these accounts, each with the address that e-Gov holds for it, if it has a record.
fn world(accounts: &[(Account, Option<Address>)]) -> World {
    World {
        accounts: accounts.iter().map(|(account, _)| *account).collect(),
        records: accounts
            .iter()
            .enumerate()
            .filter_map(|(owner, (_, held))| held.map(|address| Record { owner, address, filings: 1 << owner }))
            .collect(),
        blocked: Vec::new(),
        lost: 0,
    }
}

fn ends(world: &World, account: usize) -> Vec<SignIn> {
    world.sign_in(account).into_iter().map(|(end, _)| end).collect()
}

fn only_after(world: &World, operation: Operation) -> World {
    let mut after = world.after(operation).expect("it can be done");
    assert_eq!(after.len(), 1);
    after.remove(0)
}

#[test]
fn an_account_whose_record_holds_its_address_enters() {
    for provider in Provider::ALL.iter().copied() {
        assert_eq!(ends(&world(&[(account(provider, HERE), Some(HERE))]), 0), [SignIn::SignedIn], "{provider:?}");
    }
}

#[test]
fn a_changed_address_is_reflected_by_a_sign_in() {
    let moved = world(&[(account(Provider::Gbizid, HERE), Some(THERE))]);
    let (end, after) = moved.sign_in(0).remove(0);
    assert_eq!(end, SignIn::SignedIn);
    assert_eq!(after.records, [Record { owner: 0, address: HERE, filings: 1 }]);
}

#[test]
fn a_changed_address_that_another_record_holds_is_refused() {
    for other in Provider::ALL.iter().copied() {
        let held = world(&[(account(Provider::Gbizid, HERE), Some(THERE)), (account(other, THERE), Some(HERE))]);
        let messages: &[Symptom] = &[Symptom::Http500, Symptom::SystemError, Symptom::DuplicateEmail];
        assert_eq!(ends(&held, 0), [SignIn::Refused(messages)], "{other:?}");
    }
}

#[test]
fn a_first_entry_makes_a_record_unless_the_address_was_freed_within_the_week() {
    let mut first = world(&[(account(Provider::Microsoft, HERE), None)]);
    assert_eq!(ends(&first, 0), [SignIn::NewRecord]);
    first.blocked.push(ClosedAddress { address: HERE, days: 7 });
    assert_eq!(ends(&first, 0), [SignIn::Blocked]);
    assert_eq!(ends(&only_after(&first, Operation::Wait(6)), 0), [SignIn::Blocked]);
    assert_eq!(ends(&only_after(&first, Operation::Wait(7)), 0), [SignIn::NewRecord]);
}

#[test]
fn a_first_gbizid_sign_in_on_an_egov_address_switches_and_keeps_the_data() {
    for (provider, end) in [
        (Provider::Gbizid, SignIn::Switched),
        (Provider::Microsoft, SignIn::Switched),
        (Provider::Google, SignIn::Undocumented),
    ] {
        let first = world(&[(account(provider, HERE), None), (account(Provider::Egov, HERE), Some(HERE))]);
        let (found, after) = first.sign_in(0).remove(0);
        assert_eq!(found, end);
        assert_eq!((after.records[0].owner, after.records[0].filings, after.lost), (0, 2, 0));
        assert_eq!(ends(&after, 1), [SignIn::Refused(&[Symptom::CredentialsRejected])], "the password form stops");
        // 認証サービス変更 takes it back, and the next sign-in on the same address switches again.
        let back = only_after(&after, Operation::SwitchToEgov(0));
        assert_eq!((ends(&back, 1), ends(&back, 0)), (vec![SignIn::SignedIn], vec![end]));
    }
}

#[test]
fn a_first_entry_on_another_gbizids_place_is_refused_or_loses_its_filings() {
    let first = world(&[(account(Provider::Gbizid, HERE), None), (account(Provider::Gbizid, THERE), Some(HERE))]);
    let messages: &[Symptom] = &[Symptom::SystemError, Symptom::DuplicateEmail];
    assert_eq!(ends(&first, 0), [SignIn::Refused(messages), SignIn::TookOver]);
    assert_eq!(first.sign_in(0)[1].1.lost, 2);
    // Nobody else's record is touched.
    let third = world(&[
        (account(Provider::Gbizid, HERE), None),
        (account(Provider::Gbizid, THERE), Some(HERE)),
        (account(Provider::Google, THERE), Some(THERE)),
    ]);
    let taken = &third.sign_in(0)[1].1;
    assert_eq!((taken.record_of(0).map(|record| record.address), taken.record_of(1)), (Some(HERE), None));
    assert_eq!(taken.record_of(2), third.record_of(2));
    let microsoft = world(&[(account(Provider::Gbizid, HERE), None), (account(Provider::Microsoft, HERE), Some(HERE))]);
    assert_eq!(ends(&microsoft, 0), [SignIn::Refused(&[Symptom::DuplicateEmail])]);
}

#[test]
fn an_old_gbizid_deleted_too_early_leaves_its_record_and_only_the_desk_can_free_the_address() {
    let mut both = world(&[(account(Provider::Gbizid, HERE), None), (account(Provider::Gbizid, THERE), Some(HERE))]);
    both = only_after(&both, Operation::DeleteAtProvider(1));
    assert!(both.record_of(1).is_some() && both.after(Operation::DeleteRecord(1)).is_none());
    assert_eq!(both.after(Operation::SignIn(1)), None);
    let freed = only_after(&both, Operation::RequestDeletion(1));
    assert_eq!((freed.lost, ends(&freed, 0)), (2, vec![SignIn::Blocked]), "and then the week");

    // Keeping the address costs all of that; an unused one costs nothing.
    let keep = plan(&case_of(&both), Wish { account: 0, address: Some(HERE) }).expect("a plan");
    assert_eq!((keep.cost.lost, keep.cost.support, keep.cost.days), (1, 1, 7));
    let moved = plan(&case_of(&both), Wish { account: 0, address: None }).expect("a plan");
    assert!(
        matches!(moved.operations.as_slice(), [Operation::ChangeAtProvider(0, to), Operation::SignIn(0)] if matches!(to, Address::Unused(0)))
    );
}

#[test]
fn before_a_representative_change_the_former_switches_back_and_the_new_one_takes_over() {
    // The former representative's GビズID has the record; the new one will have the same address.
    let before = world(&[(account(Provider::Gbizid, HERE), Some(HERE)), (account(Provider::Gbizid, THERE), None)]);
    let switched = only_after(&before, Operation::SwitchToEgov(0));
    let freed = only_after(&switched, Operation::ChangeAtProvider(0, UNUSED[0]));
    let same = only_after(&freed, Operation::ChangeAtProvider(1, HERE));
    let (end, after) = same.sign_in(1).remove(0);
    assert_eq!((end, after.records[0].owner, after.records[0].filings, after.lost), (SignIn::Switched, 1, 1, 0));

    // Without the switch the place of the former is refused, or taken over with its filings lost.
    let freed = only_after(&before, Operation::ChangeAtProvider(0, UNUSED[0]));
    let same = only_after(&freed, Operation::ChangeAtProvider(1, HERE));
    assert!(ends(&same, 1).contains(&SignIn::TookOver));
}

#[test]
fn operations_that_cannot_be_done_are_refused() {
    let two = world(&[(account(Provider::Egov, HERE), Some(HERE)), (account(Provider::Gbizid, THERE), Some(THERE))]);
    assert_eq!(two.after(Operation::ChangeInEgov(0, THERE)), None, "another record holds that address");
    assert_eq!(two.after(Operation::ChangeInEgov(1, Address::Written(5))), None, "not an e-Gov account");
    assert_eq!(
        two.after(Operation::ChangeAtProvider(0, Address::Written(5))),
        None,
        "an e-Gov account has no provider"
    );
    assert_eq!(two.after(Operation::SwitchToEgov(0)), None);
    assert_eq!(two.after(Operation::DeleteAtProvider(0)), None, "an e-Gov account has no provider");
    let mut former = two.clone();
    former.accounts[1].alive = false;
    assert_eq!(former.after(Operation::DeleteAtProvider(1)), None, "it is deleted already");
    former.accounts[1] = Account { alive: true, can_sign_in: false, ..former.accounts[1] };
    assert_eq!(former.after(Operation::DeleteAtProvider(1)), None, "nobody can sign in with it");
    let mut locked = two;
    locked.accounts[0].can_sign_in = false;
    assert_eq!(locked.after(Operation::DeleteRecord(0)), None, "nobody can sign in with it");
    let twins = world(&[(account(Provider::Google, HERE), None), (account(Provider::Google, THERE), None)]);
    assert_eq!(twins.after(Operation::ChangeAtProvider(0, THERE)), None, "two living accounts never share an address");
}

#[test]
fn of_equal_price_the_wanted_account_keeps_its_address() {
    // The other GビズID has moved already: one sign-in with it frees the address. Moving the wanted one instead
    // takes as many steps.
    let both = world(&[
        (account(Provider::Gbizid, HERE), Some(THERE)),
        (account(Provider::Gbizid, Address::Written(2)), Some(HERE)),
    ]);
    let found = plan(&case_of(&both), Wish { account: 0, address: None }).expect("a plan");
    assert_eq!(found.operations, [Operation::SignIn(1), Operation::SignIn(0)]);
}

#[test]
fn no_plan_where_nobody_can_enter() {
    let mut gone = world(&[(account(Provider::Gbizid, HERE), Some(HERE))]);
    gone.accounts[0].alive = false;
    assert_eq!(plan(&case_of(&gone), Wish { account: 0, address: None }), Err(Obstacle::Gone));
}
