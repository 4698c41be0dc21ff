//! Words: runs, links, and product names that are kept whole.

use super::names;
use super::node::{Element, Node, element};
use crate::page::block::{Anchor, Link, Phrase, Rank, Run, Runs};

pub(super) fn runs(runs: Runs) -> Vec<Node> {
    let mut nodes = Vec::new();
    for known in runs.0 {
        match known {
            Run::Words(told) => nodes.extend(words(told)),
            Run::Live(told) => nodes.push(live(told)),
            Run::Strong(inner) => nodes.push(element!("strong", {}, self::runs(inner)).into()),
            Run::Span(span, inner) => {
                let (class, part) = names::of_span(span);
                nodes.push(element!("span", { "class": class, "part": part }, self::runs(inner)).into());
            }
            Run::Link(link, inner) => nodes.push(self::link(link, self::runs(inner)).into()),
            Run::Time { moment, paper, runs: inner } => {
                nodes.push(element!("time", { "datetime": moment, "data-day": paper }, self::runs(inner)).into());
            }
        }
    }
    nodes
}

fn link(link: Link, told: Vec<Node>) -> Element {
    match link {
        Link::Page(url) => element!("a", {
            "class": "egov-recovery-link",
            "part": "link",
            "href": url,
            "target": "_blank",
            "rel": "noopener noreferrer",
        }, told),
        Link::Guide(anchor) => element!("a", { "class": "egov-recovery-link", "href": href(&anchor) }, told),
        Link::Button(anchor) => {
            let (class, _) = names::of_button(Rank::Primary);
            element!("a", { "class": class, "href": href(&anchor) }, told)
        }
        Link::Download(name, address) => element!("a", {
            "class": "egov-recovery-link",
            "part": "link",
            "download": name,
            "href": address,
        }, told),
    }
}

pub(super) fn href(anchor: &Anchor) -> String {
    format!("{}#egov-recovery-{}", anchor.address, anchor.id)
}

/// Words that may change while their screen stays. Then they are drawn anew: a page translator may have put a node of its own
/// in their place, and what draws would go on writing into the one that is gone.
pub(super) fn live(told: Phrase) -> Node {
    let key = Some(told.clone());
    Element { key, ..element!("span", {}, words(told)) }.into()
}

/// Names that must not be broken over two lines, nor be spaced apart.
const NAMES: [&str; 3] = ["GビズID", "gBizID", "e-Gov"];

/// Words with their product names kept whole; without any, nothing.
pub(super) fn words(told: Phrase) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut rest: &str = &told;
    while let Some((position, name)) = first_name(rest) {
        let (before, after) = rest.split_at(position);
        if !before.is_empty() {
            nodes.push(Node::Words(before.to_owned().into()));
        }
        let hyphen = name.contains('-');
        let class = if hyphen { "egov-recovery-name egov-recovery-name-hyphen" } else { "egov-recovery-name" };
        nodes.push(element!("span", { "class": class }, vec![Node::Words(name.into())]).into());
        rest = after.get(name.len()..).unwrap_or_default();
    }
    if nodes.is_empty() {
        return if told.is_empty() { nodes } else { vec![Node::Words(told)] };
    }
    if !rest.is_empty() {
        nodes.push(Node::Words(rest.to_owned().into()));
    }
    nodes
}

fn first_name(text: &str) -> Option<(usize, &'static str)> {
    NAMES.iter().filter_map(|name| text.find(name).map(|position| (position, *name))).min()
}
