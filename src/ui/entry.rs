//! The entry screen: paste the sentence, or choose what went wrong.

use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::View;
use super::parts::{Rank, button, changing, field_error, heading, prose, screen_heading, submit};
use crate::message::LIMIT;
use crate::reader::{Action, Focus, Search};
use crate::rules::{Group, Route, Symptom};

/// Where the rows of the list lead.
pub enum Leads<'a> {
    /// To the screens of the widget.
    Screens,
    /// To the anchors of the static guide at this address; the empty one is the same page.
    Guide(&'a str),
}

/// The whole screen. Both kinds are equally high, so that nothing moves when the widget takes the guide's place.
pub fn entry(view: &View, state: &Search, leads: &Leads<'_>) -> Html {
    let ui = &view.words.ui;
    html! {
        <>
            { screen_heading(view, prose(ui.entry_heading)) }
            <p>{ prose(ui.entry_lead) }</p>
            <p class="egov-recovery-privacy">{ ui.privacy }</p>
            {
                match leads {
                    Leads::Screens => search_form(view, state),
                    Leads::Guide(address) => search_by_hand(view, address),
                }
            }
            {
                match state {
                    Search::Found { hits, cut } => hits_list(view, hits, *cut, leads),
                    Search::Missed { groups: pointed, .. } => groups(view, pointed, leads),
                    Search::Empty | Search::None => groups(view, &[], leads),
                }
            }
        </>
    }
}

/// What stands in the place of the search where nothing can be typed: the page itself can be searched.
fn search_by_hand(view: &View, guide: &str) -> Html {
    let ui = &view.words.ui;
    html! {
        <div class="egov-recovery-search">
            <p class="egov-recovery-label">{ ui.search_label }</p>
            <p class="egov-recovery-hint">{ prose(ui.search_hint) }</p>
            <p class="egov-recovery-find">{ ui.find_in_page }</p>
            <a class={Rank::Primary.class()} href={format!("{guide}#egov-recovery-guide")}>{ ui.read_all }</a>
        </div>
    }
}

fn search_form(view: &View, state: &Search) -> Html {
    let ui = &view.words.ui;
    let search = view.send.clone().unwrap_or_default().reform(Action::Search);
    let entered = search.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(text) = submitted_text(&event) {
            search.emit(text);
        }
    });
    // Enter searches, Shift+Enter breaks the line; while an input method composes, Enter belongs to it.
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() && event.key_code() != 229 {
            event.prevent_default();
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                entered.emit(field.value());
            }
        }
    });
    let error = matches!(state, Search::Empty);
    let described_by = match state {
        Search::Empty => "egov-recovery-search-hint egov-recovery-search-error",
        Search::Missed { .. } => "egov-recovery-search-hint egov-recovery-search-none",
        Search::Found { .. } | Search::None => "egov-recovery-search-hint",
    };
    html! {
        <form class="egov-recovery-search" part="search" role="search" aria-label={view.landmark(ui.search_name)} novalidate=true {onsubmit}>
            <label class="egov-recovery-label" for="egov-recovery-search">{ ui.search_label }</label>
            <p class="egov-recovery-hint" id="egov-recovery-search-hint">{ prose(ui.search_hint) }</p>
            if error {
                { field_error(view, "egov-recovery-search-error", ui.search_empty) }
            }
            <textarea
                id="egov-recovery-search"
                class="egov-recovery-field"
                part="field"
                rows="2"
                autocomplete="off"
                aria-invalid={error.then_some("true")}
                aria-describedby={described_by}
                data-focus={Focus::SearchField.name()}
                {onkeydown}
            />
            if let Search::Missed { text, cut, .. } = state {
                <p class="egov-recovery-hint" id="egov-recovery-search-none">{ (ui.missed)(text) }{ ui.missed_next }</p>
                if *cut {
                    <p class="egov-recovery-hint">{ (ui.cut)(LIMIT) }</p>
                }
            }
            { submit(ui.search_button) }
        </form>
    }
}

fn submitted_text(event: &SubmitEvent) -> Option<String> {
    let form = event.target_dyn_into::<HtmlFormElement>()?;
    let field = form.query_selector("textarea").ok()??;
    field.dyn_into::<HtmlTextAreaElement>().ok().map(|field| field.value())
}

fn hits_list(view: &View, hits: &[crate::message::Match], cut: bool, leads: &Leads<'_>) -> Html {
    let ui = &view.words.ui;
    let tag = format!("h{}", view.level + 1);
    html! {
        <section class="egov-recovery-section" part="hits">
            <@{tag} class="egov-recovery-heading" part="heading" tabindex="-1" data-focus={Focus::Hits.name()}>
                { changing(&(ui.hits_heading)(hits.len())) }
            </@>
            if cut {
                <p class="egov-recovery-hint">{ (ui.cut)(LIMIT) }</p>
            }
            <ul class="egov-recovery-rows">
                { for hits.iter().map(|hit| row(view, hit.symptom, leads)) }
            </ul>
            { button(view, Rank::Text, ui.back_to_list, None, Action::BackToList) }
        </section>
    }
}

/// All rows by their groups; those groups to which words of the reader point stand first, under a heading of their own.
fn groups(view: &View, pointed: &[Group], leads: &Leads<'_>) -> Html {
    let others = Group::ALL.iter().filter(|group| !pointed.contains(group));
    html! {
        <>
            if !pointed.is_empty() {
                <section class="egov-recovery-section" part="hits">
                    { heading(view.level + 1, view.words.ui.pointed_heading.into()) }
                    { for pointed.iter().map(|group| rows(view, *group, leads)) }
                </section>
            }
            <section class="egov-recovery-section" part="groups">
                { heading(view.level + 1, view.words.ui.groups_heading.into()) }
                { for others.map(|group| rows(view, *group, leads)) }
                { check_row(view, leads) }
            </section>
        </>
    }
}

/// The way into the account check; the static guide has the path that says the same in words.
fn check_row(view: &View, leads: &Leads<'_>) -> Html {
    let way = way(view, view.words.check.row, Action::OpenCheck(None), Route::P0.code(), leads);
    html! { <div class="egov-recovery-apart"><ul class="egov-recovery-rows">{ way }</ul></div> }
}

fn rows(view: &View, group: Group, leads: &Leads<'_>) -> Html {
    let list = html! {
        <ul class="egov-recovery-rows">
            { for group.symptoms().iter().map(|symptom| row(view, *symptom, leads)) }
        </ul>
    };
    match (view.words.group)(group) {
        Some(name) => html! { <>{ heading(view.level + 2, prose(name)) }{ list }</> },
        None => html! { <div class="egov-recovery-apart">{ list }</div> },
    }
}

fn row(view: &View, symptom: Symptom, leads: &Leads<'_>) -> Html {
    way(view, (view.words.symptom)(symptom).row, Action::ChooseSymptom(symptom), symptom.id(), leads)
}

/// A row is a button in the widget, and a link to the same answer in the static guide.
fn way(view: &View, label: &str, action: Action, anchor: &str, leads: &Leads<'_>) -> Html {
    let label = html! { <span>{ prose(label) }</span> };
    match (leads, view.send.clone()) {
        (Leads::Guide(address), _) => {
            let href = format!("{address}#egov-recovery-{anchor}");
            html! { <li><a class="egov-recovery-row" {href}>{ label }</a></li> }
        }
        (Leads::Screens, send) => {
            let onclick = send.map(|send| Callback::from(move |_: MouseEvent| send.emit(action.clone())));
            // By its name, so that another search draws its rows anew.
            html! {
                <li key={anchor.to_owned()}>
                    <button type="button" class="egov-recovery-row" part="row" {onclick}>{ label }</button>
                </li>
            }
        }
    }
}
