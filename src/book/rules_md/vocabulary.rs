//! What there is: symptoms, questions, paths, notes and sources, each with its words and what it rests on.

use std::fmt::Write;

use super::{grounds, line};
use crate::rules::{Entry, Note, NoteKind, Page, Place, Question, Route, Symptom};
use crate::text::Words;

pub(super) fn symptoms(book: &mut String, words: &Words) {
    line(book, "## 困りごと");
    line(book, "");
    line(book, "| id | 画面の文 | 一覧での書き方 | 根拠 |");
    line(book, "|---|---|---|---|");
    for symptom in Symptom::ALL {
        let _ = writeln!(
            book,
            "| `{}` | {} | {} | {} |",
            symptom.id(),
            symptom.message().unwrap_or("－"),
            words.symptom.of(*symptom).row,
            grounds(symptom.grounds())
        );
    }
    line(book, "");
}

pub(super) fn questions(book: &mut String, words: &Words) {
    line(book, "## 質問");
    line(book, "");
    for question in Question::ALL {
        let text = words.question.of(*question);
        let _ = writeln!(book, "### `{}` {}", question.id(), text.ask);
        line(book, "");
        let _ = writeln!(book, "{} ({})", text.hint, text.why);
        line(book, "");
        for answer in question.answers() {
            let _ = writeln!(book, "- `{}` {}", answer.id(), words.answer.of(answer));
        }
        line(book, "");
    }
}

pub(super) fn routes(book: &mut String, words: &Words) {
    line(book, "## 直し方");
    line(book, "");
    for route in Route::ALL {
        let text = words.route.of(*route);
        let entry = Entry::from(*route);
        let _ = writeln!(book, "### {} `{}` {}", route.code(), route.id(), text.verdict);
        line(book, "");
        let _ = writeln!(book, "{}（{}）", text.why, grounds(route.grounds()));
        line(book, "");
        let _ = writeln!(
            book,
            "- 申請のデータ：{}{}",
            words.data.of(entry.data).value,
            if entry.irreversible() { "（取り消せません）" } else { "" }
        );
        let _ = writeln!(book, "- 待ち時間：{}", waits(words, &entry));
        let _ = writeln!(book, "- 人への依頼：{}", words.acted_by(entry.actor(), entry.provider).value);
        line(book, "");
        for (index, step) in entry.procedure(*route).iter().enumerate() {
            let _ = writeln!(book, "{}. {}（{}）", index + 1, words.step.of(step.step), grounds(step.step.grounds()));
            for caution in step.cautions {
                let caution_text = words.caution.of(*caution);
                let _ = writeln!(
                    book,
                    "   - {}{}。{}（{}）",
                    words.level.of(caution.level()),
                    caution_text.title,
                    caution_text.body,
                    grounds(caution.grounds())
                );
            }
        }
        line(book, "");
        for list in entry.preparations(*route) {
            let list_text = words.preparation.of(list);
            let names: Vec<&str> = list_text.items.iter().map(|thing| thing.name).collect();
            let _ = writeln!(
                book,
                "- {}：{}。{}（{}）",
                list_text.heading,
                names.join("、"),
                list_text.rule,
                grounds(list.grounds())
            );
        }
        if !entry.preparations(*route).is_empty() {
            line(book, "");
        }
    }
}

fn waits(words: &Words, entry: &Entry) -> String {
    if entry.wait.is_empty() {
        return words.ui.no_wait.value.to_owned();
    }
    let told = entry.wait.iter().map(|wait| words.waited_for(*wait, entry.actor(), entry.provider).value);
    told.collect::<Vec<_>>().join("、")
}

/// What ages fastest, such as how a provider sends its codes, stands in notes; so each has its day beside it.
pub(super) fn notes(book: &mut String, words: &Words) {
    line(book, "## 困りごとと回答で加わる文");
    line(book, "");
    line(
        book,
        "直し方の画面に、その状況のときだけ出る文です。「条件」は、どんな場合の方法かを言う文です。「必要」は、手順の前に出る文です。「補足」は、開くと出る文です。",
    );
    line(book, "");
    line(book, "| id | 文 | 種類 | 根拠 | 読んだ日 |");
    line(book, "|---|---|---|---|---|");
    for note in Note::ALL {
        let kind = match note.kind() {
            NoteKind::Condition => "条件",
            NoteKind::Needed => "必要",
            NoteKind::Remark => "補足",
        };
        let mut days: Vec<String> =
            note.grounds().places.iter().map(|place| place.page().read_on().to_string()).collect();
        days.sort_unstable();
        days.dedup();
        let (text, rests_on) = (words.note.of(*note), grounds(note.grounds()));
        let _ = writeln!(book, "| `{}` | {text} | {kind} | {rests_on} | {} |", note.id(), days.join("、"));
    }
    line(book, "");
}

pub(super) fn sources(book: &mut String, words: &Words) {
    line(book, "## 出典");
    line(book, "");
    line(book, "| 記号 | ページ | 項目 | 読んだ日 |");
    line(book, "|---|---|---|---|");
    for place in Place::ALL {
        let page = words.page.of(place.page());
        let linked = match place.page().url() {
            Some(url) => format!("[{}「{}」]({url})", page.publisher, page.title),
            None => format!("{}「{}」", page.publisher, page.title),
        };
        let day = place.page().read_on();
        let _ = writeln!(book, "| {} | {linked} | {} | {day} |", place.id(), words.place.of(*place));
    }
    line(book, "");
    line(book, "リンクしてよいページは、次のものだけです。");
    line(book, "");
    for url in Page::ALL.iter().filter_map(|page| page.url()) {
        let _ = writeln!(book, "- {url}");
    }
}
