//! What a block is made of, in elements.

use super::controls::{button, choice, copy, field, form, submit, summary, tick};
use super::names;
use super::node::{Element, Node, On, Surroundings, element};
use super::words::{href, runs, words};
use crate::page::block::{
    AccountFields, AnswerRow, Block, CostRow, Heading, Leads, Listing, Paragraph, Part, Phrase, Rows, Runs, Way,
};
use crate::reader::Focus;
use crate::rules::Level;

/// Draws blocks.
pub fn blocks(at: Surroundings, blocks: Vec<Block>) -> Vec<Node> {
    blocks.into_iter().map(|drawn| block(at, drawn)).collect()
}

fn block(at: Surroundings, block: Block) -> Node {
    match block {
        Block::All(several) => Node::Several(blocks(at, several)),
        Block::Heading(known) => heading(at, known).into(),
        Block::Text(known) => text(at, known).into(),
        Block::Words(known) => Node::Several(runs(known)),
        Block::List(listing, items) => list(at, listing, items).into(),
        Block::Rows(known) => rows(at, known).into(),
        Block::Caution(level, title, body) => caution(at, level, title, body).into(),
        Block::Section(part, content) => section(at, part, content).into(),
        Block::Group(known) => group(at, known).into(),
        Block::Button(known) => button(at, known),
        Block::Form(kind, on_submit, content) => form(at, kind, on_submit, content).into(),
        Block::Submit(rank, label) => submit(at, rank, label),
        Block::Choice(known) => choice(at, known).into(),
        Block::Tick(known) => tick(at, known),
        Block::Field(known) => field(at, known),
        Block::Copy(label, known) => copy(label, known),
        Block::Summary(known) => summary(at, known).into(),
        Block::Ways(ways) => {
            element!("ul", { "class": "egov-recovery-rows" }, ways.into_iter().map(|known| way(at, known)).collect())
                .into()
        }
        Block::Details(name, known) => details(name, known).into(),
        Block::Notice(known) => notice(at, known).into(),
    }
}

pub(super) fn heading(at: Surroundings, heading: Heading) -> Element {
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
    element!(name, {
        "class": class,
        "part": part,
        "tabindex": focus.map(|_| "-1"),
        "data-focus": focus.map(Focus::name),
    }, runs(heading.runs))
}

fn text(at: Surroundings, text: Paragraph) -> Element {
    let focus = text.focus.filter(|_| at.live);
    element!("p", {
        "class": names::of_text(text.role),
        "tabindex": focus.map(|_| "-1"),
        "data-focus": focus.map(Focus::name),
    }, runs(text.runs))
}

fn list(at: Surroundings, listing: Listing, items: Vec<Vec<Block>>) -> Element {
    let (name, class) = match listing {
        Listing::Points => ("ul", "egov-recovery-items"),
        Listing::Steps => ("ol", "egov-recovery-steps"),
        Listing::Sources => ("ol", "egov-recovery-sources"),
        Listing::Tree => ("ul", "egov-recovery-tree"),
    };
    let items = items.into_iter().map(|item| element!("li", {}, blocks(at, item)).into());
    element!(name, { "class": class }, items.collect())
}

fn rows(at: Surroundings, rows: Rows) -> Element {
    match rows {
        Rows::Costs(name, costs) => element!("dl", {
            "class": "egov-recovery-costs",
            "part": "costs",
            "aria-label": name,
        }, costs.into_iter().map(cost).collect()),
        Rows::Answers(answers) => {
            let rows = answers.into_iter().map(|known| answered(at, known)).collect();
            element!("dl", { "class": "egov-recovery-answers" }, rows)
        }
    }
}

fn cost(cost: CostRow) -> Node {
    let class = if cost.lost { "egov-recovery-cost egov-recovery-cost-lost" } else { "egov-recovery-cost" };
    let term = element!("dt", {}, words(cost.term));
    element!("div", { "class": class }, vec![term.into(), element!("dd", {}, runs(cost.runs)).into()]).into()
}

fn answered(at: Surroundings, answered: AnswerRow) -> Node {
    let mut row =
        vec![element!("dt", {}, words(answered.term)).into(), element!("dd", {}, words(answered.answer)).into()];
    row.extend(
        answered
            .change
            .map(|change| element!("dd", { "class": "egov-recovery-change" }, vec![button(at, change)]).into()),
    );
    element!("div", {}, row).into()
}

fn caution(at: Surroundings, level: Level, title: Runs, body: Vec<Block>) -> Element {
    let (class, part) = names::of_caution(level);
    let title = vec![icon(level).into(), element!("strong", {}, runs(title)).into()];
    let mut content = vec![element!("p", { "class": "egov-recovery-caution-title" }, title).into()];
    content.extend(blocks(at, body));
    element!("div", { "class": class, "part": part }, content)
}

/// The shape of a caution's level; the words beside it say the same, so it is hidden from screen readers.
fn icon(level: Level) -> Element {
    let (shape, sign) = match level {
        Level::Irreversible => ("M7 1h10l6 6v10l-6 6H7l-6-6V7z", "M6 10.5h12v3H6z"),
        Level::Warning => ("M12 1 23.5 22H.5z", "M10.7 8h2.6v7h-2.6zm0 8.5h2.6V19h-2.6z"),
        Level::Reference => ("M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z", "M10.7 10h2.6v8h-2.6zm0-4h2.6v2.5h-2.6z"),
    };
    let path = |class: &'static str, d: &'static str| element!("path", { "class": class, "d": d }, Vec::new()).into();
    element!("svg", {
        "class": "egov-recovery-icon",
        "viewBox": "0 0 24 24",
        "aria-hidden": "true",
        "focusable": "false",
    }, vec![path("egov-recovery-icon-shape", shape), path("egov-recovery-icon-sign", sign)])
}

fn section(at: Surroundings, part: Part, content: Vec<Block>) -> Element {
    let named = names::of_part(part);
    element!(named.element, {
        "id": named.anchor.map(|id| format!("egov-recovery-{id}")),
        "class": named.class,
        "part": named.part,
        "data-egov-recovery-code": named.code,
    }, blocks(at, content))
}

fn group(at: Surroundings, group: AccountFields) -> Element {
    let mut content = vec![element!("legend", {}, vec![heading(at, group.legend).into()]).into()];
    content.extend(blocks(at, group.blocks));
    let fields = element!("fieldset", { "class": "egov-recovery-account", "part": "account" }, content);
    Element { key: Some(group.key.to_string().into()), ..fields }
}

/// A row is keyed by what it leads to, so that another search draws its rows anew.
fn way(at: Surroundings, way: Way) -> Node {
    let label = vec![element!("span", {}, words(way.label)).into()];
    let row = match way.leads {
        Leads::Guide(anchor) => element!("a", { "class": "egov-recovery-row", "href": href(&anchor) }, label),
        Leads::Press(_) if !at.live => element!("span", { "class": "egov-recovery-row" }, label),
        Leads::Press(press) => {
            let row = element!("button", { "type": "button", "class": "egov-recovery-row", "part": "row" }, label);
            Element { on: Some(On::Click(press)), ..row }
        }
    };
    Element { key: Some(way.id.into()), ..element!("li", {}, vec![row.into()]) }.into()
}

fn details(name: Phrase, told: Runs) -> Element {
    let content = vec![element!("summary", {}, words(name)).into(), element!("p", {}, runs(told)).into()];
    element!("details", { "class": "egov-recovery-why", "part": "why" }, content)
}

fn notice(at: Surroundings, told: Runs) -> Element {
    let told = runs(told);
    let content = if at.live { vec![element!("slot", { "name": "notice" }, told).into()] } else { told };
    element!("p", { "class": "egov-recovery-bar", "part": "notice" }, content)
}
