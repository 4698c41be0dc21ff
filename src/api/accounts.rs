//! The account check for programs: reads a list, and answers with ids, times and sentences.

use js_sys::Date;
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::input::{elements, get, get_at, string, wrong};
use crate::accounts::address::{Addresses, NoAddress};
use crate::accounts::case::{Access, Case, Contradiction, Listed, Recorded};
use crate::accounts::forecast::{Forecast, forecast};
use crate::accounts::model::{Address, Block, Service};
use crate::accounts::plan::{Plan, Wish, plan};
use crate::accounts::steps::{PlanStep, steps};
use crate::text::{Words, words};

/// As many accounts can be listed.
const MOST: usize = 6;
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
    fn until(&self, days: u16, deletes: bool) -> f64 {
        let target = self.wish.address.or(self.case.account(self.wish.account).map(|account| account.address));
        let opens = |wanted: bool| {
            let fits = |(address, until): &&(Address, f64)| {
                days_until(self.now, *until) == days && (Some(*address) == target) == wanted
            };
            self.blocked.iter().find(fits).map(|(_, until)| *until)
        };
        let given = opens(true).or_else(|| opens(false)).filter(|_| !deletes);
        given.unwrap_or(self.now + f64::from(days) * DAY)
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
    let now = match optional("now", "now", input)? {
        Some(now) => time("now", &now)?,
        None => Date::now(),
    };
    let blocked = read_blocked(input, &addresses)?;
    let blocks = blocked
        .iter()
        .filter(|(_, until)| *until > now)
        .map(|(address, until)| Block { address: *address, days: days_until(now, *until) });
    let lang = match optional("lang", "lang", input)? {
        Some(lang) => string("lang", &lang)?,
        None => "ja".to_owned(),
    };
    let case = Case::new(listed, blocks.collect()).map_err(|contradiction| contradicted(&accounts, contradiction))?;
    Ok(Given { case, addresses, wish, blocked, now, words: words(&lang) })
}

fn read_account(field: &str, account: &JsValue, addresses: &mut Addresses) -> Result<Listed, JsValue> {
    if !account.is_object() {
        return Err(wrong(field, account, &["an object with service and address"]));
    }
    let at = |name: &str| format!("{field}.{name}");
    let service = get_at(&at("service"), "service", account)?;
    let services: Vec<&str> = Service::ALL.iter().map(|service| service.id()).collect();
    let known = service.as_string().and_then(|id| Service::from_id(&id.trim().to_ascii_lowercase()));
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
        Some(given) if given.as_string().is_some_and(|id| id.trim().eq_ignore_ascii_case("unsure")) => Access::Unsure,
        Some(given) => match given.as_bool() {
            Some(true) => Access::Usable,
            Some(false) => Access::Unusable,
            None => return Err(wrong(&at("canSignIn"), &given, &["true", "false", "\"unsure\""])),
        },
    };
    let access = if truth(&at("alive"), optional(&at("alive"), "alive", account)?)? { usable } else { Access::Gone };
    let filings = truth(&at("hasFilings"), optional(&at("hasFilings"), "hasFilings", account)?)?;
    Ok(Listed { service, address, recorded, access, filings, planned })
}

fn read_wish(input: &JsValue, listed: &mut [Listed], addresses: &mut Addresses) -> Result<Wish, JsValue> {
    let want = get("want", input)?;
    if !want.is_object() {
        return Err(wrong("want", &want, &["an object with signInWith"]));
    }
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
fn read_blocked(input: &JsValue, addresses: &Addresses) -> Result<Vec<(Address, f64)>, JsValue> {
    let Some(given) = optional("blocked", "blocked", input)? else { return Ok(Vec::new()) };
    let mut blocked = Vec::new();
    for (field, entry) in elements("blocked", &given, &["a list of objects with address and until"])? {
        if !entry.is_object() {
            return Err(wrong(&field, &entry, &["an object with address and until"]));
        }
        let mut all = addresses.clone();
        let (named, until) = (format!("{field}.address"), format!("{field}.until"));
        let address = number(&named, &get_at(&named, "address", &entry)?, &mut all)?;
        let until = time(&until, &get_at(&until, "until", &entry)?)?;
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
            NoAddress::Malformed => "one mail address, such as name@example.jp",
        };
        wrong(field, value, &[allowed])
    })
}

/// A field that may be absent or `null`.
fn optional(path: &str, field: &str, object: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let value = get_at(path, field, object)?;
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
    let parsed = if is_time(text) { Date::parse(text) } else { f64::NAN };
    if parsed.is_finite() && is_day(text.get(..10).unwrap_or_default()) {
        return Ok(parsed);
    }
    Err(wrong(field, value, &["a time with offset (ISO 8601), such as 2026-11-22T09:00:00+09:00"]))
}

/// The form `YYYY-MM-DDThh:mm`, perhaps with seconds and their parts, and an offset; what else `Date` would accept
/// differs from browser to browser.
fn is_time(text: &str) -> bool {
    let fits = |text: &str, form: &str| {
        text.len() == form.len()
            && text.chars().zip(form.chars()).all(|(letter, form)| match form {
                '0' => letter.is_ascii_digit(),
                '+' => letter == '+' || letter == '-',
                exact => letter == exact,
            })
    };
    let local = text.strip_suffix('Z').or_else(|| {
        let (local, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
        fits(offset, "+00:00").then_some(local)
    });
    local.is_some_and(|local| {
        ["0000-00-00T00:00", "0000-00-00T00:00:00", "0000-00-00T00:00:00.000"].iter().any(|form| fits(local, form))
    })
}

/// Whether the calendar has this day; `Date` takes the 30th of February for a day in March.
fn is_day(date: &str) -> bool {
    let midnight = Date::new(&format!("{date}T00:00:00Z").into());
    midnight.get_time().is_finite() && String::from(midnight.to_iso_string()).starts_with(date)
}

/// Whole days, the last one begun counted as one.
fn days_until(now: f64, until: f64) -> u16 {
    // Out of range it is the nearest number, and a week is all that e-Gov knows.
    ((until - now) / DAY).ceil() as u16
}

/// A time as a clock in Japan shows it.
fn japan_time(milliseconds: f64) -> String {
    let shifted = Date::new(&(milliseconds + 9.0 * 3_600_000.0).into());
    let text = String::from(shifted.to_iso_string());
    format!("{}+09:00", text.split('.').next().unwrap_or_default())
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
