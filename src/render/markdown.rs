//! Markdown, for machines that read text and for people who read it with them: the search of a help centre, answer machines. What can
//! only be pressed is left out.

use crate::page::block::{
    AnswerRow, Block, Content, CostRow, Heading, Leads, Link, Listing, Part, Phrase, Rows, Run, Runs, Way,
};

use super::names;
use super::words::href;
use crate::text::bare;

/// Writes blocks down as Markdown (CommonMark), with a line break at its end.
pub fn write(blocks: &[Block]) -> String {
    pieces(blocks).join("\n\n") + "\n"
}

/// A paragraph, a heading or a list each; lines of one piece hang together.
fn pieces(blocks: &[Block]) -> Vec<String> {
    blocks.iter().flat_map(piece).filter(|piece| !piece.is_empty()).collect()
}

fn piece(block: &Block) -> Vec<String> {
    match block.content() {
        Content::All(several) | Content::Form(_, _, several) => pieces(several),
        Content::Heading(known) => vec![heading(known)],
        Content::Text(paragraph) => vec![runs(&paragraph.runs)],
        Content::Words(known) | Content::Notice(known) | Content::Source(_, known, _) => vec![runs(known)],
        Content::List(listing, items) => vec![list(*listing, items)],
        Content::Rows(Rows::Costs(_, costs)) => vec![lines(costs.iter().map(cost))],
        Content::Rows(Rows::Answers(answers)) => vec![lines(answers.iter().map(answer))],
        Content::Caution(_, title, body) => vec![quoted(&[vec![strong(title)], pieces(body)].concat())],
        Content::Section(part, content) => [anchor(*part), pieces(content)].concat(),
        Content::Fold(_, name, content) => [vec![heading(name)], pieces(content)].concat(),
        Content::Details(name, content) => [vec![strong(&name.clone().into())], pieces(content)].concat(),
        Content::Group(group) => [vec![heading(&group.legend)], pieces(&group.blocks)].concat(),
        Content::Tick(tick) => vec![runs(&tick.runs)],
        Content::Copy(label, text) => vec![escaped(label), format!("```\n{text}\n```")],
        Content::Ways(ways) => vec![lines(ways.iter().map(way))],
        Content::Button(_)
        | Content::Submit(_, _)
        | Content::Choice(_)
        | Content::Field(_)
        | Content::Languages(..)
        | Content::Summary(_) => Vec::new(),
    }
}

fn heading(heading: &Heading) -> String {
    format!("{} {}", "#".repeat(usize::from(heading.depth).saturating_add(1)), runs(&heading.runs))
}

fn list(listing: Listing, items: &[Vec<Block>]) -> String {
    let numbered = match listing {
        Listing::Steps | Listing::Sources => true,
        Listing::Points | Listing::Tree => false,
    };
    let items: Vec<Vec<String>> = items.iter().map(|item| pieces(item)).collect();
    let between = if items.iter().any(|item| item.len() > 1) { "\n\n" } else { "\n" };
    let mut told = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let mark = if numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
        told.push(mark.clone() + &hanging(&item.join("\n\n"), &" ".repeat(mark.len())));
    }
    told.join(between)
}

fn lines(told: impl Iterator<Item = String>) -> String {
    told.map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

fn cost(cost: &CostRow) -> String {
    format!("{}: {}", escaped(&cost.term), runs(&cost.runs))
}

fn answer(answer: &AnswerRow) -> String {
    format!("{}: {}", escaped(&answer.term), escaped(&answer.answer))
}

fn way(way: &Way) -> String {
    let label = escaped(&way.label);
    let told = way.told.iter().map(|told| format!(" {}", runs(told)));
    let row = match &way.leads {
        Leads::Guide(anchor) => format!("[{label}]({})", href(anchor)),
        Leads::Press(_) => label,
    };
    row + &told.collect::<String>()
}

fn quoted(pieces: &[String]) -> String {
    format!("> {}", hanging(&pieces.join("\n\n"), "> "))
}

/// What stands below the first line, behind this.
fn hanging(text: &str, before: &str) -> String {
    text.replace('\n', &format!("\n{before}")).replace(&format!("{before}\n"), &format!("{}\n", before.trim_end()))
}

/// Where links of the same text lead.
fn anchor(part: Part) -> Vec<String> {
    let named = names::of_part(part);
    named.anchor.map(|id| format!("<a id=\"egov-recovery-{id}\"></a>")).into_iter().collect()
}

fn strong(told: &Runs) -> String {
    runs(&Run::Strong(told.clone()).into())
}

fn runs(runs: &Runs) -> String {
    let mut line = Told::default();
    line.runs(runs);
    line.text
}

/// A line, as far as it is written.
#[derive(Default)]
struct Told {
    text: String,
    /// The last letter of what carries weight, while nothing stands behind it.
    strong_end: Option<char>,
}

impl Told {
    fn runs(&mut self, runs: &Runs) {
        for run in &runs.0 {
            self.run(run);
        }
    }

    fn run(&mut self, run: &Run) {
        match run {
            Run::Words(told) | Run::Live(told) => self.push(&escaped(told)),
            Run::Strong(inner) | Run::Loss(inner) => self.strong(inner),
            Run::Mark(mark) => self.push(&escaped(&format!(" [{}]", mark.told).into())),
            Run::Span(_, inner) => {
                self.push(" ");
                self.runs(inner);
            }
            Run::Link(link, inner) => self.link(link, inner),
            Run::Time { runs, .. } => self.runs(runs),
        }
    }

    /// Between a letter and a sign (such as 「) stars are not read as emphasis; beside a space they are. Within
    /// them there is none at either end.
    fn strong(&mut self, inner: &Runs) {
        let told = runs(inner);
        let (start, strong) = told.split_at(told.len() - told.trim_start().len());
        let (strong, end) = strong.split_at(strong.trim_end().len());
        self.push(start);
        self.space_between(strong.chars().next());
        self.text.push_str("**");
        self.text.push_str(strong);
        self.text.push_str("**");
        self.strong_end = strong.chars().last();
        self.push(end);
    }

    fn link(&mut self, link: &Link, inner: &Runs) {
        let told = runs(inner);
        match link {
            Link::Page(address) => self.push(&format!("[{told}]({address})")),
            Link::Guide(anchor) | Link::Button(anchor) => self.push(&format!("[{told}]({})", href(anchor))),
            Link::Download(_, _) => self.push(&told),
        }
    }

    fn push(&mut self, told: &str) {
        if let (Some(end), Some(next)) = (self.strong_end, told.chars().next()) {
            if !end.is_alphanumeric() && next.is_alphanumeric() {
                self.text.push(' ');
            }
            self.strong_end = None;
        }
        self.text.push_str(told);
    }

    /// Before stars that are followed by this.
    fn space_between(&mut self, next: Option<char>) {
        let after_letter = self.text.chars().last().is_some_and(char::is_alphanumeric);
        let before_sign = next.is_some_and(|next| !next.is_alphanumeric());
        if self.strong_end.is_some() || after_letter && before_sign {
            self.text.push(' ');
        }
    }
}

/// Letters that mean something in Markdown, as letters.
fn escaped(words: &Phrase) -> String {
    let mut told = String::new();
    for letter in bare(words.as_ref()).chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '|' | '~') {
            told.push('\\');
        }
        told.push(letter);
    }
    told
}
