//! What to try, or to know, before the first step of an order.

use super::name;
use crate::accounts::case::{Access, Case, Listed, Recorded};
use crate::accounts::forecast::{End, forecast};
use crate::accounts::model::{Operation, Provider};
use crate::accounts::plan::{Plan, Wish, plan};
use crate::page::block::Block;
use crate::page::parts::{condition, warning_sentence};
use crate::reader::rows::Understood;
use crate::text::Words;

/// The advice, the gravest first.
pub fn advice(words: &Words, understood: &Understood, wish: Wish, found: &Plan) -> Vec<Block> {
    let say = &words.check;
    let case = &understood.case;
    let Some(account) = case.account(wish.account) else { return Vec::new() };
    let wanted = name(words, understood, wish.account);
    let mut lines = Vec::new();
    if must_not_enter_before(case, wish, account, found) {
        lines.push(warning_sentence(words, say.not_before.with([&wanted])));
    }
    if leaves_a_place_behind(case, wish, account) {
        lines.push(warning_sentence(words, say.take_over_instead.with([&wanted])));
    }
    let assumed: Vec<String> = found.assumes.iter().map(|place| name(words, understood, *place)).collect();
    if !assumed.is_empty() {
        lines.push(condition(say.assumes.with([&words.ui.list.of(&assumed)])));
    }
    if may_enter_today(case, wish, account, found) {
        let first = if account.provider.external() { say.try_first } else { say.try_first_once };
        lines.push(condition(first.with([&wanted])));
    }
    if account.provider == Provider::Egov && account.access == Access::Unusable {
        lines.push(condition(say.lock_first));
    }
    let stays =
        || plan(case, Wish { address: Some(account.address), ..wish }).is_ok_and(|kept| kept.cost.deletions == 0);
    if found.cost.moves_wanted && wish.address.is_none() && stays() {
        lines.push(condition(say.keep_address.with([&wanted])));
    }
    if found.cost.deletions > 0 {
        let deleted = |place| found.operations.contains(&Operation::RequestDeletion(place));
        if case.accounts().any(|(place, listed)| deleted(place) && listed.provider == Provider::Egov) {
            lines.push(condition(say.reset_first));
        }
        // Who may change the wanted account's address loses nothing.
        let kept = plan(case, Wish { address: None, ..wish }).is_ok_and(|moving| moving.cost.deletions == 0);
        lines.push(condition(if kept { say.kept_by_moving } else { say.never_kept }));
    }
    if case.accounts().any(|(_, listed)| listed.provider == Provider::Egov && listed.access == Access::Gone) {
        lines.push(condition(say.deleted_week));
    }
    lines
}

/// A sign-in before the last step may cost another account's filings (Q7, note of 2023/3/12), or make a record that
/// forecloses the switch (P3).
fn must_not_enter_before(case: &Case, wish: Wish, account: &Listed, found: &Plan) -> bool {
    let sign_ins = found.operations.iter().filter(|operation| **operation == Operation::SignIn(wish.account)).count();
    let more = found.operations.len() > 1;
    more && sign_ins == 1 && (forecast(case, wish).may_lose || is_new(account))
}

/// A first sign-in makes an empty record, while a usable e-Gov account with filings could have been switched (P3).
fn leaves_a_place_behind(case: &Case, wish: Wish, account: &Listed) -> bool {
    let elsewhere = |listed: &Listed| {
        let usable = matches!(listed.access, Access::Usable | Access::Unsure);
        listed.provider == Provider::Egov && usable && listed.filings && listed.address != account.address
    };
    let switches = is_new(account) && account.provider.switches();
    switches && wish.address.is_none() && case.accounts().any(|(_, listed)| elsewhere(listed))
}

/// The steps may not be needed, and trying harms nothing: it is either in, or refused.
fn may_enter_today(case: &Case, wish: Wish, account: &Listed, found: &Plan) -> bool {
    let told = forecast(case, wish);
    let harmless = told.ends.iter().all(|end| matches!(end, End::SignedIn | End::Refused)) && !told.may_lose;
    let stays = wish.address.is_none_or(|address| address == account.address);
    found.operations.len() > 1 && stays && harmless && told.ends.contains(&End::SignedIn)
}

fn is_new(account: &Listed) -> bool {
    account.provider.external() && account.recorded == Recorded::Nothing
}
