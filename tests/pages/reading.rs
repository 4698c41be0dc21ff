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
    match block.content() {
        Content::All(blocks)
        | Content::Caution(_, _, blocks)
        | Content::Section(_, blocks)
        | Content::Fold(_, _, blocks)
        | Content::Details(_, blocks)
        | Content::Form(_, _, blocks)
        | Content::Group(AccountFields { blocks, .. }) => vec![blocks],
        Content::List(_, items) => items.iter().map(Vec::as_slice).collect(),
        Content::Heading(_)
        | Content::Text(_)
        | Content::Words(_)
        | Content::Rows(_)
        | Content::Button(_)
        | Content::Submit(..)
        | Content::Choice(_)
        | Content::Tick(_)
        | Content::Field(_)
        | Content::Copy(..)
        | Content::Source(..)
        | Content::Summary(_)
        | Content::Ways(_)
        | Content::Languages(..)
        | Content::Notice(_) => Vec::new(),
    }
}

/// The blocks that stand beside each other.
pub fn beside(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        match block.content() {
            Content::All(several) => found.extend(beside(several)),
            _ => found.push(block),
        }
    }
    found
}

fn found<'a, T>(blocks: &'a [Block], look: impl Fn(&'a Block) -> Option<T>) -> Vec<T> {
    all(blocks).into_iter().filter_map(look).collect()
}

/// The parts of this name.
pub fn parts(blocks: &[Block], wanted: Part) -> Vec<&[Block]> {
    found(blocks, |block| match block.content() {
        Content::Section(part, content) | Content::Fold(part, _, content) if *part == wanted => {
            Some(content.as_slice())
        }
        _ => None,
    })
}

/// The items of the lists of this kind.
pub fn items(blocks: &[Block], wanted: Listing) -> Vec<&[Block]> {
    let lists = found(blocks, |block| match block.content() {
        Content::List(listing, items) if *listing == wanted => Some(items),
        _ => None,
    });
    lists.into_iter().flatten().map(Vec::as_slice).collect()
}

/// The cautions of this level.
pub fn cautions(blocks: &[Block], wanted: Level) -> Vec<&Block> {
    found(blocks, |block| matches!(block.content(), Content::Caution(level, ..) if *level == wanted).then_some(block))
}

/// What the ways cost.
pub fn costs(blocks: &[Block]) -> Vec<&[CostRow]> {
    found(blocks, |block| match block.content() {
        Content::Rows(Rows::Costs(_, costs)) => Some(costs.as_slice()),
        _ => None,
    })
}

/// The headings, those of questions and accounts among them.
pub fn headings(blocks: &[Block]) -> Vec<&Heading> {
    found(blocks, |block| match block.content() {
        Content::Heading(heading)
        | Content::Fold(_, heading, _)
        | Content::Choice(Options { legend: heading, .. })
        | Content::Group(AccountFields { legend: heading, .. }) => Some(heading),
        _ => None,
    })
}

/// The fields.
pub fn fields(blocks: &[Block]) -> Vec<&FormField> {
    found(blocks, |block| if let Content::Field(field) = block.content() { Some(field) } else { None })
}

/// The questions with their answers.
pub fn choices(blocks: &[Block]) -> Vec<&Options> {
    found(blocks, |block| if let Content::Choice(choice) = block.content() { Some(choice) } else { None })
}

/// The mistakes that are told above the fields.
pub fn mistakes(blocks: &[Block]) -> Vec<&str> {
    let told =
        found(
            blocks,
            |block| if let Content::Summary(summary) = block.content() { Some(&summary.mistakes) } else { None },
        );
    told.into_iter().flatten().map(|(told, _)| told.as_str()).collect()
}

/// What the rows say that lead somewhere.
pub fn ways(blocks: &[Block]) -> Vec<&str> {
    let told = found(blocks, |block| if let Content::Ways(ways) = block.content() { Some(ways) } else { None });
    told.into_iter().flatten().map(|way| &*way.label).collect()
}

/// The buttons by their looks and labels; a mistake above the fields is a button, too.
pub fn buttons(blocks: &[Block]) -> Vec<(Rank, &str)> {
    let told = found(blocks, |block| {
        Some(match block.content() {
            Content::Button(button) => vec![look(button)],
            Content::Submit(rank, label) => vec![(*rank, &**label)],
            Content::Rows(Rows::Answers(rows)) => rows.iter().filter_map(|row| row.change.as_ref()).map(look).collect(),
            Content::Summary(summary) => {
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
            Run::Words(_) | Run::Live(_) | Run::Mark(_) => Vec::new(),
            Run::Strong(inner) | Run::Loss(inner) | Run::Span(_, inner) | Run::Time { runs: inner, .. } => {
                in_runs(inner)
            }
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
        Run::Mark(mark) => format!("[{}]", mark.told),
        Run::Strong(inner)
        | Run::Loss(inner)
        | Run::Span(_, inner)
        | Run::Link(_, inner)
        | Run::Time { runs: inner, .. } => text(inner),
    });
    told.collect()
}

/// Whether a loss is shown as one.
pub fn loses(runs: &Runs) -> bool {
    runs.0.iter().any(|run| matches!(run, Run::Loss(_)))
}

/// What is seen while all that is folded is closed.
pub fn closed(blocks: &[Block]) -> Vec<Block> {
    let seen = blocks.iter().map(|block| {
        Block::of(match block.content() {
            Content::All(blocks) => Content::All(closed(blocks)),
            Content::Caution(Level::Reference, title, _) => {
                Content::Caution(Level::Reference, title.clone(), Vec::new())
            }
            Content::Caution(level, title, body) => Content::Caution(*level, title.clone(), closed(body)),
            Content::Section(part, blocks) => Content::Section(*part, closed(blocks)),
            Content::Form(kind, on_submit, blocks) => Content::Form(*kind, on_submit.clone(), closed(blocks)),
            Content::Group(group) => Content::Group(AccountFields { blocks: closed(&group.blocks), ..group.clone() }),
            Content::List(listing, items) => Content::List(*listing, items.iter().map(|item| closed(item)).collect()),
            Content::Fold(part, name, _) => Content::Fold(*part, name.clone(), Vec::new()),
            Content::Details(name, _) => Content::Details(name.clone(), Vec::new()),
            other => other.clone(),
        })
    });
    seen.collect()
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
        match block.content() {
            Content::All(blocks) => blocks.iter().for_each(|block| self.block(block)),
            Content::Heading(heading) => self.heading(heading),
            Content::Text(Paragraph { role: Role::Plain, runs, .. }) | Content::Words(runs) => {
                self.say("", runs.clone())
            }
            Content::Text(Paragraph { role, runs, .. }) => self.say(format!("[{role:?}]"), runs.clone()),
            Content::List(listing, items) => self.list(*listing, items),
            Content::Rows(Rows::Costs(name, costs)) => {
                self.say(format!("[Costs: {name}]"), Runs::default());
                costs.iter().for_each(|cost| {
                    self.say("?", cost.term.clone());
                    self.say(if loses(&cost.runs) { "=!" } else { "=" }, cost.runs.clone());
                });
            }
            Content::Rows(Rows::Answers(rows)) => rows.iter().for_each(|row| {
                self.say("?", row.term.clone());
                self.say("=", row.answer.clone());
                row.change.iter().for_each(|change| self.button(change));
            }),
            Content::Caution(level, title, body) => {
                self.say(format!("[{level:?}]"), title.clone());
                self.deeper(body);
            }
            Content::Section(part, content) => {
                self.say(format!("[{part:?}]"), Runs::default());
                self.deeper(content);
            }
            Content::Group(group) => {
                self.heading(&group.legend);
                self.deeper(&group.blocks);
            }
            Content::Button(button) => self.button(button),
            Content::Form(kind, _, content) => {
                self.say(format!("[Form: {kind:?}]"), Runs::default());
                self.deeper(content);
            }
            Content::Submit(rank, label) => self.say(format!("<Submit {rank:?}>"), label.clone()),
            Content::Choice(choice) => self.choice(choice),
            Content::Tick(tick) => self.say(if tick.ticked { "[x]" } else { "[ ]" }, tick.runs.clone()),
            Content::Field(field) => self.field(field),
            Content::Copy(label, copied) => {
                self.say("[Copy]", label.clone());
                self.say("", copied.clone());
            }
            Content::Summary(summary) => {
                self.say("[Summary]", summary.heading.clone());
                summary.mistakes.iter().for_each(|(told, _)| self.say("-", told.clone()));
                summary.anyway.iter().for_each(|anyway| self.button(anyway));
            }
            Content::Source(_, told, back) => {
                self.say("", told.clone());
                back.iter().for_each(|back| self.button(back));
            }
            Content::Ways(ways) => ways.iter().for_each(|way| {
                self.say(format!("> {}:", way.id), way.label.clone());
                self.depth += 1;
                way.told.iter().for_each(|told| self.say(if loses(told) { "!" } else { "" }, told.clone()));
                self.depth -= 1;
            }),
            Content::Fold(part, name, content) => {
                self.say(format!("[{part:?}, folded]"), Runs::default());
                self.depth += 1;
                self.heading(name);
                self.depth -= 1;
                self.deeper(content);
            }
            Content::Details(name, content) => {
                self.say("[Details]", name.clone());
                self.deeper(content);
            }
            Content::Languages(offered, _) => {
                for (language, leads) in offered {
                    self.say(if leads.is_none() { "(x)" } else { "( )" }, language.name());
                }
            }
            Content::Notice(runs) => self.say("[Notice]", runs.clone()),
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
            Control::Search(value) => self.say("[ ]", value.clone()),
            Control::Time | Control::Day => self.say("[ ]", Runs::default()),
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
