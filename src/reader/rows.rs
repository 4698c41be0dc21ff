//! The accounts as they are written down, and what they mean.

use crate::accounts::address::{Addresses, NoAddress};
use crate::accounts::case::{Case, Contradiction, Listed};
use crate::accounts::model::{Address, Provider};
use crate::accounts::situation::Situation;

/// One account as it is written down.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountRow {
    /// Tells rows apart while others come and go.
    pub key: usize,
    pub service: Option<Provider>,
    pub address: String,
    /// Whether it has the first account's address instead.
    pub same_as_first: bool,
    pub situation: Option<Situation>,
    /// Whether its filings are worth keeping.
    pub filings: bool,
    /// Whether its address is going to change; what stands in `planned` counts only then.
    pub plans: bool,
    pub planned: String,
}

/// A field of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowField {
    Service,
    Address,
    Situation,
    Planned,
}

impl RowField {
    /// Its name, by which it is told apart from the others of its account.
    pub(super) const fn name(self) -> &'static str {
        match self {
            RowField::Service => "service",
            RowField::Address => "address",
            RowField::Situation => "situation",
            RowField::Planned => "planned",
        }
    }
}

/// What is wrong with a field of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowMistake {
    /// No service was chosen.
    NoService,
    /// No address was written.
    NoAddress,
    /// No address was written that it is going to have.
    NoPlanned,
    FullWidth(char),
    /// The text is no mail address.
    NotAnAddress,
    /// What has become of the account was not chosen.
    NoSituation,
    /// Two living accounts of one service have one address; the other account's number, from 1.
    SameAs(usize),
}

/// A list that can be worked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    pub case: Case,
    pub addresses: Addresses,
}

impl AccountRow {
    pub(super) fn new(key: usize) -> AccountRow {
        AccountRow {
            key,
            service: None,
            address: String::new(),
            same_as_first: false,
            situation: None,
            filings: true,
            plans: false,
            planned: String::new(),
        }
    }
}

/// The list as it can be worked with; the mistakes where it cannot.
pub(super) fn understood(rows: &[AccountRow]) -> Result<Understood, Vec<(usize, RowField, RowMistake)>> {
    let mut mistakes = Vec::new();
    let mut addresses = Addresses::default();
    let mut listed = Vec::new();
    let mut first = None;
    for (place, row) in rows.iter().enumerate() {
        let mut wrong = |field, mistake| mistakes.push((place, field, mistake));
        if row.service.is_none() {
            wrong(RowField::Service, RowMistake::NoService);
        }
        let address = if place > 0 && row.same_as_first {
            first
        } else if place == 0 && row.address.trim().is_empty() && rows.iter().skip(1).any(|row| row.same_as_first) {
            // Who does not want to write it down needs no more than the name "the first account's address".
            Some(addresses.unwritten())
        } else {
            number(&mut addresses, &row.address).map_err(|mistake| wrong(RowField::Address, mistake)).ok()
        };
        if place == 0 {
            first = address;
        }
        if row.situation.is_none() {
            wrong(RowField::Situation, RowMistake::NoSituation);
        }
        let planned = if row.plans {
            let planned = number(&mut addresses, &row.planned);
            planned.map_err(|mistake| wrong(RowField::Planned, of_planned(mistake))).ok()
        } else {
            None
        };
        if let (Some(provider), Some(address), Some(situation)) = (row.service, address, row.situation) {
            listed.push(Listed {
                provider,
                address,
                recorded: situation.recorded(provider.external()),
                access: situation.access(),
                filings: row.filings,
                planned,
            });
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let case = Case::new(listed, Vec::new());
    case.map(|case| Understood { case, addresses }).map_err(|contradiction| match contradiction {
        Contradiction::SameAccount(before, place) | Contradiction::SameRecord(before, place) => {
            // Who ticked "the same address" has no address field to mend.
            let ticked = rows.get(place).is_some_and(|row| row.same_as_first);
            let field = if ticked { RowField::Service } else { RowField::Address };
            vec![(place, field, RowMistake::SameAs(before + 1))]
        }
        Contradiction::EgovElsewhere(place) => vec![(place, RowField::Address, RowMistake::NotAnAddress)],
    })
}

fn of_planned(mistake: RowMistake) -> RowMistake {
    if mistake == RowMistake::NoAddress { RowMistake::NoPlanned } else { mistake }
}

fn number(addresses: &mut Addresses, text: &str) -> Result<Address, RowMistake> {
    addresses.number(text).map_err(|wrong| match wrong {
        NoAddress::Empty => RowMistake::NoAddress,
        NoAddress::FullWidth(letter) => RowMistake::FullWidth(letter),
        NoAddress::Malformed => RowMistake::NotAnAddress,
    })
}
