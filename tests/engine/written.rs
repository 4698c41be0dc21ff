//! Languages as files of rows: what is written is read back, and nothing else is taken.

use egov_recovery::language::Language;
use egov_recovery::text::{NamedRow, Shape, Unread, Words, rows_of, take, words, written};

/// What is in a file is there for good, as in a module that reads it.
fn read(file: &str) -> (Words, bool) {
    let (_, rows) = file.split_once('\n').expect("a first row, and others");
    let mut rows = Unread::of(rows.to_owned().leak());
    let mut words = Words::EMPTY;
    words.read(&mut rows);
    (words, rows.all_read())
}

/// The words of every language are there, so that nothing which is taken here takes their place in other tests.
fn built_in() -> Vec<&'static Words> {
    Language::WRITTEN.iter().map(|language| words(*language)).collect()
}

/// A language that is English but for its tag and one row.
fn further() -> Words {
    let mut further = *words(Language::En);
    further.language = Language::JaEasy;
    further.ui.region = "Further";
    further
}

#[test]
fn what_is_written_of_a_language_is_read_back_row_by_row() {
    for words in built_in() {
        let file = written(words);
        let (read, whole) = read(&file);
        assert!(whole, "{:?}", words.language);
        let named = |words: &Words| -> Vec<NamedRow> { rows_of(words) };
        assert_eq!(named(&read), named(words), "{:?}", words.language);
        assert_eq!(written(&read), file, "{:?}", words.language);
        assert!(take(file));
    }
}

#[test]
fn no_row_is_broken_in_two() {
    for words in built_in() {
        for (name, row) in rows_of(words) {
            assert!(!row.contains(['\n', '\r']), "{:?}: {name}", words.language);
        }
    }
}

#[test]
fn a_further_language_is_taken_as_it_is() {
    built_in();
    let file = written(&further());
    assert!(take(file.clone()));
    let (read, whole) = read(&file);
    assert!(whole && read.language == Language::JaEasy && read.ui.region == "Further");
    let changed: Vec<_> =
        rows_of(&read).into_iter().zip(rows_of(words(Language::En))).filter(|(a, b)| a != b).collect();
    assert_eq!(changed.len(), 2, "its tag, and the row: {changed:?}");
}

#[test]
fn a_file_of_another_build_is_refused() {
    built_in();
    let file = written(&further());
    let (shape, rows) = file.split_once('\n').expect("a first row, and others");
    let mut next = shape.to_owned();
    let last = next.pop().expect("a letter");
    next.push(if last == 'a' { 'b' } else { 'a' });
    for first in ["", "a", &next, &shape.to_uppercase()] {
        assert!(!take(format!("{first}\n{rows}")), "{first}");
    }
    for broken in ["", "\n", shape, rows, &format!("{shape}\n"), &format!("\u{feff}{file}"), &format!("\n{file}")] {
        assert!(!take(broken.to_owned()), "{} letters", broken.len());
    }
}

#[test]
fn a_language_that_this_build_does_not_know_is_refused() {
    built_in();
    let file = written(&further());
    for tag in ["fr", "", "ja-x", "en-US", "JA-X-EASY", "ja-easy"] {
        assert!(!take(file.replacen("\nja-x-easy\n", &format!("\n{tag}\n"), 1)), "{tag}");
    }
}

/// At every place where another number of rows could be read, and at both ends.
#[test]
fn a_row_less_or_more_is_refused() {
    built_in();
    let file = written(&further());
    let rows: Vec<&str> = file.split('\n').collect();
    let names: Vec<String> = rows_of(&further()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(rows.len(), names.len() + 1);
    let lengths = names.iter().enumerate().filter(|(_, name)| name.ends_with(".length")).map(|(place, _)| place + 1);
    let places: Vec<usize> = lengths.flat_map(|place| [place, place + 1]).chain([1, 2, names.len()]).collect();
    assert!(places.len() > 20, "{} places", places.len());
    for place in places {
        let mut less = rows.clone();
        less.remove(place);
        assert!(!take(less.join("\n")), "without row {place}, {}", names[place - 1]);
        for row in ["", "1", rows[place]] {
            let mut more = rows.clone();
            more.insert(place, row);
            assert!(!take(more.join("\n")), "{row:?} before row {place}, {}", names[place - 1]);
        }
    }
    assert!(!take(format!("{file}\n")), "an empty row at the end");
}
