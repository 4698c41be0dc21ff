//! `web-types.json`: the description of the element for the editors of JetBrains, in the format Web Types. They find it by the field
//! `web-types` of `package.json`.

use serde_json::{Value, json};

use super::custom_elements::{described, object, properties};
use super::element::{
    ATTRIBUTES, AttributeKind, DESCRIPTION, EVENTS, MEMBERS, MemberKind, PARTS, SLOTS, TAG, signature,
};
use super::repository::Fault;

/// The description.
pub fn web_types() -> Result<String, Fault> {
    let description = json!({
        "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
        "name": env!("CARGO_PKG_NAME"),
        "version": env!("CARGO_PKG_VERSION"),
        "js-types-syntax": "typescript",
        "description-markup": "none",
        "contributions": { "html": { "elements": [{
            "name": TAG,
            "description": DESCRIPTION,
            "attributes": ATTRIBUTES.iter().map(attribute).collect::<Vec<_>>(),
            "slots": SLOTS.iter().map(described).collect::<Vec<_>>(),
            "js": {
                "events": EVENTS.iter().map(event).collect::<Vec<_>>(),
                "properties": MEMBERS.iter().map(property).collect::<Vec<_>>(),
            },
            "css": {
                "properties": properties()?,
                "parts": PARTS.iter().map(described).collect::<Vec<_>>(),
            },
        }] } },
    });
    Ok(format!("{description:#}\n"))
}

fn attribute((name, kind, default, description): &(&str, AttributeKind, Option<&str>, &str)) -> Value {
    let values = kind.values();
    let text = if values.is_some() { "enum" } else { "string" };
    object([
        ("name", Some(json!(name))),
        ("description", Some(json!(description))),
        ("default", default.map(|default| json!(default))),
        ("value", Some(json!({ "type": text }))),
        ("values", values),
    ])
}

fn event((name, kind, description): &(&str, &str, &str)) -> Value {
    json!({ "name": name, "type": kind, "description": description })
}

/// The format has no methods: they are properties that hold a function.
fn property((name, kind, description): &(&str, MemberKind, &str)) -> Value {
    let text = match kind {
        MemberKind::Method(parameters) => format!("{} => void", signature(parameters)),
        MemberKind::Field(kind) => (*kind).to_owned(),
    };
    json!({ "name": name, "type": text, "read-only": true, "description": description })
}
