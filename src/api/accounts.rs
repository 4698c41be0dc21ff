//! The account check for programs: reads a list, and answers with ids, times and sentences.

use js_sys::{Array, Date};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::input::{get, string, wrong};
use crate::accounts::address::{Addresses, NoAddress};
use crate::accounts::case::{Access, Case, Contradiction, Listed, Recorded};
use crate::accounts::forecast::{Forecast, forecast};
use crate::accounts::model::{Address, Block, Service};
use crate::accounts::plan::{Plan, Wish, plan};
use crate::accounts::steps::{PlanStep, steps};
use crate::text::{Words, words};

/// As many accounts can be listed.
const MOST: u32 = 6;
const DAY: f64 = 86_400_000.0;

/// What `checkAccounts` finds.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountCheck {
    /// Accounts that share an address today, by their places in the list.
    collisions: Vec<Vec<usize>>,
    /// The same once every planned address is there.
    collisions_after: Vec<Vec<usize>>,
    next_sign_in: NextSignIn,
    /// The cheapest order of operations; `null` where none can work.
    #[tsify(type = "AccountPlan | null")]
    plan: Option<AccountPlan>,
    /// Why there is no plan.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// What the wanted sign-in would end in if it were done at once.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NextSignIn {
    /// How it ends; `differs` where that depends on what e-Gov holds.
    #[tsify(type = "EndId | 'differs'")]
    result: &'static str,
    /// Every end that is possible.
    #[tsify(type = "EndId[]")]
    results: Vec<&'static str>,
    /// The messages that may appear.
    #[tsify(type = "SymptomId[]")]
    message: Vec<&'static str>,
    /// Whether filings may be lost by it.
    #[tsify(type = "false | 'possible'")]
    data_lost: DataLost,
}

/// `false`, or `"possible"`.
#[derive(Serialize)]
#[serde(untagged)]
enum DataLost {
    No(bool),
    Possible(&'static str),
}

/// Operations in order, and what they cost.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountPlan {
    steps: Vec<AccountStep>,
    data_lost: bool,
    /// Whether the desk has to be asked.
    support: bool,
    /// How many days have to pass.
    wait_days: usize,
    /// Accounts of which it is not known whether they can be used, and on which the plan leans.
    assumes: Vec<usize>,
}

/// One operation.
#[derive(Serialize, Tsify)]
pub struct AccountStep {
    #[tsify(type = "OpId")]
    op: &'static str,
    /// The account that acts or is acted on, by its place in the list.
    #[tsify(type = "number | null")]
    account: Option<usize>,
    /// The step in words; addresses as they were given.
    text: String,
    /// The new address, where it was given; otherwise any that e-Gov does not know.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    /// Until when to wait, at the earliest (ISO 8601, Japan Standard Time).
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

/// What was handed over, understood.
struct Given {
    case: Case,
    addresses: Addresses,
    wish: Wish,
    /// When each blocked address opens, in milliseconds since 1970.
    blocked: Vec<(Address, f64)>,
    now: f64,
    words: &'static Words,
}

/// Checks a list of accounts, and plans a safe order of operations.
pub(super) fn check(input: &JsValue) -> Result<AccountCheck, JsValue> {
    let given = read(input)?;
    let wished = given.wish.address.map(|address| (given.wish.account, address));
    let (plan, reason) = match plan(&given.case, given.wish) {
        Ok(found) => (Some(given.told(&found)), None),
        Err(obstacle) => (None, Some(given.words.check.why_not(&given.case, given.wish, obstacle))),
    };
    Ok(AccountCheck {
        collisions: groups(given.case.collisions()),
        collisions_after: groups(given.case.collisions_after(wished)),
        next_sign_in: next_sign_in(&forecast(&given.case, given.wish)),
        plan,
        reason,
    })
}

impl Given {
    fn told(&self, plan: &Plan) -> AccountPlan {
        let told = steps(&self.case, self.wish, plan);
        AccountPlan {
            steps: told.iter().map(|step| self.step(*step, plan.cost.deletions > 0)).collect(),
            data_lost: plan.cost.lost > 0,
            support: plan.cost.support > 0,
            wait_days: plan.cost.days,
            assumes: plan.assumes.clone(),
        }
    }

    fn step(&self, step: PlanStep, deletes: bool) -> AccountStep {
        let written = |address| self.addresses.text(address).unwrap_or_default().to_owned();
        let until = if let PlanStep::Wait(days) = step { Some(japan_time(self.until(days, deletes))) } else { None };
        AccountStep {
            op: step.op().id(),
            account: step.account(),
            text: self.words.check.told(&self.case, step, written),
            to: step.to().map(written),
            until,
        }
    }
}

impl Given {
    /// When a wait is over: an address that is closed already opens at the time that was given, one that is freed on
    /// the way so many days later, at the earliest.
    fn until(&self, days: u8, deletes: bool) -> f64 {
        let opens = self.blocked.iter().map(|(_, until)| *until).filter(|until| days_until(self.now, *until) == days);
        let opens = opens.fold(0.0, f64::max);
        if opens > 0.0 && !deletes { opens } else { self.now + f64::from(days) * DAY }
    }
}

fn groups(shared: Vec<(Address, Vec<usize>)>) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (_, members) in shared {
        if !groups.contains(&members) {
            groups.push(members);
        }
    }
    groups
}

fn next_sign_in(told: &Forecast) -> NextSignIn {
    let results: Vec<&'static str> = told.ends.iter().map(|end| end.id()).collect();
    NextSignIn {
        result: if let [only] = results.as_slice() { only } else { "differs" },
        results,
        message: told.messages.iter().map(|symptom| symptom.id()).collect(),
        data_lost: if told.may_lose { DataLost::Possible("possible") } else { DataLost::No(false) },
    }
}

fn read(input: &JsValue) -> Result<Given, JsValue> {
    if !input.is_object() {
        return Err(wrong("input", input, &["an object with accounts and want"]));
    }
    let list = get("accounts", input)?;
    let accounts = list.dyn_ref::<Array>().filter(|list| (1..=MOST).contains(&list.length()));
    let Some(accounts) = accounts else { return Err(wrong("accounts", &list, &["a list of 1 to 6 accounts"])) };
    let mut addresses = Addresses::default();
    let mut listed = Vec::new();
    for (place, account) in accounts.iter().enumerate() {
        listed.push(read_account(&format!("accounts[{place}]"), &account, &mut addresses)?);
    }
    let wish = read_wish(input, &mut listed, &mut addresses)?;
    let now = match optional("now", input)? {
        Some(now) => time("now", &now)?,
        None => Date::now(),
    };
    let blocked = read_blocked(input, &addresses)?;
    let blocks = blocked
        .iter()
        .filter(|(_, until)| *until > now)
        .map(|(address, until)| Block { address: *address, days: days_until(now, *until) });
    let lang = match optional("lang", input)? {
        Some(lang) => string("lang", &lang)?,
        None => "ja".to_owned(),
    };
    let case = Case::new(listed, blocks.collect()).map_err(|contradiction| contradicted(accounts, contradiction))?;
    Ok(Given { case, addresses, wish, blocked, now, words: words(&lang) })
}

fn read_account(field: &str, account: &JsValue, addresses: &mut Addresses) -> Result<Listed, JsValue> {
    if !account.is_object() {
        return Err(wrong(field, account, &["an object with service and address"]));
    }
    let at = |name: &str| format!("{field}.{name}");
    let service = get("service", account)?;
    let services: Vec<&str> = Service::ALL.iter().map(|service| service.id()).collect();
    let known = service.as_string().and_then(|id| Service::from_id(&id.trim().to_ascii_lowercase()));
    let service = known.ok_or_else(|| wrong(&at("service"), &service, &services))?;
    let address = number(&at("address"), &get("address", account)?, addresses)?;
    let recorded = get("recordedAddress", account)?;
    let recorded = if recorded.is_undefined() {
        Recorded::Unknown
    } else if recorded.is_null() {
        Recorded::Nothing
    } else {
        Recorded::At(number(&at("recordedAddress"), &recorded, addresses)?)
    };
    let planned = match optional("plannedAddress", account)? {
        Some(planned) => Some(number(&at("plannedAddress"), &planned, addresses)?),
        None => None,
    };
    let usable = match optional("canSignIn", account)? {
        None => Access::Usable,
        Some(given) if given.as_string().is_some_and(|id| id.trim().eq_ignore_ascii_case("unsure")) => Access::Unsure,
        Some(given) => match given.as_bool() {
            Some(true) => Access::Usable,
            Some(false) => Access::Unusable,
            None => return Err(wrong(&at("canSignIn"), &given, &["true", "false", "\"unsure\""])),
        },
    };
    let access = if truth(&at("alive"), optional("alive", account)?)? { usable } else { Access::Gone };
    let filings = truth(&at("hasFilings"), optional("hasFilings", account)?)?;
    Ok(Listed { service, address, recorded, access, filings, planned })
}

fn read_wish(input: &JsValue, listed: &mut [Listed], addresses: &mut Addresses) -> Result<Wish, JsValue> {
    let want = get("want", input)?;
    if !want.is_object() {
        return Err(wrong("want", &want, &["an object with signInWith"]));
    }
    let given = get("signInWith", &want)?;
    let places: Vec<String> = (0..listed.len()).map(|place| place.to_string()).collect();
    let place = given.as_f64().and_then(|number| (0..listed.len()).find(|place| *place as f64 == number));
    let allowed: Vec<&str> = places.iter().map(String::as_str).collect();
    let account = place.ok_or_else(|| wrong("want.signInWith", &given, &allowed))?;
    let planned = listed.get(account).and_then(|account| account.planned);
    let address = match optional("address", &want)? {
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
fn read_blocked(input: &JsValue, addresses: &Addresses) -> Result<Vec<(Address, f64)>, JsValue> {
    let Some(given) = optional("blocked", input)? else { return Ok(Vec::new()) };
    let Some(list) = given.dyn_ref::<Array>() else {
        return Err(wrong("blocked", &given, &["a list of objects with address and until"]));
    };
    let mut blocked = Vec::new();
    for (place, entry) in list.iter().enumerate() {
        let field = format!("blocked[{place}]");
        if !entry.is_object() {
            return Err(wrong(&field, &entry, &["an object with address and until"]));
        }
        let mut all = addresses.clone();
        let address = number(&format!("{field}.address"), &get("address", &entry)?, &mut all)?;
        let until = time(&format!("{field}.until"), &get("until", &entry)?)?;
        blocked.extend(all.text(address).and_then(|text| addresses.find(text)).map(|address| (address, until)));
    }
    Ok(blocked)
}

fn number(field: &str, value: &JsValue, addresses: &mut Addresses) -> Result<Address, JsValue> {
    let text = value.as_string().ok_or_else(|| wrong(field, value, &["a mail address"]))?;
    addresses.number(&text).map_err(|problem| {
        let allowed = match problem {
            NoAddress::Empty => "a mail address",
            NoAddress::FullWidth(_) => "a mail address in half-width characters",
            NoAddress::Several => "one mail address, without blanks and commas",
        };
        wrong(field, value, &[allowed])
    })
}

/// A field that may be absent or `null`.
fn optional(field: &str, object: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let value = get(field, object)?;
    Ok(if value.is_undefined() || value.is_null() { None } else { Some(value) })
}

fn truth(field: &str, value: Option<JsValue>) -> Result<bool, JsValue> {
    match value {
        None => Ok(true),
        Some(value) => value.as_bool().ok_or_else(|| wrong(field, &value, &["true", "false"])),
    }
}

/// A time with an offset (ISO 8601), in milliseconds since 1970. Without an offset it would mean another time in
/// another place.
fn time(field: &str, value: &JsValue) -> Result<f64, JsValue> {
    let text = value.as_string().unwrap_or_default();
    let text = text.trim();
    let clock = text.split_once('T').map(|(_, clock)| clock).unwrap_or_default();
    let with_offset = clock.ends_with('Z') || clock.contains('+') || clock.contains('-');
    let parsed = Date::parse(text);
    if with_offset && parsed.is_finite() {
        return Ok(parsed);
    }
    Err(wrong(field, value, &["a time with offset (ISO 8601), such as 2026-11-22T09:00:00+09:00"]))
}

/// Whole days, the last one begun counted as one.
fn days_until(now: f64, until: f64) -> u8 {
    (1..u8::MAX).find(|days| now + f64::from(*days) * DAY >= until).unwrap_or(u8::MAX)
}

/// A time as a clock in Japan shows it.
fn japan_time(milliseconds: f64) -> String {
    let shifted = Date::new(&(milliseconds + 9.0 * 3_600_000.0).into());
    let text = String::from(shifted.to_iso_string());
    format!("{}+09:00", text.get(..19).unwrap_or_default())
}

fn contradicted(accounts: &Array, contradiction: Contradiction) -> JsValue {
    let given = |place: usize, name: &str| {
        let account = accounts.get(u32::try_from(place).unwrap_or(u32::MAX));
        get(name, &account).unwrap_or_default()
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
            let allowed = format!("the address of accounts[{place}] itself, or null: an e-Gov account has no other");
            wrong(&format!("accounts[{place}].recordedAddress"), &given(place, "recordedAddress"), &[&allowed])
        }
    }
}
