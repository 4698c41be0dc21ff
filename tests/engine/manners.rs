//! The manners of the Japanese: length, plain words, quotes, and never 削除 without whose.

use egov_recovery::language::Language;
use egov_recovery::rules::*;
use egov_recovery::text::{Words, element_words, message_words, rows_of, words};

use crate::quoted::{unquoted, without_asides};

fn ja() -> &'static Words {
    words(Language::Ja)
}

/// Every text that people read, with its name. What stands in a hole is the reader's own, and short.
pub fn told() -> Vec<(String, String)> {
    let rows = [rows_of(ja()), rows_of(element_words(Language::Ja)), rows_of(message_words(Language::Ja))].concat();
    // These are called as others call them, or stand between others.
    let foreign = [".page.", ".place.", ".ui.either", ".ui.wait_joiner", ".sent.in_the_form"];
    let own = |name: &str| !foreign.iter().any(|known| name.starts_with(known));
    rows.into_iter().filter(|(name, _)| own(name)).map(|(name, row)| (name, filled(row))).collect()
}

fn filled(row: &str) -> String {
    (0..6).fold(row.to_owned(), |row, hole| row.replace(&format!("{{{hole}}}"), "甲"))
}

/// The texts below this name.
fn below(names: &[&str]) -> Vec<(String, String)> {
    told().into_iter().filter(|(name, _)| names.iter().any(|known| name.starts_with(known))).collect()
}

fn length(text: &str) -> usize {
    unquoted(text).chars().count()
}

/// The sentences of a text; the last may have no full stop.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('。')
}

#[test]
fn a_sentence_has_at_most_60_characters() {
    for (what, text) in told() {
        let text = text.as_str();
        for sentence in sentences(text) {
            assert!(length(sentence) <= 60, "{what}: {} characters: {sentence}", length(sentence));
        }
    }
}

#[test]
fn questions_verdicts_steps_and_cautions_keep_their_length() {
    let w = ja();
    for question in Question::ALL {
        let text = w.question.of(*question);
        assert!(length(text.ask) <= 40, "{question:?}: {}", text.ask);
        assert!(text.ask.ends_with('か'), "{question:?}: {}", text.ask);
        assert!(length(text.why) <= 80, "{question:?}: {}", text.why);
    }
    for route in Route::ALL {
        let text = w.route.of(*route);
        assert!(length(text.verdict) <= 40, "{route:?}: {}", text.verdict);
        assert!(length(text.why) <= 100 && sentences(text.why).count() <= 2, "{route:?}: {}", text.why);
    }
    for step in Step::ALL {
        let text = w.step.of(*step);
        assert!(length(text) <= 60, "{step:?}: {} characters", length(text));
    }
    for caution in Caution::ALL {
        let text = w.caution.of(*caution);
        assert!(length(text.title) <= 30, "{caution:?}: {}", text.title);
        assert!(length(text.body) <= 100, "{caution:?}: {}", text.body);
    }
    let ui = &w.ui;
    for button in [
        ui.search_button,
        ui.back,
        ui.back_to_entry,
        ui.back_to_list,
        ui.back_to_outcome,
        ui.next,
        ui.change,
        ui.restart,
        ui.wipe,
        ui.print,
        ui.keep,
        ui.keep_undeleted,
        ui.read_on_there,
        ui.accept_loss,
        w.waiting.just_now,
        w.waiting.minutes_ago,
        w.inquiry.back_to_steps,
        w.waiting.time_button,
        w.waiting.hide,
        w.waiting.day_button,
        w.waiting.note_button,
        w.waiting.note_again,
        w.inquiry.now,
        w.inquiry.submit,
        w.inquiry.submit_anyway,
        w.inquiry.copy,
        w.inquiry.back_to_form,
        element_words(Language::Ja).go_on,
        element_words(Language::Ja).load_again,
    ] {
        assert!(length(button) <= 20, "{button}");
    }
}

#[test]
fn no_word_needs_explaining_or_blames_the_reader() {
    let banned = [
        "押下",
        "復元",
        "紐づ",
        "紐付",
        "失念",
        "当該",
        "不正",
        "無効",
        "誤って",
        "必須項目",
        "申し訳",
        "クリック",
        "該当しますか",
        "こちら",
        "※",
        "*",
        "①",
        "〜",
        "・・",
        "致し",
        "下さい",
    ];
    for (what, text) in told() {
        let text = text.as_str();
        let own = unquoted(text);
        for word in banned {
            assert!(!own.contains(word), "{what}: {word} in {text}");
        }
    }
}

#[test]
fn sentences_end_politely() {
    for (what, text) in told() {
        let text = text.as_str();
        for sentence in sentences(text).filter(|sentence| sentence.ends_with('。')) {
            let polite = ["です。", "ます。", "せん。", "さい。", "ました。", "でした。", "」。"];
            // What is in brackets may end a sentence, or be one.
            let said = without_asides(sentence);
            let is_polite = |end: &&str| sentence.ends_with(*end) || said.ends_with(*end);
            assert!(polite.iter().any(is_polite), "{what}: {sentence}");
        }
    }
}

#[test]
fn deletion_is_never_written_without_whose() {
    for (what, text) in told() {
        let text = text.as_str();
        for sentence in sentences(text).filter(|sentence| sentence.contains("削除")) {
            let whose = ["e-Gov", "GビズID", "Microsoft", "Google"].iter().any(|owner| sentence.contains(owner));
            assert!(whose, "{what}: {sentence}");
        }
    }
}

#[test]
fn a_switch_is_never_named_without_what_it_does_to_the_data() {
    for route in Route::ALL {
        let entry = Entry::from(*route);
        let w = ja();
        let mut told = format!("{}{}", w.route.of(*route).verdict, w.route.of(*route).why);
        for line in entry.procedure(*route) {
            told += w.step.of(line.step);
            for caution in line.cautions {
                let text = w.caution.of(*caution);
                let both = format!("{}{}", text.title, text.body);
                let switches = both.contains("切り替わ");
                assert!(!switches || both.contains("データ") || both.contains("エラー"), "{caution:?}: {both}");
                told += &both;
            }
        }
        let switches = told.contains("切り替わ") || told.contains("認証サービス変更");
        assert!(!switches || told.contains("データ"), "{route:?}: {told}");
    }
    for (what, text) in below(&[".check."]) {
        let switches = text.contains("切り替") || text.contains("認証サービス変更");
        assert!(!switches || text.contains("データ"), "{what}");
    }
    for (what, text) in below(&[".waiting.", ".inquiry.", ".sent."]) {
        let switches = text.contains("切り替") || text.contains("認証サービス変更");
        let told = ja().sent.tried.of(Route::D9) == text;
        assert!(!switches || told, "{what}");
    }
    for note in Note::ALL {
        let text = ja().note.of(*note);
        let switches = text.contains("切り替わ");
        assert!(!switches || text.contains("データ"), "{note:?}: {text}");
    }
}

#[test]
fn quotes_are_closed_and_digits_are_half_width() {
    for (what, text) in told() {
        let text = text.as_str();
        assert_eq!(text.matches('「').count(), text.matches('」').count(), "{what}: {text}");
        assert!(!text.chars().any(|character| ('０'..='９').contains(&character)), "{what}: {text}");
        assert!(!text.contains("  ") && text == text.trim(), "{what}: {text}");
    }
}

#[test]
fn no_question_asks_for_a_secret() {
    for question in Question::ALL {
        let text = ja().question.of(*question);
        for secret in ["入力してください", "教えてください", "APIキーは", "コードは何"] {
            assert!(!format!("{}{}", text.ask, text.hint).contains(secret), "{question:?}: {}", text.ask);
        }
    }
}

#[test]
fn an_unknown_language_shows_japanese_throughout() {
    for tag in ["ja", "JA", "ja-JP", "fr", "-", "", "日本語"] {
        assert_eq!(words(Language::of(tag)).language, Language::Ja, "{tag}");
    }
}

#[test]
fn every_language_has_its_own_words_and_its_tags_ask_for_them() {
    for language in Language::ALL {
        assert_eq!(words(*language).language, *language);
        assert_eq!(Language::of(language.tag()), *language);
        assert_eq!(Language::of(&format!(" {}-JP ", language.tag().to_uppercase())), *language);
    }
    for (tag, language) in Language::TAGS {
        assert_eq!(words(Language::of(tag)).language, language, "{tag}");
    }
    for (tag, language) in [("en-US", Language::En), ("ja-Hira-JP", Language::JaEasy), ("ja-eas", Language::Ja)] {
        assert_eq!(Language::of(tag), language, "{tag}");
    }
}
