//! A question: its legend is the heading, its options are native radio buttons, わからない comes last.

use yew::prelude::*;

use super::View;
use super::parts::{Answering, Choice, Rank, all, button, choice, form, note, prose, radio, screen_heading, submit};
use crate::reader::{Action, Session};
use crate::rules::{Answer, Question};

const NAME: &str = "answer";

/// The whole screen.
pub fn question(view: &View, session: &Session, question: Question, number: usize, more: usize) -> Html {
    let ui = &view.words.ui;
    let words = (view.words.question)(question);
    let back = if number == 1 { ui.back_to_entry } else { ui.back };
    let asked = Choice {
        part: "question",
        name: NAME,
        legend: screen_heading(view, prose(words.ask)),
        hint: words.hint,
        missing: session.passing.missing.then_some(words.missing),
    };
    let options = question.answers().enumerate().map(|(index, answer)| option(view, session, answer, index == 0));
    html! {
        <>
            { button(view, Rank::Text, back, None, Action::Back) }
            if session.passing.dropped {
                { note("egov-recovery-changed", ui.answers_dropped.into()) }
            }
            { note("egov-recovery-caption", (ui.question_caption)(number, more).into()) }
            { form(view, Action::Next, vec![
                choice(view, asked, options.collect()),
                why_asked(view, words.why),
                submit(ui.next),
            ]) }
            { button(view, Rank::Text, ui.restart, None, Action::Restart) }
        </>
    }
}

fn why_asked(view: &View, why: &str) -> Html {
    html! {
        <details class="egov-recovery-why" part="why">
            <summary>{ view.words.ui.why_asked }</summary>
            <p>{ prose(why) }</p>
        </details>
    }
}

fn option(view: &View, session: &Session, answer: Answer, first: bool) -> Html {
    let option = Answering {
        name: NAME,
        value: answer.id(),
        label: (view.words.answer)(answer),
        checked: session.passing.marked == Some(answer),
        first,
        missing: session.passing.missing,
    };
    let option = radio(view, option, Action::Mark(answer));
    if answer.is_unsure() { all(vec![note("egov-recovery-or", view.words.ui.or.into()), option]) } else { option }
}
