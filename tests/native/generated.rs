//! The files that are generated from the rules and words are what `src/book/` draws, and the guides of the package are whole.

use std::fs;
use std::path::Path;

use egov_recovery::book::{self, Base};
use egov_recovery::language::Language;
use egov_recovery::rules::{Question, Route, Symptom};
use egov_recovery::text;

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_documentation_names_every_symptom_by_its_row_and_counts_what_there_is() {
    let words = text::words(Language::Ja);
    let rows: Vec<String> = Symptom::ALL
        .iter()
        .map(|symptom| {
            let (id, row) = (symptom.id(), words.symptom.of(*symptom).row);
            format!("<tr><th scope=\"row\"><code>{id}</code></th><td data-label=\"一覧に出る文\">{row}</td></tr>")
        })
        .collect();
    let page = read("www/api.html");
    let told: Vec<&str> = page.lines().map(str::trim).filter(|line| line.contains("一覧に出る文\">")).collect();
    assert_eq!(told, rows, "the table of ids in www/api.html");
    let (symptoms, questions, routes) = (Symptom::ALL.len(), Question::ALL.len(), Route::ALL.len());
    let counted = format!("{symptoms} symptoms, {questions} questions and {routes} recovery paths");
    assert!(read("CHANGELOG.md").contains(&counted), "CHANGELOG.md counts {counted}");
}

#[test]
fn generated_files_are_fresh() {
    let digest = (book::DIGEST, book::digest());
    for (path, wanted) in std::iter::once(digest).chain(book::files().expect("the sources of the generated files")) {
        assert!(read(path) == wanted, "{path} is out of date: run `make generate` and commit it");
    }
}

/// What stands in the package for pages to copy: whole where it must be, short where it may be, and never half filled in.
#[test]
fn the_guides_of_the_package_are_whole() {
    let (style_sheet, mut guides) = (book::style_sheet().expect("the style sheet"), 0);
    for (name, content) in book::guides(&Base::UNKNOWN).expect("the sources of the guides") {
        // What tells of one message is looked at by itself.
        if name.matches('/').count() != 1 || name.ends_with(".plain.html") {
            continue;
        }
        guides += 1;
        assert!(!content.contains("{{"), "{name}: a place was left open");
        assert!(content.contains(&style_sheet), "{name}: it is drawn with the style sheet of the package");
        let short = name.ends_with(".short.html") || name.ends_with(".snippet.html");
        for route in Route::ALL {
            let found = content.matches(&format!("data-egov-recovery-code=\"{}\"", route.code())).count();
            assert_eq!(found, usize::from(!short), "{name}: {route:?}");
        }
        for symptom in Symptom::ALL {
            let found = content.matches(&format!("#egov-recovery-{}\"", symptom.id())).count();
            assert_eq!(found, 1, "{name}: {symptom:?}");
        }
        // A second guide on a page would repeat the ids of the first; the short one has none.
        assert_eq!(content.contains(" id=\""), !short, "{name}");
    }
    assert_eq!(guides, 5 * Language::ALL.len());
}
