//! The static guide says what the screens say.

use egov_recovery::language::Language;
use egov_recovery::page::block::{Block, Content, Link, Listing, Part, Runs};
use egov_recovery::page::{Today, entry, guide, screen};
use egov_recovery::reader::{Action, Session};
use egov_recovery::rules::*;
use egov_recovery::text::words;

use crate::reading::{self, all, beside, costs, headings, items, links, parts, ways};

fn section(answers: &[Block], part: Part) -> &[Block] {
    let found = parts(answers, part);
    assert_eq!(found.len(), 1, "{part:?}");
    found[0]
}

#[test]
fn the_static_guide_tells_every_symptom_route_step_caution_and_note() {
    let w = words(Language::Ja);
    let answers = guide::answers(w);
    for symptom in Symptom::ALL {
        let told = reading::words(section(&answers, Part::Symptom(*symptom)));
        assert!(told.starts_with(w.symptom.of(*symptom).row), "{symptom:?}");
    }
    for route in Route::ALL {
        let told = reading::words(section(&answers, Part::Route(*route)));
        for line in Entry::from(*route).procedure(*route) {
            assert!(told.contains(w.step.of(line.step)), "{route:?} {:?}", line.step);
            for caution in line.cautions {
                assert!(told.contains(w.caution.of(*caution).body), "{route:?} {caution:?}");
            }
        }
    }
    let told = reading::words(&answers);
    for note in Note::ALL {
        assert!(told.contains(w.note.of(*note)), "{note:?}");
    }
}

/// What a path costs, why, its steps with their cautions, what to have at hand, and where it is written: the same facts.
#[test]
fn the_static_guide_tells_of_every_path_what_the_widget_tells() {
    let answers = guide::answers(words(Language::Ja));
    for route in Route::ALL {
        let mut linked = Session::default();
        linked.apply(Action::Link(*route));
        linked.apply(Action::AcceptLoss(*route));
        let widget = screen(words(Language::Ja), &linked, &Today::as_read());
        let guide = section(&answers, Part::Route(*route));
        assert_eq!(costs(guide), costs(&widget), "{route:?}");
        assert_eq!(reasons(guide), reasons(&widget), "{route:?}");
        assert_eq!(items(guide, Listing::Steps), items(&widget, Listing::Steps), "{route:?}");
        // Behind them stand those of what the tables add in some situations.
        let sources = |page| items(page, Listing::Sources).concat().iter().map(source).collect::<Vec<_>>();
        assert!(sources(guide).starts_with(&sources(&widget)), "{route:?}: {:?}", sources(guide));
        for part in [Part::Prepare, Part::Habits] {
            let points = |page: &[Block]| items(&parts(page, part).concat(), Listing::Points).concat();
            assert_eq!(points(guide), points(&widget), "{route:?}: {part:?}");
        }
        // The widget says a loss once more, above the costs.
        let is_loss = |block: &&Block| matches!(block.content(), Content::Caution(Level::Irreversible, ..));
        let above = beside(&widget).into_iter().filter(is_loss).count();
        assert_eq!(told_cautions(guide), told_cautions(&widget)[above..], "{route:?}");
        assert_eq!(pages(guide), pages(&widget), "{route:?}");
    }
}

/// Which page a source is: its name as it is read.
fn source(block: &Block) -> String {
    let Content::Source(_, told, _) = block.content() else { panic!("{block:?}") };
    reading::text(&Runs(told.0[..1].to_vec()))
}

fn reasons(blocks: &[Block]) -> Vec<&Block> {
    let why = parts(blocks, Part::Why);
    why.into_iter().flatten().filter(|block| matches!(block.content(), Content::Text(_))).collect()
}

fn told_cautions(blocks: &[Block]) -> Vec<&Block> {
    all(blocks).into_iter().filter(|block| matches!(block.content(), Content::Caution(..))).collect()
}

fn pages(blocks: &[Block]) -> Vec<Link> {
    links(blocks).into_iter().filter(|link| matches!(link, Link::Page(_))).collect()
}

#[test]
fn the_static_guide_has_the_same_rows_as_the_entry_screen() {
    let guide = entry::guide_entry(words(Language::Ja), "");
    let widget = screen(words(Language::Ja), &Session::default(), &Today::as_read());
    assert_eq!(ways(&widget).len(), Symptom::ALL.len() + 1, "and the way into the account check");
    assert_eq!(ways(&guide), ways(&widget));
}

#[test]
fn rows_that_are_messages_stand_together_under_a_heading_that_says_so() {
    let widget = screen(words(Language::Ja), &Session::default(), &Today::as_read());
    let (messages, troubles) = (parts(&widget, Part::Groups)[0], parts(&widget, Part::Groups)[1]);
    assert_eq!(reading::text(&headings(messages)[0].runs), "画面やメールに出た文から選ぶ");
    assert_eq!(reading::text(&headings(troubles)[0].runs), "困りごとから選ぶ");
    let row = |symptom: &Symptom| words(Language::Ja).symptom.of(*symptom).row;
    let quoted = |symptom: &&Symptom| symptom.message().is_some();
    let listed: Vec<_> = Group::ALL.iter().flat_map(|group| group.symptoms()).filter(quoted).map(row).collect();
    assert_eq!(ways(messages), listed);
    assert!(Symptom::ALL.iter().filter(|symptom| !quoted(symptom)).all(|other| ways(troubles).contains(&row(other))));
}
