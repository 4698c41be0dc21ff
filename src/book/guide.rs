//! The whole guide as static HTML, from the same rules, words and views as the widget.
//!
//! It stands between the element's tags: readable without a script, printable, and there for good whenever
//! the widget cannot come up. Its first part looks like the widget's entry screen, which takes its place;
//! the answers below it step aside once the reader acts.

use yew::prelude::*;

use crate::reader::Search;
use crate::rules::{self, Entry, Note, Outcome, Route, Symptom, Tree};
use crate::text::Words;
use crate::ui::View;
use crate::ui::app::{frame_bottom, frame_top};
use crate::ui::entry::{Leads, entry};
use crate::ui::outcome::{habits, path};
use crate::ui::parts::{heading, prose};
use crate::ui::sources::Sources;

/// The whole guide for one language, to stand between the element's tags: a link to the style sheet, the entry rows, and
/// all answers with their anchors. `folder` is where the package is uploaded, with its last slash.
pub fn fragment(words: &'static Words, folder: &str, style_sheet: &str) -> Html {
    let view = View { words, level: 2, number: 1, send: None };
    html! {
        <>
            { first_part(&view, folder, style_sheet, "", Some(anchor("list"))) }
            <div class="egov-recovery" lang={words.language.tag()} slot="answers">
                <div class="egov-recovery-frame egov-recovery-answers-guide">
                    <h2 id={anchor("guide")} class="egov-recovery-heading">{ words.ui.guide_heading }</h2>
                    { for Symptom::ALL.iter().map(|symptom| symptom_section(&view, *symptom)) }
                    { for Route::ALL.iter().map(|route| route_section(&view, *route)) }
                    { frame_bottom(&view) }
                </div>
            </div>
        </>
    }
}

/// The entry rows alone, for a page that should stay small: they lead to the whole guide, which stands at `guide`.
pub fn short_fragment(words: &'static Words, folder: &str, style_sheet: &str, guide: &str) -> Html {
    first_part(&View { words, level: 2, number: 1, send: None }, folder, style_sheet, guide, None)
}

/// What the widget takes the place of. The short guide has no id: it may stand on a page beside a whole one.
fn first_part(view: &View, folder: &str, style_sheet: &str, guide: &str, id: Option<String>) -> Html {
    html! {
        <>
            <link rel="stylesheet" href={format!("{folder}{style_sheet}")} />
            <div class="egov-recovery" id={id} lang={view.words.language.tag()} data-egov-recovery-rules={rules::digest()}>
                <div class="egov-recovery-frame">
                    { frame_top(view) }
                    <div class="egov-recovery-screen">{ entry(view, &Search::None, &Leads::Guide(guide)) }</div>
                    { frame_bottom(view) }
                </div>
            </div>
        </>
    }
}

fn symptom_section(view: &View, symptom: Symptom) -> Html {
    html! {
        <section id={anchor(symptom.id())} class="egov-recovery-section">
            { heading(3, prose((view.words.symptom)(symptom).row)) }
            { branch(view, rules::tree(symptom)) }
            { back(view) }
        </section>
    }
}

fn branch(view: &View, tree: &Tree) -> Html {
    match tree {
        Tree::Outcome(outcome) => ways(view, outcome),
        Tree::Ask(question, branches) => html! {
            <>
                <p>{ prose((view.words.question)(*question).ask) }</p>
                <ul class="egov-recovery-tree">
                    { for branches.iter().map(|(answers, tree)| {
                        let names: Vec<&str> = answers.iter().map(|answer| (view.words.answer)(*answer)).collect();
                        html! { <li><strong>{ prose(&names.join(" ／ ")) }</strong>{ branch(view, tree) }</li> }
                    }) }
                </ul>
            </>
        },
    }
}

fn ways(view: &View, outcome: &Outcome) -> Html {
    let first = outcome.primary.routes().map(|route| way(view, route));
    let others: Vec<Html> = outcome.alternatives.iter().map(|entry| way(view, entry.route)).collect();
    html! {
        <>
            <p>{ for separated(view, first.collect()) }</p>
            if !others.is_empty() {
                <p>{ view.words.ui.alternatives_heading }{ view.words.ui.colon }{ for separated(view, others) }</p>
            }
        </>
    }
}

fn separated(view: &View, items: Vec<Html>) -> Vec<Html> {
    let separator = view.words.ui.separator;
    items.into_iter().enumerate().map(|(index, item)| html! { <>if index > 0 { { separator } }{ item }</> }).collect()
}

fn way(view: &View, route: Route) -> Html {
    let href = format!("#{}", anchor(route.code()));
    let loses = if Entry::from(route).irreversible() { view.words.ui.loses } else { "" };
    html! { <><a class="egov-recovery-link" {href}>{ prose((view.words.route)(route).name) }</a>{ loses }</> }
}

/// A path as it is in general, and what the tables add to it in some situations.
fn route_section(view: &View, route: Route) -> Html {
    let entry = route.into();
    let notes: Vec<Note> = notes_of(route);
    html! {
        <section id={anchor(route.code())} class="egov-recovery-route" data-egov-recovery-code={route.code()}>
            { heading(3, prose((view.words.route)(route).verdict)) }
            { path(view, &entry, 4, None) }
            if !notes.is_empty() {
                <section class="egov-recovery-section">
                    { heading(4, view.words.ui.situations_heading.into()) }
                    <ul class="egov-recovery-items">
                        { for notes.iter().map(|note| html! { <li>{ prose((view.words.note)(*note)) }</li> }) }
                    </ul>
                </section>
            }
            { habits(view, &entry, 4) }
            { Sources::of(&entry).list(view, Some(&entry), 4) }
            { back(view) }
        </section>
    }
}

/// Up again, from somewhere in a hundred screens.
fn back(view: &View) -> Html {
    let href = format!("#{}", anchor("list"));
    html! { <p><a class="egov-recovery-link" {href}>{ view.words.ui.back_to_entry }</a></p> }
}

/// Every note that some table adds to this route.
fn notes_of(route: Route) -> Vec<Note> {
    let mut found = Vec::new();
    for symptom in Symptom::ALL {
        for (_, outcome) in rules::outcomes_of(*symptom) {
            for note in outcome.entries().filter(|entry| entry.route == route).flat_map(|entry| &entry.notes) {
                if !found.contains(note) {
                    found.push(*note);
                }
            }
        }
    }
    found
}

fn anchor(id: &str) -> String {
    format!("egov-recovery-{id}")
}
