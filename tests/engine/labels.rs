//! What the screens of e-Gov and of GビズID really show: a reader finds a button by its own letters, whatever language explains it.

use egov_recovery::language::Language;
use egov_recovery::rules::{Page, Symptom};
use egov_recovery::text::{rows_of, words};

/// Buttons, screens, mails and names of fields, beside the messages and the pages that the rules know themselves.
const LABELS: [&str; 49] = [
    "2要素認証",
    "2要素認証設定",
    "2要素認証設定解除",
    "2要素認証・追加認証設定解除メール送信確認",
    "2要素認証・追加認証設定解除メール送信完了",
    "2要素認証・追加認証設定解除内容確認",
    "2要素認証・追加認証設定解除完了",
    "2要素認証・追加認証設定解除本申請のご案内",
    "30分以上",
    "APIキー",
    "[e-Gov]取得期限が近づいている公文書のお知らせ",
    "e-Govアカウントログイン",
    "e-Govアカウント登録ページへ",
    "e-Gov利用者サポートデスク",
    "アカウント削除",
    "アカウント間情報共有",
    "エントリー",
    "お知らせ",
    "スキップ",
    "ソフトウェアID",
    "トークンの有効期限が切れています",
    "パスワードを忘れた方",
    "プライム",
    "ヘルプデスク",
    "または以下のアカウントでログイン",
    "マイページ",
    "メンバー",
    "よくあるご質問",
    "一覧",
    "利用者登録",
    "到達番号",
    "受付番号",
    "問い合わせフォーム",
    "委任",
    "手続名称",
    "提出先行政機関",
    "政策に関する企画・提案",
    "法人・団体名称",
    "法人名",
    "申請案件一覧",
    "申請者氏名",
    "直近の案件",
    "解除",
    "認証サービス変更",
    "追加認証設定",
    "送信",
    "開発者ポータル",
    "電子申請",
    "電子送達",
];

/// Whether a screen shows it: a label, the title of a page, or a message or its telling part.
pub(crate) fn is_shown(label: &str) -> bool {
    let title = |page: &Page| words(Language::Ja).page.of(*page).title;
    LABELS.contains(&label)
        || Page::ALL.iter().any(|page| title(page) == label)
        || Symptom::ALL.iter().filter_map(|symptom| symptom.message()).any(|message| message.contains(label))
}

/// What is in 「」 in a text.
pub(crate) fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('「').skip(1).filter_map(|rest| rest.split_once('」')).map(|(label, _)| label)
}

#[test]
fn no_label_is_listed_that_the_japanese_does_not_name() {
    let rows = rows_of(words(Language::Ja));
    for label in LABELS {
        assert!(rows.iter().any(|(_, row)| row.contains(label)), "{label}");
    }
}
