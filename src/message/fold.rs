//! One way of writing: what makes no difference goes, and a number that names an HTTP status is marked.

use crate::letters::{has, replaced};

/// Ends a sentence in a folded text.
pub(super) const END: char = '。';

/// After a number these say that it counts something.
const UNITS: &str = "円人件名個万億本枚社年月日時分秒回字文歳度点種,%mk";

/// Folds a text in Unicode form NFKC and lower case, to letters and digits that count, with [`END`] after each sentence.
/// A full stop ends one where white space follows: e-gov.go.jp is one word.
///
/// White space, brackets, punctuation and the long-vowel mark make no difference, nor does the way in which
/// GビズID and または are written. Case is folded by the caller, but not in our own words.
///
/// Behind a number that names an HTTP status stands ⑤ (500), ③ (502 to 504: the service is down) or ④ (another one):
/// form NFKC has none of these letters.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::new();
    // The number that is being read, and how many digits it has.
    let (mut number, mut digits) = (0_u32, 0);
    let mut before = ' ';
    for character in text.chars().chain([END]) {
        let digit = character.to_digit(10);
        // Behind white space may still stand what the number counts.
        if character > ' ' && (digit.is_none() || before <= ' ') {
            if digits == 3 && !has(UNITS, character) {
                folded.push_str(mark(number));
            }
            (number, digits) = (0, 0);
        }
        if let Some(digit) = digit {
            // A part of something else, or a price, has too many.
            digits += if digits == 0 && has(".,¥$+", before) { 4 } else { 1 };
            number = number.wrapping_mul(10).wrapping_add(digit);
        }
        if is_letter(character) {
            folded.push(character.to_ascii_lowercase());
        } else if matches!(character, END | '!' | '?') || before == '.' && character <= ' ' {
            folded.push(END);
        }
        before = character;
    }
    let mut same = SAME.split(' ');
    while let (Some(from), Some(to)) = (same.next(), same.next()) {
        folded = replaced(&folded, from, to);
    }
    folded
}

const fn mark(number: u32) -> &'static str {
    match number {
        500 => "⑤",
        502..=504 => "③",
        400..=599 => "④",
        0..=399 | 600..=u32::MAX => "",
    }
}

/// Two ways of writing or saying one thing, in the order in which they are replaced.
///
/// English comes first: every way of saying no ends in nt, as in "didn't arrive". So that few other words do, a document
/// loses its t. "Sign in" is "log in". gbizid, in Latin letters throughout, is the same name as gビズid. Then come kanji
/// and kana, and at last the polite and the plain form, 見られない and 見れない.
const SAME: &str = "unableto cant cannot cant never nt ment men not nt sign log logg log login ログイン logingin ログイン \
    account アカウント acount アカウント biz ビズ ジビズ gビズ イガブ egov マイクロソフト microsoft ググル google \
    password パスワド サインイン ログイン ログオン ログイン サインアウト ログアウト メアド メルアドレス \
    スマトフォン スマホ スマフォ スマホ 段階 要素 二 2 一件 1件 又 また 出来 でき 下さ くださ 既に すでに 無く なく \
    無い ない 繋が つなが 分か わか わすれ 忘れ ちが 違 ま違 間違 替 変 換 変 代わ 変わ できませ できな りませ らな \
    きませ かな みませ まな ませ な られな れな ていな てな られず れず";

/// Whether a character in form NFKC counts: not white space, controls, punctuation or symbols, nor the long-vowel
/// mark, because サーバ and サーバー are one word.
/// Ranges, because Unicode's own tables would weigh more than all of this module.
pub(super) const fn is_letter(character: char) -> bool {
    match character {
        '0'..='9' | 'A'..='Z' | 'a'..='z' => true,
        '\0'..='\u{bf}' => false,
        // General punctuation to miscellaneous technical symbols and arrows; CJK punctuation; the middle dot.
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '・' | 'ー' => false,
        '\u{c0}'..='\u{10ffff}' => true,
    }
}
