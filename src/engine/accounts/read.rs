//! A list of accounts as a program hands it over, read field by field.

use crate::accounts::address::{Addresses, NoAddress};
use crate::accounts::case::{Access, Case, Contradiction, Listed, Recorded};
use crate::accounts::model::{Address, ClosedAddress, Provider};
use crate::accounts::plan::Wish;
use crate::clock::Moment;
use crate::door::{Given, Mistake, wrong};
use crate::engine::input::{elements, plain, read_now, read_spoken, time};
use crate::language::Language;

/// As many accounts can be listed.
const MOST: usize = 6;

/// What was handed over, understood.
pub(super) struct Handed {
    pub(super) case: Case,
    pub(super) addresses: Addresses,
    pub(super) wish: Wish,
    /// When each blocked address opens.
    pub(super) blocked: Vec<(Address, Moment)>,
    pub(super) now: Moment,
    pub(super) language: Language,
}

/// Reads everything, and finds what cannot be true of it.
pub(super) fn read(input: &Given) -> Result<Handed, Mistake> {
    plain("input", input, "a plain object with accounts and want")?;
    let list = input.get("accounts");
    let allowed = ["a list of 1 to 6 accounts"];
    let accounts = elements("accounts", list, &allowed)?;
    if !(1..=MOST).contains(&accounts.len()) {
        return Err(wrong("accounts", list, &allowed));
    }
    let mut addresses = Addresses::default();
    let mut listed = Vec::new();
    for (path, account) in &accounts {
        listed.push(read_account(path, account, &mut addresses)?);
    }
    let wish = read_wish(input, &mut listed, &mut addresses)?;
    let now = read_now(input.get("now"))?;
    let blocked = read_blocked(input, &addresses)?;
    let blocks = blocked
        .iter()
        .filter(|(_, until)| *until > now)
        .map(|(address, until)| ClosedAddress { address: *address, days: now.days_until(*until) });
    let language = read_spoken(input.get("lang"))?;
    let case = Case::new(listed, blocks.collect()).map_err(|contradiction| contradicted(&accounts, contradiction))?;
    Ok(Handed { case, addresses, wish, blocked, now, language })
}

fn read_account(field: &str, account: &Given, addresses: &mut Addresses) -> Result<Listed, Mistake> {
    plain(field, account, "a plain object with service and address")?;
    let at = |name: &str| format!("{field}.{name}");
    let given = account.get("service");
    let services: Vec<&str> = Provider::ALL.iter().map(|service| service.id()).collect();
    let known = given.text().and_then(|id| Provider::from_id(&id.trim().to_ascii_lowercase()));
    let provider = known.ok_or_else(|| wrong(&at("service"), given, &services))?;
    let address = number(&at("address"), account.get("address"), addresses)?;
    let given = account.get("recordedAddress");
    let recorded = if given.is_undefined() {
        Recorded::Unknown
    } else if given.is_absent() {
        Recorded::Nothing
    } else {
        Recorded::At(number(&at("recordedAddress"), given, addresses)?)
    };
    let planned = match account.get("plannedAddress").present() {
        Some(given) => Some(number(&at("plannedAddress"), given, addresses)?),
        None => None,
    };
    let given = account.get("canSignIn");
    let usable = if given.is_absent() {
        Access::Usable
    } else if given.text().is_some_and(|id| id.trim().eq_ignore_ascii_case("unsure")) {
        Access::Unsure
    } else if let Some(usable) = given.truth() {
        if usable { Access::Usable } else { Access::Unusable }
    } else {
        return Err(wrong(&at("canSignIn"), given, &["true", "false", "\"unsure\""]));
    };
    let access = if truth(&at("alive"), account.get("alive"))? { usable } else { Access::Gone };
    let filings = truth(&at("hasFilings"), account.get("hasFilings"))?;
    Ok(Listed { provider, address, recorded, access, filings, planned })
}

fn read_wish(input: &Given, listed: &mut [Listed], addresses: &mut Addresses) -> Result<Wish, Mistake> {
    let want = input.get("want");
    plain("want", want, "a plain object with signInWith")?;
    let given = want.get("signInWith");
    let places: Vec<String> = (0..listed.len()).map(|place| place.to_string()).collect();
    let place = given.number().and_then(|number| places.iter().position(|place| place == number));
    let allowed: Vec<&str> = places.iter().map(String::as_str).collect();
    let account = place.ok_or_else(|| wrong("want.signInWith", given, &allowed))?;
    let planned = listed.get(account).and_then(|account| account.planned);
    let address = match want.get("address").present() {
        Some(address) => {
            let wished = number("want.address", address, addresses)?;
            if let Some(planned) = planned.filter(|planned| *planned != wished) {
                let expected = addresses.text(planned).unwrap_or_default().to_owned();
                return Err(wrong("want.address", address, &[&expected]));
            }
            Some(wished)
        }
        None => planned,
    };
    Ok(Wish { account, address })
}

/// Addresses that were freed by a deletion. Those that no account has or will have do not matter.
fn read_blocked(input: &Given, addresses: &Addresses) -> Result<Vec<(Address, Moment)>, Mistake> {
    let Some(given) = input.get("blocked").present() else { return Ok(Vec::new()) };
    let mut blocked = Vec::new();
    for (field, entry) in elements("blocked", given, &["a list of objects with address and until"])? {
        plain(&field, entry, "a plain object with address and until")?;
        let mut all = addresses.clone();
        let address = number(&format!("{field}.address"), entry.get("address"), &mut all)?;
        let until = time(&format!("{field}.until"), entry.get("until"))?;
        blocked.extend(all.text(address).and_then(|text| addresses.find(text)).map(|address| (address, until)));
    }
    Ok(blocked)
}

fn number(field: &str, given: &Given, addresses: &mut Addresses) -> Result<Address, Mistake> {
    let text = given.text().ok_or_else(|| wrong(field, given, &["a mail address"]))?;
    addresses.number(text).map_err(|problem| {
        let allowed = match problem {
            NoAddress::Empty => "a mail address",
            NoAddress::FullWidth(_) => "a mail address in half-width characters",
            NoAddress::Malformed => "one mail address, such as name@example.jp",
        };
        wrong(field, given, &[allowed])
    })
}

fn truth(field: &str, given: &Given) -> Result<bool, Mistake> {
    let truth = if given.is_absent() { Some(true) } else { given.truth() };
    truth.ok_or_else(|| wrong(field, given, &["true", "false"]))
}

fn contradicted(accounts: &[(String, &Given)], contradiction: Contradiction) -> Mistake {
    let listed = |place: usize| accounts.get(place).map_or(Given::absent(), |(_, account)| *account);
    let told = |place: usize, name: &str, allowed: &str| {
        wrong(&format!("accounts[{place}].{name}"), listed(place).get(name), &[allowed])
    };
    match contradiction {
        Contradiction::SameAccount(before, place) => {
            let allowed = format!("an address that accounts[{before}], of the same service, does not have");
            told(place, "address", &allowed)
        }
        Contradiction::SameRecord(before, place) => {
            let allowed = format!("an address that e-Gov does not hold for accounts[{before}] already");
            let unknown = listed(place).get("recordedAddress").is_undefined();
            let name = if unknown { "address" } else { "recordedAddress" };
            told(place, name, &allowed)
        }
        Contradiction::EgovElsewhere(place) => {
            let allowed = format!(
                "null where it was deleted, else the address of accounts[{place}] itself: an e-Gov account has no other"
            );
            told(place, "recordedAddress", &allowed)
        }
    }
}
