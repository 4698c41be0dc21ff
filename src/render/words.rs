//! Words: runs, links, and product names that are kept whole.

use super::markup::icon;
use super::names;
use super::pen::{On, Pen, element};
use crate::letters::{around, has, in_digits};
use crate::page::block::{Anchor, Cited, Link, Mark, Phrase, Rank, Run, Runs};
use crate::reader::Action;
use crate::rules::Level;
use crate::text::{RubyPiece, is_marked, pieces};

pub(super) fn runs(pen: &mut impl Pen, runs: &Runs) {
    for known in &runs.0 {
        run(pen, known);
    }
}

fn run(pen: &mut impl Pen, run: &Run) {
    match run {
        Run::Words(told) => words(pen, told),
        Run::Live(told) => live(pen, told),
        Run::Strong(inner) => element!(pen, "strong", {}, runs(pen, inner)),
        Run::Loss(inner) => element!(pen, "strong", { "class": "egov-recovery-loss" }, {
            icon(pen, Level::Irreversible);
            element!(pen, "span", {}, runs(pen, inner));
        }),
        Run::Mark(known) => mark(pen, known),
        Run::Span(span, inner) => {
            pen.apart();
            let (class, part) = names::of_span(*span);
            element!(pen, "span", { "class": class, "part": part }, runs(pen, inner));
        }
        Run::Link(to, inner) => link(pen, to, inner),
        Run::Time { moment, paper, runs: inner } => {
            element!(pen, "time", { "datetime": moment, "data-day": paper.as_ref() }, runs(pen, inner));
        }
    }
}

/// The mark of a source. In the widget it is pressed, because no address leads into a shadow root.
fn mark(pen: &mut impl Pen, mark: &Mark) {
    let live = pen.at().live;
    pen.apart();
    element!(pen, "span", { "class": "egov-recovery-mark", "part": "source-mark" }, {
        pen.words("[".into());
        element!(pen, "a", {
            "class": "egov-recovery-link",
            "href": format!("#{}", id_of(mark.cited)),
            "aria-label": &mark.name,
        }, {
            if live {
                pen.on(On::Click(Action::Cite(mark.cited.number).into()));
            }
            words(pen, &mark.told.clone().into());
        });
        pen.words("]".into());
    });
}

/// Where a source stands on its page.
pub(super) fn id_of(cited: Cited) -> String {
    format!("egov-recovery-{}-{}", cited.list, in_digits(cited.number))
}

fn link(pen: &mut impl Pen, link: &Link, told: &Runs) {
    match link {
        Link::Page(url) => element!(pen, "a", {
            "class": "egov-recovery-link",
            "part": "link",
            "href": *url,
            "target": "_blank",
            "rel": "noopener noreferrer",
        }, runs(pen, told)),
        Link::Guide(anchor) => element!(pen, "a", {
            "class": "egov-recovery-link",
            "href": href(anchor),
        }, runs(pen, told)),
        Link::Button(anchor) => {
            let (class, _) = names::of_button(Rank::Primary);
            element!(pen, "a", { "class": class, "href": href(anchor) }, runs(pen, told));
        }
        Link::Download(name, address) => element!(pen, "a", {
            "class": "egov-recovery-link",
            "part": "link calendar",
            "download": *name,
            "href": address,
        }, runs(pen, told)),
    }
}

pub(super) fn href(anchor: &Anchor) -> String {
    format!("{}#egov-recovery-{}", anchor.address, anchor.id)
}

/// Words that may change while their screen stays. Then they are drawn anew: a page translator may have put a node of its own
/// in their place, and what draws would go on writing into the one that is gone.
pub(super) fn live(pen: &mut impl Pen, told: &Phrase) {
    element!(pen, "span", {}, {
        pen.key(told.clone());
        words(pen, told);
    });
}

/// Names that must not be broken over two lines, nor be spaced apart.
const NAMES: [&str; 3] = ["GビズID", "gBizID", "e-Gov"];

/// Words with their furigana, with the places where a line may end, and with their product names kept whole; without any, nothing.
pub(super) fn words(pen: &mut impl Pen, told: &Phrase) {
    if !pen.at().lang.is_japanese() {
        return quoted(pen, told);
    }
    if !is_marked(told) {
        return named(pen, told);
    }
    for piece in pieces(told) {
        match piece {
            RubyPiece::Words(words) => named(pen, &words.to_owned().into()),
            RubyPiece::Ruby { base, reading } => element!(pen, "ruby", {}, {
                pen.words(base.to_owned().into());
                // For what knows no furigana, and where a host takes the elements away.
                element!(pen, "rp", {}, pen.words("（".into()));
                element!(pen, "rt", {}, pen.words(reading.to_owned().into()));
                element!(pen, "rp", {}, pen.words("）".into()));
            }),
            RubyPiece::Break => element!(pen, "wbr", {}, {}),
        }
    }
}

/// What a screen shows is Japanese in every language; a voice has to know.
fn quoted(pen: &mut impl Pen, told: &Phrase) {
    let mut rest: &str = told;
    while let Some((before, quoted)) = rest.split_once('「') {
        let (label, after) = quoted.split_once('」').unwrap_or((quoted, ""));
        plain(pen, before);
        element!(pen, "span", { "lang": "ja" }, named(pen, &format!("「{label}」").into()));
        rest = after;
    }
    named(pen, &rest.to_owned().into());
}

fn named(pen: &mut impl Pen, told: &Phrase) {
    let mut rest: &str = told;
    while let Some((position, name)) = first_name(rest) {
        let (before, after) = rest.split_at(position);
        plain(pen, before);
        let hyphen = has(name, '-');
        let class = if hyphen { "egov-recovery-name egov-recovery-name-hyphen" } else { "egov-recovery-name" };
        element!(pen, "span", { "class": class }, pen.words(name.into()));
        rest = after.get(name.len()..).unwrap_or_default();
    }
    if rest.len() < told.len() {
        plain(pen, rest);
    } else if !rest.is_empty() {
        pen.words(told.clone());
    }
}

fn plain(pen: &mut impl Pen, words: &str) {
    if !words.is_empty() {
        pen.words(words.to_owned().into());
    }
}

fn first_name(text: &str) -> Option<(usize, &'static str)> {
    NAMES.iter().filter_map(|name| around(text, name).map(|(before, _)| (before.len(), *name))).min()
}
