//! The words of the inquiry: its screens, and the text that is copied. What a field is called, and where to find it,
//! stands in the list of preparations.

use super::Words;
use crate::accounts::address::NoAddress;
use crate::accounts::model::Provider;
use crate::clock::TimeMistake;
use crate::inquiry::{Field, Inquiry, Need, Value, fields, folded};
use crate::rules::Preparation;

/// The words of the inquiry. What goes into the copied text encodes in Shift_JIS, which some forms demand.
pub struct InquiryWords {
    /// The button that leads here from a list of preparations, and the heading of the form.
    pub compose: fn(Preparation) -> &'static str,
    /// Where something is filled in already.
    pub prefilled: &'static str,
    /// What becomes of the text.
    pub lead: &'static str,
    /// What more there is to know of a kind; may be empty.
    pub about: fn(Preparation) -> &'static str,
    /// How much a field is needed, behind its label.
    pub need: fn(Need) -> &'static str,
    /// The first option of a list, which is none.
    pub choose: &'static str,
    /// Takes down the present time.
    pub now: &'static str,
    /// Heading of the mistakes: their number.
    pub mistakes_heading: fn(usize) -> String,
    /// The error of an empty field, by its label.
    pub empty: fn(&str) -> String,
    /// The error where fewer than two of several are given.
    pub two_of: &'static str,
    /// What is wrong with a time.
    pub time: fn(TimeMistake) -> &'static str,
    /// Makes the text.
    pub submit: &'static str,
    /// Makes the text although something is missing.
    pub submit_anyway: &'static str,
    /// Heading of the text.
    pub text_heading: &'static str,
    /// Everything that the desk asks for is there.
    pub enough: &'static str,
    /// The same, but for what is written into the form itself.
    pub enough_but_key: &'static str,
    /// Something is missing: the names of the fields.
    pub missing: fn(&str) -> String,
    /// So many of these fields are missing.
    pub missing_of: fn(&str, usize) -> String,
    /// What is wrong with an address.
    pub address: fn(NoAddress) -> String,
    /// Until when a request can name this error: the time.
    pub until: fn(&str) -> String,
    /// Something looks like a key: the names of the fields.
    pub secret_like: fn(&str) -> String,
    /// The label of the text.
    pub text_label: &'static str,
    /// Copies the text.
    pub copy: &'static str,
    /// What to do with the copied text.
    pub next: fn(Preparation) -> &'static str,
    /// Who shares the device.
    pub shared_device: &'static str,
    /// Back to the steps of the path.
    pub back_to_steps: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It could not be copied; the text is selected.
    pub not_copied: &'static str,
    /// Back to the fields.
    pub back_to_form: &'static str,
    /// Between a label and what follows.
    pub colon: &'static str,
    /// What is asked for: the first lines of the text.
    pub opening: fn(Preparation) -> &'static [&'static str],
    /// What must be said where the account to be deleted is another GビズID: the reader's own stays.
    pub other_gbizid: &'static [&'static str],
    /// The last line of the text.
    pub closing: fn(Preparation) -> &'static str,
    /// Stands in the text in place of the API key.
    pub in_the_form: &'static str,
    /// The service for which the prime holder is asked.
    pub service: &'static str,
}

impl Words {
    /// The fields of an inquiry with their names, and where to find what they ask for. Both are those of the list of
    /// preparations, whose lines come in the same order.
    pub fn fields_of(&self, kind: Preparation) -> impl Iterator<Item = (Field, Need, (&'static str, &'static str))> {
        let items = (self.preparation)(kind).items;
        fields(kind).iter().zip(items).map(|((field, need), item)| (*field, *need, *item))
    }

    /// What stands in a field, in words.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Time(moment) => self.waiting.at(*moment),
            Value::Account(provider) => (self.check.service)(*provider).to_owned(),
            Value::Message(message) => (self.ui.quote)(message),
            Value::Tried(routes) => {
                let tried = self.tried;
                routes.iter().map(|route| tried(*route)).collect()
            }
            Value::Egov => self.inquiry.service.to_owned(),
        }
    }

    /// What stands in a field once somebody typed this into it. Who takes back what they typed has not touched what was there.
    pub fn typed(&self, text: String, start: &Value) -> Value {
        if text == self.value(start) { start.clone() } else { Value::Text(text) }
    }

    /// The text of an inquiry: what is asked for, what was filled in, a line each, and a closing sentence. What was typed passes
    /// unchanged, but for line breaks, which fold to a space.
    pub fn inquiry_text(&self, inquiry: &Inquiry) -> String {
        let (words, kind) = (&self.inquiry, inquiry.kind());
        // A copy: what is written refers to it.
        let colon = words.colon;
        let gbizid = *inquiry.value(Field::AccountKind) == Value::Account(Provider::Gbizid);
        let other_gbizid = kind == Preparation::Deletion && gbizid;
        let other_account = if other_gbizid { words.other_gbizid } else { &[] };
        let mut lines: Vec<String> = Vec::new();
        for opening in [(words.opening)(kind), other_account] {
            for line in opening {
                lines.push((*line).to_owned());
            }
        }
        lines.push(String::new());
        for (field, need, (name, _)) in self.fields_of(kind) {
            let value = match need {
                Need::InTheForm => words.in_the_form.to_owned(),
                Need::Required | Need::TwoOf | Need::Optional => folded(&self.value(inquiry.value(field))),
            };
            if !value.is_empty() {
                lines.push(format!("{name}{colon}{value}"));
            }
        }
        lines.push(String::new());
        lines.push((words.closing)(kind).to_owned());
        lines.join("\n")
    }
}
