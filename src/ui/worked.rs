//! Did it work? The answer leads on; nothing is sent.

use yew::prelude::*;

use super::View;
use super::parts::field_error;
use super::session::{Action, Session, Worked};

/// The question, or what follows from its answer.
pub fn worked(view: &View, session: &Session, level: u8) -> Html {
    let ui = &view.words.ui;
    let said = session.worked().map(|answer| {
        let text = match answer {
            Worked::Yes => ui.worked_thanks,
            Worked::NotYet => ui.worked_later,
            Worked::No => ui.nothing_left,
        };
        html! { <p class="egov-recovery-worked" tabindex="-1" data-focus="worked">{ text }</p> }
    });
    // Who has not tried yet is asked again on coming back.
    match session.worked() {
        Some(Worked::Yes | Worked::No) => said.unwrap_or_default(),
        Some(Worked::NotYet) | None => {
            html! { <>{ worked_form(view, session, level) }{ said.unwrap_or_default() }</> }
        }
    }
}

fn worked_form(view: &View, session: &Session, level: u8) -> Html {
    let ui = &view.words.ui;
    let onsubmit = view.send.clone().map(|send| {
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Action::SubmitWorked);
        })
    });
    let tag = format!("h{}", level.clamp(2, 6));
    html! {
        <form class="egov-recovery-section" novalidate=true {onsubmit}>
            <fieldset
                class="egov-recovery-question"
                part="worked"
                aria-describedby={session.missing().then_some("egov-recovery-worked-error")}
            >
                <legend><@{tag} class="egov-recovery-heading" part="heading">{ ui.worked_heading }</@></legend>
                if session.missing() {
                    { field_error(view, "egov-recovery-worked-error", ui.worked_missing) }
                }
                { for Worked::ALL.iter().map(|answer| worked_option(view, session, *answer)) }
            </fieldset>
            <button type="submit" class="egov-recovery-button egov-recovery-secondary" part="button button-secondary">
                { ui.worked_button }
            </button>
        </form>
    }
}

fn worked_option(view: &View, session: &Session, answer: Worked) -> Html {
    let ui = &view.words.ui;
    let label = match answer {
        Worked::Yes => ui.worked_yes,
        Worked::No => ui.worked_no,
        Worked::NotYet => ui.worked_not_yet,
    };
    let onchange = view.send.clone().map(|send| Callback::from(move |_: Event| send.emit(Action::MarkWorked(answer))));
    html! {
        <label class="egov-recovery-option" part="option">
            <input
                type="radio"
                name="egov-recovery-worked"
                value={answer.id()}
                checked={session.marked_worked() == Some(answer)}
                aria-invalid={session.missing().then_some("true")}
                data-focus={(answer == Worked::Yes).then_some("option")}
                {onchange}
            />
            <span>{ label }</span>
        </label>
    }
}
