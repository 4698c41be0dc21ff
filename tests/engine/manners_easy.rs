//! The manners of やさしい日本語: furigana over every kanji, short sentences, easy words, and nothing that the Japanese does not say.

use std::collections::{BTreeMap, BTreeSet};

use egov_recovery::language::Language;
use egov_recovery::rules::*;
use egov_recovery::text::{
    NamedRow, RubyPiece, Text, Words, bare, element_words, message_words, pieces, rows_of, words,
};

use crate::labels::{is_shown, quoted};
use crate::quoted::{unquoted, without_asides};

fn easy() -> &'static Words {
    words(Language::JaEasy)
}

fn ja() -> &'static Words {
    words(Language::Ja)
}

/// Every row of a language, but for its tag and for what is sent, which is Japanese in each.
fn told_in(words: &Words) -> Vec<NamedRow> {
    let (element, message) = (element_words(words.language), message_words(words.language));
    let rows = [rows_of(words), rows_of(element), rows_of(message)].concat();
    rows.into_iter().filter(|(name, _)| name != ".language" && !name.starts_with(".sent.")).collect()
}

/// Every text: its name, how it is in Japanese, and how it is here. What is sent stands beside what it means.
fn told() -> Vec<(String, Text, Text)> {
    let (japanese, easy) = (told_in(&Words { meant: Some(ja().sent), ..*ja() }), told_in(easy()));
    assert_eq!(japanese.len(), easy.len());
    let both = japanese.into_iter().zip(easy);
    both.map(|((name, japanese), (here, easy))| {
        assert_eq!(name, here);
        (name, japanese, easy)
    })
    .collect()
}

/// What a text says, without furigana and without the spaces between its phrases.
fn said(text: &str) -> String {
    bare(text).chars().filter(|character| !character.is_whitespace()).collect()
}

/// The sentences of a text in its own words: what is quoted and what fills a hole is not ours to shorten.
fn sentences(text: &str) -> Vec<String> {
    let own = unquoted(&said(text));
    let own = [0, 1, 2, 3, 4, 5].iter().fold(own, |own, hole| own.replace(&format!("{{{hole}}}"), "甲"));
    own.split_inclusive('。').map(str::to_owned).collect()
}

fn length(text: &str) -> usize {
    text.chars().count()
}

pub fn is_kanji(character: char) -> bool {
    ('一'..='鿿').contains(&character) || character == '々'
}

fn holes(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|behind| behind.split_once('}')).map(|(hole, _)| hole).collect()
}

#[test]
fn every_row_says_something_and_has_the_holes_of_the_japanese() {
    for (name, japanese, easy) in told() {
        // Japanese needs no meaning of what is sent.
        assert_eq!(easy.is_empty(), japanese.is_empty() && name != ".inquiry.meaning", "{name}: {japanese} / {easy}");
        assert_eq!(holes(easy), holes(japanese), "{name}: {japanese} / {easy}");
    }
}

#[test]
fn what_is_more_than_a_name_is_written_anew() {
    let kept: Vec<_> = told().into_iter().filter(|(_, japanese, easy)| japanese == easy).collect();
    let in_words = |row: &str| row.chars().any(|character| is_kanji(character) || ('ぁ'..='ー').contains(&character));
    let words = kept.iter().filter(|(.., row)| in_words(row)).count();
    println!("{} rows are those of the Japanese, {words} of them in words", kept.len());
    for (name, _, row) in kept {
        assert!(length(row) <= 25 || name.ends_with(".moment"), "{name}: {row}");
    }
}

#[test]
fn a_sentence_has_at_most_40_characters() {
    for (name, _, easy) in told() {
        for sentence in sentences(easy) {
            let length = length(sentence.trim_end_matches('。'));
            assert!(length <= 40, "{name}: {length} characters: {sentence}");
        }
    }
}

#[test]
fn buttons_are_short() {
    let (ui, waiting, inquiry, check) = (&easy().ui, &easy().waiting, &easy().inquiry, &easy().check);
    let element = element_words(Language::JaEasy);
    for button in [
        ui.search_button,
        ui.read_all,
        ui.back,
        ui.back_to_before,
        ui.back_to_entry,
        ui.back_to_list,
        ui.back_to_outcome,
        ui.next,
        ui.change,
        ui.restart,
        ui.wipe,
        ui.print,
        ui.keep,
        ui.keep_undeleted,
        ui.accept_loss,
        ui.read_on_there,
        ui.linked_button,
        waiting.just_now,
        waiting.minutes_ago,
        waiting.time_button,
        waiting.hide,
        waiting.show,
        waiting.day_button,
        waiting.note_button,
        waiting.note_again,
        inquiry.back_to_steps,
        inquiry.now,
        inquiry.submit,
        inquiry.submit_anyway,
        inquiry.copy,
        inquiry.back_to_form,
        check.add,
        check.submit,
        check.back_to_list,
        check.show_steps,
        check.back_to_result,
        element.go_on,
        element.load_again,
    ] {
        assert!(length(&said(button)) <= 20, "{button}");
    }
    assert!(length(&bare(ui.find_in_page)) <= 14, "{}", ui.find_in_page);
    for title in [waiting.calendar_lock, waiting.calendar_week, waiting.calendar_enter] {
        assert!(length(title) <= 20, "{title}");
    }
}

#[test]
fn hard_words_give_way_to_easy_ones() {
    let hard = [
        ("可能", "できます"),
        ("不可", "できません"),
        ("必須", "かならず"),
        ("任意", "書かなくても いい"),
        ("入力", "書く"),
        ("表示", "出る"),
        ("確認", "確かめる、見る"),
        ("変更", "変える"),
        ("解除", "やめる、外す"),
        ("削除", "消す"),
        ("実施", "する"),
        ("完了", "終わる"),
        ("送信", "送る"),
        ("受信", "届く"),
        ("再設定", "新しく 決める"),
        ("問い合わせ", "聞く"),
        ("依頼", "頼む"),
        ("該当", "合う"),
        ("場所", "ところ"),
        ("原因", "理由"),
        ("切り替", "変わる"),
        ("引き継", "残る、渡す"),
        ("担当", "その 手続きの"),
        ("後任", "次の 人"),
        ("法人", "会社など"),
        ("公式", "国の"),
        ("手順", "すること"),
        ("一覧", "リスト"),
        ("状況", "どう なったか"),
        ("履歴", "記録"),
        ("以内", "の 間に"),
        ("予定", "つもり"),
        ("出典", "もとの ページ"),
        ("おそれ", "ことが あります"),
        ("ございま", "あります"),
        ("いただ", "もらう"),
        ("なければなり", "てください"),
        ("ざるを", "こと"),
        ("ないことは", "二重の 否定"),
        ("ずに", "ないで"),
        ("下さい", "ください"),
        ("クリック", "押す"),
    ];
    // The desks' own names for two of their fields.
    let named = ["法人名", "法人・団体名称"];
    for (name, japanese, easy) in told() {
        if named.contains(&japanese) {
            continue;
        }
        for sentence in sentences(easy) {
            for (hard, easier) in hard {
                assert!(!sentence.contains(hard), "{name}: {hard}, easier {easier}: {sentence}");
            }
        }
    }
}

#[test]
fn sentences_end_politely() {
    for (name, _, easy) in told() {
        for sentence in sentences(easy).iter().filter(|sentence| sentence.ends_with('。')) {
            let said = without_asides(sentence.trim_end_matches('。'));
            let polite = ["です", "ます", "せん", "さい", "した", "か"];
            // What is quoted was taken out; it may end a sentence, and its meaning with it.
            assert!(said.is_empty() || polite.iter().any(|end| said.ends_with(end)), "{name}: {sentence}");
        }
    }
}

#[test]
fn deletion_is_never_written_without_whose() {
    let owners = ["e-Gov", "GビズID", "データ", "書いたもの", "答え", "ブラウザ", "APIキー"];
    for (name, _, easy) in told() {
        for sentence in sentences(easy) {
            let deletes = ["消し", "消す", "消さ", "消せ", "けし", "けす"].iter().any(|form| sentence.contains(form));
            assert!(!deletes || owners.iter().any(|owner| sentence.contains(owner)), "{name}: {sentence}");
        }
    }
}

#[test]
fn a_switch_is_never_named_without_what_it_does_to_the_data() {
    let switches = |told: &str| (told.contains("入り方") && told.contains("変わ")) || told.contains("認証サービス変更");
    for route in Route::ALL {
        let told: String = path(easy(), *route).into_iter().map(said).collect();
        assert!(!switches(&told) || told.contains("データ"), "{route:?}: {told}");
    }
    let cautions = Caution::ALL.iter().map(|caution| easy().caution.of(*caution)).map(|said| [said.title, said.body]);
    let notes = Note::ALL.iter().map(|note| [easy().note.of(*note), ""]);
    for text in cautions.chain(notes) {
        let told = said(&text.concat());
        // An error means that nothing was switched.
        assert!(!switches(&told) || told.contains("データ") || told.contains("エラー"), "{told}");
    }
    for (name, text) in rows_of(&easy().check) {
        assert!(!switches(&said(text)) || text.contains("データ"), "{name}: {text}");
    }
}

#[test]
fn what_stands_in_quotes_is_a_real_label_or_one_of_ours() {
    let all = told();
    // Ours is quoted as it is drawn, with its spaces.
    let ours: BTreeSet<String> = all.iter().map(|(.., easy)| bare(*easy).into_owned()).collect();
    // How a time is written, and what a phone calls copying.
    let others = ["2026年1月31日 14時35分10秒", "コピー"];
    for (name, _, easy) in &all {
        let said = bare(*easy);
        for quote in quoted(&said).filter(|quote| !quote.starts_with('{')) {
            let known = is_shown(quote) || ours.contains(quote) || others.contains(&quote);
            assert!(known, "{name}: 「{quote}」: {easy}");
        }
        assert_eq!(easy.matches('「').count(), easy.matches('」').count(), "{name}: {easy}");
    }
}

#[test]
fn spaces_stand_between_phrases_only() {
    let joined = [easy().waiting.dates.on_paper.0, easy().ui.wait_joiner, easy().ui.either];
    for (name, _, easy) in told() {
        let bare = bare(easy);
        assert!(!bare.contains("  ") && (bare.trim() == bare || joined.contains(&easy)), "{name}: {easy}");
        assert!(![" 。", " 、", " 」", "「 ", " ）", "（ "].iter().any(|wrong| bare.contains(wrong)), "{name}: {easy}");
    }
}

/// What follows 「を」 is another phrase, and so is what follows 「が」 but within a word in kana.
#[test]
fn a_phrase_that_ends_with_its_particle_has_a_space_behind_it() {
    for (name, _, easy) in told() {
        let bare = bare(easy);
        if is_shown(&bare) {
            continue;
        }
        // What a screen shows is written as the screen has it; ours is quoted as it is drawn.
        let screens = quoted(&bare).filter(|label| is_shown(label));
        let own = screens.fold(bare.to_string(), |own, label| own.replace(label, ""));
        for (particle, next) in own.chars().zip(own.chars().skip(1)) {
            let joined = match particle {
                'を' => next.is_alphanumeric(),
                'が' => is_kanji(next) || ('ァ'..='ヶ').contains(&next),
                _ => false,
            };
            assert!(!joined, "{name}: no space behind 「{particle}」: {easy}");
        }
    }
}

/// How each word is read: a line each, the word before its readings.
pub fn easy_readings() -> BTreeMap<&'static str, Vec<&'static str>> {
    let lines = include_str!("readings.txt").lines().map(|line| line.split(' '));
    let readings: BTreeMap<_, Vec<_>> =
        lines.filter_map(|mut words| words.next().map(|base| (base, words.collect()))).collect();
    assert!(readings.values().all(|readings| (1..=3).contains(&readings.len())));
    readings
}

#[test]
fn every_furigana_is_a_reading_that_was_looked_up() {
    let readings = easy_readings();
    let mut met = BTreeSet::new();
    for (name, _, easy) in told() {
        for piece in pieces(easy) {
            let RubyPiece::Ruby { base, reading } = piece else { continue };
            let known = readings.get(base).is_some_and(|readings| readings.contains(&reading));
            assert!(known, "{name}: ｜{base}《{reading}》 in {easy}");
            met.insert((base, reading));
        }
    }
    for (base, readings) in readings {
        for reading in readings {
            assert!(met.contains(&(base, reading)), "nothing is read ｜{base}《{reading}》");
            assert!(reading.chars().all(|letter| ('ぁ'..='ゖ').contains(&letter)), "{reading}");
        }
    }
}

#[test]
fn every_kanji_has_furigana() {
    // Both are typed into a field as they stand.
    let typed = [ja().waiting.dates.moment.0, "2026年1月31日 14時35分10秒"];
    for (name, _, easy) in told() {
        let easy = typed.iter().fold(easy.to_owned(), |easy, typed| easy.replace(typed, ""));
        for piece in pieces(&easy) {
            let RubyPiece::Words(words) = piece else { continue };
            assert!(!words.contains(['｜', '《', '》']), "{name}: {easy}");
            // How these are read hangs on the number: ついたち, ふつか; ふん, ぷん.
            let own = words.replace("}日", "}").replace("}分", "}");
            assert!(!own.chars().any(is_kanji), "{name}: {easy}");
        }
    }
}

#[test]
fn where_no_furigana_is_drawn_there_is_no_kanji() {
    let (check, inquiry, waiting) = (&easy().check, &easy().inquiry, &easy().waiting);
    let options = [rows_of(&check.service), rows_of(&check.situation), rows_of(&check.situation_in_egov)].concat();
    let element = rows_of(element_words(Language::JaEasy));
    let calendar = [waiting.calendar_lock, waiting.calendar_week, waiting.calendar_enter];
    let rows = options.into_iter().chain(element).map(|(_, row)| row);
    for text in rows.chain(calendar).chain([check.choose, inquiry.choose]) {
        assert!(!text.contains('｜') && !text.chars().any(is_kanji), "{text}");
    }
}

/// What a path says, in the order of its screen.
fn path(words: &Words, route: Route) -> Vec<Text> {
    let own = words.route.of(route);
    let mut texts = vec![own.verdict, own.why];
    for line in Entry::from(route).procedure(route) {
        texts.push(words.step.of(line.step));
        for caution in line.cautions {
            let caution = words.caution.of(*caution);
            texts.extend([caution.title, caution.body]);
        }
    }
    texts
}

#[test]
fn a_hard_word_is_explained_where_a_path_first_says_it() {
    let terms = [
        ("ロック", "ロック（何回もまちがえたので、しばらく入れないこと）"),
        ("2要素認証", "2要素認証（パスワードのほかに、もう1つコードを入れること）"),
        ("代表者", "代表者（会社のいちばん上の人）"),
        ("公文書", "公文書（役所からの書類）"),
        ("到達番号", "到達番号」（申請したときに出る番号）"),
        ("認証サービス変更", "認証サービス変更」（入り方を変えること）"),
        ("問い合わせフォーム", "問い合わせフォーム」（書いて聞くページ）"),
        ("社会保険労務士", "社会保険労務士（手続きを手伝う仕事の人）"),
        ("窓口", "窓口（助けてくれるところ）"),
    ];
    let mut unexplained = Vec::new();
    for route in Route::ALL {
        let own = easy().route.of(*route);
        let told: String = path(easy(), *route).into_iter().map(said).collect();
        for (term, explained) in terms {
            let first = told.find(term);
            let first = first.map(|place| told.get(place..).unwrap_or_default());
            let tail = explained.strip_prefix(term).unwrap_or(explained);
            // Why it is so stands right below the verdict.
            let above = said(own.verdict) + &said(own.why);
            let good = above.contains(explained)
                || first.is_none_or(|rest| rest.strip_prefix(term).is_some_and(|rest| rest.starts_with(tail)));
            if !good {
                unexplained
                    .push(format!("{route:?}: {}", first.unwrap_or_default().chars().take(40).collect::<String>()));
            }
        }
    }
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
}

/// The mean length of the sentences of a path, without asides, and how many of a hundred characters are kanji.
fn figures(words: &Words, route: Route) -> (f64, f64) {
    let sentences: Vec<String> =
        path(words, route).into_iter().flat_map(sentences).map(|sentence| without_asides(&sentence)).collect();
    let characters: usize = sentences.iter().map(|sentence| length(sentence)).sum();
    let kanji = sentences.iter().flat_map(|sentence| sentence.chars()).filter(|character| is_kanji(*character)).count();
    (characters as f64 / sentences.len() as f64, 100.0 * kanji as f64 / characters as f64)
}

#[test]
fn no_path_has_longer_sentences_than_the_japanese() {
    println!("path   日本語: characters, kanji %   やさしい日本語: characters, kanji %");
    for route in Route::ALL {
        let ((length, kanji), (easy_length, easy_kanji)) = (figures(ja(), *route), figures(easy(), *route));
        println!("{:4} {length:28.1} {kanji:7.1} {easy_length:27.1} {easy_kanji:7.1}", route.code());
        // Words of kana are longer than those of kanji, so a sentence of the same length says less.
        assert!(easy_length <= length.max(26.0), "{route:?}: {easy_length:.1} instead of {length:.1}");
    }
}
