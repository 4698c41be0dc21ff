//! Furigana, and where a line may end: a text holds the one as ｜漢字《かんじ》, the other as a letter of its own.

use std::borrow::Cow;

use crate::letters::has;

/// A place where a line may end: a letter that nobody types, and that weighs little.
pub const BREAK: char = '\u{1f}';

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RubyPiece<'a> {
    /// Words without furigana.
    Words(&'a str),
    /// Words, and how they are read.
    Ruby {
        /// The words.
        base: &'a str,
        /// How they are read.
        reading: &'a str,
    },
    /// A place where a line may end.
    Break,
}

/// The pieces of a text, in their order. What is no whole mark stays as it stands.
pub fn pieces(text: &str) -> Vec<RubyPiece<'_>> {
    let mut pieces = Vec::new();
    for phrase in text.split(BREAK) {
        let mut rest = phrase;
        while let Some((before, ruby, after)) = mark(rest) {
            pieces.extend([RubyPiece::Words(before), ruby]);
            rest = after;
        }
        pieces.extend([RubyPiece::Words(rest), RubyPiece::Break]);
    }
    pieces.pop();
    pieces.retain(|piece| *piece != RubyPiece::Words(""));
    pieces
}

/// Whether there is more in a text than words.
pub fn is_marked(text: &str) -> bool {
    has(text, BREAK) || mark(text).is_some()
}

/// A text without furigana, and without the places where its lines may end.
pub fn bare<'a>(text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
    let text = text.into();
    if !is_marked(&text) {
        return text;
    }
    let words = |piece| match piece {
        RubyPiece::Words(words) => words,
        RubyPiece::Ruby { base, .. } => base,
        RubyPiece::Break => "",
    };
    Cow::Owned(pieces(&text).into_iter().map(words).collect())
}

/// The first mark of furigana: what stands before it, what it is, and what stands behind it.
fn mark(text: &str) -> Option<(&str, RubyPiece<'_>, &str)> {
    let (before, marked) = text.split_once('｜')?;
    let (base, read) = marked.split_once('《')?;
    let (reading, after) = read.split_once('》')?;
    (!base.is_empty() && !reading.is_empty()).then_some((before, RubyPiece::Ruby { base, reading }, after))
}
