//! One way of writing: what makes no difference goes, and what would be lost with it is noted down first.

/// A text with nothing left in it but letters and digits that count.
pub(super) struct Folded {
    /// The letters in order.
    pub(super) letters: Vec<char>,
    /// Where a sentence ends, as places in `letters`.
    pub(super) ends: Vec<usize>,
    /// The HTTP statuses that the text may name, and where.
    pub(super) statuses: Vec<(usize, Status)>,
}

/// A number of three digits that stands alone. Numbers are never alike: 500 and 503 are two messages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// 500.
    Internal,
    /// 502, 503, 504: the service is down.
    Down,
    /// Any other from 400 to 599.
    Other,
}

/// After a number these say that it counts something.
const UNITS: &str = "円人件名個万億本枚社年月日時分秒回字文歳度点種,%mk";

/// Folds a text in Unicode form NFKC and lower case.
///
/// White space, brackets, punctuation and the long-vowel mark make no difference, nor does the way in which
/// GビズID and または are written. Case is folded by the caller, but not in our own words.
pub(super) fn fold(text: &str) -> Folded {
    let mut folded = Folded { letters: Vec::new(), ends: Vec::new(), statuses: Vec::new() };
    let mut number = Number::default();
    let mut before = ' ';
    for character in text.chars().map(|character| character.to_ascii_lowercase()).chain(['\0']) {
        if let Some(status) = number.read(character, before) {
            folded.statuses.push((folded.letters.len(), status));
        }
        before = character;
        if matches!(character, '。' | '!' | '?') {
            folded.ends.push(folded.letters.len());
        }
        push(&mut folded.letters, character);
    }
    folded.ends.push(folded.letters.len());
    folded
}

/// The number that is being read.
#[derive(Default)]
struct Number {
    value: u32,
    digits: usize,
    /// Whether it is a part of something else, or a price.
    part: bool,
    /// It is over; what follows may still say that it counts something.
    over: bool,
}

impl Number {
    /// Reads on. Hands out the status once it is sure that the number is one.
    fn read(&mut self, character: char, before: char) -> Option<Status> {
        if character.is_whitespace() {
            self.over = true;
            return None;
        }
        let digit = character.to_digit(10);
        if let (Some(digit), false) = (digit, self.over) {
            self.part |= self.digits == 0 && matches!(before, '.' | ',' | '¥' | '$' | '+');
            self.value = self.value.saturating_mul(10).saturating_add(digit);
            self.digits += 1;
            return None;
        }
        let status =
            if self.digits == 3 && !self.part && !UNITS.contains(character) { status(self.value) } else { None };
        *self = Number { value: digit.unwrap_or(0), digits: usize::from(digit.is_some()), part: false, over: false };
        status
    }
}

const fn status(value: u32) -> Option<Status> {
    match value {
        500 => Some(Status::Internal),
        502..=504 => Some(Status::Down),
        400..=599 => Some(Status::Other),
        0..=399 | 600..=u32::MAX => None,
    }
}

fn push(letters: &mut Vec<char>, character: char) {
    // The long-vowel mark: サーバ and サーバー are one word.
    if character == 'ー' || !is_letter(character) {
        return;
    }
    letters.push(character);
    while let Some((before, _, to)) = SAME.iter().find(|(before, last, _)| ends_with(letters, before, *last)) {
        letters.truncate(letters.len() - before.chars().count() - 1);
        letters.extend(to.chars());
    }
}

fn ends_with(letters: &[char], before: &str, last: char) -> bool {
    let mut letters = letters.iter().rev();
    letters.next() == Some(&last) && before.chars().rev().all(|character| letters.next() == Some(&character))
}

/// Two ways of writing or saying one thing, as they stand once the long-vowel mark is gone. Of two that end alike the
/// longer one comes first. The last letter stands apart, because it is looked at for every letter of a text.
const SAME: &[(&str, char, &str)] = &[
    // gbizid, in Latin letters throughout, is the same name as gビズid.
    ("bi", 'z', "ビズ"),
    ("ジビ", 'ズ', "gビズ"),
    ("イガ", 'ブ', "egov"),
    ("マイクロソフ", 'ト', "microsoft"),
    ("ググ", 'ル', "google"),
    ("passwor", 'd', "パスワド"),
    ("signi", 'n', "ログイン"),
    ("logi", 'n', "ログイン"),
    ("サインイ", 'ン', "ログイン"),
    ("ログオ", 'ン', "ログイン"),
    ("サインアウ", 'ト', "ログアウト"),
    ("メア", 'ド', "メルアドレス"),
    ("スマトフォ", 'ン', "スマホ"),
    ("スマフ", 'ォ', "スマホ"),
    ("段", '階', "要素"),
    ("", '二', "2"),
    ("一", '件', "1件"),
    // Polite and plain, 見られない and 見れない.
    ("できま", 'せ', "できな"),
    ("りま", 'せ', "らな"),
    ("きま", 'せ', "かな"),
    ("みま", 'せ', "まな"),
    ("ま", 'せ', "な"),
    ("られ", 'な', "れな"),
    ("られ", 'ず', "れず"),
    // Kanji and kana.
    ("", '又', "また"),
    ("出", '来', "でき"),
    ("下", 'さ', "くださ"),
    ("既", 'に', "すでに"),
    ("無", 'く', "なく"),
    ("無", 'い', "ない"),
    ("繋", 'が', "つなが"),
    ("分", 'か', "わか"),
    ("わす", 'れ', "忘れ"),
    ("ち", 'が', "違"),
    ("ま", '違', "間違"),
    ("", '替', "変"),
    ("", '換', "変"),
    ("代", 'わ', "変わ"),
];

/// Whether a character in form NFKC counts: not white space, controls, punctuation or symbols.
/// Ranges, because Unicode's own tables would weigh more than all of this module.
const fn is_letter(character: char) -> bool {
    match character {
        '0'..='9' | 'A'..='Z' | 'a'..='z' => true,
        '\0'..='\u{bf}' => false,
        // General punctuation to miscellaneous technical symbols and arrows; CJK punctuation; the middle dot.
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '・' => false,
        '\u{c0}'..='\u{10ffff}' => true,
    }
}
