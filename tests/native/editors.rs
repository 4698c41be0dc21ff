//! What `web-types.json` and `vscode.html-custom-data.json` say of the element is what `custom-elements.json` says, each thing once.

use std::fs;
use std::path::Path;

use egov_recovery::language::Language;
use egov_recovery::rules::Symptom;
use egov_recovery::text;
use serde_json::Value;

use crate::described::{described, list};

fn read(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/package").join(name);
    serde_json::from_str(&fs::read_to_string(path).expect(name)).expect("JSON")
}

/// The element as `web-types.json` has it.
fn web_types() -> Value {
    read("web-types.json")["contributions"]["html"]["elements"][0].clone()
}

/// The element as `vscode.html-custom-data.json` has it.
fn vscode() -> Value {
    read("vscode.html-custom-data.json")["tags"][0].clone()
}

fn text_of<'a>(value: &'a Value, what: &str) -> &'a str {
    value[what].as_str().unwrap_or_else(|| panic!("{what} of {value}"))
}

fn named(values: &[Value]) -> Vec<(&str, &str)> {
    values.iter().map(|value| (text_of(value, "name"), text_of(value, "description"))).collect()
}

/// What an editor has to propose for an attribute: each value, and what is said of it.
fn proposed(attribute: &Value) -> Vec<(&str, Option<&str>)> {
    let words = text::words(Language::Ja);
    match text_of(&attribute["type"], "text") {
        "string" => Vec::new(),
        "SymptomId" => Symptom::ALL.iter().map(|it| (it.id(), Some(words.symptom.of(*it).row))).collect(),
        values => values.split(" | ").map(|value| (value.trim_matches('"'), None)).collect(),
    }
}

/// What it proposes.
fn values(attribute: &Value) -> Vec<(&str, Option<&str>)> {
    let values = attribute["values"].as_array().map_or(&[] as &[Value], Vec::as_slice);
    values.iter().map(|value| (text_of(value, "name"), value["description"].as_str())).collect()
}

#[test]
fn the_files_are_of_this_package_and_of_a_format_that_editors_read() {
    let file = read("web-types.json");
    assert_eq!(text_of(&file, "name"), env!("CARGO_PKG_NAME"));
    assert_eq!(text_of(&file, "version"), env!("CARGO_PKG_VERSION"));
    assert_eq!(read("vscode.html-custom-data.json")["version"], 1.1);
    for element in [web_types(), vscode()] {
        assert_eq!(element["name"], described()["tagName"]);
    }
}

#[test]
fn every_attribute_is_there_once_with_its_description_and_its_values() {
    let (jetbrains, code) = (web_types(), vscode());
    let (jetbrains, code) = (list(&jetbrains, "attributes"), list(&code, "attributes"));
    let attributes = list(described(), "attributes");
    assert_eq!(named(jetbrains), named(attributes));
    assert_eq!(code.len(), attributes.len());
    for ((attribute, jetbrains), code) in attributes.iter().zip(jetbrains).zip(code) {
        let (name, description) = (text_of(attribute, "name"), text_of(attribute, "description"));
        let proposed = proposed(attribute);
        assert_eq!(values(jetbrains), proposed, "{name}");
        assert_eq!(values(code), proposed, "{name}");
        let kind = if proposed.is_empty() { "string" } else { "enum" };
        assert_eq!(text_of(&jetbrains["value"], "type"), kind, "{name}");
        let default = attribute["default"].as_str().map(|default| default.trim_matches('"'));
        assert_eq!(jetbrains["default"].as_str(), default, "{name}");
        let told = default.map_or(description.to_owned(), |default| format!("{description}。書かなければ {default}"));
        assert_eq!((text_of(code, "name"), text_of(code, "description")), (name, told.as_str()));
    }
}

#[test]
fn jetbrains_knows_every_slot_event_member_property_and_part_once() {
    let element = web_types();
    let (js, css) = (&element["js"], &element["css"]);
    assert_eq!(element["description"], described()["description"]);
    for (place, what, manifest) in [
        (&element, "slots", "slots"),
        (js, "events", "events"),
        (js, "properties", "members"),
        (css, "properties", "cssProperties"),
        (css, "parts", "cssParts"),
    ] {
        assert_eq!(named(list(place, what)), named(list(described(), manifest)), "{manifest}");
    }
    for (event, manifest) in list(js, "events").iter().zip(list(described(), "events")) {
        assert_eq!(event["type"], manifest["type"]["text"]);
    }
    let types: Vec<&str> = list(js, "properties").iter().map(|member| text_of(member, "type")).collect();
    let open = "(symptom: SymptomId, facts?: Partial<Record<QuestionId, string>>) => void";
    assert_eq!(types, ["() => void", open, "{ screen, symptom, question, route }"]);
}

#[test]
fn vs_code_tells_of_every_slot_event_and_member_once_where_it_tells_of_the_tag() {
    let element = vscode();
    assert_eq!(element["description"]["kind"], "markdown");
    let told = text_of(&element["description"], "value");
    assert!(told.starts_with(&format!("{}\n\n", text_of(described(), "description"))));
    let mut lines = 0;
    for what in ["slots", "events", "members"] {
        for (name, description) in named(list(described(), what)) {
            let start = if name.is_empty() { "- 名前なし".to_owned() } else { format!("- `{name}") };
            let line = |line: &&str| line.starts_with(&start) && line.ends_with(&format!("：{description}"));
            assert_eq!(told.lines().filter(line).count(), 1, "{what}: {name}");
            lines += 1;
        }
    }
    assert_eq!(told.lines().filter(|line| line.starts_with("- ")).count(), lines);
}
