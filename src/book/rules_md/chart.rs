//! The chart, for programs that draw Mermaid.

use std::fmt::Write;

use super::line;
use crate::rules::{self, Group, Route, Symptom};
use crate::text::Words;

pub(super) fn chart(book: &mut String, words: &Words) {
    line(book, "## 図");
    line(book, "");
    line(book, "困りごとから、最初に案内する直し方まで。");
    line(book, "");
    line(book, "```mermaid");
    line(book, "flowchart LR");
    for group in Group::ALL {
        let _ = writeln!(
            book,
            "  subgraph {}[\"{}\"]",
            group.id().replace('-', "_"),
            Some(words.group.of(*group)).filter(|name| !name.is_empty()).unwrap_or("ほか")
        );
        for symptom in group.symptoms() {
            let _ = writeln!(book, "    s_{}[\"{}\"]", symptom.id().replace('-', "_"), symptom.id());
        }
        line(book, "  end");
    }
    for symptom in Symptom::ALL {
        let mut seen: Vec<Route> = Vec::new();
        for (_, outcome) in rules::outcomes_of(*symptom) {
            if !seen.contains(&outcome.primary.route) {
                seen.push(outcome.primary.route);
            }
        }
        for route in seen {
            let _ = writeln!(
                book,
                "  s_{} --> {}[\"{} {}\"]",
                symptom.id().replace('-', "_"),
                route.code(),
                route.code(),
                words.route.of(route).name
            );
        }
    }
    line(book, "```");
    line(book, "");
}
