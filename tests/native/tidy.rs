//! What must be absent from the sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use egov_recovery::language::Language;

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = Vec::new();
    let mut open = vec![root];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "js") {
            let text = fs::read_to_string(&path).expect("a source");
            found.push((path, text));
        }
    }
    assert!(!found.is_empty(), "{folder} has sources");
    found
}

fn assert_absent(folder: &str, words: &[&str]) {
    for (path, text) in sources(folder) {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for word in words {
                assert!(!line.contains(word), "{}:{}: {word}", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn rules_know_no_web_no_clock_and_no_language() {
    assert_absent(
        "src/rules",
        &["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "serde", "std::time", "crate::text"],
    );
    // The only Japanese in the rules is what e-Gov's own screens and guides say: messages, and the guides that a path names.
    for (path, text) in sources("src/rules") {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if matches!(name, "symptom.rs" | "source.rs") {
            continue;
        }
        let quoting = |line: &str| ["//", "guides: "].iter().any(|start| line.trim_start().starts_with(start));
        for line in text.lines().filter(|line| !quoting(line)) {
            assert!(!line.chars().any(|character| ('ぁ'..='ん').contains(&character)), "{}: {line}", path.display());
        }
    }
}

/// The rooms of `src/` from the ground up, each with those that it may use.
const ROOMS: [(&str, &[&str]); 18] = [
    ("letters", &[]),
    ("vocabulary", &[]),
    ("rules", &["vocabulary"]),
    ("language", &[]),
    ("clock", &["letters", "vocabulary"]),
    ("calendar", &["letters", "clock"]),
    ("accounts", &["letters", "vocabulary", "rules"]),
    ("message", &["letters", "rules"]),
    ("settings", &["rules", "language"]),
    ("inquiry", &["vocabulary", "rules", "clock", "accounts"]),
    ("reader", &["letters", "rules", "language", "clock", "accounts", "message", "settings", "inquiry"]),
    ("text", &["letters", "vocabulary", "rules", "language", "clock", "accounts", "inquiry", "reader"]),
    ("page", &["rules", "language", "clock", "calendar", "accounts", "message", "inquiry", "reader", "text"]),
    ("render", &["letters", "rules", "language", "reader", "text", "page"]),
    ("book", &["rules", "language", "accounts", "inquiry", "reader", "text", "page", "render"]),
    ("door", &["rules", "settings", "text"]),
    ("engine", &["rules", "language", "clock", "accounts", "message", "settings", "inquiry", "text", "door"]),
    ("widget", &["letters", "rules", "language", "clock", "settings", "reader", "text", "page", "render", "door"]),
];

#[test]
fn no_room_uses_one_that_stands_above_it() {
    for (path, text) in sources("src") {
        let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("in src");
        let room = inside.iter().next().and_then(|first| first.to_str()).expect("a room").trim_end_matches(".rs");
        if room == "lib" {
            continue;
        }
        let place = ROOMS.iter().position(|(name, _)| *name == room);
        let place = place.unwrap_or_else(|| panic!("the room {room} is not in the list of rooms"));
        let allowed = ROOMS[place].1;
        for name in allowed {
            assert!(
                ROOMS[..place].iter().any(|(below, _)| below == name),
                "{room} may use {name}, which is not below it"
            );
        }
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            assert!(!line.contains("crate::{"), "{}: one room in each line, please: {line}", path.display());
            for used in line.split("crate::").skip(1) {
                let used: &str =
                    used.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or("");
                if used == room || allowed.contains(&used) {
                    continue;
                }
                panic!("{} must not use {used}: {line}", path.display());
            }
        }
    }
}

#[test]
fn a_readers_way_knows_no_web() {
    assert_absent("src/reader", &["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "serde", "SystemTime"]);
}

#[test]
fn the_names_of_the_focus_are_spelt_once() {
    // They are spelt in `reader/effects.rs`; what is found by another name is not found.
    assert_absent("src", &["data-focus=\"", "\"data-focus\": \""]);
}

#[test]
fn pages_know_nothing_of_how_they_are_drawn() {
    assert_absent("src/page", &["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "serde", "crate::render"]);
    assert_absent("src/page", &["egov-recovery", "aria", "class", "<p", "<span", "href"]);
}

#[test]
fn words_know_no_web() {
    assert_absent("src/text", &["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "serde"]);
    assert_absent("src/message", &["yew", "web_sys", "wasm_bindgen", "gloo", "serde"]);
}

#[test]
fn rules_and_words_name_every_case() {
    assert_absent("src/rules", &["_ =>"]);
    assert_absent("src/text", &["_ =>"]);
}

#[test]
fn japanese_is_written_in_its_file_and_nowhere_else_on_the_screens() {
    // The rule book, and the description of the element for editors, are for readers of Japanese in whatever languages the widget
    // speaks: their sentences stand where they are drawn.
    let worded = |path: &Path| {
        let in_rule_book = path.components().any(|part| part.as_os_str() == "rules_md");
        in_rule_book || path.ends_with("rules_page.rs") || path.ends_with("element.rs")
    };
    let drawn = sources("src/book").into_iter().filter(|(path, _)| !worded(path));
    for (path, text) in sources("src/page").into_iter().chain(sources("src/render")).chain(drawn) {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let line = line.replace("\"GビズID\"", "");
            let japanese = line.chars().any(|character| ('ぁ'..='ヿ').contains(&character));
            assert!(!japanese, "{}: {line}", path.display());
        }
    }
}

#[test]
fn no_script_of_the_package_holds_words_but_the_generated_one() {
    for (path, text) in sources("www/package") {
        let lines = text.lines().filter(|_| !path.ends_with("element/words.js"));
        for line in lines.filter(|line| !line.trim_start().starts_with("//")) {
            let japanese = line.chars().any(|character| ('ぁ'..='ヿ').contains(&character));
            assert!(!japanese, "{}: {line}", path.display());
        }
    }
}

#[test]
fn only_the_doors_speak_to_javascript() {
    for (path, text) in sources("src") {
        let engine = ["src/door/mod.rs", "src/engine/mod.rs", "src/engine/written.rs"];
        let widget = ["src/widget/embed.rs", "src/widget/focus.rs"];
        let door = engine.iter().chain(&widget).any(|door| path.ends_with(door));
        let speaks = text.lines().any(|line| line.trim_start().starts_with("#[wasm_bindgen"));
        assert!(door || !speaks, "{}", path.display());
    }
}

#[test]
fn nothing_typed_is_stored_or_sent() {
    let forbidden = ["localStorage", "indexedDB", "document.cookie", "sendBeacon", "XMLHttpRequest", "WebSocket"];
    assert_absent("src", &forbidden);
    // A page of the documentation reads another as a document, and sends nothing by it. A parser would take that page as text, which
    // the policy of these pages forbids (Trusted Types; tests/embed/site.test.mjs).
    let reading = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/playground.js");
    for (path, text) in sources("www") {
        for word in forbidden {
            let reads = path == reading && word == "XMLHttpRequest";
            assert_eq!(text.matches(word).count(), usize::from(reads), "{}: {word}", path.display());
            assert!(!reads || text.contains("request.send();"), "{}: nothing goes with it", path.display());
        }
    }
    // The tab's memory has one door, and what goes through it is written by `reader/memory.rs`.
    assert_absent("src", &["sessionStorage"]);
    let doors: Vec<_> = sources("www").into_iter().filter(|(_, text)| text.contains("sessionStorage")).collect();
    assert!(doors.iter().all(|(path, _)| path.ends_with("www/package/element/memory.js")), "{doors:?}");
}

/// A further language touches what lists the languages, what looks up their words, what editors propose, and its own file.
#[test]
fn a_language_is_named_where_languages_are_listed_and_in_its_own_file() {
    for language in Language::ALL.iter().filter(|language| **language != Language::Ja) {
        let (variant, tag) = (format!("Language::{language:?}"), format!("\"{}\"", language.tag()));
        let mut named = Vec::new();
        for (path, text) in sources("src") {
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            if code.filter(|line| line.contains(&variant) || line.contains(&tag)).count() > 0 {
                let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("in src");
                named.push(inside.to_owned());
            }
        }
        // The last is what editors propose; that it is every language is held by described.rs.
        let shared = [Path::new("language.rs"), Path::new("text/mod.rs"), Path::new("book/element.rs")];
        named.retain(|path| !shared.contains(&path.as_path()));
        assert_eq!(named.len(), 1, "{language:?}: {named:?}");
        assert!(named[0].starts_with("text"), "{language:?}: {named:?}");
    }
}

#[test]
fn no_type_name_means_two_things() {
    let mut known: BTreeMap<String, PathBuf> = BTreeMap::new();
    for (path, text) in sources("src") {
        for line in text.lines().map(str::trim_start) {
            let line = line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(super) ")).unwrap_or(line);
            let kinds = ["struct ", "enum ", "trait ", "type "];
            let Some(rest) = kinds.iter().find_map(|kind| line.strip_prefix(kind)) else { continue };
            let name: String = rest.chars().take_while(|letter| letter.is_alphanumeric()).collect();
            // What a trait asks a type to name.
            if !name.starts_with(char::is_uppercase) || (line.starts_with("type ") && path.ends_with("widget/app.rs")) {
                continue;
            }
            if let Some(other) = known.insert(name.clone(), path.clone()) {
                panic!("{name} is a type in {} and in {}", other.display(), path.display());
            }
        }
    }
    assert!(known.len() > 100, "{} types", known.len());
}

/// The script at the door cuts a pasted text before it comes into the module's memory; a character may be two units of JavaScript.
#[test]
fn as_much_of_a_pasted_text_is_taken_as_is_looked_at() {
    let script = include_str!("../../src/door/input.js").replace('_', "");
    let taken = format!("value.slice(0, {})", 2 * egov_recovery::message::LIMIT);
    assert!(script.contains(&taken), "{taken}");
}
