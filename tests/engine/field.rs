//! What people truly paste: each set in `field/` holds texts with the symptom that has to come first, or null.

use std::fs;

use egov_recovery::message::match_message;
use egov_recovery::rules::Symptom;
use serde_json::Value;

/// What came of one text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Right,
    /// Another symptom than the right one comes first, or any where none is right.
    Wrong,
    /// Nothing comes where something is right.
    Missed,
}

struct Set {
    name: String,
    texts: Vec<(String, Option<Symptom>)>,
}

fn sets() -> Vec<Set> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/engine/field");
    let mut files: Vec<_> = fs::read_dir(folder).expect(folder).map(|file| file.expect(folder).path()).collect();
    files.sort();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "json"));
    files
        .iter()
        .map(|file| {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            let set: Vec<Value> = serde_json::from_str(&fs::read_to_string(file).expect(&name)).expect(&name);
            let texts = set.iter().map(|item| {
                let text = item["text"].as_str().expect("a text").to_owned();
                let first = item["first"].as_str().map(|id| Symptom::from_id(id).unwrap_or_else(|| panic!("{id}")));
                assert!(first.is_some() || item["first"].is_null(), "{text}: first is an id or null");
                (text, first)
            });
            Set { texts: texts.collect(), name }
        })
        .collect()
}

fn judge(text: &str, first: Option<Symptom>) -> Verdict {
    match match_message(text).first().map(|found| found.symptom) {
        found if found == first => Verdict::Right,
        Some(_) => Verdict::Wrong,
        None => Verdict::Missed,
    }
}

/// How people's copies differ from what stood there: the same text, otherwise written.
fn varied(text: &str) -> [(&'static str, String); 4] {
    let half = text.chars().count() / 2;
    let wide = |character: char| match character {
        '!'..='~' => char::from_u32(u32::from(character) + 0xfee0).unwrap_or(character),
        _ => character,
    };
    let broken = |(index, character)| if index % 5 == 4 { vec![character, '\n'] } else { vec![character] };
    [
        (
            "sentences around it",
            format!("お世話になっております。{text}。どうすればいいでしょうか。会社のパソコンです。"),
        ),
        ("full width", text.chars().map(wide).collect()),
        ("lines of five letters", text.chars().enumerate().flat_map(broken).collect()),
        ("a letter left out", text.chars().enumerate().filter(|(index, _)| *index != half).map(|(_, it)| it).collect()),
    ]
}

/// A misspelt text may be missed; it must not lead astray.
#[test]
fn another_way_of_writing_leads_to_no_wrong_symptom() {
    let texts: Vec<(String, Option<Symptom>)> = sets().into_iter().flat_map(|set| set.texts).collect();
    let mut counts: Vec<(&str, [usize; 3])> = Vec::new();
    for (text, first) in &texts {
        for (place, (kind, varied)) in varied(text).into_iter().enumerate() {
            if counts.len() == place {
                counts.push((kind, [0; 3]));
            }
            counts[place].1[judge(&varied, *first) as usize] += 1;
        }
    }
    for (kind, [right, wrong, missed]) in counts {
        println!("{kind}: {} texts, right first {right}, wrong first {wrong}, missed {missed}", texts.len());
        let least = if kind == "a letter left out" { 75 } else { 95 };
        assert!(right * 100 >= texts.len() * least, "{kind}: {right} right");
        assert!(wrong * 100 <= texts.len() * 5, "{kind}: {wrong} wrong");
    }
}

/// `cargo test --test engine field -- --nocapture` prints the figures and every text that is not found.
#[test]
fn nine_of_ten_texts_find_their_symptom_first_and_few_a_wrong_one() {
    let sets = sets();
    assert!(sets.iter().any(|set| set.name == "messages.json"));
    let mut failures = Vec::new();
    for Set { name, texts } in &sets {
        let verdicts: Vec<Verdict> = texts.iter().map(|(text, first)| judge(text, *first)).collect();
        let percent = |wanted: Verdict| {
            let count = verdicts.iter().filter(|verdict| **verdict == wanted).count();
            (count, 100.0 * count as f64 / texts.len() as f64)
        };
        let (right, wrong, missed) = (percent(Verdict::Right), percent(Verdict::Wrong), percent(Verdict::Missed));
        println!(
            "{name}: {} texts, right first {} ({:.1} %), wrong first {} ({:.1} %), missed {} ({:.1} %)",
            texts.len(),
            right.0,
            right.1,
            wrong.0,
            wrong.1,
            missed.0,
            missed.1,
        );
        for ((text, first), verdict) in texts.iter().zip(&verdicts) {
            let said = match verdict {
                Verdict::Right => continue,
                Verdict::Wrong => "wrong",
                Verdict::Missed => "missed",
            };
            let found: Vec<String> =
                match_message(text).iter().map(|found| format!("{} {:.2}", found.symptom.id(), found.score)).collect();
            println!("  {said}: {text:?} is {}, found {found:?}", first.map_or("nothing", Symptom::id));
        }
        if right.1 < 90.0 || wrong.1 > 3.0 {
            failures.push(name);
        }
    }
    assert!(failures.is_empty(), "less than 90 % right first, or more than 3 % wrong first: {failures:?}");
}
