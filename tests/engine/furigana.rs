//! 日本語 with furigana: every word has its reading, the right one, and nothing is said that the Japanese does not say.

use std::collections::{BTreeMap, BTreeSet};

use egov_recovery::language::Language;
use egov_recovery::text::{
    BREAK, NamedRow, RubyPiece, Words, bare, furigana, phrased, pieces, readings, rows_of, words,
};

use crate::manners_easy::{easy_readings, is_kanji};

const READINGS: &str = include_str!("../../src/text/readings.txt");

/// The rows of 日本語, and the same with furigana. What is sent stands on a screen too, as what it means.
fn both() -> impl Iterator<Item = (NamedRow, NamedRow)> {
    let japanese = words(Language::Ja);
    let (plain, marked) =
        (rows_of(&Words { meant: Some(japanese.sent), ..*japanese }), rows_of(words(Language::JaRuby)));
    assert_eq!(plain.len(), marked.len());
    plain.into_iter().zip(marked)
}

/// Each row that is drawn with furigana: its name, what it says, and how its words are marked.
fn drawn() -> Vec<(String, &'static str, String)> {
    let drawn = both().filter(|((name, _), _)| name != ".language" && !is_drawn_bare(name));
    drawn.map(|((name, plain), (_, marked))| (name, plain, marked.replace(BREAK, ""))).collect()
}

/// What is sent to a desk, stands in a field or in a list of a form, or is the title in a calendar.
fn is_drawn_bare(name: &str) -> bool {
    let tables =
        ["sent", "check.choose", "check.service", "check.situation", "check.situation_in_egov", "inquiry.choose"];
    let single = [
        ".meant.moment",
        ".waiting.dates.moment",
        ".waiting.calendar_lock",
        ".waiting.calendar_week",
        ".waiting.calendar_enter",
    ];
    let of_table = |table: &str| {
        name.strip_prefix('.')
            .and_then(|name| name.strip_prefix(table))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    single.contains(&name) || tables.iter().any(|table| of_table(table))
}

fn marks(text: &str) -> impl Iterator<Item = (&str, &str)> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        RubyPiece::Ruby { base, reading } => Some((base, reading)),
        RubyPiece::Words(_) | RubyPiece::Break => None,
    })
}

#[test]
fn without_its_marks_it_is_the_japanese_row_by_row() {
    let differ = |((name, plain), (here, marked)): (NamedRow, NamedRow)| {
        assert_eq!(name, here);
        (bare(marked) != plain).then_some(name)
    };
    assert_eq!(both().filter_map(differ).collect::<Vec<_>>(), [".language"]);
}

#[test]
fn every_kanji_has_a_reading() {
    for (name, plain, marked) in drawn() {
        for piece in pieces(&marked) {
            let RubyPiece::Words(words) = piece else { continue };
            assert!(!words.contains(['｜', '《', '》']), "{name}: {marked}");
            // How these are read hangs on the number: ついたち, ふつか; ふん, ぷん.
            let own = words.replace("}日", "}").replace("}分", "}");
            assert!(!own.chars().any(is_kanji), "{name}: {plain}: {own}");
        }
    }
}

#[test]
fn what_cannot_show_furigana_has_none() {
    let marked = rows_of(words(Language::JaRuby)).into_iter().filter(|(name, _)| is_drawn_bare(name));
    let rows: Vec<_> = marked.inspect(|(name, text)| assert!(!text.contains('｜'), "{name}: {text}")).collect();
    assert!(rows.iter().filter(|(_, text)| text.chars().any(is_kanji)).count() > 80, "{}", rows.len());
}

#[test]
fn a_reading_is_of_kana_and_stands_over_kanji() {
    for line in READINGS.lines() {
        for (base, reading) in marks(line) {
            assert!(reading.chars().all(|letter| ('ぁ'..='ゖ').contains(&letter)), "{line}");
            assert!(base.trim_start_matches(|letter: char| letter.is_ascii_digit()).chars().all(is_kanji), "{line}");
        }
    }
}

#[test]
fn no_word_is_listed_twice_or_in_vain() {
    let texts: BTreeSet<_> = READINGS.lines().map(bare).collect();
    assert_eq!(texts.len(), READINGS.lines().count());
    let drawn = drawn();
    let used: BTreeSet<&str> = drawn.iter().flat_map(|(_, plain, _)| readings(plain)).collect();
    let unused: Vec<_> = READINGS.lines().filter(|line| !used.contains(line)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// A line may end with furigana where it may end without; but for the places within a word, which its reading holds together.
#[test]
fn lines_end_where_they_end_without_furigana() {
    let mut met = 0;
    let phrased = phrased(Language::Ja);
    let phrased = rows_of(&Words { meant: Some(phrased.sent), ..*phrased });
    for ((name, phrased), (_, marked)) in phrased.into_iter().zip(rows_of(words(Language::JaRuby))) {
        if !phrased.contains(BREAK) || is_drawn_bare(&name) {
            continue;
        }
        let without: Vec<String> = marked.split(BREAK).map(|phrase| bare(phrase).into_owned()).collect();
        assert_eq!(without.join(&BREAK.to_string()), phrased, "{name}");
        met += 1;
    }
    assert!(met > 200, "{met} rows");
}

#[test]
fn a_word_is_read_as_in_easy_japanese() {
    let easy = easy_readings();
    // 「あと最大2問」 and 「使い分け」: easy Japanese says neither.
    let own = [("問", "もん"), ("分", "わ")];
    for line in READINGS.lines() {
        for (base, reading) in marks(line) {
            let known =
                own.contains(&(base, reading)) || easy.get(base).is_none_or(|readings| readings.contains(&reading));
            assert!(known, "｜{base}《{reading}》, and in easy Japanese {:?}", easy.get(base));
        }
    }
}

/// What was decided by hand, where a dictionary alone does not tell: a word that is read in several ways, with the letter before and
/// the letter behind it; and a word that a dictionary reads differently from what is meant here.
#[test]
fn what_a_dictionary_does_not_tell_was_decided() {
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (base, reading) in READINGS.lines().flat_map(marks) {
        known.entry(base).or_default().insert(reading);
    }
    let hangs = |base: &str| known.get(base).is_some_and(|readings| readings.len() > 1);
    let (mut met, mut plain) = (BTreeSet::new(), BTreeSet::new());
    for (_, _, marked) in drawn() {
        let mut before = String::new();
        let mut rest = marked.as_str();
        for (base, reading) in marks(&marked) {
            let mark = format!("｜{base}《{reading}》");
            let (between, behind) = rest.split_once(&mark).expect("a mark of this text");
            before.push_str(between);
            let [last, next] = [before.chars().next_back(), bare(behind).chars().next()]
                .map(|letter| letter.map(String::from).unwrap_or_default());
            if hangs(base) {
                met.insert(format!("{last}{mark}{next}"))
            } else {
                plain.insert(mark)
            };
            before.push_str(base);
            rest = behind;
        }
    }
    let decided: BTreeSet<String> = include_str!("furigana.txt").lines().map(str::to_owned).collect();
    let open: Vec<_> = met.difference(&decided).map(String::as_str).collect();
    assert!(open.is_empty(), "to be decided by hand:\n{}", open.join("\n"));
    let gone: Vec<_> = decided.iter().filter(|mark| !met.contains(*mark) && !plain.contains(*mark)).collect();
    assert!(gone.is_empty(), "decided in vain: {gone:?}");
}

#[test]
fn the_longest_word_is_taken() {
    assert_eq!(furigana("公式の案内"), "｜公式《こうしき》の｜案内《あんない》");
    assert_eq!(furigana("入力欄に入れないとき"), "｜入力欄《にゅうりょくらん》に｜入《はい》れないとき");
    assert_eq!(furigana("コードを入れます"), "コードを｜入《い》れます");
    assert_eq!(furigana("12月、2月"), "｜12月《じゅうにがつ》、｜2月《にがつ》");
    assert_eq!(furigana("e-Gov と {0}"), "e-Gov と {0}");
    assert_eq!(furigana("{0}日、30分"), "{0}日、30｜分《ぷん》");
}
