//! `vscode.html-custom-data.json`: the description of the element for VS Code, in its format of custom data for HTML.
//!
//! The format knows tags, attributes and their values. What else is of use where the tag is written stands in the tag's description;
//! what a style sheet names has no place.

use serde_json::{Value, json};

use super::custom_elements::object;
use super::element::{
    ATTRIBUTES, AttributeKind, DESCRIPTION, EVENTS, EVENTS_TITLE, MEMBERS, MEMBERS_TITLE, MemberKind, NO_NAME, SLOTS,
    SLOTS_TITLE, TAG, signature, with_default,
};

/// The description. Its version is that of the format.
pub fn vscode() -> String {
    let data = json!({
        "version": 1.1,
        "tags": [{
            "name": TAG,
            "description": { "kind": "markdown", "value": description() },
            "attributes": ATTRIBUTES.iter().map(attribute).collect::<Vec<_>>(),
        }],
    });
    format!("{data:#}\n")
}

fn description() -> String {
    let mut text = format!("{DESCRIPTION}\n\n**{SLOTS_TITLE}**\n\n");
    for (name, description) in SLOTS {
        let name = if name.is_empty() { NO_NAME.to_owned() } else { format!("`{name}`") };
        text += &format!("- {name}：{description}\n");
    }
    text += &format!("\n**{EVENTS_TITLE}**\n\n");
    for (name, _, description) in EVENTS {
        text += &format!("- `{name}`：{description}\n");
    }
    text += &format!("\n**{MEMBERS_TITLE}**\n\n");
    for (name, kind, description) in MEMBERS {
        let taken = match kind {
            MemberKind::Method(parameters) => signature(parameters),
            MemberKind::Field(_) => String::new(),
        };
        text += &format!("- `{name}{taken}`：{description}\n");
    }
    text
}

fn attribute((name, kind, default, description): &(&str, AttributeKind, Option<&str>, &str)) -> Value {
    let description = with_default(description, *default);
    object([("name", Some(json!(name))), ("description", Some(json!(description))), ("values", kind.values())])
}
