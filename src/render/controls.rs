//! What can be pressed, chosen and filled in, with label, hint and error tied together for every way of reading them.

use super::markup::{blocks, heading};
use super::names;
use super::node::{Element, Node, On, State, Surroundings, element};
use super::words::{live, runs, words};
use crate::page::block::{
    Answering, Block, Button, Control, FormField, FormKind, OnSubmit, Options, Phrase, Rank, Role, Runs, Summary, Tick,
    Ticked,
};
use crate::reader::{Focus, Input};

pub(super) fn button(at: Surroundings, button: Button) -> Node {
    if !at.live {
        return Node::Several(Vec::new());
    }
    let (class, part) = names::of_button(button.rank);
    let drawn = element!("button", {
        "type": "button",
        "class": class,
        "part": part,
        "aria-label": button.name,
    }, vec![live(button.label)]);
    Element { on: Some(On::Click(button.press)), ..drawn }.into()
}

pub(super) fn form(at: Surroundings, kind: FormKind, on_submit: OnSubmit, content: Vec<Block>) -> Element {
    let (class, part, role, name) = match kind {
        FormKind::Part => (Some("egov-recovery-section"), None, None, None),
        FormKind::Inner => (None, None, None, None),
        FormKind::Search(name) => {
            (Some("egov-recovery-search"), Some("search"), Some("search"), Some(at.landmark(name)))
        }
    };
    let form = element!("form", {
        "class": class,
        "part": part,
        "role": role,
        "aria-label": name,
        "novalidate": "novalidate",
    }, blocks(at, content));
    Element { on: Some(On::Submit(on_submit)), ..form }
}

pub(super) fn submit(at: Surroundings, rank: Rank, label: Phrase) -> Node {
    if !at.live {
        return Node::Several(Vec::new());
    }
    let (class, part) = names::of_button(rank);
    element!("button", { "type": "submit", "class": class, "part": part }, words(label)).into()
}

pub(super) fn choice(at: Surroundings, choice: Options) -> Element {
    let (part, name) = names::of_choice(choice.of);
    let (hint, wrong) = (note_of(name, "hint", &choice.hint), error_of(name, choice.missing));
    let described_by = described_by([&hint, &wrong, &None]);
    let missing = wrong.is_some();
    let mut content = vec![element!("legend", {}, vec![heading(at, choice.legend).into()]).into()];
    content.extend([place(hint), place(wrong)]);
    let options = choice.options.into_iter().enumerate();
    content.extend(options.map(|(index, known)| option(at, name, known, index == 0, missing)));
    element!("fieldset", {
        "class": "egov-recovery-question",
        "part": part,
        "aria-describedby": described_by,
    }, content)
}

fn option(at: Surroundings, name: &'static str, option: Answering, first: bool, missing: bool) -> Node {
    let control = element!("input", {
        "type": "radio",
        "name": name,
        "value": option.value,
        "aria-invalid": missing.then_some("true"),
        "data-focus": first.then(|| Focus::FirstOption.name()),
    }, Vec::new());
    let control = Element { state: State::Checked(option.checked), on: Some(On::Change(option.press)), ..control };
    let label = element!("span", {}, words(option.label));
    let drawn = labelled(at, ("egov-recovery-option", "option"), control, label);
    if option.before.is_empty() {
        return drawn;
    }
    let before = element!("p", { "class": names::of_text(Role::Or) }, words(option.before));
    Node::Several(vec![before.into(), drawn])
}

pub(super) fn tick(at: Surroundings, tick: Tick) -> Node {
    let (class, part) = names::of_tick(tick.of);
    let runs = runs(tick.runs);
    if !at.live && tick.of == Ticked::Step {
        return element!("p", { "class": class }, runs).into();
    }
    let control = element!("input", { "type": "checkbox" }, Vec::new());
    let control = Element { state: State::Checked(tick.ticked), on: Some(On::Change(tick.press)), ..control };
    labelled(at, (class, part), control, element!("span", {}, runs))
}

fn labelled(at: Surroundings, (class, part): (&'static str, &'static str), control: Element, label: Element) -> Node {
    let mut content: Vec<Node> = Vec::new();
    content.extend(at.live.then_some(Node::Element(control)));
    content.push(label.into());
    element!("label", { "class": class, "part": part }, content).into()
}

/// Label, hint, error and control, tied together for every way of reading them.
pub(super) fn field(at: Surroundings, field: FormField) -> Node {
    let focus = Focus::Input(field.input).name();
    let id = format!("egov-recovery-{focus}");
    let mut label = words(field.label);
    label.extend(words(field.need));
    let label = element!("label", { "class": "egov-recovery-label", "for": id.clone() }, label);
    let (hint, wrong) = (note_of(&id, "hint", &field.hint), error_of(&id, field.error));
    let result = field.result.map(|known| note(format!("{id}-none"), runs(known)));
    let described_by = described_by([&hint, &wrong, &result]);
    let about = About { id, focus, invalid: wrong.is_some().then_some("true"), described_by };
    let mut content = vec![label.into(), place(hint), place(wrong)];
    content.extend(at.live.then(|| control(about, field.input, field.control).into()));
    content.push(place(result));
    Node::Several(content)
}

/// What ties a control to what is said of it.
struct About {
    id: String,
    focus: String,
    invalid: Option<&'static str>,
    described_by: Option<String>,
}

fn control(about: About, input: Input, control: Control) -> Element {
    match control {
        Control::Address(value) => line(about, "text", Some("email"), State::Text(value), Some(On::Type(input))),
        Control::Line(value) => line(about, "text", None, State::Text(value), Some(On::Type(input))),
        Control::Time => line(about, "time", None, State::Unknown, None),
        Control::Day => line(about, "date", None, State::Unknown, None),
        Control::Lines(value) => lines(about, State::Text(value), On::Type(input)),
        Control::Search => lines(about, State::Unknown, On::Enter(input)),
        Control::List { none, options, chosen } => select(about, input, none, options, chosen),
    }
}

/// "off" in all of them, also for the reader's own address: of a field that may be filled in, browsers keep what is typed.
/// A field of the type "email" would change what was typed: a Japanese host becomes Punycode.
fn line(about: About, kind: &'static str, mode: Option<&'static str>, state: State, on: Option<On>) -> Element {
    let drawn = element!("input", {
        "type": kind,
        "inputmode": mode,
        "id": about.id,
        "class": "egov-recovery-field",
        "part": "field",
        "autocomplete": "off",
        "autocapitalize": "off",
        "aria-invalid": about.invalid,
        "aria-describedby": about.described_by,
        "data-focus": about.focus,
    }, Vec::new());
    Element { state, on, ..drawn }
}

fn lines(about: About, state: State, on: On) -> Element {
    let drawn = element!("textarea", {
        "id": about.id,
        "class": "egov-recovery-field",
        "part": "field",
        "rows": "2",
        "autocomplete": "off",
        "aria-invalid": about.invalid,
        "aria-describedby": about.described_by,
        "data-focus": about.focus,
    }, Vec::new());
    Element { state, on: Some(on), ..drawn }
}

fn select(
    about: About,
    input: Input,
    none: Phrase,
    options: Vec<(&'static str, Phrase)>,
    chosen: Option<&'static str>,
) -> Element {
    let option = |value: &'static str, label: Phrase, selected: bool| {
        let key = Some(label.clone());
        let drawn = element!("option", {
            "value": value,
            "selected": selected.then_some("selected"),
        }, vec![Node::Words(label)]);
        Element { key, ..drawn }.into()
    };
    let mut all = vec![option("", none, chosen.is_none())];
    all.extend(options.into_iter().map(|(id, label)| option(id, label, chosen == Some(id))));
    let drawn = element!("select", {
        "id": about.id,
        "class": "egov-recovery-field",
        "part": "field",
        "required": "required",
        "autocomplete": "off",
        "aria-invalid": about.invalid,
        "aria-describedby": about.described_by,
        "data-focus": about.focus,
    }, all);
    Element { on: Some(On::Choose(input)), ..drawn }
}

pub(super) fn copy(label: Phrase, copied: String) -> Node {
    let id = "egov-recovery-text";
    let label = element!("label", { "class": "egov-recovery-label", "for": id }, words(label));
    let drawn = element!("textarea", {
        "id": id,
        "class": "egov-recovery-field egov-recovery-made",
        "part": "field",
        "rows": (copied.lines().count() + 4).to_string(),
        "readonly": "readonly",
        "autocomplete": "off",
        "data-focus": Focus::Text.name(),
    }, Vec::new());
    Node::Several(vec![label.into(), Element { state: State::Text(copied), ..drawn }.into()])
}

pub(super) fn summary(at: Surroundings, summary: Summary) -> Element {
    let mistakes = summary.mistakes.into_iter().map(|(told, press)| {
        let mend = Button { rank: Rank::Text, label: told.into(), name: None, press };
        element!("li", {}, vec![button(at, mend)]).into()
    });
    let id = "egov-recovery-summary";
    let mut content: Vec<Node> =
        vec![element!("p", { "id": id }, runs(summary.heading)).into(), element!("ul", {}, mistakes.collect()).into()];
    content.extend(summary.anyway.map(|anyway| button(at, anyway)));
    element!("div", {
        "class": "egov-recovery-summary",
        "part": "error-summary",
        "role": "group",
        "tabindex": "-1",
        "aria-labelledby": id,
        "data-focus": Focus::Mistakes.name(),
    }, content)
}

/// A note beside a field, and its id.
struct FieldNote {
    id: String,
    drawn: Element,
}

fn note(id: String, content: Vec<Node>) -> FieldNote {
    let drawn = element!("p", { "class": "egov-recovery-hint", "id": id.clone() }, content);
    FieldNote { id, drawn }
}

fn note_of(id: &str, suffix: &str, told: &Phrase) -> Option<FieldNote> {
    (!told.is_empty()).then(|| note(format!("{id}-{suffix}"), vec![live(told.clone())]))
}

fn error_of(id: &str, told: Option<Runs>) -> Option<FieldNote> {
    told.map(|told| {
        let id = format!("{id}-error");
        let drawn = element!("p", { "id": id.clone(), "class": "egov-recovery-error", "part": "error" }, runs(told));
        FieldNote { id, drawn }
    })
}

fn place(note: Option<FieldNote>) -> Node {
    note.map_or_else(|| Node::Several(Vec::new()), |note| note.drawn.into())
}

fn described_by(notes: [&Option<FieldNote>; 3]) -> Option<String> {
    let ids: Vec<&str> = notes.into_iter().flatten().map(|note| note.id.as_str()).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
