//! What a page may hand over, and what it is told when it hands over something else.

use egov_recovery::language::Language;
use egov_recovery::rules::{Answer, Facts, GbizidKind, OtherAccount, Symptom};
use egov_recovery::settings::{Attributes, fact, symptom};

fn attributes(set: impl FnOnce(&mut Attributes)) -> Attributes {
    let mut attributes = Attributes::default();
    set(&mut attributes);
    attributes
}

fn problems(attributes: &Attributes) -> Vec<String> {
    attributes.read().1.iter().map(ToString::to_string).collect()
}

#[test]
fn without_attributes_it_starts_at_the_entry_in_japanese() {
    let (settings, problems) = Attributes::default().read();
    assert_eq!((settings.preset, settings.level, settings.history), (None, 2, false));
    assert_eq!(settings.language, Language::Ja);
    assert_eq!(problems, []);
}

#[test]
fn blanks_and_case_make_no_difference_and_the_last_duplicate_wins() {
    let attributes = attributes(|set| {
        set.symptom = Some(" HTTP-500 ".into());
        set.facts = Some(" other-account = egov ; Other-Account=GBIZID;; ".into());
        set.heading_level = Some("3".into());
        set.history = Some("ON".into());
        set.language = Some("ja".into());
    });
    let (settings, problems) = attributes.read();
    let facts = Facts::default().with(Answer::OtherAccount(OtherAccount::Gbizid));
    assert_eq!(settings.preset, Some((Symptom::Http500, facts)));
    assert_eq!((settings.level, settings.history), (3, true));
    assert_eq!(settings.language, Language::Ja);
    assert_eq!(problems, []);
}

#[test]
fn a_bad_pair_alone_is_dropped() {
    let attributes = attributes(|set| {
        set.symptom = Some("service-not-permitted".into());
        set.facts = Some("gbizid-kind=member;other-account=yahoo;colour=red;alone".into());
    });
    let (settings, _) = attributes.read();
    let facts = Facts::default().with(Answer::GbizidKind(GbizidKind::Member));
    assert_eq!(settings.preset, Some((Symptom::ServiceNotPermitted, facts)));
    let problems = problems(&attributes);
    assert_eq!(problems.len(), 3);
    assert_eq!(
        problems[0],
        "facts[\"other-account\"]: got \"yahoo\", expected one of egov, gbizid, microsoft, google, none-known, unsure"
    );
    assert!(problems[1].starts_with("facts: got \"colour\", expected one of service, federated-before"));
    assert!(problems[2].starts_with("facts: got \"alone\""));
}

#[test]
fn a_flood_of_pairs_is_read_as_far_as_anybody_writes_and_told_once() {
    let attributes = attributes(|set| {
        set.symptom = Some("http-500".into());
        let wrong: String = (0..20_000).map(|pair| format!(";colour{pair}=red")).collect();
        set.facts = Some(format!("other-account=egov{wrong};old-gbizid=deleted"));
    });
    let (settings, problems) = attributes.read();
    let facts = Facts::default().with(Answer::OtherAccount(OtherAccount::Egov));
    assert_eq!(settings.preset, Some((Symptom::Http500, facts)), "what stands first counts");
    assert_eq!(problems.len(), 50);
    let last = problems.last().expect("a problem").to_string();
    assert_eq!(last, "facts: got \"colour49=red\", expected one of (nothing more, after 50 pairs)");
}

#[test]
fn no_more_of_a_wrong_value_is_repeated_than_can_be_read() {
    let long = "あ".repeat(1_000_000);
    let attributes = attributes(|set| {
        set.lang = Some(long.clone());
        set.symptom = Some("http-500".into());
        set.facts = Some(format!("{long}={long};service={long};{long}"));
        set.theme = Some(long.clone());
    });
    let problems = attributes.read().1;
    assert_eq!(problems.len(), 5);
    for problem in problems {
        assert_eq!(problem.got, format!("{}…", "あ".repeat(200)));
        assert!(problem.to_string().chars().count() < 1_000);
    }
    let without = Attributes { facts: Some(long), ..Attributes::default() };
    assert_eq!(without.read().1.first().map(|problem| problem.got.chars().count()), Some(201));
}

#[test]
fn an_unknown_value_is_named_with_what_is_allowed_and_left_out() {
    let attributes = attributes(|set| {
        set.lang = Some("xx".into());
        set.symptom = Some("lost".into());
        set.theme = Some("blue".into());
        set.heading_level = Some("1".into());
        set.loading = Some("soon".into());
        set.history = Some("yes".into());
    });
    let (settings, _) = attributes.read();
    assert_eq!((settings.preset, settings.level, settings.history, settings.language), (None, 2, false, Language::Ja));
    let problems = problems(&attributes);
    for expected in [
        "theme: got \"blue\", expected one of light, dark, auto",
        "loading: got \"soon\", expected one of lazy, eager",
        "history: got \"yes\", expected one of on, off",
        "heading-level: got \"1\", expected one of 2, 3, 4",
        "lang: got \"xx\", expected one of ja, ja-x-easy, ja-easy, ja-hira, en",
    ] {
        assert!(problems.iter().any(|problem| problem == expected), "{expected} in {problems:?}");
    }
    assert!(problems.iter().any(|problem| problem.starts_with("symptom: got \"lost\", expected one of credentials-")));
    assert_eq!(problems.len(), 6, "one sentence each");
}

#[test]
fn facts_without_a_symptom_are_ignored_with_one_sentence() {
    let attributes = attributes(|set| set.facts = Some("registered=yes".into()));
    assert_eq!(attributes.read().0.preset, None);
    assert_eq!(problems(&attributes).len(), 1);
}

#[test]
fn every_id_is_understood() {
    for known in Symptom::ALL {
        assert_eq!(symptom("symptom", known.id()), Ok(*known));
    }
    for question in egov_recovery::rules::Question::ALL {
        for answer in question.answers() {
            let mut facts = Facts::default();
            assert_eq!(fact(&mut facts, question.id(), answer.id()), Ok(()));
            assert_eq!(facts.get(*question), Some(answer));
        }
    }
}

#[test]
fn a_bad_fact_changes_nothing() {
    let before = Facts::default().with(Answer::OtherAccount(OtherAccount::Egov));
    let mut facts = before;
    assert!(fact(&mut facts, "other-account", "yahoo").is_err());
    assert_eq!(facts, before);
}
