//! A list of accounts as a program hands it over, read field by field.

use wasm_bindgen::prelude::*;

use crate::accounts::address::{Addresses, NoAddress};
use crate::accounts::case::{Access, Case, Contradiction, Listed, Recorded};
use crate::accounts::model::{Address, ClosedAddress, Provider};
use crate::accounts::plan::Wish;
use crate::clock::Moment;
use crate::door::{get_at, optional, written, wrong};
use crate::engine::input::{elements, get, plain, read_now, read_words, time};
use crate::text::Words;

/// As many accounts can be listed.
const MOST: usize = 6;

/// What was handed over, understood.
pub(super) struct Given {
    pub(super) case: Case,
    pub(super) addresses: Addresses,
    pub(super) wish: Wish,
    /// When each blocked address opens.
    pub(super) blocked: Vec<(Address, Moment)>,
    pub(super) now: Moment,
    pub(super) words: &'static Words,
}

/// Reads everything, and finds what cannot be true of it.
pub(super) fn read(input: &JsValue) -> Result<Given, JsValue> {
    plain("input", input, "a plain object with accounts and want")?;
    let list = get("accounts", input)?;
    let allowed = ["a list of 1 to 6 accounts"];
    let accounts = elements("accounts", &list, &allowed)?;
    if !(1..=MOST).contains(&accounts.len()) {
        return Err(wrong("accounts", &list, &allowed));
    }
    let mut addresses = Addresses::default();
    let mut listed = Vec::new();
    for (path, account) in &accounts {
        listed.push(read_account(path, account, &mut addresses)?);
    }
    let wish = read_wish(input, &mut listed, &mut addresses)?;
    let now = read_now(input)?;
    let blocked = read_blocked(input, &addresses)?;
    let blocks = blocked
        .iter()
        .filter(|(_, until)| *until > now)
        .map(|(address, until)| ClosedAddress { address: *address, days: now.days_until(*until) });
    let words = read_words(input)?;
    let case = Case::new(listed, blocks.collect()).map_err(|contradiction| contradicted(&accounts, contradiction))?;
    Ok(Given { case, addresses, wish, blocked, now, words })
}

fn read_account(field: &str, account: &JsValue, addresses: &mut Addresses) -> Result<Listed, JsValue> {
    plain(field, account, "a plain object with service and address")?;
    let at = |name: &str| format!("{field}.{name}");
    let service = get_at(&at("service"), "service", account)?;
    let services: Vec<&str> = Provider::ALL.iter().map(|service| service.id()).collect();
    let known = written(&service).and_then(|id| Provider::from_id(&id.trim().to_ascii_lowercase()));
    let service = known.ok_or_else(|| wrong(&at("service"), &service, &services))?;
    let address = number(&at("address"), &get_at(&at("address"), "address", account)?, addresses)?;
    let recorded = get_at(&at("recordedAddress"), "recordedAddress", account)?;
    let recorded = if recorded.is_undefined() {
        Recorded::Unknown
    } else if recorded.is_null() {
        Recorded::Nothing
    } else {
        Recorded::At(number(&at("recordedAddress"), &recorded, addresses)?)
    };
    let planned = match optional(&at("plannedAddress"), "plannedAddress", account)? {
        Some(planned) => Some(number(&at("plannedAddress"), &planned, addresses)?),
        None => None,
    };
    let usable = match optional(&at("canSignIn"), "canSignIn", account)? {
        None => Access::Usable,
        Some(given) if written(&given).is_some_and(|id| id.trim().eq_ignore_ascii_case("unsure")) => Access::Unsure,
        Some(given) => match given.as_bool() {
            Some(true) => Access::Usable,
            Some(false) => Access::Unusable,
            None => return Err(wrong(&at("canSignIn"), &given, &["true", "false", "\"unsure\""])),
        },
    };
    let access = if truth(&at("alive"), optional(&at("alive"), "alive", account)?)? { usable } else { Access::Gone };
    let filings = truth(&at("hasFilings"), optional(&at("hasFilings"), "hasFilings", account)?)?;
    Ok(Listed { provider: service, address, recorded, access, filings, planned })
}

fn read_wish(input: &JsValue, listed: &mut [Listed], addresses: &mut Addresses) -> Result<Wish, JsValue> {
    let want = get("want", input)?;
    plain("want", &want, "a plain object with signInWith")?;
    let given = get_at("want.signInWith", "signInWith", &want)?;
    let places: Vec<String> = (0..listed.len()).map(|place| place.to_string()).collect();
    let place = given.as_f64().and_then(|number| (0..listed.len()).find(|place| *place as f64 == number));
    let allowed: Vec<&str> = places.iter().map(String::as_str).collect();
    let account = place.ok_or_else(|| wrong("want.signInWith", &given, &allowed))?;
    let planned = listed.get(account).and_then(|account| account.planned);
    let address = match optional("want.address", "address", &want)? {
        Some(address) => {
            let wished = number("want.address", &address, addresses)?;
            if let Some(planned) = planned.filter(|planned| *planned != wished) {
                let expected = addresses.text(planned).unwrap_or_default().to_owned();
                return Err(wrong("want.address", &address, &[&expected]));
            }
            Some(wished)
        }
        None => planned,
    };
    Ok(Wish { account, address })
}

/// Addresses that were freed by a deletion. Those that no account has or will have do not matter.
fn read_blocked(input: &JsValue, addresses: &Addresses) -> Result<Vec<(Address, Moment)>, JsValue> {
    let Some(given) = optional("blocked", "blocked", input)? else { return Ok(Vec::new()) };
    let mut blocked = Vec::new();
    for (field, entry) in elements("blocked", &given, &["a list of objects with address and until"])? {
        plain(&field, &entry, "a plain object with address and until")?;
        let mut all = addresses.clone();
        let (named, until) = (format!("{field}.address"), format!("{field}.until"));
        let address = number(&named, &get_at(&named, "address", &entry)?, &mut all)?;
        let until = time(&until, &get_at(&until, "until", &entry)?)?;
        blocked.extend(all.text(address).and_then(|text| addresses.find(text)).map(|address| (address, until)));
    }
    Ok(blocked)
}

fn number(field: &str, value: &JsValue, addresses: &mut Addresses) -> Result<Address, JsValue> {
    let text = written(value).ok_or_else(|| wrong(field, value, &["a mail address"]))?;
    addresses.number(&text).map_err(|problem| {
        let allowed = match problem {
            NoAddress::Empty => "a mail address",
            NoAddress::FullWidth(_) => "a mail address in half-width characters",
            NoAddress::Malformed => "one mail address, such as name@example.jp",
        };
        wrong(field, value, &[allowed])
    })
}

fn truth(field: &str, value: Option<JsValue>) -> Result<bool, JsValue> {
    match value {
        None => Ok(true),
        Some(value) => value.as_bool().ok_or_else(|| wrong(field, &value, &["true", "false"])),
    }
}

fn contradicted(accounts: &[(String, JsValue)], contradiction: Contradiction) -> JsValue {
    let given = |place: usize, name: &str| {
        accounts.get(place).and_then(|(_, account)| get(name, account).ok()).unwrap_or_default()
    };
    match contradiction {
        Contradiction::SameAccount(before, place) => {
            let allowed = format!("an address that accounts[{before}], of the same service, does not have");
            wrong(&format!("accounts[{place}].address"), &given(place, "address"), &[&allowed])
        }
        Contradiction::SameRecord(before, place) => {
            let allowed = format!("an address that e-Gov does not hold for accounts[{before}] already");
            let recorded = given(place, "recordedAddress");
            if recorded.is_undefined() {
                wrong(&format!("accounts[{place}].address"), &given(place, "address"), &[&allowed])
            } else {
                wrong(&format!("accounts[{place}].recordedAddress"), &recorded, &[&allowed])
            }
        }
        Contradiction::EgovElsewhere(place) => {
            let allowed = format!(
                "null where it was deleted, else the address of accounts[{place}] itself: an e-Gov account has no other"
            );
            wrong(&format!("accounts[{place}].recordedAddress"), &given(place, "recordedAddress"), &[&allowed])
        }
    }
}
