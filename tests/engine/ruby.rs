//! How furigana is marked in a text, and told apart from it.

use std::borrow::Cow;

use egov_recovery::text::{RubyPiece, bare, pieces};

fn words(words: &str) -> RubyPiece<'_> {
    RubyPiece::Words(words)
}

fn ruby<'a>(base: &'a str, reading: &'a str) -> RubyPiece<'a> {
    RubyPiece::Ruby { base, reading }
}

fn told(text: &str) -> Vec<RubyPiece<'_>> {
    pieces(text)
}

#[test]
fn a_mark_is_a_piece_and_so_is_what_stands_around_it() {
    assert_eq!(told("｜漢字《かんじ》"), [ruby("漢字", "かんじ")]);
    assert_eq!(
        told("この ｜文《ぶん》を ｜書《か》く"),
        [words("この "), ruby("文", "ぶん"), words("を "), ruby("書", "か"), words("く")]
    );
    assert_eq!(told("｜直《なお》し｜方《かた》"), [ruby("直", "なお"), words("し"), ruby("方", "かた")]);
    assert_eq!(told("30｜分《ぷん》｜以上《いじょう》"), [words("30"), ruby("分", "ぷん"), ruby("以上", "いじょう")]);
}

#[test]
fn with_nothing_to_read_it_is_a_place_where_a_line_may_end() {
    assert_eq!(told("直し方を\u{1f}見る"), [words("直し方を"), RubyPiece::Break, words("見る")]);
    assert_eq!(
        told("｜直《なお》し｜方《かた》を\u{1f}｜見《み》る")
            .iter()
            .filter(|piece| **piece == RubyPiece::Break)
            .count(),
        1
    );
    assert_eq!(bare("｜直《なお》す\u{1f}ところ\u{1f}"), "直すところ");
}

#[test]
fn a_text_without_marks_is_one_piece() {
    assert_eq!(told("ページ"), [words("ページ")]);
    assert_eq!(told(""), []);
}

#[test]
fn what_is_no_whole_mark_stays_as_it_stands() {
    let broken = ["｜", "｜漢字", "｜漢字《", "｜漢字《かんじ", "漢字《かんじ》", "｜《かんじ》", "》《", "》《｜"];
    for text in broken {
        assert_eq!(told(text), [words(text)]);
        assert_eq!(bare(text), text);
    }
}

#[test]
fn bare_words_are_those_of_all_pieces_and_cost_nothing_where_there_are_no_marks() {
    assert_eq!(bare("この ｜文《ぶん》を ｜書《か》く"), "この 文を 書く");
    assert!(matches!(bare("ページ"), Cow::Borrowed("ページ")));
    assert!(matches!(bare("｜漢字"), Cow::Borrowed("｜漢字")));
}
