//! The manners of the Japanese: length, plain words, quotes, and never 削除 without whose.

use egov_recovery::accounts::address::NoAddress;
use egov_recovery::accounts::forecast::End;
use egov_recovery::accounts::overlap::Meeting;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::clock::TimeMistake;
use egov_recovery::language::Language;
use egov_recovery::reader::rows::RowMistake;
use egov_recovery::rules::*;
use egov_recovery::text::{ELEMENT, ObstacleNames, StepNames, Words, words};

use crate::quoted::unquoted;

fn ja() -> &'static Words {
    words(Language::Ja)
}

/// Every text that people read, with what it is.
fn all() -> Vec<(String, &'static str)> {
    let w = ja();
    let mut all: Vec<(String, &'static str)> = Vec::new();
    let mut add = |what: String, text: &'static str| all.push((what, text));
    for symptom in Symptom::ALL {
        add(format!("{symptom:?} row"), (w.symptom)(*symptom).row);
        add(format!("{symptom:?} short"), (w.symptom)(*symptom).short);
    }
    for question in Question::ALL {
        let text = (w.question)(*question);
        for (name, text) in [("ask", text.ask), ("hint", text.hint), ("why", text.why), ("missing", text.missing)] {
            add(format!("{question:?} {name}"), text);
        }
        question.answers().for_each(|answer| add(format!("{answer:?}"), (w.answer)(answer)));
    }
    for route in Route::ALL {
        let text = (w.route)(*route);
        for (name, text) in [("verdict", text.verdict), ("name", text.name), ("why", text.why)] {
            add(format!("{route:?} {name}"), text);
        }
    }
    Step::ALL.iter().for_each(|step| add(format!("{step:?}"), (w.step)(*step)));
    for caution in Caution::ALL {
        add(format!("{caution:?} title"), (w.caution)(*caution).title);
        add(format!("{caution:?} body"), (w.caution)(*caution).body);
    }
    Note::ALL.iter().for_each(|note| add(format!("{note:?}"), (w.note)(*note)));
    Habit::ALL.iter().for_each(|habit| add(format!("{habit:?}"), (w.habit)(*habit)));
    for list in Preparation::ALL {
        let text = (w.preparation)(*list);
        add(format!("{list:?} heading"), text.heading);
        add(format!("{list:?} rule"), text.rule);
        add(format!("{list:?} otherwise"), text.otherwise);
        text.items.iter().for_each(|(name, found)| {
            add(format!("{list:?} {name}"), name);
            add(format!("{list:?} {name} where"), found);
        });
    }
    let costs = Data::ALL.iter().map(|data| (w.data)(*data)).chain(Wait::ALL.iter().map(|wait| (w.wait)(*wait)));
    let providers = [None, Some(External::Gbizid), Some(External::Microsoft), Some(External::Google)];
    let asked = Actor::ALL.iter().flat_map(|actor| {
        providers.into_iter().flat_map(|provider| [(w.actor)(*actor, provider), (w.others)(*actor, provider)])
    });
    for cost in costs.chain(asked) {
        add(format!("cost {}", cost.value), cost.value);
        add(format!("cost {} detail", cost.value), cost.detail);
    }
    Label::ALL.iter().for_each(|label| add(format!("{label:?}"), (w.label)(*label)));
    Page::ALL.iter().for_each(|page| add(format!("{page:?} open"), (w.page)(*page).open));
    for text in [
        ELEMENT.stopped,
        ELEMENT.go_on,
        ELEMENT.not_loaded,
        ELEMENT.not_loaded_below,
        ELEMENT.loading,
        ELEMENT.load_again,
        ELEMENT.not_opened,
    ] {
        add(format!("element {text}"), text);
    }
    let ui = &w.ui;
    for text in [
        ui.region,
        ui.unofficial,
        ui.report,
        ui.help,
        ui.entry_heading,
        ui.entry_lead,
        ui.privacy,
        ui.search_label,
        ui.search_button,
        ui.search_empty,
        ui.messages_heading,
        ui.groups_heading,
        ui.missed_next,
        ui.pointed_heading,
        ui.back_to_list,
        ui.back,
        ui.back_to_entry,
        ui.back_to_outcome,
        ui.why_asked,
        ui.next,
        ui.answers_dropped,
        ui.verdict_caption,
        ui.nothing_fits,
        ui.why_heading,
        ui.prepare_heading,
        ui.habits_heading,
        ui.alternatives_heading,
        ui.background_heading,
        ui.things_heading,
        ui.read_on_there,
        ui.help_link,
        ui.worked_heading,
        ui.solved_heading,
        ui.solved_next,
        ui.worked_later,
        ui.nothing_left,
        ui.answers_heading,
        ui.change,
        ui.sources_heading,
        ui.restart,
        ui.wipe,
        ui.wiped,
        ui.print,
        ui.not_printed,
        ui.all_done,
        ui.deletion_heading,
        ui.save_heading,
        ui.keep,
        ui.keep_undeleted,
        ui.accept_loss,
        ui.tried_short,
        ui.find_in_page,
        ui.read_all,
        ui.guide_heading,
        ui.back_to_before,
        ui.error,
        ui.verdict_caption_unsure,
        ui.verdict_caption_other,
        ui.verdict_caption_next,
        ui.linked_caption,
        ui.linked_hint,
        ui.linked_button,
        ui.loses,
        ui.costs,
        ui.cost_data,
        ui.cost_wait,
        ui.cost_support,
        ui.situations_heading,
        ui.worked_yes,
        ui.worked_no,
        ui.worked_not_yet,
        ui.symptom_short,
        ui.disagreement,
        ui.guides,
        ui.printed,
        ui.remarks,
    ] {
        add(format!("ui {text}"), text);
    }
    ui.save.iter().for_each(|thing| add(format!("save {thing}"), thing));
    all
}

/// The words of waiting and of the inquiry, with names and times filled in.
fn next_texts() -> Vec<(String, String)> {
    let (w, i) = (&ja().waiting, &ja().inquiry);
    let mut all: Vec<String> = [
        w.lock_heading,
        w.lock_ask,
        w.lock_ask_supposed,
        w.just_now,
        w.minutes_ago,
        w.calendar_enter,
        w.week_ask_desk,
        w.week_hint_desk,
        w.week_over,
        w.note_earlier,
        i.shared_device,
        i.back_to_steps,
        ja().ui.keeping_planned,
        w.other_time,
        w.time_label,
        w.time_hint,
        w.time_button,
        w.time_missing,
        w.hide,
        w.show,
        w.another_time,
        w.over,
        w.over_next,
        w.asked_again,
        w.in_japan,
        w.calendar,
        w.calendar_else,
        w.calendar_lock,
        w.calendar_week,
        w.week_heading,
        w.week_ask,
        w.today,
        w.yesterday,
        w.other_day,
        w.day_label,
        w.day_button,
        w.day_missing,
        w.another_day,
        w.note_heading,
        w.note_why,
        w.note_button,
        w.note_again,
        i.prefilled,
        i.lead,
        i.choose,
        i.now,
        i.two_of,
        i.submit,
        i.submit_anyway,
        i.text_heading,
        i.enough,
        i.enough_but_key,
        i.text_label,
        i.copy,
        i.copied,
        i.not_copied,
        i.back_to_form,
    ]
    .map(str::to_owned)
    .to_vec();
    let time = || "甲".to_owned();
    all.extend([
        w.again.join(&time()),
        (w.left)(28),
        (w.earliest)(&time(), &time()),
        (w.counted_from)(&time()),
        (w.noted)(&time(), &time()),
    ]);
    all.extend([
        (i.mistakes_heading)(2),
        (i.empty)(&time()),
        (i.missing)(&time()),
        (i.missing_of)(&time(), 1),
        (i.until)(&time()),
    ]);
    all.extend([(i.secret_like)(&time()), (ja().ui.keeping)(&time())]);
    for kind in Preparation::ALL {
        all.extend([(i.compose)(*kind), (i.closing)(*kind)].map(str::to_owned));
        all.extend([(i.about)(*kind), (i.next)(*kind)].map(str::to_owned));
        all.extend((i.opening)(*kind).iter().map(|line| (*line).to_owned()));
    }
    all.extend(i.other_gbizid.iter().map(|line| (*line).to_owned()));
    all.extend(Route::ALL.iter().map(|route| (ja().tried)(*route).to_owned()));
    all.extend(
        [NoAddress::Empty, NoAddress::FullWidth('ａ'), NoAddress::Malformed].map(|mistake| (i.address)(mistake)),
    );
    let mistakes = [TimeMistake::Unclear, TimeMistake::NoSeconds, TimeMistake::TooOld, TimeMistake::Future];
    all.extend(mistakes.map(|mistake| (i.time)(mistake).to_owned()));
    all.into_iter().map(|text| (format!("next {text}"), text)).collect()
}

/// The words of the account check, with names filled in; its sentences keep the same manners.
fn check_texts() -> Vec<(String, String)> {
    let w = &ja().check;
    // Names and addresses are the reader's own; they do not count.
    let account = || "甲".to_owned();
    let place = || "乙".to_owned();
    let to = || Some("丙".to_owned());
    let mut all: Vec<String> = [
        w.row,
        w.list_heading,
        w.list_lead,
        w.same_as_first,
        w.filings_label,
        w.plans,
        w.planned_label,
        w.add,
        w.removed,
        w.submit,
        w.back_to_list,
        w.today_heading,
        w.planned_heading,
        w.after_heading,
        w.no_collision,
        w.no_meeting,
        w.wanted_ask,
        w.wanted_hint,
        w.wanted_missing,
        w.show_steps,
        w.back_to_result,
        w.no_plan_heading,
        w.depends,
        w.may_lose,
        w.save_first,
        w.delete_last,
        w.lost.title,
        w.lost.body,
        w.kept_by_moving,
        w.never_kept,
        w.out_of_reach,
        w.exchange,
        w.reset_first,
        w.lock_first,
        w.deleted_week,
    ]
    .map(str::to_owned)
    .to_vec();
    all.extend(w.hints.iter().map(|hint| (*hint).to_owned()));
    all.extend([
        (w.remove)(2),
        (w.added)(3),
        (w.mistakes_heading)(2),
        (w.result_heading)(0, false),
        (w.result_heading)(0, true),
        (w.result_heading)(2, false),
    ]);
    all.extend([(w.result_status)(0), (w.result_status)(1), (w.plan_heading)(&account(), true)]);
    all.extend([(w.plan_heading)(&account(), false), (w.assumes)(&account())]);
    all.extend([(w.try_first)(&account(), true), (w.try_first)(&account(), false), (w.not_before)(&account())]);
    all.extend([
        (w.take_over_instead)(&account()),
        (w.keep_address)(&account()),
        (w.forecast_heading)(true).to_owned(),
        (w.forecast_heading)(false).to_owned(),
    ]);
    all.extend(Meeting::ALL.map(|meeting| (w.meeting)(meeting, &account())));
    all.extend(End::ALL.iter().map(|end| (w.end)(*end).to_owned()));
    for external in [true, false] {
        all.extend(Situation::ALL.iter().map(|situation| (w.situation)(*situation, external).to_owned()));
    }
    let mistakes = [
        RowMistake::NoService,
        RowMistake::NoAddress,
        RowMistake::FullWidth('ａ'),
        RowMistake::NotAnAddress,
        RowMistake::NoSituation,
        RowMistake::SameAs(1),
    ];
    all.extend(mistakes.map(|mistake| (w.mistake)(mistake)));
    let steps = [
        StepNames::SignInOnce(account()),
        StepNames::SignIn(account()),
        StepNames::TakeOver(account(), place()),
        StepNames::ChangeInEgov(place(), None),
        StepNames::ChangeInEgov(place(), to()),
        StepNames::ChangeAtProvider(account(), None),
        StepNames::ChangeAtProvider(account(), to()),
        StepNames::SwitchToEgov(account()),
        StepNames::RequestDeletion(account()),
        StepNames::Wait(7),
    ];
    all.extend(steps.map(|step| (w.step)(step)));
    let obstacles = [
        ObstacleNames::Unusable(account()),
        ObstacleNames::Gone(account()),
        ObstacleNames::NotRegistered(place()),
        ObstacleNames::Unknown,
        ObstacleNames::AddressTaken(account()),
    ];
    all.extend(obstacles.map(|obstacle| (w.obstacle)(obstacle)));
    all.into_iter().map(|text| (format!("check {text}"), text)).collect()
}

/// Every text, those with names filled in too.
pub fn told() -> Vec<(String, String)> {
    let fixed = all().into_iter().map(|(what, text)| (what, text.to_owned()));
    fixed.chain(check_texts()).chain(next_texts()).collect()
}

fn length(text: &str) -> usize {
    unquoted(text).chars().count()
}

/// The sentences of a text; the last may have no full stop.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('。')
}

#[test]
fn a_sentence_has_at_most_60_characters() {
    for (what, text) in told() {
        let text = text.as_str();
        for sentence in sentences(text) {
            assert!(length(sentence) <= 60, "{what}: {} characters: {sentence}", length(sentence));
        }
    }
}

#[test]
fn questions_verdicts_steps_and_cautions_keep_their_length() {
    let w = ja();
    for question in Question::ALL {
        let text = (w.question)(*question);
        assert!(length(text.ask) <= 40, "{question:?}: {}", text.ask);
        assert!(text.ask.ends_with('か'), "{question:?}: {}", text.ask);
        assert!(length(text.why) <= 80, "{question:?}: {}", text.why);
    }
    for route in Route::ALL {
        let text = (w.route)(*route);
        assert!(length(text.verdict) <= 40, "{route:?}: {}", text.verdict);
        assert!(length(text.why) <= 100 && sentences(text.why).count() <= 2, "{route:?}: {}", text.why);
    }
    for step in Step::ALL {
        let text = (w.step)(*step);
        assert!(length(text) <= 60, "{step:?}: {} characters", length(text));
    }
    for caution in Caution::ALL {
        let text = (w.caution)(*caution);
        assert!(length(text.title) <= 30, "{caution:?}: {}", text.title);
        assert!(length(text.body) <= 100, "{caution:?}: {}", text.body);
    }
    let ui = &w.ui;
    for button in [
        ui.search_button,
        ui.back,
        ui.back_to_entry,
        ui.back_to_list,
        ui.back_to_outcome,
        ui.next,
        ui.change,
        ui.restart,
        ui.wipe,
        ui.print,
        ui.keep,
        ui.keep_undeleted,
        ui.read_on_there,
        ui.accept_loss,
        w.waiting.just_now,
        w.waiting.minutes_ago,
        w.inquiry.back_to_steps,
        w.waiting.time_button,
        w.waiting.hide,
        w.waiting.day_button,
        w.waiting.note_button,
        w.waiting.note_again,
        w.inquiry.now,
        w.inquiry.submit,
        w.inquiry.submit_anyway,
        w.inquiry.copy,
        w.inquiry.back_to_form,
        ELEMENT.go_on,
        ELEMENT.load_again,
    ] {
        assert!(length(button) <= 20, "{button}");
    }
}

#[test]
fn no_word_needs_explaining_or_blames_the_reader() {
    let banned = [
        "押下",
        "復元",
        "紐づ",
        "紐付",
        "失念",
        "当該",
        "不正",
        "無効",
        "誤って",
        "必須項目",
        "申し訳",
        "クリック",
        "該当しますか",
        "こちら",
        "※",
        "*",
        "①",
        "〜",
        "・・",
        "致し",
        "下さい",
    ];
    for (what, text) in told() {
        let text = text.as_str();
        let own = unquoted(text);
        for word in banned {
            assert!(!own.contains(word), "{what}: {word} in {text}");
        }
    }
}

#[test]
fn sentences_end_politely() {
    for (what, text) in told() {
        let text = text.as_str();
        for sentence in sentences(text).filter(|sentence| sentence.ends_with('。')) {
            let polite = ["です。", "ます。", "せん。", "さい。", "ました。", "でした。", "」。"];
            assert!(polite.iter().any(|end| sentence.ends_with(end)), "{what}: {sentence}");
        }
    }
}

#[test]
fn deletion_is_never_written_without_whose() {
    for (what, text) in told() {
        let text = text.as_str();
        for sentence in sentences(text).filter(|sentence| sentence.contains("削除")) {
            let whose = ["e-Gov", "GビズID", "Microsoft", "Google"].iter().any(|owner| sentence.contains(owner));
            assert!(whose, "{what}: {sentence}");
        }
    }
}

#[test]
fn a_switch_is_never_named_without_what_it_does_to_the_data() {
    for route in Route::ALL {
        let entry = Entry::from(*route);
        let w = ja();
        let mut told = format!("{}{}", (w.route)(*route).verdict, (w.route)(*route).why);
        for line in entry.procedure(*route) {
            told += (w.step)(line.step);
            for caution in line.cautions {
                let text = (w.caution)(*caution);
                let both = format!("{}{}", text.title, text.body);
                let switches = both.contains("切り替わ");
                assert!(!switches || both.contains("データ") || both.contains("エラー"), "{caution:?}: {both}");
                told += &both;
            }
        }
        let switches = told.contains("切り替わ") || told.contains("認証サービス変更");
        assert!(!switches || told.contains("データ"), "{route:?}: {told}");
    }
    for (what, text) in check_texts() {
        let switches = text.contains("切り替") || text.contains("認証サービス変更");
        assert!(!switches || text.contains("データ"), "{what}");
    }
    for (what, text) in next_texts() {
        let switches = text.contains("切り替") || text.contains("認証サービス変更");
        let told = (ja().tried)(Route::D9) == text;
        assert!(!switches || told, "{what}");
    }
    for note in Note::ALL {
        let text = (ja().note)(*note);
        let switches = text.contains("切り替わ");
        assert!(!switches || text.contains("データ"), "{note:?}: {text}");
    }
}

#[test]
fn quotes_are_closed_and_digits_are_half_width() {
    for (what, text) in told() {
        let text = text.as_str();
        assert_eq!(text.matches('「').count(), text.matches('」').count(), "{what}: {text}");
        assert!(!text.chars().any(|character| ('０'..='９').contains(&character)), "{what}: {text}");
        assert!(!text.contains("  ") && text == text.trim(), "{what}: {text}");
    }
}

#[test]
fn no_question_asks_for_a_secret() {
    for question in Question::ALL {
        let text = (ja().question)(*question);
        for secret in ["入力してください", "教えてください", "APIキーは", "コードは何"] {
            assert!(!format!("{}{}", text.ask, text.hint).contains(secret), "{question:?}: {}", text.ask);
        }
    }
}

#[test]
fn an_unknown_language_shows_japanese_throughout() {
    for tag in ["ja", "JA", "ja-JP", "ja-x-easy", "ja-Hira", "ja-Hira-JP", "en", "en-GB", "fr", "-", "", "日本語"] {
        assert_eq!(words(Language::of(tag)).language, Language::Ja, "{tag}");
    }
}

#[test]
fn every_language_has_its_own_words_and_its_tag_asks_for_them() {
    for language in Language::ALL {
        assert_eq!(words(*language).language, *language);
        assert_eq!(Language::of(language.tag()), *language);
        assert_eq!(Language::of(&format!(" {}-JP ", language.tag().to_uppercase())), *language);
    }
}
