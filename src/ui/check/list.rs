//! The list: one group of fields for each account.

use yew::prelude::*;

use crate::accounts::model::Provider;
use crate::accounts::situation::Situation;
use crate::reader::check::{Check, CheckAction, MOST};
use crate::reader::rows::{Field, Row};
use crate::reader::{Action, Focus};
use crate::ui::View;
use crate::ui::fields::{self, Typed, select, summary, text, tick};
use crate::ui::parts::{Rank, button, changing, prose, screen_heading, submit};

/// The whole screen.
pub fn list(view: &View, check: &Check) -> Html {
    let words = &view.words.check;
    let onsubmit = view.send.clone().map(|send| {
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Action::Check(CheckAction::Submit));
        })
    });
    html! {
        <>
            { button(view, Rank::Text, view.words.ui.back_to_before, None, Action::CloseCheck) }
            { screen_heading(view, prose(words.list_heading)) }
            <p>{ prose(words.list_lead) }</p>
            <p class="egov-recovery-privacy">{ view.words.ui.privacy }</p>
            if !check.mistakes.is_empty() {
                { mistakes(view, check) }
            }
            <form novalidate=true {onsubmit}>
                { for check.rows.iter().enumerate().map(|(place, row)| account(view, check, place, row)) }
                if check.rows.len() < MOST {
                    { button(view, Rank::Secondary, words.add, None, Action::Check(CheckAction::Add)) }
                }
                { submit(words.submit) }
            </form>
            { button(view, Rank::Text, view.words.ui.restart, None, Action::Restart) }
        </>
    }
}

/// All mistakes above the fields; each leads to its field.
fn mistakes(view: &View, check: &Check) -> Html {
    let words = &view.words.check;
    let lines = check.mistakes.iter().map(|(place, field, mistake)| {
        let text = format!("{}{}{}", (words.account)(place + 1), view.words.ui.colon, (words.mistake)(*mistake));
        (text, Action::Check(CheckAction::Mend(*place, *field)))
    });
    summary(view, &(words.mistakes_heading)(check.mistakes.len()), lines.collect(), None)
}

fn account(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let number = (words.account)(place + 1);
    let tag = format!("h{}", (view.level + 1).clamp(2, 6));
    html! {
        <fieldset class="egov-recovery-account" part="account" key={row.key}>
            <legend>
                <@{tag}
                    class="egov-recovery-heading"
                    part="heading"
                    tabindex="-1"
                    data-focus={Focus::Account(place).name()}
                >
                    { changing(&number) }
                </@>
            </legend>
            { service(view, check, place, row) }
            if place > 0 {
                { tick(view, words.same_as_first, row.same_as_first, move |same| {
                    Action::Check(CheckAction::SameAsFirst(place, same))
                }) }
            }
            if place == 0 || !row.same_as_first {
                { address(view, check, place, row) }
            }
            { situation(view, check, place, row) }
            { tick(view, words.filings_label, row.filings, move |filings| {
                Action::Check(CheckAction::Filings(place, filings))
            }) }
            { planned(view, check, place, row) }
            if check.rows.len() > 1 {
                { button(view, Rank::Text, &(words.remove)(place + 1), None, Action::Check(CheckAction::Remove(place))) }
            }
        </fieldset>
    }
}

fn service(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let options = Provider::ALL.iter().map(|service| (service.id(), (words.service)(*service)));
    let field = named(view, check, place, Field::Service, words.service_label, "");
    select(view, field, words.choose, options, row.service.map(Provider::id), move |id| {
        Action::Check(CheckAction::Service(place, Provider::from_id(&id)))
    })
}

fn situation(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let external = row.service.is_none_or(Provider::external);
    let options = Situation::ALL.iter().map(|situation| (situation.id(), (words.situation)(*situation, external)));
    let field = named(view, check, place, Field::Situation, words.situation_label, words.situation_hint);
    select(view, field, words.choose, options, row.situation.map(Situation::id), move |id| {
        Action::Check(CheckAction::Situation(place, Situation::from_id(&id)))
    })
}

fn address(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let hint = if place == 0 { words.first_address_hint } else { words.address_hint };
    let field = named(view, check, place, Field::Address, words.address_label, hint);
    text(view, field, Typed::Address, &row.address, move |address| Action::Check(CheckAction::Address(place, address)))
}

fn planned(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let field = named(view, check, place, Field::Planned, words.planned_label, words.planned_hint);
    text(view, field, Typed::Address, &row.planned, move |planned| Action::Check(CheckAction::Planned(place, planned)))
}

fn named<'a>(
    view: &View,
    check: &Check,
    place: usize,
    field: Field,
    label: &'a str,
    hint: &'a str,
) -> fields::Field<'a> {
    let error = check.mistake(place, field).map(|mistake| (view.words.check.mistake)(mistake));
    fields::Field { focus: Focus::Field(place, field), label, need: "", hint, error }
}
