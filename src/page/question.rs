//! A question: its legend is the heading, its options are native radio buttons, わからない comes last.

use super::block::{Answering, Block, Chosen, Content, FormKind, Heading, Options, Rank, Role};
use super::parts::{button, details, form, mistake, p, submit, text, when};
use crate::reader::{Action, Focus, Session};
use crate::rules::{Answer, Question};
use crate::text::Words;

/// The whole screen.
pub fn question(words: &Words, session: &Session, question: Question, number: usize, more: usize) -> Vec<Block> {
    let ui = &words.ui;
    let say = words.question.of(question);
    let back = if number == 1 { ui.back_to_entry } else { ui.back };
    let choice = Options {
        of: Chosen::Answer,
        legend: Heading { depth: 0, runs: say.ask.into(), focus: Some(Focus::Heading) },
        hint: if session.asks_again() { words.waiting.asked_again } else { say.hint }.into(),
        missing: session.passing.missing.then(|| mistake(words, say.missing)),
        options: question.answers().map(|answer| option(words, session, answer)).collect(),
    };
    let why = details(ui.why_asked, vec![p(say.why)]);
    let caption = match more {
        0 => ui.last_question_caption.with([&number.to_string()]),
        more => ui.question_caption.with([&number.to_string(), &more.to_string()]),
    };
    vec![
        button(Rank::Text, back, Action::Back),
        when(session.passing.dropped, || text(Role::Changed, ui.answers_dropped)),
        text(Role::Caption, caption),
        form(
            FormKind::Part,
            Action::Next,
            vec![Block::of(Content::Choice(choice)), why, submit(Rank::Primary, ui.next)],
        ),
    ]
}

fn option(words: &Words, session: &Session, answer: Answer) -> Answering {
    Answering {
        value: answer.id().into(),
        label: words.answer.of(answer).into(),
        checked: session.passing.marked == Some(answer),
        before: if answer.is_unsure() { words.ui.or.into() } else { "".into() },
        press: Action::Mark(answer).into(),
    }
}
