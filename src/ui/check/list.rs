//! The list: one group of fields for each account.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::state::{Check, CheckAction, Field, MOST, Row};
use crate::accounts::model::Service;
use crate::accounts::situation::Situation;
use crate::ui::View;
use crate::ui::parts::{Rank, button, field_error, prose, screen_heading, submit};
use crate::ui::session::Action;

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
            if !check.mistakes().is_empty() {
                { summary(view, check) }
            }
            <form novalidate=true {onsubmit}>
                { for check.rows().iter().enumerate().map(|(place, row)| account(view, check, place, row)) }
                if check.rows().len() < MOST {
                    { button(view, Rank::Secondary, words.add, None, Action::Check(CheckAction::Add)) }
                }
                { submit(words.submit) }
            </form>
            { button(view, Rank::Text, view.words.ui.restart, None, Action::Restart) }
        </>
    }
}

/// All mistakes above the fields; each leads to its field.
fn summary(view: &View, check: &Check) -> Html {
    let words = &view.words.check;
    let lines = check.mistakes().iter().map(|(place, field, mistake)| {
        let text = format!("{}{}{}", (words.account)(place + 1), view.words.ui.colon, (words.mistake)(*mistake));
        let mend = Action::Check(CheckAction::Mend(*place, *field));
        html! { <li>{ button(view, Rank::Text, &text, None, mend) }</li> }
    });
    html! {
        <div
            class="egov-recovery-summary"
            part="error-summary"
            role="group"
            tabindex="-1"
            aria-labelledby="egov-recovery-summary"
            data-focus="mistakes"
        >
            <p id="egov-recovery-summary">
                <strong>{ view.words.ui.error }{ (words.mistakes_heading)(check.mistakes().len()) }</strong>
            </p>
            <ul>{ for lines }</ul>
        </div>
    }
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
                    data-focus={format!("account-{place}")}
                >
                    { number }
                </@>
            </legend>
            { service(view, check, place, row) }
            if place > 0 {
                { tick(view, words.same_as_first, row.same_as_first, move |same| CheckAction::SameAsFirst(place, same)) }
            }
            if place == 0 || !row.same_as_first {
                { text(view, check, place, Field::Address, &row.address) }
            }
            { situation(view, check, place, row) }
            { tick(view, words.filings_label, row.filings, move |filings| CheckAction::Filings(place, filings)) }
            { text(view, check, place, Field::Planned, &row.planned) }
            if check.rows().len() > 1 {
                { button(view, Rank::Text, &(words.remove)(place + 1), None, Action::Check(CheckAction::Remove(place))) }
            }
        </fieldset>
    }
}

fn service(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let options = Service::ALL.iter().map(|service| (service.id(), (words.service)(*service)));
    let field = Choice { place, field: Field::Service, label: words.service_label, hint: None };
    let chosen = row.service.map(Service::id);
    choice(view, check, field, chosen, options, move |id| CheckAction::Service(place, Service::from_id(id)))
}

fn situation(view: &View, check: &Check, place: usize, row: &Row) -> Html {
    let words = &view.words.check;
    let external = row.service.is_none_or(Service::external);
    let options = Situation::ALL.iter().map(|situation| (situation.id(), (words.situation)(*situation, external)));
    let hint = Some(words.situation_hint);
    let field = Choice { place, field: Field::Situation, label: words.situation_label, hint };
    let chosen = row.situation.map(Situation::id);
    choice(view, check, field, chosen, options, move |id| CheckAction::Situation(place, Situation::from_id(id)))
}

/// A list of which one option is chosen.
struct Choice {
    place: usize,
    field: Field,
    label: &'static str,
    hint: Option<&'static str>,
}

fn choice(
    view: &View,
    check: &Check,
    choice: Choice,
    chosen: Option<&'static str>,
    options: impl Iterator<Item = (&'static str, &'static str)>,
    action: impl Fn(&str) -> CheckAction + 'static,
) -> Html {
    let onchange = view.send.clone().map(|send| {
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                send.emit(Action::Check(action(&select.value())));
            }
        })
    });
    let names = Names::of(check, choice.place, choice.field);
    html! {
        <>
            <label class="egov-recovery-label" for={names.id.clone()}>{ choice.label }</label>
            { about(view, check, &names, choice.hint) }
            <select
                id={names.id}
                class="egov-recovery-field"
                part="field"
                required=true
                aria-invalid={names.wrong.then_some("true")}
                aria-describedby={names.described_by}
                data-focus={names.focus}
                {onchange}
            >
                <option value="" selected={chosen.is_none()}>{ view.words.check.choose }</option>
                { for options.map(|(id, label)| html! { <option value={id} selected={chosen == Some(id)}>{ label }</option> }) }
            </select>
        </>
    }
}

fn text(view: &View, check: &Check, place: usize, field: Field, value: &str) -> Html {
    let words = &view.words.check;
    let planned = field == Field::Planned;
    let (label, hint) = match (planned, place) {
        (true, _) => (words.planned_label, words.planned_hint),
        (false, 0) => (words.address_label, words.first_address_hint),
        (false, _) => (words.address_label, words.address_hint),
    };
    let oninput = view.send.clone().map(|send| {
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                let value = input.value();
                let action =
                    if planned { CheckAction::Planned(place, value) } else { CheckAction::Address(place, value) };
                send.emit(Action::Check(action));
            }
        })
    });
    let names = Names::of(check, place, field);
    html! {
        <>
            <label class="egov-recovery-label" for={names.id.clone()}>{ label }</label>
            { about(view, check, &names, Some(hint)) }
            <input
                type="email"
                id={names.id}
                class="egov-recovery-field"
                part="field"
                autocomplete="email"
                spellcheck="false"
                autocapitalize="off"
                value={value.to_owned()}
                aria-invalid={names.wrong.then_some("true")}
                aria-describedby={names.described_by}
                data-focus={names.focus}
                {oninput}
            />
        </>
    }
}

fn tick(view: &View, label: &'static str, ticked: bool, action: impl Fn(bool) -> CheckAction + 'static) -> Html {
    let onchange = view.send.clone().map(|send| {
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                send.emit(Action::Check(action(input.checked())));
            }
        })
    });
    html! {
        <label class="egov-recovery-tick" part="option">
            <input type="checkbox" checked={ticked} {onchange} />
            <span>{ prose(label) }</span>
        </label>
    }
}

/// How a field is named, described and found.
struct Names {
    id: String,
    focus: String,
    described_by: String,
    place: usize,
    field: Field,
    wrong: bool,
}

impl Names {
    fn of(check: &Check, place: usize, field: Field) -> Names {
        let focus = field.focus(place);
        let id = format!("egov-recovery-{focus}");
        let wrong = check.mistake(place, field).is_some();
        let described_by = if wrong { format!("{id}-hint {id}-error") } else { format!("{id}-hint") };
        Names { id, focus, described_by, place, field, wrong }
    }
}

/// The hint of a field, and its error.
fn about(view: &View, check: &Check, names: &Names, hint: Option<&'static str>) -> Html {
    let mistake = check.mistake(names.place, names.field);
    html! {
        <>
            <p class="egov-recovery-hint" id={format!("{}-hint", names.id)}>{ prose(hint.unwrap_or_default()) }</p>
            if let Some(mistake) = mistake {
                { field_error(view, &format!("{}-error", names.id), &(view.words.check.mistake)(mistake)) }
            }
        </>
    }
}
