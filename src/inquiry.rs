//! What a desk, or the prime holder, needs to hear (rule book, section 4). How it reads is composed in `text/inquiry.rs`.
//!
//! Nothing here is sent or kept. The API key, which the desk demands of developers, is written into the form itself: its
//! place stands in the text, its value never does.

use crate::accounts::model::Provider;
use crate::clock::{self, Moment, TimeMistake};
use crate::rules::{Preparation, Route};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What can be told, in the words of the lists of preparations.
    Field {
        Address = "address",
        ArrivalNumber = "arrival-number",
        ProcedureName = "procedure-name",
        CorporationName = "corporation-name",
        ApplicantName = "applicant-name",
        SoftwareId = "software-id",
        Organisation = "organisation",
        ApiKey = "api-key",
        ReceiptNumber = "receipt-number",
        SubmittedTo = "submitted-to",
        AccountKind = "account-kind",
        AccountAddress = "account-address",
        ErrorTime = "error-time",
        When = "when",
        What = "what",
        Message = "message",
        Procedure = "procedure",
        Tried = "tried",
        Browser = "browser",
        MemberAddress = "member-address",
        Service = "service",
    }
}

vocabulary! {
    /// How much a field is needed.
    Need {
        /// Without it the desk cannot act.
        Required = "required",
        /// The desk asks for two of these.
        TwoOf = "two-of",
        /// It helps.
        Optional = "optional",
        /// The desk asks for it, but it is written into the form itself: it has no field on the screen.
        InTheForm = "in-the-form",
    }
}

/// The fields of an inquiry, in the order of its list.
pub const fn fields(kind: Preparation) -> &'static [(Field, Need)] {
    use Need::{InTheForm, Optional, Required, TwoOf};
    match kind {
        Preparation::UnlockEApplication => &[
            (Field::Address, Required),
            (Field::ArrivalNumber, TwoOf),
            (Field::ProcedureName, TwoOf),
            (Field::CorporationName, TwoOf),
            (Field::ApplicantName, TwoOf),
        ],
        Preparation::UnlockDeveloperPortal => &[
            (Field::Address, Required),
            (Field::SoftwareId, Required),
            (Field::ApiKey, InTheForm),
            (Field::Organisation, Required),
        ],
        Preparation::UnlockPolicyProposal => {
            &[(Field::Address, Required), (Field::ReceiptNumber, Required), (Field::SubmittedTo, Required)]
        }
        Preparation::Deletion => {
            &[(Field::AccountKind, Required), (Field::AccountAddress, Required), (Field::ErrorTime, Required)]
        }
        Preparation::ContactKit => &[
            (Field::When, Optional),
            (Field::What, Required),
            (Field::Message, Optional),
            (Field::AccountKind, Optional),
            (Field::Procedure, Optional),
            (Field::Tried, Optional),
            (Field::Browser, Optional),
        ],
        Preparation::PrimeRequest => &[(Field::MemberAddress, Required), (Field::Service, Optional)],
    }
}

/// What stands in a field. It becomes words where it is shown or composed, and not before: no sentence is ever read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// As somebody typed it.
    Text(String),
    /// A moment that was taken down.
    Time(Moment),
    /// A kind of account.
    Account(Provider),
    /// What a screen of e-Gov said.
    Message(&'static str),
    /// The paths that did not work.
    Tried(Vec<Route>),
    /// e-Gov itself, as the service that somebody wants to use.
    Egov,
}

static EMPTY: Value = Value::Text(String::new());

impl Value {
    /// Whether anything stands there.
    pub fn is_given(&self) -> bool {
        match self {
            Value::Text(text) => !text.trim().is_empty(),
            Value::Tried(routes) => !routes.is_empty(),
            Value::Time(_) | Value::Account(_) | Value::Message(_) | Value::Egov => true,
        }
    }

    /// What was typed; empty where nothing was.
    pub fn typed(&self) -> &str {
        match self {
            Value::Text(text) => text,
            Value::Time(_) | Value::Account(_) | Value::Message(_) | Value::Tried(_) | Value::Egov => "",
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

/// An inquiry as far as it is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    kind: Preparation,
    values: Vec<(Field, Value)>,
}

impl Inquiry {
    /// Nothing is filled in yet.
    pub fn new(kind: Preparation) -> Inquiry {
        Inquiry { kind, values: Vec::new() }
    }

    /// Who is asked for what.
    pub fn kind(&self) -> Preparation {
        self.kind
    }

    /// What stands in a field.
    pub fn value(&self, field: Field) -> &Value {
        self.values.iter().find(|(known, _)| *known == field).map_or(&EMPTY, |(_, value)| value)
    }

    /// Whether anything stands in it.
    pub fn is_begun(&self) -> bool {
        self.values.iter().any(|(_, value)| value.is_given())
    }

    /// Fills in a field; one that this inquiry does not have is left out.
    pub fn set(&mut self, field: Field, value: Value) {
        if !fields(self.kind).iter().any(|(known, _)| *known == field) {
            return;
        }
        match self.values.iter_mut().find(|(known, _)| *known == field) {
            Some((_, old)) => *old = value,
            None => self.values.push((field, value)),
        }
    }

    /// What is still missing of what the desk asks for. Of a pair out of several all that are empty are named. A time
    /// without seconds, or of more than a week ago, is missing too.
    pub fn missing(&self, now: Moment) -> Vec<Field> {
        let given = |field: Field| self.value(field).is_given();
        let lacks = |field: Field, need: Need| match need {
            Need::Required if field == Field::ErrorTime => self.error_time(now).is_err(),
            Need::Required | Need::InTheForm => !given(field),
            Need::TwoOf => self.lacking_of_two() > 0 && !given(field),
            Need::Optional => false,
        };
        let mut missing = Vec::new();
        for (field, need) in fields(self.kind) {
            if lacks(*field, *need) {
                missing.push(*field);
            }
        }
        missing
    }

    /// The time of the error, where a desk can use it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn error_time(&self, now: Moment) -> Result<Moment, TimeMistake> {
        match self.value(Field::ErrorTime) {
            Value::Text(text) => clock::error_time(text, now),
            Value::Time(moment) => clock::within_the_week(*moment, now),
            Value::Account(_) | Value::Message(_) | Value::Tried(_) | Value::Egov => Err(TimeMistake::Unclear),
        }
    }

    /// Where the desk asks for two of several: how many are still to be given.
    pub fn lacking_of_two(&self) -> usize {
        let (mut several, mut given) = (0, 0);
        for (field, need) in fields(self.kind) {
            if *need == Need::TwoOf {
                several += 1;
                given += usize::from(self.value(*field).is_given());
            }
        }
        if several == 0 { 0 } else { 2_usize.saturating_sub(given) }
    }

    /// Fields in which something stands that looks like a key: at least 24 letters and digits in a row.
    pub fn secret_like(&self) -> Vec<Field> {
        let mut found = Vec::new();
        for (field, need) in fields(self.kind) {
            if *need != Need::InTheForm && looks_like_a_key(self.value(*field).typed()) {
                found.push(*field);
            }
        }
        found
    }
}

/// One line without blanks around it.
pub(crate) fn folded(value: &str) -> String {
    const BREAKS: [char; 7] = ['\r', '\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let mut folded = String::new();
    for line in value.split(BREAKS) {
        let line = line.trim();
        if !folded.is_empty() && !line.is_empty() {
            folded.push(' ');
        }
        folded.push_str(line);
    }
    folded
}

fn looks_like_a_key(value: &str) -> bool {
    let runs = value.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == '-'));
    runs.filter(|run| run.len() >= 24)
        .any(|run| run.bytes().any(|byte| byte.is_ascii_alphabetic()) && run.bytes().any(|byte| byte.is_ascii_digit()))
}
