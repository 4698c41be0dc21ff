//! The result: which accounts share an address, today and after what is planned.

use super::{collisions, with_address};
use crate::accounts::case::Case;
use crate::accounts::model::Address;
use crate::page::block::{Answering, Block, Chosen, Content, FormKind, Heading, Options, Part, Rank};
use crate::page::parts::{button, form, heading, mistake, section, submit, title, warning_sentence};
use crate::reader::Action;
use crate::reader::check::{Check, CheckAction};
use crate::reader::rows::Understood;
use crate::text::Words;

/// The whole screen.
pub fn result(words: &Words, check: &Check, understood: &Understood) -> Vec<Block> {
    let say = &words.check;
    let case = &understood.case;
    let today = case.collisions();
    let colliding = case.accounts().filter(|(place, _)| today.iter().any(|(_, members)| members.contains(place)));
    let after = case.collisions_after(None);
    let mut blocks = vec![
        button(Rank::Text, say.back_to_list, Action::Check(CheckAction::BackToList)),
        title(heading_of(words, colliding.count(), !after.is_empty())),
        section(Part::Collisions, vec![heading(1, say.today_heading), shared(words, understood, &today)]),
    ];
    if case.accounts().any(|(_, account)| account.planned.is_some()) {
        let block =
            if exchanges(case) { warning_sentence(words, say.exchange) } else { shared(words, understood, &after) };
        blocks.push(section(Part::Collisions, vec![heading(1, say.planned_heading), block]));
    }
    let choice = Options {
        of: Chosen::Wanted,
        legend: Heading { depth: 1, runs: say.wanted_ask.into(), focus: None },
        hint: say.wanted_hint.into(),
        missing: check.missing.then(|| mistake(words, say.wanted_missing)),
        options: case.accounts().map(|(place, _)| option(words, check, understood, place)).collect(),
    };
    let submit = submit(Rank::Primary, say.show_steps);
    blocks.push(form(
        FormKind::Part,
        Action::Check(CheckAction::ShowSteps),
        vec![Block::of(Content::Choice(choice)), submit],
    ));
    blocks
}

/// How many accounts share an address with another today, else whether some will.
fn heading_of(words: &Words, accounts: usize, planned: bool) -> String {
    let say = &words.check;
    match (accounts, planned) {
        (0, true) => say.result_planned.to_owned(),
        (0, false) => say.result_none.to_owned(),
        (accounts, _) => say.result_heading.of(accounts),
    }
}

fn shared(words: &Words, understood: &Understood, shared: &[(Address, Vec<usize>)]) -> Block {
    collisions(words, understood, shared, |_, _| Vec::new())
}

/// Whether an address is planned that another account gives up today: each would then meet the other's record.
fn exchanges(case: &Case) -> bool {
    let gives_up =
        |to| case.accounts().any(|(_, account)| account.address == to && account.planned.is_some_and(|own| own != to));
    case.accounts().filter_map(|(_, account)| account.planned.filter(|to| *to != account.address)).any(gives_up)
}

fn option(words: &Words, check: &Check, understood: &Understood, place: usize) -> Answering {
    Answering {
        value: place.to_string().into(),
        label: with_address(words, understood, place).into(),
        checked: check.wanted == Some(place),
        before: "".into(),
        press: Action::Check(CheckAction::Want(place)).into(),
    }
}
