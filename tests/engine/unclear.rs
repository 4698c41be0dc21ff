//! Kinds of unclear sentences that a machine can see. Each kind is tried on sentences that once stood on a screen, so that it is
//! known to find something.

use egov_recovery::language::Language;
use egov_recovery::rules::*;
use egov_recovery::text::{CostWords, words};

use crate::manners::{sentences, told};
use crate::quoted::unquoted;

/// What is wrong with a sentence, and sentences in which it was wrong.
struct Kind {
    what: &'static str,
    is_in: fn(&str) -> bool,
    once: &'static [&'static str],
}

/// Of any sentence, without what it quotes.
const ANYWHERE: &[Kind] = &[
    Kind {
        what: "names somebody or something that only the writer knows",
        is_in: |sentence| {
            let nobody = ["もう一方", "外部の", "提供元", "相手", "先方", "別のサービス"];
            nobody.iter().any(|word| sentence.contains(word))
        },
        once: &[
            "もう一方のアカウントで、e-Govに一度ログインします。",
            "外部のアカウントを先に消さないでください",
            "提供元に頼みます",
            "相手の対応を待ちます",
            "同じアドレスの別のサービスで、e-Gov に入ったことがありますか",
        ],
    },
    Kind {
        what: "says 解除 without of what",
        is_in: |sentence| {
            sentence.contains("解除") && !["ロック", "2要素認証"].iter().any(|what| sentence.contains(what))
        },
        once: &["解除の手続きのメールが、このアドレスに届きます。", "受け取れれば、自分で解除できます。"],
    },
    Kind {
        what: "says by a negation what can be said without one",
        is_in: |sentence| {
            let roundabout =
                ["ないでおき", "なければな", "ないわけ", "ないことはな", "なくはな", "ないので、まだ", "ない限り"];
            roundabout.iter().any(|words| sentence.contains(words))
        },
        once: &[
            "どのアカウントも、e-GovでもGビズIDでも消さないでおきます。",
            "e-Govにあったこのアドレスの情報を削除してから1週間たっていないので、まだ入れません。",
        ],
    },
    Kind {
        what: "hangs one の on another until nobody knows whose it is",
        is_in: |sentence| sentence.split(['、', '。', '：', '（', '）']).any(|clause| clause.matches('の').count() > 4),
        once: &["GビズIDのサイトで、その別のGビズIDのアドレスをe-Govで使ったことのないものに変えます。"],
    },
    Kind {
        what: "names the private window without what it is",
        is_in: |sentence| {
            sentence.contains("プライベートウィンドウ") && !sentence.contains("前のログインが残らない画面")
        },
        once: &["ブラウザのプライベートウィンドウを1つだけ開いて、ログインします。"],
    },
];

/// Of what is read first: on a screen, in a list of ways, by a desk.
const AT_THE_HEAD: Kind = Kind {
    what: "points at what nobody has said yet",
    is_in: |sentence| ["この", "その", "それ", "あの", "そちら"].iter().any(|word| sentence.contains(word)),
    once: &[
        "その人がログインできるうちに、引き継ぎをします",
        "このGビズIDのアドレスを変える",
        "このエラーが出る直前に、何をしましたか",
        "そのアカウントを使わず、別のアドレスで登録する方法です。",
    ],
};

/// Of a verdict, by which somebody under stress goes.
const IN_A_VERDICT: Kind = Kind {
    what: "says what cannot be done instead of what can",
    is_in: |sentence| sentence.contains("ません"),
    once: &["e-Govでは直せません"],
};

fn finds(kind: &Kind, text: &str) -> Option<String> {
    let found = sentences(text).map(unquoted).find(|sentence| (kind.is_in)(sentence));
    found.map(|sentence| format!("{}: {sentence}", kind.what))
}

/// The first words of screens and cards: questions, verdicts, the names of ways, what says when a way applies. What was tried is read
/// by a desk that has read nothing else.
fn heads() -> Vec<(String, &'static str)> {
    let w = words(Language::Ja);
    let rows = Symptom::ALL.iter().map(|symptom| (format!("{symptom:?}"), w.symptom.of(*symptom).row));
    let questions = Question::ALL.iter().map(|question| (format!("{question:?}"), w.question.of(*question).ask));
    let conditions = Note::ALL.iter().filter(|note| note.kind() == NoteKind::Condition);
    let conditions = conditions.map(|note| (format!("{note:?}"), w.note.of(*note)));
    let routes = Route::ALL.iter().flat_map(|route| {
        let named = w.route.of(*route);
        [named.verdict, named.name, w.sent.tried.of(*route)].map(|text| (format!("{route:?}"), text))
    });
    rows.chain(questions).chain(conditions).chain(routes).collect()
}

#[test]
fn every_kind_finds_what_it_is_for() {
    for kind in ANYWHERE.iter().chain([&AT_THE_HEAD, &IN_A_VERDICT]) {
        assert!(!kind.once.is_empty(), "{}", kind.what);
        for sentence in kind.once {
            assert!(finds(kind, sentence).is_some(), "{} is not found in {sentence}", kind.what);
        }
    }
}

#[test]
fn what_is_quoted_is_not_ours() {
    for kind in ANYWHERE {
        for sentence in kind.once {
            assert_eq!(finds(kind, &format!("「{sentence}」と出る")), None, "{}", kind.what);
        }
    }
}

#[test]
fn no_text_is_unclear_in_a_way_that_a_machine_can_see() {
    for (what, text) in told() {
        for kind in ANYWHERE {
            assert_eq!(finds(kind, &text), None, "{what}");
        }
    }
}

#[test]
fn what_is_read_first_stands_by_itself() {
    for (what, text) in heads() {
        assert_eq!(finds(&AT_THE_HEAD, text), None, "{what}");
    }
    for route in Route::ALL {
        assert_eq!(finds(&IN_A_VERDICT, words(Language::Ja).route.of(*route).verdict), None, "{route:?}");
    }
}

const PROVIDERS: [(Option<External>, &str); 4] = [
    (None, "GビズIDなど"),
    (Some(External::Gbizid), "GビズID"),
    (Some(External::Microsoft), "Microsoft"),
    (Some(External::Google), "Google"),
];

#[test]
fn where_the_text_is_made_here_no_step_sends_to_paper() {
    let mut written = Vec::new();
    for route in Route::ALL {
        let entry = Entry::from(*route);
        if entry.preparations(*route).is_empty() {
            continue;
        }
        for line in entry.procedure(*route) {
            let told = words(Language::Ja).step.of(line.step);
            assert!(!told.contains('紙'), "{route:?}: {told}");
            written.extend(told.contains("「用意するもの」を見て").then_some(*route));
        }
    }
    assert_eq!(written, [Route::B2, Route::G1], "these begin with the text");
}

#[test]
fn the_costs_name_who_is_asked_and_waited_for() {
    let w = words(Language::Ja);
    for (provider, name) in PROVIDERS {
        for actor in Actor::ALL {
            let who = match actor {
                Actor::Oneself => ["いりません", "申請を出した人"],
                Actor::Prime => ["プライムの人", "プライムの人"],
                Actor::Provider => [name, name],
                Actor::Desk => ["e-Govの窓口", "e-Govの窓口"],
            };
            let told = [w.acted_by(*actor, provider), w.waited_for(Wait::Others, *actor, provider)];
            for (CostWords { value, .. }, who) in told.into_iter().zip(who) {
                assert!(value.starts_with(who), "{actor:?} {provider:?}: {value} does not begin with {who}");
            }
        }
    }
}

#[test]
fn beside_the_week_after_a_deletion_stands_whether_the_readers_own_gbizid_is_concerned() {
    let mut seen = 0;
    for route in Route::ALL.iter().filter(|route| route.irreversible() && route.settles_conflict()) {
        let lines = Entry::from(*route).procedure(*route);
        for caution in lines.iter().flat_map(|line| line.cautions).filter(|known| known.level() == Level::Irreversible)
        {
            let body = words(Language::Ja).caution.of(*caution).body;
            let last = sentences(body).last().unwrap_or_default();
            assert!(body.contains("1週間") && last.contains("いまのGビズID"), "{route:?}: {body}");
            seen += 1;
        }
    }
    assert_eq!(seen, 2, "one for D7, one for D8");
}
