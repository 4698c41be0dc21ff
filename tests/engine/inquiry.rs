//! Inquiries: what each desk asks for, and the text that comes of it.

use std::path::Path;

use egov_recovery::accounts::model::Provider;
use egov_recovery::clock::{Moment, TimeMistake, request_by};
use egov_recovery::inquiry::{Field, Inquiry, Need, Value, fields};
use egov_recovery::language::Language;
use egov_recovery::rules::{Preparation, Route, Symptom};
use egov_recovery::text::{ThingWords, words};
use jiff::civil::datetime;

fn now() -> Moment {
    Moment::when_japan_shows(datetime(2026, 11, 22, 15, 0, 0, 0)).expect("a time")
}

fn sample(field: Field) -> Value {
    let typed = match field {
        Field::Address | Field::AccountAddress | Field::MemberAddress => "taro@example.jp",
        Field::ArrivalNumber => "202611220000000001",
        Field::ProcedureName => "健康保険・厚生年金保険被保険者資格取得届",
        Field::CorporationName | Field::Organisation => "株式会社例",
        Field::ApplicantName => "例 太郎",
        Field::SoftwareId => "abc123",
        Field::ApiKey => "0123456789abcdef0123456789abcdef",
        Field::ReceiptNumber => "000123",
        Field::SubmittedTo => "総務省",
        Field::AccountKind => return Value::Account(Provider::Gbizid),
        Field::ErrorTime => "2026年11月22日 14時35分10秒",
        Field::When => "11月22日の14時ごろ",
        Field::What => "GビズIDで入ろうとした。\r\n  エラーが出た。",
        Field::Message => "「HTTP500内部サーバーエラー」",
        Field::Procedure => "算定基礎届",
        Field::Tried => "このGビズIDのアドレスを変える",
        Field::Browser => "Chrome、Windows",
        Field::Service => "e-Gov",
    };
    typed.into()
}

/// An inquiry in which these fields are filled in.
fn filled(kind: Preparation, given: impl Fn(Field) -> bool) -> Inquiry {
    let mut inquiry = Inquiry::new(kind);
    fields(kind).iter().filter(|(field, _)| given(*field)).for_each(|(field, _)| inquiry.set(*field, sample(*field)));
    inquiry
}

#[test]
fn every_field_has_its_name_from_the_list_of_preparations() {
    for kind in Preparation::ALL {
        let all: Vec<_> = words(Language::Ja).fields_of(*kind).collect();
        assert_eq!(all.len(), fields(*kind).len(), "{kind:?}");
        assert!(all.iter().all(|(_, _, thing)| !thing.name.is_empty()));
    }
    let name = |kind, wanted| {
        words(Language::Ja).fields_of(kind).find(|(field, ..)| *field == wanted).map(|(_, _, thing)| thing.name)
    };
    for (kind, field, expected) in [
        (Preparation::UnlockEApplication, Field::ApplicantName, "申請者氏名"),
        (Preparation::UnlockDeveloperPortal, Field::ApiKey, "APIキー"),
        (Preparation::UnlockPolicyProposal, Field::SubmittedTo, "提出先行政機関"),
        (Preparation::Deletion, Field::ErrorTime, "直近でエラーの画面が出た日時"),
        (Preparation::ContactKit, Field::Tried, "試したこと"),
        (Preparation::PrimeRequest, Field::Service, "使いたいサービス"),
    ] {
        assert_eq!(name(kind, field), Some(expected));
    }
}

/// Every combination of filled and empty fields, judged by the lists of the FAQ (Q3, Q7).
#[test]
fn what_is_enough_is_judged_as_the_desk_judges() {
    for kind in Preparation::ALL {
        let all = fields(*kind);
        for chosen in 0..1_u32 << all.len() {
            let has = |wanted: Field| {
                all.iter().position(|(field, _)| *field == wanted).is_some_and(|place| chosen & (1 << place) != 0)
            };
            let pair = [Field::ArrivalNumber, Field::ProcedureName, Field::CorporationName, Field::ApplicantName];
            let enough = match kind {
                Preparation::UnlockEApplication => {
                    has(Field::Address) && pair.iter().filter(|field| has(**field)).count() >= 2
                }
                Preparation::UnlockDeveloperPortal => {
                    has(Field::Address) && has(Field::SoftwareId) && has(Field::ApiKey) && has(Field::Organisation)
                }
                Preparation::UnlockPolicyProposal => {
                    has(Field::Address) && has(Field::ReceiptNumber) && has(Field::SubmittedTo)
                }
                Preparation::Deletion => has(Field::AccountKind) && has(Field::AccountAddress) && has(Field::ErrorTime),
                Preparation::ContactKit => has(Field::What),
                Preparation::PrimeRequest => has(Field::MemberAddress),
            };
            let inquiry = filled(*kind, has);
            let missing = inquiry.missing(now());
            assert_eq!(missing.is_empty(), enough, "{kind:?} {inquiry:?}");
            assert!(missing.iter().all(|field| !has(*field)), "{kind:?}: {missing:?} is there");
            let text = words(Language::Ja).sent.of(&inquiry);
            for (field, need, ThingWords { name, .. }) in words(Language::Ja).fields_of(*kind) {
                let line = text.lines().filter(|line| line.starts_with(&format!("{name}："))).count();
                assert_eq!(line == 1, has(field) || need == Need::InTheForm, "{kind:?} {field:?} in {text}");
            }
        }
    }
}

#[test]
fn a_time_that_no_desk_can_use_is_missing() {
    let mut inquiry = filled(Preparation::Deletion, |_| true);
    assert!(inquiry.missing(now()).is_empty());
    for time in ["2026-11-22 14:35", "2026-11-01 14:35:10", "2026-11-23 14:35:10", "きのう", "  "] {
        inquiry.set(Field::ErrorTime, time.into());
        assert_eq!(inquiry.missing(now()), [Field::ErrorTime], "{time}");
    }
}

/// A time that was taken down is never read back from its words, so no language can make it unclear.
#[test]
fn a_time_that_was_taken_down_is_judged_as_it_is() {
    let mut inquiry = filled(Preparation::Deletion, |_| true);
    inquiry.set(Field::ErrorTime, Value::Time(now()));
    let last = request_by(now());
    let at = |seconds| Moment::from_seconds(seconds);
    for (moment, judged) in [
        (now(), Ok(now())),
        (last, Ok(now())),
        (at(last.seconds() + 1), Err(TimeMistake::TooOld)),
        (at(now().seconds() - 1), Err(TimeMistake::Future)),
    ] {
        assert_eq!(inquiry.error_time(moment), judged);
        assert_eq!(inquiry.missing(moment).is_empty(), judged.is_ok());
    }
    inquiry.set(Field::ErrorTime, Value::Egov);
    assert_eq!(inquiry.error_time(now()), Err(TimeMistake::Unclear), "it is no time");
}

#[test]
fn every_value_has_its_words_and_typing_them_again_changes_nothing() {
    for (value, told) in [
        ("例 太郎".into(), "例 太郎"),
        ("".into(), ""),
        (Value::Time(now()), "2026年11月22日 15時00分00秒"),
        (Value::Account(Provider::Google), "Googleアカウント"),
        (Value::Message("アカウントロック中です。"), "「アカウントロック中です。」"),
        (
            Value::Tried(vec![Route::A1, Route::A2, Route::G1]),
            "e-Govアカウントの登録を試しました。アドレスとパスワードを確かめようとしました。",
        ),
        (Value::Egov, "e-Gov"),
    ] {
        assert_eq!(words(Language::Ja).value(&value), told);
        assert_eq!(value.is_given(), !told.is_empty(), "{value:?}");
        assert_eq!(words(Language::Ja).typed(told.to_owned(), &value), value);
        let more = format!("{told}。");
        assert_eq!(words(Language::Ja).typed(more.clone(), &value), Value::Text(more));
    }
    assert!(!Value::Tried(Vec::new()).is_given() && !Value::from(" \n").is_given());
}

/// Only what is typed is looked through for keys.
#[test]
fn no_message_looks_like_a_key() {
    for message in Symptom::ALL.iter().filter_map(|symptom| symptom.message()) {
        let mut inquiry = Inquiry::new(Preparation::ContactKit);
        inquiry.set(Field::Message, message.into());
        assert_eq!(inquiry.secret_like(), [], "{message}");
    }
}

#[test]
fn what_was_typed_passes_unchanged_but_for_line_breaks() {
    let mut inquiry = filled(Preparation::ContactKit, |_| false);
    inquiry.set(Field::What, " 髙橋・𠮷田①～〜  \n\n 二行目\r三行目\u{2028}四行目 ".into());
    assert!(
        words(Language::Ja).sent.of(&inquiry).contains("：髙橋・𠮷田①～〜 二行目 三行目 四行目\n"),
        "{}",
        words(Language::Ja).sent.of(&inquiry)
    );
    inquiry.set(Field::ApiKey, "never".into());
    assert!(!words(Language::Ja).sent.of(&inquiry).contains("never"), "a field that this inquiry does not have");
}

#[test]
fn the_api_key_never_stands_in_the_text() {
    let inquiry = filled(Preparation::UnlockDeveloperPortal, |_| true);
    assert!(inquiry.missing(now()).is_empty());
    let text = words(Language::Ja).sent.of(&inquiry);
    assert!(
        text.contains("APIキー：（フォームに直接書いてください）") && !text.contains(sample(Field::ApiKey).typed()),
        "{text}"
    );
}

#[test]
fn what_looks_like_a_key_is_noticed_and_ordinary_things_are_not() {
    let noticed = |value: &str| {
        let mut inquiry = Inquiry::new(Preparation::ContactKit);
        inquiry.set(Field::What, value.into());
        inquiry.secret_like() == [Field::What]
    };
    assert!(noticed("キーは 0123456789abcdefghijklmn です"));
    assert!(noticed("sk_live_0123456789-ABCDEFGH"));
    for ordinary in [
        "202611220000000001234567890",
        "abcdefghijklmnopqrstuvwxyzabcd",
        "0123456789abcdefghijklm",
        "https://www.e-gov.go.jp/help/faq/login.html",
        "taro.yamada.2026@example.co.jp",
        "",
    ] {
        assert!(!noticed(ordinary), "{ordinary}");
    }
}

/// The texts as they are read by a desk: `tests/engine/inquiries/*.txt`. Set UPDATE to write them anew, then read them.
#[test]
fn texts_of_every_kind_read_as_they_were_approved() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/inquiries");
    for kind in Preparation::ALL {
        let told = words(Language::Ja).sent.of(&filled(*kind, |_| true)) + "\n";
        let path = folder.join(format!("{}.txt", kind.id()));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(&path, &told).expect("a file");
        }
        let approved = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(told, approved, "{}", path.display());
    }
}

/// JIS X 0201 and 0208 only, as forms of offices demand: no extensions, no circled digits, no wave dash.
#[test]
fn our_own_words_encode_in_shift_jis() {
    for kind in Preparation::ALL {
        let own = words(Language::Ja).sent.of(&filled(*kind, |_| false));
        let names: String = words(Language::Ja).fields_of(*kind).map(|(_, _, thing)| thing.name).collect();
        let kinds: String = Provider::ALL.iter().map(|kind| words(Language::Ja).sent.provider.of(*kind)).collect();
        let service = words(Language::Ja).sent.service;
        let tried: String = Route::ALL.iter().map(|route| words(Language::Ja).sent.tried.of(*route)).collect();
        let messages: String = Symptom::ALL.iter().filter_map(|symptom| symptom.message()).collect();
        let noted = words(Language::Ja).waiting.at(now());
        let all: String = [&own, &names, service, &noted, &tried, &messages, &kinds].map(str::to_owned).concat();
        assert!(!all.contains(['〜', '～', '①', '—', '–']), "{kind:?}");
        let (encoded, _, unmappable) = encoding_rs::SHIFT_JIS.encode(&all);
        assert!(!unmappable, "{kind:?}: {all}");
        let mut bytes = encoded.iter();
        while let Some(lead) = bytes.next() {
            let double = matches!(lead, 0x81..=0x9f | 0xe0..=0xfc);
            assert!(!matches!(lead, 0x85..=0x87 | 0xeb..=0xfc), "{kind:?}: an extension of JIS X 0208");
            if double {
                bytes.next();
            }
        }
        for line in own.lines() {
            for sentence in line.split_inclusive('。') {
                let length = crate::quoted::unquoted(sentence).chars().count();
                assert!(length <= 60, "{kind:?}: {length} characters: {sentence}");
            }
        }
    }
}

/// Whatever was filled in, as it was typed, chosen or taken down.
#[test]
fn what_is_sent_is_the_same_in_every_language_and_its_meaning_has_as_many_lines() {
    let noted = [
        Value::Time(now()),
        Value::Message("アカウントロック中です。"),
        Value::Tried(Route::ALL.to_vec()),
        Value::Egov,
    ];
    let chosen = Provider::ALL.iter().map(|provider| Value::Account(*provider));
    let values: Vec<Value> = noted.into_iter().chain(chosen).collect();
    for kind in Preparation::ALL {
        let all = fields(*kind);
        let mut inquiries: Vec<Inquiry> = (0..1_u32 << all.len())
            .map(|given| {
                let place = |wanted| all.iter().position(|(field, _)| *field == wanted).expect("a field of this kind");
                filled(*kind, |field| given & (1 << place(field)) != 0)
            })
            .collect();
        for (field, _) in all {
            for value in &values {
                let mut inquiry = Inquiry::new(*kind);
                inquiry.set(*field, value.clone());
                inquiries.push(inquiry);
            }
        }
        for inquiry in inquiries {
            let sent = words(Language::Ja).sent.of(&inquiry);
            for language in Language::ALL {
                let known = words(*language);
                assert_eq!(known.sent.of(&inquiry), sent, "{language:?} {inquiry:?}");
                assert_eq!(known.meant.is_none(), *language == Language::Ja, "{language:?}");
                let meant = known.own().of(&inquiry);
                let empty = |text: &str| text.lines().map(str::is_empty).collect::<Vec<_>>();
                assert_eq!(empty(&meant), empty(&sent), "{language:?}: {meant}\n{sent}");
            }
        }
    }
}
