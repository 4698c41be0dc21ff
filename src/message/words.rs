//! The words by which people name what they see, and what a text has of them.
//!
//! Each set holds many ways of saying one thing. Which sets together name a symptom is in `situations.rs`.

use super::fold::END;
use crate::rules::Group;

/// Some of the sets below, one a bit.
pub(super) type Set = u64;

/// At the end of a word: it covers the words within it.
const COVERS: char = '!';

/// Between two sets.
const NEXT: &str = "/";

/// Declares the sets and their words: a constant for each, and the table from which a text is read.
macro_rules! sets {
    ( $( $(#[$meta:meta])* $name:ident = $words:literal; )+ ) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $( $name, )+ }
        $( $(#[$meta])* pub(super) const $name: Set = 1 << Bit::$name as u32; )+
        const WORDS: &str = concat!($( $words, " / ", )+);
    };
}

// A word that stands in two sets says both. What a word with a `!` covers is not read again: 「ワンタイムパスワード」
// is no password, 「画面ロック」 no lock. Words are stems, as `fold.rs` leaves them: it does not fold them once more.
//
// English stands last in each set. The blanks are gone, so that a stem has to be long enough not to stand across two words or in
// another one: `rememb` and not `member`. `ntreceiv` is "didn't receive" and "not received" (see `SAME` in `fold.rs`), `did!` keeps
// the `id` of an account out of "did".
sets! {
    // Whose.
    PROVIDER = "gビズ gビズid! microsoft google";
    EGOV = "egov 電子申請!";
    EGOV_ACCOUNT = "egovアカ egovのアカ egovのid egovのログ egovのパス egovのメ egov用 egov側 従来のid 元のアカ \
        egovパス";
    ACCOUNT = "アカウント id ログイン情報";
    /// Things of others, and rules for what is typed into a form: nothing here helps.
    OFF = "証明書 署名 excel マイナ icカド 天気 電車 line 楽天 amazon instag 暗証 etax eltax wifi ねんきん 銀行 バンキング プライバシ 利用者認証! \
        セッション パソコンのパス! 面ロック! 面のロック! 文字以 半角 記号 桁以 形式 ない文字 入力されて 選択して \
        確認用 bank certif mynumber postal nenkin sformat";

    // Signing in.
    SIGN_IN = "ログイン 入れな 入れず logedin";
    PASSWORD = "パスワド パス忘 パスも パスが pw パソナラ pasw passw credential";
    RESET = "再設定 再発行 リセット reset";
    MAIL = "メル アドレス mail";
    FORGOT = "忘れ わから 不明 思い出せ 覚え 知らな 控えてな! 紛失 なくした forg rememb recall ntknow unknown lost";
    /// It does not work, however it is said.
    WRONG = "できな できず れな れず えな けな げな めな 進まな 効かな いかな 不可 失敗 弾か 拒否 ダメ だめ 無理 通らな \
        正しくな 正しくあ 一致 invalid 受け付け 合わな 不正 エラ 違 誤 wrong incorrect fail cant nolonger ntwork \
        ntaccept ntmatch wont reject";
    /// It was possible before.
    NO_LONGER = "くなっ くなり が止ま nolonger anymore stoppedw";
    BEFORE = "今まで いままで れまで 以前 前の 元の 従来 前から untilnow";
    LOCK = "ロック locked 凍結 unlock thelock beenfroz アカウントlock";
    RELEASE = "解除 解い 解き 解く 外し 外す 設定解除! unlock lifted release removethe";

    // The second factor.
    SECRET = "秘密の 合言葉 追加認証 secretq securityq";
    TWO_FACTOR = "2要素 多要素 mfa ワドだけでは 認証アプリ authenticator googleauth! microsoftauth! smartkey \
        google認証! factora ticationapp 2fa stepver";
    CODE = "ワンタイム ワンタイムパス! 認証コド 確認コド パスコド 認証番 認証の番 確認番 6桁 4桁 onetimec onetimep \
        onetimeパス! ationcode";
    BARE_CODE = "コド code";
    AUTHENTICATION = "認証 アプリ";
    SMS = "sms ショトメ textmess";
    PHONE = "スマホ 携帯 端末 機種変 番号が変 番号を変 android! phone";
    REPLACED = "機種変 買い変 なくし なくなっ 紛失 壊れ 故障 初期化 水没 落とし 変えた 変えて 変えま 変わっ \
        新しくし 解約 消え 消し 削除し アンインス 手元にな 移行し newphone changed lost broke replace erase gone";
    QR = "qr 2次元 バコド";
    SET_UP = "設定 登録してくださ インスト 有効に 読み取 どれを 必須 必要です スキップ 初めて はじめて 初回 新しく \
        setup setting configur skip first scanthe";
    /// The screen asks for it.
    SET_UP_ASKED = "設定画 促され 設定の画 定を求 設定する 設定してくださ 設定が必 録を求 登録画 登録するよ ワドだけでは \
        初期設定";

    // What does not come, show or open.
    NOT_ARRIVE = "届かな 届いてな 来な 来てな こない てこな 受信でき 受け取れ 送信され ntarriv ntcome ntcoming \
        ntreceiv ntget";
    REGISTER = "仮登録 本登録 規登録 登録でき 登録す 登録が 登録を 登録し 作ろう 作れ 作成 regist";
    FILING = "変更届! 申請 届出 届が 届を 届の 喪失 案件 履歴 審査 出した 一覧 た手続 手続きが消 applicat filing \
        filed submi";
    DOCUMENT = "到達番 公文書 控え 付番号 通知書 離職票 請状況 の状況 officialdoc publicdoc nntice arrivaln";
    NOT_SEEN = "見れな 見えな ることができな 見当た 見つから 表示されな 表示されてな 表示できな 出てこな 出な 出ず \
        消え なくなっ 確認でき 取得でき 取れな ロドでき 開けな 開かな 閲覧でき 載ってな 載らな 探せな 反映 残ってな \
        空っぽ 空にな 0件 件しか 何も 保存でき どこにも どこにあ 一覧にな 出てかな ntsee ntshow ntdisp ntfind ntopen \
        disappe vanish isntinthe cantcheck empty";
    PAGE = "サイト ペジ 画面 ブラウザ サバ システム googlechrome! page site screen server";
    STUCK = "開かな 開けな 開かず 表示されな 表示できな つなが 重い 重く 重す 遅い 遅く 固ま フリズ 真っ白 白い画 \
        動かな 反応 応答 進まな 回って まわって 読み込 読込 ディング 時間がかか 終わらな アクセスでき 接続でき \
        接続が 止ま にくい にくく づら 起動し loading spinn slow froze blank ntopen ntload ntrespond ntwork ntconn \
        toolong nothing";
    /// These alone say that the service is down or crowded.
    DOWN = "ス集中 スが集中 混雑 混み合 メンテ つながりに つながりづ unavailab badgateway gatewaytime くるくる \
        ぐるぐる 読み込み中 読込中 ロド中 読み込みが 読み込めな 読み込ま トにアクセスでき 到達でき ペジを開け \
        ペジを表示でき 答時間 答に時間 バが応答 バからの応 timedout タイムアウト errconn 常に接続 バに接続 \
        バが見つ 接続がリ 接続が拒 落ちて 障害 停止中 ビスを停 ビス停止 現在ご利用 現在利用 一時的に利用 \
        利用いただけな 利用になれ 動作してな 機能してな トを処理でき 表示しに ダウンし 再度アクセス \
        からアクセス treach bereach crowd congest mainten traffic concentra isdown egovdown isbusy accessagain";
    STATUS_500 = "⑤";
    STATUS_DOWN = "③";
    /// Refused, which is another matter than being down.
    STATUS_OTHER = "④ セスが許可! セスを許可! セス許可! セス権 forbidden";
    ERROR = "エラ error http ステタス サバ エラコド! 所コド! ブロック! status 表示 ③と ⑤と ③っ ⑤っ errorcode! block! \
        iden! did! online! dline!";

    // Programs.
    SOFTWARE = "ソフト smarthr freee マネフォ オフィスス 台帳 cells 社労夢 ジョブカン 奉行 弥生 労務 給与 api 連携 \
        クラウド software payroll moneyf officest";
    TOKEN = "トクン token らログアウトしてい 利用者登録が完 arelogedouto eenlogedouto goutfromeg egovuserreg";
    UNLINKED = "連携が 連携切 連携でき 連携エ 連携さ 再連携 認証 再ログ 再度ログ 期限が切 期限切 効期限 \
        ログアウトし ログアウトさ 接続が 接続でき ログインが必 インし直 送信でき connect authent expire";

    // Signed in as somebody else.
    ANOTHER = "別の 違う 他の ほかの 前任 前の 古い 元の 退職した 顧問先 別会 一方の 他社 グルプ 別ア anther other \
        differ colleag predec former previous somebody someone oldアカ wrongアカ";
    SIGNED_IN = "ログインされ ログインしてし ログインしている ログイン状態 ログイン済 した状態 ログイン画面が出 \
        入ってし 入ったま 勝手に になってし のまま ントにな ントで入って 自動 開いてし logedinas logedinwith \
        logedinto logedinunder logsme automatic openswith";
    STILL_SIGNED_IN = "ログアウトでき ログアウトしても ログアウトしたの ログアウトされな ントを切り変えれ \
        ントが切り変わら ntlogout";

    // What is still to come.
    PERSON = "担当 前任 後任 総務 代表 社長 取締役 引き継 incharge represent president";
    LEAVES = "退職 譲 退社 辞め 異動 引き継 引継 交代 交変 後任 退任 産休 育休 leav retir resign handover takeover";
    CHANGES = "変更 変わ 変え 切り変 移行 り直 戻した 戻りた 削除 退会 解約 廃止 消し 消す やめ 会社を閉 廃業 chang \
        switch delet";
    WILL = "来月 来週 来年 今後 これから るので るため る際 る前 になりま 継ぐ 職する 辞める 代する 変更する 更にな \
        たい したく えたく 事前 注意 気をつけ すればい すればよ したらい うしたら うすれば 更しま 代しま 職しま \
        動しま 変わりま will next goingto wantto liketo beforei takesover";
    /// So surely to come that the reader may name filings beside it.
    AHEAD = "影響 検討 予定 つもり ようと思 どうなりま 考えて planto";
    HOW = "方法 やり方 手順 仕方 には 教えて できますか をすれば howdo howto cani shouldi";

    // Sentences of e-Gov, or enough of them.
    LOCKED = "トロック中 から再度ログ";
    REJECTED = "スまたはパスワドに スまたはパスワドが スかパスワド ssorパスワド ilorパスワド";
    USELESS = "無効 invalid ntvalid ntavalid";
    SAME_MAIL = "同一メ 同一のメ 同じメ 同じアド 同一アド 重複 利用者情報が 利用者が存在 userinfo sameemail";
    IN_USE = "使用中 使われ 使用され すでに使 登録され 登録済 利用され ほかにあ 存在 sthesame gthesame exist";
    /// Of an address that somebody has already.
    TAKEN = "alreadyin alreadyus beingus";
    PERMISSION = "許可され 許可がな 用を許可 用許可 権限がな 権限があらな 用権限 の許可 permitted permissionto \
        ntauthori eenauthori ntallowedto";
    USED_UP = "すでに登 すでに使 すでに利 登録済みで alreadyreg alreadyta";
    SYSTEM_ERROR = "システムエラ systemerror";
    INTERNAL = "内部エラ internalerror 内部サバ サバ内部 internalserver";
    CASE = "大文字 小文字 casesens uppercase lowercase capital";
    KIND = "プライム メンバ エントリ";
}

/// A sentence without an end is cut after so many letters, so that words far apart are not read together.
const LONGEST: usize = 90;

/// Reads a folded text: the sets of which each sentence has a word, in order.
pub(super) fn sayings(text: &str) -> Vec<Set> {
    let lexicon = lexicon();
    let mut sayings = Vec::new();
    // What the sentence said so far, how long it is, and up to where a covering word reaches.
    // A number alone is what is left of a page. Another text of the same length has no status.
    let mut said = if text.len() == "500⑤。".len() { ERROR } else { 0 };
    let (mut length, mut covered) = (0, 0);
    for (place, letter) in text.char_indices() {
        length += 1;
        if letter == END || length > LONGEST {
            sayings.push(said);
            (said, length) = (0, 0);
        }
        if place < covered {
            continue;
        }
        let rest = text.get(place..).unwrap_or_default();
        let (mut plain, mut covering) = (0, 0);
        for word in &lexicon {
            if word.first == Some(letter) && rest.starts_with(word.letters) {
                if word.covers {
                    covering |= word.set;
                    covered = covered.max(place + word.letters.len());
                } else {
                    plain |= word.set;
                }
            }
        }
        said |= if covering == 0 { plain } else { covering };
    }
    sayings
}

struct Word {
    first: Option<char>,
    letters: &'static str,
    set: Set,
    covers: bool,
}

fn lexicon() -> Vec<Word> {
    let mut lexicon = Vec::new();
    let mut set = 1;
    for word in WORDS.split(' ') {
        if word == NEXT {
            set <<= 1;
            continue;
        }
        let (letters, covers) = match word.strip_suffix(COVERS) {
            Some(letters) => (letters, true),
            None => (word, false),
        };
        lexicon.push(Word { first: letters.chars().next(), letters, set, covers });
    }
    lexicon
}

/// Numbers are never alike, however like the rest is.
pub(super) fn name_another_status(sayings: &[Set]) -> bool {
    let said = together(sayings);
    said & STATUS_500 == 0 && said & (STATUS_DOWN | STATUS_OTHER) != 0
}

/// The groups to which single words point: the one with the most of them first, at most two.
pub(super) fn groups(sayings: &[Set]) -> Vec<Group> {
    const POINTING: [(Group, Set); 5] = [
        (Group::PasswordAndLock, PASSWORD | MAIL | LOCK | RESET),
        (Group::SecondFactor, TWO_FACTOR | CODE | BARE_CODE | SMS | QR | SECRET | PHONE),
        (Group::OtherServices, PROVIDER),
        (Group::Account, REGISTER | FILING | DOCUMENT),
        (Group::ScreenAndSoftware, PAGE | STUCK | DOWN | SOFTWARE | TOKEN),
    ];
    let said = together(sayings);
    let mut best = Vec::new();
    for words in (1..=Set::BITS).rev() {
        for (group, set) in POINTING {
            if best.len() < 2 && (said & set).count_ones() == words {
                best.push(group);
            }
        }
    }
    best
}

fn together(sayings: &[Set]) -> Set {
    sayings.iter().fold(0, |all, said| all | said)
}
