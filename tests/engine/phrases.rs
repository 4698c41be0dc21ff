//! Where the lines of large texts may end: between phrases, and nowhere else.

use egov_recovery::language::Language;
use egov_recovery::text::{BREAK, bare, large_texts, phrased, rows_of, words};

/// Every marked row: its name, and its phrases.
fn marked() -> Vec<(String, Vec<&'static str>)> {
    let rows = rows_of(phrased(Language::Ja)).into_iter().filter(|(_, row)| row.contains(BREAK));
    rows.map(|(name, row)| (name, row.split(BREAK).collect())).collect()
}

/// Every place at which a line may end: the name of its row, what stands before it, and what behind.
fn places() -> Vec<(String, &'static str, &'static str)> {
    let pairs = |(name, phrases): (String, Vec<&'static str>)| {
        phrases.windows(2).map(|pair| (name.clone(), pair[0], pair[1])).collect::<Vec<_>>()
    };
    marked().into_iter().flat_map(pairs).collect()
}

fn is_hiragana(character: char) -> bool {
    ('ぁ'..='ゖ').contains(&character)
}

#[test]
fn the_file_of_phrases_holds_every_large_text_as_it_stands() {
    let lines = include_str!("../../src/text/phrases.txt").lines();
    let texts: Vec<String> = lines.map(|line| line.replace('|', "")).collect();
    assert_eq!(texts, large_texts(), "run `make generate` and commit src/text/phrases.txt");
}

#[test]
fn without_their_marks_the_rows_are_what_they_are() {
    let (plain, phrased) = (rows_of(words(Language::Ja)), rows_of(phrased(Language::Ja)));
    assert_eq!(plain.len(), phrased.len());
    for ((name, plain), (_, phrased)) in plain.into_iter().zip(phrased) {
        assert_eq!(bare(phrased), plain, "{name}");
        assert!(!plain.contains(BREAK), "{name}");
    }
    assert!(marked().len() > 200, "{} rows are marked", marked().len());
}

#[test]
fn what_is_sent_or_saved_has_no_marks_and_other_languages_need_none() {
    for (name, _) in marked() {
        assert!(![".sent.", ".waiting.calendar"].iter().any(|kept| name.starts_with(kept)), "{name}");
    }
    for language in [Language::En, Language::JaEasy] {
        assert!(rows_of(phrased(language)).iter().all(|(_, row)| !row.contains(BREAK)), "{language:?}");
    }
}

#[test]
fn no_line_begins_with_what_belongs_to_the_line_before() {
    let closing = "、。，．・：；？！」』）］％ー～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ ";
    // A particle stands alone, or before another kind of letter; 「もう」 and 「どの」 only begin like one.
    let particles =
        ["は", "が", "を", "に", "へ", "で", "と", "も", "の", "や", "から", "まで", "より", "だけ", "など"];
    for (name, before, behind) in places() {
        let first = behind.chars().next().expect("a phrase says something");
        assert!(!closing.contains(first), "{name}: {before} / {behind}");
        for particle in particles {
            let rest = behind.strip_prefix(particle);
            let alone = rest.is_some_and(|rest| !rest.starts_with(is_hiragana));
            assert!(!alone, "{name}: {before} / {behind}");
        }
        assert!(!before.ends_with(['「', '『', '（', '［', ' ']), "{name}: {before} / {behind}");
    }
}

#[test]
fn names_labels_and_numbers_are_never_split() {
    let names = ["e-Gov", "e-Govアカウント", "GビズID", "Microsoft", "Google", "パスワード", "メールアドレス"];
    for (name, phrases) in marked() {
        let row = phrases.concat();
        for whole in names {
            let kept: usize = phrases.iter().map(|phrase| phrase.matches(whole).count()).sum();
            assert_eq!(kept, row.matches(whole).count(), "{name}: {whole} in {phrases:?}");
        }
        for label in row.split('「').skip(1).filter_map(|behind| behind.split_once('」')).map(|(label, _)| label) {
            let short = label.chars().count() <= 11;
            let kept = phrases.iter().any(|phrase| phrase.contains(&format!("「{label}」")));
            assert!(kept || !short, "{name}: {label} in {phrases:?}");
        }
        for phrase in phrases {
            assert_eq!(phrase.matches('{').count(), phrase.matches('}').count(), "{name}: a hole in {phrase}");
        }
    }
    for (name, before, behind) in places() {
        let number = before.ends_with(|last: char| last.is_ascii_digit());
        let latin = |character: char| character.is_ascii_alphanumeric();
        assert!(!number, "{name}: a number and what it counts: {before} / {behind}");
        assert!(!(before.ends_with(latin) && behind.starts_with(latin)), "{name}: {before} / {behind}");
    }
}

#[test]
fn no_phrase_is_a_single_letter() {
    for (name, phrases) in marked() {
        assert!(phrases.iter().all(|phrase| phrase.chars().count() > 1), "{name}: {phrases:?}");
    }
}
