//! The steps: what they cost, in which order, and what happens without them.

use yew::prelude::*;

use super::state::{CheckAction, Understood};
use super::{collisions, masked, name};
use crate::accounts::forecast::forecast;
use crate::accounts::plan::{Plan, Wish, plan};
use crate::accounts::steps::{Op, PlanStep, leaves_out_of_reach, steps as steps_of};
use crate::rules::{Actor, Caution, Data, Grounds, Level, Wait};
use crate::ui::View;
use crate::ui::parts::{
    Costs, Rank, all, button, caution, costs, heading, items, li, note, p, prose, screen_heading, section, strong,
    warning,
};
use crate::ui::session::Action;
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
    let sources = Sources::of_grounds(told.iter().flat_map(grounds));
    let out_of_reach = leaves_out_of_reach(case, found);
    let mut parts = vec![
        screen_heading(view, prose(&(words.plan_heading)(&name(view, understood, wish.account), more))),
        costs(view, &price(found, out_of_reach)),
    ];
    let assumed: Vec<String> = found.assumes.iter().map(|place| name(view, understood, *place)).collect();
    if !assumed.is_empty() {
        let assumed = assumed.join(view.words.ui.separator);
        parts.push(note("egov-recovery-condition", prose(&(words.assumes)(&assumed))));
    }
    if found.cost.lost > 0 {
        // Who may change the wanted account's address loses nothing.
        let moving = plan(case, Wish { address: None, ..wish });
        let kept = moving.is_ok_and(|moving| moving.cost.lost == 0);
        let text = if kept { words.kept_by_moving } else { words.never_kept };
        parts.push(note("egov-recovery-condition", prose(text)));
    }
    let mut warned = Vec::new();
    let lines = told.iter().map(|step| line(view, understood, &sources, *step, &mut warned));
    let mut order = vec![heading(level, (view.words.ui.steps_heading)(told.len()).into())];
    order.extend(more.then(|| p(prose(words.save_first))));
    order.push(html! { <ol class="egov-recovery-steps">{ for lines }</ol> });
    order.extend(more.then(|| p(prose(words.delete_last))));
    parts.push(section("steps", order));
    if more {
        let mut after = vec![
            heading(level, words.after_heading.into()),
            collisions(view, understood, &case.after(&found.operations).collisions()),
        ];
        after.extend(out_of_reach.then(|| p(prose(words.out_of_reach))));
        parts.extend([section("collisions", after), forecast_of(view, understood, wish)]);
    }
    parts.push(sources.list(view, None, level));
    parts
}

/// Filings are lost where a plan says so; they are out of reach where nobody can open their record.
fn price(found: &Plan, out_of_reach: bool) -> Costs {
    let data = match (found.cost.lost > 0, out_of_reach) {
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

fn grounds(step: &PlanStep) -> Vec<Grounds> {
    std::iter::once(step.grounds()).chain(step.caution().map(Caution::grounds)).collect()
}

/// A step; what must be known before it stands before it, the first time.
fn line(view: &View, understood: &Understood, sources: &Sources, step: PlanStep, warned: &mut Vec<Caution>) -> Html {
    let text = view.words.check.told(&understood.case, step, |address| masked(view, understood, address));
    let told = all(vec![prose(&text), sources.mark(view, step.grounds())]);
    let known = step.caution().filter(|known| !warned.contains(known));
    warned.extend(known);
    let before = known.map(|known| {
        let mark = sources.mark(view, known.grounds());
        if step.op() == Op::RequestDeletion {
            warning(view, known.level(), view.words.check.lost, mark)
        } else {
            caution(view, known, mark)
        }
    });
    li(all(vec![before.unwrap_or_default(), note("egov-recovery-step", told)]))
}

/// What the wanted sign-in would end in without the steps before it.
fn forecast_of(view: &View, understood: &Understood, wish: Wish) -> Html {
    let words = &view.words.check;
    let told = forecast(&understood.case, wish);
    let mut parts = vec![heading(view.level + 1, words.forecast_heading.into())];
    parts.extend((told.ends.len() > 1).then(|| p(words.depends.into())));
    parts.push(items(told.ends.iter().map(|end| li(prose((words.end)(*end)))).collect()));
    if !told.messages.is_empty() {
        let messages: Vec<&str> = told.messages.iter().map(|message| (view.words.symptom)(*message).row).collect();
        parts.push(p(prose(&format!("{}{}", words.messages, messages.join(" ／ ")))));
    }
    if told.may_lose {
        parts.push(p(strong(prose(&format!("{}{}", (view.words.level)(Level::Warning), words.may_lose)))));
    }
    section("forecast", parts)
}
