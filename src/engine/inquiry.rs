//! The inquiry for programs: what a desk asks for, composed into a text.

use serde::Serialize;
use tsify::Tsify;

use super::input::{plain, read_now, read_spoken, string};
use crate::accounts::model::Provider;
use crate::door::{Given, Mistake, wrong};
use crate::inquiry::{Field, Inquiry, Value, fields, folded};
use crate::rules::{Preparation, Service};
use crate::text::words;

const KINDS: [&str; 4] = ["unlock", "deletion", "contact", "prime-permission"];

/// What `composeInquiry` makes.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ComposedInquiry {
    /// Plain text; the lines end with a line feed.
    text: String,
    /// What it says, in a language that is not Japanese: the text itself always is.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<String>,
    /// What is still missing of what the desk asks for. An error time without seconds, or of more than a week ago, is.
    #[tsify(type = "FieldId[]")]
    missing: Vec<&'static str>,
    /// Whether the desk has what it asks for.
    enough: bool,
    /// Fields in which something stands that looks like a key: better not sent.
    #[tsify(type = "FieldId[]")]
    secret_like: Vec<&'static str>,
}

/// Composes what was handed over.
pub(super) fn compose(input: &Given) -> Result<ComposedInquiry, Mistake> {
    plain("input", input, "a plain object with kind and fields")?;
    let mut inquiry = Inquiry::new(kind(input)?);
    read_fields(input.get("fields"), &mut inquiry)?;
    let now = read_now(input.get("now"))?;
    // What is sent is Japanese in every language.
    let language = read_spoken(input.get("lang"))?;
    let ids = |fields: Vec<Field>| fields.into_iter().map(Field::id).collect::<Vec<_>>();
    let missing = ids(inquiry.missing(now));
    Ok(ComposedInquiry {
        text: words(language).sent.of(&inquiry),
        meaning: words(language).meant.map(|meant| meant.of(&inquiry)),
        enough: missing.is_empty(),
        missing,
        secret_like: ids(inquiry.secret_like()),
    })
}

/// The kind, and for an unlock request the service, whose lists differ.
fn kind(input: &Given) -> Result<Preparation, Mistake> {
    let given = input.get("kind");
    match relaxed(given).as_str() {
        "deletion" => Ok(Preparation::Deletion),
        "contact" => Ok(Preparation::ContactKit),
        "prime-permission" => Ok(Preparation::PrimeRequest),
        "unlock" => {
            let given = input.get("service");
            match Service::from_id(&relaxed(given)) {
                Some(Service::EApplication) => Ok(Preparation::UnlockEApplication),
                Some(Service::DeveloperPortal) => Ok(Preparation::UnlockDeveloperPortal),
                Some(Service::PolicyProposal) => Ok(Preparation::UnlockPolicyProposal),
                Some(Service::Unsure) | None => {
                    Err(wrong("service", given, &["e-application", "developer-portal", "policy-proposal"]))
                }
            }
        }
        _other => Err(wrong("kind", given, &KINDS)),
    }
}

fn relaxed(id: &Given) -> String {
    id.text().map(|id| id.trim().to_ascii_lowercase()).unwrap_or_default()
}

fn read_fields(given: &Given, inquiry: &mut Inquiry) -> Result<(), Mistake> {
    let allowed: Vec<&str> = fields(inquiry.kind()).iter().map(|(field, _)| field.id()).collect();
    for [name, value] in given.fields("fields", "a plain object of field ids and texts")? {
        let known = Field::from_id(&relaxed(name)).filter(|field| allowed.contains(&field.id()));
        let Some(field) = known else { return Err(wrong("fields", name, &allowed)) };
        if let Some(value) = value.present() {
            let text = string(&format!("fields[\"{}\"]", field.id()), value)?;
            inquiry.set(field, read_value(field, text.to_owned()));
        }
    }
    Ok(())
}

/// What a program wrote into a field. A kind of account may come as an id.
fn read_value(field: Field, text: String) -> Value {
    let account =
        if field == Field::AccountKind { Provider::from_id(&folded(&text).to_ascii_lowercase()) } else { None };
    account.map_or(Value::Text(text), Value::Account)
}
