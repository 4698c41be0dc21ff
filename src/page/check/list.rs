//! The list: one group of fields for each account.

use crate::accounts::model::Provider;
use crate::accounts::situation::Situation;
use crate::page::block::{
    AccountFields, Block, Content, Control, FormField, FormKind, Heading, Rank, Role, Summary, Tick, Ticked,
};
use crate::page::parts::{self, all, button, form, item, live, mistake, p, points, submit, text, title, when};
use crate::reader::check::{Check, CheckAction, MOST};
use crate::reader::rows::{AccountRow, RowField};
use crate::reader::{Action, Focus, Input};
use crate::text::Words;

/// The whole screen.
pub fn list(words: &Words, check: &Check) -> Vec<Block> {
    let say = &words.check;
    let accounts = check.rows.iter().enumerate().map(|(place, row)| account(words, check, place, row)).collect();
    let add = || button(Rank::Secondary, say.add, Action::Check(CheckAction::Add));
    vec![
        button(Rank::Text, words.ui.back_to_before, Action::CloseCheck),
        title(say.list_heading),
        p(say.list_lead),
        text(Role::Privacy, words.ui.privacy),
        points(say.hints.iter().map(|hint| item(*hint))),
        when(!check.mistakes.is_empty(), || mistakes(words, check)),
        form(
            FormKind::Inner,
            Action::Check(CheckAction::Submit),
            vec![all(accounts), when(check.rows.len() < MOST, add), submit(Rank::Primary, say.submit)],
        ),
    ]
}

/// All mistakes above the fields; each leads to its field.
fn mistakes(words: &Words, check: &Check) -> Block {
    let say = &words.check;
    let mistakes = check.mistakes.iter().map(|(place, field, mistake)| {
        let line =
            format!("{}{}{}", say.account.with([&(place + 1).to_string()]), words.ui.colon, say.mistake.of(*mistake));
        (line, Action::Check(CheckAction::Mend(*place, *field)).into())
    });
    let heading = parts::mistakes(words, say.mistakes_heading.of(check.mistakes.len()));
    Block::of(Content::Summary(Summary { heading, mistakes: mistakes.collect(), anyway: None }))
}

fn account(words: &Words, check: &Check, place: usize, row: &AccountRow) -> Block {
    let say = &words.check;
    let tick = |label: &'static str, ticked: bool, action: CheckAction| {
        let press = Action::Check(action).into();
        Block::of(Content::Tick(Tick { of: Ticked::Option, runs: label.into(), ticked, press }))
    };
    let own_address = place == 0 || !row.same_as_first;
    let remove =
        || button(Rank::Text, say.remove.with([&(place + 1).to_string()]), Action::Check(CheckAction::Remove(place)));
    let same = CheckAction::SameAsFirst(place, !row.same_as_first);
    let legend = Heading {
        depth: 1,
        runs: live(say.account.with([&(place + 1).to_string()])).into(),
        focus: Some(Focus::Account(place)),
    };
    Block::of(Content::Group(AccountFields {
        key: row.key,
        legend,
        blocks: vec![
            service(words, check, place, row),
            when(place > 0, || tick(say.same_as_first, row.same_as_first, same)),
            when(own_address, || address(words, check, place, row)),
            situation(words, check, place, row),
            tick(say.filings_label, row.filings, CheckAction::Filings(place, !row.filings)),
            tick(say.plans, row.plans, CheckAction::Plans(place, !row.plans)),
            when(row.plans, || planned(words, check, place, row)),
            when(check.rows.len() > 1, remove),
        ],
    }))
}

fn service(words: &Words, check: &Check, place: usize, row: &AccountRow) -> Block {
    let say = &words.check;
    let control = Control::List {
        none: say.choose.into(),
        options: Provider::ALL.iter().map(|known| (known.id(), say.service.of(*known).into())).collect(),
        chosen: row.service.map(Provider::id),
    };
    field(words, check, (place, RowField::Service), control, say.service_label)
}

fn situation(words: &Words, check: &Check, place: usize, row: &AccountRow) -> Block {
    let say = &words.check;
    let external = row.service.is_none_or(Provider::external);
    let of_kind = if external { say.situation } else { say.situation_in_egov };
    let option = |known: &Situation| (known.id(), of_kind.of(*known).into());
    let control = Control::List {
        none: say.choose.into(),
        options: Situation::ALL.iter().map(option).collect(),
        chosen: row.situation.map(Situation::id),
    };
    field(words, check, (place, RowField::Situation), control, say.situation_label)
}

fn address(words: &Words, check: &Check, place: usize, row: &AccountRow) -> Block {
    let control = Control::Address(row.address.clone());
    field(words, check, (place, RowField::Address), control, words.check.address_label)
}

fn planned(words: &Words, check: &Check, place: usize, row: &AccountRow) -> Block {
    let control = Control::Address(row.planned.clone());
    field(words, check, (place, RowField::Planned), control, words.check.planned_label)
}

fn field(
    words: &Words,
    check: &Check,
    (place, field): (usize, RowField),
    control: Control,
    label: &'static str,
) -> Block {
    let error = check.mistake(place, field).map(|found| mistake(words, words.check.mistake.of(found)));
    Block::of(Content::Field(FormField {
        input: Input::Account(place, field),
        control,
        label: label.into(),
        need: "".into(),
        // What there is to say is the same for every account, and stands above the list once.
        hint: "".into(),
        error,
        result: None,
    }))
}
