//! Pasted text finds its symptom, however it was copied.

use egov_recovery::message::{LIMIT, MOST, match_message};
use egov_recovery::rules::Symptom;

fn best(text: &str) -> Option<Symptom> {
    match_message(text).first().map(|found| found.symptom)
}

fn with_message() -> impl Iterator<Item = (Symptom, &'static str)> {
    Symptom::ALL.iter().filter_map(|symptom| symptom.message().map(|message| (*symptom, message)))
}

#[test]
fn every_message_finds_its_symptom_with_full_certainty() {
    for (symptom, message) in with_message() {
        let found = match_message(message);
        assert_eq!(found.first().map(|first| (first.symptom, first.score)), Some((symptom, 1.0)), "{message}");
    }
}

#[test]
fn a_message_is_found_among_other_sentences() {
    for (symptom, message) in with_message() {
        let around =
            format!("今朝からe-Govの画面に\n「{message}」\nと出て困っています。会社の手続きの期限が近いです。");
        assert_eq!(best(&around), Some(symptom), "{around}");
    }
}

#[test]
fn a_message_is_found_in_a_long_page() {
    let padding = "電子申請の画面を開いて書類を作り、必要な欄に書き入れて送ると、役所に届きます。".repeat(30);
    assert_eq!(match_message(&padding), [], "the padding itself must not match");
    for (symptom, message) in with_message() {
        assert_eq!(best(&format!("{padding}{message}{padding}")), Some(symptom), "{message}");
    }
}

#[test]
fn half_of_a_message_is_enough() {
    for (symptom, message) in with_message() {
        let characters: Vec<char> = message.chars().collect();
        let half = characters.len() / 2 + 2;
        let start: String = characters[..half].iter().collect();
        let found = match_message(&start);
        assert!(found.iter().any(|found| found.symptom == symptom), "{start}: {found:?}");
    }
}

#[test]
fn the_way_of_writing_makes_no_difference() {
    let variants = [
        (Symptom::Http500, "HTTP500内部サーバエラー"),
        (Symptom::Http500, "ＨＴＴＰ５００ 内部サーバーエラー"),
        (Symptom::Http500, "HTTP 500 - 内部サーバー エラー"),
        (Symptom::Http500, "http500"),
        (Symptom::CredentialsRejected, "メールアドレス又はパスワードに誤りがあります"),
        (Symptom::CredentialsRejected, "ﾒｰﾙｱﾄﾞﾚｽまたはﾊﾟｽﾜｰﾄﾞに誤りがあります"),
        (Symptom::CredentialsRejected, "「メールアドレスまたはパスワードに誤りがあります。」"),
        (Symptom::AccountLocked, "ｱｶｳﾝﾄﾛｯｸ中です"),
        (Symptom::AccountLocked, "アカウントロック中"),
        (Symptom::AccountLocked, "アカウント\nロック中です。しばらくしてから\n再度ログインしてください"),
        (Symptom::DuplicateEmail, "同一メールアドレスを使用中"),
        (Symptom::DuplicateEmail, "同一メ－ルアドレスを使用中の利用者情報が存在します"),
        (Symptom::SystemError, "システムエラー"),
        (Symptom::SystemError, "【システムエラーが発生しました】"),
        (Symptom::ResetEmailInvalid, "無効なメールアドレス"),
        (
            Symptom::ServiceNotPermitted,
            "ご利用のアカウントは、ＧビズＩＤプライムアカウントにより本サービスの利用が許可されていません",
        ),
        (
            Symptom::ServiceNotPermitted,
            "ご利用のアカウントは、GBIZIDプライムアカウントにより、本サービスの利用が許可されていません。",
        ),
        (Symptom::ServiceNotPermitted, "gBizIDプライムアカウントによる利用が許可されていません"),
        (Symptom::ServiceNotPermitted, "許可されていません"),
        (Symptom::RegistrationRefused, "既に他のe-Govアカウントで使用されているため登録できません"),
        (Symptom::OneTimeCodeLost, "機種変更でワンタイムコードがわからない"),
        (Symptom::SecretAnswerForgotten, "秘密の質問"),
    ];
    for (symptom, text) in variants {
        assert_eq!(best(text), Some(symptom), "{text}: {:?}", match_message(text));
    }
}

#[test]
fn unrelated_text_gives_nothing() {
    for text in [
        "",
        " 　\n",
        "今日は天気がいいので、散歩に行きます。",
        "e-Govの使い方を教えてください",
        "メールアドレス",
        "アカウント",
        "パスワード",
        "The quick brown fox jumps over the lazy dog",
        "👩‍👩‍👧‍👦🇯🇵",
        "12345678901234567890",
        "taro@example.jp",
        "年金事務所に書類を送りました。受付の番号は届いていません。",
    ] {
        assert_eq!(match_message(text), [], "{text}");
    }
}

#[test]
fn several_messages_in_one_text_are_all_offered_best_first() {
    let found = match_message("システムエラーが発生しました。その前は「アカウントロック中です」と出ました。");
    let symptoms: Vec<Symptom> = found.iter().map(|found| found.symptom).collect();
    assert_eq!(symptoms, [Symptom::SystemError, Symptom::AccountLocked]);
    assert!(found.windows(2).all(|pair| pair[0].score >= pair[1].score));
}

#[test]
fn no_text_breaks_it_and_no_more_than_the_limit_is_read() {
    let everything: String = with_message().map(|(_, message)| message).collect();
    assert!(match_message(&everything).len() <= MOST);
    let late = format!("{}アカウントロック中です。", "あ".repeat(LIMIT));
    assert_eq!(match_message(&late), [], "what comes after the limit is not looked at");
    for character in ['\0', '\u{202e}', '\u{feff}', '\u{10ffff}', 'ﷺ', '〜'] {
        let found = match_message(&character.to_string().repeat(LIMIT + 1));
        assert_eq!(found, []);
    }
}
