//! Pasted text finds its symptom, however it was copied.

use egov_recovery::message::{LIMIT, MOST, match_message, pointed_groups};
use egov_recovery::rules::{Group, Symptom};

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
fn a_new_phone_is_enough_of_a_word() {
    for text in ["機種変更", "スマホを変えた", "スマートフォンをなくした", "iPhoneが壊れた"]
    {
        assert_eq!(best(text), Some(Symptom::OneTimeCodeLost), "{text}");
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

fn symptoms(text: &str) -> Vec<Symptom> {
    match_message(text).iter().map(|found| found.symptom).collect()
}

#[test]
fn numbers_are_never_alike() {
    for status in [400, 401, 403, 404, 405, 408, 429, 501, 502, 503, 504, 505, 599] {
        for text in [
            format!("HTTP ERROR {status}"),
            format!("HTTP{status}内部サーバーエラー"),
            format!("{status}エラーが発生しました"),
            format!("ステータス {status} – このページは動作していません"),
            format!("{status}"),
        ] {
            let down = matches!(status, 502..=504);
            let found = symptoms(&text);
            assert!(!found.contains(&Symptom::Http500), "{text}: {found:?}");
            assert_eq!(found.contains(&Symptom::ServiceUnavailable), down, "{text}: {found:?}");
        }
    }
    for text in
        ["HTTP ERROR 500", "エラー500", "ＥＲＲＯＲ　５００", "500エラー", "HTTP/1.1 500", "500", "Status: 500."]
    {
        assert_eq!(best(text), Some(Symptom::Http500), "{text}");
    }
    for text in [
        "手数料500円の支払いでエラーになりました",
        "手数料が 500 円でエラー",
        "1500件の送信でエラー",
        "エラーになった添付ファイルは500KBです",
        "¥500 エラー",
        "バージョン5.500でエラー",
        "エラー番号 50012",
    ] {
        assert_eq!(match_message(text), [], "{text}");
    }
    let both = symptoms("はじめは503エラー、いまはHTTP ERROR 500です");
    assert!(both.contains(&Symptom::Http500) && both.contains(&Symptom::ServiceUnavailable), "{both:?}");
}

/// What the matching before this one found first, and what is right.
#[test]
fn false_matches_do_not_come_back() {
    for (text, false_match, right) in [
        ("HTTP 503 Service Unavailable", Symptom::Http500, Some(Symptom::ServiceUnavailable)),
        ("利用者認証でエラーが発生しました", Symptom::SystemError, None),
        ("通信エラーが発生しました", Symptom::SystemError, None),
        ("印刷中にエラーが発生しました。プリンターの電源を確認してください", Symptom::SystemError, None),
        ("しばらくしてから再度アクセスしてください", Symptom::AccountLocked, Some(Symptom::ServiceUnavailable)),
        ("GビズID アカウントがロックされました", Symptom::AccountLocked, Some(Symptom::ProviderSignInFails)),
        ("GビズIDのワンタイムパスワードがスマホに来ない", Symptom::OneTimeCodeLost, Some(Symptom::ProviderSignInFails)),
        ("ワンタイムパスワードが違いますと出る", Symptom::CredentialsRejected, Some(Symptom::OneTimeCodeLost)),
        ("パーソナライズIDでログインできない", Symptom::ProviderSignInFails, Some(Symptom::CredentialsRejected)),
        (
            "2要素認証設定 QRコードを認証アプリで読み取ってください スキップ",
            Symptom::OneTimeCodeLost,
            Some(Symptom::SecondFactorSetup),
        ),
        ("初めてログインしたら2要素認証の設定画面が出た", Symptom::OneTimeCodeLost, Some(Symptom::SecondFactorSetup)),
        (
            "スキップを押したら追加認証設定で秘密の質問を登録する画面になった",
            Symptom::SecretAnswerForgotten,
            Some(Symptom::SecondFactorSetup),
        ),
        (
            "ロックされたアカウントを解除してもらうにはどこに連絡すればいいですか",
            Symptom::AccountLocked,
            Some(Symptom::UnlockWanted),
        ),
    ] {
        assert_eq!(best(text), right, "{text}: {:?}", match_message(text));
        assert_ne!(best(text), Some(false_match), "{text}");
    }
}

#[test]
fn the_common_half_of_a_sentence_proves_nothing() {
    for text in [
        "エラーが発生しました",
        "予期しないエラーが発生しました。入力内容を確認してください。",
        "氏名に誤りがあります。入力内容を確認してください。",
        "入力内容に誤りがあります",
        "しばらくしてから再度お試しください",
        "アカウントを登録しました",
        "ご利用のアカウントは、本サービスの対象です",
        "電子証明書の有効期限が切れています",
        "署名の検証でエラーが発生しました",
        "メールアドレスの形式に誤りがあります",
        "パスワードは8文字以上、半角英数字で入力してください",
        "マイナンバーカードの暗証番号がロックされています",
    ] {
        assert_eq!(match_message(text), [], "{text}");
    }
}

#[test]
fn a_foreign_message_does_not_hide_an_own_one() {
    let foreign = [
        "利用者認証でエラーが発生しました",
        "電子証明書の署名検証に失敗しました",
        "パスワードは8文字以上で入力してください",
    ];
    for (symptom, message) in with_message() {
        for foreign in foreign {
            for text in [format!("{foreign}。{message}"), format!("{message}\n{foreign}")] {
                assert_eq!(best(&text), Some(symptom), "{text}: {:?}", match_message(&text));
            }
        }
    }
}

#[test]
fn the_service_whose_screen_it_is_comes_first_and_the_own_symptom_second() {
    for (text, own) in [
        ("GビズIDのアカウントがロックされた", Symptom::AccountLocked),
        ("GビズIDのロックを解除したい", Symptom::UnlockWanted),
        ("ジービズIDのパスワードがわからない", Symptom::CredentialsRejected),
        ("Microsoftアカウントのパスワードが違うと言われる", Symptom::CredentialsRejected),
        ("グーグルの2段階認証ができません", Symptom::OneTimeCodeLost),
        ("gbizidのワンタイムパスワードが届かない", Symptom::OneTimeCodeLost),
    ] {
        let found = symptoms(text);
        assert_eq!(found.first(), Some(&Symptom::ProviderSignInFails), "{text}: {found:?}");
        assert_eq!(found.get(1), Some(&own), "{text}: {found:?}");
    }
    // The apps of these names serve e-Gov's own second factor.
    assert_eq!(best("Google Authenticatorのコードが違うと出る"), Some(Symptom::OneTimeCodeLost));
    assert_eq!(best("Microsoft Authenticator を設定してください"), Some(Symptom::SecondFactorSetup));
}

#[test]
fn a_sentence_of_e_gov_stays_first_whoever_is_named_around_it() {
    for (symptom, message) in with_message() {
        for name in ["GビズID", "Microsoftアカウント", "グーグルのアカウント"] {
            let text = format!("{name}でログインしたら「{message}」と出ました。{name}のパスワードは合っています。");
            assert_eq!(best(&text), Some(symptom), "{text}: {:?}", match_message(&text));
        }
    }
    for (text, symptom) in [
        ("GビズIDでログインしたら「アカウントロック中です」と出た", Symptom::AccountLocked),
        (
            "GビズIDのアドレスを入れたらメールアドレスまたはパスワードに誤りがありますと出た",
            Symptom::CredentialsRejected,
        ),
        ("GビズIDで入ると利用者情報が存在しますと出る。同一メールアドレスを使用中らしい", Symptom::DuplicateEmail),
        ("GビズIDでログインしたらe-Govアカウントで入れなくなった", Symptom::EgovSignInStopped),
    ] {
        assert_eq!(best(text), Some(symptom), "{text}: {:?}", match_message(text));
    }
}

#[test]
fn what_is_still_to_come_is_a_plan_and_what_has_happened_is_none() {
    for text in [
        "来月退職するので後任に引き継ぎたい",
        "代表者が替わる予定です",
        "メールアドレスを変えたい",
        "GビズIDに切り替える予定です",
        "e-Govアカウントを削除したいのですが",
    ] {
        assert_eq!(best(text), Some(Symptom::PlannedChange), "{text}: {:?}", match_message(text));
    }
    for text in [
        "担当者が退職してパスワードがわからない",
        "代表者が替わったらシステムエラーが出た",
        "メールアドレスを変更したら同一メールアドレスを使用中と出る",
        "前の担当者が退職して申請が見られない",
    ] {
        let found = symptoms(text);
        assert!(!found.is_empty() && !found.contains(&Symptom::PlannedChange), "{text}: {found:?}");
    }
}

#[test]
fn a_sentence_is_read_by_itself_and_with_the_next_one_only() {
    assert_eq!(best("GビズIDを使っています。パスワードを忘れました。"), Some(Symptom::ProviderSignInFails));
    let apart = "GビズIDを使っています。会社は東京です。今日は火曜日です。パスワードを忘れました。";
    assert_eq!(symptoms(apart), [Symptom::CredentialsRejected]);
    assert_eq!(best("……。。。！！！パスワードを忘れました"), Some(Symptom::CredentialsRejected));
    // Without a full stop, what stands far apart is not read together either.
    let far = format!("秘密の{}質問、パスワード{}忘れ", "あ".repeat(200), "い".repeat(200));
    assert_eq!(best(&far), Some(Symptom::SecretAnswerForgotten));
}

/// The blanks are gone when it is read: what is no stem must not become one across two words.
#[test]
fn english_words_beside_each_other_make_no_other_word() {
    for text in [
        "Attach a document in the application",
        "This document shows the application",
        "How do I change my address on the residence card?",
        "Did you forget something?",
        "Select a value for each field",
    ] {
        assert_eq!(match_message(text), [], "{text}");
    }
    // A full stop ends a sentence, and only the one about the certificate is not ours.
    for (text, symptom) in [
        ("The certificate is fine. I am using it daily. I forgot my password.", Symptom::CredentialsRejected),
        ("The password of the online application is wrong", Symptom::CredentialsRejected),
        ("The verification code is not received", Symptom::ProviderSignInFails),
        ("I logged out of e-Gov, still logged in as my colleague", Symptom::WrongAccountSignedIn),
    ] {
        assert_eq!(best(text), Some(symptom), "{text}: {:?}", match_message(text));
    }
}

#[test]
fn single_words_point_to_a_group_where_nothing_is_found() {
    for (text, group) in [
        ("パスワードについて", Group::PasswordAndLock),
        ("メールのこと", Group::PasswordAndLock),
        ("アドレスとパスワードの欄", Group::PasswordAndLock),
        ("スマートフォンを使います", Group::SecondFactor),
        ("電話番号を変えるつもり", Group::SecondFactor),
        ("コードを見たい", Group::SecondFactor),
        ("GビズIDとは", Group::OtherServices),
        ("マイクロソフトを使っている", Group::OtherServices),
        ("Googleでやりたい", Group::OtherServices),
        ("申請の仕方", Group::Account),
        ("公文書について", Group::Account),
        ("仮登録のこと", Group::Account),
        ("APIについて", Group::ScreenAndSoftware),
        ("労務ソフトを使っています", Group::ScreenAndSoftware),
        ("ブラウザについて", Group::ScreenAndSoftware),
        ("動きが遅い気がする", Group::ScreenAndSoftware),
    ] {
        assert_eq!(match_message(text), [], "{text}");
        assert_eq!(pointed_groups(text).first(), Some(&group), "{text}");
    }
    for text in ["", "こんにちは", "今日の天気を教えてください", "年末調整の書き方がわからない", "404", "👩‍👩‍👧‍👦🇯🇵"]
    {
        assert_eq!(pointed_groups(text), [], "{text}");
    }
    assert_eq!(
        pointed_groups("GビズIDのことで、申請とパスワードとメールについて"),
        [Group::PasswordAndLock, Group::OtherServices],
        "the most words first, then as the groups stand; no more than two"
    );
}
