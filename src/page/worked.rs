//! Did it work? The answer leads on; nothing is sent.

use super::block::{Answering, Block, Chosen, Content, FormKind, Heading, Options, Rank, Role};
use super::parts::{all, focused, form, mistake, nothing, submit};
use crate::reader::{Action, Focus, Session, Worked};
use crate::text::Words;

/// The question, or what follows from its answer.
pub fn worked(words: &Words, session: &Session, depth: u8) -> Block {
    let ui = &words.ui;
    let say = |told| focused(Role::Worked, Focus::Worked, told);
    let asked = worked_form(words, session, depth);
    match session.attempt.worked {
        Some(Worked::No) => say(ui.nothing_left),
        // Who has not tried yet is asked again on coming back.
        Some(Worked::NotYet) => all(vec![asked, say(ui.worked_later)]),
        // What worked has a screen of its own.
        Some(Worked::Yes) | None => all(vec![asked, nothing()]),
    }
}

fn worked_form(words: &Words, session: &Session, depth: u8) -> Block {
    let ui = &words.ui;
    let choice = Options {
        of: Chosen::Worked,
        legend: Heading { depth, runs: ui.worked_heading.into(), focus: None },
        hint: "".into(),
        missing: session.passing.missing.then(|| mistake(words, ui.worked_missing)),
        options: Worked::ALL.iter().map(|answer| option(words, session, *answer)).collect(),
    };
    let submit = submit(Rank::Secondary, ui.worked_button);
    form(FormKind::Part, Action::SubmitWorked, vec![Block::of(Content::Choice(choice)), submit])
}

fn option(words: &Words, session: &Session, answer: Worked) -> Answering {
    let ui = &words.ui;
    let label = match answer {
        Worked::Yes => ui.worked_yes,
        Worked::No => ui.worked_no,
        Worked::NotYet => ui.worked_not_yet,
    };
    Answering {
        value: answer.id().into(),
        label: label.into(),
        checked: session.attempt.marked_worked == Some(answer),
        before: "".into(),
        press: Action::MarkWorked(answer).into(),
    }
}
