//! What `custom-elements.json` says of the element is what it takes and draws.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use egov_recovery::language::Language;
use egov_recovery::settings::Attributes;
use scraper::Html;
use serde_json::Value;

use crate::views::select;

/// The description of the element's class.
pub fn described() -> &'static Value {
    static READ: OnceLock<Value> = OnceLock::new();
    READ.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/package/custom-elements.json");
        let file = fs::read_to_string(path).expect("the description");
        let all: Value = serde_json::from_str(&file).expect("JSON");
        all["modules"][0]["declarations"][0].clone()
    })
}

pub fn list<'a>(value: &'a Value, what: &str) -> &'a [Value] {
    value[what].as_array().unwrap_or_else(|| panic!("a list of {what}"))
}

/// Every part of this page may be styled by name.
pub fn parts_are_described(name: &str, page: &Html) {
    for element in select(page, "[part]") {
        for part in element.value().attr("part").unwrap_or_default().split_whitespace() {
            let found = list(described(), "cssParts").iter().any(|described| described["name"] == part);
            assert!(found, "{name}: the part {part} is not in src/book/element.rs");
        }
    }
}

#[test]
fn the_described_values_of_attributes_are_understood_and_no_other() {
    let mut enumerated = Vec::new();
    for attribute in list(described(), "attributes") {
        let (name, values) = (attribute["name"].as_str().expect("a name"), attribute["type"]["text"].as_str());
        let Some(values) = values.filter(|values| values.starts_with('"')) else { continue };
        let values: Vec<&str> = values.split(" | ").map(|value| value.trim_matches('"')).collect();
        for value in &values {
            assert_eq!(read(name, value), [] as [&str; 0], "{name}={value}");
        }
        let allowed = read(name, "something-else");
        if name == "lang" {
            let tags: BTreeSet<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
            assert_eq!(values.iter().copied().collect::<BTreeSet<_>>(), tags);
        }
        // Two more names of easy Japanese are understood, for pages that mark it so.
        let more: Vec<&str> = allowed.into_iter().filter(|value| !values.contains(value)).collect();
        assert_eq!(more, if name == "lang" { vec!["ja-easy", "ja-hira"] } else { vec![] }, "{name}");
        if let Some(default) = attribute["default"].as_str() {
            assert!(values.contains(&default.trim_matches('"')), "{name}: {default}");
        }
        enumerated.push(name);
    }
    assert_eq!(enumerated, ["lang", "theme", "heading-level", "loading", "history"]);
}

/// What the attribute may hold, where it does not understand the value.
fn read(name: &str, value: &str) -> Vec<&'static str> {
    let mut attributes = Attributes::default();
    let field = match name {
        "lang" => &mut attributes.lang,
        "theme" => &mut attributes.theme,
        "heading-level" => &mut attributes.heading_level,
        "loading" => &mut attributes.loading,
        "history" => &mut attributes.history,
        other => panic!("{other} has a list of values: read it here"),
    };
    *field = Some(value.to_owned());
    attributes.read().1.into_iter().flat_map(|problem| problem.allowed).collect()
}
