//! What a block is made of, in elements.

use super::controls::{button, choice, copy, field, form, languages, submit, summary, tick};
use super::names;
use super::pen::{On, Pen, element};
use super::words::{href, id_of, runs, words};
use crate::page::block::{
    AccountFields, AnswerRow, Block, Button, Cited, Content, CostRow, Heading, Leads, Listing, Paragraph, Part, Phrase,
    Rows, Runs, Way,
};
use crate::reader::Focus;
use crate::rules::Level;

/// Draws blocks.
pub(super) fn blocks(pen: &mut impl Pen, blocks: &[Block]) {
    for drawn in blocks {
        block(pen, drawn);
    }
}

fn block(pen: &mut impl Pen, block: &Block) {
    match block.content() {
        Content::All(several) => pen.place(|pen| blocks(pen, several)),
        Content::Heading(known) => heading(pen, known),
        Content::Text(known) => text(pen, known),
        Content::Words(known) => pen.place(|pen| runs(pen, known)),
        Content::List(listing, items) => list(pen, *listing, items),
        Content::Rows(known) => rows(pen, known),
        Content::Caution(level, title, body) => caution(pen, *level, title, body),
        Content::Section(part, content) => section(pen, *part, content),
        Content::Fold(part, name, content) => fold(pen, *part, name, content),
        Content::Group(known) => group(pen, known),
        Content::Button(known) => button(pen, known),
        Content::Form(kind, on_submit, content) => form(pen, *kind, on_submit, content),
        Content::Submit(rank, label) => submit(pen, *rank, label),
        Content::Choice(known) => choice(pen, known),
        Content::Tick(known) => tick(pen, known),
        Content::Field(known) => field(pen, known),
        Content::Copy(label, known) => copy(pen, label, known),
        Content::Source(cited, told, back) => source(pen, *cited, told, back.as_ref()),
        Content::Summary(known) => summary(pen, known),
        Content::Ways(ways) => {
            element!(pen, "ul", { "class": "egov-recovery-rows" }, ways.iter().for_each(|known| way(pen, known)));
        }
        Content::Details(name, known) => details(pen, name, known),
        Content::Notice(known) => notice(pen, known),
        Content::Languages(offered, furigana) => languages(pen, offered, furigana.as_ref()),
    }
}

pub(super) fn heading(pen: &mut impl Pen, heading: &Heading) {
    let at = pen.at();
    let focus = heading.focus.filter(|_| at.live);
    let (class, part) = match (heading.depth, focus) {
        (0, Some(_)) => ("egov-recovery-heading egov-recovery-title", "heading title"),
        (_, _) => ("egov-recovery-heading", "heading"),
    };
    let name = match at.level.saturating_add(heading.depth) {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6.. => "h6",
    };
    element!(pen, name, {
        "class": class,
        "part": part,
        "tabindex": focus.map(|_| "-1"),
        "data-focus": focus.map(Focus::name),
    }, runs(pen, &heading.runs));
}

fn text(pen: &mut impl Pen, text: &Paragraph) {
    let focus = text.focus.filter(|_| pen.at().live);
    element!(pen, "p", {
        "class": names::of_text(text.role),
        "tabindex": focus.map(|_| "-1"),
        "data-focus": focus.map(Focus::name),
    }, runs(pen, &text.runs));
}

fn list(pen: &mut impl Pen, listing: Listing, items: &[Vec<Block>]) {
    let (name, class) = match listing {
        Listing::Points => ("ul", "egov-recovery-items"),
        Listing::Steps => ("ol", "egov-recovery-steps"),
        Listing::Sources => ("ol", "egov-recovery-sources"),
        Listing::Tree => ("ul", "egov-recovery-tree"),
    };
    element!(pen, name, { "class": class }, {
        for item in items {
            element!(pen, "li", {}, blocks(pen, item));
        }
    });
}

fn rows(pen: &mut impl Pen, rows: &Rows) {
    match rows {
        Rows::Costs(name, costs) => element!(pen, "dl", {
            "class": "egov-recovery-costs",
            "part": "costs",
            "aria-label": name,
        }, costs.iter().for_each(|known| cost(pen, known))),
        Rows::Answers(answers) => element!(pen, "dl", {
            "class": "egov-recovery-answers",
        }, answers.iter().for_each(|known| answered(pen, known))),
    }
}

fn cost(pen: &mut impl Pen, cost: &CostRow) {
    element!(pen, "div", { "class": "egov-recovery-cost" }, {
        element!(pen, "dt", {}, words(pen, &cost.term));
        element!(pen, "dd", {}, runs(pen, &cost.runs));
    });
}

fn answered(pen: &mut impl Pen, answered: &AnswerRow) {
    element!(pen, "div", {}, {
        element!(pen, "dt", {}, words(pen, &answered.term));
        element!(pen, "dd", {}, words(pen, &answered.answer));
        if let Some(change) = &answered.change {
            element!(pen, "dd", { "class": "egov-recovery-change" }, button(pen, change));
        }
    });
}

/// What is only helpful is read on request, where it can be.
fn caution(pen: &mut impl Pen, level: Level, title: &Runs, body: &[Block]) {
    let (class, part) = names::of_caution(level);
    let folded = level == Level::Reference && pen.at().live;
    let (whole, line) = if folded { ("details", "summary") } else { ("div", "p") };
    element!(pen, whole, { "class": class, "part": part }, {
        element!(pen, line, { "class": "egov-recovery-caution-title" }, {
            icon(pen, level);
            element!(pen, "strong", {}, runs(pen, title));
        });
        blocks(pen, body);
    });
}

/// The shape of a caution's level; the words beside it say the same, so it is hidden from screen readers.
pub(super) fn icon(pen: &mut impl Pen, level: Level) {
    let (shape, sign) = match level {
        Level::Irreversible => ("M7 1h10l6 6v10l-6 6H7l-6-6V7z", "M6 10.5h12v3H6z"),
        Level::Warning => ("M12 1 23.5 22H.5z", "M10.7 8h2.6v7h-2.6zm0 8.5h2.6V19h-2.6z"),
        Level::Reference => ("M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z", "M10.7 10h2.6v8h-2.6zm0-4h2.6v2.5h-2.6z"),
    };
    element!(pen, "svg", {
        "class": "egov-recovery-icon",
        "viewBox": "0 0 24 24",
        "aria-hidden": "true",
        "focusable": "false",
    }, {
        element!(pen, "path", { "class": "egov-recovery-icon-shape", "d": shape }, {});
        element!(pen, "path", { "class": "egov-recovery-icon-sign", "d": sign }, {});
    });
}

fn section(pen: &mut impl Pen, part: Part, content: &[Block]) {
    let named = names::of_part(part);
    element!(pen, named.element, {
        "id": named.anchor.map(|id| format!("egov-recovery-{id}")),
        "class": named.class,
        "part": named.part,
        "data-egov-recovery-code": named.code,
    }, blocks(pen, content));
}

/// Where nobody can open it, it stands open.
fn fold(pen: &mut impl Pen, part: Part, name: &Heading, content: &[Block]) {
    let named = names::of_part(part);
    if !pen.at().live {
        return element!(pen, named.element, { "class": named.class, "part": named.part }, {
            heading(pen, name);
            blocks(pen, content);
        });
    }
    element!(pen, "details", { "class": "egov-recovery-section egov-recovery-fold", "part": named.part }, {
        element!(pen, "summary", {}, heading(pen, name));
        blocks(pen, content);
    });
}

fn group(pen: &mut impl Pen, group: &AccountFields) {
    element!(pen, "fieldset", { "class": "egov-recovery-account", "part": "account" }, {
        pen.key(group.key.to_string().into());
        element!(pen, "legend", {}, heading(pen, &group.legend));
        blocks(pen, &group.blocks);
    });
}

fn source(pen: &mut impl Pen, cited: Cited, told: &Runs, back: Option<&Button>) {
    let live = pen.at().live;
    let focus = live.then_some(Focus::Source(cited.number));
    element!(pen, "div", {
        "id": (!live).then(|| id_of(cited)),
        "tabindex": focus.map(|_| "-1"),
        "data-focus": focus.map(Focus::name),
    }, runs(pen, told));
    match back {
        Some(back) => button(pen, back),
        None => pen.place(|_| {}),
    }
}

/// A row is keyed by what it leads to, so that another search draws its rows anew.
fn way(pen: &mut impl Pen, way: &Way) {
    element!(pen, "li", { "part": (!way.told.is_empty()).then_some("alternative") }, {
        pen.key(way.id.into());
        match &way.leads {
            Leads::Guide(anchor) => {
                element!(pen, "a", { "class": "egov-recovery-row", "href": href(anchor) }, label(pen, way));
            }
            Leads::Press(_) if !pen.at().live => {
                element!(pen, "span", { "class": "egov-recovery-row" }, label(pen, way));
            }
            Leads::Press(press) => {
                element!(pen, "button", { "type": "button", "class": "egov-recovery-row", "part": "row" }, {
                    pen.on(On::Click(press.clone()));
                    label(pen, way);
                });
            }
        }
    });
}

fn label(pen: &mut impl Pen, way: &Way) {
    element!(pen, "span", { "class": "egov-recovery-row-label" }, words(pen, &way.label));
    for told in &way.told {
        pen.apart();
        element!(pen, "span", { "class": "egov-recovery-row-told" }, runs(pen, told));
    }
}

fn details(pen: &mut impl Pen, name: &Phrase, content: &[Block]) {
    if !pen.at().live {
        return pen.place(|pen| {
            element!(pen, "p", {}, element!(pen, "strong", {}, words(pen, name)));
            blocks(pen, content);
        });
    }
    element!(pen, "details", { "class": "egov-recovery-why", "part": "why" }, {
        element!(pen, "summary", {}, words(pen, name));
        blocks(pen, content);
    });
}

fn notice(pen: &mut impl Pen, told: &Runs) {
    element!(pen, "p", { "class": "egov-recovery-bar", "part": "notice" }, {
        if pen.at().live {
            element!(pen, "slot", { "name": "notice" }, runs(pen, told));
        } else {
            runs(pen, told);
        }
    });
}
