//! The result: which accounts share an address, today and after what is planned.

use yew::prelude::*;

use super::{collisions, warned, with_address};
use crate::accounts::case::Case;
use crate::reader::Action;
use crate::reader::check::{Check, CheckAction};
use crate::reader::rows::Understood;
use crate::ui::View;
use crate::ui::parts::{
    Answering, Choice, Rank, all, button, choice, form, heading, prose, radio, screen_heading, section, submit,
};

const NAME: &str = "wanted";

/// The whole screen.
pub fn result(view: &View, check: &Check, understood: &Understood) -> Html {
    let words = &view.words.check;
    let case = &understood.case;
    let level = view.level + 1;
    let today = case.collisions();
    let colliding = case.accounts().filter(|(place, _)| today.iter().any(|(_, members)| members.contains(place)));
    let after = case.collisions_after(None);
    let mut parts = vec![
        button(view, Rank::Text, words.back_to_list, None, Action::Check(CheckAction::BackToList)),
        screen_heading(view, prose(&(words.result_heading)(colliding.count(), !after.is_empty()))),
        section("collisions", vec![heading(level, words.today_heading.into()), collisions(view, understood, &today)]),
    ];
    if case.accounts().any(|(_, account)| account.planned.is_some()) {
        let mut planned = vec![heading(level, words.planned_heading.into())];
        if exchanges(case) {
            planned.push(warned(view, words.exchange));
        } else {
            planned.push(collisions(view, understood, &after));
        }
        parts.push(section("collisions", planned));
    }
    let asked = Choice {
        part: "question",
        name: NAME,
        legend: heading(level, prose(words.wanted_ask)),
        hint: words.wanted_hint,
        missing: check.missing.then_some(words.wanted_missing),
    };
    let options = case.accounts().map(|(place, _)| option(view, check, understood, place)).collect();
    let ask = vec![choice(view, asked, options), submit(words.show_steps)];
    parts.push(form(view, Action::Check(CheckAction::ShowSteps), ask));
    parts.push(button(view, Rank::Text, view.words.ui.restart, None, Action::Restart));
    all(parts)
}

/// Whether an address is planned that another account gives up today: each would then meet the other's record.
fn exchanges(case: &Case) -> bool {
    let gives_up =
        |to| case.accounts().any(|(_, account)| account.address == to && account.planned.is_some_and(|own| own != to));
    case.accounts().filter_map(|(_, account)| account.planned.filter(|to| *to != account.address)).any(gives_up)
}

fn option(view: &View, check: &Check, understood: &Understood, place: usize) -> Html {
    let option = Answering {
        name: NAME,
        value: &place.to_string(),
        label: &with_address(view, understood, place),
        checked: check.wanted == Some(place),
        first: place == 0,
        missing: check.missing,
    };
    radio(view, option, Action::Check(CheckAction::Want(place)))
}
