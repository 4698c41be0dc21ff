//! `custom-elements.json`: the description of the element for editors and for the playground, in the format of the Custom Elements
//! Manifest. The values of the custom properties are those of the style sheet.

use serde_json::{Value, json};

use super::element::{
    ATTRIBUTES, AttributeKind, COLOURS, DESCRIPTION, EVENTS, MEMBERS, MemberKind, OTHER_PROPERTIES, PARTS, Parameter,
    SLOTS, TAG,
};
use super::repository::Fault;
use super::style_sheet::{self, Fallback};

const CLASS: &str = "EgovRecoveryChecker";
const SCRIPT: &str = "egov-recovery.js";

/// The manifest.
pub fn custom_elements() -> Result<String, Fault> {
    let manifest = json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": SCRIPT,
            "declarations": [{
                "kind": "class",
                "name": CLASS,
                "tagName": TAG,
                "customElement": true,
                "superclass": { "name": "HTMLElement" },
                "description": DESCRIPTION,
                "attributes": ATTRIBUTES.iter().map(attribute).collect::<Vec<_>>(),
                "members": MEMBERS.iter().map(member).collect::<Vec<_>>(),
                "events": EVENTS.iter().map(event).collect::<Vec<_>>(),
                "slots": SLOTS.iter().map(described).collect::<Vec<_>>(),
                "cssProperties": properties()?,
                "cssParts": PARTS.iter().map(described).collect::<Vec<_>>(),
            }],
            "exports": [{
                "kind": "custom-element-definition",
                "name": TAG,
                "declaration": { "name": CLASS, "module": SCRIPT },
            }],
        }],
    });
    Ok(format!("{manifest:#}\n"))
}

fn attribute((name, kind, default, description): &(&str, AttributeKind, Option<&str>, &str)) -> Value {
    let text = match kind {
        AttributeKind::OneOf(values) => {
            values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(" | ")
        }
        AttributeKind::SymptomId => "SymptomId".to_owned(),
        AttributeKind::Text => "string".to_owned(),
    };
    object([
        ("name", Some(json!(name))),
        ("type", Some(json!({ "text": text }))),
        ("default", default.map(|default| json!(format!("\"{default}\"")))),
        ("description", Some(json!(description))),
    ])
}

fn member((name, kind, description): &(&str, MemberKind, &str)) -> Value {
    match kind {
        MemberKind::Method(parameters) => object([
            ("kind", Some(json!("method"))),
            ("name", Some(json!(name))),
            ("parameters", (!parameters.is_empty()).then(|| parameters.iter().map(parameter).collect())),
            ("return", Some(json!({ "type": { "text": "void" } }))),
            ("description", Some(json!(description))),
        ]),
        MemberKind::Field(kind) => json!({
            "kind": "field",
            "name": name,
            "readonly": true,
            "type": { "text": kind },
            "description": description,
        }),
    }
}

fn parameter(parameter: &Parameter) -> Value {
    object([
        ("name", Some(json!(parameter.name))),
        ("optional", parameter.optional.then_some(json!(true))),
        ("type", Some(json!({ "text": parameter.kind }))),
    ])
}

/// Of the fields that have a value.
pub(super) fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn event((name, kind, description): &(&str, &str, &str)) -> Value {
    json!({ "name": name, "type": { "text": kind }, "description": description })
}

pub(super) fn described((name, description): &(&str, &str)) -> Value {
    json!({ "name": name, "description": description })
}

/// Those of the style sheet, no less and no more.
pub(super) fn properties() -> Result<Vec<Value>, Fault> {
    let fallbacks = style_sheet::fallbacks()?;
    let colours = COLOURS.iter().map(|(name, description)| (*name, "<color>", *description));
    let all: Vec<_> = colours.chain(OTHER_PROPERTIES.iter().copied()).collect();
    if let Some(unknown) = fallbacks.iter().find(|fallback| all.iter().all(|(name, ..)| *name != fallback.property)) {
        return Err(Fault::of(&unknown.property, "the style sheet has it, src/book/element.rs does not describe it"));
    }
    let property = |(name, syntax, description): (&str, &str, &str)| {
        // Where places differ, the last one says what headings get.
        let Some(Fallback { value, .. }) = fallbacks.iter().rfind(|fallback| fallback.property == name) else {
            return Err(Fault::of(name, "src/book/element.rs describes it, the style sheet does not have it"));
        };
        Ok(json!({ "name": name, "description": description, "syntax": syntax, "default": value }))
    };
    all.into_iter().map(property).collect()
}
