//! 日本語。
//!
//! How it is written: です・ます, one thing per sentence, 60 characters at most; what stands on e-Gov's
//! screens is quoted in 「」 exactly; 削除 never without whose; no blame. Tests hold these manners.

use std::sync::LazyLock;

use super::{
    AddressMistakeWords, Cause, CautionWords, CheckWords, CostWords, Counted, DateWords, ElementWords, InquiryText,
    InquiryWords, ListWords, MarkWords, MessageWords, ObstacleWords, OwnerWords, PageWords, PlanStepWords,
    PreparationWords, QuestionWords, RouteWords, RowMistakeWords, Sentence, SymptomWords, Table, Text, ThingWords, Ui,
    WaitingWords, Words,
};
use crate::accounts::forecast::End;
use crate::accounts::model::Provider;
use crate::accounts::overlap::Meeting;
use crate::accounts::situation::Situation;
use crate::clock::TimeMistake;
use crate::inquiry::Need;
use crate::language::Language;
use crate::rules::{
    Actor, Answer, Caution, Data, DeletedWithinWeek, External, FederatedBefore, GbizidKind, Group, Habit, Label, Level,
    LockMessage, LockPersists, MailboxReadable, MissingFiling, Note, OldGbizid, OtherAccount, OtherEmailChangeable,
    OtherEmailChanged, OtherSignIn, Page, PasswordKnown, Place, PlannedChange, Preparation, Question, Registered,
    ResetResult, Route, SecondFactorOf, Service, Step, Symptom, SystemErrorWhen, Wait, WantedService,
};

/// The Japanese words.
pub fn words() -> Words {
    Words {
        language: Language::Ja,
        ui: UI,
        symptom: Table::new(symptom),
        group: Table::new(group),
        question: Table::new(question),
        answer: Table::new(answer),
        route: Table::new(route),
        step: Table::new(step),
        caution: Table::new(caution),
        level: Table::new(level),
        level_before: Table::new(level_before),
        note: Table::new(note),
        data: Table::new(data),
        wait: Table::new(wait),
        others: Table::new(others),
        others_at: Table::new(others_at),
        actor: Table::new(actor),
        actor_at: Table::new(actor_at),
        label: Table::new(label),
        mark: Table::new(mark),
        page: Table::new(page),
        place: Table::new(place),
        preparation: Table::new(preparation),
        habit: Table::new(habit),
        check: check(),
        inquiry: inquiry(),
        sent: sent(),
        meant: None,
        waiting: WAITING,
    }
}

const UI: Ui = Ui {
    region: "e-Gov ログイン回復ガイド",
    furigana: "ふりがな",
    unofficial: "公開情報をもとにした、非公式の案内です。",
    report: "案内のまちがいは、このページの管理者に知らせてください。",
    help: "人に相談する：",
    help_link: "e-Gov利用者サポートデスク",
    entry_heading: "e-Gov にログインできないとき",
    entry_lead: "画面に出た文の一部で、直し方を探せます。",
    privacy: "入力した内容は、このタブの外に出ません。",
    search_name: "表示された文から探す",
    search_label: "画面に出た文（例：アカウントロック中です）",
    search_button: "この文で探す",
    find_in_page: "ページ内検索でも探せます。",
    read_all: "すべての案内を読む",
    search_empty: "画面に出た文を入力するか、下の一覧から選んでください",
    messages_heading: "画面やメールに出た文から選ぶ",
    groups_heading: "困りごとから選ぶ",
    hits_heading: Counted::same("似ている文（{0}件）"),
    no_hits: "見つかりませんでした。下の一覧から選べます。",
    no_hits_in: Sentence("見つかりませんでした。「{0}」の中にあるかもしれません。"),
    missed: Sentence("「{0}」に近い文や困りごとは、見つかりませんでした。"),
    missed_next: "画面に出た文があれば、そのまま入れてみてください。下の一覧からも選べます。",
    pointed_heading: "この中にあるかもしれません",
    cut: Sentence("文が長いので、はじめの{0}文字だけで探しました。"),
    back_to_list: "困りごとの一覧に戻る",
    guide_heading: "すべての案内",
    back: "前の質問に戻る",
    back_to_before: "前の画面に戻る",
    back_to_entry: "困りごとの一覧に戻る",
    back_to_outcome: "最初の直し方に戻る",
    question_caption: Sentence("質問 {0}（あと最大{1}問）"),
    last_question_caption: Sentence("質問 {0}（最後の質問です）"),
    or: "または",
    why_asked: "なぜこの質問をするのですか",
    next: "次へ進む",
    error: "エラー：",
    answers_dropped: "回答を変えたので、あとの回答の一部を取り消しました。",
    verdict_caption: "あなたの状況に合う直し方",
    verdict_caption_unsure: "いちばん近い直し方",
    verdict_caption_other: "別の方法",
    linked_caption: "リンクから開いた方法",
    linked_hint: "この方法が合うかどうかは、画面に出た文や困りごとから確かめてください。",
    linked_button: "合う方法を確かめる",
    loses: "（申請のデータが消えます）",
    either: " ／ ",
    verdict_caption_next: "次に試す方法",
    nothing_fits: "ぴったり合う案内がありません",
    costs: "この方法にかかるもの",
    cost_data: "申請のデータ",
    cost_wait: "待ち時間",
    cost_support: "窓口への依頼",
    no_wait: CostWords { value: "ありません", detail: "" },
    wait_joiner: "。そのあと",
    background_heading: "理由・出典など",
    why_heading: "こうなった理由",
    steps_heading: Counted::same("手順（{0}つ）"),
    then_heading: Sentence("続けて：{0}"),
    tick_hint: "終わったら番号を押します",
    composed: Sentence("順に試します：{0}"),
    steps_done: Sentence("{1}つのうち{0}つ終わりました"),
    all_done: "終わったら、下の「解決しましたか」に答えてください。",
    prepare_heading: "用意するもの",
    things_heading: "用意するものの一覧を見る",
    situations_heading: "場合によって変わること",
    habits_heading: "同じことをくり返さないために",
    alternatives_heading: "うまくいかないとき",
    deletion_heading: "e-Govでの削除の前に、確認してください",
    save_heading: "先に保存するもの",
    save: &[
        "届いた公文書と、出した申請の控え",
        "「到達番号」（申請のあとに出る番号です。届いたメールにもあります）",
        "進行中の手続きの名前と、担当の役所",
    ],
    save_elsewhere: "入れないアカウントのものは、届いたメールや手元の書類から探します。",
    keeping: Sentence("申請のデータを消さずに試せる方法があります：{0}"),
    keeping_planned: "アドレスの重なりだけが困りごとなら、e-Govのアドレスを変える方法があります。",
    keep: "データが残る方法を見る",
    keep_undeleted: "消さない方法を見る",
    accept_loss: "消えることを理解して、手順を見る",
    worked_heading: "解決しましたか",
    worked_yes: "解決した",
    worked_no: "解決しない",
    worked_not_yet: "まだ試していない",
    solved_heading: "解決しました",
    solved_next: "このページは閉じてかまいません。",
    worked_later: "試したあとで、もう一度答えてください。",
    nothing_left: "窓口の返事がまだなら、待ってください。返事のとおりにしても入れないときは、その返事を添えて、もう一度問い合わせてください。",
    answers_heading: "あなたの回答",
    symptom_short: "困りごと",
    tried_short: "試したこと",
    change: "この回答を変える",
    change_name: Sentence("「{0}」のこの回答を変える"),
    sources_heading: "出典",
    mark: Sentence("{0}・{1}"),
    mark_name: Sentence("出典{0}"),
    read_on_there: "読んでいたところに戻る",
    read_on: "確認日",
    disagreement: "公式のページの間で、説明がちがいます：",
    guides: "くわしい公式の案内：",
    new_tab: "（新しいタブ）",
    old_sources: Counted::same("この情報は確認から{0}日たっています。e-Gov のページも見てください。"),
    restart: "最初からやり直す",
    wipe: "入力した内容をすべて消す",
    wiped: "入力した内容をすべて消しました。",
    print: "この案内を印刷する",
    not_printed: "印刷の画面が出ないときは、ブラウザのメニューから印刷してください。",
    printed: "印刷した日",
    remarks: "知っておくとよいこと",
    colon: "：",
    separator: "、",
    quote: Sentence("「{0}」"),
    named: Sentence("「{0}」"),
    between_names: "",
    page_title: Sentence("{0}「{1}」"),
    aside: Sentence("（{0}）"),
    apart: "",
    list: ListWords { two: Sentence("{0}、{1}"), more: Sentence("{0}、{1}"), last: Sentence("{0}、{1}") },
};

fn check() -> CheckWords {
    CheckWords {
        row: "メールアドレスの重なりを調べる（変更する前の確認）",
        list_heading: "メールアドレスの重なりを調べる",
        list_lead: "書いたアカウントを比べて、安全に入る順番を出します。前の代表者や担当者のもの、使わないものも書いてください。e-Govの登録を調べるものではありません。",
        hints: &[
            "大文字と小文字は区別しません。",
            "アドレスを書きたくないときは、アカウント 1 だけ空けて、ほかで「アカウント 1 と同じアドレス」を選びます。",
            "「いまの状態」は、GビズIDなどなら、そのサイトに入れるかどうかで選びます。",
            "パスワードを忘れただけなら、先に再設定を試してください。",
            "「申請を残したい」は、e-Govの一覧に出ない申請も含みます。迷ったら、選んだままにします。",
        ],
        account: Sentence("アカウント {0}"),
        account_of: Sentence("アカウント {0}（{1}）"),
        service_label: "種類",
        service: Table::new(service),
        choose: "選んでください",
        address_label: "いまのメールアドレス",
        same_as_first: "アカウント 1 と同じアドレス",
        situation_label: "いまの状態",
        situation: Table::new(|situation| match situation {
            Situation::Entered => "使える（e-Gov に入った）",
            Situation::New => "使える（e-Gov は未使用）",
            Situation::Unusable => "使えない（再設定もできない）",
            Situation::Gone => "GビズIDなどのサイトで削除した",
            Situation::Unsure => "わからない",
        }),
        situation_in_egov: Table::new(|situation| match situation {
            Situation::Entered => "使える（e-Gov に入った）",
            Situation::New => "登録したが、まだ入っていない",
            Situation::Unusable => "使えない（再設定もできない）",
            Situation::Gone => "e-Gov で削除した",
            Situation::Unsure => "わからない",
        }),
        filings_label: "申請を残したい",
        plans: "このアカウントのアドレスを変える予定がある",
        planned_label: "変えたあとのアドレス",
        add: "アカウントを追加する",
        remove: Sentence("アカウント {0} の入力欄を消す"),
        added: Sentence("アカウント {0} の入力欄を追加しました"),
        removed: "入力欄を消しました",
        submit: "重なりを調べる",
        mistakes_heading: Counted::same("直すところが{0}つあります"),
        mistake: MISTAKE,
        back_to_list: "アカウントの入力に戻る",
        result_heading: Counted::same("{0}つのアカウントで、アドレスが同じです"),
        result_planned: "いまは重なりませんが、予定のとおりに変えると重なります",
        result_none: "書いたアカウントの中に、同じアドレスはありません",
        result_status: Counted::same("{0}件の重なりがあります"),
        result_status_none: "重なりはありません",
        today_heading: "いまの重なり",
        planned_heading: "予定のとおりに変えたあとの重なり",
        after_heading: "このあとも残る重なり",
        no_meeting: "もう使えないアカウントとの重なりなので、このままで大丈夫です。",
        meeting: Table::new(|meeting| Sentence(meeting_with(meeting))),
        exchange: "ほかのアカウントがいま使っているアドレスに変えると、どちらも入れなくなるおそれがあります。変える前に、下で安全な順番を見てください。",
        no_collision: "ありません。書いていないアカウントとの重なりは、わかりません。",
        collision: Sentence("{0}が、同じアドレスです（{1}）。"),
        accounts: ListWords { two: Sentence("{0}と{1}"), more: Sentence("{0}と{1}"), last: Sentence("{0}と{1}") },
        unwritten: "アカウント 1 のアドレス",
        wanted_ask: "これから、どのアカウントで e-Gov にログインしますか",
        wanted_hint: "選んだアカウントで入れるようになるまでの、安全な順番を出します。",
        wanted_missing: "これから使うアカウントを選んでください",
        show_steps: "安全な順番を見る",
        back_to_result: "重なりの結果に戻る",
        plan_heading: Sentence("{0}で入れるようになるまでの順番"),
        plan_heading_alone: Sentence("{0}で、そのままログインできます"),
        no_plan_heading: "確実に入れる順番がありません",
        obstacle: OBSTACLE,
        forecast_heading: "いま、そのままログインすると",
        forecast_heading_changed: "アドレスだけを変えて、すぐにログインすると",
        end: Table::new(|end| match end {
            End::SignedIn => "いままでどおり入れます。",
            End::Switched => "入れます。e-Govアカウントのパスワードでは入れなくなります。申請のデータは残ります。",
            End::NewRecord => "はじめての利用として入れます。ほかのアカウントの申請は見えません。",
            End::Refused => "エラーになり、入れません。",
            End::Blocked => "このアドレスのアカウントをe-Govから削除して、まだ1週間以内なので、入れません。",
            End::Undocumented => "入れるかどうか、データがどうなるかは、公式のページに説明がありません。",
        }),
        depends: "e-Govに残っている情報によって、次のどれかになります。",
        messages: "次の文が出ることがあります。",
        may_lose: "入れたときも、前のGビズIDの申請のデータが消えることがあります。元に戻せません。",
        try_first: Sentence(
            "まず、いまのアドレスのまま、{0}で一度e-Govにログインしてみてください。入れたら、下の手順はいりません。",
        ),
        try_first_once: Sentence(
            "まず、いまのアドレスのまま、{0}で一度e-Govにログインしてみてください。試すのは1回だけにします。入れたら、下の手順はいりません。",
        ),
        not_before: Sentence("この順番が終わるまで、{0}でe-Govに入らないでください。"),
        take_over_instead: Sentence(
            "e-Govアカウントの申請も{0}で見たいときは、まだe-Govに入らないでください。先に、{0}のアドレスをe-Govアカウントと同じにして、調べ直してください。",
        ),
        reset_first: "e-Govアカウントは、先に「パスワードを忘れた方」を試してください。入れれば、e-Govにある情報の削除はいりません。",
        lock_first: "ロックなら、30分以上待って1回だけ試すと、入れることがあります。入れないときは、ロックの解除を窓口に頼む方法もあります。",
        deleted_week: "e-Govアカウントを削除してから1週間は、同じアドレスで登録できません。削除したe-Govアカウントの申請は、元に戻せません。",
        assumes: Sentence("{0}が使えるときの順番です。使えなければ、入力に戻って選び直してください。"),
        save_first: "始める前に、いままで使っていたアカウントで、公文書と「到達番号」を保存します。入れないときは、届いたメールや手元の書類から控えます。",
        step: PLAN_STEP,
        not_that_address: Sentence("{0}を、このアドレスに変えないでください。また同じアドレスになります。"),
        others_planned: "ほかのアカウントの予定は、この順番に入っていません。終わったあとで、もう一度調べてください。",
        delete_last: "GビズIDなど、ほかのアカウントは、そのサイトで削除しないでください。GビズIDなどを削除すると、e-Govに残った申請をだれも開けなくなります。",
        lost: CautionWords {
            title: "申請のデータが消えます",
            body: "e-Govから消えた申請、履歴、公文書は、元に戻せません。引き継ぎもできません。手元の書類で「到達番号」を控えてください。このアドレスの新しい登録は、1週間できません。待つ必要があれば、手順に出ます。",
        },
        keep_address: Sentence(
            "{0}のアドレスを変えたくないときは、入力に戻ります。「アドレスを変える予定がある」を選び、いまと同じアドレスを書いてください。",
        ),
        kept_by_moving: "別のアドレスにすれば、データを消さずに入れます。使えないアカウントの申請は、開けないままです。入力に戻り、「変えたあとのアドレス」を、だれも使っていないものに書き直してください。",
        never_kept: "この条件では、データを残す順番がありません。",
        out_of_reach: "使えないアカウントの申請は、e-Govに残っていれば、消えません。ただし、開けません。",
    }
}

fn inquiry() -> InquiryWords {
    InquiryWords {
        compose: Table::new(|kind| match kind {
            Preparation::UnlockEApplication => "電子申請のロックの解除を頼む文を作る",
            Preparation::UnlockDeveloperPortal => "開発者ポータルのロックの解除を頼む文を作る",
            Preparation::UnlockPolicyProposal => "企画・提案のロックの解除を頼む文を作る",
            Preparation::Deletion => "e-Govでの削除を頼む文を作る",
            Preparation::ContactKit => "問い合わせの文を作る",
            Preparation::PrimeRequest => "プライムの人に頼む文を作る",
        }),
        prefilled: "わかっていることは、先に入れてあります。",
        lead: "文は、ここからは送られません。できたらコピーして、自分で送ります。",
        about: Table::new(|kind| match kind {
            Preparation::UnlockDeveloperPortal => "APIキーは、ここには書きません。問い合わせフォームに直接書きます。",
            Preparation::UnlockEApplication
            | Preparation::UnlockPolicyProposal
            | Preparation::Deletion
            | Preparation::ContactKit
            | Preparation::PrimeRequest => "",
        }),
        need: Table::new(|need| match need {
            Need::Required => "（必須）",
            Need::TwoOf => "（4つのうち2つ以上）",
            Need::Optional => "（任意）",
            Need::InTheForm => "",
        }),
        choose: "選んでください",
        now: "エラーが今出た（今の時刻を入れる）",
        mistakes_heading: Counted::same("直すところが{0}つあります"),
        empty: Sentence("「{0}」を書いてください"),
        two_of: "「到達番号」「手続名称」「法人名」「申請者氏名」のうち、2つ以上を書いてください",
        time: Table::new(|mistake| match mistake {
            TimeMistake::Unclear => "「2026年1月31日 14時35分10秒」のように、日付と時刻を書いてください",
            TimeMistake::NoSeconds => {
                "秒まで書いてください。わからないときは、一度だけ同じ操作をして、エラーが出たらすぐ下のボタンを押してください"
            }
            TimeMistake::TooOld => {
                "1週間より前の時刻です。一度だけ同じ操作をして、エラーが出たらすぐ下のボタンを押してください"
            }
            TimeMistake::Future => "まだ来ていない時刻です。日付と時刻を確かめてください",
        }),
        submit: "文を作る",
        submit_anyway: "足りないまま文を作る",
        text_heading: "文ができました",
        enough: "必要なものは、そろっています。",
        enough_but_key: "APIキーのほかは、そろっています。APIキーだけは、問い合わせフォームに直接書いてください。",
        missing: Sentence("足りないものは「{0}」です。このままでは、聞き返されることがあります。"),
        missing_of: Sentence("「{0}」のうち、あと{1}つが足りません。このままでは、聞き返されることがあります。"),
        address: ADDRESS,
        until: Sentence("このエラーの時刻で頼むなら、{0}までに送ってください。"),
        secret_like: Sentence("「{0}」に、長い英数字があります。APIキーやパスワードなら、入力に戻って消してください。"),
        text_label: "写す文",
        meaning: "",
        copy: "この文をコピーする",
        next: Table::new(|kind| match kind {
            Preparation::UnlockEApplication | Preparation::UnlockPolicyProposal | Preparation::Deletion => {
                "コピーしたら、下のページから「問い合わせフォーム」を開き、貼り付けて送ります。"
            }
            Preparation::ContactKit => {
                "コピーしたら、下のページから「問い合わせフォーム」を開き、貼り付けて送ります。GビズIDの画面で止まったときは、GビズIDのヘルプデスクに送ります。"
            }
            Preparation::UnlockDeveloperPortal => {
                "コピーしたら、下のページから「問い合わせフォーム」を開き、貼り付けます。APIキーの行だけ、フォームの中で書きかえて送ります。"
            }
            Preparation::PrimeRequest => "コピーしたら、メールなどに貼り付けて、プライムの人に送ります。",
        }),
        shared_device: "共用の端末では、終わったら「入力した内容をすべて消す」を押してください。",
        back_to_steps: "手順に戻る",
        copied: "コピーしました",
        not_copied: "コピーできませんでした。文を選んであります。長押しして「コピー」を選ぶか、Ctrl+Cで写してください。",
        back_to_form: "入力に戻る",
        colon: "：",
    }
}

/// A moment as people write it, to the second.
pub(super) const MOMENT: Sentence<6> = Sentence("{0}年{1}月{2}日 {3}時{4}分{5}秒");

/// What is sent to a desk, which reads Japanese: so every language has it.
pub(super) fn sent() -> InquiryText {
    InquiryText {
        opening: Table::new(|kind| -> &[Text] {
            match kind {
                Preparation::UnlockEApplication
                | Preparation::UnlockDeveloperPortal
                | Preparation::UnlockPolicyProposal => {
                    &["e-Govアカウントのロックの解除をお願いします。", "本人確認のための情報は、次のとおりです。"]
                }
                Preparation::Deletion => &[
                    "e-Govに登録されている次のアカウントの削除をお願いします。",
                    "同じメールアドレスを使っているため、別のアカウントでログインできません。",
                    "このアカウントの申請のデータが消えて、元に戻せないことは、わかっています。",
                ],
                Preparation::ContactKit => {
                    &["e-Govにログインできないため、問い合わせます。", "状況は、次のとおりです。"]
                }
                Preparation::PrimeRequest => &[
                    "GビズIDのメンバーに、利用の許可をお願いします。",
                    "e-Govに入ろうとすると、「ご利用のアカウントは、gBizIDプライムアカウントにより本サービスの利用が許可されていません」と出ます。",
                ],
            }
        }),
        other_gbizid: &[
            "消してほしいのは、同じアドレスを前に使っていた別のGビズIDの情報です。",
            "いまエラーが出るGビズIDの情報は、残してください。",
        ],
        names: Table::new(|kind| {
            let names: Vec<Text> = preparation(kind).items.iter().map(|item| item.name).collect();
            names.leak() as &[Text]
        }),
        line: Sentence("{0}：{1}"),
        in_the_form: "（フォームに直接書いてください）",
        provider: Table::new(service),
        quote: Sentence("「{0}」"),
        tried: Table::new(tried),
        apart: "",
        service: "e-Gov",
        moment: MOMENT,
        closing: Table::new(|kind| match kind {
            Preparation::UnlockEApplication
            | Preparation::UnlockDeveloperPortal
            | Preparation::UnlockPolicyProposal
            | Preparation::Deletion => "よろしくお願いします。",
            Preparation::ContactKit => "直し方を教えてください。よろしくお願いします。",
            Preparation::PrimeRequest => "許可が終わったら、教えてください。よろしくお願いします。",
        }),
    }
}

pub static MESSAGE: LazyLock<MessageWords> = LazyLock::new(|| MessageWords {
    title: Table::new(|message| symptom(message).row),
    site: UI.region,
    description: Sentence("{0}ときの、e-Gov の直し方です。手順と、かかるものと、出典があります。非公式の案内です。"),
    read_on: Sentence("出典の確認日：{0}"),
    narrow: "質問に答えて、直し方を1つにしぼる",
    losing: Sentence("この中に、申請のデータが消える直し方があります（{0}）。ほかの直し方を、先に試してください。"),
    answer_heading: "直し方の選び方",
    back: "直し方の選び方に戻る",
    others_heading: "ほかの困りごと",
    summary: "e-Gov（電子申請）にログインできない人のための案内です。画面に出た文ごとに、直し方、手順、注意、かかるもの、出典と確認日をまとめています。申請のデータが消える直し方は、最後に書いています。",
    holds_losing: "申請のデータが消える直し方を含みます。ほかの直し方を先に試します。",
});

const WAITING: WaitingWords = WaitingWords {
    lock_heading: "いつから試せるか",
    lock_ask: "「アカウントロック中です。」の文が最後に出たのは、いつですか",
    lock_ask_supposed: "最後にログインを試したのは、いつですか",
    just_now: "たった今",
    minutes_ago: "5分前",
    counted_from: Sentence("{0}から計りました。「30分以上」とされているので、少し余裕をみた時刻にしています。"),
    other_time: "ほかの時刻を入れる",
    time_label: "時刻",
    time_hint: "24時間以内の時刻を、日本時間で入れます。",
    time_button: "この時刻から計る",
    time_missing: "もう過ぎた時刻を入れてください",
    again: Sentence("{0}を過ぎたら、1回だけ試してください。"),
    left: Counted::same("あと 約{0}分"),
    left_none: "残り時間はありません。",
    hide: "残り時間を隠す",
    show: "残り時間を出す",
    another_time: "時刻を選び直す",
    over: "もう一度ログインを試せます",
    over_next: "30分たちました。1回だけ試してください。",
    asked_again: "30分以上待って1回だけ試したかどうかで、次の方法が変わります。もう一度、答えてください。",
    in_japan: "（日本時間）",
    calendar: "カレンダーに入れる（icsファイル）",
    calendar_else: "スマートフォンのタイマーやメモも使えます。",
    calendar_lock: "e-Govに1回だけログイン",
    calendar_week: "e-Govで同じアドレスを登録",
    calendar_enter: "GビズIDでe-Govに入る",
    week_heading: "同じアドレスを使えるようになる日",
    week_ask: "e-Govのアカウントを消した日は、いつですか",
    week_ask_desk: "窓口がe-Govからアカウントを削除した日は、いつですか",
    week_hint_desk: "返事に日付がなければ、返事が届いた日を入れます。",
    today: "今日",
    yesterday: "昨日",
    other_day: "ほかの日付を入れる",
    day_label: "日付",
    day_button: "この日から数える",
    day_missing: "消した日を、今日までの日付で入れてください",
    earliest: Sentence("早くても、{0}からです。{1}なら、消した時刻に関係なく、まる7日たっています。"),
    week_over: "もう7日たっています。今日、試せます。",
    another_day: "日付を選び直す",
    note_heading: "先に、エラーの時刻を書きとめてください",
    note_why: "窓口に頼むとき、1週間以内のエラーの日時を秒まで聞かれます。エラーが出たら、すぐに押してください。",
    note_button: "エラーが今出た（時刻を書きとめる）",
    note_earlier: "前に出たエラーなら、その日時を秒まで、紙などに書きとめてください。",
    noted: Sentence("{0}を書きとめました。この時刻で頼むなら、{1}までに送ってください。"),
    note_again: "エラーが今出た（書き直す）",
    dates: DateWords {
        months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        day: Sentence("{0}{1}日"),
        day_of_year: Sentence("{0}年{1}{2}日"),
        time: Sentence("{0}時{1}分"),
        yesterday: Sentence("昨日（{0}）の{1}"),
        tomorrow: Sentence("明日（{0}）の{1}"),
        other_day: Sentence("{0}の{1}"),
        on_paper: Sentence("{0}の"),
        moment: MOMENT,
    },
};

fn meeting_with(meeting: Meeting) -> Text {
    match meeting {
        Meeting::Loses => {
            "{0}では、e-Govに入らないでください。同じアドレスの前のGビズIDの申請が、消えることがあります。元に戻せません。"
        }
        Meeting::Undocumented => {
            "{0}では、e-Govに入らないでください。e-Govアカウントの申請がどうなるか、公式のページに説明がありません。"
        }
        Meeting::Switches => {
            "{0}では、e-Govに入らないでください。e-Govアカウントのパスワードで入れなくなることがあります。"
        }
        Meeting::KeepsOut => {
            "{0}でもe-Govに入りたいときは、先に、ほかと重ならないアドレスに変えてください。入らないなら、このままで大丈夫です。"
        }
    }
}

fn service(service: Provider) -> Text {
    match service {
        Provider::Egov => "e-Govアカウント",
        Provider::Gbizid => "GビズID",
        Provider::Microsoft => "Microsoftアカウント",
        Provider::Google => "Googleアカウント",
    }
}

const ADDRESS: AddressMistakeWords = AddressMistakeWords {
    empty: "メールアドレスを書いてください",
    full_width: Sentence("全角の文字（{0}）があります。半角で書いてください"),
    malformed: "name@example.jp のような形で書いてください",
};

const MISTAKE: RowMistakeWords = RowMistakeWords {
    no_service: "種類を選んでください",
    no_planned: "変えたあとのアドレスを書いてください",
    address: AddressMistakeWords {
        malformed: "name@example.jp のような形で、1つだけ書いてください", ..ADDRESS
    },
    no_situation: "いまの状態を選んでください",
    same_as: Sentence(
        "アカウント {0} と、種類もアドレスも同じです。同じものなら、片方の入力欄を消してください。前のアカウントなら、GビズIDなどのサイトで削除したことを「いまの状態」で選んでください。アドレスを変えたのなら、いまのアドレスを書いてください",
    ),
};

const PLAN_STEP: PlanStepWords = PlanStepWords {
    sign_in_once: Sentence(
        "{0}で、e-Govに一度ログインして、ログアウトします。いまのアドレスが、このときe-Govに伝わります。",
    ),
    sign_in: Sentence("{0}で、e-Govにログインします。"),
    take_over: Sentence(
        "{0}で、e-Govにログインします。切り替えの案内が出たら、画面のとおりに進めます。{1}の申請のデータは残り、次から{0}で見られます。",
    ),
    change_in_egov: Sentence(
        "{0}でe-Govにログインし、メールアドレスを変えて、ログアウトします。新しいアドレスは、e-Govで一度も使っていない、メールを受け取れるものにします。",
    ),
    change_in_egov_to: Sentence(
        "{0}でe-Govにログインし、メールアドレスを予定のアドレス（{1}）に変えて、ログアウトします。",
    ),
    change_at_provider: Sentence(
        "{0}のアドレスを、そのサービスのサイトで変えます。新しいアドレスは、e-Govで一度も使っていない、メールを受け取れるものにします。",
    ),
    change_at_provider_to: Sentence("{0}のアドレスを、そのサービスのサイトで、予定のアドレス（{1}）に変えます。"),
    switch_to_egov: Sentence(
        "{0}でe-Govにログインし、「認証サービス変更」でe-Govアカウントに切り替えます。申請のデータは残ります。",
    ),
    request_deletion: Sentence(
        "「問い合わせフォーム」で、e-Govにある{0}の情報の削除を頼み、返事を待ちます。アカウントの種別、アドレス、エラーが出た日時（1週間以内、秒まで）を伝えます。",
    ),
    wait: Counted::same("そのアドレスを使えるようになるまで、まる{0}日待ちます。"),
};

const OBSTACLE: ObstacleWords = ObstacleWords {
    unusable: Sentence(
        "{0}は、まだ使えません。先に、パスワードの再設定などで使えるようにしてください。ロックのときは、30分以上待ってから1回だけ試します。",
    ),
    gone: Sentence("{0}はもうないので、ログインできません。別のアカウントを選んでください。"),
    not_registered: Sentence("e-Govに、{0}の情報がありません。新しく登録するか、別のアカウントを選んでください。"),
    unknown: "まず、GビズIDかMicrosoftで、e-Govにログインしてみてください。前の申請が見えたら、「認証サービス変更」でe-Govアカウントに戻せます。申請のデータは残ります。",
    address_taken: Sentence(
        "そのアドレスは、{0}がまだ使っています。入力に戻り、「アドレスを変える予定がある」を外すか、別のアドレスを書いてください。",
    ),
};

fn symptom(symptom: Symptom) -> SymptomWords {
    let (row, short) = match symptom {
        Symptom::CredentialsRejected => (
            "「メールアドレスまたはパスワードに誤りがあります。」と出る",
            "「メールアドレスまたはパスワードに誤りがあります。」と出た",
        ),
        Symptom::ResetEmailInvalid => {
            ("パスワードの再設定で「無効なメールアドレスです」と出る", "再設定で「無効なメールアドレスです」と出た")
        }
        Symptom::AccountLocked => ("「アカウントロック中です。」と出る", "「アカウントロック中です。」と出た"),
        Symptom::UnlockWanted => ("アカウントのロックを解いてほしい", "アカウントのロックを解いてほしい"),
        Symptom::SecretAnswerForgotten => ("秘密の質問の答えがわからない", "秘密の質問の答えがわからない"),
        Symptom::OneTimeCodeLost => {
            ("スマートフォンを替えた・なくしたので、ワンタイムコードがわからない", "ワンタイムコードがわからない")
        }
        Symptom::DuplicateEmail => (
            "「同一メールアドレスを使用中の利用者情報が存在します」と出る",
            "「同一メールアドレスを使用中の利用者情報が存在します」と出た",
        ),
        Symptom::Http500 => ("「HTTP500内部サーバーエラー」と出る", "「HTTP500内部サーバーエラー」と出た"),
        Symptom::SystemError => ("「システムエラーが発生しました」と出る", "「システムエラーが発生しました」と出た"),
        Symptom::EgovSignInStopped => {
            ("GビズIDを使ったら、e-Govアカウントで入れなくなった", "e-Govアカウントで入れなくなった")
        }
        Symptom::ServiceNotPermitted => (
            "「gBizIDプライムアカウントにより本サービスの利用が許可されていません」と出る",
            "「利用が許可されていません」と出た",
        ),
        Symptom::RegistrationRefused => (
            "登録のメールに「既に他のe-Govアカウントで使用されているため」とある",
            "「登録することができません」とメールが来た",
        ),
        Symptom::ApplicationNotVisible => ("出した申請や公文書が見られない", "出した申請や公文書が見られない"),
        Symptom::ProviderSignInFails => {
            ("GビズIDなどの画面で、コードやパスワードが通らない", "GビズIDなどの画面から先に進めない")
        }
        Symptom::SecondFactorSetup => ("「2要素認証設定」の画面（QRコード）が出る", "「2要素認証設定」の画面が出た"),
        Symptom::ServiceUnavailable => ("ページが開かない・進まない（503など）", "ページが開かない"),
        Symptom::WrongAccountSignedIn => ("別のアカウントで入ってしまう", "別のアカウントで入ってしまう"),
        Symptom::SoftwareLinkExpired => {
            ("ソフトに「トークンの有効期限が切れています」などと出る", "ソフトとの連携が切れた")
        }
        Symptom::EmailCase => {
            ("メールアドレスの大文字と小文字は区別されるか知りたい", "大文字と小文字の区別を知りたい")
        }
        Symptom::PlannedChange => ("まだ困っていないが、アドレスなどを変える予定がある", "これから変更する"),
        Symptom::SomethingElse => ("どれにも当てはまらない・わからない", "どれにも当てはまらない"),
    };
    SymptomWords { row, short }
}

fn group(group: Group) -> Text {
    match group {
        Group::PasswordAndLock => "パスワード・ロック",
        Group::SecondFactor => "2要素認証・秘密の質問",
        Group::OtherServices => "GビズID・Microsoft・Google でのログイン",
        Group::Account => "登録・申請の確認",
        Group::ScreenAndSoftware => "画面が進まない・ソフトとの連携",
        Group::Apart => "",
    }
}

fn question(question: Question) -> QuestionWords {
    let (ask, hint, why, short, missing) = match question {
        Question::Service => (
            "e-Gov を何に使っていますか",
            "ロックの解除を頼むときに伝える情報が、使いみちでちがいます。",
            "窓口が本人を確かめるための情報が決まります。",
            "e-Gov の使いみち",
            "e-Gov を何に使っているかを選んでください",
        ),
        Question::FederatedBefore => (
            "同じアドレスのGビズIDなどで、e-Gov に入ったことがありますか",
            "GビズID、Microsoft、Google のことです。いくつもあれば、最後に使ったものを選びます。使ったあとでe-Govアカウントに戻したときは「ない」です。",
            "入ったことがあると、ログインの方法がそのサービスに切り替わっていることがあります。GビズIDなら、申請のデータは残ります。",
            "GビズIDなどで入ったこと",
            "GビズIDなどで入ったことがあるかを選んでください",
        ),
        Question::Registered => (
            "ログイン画面に入れたアドレスで、e-Govアカウントを登録しましたか",
            "e-Govから登録の完了を知らせるメールが届いていれば、登録しています。",
            "登録していないアドレスでは、正しく入力してもログインできません。",
            "e-Govアカウントの登録",
            "登録したかどうかを選んでください",
        ),
        Question::ResetResult => (
            "「パスワードを忘れた方」を試すと、どうなりましたか",
            "ログイン画面にある「パスワードを忘れた方」から、新しいパスワードを決める操作です。",
            "結果によって、アドレスのちがいか、ロックかを見分けられます。",
            "「パスワードを忘れた方」の結果",
            "どうなったかを選んでください",
        ),
        Question::LockMessage => (
            "「アカウントロック中です。」という文が出ていますか",
            "出ているときは、待つだけで直ることがあります。",
            "この文が出るロックは、依頼をしなくても時間がたてば解けます。",
            "ロックの文",
            "この文が出ているかを選んでください",
        ),
        Question::LockPersists => (
            "30分以上待って1回だけ試しても、同じ文が出ましたか",
            "待つ間は、一度もログインを試さないことが大切です。",
            "待って解けるロックか、窓口に頼む必要があるかが決まります。",
            "30分以上待った結果",
            "同じ文が出たかどうかを選んでください",
        ),
        Question::PasswordKnown => (
            "e-Govアカウントのパスワードがわかりますか",
            "2要素認証の解除は、パスワードを入れた次の画面から始まります。",
            "わからないときは、先にパスワードを決め直します。",
            "パスワード",
            "パスワードがわかるかどうかを選んでください",
        ),
        Question::MailboxReadable => (
            "登録したアドレスに届くメールを読めますか",
            "登録したアドレスとは、e-GovのIDになっているメールアドレスです。",
            "2要素認証を解除するためのメールが、登録したアドレスに届きます。",
            "登録したアドレスのメール",
            "メールを読めるかどうかを選んでください",
        ),
        Question::SecondFactorOf => (
            "コードを求めているのは、どのサービスの画面ですか",
            "画面のアドレス（URL）で見分けられます。e-Govのほかに、GビズID、Microsoft、Googleがあります。",
            "コードの設定を外せるのは、その画面のサービスだけです。",
            "コードを求めるサービス",
            "どのサービスの画面かを選んでください",
        ),
        Question::OtherEmailChanged => (
            "同じアドレスを使うほかのアカウントで、アドレスを変えましたか",
            "エラーが出たGビズIDのことではなく、それと同じアドレスだったアカウントのことです。e-Govは、変えたあとのログインで新しいアドレスを知ります。",
            "変えたことは、そのアカウントで一度ログインするまで e-Gov に伝わりません。",
            "ほかのアカウントのアドレス",
            "変えてあるかどうかを選んでください",
        ),
        Question::OtherAccount => (
            "同じアドレスを使っている、ほかのアカウントはどれですか",
            "エラーが出たGビズIDと同じアドレスで、e-Govに登録されているものです。前の代表者や前の担当者のGビズIDのこともあります。",
            "どのアカウントかによって、データを残して直す方法が変わります。",
            "同じアドレスのアカウント",
            "同じアドレスを使っているアカウントを選んでください",
        ),
        Question::OtherSignIn => (
            "同じアドレスのe-Govアカウントで、e-Gov に入れますか",
            "パスワードがわからないときは、「パスワードを忘れた方」を試したあとの結果で答えてください。",
            "入れるときは、アドレスを変えるだけで直せます。申請のデータも残ります。",
            "e-Govアカウントでのログイン",
            "入れるかどうかを選んでください",
        ),
        Question::OtherEmailChangeable => (
            "MicrosoftやGoogleのアカウントのアドレスを変えられますか",
            "エラーが出たGビズIDと、同じアドレスのアカウントのことです。職場や学校のアカウントは、組織の管理者だけが変えられることがあります。",
            "変えられるときは、どちらのアカウントも残せます。",
            "MicrosoftやGoogleのアドレスの変更",
            "変えられるかどうかを選んでください",
        ),
        Question::OldGbizid => (
            "同じアドレスを使った別のGビズIDは、いまどうなっていますか",
            "前の代表者や前の担当者のGビズIDのこともあります。GビズIDのサイトでの状態を答えてください。わからないときは、使っていた人に聞きます。",
            "まだ使えるときは、どちらの申請のデータも残して直せます。",
            "別のGビズID",
            "別のGビズIDの状態を選んでください",
        ),
        Question::SystemErrorWhen => (
            "「システムエラーが発生しました」と出る直前に、何をしましたか",
            "いちばん近いものを選んでください。",
            "同じ文でも、直前にしたことによって原因がちがいます。",
            "直前にしたこと",
            "直前に何をしたかを選んでください",
        ),
        Question::WantedService => (
            "これから、どちらの方法でログインしたいですか",
            "どちらを選んでも、申請のデータは残ります。",
            "GビズIDを続けるか、e-Govアカウントに戻すかで、手順が変わります。",
            "これからのログイン方法",
            "ログインしたい方法を選んでください",
        ),
        Question::GbizidKind => (
            "ログインに使ったGビズIDの種類はどれですか",
            "種類は、GビズIDのサイトにログインすると見られます。",
            "この文は、メンバーに利用の許可がないときのものと考えられます。",
            "GビズIDの種類",
            "GビズIDの種類を選んでください",
        ),
        Question::DeletedWithinWeek => (
            "登録したいアドレスのアカウントを、1週間以内に e-Gov で削除しましたか",
            "e-Gov の中での削除だけを数えます。GビズIDやMicrosoftのサイトでの削除は数えません。",
            "e-Govのアカウントを削除してから1週間は、同じアドレスを登録できません。",
            "1週間以内のe-Govでの削除",
            "e-Govで削除したかどうかを選んでください",
        ),
        Question::PlannedChange => (
            "これから何をする予定ですか",
            "いくつもあるときは、先に変えるものを選んでください。",
            "変える順番をまちがえないための手順が変わります。",
            "これからすること",
            "これから何をするかを選んでください",
        ),
        Question::MissingFiling => (
            "見られないのは、どの申請ですか",
            "いちばん近いものを選びます。公文書を取れないときは、その公文書が出た申請について答えてください。",
            "見られない理由によって、探す場所が変わります。",
            "見られない申請",
            "どの申請が見られないかを選んでください",
        ),
    };
    QuestionWords { ask, hint, why, short, missing }
}

fn answer(answer: Answer) -> Text {
    match answer {
        Answer::Service(Service::EApplication) => "電子申請",
        Answer::Service(Service::DeveloperPortal) => "開発者ポータル（APIを使うソフトウェアの開発）",
        Answer::Service(Service::PolicyProposal) => "政策に関する企画・提案",
        Answer::FederatedBefore(FederatedBefore::No) => "ない",
        Answer::FederatedBefore(FederatedBefore::Gbizid) => "GビズIDで入った",
        Answer::FederatedBefore(FederatedBefore::Microsoft) => "Microsoftアカウントで入った",
        Answer::FederatedBefore(FederatedBefore::Google) => "Googleアカウントで入った",
        Answer::Registered(Registered::Yes) => "登録した",
        Answer::Registered(Registered::No) => "登録していない（GビズIDなどもない）",
        Answer::Registered(Registered::ExternalOnly) => {
            "登録していないが、GビズID・Microsoft・Googleのどれかのアカウントがある"
        }
        Answer::ResetResult(ResetResult::NotTried) => "まだ試していない",
        Answer::ResetResult(ResetResult::NoMail) => "再設定のメールが届かない",
        Answer::ResetResult(ResetResult::EmailInvalid) => "「無効なメールアドレスです」と出た",
        Answer::ResetResult(ResetResult::StillRejected) => "決め直しても、同じ文が出てログインできない",
        Answer::LockMessage(LockMessage::Yes) => "出ている",
        Answer::LockMessage(LockMessage::No) => "出ていない",
        Answer::LockPersists(LockPersists::Yes) => "30分以上待っても、同じ文が出た",
        Answer::LockPersists(LockPersists::No) => "まだ待っていない・途中で試した",
        Answer::PasswordKnown(PasswordKnown::Yes) => "わかる",
        Answer::PasswordKnown(PasswordKnown::No) => "思い出せない",
        Answer::MailboxReadable(MailboxReadable::Yes) => "読める",
        Answer::MailboxReadable(MailboxReadable::No) => "読めない（使えなくなった、退職した人のもの など）",
        Answer::SecondFactorOf(SecondFactorOf::Egov) => "e-Gov の画面",
        Answer::SecondFactorOf(SecondFactorOf::Gbizid) => "GビズIDの画面",
        Answer::SecondFactorOf(SecondFactorOf::Microsoft) => "Microsoftの画面",
        Answer::SecondFactorOf(SecondFactorOf::Google) => "Googleの画面",
        Answer::OtherEmailChanged(OtherEmailChanged::Yes) => "変えたが、まだそのアカウントで e-Gov に入っていない",
        Answer::OtherEmailChanged(OtherEmailChanged::No) => "変えていない・変えたあとで入った",
        Answer::OtherAccount(OtherAccount::Egov) => "e-Govアカウント（メールアドレスとパスワードで入るもの）",
        Answer::OtherAccount(OtherAccount::Gbizid) => "別のGビズID（前の代表者や担当者のものなど）",
        Answer::OtherAccount(OtherAccount::Microsoft) => "Microsoftアカウント",
        Answer::OtherAccount(OtherAccount::Google) => "Googleアカウント",
        Answer::OtherAccount(OtherAccount::NoneKnown) => "調べたが、思い当たるものがない",
        Answer::OtherSignIn(OtherSignIn::Yes) => "入れる",
        Answer::OtherSignIn(OtherSignIn::No) => "入れない（退職した人のもの など）",
        Answer::OtherEmailChangeable(OtherEmailChangeable::Yes) => "変えられる",
        Answer::OtherEmailChangeable(OtherEmailChangeable::No) => "変えられない",
        Answer::OldGbizid(OldGbizid::Usable) => "社内のだれかがログインできる",
        Answer::OldGbizid(OldGbizid::Unreachable) => "残っているが、だれもログインできない",
        Answer::OldGbizid(OldGbizid::Deleted) => "GビズIDのサイトで、そのGビズIDを削除した",
        Answer::SystemErrorWhen(SystemErrorWhen::CreatingAccount) => "e-Govアカウントを登録していた",
        Answer::SystemErrorWhen(SystemErrorWhen::AfterEmailChange) => "GビズIDのメールアドレスを変えた",
        Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue) => "同じアドレスで、GビズIDを新しく取り直した",
        Answer::SystemErrorWhen(SystemErrorWhen::NoneOfThese) => "どれでもない",
        Answer::WantedService(WantedService::Gbizid) => "GビズIDでログインしたい",
        Answer::WantedService(WantedService::Egov) => "e-Govアカウントに戻したい",
        Answer::GbizidKind(GbizidKind::Prime) => "プライム（代表者のもの）",
        Answer::GbizidKind(GbizidKind::Member) => "メンバー（従業員などのもの）",
        Answer::GbizidKind(GbizidKind::Entry) => "エントリー",
        Answer::DeletedWithinWeek(DeletedWithinWeek::Yes) => "e-Gov で削除した",
        Answer::DeletedWithinWeek(DeletedWithinWeek::No) => "e-Gov では削除していない",
        Answer::PlannedChange(PlannedChange::ExternalEmail) => "GビズIDやMicrosoftのメールアドレスを変える",
        Answer::PlannedChange(PlannedChange::EgovEmail) => "e-Govアカウントのメールアドレスを変える",
        Answer::PlannedChange(PlannedChange::Representative) => "会社の代表者が替わる",
        Answer::PlannedChange(PlannedChange::StartExternal) => "GビズIDやMicrosoftでログインを始める",
        Answer::PlannedChange(PlannedChange::BackToEgov) => "e-Govアカウントでのログインに戻す",
        Answer::PlannedChange(PlannedChange::DeleteRecord) => "e-Gov に登録したアカウントを削除する",
        Answer::PlannedChange(PlannedChange::DeleteGbizid) => "GビズIDのサイトで、GビズIDを削除する",
        Answer::PlannedChange(PlannedChange::PersonInCharge) => "申請の担当者が、退職する・替わる",
        Answer::PlannedChange(PlannedChange::GbizidKind) => "GビズIDの種類（エントリー、プライム、メンバー）を変える",
        Answer::MissingFiling(MissingFiling::Older) => "前に出した申請・終わった申請",
        Answer::MissingFiling(MissingFiling::OtherPerson) => {
            "ほかの人が出した申請（同僚、社会保険労務士、労務サービスの会社）"
        }
        Answer::MissingFiling(MissingFiling::AfterChange) => {
            "ログインの方法・GビズIDの種類・アドレスを変えてから、見えなくなった申請"
        }
        Answer::MissingFiling(MissingFiling::NoneOfThese) => "どれでもない",
        Answer::Service(Service::Unsure)
        | Answer::FederatedBefore(FederatedBefore::Unsure)
        | Answer::Registered(Registered::Unsure)
        | Answer::ResetResult(ResetResult::Unsure)
        | Answer::LockMessage(LockMessage::Unsure)
        | Answer::LockPersists(LockPersists::Unsure)
        | Answer::PasswordKnown(PasswordKnown::Unsure)
        | Answer::MailboxReadable(MailboxReadable::Unsure)
        | Answer::SecondFactorOf(SecondFactorOf::Unsure)
        | Answer::OtherEmailChanged(OtherEmailChanged::Unsure)
        | Answer::OtherAccount(OtherAccount::Unsure)
        | Answer::OtherSignIn(OtherSignIn::Unsure)
        | Answer::OtherEmailChangeable(OtherEmailChangeable::Unsure)
        | Answer::OldGbizid(OldGbizid::Unsure)
        | Answer::SystemErrorWhen(SystemErrorWhen::Unsure)
        | Answer::WantedService(WantedService::Unsure)
        | Answer::GbizidKind(GbizidKind::Unsure)
        | Answer::DeletedWithinWeek(DeletedWithinWeek::Unsure)
        | Answer::PlannedChange(PlannedChange::Unsure)
        | Answer::MissingFiling(MissingFiling::Unsure) => "わからない",
    }
}

fn route(route: Route) -> RouteWords {
    let (verdict, name, why) = match route {
        Route::A1 => (
            "e-Govアカウントを登録すると、ログインできます",
            "e-Govアカウントを登録する",
            "メールアドレスとパスワードでログインするには、先に登録が必要です。",
        ),
        Route::A2 => (
            "まず、入力したアドレスとパスワードを確かめます",
            "入力した内容を確かめる",
            "アドレスかパスワードが、登録したものとちがうと出る文です。",
        ),
        Route::A3 => (
            "パスワードを決め直すと、ログインできます",
            "パスワードを決め直す",
            "登録したアドレスでメールを受け取れれば、自分でパスワードを決め直せます。",
        ),
        Route::A4 => (
            "前に使ったサービス（GビズIDなど）で、ログインします",
            "前に使ったGビズIDなどで入る",
            "同じアドレスのGビズIDやMicrosoftで入ると、ログインの方法がそちらへ切り替わります。申請のデータは引き継がれています。",
        ),
        Route::A5 => (
            "メールが届かない原因を、順に確かめます",
            "再設定のメールが届かない原因を調べる",
            "アドレスのちがいか、ログインの方法が切り替わったことが考えられます。GビズIDに切り替わったのなら、申請のデータは残ります。",
        ),
        Route::A6 => (
            "GビズIDなどは、e-Govのログイン画面のボタンから入ります",
            "GビズIDなどのボタンで入る",
            "GビズIDなどのIDとパスワードは、e-Govアカウントの入力欄では使えません。ボタンから入れば、e-Govアカウントの登録はいりません。",
        ),
        Route::B1 => (
            "30分以上待ってから、1回だけ試します",
            "30分以上待ってから試す",
            "パスワードのまちがいが続くと、e-Govは一時的にロックします。",
        ),
        Route::B2 => (
            "e-Govの窓口に頼むと、ロックを解いてもらえます",
            "窓口にロックの解除を頼む",
            "ロックの解除は、「問い合わせフォーム」から頼めます。窓口は、送った情報で本人を確かめます。",
        ),
        Route::C1 => (
            "2要素認証を自分で解除すると、ログインできます",
            "2要素認証を自分で解除する",
            "コードや秘密の質問がわからなくても、2要素認証（ログインの2回目の確認）は、登録したアドレスのメールで解除できます。",
        ),
        Route::C2 => (
            "e-Govではなく、GビズIDなどの窓口で直してもらいます",
            "GビズIDなどの窓口に聞く",
            "GビズID、Microsoft、Googleの画面で止まるときは、e-Govでは直せません。",
        ),
        Route::C3 => (
            "アプリを設定するか「スキップ」を押すと、先へ進めます",
            "2要素認証をはじめて設定する",
            "この画面は、2要素認証（ログインの2回目の確認）の設定を求めるものです。2要素認証を解除したあとにも出ます。",
        ),
        Route::D1 => (
            "同じアドレスのe-Govアカウントのアドレスを変えると、入れます",
            "同じアドレスのe-Govアカウントのアドレスを変える",
            "e-Govでは、1つのアドレスを2つのアカウントで使えません。",
        ),
        Route::D2 => (
            "MicrosoftかGoogleのアドレスを変えると、入れます",
            "MicrosoftかGoogleのアドレスを変える",
            "1つのアドレスで e-Gov に入れるのは、GビズID、Microsoft、Googleのどれか1つです。",
        ),
        Route::D3 => (
            "同じアドレスを使った別のGビズIDで一度入ると、直ります",
            "同じアドレスを使った別のGビズIDで一度入る",
            "別のGビズIDの新しいアドレスが、まだe-Govに伝わっていません。",
        ),
        Route::D4 => (
            "同じアドレスを使った別のGビズIDのアドレスを変えて一度入ると、直ります",
            "同じアドレスを使った別のGビズIDのアドレスを変える",
            "e-Govに、別のGビズIDの古いアドレスが残っています。",
        ),
        Route::D5 => (
            "アドレスを変えたアカウントで一度入ると、直ります",
            "アドレスを変えたアカウントで一度入る",
            "アドレスの変更は、そのアカウントで一度ログインするまで e-Gov に伝わりません。",
        ),
        Route::D6 => (
            "いま使いたいGビズIDのアドレスを変えると、入れます",
            "いま使いたいGビズIDのアドレスを変える",
            "e-Govで使ったことのないアドレスなら、ほかのアカウントと重なりません。",
        ),
        Route::D7 => (
            "同じアドレスのほかのアカウントをe-Govから消すと、GビズIDで入れます",
            "同じアドレスのほかのアカウントを、e-Govから消す",
            "同じアドレスのほかのアカウントがe-Govからなくなると、アドレスの重なりもなくなります。",
        ),
        Route::D8 => (
            "同じアドレスのほかのアカウントを、窓口にe-Govから消してもらいます",
            "同じアドレスのほかのアカウントを、窓口に消してもらう",
            "ほかのアカウントのアドレスを変えられないときに、窓口に頼む方法です。",
        ),
        Route::D9 => (
            "「認証サービス変更」で、e-Govアカウントに戻せます",
            "e-Govアカウントでのログインに戻す",
            "ログインの方法がGビズIDなどに切り替わっています。戻しても、申請のデータは引き継がれます。",
        ),
        Route::D10 => (
            "同じアドレスのアカウントを探すと、直し方が決まります",
            "同じアドレスのアカウントを探す",
            "e-Govの中で、ほかのアカウントが同じアドレスを使っています。",
        ),
        Route::E1 => (
            "プライムの人（代表者など）に許可してもらうと、使えます",
            "プライムの人に利用の許可を頼む",
            "メンバーのGビズIDに、e-Govを使う許可がまだないと考えられます。",
        ),
        Route::E2 => (
            "別のGビズIDで入っていないかを確かめます",
            "ログイン中のGビズIDを確かめる",
            "プライムにはこの文が出ないはずです。メンバーのGビズIDで入ったままかもしれません。",
        ),
        Route::E3 => (
            "まず、GビズIDの種類を確かめます",
            "GビズIDの種類を確かめる",
            "使えるサービスと直し方が、GビズIDの種類によってちがいます。",
        ),
        Route::T1 => (
            "状況を悪くしない方法だけを、順に試します",
            "安全な方法だけを順に試す",
            "e-GovやGビズIDの障害、またはブラウザに残った情報が原因のことがあります。",
        ),
        Route::T2 => (
            "申請したアカウントか役所で、状況を確かめられます",
            "申請の状況を別の方法で確かめる",
            "申請は、それを出したアカウントの中でだけ見られます。同じ法人のGビズIDのプライムとメンバーの間には、見られるようにする設定があります。",
        ),
        Route::T3 => (
            "大文字と小文字は、同じアドレスとして扱われます",
            "大文字と小文字は区別されない",
            "e-Govは、アドレスをすべて小文字にして管理しています。GビズIDなどで入るときも同じです。",
        ),
        Route::T4 => (
            "つながるまで待って、時間を変えて試します",
            "混雑や障害がおさまるのを待つ",
            "e-GovかGビズIDが、混み合っているか止まっていると考えられます。あなたのアカウントのせいではないと考えられます。",
        ),
        Route::T5 => (
            "「申請案件一覧」を開くと、前の申請も探せます",
            "「申請案件一覧」で探す",
            "マイページの「直近の案件」に出るのは、新しいほうの3件だけです。",
        ),
        Route::T6 => (
            "申請を出した人に聞くか、見られるようにしてもらいます",
            "ほかの人が出した申請を見る",
            "ほかのアカウントで出した申請は、あなたの一覧には出ません。同じ法人のプライムとメンバーの間では、設定をすると見られます。",
        ),
        Route::T7 => (
            "申請を出したときと同じアカウントで、入り直します",
            "申請を出したアカウントで入る",
            "申請は、出したアカウントで入ったときに見られます。GビズIDの種類を切り替えると、一覧に出ないことがあります。",
        ),
        Route::T8 => (
            "いったんすべてログアウトして、入り直します",
            "すべてログアウトして入り直す",
            "e-Govからログアウトしても、GビズIDなどのサイトやブラウザに、前のログインが残ることがあります。",
        ),
        Route::L1 => (
            "ソフトの画面から、e-Govにつなぎ直します",
            "ソフトとe-Govをつなぎ直す",
            "労務や給与のソフトは、e-Govとのつながりが切れることがあります。そのときは、ソフトの中でもう一度ログインします。",
        ),
        Route::G1 => (
            "わかることをまとめて、窓口に問い合わせます",
            "窓口に問い合わせる",
            "この状況を自分で直す方法は、公式の案内に見つかりませんでした。",
        ),
        Route::H1 => (
            "ほかのタブを閉じてやり直すと、登録できます",
            "ほかのタブを閉じてやり直す",
            "登録の操作を2つ以上のタブで進めると、システムエラーになることがあります。",
        ),
        Route::H2 => (
            "別のアドレスなら、いますぐ登録できます",
            "別のアドレスで登録するか、1週間待つ",
            "e-Govのアカウントを削除したあと1週間は、同じアドレスを登録できません。",
        ),
        Route::H3 => (
            "登録ずみのアカウントで、ログインできます",
            "登録ずみのアカウントで入る",
            "登録しようとしたアドレスは、もうe-Govで使われています。",
        ),
        Route::P0 => (
            "変えるものを1つずつにして、アドレスの重なりを防ぎます",
            "変更の前に確かめる",
            "アドレスの重なりは、いくつもの変更を一度にすると起こりやすくなります。",
        ),
        Route::P1 => (
            "e-Govで使ったことのないアドレスに変えれば、安全です",
            "GビズIDやMicrosoftのアドレスを変える前に",
            "ほかのアカウントがe-Govで使っているアドレスに変えると、エラーが出て入れなくなることがあります。",
        ),
        Route::P2 => (
            "前のGビズIDが使えるうちに、データを引き継ぎます",
            "代表者が替わる前に",
            "新しいGビズIDを同じアドレスでいきなり使うと、前の申請のデータが消えるおそれがあります。",
        ),
        Route::P3 => (
            "アドレスをそろえてから入ると、データが引き継がれます",
            "GビズIDやMicrosoftで始める前に",
            "GビズIDやMicrosoftから同じアドレスで初めて入ると、e-Govアカウントがそちらへ切り替わります。申請のデータは引き継がれます。",
        ),
        Route::P4 => (
            "GビズIDやMicrosoftで入れるうちに、切り替えます",
            "e-Govアカウントに戻す前に",
            "切り替えの操作には、いま使っているGビズIDやMicrosoftでのログインが必要です。申請のデータは引き継がれます。",
        ),
        Route::P5 => (
            "e-Govのアカウントを消すと、申請のデータも消えます",
            "e-Govのアカウントを消す前に",
            "アドレスの重なりを直すだけなら、e-Govのアカウントを消さずに、アドレスを変える方法があります。",
        ),
        Route::P6 => (
            "GビズIDを消す前に、e-Govの申請を片づけます",
            "GビズIDを消す前に",
            "GビズIDを先に消すと、e-Govに残った申請を開けなくなります。",
        ),
        Route::P7 => (
            "e-Govで使ったことのないアドレスに変えれば、安全です",
            "e-Govアカウントのアドレスを変える前に",
            "ほかのアカウントが使っているアドレスには、変えられません。",
        ),
        Route::P8 => (
            "いまの担当者がログインできるうちに、引き継ぎをします",
            "担当者が替わる前に",
            "いまの担当者がいなくなると、その人のアカウントの申請を見たり、設定を変えたりできなくなるおそれがあります。",
        ),
        Route::P9 => (
            "変える前に申請を保存して、窓口に確かめます",
            "GビズIDの種類を変える前に",
            "GビズIDの種類の切り替えは、前の申請が一覧に出なくなる理由の1つです。この案内では、防ぎ方を確かめられていません。",
        ),
    };
    RouteWords { verdict, name, why }
}

fn tried(route: Route) -> Text {
    match route {
        Route::A1 => "e-Govアカウントの登録を試しました。",
        Route::A2 => "アドレスとパスワードを確かめようとしました。",
        Route::A3 => "「パスワードを忘れた方」で、パスワードの決め直しを試しました。",
        Route::A4 => "前に使ったサービス（GビズIDなど）で入ってみました。",
        Route::A5 => "再設定のメールが届かない原因を調べてみました。",
        Route::A6 => "GビズIDなどのボタンから入ってみました。",
        Route::B1 => "30分以上待ってから、1回だけログインを試しました。",
        Route::B2 => "ロックの解除を、問い合わせフォームで頼む方法を試しました。",
        Route::C1 => "2要素認証を自分で解除する方法を試しました。",
        Route::C2 => "GビズIDなどの窓口に聞く方法を試しました。",
        Route::C3 => "2要素認証の設定の画面で、設定か「スキップ」を試しました。",
        Route::D1 => "同じアドレスのe-Govアカウントのアドレスを変える方法を試しました。",
        Route::D2 => "MicrosoftかGoogleのアドレスを変えて、一度e-Govに入る方法を試しました。",
        Route::D3 => "同じアドレスを使った別のGビズIDで、一度e-Govに入る方法を試しました。",
        Route::D4 => "同じアドレスを使った別のGビズIDのアドレスを変えて、e-Govに入る方法を試しました。",
        Route::D5 => "アドレスを変えたアカウントで、一度e-Govに入る方法を試しました。",
        Route::D6 => "いまのGビズIDのアドレスを、使ったことのないものに変える方法を試しました。",
        Route::D7 => "同じアドレスのほかのアカウントを、e-Govから削除する方法を試しました。",
        Route::D8 => "同じアドレスのほかのアカウントをe-Govから削除するよう、窓口に頼む方法を試しました。",
        Route::D9 => "「認証サービス変更」で、e-Govアカウントに戻す方法を試しました。",
        Route::D10 => "同じアドレスを使っているアカウントを探してみました。",
        Route::E1 => "プライムの人に、利用の許可を頼む方法を試しました。",
        Route::E2 => "ほかのGビズIDで入っていないかを確かめました。",
        Route::E3 => "GビズIDの種類を確かめました。",
        Route::T1 => "時間をおいて、別のブラウザなどで試しました。",
        Route::T2 => "申請したアカウントと、担当の役所を確かめました。",
        Route::T4 => "お知らせを確かめて、時間をおいて試しました。",
        Route::T5 => "「申請案件一覧」と、保存した書類を探しました。",
        Route::T6 => "申請を出した人に聞くか、アカウント間情報共有を試しました。",
        Route::T7 => "申請を出したときのアカウントで入り直す方法を試しました。",
        Route::T8 => "e-GovとGビズIDなどからログアウトして、入り直しました。",
        Route::L1 => "ソフトの画面から、e-Govにつなぎ直す方法を試しました。",
        Route::H1 => "ほかのタブを閉じて、登録をやり直しました。",
        Route::H2 => "別のアドレスで登録してみました。",
        Route::H3 => "登録ずみのアカウントで入ってみました。",
        Route::G1
        | Route::T3
        | Route::P0
        | Route::P1
        | Route::P2
        | Route::P3
        | Route::P4
        | Route::P5
        | Route::P6
        | Route::P7
        | Route::P8
        | Route::P9 => "",
    }
}

fn step(step: Step) -> Text {
    match step {
        Step::OpenRegistration => "e-Govのログイン画面で「e-Govアカウント登録ページへ」を押します。",
        Step::RegisterInOneTab => "ブラウザのタブを1つだけにして、画面に沿ってアドレスを登録します。",
        Step::OpenRegistrationMail => "届いたメールのリンクを1時間以内に開いて、登録を終えます。",
        Step::CheckAddress => "e-Govのログイン画面で、メールアドレスの打ちまちがいがないか見ます。",
        Step::ShowPassword => "パスワード欄の右のアイコンを押して、入力した文字を目で確かめます。",
        Step::CompareSavedPassword => "ブラウザに保存したパスワードがあれば、それと見くらべます。",
        Step::OpenPasswordReset => "e-Govのログイン画面で「パスワードを忘れた方」を押します。",
        Step::ChooseNewPassword => "登録したアドレスを入れて、案内に沿って新しいパスワードを決めます。",
        Step::SignInWithNewPassword => "e-Govのログイン画面で、新しいパスワードを使ってログインします。",
        Step::ChooseSwitchedService => {
            "e-Govの「または以下のアカウントでログイン」で、前に使ったサービス（GビズIDなど）を選びます。"
        }
        Step::SignInThere => "そのサービスの画面で、そのサービスのIDとパスワードを入れます。",
        Step::SeeFilings => "e-Govに入ったら、前に出した申請が見えるか確かめます。",
        Step::CheckResetAddress => "再設定の画面で、入れたアドレスの打ちまちがいがないか見ます。",
        Step::CheckJunkFolder => "メールの画面で、迷惑メールのフォルダーを見ます。",
        Step::FindRegisteredAddress => "前に届いたe-Govのメールを探して、どのアドレスで登録したか確かめます。",
        Step::DecideByHistory => "登録した覚えがなければ登録します。GビズIDなどで入っていたなら、それで入ります。",
        Step::NoteLockTime => "最後にログインを試した時刻を、紙などに書きとめます。",
        Step::StayAway => "その時刻から30分以上、ログインを一度も試さずに待ちます。",
        Step::TryOnce => "e-Govのログイン画面で、1回だけログインします。",
        Step::ResetAfterWait => "待ったあとで、パスワードがわからないときは「パスワードを忘れた方」で決め直します。",
        Step::OpenInquiryForm => "作った文を、e-Govの「よくあるご質問」のページの「問い合わせフォーム」から送ります。",
        Step::WriteUnlockRequest => "「用意するもの」を見て、ロックの解除を頼む文を作ります。",
        Step::AwaitReply => "窓口からの返事を待ちます。",
        Step::EnterIdAndPassword => "「e-Govアカウントログイン」画面で、アドレスとパスワードを入れます。",
        Step::ChooseRemoval => "「2要素認証」画面の下のほうにある「2要素認証設定解除」を押します。",
        Step::SendRemovalMail => {
            "「2要素認証・追加認証設定解除メール送信確認」画面でアドレスを見て、「送信」を押します。"
        }
        Step::SeeMailSent => {
            "「2要素認証・追加認証設定解除メール送信完了」画面が出たら、メールを見ます。届かないときは、迷惑メールのフォルダも見ます。"
        }
        Step::OpenRemovalMail => "件名が「2要素認証・追加認証設定解除本申請のご案内」のメールを開いて、URLを押します。",
        Step::ConfirmRemoval => "「2要素認証・追加認証設定解除内容確認」画面で「解除」を押します。",
        Step::SeeRemovalDone => "「2要素認証・追加認証設定解除完了」画面が出たら、もう一度ログインします。",
        Step::SeeWhichServiceStops => "止まった画面のアドレス（URL）を見て、どのサービスの画面か確かめます。",
        Step::UseProviderHelp => "そのサービスのヘルプや窓口に聞いて、ログインできるようにします。",
        Step::UseGbizidHelp => "GビズIDのサイトで、ヘルプを見るかヘルプデスクに聞いて、GビズIDに入れるようにします。",
        Step::UseMicrosoftHelp => "Microsoftのヘルプや窓口に聞いて、Microsoftアカウントに入れるようにします。",
        Step::UseGoogleHelp => "Googleのヘルプや窓口に聞いて、Googleアカウントに入れるようにします。",
        Step::SignInOnceProviderWorks => "そのサービスに入れるようになったら、e-Govにログインします。",
        Step::SignInWithOtherEgov => "同じアドレスのe-Govアカウントで、e-Govにログインします。",
        Step::ChangeOtherInEgov => "e-Govで、そのアカウントのアドレスを、e-Govで使ったことのないものに変えます。",
        Step::ChangeOtherAtProvider => {
            "MicrosoftかGoogleのサイトで、そのアカウントのアドレスを、e-Govで使ったことのないものに変えます。"
        }
        Step::SignInWithOtherOnce => "アドレスを変えたMicrosoftかGoogleで、e-Govに一度ログインします。",
        Step::SignInWithOldGbizid => "同じアドレスを使った別のGビズIDで、e-Govに一度ログインします。",
        Step::MoveOldGbizid => "GビズIDのサイトで、別のGビズIDのアドレスを、e-Govで使ったことのないものに変えます。",
        Step::SignInWithChangedAccount => "アドレスを変えたアカウントで、e-Govに一度ログインします。",
        Step::MovePresentGbizid => {
            "GビズIDのサイトで、いま使いたいGビズIDのアドレスをe-Govで使ったことのないものに変えます。"
        }
        Step::SignInWithPresentGbizid => {
            "いったんe-GovとGビズIDからログアウトし、いま使いたいGビズIDでe-Govにログインします。"
        }
        Step::SaveDocuments => {
            "e-Govに入り、あとで必要になる公文書と「到達番号」（申請したときに出る番号）を保存します。"
        }
        Step::SaveOtherDocuments => "消すアカウントでe-Govに入り、その中の公文書と「到達番号」を保存します。",
        Step::FindOtherDocuments => "メールや手元の書類から、消すアカウントの公文書と「到達番号」を探して保存します。",
        Step::DeleteOtherRecord => "消すアカウントでe-Govに入り、e-Govに登録されたそのアカウントの情報を削除します。",
        Step::WaitAWeek => "いまのGビズIDで初めて入るときは、e-Govから削除されたあと、まる7日待ちます。",
        Step::NoteErrorTime => "エラーの画面が出た日時を、秒まで書きとめます。",
        Step::RequestDeletionByForm => {
            "「問い合わせフォーム」で、同じアドレスのほかのアカウントをe-Govから削除するよう頼みます。"
        }
        Step::RequestDeletionAtDesk => {
            "「e-Gov利用者サポートデスク」に、同じアドレスのほかのアカウントをe-Govから削除するよう頼みます。"
        }
        Step::AwaitDeletion => "e-Govから削除したという、窓口の返事を待ちます。",
        Step::SignInWithExternal => "GビズID（またはMicrosoft）で、e-Govにログインします。",
        Step::SwitchToEgov => {
            "e-Govの「認証サービス変更」（ログインの方法を替えること）で、e-Govアカウントに替えます。"
        }
        Step::UsePasswordForm => "次からは、e-Govのログイン画面のアドレスとパスワードの欄だけを使います。",
        Step::TryEgovPasswordOnce => {
            "e-Govのログイン画面で、GビズIDと同じアドレスと、思い当たるパスワードを1回だけ入れます。"
        }
        Step::RememberOtherSignIns => "MicrosoftやGoogleのアカウントでe-Govに入ったことがないか、思い出します。",
        Step::AskFormerHolder => "社内で、前の代表者や前の担当者のGビズIDが同じアドレスでないか聞きます。",
        Step::ActOnWhatIsFound => "わかったら、この案内を最初からやり直して、そのアカウントを選びます。",
        Step::AskPrime => "代表者など、プライムのGビズIDを持つ人に、e-Govを使う許可を頼み、返事を待ちます。",
        Step::SignOutEverywhere => "e-GovとGビズIDの両方から、いったんログアウトします。",
        Step::SignInAgain => "もう一度、同じGビズIDでe-Govにログインします。",
        Step::OpenPrivateWindow => {
            "プライベートウィンドウ（前のログインが残らない画面）を1つ開いて、使いたいGビズIDで入ります。"
        }
        Step::CheckKindAtGbizid => "GビズIDのサイトで、アカウントの種類（プライム、メンバー、エントリー）を見ます。",
        Step::AskGbizidDesk => "プライムなのに同じ文が出るときは、GビズIDのヘルプデスクに聞きます。",
        Step::SignInAtGbizid => "GビズIDのサイトに、同じGビズIDでログインします。",
        Step::ActOnKind => "メンバーならプライムの人に許可を頼みます。プライムならログイン中のGビズIDを確かめます。",
        Step::CheckNotices => "e-GovとGビズIDのサイトのお知らせで、障害やメンテナンスがないか見ます。",
        Step::TryPrivateWindow => {
            "プライベートウィンドウ（前のログインが残らない画面）を1つだけ開いて、ログインします。"
        }
        Step::TryOtherBrowser => "別のブラウザで、1回だけログインします。",
        Step::UseSignInUsedBefore => "前にe-Govで使ったことがある別のログインの方法があれば、それで入ります。",
        Step::FindFilingAccount => {
            "探している申請を、だれ（自分、社会保険労務士など）がどのアカウントで出したか確かめます。"
        }
        Step::FindArrivalNumber => "届いたメールや保存した書類から、「到達番号」（申請したときに出る番号）を探します。",
        Step::AskOffice => "申請した手続きを担当する役所に、「到達番号」を伝えて状況を聞きます。",
        Step::TreatCaseAlike => "大文字と小文字のちがいは気にせず、e-Govのログイン画面にアドレスを入れます。",
        Step::LookForOtherCauses => "それでも入れないときは、画面に出た文を選んで直し方を探します。",
        Step::NoteWhatHappened => "「用意するもの」を見て、わかることを入れた文を作ります。",
        Step::ChooseDesk => "止まった画面がe-Govならe-Govの窓口、GビズIDならGビズIDのヘルプデスクを選びます。",
        Step::SendInquiry => {
            "作った文を、その窓口に送ります。e-Govなら「よくあるご質問」のページの「問い合わせフォーム」から送ります。"
        }
        Step::CloseOtherTabs => "ブラウザで、e-Govを開いているほかのタブをすべて閉じます。",
        Step::RestartRegistration => "残した1つのタブで、登録を最初からやり直します。",
        Step::RegisterOtherAddress => "e-Govの登録の画面で、別のメールアドレスを使って登録します。",
        Step::RegisterAfterWeek => {
            "同じアドレスを使いたいときは、e-Govのアカウントを削除してからまる7日待って登録します。"
        }
        Step::SignInToExisting => "e-Govのログイン画面で、登録ずみのe-Govアカウントに入ります。",
        Step::ChooseServiceIfUsed => {
            "同じアドレスのGビズIDなどで入ったことがあれば、「または以下のアカウントでログイン」でそのサービスを選びます。"
        }
        Step::ResetIfForgotten => "パスワードがわからないときは、「パスワードを忘れた方」で決め直します。",
        Step::ElseRegisterOtherAddress => "登録ずみのアカウントを使わないときは、別のアドレスで登録します。",
        Step::ListAccounts => "だれが、どのアカウントを、どのアドレスで使っているか書き出します。",
        Step::ChangeOneThing => "一度に変えるものを、1つだけにします。",
        Step::UseUnusedAddress => "アドレスを変えるときは、e-Govで使ったことのないものにします。",
        Step::SignInAfterChange => "変えたら、そのアカウントでe-Govに一度ログインします。",
        Step::DeleteNothing => "e-GovのアカウントもGビズIDも、消さずに残しておきます。",
        Step::CheckAddressUnused => "これから使うアドレスを、e-Govで使ったことがないか確かめます。",
        Step::FreeAddressFirst => {
            "ほかのアカウントが使っていたら、先にそちらをe-Govで使ったことのないアドレスに変え、一度e-Govに入ります。"
        }
        Step::ChangeOwnAtProvider => "GビズID（またはMicrosoft）のサイトで、アドレスを変えます。",
        Step::SwitchFormerToEgov => {
            "前の申請が必要なら、前のGビズIDで入り、「認証サービス変更」でe-Govアカウントに替えます。"
        }
        Step::RetireFormerGbizid => "e-Govアカウントに替わったことを確かめ、そのあとは前のGビズIDでe-Govに入りません。",
        Step::FirstSignInOnSameAddress => {
            "新しいGビズIDを同じアドレスにして、e-Govに入ります。切り替わって、データが引き継がれます。"
        }
        Step::ElseNewGbizidOnUnusedAddress => {
            "前の申請がいらないときは、切り替えをせず、新しいGビズIDをe-Govで使ったことのないアドレスにします。"
        }
        Step::DeleteFormerLast => "GビズIDのサイトで前のGビズIDを削除するのは、いちばん最後にします。",
        Step::MakeAddressesEqual => {
            "初めて入る前に、e-GovアカウントとGビズID（またはMicrosoft）のアドレスを同じにします。"
        }
        Step::FirstExternalSignIn => {
            "GビズID（またはMicrosoft）でe-Govに入り、画面に沿って進めます。切り替わって、データが引き継がれます。"
        }
        Step::ConsiderKeeping => "アドレスの重なりに困っているだけなら、消さずにアドレスを変えることを考えます。",
        Step::DeleteOwnRecord => "e-Govの「アカウント削除」の案内に沿って、e-Govに登録した情報を削除します。",
        Step::KeepBySwitching => {
            "はじめの3つは、どれか1つだけを選びます。申請を残すなら、「認証サービス変更」でe-Govアカウントに替えます。データは引き継がれます。"
        }
        Step::OrLeaveUnopened => {
            "申請を開かなくてよければ、GビズIDをe-Govで使ったことのないアドレスに変え、一度e-Govに入ります。"
        }
        Step::OrDeleteRecord => "申請がいらなければ、e-Govに登録した情報をe-Govで削除します。",
        Step::DeleteGbizidLast => {
            "3つのうち選んだ1つが終わったことを確かめてから、GビズIDのサイトでGビズIDを削除します。"
        }
        Step::ChangeOwnInEgov => "e-Govに入って、e-Govアカウントのアドレスを変えます。",
        Step::UseNoForm => "e-Govのログイン画面で、アドレスとパスワードの欄を空けておきます。",
        Step::PressProviderButton => {
            "その下の「または以下のアカウントでログイン」で、使うサービス（GビズIDなど）のボタンを押します。"
        }
        Step::AskMailAdministrator => {
            "退職した人などのアドレスなら、会社のメールを管理する人に、受け取れるようにしてもらいます。"
        }
        Step::ScanSetUpCode => {
            "アプリを使うときは、画面のQRコードを認証アプリで読み取り、アプリに出たコードを入れます。"
        }
        Step::OrSkipSetUp => {
            "アプリを使わないときは、手順1のかわりに「スキップ」を押し、「追加認証設定」で秘密の質問と答えを決めます。"
        }
        Step::WaitAndRestart => "書きかけの申請を保存し、少し待ってから、ブラウザか機器を再起動します。",
        Step::TryAtAnotherHour => {
            "つながらなければ、時間や日を変えて試します。月末と、4月・6月・7月は混みやすいとされています。"
        }
        Step::OpenFullList => "e-Govのマイページで、「直近の案件」の「一覧」を押します。",
        Step::LookInFullList => "開いた「申請案件一覧」で、その申請を探します。",
        Step::LookInSavedDocuments => {
            "一覧にないときは、届いたメールや保存した書類から、「到達番号」（申請したときに出る番号）を探します。"
        }
        Step::AskWhoFiled => "社会保険労務士や労務サービスの会社が出した申請なら、その人や会社に状況を聞きます。",
        Step::AskForSharing => {
            "同じ法人の人がGビズIDで出したなら、あなたが「アカウント間情報共有」でその人を指定します。"
        }
        Step::ConfirmSharing => "出した人が、自分のGビズIDでe-Govに入り、共有の依頼を確認します。",
        Step::ElseAskFilerOrOffice => "共有できないときは、申請を出した人か、担当の役所に状況を聞きます。",
        Step::SignInWithFilingAccount => {
            "申請を出したときと同じアカウント（同じサービス、同じ種類のGビズID）で、e-Govにログインします。"
        }
        Step::AskDeskBeforeChanging => "それでも見られないときは、これ以上何も変えずに、e-Govの窓口に聞きます。",
        Step::SignOutOfEgov => "e-Govからログアウトします。",
        Step::SignOutOfProvider => "GビズID（またはMicrosoft、Google）のサイトを開き、そこでもログアウトします。",
        Step::CloseBrowser => {
            "ブラウザをすべて閉じて開き直すか、プライベートウィンドウ（前のログインが残らない画面）を開きます。"
        }
        Step::SignInWithWantedAccount => "使いたいアカウントで、e-Govにログインします。",
        Step::SignInAgainInProgram => "労務や給与のソフトを使うときは、ソフトの画面でも、もう一度ログインします。",
        Step::OpenLinkScreen => "ソフトの、e-Govとの連携や利用者登録の画面を開きます。",
        Step::RenewLink => "ソフトの画面から、前と同じe-Govアカウント（またはGビズID）でログインします。",
        Step::SeeLinkWorks => "ソフトで、前に出した申請の状況が見られるか確かめます。",
        Step::StartWithSignInMessage => {
            "e-Govのログインで止まるときは、この案内の一覧から、その画面に出た文を選びます。"
        }
        Step::SaveLeaversDocuments => {
            "いまの担当者のアカウントでe-Govに入り、公文書と「到達番号」（申請したときに出る番号）を保存します。"
        }
        Step::ShareLeaversFilings => {
            "いまの担当者がGビズIDメンバーなら、プライムの人が「アカウント間情報共有」で担当者を指定し、その担当者が確認します。"
        }
        Step::MakeSuccessorsMember => "後任のメンバーのGビズIDは、プライムの人がGビズIDのサイトで作ります。",
        Step::ChangeToSuccessorsAddress => {
            "会社で使うe-Govアカウントなら、アドレスを、後任が読める、e-Govで使ったことのないものに変えます。"
        }
        Step::HandOverPassword => "そのe-Govアカウントのパスワードを、後任に引き継ぎます。",
        Step::RenewSecondFactor => {
            "そのe-Govアカウントの2要素認証をいまの担当者が解除し、後任が次のログインで設定し直します。"
        }
        Step::DeleteNothingBeforeSettled => {
            "申請が片づくまで、e-Govのアカウントも、いまの担当者のGビズIDも、消したり止めたりしません。"
        }
        Step::NoteWhichKindFiled => "どの申請を、どの種類のGビズIDで出したかを書いておきます。",
        Step::AskBeforeKindChange => "種類を変えると前の申請がどうなるかを、変える前にe-Govの窓口に聞きます。",
    }
}

fn caution(caution: Caution) -> CautionWords {
    let (title, body) = match caution {
        Caution::RepeatedErrorsLock => {
            ("何度も入れ直さないでください", "まちがいが続くとロックされて、30分以上入れなくなります。")
        }
        Caution::InvalidAddressMeansLock => (
            "「無効なメールアドレスです」と出たとき",
            "ロックされていることがあります。窓口にロックの解除を頼む方法に進んでください。",
        ),
        Caution::NoRequestNeeded => ("窓口に頼まなくてかまいません", "このロックは、時間がたつと解けます。"),
        Caution::NeverWriteSecrets => (
            "秘密のものは書かないでください",
            "パスワード、ワンタイムコード、秘密の質問の答えは、だれにも伝えないでください。",
        ),
        Caution::UrgentOffice => ("急ぐとき", "期限が近い手続きは、担当の役所に先に相談してください。"),
        Caution::MailboxNeeded => (
            "登録したアドレスのメールが必要です",
            "2要素認証を解除するためのメールは、IDとして登録したアドレスに届きます。",
        ),
        Caution::SetUpAnew => {
            ("次のログインで、設定の画面が出ます", "2要素認証か秘密の質問のどちらかを、あらためて選びます。")
        }
        Caution::ResetFirstIfUnsure => {
            ("入れないとき", "先にパスワードを決め直すか、2要素認証を自分で解除してください。")
        }
        Caution::NotTheFormerAddress => (
            "アドレスを入れ替えないでください",
            "いま使いたいGビズIDが前に使っていたアドレスにすると、どちらのアカウントでも入れなくなるおそれがあります。",
        ),
        Caution::OnlyAnUnusedAddress => {
            ("e-Govで使ったアドレスは避けてください", "使ったことのあるアドレスでは、またエラーが出ることがあります。")
        }
        Caution::SignInReflectsChange => (
            "アドレスの変更は、ログインしたときに伝わります",
            "変えたアカウントで一度e-Govにログインするまで、e-Govには前のアドレスが残ります。",
        ),
        Caution::OneServicePerAddress => (
            "1つのアドレスで使えるサービスは1つです",
            "GビズID、Microsoft、Googleを、同じアドレスで使い分けることはできません。",
        ),
        Caution::OldGbizidMayBeRefused => (
            "別のGビズIDでも入れないとき",
            "そのGビズIDのアドレスも、ほかのアカウントがe-Govで使っていることがあります。e-Govで使ったことのないアドレスに変える方法に進んでください。",
        ),
        Caution::ChangedAccountMayBeRefused => (
            "そのアカウントでも入れないとき",
            "変えたあとのアドレスも、e-Govで使われています。いま使いたいGビズIDのアドレスを変える方法に進んでください。",
        ),
        Caution::AskProviderForChange => {
            ("変え方がわからないとき", "アドレスの変え方は、MicrosoftやGoogleのヘルプで確かめてください。")
        }
        Caution::IdChangesEverywhere => {
            ("GビズIDのIDも変わります", "GビズIDで入るほかのサービスでも、新しいアドレスを使います。")
        }
        Caution::SeparateAccounts => {
            ("2つのアカウントは別々のままです", "申請は、出したアカウントで入ったときだけ見られます。")
        }
        Caution::DescribedForGbizid => {
            ("MicrosoftやGoogleで入りたいとき", "公式の説明はGビズIDのものです。ほかでも同じ原因と考えられます。")
        }
        Caution::ServiceLinkRenewal => (
            "労務や給与のサービスとつないでいるとき",
            "つなぎ直しが必要なことがあります。先に、いま動いているか確かめてください。",
        ),
        Caution::SkipIfUnusedAlready => (
            "もうちがうアドレスのとき",
            "別のGビズIDのアドレスが、もうe-Govで使ったことのないものなら、この手順は飛ばせます。",
        ),
        Caution::FormerAddressAlsoWorks => (
            "元のアドレスが空いているとき",
            "元のアドレスをほかのアカウントが使っていなければ、戻しても入れると考えられます。",
        ),
        Caution::RecordLost => (
            "申請のデータが消えます",
            "消すアカウントの申請、履歴、公文書は元に戻せません。先に公文書と「到達番号」を保存してください。同じアドレスでの新しい登録は、1週間できません。",
        ),
        Caution::OtherRecordLost => (
            "申請のデータが消えます",
            "消すアカウントの申請、履歴、公文書は元に戻せません。先に公文書と「到達番号」を保存してください。同じアドレスの新しい登録は、1週間できません。いまのGビズIDで入ったことがあれば、待たずに入れます。",
        ),
        Caution::RequestedRecordLost => (
            "申請のデータが消えます",
            "消すアカウントの申請、履歴、公文書は元に戻せず、引き継げません。先に公文書と「到達番号」を保存してください。同じアドレスの新しい登録は、1週間できません。いまのGビズIDで入ったことがあれば、待たずに入れます。",
        ),
        Caution::SwitchesAgain => (
            "GビズIDなどで入ると、また切り替わります",
            "同じアドレスで次に入ると、ログインの方法がそちらへ切り替わります。データは引き継がれます。",
        ),
        Caution::OldAddressFreeAtOnce => {
            ("前のアドレスはすぐに空きます", "変えたあとは、前のアドレスをほかのアカウントで使えます。")
        }
        Caution::NothingElseHelps => (
            "ほかの方法では直りません",
            "新しいアカウントを作っても、ブラウザの記録を消しても、待っても、許可はされません。会社の間の「委任」とは別のものです。",
        ),
        Caution::FirstSignInSwitchesOrCollides => (
            "e-Govで初めての方法では入らないでください",
            "同じアドレスで初めて入ると、ログインの方法が切り替わってデータが移るか、エラーが出て入れなくなります。",
        ),
        Caution::DeletedIsNotRestorable => {
            ("e-Govのアカウントを消した場合", "消したアカウントの申請は、元に戻せません。担当の役所に聞いてください。")
        }
        Caution::FewServicesForEntry => {
            ("エントリーのとき", "エントリーで使えるサービスは少なめです。プライムかメンバーが必要か確かめてください。")
        }
        Caution::NeverOnOldAddressDirectly => (
            "切り替える前に、新しいGビズIDで入らないでください",
            "前の代表者の情報と置き換わり、前の申請のデータが消えるおそれがあります。",
        ),
        Caution::FormerAddressFirst => (
            "前のGビズIDのアドレスを先に変えます",
            "新しいGビズIDを同じアドレスにするには、GビズIDのサイトで、前のGビズIDのアドレスを別のものに変えます。変えたあと、前のGビズIDでe-Govに入らないでください。",
        ),
        Caution::PasswordFormStops => (
            "パスワードでは入れなくなります",
            "切り替わると、e-Govアカウントのパスワードでは入れません。データは残り、「認証サービス変更」で元に戻せます。",
        ),
        Caution::StayOnPasswordForm => (
            "GビズIDではもう入らないでください",
            "同じアドレスのGビズIDで入るとまた切り替わり、GビズIDを消したあとは、申請のデータを開けなくなります。",
        ),
        Caution::NoSwitchAfterFirstEntry => (
            "もう入ったことがあるとき",
            "そのGビズIDやMicrosoftで一度e-Govに入っていると、切り替わらずにエラーになります。",
        ),
        Caution::ExternalFirst => {
            ("GビズIDなどを先に消さないでください", "GビズIDやMicrosoftで入れなくなると、自分では切り替えられません。")
        }
        Caution::OpenedByNobody => {
            ("GビズIDを消すと、開けなくなります", "この方法では申請のデータは消えませんが、だれも開けなくなります。")
        }
        Caution::OnlyDeskCanFree => (
            "順番を逆にしないでください",
            "GビズIDを先に消すと、e-Govに残ったアドレスを空けられるのは窓口だけになります。",
        ),
        Caution::PrepareErrorTime => {
            ("1週間以内の日時が必要です", "それより前なら、保存してから一度だけ同じ操作をしてください。")
        }
        Caution::ButtonNameDiffers => {
            ("ボタンの名前は、ページによってちがいます", "GビズIDなど、サービスの名前を目じるしに選んでください。")
        }
        Caution::FirstSignInSwitches => (
            "同じアドレスのe-Govアカウントがあるとき",
            "初めて入ると、ログインの方法が切り替わります。e-Govアカウントのパスワードでは入れなくなります。申請のデータは引き継がれます。Googleについては、公式のページに説明がありません。",
        ),
        Caution::FormerGbizidMayBeReplaced => (
            "同じアドレスの前のGビズIDがあるとき",
            "前の代表者の申請のデータが消えるおそれがあります。入らずに、先に「代表者が替わる前に」の案内を見てください。",
        ),
        Caution::SuccessorUsesAnotherAddress => (
            "後任のGビズIDとは別のアドレスにします",
            "同じアドレスだと、後任がGビズIDで入ったときに切り替わり、パスワードで入れなくなります。申請のデータは引き継がれます。",
        ),
        Caution::KeepSecondFactor => (
            "あとで困らないために",
            "アプリは、手放さないスマートフォンに入れます。秘密の質問なら、答えのしまい場所を書きとめます。",
        ),
        Caution::SetUpScreenNeedsNoRemoval => (
            "QRコードと「スキップ」が出ているとき",
            "それは、はじめての設定の画面です。2要素認証の解除はいりません。2要素認証をはじめて設定する方法に進んでください。",
        ),
        Caution::PriceOfGoingBack => (
            "戻すと、できなくなること",
            "電子送達（公文書などの電子での受け取り）を申し込めるのは、プライムとメンバーだけです。電子証明書が必要になることもあります。",
        ),
        Caution::DocumentsHaveATerm => (
            "公文書の取得期限",
            "待つ間に過ぎないよう、「[e-Gov]取得期限が近づいている公文書のお知らせ」のメールを見てください。",
        ),
        Caution::ChangeNothingMeanwhile => (
            "つながるまで、何も変えないでください",
            "アドレスを変えたり、e-GovやGビズIDのアカウントを消したりしないでください。パスワードのまちがいが続くと、ロックされます。",
        ),
        Caution::FinishedFilingsDisappear => {
            ("終わった申請は、やがて一覧から消えます", "消えるまでの期間は、その手続きを担当する省庁が決めています。")
        }
        Caution::SharingConditions => (
            "共有には条件があります",
            "同じ法人で、GビズIDの側で結びついたプライムとメンバーが使えます。エントリーは使えません。どちらの人もログインできることが必要です。見せる申請は選べません。",
        ),
        Caution::SharingPossible => (
            "同じ法人のプライムとメンバーのとき",
            "どちらのGビズIDでも入れるときは、「アカウント間情報共有」で、別のGビズIDの申請を見られるようにできます。",
        ),
        Caution::KindSwitchHidesFilings => (
            "GビズIDの種類を切り替えると",
            "プライム、メンバー、エントリーを切り替えると、前の申請が一覧に出ないことがあります。この案内では、その先の説明を読めていません。",
        ),
        Caution::SameAccountForTheLink => (
            "前と同じアカウントで入ってください",
            "別のアカウントでつなぐと、前に出した申請を、ソフトが見つけられなくなります。新しいe-Govアカウントも作らないでください。",
        ),
    };
    CautionWords { title, body }
}

fn level(level: Level) -> Text {
    match level {
        Level::Reference => "参考：",
        Level::Warning => "注意：",
        Level::Irreversible => "取り消せません：",
    }
}

fn level_before(level: Level) -> Text {
    match level {
        Level::Reference | Level::Warning => "先に確認：",
        Level::Irreversible => "先に確認（取り消せません）：",
    }
}

fn note(note: Note) -> Text {
    match note {
        Note::IfNeverRegistered => "入れたアドレスで、e-Govアカウントを登録したことがない場合の方法です。",
        Note::IfSwitchedBefore => "同じアドレスのGビズIDやMicrosoftで、e-Govに入ったことがある場合の方法です。",
        Note::AfterTheWait => "30分以上待ったあとで試す方法です。",
        Note::TryOnceCostsNothing => {
            "一時的なロックなら、30分以上待って1回試すだけで直ります。試しても損はありません。"
        }
        Note::Meanwhile => "アカウントを探す間にも、先にできる方法です。",
        Note::IfProviderSignInFails => "GビズIDなどの画面で止まって、e-Govまで進めない場合の方法です。",
        Note::AnotherAddressNow => "登録ずみのアカウントを使わず、別のアドレスで登録する方法です。",
        Note::IfExternalAccount => "GビズID、Microsoft、Googleのどれかのアカウントがある場合の方法です。",
        Note::IfSetUpScreen => "画面にQRコードと「スキップ」が出ている場合の方法です。",
        Note::MailboxMayReopen => {
            "退職した人などのアドレスでも、会社のメールを管理する人が、受け取れるようにできることがあります。受け取れれば、2要素認証を自分で解除できます。"
        }
        Note::SwitchDerived => "公式の説明はGビズIDについてのものです。Microsoftでも同じと考えて案内しています。",
        Note::ResetScreenDerived => {
            "パスワードの再設定の画面で止まることは、公式の説明にありません。ログインの方法が切り替わったためと考えて案内しています。GビズIDなら、申請のデータは残ります。"
        }
        Note::InvalidAddressLocked => "「無効なメールアドレスです」は、アカウントがロックされているときにも出ます。",
        Note::LockSupposed => {
            "ロックの文は出ていませんが、まちがいが続いてロックされていることがあります。公式の説明から考えた案内です。"
        }
        Note::GoogleSwitchUndescribed => {
            "Googleのアカウントへの切り替えは、公式のページに説明がありません。データがどうなるかは窓口で確かめてください。"
        }
        Note::GoogleNotNamed => "公式の「よくあるご質問（ログイン）」でGoogleが出てくるのは、HTTP500の項目だけです。",
        Note::RequestAfterWaitDerived => {
            "この文が出るときの公式の説明は、待つ方法だけです。待っても解けないので、窓口に頼む方法を案内しています。"
        }
        Note::ScanCodeAgain => {
            "アプリをまた使うときは、QRコードをもう一度読み取ります。古い表示ではなく、新しい表示のコードを使います。"
        }
        Note::SecretQuestionScreen => {
            "秘密の質問を使っていた人には、手順とちがう画面が出ることがあります。公式の案内で確かめてください。"
        }
        Note::GbizidSmsClosed => {
            "GビズIDのSMSのコードは、2025年12月17日から行政サービスのログインに使えないという情報があります。GビズIDのサイトには入れて、アプリを設定できます。メールのコードがe-Govで使えるかは確かめられていません。"
        }
        Note::GbizidAppNumber => {
            "GビズIDのアプリは、2026年の春から4けたの数字を入れる方式になったという情報があります。古い版では通らないので、アプリを新しくします。"
        }
        Note::FilingsOutOfReach => {
            "入れる人がいないアカウントの申請は、消えませんが、開けません。進行中の申請は、担当の役所に聞いてください。"
        }
        Note::PagesDiffer => {
            "「よくあるご質問」の一部には、e-Govにあるほかのアカウントの削除が必要とあります。別の項目とGビズIDの注意事項には、使ったことのないアドレスに変える方法もあります。"
        }
        Note::ConclusionForThisMessage => {
            "公式の説明は、別のエラーの文についてのものです。原因が同じと考えて案内しています。"
        }
        Note::OtherKindPossible => {
            "同じアドレスのe-Govアカウントなら、ふつうは切り替わってデータが引き継がれます。ほかの種類のアカウントかもしれません。"
        }
        Note::MayHappenWithoutRequest => {
            "2023年3月12日から、同じアドレスのGビズIDを取ると、頼まなくても置き換わり、前の申請が消えることがあります。"
        }
        Note::AtSupportDesk => {
            "「e-Gov利用者サポートデスク」に頼みます。伝えることは、HTTP500の項目をもとにしています。"
        }
        Note::DeletionDerivedForGoogle => {
            "公式の説明にはGoogleの名前がありません。e-Govにある情報の削除は、Microsoftと同じと考えて案内しています。"
        }
    }
}

fn data(data: Data) -> CostWords {
    let (value, detail) = match data {
        Data::Kept => ("残ります", ""),
        Data::Unaffected => ("変わりません", ""),
        Data::Unknown => ("わかりません", "（窓口で確認）"),
        Data::OutOfReach => ("消えませんが、開けなくなります", ""),
        Data::Lost => ("消えます。元に戻せません", ""),
    };
    CostWords { value, detail }
}

fn wait(wait: Wait) -> CostWords {
    let (value, detail) = match wait {
        Wait::ThirtyMinutes => ("30分以上", ""),
        Wait::Desk => ("窓口の返事を待ちます", ""),
        Wait::Others => ("頼んだ人や窓口の返事を待ちます", ""),
        Wait::OneWeek => ("1週間", "（同じアドレスで登録するとき）"),
        Wait::Service => ("つながるまで待ちます", "（時間はわかりません）"),
    };
    CostWords { value, detail }
}

fn others(actor: Actor) -> CostWords {
    let value = match actor {
        Actor::Oneself => "申請を出した人の返事を待ちます",
        Actor::Prime => "プライムの人の許可を待ちます",
        Actor::Provider => "GビズIDなどの対応を待ちます",
        Actor::Desk => "e-Govの窓口の返事を待ちます",
    };
    CostWords { value, detail: "" }
}

fn others_at(provider: External) -> CostWords {
    let value = match provider {
        External::Gbizid => "GビズIDの対応を待ちます",
        External::Microsoft => "Microsoftの対応を待ちます",
        External::Google => "Googleの対応を待ちます",
    };
    CostWords { value, detail: "" }
}

fn actor(actor: Actor) -> CostWords {
    let value = match actor {
        Actor::Oneself => "いりません",
        Actor::Prime => "プライムの人（代表者など）に頼みます",
        Actor::Provider => "GビズIDなどに頼みます",
        Actor::Desk => "e-Govの窓口に頼みます",
    };
    CostWords { value, detail: "" }
}

fn actor_at(provider: External) -> CostWords {
    let value = match provider {
        External::Gbizid => "GビズIDに頼みます",
        External::Microsoft => "Microsoftに頼みます",
        External::Google => "Googleに頼みます",
    };
    CostWords { value, detail: "" }
}

fn label(label: Label) -> Text {
    match label {
        Label::Official => "e-Govの「よくあるご質問」",
        Label::OfficialPage => "ほかの公式のページ",
        Label::Reported => "第三者の情報（公式のページでは確認できていません）",
        Label::Derived => "この案内の判断",
    }
}

fn mark(label: Label) -> MarkWords {
    let (short, told) = match label {
        Label::Official | Label::OfficialPage => ("", "公式の説明"),
        Label::Reported => ("第三者", "第三者＝第三者の情報（公式のページでは確認できていません）"),
        Label::Derived => ("判断", "判断＝公式の説明そのものではなく、この案内の考え"),
    };
    MarkWords { short, told }
}

fn page(page: Page) -> PageWords {
    let (publisher, title, open) = match page {
        Page::Login => {
            ("e-Gov（デジタル庁）", "よくあるご質問（ログイン）", "よくあるご質問（問い合わせの入り口）を開く")
        }
        Page::Account => ("e-Gov（デジタル庁）", "よくあるご質問（アカウント）", "よくあるご質問（アカウント）を開く"),
        Page::AuthService => {
            ("e-Gov（デジタル庁）", "よくあるご質問（認証サービス）", "よくあるご質問（認証サービス）を開く")
        }
        Page::GbizidNotes => ("e-Gov電子申請", "GビズIDを使うときの注意事項", "GビズIDを使うときの注意事項を開く"),
        Page::Registration => ("e-Gov（デジタル庁）", "利用者登録の案内", "利用者登録の案内を開く"),
        Page::Logout => ("e-Gov（デジタル庁）", "よくあるご質問（ログアウト）", "よくあるご質問（ログアウト）を開く"),
        Page::GbizidTop => ("GビズID（デジタル庁）", "GビズIDのサイト", "GビズIDのサイトを開く"),
        Page::MyPage => ("e-Gov電子申請", "よくあるご質問（マイページ）", "よくあるご質問（マイページ）を開く"),
        Page::Sharing => {
            ("e-Gov電子申請", "アカウント間情報共有について", "アカウント間情報共有についてのページを開く")
        }
        Page::Delivery => ("e-Gov電子申請", "よくあるご質問（電子送達）", "よくあるご質問（電子送達）を開く"),
        Page::Install => ("e-Gov電子申請", "アプリのインストール", "アプリのインストールのページを開く"),
        Page::ThirdParty => ("第三者", "申請の実務をする人のブログなど", ""),
        Page::Vendors => ("第三者", "労務・給与のソフトのヘルプ", ""),
    };
    PageWords { publisher, title, open }
}

fn place(place: Place) -> Text {
    match place {
        Place::Q1 => "アドレスまたはパスワードの誤り",
        Place::Q2 => "アカウントロック中の表示",
        Place::Q3 => "アカウントロックの解除",
        Place::Q4 => "秘密の質問と答え",
        Place::Q5 => "機種変更とワンタイムコード",
        Place::Q6 => "同一メールアドレスの表示",
        Place::Q7 => "HTTP500の表示",
        Place::Q7Case1 => "HTTP500の表示①",
        Place::Q7Case2 => "HTTP500の表示②",
        Place::Q7Case3 => "HTTP500の表示③",
        Place::Q7Deletion => "HTTP500の表示（e-Govのアカウントの削除を頼むとき）",
        Place::Q7Note2023 => "HTTP500の表示（2023年3月12日の追記）",
        Place::Q8 => "大文字・小文字の区別",
        Place::Q9 => "GビズIDとe-Govアカウントの切り替え",
        Place::Q10 => "システムエラーの表示",
        Place::Q10Part1 => "システムエラーの表示(1)",
        Place::Q10Part1Step1 => "システムエラーの表示(1)①",
        Place::Q10Part1Step2 => "システムエラーの表示(1)②",
        Place::Q10Part1Step3 => "システムエラーの表示(1)③",
        Place::Q10Part2 => "システムエラーの表示(2)",
        Place::Account
        | Place::AuthService
        | Place::GbizidNotes
        | Place::Registration
        | Place::Logout
        | Place::GbizidTop
        | Place::Install => "該当する項目",
        Place::MyPage | Place::Sharing => "はじめの部分",
        Place::Delivery => "はじめの部分（2024年1月）",
        Place::Vendors => "いくつかのソフトで一致している説明",
        Place::Blog => "利用の許可についてのブログ",
        Place::Practitioners => "実務をする人の報告",
    }
}

fn preparation(preparation: Preparation) -> PreparationWords {
    const UNLOCK_OTHERWISE: &str = "そろわないときや、一度も利用したことがないときの方法は、公式の案内にありません。わかることを書いて相談してください。";
    let (heading, rule, items, otherwise): (_, _, &[ThingWords], _) = match preparation {
        Preparation::UnlockEApplication => (
            "ロックの解除を頼むとき（電子申請）",
            "アドレスと、残りの4つのうち2つ以上が必要です。",
            &[
                ThingWords { name: "メールアドレス", found: "e-Govに登録したもの" },
                ThingWords {
                    name: "到達番号",
                    found: "いちばん新しい申請のもの（届いたメールや保存した書類にあります）",
                },
                ThingWords { name: "手続名称", found: "いちばん新しい申請のもの" },
                ThingWords { name: "法人名", found: "いちばん新しい申請に書いたもの" },
                ThingWords { name: "申請者氏名", found: "いちばん新しい申請に書いたもの" },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::UnlockDeveloperPortal => (
            "ロックの解除を頼むとき（開発者ポータル）",
            "すべて必要です。",
            &[
                ThingWords { name: "メールアドレス", found: "e-Govに登録したもの" },
                ThingWords { name: "ソフトウェアID", found: "発行したAPIキーのもの" },
                ThingWords {
                    name: "APIキー", found: "問い合わせフォームにだけ書きます。ほかの場所には書きません"
                },
                ThingWords { name: "法人・団体名称", found: "APIキーを申し込んだときのもの" },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::UnlockPolicyProposal => (
            "ロックの解除を頼むとき（政策に関する企画・提案）",
            "すべて必要です。",
            &[
                ThingWords { name: "メールアドレス", found: "e-Govに登録したもの" },
                ThingWords { name: "受付番号", found: "いちばん新しい提案のもの" },
                ThingWords { name: "提出先行政機関", found: "いちばん新しい提案のもの" },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::Deletion => (
            "e-Govの情報の削除を頼むとき",
            "すべて必要です。",
            &[
                ThingWords {
                    name: "e-Govから削除するアカウントの種別", found: "e-Govアカウント、GビズIDなど"
                },
                ThingWords {
                    name: "e-Govから削除するアカウントのメールアドレス",
                    found: "いま使いたいGビズIDと同じアドレス",
                },
                ThingWords {
                    name: "直近でエラーの画面が出た日時",
                    found: "1週間以内（例：1月31日 14時35分10秒、日本時間）",
                },
            ],
            "",
        ),
        Preparation::ContactKit => (
            "問い合わせるとき",
            "「何をして、どうなったか」だけは書いてください。ほかは、わかるものだけでかまいません。",
            &[
                ThingWords { name: "いつ", found: "日付と時刻" },
                ThingWords {
                    name: "何をして、どうなったか",
                    found: "例：GビズIDで入ろうとしたら、エラーの画面が出ました",
                },
                ThingWords {
                    name: "画面に出た文", found: "そのまま写します。画面の写真もあると伝わります"
                },
                ThingWords {
                    name: "アカウントの種類", found: "e-Govアカウント、GビズIDプライムなど"
                },
                ThingWords { name: "していた手続き", found: "手続きの名前" },
                ThingWords { name: "試したこと", found: "ここまでに試した方法" },
                ThingWords {
                    name: "ブラウザと機器", found: "ChromeやEdge、パソコンやスマートフォンなど"
                },
            ],
            "",
        ),
        Preparation::PrimeRequest => (
            "プライムの人に伝えること",
            "あなたのアドレスと、使いたいサービスを伝えます。",
            &[
                ThingWords {
                    name: "メンバーのGビズIDのメールアドレス",
                    found: "あなたがGビズIDに入るときのアドレスです",
                },
                ThingWords { name: "使いたいサービス", found: "e-Gov" },
                ThingWords {
                    name: "画面に出た文", found: "「利用が許可されていません」と出たこと"
                },
            ],
            "",
        ),
    };
    PreparationWords { heading, rule, items, otherwise }
}

fn habit(habit: Habit) -> Text {
    match habit {
        Habit::KnowWhoHoldsWhat => "だれがどのアカウントとアドレスを使うか、書いておきます。",
        Habit::OneAddressPerAccount => "1つのアドレスは、1つのアカウントだけで使います。",
        Habit::KeepCopies => "公文書と「到達番号」は、手元にも保存します。",
        Habit::SettleEgovFirst => "GビズIDなどを消す前に、e-Govの申請と公文書を保存します。",
    }
}

/// What the element's class says by itself.
pub const ELEMENT: ElementWords = ElementWords {
    stopped: "質問形式の案内が止まりました。書いた文は消えました。続きは、下の案内を読んでください。",
    go_on: "続きを読む",
    not_loaded: "質問形式の案内を読み込めませんでした。下の一覧から選んでください。",
    not_loaded_below: "質問形式の案内を読み込めませんでした。上の案内を使ってください。",
    loading: "読み込んでいます。",
    load_again: "もう一度読み込む",
    all_answers: "すべての案内",
    not_opened: "この枠からは、リンクを開けません。このアドレスをコピーして、新しいタブで開いてください。",
};

/// What page owners are told.
pub fn owner() -> OwnerWords {
    OwnerWords {
        hint: Table::new(hint),
        other_rules: "静的な案内を新しいものに置きかえてください。",
        ignored: "属性の値がちがうので、使いませんでした。",
        defined_already: "<egov-recovery-checker> はすでに定義されています。スクリプトを1つだけにしてください。",
        slow_type: ".wasm ファイルの MIME タイプを application/wasm にすると、速くなります。",
    }
}

fn hint(cause: Cause) -> Text {
    match cause {
        Cause::Csp => "ページの Content-Security-Policy に、足りないものを足してください。",
        Cause::MissingFile => "フォルダーのファイルをすべて置いてください。古いファイルも、しばらく残してください。",
        Cause::Corrupt => "フォルダーのファイルをすべて、変えずに（バイナリのまま）置き直してください。",
        Cause::Offline => "通信と、サーバーにつながるかを確かめてください。",
        Cause::Cors => "フォルダーのファイルすべてに、ヘッダー「Access-Control-Allow-Origin: *」を足してください。",
        Cause::NoWebAssembly => "することはありません。このブラウザでは、静的な案内だけを表示します。",
        Cause::Timeout => ".wasm ファイルを圧縮して（gzip か brotli で）配信してください。",
        Cause::Panic => {
            "お手数ですが、このファイルを配った人に、ページの場所と、こうなるまでの手順を知らせてください。"
        }
    }
}
