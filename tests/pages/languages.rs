//! Every page in every language: the same page, and whole.

use std::collections::BTreeSet;

use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::page::block::{Block, Button, Content, Leads, Part, Rows};
use egov_recovery::reader::Session;
use egov_recovery::render::{Surroundings, html};
use egov_recovery::rules::{Route, Symptom};
use egov_recovery::text::{bare, words};

use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::read::{Met, Piece, attributes, pieces};
use crate::reading::{all, links, parts};
use crate::sessions::sessions;
use crate::shown::whole;

fn every_session() -> Vec<(String, Session)> {
    [sessions(), pairs(), inquiries()].concat()
}

fn page(language: Language, session: &Session) -> Vec<Block> {
    whole(language, session, &Today::as_read())
}

fn drawn(lang: Language, page: &[Block], live: bool) -> String {
    html::write(Surroundings { lang, level: 2, number: 1, live }, page)
}

#[test]
fn every_page_is_whole_in_every_language() {
    let all = every_session();
    for language in Language::WRITTEN {
        let mut met = Met::new(*language);
        for (name, session) in &all {
            let page = page(*language, session);
            let html = drawn(*language, &page, true);
            met.read(name, &html);
            let opening = html.matches("target=\"_blank\"").count();
            let told = format!("{}<span class=\"egov-recovery-host\"", new_tab(*language));
            assert_eq!(html.matches(&told).count(), opening, "{name}: {language:?}: where a new tab opens, it is said");
            buttons_can_be_told_apart(&format!("{name}: {language:?}"), &page);
            // Where nothing can be pressed, the place of a button is empty; `plain.rs` of the native tests compares the rest.
        }
        met.are_sound(1_000);
    }
}

#[test]
fn every_page_is_built_alike_in_every_language() {
    for (name, session) in every_session() {
        let japanese = built(&page(Language::Ja, &session));
        for language in Language::WRITTEN {
            assert_eq!(built(&page(*language, &session)), japanese, "{name}: {language:?}");
        }
    }
}

#[test]
fn with_furigana_a_page_says_what_it_says_without_and_how_each_word_is_read() {
    let (mut met, mut open) = (0, BTreeSet::new());
    for (name, session) in every_session() {
        // Where a line may end, `tests/engine/furigana.rs` tells.
        let marked = drawn(Language::Ja, &page(Language::JaRuby, &session), true).replace("<wbr>", "");
        let mut plain = drawn(Language::Ja, &page(Language::Ja, &session), true);
        // A message is told as on the entry screen, where it has its readings.
        for symptom in Symptom::ALL {
            if let Some(message) = symptom.message() {
                let item = |told: &str| format!("<li>{}</li>", drawn(Language::Ja, &[text(told)], true));
                let row = words(Language::Ja).symptom.of(*symptom).row;
                plain = plain.replace(&item(&format!("「{message}」")), &item(row));
            }
        }
        let (base, unread) = without_furigana(&marked);
        assert_eq!(base, plain, "{name}");
        // What was looked for is typed, and names the session by its beginning; the official guides are called as they call themselves.
        let known = |words: &String| {
            let said = words.replace("&gt;", ">");
            let ours = said.trim_matches(['：', '「', '」', 'に']);
            let begun: String = ours.chars().take(8).collect();
            name.contains(&begun)
                || Route::ALL
                    .iter()
                    .flat_map(|route| route.guides())
                    .any(|guide| said.contains(guide) || guide.ends_with(ours))
        };
        open.extend(unread.into_iter().filter(|words| !known(words)));
        met += marked.matches("<ruby>").count();
    }
    assert!(open.is_empty(), "without a reading: {open:?}");
    assert!(met > 100_000, "{met}");
}

fn text(told: &str) -> Block {
    Block::of(Content::Words(told.to_owned().into()))
}

/// A page without its furigana, and what in its words has a kanji without any.
fn without_furigana(html: &str) -> (String, Vec<String>) {
    let (mut base, mut unread) = (String::new(), Vec::new());
    let mut within = Vec::new();
    let mut rest = html;
    while let Some((words, behind)) = rest.split_once('<') {
        // How a day and a minute are read hangs on their number; in lists and fields there is no furigana, nor in what is typed.
        let bare = ["ruby", "option", "textarea", "bdi"];
        let own = !within.iter().any(|tag: &&str| bare.contains(&name_of(tag)) || tag.contains(" lang="));
        let kanji = |(place, letter): (usize, char)| {
            let counted = words.get(..place).is_some_and(|before| before.ends_with(|last: char| last.is_ascii_digit()));
            ('一'..='鿿').contains(&letter) && !(counted && "年月日時分秒".contains(letter))
        };
        if own && words.char_indices().any(kanji) {
            unread.push(words.to_owned());
        }
        let (tag, after) = behind.split_once('>').expect("the end of a tag");
        if !within.iter().any(|name| ["rp", "rt"].contains(name)) {
            base.push_str(words);
        }
        match tag.strip_prefix('/') {
            Some(_) => drop(within.pop()),
            None if ["input", "br"].contains(&name_of(tag)) => {}
            None => within.push(tag),
        }
        if !["ruby", "rp", "rt"].contains(&tag.trim_start_matches('/')) {
            base.push_str(&format!("<{tag}>"));
        }
        rest = after;
    }
    (base + rest, unread)
}

fn name_of(tag: &str) -> &str {
    tag.split_once(' ').map_or(tag, |(name, _)| name)
}

/// How it is said that a new tab opens, as it is drawn.
fn new_tab(language: Language) -> String {
    drawn(language, &[Block::of(Content::Words(words(language).ui.new_tab.into()))], true)
}

/// Who says what they see reaches the button, and no other.
fn buttons_can_be_told_apart(page: &str, blocks: &[Block]) {
    let mut names = BTreeSet::new();
    for button in all(blocks).into_iter().flat_map(buttons_of) {
        let label = bare(button.label.as_ref()).into_owned();
        let name = button.name.as_ref().map_or_else(|| label.clone(), |name| bare(name.as_str()).into_owned());
        assert!(!label.is_empty() && name.contains(&label), "{page}: {name:?} hides {label:?}");
        assert!(names.insert(name), "{page}: two buttons are called {label:?}");
    }
}

fn buttons_of(block: &Block) -> Vec<&Button> {
    match block.content() {
        Content::Button(button) => vec![button],
        Content::Rows(Rows::Answers(rows)) => rows.iter().filter_map(|row| row.change.as_ref()).collect(),
        Content::Summary(summary) => summary.anyway.iter().collect(),
        Content::Source(_, _, back) => back.iter().collect(),
        _ => Vec::new(),
    }
}

/// What a page is made of, without its words: its elements, and then what each press does and where each link leads.
fn built(page: &[Block]) -> Vec<String> {
    // Who reads what is sent needs no meaning beside it, and furigana is for those who have it.
    let needed =
        |block: &&Block| !matches!(block.content(), Content::Section(Part::Meaning, _) | Content::Languages(..));
    let page: Vec<Block> = page.iter().filter(needed).cloned().collect();
    let mut built = elements(&drawn(Language::Ja, &page, true));
    built.extend(all(&page).into_iter().flat_map(presses));
    built.extend(links(&page).iter().map(|link| format!("{link:?}")).filter(|link| !link.contains("Download")));
    built
}

fn elements(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    for piece in pieces(html) {
        let Piece::Begin(name, written) = piece else { continue };
        // What is within words may be elsewhere in them.
        if ["ruby", "rt", "rp", "wbr"].contains(&name) || written.contains("egov-recovery-name") {
            continue;
        }
        let kept = attributes(written).into_iter().map(|(name, value)| {
            let said = ["aria-label", "data-day"].contains(&name) || value.starts_with("data:");
            format!("{name}={}", if said { "…" } else { value })
        });
        open.clear();
        open.extend(kept);
        found.push(format!("{name} {}", open.join(" ")));
    }
    found
}

fn presses(block: &Block) -> Vec<String> {
    match block.content() {
        Content::Button(button) => vec![format!("{:?}", button.press)],
        Content::Rows(Rows::Answers(rows)) => {
            rows.iter().filter_map(|row| row.change.as_ref()).map(|change| format!("{:?}", change.press)).collect()
        }
        Content::Summary(summary) => {
            let mistakes = summary.mistakes.iter().map(|(_, press)| format!("{press:?}"));
            mistakes.chain(summary.anyway.iter().map(|anyway| format!("{:?}", anyway.press))).collect()
        }
        Content::Choice(choice) => {
            choice.options.iter().map(|option| format!("{:?} {}", option.press, option.checked)).collect()
        }
        Content::Tick(tick) => vec![format!("{:?} {}", tick.press, tick.ticked)],
        Content::Ways(ways) => ways
            .iter()
            .map(|way| match &way.leads {
                Leads::Press(press) => format!("{press:?}"),
                Leads::Guide(anchor) => format!("{anchor:?}"),
            })
            .collect(),
        Content::Source(_, _, back) => back.iter().map(|back| format!("{:?}", back.press)).collect(),
        Content::Form(_, on_submit, _) => vec![format!("{on_submit:?}")],
        Content::Field(field) => vec![format!("{:?} {}", field.input, field.error.is_some())],
        // What is sent is the same, letter for letter.
        Content::Copy(_, copied) => vec![copied.clone()],
        Content::All(_)
        | Content::Heading(_)
        | Content::Text(_)
        | Content::Words(_)
        | Content::List(..)
        | Content::Rows(Rows::Costs(..))
        | Content::Caution(..)
        | Content::Section(..)
        | Content::Fold(..)
        | Content::Group(_)
        | Content::Submit(..)
        | Content::Details(..)
        | Content::Notice(_)
        | Content::Languages(..) => Vec::new(),
    }
}

#[test]
fn what_is_sent_stands_beside_its_meaning_line_by_line_where_its_reader_needs_one() {
    for (name, session) in inquiries() {
        for language in Language::ALL {
            let page = page(*language, &session);
            let copied = all(&page).into_iter().find_map(|block| match block.content() {
                Content::Copy(_, copied) => Some(copied.lines().filter(|line| !line.is_empty()).count()),
                _ => None,
            });
            // The first paragraph says what it is.
            let meant = parts(&page, Part::Meaning).first().map(|meaning| meaning.len() - 1);
            assert_eq!(meant, copied.filter(|_| *language != Language::Ja), "{name}: {language:?}");
        }
    }
}

#[test]
fn what_would_be_wrong_is_found() {
    let found = |language, html: &str| {
        let read = || {
            let mut met = Met::new(language);
            met.read("page", html);
            met.are_sound(0);
        };
        std::panic::catch_unwind(read).is_err()
    };
    for wrong in [
        "<h2></h2>",
        "<p>Words <button><span> </span></button></p>",
        "<label><input></label>",
        "<p aria-label=\"\">Words</p>",
        "<p>｜漢字《かんじ</p>",
        "<p>《かんじ》</p>",
        "<p aria-label=\"｜漢字《かんじ》\">Words</p>",
        "<p data-day=\"｜漢字《かんじ》\">Words</p>",
        "<p>It takes {0}</p>",
    ] {
        assert!(Language::ALL.iter().all(|language| found(*language, wrong)), "{wrong}");
    }
    for wrong in [
        "<p>Wait 30分</p>",
        "<p>Wait。</p>",
        "<p>Choose 「解除」 (解除)</p>",
        "<p aria-label=\"閉じる\">Words</p>",
        "<p lang=\"en\">閉じる</p>",
        "<p>Wait.Then go on</p>",
        "<p>Wait. <strong>Sure?</strong><a>Go on</a></p>",
        "<p><span>Wait</span><a>Then</a></p>",
    ] {
        assert!(found(Language::En, wrong), "{wrong}");
    }
    for right in [
        "<p>Choose 「<span class=\"egov-recovery-name\">GビズID</span>で進む」 (Go on). Then wait</p>",
        "<p><span lang=\"ja\">日本語</span> and English</p>",
        "<p>Sent: <textarea lang=\"ja\">送る</textarea></p>",
        "<p><span class=\"egov-recovery-row-label\">One</span><span class=\"egov-recovery-row-told\">Two</span></p>",
        "<p>It stands at www.e-gov.go.jp</p>",
    ] {
        assert!(!found(Language::En, right), "{right}");
    }
}
