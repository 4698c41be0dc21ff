//! The inquiry: fill in what the desk asks for, then copy the text.

use yew::prelude::*;

use super::View;
use super::fields::{self, Typed, select, summary, text};
use super::now;
use super::parts::{
    Rank, all, button, button_doing, changing, maybe, note, p, prose, screen_heading, strong, submit, warning,
};
use super::sources::link;
use crate::accounts::model::Provider;
use crate::clock::request_by;
use crate::inquiry::{Field, Need, Value};
use crate::reader::inquiry::{Composing, FieldMistake, InquiryAction, InquiryStage};
use crate::reader::{Action, Focus};
use crate::rules::{Caution, Level, Page, Preparation};

/// The button that leads here from a list of preparations.
pub fn compose_button(view: &View, rank: Rank, kind: Preparation) -> Html {
    button(view, rank, (view.words.inquiry.compose)(kind), None, Action::Compose(kind))
}

/// The screen on which the reader is.
pub fn inquiry(view: &View, composing: &Composing) -> Html {
    match composing.stage {
        InquiryStage::Form => form(view, composing),
        InquiryStage::Text => made(view, composing),
    }
}

fn form(view: &View, composing: &Composing) -> Html {
    let words = &view.words.inquiry;
    let kind = composing.inquiry.kind();
    let rule = (view.words.preparation)(kind).rule;
    let onsubmit = view.send.clone().map(|send| {
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(Action::Inquiry(InquiryAction::Submit(now::moment())));
        })
    });
    let shown = view.words.fields_of(kind).filter(|(_, need, _)| *need != Need::InTheForm);
    html! {
        <>
            { button(view, Rank::Text, view.words.ui.back_to_before, None, Action::CloseInquiry) }
            { screen_heading(view, prose((words.form_heading)(kind))) }
            <p>{ words.lead }{ prose(rule) }{ (words.about)(kind) }</p>
            <p class="egov-recovery-privacy">{ view.words.ui.privacy }</p>
            { warning(view, Level::Warning, (view.words.caution)(Caution::NeverWriteSecrets), Html::default()) }
            if !composing.mistakes.is_empty() {
                { mistakes(view, composing) }
            }
            <form novalidate=true {onsubmit}>
                { for shown.map(|(field, need, item)| filled(view, composing, field, need, item)) }
                { submit(words.submit) }
            </form>
            { button(view, Rank::Text, view.words.ui.restart, None, Action::Restart) }
        </>
    }
}

fn mistakes(view: &View, composing: &Composing) -> Html {
    let words = &view.words.inquiry;
    let lines = composing.mistakes.iter().map(|(field, mistake)| {
        (mistake_told(view, composing, *field, *mistake), Action::Inquiry(InquiryAction::Mend(*field)))
    });
    let anyway = button_doing(view, Rank::Secondary, words.submit_anyway, || {
        Action::Inquiry(InquiryAction::SubmitAnyway(now::moment()))
    });
    let anyway = composing.may_go_on().then_some(anyway);
    summary(view, &(words.mistakes_heading)(composing.mistakes.len()), lines.collect(), anyway)
}

fn mistake_told(view: &View, composing: &Composing, field: Field, mistake: FieldMistake) -> String {
    let words = &view.words.inquiry;
    match mistake {
        FieldMistake::Empty => (words.empty)(name(view, composing, field)),
        FieldMistake::TwoOf => words.two_of.to_owned(),
        FieldMistake::Time(mistake) => (words.time)(mistake).to_owned(),
        FieldMistake::Address(mistake) => (words.address)(mistake),
    }
}

fn name(view: &View, composing: &Composing, wanted: Field) -> &'static str {
    let mut all = view.words.fields_of(composing.inquiry.kind());
    all.find(|(field, _, _)| *field == wanted).map_or("", |(_, _, (name, _))| name)
}

fn names(view: &View, composing: &Composing, fields: &[Field]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| name(view, composing, *field)).collect();
    names.join(view.words.ui.separator)
}

fn filled(
    view: &View,
    composing: &Composing,
    of: Field,
    need: Need,
    (label, hint): (&'static str, &'static str),
) -> Html {
    let words = &view.words.inquiry;
    let error = composing.mistake(of).map(|mistake| mistake_told(view, composing, of, mistake));
    let field = fields::Field { focus: Focus::InquiryField(of), label, need: (words.need)(need), hint, error };
    let value = composing.inquiry.value(of);
    let write = move |value| Action::Inquiry(InquiryAction::Write(of, value));
    if of == Field::AccountKind && composing.inquiry.kind() == Preparation::Deletion {
        let kinds = Provider::ALL.iter().map(|service| (service.id(), (view.words.check.service)(*service)));
        let chosen = if let Value::Account(provider) = value { Some(provider.id()) } else { None };
        return select(view, field, words.choose, kinds, chosen, move |id| {
            write(Provider::from_id(&id).map_or("".into(), Value::Account))
        });
    }
    let typed = match of {
        Field::Address | Field::MemberAddress | Field::AccountAddress => Typed::Address,
        Field::What | Field::Tried | Field::Message => Typed::Lines,
        Field::ArrivalNumber
        | Field::ProcedureName
        | Field::CorporationName
        | Field::ApplicantName
        | Field::SoftwareId
        | Field::Organisation
        | Field::ApiKey
        | Field::ReceiptNumber
        | Field::SubmittedTo
        | Field::AccountKind
        | Field::ErrorTime
        | Field::When
        | Field::Procedure
        | Field::Browser
        | Field::Service => Typed::Line,
    };
    let (language, start) = (view.words, composing.start.value(of).clone());
    let write = move |text| write(language.typed(text, &start));
    let mut parts = vec![text(view, field, typed, &view.words.value(value), write)];
    if of == Field::ErrorTime {
        parts.push(p(button_doing(view, Rank::Secondary, words.now, || {
            Action::Inquiry(InquiryAction::Now(now::moment()))
        })));
    }
    all(parts)
}

fn made(view: &View, composing: &Composing) -> Html {
    let words = &view.words.inquiry;
    let inquiry = &composing.inquiry;
    let told = view.words.inquiry_text(inquiry);
    let copy = Action::Inquiry(InquiryAction::Copy(told.clone()));
    let rows = (told.lines().count() + 4).to_string();
    let copied = composing.copied.map(|copied| if copied { words.copied } else { words.not_copied });
    let mut parts = vec![
        button(view, Rank::Text, words.back_to_form, None, Action::Inquiry(InquiryAction::BackToForm)),
        screen_heading(view, words.text_heading.into()),
    ];
    parts.extend(judged(view, composing));
    parts.push(html! {
        <>
            <label class="egov-recovery-label" for="egov-recovery-text">{ words.text_label }</label>
            <textarea
                id="egov-recovery-text"
                class="egov-recovery-field egov-recovery-made"
                part="field"
                {rows}
                readonly=true
                autocomplete="off"
                data-focus={Focus::Text.name()}
                value={told}
            />
        </>
    });
    parts.push(button(view, Rank::Primary, words.copy, None, copy));
    parts.push(p((words.next)(inquiry.kind()).into()));
    parts.push(maybe(copied.map(|copied| note("egov-recovery-condition", changing(copied)))));
    if inquiry.kind() != Preparation::PrimeRequest {
        parts.push(p(link(view, Page::Login, (view.words.page)(Page::Login).open)));
    }
    parts.push(note("egov-recovery-hint", words.shared_device.into()));
    parts.push(button(view, Rank::Text, words.back_to_steps, None, Action::CloseInquiry));
    all(parts)
}

/// Whether what is there is enough for the desk, and what should not be there.
fn judged(view: &View, composing: &Composing) -> Vec<Html> {
    let words = &view.words.inquiry;
    let inquiry = &composing.inquiry;
    let missing = inquiry.missing(composing.now);
    let wrong = composing.wrong_addresses();
    let mut lines: Vec<Html> = wrong
        .iter()
        .map(|(field, mistake)| {
            let first = strong((view.words.level)(Level::Warning).into());
            let told = format!("{}{}{}", name(view, composing, *field), words.colon, (words.address)(*mistake));
            note("egov-recovery-condition", all(vec![first, prose(&told)]))
        })
        .collect();
    lines.push(match missing.as_slice() {
        [] if !wrong.is_empty() => Html::default(),
        [] => p(words.enough.into()),
        [Field::ApiKey] => p(words.enough_but_key.into()),
        several => {
            let first = strong((view.words.level)(Level::Warning).into());
            let told = names(view, composing, several);
            let only_of_two = !several.contains(&Field::Address) && inquiry.lacking_of_two() > 0;
            let told =
                if only_of_two { (words.missing_of)(&told, inquiry.lacking_of_two()) } else { (words.missing)(&told) };
            note("egov-recovery-condition", all(vec![first, prose(&told)]))
        }
    });
    if let Ok(error) = inquiry.error_time(composing.now) {
        lines.push(p((words.until)(&view.words.waiting.at(request_by(error))).into()));
    }
    let secrets = inquiry.secret_like();
    if !secrets.is_empty() {
        let first = strong((view.words.level)(Level::Warning).into());
        let told = (words.secret_like)(&names(view, composing, &secrets));
        lines.push(note("egov-recovery-condition", all(vec![first, prose(&told)])));
    }
    lines
}
