//! A question: its legend is the heading, its options are native radio buttons, わからない comes last.

use yew::prelude::*;

use super::View;
use super::parts::{Rank, button, field_error, prose, screen_heading, submit};
use super::session::{Action, Session};
use crate::rules::{Answer, Question};

/// The whole screen.
pub fn question(view: &View, session: &Session, question: Question, number: usize, more: usize) -> Html {
    let ui = &view.words.ui;
    let words = (view.words.question)(question);
    let back = if number == 1 { ui.back_to_entry } else { ui.back };
    let onsubmit = view.send.clone().map(|send| {
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Action::Next);
        })
    });
    let described_by = if session.missing() {
        "egov-recovery-question-hint egov-recovery-question-error"
    } else {
        "egov-recovery-question-hint"
    };
    html! {
        <>
            { button(view, Rank::Text, back, None, Action::Back) }
            if session.dropped() {
                <p class="egov-recovery-changed">{ ui.answers_dropped }</p>
            }
            <p class="egov-recovery-caption">{ (ui.question_caption)(number, more) }</p>
            <form novalidate=true {onsubmit}>
                <fieldset class="egov-recovery-question" part="question" aria-describedby={described_by}>
                    <legend>{ screen_heading(view, prose(words.ask)) }</legend>
                    <p class="egov-recovery-hint" id="egov-recovery-question-hint">{ prose(words.hint) }</p>
                    if session.missing() {
                        { field_error(view, "egov-recovery-question-error", words.missing) }
                    }
                    { for question.answers().enumerate().map(|(index, answer)| option(view, session, answer, index == 0)) }
                </fieldset>
                <details class="egov-recovery-why" part="why">
                    <summary>{ ui.why_asked }</summary>
                    <p>{ prose(words.why) }</p>
                </details>
                { submit(ui.next) }
            </form>
            { button(view, Rank::Text, ui.restart, None, Action::Restart) }
        </>
    }
}

fn option(view: &View, session: &Session, answer: Answer, first: bool) -> Html {
    let onchange = view.send.clone().map(|send| Callback::from(move |_: Event| send.emit(Action::Mark(answer))));
    html! {
        <>
            if answer.is_unsure() {
                <p class="egov-recovery-or">{ view.words.ui.or }</p>
            }
            <label class="egov-recovery-option" part="option">
                <input
                    type="radio"
                    name="egov-recovery-answer"
                    value={answer.id()}
                    checked={session.marked() == Some(answer)}
                    aria-invalid={session.missing().then_some("true")}
                    data-focus={first.then_some("option")}
                    {onchange}
                />
                <span>{ prose((view.words.answer)(answer)) }</span>
            </label>
        </>
    }
}
