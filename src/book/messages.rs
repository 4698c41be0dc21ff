//! A page for each message, as HTML and as Markdown, and the list of them for machines. Each is complete without the others.

use std::fmt::Write;

use serde_json::json;

use super::base::Base;
use super::guide::in_one_tab;
use super::repository::{Fault, read};
use crate::language::Language;
use crate::page::block::{Block, Content};
use crate::page::message::{MessagePage, holds_losing, message, title};
use crate::render::{Surroundings, html, markdown, plain};
use crate::rules::{READ_ON, Symptom};
use crate::text::{self, Words, bare, message_words};

/// The page of every message in one language, twice: its place in the package, and what it holds.
pub(super) fn messages(words: &Words, base: &Base, sheet: &str) -> Result<Vec<(String, String)>, Fault> {
    let template = read("www/package/guide/message.html")?;
    let mut files = Vec::new();
    for symptom in Symptom::ALL {
        let place = |ending: &str| place(words, *symptom, ending);
        let page = html_page(words, *symptom, &template).replace("{{sheet}}", sheet);
        let page = page.replace("{{canonical}}", &base.canonical(&place(".html")));
        let page = page.replace(
            "{{alternates}}",
            &base.alternates(|language| format!("{}/{}.html", language.tag(), symptom.id())),
        );
        files.push((place(".html"), page));
        files.push((place(".md"), markdown_page(words, *symptom, base)));
    }
    Ok(files)
}

fn place(words: &Words, symptom: Symptom, ending: &str) -> String {
    format!("guide/{}/{}{ending}", words.language.tag(), symptom.id())
}

/// Where the whole guide is, in the package.
fn guide(words: &Words) -> String {
    format!("guide/{}.html", words.language.tag())
}

fn html_page(words: &Words, symptom: Symptom, template: &str) -> String {
    let (row, lang) = (&*bare(words.symptom.of(symptom).row), words.language.tag());
    let said = message_words(words.language);
    let MessagePage { top, answer, paths, bottom } = message(words, symptom, ".html", Some(format!("../{lang}.html")));
    let told = in_one_tab(words, &plain::write(around(words), std::slice::from_ref(&answer)));
    let data = question_data(lang, row, &without_furigana(&told));
    let content = [top, vec![answer], paths, bottom].concat();
    template
        .replace("{{lang}}", lang)
        .replace("{{title}}", &bare(said.title.of(symptom)))
        .replace("{{site}}", &bare(said.site))
        .replace(
            "{{heading}}",
            &html::write(around(words), &[Block::of(Content::Words(words.symptom.of(symptom).row.into()))]),
        )
        .replace("{{description}}", &bare(said.description.with([row])))
        .replace("{{data}}", &data)
        .replace("{{content}}", &html::write(around(words), &content))
}

/// Its title is the page's own, and of the first level.
fn around(words: &Words) -> Surroundings {
    Surroundings { lang: words.language, level: 1, number: 1, live: false }
}

/// The same for machines: one question, and the words with which the page answers it.
fn question_data(lang: &str, row: &str, answer: &str) -> String {
    let data = json!({
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "inLanguage": lang,
        "mainEntity": [{
            "@type": "Question",
            "name": row,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        }],
    });
    // A script of data ends at the first of these, wherever it stands.
    data.to_string().replace("</", "<\\/")
}

/// Lists of search results have no place above the letters.
fn without_furigana(html: &str) -> String {
    let mut told = String::new();
    let mut rest = html;
    while let Some((before, ruby)) = rest.split_once("<ruby>") {
        let (base, reading) = ruby.split_once("<rp>").unwrap_or((ruby, ""));
        told.push_str(before);
        told.push_str(base);
        rest = reading.split_once("</ruby>").map_or("", |(_, after)| after);
    }
    told + rest
}

/// Site generators that find Markdown in the folder take each link for one to Markdown: to the guide it needs its whole address.
fn markdown_page(words: &Words, symptom: Symptom, base: &Base) -> String {
    let MessagePage { top, answer, paths, bottom } = message(words, symptom, ".md", base.whole_address(&guide(words)));
    let page = markdown::write(&[vec![title(words, symptom)], top, vec![answer], paths, bottom].concat());
    in_one_tab(words, &page)
}

/// All of them in a list for answer machines, in the form of <https://llmstxt.org>, to stand in the folder of the package: what the
/// whole is, in each language, and then a section for each.
pub(super) fn list(base: &Base) -> String {
    let languages = || Language::ALL.iter().map(|language| text::words(*language));
    let whole: Vec<String> = languages().map(about).collect();
    let sections: Vec<String> = languages().map(|words| section(words, base)).collect();
    let name = text::words(Language::Ja).ui.region;
    bare(format!("# {name}\n\n> {}\n{}", whole.join("\n"), sections.concat())).into_owned()
}

/// What the whole is, and the day from which it is.
fn about(words: &Words) -> String {
    let told = message_words(words.language);
    let day = told.read_on.with([&words.waiting.dates.day_of_year(READ_ON)]);
    format!("{}{}{}\n\n{day}\n", words.ui.unofficial, words.ui.apart, told.summary)
}

/// The pages in one language, and the whole guide behind them.
fn section(words: &Words, base: &Base) -> String {
    let told = message_words(words.language);
    let mut section = format!("\n## {}\n\n", words.language.name());
    for symptom in Symptom::ALL {
        let row = words.symptom.of(*symptom).row;
        let loses = if holds_losing(*symptom) { format!(": {}", told.holds_losing) } else { String::new() };
        let _ = writeln!(section, "- [{row}]({}){loses}", base.address(&place(words, *symptom, ".md")));
    }
    let _ = writeln!(section, "- [{}]({})", words.ui.guide_heading, base.address(&guide(words)));
    section
}
