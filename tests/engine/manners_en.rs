//! The manners of the English: whole, plain, and of use to somebody who reads no Japanese but has Japanese screens before them.

use egov_recovery::clock::{Moment, TimeMistake, error_time};
use egov_recovery::language::Language;
use egov_recovery::rules::*;
use egov_recovery::text::{InquiryText, Shape, Text, Words, element_words, message_words, rows_of, words};

use jiff::civil::date;

use crate::labels::{is_shown, quoted};

fn en() -> &'static Words {
    words(Language::En)
}

/// Every row of a language but what is sent, which is Japanese in each. Rows of two languages stand at the same places.
fn rows(language: Language) -> Vec<Text> {
    let known = *words(language);
    let meant = known.meant.or(Some(known.sent));
    let screens = rows_of(&Words { sent: InquiryText::EMPTY, meant, ..known });
    let all = [screens, rows_of(element_words(language)), rows_of(message_words(language))].concat();
    all.into_iter().map(|(_, row)| row).collect()
}

/// Every row beside the Japanese one.
fn beside_japanese() -> Vec<(Text, Text)> {
    let (english, japanese) = (rows(Language::En), rows(Language::Ja));
    assert_eq!(english.len(), japanese.len(), "a list is longer in one of the languages");
    english.into_iter().zip(japanese).collect()
}

/// What is ours in a text: without what a screen shows, and without its meaning in brackets behind it.
fn own(text: &str) -> String {
    let mut own = String::new();
    let mut rest = text;
    while let Some((before, label)) = rest.split_once('「') {
        own.push_str(before);
        let after = label.split_once('」').map_or("", |(_, after)| after);
        own.push_str("label");
        rest = match after.strip_prefix(" (") {
            Some(meaning) => meaning.split_once(')').map_or("", |(_, after)| after),
            None => after,
        };
    }
    own + rest
}

/// The sentences of a text; the last may have no full stop.
fn sentences(text: &str) -> Vec<String> {
    let ended = text.replace(['?', '!'], ".");
    ended.split_inclusive(". ").map(|sentence| sentence.trim().to_owned()).collect()
}

fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !"-'’".contains(letter)).filter(|word| !word.is_empty())
}

fn holes(text: &str) -> Vec<&str> {
    let mut holes: Vec<&str> =
        text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(n, _)| n).collect();
    holes.sort_unstable();
    holes
}

fn is_japanese(letter: char) -> bool {
    ('\u{3000}'..='\u{30ff}').contains(&letter)
        || ('\u{4e00}'..='\u{9fff}').contains(&letter)
        || ('\u{ff00}'..='\u{ffef}').contains(&letter)
}

#[test]
fn every_text_is_there_and_in_english() {
    // Names, and signs around names.
    let same = ["e-Gov", "GビズID", "「{0}」"];
    // English needs no button for the furigana.
    let theirs = words(Language::Ja).ui.furigana;
    for (english, japanese) in beside_japanese() {
        assert!(!english.is_empty() || japanese.is_empty() || japanese == theirs, "nothing for {japanese}");
        let number = english.parse::<usize>().is_ok();
        assert!(english != japanese || english.is_empty() || number || same.contains(&english), "{english}");
    }
}

#[test]
fn what_is_sent_is_what_japanese_readers_send() {
    assert!(rows_of(&en().sent) == rows_of(&words(Language::Ja).sent), "the desk reads Japanese");
    assert!(en().meant.is_some(), "what it means");
}

#[test]
fn the_holes_of_a_sentence_are_those_of_the_japanese() {
    for (english, japanese) in beside_japanese() {
        // Japanese makes no difference between one thing and several.
        let counted = japanese.is_empty() && english.contains('{');
        let expected = if counted { vec!["0"] } else { holes(japanese) };
        assert_eq!(holes(english), expected, "{english}");
    }
}

#[test]
fn japanese_stands_in_corner_brackets_alone() {
    for text in rows(Language::En) {
        let own = own(text).replace("GビズID", "");
        assert!(!own.contains(is_japanese), "{text}");
        assert_eq!(text.matches('「').count(), text.matches('」').count(), "{text}");
    }
}

#[test]
fn a_label_is_one_that_a_screen_shows_and_its_meaning_stands_behind_it() {
    for text in rows(Language::En) {
        for label in quoted(text).filter(|label| !label.contains('{')) {
            assert!(is_shown(label), "no screen shows 「{label}」: {text}");
            let (first, explained) = (text.find(&format!("「{label}」")), text.find(&format!("「{label}」 (")));
            assert_eq!(first, explained, "「{label}」 is not explained where it stands first: {text}");
        }
    }
}

#[test]
fn every_label_of_the_japanese_is_in_the_english() {
    for (english, japanese) in beside_japanese() {
        for label in quoted(japanese).filter(|label| is_shown(label)) {
            assert!(english.contains(&format!("「{label}」")), "「{label}」 is missing: {english}");
        }
    }
}

#[test]
fn what_is_quoted_of_ours_is_called_so() {
    let rows = rows(Language::En);
    for text in &rows {
        assert_eq!(text.matches('“').count(), text.matches('”').count(), "{text}");
        for name in text.split('“').skip(1).filter_map(|rest| rest.split_once('”')).map(|(name, _)| name) {
            // The menu of a phone has it.
            let ours = name == "Copy" || name.contains('{') || rows.contains(&name);
            assert!(ours, "“{name}” is nowhere: {text}");
        }
    }
}

#[test]
fn a_sentence_has_at_most_30_words() {
    for text in rows(Language::En) {
        for sentence in sentences(&own(text)) {
            let count = plain_words(&sentence).count();
            assert!(count <= 30, "{count} words: {sentence}");
        }
    }
}

#[test]
fn buttons_are_short() {
    let w = en();
    let (ui, check, inquiry, waiting) = (&w.ui, &w.check, &w.inquiry, &w.waiting);
    let element = element_words(Language::En);
    let fixed = [
        ui.search_button,
        ui.read_all,
        ui.back_to_list,
        ui.back,
        ui.back_to_before,
        ui.back_to_entry,
        ui.back_to_outcome,
        ui.next,
        ui.linked_button,
        ui.keep,
        ui.keep_undeleted,
        ui.accept_loss,
        ui.worked_yes,
        ui.worked_no,
        ui.worked_not_yet,
        ui.change,
        ui.read_on_there,
        ui.restart,
        ui.wipe,
        ui.print,
        check.add,
        check.remove.0,
        check.submit,
        check.back_to_list,
        check.show_steps,
        check.back_to_result,
        inquiry.now,
        inquiry.submit,
        inquiry.submit_anyway,
        inquiry.copy,
        inquiry.back_to_steps,
        inquiry.back_to_form,
        waiting.just_now,
        waiting.minutes_ago,
        waiting.time_button,
        waiting.hide,
        waiting.show,
        waiting.another_time,
        waiting.today,
        waiting.yesterday,
        waiting.day_button,
        waiting.another_day,
        waiting.note_button,
        waiting.note_again,
        element.go_on,
        element.load_again,
    ];
    let composed = Preparation::ALL.iter().map(|kind| inquiry.compose.of(*kind));
    for button in fixed.into_iter().chain(composed) {
        assert!(button.chars().count() <= 48, "{} letters: {button}", button.chars().count());
        assert!(!button.ends_with('.'), "{button}");
    }
    assert!(ui.change_name.0.contains(ui.change), "who says what they see must reach the button");
    // A line of a calendar file has 75 octets.
    for title in [waiting.calendar_lock, waiting.calendar_week, waiting.calendar_enter] {
        assert!(title.len() <= 60, "{title}");
    }
}

#[test]
fn only_what_follows_or_leads_in_has_a_space_of_its_own() {
    let w = en();
    let ui = &w.ui;
    let mut joined = vec![ui.help, ui.error, ui.loses, ui.either, ui.wait_joiner, ui.disagreement, ui.guides];
    joined.extend([ui.new_tab, ui.colon, ui.separator, ui.between_names, ui.aside.0, ui.apart, w.inquiry.colon]);
    joined.extend([w.waiting.in_japan, w.waiting.dates.on_paper.0]);
    joined.extend(Level::ALL.iter().flat_map(|level| [w.level.of(*level), w.level_before.of(*level)]));
    joined.extend(Data::ALL.iter().map(|data| w.data.of(*data).detail));
    joined.extend(Wait::ALL.iter().map(|wait| w.wait.of(*wait).detail));
    joined.extend([" (required)", " (at least 2 of 4)", " (optional)"]);
    for text in rows(Language::En) {
        assert!(text == text.trim() || joined.contains(&text), "{text:?}");
        assert!(!text.contains("  "), "{text:?}");
    }
    for text in joined.into_iter().filter(|text| !text.is_empty()) {
        assert_ne!(text, text.trim(), "it would touch what stands beside it");
    }
}

#[test]
fn no_word_is_idle_shortened_or_another_for_the_same() {
    let banned = ["simply", "just", "click", "etc", "login", "log", "e-mail", "sorry", "unfortunately"];
    for text in rows(Language::En) {
        let own = own(text).to_lowercase();
        for word in plain_words(&own) {
            assert!(!banned.contains(&word), "{word}: {text}");
            if let Some((stem, end)) = word.split_once(['\'', '’']) {
                let owned = end == "s" && !["it", "that", "there", "here", "what", "who", "let"].contains(&stem);
                assert!(owned, "{word}: {text}");
            }
        }
        for phrase in ["please note", "e.g.", "i.e.", "and/or"] {
            assert!(!own.contains(phrase), "{phrase}: {text}");
        }
    }
}

#[test]
fn the_spelling_is_british() {
    let ends =
        ["ize", "izes", "ized", "izing", "ization", "yze", "yzed", "olor", "avor", "avior", "enter", "aled", "eling"];
    let right = ["size", "enter", "sealed", "revealed", "feeling"];
    for text in rows(Language::En) {
        for word in plain_words(&own(text).to_lowercase()) {
            assert!(!ends.iter().any(|end| word.ends_with(end)) || right.contains(&word), "{word}: {text}");
        }
    }
}

#[test]
fn deletion_is_never_written_without_whose_or_where() {
    for text in rows(Language::En) {
        for sentence in sentences(text).iter().filter(|sentence| sentence.to_lowercase().contains("delet")) {
            let whose = ["e-Gov", "GビズID", "Microsoft", "Google"].iter().any(|owner| sentence.contains(owner));
            assert!(whose, "{sentence}");
        }
    }
}

#[test]
fn a_switch_is_never_named_without_what_it_does_to_the_filings() {
    for route in Route::ALL {
        let told = of_route(*route);
        let switches = told.contains("switches") || told.contains("認証サービス変更");
        assert!(!switches || told.contains("filings"), "{route:?}: {told}");
    }
    for note in Note::ALL {
        let text = en().note.of(*note);
        assert!(!text.contains("switch") || text.contains("filings") || *note == Note::SwitchDerived, "{text}");
    }
}

#[test]
fn only_names_have_capitals_inside_a_sentence() {
    let names = [
        "GビズID",
        "Microsoft",
        "Google",
        "Japan",
        "Japanese",
        "HTTP",
        "HTTP500",
        "QR",
        "URL",
        "ID",
        "API",
        "SMS",
        "HR",
        "I",
        "Account",
        "Ctrl",
        "C",
        "English",
        "Digital",
        "Agency",
        "Chrome",
        "Edge",
        "FAQ",
        "gBizID",
        "e-Gov",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    for text in rows(Language::En) {
        let own = own(text);
        // What begins anew: a sentence, a name of ours, what is behind a colon.
        let parts = own.split(['.', '?', ':', '“', '(', ';', '{']);
        for part in parts {
            for word in plain_words(part).skip(1) {
                let capital = word.starts_with(char::is_uppercase);
                assert!(!capital || names.contains(&word), "{word}: {text}");
            }
        }
    }
}

#[test]
fn days_and_times_read_as_they_are_said() {
    let dates = en().waiting.dates;
    let (today, at) = (date(2026, 11, 28), |day, hour| date(2026, 11, day).at(hour, 5, 0, 0));
    assert_eq!(dates.day_of_year(today), "28 November 2026");
    assert_eq!(dates.clock(at(28, 14), today), "14:05");
    assert_eq!(dates.clock(at(27, 9), today), "9:05 yesterday (27 November)");
    assert_eq!(dates.clock(at(29, 0), today), "0:05 tomorrow (29 November)");
    assert_eq!(dates.clock(at(30, 14), today), "14:05 on 30 November");
    assert_eq!(dates.on_paper(today), "On 28 November: ");
}

#[test]
fn a_time_in_a_field_is_read_back() {
    let error = Moment::when_japan_shows(date(2026, 11, 28).at(9, 5, 7, 0)).expect("a time in range");
    let shown = en().waiting.at(error);
    assert_eq!(shown, "2026/11/28 9:05:07");
    assert_eq!(error_time(&shown, error.days_later(1)), Ok(error));
    // The form says how to write it.
    let example = en().inquiry.time.of(TimeMistake::Unclear).rsplit_once(": ").map(|(_, example)| example);
    let then = Moment::when_japan_shows(date(2026, 1, 31).at(14, 35, 10, 0)).expect("a time in range");
    assert_eq!(example.map(|example| error_time(example, then.days_later(1))), Some(Ok(then)));
}

#[test]
fn names_in_a_row_and_numbers_read_as_they_are_said() {
    let w = en();
    assert_eq!(w.ui.list.of(&["A"].map(str::to_owned)), "A");
    assert_eq!(w.ui.list.of(&["A", "B"].map(str::to_owned)), "A and B");
    assert_eq!(w.ui.list.of(&["A", "B", "C", "D"].map(str::to_owned)), "A, B, C and D");
    assert_eq!(w.ui.steps_heading.of(1), "What to do (1 step)");
    assert_eq!(w.ui.steps_heading.of(2), "What to do (2 steps)");
}

#[test]
fn no_question_asks_for_a_secret() {
    for question in Question::ALL {
        let text = en().question.of(*question);
        assert!(text.ask.ends_with('?'), "{question:?}: {}", text.ask);
        assert!(text.missing.starts_with("Choose "), "{question:?}: {}", text.missing);
        for secret in ["enter your", "tell us", "write your", "type your"] {
            let asked = format!("{} {}", text.ask, text.hint).to_lowercase();
            assert!(!asked.contains(secret), "{question:?}: {}", text.ask);
        }
    }
}

/// What a reader reads of a path.
fn of_route(route: Route) -> String {
    let (w, entry) = (en(), Entry::from(route));
    let path = w.route.of(route);
    let mut told = format!("{}. {} ", path.verdict, path.why);
    for line in entry.procedure(route) {
        told += &format!("{} ", w.step.of(line.step));
        for caution in line.cautions {
            let text = w.caution.of(*caution);
            told += &format!("{}. {} ", text.title, text.body);
        }
    }
    told
}

fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut before = false;
    for letter in word.to_lowercase().chars() {
        let vowel = "aeiouy".contains(letter);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(silent)).max(1)
}

/// The school grade by Flesch and Kincaid. Labels are read by their meaning.
fn grade(text: &str) -> f64 {
    let read: String = text.split('「').map(|part| part.split_once('」').map_or(part, |(_, after)| after)).collect();
    let sentences = sentences(&read).len() as f64;
    let words: Vec<&str> = plain_words(&read).collect();
    let spoken: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * words.len() as f64 / sentences + 11.8 * spoken as f64 / words.len() as f64 - 15.59
}

#[test]
fn every_path_can_be_read_without_effort() {
    for route in Route::ALL {
        let grade = grade(&of_route(*route));
        println!("{:4} {grade:4.1}", route.code());
        assert!(grade <= 8.0, "{route:?}: grade {grade:.1}");
    }
}
