//! The words of the inquiry: its screens, and the text that is copied. What a field is called, and where to find it,
//! stands in the list of preparations.

use super::shape::{keys, shape};
use super::{Counted, Sentence, Table, Text, ThingWords, Words, moment};
use crate::accounts::address::NoAddress;
use crate::accounts::model::Provider;
use crate::clock::TimeMistake;
use crate::inquiry::{Field, Inquiry, Need, Value, fields, folded};
use crate::rules::{Preparation, Route};

keys! { Need, TimeMistake }

shape! {
    /// The words of the screens of the inquiry.
    InquiryWords {
        /// The button that leads here from a list of preparations, and the heading of the form.
        compose: Table<Preparation, Text>,
        /// Where something is filled in already.
        prefilled: Text,
        /// What becomes of the text.
        lead: Text,
        /// What more there is to know of a kind; may be empty.
        about: Table<Preparation, Text>,
        /// How much a field is needed, behind its label.
        need: Table<Need, Text>,
        /// The first option of a list, which is none.
        choose: Text,
        /// Takes down the present time.
        now: Text,
        /// Heading of the mistakes: their number.
        mistakes_heading: Counted,
        /// The error of an empty field, by its label.
        empty: Sentence<1>,
        /// The error where fewer than two of several are given.
        two_of: Text,
        /// What is wrong with a time.
        time: Table<TimeMistake, Text>,
        /// Makes the text.
        submit: Text,
        /// Makes the text although something is missing.
        submit_anyway: Text,
        /// Heading of the text.
        text_heading: Text,
        /// Everything that the desk asks for is there.
        enough: Text,
        /// The same, but for what is written into the form itself.
        enough_but_key: Text,
        /// Something is missing: the names of the fields.
        missing: Sentence<1>,
        /// So many of these fields are missing.
        missing_of: Sentence<2>,
        /// What is wrong with an address.
        address: AddressMistakeWords,
        /// Until when a request can name this error: the time.
        until: Sentence<1>,
        /// Something looks like a key: the names of the fields.
        secret_like: Sentence<1>,
        /// The label of the text.
        text_label: Text,
        /// Stands above what the text means; empty where its reader needs no meaning.
        meaning: Text,
        /// Copies the text.
        copy: Text,
        /// What to do with the copied text.
        next: Table<Preparation, Text>,
        /// Who shares the device.
        shared_device: Text,
        /// Back to the steps of the path.
        back_to_steps: Text,
        /// It was copied.
        copied: Text,
        /// It could not be copied; the text is selected.
        not_copied: Text,
        /// Back to the fields.
        back_to_form: Text,
        /// Between a label and what follows.
        colon: Text,
    }
}

shape! {
    /// What is wrong with a mail address.
    AddressMistakeWords {
        /// There is none.
        empty: Text,
        /// It has this full-width or other letter.
        full_width: Sentence<1>,
        /// It does not look like one.
        malformed: Text,
    }
}

impl AddressMistakeWords {
    /// What is wrong.
    pub fn of(&self, mistake: NoAddress) -> String {
        match mistake {
            NoAddress::Empty => self.empty.to_owned(),
            NoAddress::FullWidth(letter) => self.full_width.with([letter.encode_utf8(&mut [0; 4])]),
            NoAddress::Malformed => self.malformed.to_owned(),
        }
    }
}

shape! {
    /// The words of the text itself. The desks read Japanese, so what is sent is Japanese in every language. It encodes in Shift_JIS,
    /// which some forms demand.
    InquiryText {
        /// What is asked for: the first lines.
        opening: Table<Preparation, &'static [Text]>,
        /// What must be said where the account to be deleted is another GビズID: the reader's own stays.
        other_gbizid: &'static [Text],
        /// What the fields are called, in their order.
        names: Table<Preparation, &'static [Text]>,
        /// A line: the name of a field, and what stands there.
        line: Sentence<2>,
        /// Stands in place of the API key.
        in_the_form: Text,
        /// A service.
        provider: Table<Provider, Text>,
        /// Quotes what a screen of e-Gov said.
        quote: Sentence<1>,
        /// What was done on a path, as the desk is told; empty where nothing is tried, and for the desk itself.
        tried: Table<Route, Text>,
        /// Between two of these.
        apart: Text,
        /// The service for which the prime holder is asked.
        service: Text,
        /// A moment to the second.
        moment: Sentence<6>,
        /// The last line.
        closing: Table<Preparation, Text>,
    }
}

impl InquiryText {
    /// What was done on paths that did not help.
    pub fn tried(&self, routes: &[Route]) -> String {
        let told: Vec<Text> =
            routes.iter().map(|route| self.tried.of(*route)).filter(|told| !told.is_empty()).collect();
        told.join(self.apart)
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Time(at) => moment(self.moment, *at),
            Value::Account(provider) => self.provider.of(*provider).to_owned(),
            Value::Message(message) => self.quote.with([message]),
            Value::Tried(routes) => self.tried(routes),
            Value::Egov => self.service.to_owned(),
        }
    }

    /// The text of an inquiry: what is asked for, what was filled in, a line each, and a closing sentence. What was typed passes
    /// unchanged, but for line breaks, which fold to a space.
    pub fn of(&self, inquiry: &Inquiry) -> String {
        let kind = inquiry.kind();
        let gbizid = *inquiry.value(Field::AccountKind) == Value::Account(Provider::Gbizid);
        let other_gbizid = kind == Preparation::Deletion && gbizid;
        let mut lines: Vec<String> = Vec::new();
        for opening in [self.opening.of(kind), if other_gbizid { self.other_gbizid } else { &[] }] {
            for line in opening {
                lines.push((*line).to_owned());
            }
        }
        lines.push(String::new());
        for ((field, need), name) in fields(kind).iter().zip(self.names.of(kind)) {
            let value = match need {
                Need::InTheForm => self.in_the_form.to_owned(),
                Need::Required | Need::TwoOf | Need::Optional => folded(&self.value(inquiry.value(*field))),
            };
            if !value.is_empty() {
                lines.push(self.line.with([name, &value]));
            }
        }
        lines.push(String::new());
        lines.push(self.closing.of(kind).to_owned());
        lines.join("\n")
    }
}

impl Words {
    /// The fields of an inquiry with their names, and where to find what they ask for. Both are those of the list of
    /// preparations, whose lines come in the same order.
    pub fn fields_of(&self, kind: Preparation) -> impl Iterator<Item = (Field, Need, ThingWords)> {
        let items = self.preparation.of(kind).items;
        fields(kind).iter().zip(items).map(|((field, need), item)| (*field, *need, *item))
    }

    /// What stands in a field, in words: what is sent stands there as it is sent, and what is only chosen or noted is told in the
    /// reader's own language.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Time(at) => self.waiting.at(*at),
            Value::Account(provider) => self.check.service.of(*provider).to_owned(),
            Value::Text(_) | Value::Message(_) | Value::Tried(_) | Value::Egov => self.sent.value(value),
        }
    }

    /// How an inquiry reads in the reader's own language.
    pub fn own(&self) -> &InquiryText {
        self.meant.as_ref().unwrap_or(&self.sent)
    }

    /// What stands in a field once somebody typed this into it. Who takes back what they typed has not touched what was there.
    pub fn typed(&self, text: String, start: &Value) -> Value {
        if text == self.value(start) { start.clone() } else { Value::Text(text) }
    }
}
