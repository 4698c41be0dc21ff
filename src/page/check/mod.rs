//! The account check: list the accounts, see which collide, get a safe order of steps.

mod advice;
mod list;
mod order;
mod result;

use super::block::Block;
use super::parts::{item, p, points};
use crate::accounts::model::Address;
use crate::reader::check::{Check, CheckStage};
use crate::reader::rows::Understood;
use crate::text::Words;

/// The screen on which the reader is.
pub fn check(words: &Words, check: &Check, cited: Option<usize>) -> Vec<Block> {
    match (check.stage, check.understood()) {
        (CheckStage::List, _) | (_, Err(_)) => list::list(words, check),
        (CheckStage::Result, Ok(understood)) => result::result(words, check, &understood),
        (CheckStage::Steps, Ok(understood)) => match check.wish(&understood) {
            Some(wish) => order::order(words, &understood, wish, cited),
            None => result::result(words, check, &understood),
        },
    }
}

/// An account by its number and service.
fn name(words: &Words, understood: &Understood, place: usize) -> String {
    words.check.name(&understood.case, place)
}

/// An address as it may be seen by somebody who looks over the shoulder: its first letter and its host.
fn masked(words: &Words, understood: &Understood, address: Address) -> String {
    let Some(written) = understood.addresses.text(address) else { return words.check.unwritten.to_owned() };
    let (name, host) = written.split_once('@').unwrap_or((written, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}•••@{host}")
}

/// The same with its address, to tell two of one service apart.
fn with_address(words: &Words, understood: &Understood, place: usize) -> String {
    let name = name(words, understood, place);
    match understood.case.account(place) {
        Some(account) => format!("{name} {}", masked(words, understood, account.address)),
        None => name,
    }
}

/// Addresses that several accounts share, a line each, and what more there is to say of one.
fn collisions(
    words: &Words,
    understood: &Understood,
    shared: &[(Address, Vec<usize>)],
    more: impl Fn(Address, &[usize]) -> Vec<String>,
) -> Block {
    if shared.is_empty() {
        return p(words.check.no_collision);
    }
    points(shared.iter().map(|(address, members)| {
        let names: Vec<String> = members.iter().map(|place| name(words, understood, *place)).collect();
        let mut told =
            item(words.check.collision.with([&words.check.accounts.of(&names), &masked(words, understood, *address)]));
        told.extend(more(*address, members).into_iter().map(p));
        told
    }))
}
