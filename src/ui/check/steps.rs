//! The steps: what they cost, in which order, and what happens without them.

use yew::prelude::*;

use super::advice::advice;
use super::{collisions, masked, name};
use crate::accounts::case::{Access, Case, Listed, Recorded};
use crate::accounts::forecast::{End, forecast};
use crate::accounts::model::Provider;
use crate::accounts::plan::{Plan, Wish, plan};
use crate::accounts::steps::{Op, PlanStep, leaves_out_of_reach, steps as steps_of};
use crate::reader::Action;
use crate::reader::check::CheckAction;
use crate::reader::rows::Understood;
use crate::rules::{Actor, Caution, Data, Grounds, Level, Wait};
use crate::ui::View;
use crate::ui::parts::{
    Costs, Rank, all, button, caution, costs, heading, items, li, note, p, prose, remark_list, screen_heading, section,
    strong, warning,
};
use crate::ui::sources::Sources;

/// The whole screen.
pub fn steps(view: &View, understood: &Understood, wish: Wish) -> Html {
    let words = &view.words.check;
    let mut parts =
        vec![button(view, Rank::Text, words.back_to_result, None, Action::Check(CheckAction::BackToResult))];
    match plan(&understood.case, wish) {
        Ok(found) => parts.extend(planned(view, understood, wish, &found)),
        Err(obstacle) => parts.extend([
            screen_heading(view, words.no_plan_heading.into()),
            p(prose(&words.why_not(&understood.case, wish, obstacle))),
            forecast_of(view, understood, wish),
        ]),
    }
    parts.push(button(view, Rank::Text, view.words.ui.restart, None, Action::Restart));
    all(parts)
}

fn planned(view: &View, understood: &Understood, wish: Wish, found: &Plan) -> Vec<Html> {
    let words = &view.words.check;
    let case = &understood.case;
    let level = view.level + 1;
    let told = steps_of(case, wish, found);
    let more = told.len() > 1;
    let remarks = remarks(case, wish, &told);
    let grounds =
        told.iter().flat_map(|step| grounds(case, *step)).chain(remarks.iter().map(|remark| remark.grounds()));
    let sources = Sources::of_grounds(grounds);
    let out_of_reach = leaves_out_of_reach(case, wish, found);
    let mut parts = vec![
        screen_heading(view, prose(&(words.plan_heading)(&name(view, understood, wish.account), more))),
        costs(view, &price(found, out_of_reach)),
    ];
    parts.extend(advice(view, understood, wish, found));
    let mut warned = Vec::new();
    let lines = told.iter().map(|step| line(view, understood, &sources, *step, &mut warned));
    let mut order = vec![heading(level, (view.words.ui.steps_heading)(told.len()).into())];
    order.extend(more.then(|| p(prose(words.save_first))));
    order.push(html! { <ol class="egov-recovery-steps">{ for lines }</ol> });
    order.extend(more.then(|| p(prose(words.delete_last))));
    parts.push(section("steps", order));
    if !remarks.is_empty() {
        let points = remarks.iter().map(|remark| {
            let text = (view.words.caution)(*remark);
            let mark = sources.mark(view, remark.grounds());
            li(all(vec![prose(text.title), view.words.ui.colon.into(), prose(text.body), mark]))
        });
        parts.push(remark_list(view, points.collect()));
    }
    if more {
        let mut after = vec![
            heading(level, words.after_heading.into()),
            collisions(view, understood, &case.after(&found.operations).collisions()),
        ];
        after.extend(out_of_reach.then(|| p(prose(words.out_of_reach))));
        parts.push(section("collisions", after));
    }
    parts.push(forecast_of(view, understood, wish));
    parts.push(sources.list(view, None, level));
    parts
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
    Costs { data, wait, actor: if desk { Actor::Desk } else { Actor::Oneself } }
}

fn grounds(case: &Case, step: PlanStep) -> Vec<Grounds> {
    std::iter::once(step.grounds()).chain(step.caution(case).map(Caution::grounds)).collect()
}

/// What is good to know about the order as a whole.
fn remarks(case: &Case, wish: Wish, told: &[PlanStep]) -> Vec<Caution> {
    let joined = told.iter().any(|step| matches!(step, PlanStep::TakeOver(..) | PlanStep::SwitchToEgov(_)));
    let changes = told.iter().any(|step| matches!(step, PlanStep::ChangeInEgov(..) | PlanStep::ChangeAtProvider(..)));
    let wanted = case.account(wish.account).map(|account| account.provider);
    // Who only passes through an external account on the way to e-Gov's own gives nothing up.
    let used = |account: usize| case.account(account).is_some_and(|account| account.recorded != Recorded::Nothing);
    let back = wanted == Some(Provider::Egov)
        && told.iter().any(|step| matches!(step, PlanStep::SwitchToEgov(account) if used(*account)));
    let other = matches!(wanted, Some(Provider::Microsoft | Provider::Google));
    let mut remarks = Vec::new();
    remarks.extend(back.then_some(Caution::PriceOfGoingBack));
    let deletes = told.iter().any(|step| step.op() == Op::RequestDeletion);
    remarks.extend((!joined && !deletes && told.len() > 1).then_some(Caution::SeparateAccounts));
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
fn line(view: &View, understood: &Understood, sources: &Sources, step: PlanStep, warned: &mut Vec<Caution>) -> Html {
    let text = view.words.check.told(&understood.case, step, |address| masked(view, understood, address));
    let told = all(vec![prose(&text), sources.mark(view, step.grounds())]);
    let known = step.caution(&understood.case).filter(|known| !warned.contains(known));
    warned.extend(known);
    let block = known.map(|known| {
        let mark = sources.mark(view, known.grounds());
        if step.op() == Op::RequestDeletion {
            warning(view, known.level(), view.words.check.lost, mark)
        } else {
            caution(view, known, mark)
        }
    });
    let (block, step_text) = (block.unwrap_or_default(), note("egov-recovery-step", told));
    // Only what changes whether to act comes first; what a switch back means is for the time after it.
    let helpful = known.is_some_and(|known| known.level() == Level::Reference) || step.op() == Op::SwitchService;
    li(all(if helpful { vec![step_text, block] } else { vec![block, step_text] }))
}

/// What the wanted sign-in would end in without the steps before it; nothing where it is as ever.
fn forecast_of(view: &View, understood: &Understood, wish: Wish) -> Html {
    let words = &view.words.check;
    let told = forecast(&understood.case, wish);
    if told.ends == [End::SignedIn] {
        return Html::default();
    }
    let today = understood.case.account(wish.account).map(|account| account.address);
    let changed = wish.address.is_some_and(|address| Some(address) != today);
    let mut parts = vec![heading(view.level + 1, (words.forecast_heading)(changed).into())];
    parts.extend((told.ends.len() > 1).then(|| p(words.depends.into())));
    let mut ends: Vec<Html> = told.ends.iter().map(|end| li(prose((words.end)(*end)))).collect();
    if told.may_lose && told.ends.contains(&End::Refused) {
        ends.push(li(strong(prose(words.may_lose))));
    }
    parts.push(items(ends));
    let messages: Vec<&str> = told.messages.iter().filter_map(|symptom| symptom.message()).collect();
    if !messages.is_empty() {
        parts.push(p(words.messages.into()));
        parts.push(items(messages.iter().map(|message| li(prose(&(view.words.ui.quote)(message)))).collect()));
    }
    section("forecast", parts)
}
