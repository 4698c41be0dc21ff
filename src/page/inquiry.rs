//! The inquiry: fill in what the desk asks for, then copy the text.

use super::block::{Block, Button, Content, Control, FormField, FormKind, Part, Phrase, Rank, Role, Summary};
use super::parts::{
    self, all, button, condition, form, live, mistake, nothing, p, section, sentences, strong, submit, text, title,
    warning, warning_sentence, when,
};
use super::sources::link;
use crate::accounts::model::Provider;
use crate::clock::request_by;
use crate::inquiry::{self, Need, Value};
use crate::reader::inquiry::{Composing, FieldMistake, InquiryAction, InquiryStage};
use crate::reader::{Action, Input, Press, Timed};
use crate::rules::{Caution, Level, Page, Preparation};
use crate::text::{ThingWords, Words};

/// The screen on which the reader is.
pub fn inquiry(words: &Words, composing: &Composing) -> Vec<Block> {
    match composing.stage {
        InquiryStage::Form => fields(words, composing),
        InquiryStage::Text => finished(words, composing),
    }
}

fn fields(words: &Words, composing: &Composing) -> Vec<Block> {
    let say = &words.inquiry;
    let kind = composing.inquiry.kind();
    let mut fields = Vec::new();
    for (field, need, item) in words.fields_of(kind) {
        if need != Need::InTheForm {
            fields.push(all(field_blocks(words, composing, field, need, item)));
        }
    }
    fields.push(submit(Rank::Primary, say.submit));
    let prefilled = if composing.start.is_begun() { say.prefilled } else { "" };
    let lead = [prefilled, say.lead, words.preparation.of(kind).rule, say.about.of(kind)];
    vec![
        button(Rank::Text, words.ui.back_to_before, Action::CloseInquiry),
        title(say.compose.of(kind)),
        p(sentences(words, lead.map(Phrase::from))),
        text(Role::Privacy, words.ui.privacy),
        warning(words, Level::Warning, words.caution.of(Caution::NeverWriteSecrets), Vec::new()),
        when(!composing.mistakes.is_empty(), || mistakes(words, composing)),
        form(FormKind::Inner, Press::Now(Timed::Inquire), fields),
    ]
}

fn mistakes(words: &Words, composing: &Composing) -> Block {
    let say = &words.inquiry;
    let mistakes = composing.mistakes.iter().map(|(field, mistake)| {
        let line = mistake_text(words, composing, *field, *mistake).into_owned();
        (line, Action::Inquiry(InquiryAction::Mend(*field)).into())
    });
    let anyway = Button {
        rank: Rank::Secondary,
        label: say.submit_anyway.into(),
        name: None,
        press: Press::Now(Timed::InquireAnyway),
    };
    Block::of(Content::Summary(Summary {
        heading: parts::mistakes(words, say.mistakes_heading.of(composing.mistakes.len())),
        mistakes: mistakes.collect(),
        anyway: composing.may_go_on().then_some(anyway),
    }))
}

fn mistake_text(words: &Words, composing: &Composing, field: inquiry::Field, mistake: FieldMistake) -> Phrase {
    let say = &words.inquiry;
    match mistake {
        FieldMistake::Empty => say.empty.with([name(words, composing, field)]).into(),
        FieldMistake::TwoOf => say.two_of.into(),
        FieldMistake::Time(mistake) => say.time.of(mistake).into(),
        FieldMistake::Address(mistake) => say.address.of(mistake).into(),
    }
}

fn name(words: &Words, composing: &Composing, wanted: inquiry::Field) -> &'static str {
    for (field, _, item) in words.fields_of(composing.inquiry.kind()) {
        if field == wanted {
            return item.name;
        }
    }
    ""
}

fn names(words: &Words, composing: &Composing, fields: &[inquiry::Field]) -> String {
    let names: Vec<String> = fields.iter().map(|field| name(words, composing, *field).to_owned()).collect();
    words.ui.list.of(&names)
}

fn field_blocks(words: &Words, composing: &Composing, of: inquiry::Field, need: Need, item: ThingWords) -> Vec<Block> {
    let say = &words.inquiry;
    let mut blocks = vec![Block::of(Content::Field(FormField {
        input: Input::Inquiry(of),
        control: control(words, composing, of),
        label: item.name.into(),
        need: say.need.of(need).into(),
        hint: item.found.into(),
        error: composing.mistake(of).map(|found| mistake(words, mistake_text(words, composing, of, found))),
        result: None,
    }))];
    if of == inquiry::Field::ErrorTime {
        let now = button(Rank::Secondary, say.now, Press::Now(Timed::ErrorNow));
        blocks.push(section(Part::Line, vec![now]));
    }
    blocks
}

fn control(words: &Words, composing: &Composing, of: inquiry::Field) -> Control {
    use inquiry::Field::*;
    let known = composing.inquiry.value(of);
    let value = words.value(known);
    match of {
        AccountKind if composing.inquiry.kind() == Preparation::Deletion => Control::List {
            none: words.inquiry.choose.into(),
            options: Provider::ALL.iter().map(|known| (known.id(), words.check.service.of(*known).into())).collect(),
            chosen: chosen(known),
        },
        Address | MemberAddress | AccountAddress => Control::Address(value),
        What | Tried | Message => Control::Lines(value),
        ArrivalNumber | ProcedureName | CorporationName | ApplicantName | SoftwareId | Organisation | ApiKey
        | ReceiptNumber | SubmittedTo | AccountKind | ErrorTime | When | Procedure | Browser | Service => {
            Control::Line(value)
        }
    }
}

fn chosen(known: &Value) -> Option<&'static str> {
    Provider::ALL.iter().find(|provider| *known == Value::Account(**provider)).map(|provider| provider.id())
}

fn finished(words: &Words, composing: &Composing) -> Vec<Block> {
    let say = &words.inquiry;
    let inquiry = &composing.inquiry;
    let composed = words.sent.of(inquiry);
    let copy = Action::Inquiry(InquiryAction::Copy(composed.clone()));
    let copied = composing.copied.map(|copied| if copied { say.copied } else { say.not_copied });
    let login = || p(link(words, Page::Login, words.page.of(Page::Login).open));
    vec![
        button(Rank::Text, say.back_to_form, Action::Inquiry(InquiryAction::BackToForm)),
        title(say.text_heading),
        all(judgement(words, composing)),
        Block::of(Content::Copy(say.text_label.into(), composed)),
        button(Rank::Primary, say.copy, copy),
        meaning(words, inquiry),
        p(say.next.of(inquiry.kind())),
        copied.map_or_else(nothing, |copied| condition(live(copied))),
        when(inquiry.kind() != Preparation::PrimeRequest, login),
        text(Role::Hint, say.shared_device),
        button(Rank::Text, say.back_to_steps, Action::CloseInquiry),
    ]
}

/// What the text says, for those who do not read it.
fn meaning(words: &Words, inquiry: &inquiry::Inquiry) -> Block {
    let heading = words.inquiry.meaning;
    if heading.is_empty() {
        return nothing();
    }
    let mut blocks = vec![p(strong(heading))];
    blocks.extend(words.own().of(inquiry).lines().filter(|line| !line.is_empty()).map(|line| p(line.to_owned())));
    section(Part::Meaning, blocks)
}

/// Whether what is there is enough for the desk, and what should not be there.
fn judgement(words: &Words, composing: &Composing) -> Vec<Block> {
    let say = &words.inquiry;
    let inquiry = &composing.inquiry;
    let missing = inquiry.missing(composing.now);
    let wrong = composing.wrong_addresses();
    let mut blocks = Vec::new();
    for (field, mistake) in &wrong {
        let told = format!("{}{}{}", name(words, composing, *field), say.colon, say.address.of(*mistake));
        blocks.push(warning_sentence(words, told));
    }
    match missing.as_slice() {
        [] if !wrong.is_empty() => {}
        [] => blocks.push(p(say.enough)),
        [inquiry::Field::ApiKey] => blocks.push(p(say.enough_but_key)),
        several => {
            let names = names(words, composing, several);
            let only_of_two = !several.contains(&inquiry::Field::Address) && inquiry.lacking_of_two() > 0;
            blocks.push(warning_sentence(
                words,
                if only_of_two {
                    say.missing_of.with([&names, &inquiry.lacking_of_two().to_string()])
                } else {
                    say.missing.with([&names])
                },
            ));
        }
    }
    if let Ok(error) = inquiry.error_time(composing.now) {
        blocks.push(p(say.until.with([&words.waiting.at(request_by(error))])));
    }
    let secrets = inquiry.secret_like();
    if !secrets.is_empty() {
        blocks.push(warning_sentence(words, say.secret_like.with([&names(words, composing, &secrets)])));
    }
    blocks
}

/// What the reader does, where it is typing back what stood in a field of the inquiry: then the field is untouched.
pub fn untouched(words: &Words, composing: Option<&Composing>, action: Action) -> Action {
    match (action, composing) {
        (Action::Inquiry(InquiryAction::Write(field, Value::Text(text))), Some(composing)) => {
            let value = words.typed(text, composing.start.value(field));
            Action::Inquiry(InquiryAction::Write(field, value))
        }
        (action, _) => action,
    }
}
