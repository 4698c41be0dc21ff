//! What the element promises to pages, in words for page owners: attributes, members, events, slots, custom properties, parts.

use serde_json::{Value, json};

use crate::language::Language;
use crate::rules::Symptom;
use crate::text;

use AttributeKind::{OneOf, SymptomId, Text};
use MemberKind::{Field, Method};

pub(super) const TAG: &str = "egov-recovery-checker";

pub(super) const DESCRIPTION: &str = "e-Gov にログインできないときに、画面に出た文から直し方を案内します。";

/// What stands before the lists of slots, events and members where an editor has one text for the tag.
pub(super) const SLOTS_TITLE: &str = "スロット";
pub(super) const EVENTS_TITLE: &str = "イベント";
pub(super) const MEMBERS_TITLE: &str = "メソッドと状態";

/// How a slot is called that has no name.
pub(super) const NO_NAME: &str = "名前なし";

/// The description of an attribute where an editor has no place for what counts where it is absent.
pub(super) fn with_default(description: &str, default: Option<&str>) -> String {
    match default {
        Some(default) => format!("{description}。書かなければ {default}"),
        None => description.to_owned(),
    }
}

/// What an attribute may hold.
pub(super) enum AttributeKind {
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// The id of a symptom.
    SymptomId,
    /// Any text.
    Text,
}

impl AttributeKind {
    /// What may stand there, as editors propose it; `None` where it is any text.
    pub(super) fn values(&self) -> Option<Value> {
        let row = |symptom| text::words(Language::Ja).symptom.of(symptom).row;
        match self {
            OneOf(values) => Some(values.iter().map(|value| json!({ "name": value })).collect()),
            SymptomId => {
                Some(Symptom::ALL.iter().map(|it| json!({ "name": it.id(), "description": row(*it) })).collect())
            }
            Text => None,
        }
    }
}

/// Name, values, what counts where it is absent, description.
pub(super) const ATTRIBUTES: &[(&str, AttributeKind, Option<&str>, &str)] = &[
    (
        "lang",
        OneOf(&Language::NAMED),
        None,
        "ことば。ja は日本語、en は英語、ja-x-easy はやさしい日本語。書かなければ、まわりのページのことば",
    ),
    ("languages", Text, None, "読者が選べることば（例：ja en）。書かなければすべて。1つだけなら、選ぶ欄は出ません"),
    ("symptom", SymptomId, None, "はじめに開く困りごと。書かなければ一覧"),
    ("facts", Text, None, "もうわかっている答え（question=option;question=option）。symptom と一緒に使います"),
    ("theme", OneOf(&["light", "dark", "auto"]), Some("auto"), "色合い。auto はページの color-scheme に合わせます"),
    ("heading-level", OneOf(&["2", "3", "4"]), Some("2"), "見出しの深さ"),
    ("loading", OneOf(&["lazy", "eager"]), Some("lazy"), "lazy は、見えるところに近づくか、さわるまで読み込みません"),
    (
        "history",
        OneOf(&["on", "off"]),
        Some("off"),
        "on にすると、ブラウザの「戻る」で前の画面に戻ります。貼る HTML では on です",
    ),
    ("assets", Text, None, "ほかのファイルを置いたフォルダー。書かなければスクリプトと同じところ"),
];

/// Name, type, description.
pub(super) const EVENTS: &[(&str, &str, &str)] = &[
    ("egov-recovery-ready", "CustomEvent<{ version: string, rules: string }>", "使えるようになった"),
    (
        "egov-recovery-question",
        "CustomEvent<{ symptom: SymptomId, question: QuestionId, index: number }>",
        "質問が出た。index は1から",
    ),
    (
        "egov-recovery-outcome",
        "CustomEvent<{ symptom: SymptomId, route: RouteId, code: RouteCode, rules: string }>",
        "直し方が出た",
    ),
    (
        "egov-recovery-feedback",
        r#"CustomEvent<{ route: RouteId, worked: "yes" | "no" | "not-yet" }>"#,
        "解決したかどうかを読者が答えた。どこにも送られません",
    ),
    (
        "egov-recovery-error",
        "CustomEvent<{ cause: string, message: string }>",
        "使えなかった、または止まった。静的な案内が残ります",
    ),
];

/// Name (empty for what stands between the tags without a slot of its own), description.
pub(super) const SLOTS: &[(&str, &str)] = &[
    ("", "静的な案内。スクリプトが使えないときも読めます"),
    ("notice", "非公式であることの文の代わり。公式のページが使います"),
    ("answers", "読者が使い始めるまで、下に残しておくもの"),
];

/// Name, description.
pub(super) const COLOURS: &[(&str, &str)] = &[
    ("--egov-recovery-bg", "地の色"),
    ("--egov-recovery-bg-sub", "かかるものの欄の地の色"),
    ("--egov-recovery-tint", "選んだ行や、指した行の地の色"),
    ("--egov-recovery-text", "本文の文字"),
    ("--egov-recovery-strong", "見出しと強い文字"),
    ("--egov-recovery-sub", "補足の文字"),
    ("--egov-recovery-line", "区切りの線"),
    ("--egov-recovery-control", "入力欄と行の枠線"),
    ("--egov-recovery-accent", "主なボタンの地の色"),
    ("--egov-recovery-accent-hover", "主なボタンを指したとき"),
    ("--egov-recovery-accent-active", "主なボタンを押したとき"),
    ("--egov-recovery-on-accent", "主なボタンの文字"),
    ("--egov-recovery-link", "リンクの文字"),
    ("--egov-recovery-link-hover", "リンクを指したとき"),
    ("--egov-recovery-visited", "見たことのあるリンク"),
    ("--egov-recovery-err", "エラーの文字と枠"),
    ("--egov-recovery-stop-bg", "「取り消せません」の欄の地の色"),
    ("--egov-recovery-stop-fg", "「取り消せません」の題の文字"),
    ("--egov-recovery-stop-line", "「取り消せません」の欄の枠"),
    ("--egov-recovery-warn-fg", "「注意」の題の文字"),
    ("--egov-recovery-warn-line", "「注意」の欄の枠"),
    ("--egov-recovery-info-line", "「参考」の欄の線"),
    ("--egov-recovery-focus-outer", "フォーカスの外側の輪"),
    ("--egov-recovery-focus-inner", "フォーカスの内側の輪"),
];

/// Name, syntax, description.
pub(super) const OTHER_PROPERTIES: &[(&str, &str, &str)] = &[
    ("--egov-recovery-font", "*", "書体。書かなければページの書体"),
    ("--egov-recovery-scroll-offset", "<length>", "見出しの上に空ける高さ。上に固定の帯があるページで使います"),
];

/// Name, description.
pub(super) const PARTS: &[(&str, &str)] = &[
    ("root", "全体"),
    ("notice", "非公式であることの文"),
    ("languages", "ことばの選択"),
    ("meaning", "写す文の意味。日本語のほかのことばで出ます"),
    ("screen", "画面"),
    ("title", "画面の見出し"),
    ("heading", "見出し"),
    ("search", "文から探す欄"),
    ("field", "入力欄"),
    ("row", "一覧の行"),
    ("hits", "探した結果"),
    ("groups", "困りごとの一覧"),
    ("question", "質問"),
    ("option", "答え"),
    ("account", "調べるアカウント"),
    ("collisions", "アカウントの重なり"),
    ("forecast", "いまログインするとどうなるか"),
    ("error-summary", "エラーの一覧"),
    ("error", "エラー"),
    ("note", "書きとめた時刻"),
    ("waiting", "待ち時間"),
    ("save", "e-Gov の記録を消す前に控えるもの"),
    ("why", "「なぜこの質問をするのですか」など、押すと開くところ"),
    ("costs", "かかるもの"),
    ("background", "「理由・出典など」（開くと出る部分）"),
    ("why-section", "こうなった理由"),
    ("remarks", "知っておくとよいこと"),
    ("prepare", "用意するもの"),
    ("steps", "手順"),
    ("step", "手順の1つ"),
    ("caution", "注意書き"),
    ("caution-irreversible", "「取り消せません」"),
    ("caution-warning", "「注意」"),
    ("caution-reference", "「参考」"),
    ("worked", "「解決しましたか」"),
    ("alternatives", "ほかの方法"),
    ("alternative", "ほかの方法の1つ"),
    ("habits", "くり返さないために"),
    ("answers", "あなたの回答"),
    ("sources", "出典"),
    ("source-mark", "出典のしるし"),
    ("link", "リンク"),
    ("calendar", "カレンダーのファイルのリンク"),
    ("button", "ボタン"),
    ("button-primary", "主なボタン"),
    ("button-secondary", "ほかのボタン"),
    ("button-text", "文字だけのボタン"),
    ("print", "印刷のボタン"),
    ("footer", "下の案内"),
];

/// How a member is used.
pub(super) enum MemberKind {
    /// It returns nothing.
    Method(&'static [Parameter]),
    /// It cannot be set; of this type.
    Field(&'static str),
}

pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) optional: bool,
    pub(super) kind: &'static str,
}

/// Name, kind, description.
pub(super) const MEMBERS: &[(&str, MemberKind, &str)] = &[
    ("reset", Method(&[]), "はじめの画面（symptom があればその困りごと）に戻します"),
    (
        "open",
        Method(&[
            Parameter { name: "symptom", optional: false, kind: "SymptomId" },
            Parameter { name: "facts", optional: true, kind: "Partial<Record<QuestionId, string>>" },
        ]),
        "困りごとを開きます。知らない値なら TypeError を投げ、何も変えません",
    ),
    ("state", Field("{ screen, symptom, question, route }"), "いまの画面"),
];

/// What a method takes, as TypeScript writes it.
pub(super) fn signature(parameters: &[Parameter]) -> String {
    let mark = |optional| if optional { "?" } else { "" };
    let all: Vec<_> = parameters.iter().map(|it| format!("{}{}: {}", it.name, mark(it.optional), it.kind)).collect();
    format!("({})", all.join(", "))
}
