//! Did it work? The answer leads on; nothing is sent.

use yew::prelude::*;

use super::View;
use super::parts::{Answering, Choice, Rank, all, choice, form, heading, radio, submit_as};
use crate::reader::{Action, Focus, Session, Worked};

const NAME: &str = "worked";

/// The question, or what follows from its answer.
pub fn worked(view: &View, session: &Session, level: u8) -> Html {
    let ui = &view.words.ui;
    let said = session.attempt.worked.map(|answer| {
        let text = match answer {
            Worked::Yes => ui.worked_thanks,
            Worked::NotYet => ui.worked_later,
            Worked::No => ui.nothing_left,
        };
        html! { <p class="egov-recovery-worked" tabindex="-1" data-focus={Focus::Worked.name()}>{ text }</p> }
    });
    // Who has not tried yet is asked again on coming back.
    match session.attempt.worked {
        Some(Worked::Yes | Worked::No) => said.unwrap_or_default(),
        Some(Worked::NotYet) | None => all(vec![worked_form(view, session, level), said.unwrap_or_default()]),
    }
}

fn worked_form(view: &View, session: &Session, level: u8) -> Html {
    let ui = &view.words.ui;
    let asked = Choice {
        part: "worked",
        name: NAME,
        legend: heading(level, ui.worked_heading.into()),
        hint: "",
        missing: session.passing.missing.then_some(ui.worked_missing),
    };
    let options = Worked::ALL.iter().map(|answer| option(view, session, *answer)).collect();
    form(view, Action::SubmitWorked, vec![choice(view, asked, options), submit_as(Rank::Secondary, ui.worked_button)])
}

fn option(view: &View, session: &Session, answer: Worked) -> Html {
    let ui = &view.words.ui;
    let label = match answer {
        Worked::Yes => ui.worked_yes,
        Worked::No => ui.worked_no,
        Worked::NotYet => ui.worked_not_yet,
    };
    let option = Answering {
        name: NAME,
        value: answer.id(),
        label,
        checked: session.attempt.marked_worked == Some(answer),
        first: answer == Worked::Yes,
        missing: session.passing.missing,
    };
    radio(view, option, Action::MarkWorked(answer))
}
