//! The small parts that several screens share.

use yew::prelude::*;
use yew::virtual_dom::VNode;

use super::View;
use crate::reader::{Action, Focus};
use crate::rules::{Actor, Caution, Data, Entry, Level, Wait};
use crate::text::{CautionWords, CostWords};

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
        let hyphen = name.contains('-');
        let class = if hyphen { "egov-recovery-name egov-recovery-name-hyphen" } else { "egov-recovery-name" };
        nodes.push(html! { <span {class}>{ name }</span> });
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

/// A text that may change while its screen stays. Then it is drawn anew: a page translator may have put a node of its own in
/// its place, and Yew would go on writing into the one that is gone.
pub fn changing(text: &str) -> Html {
    html! { <span key={text.to_owned()}>{ prose(text) }</span> }
}

/// A paragraph. (These small functions are not only shorter: what `html!` writes for an element is large, and
/// a part that is drawn in one place is in the module once.)
pub fn p(content: Html) -> Html {
    html! { <p>{ content }</p> }
}

/// A paragraph of this class.
pub fn note(class: &'static str, content: Html) -> Html {
    html! { <p {class}>{ content }</p> }
}

/// A hint of this id, for the fields that it describes.
pub fn hint(id: &str, text: &str) -> Html {
    html! { <p class="egov-recovery-hint" id={id.to_owned()}>{ prose(text) }</p> }
}

/// Something that carries weight.
pub fn strong(content: Html) -> Html {
    html! { <strong>{ content }</strong> }
}

/// A part of a screen under a heading of its own.
pub fn section(part: &'static str, content: Vec<Html>) -> Html {
    html! { <section class="egov-recovery-section" {part}>{ for content }</section> }
}

/// An item of a list.
pub fn li(content: Html) -> Html {
    html! { <li>{ content }</li> }
}

/// A list of short points.
pub fn items(points: Vec<Html>) -> Html {
    html! { <ul class="egov-recovery-items">{ for points }</ul> }
}

/// Several things beside each other.
pub fn all(nodes: Vec<Html>) -> Html {
    nodes.into_iter().collect()
}

/// Something that comes and goes while its screen stays. Its place has to stay in the list: Yew compares what has no key by
/// its place, and would draw the neighbours anew, and with them lose the focus.
pub fn maybe(content: Option<Html>) -> Html {
    content.unwrap_or_default()
}

/// A form that does something when it is submitted, by its button or by Enter.
pub fn form(view: &View, action: Action, content: Vec<Html>) -> Html {
    let onsubmit = view.send.clone().map(|send| {
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(action.clone());
        })
    });
    html! { <form class="egov-recovery-section" novalidate=true {onsubmit}>{ for content }</form> }
}

/// A question of which one answer is chosen.
pub struct Choice<'a> {
    /// The name of the part, for style sheets of the page.
    pub part: &'static str,
    /// Tells the choices of a screen apart.
    pub name: &'static str,
    /// The question, as a heading.
    pub legend: Html,
    /// What is needed to answer it; may be empty.
    pub hint: &'a str,
    /// The error, when nothing was chosen.
    pub missing: Option<&'a str>,
}

/// The question and its options.
pub fn choice(view: &View, choice: Choice<'_>, options: Vec<Html>) -> Html {
    let id = format!("egov-recovery-{}", choice.name);
    let mut described_by = Vec::new();
    if !choice.hint.is_empty() {
        described_by.push(format!("{id}-hint"));
    }
    if choice.missing.is_some() {
        described_by.push(format!("{id}-error"));
    }
    let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));
    html! {
        <fieldset class="egov-recovery-question" part={choice.part} aria-describedby={described_by}>
            <legend>{ choice.legend }</legend>
            if !choice.hint.is_empty() {
                { hint(&format!("{id}-hint"), choice.hint) }
            }
            if let Some(missing) = choice.missing {
                { field_error(view, &format!("{id}-error"), missing) }
            }
            { for options }
        </fieldset>
    }
}

/// One of the answers.
pub struct Answering<'a> {
    /// The name of the choice.
    pub name: &'static str,
    /// Its id.
    pub value: &'a str,
    /// What it says.
    pub label: &'a str,
    /// Whether it is chosen.
    pub checked: bool,
    /// Whether it is the first: the focus goes there when nothing was chosen.
    pub first: bool,
    /// Whether nothing was chosen.
    pub missing: bool,
}

/// An option; choosing it does something.
pub fn radio(view: &View, option: Answering<'_>, action: Action) -> Html {
    let onchange = view.send.clone().map(|send| Callback::from(move |_: Event| send.emit(action.clone())));
    html! {
        <label class="egov-recovery-option" part="option">
            <input
                type="radio"
                name={format!("egov-recovery-{}", option.name)}
                value={option.value.to_owned()}
                checked={option.checked}
                aria-invalid={option.missing.then_some("true")}
                data-focus={option.first.then(|| Focus::FirstOption.name())}
                {onchange}
            />
            <span>{ prose(option.label) }</span>
        </label>
    }
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
        <@{tag} class="egov-recovery-heading egov-recovery-title" part="heading title" tabindex="-1" data-focus={Focus::Heading.name()}>
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
    /// The classes of a button that looks like this.
    pub const fn class(self) -> &'static str {
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
        <button type="button" class={rank.class()} part={rank.part()} aria-label={name} {onclick}>{ changing(label) }</button>
    }
}

/// The same, where what it does depends on the moment at which it is pressed.
pub fn button_doing(view: &View, rank: Rank, label: &str, action: impl Fn() -> Action + 'static) -> Html {
    let Some(send) = view.send.clone() else { return Html::default() };
    let onclick = Callback::from(move |_: MouseEvent| send.emit(action()));
    html! { <button type="button" class={rank.class()} part={rank.part()} {onclick}>{ changing(label) }</button> }
}

/// The button that submits the form around it.
pub fn submit(label: &str) -> Html {
    submit_as(Rank::Primary, label)
}

/// The same, looking like a button of this rank.
pub fn submit_as(rank: Rank, label: &str) -> Html {
    html! { <button type="submit" class={rank.class()} part={rank.part()}>{ prose(label) }</button> }
}

/// An error beside the field it belongs to.
pub fn field_error(view: &View, id: &str, text: &str) -> Html {
    html! {
        <p id={id.to_owned()} class="egov-recovery-error" part="error">
            <strong>{ view.words.ui.error }</strong>{ changing(text) }
        </p>
    }
}

/// What a way costs.
pub struct Costs {
    /// What happens to the filings.
    pub data: Data,
    /// What has to be waited for.
    pub wait: Vec<Wait>,
    /// Who has to act.
    pub actor: Actor,
}

impl Costs {
    /// What a path costs.
    pub fn of(entry: &Entry) -> Costs {
        Costs { data: entry.data, wait: entry.wait.clone(), actor: entry.actor() }
    }
}

/// What a way costs: always the same three rows in the same order, so that ways can be compared row by row.
pub fn costs(view: &View, costs: &Costs) -> Html {
    let words = view.words;
    let lost = matches!(costs.data, Data::Lost);
    html! {
        <dl class="egov-recovery-costs" part="costs" aria-label={words.ui.costs}>
            { cost_row(words.ui.cost_data, &[(words.data)(costs.data)], lost, words.ui.wait_joiner) }
            { cost_row(words.ui.cost_wait, &waits(view, costs), false, words.ui.wait_joiner) }
            { cost_row(words.ui.cost_support, &[(words.actor)(costs.actor)], false, words.ui.wait_joiner) }
        </dl>
    }
}

fn waits(view: &View, costs: &Costs) -> Vec<CostWords> {
    if costs.wait.is_empty() {
        vec![view.words.ui.no_wait]
    } else {
        costs.wait.iter().map(|wait| (view.words.wait)(*wait)).collect()
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
    warning(view, caution.level(), (view.words.caution)(caution), mark)
}

/// The same with words of its own.
pub fn warning(view: &View, level: Level, words: CautionWords, mark: Html) -> Html {
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
