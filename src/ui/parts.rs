//! The small parts that several screens share.

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::View;
use super::session::Action;
use crate::rules::{Caution, Data, Entry, Level};
use crate::text::CostWords;

/// Names that must not be broken over two lines, nor be spaced apart.
const NAMES: [&str; 3] = ["GビズID", "gBizID", "e-Gov"];

/// A text with its product names kept whole.
pub fn prose(text: &str) -> Html {
    let mut nodes: Vec<Html> = Vec::new();
    let mut rest = text;
    while let Some((position, name)) =
        NAMES.iter().filter_map(|name| rest.find(name).map(|position| (position, *name))).min()
    {
        let (before, after) = rest.split_at(position);
        if !before.is_empty() {
            nodes.push(VNode::from(before.to_owned()));
        }
        nodes.push(html! { <span class="egov-recovery-name">{ name }</span> });
        rest = after.get(name.len()..).unwrap_or_default();
    }
    if nodes.is_empty() {
        return VNode::from(text.to_owned());
    }
    if !rest.is_empty() {
        nodes.push(VNode::from(rest.to_owned()));
    }
    nodes.into_iter().collect()
}

/// A heading of this level.
pub fn heading(level: u8, content: Html) -> Html {
    let tag = format!("h{}", level.clamp(2, 6));
    html! { <@{tag} class="egov-recovery-heading" part="heading">{ content }</@> }
}

/// The heading of a screen: the focus goes here when the screen appears.
pub fn screen_heading(view: &View, content: Html) -> Html {
    let tag = format!("h{}", view.level.clamp(2, 6));
    if view.send.is_none() {
        return heading(view.level, content);
    }
    html! {
        <@{tag} class="egov-recovery-heading egov-recovery-title" part="heading title" tabindex="-1" data-focus="heading">
            { content }
        </@>
    }
}

/// How a button looks: one primary button on a screen at most.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// The way on.
    Primary,
    /// Another way.
    Secondary,
    /// Back, change, start again.
    Text,
}

impl Rank {
    const fn class(self) -> &'static str {
        match self {
            Rank::Primary => "egov-recovery-button egov-recovery-primary",
            Rank::Secondary => "egov-recovery-button egov-recovery-secondary",
            Rank::Text => "egov-recovery-button egov-recovery-text-button",
        }
    }

    const fn part(self) -> &'static str {
        match self {
            Rank::Primary => "button button-primary",
            Rank::Secondary => "button button-secondary",
            Rank::Text => "button button-text",
        }
    }
}

/// A button that does something; nothing in plain HTML.
pub fn button(view: &View, rank: Rank, label: &str, name: Option<String>, action: Action) -> Html {
    let Some(send) = view.send.clone() else { return Html::default() };
    let onclick = Callback::from(move |_: MouseEvent| send.emit(action.clone()));
    html! {
        <button type="button" class={rank.class()} part={rank.part()} aria-label={name} {onclick}>{ prose(label) }</button>
    }
}

/// The button that submits the form around it.
pub fn submit(label: &str) -> Html {
    html! { <button type="submit" class={Rank::Primary.class()} part={Rank::Primary.part()}>{ prose(label) }</button> }
}

/// An error beside the field it belongs to.
pub fn field_error(view: &View, id: &'static str, text: &str) -> Html {
    html! {
        <p {id} class="egov-recovery-error" part="error">
            <strong>{ view.words.ui.error }</strong>{ prose(text) }
        </p>
    }
}

/// What a path costs: always the same three rows in the same order, so that ways can be compared row by row.
pub fn costs(view: &View, entry: &Entry) -> Html {
    let words = view.words;
    let lost = matches!(entry.data, Data::Lost);
    html! {
        <dl class="egov-recovery-costs" part="costs" aria-label={words.ui.costs}>
            { cost_row(words.ui.cost_data, &[(words.data)(entry.data)], lost, words.ui.wait_joiner) }
            { cost_row(words.ui.cost_wait, &waits(view, entry), false, words.ui.wait_joiner) }
            { cost_row(words.ui.cost_support, &[(words.actor)(entry.actor())], false, words.ui.wait_joiner) }
        </dl>
    }
}

fn waits(view: &View, entry: &Entry) -> Vec<CostWords> {
    if entry.wait.is_empty() {
        vec![view.words.ui.no_wait]
    } else {
        entry.wait.iter().map(|wait| (view.words.wait)(*wait)).collect()
    }
}

fn cost_row(term: &'static str, values: &[CostWords], lost: bool, joiner: &'static str) -> Html {
    let class = if lost { "egov-recovery-cost egov-recovery-cost-lost" } else { "egov-recovery-cost" };
    let values = values.iter().enumerate().map(|(index, value)| {
        html! {
            <>
                if index > 0 { { joiner } }
                <strong>{ prose(value.value) }</strong>{ value.detail }
            </>
        }
    });
    html! { <div {class}><dt>{ term }</dt><dd>{ for values }</dd></div> }
}

/// A caution, told apart by its first word, its shape and its edge.
pub fn caution(view: &View, caution: Caution, mark: Html) -> Html {
    let words = (view.words.caution)(caution);
    let level = caution.level();
    let (class, part) = match level {
        Level::Irreversible => ("egov-recovery-caution egov-recovery-irreversible", "caution caution-irreversible"),
        Level::Warning => ("egov-recovery-caution egov-recovery-warning", "caution caution-warning"),
        Level::Reference => ("egov-recovery-caution egov-recovery-reference", "caution caution-reference"),
    };
    html! {
        <div {class} {part}>
            <p class="egov-recovery-caution-title">
                { icon(level) }
                <strong>{ (view.words.level)(level) }{ prose(words.title) }</strong>
            </p>
            <p>{ prose(words.body) }{ mark }</p>
        </div>
    }
}

/// Remarks in one block, a point each.
pub fn remark_list(view: &View, items: Vec<Html>) -> Html {
    html! {
        <div class="egov-recovery-caution egov-recovery-reference" part="caution caution-reference">
            <p class="egov-recovery-caution-title">
                { icon(Level::Reference) }
                <strong>{ view.words.ui.remarks }</strong>
            </p>
            <ul class="egov-recovery-items">{ for items }</ul>
        </div>
    }
}

/// The shape of a caution's level; the words beside it say the same, so it is hidden from screen readers.
fn icon(level: Level) -> Html {
    let (shape, sign) = match level {
        Level::Irreversible => ("M7 1h10l6 6v10l-6 6H7l-6-6V7z", "M6 10.5h12v3H6z"),
        Level::Warning => ("M12 1 23.5 22H.5z", "M10.7 8h2.6v7h-2.6zm0 8.5h2.6V19h-2.6z"),
        Level::Reference => ("M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z", "M10.7 10h2.6v8h-2.6zm0-4h2.6v2.5h-2.6z"),
    };
    html! {
        <svg class="egov-recovery-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class="egov-recovery-icon-shape" d={shape} />
            <path class="egov-recovery-icon-sign" d={sign} />
        </svg>
    }
}
