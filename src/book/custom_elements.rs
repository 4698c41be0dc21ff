//! `custom-elements.json`: the description of the element for editors and for the playground, in the format of the Custom Elements
//! Manifest. The values of the custom properties are those of the style sheet.

use serde_json::{Value, json};

use super::element::{
    ATTRIBUTES, AttributeKind, COLOURS, DESCRIPTION, EVENTS, OTHER_PROPERTIES, PARTS, SLOTS, members,
};
use super::repository::Fault;
use super::style_sheet::{self, Fallback};

const TAG: &str = "egov-recovery-checker";
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
                "members": members(),
                "events": EVENTS.iter().map(event).collect::<Vec<_>>(),
                "slots": SLOTS.iter().map(described).collect::<Vec<_>>(),
                "cssProperties": properties(&style_sheet::fallbacks()?)?,
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
        AttributeKind::Called(name) => (*name).to_owned(),
    };
    match default {
        None => json!({ "name": name, "type": { "text": text }, "description": description }),
        Some(default) => json!({
            "name": name,
            "type": { "text": text },
            "default": format!("\"{default}\""),
            "description": description,
        }),
    }
}

fn event((name, kind, description): &(&str, &str, &str)) -> Value {
    json!({ "name": name, "type": { "text": kind }, "description": description })
}

fn described((name, description): &(&str, &str)) -> Value {
    json!({ "name": name, "description": description })
}

/// Those of the style sheet, no less and no more.
fn properties(fallbacks: &[Fallback]) -> Result<Vec<Value>, Fault> {
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
