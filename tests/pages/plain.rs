//! Pages as plain HTML: letters that mean something there, elements without an end, and every word in its place.

use egov_recovery::page::Today;
use egov_recovery::page::block::{Block, Phrase};
use egov_recovery::render::html::write;
use egov_recovery::render::node::{Element, Node, State};
use egov_recovery::render::{self, Surroundings};

use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::reading;
use crate::sessions::sessions;
use crate::shown::shown;

fn element(name: &'static str, href: Option<&'static str>, children: Vec<Node>) -> Node {
    let values = vec![href.map(Phrase::from)];
    Node::Element(Element { name, key: None, attributes: &["href"], values, state: State::Unknown, on: None, children })
}

fn words(told: &'static str) -> Node {
    Node::Words(told.into())
}

#[test]
fn letters_that_mean_something_in_html_are_written_as_letters() {
    assert_eq!(write(&[words("<b>&amp;\"'")]), "&lt;b&gt;&amp;amp;&quot;'");
    let link = element("a", Some("?a=1&b=\"><script>"), vec![words("<&>")]);
    assert_eq!(write(&[link]), "<a href=\"?a=1&amp;b=&quot;&gt;&lt;script&gt;\">&lt;&amp;&gt;</a>");
}

#[test]
fn elements_without_an_end_have_none_and_all_others_do() {
    assert_eq!(write(&[element("link", Some("a.css"), Vec::new())]), "<link href=\"a.css\">");
    assert_eq!(write(&[element("input", None, Vec::new())]), "<input>");
    assert_eq!(write(&[element("p", None, Vec::new())]), "<p></p>");
}

#[test]
fn several_in_one_place_and_spans_for_those_who_draw_leave_no_trace() {
    let bare = Element {
        name: "span",
        key: Some("key".into()),
        attributes: &[],
        values: Vec::new(),
        state: State::Unknown,
        on: None,
        children: vec![words("い")],
    };
    let several = Node::Several(vec![words("あ"), Node::Several(Vec::new()), Node::Element(bare)]);
    assert_eq!(write(&[several, words("う")]), "あいう");
    assert_eq!(write(&[element("span", None, vec![words("え")])]), "<span>え</span>");
}

#[test]
fn a_text_to_copy_can_be_read() {
    let copy = Block::Copy("本文".into(), "一行目\n<二行目>".to_owned());
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
    write(&render::blocks(Surroundings { level: 2, number: 1, live }, page))
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
