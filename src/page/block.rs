//! What a page is made of: blocks from top to bottom, and runs of words within them.

use std::borrow::Cow;

pub use crate::language::Language;
use crate::reader::Input;
use crate::reader::{Focus, Press};
use crate::rules::{Level, Route, Symptom};

/// Words that are written down somewhere, or put together.
pub type Phrase = Cow<'static, str>;

/// What a block is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Several blocks in one place. Without any, the place is kept free for what may come while the screen stays.
    All(Vec<Block>),
    Heading(Heading),
    Text(Paragraph),
    /// Words that are no paragraph: what an item of a list says.
    Words(Runs),
    List(Listing, Vec<Vec<Block>>),
    Rows(Rows),
    /// Something to mind, told apart by its first word, its shape and its edge.
    Caution(Level, Runs, Vec<Block>),
    Section(Part, Vec<Block>),
    /// A part of which only the heading is seen until it is asked for. Nothing that is needed to act stands in one.
    Fold(Part, Heading, Vec<Block>),
    Group(AccountFields),
    Button(Button),
    Form(FormKind, OnSubmit, Vec<Block>),
    Submit(Rank, Phrase),
    Choice(Options),
    /// Something that is so or not.
    Tick(Tick),
    Field(FormField),
    /// A text to copy: its label, and what it says.
    Copy(Phrase, String),
    /// A source: what is said of it, and the way back to the mark that led here.
    Source(Cited, Runs, Option<Button>),
    Summary(Summary),
    Ways(Vec<Way>),
    /// What is shown on request: its name, and what it says.
    Details(Phrase, Vec<Block>),
    /// Who speaks. An official host may put its own words in its place.
    Notice(Runs),
    /// The languages among which a reader can choose; the one that is spoken leads nowhere. And whether its furigana is shown, where it
    /// has some.
    Languages(Vec<(Language, Option<Tongue>)>, Option<Furigana>),
}

/// What shows the furigana or hides it.
#[derive(Clone, Debug, PartialEq)]
pub struct Furigana {
    pub label: Phrase,
    pub shown: bool,
    pub press: Press,
}

/// What leads to another language.
#[derive(Clone, Debug, PartialEq)]
pub enum Tongue {
    Press(Press),
    /// A page in it.
    Page(String),
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// How deep it is: 0 is the screen's own.
    pub depth: u8,
    pub runs: Runs,
    /// Where it can take the focus.
    pub focus: Option<Focus>,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub role: Role,
    pub runs: Runs,
    /// Where it can take the focus.
    pub focus: Option<Focus>,
}

/// What a paragraph is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Plain,
    Hint,
    Label,
    Caption,
    Changed,
    /// What has not been printed; not on paper either.
    NotPrinted,
    Condition,
    Privacy,
    /// Between the answers and わからない.
    Or,
    Step,
    StepLink,
    Old,
    Left,
    /// What follows from "did it work?".
    Worked,
    /// The search of the page itself, where nothing can be typed.
    Find,
    /// What stands on paper only.
    Paper,
}

/// A kind of list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    Points,
    Steps,
    Sources,
    /// Answers, and what follows from each.
    Tree,
}

/// Terms and what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// What a way costs, under this name.
    Costs(Phrase, Vec<CostRow>),
    Answers(Vec<AnswerRow>),
}

/// One of the things that a way costs.
#[derive(Clone, Debug, PartialEq)]
pub struct CostRow {
    pub term: Phrase,
    pub runs: Runs,
}

/// An answer, and the button that changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerRow {
    pub term: Phrase,
    pub answer: Phrase,
    pub change: Option<Button>,
}

/// A part of a screen. The names of most are a promise to style sheets of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Why,
    Prepare,
    Steps,
    /// What is behind a path and not needed to act on it.
    Background,
    /// What is good to know of a path as a whole.
    Remarks,
    /// What keeps a conflict from coming back.
    Habits,
    /// Did it work?
    Worked,
    Alternatives,
    Answers,
    Sources,
    Hits,
    Groups,
    /// Rows that belong to no group.
    Apart,
    Waiting,
    Note,
    /// What a text in another language says.
    Meaning,
    Save,
    Collisions,
    Forecast,
    /// What stands in the place of the search where nothing can be typed.
    Find,
    /// What the tables add to a path in some situations.
    Situations,
    Symptom(Symptom),
    Route(Route),
    /// A button on a line of its own.
    Line,
    /// What leads out of a screen.
    Exits,
    Foot,
}

/// The fields of one account.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountFields {
    /// Tells the groups of a screen apart, also when one before them goes.
    pub key: usize,
    pub legend: Heading,
    pub blocks: Vec<Block>,
}

/// How a button looks: one primary button on a screen at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    Primary,
    Secondary,
    /// Back, change, start again.
    Text,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    pub rank: Rank,
    pub label: Phrase,
    /// Its full name, where several buttons say the same.
    pub name: Option<String>,
    pub press: Press,
}

/// A kind of form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    Part,
    Inner,
    /// The search, under this name.
    Search(&'static str),
}

/// What submitting a form does.
#[derive(Clone, Debug, PartialEq)]
pub enum OnSubmit {
    /// What was chosen and typed is known already.
    Press(Press),
    /// What stands in its one field is read now.
    Read(Input),
}

/// A question of which one answer is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub of: Chosen,
    pub legend: Heading,
    /// What is needed to answer it; may be empty.
    pub hint: Phrase,
    /// The error, when nothing was chosen.
    pub missing: Option<Runs>,
    pub options: Vec<Answering>,
}

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    Answer,
    /// The account with which the reader wants to sign in.
    Wanted,
}

/// One of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answering {
    pub value: Phrase,
    pub label: Phrase,
    /// Whether it is chosen.
    pub checked: bool,
    /// What stands before it; may be empty.
    pub before: Phrase,
    pub press: Press,
}

/// Something that is so or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub of: Ticked,
    pub runs: Runs,
    /// Whether it is so.
    pub ticked: bool,
    pub press: Press,
}

/// What is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ticked {
    Step,
    Option,
}

/// A field to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    pub input: Input,
    /// What can be put in, and what is in it.
    pub control: Control,
    pub label: Phrase,
    /// How much it is needed, behind the label; may be empty.
    pub need: Phrase,
    /// How to fill it in, or where to find it; may be empty.
    pub hint: Phrase,
    pub error: Option<Runs>,
    pub result: Option<Runs>,
}

/// What can be put into a field, and what is in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    Address(String),
    Line(String),
    Lines(String),
    /// One line, or more where the browser lets it grow; read when the form is submitted.
    Search(String),
    /// A time of the day, read when the form is submitted.
    Time,
    /// A day, read when the form is submitted.
    Day,
    /// One of these options, each with its id. What stands first is none of them.
    List {
        /// The first option, which is none.
        none: Phrase,
        options: Vec<(&'static str, Phrase)>,
        chosen: Option<&'static str>,
    },
}

/// All mistakes above the fields, each leading to its field; and perhaps a way on in spite of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub heading: Runs,
    pub mistakes: Vec<(String, Press)>,
    pub anyway: Option<Button>,
}

/// A row that leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub label: Phrase,
    /// What else to know before going there, a line each.
    pub told: Vec<Runs>,
    pub id: &'static str,
    pub leads: Leads,
}

/// How a row leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Leads {
    Press(Press),
    Guide(Anchor),
}

/// A place in the static guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The page on which the guide stands; empty where it is this page.
    pub address: String,
    pub id: &'static str,
}

/// Words in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Runs(pub Vec<Run>);

/// A run of words.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    Words(Phrase),
    /// Words that may change while their screen stays.
    Live(Phrase),
    Strong(Runs),
    /// That something is lost for ever, with the sign for it.
    Loss(Runs),
    /// Leads to a source.
    Mark(Mark),
    /// Something that stands apart from the words around it.
    Span(Span, Runs),
    Link(Link, Runs),
    Time {
        /// ISO 8601.
        moment: Phrase,
        /// The day, where on paper another could be meant.
        paper: Option<String>,
        runs: Runs,
    },
}

/// What stands apart from the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// The clock time from which to try.
    Clock,
    Places,
    /// What is said beside something.
    Aside,
    /// When a page was read.
    Read,
    Host,
}

/// The number of a source, which leads to its line in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub cited: Cited,
    /// The number, and how far the rule can be trusted where that is to be minded.
    pub told: String,
    /// Its full name.
    pub name: String,
}

/// A source in the list of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Tells the lists of a page apart; a path by its code.
    pub list: &'static str,
    /// From 1.
    pub number: usize,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    Page(&'static str),
    Guide(Anchor),
    Button(Anchor),
    /// To a file, which is saved under this name.
    Download(&'static str, String),
}

impl From<Run> for Runs {
    fn from(run: Run) -> Runs {
        Runs(vec![run])
    }
}

impl From<Phrase> for Runs {
    fn from(phrase: Phrase) -> Runs {
        Run::Words(phrase).into()
    }
}

impl From<&'static str> for Runs {
    fn from(words: &'static str) -> Runs {
        Phrase::Borrowed(words).into()
    }
}

impl From<String> for Runs {
    fn from(words: String) -> Runs {
        Phrase::Owned(words).into()
    }
}

impl<const N: usize> From<[Run; N]> for Runs {
    fn from(runs: [Run; N]) -> Runs {
        Runs(runs.into())
    }
}

impl From<&'static str> for Run {
    fn from(words: &'static str) -> Run {
        Run::Words(words.into())
    }
}

impl From<String> for Run {
    fn from(words: String) -> Run {
        Run::Words(words.into())
    }
}

/// A block. Boxed, because pages hand their blocks on.
#[derive(Clone, Debug, PartialEq)]
pub struct Block(Box<Content>);

impl Block {
    /// A block of this content.
    pub fn of(content: Content) -> Block {
        Block(Box::new(content))
    }

    /// What it is.
    pub fn content(&self) -> &Content {
        &self.0
    }
}
