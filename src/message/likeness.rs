//! How much of a whole message stands in a text.
//!
//! Text and messages are cut into pairs of neighbouring characters. A pair that many messages share weighs little,
//! so that the common half of a sentence proves nothing; a message counts wherever it stands, so that sentences
//! around it do no harm.

use super::fold::{fold, is_letter};
use crate::rules::Symptom;

/// What foreign messages have in common with ours: 通信エラー, 利用者認証, 証明書, 署名, and checks of what was typed in.
const COMMON: &str = "エラーが発生しました。しばらくしてから再度アクセスしてくださいに誤りがあります。入力内容を確認してください。\
    メールアドレスを入力してくださいアカウントを登録しましたご利用のアカウントは、本サービスのすることができませんされていません";

/// It stands for so many messages.
const MANY: u32 = 4;

/// A piece of a message is enough from this weight on; two or three words are no piece, nor is what many messages say.
const PIECE: u32 = 6 * RARE;

/// The weight of a pair that one message alone has. It divides by the number of messages that share a pair.
const RARE: u32 = 60;

/// Two neighbouring letters.
type Pair = u64;

/// A pair of a message.
struct Weighed {
    pair: Pair,
    weight: u32,
    /// Before this place of the text it was seen so near that it counts.
    until: usize,
}

/// Scores for each symptom how like its message the text is: 1 for the whole message.
pub(super) fn score(text: &str, scores: &mut [f32]) {
    let text = pairs(text);
    let common = pairs(&fold(COMMON));
    let mut messages: Vec<Vec<Pair>> = Vec::new();
    for symptom in Symptom::ALL {
        messages.push(symptom.message().map_or(Vec::new(), |message| pairs(&fold(message))));
    }
    for (message, score) in messages.iter().zip(scores) {
        let mut parts: Vec<Weighed> = Vec::new();
        for pair in message {
            if parts.iter().all(|part| part.pair != *pair) {
                let mut sharing = if common.contains(pair) { MANY } else { 0 };
                for message in &messages {
                    sharing += u32::from(message.contains(pair));
                }
                parts.push(Weighed { pair: *pair, weight: RARE / sharing.max(1), until: 0 });
            }
        }
        if !parts.is_empty() {
            *score = likeness(parts, &text);
        }
    }
}

/// The largest share of a message that stands together in one stretch of the text.
///
/// For a text that is shorter than the message, the share of the text that is in the message counts as well, so
/// that a piece of a message is enough.
fn likeness(mut parts: Vec<Weighed>, text: &[Pair]) -> f32 {
    // Room for a few characters that a copy adds in the middle, such as a line break's hyphen or a typing error.
    let window = parts.len() + parts.len() / 3;
    let (mut most, mut held, mut known) = (0, 0, 0);
    for (place, pair) in text.iter().enumerate() {
        if let Some(part) = parts.iter_mut().find(|part| part.pair == *pair) {
            part.until = place + window;
            held += part.weight;
            known += 1;
            most = parts.iter().filter(|part| part.until > place).map(|part| part.weight).sum::<u32>().max(most);
        }
    }
    let share = most as f32 / parts.iter().map(|part| part.weight).sum::<u32>() as f32;
    if text.len() >= parts.len() || held < PIECE {
        return share;
    }
    let of_text = known as f32 / text.len() as f32;
    share.max(of_text * of_text * 0.8)
}

fn pairs(folded: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut before = 0;
    for letter in folded.chars() {
        if is_letter(letter) {
            let letter = Pair::from(u32::from(letter));
            if before != 0 {
                pairs.push(before << 32 | letter);
            }
            before = letter;
        }
    }
    pairs
}
