//! The steps: what they cost, in which order, and what happens without them.

use super::advice::advice;
use super::{collisions, masked, name};
use crate::accounts::case::{Access, Case, Listed, Recorded};
use crate::accounts::forecast::{End, forecast};
use crate::accounts::model::{Address, Provider};
use crate::accounts::overlap::{Meeting, meetings};
use crate::accounts::plan::{Plan, Wish, plan};
use crate::accounts::steps::{Op, PlanStep, leaves_out_of_reach, steps as steps_of};
use crate::page::background::remark_list;
use crate::page::block::{Block, Content, Listing, Part, Rank, Role, Run};
use crate::page::parts::{
    Costs, button, caution, costs, fold, heading, item, marked, p, points, remark, section, text, title,
    warning_before, warning_sentence,
};
use crate::page::sources::Sources;
use crate::reader::Action;
use crate::reader::check::CheckAction;
use crate::reader::rows::Understood;
use crate::rules::{Actor, Caution, Data, Scope, Wait};
use crate::text::Words;

/// The whole screen.
pub fn order(words: &Words, understood: &Understood, wish: Wish, cited: Option<usize>) -> Vec<Block> {
    let say = &words.check;
    let mut blocks = vec![button(Rank::Text, say.back_to_result, Action::Check(CheckAction::BackToResult))];
    match plan(&understood.case, wish) {
        Ok(found) => blocks.extend(planned(words, understood, wish, &found, cited)),
        Err(obstacle) => {
            blocks.push(title(say.no_plan_heading));
            blocks.push(p(say.why_not(&understood.case, wish, obstacle)));
            blocks.extend(forecast_of(words, understood, wish));
        }
    }
    blocks
}

fn planned(words: &Words, understood: &Understood, wish: Wish, found: &Plan, cited: Option<usize>) -> Vec<Block> {
    let say = &words.check;
    let case = &understood.case;
    let steps = steps_of(case, wish, found);
    let more = steps.len() > 1;
    let remarks = remarks(case, wish, &steps);
    let mut grounds = Vec::new();
    for step in &steps {
        grounds.push(step.grounds());
        grounds.extend(step.caution(case).map(Caution::grounds));
    }
    grounds.extend(remarks.iter().map(|remark| remark.grounds()));
    let sources = Sources::of_grounds(&grounds).read_at(cited);
    let out_of_reach = leaves_out_of_reach(case, wish, found);
    let plan_heading = if more { say.plan_heading } else { say.plan_heading_alone };
    let mut blocks = vec![
        title(plan_heading.with([&name(words, understood, wish.account)])),
        costs(words, &price(found, out_of_reach)),
    ];
    blocks.extend(advice(words, understood, wish, found));
    let mut warned = Vec::new();
    let lines = steps.iter().map(|step| line(words, understood, &sources, *step, &mut warned)).collect();
    let mut order = vec![heading(1, words.ui.steps_heading.of(steps.len()))];
    order.extend(more.then(|| p(say.save_first)));
    order.push(Block::of(Content::List(Listing::Steps, lines)));
    order.extend(more.then(|| p(say.delete_last)));
    blocks.push(section(Part::Steps, order));
    let mut background = Vec::new();
    if !remarks.is_empty() {
        let told = remarks.iter().map(|known| remark(words, *known, sources.mark(words, known.grounds())));
        background.push(remark_list(words, told.collect(), 2));
    }
    let after = case.after(&found.operations);
    let shared = after.collisions();
    if more || !shared.is_empty() {
        let told = collisions(words, understood, &shared, |address, members| matters(words, &after, address, members));
        let mut remaining = vec![heading(1, say.after_heading), told];
        remaining.extend(out_of_reach.then(|| p(say.out_of_reach)));
        blocks.push(section(Part::Collisions, remaining));
    }
    blocks.extend(others_planned(words, case, &after, wish));
    blocks.extend(forecast_of(words, understood, wish));
    background.push(sources.list(words, None, 2));
    blocks.push(fold(Part::Background, 1, words.ui.background_heading, background));
    blocks
}

/// What other accounts are to change is no part of the order; and none of them may follow to where the wanted one is then.
fn others_planned(words: &Words, case: &Case, after: &Case, wish: Wish) -> Vec<Block> {
    let say = &words.check;
    let kept = after.account(wish.account).map(|account| account.address);
    let others = || {
        case.accounts()
            .filter(|(place, other)| *place != wish.account && other.planned.is_some_and(|to| to != other.address))
    };
    let mut told = Vec::new();
    let following: Vec<String> =
        others().filter(|(_, other)| other.planned == kept).map(|(place, _)| say.name(case, place)).collect();
    if !following.is_empty() {
        told.push(warning_sentence(words, say.not_that_address.with([&words.ui.list.of(&following)])));
    }
    if others().next().is_some() {
        told.push(p(say.others_planned));
    }
    told
}

/// Whether an overlap that remains matters, and to whom: the gravest first.
fn matters(words: &Words, after: &Case, address: Address, members: &[usize]) -> Vec<String> {
    let say = &words.check;
    let found = meetings(after, address, members);
    let mut told = Vec::new();
    for meeting in Meeting::ALL.iter().copied() {
        let mut names = Vec::new();
        for (place, _) in found.iter().filter(|(_, known)| *known == meeting) {
            names.push(say.name(after, *place));
        }
        if !names.is_empty() {
            told.push(say.meeting.of(meeting).with([&words.ui.list.of(&names)]));
        }
    }
    if told.is_empty() {
        told.push(say.no_meeting.to_owned());
    }
    told
}

/// A deletion is called a loss even of filings that were not worth keeping; they are out of reach where nobody can open
/// their record.
fn price(found: &Plan, out_of_reach: bool) -> Costs {
    let data = match (found.cost.deletions > 0, out_of_reach) {
        (true, _) => Data::Lost,
        (false, true) => Data::OutOfReach,
        (false, false) => Data::Kept,
    };
    let desk = found.cost.support > 0;
    let mut wait = Vec::new();
    wait.extend(desk.then_some(Wait::Desk));
    wait.extend((found.cost.days > 0).then_some(Wait::OneWeek));
    Costs { data, wait, actor: if desk { Actor::Desk } else { Actor::Oneself }, provider: None }
}

/// What is good to know about the order as a whole.
fn remarks(case: &Case, wish: Wish, steps: &[PlanStep]) -> Vec<Caution> {
    let joined = steps.iter().any(|step| matches!(step, PlanStep::TakeOver(..) | PlanStep::SwitchToEgov(_)));
    let changes = steps.iter().any(|step| matches!(step, PlanStep::ChangeInEgov(..) | PlanStep::ChangeAtProvider(..)));
    let wanted = case.account(wish.account).map(|account| account.provider);
    // Who only passes through an external account on the way to e-Gov's own gives nothing up.
    let used = |account: usize| case.account(account).is_some_and(|account| account.recorded != Recorded::Nothing);
    let back = wanted == Some(Provider::Egov)
        && steps.iter().any(|step| matches!(step, PlanStep::SwitchToEgov(account) if used(*account)));
    let other = matches!(wanted, Some(Provider::Microsoft | Provider::Google));
    let mut remarks = Vec::new();
    remarks.extend(back.then_some(Caution::PriceOfGoingBack));
    let deletes = steps.iter().any(|step| step.op() == Op::RequestDeletion);
    remarks.extend((!joined && !deletes && steps.len() > 1).then_some(Caution::SeparateAccounts));
    let gbizids = case.accounts().filter(|(_, account)| is_usable_gbizid(account)).count();
    remarks.extend((remarks.contains(&Caution::SeparateAccounts) && gbizids > 1).then_some(Caution::SharingPossible));
    remarks.extend(changes.then_some(Caution::ServiceLinkRenewal));
    remarks.extend(other.then_some(Caution::DescribedForGbizid));
    remarks
}

fn is_usable_gbizid(account: &Listed) -> bool {
    account.provider == Provider::Gbizid && matches!(account.access, Access::Usable | Access::Unsure)
}

/// A step, and what must be known about it, the first time.
fn line(
    words: &Words,
    understood: &Understood,
    sources: &Sources,
    step: PlanStep,
    warned: &mut Vec<Caution>,
) -> Vec<Block> {
    let told = words.check.told(&understood.case, step, |address| masked(words, understood, address));
    let step_text = text(Role::Step, marked(told, sources.mark(words, step.grounds())));
    let Some(known) = step.caution(&understood.case).filter(|known| !warned.contains(known)) else {
        return vec![step_text];
    };
    warned.push(known);
    let marks = sources.mark(words, known.grounds());
    if step.op() == Op::RequestDeletion {
        return vec![warning_before(words, known.level(), words.check.lost, marks), step_text];
    }
    let block = caution(words, known, marks);
    match known.scope() {
        Scope::Before => vec![block, step_text],
        Scope::Step | Scope::Path => vec![step_text, block],
    }
}

/// What the wanted sign-in would end in without the steps before it; nothing where it is as ever.
fn forecast_of(words: &Words, understood: &Understood, wish: Wish) -> Option<Block> {
    let say = &words.check;
    let forecast = forecast(&understood.case, wish);
    if forecast.ends == [End::SignedIn] {
        return None;
    }
    let today = understood.case.account(wish.account).map(|account| account.address);
    let changed = wish.address.is_some_and(|address| Some(address) != today);
    let mut blocks = vec![heading(1, if changed { say.forecast_heading_changed } else { say.forecast_heading })];
    blocks.extend((forecast.ends.len() > 1).then(|| p(say.depends)));
    let mut ends: Vec<Vec<Block>> = forecast.ends.iter().map(|end| item(say.end.of(*end))).collect();
    if forecast.may_lose && forecast.ends.contains(&End::Refused) {
        ends.push(item(Run::Loss(say.may_lose.into())));
    }
    blocks.push(points(ends));
    if !forecast.messages.is_empty() {
        blocks.push(p(say.messages));
        blocks.push(points(forecast.messages.iter().map(|symptom| item(words.message(*symptom)))));
    }
    Some(section(Part::Forecast, blocks))
}
