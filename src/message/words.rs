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
// is no password, 「画面ロック」 no lock. Words are stems, in the one way of writing of `fold.rs`.
sets! {
    // Whose.
    PROVIDER = "gビズ gビズid! microsoft google";
    EGOV = "egov 電子申請!";
    EGOV_ACCOUNT = "egovアカウント egovのアカウント egovのid egovのログ egovのパス";
    ACCOUNT = "アカウント";
    /// Things of others, for which nothing here helps.
    FOREIGN = "証明書 署名 マイナンバ マイナポ icカド 暗証番号 etax wifi windows ねんきん バンキング \
        銀行 プライバシ 安全に接続 インターネットに接続 利用者認証! セッション パソコンのパス! instagram lineの \
        楽天 amazon suica 健康保険 結婚 住所 電車 天気 画面ロック! 画面のロック! スマホのロック!";
    /// Rules for what is typed into a form.
    FORM = "文字以 半角 全角 記号 桁以 の形式 形式が できない文字 入力されて 選択してくださ 確認用 excel pdf 印刷 \
        変更届! 手続コド! 事業所コド! ブロック!";

    // Signing in.
    SIGN_IN = "ログイン 入れな 入れず 入れん";
    PASSWORD = "パスワド パス忘 パスも pwわ";
    RESET = "再設定 再発行 リセット";
    MAIL = "メル アドレス";
    USER_ID = "ログイン情報 パソナライズ id";
    FORGOT = "忘れ わからな わからず 不明 思い出せ 覚えていな 覚えてな 知らな 控えていな! 紛失 覚えが なくした";
    WRONG = "正しくな 正しくあ 一致しな 通らな 弾かれ はじかれ 拒否 incorrect invalid 失敗 受け付け 合わな \
        認証できな 不正 使えな エラ ダメ だめ 違 誤";
    CANT = "できな できず れな れず えな けな めな 進まな 不可 失敗 弾かれ はじかれ 拒否 ダメ だめ 無理 通らな 困って";
    /// It was possible before.
    NO_LONGER = "くなっ くなり";
    BEFORE = "今まで いままで これまで それまで 以前 前の 元の 従来 前から";
    LOCK = "ロック lock 凍結";
    RELEASE = "解除 解いて 解く 解きた 外し 外す 2要素認証設定解除!";

    // The second factor.
    SECRET = "秘密の 合言葉 追加認証";
    TWO_FACTOR = "2要素 多要素 mfa 2要素認証設定解除! パスワドだけでは 認証アプリ authenticator \
        googleauth! microsoftauth! smartkey gビズidアプリ gビズidのアプリ google認証!";
    CODE = "ワンタイム ワンタイムパス! 認証コド 確認コド セキュリティコド パスコド! 認証番号 確認番号 6桁 4桁";
    BARE_CODE = "のコド コドを コドが コドは コドも";
    AUTHENTICATION = "認証で 認証が 認証画面 認証に 認証を";
    SMS = "sms ショトメ";
    PHONE = "スマホ 携帯 iphone 端末 機種変 電話番号が変 電話番号を変 android!";
    REPLACED = "機種変 買い変え なくした なくして なくなっ 失くし 紛失 壊れ 故障 初期化 水没 落とし 変えた 変えて \
        変えま 変わっ 新しくし 解約 消え 消して 消した 削除し アンインスト 手元にな 移行し にした";
    QR = "qr 2次元コド";
    SET_UP = "設定 登録してくださ インストル 有効に 読み取 どれを 必須です 必要です スキップ 初めて はじめて 初回 最初に \
        新しく 突然 いきなり";
    /// The screen asks for it.
    SET_UP_ASKED = "設定画面 設定の画面 設定を求め 設定するよう 設定してくださ 設定しろ 設定が必要 登録を求め 登録画面 \
        登録してくださ 登録するよう パスワドだけでは 初期設定";

    // What does not come, show or open.
    NOT_ARRIVE = "届かな 届いていな 届いてな 来な 来ていな 来てな こない てこな 受信できな 受け取れ 送信され";
    REGISTER = "仮登録 本登録 新規登録 登録でき 登録する 登録が 登録を 登録時 作ろう 作れ 登録し 作成";
    FILING = "申請 届出 案件 履歴 審査 提出した 一覧 手続きが消え";
    DOCUMENT = "到達番号 公文書 控え 受付番号 通知書 離職票 申請状況 の状況";
    NOT_SEEN = "見れな 見えな 見ることができ 確認することができ 見当た 見つからな 表示されな 表示されていな 表示できな \
        出てこな 出な 消え なくなっ 確認でき 取得でき 取れな ダウンロドでき 開けな 開かな 閲覧でき 載ってい 載ってな 反映され \
        残っていな 残ってな 空っぽ 空にな 0件 何も 保存でき 更新されな どこにも どこにある 一覧にな 出てきませ";
    PAGE = "サイト ペジ 画面 ブラウザ サバ システム googlechrome!";
    STUCK = "開かな 開けな 開かず 表示されな 表示できな つなが 重い 重く 重す 遅い 遅く 固ま フリズ 真っ白 白い画面 \
        動かな 反応しな 反応が 応答 進まな くるくる ぐるぐる 回って まわって 読み込 読込 ロディング loading 時間がかか \
        終わらな アクセスでき 接続でき 接続が 止ま にくい にくく づら";
    /// These alone say that the service is down or crowded.
    DOWN = "アクセスが集中 アクセス集中 混雑 混み合 メンテ つながりにく つながりづら unavailab badgateway \
        gatewaytime くるくる ぐるぐる 読み込み中 読込中 ロド中 読み込みが終 読み込めな 読み込まな 読み込まれな \
        読み込みが続 サイトにアクセスでき ペジに到達でき ペジを開けな ペジを表示でき 応答時間が 応答に時間 サバが応答 \
        サバからの応答 timedout タイムアウト errconnection errname cantbereached \
        cantreach 正常に接続でき サバに接続でき サバが見つ 接続がリセット 接続が拒否 落ちてい 落ちてる 障害 停止中 \
        サビスを停止 サビス停止 現在ご利用 現在利用でき 一時的に利用 ご利用いただけな ご利用になれな 動作していな 機能していな \
        リクエストを処理でき 無効な応答 isntworking 表示しにく ダウンし 再度アクセス からアクセス をおいてアクセス";
    STATUS_500 = "⑤";
    STATUS_DOWN = "③";
    /// Refused, which is another matter than being down.
    STATUS_OTHER = "④ アクセスが許可! アクセス許可! アクセス権 アクセスを許可! forbidden";
    ERROR = "エラ error http ステタス サバ server エラコド! status";

    // Programs.
    SOFTWARE = "ソフト プログラム smarthr freee マネフォ オフィスステ 台帳 cells 社労夢 ジョブカン 奉行 \
        弥生 人事労務 労務管理 給与 api 連携 連動 クラウド";
    TOKEN = "トクン token からログアウトしてい 利用者登録が完了";
    UNLINKED = "連携が 連携切 連携でき 連携エラ 再連携 再認証 再ログイン 再度ログイン 期限が切 期限切 有効期限 \
        ログアウトしてい ログアウトされ 接続が 接続でき 認証が 認証エラ 認証に ログインが必要 ログインし直 送信でき 連携され";

    // Signed in as somebody else.
    ANOTHER = "別の 違う 他の ほかの 他人 前任 前の 以前の 古い 元の 退職した 別アカウント";
    SIGNED_IN = "ログインされ ログインしてし ログインしている ログイン状態 ログイン済 ログインした状態 ログイン画面が出 \
        入ってしま 勝手に になってし のままログイン アカウントのまま アカウントにな アカウントで入って 自動";

    // What is still to come.
    STILL_SIGNED_IN = "ログアウトできな ログアウトしても ログアウトしたのに ログアウトされな アカウントを切り変えれな \
        アカウントが切り変わらな アカウントを選べな";
    PERSON = "担当 前任 後任 総務 代表 社長 取締役 引き継 引継 交代 交替";
    LEAVES = "退職 辞め 異動 引き継 引継 交代 交替 後任 退任 産休 育休";
    CHANGES = "変更 変わ 変え 切り変 切変 移行 取り直 取得し直 作り直 乗り変え 戻した 戻りた 削除 退会 解約 廃止 \
        消し やめ";
    WILL = "予定 するので するため 来月 来週 来年 今後 これから 近々 るので るため る際 る前 ることにな になります \
        引き継ぐ 退職する 辞める 交代する 変更する 変更にな したい えたい りたい せたい ぎたい したく えたく 事前 あらかじめ \
        注意点 気をつけ つもり ようと思 すればい すればよ したらい どうしたら どうすれば 変更しま 交代しま 退職しま 異動しま \
        変わりま";
    HOW = "方法 やり方 手順 仕方 には 変更手続 教えて できますか 何をすれば";

    // Sentences of e-Gov, or enough of them.
    LOCKED = "アカウントロック中 しばらくしてから再度ログイン";
    REJECTED = "メルアドレスまたはパスワドに誤り メルアドレスまたはパスワドが メルアドレスかパスワド";
    USELESS = "無効 invalid";
    SAME_MAIL = "同一メル 同一のメル 同じメル 同じアドレス 同一アドレス 重複 利用者情報が 利用者が存在";
    IN_USE = "使用中 使われ 使用され すでに使 登録され 登録済 利用され ほかにあ 存在";
    PERMISSION = "利用が許可され 許可されていな 許可されてな 許可がな 利用を許可 利用許可 権限がな 利用権限 許可されな \
        権限がありませ の許可";
    USED_UP = "すでに登録され すでに使用され すでに使われ すでに利用され 登録済みで";
    TAKEN = "すでに他のegov 他のegovアカウントで使 登録することができな";
    SYSTEM_ERROR = "システムエラ";
    INTERNAL = "内部エラ internalerror 内部サバ サバ内部 internalserver";
    CASE = "大文字 小文字";
    KIND = "プライム メンバ エントリ";
}

/// A sentence without an end is cut after so many letters, so that words far apart are not read together.
const LONGEST: usize = 90;

/// Reads a folded text: the sets of which each sentence has a word, in order.
pub(super) fn sayings(text: &str) -> Vec<Set> {
    let lexicon = lexicon();
    let mut sayings = Vec::new();
    // What the sentence said so far, how long it is, and up to where a covering word reaches.
    // A number alone is what is left of a page.
    let mut said = if text.chars().count() == "500⑤。".chars().count() { ERROR } else { 0 };
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
        let letters = word.trim_end_matches(COVERS);
        lexicon.push(Word { first: word.chars().next(), letters, set, covers: letters.len() < word.len() });
    }
    lexicon
}

/// Numbers are never alike, however like the rest is.
pub(super) fn name_another_status(sayings: &[Set]) -> bool {
    let said = sayings.iter().fold(0, |all, said| all | said);
    said & STATUS_500 == 0 && said & (STATUS_DOWN | STATUS_OTHER) != 0
}

/// The groups to which single words point: the one with the most of them first, at most two.
pub(super) fn groups(sayings: &[Set]) -> Vec<Group> {
    const POINTING: [(Group, Set); 5] = [
        (Group::PasswordAndLock, PASSWORD | MAIL | LOCK | RESET | USER_ID),
        (Group::SecondFactor, TWO_FACTOR | CODE | BARE_CODE | SMS | QR | SECRET | PHONE),
        (Group::OtherServices, PROVIDER),
        (Group::Account, REGISTER | FILING | DOCUMENT),
        (Group::ScreenAndSoftware, PAGE | STUCK | DOWN | SOFTWARE | TOKEN),
    ];
    let said = sayings.iter().fold(0, |all, said| all | said);
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
