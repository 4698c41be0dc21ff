//! Furigana: a text holds it as ｜漢字《かんじ》. With nothing to read, 《》 is a place where a line may end.

use std::borrow::Cow;

/// A place where a line may end.
pub const BREAK: &str = "《》";

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
    let mut rest = text;
    while let Some((before, marked, after)) = mark(rest) {
        pieces.extend([RubyPiece::Words(before), marked]);
        rest = after;
    }
    pieces.push(RubyPiece::Words(rest));
    pieces.retain(|piece| *piece != RubyPiece::Words(""));
    pieces
}

/// A text without furigana, and without the places where its lines may end.
pub fn bare<'a>(text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
    let text = text.into();
    if mark(&text).is_none() {
        return text;
    }
    let words = |piece| match piece {
        RubyPiece::Words(words) => words,
        RubyPiece::Ruby { base, .. } => base,
        RubyPiece::Break => "",
    };
    Cow::Owned(pieces(&text).into_iter().map(words).collect())
}

/// The first mark: what stands before it, what it is, and what stands behind it.
fn mark(text: &str) -> Option<(&str, RubyPiece<'_>, &str)> {
    let (marked, read) = text.split_once('《')?;
    let (reading, after) = read.split_once('》')?;
    if reading.is_empty() {
        return Some((marked, RubyPiece::Break, after));
    }
    let (before, base) = marked.split_once('｜')?;
    (!base.is_empty()).then_some((before, RubyPiece::Ruby { base, reading }, after))
}
