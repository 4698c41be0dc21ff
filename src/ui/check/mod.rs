//! The account check: list the accounts, see which collide, get a safe order of steps.

mod advice;
mod list;
mod result;
mod steps;

use yew::prelude::*;

use super::View;
use super::parts::{all, items, li, note, p, prose, strong};
use crate::accounts::model::Address;
use crate::reader::check::{Check, CheckStage};
use crate::reader::rows::Understood;
use crate::rules::Level;

/// The screen on which the reader is.
pub fn check(view: &View, check: &Check) -> Html {
    match (check.stage, check.understood()) {
        (CheckStage::List, _) | (_, Err(_)) => list::list(view, check),
        (CheckStage::Result, Ok(understood)) => result::result(view, check, &understood),
        (CheckStage::Steps, Ok(understood)) => match check.wish(&understood) {
            Some(wish) => steps::steps(view, &understood, wish),
            None => result::result(view, check, &understood),
        },
    }
}

/// An account by its number and service.
fn name(view: &View, understood: &Understood, place: usize) -> String {
    view.words.check.name(&understood.case, place)
}

/// An address as it may be seen by somebody who looks over the shoulder: its first letter and its host.
fn masked(view: &View, understood: &Understood, address: Address) -> String {
    let Some(written) = understood.addresses.text(address) else { return view.words.check.unwritten.to_owned() };
    let (name, host) = written.split_once('@').unwrap_or((written, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}•••@{host}")
}

/// The same with its address, to tell two of one service apart.
fn with_address(view: &View, understood: &Understood, place: usize) -> String {
    let name = name(view, understood, place);
    match understood.case.account(place) {
        Some(account) => format!("{name} {}", masked(view, understood, account.address)),
        None => name,
    }
}

/// A sentence that must not be overlooked.
fn warned(view: &View, text: &str) -> Html {
    let first = (view.words.level)(Level::Warning);
    note("egov-recovery-condition", all(vec![strong(first.into()), prose(text)]))
}

/// Addresses that several accounts share, a line each.
fn collisions(view: &View, understood: &Understood, shared: &[(Address, Vec<usize>)]) -> Html {
    let words = &view.words.check;
    if shared.is_empty() {
        return p(words.no_collision.into());
    }
    let lines = shared.iter().map(|(address, members)| {
        let names: Vec<String> = members.iter().map(|place| name(view, understood, *place)).collect();
        li(prose(&(words.collision)(&names, &masked(view, understood, *address))))
    });
    items(lines.collect())
}
