//! What can be pressed, chosen and filled in, with label, hint and error tied together for every way of reading them.

use super::markup::{blocks, heading};
use super::names;
use super::pen::{On, Pen, State, element};
use super::words::{live, runs, words};
use crate::language::Language;
use crate::page::block::{
    Answering, Block, Button, Control, FormField, FormKind, Furigana, OnSubmit, Options, Phrase, Rank, Role, Runs,
    Summary, Tick, Ticked, Tongue,
};
use crate::reader::{Action, Focus, Input, Press};

pub(super) fn button(pen: &mut impl Pen, known: &Button) {
    pressed(pen, known.rank, &known.label, known.name.as_ref(), &known.press);
}

/// Without anybody who hears of it, its place is kept.
fn pressed(pen: &mut impl Pen, rank: Rank, label: &Phrase, name: Option<&String>, press: &Press) {
    if !pen.at().live {
        return pen.place(|_| {});
    }
    let (class, part) = names::of_button(rank);
    // A page whose frame may not print leaves it out.
    let print = if *press == Press::Act(Action::Print) { " print" } else { "" };
    let part = format!("{part}{print}");
    element!(pen, "button", { "type": "button", "class": class, "part": part, "aria-label": name }, {
        pen.on(On::Click(press.clone()));
        live(pen, label);
    });
}

pub(super) fn form(pen: &mut impl Pen, kind: FormKind, on_submit: &OnSubmit, content: &[Block]) {
    let (class, part, role, name) = match kind {
        FormKind::Part => (Some("egov-recovery-section"), None, None, None),
        FormKind::Inner => (None, None, None, None),
        FormKind::Search(name) => {
            (Some("egov-recovery-search"), Some("search"), Some("search"), Some(pen.at().landmark(name)))
        }
    };
    element!(pen, "form", {
        "class": class,
        "part": part,
        "role": role,
        "aria-label": name,
        "novalidate": "novalidate",
    }, {
        pen.on(On::Submit(on_submit.clone()));
        blocks(pen, content);
    });
}

pub(super) fn submit(pen: &mut impl Pen, rank: Rank, label: &Phrase) {
    if !pen.at().live {
        return pen.place(|_| {});
    }
    let (class, part) = names::of_button(rank);
    element!(pen, "button", { "type": "submit", "class": class, "part": part }, words(pen, label));
}

pub(super) fn choice(pen: &mut impl Pen, choice: &Options) {
    let (part, name) = names::of_choice(choice.of);
    let notes = Notes::of(name, &choice.hint, choice.missing.as_ref(), None);
    element!(pen, "fieldset", {
        "class": "egov-recovery-question",
        "part": part,
        "aria-describedby": notes.described_by(),
    }, {
        element!(pen, "legend", {}, heading(pen, &choice.legend));
        notes.hint(pen);
        notes.error(pen);
        for (index, known) in choice.options.iter().enumerate() {
            option(pen, name, known, index == 0, choice.missing.is_some());
        }
    });
}

fn option(pen: &mut impl Pen, name: &'static str, option: &Answering, first: bool, missing: bool) {
    if option.before.is_empty() {
        return answer(pen, name, option, first, missing);
    }
    pen.place(|pen| {
        element!(pen, "p", { "class": names::of_text(Role::Or) }, words(pen, &option.before));
        answer(pen, name, option, first, missing);
    });
}

fn answer(pen: &mut impl Pen, name: &'static str, option: &Answering, first: bool, missing: bool) {
    element!(pen, "label", { "class": "egov-recovery-option", "part": "option" }, {
        if pen.at().live {
            element!(pen, "input", {
                "type": "radio",
                "name": name,
                "value": &option.value,
                "aria-invalid": missing.then_some("true"),
                "data-focus": first.then(|| Focus::FirstOption.name()),
            }, checked(pen, option.checked, &option.press));
        }
        element!(pen, "span", {}, words(pen, &option.label));
    });
}

pub(super) fn tick(pen: &mut impl Pen, tick: &Tick) {
    let (class, part) = names::of_tick(tick.of);
    if !pen.at().live && tick.of == Ticked::Step {
        return element!(pen, "p", { "class": class }, runs(pen, &tick.runs));
    }
    element!(pen, "label", { "class": class, "part": part }, {
        if pen.at().live {
            element!(pen, "input", { "type": "checkbox" }, checked(pen, tick.ticked, &tick.press));
        }
        element!(pen, "span", {}, runs(pen, &tick.runs));
    });
}

fn checked(pen: &mut impl Pen, checked: bool, press: &Press) {
    pen.state(State::Checked(checked));
    pen.on(On::Change(press.clone()));
}

/// Label, hint, error and control, tied together for every way of reading them.
pub(super) fn field(pen: &mut impl Pen, field: &FormField) {
    let focus = Focus::Input(field.input).name();
    let id = format!("egov-recovery-{focus}");
    let notes = Notes::of(&id, &field.hint, field.error.as_ref(), field.result.as_ref());
    let described_by = notes.described_by();
    pen.place(|pen| {
        element!(pen, "label", { "class": "egov-recovery-label", "for": &id }, {
            words(pen, &field.label);
            words(pen, &field.need);
        });
        notes.hint(pen);
        notes.error(pen);
        if pen.at().live {
            let about = About { id: id.clone(), focus, invalid: field.error.is_some(), described_by };
            control(pen, about, field.input, &field.control);
        }
        notes.result(pen);
    });
}

/// What ties a control to what is said of it.
struct About {
    id: String,
    focus: String,
    invalid: bool,
    described_by: Option<String>,
}

/// The element of a control, and what only some of them have.
#[derive(Default)]
struct ControlElement {
    element: &'static str,
    kind: Option<&'static str>,
    mode: Option<&'static str>,
    rows: Option<&'static str>,
    required: Option<&'static str>,
    capitals: Option<&'static str>,
}

fn control(pen: &mut impl Pen, about: About, input: Input, control: &Control) {
    let line = |kind| ControlElement {
        element: "input",
        kind: Some(kind),
        capitals: Some("off"),
        ..ControlElement::default()
    };
    let lines = |rows| ControlElement { element: "textarea", rows: Some(rows), ..ControlElement::default() };
    let shape = match control {
        Control::Address(_) => ControlElement { mode: Some("email"), ..line("text") },
        Control::Line(_) => line("text"),
        Control::Time => line("time"),
        Control::Day => line("date"),
        Control::Lines(_) => lines("2"),
        Control::Search(_) => lines("1"),
        Control::List { .. } => {
            ControlElement { element: "select", required: Some("required"), ..ControlElement::default() }
        }
    };
    // "off" in all of them, also for the reader's own address: of a field that may be filled in, browsers keep what is typed.
    // A field of the type "email" would change what was typed: a Japanese host becomes Punycode.
    element!(pen, shape.element, {
        "type": shape.kind,
        "inputmode": shape.mode,
        "id": about.id,
        "class": "egov-recovery-field",
        "part": "field",
        "rows": shape.rows,
        "required": shape.required,
        "autocomplete": "off",
        "autocapitalize": shape.capitals,
        "aria-invalid": about.invalid.then_some("true"),
        "aria-describedby": about.described_by,
        "data-focus": about.focus,
    }, match control {
        Control::Address(text) | Control::Line(text) | Control::Lines(text) => typed(pen, input, text),
        Control::Search(text) => {
            typed(pen, input, text);
            pen.on(On::Enter(input));
        }
        Control::Time | Control::Day => {}
        Control::List { none, options, chosen } => {
            pen.on(On::Choose(input));
            one_of(pen, "", none, chosen.is_none());
            options.iter().for_each(|(id, label)| one_of(pen, id, label, *chosen == Some(*id)));
        }
    });
}

/// In which language to go on. Each is called as its readers call it; so is the group, by the word that most of them know.
pub(super) fn languages(pen: &mut impl Pen, offered: &[(Language, Option<Tongue>)], furigana: Option<&Furigana>) {
    element!(pen, "div", {
        "class": "egov-recovery-languages",
        "part": "languages",
        "role": "group",
        "aria-label": "Language",
    }, {
        // An element each that stays, so that whoever pressed one is still on it in the other language.
        for (language, leads) in offered {
            let (lang, name) = (language.tag(), language.name());
            match leads {
                Some(Tongue::Page(address)) => element!(pen, "a", {
                    "class": "egov-recovery-link egov-recovery-tongue",
                    "lang": lang,
                    "hreflang": lang,
                    "href": address,
                }, pen.words(name.into())),
                Some(Tongue::Press(press)) => toggle(pen, Some(lang), false, name.into(), Some(press)),
                None if pen.at().live => toggle(pen, Some(lang), true, name.into(), None),
                None => element!(pen, "span", {
                    "class": "egov-recovery-tongue",
                    "lang": lang,
                    "aria-current": "true",
                }, pen.words(name.into())),
            }
        }
        if let Some(Furigana { label, shown, press }) = furigana {
            toggle(pen, None, *shown, label.clone(), Some(press));
        }
    });
}

fn toggle(pen: &mut impl Pen, lang: Option<&'static str>, on: bool, label: Phrase, press: Option<&Press>) {
    element!(pen, "button", {
        "type": "button",
        "class": "egov-recovery-button egov-recovery-link egov-recovery-tongue",
        "lang": lang,
        "aria-pressed": if on { "true" } else { "false" },
    }, {
        // Where one comes or goes, the others stay who they are.
        pen.key(lang.unwrap_or("furigana").into());
        if let Some(press) = press {
            pen.on(On::Click(press.clone()));
        }
        pen.words(label);
    });
}

fn typed(pen: &mut impl Pen, input: Input, text: &str) {
    pen.state(State::Text(text.to_owned()));
    pen.on(On::Type(input));
}

fn one_of(pen: &mut impl Pen, value: &'static str, label: &Phrase, selected: bool) {
    element!(pen, "option", { "value": value, "selected": selected.then_some("selected") }, {
        pen.key(label.clone());
        pen.words(label.clone());
    });
}

pub(super) fn copy(pen: &mut impl Pen, label: &Phrase, copied: &str) {
    pen.place(|pen| {
        element!(pen, "label", { "class": "egov-recovery-label", "for": "egov-recovery-text" }, words(pen, label));
        element!(pen, "textarea", {
            "id": "egov-recovery-text",
            "class": "egov-recovery-field egov-recovery-made",
            "part": "field",
            "rows": (copied.lines().count() + 4).to_string(),
            "readonly": "readonly",
            // The desks read Japanese.
            "lang": "ja",
            "autocomplete": "off",
            "data-focus": Focus::Text.name(),
        }, pen.state(State::Text(copied.to_owned())));
    });
}

pub(super) fn summary(pen: &mut impl Pen, summary: &Summary) {
    element!(pen, "div", {
        "class": "egov-recovery-summary",
        "part": "error-summary",
        "role": "group",
        "tabindex": "-1",
        "aria-labelledby": "egov-recovery-summary",
        "data-focus": Focus::Mistakes.name(),
    }, {
        element!(pen, "p", { "id": "egov-recovery-summary" }, runs(pen, &summary.heading));
        element!(pen, "ul", {}, {
            for (told, press) in &summary.mistakes {
                element!(pen, "li", {}, pressed(pen, Rank::Text, &told.clone().into(), None, press));
            }
        });
        if let Some(anyway) = &summary.anyway {
            button(pen, anyway);
        }
    });
}

/// What is said of a field beside its label; where nothing is, its place is kept.
struct Notes<'a> {
    /// The id of the field.
    id: &'a str,
    hint: Option<&'a Phrase>,
    error: Option<&'a Runs>,
    result: Option<&'a Runs>,
}

impl Notes<'_> {
    fn of<'a>(id: &'a str, hint: &'a Phrase, error: Option<&'a Runs>, result: Option<&'a Runs>) -> Notes<'a> {
        Notes { id, hint: Some(hint).filter(|hint| !hint.is_empty()), error, result }
    }

    /// The ids of what is said.
    fn described_by(&self) -> Option<String> {
        let mut ids = Vec::new();
        for (said, name) in [(self.hint.is_some(), HINT), (self.error.is_some(), ERROR), (self.result.is_some(), NONE)]
        {
            if said {
                ids.push(self.id_of(name));
            }
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn id_of(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    fn hint(&self, pen: &mut impl Pen) {
        match self.hint {
            Some(hint) => self.note(pen, HINT, |pen| live(pen, hint)),
            None => pen.place(|_| {}),
        }
    }

    fn error(&self, pen: &mut impl Pen) {
        match self.error {
            Some(told) => element!(pen, "p", {
                "id": self.id_of(ERROR),
                "class": "egov-recovery-error",
                "part": "error",
            }, runs(pen, told)),
            None => pen.place(|_| {}),
        }
    }

    fn result(&self, pen: &mut impl Pen) {
        match self.result {
            Some(told) => self.note(pen, NONE, |pen| runs(pen, told)),
            None => pen.place(|_| {}),
        }
    }

    fn note<P: Pen>(&self, pen: &mut P, name: &str, told: impl FnOnce(&mut P)) {
        element!(pen, "p", { "class": "egov-recovery-hint", "id": self.id_of(name) }, told(pen));
    }
}

// What the ids of notes end in.
const HINT: &str = "hint";
const ERROR: &str = "error";
const NONE: &str = "none";
