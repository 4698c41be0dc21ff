//! Records, accounts, and what each operation does to them.
//!
//! e-Gov keeps records. A record belongs to one account and holds one address; no two records hold the same
//! address (Q6, Q7-③, Q8). External accounts live at their provider, each with an address there; two living
//! accounts of one provider never share one (derived). e-Gov learns a changed address at that account's next
//! successful sign-in (Q6).

use crate::rules::Symptom;
use crate::vocabulary::vocabulary;

/// For how many days a deleted record's address cannot be registered again (Q10-(1)①).
pub const BLOCK_DAYS: u16 = 7;

/// An address. Which written ones are the same is decided before (trimmed, ASCII lower case: Q8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Address {
    /// One of the list, by its number.
    Written(u8),
    /// Any that e-Gov does not know, to be chosen by the reader for the account at this place; there is always another one to
    /// be had.
    Unused(usize),
    /// One that is not on the list, where it only matters that it is none of them.
    Elsewhere,
}

vocabulary! {
    /// The services by which e-Gov can be entered (registration guide).
    Provider {
        /// An e-Gov account: address and password.
        Egov = "egov",
        /// GビズID.
        Gbizid = "gbizid",
        /// A Microsoft account.
        Microsoft = "microsoft",
        /// A Google account.
        Google = "google",
    }
}

impl Provider {
    /// Whether the account lives at a provider outside e-Gov.
    pub const fn external(self) -> bool {
        match self {
            Provider::Egov => false,
            Provider::Gbizid | Provider::Microsoft | Provider::Google => true,
        }
    }

    /// Whether a first sign-in at the address of an e-Gov account switches that account to this service, data kept (Q9; for
    /// Microsoft concluded). No official page describes it for Google.
    pub const fn switches(self) -> bool {
        match self {
            Provider::Gbizid | Provider::Microsoft => true,
            Provider::Egov | Provider::Google => false,
        }
    }
}

/// An account as a person has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Account {
    /// The service it belongs to.
    pub provider: Provider,
    /// Its address at the provider. An e-Gov account has none outside its record.
    pub address: Address,
    /// Whether it still exists at its provider. An e-Gov account lives as long as its record.
    pub alive: bool,
    /// Whether somebody here can sign in with it, also after a password reset.
    pub can_sign_in: bool,
}

/// What e-Gov keeps for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// The account it belongs to.
    pub owner: usize,
    /// The address it holds.
    pub address: Address,
    /// Whose filings are in it, one bit for each account of the beginning.
    pub filings: u8,
}

/// An address that was freed by a deletion and cannot be registered yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClosedAddress {
    /// The address.
    pub address: Address,
    /// The days left.
    pub days: u16,
}

/// All that e-Gov and the providers keep, as far as it matters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct World {
    /// The accounts.
    pub accounts: Vec<Account>,
    /// The records.
    pub records: Vec<Record>,
    /// Freed addresses.
    pub blocked: Vec<ClosedAddress>,
    /// Whose filings are gone, one bit for each account of the beginning.
    pub lost: u8,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Signing in to e-Gov with this account.
    SignIn(usize),
    /// Changing the address of this e-Gov account, in e-Gov. The old one is free at once (Q10-(1)②).
    ChangeInEgov(usize, Address),
    /// Changing the address of this account at its provider.
    ChangeAtProvider(usize, Address),
    /// 認証サービス変更: this external account's record becomes an e-Gov account, data kept (Q9).
    SwitchToEgov(usize),
    /// Deleting this account's record in e-Gov by oneself: data lost, address blocked (Q10-(1)①).
    DeleteRecord(usize),
    /// Having this account's record deleted by the desk: data lost, address blocked (Q7-※, Q10-(2)).
    RequestDeletion(usize),
    /// Deleting this account at its provider: its record stays (Q7-②).
    DeleteAtProvider(usize),
    /// Letting days pass.
    Wait(u16),
}

/// How a sign-in ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignIn {
    /// Into its own record, which takes the present address if it had another.
    SignedIn,
    /// Into a new record.
    NewRecord,
    /// Into the record of the e-Gov account that held the address, which is now this account's; data kept (Q9).
    Switched,
    /// As [`SignIn::Switched`], but official pages do not describe it: Google.
    Undocumented,
    /// Into the place of another GビズID's record, whose data are lost (Q7, note of 2023/3/12).
    TookOver,
    /// Refused: one of these messages appears; the FAQ gives no way to tell which.
    Refused(&'static [Symptom]),
    /// Refused for now: the address was freed by a deletion less than a week ago (derived, the worst case).
    Blocked,
    /// The account cannot be entered at all: gone, or nobody can sign in with it.
    Impossible,
}

impl SignIn {
    /// Whether it ends inside e-Gov.
    pub const fn inside(self) -> bool {
        match self {
            SignIn::SignedIn | SignIn::NewRecord | SignIn::Switched | SignIn::Undocumented | SignIn::TookOver => true,
            SignIn::Refused(_) | SignIn::Blocked | SignIn::Impossible => false,
        }
    }

    /// Whether a plan may lean on it: not on what the FAQ leaves open, and not on another's loss.
    pub const fn dependable(self) -> bool {
        match self {
            SignIn::SignedIn | SignIn::NewRecord | SignIn::Switched => true,
            SignIn::Undocumented | SignIn::TookOver | SignIn::Refused(_) | SignIn::Blocked | SignIn::Impossible => {
                false
            }
        }
    }
}

const MOVED_ONTO_ANOTHER: SignIn = SignIn::Refused(&[Symptom::Http500, Symptom::SystemError, Symptom::DuplicateEmail]);
const ANOTHER_GBIZID: SignIn = SignIn::Refused(&[Symptom::SystemError, Symptom::DuplicateEmail]);
const ANOTHER_ACCOUNT: SignIn = SignIn::Refused(&[Symptom::DuplicateEmail]);

impl World {
    /// The record of an account.
    pub fn record_of(&self, account: usize) -> Option<&Record> {
        self.records.iter().find(|record| record.owner == account)
    }

    /// The record that holds an address.
    pub fn holder_of(&self, address: Address) -> Option<&Record> {
        self.records.iter().find(|record| record.address == address)
    }

    /// The address under which an account would sign in now.
    pub fn address_of(&self, account: usize) -> Option<Address> {
        let known = self.accounts.get(account)?;
        if known.provider.external() {
            Some(known.address)
        } else {
            self.record_of(account).map(|record| record.address)
        }
    }

    fn provider_of(&self, account: usize) -> Option<Provider> {
        self.accounts.get(account).map(|account| account.provider)
    }

    /// What a sign-in with this account can end in, and the world after each: two where the FAQ leaves two open.
    pub fn sign_in(&self, account: usize) -> Vec<(SignIn, World)> {
        let stays = |result| vec![(result, self.clone())];
        let Some(known) = self.accounts.get(account).filter(|known| known.alive && known.can_sign_in) else {
            return stays(SignIn::Impossible);
        };
        if !known.provider.external() {
            // The password form knows e-Gov's own accounts only; a switched one is rejected there (derived from Q9).
            return match self.record_of(account) {
                Some(_) => stays(SignIn::SignedIn),
                None => stays(SignIn::Refused(&[Symptom::CredentialsRejected])),
            };
        }
        let holder = self.holder_of(known.address);
        match (self.record_of(account), holder) {
            // Its record holds the address.
            (Some(_), Some(holder)) if holder.owner == account => stays(SignIn::SignedIn),
            // Its record holds another address, and nobody holds this one: the record takes it (Q6).
            (Some(_), None) => {
                let mut world = self.clone();
                world.records.iter_mut().filter(|record| record.owner == account).for_each(|record| {
                    record.address = known.address;
                });
                vec![(SignIn::SignedIn, world)]
            }
            // Its record holds another address, and another record holds this one (Q6, Q7, Q10-(1)).
            (Some(_), Some(_)) => stays(MOVED_ONTO_ANOTHER),
            // New to e-Gov, and nobody holds the address (registration guide, Q10).
            (None, None) => {
                if self.blocked.iter().any(|block| block.address == known.address) {
                    return stays(SignIn::Blocked);
                }
                let mut world = self.clone();
                world.records.push(Record { owner: account, address: known.address, filings: 0 });
                vec![(SignIn::NewRecord, world)]
            }
            // New to e-Gov, and another record holds the address.
            (None, Some(holder)) => self.first_entry_on_a_held_address(account, known.provider, *holder),
        }
    }

    fn first_entry_on_a_held_address(
        &self,
        account: usize,
        provider: Provider,
        holder: Record,
    ) -> Vec<(SignIn, World)> {
        match (self.provider_of(holder.owner), provider) {
            // An e-Gov account's record is switched, data kept; for Google no page says so (Q9, auth-service FAQ).
            (Some(Provider::Egov), _) => {
                let mut world = self.clone();
                for record in world.records.iter_mut().filter(|record| record.owner == holder.owner) {
                    record.owner = account;
                }
                let result = if provider.switches() { SignIn::Switched } else { SignIn::Undocumented };
                vec![(result, world)]
            }
            // Another GビズID's: refused (Q10-(2), Q6), or since 2023/3/12 taken over, its data lost (Q7).
            (Some(Provider::Gbizid), Provider::Gbizid) => {
                let mut taken = self.clone();
                taken.lost |= holder.filings;
                for record in taken.records.iter_mut().filter(|record| record.owner == holder.owner) {
                    *record = Record { owner: account, address: holder.address, filings: 0 };
                }
                vec![(ANOTHER_GBIZID, self.clone()), (SignIn::TookOver, taken)]
            }
            // Any other (Q6).
            (Some(Provider::Gbizid | Provider::Microsoft | Provider::Google) | None, _) => {
                vec![(ANOTHER_ACCOUNT, self.clone())]
            }
        }
    }

    /// Whether this account can enter e-Gov now, into a record of its own, with nothing left open.
    pub fn enters(&self, account: usize) -> bool {
        self.inside_with(account).is_some()
    }

    /// The world once this account is inside e-Gov, which is where its record is switched or deleted: the sign-in
    /// has taken the record to the present address.
    fn inside_with(&self, account: usize) -> Option<World> {
        let mut ends = self.sign_in(account);
        // One end only: where the FAQ leaves two open, neither can be leant on.
        let (end, inside) = ends.pop()?;
        (end == SignIn::SignedIn && ends.is_empty()).then_some(inside)
    }

    /// What an operation leads to: every world that is possible afterwards; `None` where it cannot be done.
    /// A sign-in that is refused can be done, and changes nothing.
    pub fn after(&self, operation: Operation) -> Option<Vec<World>> {
        match operation {
            Operation::SignIn(account) => {
                let ends = self.sign_in(account);
                let possible = !ends.iter().any(|(end, _)| *end == SignIn::Impossible);
                possible.then(|| ends.into_iter().map(|(_, world)| world).collect())
            }
            Operation::ChangeInEgov(account, to) => {
                let free = self.holder_of(to).is_none_or(|holder| holder.owner == account);
                let own = self.provider_of(account) == Some(Provider::Egov) && self.enters(account);
                (free && own).then(|| {
                    let mut world = self.clone();
                    for record in world.records.iter_mut().filter(|record| record.owner == account) {
                        record.address = to;
                    }
                    vec![world]
                })
            }
            Operation::ChangeAtProvider(account, to) => {
                let known = self.accounts.get(account)?;
                let reachable = known.provider.external() && known.alive && known.can_sign_in;
                let taken = self.accounts.iter().enumerate().any(|(other, there)| {
                    other != account && there.provider == known.provider && there.alive && there.address == to
                });
                (reachable && !taken).then(|| {
                    let mut world = self.clone();
                    if let Some(moved) = world.accounts.get_mut(account) {
                        moved.address = to;
                    }
                    vec![world]
                })
            }
            Operation::SwitchToEgov(account) => {
                let inside = self.inside_with(account)?;
                let external = self.provider_of(account).is_some_and(Provider::external);
                let record = *inside.record_of(account)?;
                external.then(|| vec![inside.switched_to_egov(record)])
            }
            Operation::DeleteRecord(account) => Some(vec![self.inside_with(account)?.without_record_of(account)]),
            Operation::RequestDeletion(account) => {
                self.record_of(account).is_some().then(|| vec![self.without_record_of(account)])
            }
            Operation::DeleteAtProvider(account) => {
                let known = self.accounts.get(account)?;
                (known.provider.external() && known.alive && known.can_sign_in).then(|| {
                    let mut world = self.clone();
                    if let Some(gone) = world.accounts.get_mut(account) {
                        gone.alive = false;
                    }
                    vec![world]
                })
            }
            Operation::Wait(days) => {
                let mut world = self.clone();
                world.blocked.iter_mut().for_each(|block| block.days = block.days.saturating_sub(days));
                world.blocked.retain(|block| block.days > 0);
                Some(vec![world])
            }
        }
    }

    /// The record goes to the e-Gov account that was switched away from this place, or to a new one.
    fn switched_to_egov(&self, record: Record) -> World {
        let mut world = self.clone();
        let empty = world.accounts.iter().enumerate().position(|(account, known)| {
            known.provider == Provider::Egov && world.record_of(account).is_none() && known.address == record.address
        });
        let account = Account { provider: Provider::Egov, address: record.address, alive: true, can_sign_in: true };
        let owner = match empty {
            Some(empty) => {
                if let Some(known) = world.accounts.get_mut(empty) {
                    *known = account;
                }
                empty
            }
            None => {
                world.accounts.push(account);
                world.accounts.len() - 1
            }
        };
        for moved in world.records.iter_mut().filter(|known| known.owner == record.owner) {
            moved.owner = owner;
        }
        world
    }

    fn without_record_of(&self, account: usize) -> World {
        let mut world = self.clone();
        for record in self.records.iter().filter(|record| record.owner == account) {
            world.lost |= record.filings;
            world.blocked.push(ClosedAddress { address: record.address, days: BLOCK_DAYS });
        }
        world.records.retain(|record| record.owner != account);
        world
    }
}
