//! Pages as they read: their words in order, and what is found in them.

use egov_recovery::page::block::*;
use egov_recovery::rules::Level;

/// All blocks, each before those that stand in it.
pub fn all(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        found.push(block);
        found.extend(within(block).into_iter().flat_map(all));
    }
    found
}

fn within(block: &Block) -> Vec<&[Block]> {
    match block {
        Block::All(blocks)
        | Block::Caution(_, _, blocks)
        | Block::Section(_, blocks)
        | Block::Form(_, _, blocks)
        | Block::Group(AccountFields { blocks, .. }) => vec![blocks],
        Block::List(_, items) => items.iter().map(Vec::as_slice).collect(),
        Block::Heading(_)
        | Block::Text(_)
        | Block::Words(_)
        | Block::Rows(_)
        | Block::Button(_)
        | Block::Submit(..)
        | Block::Choice(_)
        | Block::Tick(_)
        | Block::Field(_)
        | Block::Copy(..)
        | Block::Summary(_)
        | Block::Ways(_)
        | Block::Details(..)
        | Block::Notice(_) => Vec::new(),
    }
}

/// The blocks that stand beside each other.
pub fn beside(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::All(several) => found.extend(beside(several)),
            other => found.push(other),
        }
    }
    found
}

fn found<'a, T>(blocks: &'a [Block], look: impl Fn(&'a Block) -> Option<T>) -> Vec<T> {
    all(blocks).into_iter().filter_map(look).collect()
}

/// The parts of this name.
pub fn parts(blocks: &[Block], wanted: Part) -> Vec<&[Block]> {
    found(blocks, |block| match block {
        Block::Section(part, content) if *part == wanted => Some(content.as_slice()),
        _ => None,
    })
}

/// The items of the lists of this kind.
pub fn items(blocks: &[Block], wanted: Listing) -> Vec<&[Block]> {
    let lists = found(blocks, |block| match block {
        Block::List(listing, items) if *listing == wanted => Some(items),
        _ => None,
    });
    lists.into_iter().flatten().map(Vec::as_slice).collect()
}

/// The cautions of this level.
pub fn cautions(blocks: &[Block], wanted: Level) -> Vec<&Block> {
    found(blocks, |block| matches!(block, Block::Caution(level, ..) if *level == wanted).then_some(block))
}

/// What the ways cost.
pub fn costs(blocks: &[Block]) -> Vec<&[CostRow]> {
    found(blocks, |block| match block {
        Block::Rows(Rows::Costs(_, costs)) => Some(costs.as_slice()),
        _ => None,
    })
}

/// The headings, those of questions and accounts among them.
pub fn headings(blocks: &[Block]) -> Vec<&Heading> {
    found(blocks, |block| match block {
        Block::Heading(heading)
        | Block::Choice(Options { legend: heading, .. })
        | Block::Group(AccountFields { legend: heading, .. }) => Some(heading),
        _ => None,
    })
}

/// The fields.
pub fn fields(blocks: &[Block]) -> Vec<&FormField> {
    found(blocks, |block| if let Block::Field(field) = block { Some(field) } else { None })
}

/// The questions with their answers.
pub fn choices(blocks: &[Block]) -> Vec<&Options> {
    found(blocks, |block| if let Block::Choice(choice) = block { Some(choice) } else { None })
}

/// The mistakes that are told above the fields.
pub fn mistakes(blocks: &[Block]) -> Vec<&str> {
    let told = found(blocks, |block| if let Block::Summary(summary) = block { Some(&summary.mistakes) } else { None });
    told.into_iter().flatten().map(|(told, _)| told.as_str()).collect()
}

/// What the rows say that lead somewhere.
pub fn ways(blocks: &[Block]) -> Vec<&str> {
    let told = found(blocks, |block| if let Block::Ways(ways) = block { Some(ways) } else { None });
    told.into_iter().flatten().map(|way| &*way.label).collect()
}

/// The buttons by their looks and labels; a mistake above the fields is a button, too.
pub fn buttons(blocks: &[Block]) -> Vec<(Rank, &str)> {
    let told = found(blocks, |block| {
        Some(match block {
            Block::Button(button) => vec![look(button)],
            Block::Submit(rank, label) => vec![(*rank, &**label)],
            Block::Rows(Rows::Answers(rows)) => rows.iter().filter_map(|row| row.change.as_ref()).map(look).collect(),
            Block::Summary(summary) => {
                let mistakes = summary.mistakes.iter().map(|(told, _)| (Rank::Text, told.as_str()));
                mistakes.chain(summary.anyway.as_ref().map(look)).collect()
            }
            _ => return None,
        })
    });
    told.concat()
}

fn look(button: &Button) -> (Rank, &str) {
    (button.rank, &button.label)
}

/// The links in their order.
pub fn links(blocks: &[Block]) -> Vec<Link> {
    fn in_runs(runs: &Runs) -> Vec<Link> {
        let links = runs.0.iter().flat_map(|run| match run {
            Run::Words(_) | Run::Live(_) => Vec::new(),
            Run::Strong(inner) | Run::Span(_, inner) | Run::Time { runs: inner, .. } => in_runs(inner),
            Run::Link(link, _) => vec![link.clone()],
        });
        links.collect()
    }
    pieces(blocks).iter().flat_map(|piece| in_runs(&piece.runs)).collect()
}

/// All words in the order in which they are read: what a screen says, and what can be pressed and chosen on it.
pub fn words(blocks: &[Block]) -> String {
    pieces(blocks).iter().map(|piece| text(&piece.runs)).collect()
}

/// The words of runs.
pub fn text(runs: &Runs) -> String {
    let told = runs.0.iter().map(|run| match run {
        Run::Words(told) | Run::Live(told) => told.to_string(),
        Run::Strong(inner) | Run::Span(_, inner) | Run::Link(_, inner) | Run::Time { runs: inner, .. } => text(inner),
    });
    told.collect()
}

/// Words that belong together, such as a paragraph, and what they are.
pub struct Piece {
    /// How many parts, lists and cautions they stand in.
    pub depth: usize,
    /// What they are.
    pub mark: String,
    /// What they say.
    pub runs: Runs,
}

/// A page in pieces, in the order in which they are read.
pub fn pieces(blocks: &[Block]) -> Vec<Piece> {
    let mut reading = Reading { depth: 0, pieces: Vec::new() };
    blocks.iter().for_each(|block| reading.block(block));
    reading.pieces
}

struct Reading {
    depth: usize,
    pieces: Vec<Piece>,
}

impl Reading {
    fn say(&mut self, mark: impl Into<String>, runs: impl Into<Runs>) {
        self.pieces.push(Piece { depth: self.depth, mark: mark.into(), runs: runs.into() });
    }

    fn say_any(&mut self, mark: &str, told: &Phrase) {
        if !told.is_empty() {
            self.say(mark, told.clone());
        }
    }

    fn deeper(&mut self, blocks: &[Block]) {
        self.depth += 1;
        blocks.iter().for_each(|block| self.block(block));
        self.depth -= 1;
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::All(blocks) => blocks.iter().for_each(|block| self.block(block)),
            Block::Heading(heading) => self.heading(heading),
            Block::Text(Paragraph { role: Role::Plain, runs, .. }) | Block::Words(runs) => self.say("", runs.clone()),
            Block::Text(Paragraph { role, runs, .. }) => self.say(format!("[{role:?}]"), runs.clone()),
            Block::List(listing, items) => self.list(*listing, items),
            Block::Rows(Rows::Costs(name, costs)) => {
                self.say(format!("[Costs: {name}]"), Runs::default());
                costs.iter().for_each(|cost| {
                    self.say("?", cost.term.clone());
                    self.say(if cost.lost { "=!" } else { "=" }, cost.runs.clone());
                });
            }
            Block::Rows(Rows::Answers(rows)) => rows.iter().for_each(|row| {
                self.say("?", row.term.clone());
                self.say("=", row.answer.clone());
                row.change.iter().for_each(|change| self.button(change));
            }),
            Block::Caution(level, title, body) => {
                self.say(format!("[{level:?}]"), title.clone());
                self.deeper(body);
            }
            Block::Section(part, content) => {
                self.say(format!("[{part:?}]"), Runs::default());
                self.deeper(content);
            }
            Block::Group(group) => {
                self.heading(&group.legend);
                self.deeper(&group.blocks);
            }
            Block::Button(button) => self.button(button),
            Block::Form(kind, _, content) => {
                self.say(format!("[Form: {kind:?}]"), Runs::default());
                self.deeper(content);
            }
            Block::Submit(rank, label) => self.say(format!("<Submit {rank:?}>"), label.clone()),
            Block::Choice(choice) => self.choice(choice),
            Block::Tick(tick) => self.say(if tick.ticked { "[x]" } else { "[ ]" }, tick.runs.clone()),
            Block::Field(field) => self.field(field),
            Block::Copy(label, copied) => {
                self.say("[Copy]", label.clone());
                self.say("", copied.clone());
            }
            Block::Summary(summary) => {
                self.say("[Summary]", summary.heading.clone());
                summary.mistakes.iter().for_each(|(told, _)| self.say("-", told.clone()));
                summary.anyway.iter().for_each(|anyway| self.button(anyway));
            }
            Block::Ways(ways) => ways.iter().for_each(|way| self.say(format!("> {}:", way.id), way.label.clone())),
            Block::Details(name, told) => {
                self.say("[Details]", name.clone());
                self.say("", told.clone());
            }
            Block::Notice(runs) => self.say("[Notice]", runs.clone()),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        self.say("#".repeat(usize::from(heading.depth) + 1), heading.runs.clone());
    }

    /// Each item behind its sign; what else stands in it is deeper.
    fn list(&mut self, listing: Listing, items: &[Vec<Block>]) {
        for (index, item) in items.iter().enumerate() {
            let first = self.pieces.len();
            self.deeper(item);
            if let Some(piece) = self.pieces.get_mut(first) {
                piece.depth -= 1;
                let sign = match listing {
                    Listing::Points | Listing::Tree => "-".to_owned(),
                    Listing::Steps | Listing::Sources => format!("{}.", index + 1),
                };
                piece.mark = format!("{sign} {}", piece.mark).trim_end().to_owned();
            }
        }
    }

    fn button(&mut self, button: &Button) {
        let mark = match &button.name {
            Some(name) => format!("<{:?}: {name}>", button.rank),
            None => format!("<{:?}>", button.rank),
        };
        self.say(mark, button.label.clone());
    }

    fn choice(&mut self, choice: &Options) {
        self.heading(&choice.legend);
        self.say_any("[Hint]", &choice.hint);
        choice.missing.iter().for_each(|missing| self.say("[Error]", missing.clone()));
        for option in &choice.options {
            self.say_any("", &option.before);
            self.say(if option.checked { "(x)" } else { "( )" }, option.label.clone());
        }
    }

    fn field(&mut self, field: &FormField) {
        self.say("[Label]", [Run::Words(field.label.clone()), Run::Words(field.need.clone())]);
        self.say_any("[Hint]", &field.hint);
        field.error.iter().for_each(|error| self.say("[Error]", error.clone()));
        match &field.control {
            Control::Address(value) | Control::Line(value) => self.say(format!("[{value}]"), Runs::default()),
            Control::Lines(value) => self.say("[…]", value.clone()),
            Control::Search | Control::Time | Control::Day => self.say("[ ]", Runs::default()),
            Control::List { none, options, chosen } => {
                self.say(if chosen.is_none() { "(x)" } else { "( )" }, none.clone());
                for (id, label) in options {
                    self.say(if *chosen == Some(*id) { "(x)" } else { "( )" }, label.clone());
                }
            }
        }
        field.result.iter().for_each(|result| self.say("[Result]", result.clone()));
    }
}
