//! What was handed over, as `input.js` wrote it down.

use super::Mistake;
use crate::settings::shown;

/// A value of JavaScript, with all that may be asked of it.
pub(crate) struct Given<'a> {
    /// What it is, by the letter that `input.js` writes.
    kind: char,
    /// A text, or its beginning where it is longer than anything that somebody writes; of what is none, what is told of it.
    told: &'a str,
    /// The elements of a list; of a plain object each name, and the field after it.
    inside: Vec<Given<'a>>,
}

static ABSENT: Given = Given { kind: 'u', told: "undefined", inside: Vec::new() };

impl<'a> Given<'a> {
    /// Reads what was written down of a value.
    pub(crate) fn read(written: &'a str) -> Given<'a> {
        Rest(written).value()
    }

    /// What is not there.
    pub(crate) fn absent() -> &'static Given<'static> {
        &ABSENT
    }

    pub(crate) fn is_undefined(&self) -> bool {
        self.kind == 'u'
    }

    /// Whether it is `null` or `undefined`.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.kind, 'u' | 'n')
    }

    /// The same, unless it is absent.
    pub(crate) fn present(&self) -> Option<&Given<'a>> {
        (!self.is_absent()).then_some(self)
    }

    pub(crate) fn text(&self) -> Option<&'a str> {
        (self.kind == 's').then_some(self.told)
    }

    /// A number, as JavaScript writes it.
    pub(crate) fn number(&self) -> Option<&'a str> {
        (self.kind == '#').then_some(self.told)
    }

    pub(crate) fn truth(&self) -> Option<bool> {
        matches!(self.kind, 't' | 'f').then_some(self.kind == 't')
    }

    pub(crate) fn elements(&self) -> Option<&[Given<'a>]> {
        (self.kind == '[').then_some(self.inside.as_slice())
    }

    /// Whether it is a list of which not even the length can be read.
    pub(crate) fn is_endless(&self) -> bool {
        self.kind == 'y'
    }

    /// The fields of a plain object, each after its name.
    pub(crate) fn fields(&self, field: &str, allowed: &str) -> Result<&[[Given<'a>; 2]], Mistake> {
        if self.kind == '{' { Ok(self.pairs()) } else { Err(wrong(field, self, &[allowed])) }
    }

    /// A field of a plain object.
    pub(crate) fn get(&self, name: &str) -> &Given<'a> {
        self.pairs().iter().find(|[known, _]| known.told == name).map_or(Given::absent(), |[_, value]| value)
    }

    fn pairs(&self) -> &[[Given<'a>; 2]] {
        self.inside.as_chunks().0
    }
}

/// What stands in a field instead of what is allowed there.
pub(crate) fn wrong(field: &str, got: &Given, allowed: &[&str]) -> Mistake {
    let quote = if matches!(got.kind, 's' | 'l' | 'x' | 'y') { "\"" } else { "" };
    let allowed = if matches!(got.kind, 'x' | 'y') { &["a value that can be read"] } else { allowed };
    let got = shown(got.told);
    Mistake {
        message: format!("{field}: got {quote}{got}{quote}, expected one of {}", allowed.join(", ")),
        field: field.to_owned(),
        got,
        allowed: allowed.join("\n"),
    }
}

/// What is still to be read.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn value(&mut self) -> Given<'a> {
        let kind = self.letter().unwrap_or('u');
        let told = self.text();
        let count = if matches!(kind, '[' | '{') { self.count() } else { 0 };
        Given { kind, told, inside: (0..count).map(|_| self.value()).collect() }
    }

    /// So many units of JavaScript.
    fn text(&mut self) -> &'a str {
        let mut left = self.count();
        let (whole, start) = (self.0, self.0.len());
        while left > 0
            && let Some(letter) = self.letter()
        {
            left = left.saturating_sub(letter.len_utf16());
        }
        whole.get(..start - self.0.len()).unwrap_or_default()
    }

    fn count(&mut self) -> usize {
        let mut count = 0;
        while let Some(digit) = self.letter().and_then(|letter| letter.to_digit(10)) {
            count = 10 * count + digit as usize;
        }
        count
    }

    fn letter(&mut self) -> Option<char> {
        let mut letters = self.0.chars();
        let first = letters.next();
        self.0 = letters.as_str();
        first
    }
}
