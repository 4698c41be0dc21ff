//! Fields to fill in: label, hint, error and control, tied together for every way of reading them.

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::View;
use super::parts::{Rank, button, changing, field_error, prose};
use crate::reader::{Action, Focus};

/// What every field has.
pub struct Field<'a> {
    /// Where the focus goes; its name also tells the fields of a screen apart.
    pub focus: Focus,
    /// What to fill in.
    pub label: &'a str,
    /// How much it is needed, behind the label; may be empty.
    pub need: &'static str,
    /// How to fill it in, or where to find it; may be empty.
    pub hint: &'a str,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// What is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// A mail address.
    Address,
    /// One line.
    Line,
    /// A few lines.
    Lines,
    /// A time of the day.
    Time,
    /// A day.
    Day,
}

impl Typed {
    const fn input_type(self) -> &'static str {
        match self {
            // A field of the type "email" would change what was typed: a Japanese host becomes Punycode.
            Typed::Address | Typed::Line | Typed::Lines => "text",
            Typed::Time => "time",
            Typed::Day => "date",
        }
    }
}

impl Field<'_> {
    fn id(&self) -> String {
        format!("egov-recovery-{}", self.focus.name())
    }

    fn described_by(&self) -> Option<String> {
        let id = self.id();
        let hint = (!self.hint.is_empty()).then(|| format!("{id}-hint"));
        let error = self.error.is_some().then(|| format!("{id}-error"));
        let both: Vec<String> = hint.into_iter().chain(error).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// Label, hint and error.
    fn about(&self, view: &View) -> Html {
        let id = self.id();
        html! {
            <>
                <label class="egov-recovery-label" for={id.clone()}>{ prose(self.label) }{ self.need }</label>
                if !self.hint.is_empty() {
                    <p class="egov-recovery-hint" id={format!("{id}-hint")}>{ changing(self.hint) }</p>
                }
                if let Some(error) = &self.error {
                    { field_error(view, &format!("{id}-error"), error) }
                }
            </>
        }
    }
}

/// A field to type into; each letter is an action.
pub fn text(
    view: &View,
    field: Field<'_>,
    typed: Typed,
    value: &str,
    action: impl Fn(String) -> Action + 'static,
) -> Html {
    let oninput = view.send.clone().map(|send| {
        Callback::from(move |event: InputEvent| {
            let line = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
            let lines = || event.target_dyn_into::<HtmlTextAreaElement>().map(|field| field.value());
            if let Some(value) = line.or_else(lines) {
                send.emit(action(value));
            }
        })
    });
    control(view, field, typed, Some(value.to_owned()), oninput)
}

/// A field whose content is read only when its form is submitted.
pub fn unread(view: &View, field: Field<'_>, typed: Typed) -> Html {
    control(view, field, typed, None, None)
}

/// "off" in all of them, also for the reader's own address: of a field that may be filled in, browsers keep what is typed.
fn control(
    view: &View,
    field: Field<'_>,
    typed: Typed,
    value: Option<String>,
    oninput: Option<Callback<InputEvent>>,
) -> Html {
    let (id, described_by, focus) = (field.id(), field.described_by(), field.focus.name());
    let control = if typed == Typed::Lines {
        html! {
            <textarea
                {id}
                class="egov-recovery-field"
                part="field"
                rows="2"
                autocomplete="off"
                {value}
                aria-invalid={field.invalid()}
                aria-describedby={described_by}
                data-focus={focus}
                {oninput}
            />
        }
    } else {
        html! {
            <input
                type={typed.input_type()}
                inputmode={(typed == Typed::Address).then_some("email")}
                {id}
                class="egov-recovery-field"
                part="field"
                autocomplete="off"
                autocapitalize="off"
                {value}
                aria-invalid={field.invalid()}
                aria-describedby={described_by}
                data-focus={focus}
                {oninput}
            />
        }
    };
    html! { <>{ field.about(view) }{ control }</> }
}

/// A list of which one option is chosen; the first is none.
pub fn select(
    view: &View,
    field: Field<'_>,
    none: &'static str,
    options: impl Iterator<Item = (&'static str, &'static str)>,
    chosen: Option<&str>,
    action: impl Fn(String) -> Action + 'static,
) -> Html {
    let onchange = view.send.clone().map(|send| {
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                send.emit(action(select.value()));
            }
        })
    });
    html! {
        <>
            { field.about(view) }
            <select
                id={field.id()}
                class="egov-recovery-field"
                part="field"
                required=true
                autocomplete="off"
                aria-invalid={field.invalid()}
                aria-describedby={field.described_by()}
                data-focus={field.focus.name()}
                {onchange}
            >
                <option value="" selected={chosen.is_none()}>{ none }</option>
                { for options.map(|(id, label)| html! { <option key={label} value={id} selected={chosen == Some(id)}>{ label }</option> }) }
            </select>
        </>
    }
}

/// Something that is so or not.
pub fn tick(view: &View, label: &'static str, ticked: bool, action: impl Fn(bool) -> Action + 'static) -> Html {
    let onchange = view.send.clone().map(|send| {
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                send.emit(action(input.checked()));
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

/// All mistakes above the fields, each leading to its field; and perhaps a way on in spite of them.
pub fn summary(view: &View, heading: &str, mistakes: Vec<(String, Action)>, anyway: Option<Html>) -> Html {
    html! {
        <div
            class="egov-recovery-summary"
            part="error-summary"
            role="group"
            tabindex="-1"
            aria-labelledby="egov-recovery-summary"
            data-focus={Focus::Mistakes.name()}
        >
            <p id="egov-recovery-summary"><strong>{ view.words.ui.error }{ changing(heading) }</strong></p>
            <ul>
                { for mistakes.into_iter().map(|(text, mend)| {
                    html! { <li>{ button(view, Rank::Text, &text, None, mend) }</li> }
                }) }
            </ul>
            { anyway.unwrap_or_default() }
        </div>
    }
}
