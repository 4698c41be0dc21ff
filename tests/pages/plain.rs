//! Pages as plain HTML: letters that mean something there, elements without an end, and every word in its place.

use egov_recovery::language::Language;
use egov_recovery::page::Today;
use egov_recovery::page::block::{Block, Content};
use egov_recovery::render::Surroundings;
use egov_recovery::render::html::{Plain, write};
use egov_recovery::render::pen::{ElementAttributes, Pen};

use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::reading;
use crate::sessions::sessions;
use crate::shown::shown;

/// What is written by this pen.
fn written(write: impl FnOnce(&mut Plain)) -> String {
    let mut pen = Plain::new(Surroundings { lang: Language::Ja, level: 2, number: 1, live: false });
    write(&mut pen);
    pen.html
}

fn element(pen: &mut Plain, name: &'static str, href: Option<&'static str>, inside: impl FnOnce(&mut Plain)) {
    pen.known_value(href);
    pen.begin(name, &ElementAttributes { names: &["href"], known: &[None] });
    inside(pen);
    pen.end();
}

#[test]
fn letters_that_mean_something_in_html_are_written_as_letters() {
    assert_eq!(written(|pen| pen.words("<b>&amp;\"'".into())), "&lt;b&gt;&amp;amp;&quot;'");
    let link = written(|pen| element(pen, "a", Some("?a=1&b=\"><script>"), |pen| pen.words("<&>".into())));
    assert_eq!(link, "<a href=\"?a=1&amp;b=&quot;&gt;&lt;script&gt;\">&lt;&amp;&gt;</a>");
}

#[test]
fn elements_without_an_end_have_none_and_all_others_do() {
    assert_eq!(written(|pen| element(pen, "link", Some("a.css"), |_| {})), "<link href=\"a.css\">");
    assert_eq!(written(|pen| element(pen, "input", None, |_| {})), "<input>");
    assert_eq!(written(|pen| element(pen, "p", None, |_| {})), "<p></p>");
}

#[test]
fn several_in_one_place_and_spans_for_those_who_draw_leave_no_trace() {
    let several = written(|pen| {
        pen.place(|pen| {
            pen.words("あ".into());
            pen.place(|_| {});
            pen.begin("span", &ElementAttributes { names: &[], known: &[] });
            pen.key("key".into());
            pen.words("い".into());
            pen.end();
        });
        pen.words("う".into());
    });
    assert_eq!(several, "あいう");
    assert_eq!(written(|pen| element(pen, "span", None, |pen| pen.words("え".into()))), "<span>え</span>");
}

#[test]
fn a_text_to_copy_can_be_read() {
    let copy = Block::of(Content::Copy("本文".into(), "一行目\n<二行目>".to_owned()));
    let drawn = drawn(vec![copy], false);
    assert!(drawn.contains("readonly"), "{drawn}");
    assert!(drawn.ends_with(">一行目\n&lt;二行目&gt;</textarea>"), "{drawn}");
}

/// What is told of a page by its words is told of what is drawn: nothing is left out, and nothing changes its place.
#[test]
fn every_word_of_every_page_is_drawn_in_its_place() {
    for (name, session) in [sessions(), pairs(), inquiries()].concat() {
        let page = shown(&session, &Today::as_read());
        let told = reading::words(&page);
        assert_eq!(without_tags(&drawn(page, true)), told, "{name}");
    }
}

fn drawn(page: Vec<Block>, live: bool) -> String {
    write(Surroundings { lang: Language::Ja, level: 2, number: 1, live }, &page)
}

fn without_tags(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        words.push_str(before);
        rest = tag.split_once('>').expect("the end of a tag").1;
    }
    words.push_str(rest);
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
