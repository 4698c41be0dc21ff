//! From the sentence on the screen to the symptoms it may belong to.
//!
//! The text is folded (Unicode NFKC by the caller, then case, white space, punctuation and the long-vowel
//! mark), cut into pairs of neighbouring characters, and compared with every message and with the telling
//! part of each. A message counts wherever it stands in the text, so sentences around it do no harm.
//! The work grows linearly with the text.

use std::sync::OnceLock;

use crate::rules::Symptom;

/// How much of a pasted text is looked at, in characters. The screen says so when it is longer.
pub const LIMIT: usize = 4_000;

/// How many symptoms are offered at most.
pub const MOST: usize = 5;

/// Below this share of common character pairs, a likeness is an accident.
const LEAST: f32 = 0.6;

/// A symptom that a text may belong to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// The symptom.
    pub symptom: Symptom,
    /// How sure it is: 1 for the whole message, less for a part of it.
    pub score: f32,
}

/// The symptoms that a text, in Unicode form NFKC and in lower case, may belong to: the best first, at most [`MOST`].
/// Any text is fine; one that resembles nothing gives nothing.
fn match_folded(text: &str) -> Vec<Match> {
    let Patterns { known, patterns } = all_patterns();
    let text: Vec<Option<usize>> =
        pairs(&fold(text.chars())).into_iter().map(|pair| known.binary_search(&pair).ok()).collect();
    let mut best: Vec<Match> = Vec::new();
    for pattern in patterns {
        let found = Match { symptom: pattern.symptom, score: pattern.score(&text) };
        if found.score < LEAST {
            continue;
        }
        match best.iter().position(|known| known.symptom == found.symptom) {
            Some(known) if best.get(known).is_some_and(|known| known.score >= found.score) => continue,
            Some(weaker) => drop(best.remove(weaker)),
            None => {}
        }
        let place = best.iter().take_while(|better| better.score >= found.score).count();
        best.insert(place, found);
    }
    best.truncate(MOST);
    best
}

/// The symptoms that a text may belong to: the best first, at most [`MOST`].
///
/// Only the first [`LIMIT`] characters are looked at. Any text is fine; one that resembles nothing gives nothing.
/// Outside the browser, a crate normalises it.
#[cfg(not(target_arch = "wasm32"))]
pub fn match_message(text: &str) -> Vec<Match> {
    use unicode_normalization::UnicodeNormalization;
    let normal: String = text.chars().take(LIMIT).nfkc().collect();
    match_folded(&normal.to_lowercase())
}

/// The symptoms that a text may belong to: the best first, at most [`MOST`].
///
/// Only the first [`LIMIT`] characters are looked at. Any text is fine; one that resembles nothing gives nothing.
/// The browser normalises it and folds case: its tables are there already, and would be 47 kB here.
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub fn match_message(text: &str) -> Vec<Match> {
    let start: String = text.chars().take(LIMIT).collect();
    match_folded(&String::from(js_sys::JsString::from(start).normalize("NFKC").to_lower_case()))
}

/// The groups that single words of a text point to.
pub fn pointed_groups(_text: &str) -> Vec<crate::rules::Group> {
    Vec::new()
}

/// What the message of a symptom is recognised by, besides the message itself: its telling parts, and the
/// words by which people name a situation that shows no message.
const fn telling_parts(symptom: Symptom) -> &'static [&'static str] {
    match symptom {
        Symptom::CredentialsRejected => {
            &["メールアドレスまたはパスワードに誤り", "パスワードに誤りがあります", "パスワードが違います"]
        }
        Symptom::ResetEmailInvalid => &["無効なメールアドレス"],
        Symptom::AccountLocked => &["アカウントロック中", "しばらくしてから再度ログイン", "アカウントがロック"],
        Symptom::UnlockWanted => &["ロック解除", "ロックの解除", "ロックを解除"],
        Symptom::SecretAnswerForgotten => &["秘密の質問"],
        Symptom::OneTimeCodeLost => {
            &["ワンタイムコード", "ワンタイムパスワード", "機種変更", "2要素認証", "二要素認証", "認証アプリ"]
        }
        Symptom::DuplicateEmail => &["同一メールアドレスを使用中", "利用者情報が存在します"],
        Symptom::Http500 => &["HTTP500", "500内部サーバー", "内部サーバーエラー", "InternalServerError"],
        Symptom::SystemError => &["システムエラー"],
        Symptom::EgovSignInStopped => &["e-Govアカウントでログインできなくなった"],
        Symptom::ServiceNotPermitted => {
            &["利用が許可されていません", "gBizIDプライムアカウントにより", "アカウントによる利用が許可されていません"]
        }
        Symptom::RegistrationRefused => &["既に他のe-Govアカウントで使用されている", "登録することができません"],
        Symptom::ApplicationNotVisible => &["申請状況が見られない", "申請が表示されない"],
        Symptom::ProviderSignInFails => &["SMS認証", "GビズIDにログインできない"],
        Symptom::EmailCase => &["大文字小文字", "大文字と小文字"],
        Symptom::SecondFactorSetup => &["2要素認証設定QRコード"],
        Symptom::ServiceUnavailable => &["ServiceUnavailable", "メンテナンス中"],
        Symptom::WrongAccountSignedIn => &["別のアカウントでログイン"],
        Symptom::SoftwareLinkExpired => &["トークンの有効期限"],
        Symptom::PlannedChange | Symptom::SomethingElse => &[],
    }
}

/// Every message and every telling part, prepared once.
struct Patterns {
    /// The distinct pairs of all patterns in order; a text is looked up in it once for all patterns.
    known: Vec<Pair>,
    patterns: Vec<Pattern>,
}

/// A folded message, or a part of one.
struct Pattern {
    symptom: Symptom,
    /// For each known pair, whether it is in this pattern.
    holds: Vec<bool>,
    /// How many distinct pairs it has.
    size: usize,
    /// How long a stretch of text may be that still counts as this message, in pairs.
    window: usize,
    /// A part of a message is worth a little less than the message.
    worth: f32,
    /// Whether a piece of it is enough: true for whole messages only.
    divisible: bool,
}

type Pair = (char, char);

fn all_patterns() -> &'static Patterns {
    static PATTERNS: OnceLock<Patterns> = OnceLock::new();
    PATTERNS.get_or_init(|| {
        let texts: Vec<(Symptom, &'static str, f32)> = Symptom::ALL
            .iter()
            .flat_map(|symptom| {
                let whole = symptom.message().map(|message| (*symptom, message, 1.0));
                whole.into_iter().chain(telling_parts(*symptom).iter().map(|part| (*symptom, *part, 0.9)))
            })
            .collect();
        let mut known: Vec<Pair> = Vec::new();
        for pair in texts.iter().flat_map(|(_, text, _)| pairs(&fold(text.chars()))) {
            if let Err(place) = known.binary_search(&pair) {
                known.insert(place, pair);
            }
        }
        let patterns =
            texts.into_iter().map(|(symptom, text, worth)| Pattern::new(symptom, text, worth, &known)).collect();
        Patterns { known, patterns }
    })
}

impl Pattern {
    fn new(symptom: Symptom, text: &str, worth: f32, known: &[Pair]) -> Pattern {
        let pairs = pairs(&fold(text.chars()));
        let holds: Vec<bool> = known.iter().map(|pair| pairs.contains(pair)).collect();
        let size = holds.iter().filter(|held| **held).count();
        // Room for a few characters that a copy adds in the middle, such as a line break's hyphen or a typing error.
        let window = pairs.len() + pairs.len() / 4;
        Pattern { symptom, holds, size, window, worth, divisible: worth >= 1.0 }
    }

    /// The largest share of this pattern's pairs that stands together in one stretch of the text.
    ///
    /// For a text that is shorter than a whole message, the share of the text that is in the message counts as
    /// well, so that a piece of a message is enough; a piece of two or three words is no piece.
    fn score(&self, text: &[Option<usize>]) -> f32 {
        let found = self.most_pairs_together(text) as f32;
        let mut share = found / self.size as f32;
        if self.divisible && text.len() < self.size && found >= 8.0 {
            let of_text = found / text.len() as f32;
            share = share.max(of_text * of_text * 0.8);
        }
        share * self.worth
    }

    fn most_pairs_together(&self, text: &[Option<usize>]) -> usize {
        let mut counts = vec![0_u16; self.holds.len()];
        let (mut together, mut most) = (0_usize, 0_usize);
        for (end, entering) in text.iter().enumerate() {
            if let Some(count) = self.count(&mut counts, *entering) {
                *count += 1;
                together += usize::from(*count == 1);
                most = most.max(together);
            }
            let leaving = end.checked_sub(self.window).and_then(|start| text.get(start).copied().flatten());
            if let Some(count) = self.count(&mut counts, leaving) {
                *count -= 1;
                together -= usize::from(*count == 0);
            }
        }
        most
    }

    /// The counter of a known pair, where this pattern has it.
    fn count<'a>(&self, counts: &'a mut [u16], pair: Option<usize>) -> Option<&'a mut u16> {
        let pair = pair?;
        if *self.holds.get(pair)? { counts.get_mut(pair) } else { None }
    }
}

fn pairs(text: &[char]) -> Vec<Pair> {
    text.iter().copied().zip(text.iter().copied().skip(1)).collect()
}

/// White space, brackets, punctuation and the long-vowel mark make no difference, nor does the way in which
/// GビズID and または are written. Case is folded by the caller, but not in our own patterns.
fn fold(text: impl Iterator<Item = char>) -> Vec<char> {
    let mut folded = Vec::new();
    for character in text.map(|character| character.to_ascii_lowercase()).filter(|character| is_letter(*character)) {
        match character {
            // The long-vowel mark: サーバ and サーバー are one word.
            'ー' => {}
            '又' => folded.extend("また".chars()),
            _ => folded.push(character),
        }
        // gbizid, in Latin letters throughout, is the same name as gビズid.
        if folded.ends_with(&['b', 'i', 'z']) {
            folded.truncate(folded.len() - 3);
            folded.extend("ビズ".chars());
        }
    }
    folded
}

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
