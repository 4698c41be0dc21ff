//! What a person can say of their accounts, and what e-Gov may then hold.
//!
//! What e-Gov holds for an account is often not known. Every case that does not contradict what was said is then
//! possible: no record, the present address, or an older one, which may be an address of the list; never two
//! records with one address.

use super::model::{Account, Address, ClosedAddress, Operation, Provider, Record, World};

/// What is wanted: a sign-in with an account, perhaps at a certain address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The account to sign in with.
    pub account: usize,
    /// The address that it should have then, also where that is the present one; `None` where it may move to an
    /// unused one.
    pub address: Option<Address>,
}

/// What is known of an account's record in e-Gov.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recorded {
    /// Nothing is known.
    Unknown,
    /// There is none.
    Nothing,
    /// There is one, its address is not known.
    Somewhere,
    /// It holds this address.
    At(Address),
}

/// Whether an account can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// Somebody here can sign in with it, perhaps after a password reset.
    Usable,
    /// Nobody knows yet.
    Unsure,
    /// Nobody here can, also not after a password reset.
    Unusable,
    /// It was deleted: at its provider, or an e-Gov account in e-Gov.
    Gone,
}

/// An account as it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    /// The service it belongs to.
    pub provider: Provider,
    /// Its address: at the provider, or an e-Gov account's own.
    pub address: Address,
    /// What e-Gov holds for it.
    pub recorded: Recorded,
    /// Whether it can be used.
    pub access: Access,
    /// Whether filings made with it are worth keeping.
    pub filings: bool,
    /// The address that it is going to have.
    pub planned: Option<Address>,
}

/// What cannot be true of a list; accounts by their place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// Two living accounts of one service at one address (derived: a provider never has two).
    SameAccount(usize, usize),
    /// Two records with one address (Q6, Q7-③).
    SameRecord(usize, usize),
    /// An e-Gov account whose record holds another address than its own, of which it has no other; or one that was
    /// deleted and has a record.
    EgovElsewhere(usize),
}

/// A list of accounts without contradictions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    accounts: Vec<Listed>,
    blocked: Vec<ClosedAddress>,
}

impl Case {
    /// Takes a list, and completes what follows from it.
    ///
    /// # Errors
    /// The first contradiction in the list.
    pub fn new(mut accounts: Vec<Listed>, blocked: Vec<ClosedAddress>) -> Result<Case, Contradiction> {
        for (place, account) in accounts.iter_mut().enumerate() {
            if account.provider == Provider::Egov {
                account.recorded = egov_record(account).ok_or(Contradiction::EgovElsewhere(place))?;
            }
        }
        for (place, account) in accounts.iter().enumerate() {
            for (before, other) in accounts.iter().enumerate().take(place) {
                let living = account.access != Access::Gone && other.access != Access::Gone;
                if living && account.provider == other.provider && account.address == other.address {
                    return Err(Contradiction::SameAccount(before, place));
                }
                if matches!(account.recorded, Recorded::At(_)) && account.recorded == other.recorded {
                    return Err(Contradiction::SameRecord(before, place));
                }
            }
        }
        let mut case = Case { accounts, blocked };
        case.find_switched();
        Ok(case)
    }

    /// The accounts with their places.
    pub fn accounts(&self) -> impl Iterator<Item = (usize, &Listed)> {
        self.accounts.iter().enumerate()
    }

    /// The account at this place.
    pub fn account(&self, place: usize) -> Option<&Listed> {
        self.accounts.get(place)
    }

    /// For how many days this address cannot be registered yet.
    pub fn days_blocked(&self, address: Address) -> Option<u16> {
        self.blocked.iter().filter(|block| block.address == address).map(|block| block.days).max()
    }

    /// Whether e-Gov may hold this address for this account.
    pub fn may_hold(&self, place: usize, address: Address) -> bool {
        self.account(place).is_some_and(|account| match account.recorded {
            Recorded::Nothing => false,
            Recorded::At(held) => held == address,
            Recorded::Unknown | Recorded::Somewhere => {
                (account.provider.external() || account.address == address) && !self.surely_held(address)
            }
        })
    }

    /// Whether e-Gov is known to hold this address for this account.
    pub fn surely_holds(&self, place: usize, address: Address) -> bool {
        self.account(place).is_some_and(|account| account.recorded == Recorded::At(address))
    }

    /// Whether e-Gov is known to hold this address for anybody on the list.
    pub fn surely_held(&self, address: Address) -> bool {
        self.accounts().any(|(place, _)| self.surely_holds(place, address))
    }

    /// Whether it is possible that e-Gov holds nothing for this account.
    pub fn may_have_no_record(&self, place: usize) -> bool {
        self.account(place).is_some_and(|account| matches!(account.recorded, Recorded::Unknown | Recorded::Nothing))
    }

    /// Everybody but this account for whom e-Gov may hold this address.
    pub fn possible_holders(&self, address: Address, but: usize) -> impl Iterator<Item = (usize, &Listed)> {
        self.accounts().filter(move |(place, _)| *place != but && self.may_hold(*place, address))
    }

    /// An address for this account that e-Gov does not know: the planned one where it is that, else a fresh one.
    pub fn unused_for(&self, place: usize) -> Address {
        let planned = self.account(place).and_then(|account| account.planned);
        let free =
            |planned: &Address| !self.knows(*planned, place) && self.possible_holders(*planned, place).next().is_none();
        planned.filter(free).unwrap_or(Address::Unused(place))
    }

    /// The same list, with the wish as a plan of the wanted account.
    pub fn wishing(&self, wish: Wish) -> Case {
        let mut case = self.clone();
        if wish.address.is_some() {
            case.set(wish.account, |account| account.planned = wish.address);
        }
        case
    }

    /// What is known after operations that succeeded.
    pub fn after(&self, operations: &[Operation]) -> Case {
        operations.iter().fold(self.clone(), |mut case, operation| {
            case.change(*operation);
            case
        })
    }

    fn change(&mut self, operation: Operation) {
        match operation {
            Operation::ChangeAtProvider(place, to) => self.set(place, |account| account.address = to),
            Operation::ChangeInEgov(place, to) => self.set(place, |account| {
                account.address = to;
                account.recorded = Recorded::At(to);
            }),
            Operation::SignIn(place) => {
                let Some(at) = self.account(place).map(|account| account.address) else { return };
                // An e-Gov account that held the address was switched; any other has left it.
                let held = |account: &Listed| match account.recorded {
                    Recorded::At(held) => held == at,
                    Recorded::Unknown => account.provider == Provider::Egov && account.address == at,
                    Recorded::Nothing | Recorded::Somewhere => false,
                };
                for account in self.accounts.iter_mut().filter(|account| held(account)) {
                    account.recorded = Recorded::Nothing;
                }
                self.set(place, |account| account.recorded = Recorded::At(at));
            }
            Operation::SwitchToEgov(place) => {
                let Some(at) = self.account(place).map(|account| account.address) else { return };
                self.set(place, |account| account.recorded = Recorded::Nothing);
                let egov = self
                    .accounts
                    .iter_mut()
                    .find(|account| account.provider == Provider::Egov && account.address == at);
                if let Some(account) = egov {
                    account.recorded = Recorded::At(at);
                    account.access = Access::Usable;
                }
            }
            Operation::DeleteRecord(place) | Operation::RequestDeletion(place) => {
                self.set(place, |account| account.recorded = Recorded::Nothing);
            }
            Operation::DeleteAtProvider(place) => self.set(place, |account| account.access = Access::Gone),
            Operation::Wait(days) => {
                self.blocked.retain(|block| block.days > days);
            }
        }
    }

    fn set(&mut self, place: usize, change: impl FnOnce(&mut Listed)) {
        if let Some(account) = self.accounts.get_mut(place) {
            change(account);
        }
    }

    /// What this account meets when it signs in at this address: one small world for each case that matters, which is
    /// its own record and who else holds the address.
    pub fn views(&self, place: usize, at: Address) -> Vec<World> {
        let mut views = Vec::new();
        let held_by_another = self.accounts().any(|(other, _)| other != place && self.surely_holds(other, at));
        for own in self.own_records(place, at) {
            let records: Vec<Record> = own.map(|address| record(place, address)).into_iter().collect();
            if own == Some(at) {
                views.push(self.world(place, at, records.clone()));
                continue;
            }
            if !held_by_another {
                views.push(self.world(place, at, records.clone()));
            }
            for (other, _) in self.possible_holders(at, place) {
                let mut records = records.clone();
                records.push(record(other, at));
                views.push(self.world(place, at, records));
            }
        }
        views
    }

    /// The addresses that more than one account has today, at its provider or in e-Gov, with these accounts.
    pub fn collisions(&self) -> Vec<(Address, Vec<usize>)> {
        collisions(&self.accounts.iter().map(today).collect::<Vec<_>>())
    }

    /// The same once every planned address is there and e-Gov knows it. `wished` is planned for an account as well.
    pub fn collisions_after(&self, wished: Option<(usize, Address)>) -> Vec<(Address, Vec<usize>)> {
        let mut after = Vec::new();
        for (place, account) in self.accounts() {
            let wish = wished.filter(|(wanted, _)| *wanted == place).map(|(_, address)| address);
            after.push(wish.or(account.planned).map_or_else(|| today(account), |planned| vec![planned]));
        }
        collisions(&after)
    }

    /// An e-Gov account that perhaps cannot be used, and whose address another account holds, has no record any more.
    fn find_switched(&mut self) {
        let known = self.clone();
        for account in self.accounts.iter_mut().filter(|account| account.provider == Provider::Egov) {
            if account.recorded == Recorded::Unknown && known.surely_held(account.address) {
                account.recorded = Recorded::Nothing;
            }
        }
    }

    /// Whether an address stands anywhere in the list, but as the planned one of this account.
    fn knows(&self, address: Address, but: usize) -> bool {
        self.days_blocked(address).is_some()
            || self.accounts().any(|(place, account)| {
                today(account).contains(&address) || (place != but && account.planned == Some(address))
            })
    }

    /// What e-Gov may hold for an account that signs in at this address: nothing, the address, another one.
    fn own_records(&self, place: usize, at: Address) -> Vec<Option<Address>> {
        let mut possible = Vec::new();
        if self.may_have_no_record(place) {
            possible.push(None);
        }
        if self.may_hold(place, at) {
            possible.push(Some(at));
        }
        match self.account(place) {
            Some(Listed { recorded: Recorded::At(held), .. }) => possible.extend((*held != at).then_some(Some(*held))),
            Some(Listed { recorded: Recorded::Unknown | Recorded::Somewhere, provider, address, .. }) => {
                if provider.external() {
                    possible.push(Some(Address::Elsewhere));
                } else if *address != at {
                    possible.push(Some(*address));
                }
            }
            Some(Listed { recorded: Recorded::Nothing, .. }) | None => {}
        }
        possible
    }

    fn world(&self, place: usize, at: Address, records: Vec<Record>) -> World {
        let accounts = self.accounts().map(|(other, account)| Account {
            provider: account.provider,
            address: if other == place { at } else { account.address },
            alive: account.access != Access::Gone,
            can_sign_in: account.access != Access::Unusable,
        });
        World { accounts: accounts.collect(), records, blocked: self.blocked.clone(), lost: 0 }
    }
}

/// A record of which only the address matters.
fn record(owner: usize, address: Address) -> Record {
    Record { owner, address, filings: 0 }
}

/// An e-Gov account has no address but that of its record: one that can be used has a record there. `None` where
/// another address was given.
fn egov_record(account: &Listed) -> Option<Recorded> {
    match (account.access, account.recorded) {
        (Access::Gone, Recorded::At(_)) => None,
        (Access::Gone, _) | (_, Recorded::Nothing) => Some(Recorded::Nothing),
        (_, Recorded::At(held)) => (held == account.address).then_some(account.recorded),
        (_, Recorded::Somewhere) | (Access::Usable, Recorded::Unknown) => Some(Recorded::At(account.address)),
        (Access::Unsure | Access::Unusable, Recorded::Unknown) => Some(Recorded::Unknown),
    }
}

/// The addresses of an account today: the one at its provider while it lives, and what e-Gov holds.
fn today(account: &Listed) -> Vec<Address> {
    let held = match account.recorded {
        Recorded::At(held) => Some(held),
        // Where it is not known, the present address is what can be told.
        Recorded::Unknown | Recorded::Somewhere => Some(account.address),
        Recorded::Nothing => None,
    };
    let own = (account.provider.external() && account.access != Access::Gone).then_some(account.address);
    let mut addresses: Vec<Address> = own.into_iter().collect();
    addresses.extend(held.filter(|held| own != Some(*held)));
    addresses
}

/// The addresses that more than one account has.
fn collisions(accounts: &[Vec<Address>]) -> Vec<(Address, Vec<usize>)> {
    let mut found: Vec<(Address, Vec<usize>)> = Vec::new();
    for (place, addresses) in accounts.iter().enumerate() {
        for address in addresses {
            match found.iter_mut().find(|(known, _)| known == address) {
                Some((_, members)) => members.push(place),
                None => found.push((*address, vec![place])),
            }
        }
    }
    found.retain(|(_, members)| members.len() > 1);
    found
}
