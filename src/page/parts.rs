//! Blocks that several screens share.

use super::block::{
    Block, Button, Content, CostRow, FormKind, Heading, Listing, OnSubmit, Paragraph, Part, Phrase, Rank, Role, Rows,
    Run, Runs, Span,
};
use crate::reader::{Focus, Press};
use crate::rules::{Actor, Caution, Data, Entry, External, Level, Scope, Wait};
use crate::text::{CautionWords, Words};

/// The heading of a screen: the focus goes here when the screen appears.
pub fn title(runs: impl Into<Runs>) -> Block {
    Block::of(Content::Heading(Heading { depth: 0, runs: runs.into(), focus: Some(Focus::Heading) }))
}

/// A heading so deep below the screen's own.
pub fn heading(depth: u8, runs: impl Into<Runs>) -> Block {
    Block::of(Content::Heading(Heading { depth, runs: runs.into(), focus: None }))
}

/// A paragraph.
pub fn p(runs: impl Into<Runs>) -> Block {
    text(Role::Plain, runs)
}

/// A paragraph of this role.
pub fn text(role: Role, runs: impl Into<Runs>) -> Block {
    Block::of(Content::Text(Paragraph { role, runs: runs.into(), focus: None }))
}

/// A paragraph of this role to which the focus can go.
pub fn focused(role: Role, focus: Focus, runs: impl Into<Runs>) -> Block {
    Block::of(Content::Text(Paragraph { role, runs: runs.into(), focus: Some(focus) }))
}

/// Words that may change while their screen stays.
pub fn live(words: impl Into<Phrase>) -> Run {
    Run::Live(words.into())
}

/// Sentences in a row; one that is empty is none.
pub fn sentences(words: &Words, told: impl IntoIterator<Item = Phrase>) -> Runs {
    let mut runs: Vec<Run> = Vec::new();
    for sentence in told.into_iter().filter(|sentence| !sentence.is_empty()) {
        if !runs.is_empty() && !words.ui.apart.is_empty() {
            runs.push(words.ui.apart.into());
        }
        runs.push(Run::Words(sentence));
    }
    Runs(runs)
}

/// Something that carries weight.
pub fn strong(runs: impl Into<Runs>) -> Run {
    Run::Strong(runs.into())
}

/// What stands there only in some states of its screen; its place is kept.
pub fn when(shown: bool, block: impl FnOnce() -> Block) -> Block {
    if shown { block() } else { nothing() }
}

/// Several blocks in one place.
pub fn all(blocks: Vec<Block>) -> Block {
    Block::of(Content::All(blocks))
}

/// A place that is kept free.
pub fn nothing() -> Block {
    all(Vec::new())
}

/// An item of a list.
pub fn item(runs: impl Into<Runs>) -> Vec<Block> {
    vec![Block::of(Content::Words(runs.into()))]
}

/// A list of short points.
pub fn points(points: impl IntoIterator<Item = Vec<Block>>) -> Block {
    Block::of(Content::List(Listing::Points, points.into_iter().collect()))
}

/// A part of a screen under a heading of its own.
pub fn section(part: Part, blocks: Vec<Block>) -> Block {
    Block::of(Content::Section(part, blocks))
}

/// A part of a screen that is read on request, under a heading so deep below the screen's own.
pub fn fold(part: Part, depth: u8, name: impl Into<Runs>, blocks: Vec<Block>) -> Block {
    Block::of(Content::Fold(part, Heading { depth, runs: name.into(), focus: None }, blocks))
}

/// What is shown on request: its name, and what it says.
pub fn details(name: &'static str, blocks: Vec<Block>) -> Block {
    Block::of(Content::Details(name.into(), blocks))
}

/// A button.
pub fn button(rank: Rank, label: impl Into<Phrase>, press: impl Into<Press>) -> Block {
    Block::of(Content::Button(Button { rank, label: label.into(), name: None, press: press.into() }))
}

/// The button that submits the form in which it stands.
pub fn submit(rank: Rank, label: &'static str) -> Block {
    Block::of(Content::Submit(rank, label.into()))
}

/// A form that does something when it is submitted, by its button or by Enter.
pub fn form(kind: FormKind, press: impl Into<Press>, blocks: Vec<Block>) -> Block {
    Block::of(Content::Form(kind, OnSubmit::Press(press.into()), blocks))
}

/// What is wrong, behind the word for it.
pub fn mistake(words: &Words, told: impl Into<Phrase>) -> Runs {
    [strong(words.ui.error), live(told)].into()
}

/// How many mistakes there are, behind the word for them.
pub fn mistakes(words: &Words, told: String) -> Runs {
    strong([words.ui.error.into(), live(told)]).into()
}

/// A condition, or another sentence that must not be overlooked.
pub fn condition(runs: impl Into<Runs>) -> Block {
    text(Role::Condition, runs)
}

/// A sentence that must not be overlooked, behind the word for it.
pub fn warning_sentence(words: &Words, told: impl Into<Phrase>) -> Block {
    condition([strong(words.level.of(Level::Warning)), Run::Words(told.into())])
}

/// What a way costs.
pub struct Costs {
    pub data: Data,
    pub wait: Vec<Wait>,
    pub actor: Actor,
    pub provider: Option<External>,
}

impl Costs {
    /// What a path costs.
    pub fn of(entry: &Entry) -> Costs {
        Costs { data: entry.data, wait: entry.wait.clone(), actor: entry.actor(), provider: entry.provider }
    }
}

impl Costs {
    fn lose(&self) -> bool {
        matches!(self.data, Data::Lost)
    }
}

/// What a way costs: always the same three rows in the same order, so that ways can be compared row by row.
pub fn costs(words: &Words, costs: &Costs) -> Block {
    let ui = &words.ui;
    let mut wait = Vec::new();
    for (index, known) in costs.wait.iter().enumerate() {
        if index > 0 {
            wait.push(ui.wait_joiner.into());
        }
        wait.extend(cost(words.waited_for(*known, costs.actor, costs.provider)));
    }
    if costs.wait.is_empty() {
        wait.extend(cost(ui.no_wait));
    }
    let row = |term: &'static str, runs| CostRow { term: term.into(), runs: Runs(runs) };
    let said = words.data.of(costs.data);
    let data = if costs.lose() { vec![Run::Loss(said.value.into())] } else { cost(said).into() };
    let actor = cost(words.acted_by(costs.actor, costs.provider)).into();
    let rows = vec![row(ui.cost_data, data), row(ui.cost_wait, wait), row(ui.cost_support, actor)];
    Block::of(Content::Rows(Rows::Costs(ui.costs.into(), rows)))
}

/// The same in one line, without what it does not cost.
pub fn costs_in_short(words: &Words, costs: &Costs) -> Runs {
    let data = format!("{}{}{}", words.ui.cost_data, words.ui.colon, words.data.of(costs.data).value);
    let mut told = Vec::new();
    let mut waits = Vec::new();
    for known in &costs.wait {
        waits.push(words.waited_for(*known, costs.actor, costs.provider).value);
    }
    if !waits.is_empty() {
        told.push(format!("{}{}{}", words.ui.cost_wait, words.ui.colon, waits.join(words.ui.wait_joiner)));
    }
    // Who is waited for is named with the wait.
    let named = costs.wait.iter().any(|known| matches!(known, Wait::Desk | Wait::Others));
    if costs.actor != Actor::Oneself && !named {
        told.push(words.acted_by(costs.actor, costs.provider).value.to_owned());
    }
    // A loss stands on a line of its own.
    if costs.lose() {
        return [Run::Loss(data.into()), told.join(words.ui.separator).into()].into();
    }
    told.insert(0, data);
    told.join(words.ui.separator).into()
}

fn cost(words: crate::text::CostWords) -> [Run; 2] {
    [strong(words.value), words.detail.into()]
}

/// A caution, told apart by its first word, its shape and its edge.
pub fn caution(words: &Words, caution: Caution, marks: Vec<Run>) -> Block {
    let (level, say) = (caution.level(), words.caution.of(caution));
    match caution.scope() {
        Scope::Before => warning_before(words, level, say, marks),
        Scope::Step | Scope::Path => warning(words, level, say, marks),
    }
}

/// The same with words of its own.
pub fn warning(words: &Words, level: Level, told: CautionWords, marks: Vec<Run>) -> Block {
    warned(words.level.of(level), level, told, marks)
}

/// The same, where it must be read before anything is done.
pub fn warning_before(words: &Words, level: Level, told: CautionWords, marks: Vec<Run>) -> Block {
    warned(words.level_before.of(level), level, told, marks)
}

fn warned(first: &'static str, level: Level, told: CautionWords, marks: Vec<Run>) -> Block {
    let title = Runs(vec![first.into(), told.title.into()]);
    Block::of(Content::Caution(level, title, vec![p(marked(told.body, marks))]))
}

/// A caution as a remark.
pub fn remark(words: &Words, caution: Caution, marks: Vec<Run>) -> Vec<Block> {
    let say = words.caution.of(caution);
    let mut runs = vec![say.title.into(), words.ui.colon.into(), say.body.into()];
    runs.extend(marks);
    item(Runs(runs))
}

/// What stands apart from the words around it.
pub fn span(span: Span, runs: impl Into<Runs>) -> Run {
    Run::Span(span, runs.into())
}

/// Words, with the marks of their sources behind them.
pub fn marked(words: impl Into<Run>, marks: Vec<Run>) -> Runs {
    let mut runs = vec![words.into()];
    runs.extend(marks);
    Runs(runs)
}
