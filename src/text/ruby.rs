//! Furigana: a text holds it as ｜漢字《かんじ》.

use std::borrow::Cow;

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
}

/// The pieces of a text, in their order. What is no whole mark stays as it stands.
pub fn pieces(text: &str) -> Vec<RubyPiece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, base, reading, after)) = mark(rest) {
        pieces.extend([RubyPiece::Words(before), RubyPiece::Ruby { base, reading }]);
        rest = after;
    }
    pieces.push(RubyPiece::Words(rest));
    pieces.retain(|piece| *piece != RubyPiece::Words(""));
    pieces
}

/// A text without furigana.
pub fn bare<'a>(text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
    let text = text.into();
    if mark(&text).is_none() {
        return text;
    }
    let words = |piece| match piece {
        RubyPiece::Words(words) => words,
        RubyPiece::Ruby { base, .. } => base,
    };
    Cow::Owned(pieces(&text).into_iter().map(words).collect())
}

/// The first mark: what stands before it, what is in it, and what stands behind it.
fn mark(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, marked) = text.split_once('｜')?;
    let (base, read) = marked.split_once('《')?;
    let (reading, after) = read.split_once('》')?;
    (!base.is_empty() && !reading.is_empty()).then_some((before, base, reading, after))
}
