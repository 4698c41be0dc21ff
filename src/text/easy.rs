//! やさしい日本語。
//!
//! Written anew for its readers: foreign residents (JLPT N4 to N3) and people who read slowly. How it is written: です・ます, one
//! topic a sentence, 40 characters at most; a condition before what to do; no passive where it can be avoided, no double negation;
//! 消す never without whose and where. Spaces stand between phrases, in our own labels too. Furigana is written ｜漢字《かんじ》, over
//! every kanji but those whose reading hangs on the number before them. What stands on e-Gov's screens is quoted in 「」 letter for letter,
//! without spaces, and its meaning follows in brackets. What is drawn where there is no furigana has no kanji: the options of a list, a
//! calendar, and what the element's class says by itself.

use std::sync::LazyLock;

use super::{
    AddressMistakeWords, CautionWords, CheckWords, CostWords, Counted, DateWords, ElementWords, InquiryText,
    InquiryWords, ListWords, MarkWords, MessageWords, ObstacleWords, PageWords, PlanStepWords, PreparationWords,
    QuestionWords, RouteWords, RowMistakeWords, Sentence, SymptomWords, Table, Text, ThingWords, Ui, WaitingWords,
    Words, ja,
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

/// The words in easy Japanese.
pub fn words() -> Words {
    Words {
        language: Language::JaEasy,
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
        sent: ja::sent(),
        meant: Some(meant()),
        waiting: WAITING,
    }
}

const UI: Ui = Ui {
    region: "e-Govに ｜入《はい》るための ガイド",
    furigana: "ふりがな",
    unofficial: "｜国《くに》が ｜作《つく》った ｜案内《あんない》では ありません。｜国《くに》が ｜出《だ》した ｜情報《じょうほう》を ｜見《み》て ｜作《つく》りました。",
    report: "｜案内《あんない》が まちがっていたら、この ページを ｜出《だ》している｜人《ひと》に ｜知《し》らせてください。",
    help: "｜人《ひと》に ｜聞《き》く：",
    help_link: "e-Gov｜利用者《りようしゃ》サポートデスク",
    entry_heading: "e-Govに ｜入《はい》れない（ログインできない）とき",
    entry_lead: "｜画面《がめん》に ｜出《で》た ｜文《ぶん》で、｜直《なお》し｜方《かた》を ｜探《さが》せます。｜文《ぶん》の ｜一部《いちぶ》でも いいです。",
    privacy: "｜書《か》いたことは、この タブ（この ｜画面《がめん》）の ｜外《そと》に ｜出《で》ません。",
    search_name: "｜出《で》た ｜文《ぶん》で ｜探《さが》す",
    search_label: "｜画面《がめん》に ｜出《で》た ｜文《ぶん》（｜例《れい》：アカウントロック｜中《ちゅう》です）",
    search_button: "この ｜文《ぶん》で ｜探《さが》す",
    find_in_page: "ページのなかで さがせます",
    read_all: "ぜんぶの ｜案内《あんない》を ｜読《よ》む",
    search_empty: "｜画面《がめん》に ｜出《で》た ｜文《ぶん》を ｜書《か》いてください。または、｜下《した》の リストから ｜選《えら》んでください",
    messages_heading: "｜画面《がめん》や メールに ｜出《で》た ｜文《ぶん》から ｜選《えら》ぶ",
    groups_heading: "｜困《こま》っていることから ｜選《えら》ぶ",
    hits_heading: Counted::same("｜似《に》ている ｜文《ぶん》（{0}｜件《けん》）"),
    no_hits: "｜見《み》つかりませんでした。｜下《した》の リストから ｜選《えら》べます。",
    no_hits_in: Sentence("｜見《み》つかりませんでした。「{0}」の ｜中《なか》に あるかも しれません。"),
    missed: Sentence(
        "「{0}」を ｜探《さが》しました。｜近《ちか》い ｜文《ぶん》や ｜困《こま》っていることは、｜見《み》つかりませんでした。",
    ),
    missed_next: "｜画面《がめん》に ｜文《ぶん》が ｜出《で》ていたら、そのまま ｜書《か》いてみてください。｜下《した》の リストからも ｜選《えら》べます。",
    pointed_heading: "この ｜中《なか》に あるかも しれません",
    cut: Sentence("｜文《ぶん》が ｜長《なが》いので、はじめの {0}｜文字《もじ》だけで ｜探《さが》しました。"),
    back_to_list: "リストに ｜戻《もど》る",
    guide_heading: "ぜんぶの ｜案内《あんない》",
    back: "｜前《まえ》の ｜質問《しつもん》に ｜戻《もど》る",
    back_to_before: "｜前《まえ》の ｜画面《がめん》に ｜戻《もど》る",
    back_to_entry: "リストに ｜戻《もど》る",
    back_to_outcome: "｜最初《さいしょ》の ｜直《なお》し｜方《かた》に ｜戻《もど》る",
    question_caption: Sentence("｜質問《しつもん》 {0}（あと ｜多《おお》くて {1}つ）"),
    last_question_caption: Sentence("｜質問《しつもん》 {0}（これが ｜最後《さいご》です）"),
    or: "または",
    why_asked: "どうして ｜聞《き》くのですか",
    next: "｜次《つぎ》へ ｜進《すす》む",
    error: "エラー：",
    answers_dropped: "｜答《こた》えを ｜変《か》えたので、あとの ｜答《こた》えを いくつか ｜取《と》り｜消《け》しました。",
    verdict_caption: "あなたに ｜合《あ》う ｜直《なお》し｜方《かた》",
    verdict_caption_unsure: "いちばん ｜近《ちか》い ｜直《なお》し｜方《かた》",
    verdict_caption_other: "ほかの ｜方法《ほうほう》",
    linked_caption: "リンクから ｜開《ひら》いた ｜方法《ほうほう》",
    linked_hint: "この ｜方法《ほうほう》が あなたに ｜合《あ》うか、｜確《たし》かめてください。｜画面《がめん》に ｜出《で》た ｜文《ぶん》や、｜困《こま》っていることを ｜選《えら》ぶと、わかります。",
    linked_button: "｜合《あ》う ｜方法《ほうほう》を ｜確《たし》かめる",
    loses: "（｜申請《しんせい》の データが ｜消《き》えます）",
    either: " ／ ",
    verdict_caption_next: "｜次《つぎ》に する ｜方法《ほうほう》",
    nothing_fits: "ぴったり ｜合《あ》う ｜案内《あんない》が ありません",
    costs: "この ｜方法《ほうほう》に かかるもの",
    cost_data: "｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）の データ",
    cost_wait: "｜待《ま》つ ｜時間《じかん》",
    cost_support: "｜人《ひと》に ｜頼《たの》むこと",
    no_wait: CostWords { value: "ありません", detail: "" },
    wait_joiner: "。そのあと ",
    background_heading: "｜理由《りゆう》と もとの ページなど",
    why_heading: "どうして こうなったか",
    steps_heading: Counted::same("すること（{0}つ）"),
    then_heading: Sentence("｜続《つづ》けて：{0}"),
    tick_hint: "｜終《お》わったら ｜番号《ばんごう》を ｜押《お》します",
    composed: Sentence("｜順番《じゅんばん》に します：{0}"),
    steps_done: Sentence("{1}つの ｜中《なか》の {0}つが ｜終《お》わりました"),
    all_done: "｜終《お》わったら、｜下《した》の 「｜直《なお》りましたか」に ｜答《こた》えてください。",
    prepare_heading: "｜用意《ようい》するもの",
    things_heading: "｜用意《ようい》するものの リストを ｜見《み》る",
    situations_heading: "｜場合《ばあい》に よって ｜変《か》わること",
    habits_heading: "また ｜困《こま》らないために",
    alternatives_heading: "うまく いかないとき",
    deletion_heading: "e-Govから ｜消《け》す ｜前《まえ》に、｜読《よ》んでください",
    save_heading: "｜先《さき》に ｜保存《ほぞん》するもの",
    save: &[
        "｜届《とど》いた ｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）と、｜出《だ》した ｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）の コピー",
        "「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》です。｜届《とど》いた メールにも あります）",
        "まだ ｜終《お》わっていない ｜手続《てつづ》きの ｜名前《なまえ》と、その ｜手続《てつづ》きの ｜役所《やくしょ》の ｜名前《なまえ》",
    ],
    save_elsewhere: "｜入《はい》れない アカウントのときは、｜届《とど》いた メールや ｜持《も》っている ｜書類《しょるい》から ｜探《さが》します。",
    keeping: Sentence("｜申請《しんせい》の データを ｜消《け》さないで できる ｜方法《ほうほう》が あります：{0}"),
    keeping_planned: "アドレスが ｜同《おな》じで ｜困《こま》っているだけですか。そのときは、e-Govの アドレスを ｜変《か》える ｜方法《ほうほう》が あります。",
    keep: "データが ｜残《のこ》る ｜方法《ほうほう》を ｜見《み》る",
    keep_undeleted: "e-Govから ｜消《け》さない ｜方法《ほうほう》を ｜見《み》る",
    accept_loss: "｜消《き》えることが わかったので、することを ｜見《み》る",
    worked_heading: "｜直《なお》りましたか",
    worked_yes: "｜直《なお》った",
    worked_no: "｜直《なお》らない",
    worked_not_yet: "まだ していない",
    solved_heading: "｜直《なお》りました",
    solved_next: "この ページを ｜閉《と》じても いいです。",
    worked_later: "やってみたあとで、もう｜一度《いちど》 ｜答《こた》えてください。",
    nothing_left: "｜窓口《まどぐち》（｜助《たす》けてくれる ところ）の ｜返事《へんじ》が まだのときは、｜待《ま》ってください。｜返事《へんじ》のとおりに しても ｜入《はい》れないときは、もう｜一度《いちど》 ｜聞《き》いてください。そのとき、｜前《まえ》の ｜返事《へんじ》も いっしょに ｜送《おく》ってください。",
    answers_heading: "あなたの ｜答《こた》え",
    symptom_short: "｜困《こま》っていること",
    tried_short: "やってみたこと",
    change: "この ｜答《こた》えを ｜変《か》える",
    change_name: Sentence("「{0}」の この ｜答《こた》えを ｜変《か》える"),
    sources_heading: "もとの ページ",
    mark: Sentence("{0}・{1}"),
    mark_name: Sentence("もとの ページ {0}"),
    read_on_there: "｜読《よ》んでいた ところに ｜戻《もど》る",
    read_on: "｜見《み》た ｜日《ひ》",
    disagreement: "｜国《くに》の ページの ｜説明《せつめい》が、ページに よって ちがいます：",
    guides: "｜国《くに》の くわしい ｜案内《あんない》：",
    new_tab: "（｜新《あたら》しい タブ）",
    old_sources: Counted::same(
        "この ｜情報《じょうほう》を ｜見《み》てから、{0}日 たちました。e-Govの ページも ｜見《み》てください。",
    ),
    restart: "はじめから やり｜直《なお》す",
    wipe: "｜書《か》いたものを ぜんぶ ｜消《け》す",
    wiped: "｜書《か》いたものを ぜんぶ ｜消《け》しました。",
    print: "この ｜案内《あんない》を ｜印刷《いんさつ》する",
    not_printed: "｜印刷《いんさつ》の ｜画面《がめん》が ｜出《で》ないときは、ブラウザの メニューから ｜印刷《いんさつ》してください。",
    printed: "｜印刷《いんさつ》した ｜日《ひ》",
    remarks: "｜知《し》っておくと よいこと",
    colon: "：",
    separator: "、",
    quote: Sentence("「{0}」"),
    named: Sentence("「{0}」"),
    between_names: "",
    page_title: Sentence("{0}の 「{1}」"),
    aside: Sentence("（{0}）"),
    apart: "",
    list: ListWords { two: Sentence("{0}、{1}"), more: Sentence("{0}、{1}"), last: Sentence("{0}、{1}") },
};

fn check() -> CheckWords {
    CheckWords {
        row: "｜同《おな》じ アドレスが ないか ｜調《しら》べる（｜何《なに》かを ｜変《か》える ｜前《まえ》に）",
        list_heading: "｜同《おな》じ アドレスが ないか ｜調《しら》べる",
        list_lead: "｜書《か》いた アカウントを くらべて、｜安全《あんぜん》に ｜入《はい》る ｜順番《じゅんばん》を ｜出《だ》します。｜前《まえ》の ｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）のものも ｜書《か》いてください。｜前《まえ》に ｜申請《しんせい》を していた｜人《ひと》のものも ｜書《か》いてください。｜使《つか》わないものも ｜書《か》いてください。e-Govの ｜中《なか》を ｜調《しら》べるのでは ありません。",
        hints: &[
            "｜大文字《おおもじ》（A）と ｜小文字《こもじ》（a）は、｜同《おな》じに ｜考《かんが》えます。",
            "アドレスを ｜書《か》きたくないときは、アカウント 1 だけ ｜書《か》かないでください。ほかでは、「アカウント 1 と ｜同《おな》じ アドレス」を ｜選《えら》びます。",
            "GビズIDなどの 「いまの ようす」は、GビズIDなどの サイトに ｜入《はい》れるかどうかで ｜選《えら》びます。",
            "パスワードを ｜忘《わす》れただけのときは、｜先《さき》に ｜新《あたら》しい パスワードを ｜決《き》めてみてください。",
            "e-Govの リストに ｜出《で》ない ｜申請《しんせい》を ｜残《のこ》したいときも、「｜申請《しんせい》を ｜残《のこ》したい」を ｜選《えら》びます。わからないときは、｜選《えら》んだままに します。",
        ],
        account: Sentence("アカウント {0}"),
        account_of: Sentence("アカウント {0}（{1}）"),
        service_label: "｜種類《しゅるい》",
        service: Table::new(service),
        choose: "えらんでください",
        address_label: "いまの メールアドレス",
        same_as_first: "アカウント 1 と ｜同《おな》じ アドレス",
        situation_label: "いまの ようす",
        // The options of a list, which has no ruby: without kanji.
        situation: Table::new(|situation| match situation {
            Situation::Entered => "つかえる（e-Govに はいった）",
            Situation::New => "つかえる（e-Govでは まだ つかっていない）",
            Situation::Unusable => "つかえない（あたらしい パスワードも きめられない）",
            Situation::Gone => "GビズIDなどの サイトで、アカウントを けした",
            Situation::Unsure => "わからない",
        }),
        situation_in_egov: Table::new(|situation| match situation {
            Situation::Entered => "つかえる（e-Govに はいった）",
            Situation::New => "とうろくしたが、まだ はいっていない",
            Situation::Unusable => "つかえない（あたらしい パスワードも きめられない）",
            Situation::Gone => "e-Govで、アカウントを けした",
            Situation::Unsure => "わからない",
        }),
        filings_label: "｜申請《しんせい》を ｜残《のこ》したい",
        plans: "この アカウントの アドレスを ｜変《か》える つもりです",
        planned_label: "｜変《か》えたあとの アドレス",
        add: "アカウントを ｜増《ふ》やす",
        remove: Sentence("アカウント {0} を ｜書《か》く ところを なくす"),
        added: Sentence("アカウント {0} を ｜書《か》く ところを ｜増《ふ》やしました"),
        removed: "アカウントを ｜書《か》く ところを なくしました",
        submit: "｜同《おな》じ アドレスを ｜調《しら》べる",
        mistakes_heading: Counted::same("｜直《なお》すところが {0}つ あります"),
        mistake: MISTAKE,
        back_to_list: "アカウントを ｜書《か》く ｜画面《がめん》に ｜戻《もど》る",
        result_heading: Counted::same("{0}つの アカウントの アドレスが ｜同《おな》じです"),
        result_planned: "いまは ちがいますが、｜変《か》えたあとに ｜同《おな》じ アドレスに なります",
        result_none: "｜書《か》いた アカウントの ｜中《なか》に、｜同《おな》じ アドレスは ありません",
        result_status: Counted::same("｜同《おな》じ アドレスが {0}｜件《けん》 あります"),
        result_status_none: "｜同《おな》じ アドレスは ありません",
        today_heading: "いま ｜同《おな》じ アドレス",
        planned_heading: "｜変《か》えたあとに ｜同《おな》じに なる アドレス",
        after_heading: "このあとも ｜同《おな》じままの アドレス",
        no_meeting: "もう ｜使《つか》えない アカウントと ｜同《おな》じ アドレスです。このままで だいじょうぶです。",
        meeting: Table::new(|meeting| Sentence(meeting_with(meeting))),
        exchange: "ほかの アカウントが いま ｜使《つか》っている アドレスには、すぐに ｜変《か》えないでください。どちらの アカウントでも ｜入《はい》れなくなることが あります。｜変《か》える ｜前《まえ》に、｜下《した》で ｜安全《あんぜん》な ｜順番《じゅんばん》を ｜見《み》てください。",
        no_collision: "ありません。｜書《か》いていない アカウントのことは、わかりません。",
        collision: Sentence("{0}は、｜同《おな》じ アドレスです（{1}）。"),
        accounts: ListWords { two: Sentence("{0}と {1}"), more: Sentence("{0}と {1}"), last: Sentence("{0}と {1}") },
        unwritten: "アカウント 1 の アドレス",
        wanted_ask: "これから、どの アカウントで e-Govに ｜入《はい》りますか",
        wanted_hint: "その アカウントで ｜入《はい》れるまでの、｜安全《あんぜん》な ｜順番《じゅんばん》を ｜出《だ》します。",
        wanted_missing: "これから ｜使《つか》う アカウントを ｜選《えら》んでください",
        show_steps: "｜安全《あんぜん》な ｜順番《じゅんばん》を ｜見《み》る",
        back_to_result: "｜調《しら》べた ｜結果《けっか》に ｜戻《もど》る",
        plan_heading: Sentence("{0}で ｜入《はい》れるまでの ｜順番《じゅんばん》"),
        plan_heading_alone: Sentence("{0}で、このまま ｜入《はい》れます"),
        no_plan_heading: "かならず ｜入《はい》れる ｜順番《じゅんばん》が ありません",
        obstacle: OBSTACLE,
        forecast_heading: "いま、このまま e-Govに ｜入《はい》ると",
        forecast_heading_changed: "アドレスだけ ｜変《か》えて、すぐに e-Govに ｜入《はい》ると",
        end: Table::new(|end| match end {
            End::SignedIn => "いままでと ｜同《おな》じように ｜入《はい》れます。",
            End::Switched => {
                "｜入《はい》れます。e-Govアカウントの パスワードでは、｜入《はい》れなくなります。｜申請《しんせい》の データは ｜残《のこ》ります。"
            }
            End::NewRecord => {
                "はじめての｜人《ひと》として ｜入《はい》れます。ほかの アカウントの ｜申請《しんせい》は ｜見《み》えません。"
            }
            End::Refused => "エラーが ｜出《で》て、｜入《はい》れません。",
            End::Blocked => {
                "｜入《はい》れません。この アドレスの アカウントを e-Govから ｜消《け》して、まだ 1｜週間《しゅうかん》 たっていないからです。"
            }
            End::Undocumented => {
                "｜入《はい》れるかどうか、わかりません。データが どう なるかも、わかりません。｜国《くに》の ページに ｜説明《せつめい》が ありません。"
            }
        }),
        depends: "e-Govに ｜残《のこ》っている ｜情報《じょうほう》に よって、｜次《つぎ》の どれかに なります。",
        messages: "｜次《つぎ》の ｜文《ぶん》が ｜出《で》ることが あります。",
        may_lose: "｜入《はい》れたときも、｜前《まえ》の GビズIDの ｜申請《しんせい》の データが ｜消《き》えることが あります。｜元《もと》に ｜戻《もど》せません。",
        try_first: Sentence(
            "まず、{0}で 1｜回《かい》 e-Govに ｜入《はい》ってみてください。アドレスは ｜変《か》えないでください。｜入《はい》れたら、｜下《した》の ことは しなくて いいです。",
        ),
        try_first_once: Sentence(
            "まず、{0}で 1｜回《かい》 e-Govに ｜入《はい》ってみてください。アドレスは ｜変《か》えないでください。｜入《はい》ってみるのは 1｜回《かい》だけに します。｜入《はい》れたら、｜下《した》の ことは しなくて いいです。",
        ),
        not_before: Sentence(
            "{0}では、まだ e-Govに ｜入《はい》らないでください。ぜんぶ ｜終《お》わってから ｜入《はい》ります。",
        ),
        take_over_instead: Sentence(
            "{0}で、e-Govアカウントの ｜申請《しんせい》も ｜見《み》たいですか。そのときは、まだ e-Govに ｜入《はい》らないでください。｜先《さき》に、{0}の アドレスを ｜変《か》えてください。e-Govアカウントと ｜同《おな》じ アドレスに します。そのあと、もう｜一度《いちど》 ｜調《しら》べてください。",
        ),
        reset_first: "e-Govアカウントは、｜先《さき》に 「パスワードを｜忘《わす》れた｜方《かた》」（わすれた｜人《ひと》）を ｜使《つか》ってみてください。｜入《はい》れたら、e-Govに ある ｜情報《じょうほう》を ｜消《け》さなくて いいです。",
        lock_first: "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）かも しれません。そのときは、30｜分《ぷん》｜以上《いじょう》 ｜待《ま》って、1｜回《かい》だけ ｜入《はい》ってみます。｜入《はい》れないときは、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜頼《たの》む ｜方法《ほうほう》も あります。｜窓口《まどぐち》は、ロックを ｜外《はず》せます。",
        deleted_week: "e-Govから e-Govアカウントを ｜消《け》すと、1｜週間《しゅうかん》は ｜同《おな》じ アドレスで ｜登録《とうろく》できません。e-Govから ｜消《け》した e-Govアカウントの ｜申請《しんせい》は、｜元《もと》に ｜戻《もど》せません。",
        assumes: Sentence(
            "これは、{0}を ｜使《つか》えるときの ｜順番《じゅんばん》です。｜使《つか》えないときは、アカウントを ｜書《か》く ｜画面《がめん》に ｜戻《もど》って、｜選《えら》び｜直《なお》してください。",
        ),
        save_first: "はじめる ｜前《まえ》に、いままで ｜使《つか》っていた アカウントで e-Govに ｜入《はい》ります。そして、｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）と 「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜保存《ほぞん》します。｜入《はい》れないときは、｜届《とど》いた メールや ｜持《も》っている ｜書類《しょるい》を ｜見《み》て、｜書《か》いておきます。",
        step: PLAN_STEP,
        not_that_address: Sentence(
            "{0}の アドレスは、これに ｜変《か》えないでください。また ｜同《おな》じ アドレスに なります。",
        ),
        others_planned: "ほかの アカウントも ｜変《か》える つもりですか。それは、この ｜順番《じゅんばん》の ｜中《なか》に ありません。｜終《お》わったあとで、もう｜一度《いちど》 ｜調《しら》べてください。",
        delete_last: "GビズIDなどの サイトで、GビズIDなどの アカウントを ｜消《け》さないでください。｜消《け》すと、e-Govに ｜残《のこ》った ｜申請《しんせい》を、だれも ｜開《ひら》けなくなります。",
        lost: CautionWords {
            title: "｜申請《しんせい》の データが ｜消《き》えます",
            body: "e-Govから ｜消《き》えた データは、｜元《もと》に ｜戻《もど》せません。｜申請《しんせい》、｜記録《きろく》、｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）が、ぜんぶ なくなります。ほかの アカウントに ｜移《うつ》すことも できません。｜持《も》っている ｜書類《しょるい》を ｜見《み》て、「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜書《か》いておいてください。1｜週間《しゅうかん》は、この アドレスで ｜新《あたら》しく ｜登録《とうろく》できません。｜待《ま》つことが ｜必要《ひつよう》なときは、することの リストに ｜書《か》いてあります。",
        },
        keep_address: Sentence(
            "{0}の アドレスを ｜変《か》えたくないですか。そのときは、アカウントを ｜書《か》く ｜画面《がめん》に ｜戻《もど》ります。「この アカウントの アドレスを ｜変《か》える つもりです」を ｜選《えら》んで、いまと ｜同《おな》じ アドレスを ｜書《か》いてください。",
        ),
        kept_by_moving: "｜新《あたら》しい アドレスに すると、データを ｜消《け》さないで ｜入《はい》れます。｜使《つか》えない アカウントの ｜申請《しんせい》は、｜開《ひら》けないままです。アカウントを ｜書《か》く ｜画面《がめん》に ｜戻《もど》ってください。「｜変《か》えたあとの アドレス」に、だれも ｜使《つか》っていない アドレスを ｜書《か》いてください。",
        never_kept: "この ｜場合《ばあい》は、データを ｜残《のこ》す ｜順番《じゅんばん》が ありません。",
        out_of_reach: "｜使《つか》えない アカウントの ｜申請《しんせい》は、e-Govに ｜残《のこ》っていれば、｜消《き》えません。でも、｜開《ひら》けません。",
    }
}

fn inquiry() -> InquiryWords {
    InquiryWords {
        compose: Table::new(|kind| match kind {
            Preparation::UnlockEApplication => {
                "ロックを ｜外《はず》してもらう ｜文《ぶん》を ｜作《つく》る（｜電子《でんし》｜申請《しんせい》）"
            }
            Preparation::UnlockDeveloperPortal => {
                "ロックを ｜外《はず》してもらう ｜文《ぶん》を ｜作《つく》る（｜開発者《かいはつしゃ》ポータル）"
            }
            Preparation::UnlockPolicyProposal => {
                "ロックを ｜外《はず》してもらう ｜文《ぶん》を ｜作《つく》る（｜企画《きかく》・｜提案《ていあん》）"
            }
            Preparation::Deletion => "e-Govから ｜消《け》してもらう ｜文《ぶん》を ｜作《つく》る",
            Preparation::ContactKit => "｜窓口《まどぐち》に ｜聞《き》く ｜文《ぶん》を ｜作《つく》る",
            Preparation::PrimeRequest => "プライムの｜人《ひと》に ｜頼《たの》む ｜文《ぶん》を ｜作《つく》る",
        }),
        prefilled: "わかっていることは、もう ｜書《か》いてあります。",
        lead: "ここから ｜文《ぶん》を ｜送《おく》ることは できません。｜文《ぶん》が できたら、コピーして、｜自分《じぶん》で ｜送《おく》ります。",
        about: Table::new(|kind| match kind {
            Preparation::UnlockDeveloperPortal => {
                "APIキー（ソフトの かぎ）は、ここには ｜書《か》きません。「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）だけに ｜書《か》きます。"
            }
            Preparation::UnlockEApplication
            | Preparation::UnlockPolicyProposal
            | Preparation::Deletion
            | Preparation::ContactKit
            | Preparation::PrimeRequest => "",
        }),
        need: Table::new(|need| match need {
            Need::Required => "（かならず ｜書《か》く）",
            Need::TwoOf => "（4つの ｜中《なか》から 2つ｜以上《いじょう》）",
            Need::Optional => "（｜書《か》かなくても いい）",
            Need::InTheForm => "",
        }),
        // In a list, which has no ruby.
        choose: "えらんでください",
        now: "エラーが いま ｜出《で》た（いまの ｜時刻《じこく》を ｜書《か》く）",
        mistakes_heading: Counted::same("｜直《なお》すところが {0}つ あります"),
        empty: Sentence("「{0}」を ｜書《か》いてください"),
        two_of: "「｜到達《とうたつ》｜番号《ばんごう》」「｜手続《てつづき》｜名称《めいしょう》」「｜法人名《ほうじんめい》」「｜申請者《しんせいしゃ》｜氏名《しめい》」の ｜中《なか》から、2つ｜以上《いじょう》 ｜書《か》いてください",
        time: Table::new(|mistake| match mistake {
            TimeMistake::Unclear => {
                "「2026年1月31日 14時35分10秒」のように、｜日《ひ》と ｜時刻《じこく》を ｜書《か》いてください"
            }
            TimeMistake::NoSeconds => {
                "｜秒《びょう》まで ｜書《か》いてください。わからないときは、1｜回《かい》だけ ｜同《おな》じことを してください。エラーが ｜出《で》たら、すぐに ｜下《した》の ボタンを ｜押《お》してください"
            }
            TimeMistake::TooOld => {
                "1｜週間《しゅうかん》より ｜前《まえ》の ｜時刻《じこく》です。1｜回《かい》だけ ｜同《おな》じことを してください。エラーが ｜出《で》たら、すぐに ｜下《した》の ボタンを ｜押《お》してください"
            }
            TimeMistake::Future => {
                "まだ ｜来《き》ていない ｜時刻《じこく》です。｜日《ひ》と ｜時刻《じこく》を ｜見《み》てください"
            }
        }),
        submit: "｜文《ぶん》を ｜作《つく》る",
        submit_anyway: "｜足《た》りないまま ｜文《ぶん》を ｜作《つく》る",
        text_heading: "｜文《ぶん》が できました",
        enough: "｜必要《ひつよう》なものは、ぜんぶ あります。",
        enough_but_key: "APIキー（ソフトの かぎ）の ほかは、ぜんぶ あります。APIキーだけは、「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）に ｜書《か》いてください。",
        missing: Sentence(
            "｜足《た》りないものは 「{0}」です。このまま ｜送《おく》ると、もらった｜人《ひと》が あとで あなたに ｜聞《き》くことが あります。",
        ),
        missing_of: Sentence(
            "「{0}」の ｜中《なか》の、あと {1}つが ｜足《た》りません。このまま ｜送《おく》ると、もらった｜人《ひと》が あとで あなたに ｜聞《き》くことが あります。",
        ),
        address: ADDRESS,
        until: Sentence("この ｜時刻《じこく》の エラーで ｜頼《たの》むときは、{0}までに ｜送《おく》ってください。"),
        secret_like: Sentence(
            "「{0}」に、｜長《なが》い ｜英語《えいご》の ｜文字《もじ》や ｜数字《すうじ》が あります。APIキーや パスワードのときは、｜書《か》く ｜画面《がめん》に ｜戻《もど》って、それを ｜消《け》してください。",
        ),
        text_label: "コピーする ｜文《ぶん》",
        meaning: "この ｜文《ぶん》の ｜意味《いみ》",
        copy: "この ｜文《ぶん》を コピーする",
        next: Table::new(|kind| match kind {
            Preparation::UnlockEApplication | Preparation::UnlockPolicyProposal | Preparation::Deletion => {
                "コピーしたら、｜下《した》の ページから 「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）を ｜開《ひら》きます。コピーした ｜文《ぶん》を はりつけて、｜送《おく》ります。"
            }
            Preparation::ContactKit => {
                "コピーしたら、｜下《した》の ページから 「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）を ｜開《ひら》きます。コピーした ｜文《ぶん》を はりつけて、｜送《おく》ります。GビズIDの ｜画面《がめん》で ｜止《と》まったときは、GビズIDの ヘルプデスクに ｜送《おく》ります。"
            }
            Preparation::UnlockDeveloperPortal => {
                "コピーしたら、｜下《した》の ページから 「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）を ｜開《ひら》きます。コピーした ｜文《ぶん》を はりつけます。APIキー（ソフトの かぎ）の ｜行《ぎょう》だけ、フォームの ｜中《なか》で ｜書《か》きかえてから、｜送《おく》ります。"
            }
            Preparation::PrimeRequest => {
                "コピーしたら、メールなどに はりつけて、プライムの｜人《ひと》に ｜送《おく》ります。"
            }
        }),
        shared_device: "ほかの｜人《ひと》も ｜使《つか》う パソコンなどでは、｜終《お》わったら 「｜書《か》いたものを ぜんぶ ｜消《け》す」を ｜押《お》してください。",
        back_to_steps: "することの リストに ｜戻《もど》る",
        copied: "コピーしました",
        not_copied: "コピーできませんでした。｜文《ぶん》は もう ｜選《えら》んであります。スマートフォンでは、｜長《なが》く ｜押《お》して 「コピー」を ｜選《えら》んでください。パソコンでは、Ctrlキーと Cキーを いっしょに ｜押《お》してください。",
        back_to_form: "｜書《か》く ｜画面《がめん》に ｜戻《もど》る",
        colon: "：",
    }
}

/// What the text that is sent means.
fn meant() -> InquiryText {
    InquiryText {
        opening: Table::new(|kind| -> &[Text] {
            match kind {
                Preparation::UnlockEApplication
                | Preparation::UnlockDeveloperPortal
                | Preparation::UnlockPolicyProposal => &[
                    "e-Govアカウントの ロックを ｜外《はず》してください。",
                    "わたしが ｜本人《ほんにん》だと わかる ｜情報《じょうほう》は、｜次《つぎ》の とおりです。",
                ],
                Preparation::Deletion => &[
                    "e-Govに ある ｜次《つぎ》の アカウントを、e-Govから ｜消《け》してください。",
                    "｜同《おな》じ メールアドレスなので、｜別《べつ》の アカウントで ｜入《はい》れません。",
                    "この アカウントの ｜申請《しんせい》の データが ｜消《き》えます。｜元《もと》に ｜戻《もど》せません。わたしは それが わかっています。",
                ],
                Preparation::ContactKit => &[
                    "e-Govに ｜入《はい》れないので、｜聞《き》きます。",
                    "どう なったかは、｜次《つぎ》の とおりです。",
                ],
                Preparation::PrimeRequest => &[
                    "わたしの GビズIDは メンバーです。e-Govを ｜使《つか》っても いいように してください。",
                    "e-Govに ｜入《はい》ろうと すると、「ご｜利用《りよう》のアカウントは、gBizIDプライムアカウントにより｜本《ほん》サービスの｜利用《りよう》が｜許可《きょか》されていません」（｜使《つか》っては いけない）と ｜出《で》ます。",
                ],
            }
        }),
        other_gbizid: &[
            "｜消《け》してほしいのは、｜別《べつ》の GビズIDの ｜情報《じょうほう》です。その GビズIDは、｜前《まえ》に ｜同《おな》じ アドレスを ｜使《つか》っていました。",
            "いま エラーが ｜出《で》る GビズIDの ｜情報《じょうほう》は、｜残《のこ》してください。",
        ],
        names: Table::new(|kind| {
            let names: Vec<Text> = preparation(kind).items.iter().map(|item| item.name).collect();
            names.leak() as &[Text]
        }),
        line: Sentence("{0}：{1}"),
        in_the_form: "（フォームに ｜自分《じぶん》で ｜書《か》いてください）",
        provider: Table::new(service),
        quote: Sentence("「{0}」"),
        tried: Table::new(tried),
        apart: "",
        service: "e-Gov",
        moment: ja::MOMENT,
        closing: Table::new(|kind| match kind {
            Preparation::UnlockEApplication
            | Preparation::UnlockDeveloperPortal
            | Preparation::UnlockPolicyProposal
            | Preparation::Deletion => "おねがいします。",
            Preparation::ContactKit => "｜直《なお》し｜方《かた》を ｜教《おし》えてください。おねがいします。",
            Preparation::PrimeRequest => "｜使《つか》えるように なったら、｜教《おし》えてください。おねがいします。",
        }),
    }
}

pub static MESSAGE: LazyLock<MessageWords> = LazyLock::new(|| MessageWords {
    title: Table::new(title),
    site: UI.region,
    description: Sentence(
        "{0}ときの、e-Govの ｜直《なお》し｜方《かた》です。することと、かかるものと、もとの ページが あります。｜国《くに》が ｜作《つく》った ｜案内《あんない》では ありません。",
    ),
    read_on: Sentence("もとの ページを ｜見《み》た ｜日《ひ》：{0}"),
    narrow: "｜質問《しつもん》に ｜答《こた》えて、｜直《なお》し｜方《かた》を 1つに する",
    losing: Sentence(
        "この ｜中《なか》に、｜申請《しんせい》の データが ｜消《き》える ｜直《なお》し｜方《かた》が あります（{0}）。｜先《さき》に、ほかの ｜直《なお》し｜方《かた》を やってみてください。",
    ),
    answer_heading: "｜直《なお》し｜方《かた》の ｜選《えら》び｜方《かた》",
    back: "｜直《なお》し｜方《かた》の ｜選《えら》び｜方《かた》に ｜戻《もど》る",
    others_heading: "ほかの ｜困《こま》っていること",
    summary: "e-Gov（｜電子《でんし》｜申請《しんせい》）に ｜入《はい》れない｜人《ひと》のための ｜案内《あんない》です。｜画面《がめん》に ｜出《で》た ｜文《ぶん》から、｜直《なお》し｜方《かた》が わかります。すること、｜気《き》を つけること、かかるものが ｜書《か》いてあります。もとの ページと、それを ｜見《み》た ｜日《ひ》も ｜書《か》いてあります。｜申請《しんせい》の データが ｜消《き》える ｜直《なお》し｜方《かた》は、｜最後《さいご》に ｜書《か》いてあります。",
    holds_losing: "｜申請《しんせい》の データが ｜消《き》える ｜直《なお》し｜方《かた》も あります。｜先《さき》に、ほかの ｜直《なお》し｜方《かた》を やってみます。",
});

const WAITING: WaitingWords = WaitingWords {
    lock_heading: "いつから ｜入《はい》ってみていいか",
    lock_ask: "「アカウントロック｜中《ちゅう》です。」の ｜文《ぶん》が ｜最後《さいご》に ｜出《で》たのは、いつですか",
    lock_ask_supposed: "｜最後《さいご》に ｜入《はい》ろうと したのは、いつですか",
    just_now: "たった いま",
    minutes_ago: "5｜分前《ふんまえ》",
    counted_from: Sentence(
        "{0}から ｜数《かぞ》えました。｜国《くに》の ｜説明《せつめい》は 「30｜分《ぷん》｜以上《いじょう》」です。それで、30｜分《ぷん》より ｜少《すこ》し あとの ｜時刻《じこく》に しました。",
    ),
    other_time: "ほかの ｜時刻《じこく》を ｜書《か》く",
    time_label: "｜時刻《じこく》",
    time_hint: "｜日本《にほん》の ｜時刻《じこく》で ｜書《か》きます。24｜時間《じかん》より ｜前《まえ》の ｜時刻《じこく》は ｜使《つか》えません。",
    time_button: "この ｜時刻《じこく》から ｜数《かぞ》える",
    time_missing: "もう ｜過《す》ぎた ｜時刻《じこく》を ｜書《か》いてください",
    again: Sentence("{0}を ｜過《す》ぎたら、1｜回《かい》だけ ｜入《はい》ってみてください。"),
    left: Counted::same("あと だいたい {0}分"),
    left_none: "もう ｜待《ま》たなくて いいです。",
    hide: "あと ｜何分《なんぷん》かを ｜見《み》せない",
    show: "あと ｜何分《なんぷん》かを ｜見《み》る",
    another_time: "｜時刻《じこく》を ｜選《えら》び｜直《なお》す",
    over: "もう｜一度《いちど》 ｜入《はい》ってみて いいです",
    over_next: "30｜分《ぷん》 たちました。1｜回《かい》だけ ｜入《はい》ってみてください。",
    asked_again: "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》って、1｜回《かい》だけ ｜入《はい》ってみましたか。それで ｜次《つぎ》の ｜方法《ほうほう》が ｜変《か》わります。もう｜一度《いちど》 ｜答《こた》えてください。",
    in_japan: "（｜日本《にほん》の ｜時刻《じこく》）",
    calendar: "カレンダーに ｜入《い》れる（icsファイル）",
    calendar_else: "スマートフォンの タイマーや メモも ｜使《つか》えます。",
    // In a calendar file, which has no ruby: without kanji, at most 20 characters.
    calendar_lock: "e-Govに 1かいだけ はいる",
    calendar_week: "e-Govに おなじアドレスで とうろく",
    calendar_enter: "GビズIDで e-Govに はいる",
    week_heading: "｜同《おな》じ アドレスを ｜使《つか》えるように なる ｜日《ひ》",
    week_ask: "e-Govから アカウントを ｜消《け》した ｜日《ひ》は、いつですか",
    week_ask_desk: "｜窓口《まどぐち》（｜助《たす》けてくれる ところ）が e-Govから アカウントを ｜消《け》した ｜日《ひ》は、いつですか",
    week_hint_desk: "｜窓口《まどぐち》の ｜返事《へんじ》に ｜日《ひ》が なければ、｜返事《へんじ》が ｜届《とど》いた ｜日《ひ》を ｜書《か》きます。",
    today: "｜今日《きょう》",
    yesterday: "｜昨日《きのう》",
    other_day: "ほかの ｜日《ひ》を ｜書《か》く",
    day_label: "｜日《ひ》",
    day_button: "この ｜日《ひ》から ｜数《かぞ》える",
    day_missing: "e-Govから ｜消《け》した ｜日《ひ》を ｜書《か》いてください。｜今日《きょう》か、｜今日《きょう》より ｜前《まえ》の ｜日《ひ》です",
    earliest: Sentence(
        "いちばん ｜早《はや》くて、{0}からです。{1}なら、e-Govから ｜消《け》した ｜時刻《じこく》を ｜考《かんが》えなくて いいです。もう ｜7日《なのか》 たっています。",
    ),
    week_over: "もう ｜7日《なのか》 たちました。｜今日《きょう》、やってみて いいです。",
    another_day: "｜日《ひ》を ｜選《えら》び｜直《なお》す",
    note_heading: "｜先《さき》に、エラーが ｜出《で》た ｜時刻《じこく》を ｜書《か》いておいてください",
    note_why: "｜窓口《まどぐち》（｜助《たす》けてくれる ところ）は、エラーが ｜出《で》た ｜日《ひ》と ｜時刻《じこく》を ｜聞《き》きます。｜秒《びょう》まで ｜必要《ひつよう》です。1｜週間《しゅうかん》より ｜前《まえ》の エラーは ｜使《つか》えません。エラーが ｜出《で》たら、すぐに ｜押《お》してください。",
    note_button: "エラーが いま ｜出《で》た（｜時刻《じこく》を ｜書《か》いておく）",
    note_earlier: "｜前《まえ》に ｜出《で》た エラーのときは、その ｜日《ひ》と ｜時刻《じこく》を ｜秒《びょう》まで ｜紙《かみ》などに ｜書《か》いておいてください。",
    noted: Sentence(
        "{0}を ｜書《か》きました。この ｜時刻《じこく》で ｜頼《たの》むときは、{1}までに ｜送《おく》ってください。",
    ),
    note_again: "エラーが いま ｜出《で》た（｜書《か》き｜直《なお》す）",
    dates: DateWords {
        months: [
            "｜1月《いちがつ》",
            "｜2月《にがつ》",
            "｜3月《さんがつ》",
            "｜4月《しがつ》",
            "｜5月《ごがつ》",
            "｜6月《ろくがつ》",
            "｜7月《しちがつ》",
            "｜8月《はちがつ》",
            "｜9月《くがつ》",
            "｜10月《じゅうがつ》",
            "｜11月《じゅういちがつ》",
            "｜12月《じゅうにがつ》",
        ],
        day: Sentence("{0}{1}日"),
        day_of_year: Sentence("{0}｜年《ねん》{1}{2}日"),
        time: Sentence("{0}｜時《じ》{1}分"),
        yesterday: Sentence("｜昨日《きのう》（{0}）の {1}"),
        tomorrow: Sentence("｜明日《あした》（{0}）の {1}"),
        other_day: Sentence("{0}の {1}"),
        on_paper: Sentence("{0}の "),
        moment: ja::MOMENT,
    },
};

fn meeting_with(meeting: Meeting) -> Text {
    match meeting {
        Meeting::Loses => {
            "{0}では、e-Govに ｜入《はい》らないでください。｜入《はい》ると、｜同《おな》じ アドレスの ｜前《まえ》の GビズIDの ｜申請《しんせい》が ｜消《き》えることが あります。｜元《もと》に ｜戻《もど》せません。"
        }
        Meeting::Undocumented => {
            "{0}では、e-Govに ｜入《はい》らないでください。｜入《はい》ると、e-Govアカウントの ｜申請《しんせい》が どう なるか わかりません。｜国《くに》の ページに ｜説明《せつめい》が ありません。"
        }
        Meeting::Switches => {
            "{0}では、e-Govに ｜入《はい》らないでください。｜入《はい》ると、e-Govアカウントの パスワードで ｜入《はい》れなくなることが あります。"
        }
        Meeting::KeepsOut => {
            "{0}でも e-Govに ｜入《はい》りたいですか。そのときは、｜先《さき》に アドレスを ｜変《か》えてください。ほかの アカウントと ちがう アドレスに します。｜入《はい》らないときは、このままで だいじょうぶです。"
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
    empty: "メールアドレスを ｜書《か》いてください",
    full_width: Sentence(
        "｜全角《ぜんかく》（｜大《おお》きい ｜形《かたち》）の ｜文字《もじ》（{0}）が あります。｜半角《はんかく》（｜小《ちい》さい ｜形《かたち》）で ｜書《か》いてください",
    ),
    malformed: "name@example.jp のような ｜形《かたち》で ｜書《か》いてください",
};

const MISTAKE: RowMistakeWords = RowMistakeWords {
    no_service: "｜種類《しゅるい》を ｜選《えら》んでください",
    no_planned: "｜変《か》えたあとの アドレスを ｜書《か》いてください",
    address: AddressMistakeWords {
        malformed: "name@example.jp のような ｜形《かたち》で、1つだけ ｜書《か》いてください",
        ..ADDRESS
    },
    no_situation: "「いまの ようす」を ｜選《えら》んでください",
    same_as: Sentence(
        "アカウント {0} と、｜種類《しゅるい》も アドレスも ｜同《おな》じです。｜同《おな》じ アカウントのときは、どちらかを ｜書《か》く ところを なくしてください。｜前《まえ》の アカウントのときは、「いまの ようす」を ｜変《か》えてください。GビズIDなどの サイトで ｜消《け》したことを ｜選《えら》びます。アドレスを ｜変《か》えたときは、いまの アドレスを ｜書《か》いてください",
    ),
};

const PLAN_STEP: PlanStepWords = PlanStepWords {
    sign_in_once: Sentence(
        "{0}で、1｜回《かい》 e-Govに ｜入《はい》ります。そのあと、ログアウトします（｜出《で》ます）。このとき、e-Govが いまの アドレスを ｜知《し》ります。",
    ),
    sign_in: Sentence("{0}で、e-Govに ｜入《はい》ります。"),
    take_over: Sentence(
        "{0}で、e-Govに ｜入《はい》ります。｜入《はい》り｜方《かた》が ｜変《か》わるという ｜案内《あんない》が ｜出《で》たら、｜画面《がめん》のとおりに ｜進《すす》みます。{1}の ｜申請《しんせい》の データは ｜残《のこ》ります。｜次《つぎ》から、{0}で ｜見《み》られます。",
    ),
    change_in_egov: Sentence(
        "{0}で、e-Govに ｜入《はい》ります。メールアドレスを ｜変《か》えます。そのあと、ログアウトします（｜出《で》ます）。｜新《あたら》しい アドレスは、e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。メールが ｜届《とど》く アドレスに します。",
    ),
    change_in_egov_to: Sentence(
        "{0}で、e-Govに ｜入《はい》ります。メールアドレスを、｜変《か》える つもりの アドレス（{1}）に ｜変《か》えます。そのあと、ログアウトします（｜出《で》ます）。",
    ),
    change_at_provider: Sentence(
        "{0}の サービスの サイトを ｜開《ひら》きます。そこで、アドレスを ｜変《か》えます。｜新《あたら》しい アドレスは、e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。メールが ｜届《とど》く アドレスに します。",
    ),
    change_at_provider_to: Sentence(
        "{0}の サービスの サイトを ｜開《ひら》きます。そこで、アドレスを ｜変《か》える つもりの アドレス（{1}）に ｜変《か》えます。",
    ),
    switch_to_egov: Sentence(
        "{0}で、e-Govに ｜入《はい》ります。「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）で、e-Govアカウントに ｜変《か》えます。｜申請《しんせい》の データは ｜残《のこ》ります。",
    ),
    request_deletion: Sentence(
        "「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）を ｜開《ひら》きます。{0}の ｜情報《じょうほう》を e-Govから ｜消《け》すように ｜頼《たの》みます。アカウントの ｜種類《しゅるい》と アドレスを ｜書《か》きます。エラーが ｜出《で》た ｜日《ひ》と ｜時刻《じこく》も ｜秒《びょう》まで ｜書《か》きます。1｜週間《しゅうかん》より ｜前《まえ》の エラーは ｜使《つか》えません。そして、｜返事《へんじ》を ｜待《ま》ちます。",
    ),
    wait: Counted::same("{0}日 たつまで ｜待《ま》ちます。そのあと、その アドレスを ｜使《つか》えます。"),
};

const OBSTACLE: ObstacleWords = ObstacleWords {
    unusable: Sentence(
        "{0}は、まだ ｜使《つか》えません。｜先《さき》に、｜新《あたら》しい パスワードを ｜決《き》めるなどして、｜使《つか》えるように してください。ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）のときは、30｜分《ぷん》｜以上《いじょう》 ｜待《ま》ちます。それから、1｜回《かい》だけ ｜入《はい》ってみます。",
    ),
    gone: Sentence("{0}は もう ないので、｜入《はい》れません。｜別《べつ》の アカウントを ｜選《えら》んでください。"),
    not_registered: Sentence(
        "e-Govに、{0}の ｜情報《じょうほう》が ありません。｜新《あたら》しく ｜登録《とうろく》するか、｜別《べつ》の アカウントを ｜選《えら》んでください。",
    ),
    unknown: "まず、GビズIDか Microsoftで e-Govに ｜入《はい》ってみてください。｜前《まえ》の ｜申請《しんせい》が ｜見《み》えたら、「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）を ｜使《つか》えます。e-Govアカウントに ｜戻《もど》せます。｜申請《しんせい》の データは ｜残《のこ》ります。",
    address_taken: Sentence(
        "その アドレスは、{0}が まだ ｜使《つか》っています。アカウントを ｜書《か》く ｜画面《がめん》に ｜戻《もど》ってください。「この アカウントの アドレスを ｜変《か》える つもりです」を ｜選《えら》ばないか、｜別《べつ》の アドレスを ｜書《か》いてください。",
    ),
};

fn symptom(symptom: Symptom) -> SymptomWords {
    let (row, short) = match symptom {
        Symptom::CredentialsRejected => (
            "「メールアドレスまたはパスワードに｜誤《あやま》りがあります。」（アドレスか パスワードが ちがう）と ｜出《で》る",
            "「メールアドレスまたはパスワードに｜誤《あやま》りがあります。」と ｜出《で》た",
        ),
        Symptom::ResetEmailInvalid => (
            "｜新《あたら》しい パスワードを ｜決《き》めるときに、「｜無効《むこう》なメールアドレスです」（｜使《つか》えない アドレス）と ｜出《で》る",
            "パスワードを ｜決《き》めるときに 「｜無効《むこう》なメールアドレスです」と ｜出《で》た",
        ),
        Symptom::AccountLocked => (
            "「アカウントロック｜中《ちゅう》です。」（いまは ｜入《はい》れない）と ｜出《で》る",
            "「アカウントロック｜中《ちゅう》です。」と ｜出《で》た",
        ),
        Symptom::UnlockWanted => (
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）を ｜外《はず》してほしい",
            "ロックを ｜外《はず》してほしい",
        ),
        Symptom::SecretAnswerForgotten => (
            "｜秘密《ひみつ》の ｜質問《しつもん》の ｜答《こた》えが わからない",
            "｜秘密《ひみつ》の ｜質問《しつもん》の ｜答《こた》えが わからない",
        ),
        Symptom::OneTimeCodeLost => (
            "スマホを ｜変《か》えた・なくしたので、ワンタイムコード（1｜回《かい》だけ ｜使《つか》う ｜番号《ばんごう》）が わからない",
            "ワンタイムコードが わからない",
        ),
        Symptom::DuplicateEmail => (
            "「｜同一《どういつ》メールアドレスを｜使用中《しようちゅう》の｜利用者《りようしゃ》｜情報《じょうほう》が｜存在《そんざい》します」（ほかの アカウントが ｜同《おな》じ アドレスを ｜使《つか》っている）と ｜出《で》る",
            "「｜同一《どういつ》メールアドレスを｜使用中《しようちゅう》の｜利用者《りようしゃ》｜情報《じょうほう》が｜存在《そんざい》します」と ｜出《で》た",
        ),
        Symptom::Http500 => (
            "「HTTP500｜内部《ないぶ》サーバーエラー」（e-Govの ｜中《なか》の エラー）と ｜出《で》る",
            "「HTTP500｜内部《ないぶ》サーバーエラー」と ｜出《で》た",
        ),
        Symptom::SystemError => (
            "「システムエラーが｜発生《はっせい》しました」（エラーが ｜出《で》た）と ｜出《で》る",
            "「システムエラーが｜発生《はっせい》しました」と ｜出《で》た",
        ),
        Symptom::EgovSignInStopped => (
            "GビズIDを ｜使《つか》ったあと、e-Govアカウントで ｜入《はい》れなくなった",
            "e-Govアカウントで ｜入《はい》れなくなった",
        ),
        Symptom::ServiceNotPermitted => (
            "「gBizIDプライムアカウントにより｜本《ほん》サービスの｜利用《りよう》が｜許可《きょか》されていません」（まだ e-Govを ｜使《つか》っては いけない）と ｜出《で》る",
            "「｜利用《りよう》が｜許可《きょか》されていません」と ｜出《で》た",
        ),
        Symptom::RegistrationRefused => (
            "｜登録《とうろく》の メールに 「｜既《すで》に｜他《ほか》のe-Govアカウントで｜使用《しよう》されているため」（ほかの アカウントが もう ｜使《つか》っている）と ある",
            "「｜登録《とうろく》することができません」と メールが ｜来《き》た",
        ),
        Symptom::ApplicationNotVisible => (
            "｜出《だ》した ｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）や ｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）を ｜見《み》られない",
            "｜出《だ》した ｜申請《しんせい》や ｜公文書《こうぶんしょ》を ｜見《み》られない",
        ),
        Symptom::ProviderSignInFails => (
            "GビズIDなどの ｜画面《がめん》で、コードや パスワードを ｜書《か》いても ｜進《すす》めない",
            "GビズIDなどの ｜画面《がめん》から ｜進《すす》めない",
        ),
        Symptom::SecondFactorSetup => (
            "「2｜要素《ようそ》｜認証《にんしょう》｜設定《せってい》」（もう1つの ｜確《たし》かめ｜方《かた》を ｜決《き》める）の ｜画面《がめん》（QRコード）が ｜出《で》る",
            "「2｜要素《ようそ》｜認証《にんしょう》｜設定《せってい》」の ｜画面《がめん》が ｜出《で》た",
        ),
        Symptom::ServiceUnavailable => {
            ("ページが ｜開《ひら》かない・｜進《すす》まない（503など）", "ページが ｜開《ひら》かない")
        }
        Symptom::WrongAccountSignedIn => (
            "｜入《はい》ろうと すると、｜別《べつ》の アカウントで ｜入《はい》ってしまう",
            "｜別《べつ》の アカウントで ｜入《はい》ってしまう",
        ),
        Symptom::SoftwareLinkExpired => (
            "ソフトに 「トークンの｜有効《ゆうこう》｜期限《きげん》が｜切《き》れています」（もう｜一度《いちど》 ｜入《はい》ってください）などと ｜出《で》る",
            "ソフトと e-Govが つながらない",
        ),
        Symptom::EmailCase => (
            "メールアドレスの ｜大文字《おおもじ》（A）と ｜小文字《こもじ》（a）は、｜同《おな》じか ｜知《し》りたい",
            "｜大文字《おおもじ》と ｜小文字《こもじ》のことを ｜知《し》りたい",
        ),
        Symptom::PlannedChange => {
            ("まだ ｜困《こま》っていないが、これから アドレスなどを ｜変《か》える", "これから ｜変《か》える")
        }
        Symptom::SomethingElse => ("どれも ちがう・わからない", "どれも ちがう"),
    };
    SymptomWords { row, short }
}

fn title(message: Symptom) -> Text {
    match message {
        Symptom::DuplicateEmail => {
            "「｜同一《どういつ》メールアドレスを｜使用中《しようちゅう》の｜利用者《りようしゃ》｜情報《じょうほう》が｜存在《そんざい》します」（｜同《おな》じ アドレスが ある）と ｜出《で》る"
        }
        Symptom::ServiceNotPermitted => {
            "「gBizIDプライムアカウントにより｜本《ほん》サービスの｜利用《りよう》が｜許可《きょか》されていません」（まだ ｜使《つか》えない）"
        }
        Symptom::RegistrationRefused => {
            "「｜既《すで》に｜他《ほか》のe-Govアカウントで｜使用《しよう》されているため」（もう ｜使《つか》っている）と メールに ある"
        }
        Symptom::CredentialsRejected
        | Symptom::ResetEmailInvalid
        | Symptom::AccountLocked
        | Symptom::UnlockWanted
        | Symptom::SecretAnswerForgotten
        | Symptom::OneTimeCodeLost
        | Symptom::Http500
        | Symptom::SystemError
        | Symptom::EgovSignInStopped
        | Symptom::ApplicationNotVisible
        | Symptom::ProviderSignInFails
        | Symptom::SecondFactorSetup
        | Symptom::ServiceUnavailable
        | Symptom::WrongAccountSignedIn
        | Symptom::SoftwareLinkExpired
        | Symptom::EmailCase
        | Symptom::PlannedChange
        | Symptom::SomethingElse => symptom(message).row,
    }
}

fn group(group: Group) -> Text {
    match group {
        Group::PasswordAndLock => "パスワード・ロック",
        Group::SecondFactor => "2｜要素《ようそ》｜認証《にんしょう》・｜秘密《ひみつ》の ｜質問《しつもん》",
        Group::OtherServices => "GビズID・Microsoft・Googleで ｜入《はい》るとき",
        Group::Account => "｜登録《とうろく》・｜申請《しんせい》を ｜見《み》ること",
        Group::ScreenAndSoftware => "｜画面《がめん》が ｜進《すす》まない・ソフトと つながらない",
        Group::Apart => "",
    }
}

fn question(question: Question) -> QuestionWords {
    let (ask, hint, why, short, missing) = match question {
        Question::Service => (
            "e-Govを ｜何《なに》に ｜使《つか》っていますか",
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）を ｜外《はず》すように ｜頼《たの》みます。そのとき、｜伝《つた》えることが ちがいます。",
            "｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜伝《つた》える ｜情報《じょうほう》が ｜決《き》まります。｜窓口《まどぐち》は、それで あなたが ｜本人《ほんにん》か ｜確《たし》かめます。",
            "e-Govを ｜何《なに》に ｜使《つか》うか",
            "e-Govを ｜何《なに》に ｜使《つか》っているか ｜選《えら》んでください",
        ),
        Question::FederatedBefore => (
            "｜同《おな》じ アドレスの GビズIDなどで、e-Govに ｜入《はい》ったことが ありますか",
            "GビズID、Microsoft、Googleのことです。いくつも あるときは、｜最後《さいご》に ｜使《つか》ったものを ｜選《えら》びます。そのあと e-Govアカウントに ｜戻《もど》したときは、「ない」です。",
            "｜入《はい》ったことが あると、｜入《はい》り｜方《かた》が そちらに ｜変《か》わっていることが あります。GビズIDなら、｜申請《しんせい》の データは ｜残《のこ》ります。",
            "GビズIDなどで ｜入《はい》ったこと",
            "GビズIDなどで ｜入《はい》ったことが あるか ｜選《えら》んでください",
        ),
        Question::Registered => (
            "ログイン（｜入《はい》る）｜画面《がめん》に ｜書《か》いた アドレスで、e-Govアカウントを ｜登録《とうろく》しましたか",
            "｜登録《とうろく》が ｜終《お》わったという メールが e-Govから ｜届《とど》いていれば、｜登録《とうろく》しています。",
            "｜登録《とうろく》していない アドレスでは、｜入《はい》れません。｜正《ただ》しく ｜書《か》いても ｜入《はい》れません。",
            "e-Govアカウントの ｜登録《とうろく》",
            "｜登録《とうろく》したか、していないか ｜選《えら》んでください",
        ),
        Question::ResetResult => (
            "「パスワードを｜忘《わす》れた｜方《かた》」（わすれた｜人《ひと》）を ｜使《つか》うと、どう なりましたか",
            "ログイン（｜入《はい》る）｜画面《がめん》に 「パスワードを｜忘《わす》れた｜方《かた》」が あります。そこから、｜新《あたら》しい パスワードを ｜決《き》めます。",
            "どう なったかで、｜理由《りゆう》が わかります。アドレスの まちがいかも しれません。ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）かも しれません。",
            "「パスワードを｜忘《わす》れた｜方《かた》」を ｜使《つか》うと",
            "どう なったか ｜選《えら》んでください",
        ),
        Question::LockMessage => (
            "「アカウントロック｜中《ちゅう》です。」（いまは ｜入《はい》れない）という ｜文《ぶん》が ｜出《で》ていますか",
            "｜出《で》ているときは、｜待《ま》つだけで ｜直《なお》ることが あります。",
            "これは ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）です。この ｜文《ぶん》の ロックは、｜待《ま》つと なくなります。｜頼《たの》まなくて いいです。",
            "「アカウントロック｜中《ちゅう》です。」の ｜文《ぶん》",
            "この ｜文《ぶん》が ｜出《で》ているか ｜選《えら》んでください",
        ),
        Question::LockPersists => (
            "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》って、1｜回《かい》だけ ｜入《はい》ってみましたか。また ｜同《おな》じ ｜文《ぶん》が ｜出《で》ましたか",
            "｜待《ま》っている ｜間《あいだ》は、｜一度《いちど》も ｜入《はい》ろうと しないでください。とても ｜大切《たいせつ》です。",
            "｜待《ま》つと ｜直《なお》る ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）か、わかります。｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜頼《たの》む ｜必要《ひつよう》が あるかも、わかります。",
            "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》った ｜結果《けっか》",
            "｜同《おな》じ ｜文《ぶん》が ｜出《で》たか ｜選《えら》んでください",
        ),
        Question::PasswordKnown => (
            "e-Govアカウントの パスワードが わかりますか",
            "2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を やめる ｜方法《ほうほう》です。パスワードを ｜書《か》いた ｜次《つぎ》の ｜画面《がめん》から はじめます。",
            "わからないときは、｜先《さき》に ｜新《あたら》しい パスワードを ｜決《き》めます。",
            "パスワード",
            "パスワードが わかるか ｜選《えら》んでください",
        ),
        Question::MailboxReadable => (
            "｜登録《とうろく》した アドレスに ｜届《とど》く メールを ｜読《よ》めますか",
            "｜登録《とうろく》した アドレスは、e-Govの IDに なっている メールアドレスです。",
            "｜登録《とうろく》した アドレスに、メールが ｜届《とど》きます。2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を やめる メールです。",
            "｜登録《とうろく》した アドレスの メール",
            "メールを ｜読《よ》めるか ｜選《えら》んでください",
        ),
        Question::SecondFactorOf => (
            "コード（｜番号《ばんごう》）を ｜聞《き》いているのは、どの サービスの ｜画面《がめん》ですか",
            "｜画面《がめん》の アドレス（URL）で わかります。e-Gov、GビズID、Microsoft、Googleの どれかです。",
            "コードを ｜聞《き》くことを やめられるのは、その ｜画面《がめん》の サービスだけです。",
            "コードを ｜聞《き》く サービス",
            "どの サービスの ｜画面《がめん》か ｜選《えら》んでください",
        ),
        Question::OtherEmailChanged => (
            "ほかにも、｜同《おな》じ アドレスの アカウントが あります。その アドレスを ｜変《か》えましたか",
            "エラーが ｜出《で》た GビズIDのことでは ありません。それと ｜同《おな》じ アドレスだった アカウントのことです。｜変《か》えたあとで ｜入《はい》ると、e-Govが ｜新《あたら》しい アドレスを ｜知《し》ります。",
            "アドレスを ｜変《か》えても、e-Govは まだ ｜知《し》りません。その アカウントで 1｜回《かい》 ｜入《はい》ると、｜知《し》ります。",
            "ほかの アカウントの アドレス",
            "｜変《か》えたか、｜変《か》えていないか ｜選《えら》んでください",
        ),
        Question::OtherAccount => (
            "｜同《おな》じ アドレスを ｜使《つか》っている、ほかの アカウントは どれですか",
            "エラーが ｜出《で》た GビズIDと ｜同《おな》じ アドレスで、e-Govに ある アカウントです。｜前《まえ》の ｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）の GビズIDかも しれません。｜前《まえ》に ｜申請《しんせい》を していた｜人《ひと》の GビズIDかも しれません。",
            "どの アカウントかで、データを ｜残《のこ》して ｜直《なお》す ｜方法《ほうほう》が ｜変《か》わります。",
            "｜同《おな》じ アドレスの アカウント",
            "｜同《おな》じ アドレスの アカウントを ｜選《えら》んでください",
        ),
        Question::OtherSignIn => (
            "｜同《おな》じ アドレスの e-Govアカウントで、e-Govに ｜入《はい》れますか",
            "パスワードが わからないときは、「パスワードを｜忘《わす》れた｜方《かた》」（わすれた｜人《ひと》）を ｜使《つか》います。そのあとで、｜答《こた》えてください。",
            "｜入《はい》れるときは、アドレスを ｜変《か》えるだけで ｜直《なお》せます。｜申請《しんせい》の データも ｜残《のこ》ります。",
            "e-Govアカウントで ｜入《はい》ること",
            "｜入《はい》れるか ｜選《えら》んでください",
        ),
        Question::OtherEmailChangeable => (
            "Microsoftや Googleの アカウントの アドレスを ｜変《か》えられますか",
            "エラーが ｜出《で》た GビズIDと、｜同《おな》じ アドレスの アカウントのことです。｜会社《かいしゃ》や ｜学校《がっこう》の アカウントは、｜自分《じぶん》で ｜変《か》えられないことが あります。｜管理者《かんりしゃ》（アカウントの ｜世話《せわ》を する｜人《ひと》）だけが ｜変《か》えられます。",
            "｜変《か》えられるときは、どちらの アカウントも ｜残《のこ》せます。",
            "Microsoftや Googleの アドレス",
            "｜変《か》えられるか ｜選《えら》んでください",
        ),
        Question::OldGbizid => (
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDは、いま どう なっていますか",
            "｜前《まえ》の ｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）の GビズIDかも しれません。｜前《まえ》に ｜申請《しんせい》を していた｜人《ひと》の GビズIDかも しれません。GビズIDの サイトで どう なっているかを ｜答《こた》えてください。わからないときは、｜使《つか》っていた｜人《ひと》に ｜聞《き》きます。",
            "まだ ｜使《つか》えるときは、どちらの ｜申請《しんせい》の データも ｜残《のこ》して ｜直《なお》せます。",
            "｜別《べつ》の GビズID",
            "｜別《べつ》の GビズIDが どう なっているか ｜選《えら》んでください",
        ),
        Question::SystemErrorWhen => (
            "「システムエラーが｜発生《はっせい》しました」（エラーが ｜出《で》た）と ｜出《で》る すぐ ｜前《まえ》に、｜何《なに》を しましたか",
            "いちばん ｜近《ちか》いものを ｜選《えら》んでください。",
            "｜同《おな》じ ｜文《ぶん》でも、すぐ ｜前《まえ》に したことで、｜理由《りゆう》が ちがいます。",
            "すぐ ｜前《まえ》に したこと",
            "すぐ ｜前《まえ》に ｜何《なに》を したか ｜選《えら》んでください",
        ),
        Question::WantedService => (
            "これから、どちらの ｜方法《ほうほう》で ｜入《はい》りたいですか",
            "どちらを ｜選《えら》んでも、｜申請《しんせい》の データは ｜残《のこ》ります。",
            "GビズIDのままか、e-Govアカウントに ｜戻《もど》すかで、することが ｜変《か》わります。",
            "これからの ｜入《はい》り｜方《かた》",
            "｜入《はい》りたい ｜方法《ほうほう》を ｜選《えら》んでください",
        ),
        Question::GbizidKind => (
            "｜使《つか》った GビズIDの ｜種類《しゅるい》は どれですか",
            "｜種類《しゅるい》は、GビズIDの サイトに ｜入《はい》ると わかります。",
            "この ｜文《ぶん》は、メンバーが まだ e-Govを ｜使《つか》っては いけないときに ｜出《で》ると ｜考《かんが》えています。",
            "GビズIDの ｜種類《しゅるい》",
            "GビズIDの ｜種類《しゅるい》を ｜選《えら》んでください",
        ),
        Question::DeletedWithinWeek => (
            "｜登録《とうろく》したい アドレスの アカウントを、この 1｜週間《しゅうかん》の ｜間《あいだ》に e-Govから ｜消《け》しましたか",
            "e-Govの ｜中《なか》で アカウントを ｜消《け》したことだけです。GビズIDや Microsoftの サイトで ｜消《け》したことは、｜入《はい》りません。",
            "e-Govから アカウントを ｜消《け》すと、1｜週間《しゅうかん》は ｜同《おな》じ アドレスを ｜登録《とうろく》できません。",
            "この 1｜週間《しゅうかん》に e-Govから ｜消《け》したこと",
            "e-Govから ｜消《け》したか ｜選《えら》んでください",
        ),
        Question::PlannedChange => (
            "これから ｜何《なに》を する つもりですか",
            "いくつも あるときは、｜先《さき》に ｜変《か》えるものを ｜選《えら》んでください。",
            "｜変《か》える ｜順番《じゅんばん》を まちがえないために、することが ｜変《か》わります。",
            "これから すること",
            "これから ｜何《なに》を するか ｜選《えら》んでください",
        ),
        Question::MissingFiling => (
            "｜見《み》られないのは、どの ｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）ですか",
            "いちばん ｜近《ちか》いものを ｜選《えら》びます。｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）を ｜取《と》れないことも あります。そのときは、その ｜公文書《こうぶんしょ》が ｜出《で》た ｜申請《しんせい》のことを ｜答《こた》えてください。",
            "｜見《み》られない ｜理由《りゆう》で、｜探《さが》す ところが ｜変《か》わります。",
            "｜見《み》られない ｜申請《しんせい》",
            "どの ｜申請《しんせい》が ｜見《み》られないか ｜選《えら》んでください",
        ),
    };
    QuestionWords { ask, hint, why, short, missing }
}

fn answer(answer: Answer) -> Text {
    match answer {
        Answer::Service(Service::EApplication) => {
            "｜電子《でんし》｜申請《しんせい》（ネットで ｜役所《やくしょ》に ｜書類《しょるい》を ｜出《だ》す）"
        }
        Answer::Service(Service::DeveloperPortal) => {
            "｜開発者《かいはつしゃ》ポータル（APIを ｜使《つか》う ソフトを ｜作《つく》る）"
        }
        Answer::Service(Service::PolicyProposal) => {
            "｜政策《せいさく》に ｜関《かん》する ｜企画《きかく》・｜提案《ていあん》（｜国《くに》に ｜考《かんが》えを ｜送《おく》る）"
        }
        Answer::FederatedBefore(FederatedBefore::No) => "ない",
        Answer::FederatedBefore(FederatedBefore::Gbizid) => "GビズIDで ｜入《はい》った",
        Answer::FederatedBefore(FederatedBefore::Microsoft) => "Microsoftアカウントで ｜入《はい》った",
        Answer::FederatedBefore(FederatedBefore::Google) => "Googleアカウントで ｜入《はい》った",
        Answer::Registered(Registered::Yes) => "｜登録《とうろく》した",
        Answer::Registered(Registered::No) => "｜登録《とうろく》していない（GビズIDなども ない）",
        Answer::Registered(Registered::ExternalOnly) => {
            "｜登録《とうろく》していない（GビズID・Microsoft・Googleの どれかは ある）"
        }
        Answer::ResetResult(ResetResult::NotTried) => "まだ していない",
        Answer::ResetResult(ResetResult::NoMail) => {
            "｜新《あたら》しい パスワードを ｜決《き》めるための メールが ｜来《こ》ない"
        }
        Answer::ResetResult(ResetResult::EmailInvalid) => {
            "「｜無効《むこう》なメールアドレスです」（｜使《つか》えない アドレス）と ｜出《で》た"
        }
        Answer::ResetResult(ResetResult::StillRejected) => {
            "｜新《あたら》しい パスワードを ｜決《き》めても、｜同《おな》じ ｜文《ぶん》が ｜出《で》て ｜入《はい》れない"
        }
        Answer::LockMessage(LockMessage::Yes) => "｜出《で》ている",
        Answer::LockMessage(LockMessage::No) => "｜出《で》ていない",
        Answer::LockPersists(LockPersists::Yes) => {
            "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》っても、｜同《おな》じ ｜文《ぶん》が ｜出《で》た"
        }
        Answer::LockPersists(LockPersists::No) => {
            "まだ ｜待《ま》っていない・｜待《ま》っている ｜間《あいだ》に ｜入《はい》ってみた"
        }
        Answer::PasswordKnown(PasswordKnown::Yes) => "わかる",
        Answer::PasswordKnown(PasswordKnown::No) => "｜思《おも》い｜出《だ》せない",
        Answer::MailboxReadable(MailboxReadable::Yes) => "｜読《よ》める",
        Answer::MailboxReadable(MailboxReadable::No) => {
            "｜読《よ》めない（｜使《つか》えなくなった、｜会社《かいしゃ》を やめた｜人《ひと》のものなど）"
        }
        Answer::SecondFactorOf(SecondFactorOf::Egov) => "e-Govの ｜画面《がめん》",
        Answer::SecondFactorOf(SecondFactorOf::Gbizid) => "GビズIDの ｜画面《がめん》",
        Answer::SecondFactorOf(SecondFactorOf::Microsoft) => "Microsoftの ｜画面《がめん》",
        Answer::SecondFactorOf(SecondFactorOf::Google) => "Googleの ｜画面《がめん》",
        Answer::OtherEmailChanged(OtherEmailChanged::Yes) => {
            "｜変《か》えたが、まだ その アカウントで e-Govに ｜入《はい》っていない"
        }
        Answer::OtherEmailChanged(OtherEmailChanged::No) => {
            "｜変《か》えていない・｜変《か》えたあとで e-Govに ｜入《はい》った"
        }
        Answer::OtherAccount(OtherAccount::Egov) => {
            "e-Govアカウント（メールアドレスと パスワードで ｜入《はい》るもの）"
        }
        Answer::OtherAccount(OtherAccount::Gbizid) => {
            "｜別《べつ》の GビズID（｜前《まえ》の ｜代表者《だいひょうしゃ》のもの、｜前《まえ》に ｜申請《しんせい》を していた｜人《ひと》のものなど）"
        }
        Answer::OtherAccount(OtherAccount::Microsoft) => "Microsoftアカウント",
        Answer::OtherAccount(OtherAccount::Google) => "Googleアカウント",
        Answer::OtherAccount(OtherAccount::NoneKnown) => "｜調《しら》べたが、｜見《み》つからない",
        Answer::OtherSignIn(OtherSignIn::Yes) => "｜入《はい》れる",
        Answer::OtherSignIn(OtherSignIn::No) => {
            "｜入《はい》れない（｜会社《かいしゃ》を やめた｜人《ひと》のものなど）"
        }
        Answer::OtherEmailChangeable(OtherEmailChangeable::Yes) => "｜変《か》えられる",
        Answer::OtherEmailChangeable(OtherEmailChangeable::No) => "｜変《か》えられない",
        Answer::OldGbizid(OldGbizid::Usable) => "｜会社《かいしゃ》の だれかが ｜入《はい》れる",
        Answer::OldGbizid(OldGbizid::Unreachable) => "｜残《のこ》っているが、だれも ｜入《はい》れない",
        Answer::OldGbizid(OldGbizid::Deleted) => "GビズIDの サイトで、その GビズIDを ｜消《け》した",
        Answer::SystemErrorWhen(SystemErrorWhen::CreatingAccount) => "e-Govアカウントを ｜登録《とうろく》していた",
        Answer::SystemErrorWhen(SystemErrorWhen::AfterEmailChange) => "GビズIDの メールアドレスを ｜変《か》えた",
        Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue) => {
            "｜同《おな》じ アドレスで、GビズIDを ｜新《あたら》しく ｜取《と》り｜直《なお》した"
        }
        Answer::SystemErrorWhen(SystemErrorWhen::NoneOfThese) => "どれも ちがう",
        Answer::WantedService(WantedService::Gbizid) => "GビズIDで ｜入《はい》りたい",
        Answer::WantedService(WantedService::Egov) => "e-Govアカウントに ｜戻《もど》したい",
        Answer::GbizidKind(GbizidKind::Prime) => {
            "プライム（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》のもの）"
        }
        Answer::GbizidKind(GbizidKind::Member) => {
            "メンバー（｜会社《かいしゃ》で ｜働《はたら》く｜人《ひと》などのもの）"
        }
        Answer::GbizidKind(GbizidKind::Entry) => "エントリー",
        Answer::DeletedWithinWeek(DeletedWithinWeek::Yes) => "e-Govから ｜消《け》した",
        Answer::DeletedWithinWeek(DeletedWithinWeek::No) => "e-Govからは ｜消《け》していない",
        Answer::PlannedChange(PlannedChange::ExternalEmail) => "GビズIDや Microsoftの メールアドレスを ｜変《か》える",
        Answer::PlannedChange(PlannedChange::EgovEmail) => "e-Govアカウントの メールアドレスを ｜変《か》える",
        Answer::PlannedChange(PlannedChange::Representative) => {
            "｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）が ｜変《か》わる"
        }
        Answer::PlannedChange(PlannedChange::StartExternal) => "GビズIDや Microsoftで ｜入《はい》るように する",
        Answer::PlannedChange(PlannedChange::BackToEgov) => "e-Govアカウントで ｜入《はい》るように ｜戻《もど》す",
        Answer::PlannedChange(PlannedChange::DeleteRecord) => {
            "e-Govに ｜登録《とうろく》した アカウントを、e-Govから ｜消《け》す"
        }
        Answer::PlannedChange(PlannedChange::DeleteGbizid) => "GビズIDの サイトで、GビズIDを ｜消《け》す",
        Answer::PlannedChange(PlannedChange::PersonInCharge) => {
            "｜申請《しんせい》を する｜人《ひと》が、｜会社《かいしゃ》を やめる・｜変《か》わる"
        }
        Answer::PlannedChange(PlannedChange::GbizidKind) => {
            "GビズIDの ｜種類《しゅるい》（エントリー、プライム、メンバー）を ｜変《か》える"
        }
        Answer::MissingFiling(MissingFiling::Older) => {
            "｜前《まえ》に ｜出《だ》した ｜申請《しんせい》・｜終《お》わった ｜申請《しんせい》"
        }
        Answer::MissingFiling(MissingFiling::OtherPerson) => {
            "ほかの｜人《ひと》が ｜出《だ》した ｜申請《しんせい》（｜会社《かいしゃ》の｜人《ひと》、｜社会《しゃかい》｜保険《ほけん》｜労務士《ろうむし》、｜手続《てつづ》きの ｜会社《かいしゃ》など）"
        }
        Answer::MissingFiling(MissingFiling::AfterChange) => {
            "｜入《はい》り｜方《かた》・GビズIDの ｜種類《しゅるい》・アドレスを ｜変《か》えてから、｜見《み》えなくなった ｜申請《しんせい》"
        }
        Answer::MissingFiling(MissingFiling::NoneOfThese) => "どれも ちがう",
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
            "e-Govアカウントを ｜登録《とうろく》すると、｜入《はい》れます",
            "e-Govアカウントを ｜登録《とうろく》する",
            "メールアドレスと パスワードで ｜入《はい》るには、｜先《さき》に ｜登録《とうろく》が ｜必要《ひつよう》です。",
        ),
        Route::A2 => (
            "まず、｜書《か》いた アドレスと パスワードを ｜確《たし》かめます",
            "｜書《か》いたものを ｜確《たし》かめる",
            "アドレスか パスワードが ちがうと、この ｜文《ぶん》が ｜出《で》ます。｜登録《とうろく》したものと ｜同《おな》じに ｜書《か》いてください。",
        ),
        Route::A3 => (
            "｜新《あたら》しい パスワードを ｜決《き》めると、｜入《はい》れます",
            "｜新《あたら》しい パスワードを ｜決《き》める",
            "｜登録《とうろく》した アドレスで メールが ｜読《よ》めれば、｜自分《じぶん》で パスワードを ｜決《き》められます。",
        ),
        Route::A4 => (
            "｜前《まえ》に ｜使《つか》った サービス（GビズIDなど）で ｜入《はい》ります",
            "｜前《まえ》に ｜使《つか》った GビズIDなどで ｜入《はい》る",
            "｜同《おな》じ アドレスの GビズIDや Microsoftで ｜入《はい》ると、｜入《はい》り｜方《かた》が そちらに ｜変《か》わります。｜申請《しんせい》の データは ｜残《のこ》っています。そちらで ｜見《み》られます。",
        ),
        Route::A5 => (
            "どうして メールが ｜来《こ》ないか、｜順番《じゅんばん》に ｜調《しら》べます",
            "メールが ｜来《こ》ない ｜理由《りゆう》を ｜調《しら》べる",
            "アドレスが ちがうのかも しれません。または、｜入《はい》り｜方《かた》が ｜変《か》わったのかも しれません。GビズIDに ｜変《か》わったのなら、｜申請《しんせい》の データは ｜残《のこ》ります。",
        ),
        Route::A6 => (
            "GビズIDなどは、e-Govの ログイン（｜入《はい》る）｜画面《がめん》の ボタンから ｜入《はい》ります",
            "GビズIDなどの ボタンで ｜入《はい》る",
            "GビズIDなどの IDと パスワードは、e-Govアカウントの ところでは ｜使《つか》えません。ボタンから ｜入《はい》るときは、e-Govアカウントの ｜登録《とうろく》は いりません。",
        ),
        Route::B1 => (
            "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》ってから、1｜回《かい》だけ ｜入《はい》ってみます",
            "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》ってから ｜入《はい》ってみる",
            "これは ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）です。パスワードを ｜何回《なんかい》も まちがえると、e-Govが ロックを かけます。",
        ),
        Route::B2 => (
            "e-Govの ｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜頼《たの》むと、ロックを ｜外《はず》してくれます",
            "｜窓口《まどぐち》に ロックを ｜外《はず》してもらう",
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）です。「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）から ｜頼《たの》めます。｜窓口《まどぐち》は、あなたが ｜送《おく》った ｜情報《じょうほう》を ｜見《み》て、｜本人《ほんにん》か ｜確《たし》かめます。",
        ),
        Route::C1 => (
            "2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を やめると、｜入《はい》れます",
            "2｜要素《ようそ》｜認証《にんしょう》を ｜自分《じぶん》で やめる",
            "コードや ｜秘密《ひみつ》の ｜質問《しつもん》が わからなくても、2｜要素《ようそ》｜認証《にんしょう》を やめられます。｜登録《とうろく》した アドレスの メールで できます。",
        ),
        Route::C2 => (
            "e-Govではなく、GビズIDなどの ｜窓口《まどぐち》（｜助《たす》けてくれる ところ）で ｜直《なお》してもらいます",
            "GビズIDなどの ｜窓口《まどぐち》に ｜聞《き》く",
            "GビズIDなどの ｜画面《がめん》で ｜止《と》まるときは、e-Govでは ｜直《なお》せません。GビズID、Microsoft、Googleのことです。それぞれの ところに ｜聞《き》きます。",
        ),
        Route::C3 => (
            "アプリを ｜使《つか》うか 「スキップ」を ｜押《お》すと、｜先《さき》に ｜進《すす》めます",
            "2｜要素《ようそ》｜認証《にんしょう》を はじめて ｜決《き》める",
            "2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）です。この ｜画面《がめん》は、それを はじめて ｜決《き》める ｜画面《がめん》です。2｜要素《ようそ》｜認証《にんしょう》を やめたあとにも ｜出《で》ます。",
        ),
        Route::D1 => (
            "｜同《おな》じ アドレスの e-Govアカウントの アドレスを ｜変《か》えると、｜入《はい》れます",
            "｜同《おな》じ アドレスの e-Govアカウントの アドレスを ｜変《か》える",
            "e-Govでは、1つの アドレスを 2つの アカウントで ｜使《つか》えません。",
        ),
        Route::D2 => (
            "Microsoftか Googleの アドレスを ｜変《か》えると、｜入《はい》れます",
            "Microsoftか Googleの アドレスを ｜変《か》える",
            "1つの アドレスで e-Govに ｜入《はい》れるのは、1つの サービスだけです。GビズID、Microsoft、Googleの どれか 1つです。",
        ),
        Route::D3 => (
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDで 1｜回《かい》 ｜入《はい》ると、｜直《なお》ります",
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDで 1｜回《かい》 ｜入《はい》る",
            "｜別《べつ》の GビズIDは、｜新《あたら》しい アドレスに なりました。でも、e-Govは まだ それを ｜知《し》りません。",
        ),
        Route::D4 => (
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDの アドレスを ｜変《か》えます。1｜回《かい》 ｜入《はい》ると、｜直《なお》ります",
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDの アドレスを ｜変《か》える",
            "e-Govに、｜別《べつ》の GビズIDの ｜前《まえ》の アドレスが ｜残《のこ》っています。",
        ),
        Route::D5 => (
            "アドレスを ｜変《か》えた アカウントで 1｜回《かい》 ｜入《はい》ると、｜直《なお》ります",
            "アドレスを ｜変《か》えた アカウントで 1｜回《かい》 ｜入《はい》る",
            "アドレスを ｜変《か》えても、e-Govは まだ ｜知《し》りません。その アカウントで 1｜回《かい》 ｜入《はい》ると、｜知《し》ります。",
        ),
        Route::D6 => (
            "いま ｜使《つか》いたい GビズIDの アドレスを ｜変《か》えると、｜入《はい》れます",
            "いま ｜使《つか》いたい GビズIDの アドレスを ｜変《か》える",
            "e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスなら、ほかの アカウントと ｜同《おな》じに なりません。",
        ),
        Route::D7 => (
            "｜同《おな》じ アドレスの ほかの アカウントを e-Govから ｜消《け》すと、GビズIDで ｜入《はい》れます",
            "｜同《おな》じ アドレスの ほかの アカウントを e-Govから ｜消《け》す",
            "ほかの アカウントを e-Govから ｜消《け》すと、｜同《おな》じ アドレスの アカウントは 1つに なります。",
        ),
        Route::D8 => (
            "｜同《おな》じ アドレスの ほかの アカウントを、e-Govから ｜消《け》してもらいます。｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜頼《たの》みます",
            "｜同《おな》じ アドレスの ほかの アカウントを e-Govから ｜消《け》すように ｜窓口《まどぐち》に ｜頼《たの》む",
            "ほかの アカウントの アドレスを ｜変《か》えられないときの ｜方法《ほうほう》です。｜窓口《まどぐち》に ｜頼《たの》みます。",
        ),
        Route::D9 => (
            "「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）で、e-Govアカウントに ｜戻《もど》せます",
            "e-Govアカウントで ｜入《はい》るように ｜戻《もど》す",
            "｜入《はい》り｜方《かた》が、GビズIDなどに ｜変《か》わっています。e-Govアカウントに ｜戻《もど》しても、｜申請《しんせい》の データは ｜残《のこ》ります。",
        ),
        Route::D10 => (
            "｜同《おな》じ アドレスの アカウントを ｜見《み》つけると、｜直《なお》し｜方《かた》が わかります",
            "｜同《おな》じ アドレスの アカウントを ｜探《さが》す",
            "e-Govの ｜中《なか》で、ほかの アカウントが ｜同《おな》じ アドレスを ｜使《つか》っています。",
        ),
        Route::E1 => (
            "プライムの｜人《ひと》が ｜許可《きょか》（｜使《つか》って いいと ｜決《き》めること）を すると、｜使《つか》えます",
            "プライムの｜人《ひと》に ｜許可《きょか》を ｜頼《たの》む",
            "プライムの｜人《ひと》は、｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）などです。あなたの GビズIDは メンバーです。まだ e-Govを ｜使《つか》う ｜許可《きょか》が ないと ｜考《かんが》えています。",
        ),
        Route::E2 => (
            "｜別《べつ》の GビズIDで ｜入《はい》っていないか ｜確《たし》かめます",
            "いま ｜入《はい》っている GビズIDを ｜確《たし》かめる",
            "プライムの GビズIDでは、この ｜文《ぶん》は ｜出《で》ないはずです。いま、メンバーの GビズIDで ｜入《はい》っているのかも しれません。",
        ),
        Route::E3 => (
            "まず、GビズIDの ｜種類《しゅるい》を ｜確《たし》かめます",
            "GビズIDの ｜種類《しゅるい》を ｜確《たし》かめる",
            "GビズIDの ｜種類《しゅるい》で、｜使《つか》える サービスと ｜直《なお》し｜方《かた》が ちがいます。",
        ),
        Route::T1 => (
            "もっと ｜悪《わる》く ならない ｜方法《ほうほう》だけを、｜順番《じゅんばん》に やってみます",
            "｜安全《あんぜん》な ｜方法《ほうほう》だけを ｜順番《じゅんばん》に やってみる",
            "e-Govか GビズIDが ｜止《と》まっているのかも しれません。または、ブラウザに ｜古《ふる》い ｜情報《じょうほう》が ｜残《のこ》っているのかも しれません。",
        ),
        Route::T2 => (
            "｜申請《しんせい》を ｜出《だ》した アカウントか ｜役所《やくしょ》で、｜申請《しんせい》が どう なったか わかります",
            "｜申請《しんせい》の ようすを ｜別《べつ》の ｜方法《ほうほう》で ｜確《たし》かめる",
            "｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）は、｜出《だ》した アカウントの ｜中《なか》でだけ ｜見《み》られます。｜同《おな》じ ｜会社《かいしゃ》などの プライムと メンバーの GビズIDの ｜間《あいだ》では、｜見《み》られるように できます。",
        ),
        Route::T3 => (
            "｜大文字《おおもじ》（A）と ｜小文字《こもじ》（a）は、｜同《おな》じ アドレスに なります",
            "｜大文字《おおもじ》も ｜小文字《こもじ》も ｜同《おな》じ",
            "e-Govは、アドレスを ぜんぶ ｜小文字《こもじ》に します。GビズIDなどで ｜入《はい》るときも ｜同《おな》じです。",
        ),
        Route::T4 => (
            "つながるまで ｜待《ま》ちます。｜時間《じかん》を ｜変《か》えて、やってみます",
            "つながるまで ｜待《ま》つ",
            "e-Govか GビズIDが、｜混《こ》んでいるか ｜止《と》まっていると ｜考《かんが》えています。あなたの アカウントが ｜悪《わる》いのでは ないと ｜考《かんが》えています。",
        ),
        Route::T5 => (
            "「｜申請《しんせい》｜案件《あんけん》｜一覧《いちらん》」（｜申請《しんせい》の リスト）を ｜開《ひら》くと、｜前《まえ》の ｜申請《しんせい》も ｜探《さが》せます",
            "「｜申請《しんせい》｜案件《あんけん》｜一覧《いちらん》」で ｜探《さが》す",
            "マイページの 「｜直近《ちょっきん》の｜案件《あんけん》」（｜新《あたら》しい ｜申請《しんせい》）に ｜出《で》るのは、｜新《あたら》しい 3つだけです。",
        ),
        Route::T6 => (
            "｜申請《しんせい》を ｜出《だ》した｜人《ひと》に ｜聞《き》きます。または、｜見《み》られるように してもらいます",
            "ほかの｜人《ひと》が ｜出《だ》した ｜申請《しんせい》を ｜見《み》る",
            "ほかの アカウントで ｜出《だ》した ｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）は、あなたの リストに ｜出《で》ません。｜同《おな》じ ｜会社《かいしゃ》などの プライムと メンバーの ｜間《あいだ》では、｜見《み》られるように できます。",
        ),
        Route::T7 => (
            "｜申請《しんせい》を ｜出《だ》したときと ｜同《おな》じ アカウントで ｜入《はい》ります",
            "｜申請《しんせい》を ｜出《だ》した アカウントで ｜入《はい》る",
            "｜申請《しんせい》（｜役所《やくしょ》に ｜出《だ》す ｜書類《しょるい》）は、｜出《だ》した アカウントで ｜入《はい》ると ｜見《み》られます。GビズIDの ｜種類《しゅるい》を ｜変《か》えると、リストに ｜出《で》ないことが あります。",
        ),
        Route::T8 => (
            "まず ぜんぶ ログアウトして（｜出《で》て）、もう｜一度《いちど》 ｜入《はい》ります",
            "ぜんぶ ログアウトして もう｜一度《いちど》 ｜入《はい》る",
            "e-Govから ｜出《で》ても、｜前《まえ》の アカウントが ｜残《のこ》ることが あります。GビズIDなどの サイトや、ブラウザに ｜残《のこ》ります。",
        ),
        Route::L1 => (
            "ソフトの ｜画面《がめん》から、もう｜一度《いちど》 e-Govに つなぎます",
            "ソフトと e-Govを もう｜一度《いちど》 つなぐ",
            "｜会社《かいしゃ》の ｜手続《てつづ》きや ｜給料《きゅうりょう》の ソフトは、e-Govと つながらなくなることが あります。そのときは、ソフトの ｜中《なか》で もう｜一度《いちど》 ｜入《はい》ります。",
        ),
        Route::G1 => (
            "わかることを ｜書《か》いて、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます",
            "｜窓口《まどぐち》に ｜聞《き》く",
            "これを ｜自分《じぶん》で ｜直《なお》す ｜方法《ほうほう》は、｜国《くに》の ページで ｜見《み》つかりませんでした。",
        ),
        Route::H1 => (
            "ほかの タブを ｜閉《と》じて もう｜一度《いちど》 すると、｜登録《とうろく》できます",
            "ほかの タブを ｜閉《と》じて もう｜一度《いちど》 する",
            "2つ｜以上《いじょう》の タブで ｜登録《とうろく》を すると、システムエラーに なることが あります。",
        ),
        Route::H2 => (
            "｜別《べつ》の アドレスなら、いますぐ ｜登録《とうろく》できます",
            "｜別《べつ》の アドレスで ｜登録《とうろく》するか 1｜週間《しゅうかん》 ｜待《ま》つ",
            "e-Govから アカウントを ｜消《け》したあと、1｜週間《しゅうかん》は ｜同《おな》じ アドレスを ｜登録《とうろく》できません。",
        ),
        Route::H3 => (
            "もう ｜登録《とうろく》した アカウントで、｜入《はい》れます",
            "もう ｜登録《とうろく》した アカウントで ｜入《はい》る",
            "｜登録《とうろく》しようと した アドレスは、もう ほかの アカウントが e-Govで ｜使《つか》っています。",
        ),
        Route::P0 => (
            "1つずつ ｜変《か》えて、｜同《おな》じ アドレスに ならないように します",
            "｜変《か》える ｜前《まえ》に ｜確《たし》かめる",
            "｜一度《いちど》に いくつも ｜変《か》えないでください。アドレスが ｜同《おな》じに なりやすいです。",
        ),
        Route::P1 => (
            "e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに ｜変《か》えると、｜安全《あんぜん》です",
            "GビズIDや Microsoftの アドレスを ｜変《か》える ｜前《まえ》に",
            "ほかの アカウントが e-Govで ｜使《つか》っている アドレスに ｜変《か》えないでください。エラーが ｜出《で》て、｜入《はい》れなくなることが あります。",
        ),
        Route::P2 => (
            "｜前《まえ》の GビズIDが ｜使《つか》える ｜間《あいだ》に、データを ｜残《のこ》します",
            "｜代表者《だいひょうしゃ》が ｜変《か》わる ｜前《まえ》に",
            "｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）が ｜変《か》わるときです。｜新《あたら》しい GビズIDを すぐに ｜同《おな》じ アドレスで ｜使《つか》わないでください。｜使《つか》うと、｜前《まえ》の ｜申請《しんせい》の データが ｜消《き》えることが あります。",
        ),
        Route::P3 => (
            "アドレスを ｜同《おな》じに してから ｜入《はい》ると、データは ｜残《のこ》ります",
            "GビズIDや Microsoftで はじめて ｜入《はい》る ｜前《まえ》に",
            "GビズIDや Microsoftで はじめて ｜入《はい》るときです。｜同《おな》じ アドレスだと、e-Govアカウントが そちらに ｜変《か》わります。｜申請《しんせい》の データは ｜残《のこ》ります。",
        ),
        Route::P4 => (
            "GビズIDや Microsoftで ｜入《はい》れる ｜間《あいだ》に、｜入《はい》り｜方《かた》を ｜変《か》えます",
            "e-Govアカウントに ｜戻《もど》す ｜前《まえ》に",
            "｜入《はい》り｜方《かた》を ｜変《か》えるとき、いま ｜使《つか》っている GビズIDや Microsoftで ｜入《はい》ります。｜申請《しんせい》の データは ｜残《のこ》ります。",
        ),
        Route::P5 => (
            "e-Govの アカウントを e-Govから ｜消《け》すと、｜申請《しんせい》の データも ｜消《き》えます",
            "e-Govの アカウントを ｜消《け》す ｜前《まえ》に",
            "アドレスが ｜同《おな》じで ｜困《こま》っているだけですか。そのときは、e-Govの アカウントを ｜消《け》さないで、アドレスを ｜変《か》える ｜方法《ほうほう》が あります。",
        ),
        Route::P6 => (
            "GビズIDを ｜消《け》す ｜前《まえ》に、e-Govの ｜申請《しんせい》を どうするか ｜決《き》めます",
            "GビズIDの サイトで GビズIDを ｜消《け》す ｜前《まえ》に",
            "｜先《さき》に GビズIDの サイトで GビズIDを ｜消《け》さないでください。｜消《け》すと、e-Govに ｜残《のこ》った ｜申請《しんせい》を ｜開《ひら》けなくなります。",
        ),
        Route::P7 => (
            "e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに ｜変《か》えると、｜安全《あんぜん》です",
            "e-Govアカウントの アドレスを ｜変《か》える ｜前《まえ》に",
            "ほかの アカウントが ｜使《つか》っている アドレスには、｜変《か》えられません。",
        ),
        Route::P8 => (
            "いま ｜申請《しんせい》を する｜人《ひと》が ｜入《はい》れる ｜間《あいだ》に、｜次《つぎ》の｜人《ひと》に ｜渡《わた》します",
            "｜申請《しんせい》を する｜人《ひと》が ｜変《か》わる ｜前《まえ》に",
            "いまの｜人《ひと》が いなくなると、その｜人《ひと》の アカウントの ｜申請《しんせい》を ｜見《み》られなくなることが あります。いろいろな ｜設定《せってい》も ｜変《か》えられなくなることが あります。",
        ),
        Route::P9 => (
            "｜変《か》える ｜前《まえ》に ｜申請《しんせい》を ｜保存《ほぞん》して、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます",
            "GビズIDの ｜種類《しゅるい》を ｜変《か》える ｜前《まえ》に",
            "GビズIDの ｜種類《しゅるい》を ｜変《か》えると、｜前《まえ》の ｜申請《しんせい》が リストに ｜出《で》なくなることが あります。この ｜案内《あんない》では、どうすれば いいか、まだ わかりません。",
        ),
    };
    RouteWords { verdict, name, why }
}

fn tried(route: Route) -> Text {
    match route {
        Route::A1 => "e-Govアカウントを ｜登録《とうろく》しようと しました。",
        Route::A2 => "アドレスと パスワードを ｜確《たし》かめようと しました。",
        Route::A3 => {
            "「パスワードを｜忘《わす》れた｜方《かた》」で、｜新《あたら》しい パスワードを ｜決《き》めようと しました。"
        }
        Route::A4 => "｜前《まえ》に ｜使《つか》った サービス（GビズIDなど）で ｜入《はい》ってみました。",
        Route::A5 => {
            "｜新《あたら》しい パスワードの メールが ｜来《こ》ない ｜理由《りゆう》を ｜調《しら》べました。"
        }
        Route::A6 => "GビズIDなどの ボタンから ｜入《はい》ってみました。",
        Route::B1 => "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》って、1｜回《かい》だけ ｜入《はい》ってみました。",
        Route::B2 => "ロックを ｜外《はず》すように、「｜問《と》い｜合《あ》わせフォーム」で ｜頼《たの》みました。",
        Route::C1 => "2｜要素《ようそ》｜認証《にんしょう》を ｜自分《じぶん》で やめようと しました。",
        Route::C2 => "GビズIDなどの ｜窓口《まどぐち》に ｜聞《き》きました。",
        Route::C3 => {
            "2｜要素《ようそ》｜認証《にんしょう》の ｜画面《がめん》で、アプリか 「スキップ」を ｜使《つか》ってみました。"
        }
        Route::D1 => "｜同《おな》じ アドレスの e-Govアカウントの アドレスを ｜変《か》えてみました。",
        Route::D2 => {
            "Microsoftか Googleの アドレスを ｜変《か》えました。そして、1｜回《かい》 e-Govに ｜入《はい》ってみました。"
        }
        Route::D3 => {
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDで、1｜回《かい》 e-Govに ｜入《はい》ってみました。"
        }
        Route::D4 => {
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDの アドレスを ｜変《か》えて、e-Govに ｜入《はい》ってみました。"
        }
        Route::D5 => "アドレスを ｜変《か》えた アカウントで、1｜回《かい》 e-Govに ｜入《はい》ってみました。",
        Route::D6 => {
            "いまの GビズIDの アドレスを、｜一度《いちど》も ｜使《つか》っていない アドレスに ｜変《か》えてみました。"
        }
        Route::D7 => "｜同《おな》じ アドレスの ほかの アカウントを、e-Govから ｜消《け》してみました。",
        Route::D8 => {
            "｜同《おな》じ アドレスの ほかの アカウントを e-Govから ｜消《け》すように、｜窓口《まどぐち》に ｜頼《たの》みました。"
        }
        Route::D9 => {
            "「｜認証《にんしょう》サービス｜変更《へんこう》」で、e-Govアカウントに ｜戻《もど》してみました。"
        }
        Route::D10 => "｜同《おな》じ アドレスの アカウントを ｜探《さが》してみました。",
        Route::E1 => "プライムの｜人《ひと》に、｜許可《きょか》を ｜頼《たの》みました。",
        Route::E2 => "ほかの GビズIDで ｜入《はい》っていないか ｜確《たし》かめました。",
        Route::E3 => "GビズIDの ｜種類《しゅるい》を ｜確《たし》かめました。",
        Route::T1 => "｜時間《じかん》を おいて、｜別《べつ》の ブラウザなどで やってみました。",
        Route::T2 => {
            "｜申請《しんせい》を ｜出《だ》した アカウントと、その ｜手続《てつづ》きの ｜役所《やくしょ》を ｜確《たし》かめました。"
        }
        Route::T4 => "お｜知《し》らせを ｜見《み》て、｜時間《じかん》を おいて やってみました。",
        Route::T5 => {
            "「｜申請《しんせい》｜案件《あんけん》｜一覧《いちらん》」と、｜保存《ほぞん》した ｜書類《しょるい》を ｜探《さが》しました。"
        }
        Route::T6 => {
            "｜申請《しんせい》を ｜出《だ》した｜人《ひと》に ｜聞《き》きました。または、「アカウント｜間《かん》｜情報《じょうほう》｜共有《きょうゆう》」を やってみました。"
        }
        Route::T7 => "｜申請《しんせい》を ｜出《だ》したときの アカウントで ｜入《はい》ってみました。",
        Route::T8 => "e-Govと GビズIDなどから ｜出《で》て、もう｜一度《いちど》 ｜入《はい》りました。",
        Route::L1 => "ソフトの ｜画面《がめん》から、もう｜一度《いちど》 e-Govに つないでみました。",
        Route::H1 => "ほかの タブを ｜閉《と》じて、もう｜一度《いちど》 ｜登録《とうろく》しました。",
        Route::H2 => "｜別《べつ》の アドレスで ｜登録《とうろく》してみました。",
        Route::H3 => "もう ｜登録《とうろく》した アカウントで ｜入《はい》ってみました。",
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
        Step::OpenRegistration => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、「e-Govアカウント｜登録《とうろく》ページへ」（｜登録《とうろく》の ページへ）を ｜押《お》します。"
        }
        Step::RegisterInOneTab => {
            "ブラウザの タブを 1つだけに します。｜画面《がめん》のとおりに、アドレスを ｜登録《とうろく》します。"
        }
        Step::OpenRegistrationMail => {
            "｜届《とど》いた メールの リンクを、1｜時間《じかん》の ｜間《あいだ》に ｜開《ひら》きます。それで ｜登録《とうろく》を ｜終《お》わらせます。"
        }
        Step::CheckAddress => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、メールアドレスが まちがっていないか ｜見《み》ます。"
        }
        Step::ShowPassword => {
            "パスワードを ｜書《か》く ところの ｜右《みぎ》の ｜絵《え》を ｜押《お》します。｜書《か》いた ｜文字《もじ》を ｜目《め》で ｜見《み》て、｜確《たし》かめます。"
        }
        Step::CompareSavedPassword => "ブラウザに ｜保存《ほぞん》した パスワードが あれば、くらべます。",
        Step::OpenPasswordReset => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、「パスワードを｜忘《わす》れた｜方《かた》」（わすれた｜人《ひと》）を ｜押《お》します。"
        }
        Step::ChooseNewPassword => {
            "｜登録《とうろく》した アドレスを ｜書《か》きます。｜案内《あんない》のとおりに、｜新《あたら》しい パスワードを ｜決《き》めます。"
        }
        Step::SignInWithNewPassword => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、｜新《あたら》しい パスワードを ｜使《つか》って ｜入《はい》ります。"
        }
        Step::ChooseSwitchedService => {
            "e-Govの 「または｜以下《いか》のアカウントでログイン」（｜下《した》の アカウントで ｜入《はい》る）を ｜見《み》ます。｜前《まえ》に ｜使《つか》った サービス（GビズIDなど）を ｜選《えら》びます。"
        }
        Step::SignInThere => "その サービスの ｜画面《がめん》で、その サービスの IDと パスワードを ｜書《か》きます。",
        Step::SeeFilings => {
            "e-Govに ｜入《はい》ったら、｜前《まえ》に ｜出《だ》した ｜申請《しんせい》が ｜見《み》えるか ｜確《たし》かめます。"
        }
        Step::CheckResetAddress => {
            "｜新《あたら》しい パスワードを ｜決《き》める ｜画面《がめん》で、｜書《か》いた アドレスが まちがっていないか ｜見《み》ます。"
        }
        Step::CheckJunkFolder => {
            "メールの ｜画面《がめん》で、｜迷惑《めいわく》メール（いらない メール）の フォルダーを ｜見《み》ます。"
        }
        Step::FindRegisteredAddress => {
            "｜前《まえ》に e-Govから ｜届《とど》いた メールを ｜探《さが》します。どの アドレスで ｜登録《とうろく》したか ｜確《たし》かめます。"
        }
        Step::DecideByHistory => {
            "｜登録《とうろく》したことが なければ、｜登録《とうろく》します。GビズIDなどで ｜入《はい》っていたときは、それで ｜入《はい》ります。"
        }
        Step::NoteLockTime => {
            "｜最後《さいご》に e-Govに ｜入《はい》ろうと した ｜時刻《じこく》を、｜紙《かみ》などに ｜書《か》きます。"
        }
        Step::StayAway => {
            "その ｜時刻《じこく》から 30｜分《ぷん》｜以上《いじょう》 ｜待《ま》ちます。｜待《ま》っている ｜間《あいだ》は、｜一度《いちど》も ｜入《はい》ろうと しないでください。"
        }
        Step::TryOnce => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、1｜回《かい》だけ ｜入《はい》ってみます。"
        }
        Step::ResetAfterWait => {
            "｜待《ま》ったあとで パスワードが わからないときは、「パスワードを｜忘《わす》れた｜方《かた》」（わすれた｜人《ひと》）を ｜押《お》します。そして、｜新《あたら》しい パスワードを ｜決《き》めます。"
        }
        Step::OpenInquiryForm => {
            "｜作《つく》った ｜文《ぶん》を、「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）から ｜送《おく》ります。e-Govの 「よくあるご｜質問《しつもん》」（よく ある ｜質問《しつもん》）の ページに あります。"
        }
        Step::WriteUnlockRequest => {
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）を ｜外《はず》してもらう ｜文《ぶん》を ｜作《つく》ります。「｜用意《ようい》するもの」を ｜見《み》てください。"
        }
        Step::AwaitReply => {
            "｜窓口《まどぐち》（｜助《たす》けてくれる ところ）の ｜返事《へんじ》を ｜待《ま》ちます。"
        }
        Step::EnterIdAndPassword => {
            "「e-Govアカウントログイン」の ｜画面《がめん》で、アドレスと パスワードを ｜書《か》きます。"
        }
        Step::ChooseRemoval => {
            "「2｜要素《ようそ》｜認証《にんしょう》」の ｜画面《がめん》の ｜下《した》の ほうを ｜見《み》ます。「2｜要素《ようそ》｜認証《にんしょう》｜設定《せってい》｜解除《かいじょ》」（2｜要素《ようそ》｜認証《にんしょう》を やめる）を ｜押《お》します。"
        }
        Step::SendRemovalMail => {
            "「2｜要素《ようそ》｜認証《にんしょう》・｜追加《ついか》｜認証《にんしょう》｜設定《せってい》｜解除《かいじょ》メール｜送信《そうしん》｜確認《かくにん》」（メールを ｜送《おく》る ｜前《まえ》）の ｜画面《がめん》で、アドレスを ｜見《み》ます。「｜送信《そうしん》」（｜送《おく》る）を ｜押《お》します。"
        }
        Step::SeeMailSent => {
            "「2｜要素《ようそ》｜認証《にんしょう》・｜追加《ついか》｜認証《にんしょう》｜設定《せってい》｜解除《かいじょ》メール｜送信《そうしん》｜完了《かんりょう》」（メールを ｜送《おく》った）の ｜画面《がめん》が ｜出《で》たら、メールを ｜見《み》ます。｜届《とど》かないときは、｜迷惑《めいわく》メール（いらない メール）の フォルダーも ｜見《み》ます。"
        }
        Step::OpenRemovalMail => {
            "「2｜要素《ようそ》｜認証《にんしょう》・｜追加《ついか》｜認証《にんしょう》｜設定《せってい》｜解除《かいじょ》｜本申請《ほんしんせい》のご｜案内《あんない》」（2｜要素《ようそ》｜認証《にんしょう》を やめるための ｜案内《あんない》）という ｜名前《なまえ》の メールを ｜開《ひら》きます。URL（ページの アドレス）を ｜押《お》します。"
        }
        Step::ConfirmRemoval => {
            "「2｜要素《ようそ》｜認証《にんしょう》・｜追加《ついか》｜認証《にんしょう》｜設定《せってい》｜解除《かいじょ》｜内容《ないよう》｜確認《かくにん》」（これで やめて いいか）の ｜画面《がめん》で、「｜解除《かいじょ》」（やめる）を ｜押《お》します。"
        }
        Step::SeeRemovalDone => {
            "「2｜要素《ようそ》｜認証《にんしょう》・｜追加《ついか》｜認証《にんしょう》｜設定《せってい》｜解除《かいじょ》｜完了《かんりょう》」（やめた）の ｜画面《がめん》が ｜出《で》たら、もう｜一度《いちど》 e-Govに ｜入《はい》ります。"
        }
        Step::SeeWhichServiceStops => {
            "｜止《と》まった ｜画面《がめん》の アドレス（URL）を ｜見《み》ます。どの サービスの ｜画面《がめん》か ｜確《たし》かめます。"
        }
        Step::UseProviderHelp => {
            "その サービスの ヘルプを ｜見《み》るか、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます。その サービスに ｜入《はい》れるように します。"
        }
        Step::UseGbizidHelp => {
            "GビズIDの サイトの ヘルプを ｜見《み》るか、GビズIDの ヘルプデスクに ｜聞《き》きます。GビズIDに ｜入《はい》れるように します。"
        }
        Step::UseMicrosoftHelp => {
            "Microsoftの ヘルプを ｜見《み》るか、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます。Microsoftアカウントに ｜入《はい》れるように します。"
        }
        Step::UseGoogleHelp => {
            "Googleの ヘルプを ｜見《み》るか、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます。Googleアカウントに ｜入《はい》れるように します。"
        }
        Step::SignInOnceProviderWorks => {
            "その サービスに ｜入《はい》れるように なったら、e-Govに ｜入《はい》ります。"
        }
        Step::SignInWithOtherEgov => "｜同《おな》じ アドレスの e-Govアカウントで、e-Govに ｜入《はい》ります。",
        Step::ChangeOtherInEgov => {
            "e-Govで、その アカウントの アドレスを ｜変《か》えます。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::ChangeOtherAtProvider => {
            "Microsoftか Googleの サイトで、その アカウントの アドレスを ｜変《か》えます。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::SignInWithOtherOnce => {
            "アドレスを ｜変《か》えた Microsoftか Googleで、1｜回《かい》 e-Govに ｜入《はい》ります。"
        }
        Step::SignInWithOldGbizid => {
            "｜同《おな》じ アドレスを ｜使《つか》った ｜別《べつ》の GビズIDで、1｜回《かい》 e-Govに ｜入《はい》ります。"
        }
        Step::MoveOldGbizid => {
            "GビズIDの サイトで、｜別《べつ》の GビズIDの アドレスを ｜変《か》えます。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::SignInWithChangedAccount => {
            "アドレスを ｜変《か》えた アカウントで、1｜回《かい》 e-Govに ｜入《はい》ります。"
        }
        Step::MovePresentGbizid => {
            "GビズIDの サイトで、いま ｜使《つか》いたい GビズIDの アドレスを ｜変《か》えます。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::SignInWithPresentGbizid => {
            "まず、e-Govと GビズIDの ｜両方《りょうほう》から ログアウトします（｜出《で》ます）。そのあと、いま ｜使《つか》いたい GビズIDで e-Govに ｜入《はい》ります。"
        }
        Step::SaveDocuments => {
            "e-Govに ｜入《はい》って、あとで ｜必要《ひつよう》な ｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）を ｜保存《ほぞん》します。「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）も ｜保存《ほぞん》します。"
        }
        Step::SaveOtherDocuments => {
            "e-Govから ｜消《け》す アカウントで、e-Govに ｜入《はい》ります。その アカウントの ｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）を ｜保存《ほぞん》します。「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）も ｜保存《ほぞん》します。"
        }
        Step::FindOtherDocuments => {
            "メールや ｜持《も》っている ｜書類《しょるい》を ｜見《み》ます。e-Govから ｜消《け》す アカウントの ｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）を ｜探《さが》して、｜保存《ほぞん》します。「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）も ｜保存《ほぞん》します。"
        }
        Step::DeleteOtherRecord => {
            "e-Govから ｜消《け》す アカウントで、e-Govに ｜入《はい》ります。その アカウントの ｜情報《じょうほう》を、e-Govから ｜消《け》します。"
        }
        Step::WaitAWeek => {
            "いまの GビズIDで はじめて e-Govに ｜入《はい》るときは、｜待《ま》ちます。ほかの アカウントが e-Govから ｜消《き》えてから、｜7日《なのか》 たつまで ｜待《ま》ちます。"
        }
        Step::NoteErrorTime => {
            "エラーの ｜画面《がめん》が ｜出《で》た ｜日《ひ》と ｜時刻《じこく》を、｜秒《びょう》まで ｜書《か》いておきます。"
        }
        Step::RequestDeletionByForm => {
            "「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）を ｜開《ひら》きます。｜同《おな》じ アドレスの ほかの アカウントを、e-Govから ｜消《け》すように ｜頼《たの》みます。"
        }
        Step::RequestDeletionAtDesk => {
            "「e-Gov｜利用者《りようしゃ》サポートデスク」（e-Govの ｜助《たす》けてくれる ところ）に ｜頼《たの》みます。｜同《おな》じ アドレスの ほかの アカウントを、e-Govから ｜消《け》すように ｜頼《たの》みます。"
        }
        Step::AwaitDeletion => {
            "e-Govから ｜消《け》したという ｜窓口《まどぐち》（｜助《たす》けてくれる ところ）の ｜返事《へんじ》を ｜待《ま》ちます。"
        }
        Step::SignInWithExternal => "GビズID（または Microsoft）で、e-Govに ｜入《はい》ります。",
        Step::SwitchToEgov => {
            "e-Govの 「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）で、e-Govアカウントに ｜変《か》えます。"
        }
        Step::UsePasswordForm => {
            "｜次《つぎ》からは、e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、アドレスと パスワードを ｜書《か》きます。ほかの ｜入《はい》り｜方《かた》は ｜使《つか》いません。"
        }
        Step::TryEgovPasswordOnce => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、GビズIDと ｜同《おな》じ アドレスを ｜書《か》きます。そうかも しれないと ｜思《おも》う パスワードを ｜書《か》いて、1｜回《かい》だけ ｜入《はい》ってみます。"
        }
        Step::RememberOtherSignIns => {
            "Microsoftや Googleで、e-Govに ｜入《はい》ったことが ないか、｜思《おも》い｜出《だ》します。"
        }
        Step::AskFormerHolder => {
            "｜会社《かいしゃ》の ｜中《なか》で ｜聞《き》きます。｜前《まえ》の ｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）の GビズIDが、｜同《おな》じ アドレスかも しれません。｜前《まえ》に ｜申請《しんせい》を していた｜人《ひと》の GビズIDかも しれません。"
        }
        Step::ActOnWhatIsFound => {
            "わかったら、この ｜案内《あんない》を はじめから やり｜直《なお》します。そして、その アカウントを ｜選《えら》びます。"
        }
        Step::AskPrime => {
            "プライムの GビズIDを ｜持《も》っている｜人《ひと》に、｜許可《きょか》（｜使《つか》って いいと ｜決《き》めること）を ｜頼《たの》みます。e-Govを ｜使《つか》う ｜許可《きょか》です。その｜人《ひと》は、｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）などです。｜返事《へんじ》を ｜待《ま》ちます。"
        }
        Step::SignOutEverywhere => {
            "まず、e-Govと GビズIDの ｜両方《りょうほう》から ログアウトします（｜出《で》ます）。"
        }
        Step::SignInAgain => "もう｜一度《いちど》、｜同《おな》じ GビズIDで e-Govに ｜入《はい》ります。",
        Step::OpenPrivateWindow => {
            "プライベートウィンドウ（｜前《まえ》の アカウントが ｜残《のこ》らない ｜画面《がめん》）を 1つ ｜開《ひら》きます。｜使《つか》いたい GビズIDで ｜入《はい》ります。"
        }
        Step::CheckKindAtGbizid => {
            "GビズIDの サイトで、アカウントの ｜種類《しゅるい》を ｜見《み》ます。プライム、メンバー、エントリーの どれかです。"
        }
        Step::AskGbizidDesk => {
            "プライムでも ｜同《おな》じ ｜文《ぶん》が ｜出《で》るときは、GビズIDの ヘルプデスクに ｜聞《き》きます。"
        }
        Step::SignInAtGbizid => "GビズIDの サイトに、｜同《おな》じ GビズIDで ｜入《はい》ります。",
        Step::ActOnKind => {
            "メンバーのときは、プライムの｜人《ひと》に ｜許可《きょか》（｜使《つか》って いいと ｜決《き》めること）を ｜頼《たの》みます。プライムのときは、いま ｜入《はい》っている GビズIDを ｜確《たし》かめます。"
        }
        Step::CheckNotices => {
            "e-Govと GビズIDの サイトの お｜知《し》らせを ｜見《み》ます。サービスが ｜止《と》まっていないか、｜確《たし》かめます。"
        }
        Step::TryPrivateWindow => {
            "プライベートウィンドウ（｜前《まえ》の アカウントが ｜残《のこ》らない ｜画面《がめん》）を 1つだけ ｜開《ひら》きます。そこで ｜入《はい》ってみます。"
        }
        Step::TryOtherBrowser => "｜別《べつ》の ブラウザで、1｜回《かい》だけ ｜入《はい》ってみます。",
        Step::UseSignInUsedBefore => {
            "｜前《まえ》に e-Govで ｜使《つか》ったことが ある ｜別《べつ》の ｜入《はい》り｜方《かた》が あれば、それで ｜入《はい》ります。"
        }
        Step::FindFilingAccount => {
            "｜探《さが》している ｜申請《しんせい》を、だれが ｜出《だ》したか ｜確《たし》かめます。｜自分《じぶん》か、｜社会《しゃかい》｜保険《ほけん》｜労務士《ろうむし》（｜手続《てつづ》きを ｜手伝《てつだ》う ｜仕事《しごと》の｜人《ひと》）などです。どの アカウントで ｜出《だ》したかも ｜確《たし》かめます。"
        }
        Step::FindArrivalNumber => {
            "｜届《とど》いた メールや ｜保存《ほぞん》した ｜書類《しょるい》を ｜見《み》ます。「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜探《さが》します。"
        }
        Step::AskOffice => {
            "その ｜手続《てつづ》きの ｜役所《やくしょ》に、「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜伝《つた》えます。そして、どう なっているか ｜聞《き》きます。"
        }
        Step::TreatCaseAlike => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》に、アドレスを ｜書《か》きます。｜大文字《おおもじ》（A）でも ｜小文字《こもじ》（a）でも いいです。"
        }
        Step::LookForOtherCauses => {
            "それでも ｜入《はい》れないときは、｜画面《がめん》に ｜出《で》た ｜文《ぶん》を ｜選《えら》んで、｜直《なお》し｜方《かた》を ｜探《さが》します。"
        }
        Step::NoteWhatHappened => {
            "「｜用意《ようい》するもの」を ｜見《み》て、わかることを ｜書《か》いた ｜文《ぶん》を ｜作《つく》ります。"
        }
        Step::ChooseDesk => {
            "｜止《と》まった ｜画面《がめん》が e-Govのときは、e-Govの ｜窓口《まどぐち》を ｜選《えら》びます。GビズIDのときは、GビズIDの ヘルプデスクを ｜選《えら》びます。"
        }
        Step::SendInquiry => {
            "｜作《つく》った ｜文《ぶん》を、その ｜窓口《まどぐち》に ｜送《おく》ります。e-Govのときは、「よくあるご｜質問《しつもん》」（よく ある ｜質問《しつもん》）の ページを ｜開《ひら》きます。そこの 「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）から ｜送《おく》ります。"
        }
        Step::CloseOtherTabs => "ブラウザで e-Govを ｜開《ひら》いている ほかの タブを、ぜんぶ ｜閉《と》じます。",
        Step::RestartRegistration => {
            "｜残《のこ》した 1つの タブで、はじめから ｜登録《とうろく》を やり｜直《なお》します。"
        }
        Step::RegisterOtherAddress => {
            "e-Govの ｜登録《とうろく》の ｜画面《がめん》で、｜別《べつ》の メールアドレスを ｜使《つか》って ｜登録《とうろく》します。"
        }
        Step::RegisterAfterWeek => {
            "｜同《おな》じ アドレスを ｜使《つか》いたいときは、｜待《ま》ちます。e-Govから アカウントを ｜消《け》してから ｜7日《なのか》 たったら、｜登録《とうろく》します。"
        }
        Step::SignInToExisting => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》で、もう ｜登録《とうろく》した e-Govアカウントで ｜入《はい》ります。"
        }
        Step::ChooseServiceIfUsed => {
            "｜同《おな》じ アドレスの GビズIDなどで ｜入《はい》ったことが あるときは、それを ｜使《つか》います。「または｜以下《いか》のアカウントでログイン」（｜下《した》の アカウントで ｜入《はい》る）で、その サービスを ｜選《えら》びます。"
        }
        Step::ResetIfForgotten => {
            "パスワードが わからないときは、「パスワードを｜忘《わす》れた｜方《かた》」（わすれた｜人《ひと》）で、｜新《あたら》しい パスワードを ｜決《き》めます。"
        }
        Step::ElseRegisterOtherAddress => {
            "もう ｜登録《とうろく》した アカウントを ｜使《つか》わないときは、｜別《べつ》の アドレスで ｜登録《とうろく》します。"
        }
        Step::ListAccounts => {
            "だれが、どの アカウントを、どの アドレスで ｜使《つか》っているか、ぜんぶ ｜書《か》きます。"
        }
        Step::ChangeOneThing => "｜一度《いちど》に ｜変《か》えるものを、1つだけに します。",
        Step::UseUnusedAddress => {
            "アドレスを ｜変《か》えるときは、e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::SignInAfterChange => "｜変《か》えたら、その アカウントで 1｜回《かい》 e-Govに ｜入《はい》ります。",
        Step::DeleteNothing => "e-Govの アカウントも GビズIDも、｜消《け》さないで、｜残《のこ》しておきます。",
        Step::CheckAddressUnused => {
            "これから ｜使《つか》う アドレスを、e-Govで ｜使《つか》ったことが ないか ｜確《たし》かめます。"
        }
        Step::FreeAddressFirst => {
            "ほかの アカウントが ｜使《つか》っていたら、｜先《さき》に そちらを ｜変《か》えます。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに ｜変《か》えて、1｜回《かい》 e-Govに ｜入《はい》ります。"
        }
        Step::ChangeOwnAtProvider => "GビズID（または Microsoft）の サイトで、アドレスを ｜変《か》えます。",
        Step::SwitchFormerToEgov => {
            "｜前《まえ》の ｜申請《しんせい》が ｜必要《ひつよう》なときは、｜前《まえ》の GビズIDで e-Govに ｜入《はい》ります。「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）で、e-Govアカウントに ｜変《か》えます。"
        }
        Step::RetireFormerGbizid => {
            "e-Govアカウントに ｜変《か》わったか ｜確《たし》かめます。そのあとは、｜前《まえ》の GビズIDで e-Govに ｜入《はい》らないでください。"
        }
        Step::FirstSignInOnSameAddress => {
            "｜新《あたら》しい GビズIDを ｜同《おな》じ アドレスに して、e-Govに ｜入《はい》ります。｜入《はい》り｜方《かた》が ｜新《あたら》しい GビズIDに ｜変《か》わります。データは ｜残《のこ》ります。"
        }
        Step::ElseNewGbizidOnUnusedAddress => {
            "｜前《まえ》の ｜申請《しんせい》が いらないときは、｜入《はい》り｜方《かた》を ｜変《か》えません。｜新《あたら》しい GビズIDを、e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::DeleteFormerLast => {
            "｜前《まえ》の GビズIDを GビズIDの サイトで ｜消《け》すのは、いちばん ｜最後《さいご》に します。"
        }
        Step::MakeAddressesEqual => {
            "はじめて ｜入《はい》る ｜前《まえ》に、2つの アドレスを ｜同《おな》じに します。e-Govアカウントと、GビズID（または Microsoft）の アドレスです。"
        }
        Step::FirstExternalSignIn => {
            "GビズID（または Microsoft）で e-Govに ｜入《はい》ります。｜画面《がめん》のとおりに ｜進《すす》みます。｜入《はい》り｜方《かた》が そちらに ｜変《か》わります。データは ｜残《のこ》ります。"
        }
        Step::ConsiderKeeping => {
            "アドレスが ｜同《おな》じで ｜困《こま》っているだけですか。そのときは、アカウントを e-Govから ｜消《け》さないで、アドレスを ｜変《か》えることを ｜考《かんが》えます。"
        }
        Step::DeleteOwnRecord => {
            "e-Govの 「アカウント｜削除《さくじょ》」（e-Govの アカウントを ｜消《け》すこと）の ｜案内《あんない》を ｜見《み》ます。｜案内《あんない》のとおりに、e-Govに ある ｜情報《じょうほう》を e-Govから ｜消《け》します。"
        }
        Step::KeepBySwitching => {
            "1｜番《ばん》から 3｜番《ばん》までの ｜中《なか》から、1つだけを ｜選《えら》びます。｜申請《しんせい》を ｜残《のこ》すときは、「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）で、e-Govアカウントに ｜変《か》えます。データは ｜残《のこ》ります。"
        }
        Step::OrLeaveUnopened => {
            "｜申請《しんせい》を もう ｜開《ひら》かなくて いいときは、GビズIDの アドレスを ｜変《か》えます。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。そして、1｜回《かい》 e-Govに ｜入《はい》ります。"
        }
        Step::OrDeleteRecord => {
            "｜申請《しんせい》が いらないときは、e-Govに ある ｜情報《じょうほう》を e-Govから ｜消《け》します。"
        }
        Step::DeleteGbizidLast => {
            "3つの ｜中《なか》から ｜選《えら》んだ 1つが ｜終《お》わったか、｜確《たし》かめます。そのあと、GビズIDの サイトで GビズIDを ｜消《け》します。"
        }
        Step::ChangeOwnInEgov => "e-Govに ｜入《はい》って、e-Govアカウントの アドレスを ｜変《か》えます。",
        Step::UseNoForm => {
            "e-Govの ログイン（｜入《はい》る）｜画面《がめん》を ｜開《ひら》きます。アドレスと パスワードを ｜書《か》く ところには、｜何《なに》も ｜書《か》きません。"
        }
        Step::PressProviderButton => {
            "その ｜下《した》の 「または｜以下《いか》のアカウントでログイン」（｜下《した》の アカウントで ｜入《はい》る）を ｜見《み》ます。｜使《つか》う サービス（GビズIDなど）の ボタンを ｜押《お》します。"
        }
        Step::AskMailAdministrator => {
            "｜会社《かいしゃ》を やめた｜人《ひと》などの アドレスのときは、｜会社《かいしゃ》の メールの ｜世話《せわ》を する｜人《ひと》に ｜頼《たの》みます。メールが ｜届《とど》くように してもらいます。"
        }
        Step::ScanSetUpCode => {
            "アプリを ｜使《つか》うときは、｜認証《にんしょう》アプリ（コードを ｜出《だ》す アプリ）で ｜画面《がめん》の QRコードを ｜読《よ》みます。アプリに ｜出《で》た コードを ｜書《か》きます。"
        }
        Step::OrSkipSetUp => {
            "アプリを ｜使《つか》わないときは、1｜番《ばん》の かわりに 「スキップ」を ｜押《お》します。「｜追加《ついか》｜認証《にんしょう》｜設定《せってい》」（もう1つの ｜確《たし》かめ｜方《かた》を ｜決《き》める）で、｜秘密《ひみつ》の ｜質問《しつもん》と ｜答《こた》えを ｜決《き》めます。"
        }
        Step::WaitAndRestart => {
            "｜書《か》いている ｜申請《しんせい》を ｜保存《ほぞん》して、｜少《すこ》し ｜待《ま》ちます。ブラウザを ｜閉《と》じて、また ｜開《ひら》きます。または、パソコンや スマートフォンを ｜切《き》って、また つけます。"
        }
        Step::TryAtAnotherHour => {
            "つながらないときは、｜時間《じかん》や ｜日《ひ》を ｜変《か》えて やってみます。｜月《つき》の ｜終《お》わりと、｜4月《しがつ》・｜6月《ろくがつ》・｜7月《しちがつ》は ｜混《こ》みやすいそうです。"
        }
        Step::OpenFullList => {
            "e-Govの マイページの 「｜直近《ちょっきん》の｜案件《あんけん》」（｜新《あたら》しい ｜申請《しんせい》）で、「｜一覧《いちらん》」（リスト）を ｜押《お》します。"
        }
        Step::LookInFullList => {
            "｜開《ひら》いた 「｜申請《しんせい》｜案件《あんけん》｜一覧《いちらん》」（｜申請《しんせい》の リスト）で、その ｜申請《しんせい》を ｜探《さが》します。"
        }
        Step::LookInSavedDocuments => {
            "リストに ないときは、｜届《とど》いた メールや ｜保存《ほぞん》した ｜書類《しょるい》を ｜見《み》ます。「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜探《さが》します。"
        }
        Step::AskWhoFiled => {
            "｜社会《しゃかい》｜保険《ほけん》｜労務士《ろうむし》（｜手続《てつづ》きを ｜手伝《てつだ》う ｜仕事《しごと》の｜人《ひと》）や ｜手続《てつづ》きの ｜会社《かいしゃ》が ｜出《だ》しましたか。そのときは、その｜人《ひと》や ｜会社《かいしゃ》に ｜聞《き》きます。"
        }
        Step::AskForSharing => {
            "｜同《おな》じ ｜会社《かいしゃ》などの｜人《ひと》が GビズIDで ｜出《だ》しましたか。そのときは、あなたが 「アカウント｜間《かん》｜情報《じょうほう》｜共有《きょうゆう》」（ほかの アカウントの ｜申請《しんせい》を ｜見《み》ること）で その ｜人《ひと》を ｜選《えら》びます。"
        }
        Step::ConfirmSharing => {
            "｜申請《しんせい》を ｜出《だ》した｜人《ひと》が、｜自分《じぶん》の GビズIDで e-Govに ｜入《はい》ります。あなたが ｜頼《たの》んだことを ｜見《み》て、よいと ｜答《こた》えます。"
        }
        Step::ElseAskFilerOrOffice => {
            "それが できないときは、｜申請《しんせい》を ｜出《だ》した｜人《ひと》か、その ｜手続《てつづ》きの ｜役所《やくしょ》に ｜聞《き》きます。"
        }
        Step::SignInWithFilingAccount => {
            "｜申請《しんせい》を ｜出《だ》したときと ｜同《おな》じ アカウントで、e-Govに ｜入《はい》ります。｜同《おな》じ サービスで、GビズIDなら ｜同《おな》じ ｜種類《しゅるい》です。"
        }
        Step::AskDeskBeforeChanging => {
            "それでも ｜見《み》られないときは、もう ｜何《なに》も ｜変《か》えないでください。e-Govの ｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます。"
        }
        Step::SignOutOfEgov => "e-Govから ログアウトします（｜出《で》ます）。",
        Step::SignOutOfProvider => {
            "GビズID（または Microsoft、Google）の サイトを ｜開《ひら》きます。そこでも ログアウトします（｜出《で》ます）。"
        }
        Step::CloseBrowser => {
            "ブラウザを ぜんぶ ｜閉《と》じて、もう｜一度《いちど》 ｜開《ひら》きます。または、プライベートウィンドウ（｜前《まえ》の アカウントが ｜残《のこ》らない ｜画面《がめん》）を ｜開《ひら》きます。"
        }
        Step::SignInWithWantedAccount => "｜使《つか》いたい アカウントで、e-Govに ｜入《はい》ります。",
        Step::SignInAgainInProgram => {
            "｜会社《かいしゃ》の ｜手続《てつづ》きや ｜給料《きゅうりょう》の ソフトを ｜使《つか》うときは、ソフトの ｜画面《がめん》でも、もう｜一度《いちど》 ｜入《はい》ります。"
        }
        Step::OpenLinkScreen => {
            "ソフトの、e-Govと つなぐ ｜画面《がめん》や、｜使《つか》う｜人《ひと》を ｜登録《とうろく》する ｜画面《がめん》を ｜開《ひら》きます。"
        }
        Step::RenewLink => {
            "ソフトの ｜画面《がめん》から、｜前《まえ》と ｜同《おな》じ e-Govアカウント（または GビズID）で ｜入《はい》ります。"
        }
        Step::SeeLinkWorks => {
            "ソフトで、｜前《まえ》に ｜出《だ》した ｜申請《しんせい》が どう なっているか、｜見《み》られるか ｜確《たし》かめます。"
        }
        Step::StartWithSignInMessage => {
            "e-Govに ｜入《はい》る ところで ｜止《と》まるときは、その ｜画面《がめん》に ｜出《で》た ｜文《ぶん》を ｜選《えら》びます。｜文《ぶん》は、この ｜案内《あんない》の リストに あります。"
        }
        Step::SaveLeaversDocuments => {
            "いま ｜申請《しんせい》を する｜人《ひと》の アカウントで、e-Govに ｜入《はい》ります。｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）と 「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜保存《ほぞん》します。"
        }
        Step::ShareLeaversFilings => {
            "いま ｜申請《しんせい》を する｜人《ひと》の GビズIDが メンバーのときは、プライムの｜人《ひと》に ｜頼《たの》みます。プライムの｜人《ひと》が、「アカウント｜間《かん》｜情報《じょうほう》｜共有《きょうゆう》」（ほかの アカウントの ｜申請《しんせい》を ｜見《み》ること）で その ｜人《ひと》を ｜選《えら》びます。その｜人《ひと》は、それを ｜見《み》て、よいと ｜答《こた》えます。"
        }
        Step::MakeSuccessorsMember => {
            "｜次《つぎ》の｜人《ひと》の メンバーの GビズIDは、プライムの｜人《ひと》が GビズIDの サイトで ｜作《つく》ります。"
        }
        Step::ChangeToSuccessorsAddress => {
            "｜会社《かいしゃ》で ｜使《つか》う e-Govアカウントのときは、アドレスを ｜変《か》えます。｜次《つぎ》の｜人《ひと》が メールを ｜読《よ》める アドレスで、e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに します。"
        }
        Step::HandOverPassword => {
            "その e-Govアカウントの パスワードを、｜次《つぎ》の｜人《ひと》に ｜伝《つた》えます。"
        }
        Step::RenewSecondFactor => {
            "｜会社《かいしゃ》で ｜使《つか》う e-Govアカウントのことです。2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を いまの｜人《ひと》が やめます。｜次《つぎ》の｜人《ひと》は、｜次《つぎ》に ｜入《はい》るときに、もう｜一度《いちど》 ｜決《き》めます。"
        }
        Step::DeleteNothingBeforeSettled => {
            "｜申請《しんせい》が ｜終《お》わるまで、e-Govの アカウントを ｜消《け》さないでください。いまの｜人《ひと》の GビズIDも、｜消《け》したり ｜止《と》めたり しないでください。"
        }
        Step::NoteWhichKindFiled => {
            "どの ｜申請《しんせい》を、どの ｜種類《しゅるい》の GビズIDで ｜出《だ》したか、｜書《か》いておきます。"
        }
        Step::AskBeforeKindChange => {
            "｜種類《しゅるい》を ｜変《か》える ｜前《まえ》に、e-Govの ｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》きます。｜前《まえ》の ｜申請《しんせい》が どう なるか ｜聞《き》きます。"
        }
    }
}

fn caution(caution: Caution) -> CautionWords {
    let (title, body) = match caution {
        Caution::RepeatedErrorsLock => (
            "｜何回《なんかい》も ｜入《はい》ろうと しないでください",
            "まちがいが ｜続《つづ》くと、30｜分《ぷん》｜以上《いじょう》 ｜入《はい》れなくなります。これは ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）です。",
        ),
        Caution::InvalidAddressMeansLock => (
            "「｜無効《むこう》なメールアドレスです」（｜使《つか》えない アドレス）と ｜出《で》たとき",
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）かも しれません。｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に、ロックを ｜外《はず》すように ｜頼《たの》む ｜方法《ほうほう》に ｜進《すす》んでください。",
        ),
        Caution::NoRequestNeeded => (
            "｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜頼《たの》まなくて いいです",
            "これは ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）です。｜待《ま》つと なくなります。",
        ),
        Caution::NeverWriteSecrets => (
            "｜秘密《ひみつ》のものは ｜書《か》かないでください",
            "パスワードや ｜秘密《ひみつ》の ｜質問《しつもん》の ｜答《こた》えは、だれにも ｜教《おし》えないでください。ワンタイムコード（1｜回《かい》だけ ｜使《つか》う ｜番号《ばんごう》）も ｜教《おし》えないでください。",
        ),
        Caution::UrgentOffice => (
            "｜急《いそ》ぐとき",
            "もうすぐ ｜終《お》わりの ｜日《ひ》が ｜来《く》る ｜手続《てつづ》きは、｜先《さき》に その ｜手続《てつづ》きの ｜役所《やくしょ》に ｜話《はな》してください。",
        ),
        Caution::MailboxNeeded => (
            "｜登録《とうろく》した アドレスの メールが ｜必要《ひつよう》です",
            "IDとして ｜登録《とうろく》した アドレスに、メールが ｜届《とど》きます。2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を やめる メールです。",
        ),
        Caution::SetUpAnew => (
            "｜次《つぎ》に ｜入《はい》るときに、もう｜一度《いちど》 ｜決《き》める ｜画面《がめん》が ｜出《で》ます",
            "2｜要素《ようそ》｜認証《にんしょう》か ｜秘密《ひみつ》の ｜質問《しつもん》の、どちらかを もう｜一度《いちど》 ｜選《えら》びます。",
        ),
        Caution::ResetFirstIfUnsure => (
            "｜入《はい》れないとき",
            "｜先《さき》に、｜新《あたら》しい パスワードを ｜決《き》めてください。または、2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を やめます。",
        ),
        Caution::NotTheFormerAddress => (
            "2つの アドレスを ｜取《と》りかえないでください",
            "いま ｜使《つか》いたい GビズIDが ｜前《まえ》に ｜使《つか》っていた アドレスに しないでください。どちらの アカウントでも ｜入《はい》れなくなることが あります。",
        ),
        Caution::OnlyAnUnusedAddress => (
            "e-Govで ｜使《つか》った アドレスは ｜使《つか》わないでください",
            "｜使《つか》ったことが ある アドレスでは、また エラーが ｜出《で》ることが あります。",
        ),
        Caution::SignInReflectsChange => (
            "e-Govは、｜入《はい》ったときに ｜新《あたら》しい アドレスを ｜知《し》ります",
            "｜変《か》えた アカウントで 1｜回《かい》 e-Govに ｜入《はい》ってください。｜入《はい》るまで、e-Govには ｜前《まえ》の アドレスが ｜残《のこ》ります。",
        ),
        Caution::OneServicePerAddress => (
            "1つの アドレスで ｜使《つか》える サービスは 1つです",
            "GビズID、Microsoft、Googleの どれか 1つです。2つを ｜同《おな》じ アドレスで ｜使《つか》うことは できません。",
        ),
        Caution::OldGbizidMayBeRefused => (
            "｜別《べつ》の GビズIDでも ｜入《はい》れないとき",
            "その アドレスも、ほかの アカウントが e-Govで ｜使《つか》っているのかも しれません。e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに ｜変《か》える ｜方法《ほうほう》に ｜進《すす》んでください。",
        ),
        Caution::ChangedAccountMayBeRefused => (
            "その アカウントでも ｜入《はい》れないとき",
            "｜変《か》えたあとの アドレスも、ほかの アカウントが e-Govで ｜使《つか》っています。いま ｜使《つか》いたい GビズIDの アドレスを ｜変《か》える ｜方法《ほうほう》に ｜進《すす》んでください。",
        ),
        Caution::AskProviderForChange => (
            "｜変《か》え｜方《かた》が わからないとき",
            "アドレスの ｜変《か》え｜方《かた》は、Microsoftや Googleの ヘルプを ｜見《み》てください。",
        ),
        Caution::IdChangesEverywhere => (
            "GビズIDの IDも ｜変《か》わります",
            "GビズIDで ｜入《はい》る ほかの サービスでも、｜新《あたら》しい アドレスを ｜使《つか》います。",
        ),
        Caution::SeparateAccounts => (
            "2つの アカウントは ｜別々《べつべつ》のままです",
            "｜申請《しんせい》は、｜出《だ》した アカウントで ｜入《はい》ったときだけ ｜見《み》られます。",
        ),
        Caution::DescribedForGbizid => (
            "Microsoftや Googleで ｜入《はい》りたいとき",
            "｜国《くに》の ｜説明《せつめい》は、GビズIDのことです。ほかでも、｜同《おな》じ ｜理由《りゆう》だと ｜考《かんが》えています。",
        ),
        Caution::ServiceLinkRenewal => (
            "｜会社《かいしゃ》の ｜手続《てつづ》きや ｜給料《きゅうりょう》の サービスと つないでいるとき",
            "もう｜一度《いちど》 つなぐことが ｜必要《ひつよう》かも しれません。｜先《さき》に、いま つながっているか ｜確《たし》かめてください。",
        ),
        Caution::SkipIfUnusedAlready => (
            "もう ちがう アドレスのとき",
            "｜別《べつ》の GビズIDの アドレスが、もう e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスですか。そのときは、これを しなくて いいです。",
        ),
        Caution::FormerAddressAlsoWorks => (
            "｜前《まえ》の アドレスを だれも ｜使《つか》っていないとき",
            "いま ｜使《つか》いたい GビズIDが ｜前《まえ》に ｜使《つか》っていた アドレスのことです。ほかの アカウントが ｜使《つか》っていなければ、｜前《まえ》の アドレスに ｜戻《もど》しても ｜入《はい》れると ｜考《かんが》えています。",
        ),
        Caution::RecordLost => (
            "｜申請《しんせい》の データが ｜消《き》えます",
            "e-Govから ｜消《け》した アカウントの データは、｜元《もと》に ｜戻《もど》せません。｜申請《しんせい》、｜記録《きろく》、｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）が、ぜんぶ なくなります。｜先《さき》に、｜公文書《こうぶんしょ》と 「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜保存《ほぞん》してください。1｜週間《しゅうかん》は、｜同《おな》じ アドレスで ｜新《あたら》しく ｜登録《とうろく》できません。",
        ),
        Caution::OtherRecordLost => (
            "｜申請《しんせい》の データが ｜消《き》えます",
            "e-Govから ｜消《け》した アカウントの データは、｜元《もと》に ｜戻《もど》せません。｜申請《しんせい》、｜記録《きろく》、｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）が、ぜんぶ なくなります。｜先《さき》に、｜公文書《こうぶんしょ》と 「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜保存《ほぞん》してください。1｜週間《しゅうかん》は、｜同《おな》じ アドレスで ｜新《あたら》しく ｜登録《とうろく》できません。いまの GビズIDで e-Govに ｜入《はい》ったことが あれば、｜待《ま》たないで ｜入《はい》れます。",
        ),
        Caution::RequestedRecordLost => (
            "｜申請《しんせい》の データが ｜消《き》えます",
            "e-Govから ｜消《け》した アカウントの データは、｜元《もと》に ｜戻《もど》せません。｜申請《しんせい》、｜記録《きろく》、｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）が、ぜんぶ なくなります。ほかの アカウントに ｜移《うつ》すことも できません。｜先《さき》に、｜公文書《こうぶんしょ》と 「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）を ｜保存《ほぞん》してください。1｜週間《しゅうかん》は、｜同《おな》じ アドレスで ｜新《あたら》しく ｜登録《とうろく》できません。いまの GビズIDで e-Govに ｜入《はい》ったことが あれば、｜待《ま》たないで ｜入《はい》れます。",
        ),
        Caution::SwitchesAgain => (
            "GビズIDなどで ｜入《はい》ると、また ｜変《か》わります",
            "｜次《つぎ》に ｜同《おな》じ アドレスの GビズIDなどで ｜入《はい》ると、｜入《はい》り｜方《かた》が そちらに ｜変《か》わります。データは ｜残《のこ》ります。",
        ),
        Caution::OldAddressFreeAtOnce => (
            "｜前《まえ》の アドレスは、すぐに ほかで ｜使《つか》えます",
            "｜変《か》えたあとは、ほかの アカウントで ｜前《まえ》の アドレスを ｜使《つか》えます。",
        ),
        Caution::NothingElseHelps => (
            "ほかの ｜方法《ほうほう》では ｜直《なお》りません",
            "｜新《あたら》しい アカウントを ｜作《つく》っても、｜直《なお》りません。ブラウザの ｜記録《きろく》を ｜消《け》しても、｜待《ま》っても、｜直《なお》りません。｜会社《かいしゃ》と ｜会社《かいしゃ》の ｜間《あいだ》の 「｜委任《いにん》」（ほかの ｜会社《かいしゃ》に ｜頼《たの》むこと）とは、ちがうことです。",
        ),
        Caution::FirstSignInSwitchesOrCollides => (
            "e-Govで はじめての ｜方法《ほうほう》では ｜入《はい》らないでください",
            "｜同《おな》じ アドレスで はじめて ｜入《はい》ると、｜入《はい》り｜方《かた》が ｜変《か》わって、データが ｜移《うつ》ります。または、エラーが ｜出《で》て、｜入《はい》れなくなります。",
        ),
        Caution::DeletedIsNotRestorable => (
            "e-Govの アカウントを e-Govから ｜消《け》したとき",
            "e-Govから ｜消《け》した アカウントの ｜申請《しんせい》は、｜元《もと》に ｜戻《もど》せません。その ｜手続《てつづ》きの ｜役所《やくしょ》に ｜聞《き》いてください。",
        ),
        Caution::FewServicesForEntry => (
            "エントリーのとき",
            "エントリーで ｜使《つか》える サービスは ｜少《すく》ないです。プライムか メンバーが ｜必要《ひつよう》か ｜確《たし》かめてください。",
        ),
        Caution::NeverOnOldAddressDirectly => (
            "｜入《はい》り｜方《かた》を ｜変《か》える ｜前《まえ》に、｜新《あたら》しい GビズIDで ｜入《はい》らないでください",
            "｜前《まえ》の ｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）の ｜情報《じょうほう》が、｜新《あたら》しい ｜情報《じょうほう》に ｜変《か》わります。｜前《まえ》の ｜申請《しんせい》の データが ｜消《き》えることが あります。",
        ),
        Caution::FormerAddressFirst => (
            "｜先《さき》に、｜前《まえ》の GビズIDの アドレスを ｜変《か》えます",
            "｜新《あたら》しい GビズIDを ｜同《おな》じ アドレスに するには、｜先《さき》に ｜前《まえ》の GビズIDの アドレスを ｜変《か》えます。GビズIDの サイトで、｜前《まえ》の GビズIDを ｜別《べつ》の アドレスに してください。そのあと、｜前《まえ》の GビズIDで e-Govに ｜入《はい》らないでください。",
        ),
        Caution::PasswordFormStops => (
            "パスワードでは ｜入《はい》れなくなります",
            "｜入《はい》り｜方《かた》が ｜変《か》わると、e-Govアカウントの パスワードでは ｜入《はい》れません。データは ｜残《のこ》ります。「｜認証《にんしょう》サービス｜変更《へんこう》」（｜入《はい》り｜方《かた》を ｜変《か》えること）で、｜元《もと》に ｜戻《もど》せます。",
        ),
        Caution::StayOnPasswordForm => (
            "GビズIDでは もう ｜入《はい》らないでください",
            "｜同《おな》じ アドレスの GビズIDで ｜入《はい》ると、また ｜入《はい》り｜方《かた》が ｜変《か》わります。そのあと GビズIDの サイトで GビズIDを ｜消《け》すと、｜申請《しんせい》の データを ｜開《ひら》けなくなります。",
        ),
        Caution::NoSwitchAfterFirstEntry => (
            "もう ｜入《はい》ったことが あるとき",
            "その GビズIDなどで e-Govに ｜入《はい》ったことが あると、｜入《はい》り｜方《かた》は ｜変《か》わりません。エラーに なります。",
        ),
        Caution::ExternalFirst => (
            "｜先《さき》に、GビズIDなどの サイトで GビズIDなどを ｜消《け》さないでください",
            "GビズIDや Microsoftで ｜入《はい》れなくなると、｜自分《じぶん》では ｜入《はい》り｜方《かた》を ｜変《か》えられません。",
        ),
        Caution::OpenedByNobody => (
            "GビズIDの サイトで GビズIDを ｜消《け》すと、｜開《ひら》けなくなります",
            "この ｜方法《ほうほう》では、｜申請《しんせい》の データは ｜消《き》えません。でも、だれも ｜開《ひら》けなくなります。",
        ),
        Caution::OnlyDeskCanFree => (
            "｜順番《じゅんばん》を ｜反対《はんたい》に しないでください",
            "｜先《さき》に GビズIDの サイトで GビズIDを ｜消《け》すと、e-Govに アドレスが ｜残《のこ》ります。それを なくせるのは、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）だけに なります。",
        ),
        Caution::PrepareErrorTime => (
            "1｜週間《しゅうかん》より ｜前《まえ》の エラーは ｜使《つか》えません",
            "1｜週間《しゅうかん》より ｜前《まえ》の エラーしか ないときは、｜先《さき》に ｜保存《ほぞん》します。そのあと、1｜回《かい》だけ ｜同《おな》じことを してください。",
        ),
        Caution::ButtonNameDiffers => (
            "ボタンの ｜名前《なまえ》は、ページによって ちがいます",
            "GビズIDなどの サービスの ｜名前《なまえ》を ｜見《み》て、｜選《えら》んでください。",
        ),
        Caution::FirstSignInSwitches => (
            "｜同《おな》じ アドレスの e-Govアカウントが あるとき",
            "はじめて ｜入《はい》ると、｜入《はい》り｜方《かた》が ｜変《か》わります。e-Govアカウントの パスワードでは、｜入《はい》れなくなります。｜申請《しんせい》の データは ｜残《のこ》ります。Googleのことは、｜国《くに》の ページに ｜説明《せつめい》が ありません。",
        ),
        Caution::FormerGbizidMayBeReplaced => (
            "｜同《おな》じ アドレスの ｜前《まえ》の GビズIDが あるとき",
            "｜前《まえ》の ｜代表者《だいひょうしゃ》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》）の ｜申請《しんせい》の データが ｜消《き》えることが あります。まだ ｜入《はい》らないでください。｜先《さき》に、「｜代表者《だいひょうしゃ》が ｜変《か》わる ｜前《まえ》に」の ｜案内《あんない》を ｜見《み》てください。",
        ),
        Caution::SuccessorUsesAnotherAddress => (
            "｜次《つぎ》の｜人《ひと》の GビズIDとは ｜別《べつ》の アドレスに します",
            "｜同《おな》じ アドレスだと、｜次《つぎ》の｜人《ひと》が GビズIDで ｜入《はい》ったときに、｜入《はい》り｜方《かた》が ｜変《か》わります。パスワードで ｜入《はい》れなくなります。｜申請《しんせい》の データは ｜残《のこ》ります。",
        ),
        Caution::KeepSecondFactor => (
            "あとで ｜困《こま》らないために",
            "アプリは、ずっと ｜持《も》っている スマートフォンに ｜入《い》れます。｜秘密《ひみつ》の ｜質問《しつもん》のときは、｜答《こた》えを どこに しまったか ｜書《か》いておきます。",
        ),
        Caution::SetUpScreenNeedsNoRemoval => (
            "QRコードと 「スキップ」が ｜出《で》ているとき",
            "それは、はじめて ｜決《き》める ｜画面《がめん》です。2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を ｜決《き》めます。2｜要素《ようそ》｜認証《にんしょう》を やめなくて いいです。2｜要素《ようそ》｜認証《にんしょう》を はじめて ｜決《き》める ｜方法《ほうほう》に ｜進《すす》んでください。",
        ),
        Caution::PriceOfGoingBack => (
            "｜戻《もど》すと、できなくなること",
            "｜電子《でんし》｜送達《そうたつ》（｜書類《しょるい》を ネットで もらうこと）は、プライムと メンバーだけが ｜申《もう》し｜込《こ》めます。｜電子《でんし》｜証明書《しょうめいしょ》（ネットで ｜使《つか》う ｜本人《ほんにん》の しるし）が ｜必要《ひつよう》になることも あります。",
        ),
        Caution::DocumentsHaveATerm => (
            "｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）は、｜取《と》れる ｜日《ひ》が ｜決《き》まっています",
            "｜待《ま》つ ｜間《あいだ》に、その ｜日《ひ》が ｜過《す》ぎることが あります。「[e-Gov]｜取得《しゅとく》｜期限《きげん》が｜近《ちか》づいている｜公文書《こうぶんしょ》のお｜知《し》らせ」（｜公文書《こうぶんしょ》を ｜早《はや》く ｜取《と》ってください）の メールを ｜見《み》てください。",
        ),
        Caution::ChangeNothingMeanwhile => (
            "つながるまで、｜何《なに》も ｜変《か》えないでください",
            "アドレスを ｜変《か》えないでください。e-Govや GビズIDの アカウントも、｜消《け》さないでください。パスワードを ｜何回《なんかい》も まちがえないでください。ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）に なります。",
        ),
        Caution::FinishedFilingsDisappear => (
            "｜終《お》わった ｜申請《しんせい》は、あとで リストから ｜消《き》えます",
            "いつ ｜消《き》えるかは、その ｜手続《てつづ》きの ｜役所《やくしょ》（｜国《くに》の ｜省《しょう》など）が ｜決《き》めています。",
        ),
        Caution::SharingConditions => (
            "ほかの アカウントの ｜申請《しんせい》を ｜見《み》るには、｜条件《じょうけん》が あります",
            "｜同《おな》じ ｜会社《かいしゃ》などで、GビズIDで つながった プライムと メンバーが ｜使《つか》えます。エントリーは ｜使《つか》えません。｜2人《ふたり》とも ｜入《はい》れることが ｜必要《ひつよう》です。｜見《み》せる ｜申請《しんせい》を ｜選《えら》ぶことは できません。",
        ),
        Caution::SharingPossible => (
            "｜同《おな》じ ｜会社《かいしゃ》などの プライムと メンバーのとき",
            "どちらの GビズIDでも ｜入《はい》れるときは、｜別《べつ》の GビズIDの ｜申請《しんせい》を ｜見《み》られるように できます。「アカウント｜間《かん》｜情報《じょうほう》｜共有《きょうゆう》」（ほかの アカウントの ｜申請《しんせい》を ｜見《み》ること）を ｜使《つか》います。",
        ),
        Caution::KindSwitchHidesFilings => (
            "GビズIDの ｜種類《しゅるい》を ｜変《か》えると",
            "プライム、メンバー、エントリーを ｜変《か》えると、｜前《まえ》の ｜申請《しんせい》が リストに ｜出《で》ないことが あります。｜国《くに》の ページの ｜続《つづ》きは、まだ ｜読《よ》めていません。",
        ),
        Caution::SameAccountForTheLink => (
            "｜前《まえ》と ｜同《おな》じ アカウントで ｜入《はい》ってください",
            "｜別《べつ》の アカウントで つなぐと、ソフトは ｜前《まえ》に ｜出《だ》した ｜申請《しんせい》を ｜見《み》つけられません。｜新《あたら》しい e-Govアカウントも ｜作《つく》らないでください。",
        ),
    };
    CautionWords { title, body }
}

fn level(level: Level) -> Text {
    match level {
        Level::Reference => "ヒント：",
        Level::Warning => "｜気《き》を つけること：",
        Level::Irreversible => "｜元《もと》に ｜戻《もど》せません：",
    }
}

fn level_before(level: Level) -> Text {
    match level {
        Level::Reference | Level::Warning => "｜先《さき》に ｜読《よ》むこと：",
        Level::Irreversible => "｜先《さき》に ｜読《よ》むこと（｜元《もと》に ｜戻《もど》せません）：",
    }
}

fn note(note: Note) -> Text {
    match note {
        Note::IfNeverRegistered => {
            "｜書《か》いた アドレスで、e-Govアカウントを ｜登録《とうろく》したことが ないときの ｜方法《ほうほう》です。"
        }
        Note::IfSwitchedBefore => {
            "e-Govに ｜入《はい》ったことが あるときの ｜方法《ほうほう》です。｜同《おな》じ アドレスの GビズIDや Microsoftで ｜入《はい》ったときです。"
        }
        Note::AfterTheWait => "30｜分《ぷん》｜以上《いじょう》 ｜待《ま》ったあとで する ｜方法《ほうほう》です。",
        Note::TryOnceCostsNothing => {
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）かも しれません。それなら、30｜分《ぷん》｜以上《いじょう》 ｜待《ま》って、1｜回《かい》 ｜入《はい》ってみるだけで ｜直《なお》ります。｜入《はい》ってみても、｜悪《わる》いことは ありません。"
        }
        Note::Meanwhile => {
            "アカウントを ｜探《さが》す ｜間《あいだ》にも、｜先《さき》に できる ｜方法《ほうほう》です。"
        }
        Note::IfProviderSignInFails => {
            "GビズIDなどの ｜画面《がめん》で ｜止《と》まって、e-Govまで ｜進《すす》めないときの ｜方法《ほうほう》です。"
        }
        Note::AnotherAddressNow => {
            "もう ｜登録《とうろく》した アカウントを ｜使《つか》わないで、｜別《べつ》の アドレスで ｜登録《とうろく》する ｜方法《ほうほう》です。"
        }
        Note::IfExternalAccount => "GビズID、Microsoft、Googleの どれかが あるときの ｜方法《ほうほう》です。",
        Note::IfSetUpScreen => {
            "｜画面《がめん》に QRコードと 「スキップ」が ｜出《で》ているときの ｜方法《ほうほう》です。"
        }
        Note::MailboxMayReopen => {
            "｜会社《かいしゃ》を やめた｜人《ひと》などの アドレスでも、メールが ｜届《とど》くように できることが あります。｜会社《かいしゃ》の メールの ｜世話《せわ》を する｜人《ひと》が できます。メールが ｜届《とど》けば、｜自分《じぶん》で ｜直《なお》せます。2｜要素《ようそ》｜認証《にんしょう》（パスワードのほかに、もう1つ コードを ｜入《い》れること）を やめます。"
        }
        Note::SwitchDerived => {
            "｜国《くに》の ｜説明《せつめい》は、GビズIDのことです。Microsoftでも ｜同《おな》じだと ｜考《かんが》えて、｜案内《あんない》しています。"
        }
        Note::ResetScreenDerived => {
            "｜新《あたら》しい パスワードを ｜決《き》める ｜画面《がめん》で ｜止《と》まることは、｜国《くに》の ｜説明《せつめい》に ありません。｜入《はい》り｜方《かた》が ｜変《か》わったからだと ｜考《かんが》えて、｜案内《あんない》しています。GビズIDなら、｜申請《しんせい》の データは ｜残《のこ》ります。"
        }
        Note::InvalidAddressLocked => {
            "ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）のときも あります。そのときにも、「｜無効《むこう》なメールアドレスです」（｜使《つか》えない アドレス）と ｜出《で》ます。"
        }
        Note::LockSupposed => {
            "ロックの ｜文《ぶん》は ｜出《で》ていません。でも、まちがいが ｜続《つづ》いたのかも しれません。それで、ロック（｜何回《なんかい》も まちがえたので、しばらく ｜入《はい》れないこと）かも しれません。｜国《くに》の ｜説明《せつめい》から ｜考《かんが》えた ｜案内《あんない》です。"
        }
        Note::GoogleSwitchUndescribed => {
            "｜入《はい》り｜方《かた》が Googleに ｜変《か》わることは、｜国《くに》の ページに ｜説明《せつめい》が ありません。データが どう なるか、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》いてください。"
        }
        Note::GoogleNotNamed => {
            "｜国《くに》の 「よくあるご｜質問《しつもん》（ログイン）」で、Googleの ｜名前《なまえ》が ｜出《で》る ところは 1つです。HTTP500の ｜説明《せつめい》だけです。"
        }
        Note::RequestAfterWaitDerived => {
            "この ｜文《ぶん》が ｜出《で》るときの ｜国《くに》の ｜説明《せつめい》は、｜待《ま》つ ｜方法《ほうほう》だけです。｜待《ま》っても ｜直《なお》らないので、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜頼《たの》む ｜方法《ほうほう》を ｜案内《あんない》しています。"
        }
        Note::ScanCodeAgain => {
            "アプリを また ｜使《つか》うときは、もう｜一度《いちど》 QRコードを ｜読《よ》みます。｜古《ふる》い コードは ｜使《つか》わないで、｜新《あたら》しい コードを ｜使《つか》います。"
        }
        Note::SecretQuestionScreen => {
            "｜秘密《ひみつ》の ｜質問《しつもん》を ｜使《つか》っていた｜人《ひと》には、ちがう ｜画面《がめん》が ｜出《で》ることが あります。｜国《くに》の ｜案内《あんない》を ｜見《み》てください。"
        }
        Note::GbizidSmsClosed => {
            "｜役所《やくしょ》の サービスに ｜入《はい》るとき、GビズIDの SMSの コードは ｜使《つか》えないそうです。2025｜年《ねん》｜12月《じゅうにがつ》｜17日《じゅうしちにち》からです。GビズIDの サイトには ｜入《はい》れて、アプリを ｜使《つか》えるように できます。メールの コードを e-Govで ｜使《つか》えるかは、まだ わかりません。"
        }
        Note::GbizidAppNumber => {
            "GビズIDの アプリは、2026｜年《ねん》の ｜春《はる》から、4けたの ｜数字《すうじ》を ｜書《か》くように なったそうです。｜古《ふる》い アプリでは ｜進《すす》めません。｜新《あたら》しい アプリに してください。"
        }
        Note::FilingsOutOfReach => {
            "だれも ｜入《はい》れない アカウントの ｜申請《しんせい》は、｜消《き》えません。でも、｜開《ひら》けません。まだ ｜終《お》わっていない ｜申請《しんせい》のことは、その ｜手続《てつづ》きの ｜役所《やくしょ》に ｜聞《き》いてください。"
        }
        Note::PagesDiffer => {
            "「よくあるご｜質問《しつもん》」（よく ある ｜質問《しつもん》）に、2つの ｜説明《せつめい》が あります。1つは、ほかの アカウントを e-Govから ｜消《け》すことが ｜必要《ひつよう》だという ｜説明《せつめい》です。もう1つは、e-Govで ｜一度《いちど》も ｜使《つか》っていない アドレスに ｜変《か》える ｜方法《ほうほう》です。GビズIDの ｜注意《ちゅうい》のページにも、その ｜方法《ほうほう》が あります。"
        }
        Note::ConclusionForThisMessage => {
            "｜国《くに》の ｜説明《せつめい》は、｜別《べつ》の エラーの ｜文《ぶん》のことです。｜理由《りゆう》が ｜同《おな》じだと ｜考《かんが》えて、｜案内《あんない》しています。"
        }
        Note::OtherKindPossible => {
            "｜同《おな》じ アドレスの e-Govアカウントのときは、ふつう ｜入《はい》り｜方《かた》が ｜変《か》わります。データは ｜残《のこ》ります。それで、ほかの ｜種類《しゅるい》の アカウントかも しれません。"
        }
        Note::MayHappenWithoutRequest => {
            "2023｜年《ねん》｜3月《さんがつ》｜12日《じゅうににち》から、｜前《まえ》の ｜申請《しんせい》が ｜消《き》えることが あります。｜同《おな》じ アドレスの GビズIDを ｜取《と》ったときです。｜頼《たの》まなくても、｜前《まえ》の ｜情報《じょうほう》が ｜新《あたら》しい ｜情報《じょうほう》に ｜変《か》わることが あります。"
        }
        Note::AtSupportDesk => {
            "「e-Gov｜利用者《りようしゃ》サポートデスク」（e-Govの ｜助《たす》けてくれる ところ）に ｜頼《たの》みます。｜伝《つた》えることは、HTTP500の ｜説明《せつめい》から ｜考《かんが》えました。"
        }
        Note::DeletionDerivedForGoogle => {
            "｜国《くに》の ｜説明《せつめい》に Googleの ｜名前《なまえ》は ありません。e-Govから ｜情報《じょうほう》を ｜消《け》す ｜方法《ほうほう》は、Microsoftと ｜同《おな》じだと ｜考《かんが》えています。"
        }
    }
}

fn data(data: Data) -> CostWords {
    let (value, detail) = match data {
        Data::Kept => ("｜残《のこ》ります", ""),
        Data::Unaffected => ("｜変《か》わりません", ""),
        Data::Unknown => ("わかりません", "（e-Govの ｜窓口《まどぐち》に ｜聞《き》いてください）"),
        Data::OutOfReach => ("｜消《き》えません。でも、｜開《ひら》けなくなります", ""),
        Data::Lost => ("｜消《き》えます。｜元《もと》に ｜戻《もど》せません", ""),
    };
    CostWords { value, detail }
}

fn wait(wait: Wait) -> CostWords {
    let (value, detail) = match wait {
        Wait::ThirtyMinutes => ("30｜分《ぷん》｜以上《いじょう》", ""),
        Wait::Desk => ("｜窓口《まどぐち》の ｜返事《へんじ》を ｜待《ま》ちます", ""),
        Wait::Others => {
            ("｜頼《たの》んだ ｜人《ひと》や ｜窓口《まどぐち》の ｜返事《へんじ》を ｜待《ま》ちます", "")
        }
        Wait::OneWeek => ("1｜週間《しゅうかん》", "（｜同《おな》じ アドレスで ｜登録《とうろく》するとき）"),
        Wait::Service => ("つながるまで ｜待《ま》ちます", "（どのくらいかは わかりません）"),
    };
    CostWords { value, detail }
}

fn others(actor: Actor) -> CostWords {
    let value = match actor {
        Actor::Oneself => "｜申請《しんせい》を ｜出《だ》した｜人《ひと》の ｜返事《へんじ》を ｜待《ま》ちます",
        Actor::Prime => "プライムの｜人《ひと》の ｜許可《きょか》を ｜待《ま》ちます",
        Actor::Provider => "GビズIDなどが ｜直《なお》すまで ｜待《ま》ちます",
        Actor::Desk => "e-Govの ｜窓口《まどぐち》の ｜返事《へんじ》を ｜待《ま》ちます",
    };
    CostWords { value, detail: "" }
}

fn others_at(provider: External) -> CostWords {
    let value = match provider {
        External::Gbizid => "GビズIDが ｜直《なお》すまで ｜待《ま》ちます",
        External::Microsoft => "Microsoftが ｜直《なお》すまで ｜待《ま》ちます",
        External::Google => "Googleが ｜直《なお》すまで ｜待《ま》ちます",
    };
    CostWords { value, detail: "" }
}

fn actor(actor: Actor) -> CostWords {
    let value = match actor {
        Actor::Oneself => "いりません",
        Actor::Prime => {
            "プライムの｜人《ひと》（｜会社《かいしゃ》の いちばん｜上《うえ》の｜人《ひと》など）に ｜頼《たの》みます"
        }
        Actor::Provider => "GビズIDなどに ｜頼《たの》みます",
        Actor::Desk => "e-Govの ｜窓口《まどぐち》に ｜頼《たの》みます",
    };
    CostWords { value, detail: "" }
}

fn actor_at(provider: External) -> CostWords {
    let value = match provider {
        External::Gbizid => "GビズIDに ｜頼《たの》みます",
        External::Microsoft => "Microsoftに ｜頼《たの》みます",
        External::Google => "Googleに ｜頼《たの》みます",
    };
    CostWords { value, detail: "" }
}

fn label(label: Label) -> Text {
    match label {
        Label::Official => "e-Govの 「よくあるご｜質問《しつもん》」（よく ある ｜質問《しつもん》）",
        Label::OfficialPage => "｜国《くに》の ほかの ページ",
        Label::Reported => {
            "ほかの｜人《ひと》の ｜話《はなし》（｜国《くに》の ページでは ｜確《たし》かめていません）"
        }
        Label::Derived => "この ｜案内《あんない》の ｜考《かんが》え",
    }
}

fn mark(label: Label) -> MarkWords {
    let (short, told) = match label {
        Label::Official | Label::OfficialPage => ("", "｜国《くに》の ｜説明《せつめい》"),
        Label::Reported => (
            "｜人《ひと》の｜話《はなし》",
            "｜人《ひと》の｜話《はなし》＝ほかの｜人《ひと》の ｜話《はなし》（｜国《くに》の ページでは ｜確《たし》かめていません）",
        ),
        Label::Derived => (
            "｜考《かんが》え",
            "｜考《かんが》え＝｜国《くに》の ｜説明《せつめい》では ありません。｜国《くに》の ｜説明《せつめい》から、この ｜案内《あんない》が ｜考《かんが》えたこと",
        ),
    };
    MarkWords { short, told }
}

// The titles are those of the documents: they stay.
fn page(page: Page) -> PageWords {
    let (publisher, title, open) = match page {
        Page::Login => (
            "e-Gov（デジタル｜庁《ちょう》）",
            "よくあるご｜質問《しつもん》（ログイン）",
            "「よくあるご｜質問《しつもん》」（ここから ｜窓口《まどぐち》に ｜聞《き》けます）を ｜開《ひら》く",
        ),
        Page::Account => (
            "e-Gov（デジタル｜庁《ちょう》）",
            "よくあるご｜質問《しつもん》（アカウント）",
            "「よくあるご｜質問《しつもん》（アカウント）」を ｜開《ひら》く",
        ),
        Page::AuthService => (
            "e-Gov（デジタル｜庁《ちょう》）",
            "よくあるご｜質問《しつもん》（｜認証《にんしょう》サービス）",
            "「よくあるご｜質問《しつもん》（｜認証《にんしょう》サービス）」（｜入《はい》り｜方《かた》の ｜質問《しつもん》）を ｜開《ひら》く",
        ),
        Page::GbizidNotes => (
            "e-Gov｜電子《でんし》｜申請《しんせい》",
            "GビズIDを｜使《つか》うときの｜注意《ちゅうい》｜事項《じこう》",
            "「GビズIDを｜使《つか》うときの｜注意《ちゅうい》｜事項《じこう》」（｜気《き》を つけること）を ｜開《ひら》く",
        ),
        Page::Registration => (
            "e-Gov（デジタル｜庁《ちょう》）",
            "｜利用者《りようしゃ》｜登録《とうろく》の｜案内《あんない》",
            "「｜利用者《りようしゃ》｜登録《とうろく》の｜案内《あんない》」（｜登録《とうろく》の ｜案内《あんない》）を ｜開《ひら》く",
        ),
        Page::Logout => (
            "e-Gov（デジタル｜庁《ちょう》）",
            "よくあるご｜質問《しつもん》（ログアウト）",
            "「よくあるご｜質問《しつもん》（ログアウト）」を ｜開《ひら》く",
        ),
        Page::GbizidTop => {
            ("GビズID（デジタル｜庁《ちょう》）", "GビズIDの サイト", "GビズIDの サイトを ｜開《ひら》く")
        }
        Page::MyPage => (
            "e-Gov｜電子《でんし》｜申請《しんせい》",
            "よくあるご｜質問《しつもん》（マイページ）",
            "「よくあるご｜質問《しつもん》（マイページ）」を ｜開《ひら》く",
        ),
        Page::Sharing => (
            "e-Gov｜電子《でんし》｜申請《しんせい》",
            "アカウント｜間《かん》｜情報《じょうほう》｜共有《きょうゆう》について",
            "「アカウント｜間《かん》｜情報《じょうほう》｜共有《きょうゆう》について」（ほかの アカウントの ｜申請《しんせい》を ｜見《み》ること）を ｜開《ひら》く",
        ),
        Page::Delivery => (
            "e-Gov｜電子《でんし》｜申請《しんせい》",
            "よくあるご｜質問《しつもん》（｜電子《でんし》｜送達《そうたつ》）",
            "「よくあるご｜質問《しつもん》（｜電子《でんし》｜送達《そうたつ》）」（ネットで ｜書類《しょるい》を もらうこと）を ｜開《ひら》く",
        ),
        Page::Install => (
            "e-Gov｜電子《でんし》｜申請《しんせい》",
            "アプリのインストール",
            "「アプリのインストール」（アプリを ｜使《つか》えるように すること）を ｜開《ひら》く",
        ),
        Page::ThirdParty => {
            ("ほかの｜人《ひと》", "｜申請《しんせい》の ｜仕事《しごと》を する｜人《ひと》の ブログなど", "")
        }
        Page::Vendors => (
            "ほかの｜人《ひと》",
            "｜会社《かいしゃ》の ｜手続《てつづ》きや ｜給料《きゅうりょう》の ソフトの ヘルプ",
            "",
        ),
    };
    PageWords { publisher, title, open }
}

fn place(place: Place) -> Text {
    match place {
        Place::Q1 => "アドレスか パスワードが ちがうとき",
        Place::Q2 => "アカウントの ロックの ｜文《ぶん》が ｜出《で》たとき",
        Place::Q3 => "アカウントの ロックを ｜外《はず》すこと",
        Place::Q4 => "｜秘密《ひみつ》の ｜質問《しつもん》と ｜答《こた》え",
        Place::Q5 => "スマートフォンを ｜変《か》えたときと、ワンタイムコード",
        Place::Q6 => "｜同《おな》じ メールアドレスの ｜文《ぶん》が ｜出《で》たとき",
        Place::Q7 => "HTTP500が ｜出《で》たとき",
        Place::Q7Case1 => "HTTP500が ｜出《で》たとき①",
        Place::Q7Case2 => "HTTP500が ｜出《で》たとき②",
        Place::Q7Case3 => "HTTP500が ｜出《で》たとき③",
        Place::Q7Deletion => {
            "HTTP500が ｜出《で》たとき（e-Govから アカウントを ｜消《け》すように ｜頼《たの》むとき）"
        }
        Place::Q7Note2023 => {
            "HTTP500が ｜出《で》たとき（2023｜年《ねん》｜3月《さんがつ》｜12日《じゅうににち》に ｜書《か》いた ところ）"
        }
        Place::Q8 => "｜大文字《おおもじ》と ｜小文字《こもじ》",
        Place::Q9 => "GビズIDと e-Govアカウントの ｜入《はい》り｜方《かた》が ｜変《か》わること",
        Place::Q10 => "システムエラーの ｜文《ぶん》が ｜出《で》たとき",
        Place::Q10Part1 => "システムエラーの ｜文《ぶん》が ｜出《で》たとき(1)",
        Place::Q10Part1Step1 => "システムエラーの ｜文《ぶん》が ｜出《で》たとき(1)①",
        Place::Q10Part1Step2 => "システムエラーの ｜文《ぶん》が ｜出《で》たとき(1)②",
        Place::Q10Part1Step3 => "システムエラーの ｜文《ぶん》が ｜出《で》たとき(1)③",
        Place::Q10Part2 => "システムエラーの ｜文《ぶん》が ｜出《で》たとき(2)",
        Place::Account
        | Place::AuthService
        | Place::GbizidNotes
        | Place::Registration
        | Place::Logout
        | Place::GbizidTop
        | Place::Install => "このことが ｜書《か》いてある ところ",
        Place::MyPage | Place::Sharing => "はじめの ところ",
        Place::Delivery => "はじめの ところ（2024｜年《ねん》｜1月《いちがつ》）",
        Place::Vendors => "いくつかの ソフトで ｜同《おな》じ ｜説明《せつめい》",
        Place::Blog => "｜使《つか》う ｜許可《きょか》のことを ｜書《か》いた ブログ",
        Place::Practitioners => "｜申請《しんせい》の ｜仕事《しごと》を する｜人《ひと》の ｜話《はなし》",
    }
}

fn preparation(preparation: Preparation) -> PreparationWords {
    const UNLOCK_OTHERWISE: &str = "｜足《た》りないときの ｜方法《ほうほう》は、｜国《くに》の ｜案内《あんない》に ありません。｜一度《いちど》も e-Govを ｜使《つか》ったことが ないときの ｜方法《ほうほう》も、ありません。わかることを ｜書《か》いて、｜窓口《まどぐち》（｜助《たす》けてくれる ところ）に ｜聞《き》いてください。";
    let (heading, rule, items, otherwise): (_, _, &[ThingWords], _) = match preparation {
        Preparation::UnlockEApplication => (
            "ロックを ｜外《はず》すように ｜頼《たの》むとき（｜電子《でんし》｜申請《しんせい》）",
            "アドレスが ｜必要《ひつよう》です。ほかの 4つの ｜中《なか》から、2つ｜以上《いじょう》も ｜必要《ひつよう》です。",
            &[
                ThingWords { name: "メールアドレス", found: "e-Govに ｜登録《とうろく》したもの" },
                ThingWords {
                    name: "｜到達《とうたつ》｜番号《ばんごう》",
                    found: "｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》です。いちばん ｜新《あたら》しい ｜申請《しんせい》のものです。｜届《とど》いた メールや ｜保存《ほぞん》した ｜書類《しょるい》に あります",
                },
                ThingWords {
                    name: "｜手続《てつづき》｜名称《めいしょう》",
                    found: "｜手続《てつづ》きの ｜名前《なまえ》です。いちばん ｜新《あたら》しい ｜申請《しんせい》のもの",
                },
                ThingWords {
                    name: "｜法人名《ほうじんめい》",
                    found: "｜会社《かいしゃ》などの ｜名前《なまえ》です。いちばん ｜新《あたら》しい ｜申請《しんせい》に ｜書《か》いたもの",
                },
                ThingWords {
                    name: "｜申請者《しんせいしゃ》｜氏名《しめい》",
                    found: "｜申請《しんせい》を した｜人《ひと》の ｜名前《なまえ》です。いちばん ｜新《あたら》しい ｜申請《しんせい》に ｜書《か》いたもの",
                },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::UnlockDeveloperPortal => (
            "ロックを ｜外《はず》すように ｜頼《たの》むとき（｜開発者《かいはつしゃ》ポータル）",
            "ぜんぶ ｜必要《ひつよう》です。",
            &[
                ThingWords { name: "メールアドレス", found: "e-Govに ｜登録《とうろく》したもの" },
                ThingWords {
                    name: "ソフトウェアID", found: "もらった APIキー（ソフトの かぎ）のもの"
                },
                ThingWords {
                    name: "APIキー",
                    found: "「｜問《と》い｜合《あ》わせフォーム」（｜書《か》いて ｜聞《き》く ページ）だけに ｜書《か》きます。ほかの ところには ｜書《か》きません",
                },
                ThingWords {
                    name: "｜法人《ほうじん》・｜団体《だんたい》｜名称《めいしょう》",
                    found: "｜会社《かいしゃ》などの ｜名前《なまえ》です。APIキーを ｜申《もう》し｜込《こ》んだときのもの",
                },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::UnlockPolicyProposal => (
            "ロックを ｜外《はず》すように ｜頼《たの》むとき（｜政策《せいさく》に ｜関《かん》する ｜企画《きかく》・｜提案《ていあん》）",
            "ぜんぶ ｜必要《ひつよう》です。",
            &[
                ThingWords { name: "メールアドレス", found: "e-Govに ｜登録《とうろく》したもの" },
                ThingWords {
                    name: "｜受付《うけつけ》｜番号《ばんごう》",
                    found: "いちばん ｜新《あたら》しい ｜提案《ていあん》のもの",
                },
                ThingWords {
                    name: "｜提出先《ていしゅつさき》｜行政《ぎょうせい》｜機関《きかん》",
                    found: "｜提案《ていあん》を ｜出《だ》した ｜役所《やくしょ》です。いちばん ｜新《あたら》しい ｜提案《ていあん》のもの",
                },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::Deletion => (
            "e-Govの ｜情報《じょうほう》を ｜消《け》すように ｜頼《たの》むとき",
            "ぜんぶ ｜必要《ひつよう》です。",
            &[
                ThingWords {
                    name: "e-Govから ｜消《け》す アカウントの ｜種類《しゅるい》",
                    found: "e-Govアカウント、GビズIDなど",
                },
                ThingWords {
                    name: "e-Govから ｜消《け》す アカウントの メールアドレス",
                    found: "いま ｜使《つか》いたい GビズIDと ｜同《おな》じ アドレス",
                },
                ThingWords {
                    name: "エラーの ｜画面《がめん》が ｜最後《さいご》に ｜出《で》た ｜日《ひ》と ｜時刻《じこく》",
                    found: "｜秒《びょう》まで ｜書《か》きます（｜例《れい》：｜1月《いちがつ》｜31日《さんじゅういちにち》 14｜時《じ》35｜分《ふん》10｜秒《びょう》）。｜日本《にほん》の ｜時刻《じこく》です。1｜週間《しゅうかん》より ｜前《まえ》のものは ｜使《つか》えません",
                },
            ],
            "",
        ),
        Preparation::ContactKit => (
            "｜窓口《まどぐち》に ｜聞《き》くとき",
            "「｜何《なに》を して、どう なったか」だけは、かならず ｜書《か》いてください。ほかは、わかるものだけで いいです。",
            &[
                ThingWords { name: "いつ", found: "｜日《ひ》と ｜時刻《じこく》" },
                ThingWords {
                    name: "｜何《なに》を して、どう なったか",
                    found: "｜例《れい》：GビズIDで ｜入《はい》ると、エラーの ｜画面《がめん》が ｜出《で》ました",
                },
                ThingWords {
                    name: "｜画面《がめん》に ｜出《で》た ｜文《ぶん》",
                    found: "そのまま ｜書《か》きます。｜画面《がめん》の ｜写真《しゃしん》も あると いいです",
                },
                ThingWords {
                    name: "アカウントの ｜種類《しゅるい》", found: "e-Govアカウント、GビズIDプライムなど"
                },
                ThingWords {
                    name: "していた ｜手続《てつづ》き", found: "｜手続《てつづ》きの ｜名前《なまえ》"
                },
                ThingWords { name: "やってみたこと", found: "いままでに やってみたこと" },
                ThingWords {
                    name: "ブラウザと ｜機械《きかい》",
                    found: "Chromeや Edge、パソコンや スマートフォンなど",
                },
            ],
            "",
        ),
        Preparation::PrimeRequest => (
            "プライムの｜人《ひと》に ｜伝《つた》えること",
            "あなたの アドレスと、｜使《つか》いたい サービスを ｜伝《つた》えます。",
            &[
                ThingWords {
                    name: "メンバーの GビズIDの メールアドレス",
                    found: "あなたが GビズIDに ｜入《はい》るときの アドレスです",
                },
                ThingWords { name: "｜使《つか》いたい サービス", found: "e-Gov" },
                ThingWords {
                    name: "｜画面《がめん》に ｜出《で》た ｜文《ぶん》",
                    found: "「｜利用《りよう》が｜許可《きょか》されていません」（｜使《つか》っては いけない）と ｜出《で》たこと",
                },
            ],
            "",
        ),
    };
    PreparationWords { heading, rule, items, otherwise }
}

fn habit(habit: Habit) -> Text {
    match habit {
        Habit::KnowWhoHoldsWhat => "だれが どの アカウントと アドレスを ｜使《つか》うか、｜書《か》いておきます。",
        Habit::OneAddressPerAccount => "1つの アドレスは、1つの アカウントだけで ｜使《つか》います。",
        Habit::KeepCopies => {
            "｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）と 「｜到達《とうたつ》｜番号《ばんごう》」（｜申請《しんせい》したときに ｜出《で》る ｜番号《ばんごう》）は、｜自分《じぶん》でも ｜保存《ほぞん》します。"
        }
        Habit::SettleEgovFirst => {
            "GビズIDなどを ｜消《け》す ｜前《まえ》に、e-Govの ｜申請《しんせい》と ｜公文書《こうぶんしょ》（｜役所《やくしょ》からの ｜書類《しょるい》）を ｜保存《ほぞん》します。"
        }
    }
}

/// What the element's class says by itself.
pub const ELEMENT: ElementWords = ElementWords {
    stopped: "しつもんの あんないが とまりました。かいたものは きえました。つづきは、したの あんないを よんでください。",
    go_on: "つづきを よむ",
    not_loaded: "しつもんの あんないを ひらけませんでした。したの リストから えらんでください。",
    not_loaded_below: "しつもんの あんないを ひらけませんでした。うえの あんないを つかってください。",
    loading: "いま ひらいています。まってください。",
    load_again: "もういちど ひらく",
    all_answers: "ぜんぶの あんない",
    not_opened: "ここからは、リンクを ひらけません。この アドレスを コピーして、あたらしい タブで ひらいてください。",
};
