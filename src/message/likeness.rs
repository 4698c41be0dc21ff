//! How much of a whole message stands in a text.
//!
//! Text and messages are cut into pairs of neighbouring characters. A pair that many messages share weighs little,
//! so that the common half of a sentence proves nothing; a message counts wherever it stands, so that sentences
//! around it do no harm.

use std::sync::OnceLock;

use super::Match;
use super::fold::fold;
use crate::rules::Symptom;

/// What foreign messages have in common with ours: 通信エラー, 利用者認証, 証明書, 署名, and checks of what was typed in.
const COMMON: &[&str] = &[
    "エラーが発生しました",
    "しばらくしてから再度アクセスしてください",
    "に誤りがあります。入力内容を確認してください。",
    "メールアドレスを入力してください",
    "アカウントを登録しました",
    "ご利用のアカウントは、本サービスの",
    "することができません",
    "されていません",
];

/// Each of them stands for so many messages.
const MANY: u32 = 4;

/// A piece of a message is enough from this weight on; two or three words are no piece, nor is what many messages say.
const PIECE: u32 = 6 * RARE;

/// The weight of a pair that one message alone has. It divides by the number of messages that share a pair.
const RARE: u32 = 60;

type Pair = (char, char);

/// Every message, prepared once.
struct Messages {
    /// The distinct pairs of all in order, with their weights.
    known: Vec<(Pair, u32)>,
    messages: Vec<Message>,
}

struct Message {
    symptom: Symptom,
    /// For each known pair its weight here, or zero.
    weights: Vec<u32>,
    /// All weights together.
    whole: u32,
    /// How many distinct pairs it has.
    size: usize,
    /// How long a stretch of text may be that still counts as this message, in pairs.
    window: usize,
}

/// Hands out how like each message the text is: 1 for the whole message.
pub(super) fn likenesses(letters: &[char], mut found: impl FnMut(Match)) {
    let Messages { known, messages } = messages();
    let text: Vec<Option<usize>> =
        pairs(letters).map(|pair| known.binary_search_by_key(&pair, |(known, _)| *known).ok()).collect();
    for message in messages {
        found(Match { symptom: message.symptom, score: message.score(&text) });
    }
}

fn messages() -> &'static Messages {
    static MESSAGES: OnceLock<Messages> = OnceLock::new();
    MESSAGES.get_or_init(|| {
        let own = Symptom::ALL.iter().filter_map(|symptom| symptom.message().map(|text| (*symptom, distinct(text))));
        let own: Vec<(Symptom, Vec<Pair>)> = own.collect();
        let mut known: Vec<(Pair, u32)> = Vec::new();
        let mut count = |pairs: &[Pair], messages: u32| {
            for pair in pairs {
                match known.binary_search_by_key(pair, |(known, _)| *known) {
                    Ok(place) => known.get_mut(place).into_iter().for_each(|(_, sharing)| *sharing += messages),
                    Err(place) => known.insert(place, (*pair, messages)),
                }
            }
        };
        own.iter().for_each(|(_, pairs)| count(pairs, 1));
        COMMON.iter().for_each(|text| count(&distinct(text), MANY));
        for (_, sharing) in &mut known {
            *sharing = RARE / (*sharing).min(RARE);
        }
        let messages = own.into_iter().map(|(symptom, pairs)| Message::new(symptom, &pairs, &known)).collect();
        Messages { known, messages }
    })
}

impl Message {
    fn new(symptom: Symptom, pairs: &[Pair], known: &[(Pair, u32)]) -> Message {
        let weights: Vec<u32> =
            known.iter().map(|(pair, weight)| if pairs.contains(pair) { *weight } else { 0 }).collect();
        let whole = weights.iter().sum();
        // Room for a few characters that a copy adds in the middle, such as a line break's hyphen or a typing error.
        Message { symptom, weights, whole, size: pairs.len(), window: pairs.len() + pairs.len() / 3 }
    }

    /// The largest share of this message that stands together in one stretch of the text.
    ///
    /// For a text that is shorter than the message, the share of the text that is in the message counts as well, so
    /// that a piece of a message is enough.
    fn score(&self, text: &[Option<usize>]) -> f32 {
        let share = self.most_together(text) as f32 / self.whole as f32;
        if text.len() >= self.size {
            return share;
        }
        let held: u32 = text.iter().map(|pair| self.weight(*pair)).sum();
        if held < PIECE {
            return share;
        }
        let known = text.iter().filter(|pair| self.weight(**pair) > 0).count() as f32 / text.len() as f32;
        share.max(known * known * 0.8)
    }

    fn most_together(&self, text: &[Option<usize>]) -> u32 {
        let mut counts = vec![0_u16; self.weights.len()];
        let (mut together, mut most) = (0_u32, 0_u32);
        for (end, entering) in text.iter().enumerate() {
            if let Some(count) = self.count(&mut counts, *entering) {
                *count += 1;
                together += if *count == 1 { self.weight(*entering) } else { 0 };
                most = most.max(together);
            }
            let leaving = end.checked_sub(self.window).and_then(|start| text.get(start).copied().flatten());
            if let Some(count) = self.count(&mut counts, leaving) {
                *count -= 1;
                together -= if *count == 0 { self.weight(leaving) } else { 0 };
            }
        }
        most
    }

    fn weight(&self, pair: Option<usize>) -> u32 {
        pair.and_then(|pair| self.weights.get(pair).copied()).unwrap_or(0)
    }

    /// The counter of a known pair, where this message has it.
    fn count<'a>(&self, counts: &'a mut [u16], pair: Option<usize>) -> Option<&'a mut u16> {
        if self.weight(pair) > 0 { counts.get_mut(pair?) } else { None }
    }
}

fn distinct(text: &str) -> Vec<Pair> {
    let mut distinct: Vec<Pair> = Vec::new();
    for pair in pairs(&fold(text).letters) {
        if !distinct.contains(&pair) {
            distinct.push(pair);
        }
    }
    distinct
}

fn pairs(letters: &[char]) -> impl Iterator<Item = Pair> {
    letters.iter().copied().zip(letters.iter().copied().skip(1))
}
