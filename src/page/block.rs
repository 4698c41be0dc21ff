//! What a page is made of: blocks from top to bottom, and runs of words within them.

use std::borrow::Cow;

pub use crate::reader::Input;
use crate::reader::{Focus, Press};
use crate::rules::{Level, Route, Symptom};

/// Words that are written down somewhere, or put together.
pub type Phrase = Cow<'static, str>;

/// A block.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Several blocks in one place. Without any, the place is kept free for what may come while the screen stays.
    All(Vec<Block>),
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Text(Text),
    /// Words that are no paragraph: what an item of a list says.
    Words(Runs),
    /// A list; each item is a few blocks.
    List(Listing, Vec<Vec<Block>>),
    /// Terms and what is said of them.
    Rows(Rows),
    /// Something to mind, told apart by its first word, its shape and its edge.
    Caution(Level, Runs, Vec<Block>),
    /// A part of a screen.
    Section(Part, Vec<Block>),
    /// The fields of one account.
    Group(Group),
    /// A button.
    Button(Button),
    /// Fields that are submitted together.
    Form(FormKind, OnSubmit, Vec<Block>),
    /// The button that submits the form around it.
    Submit(Rank, Phrase),
    /// A question of which one answer is chosen.
    Choice(Choice),
    /// Something that is so or not.
    Tick(Tick),
    /// A field to fill in.
    Field(Field),
    /// A text to copy: its label, and what it says.
    Copy(Phrase, String),
    /// All mistakes above the fields.
    Summary(Summary),
    /// Rows of which each leads somewhere.
    Ways(Vec<Way>),
    /// What is shown on request: its name, and what it says.
    Details(Phrase, Runs),
    /// Who speaks. An official host may put its own words in its place.
    Notice(Runs),
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// How deep it is: 0 is the screen's own.
    pub depth: u8,
    /// What it says.
    pub runs: Runs,
    /// Where it can take the focus.
    pub focus: Option<Focus>,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it is for.
    pub role: Role,
    /// What it says.
    pub runs: Runs,
    /// Where it can take the focus.
    pub focus: Option<Focus>,
}

/// What a paragraph is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It tells something.
    Plain,
    /// How to do something.
    Hint,
    /// The label of what stands below.
    Label,
    /// What the screen is about, above its heading.
    Caption,
    /// What has just changed.
    Changed,
    /// What has not been printed; not on paper either.
    NotPrinted,
    /// How far something holds.
    Condition,
    /// What happens to what is typed.
    Privacy,
    /// Between the answers and わからない.
    Or,
    /// A step.
    Step,
    /// A page that a step needs.
    StepLink,
    /// That the sources were read long ago.
    Old,
    /// What is left of a wait.
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
    /// Short points.
    Points,
    /// Steps, in their order.
    Steps,
    /// Sources, by their numbers.
    Sources,
    /// Answers, and what follows from each.
    Tree,
}

/// Terms and what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// What a way costs, under this name.
    Costs(Phrase, Vec<Cost>),
    /// What the reader answered.
    Answers(Vec<Answered>),
}

/// One of the things that a way costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// What it is.
    pub term: Phrase,
    /// How much.
    pub runs: Runs,
    /// Whether filings are lost.
    pub lost: bool,
}

/// An answer, and the button that changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// What was asked.
    pub term: Phrase,
    /// The answer.
    pub answer: Phrase,
    /// Changes it.
    pub change: Option<Button>,
}

/// A part of a screen. The names of most are a promise to style sheets of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The reason.
    Why,
    /// What to have at hand.
    Prepare,
    /// The steps.
    Steps,
    /// What keeps a conflict from coming back.
    Habits,
    /// The other ways.
    Alternatives,
    /// The cards of the other ways.
    Cards,
    /// The card of one other way.
    Card,
    /// The answers.
    Answers,
    /// The sources.
    Sources,
    /// What was found.
    Hits,
    /// The list by groups.
    Groups,
    /// Rows that belong to no group.
    Apart,
    /// A wait.
    Waiting,
    /// A time to take down.
    Note,
    /// What to save.
    Save,
    /// Which accounts share an address.
    Collisions,
    /// What a sign-in would end in.
    Forecast,
    /// What stands in the place of the search where nothing can be typed.
    Find,
    /// What the tables add to a path in some situations.
    Situations,
    /// What the static guide says of a symptom.
    Symptom(Symptom),
    /// What the static guide says of a path.
    Route(Route),
    /// A button on a line of its own.
    Line,
    /// The button that forgets everything.
    Wipe,
    /// Who else can be asked.
    Foot,
}

/// The fields of one account.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Tells the groups of a screen apart, also when one before them goes.
    pub key: usize,
    /// Its name.
    pub legend: Heading,
    /// Its fields.
    pub blocks: Vec<Block>,
}

/// How a button looks: one primary button on a screen at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The way on.
    Primary,
    /// Another way.
    Secondary,
    /// Back, change, start again.
    Text,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// How it looks.
    pub rank: Rank,
    /// What it says.
    pub label: Phrase,
    /// Its full name, where several buttons say the same.
    pub name: Option<String>,
    /// What it does.
    pub press: Press,
}

/// A kind of form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// A part of a screen.
    Part,
    /// Within a part.
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
pub struct Choice {
    /// What is chosen.
    pub of: Chosen,
    /// The question.
    pub legend: Heading,
    /// What is needed to answer it; may be empty.
    pub hint: Phrase,
    /// The error, when nothing was chosen.
    pub missing: Option<Runs>,
    /// The answers.
    pub options: Vec<Answering>,
}

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The answer to a question.
    Answer,
    /// The account with which the reader wants to sign in.
    Wanted,
    /// Whether a path worked.
    Worked,
}

/// One of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answering {
    /// Its id.
    pub value: Phrase,
    /// What it says.
    pub label: Phrase,
    /// Whether it is chosen.
    pub checked: bool,
    /// What stands before it; may be empty.
    pub before: Phrase,
    /// Chooses it.
    pub press: Press,
}

/// Something that is so or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// What is ticked.
    pub of: Ticked,
    /// What it says.
    pub runs: Runs,
    /// Whether it is so.
    pub ticked: bool,
    /// Makes it the other.
    pub press: Press,
}

/// What is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ticked {
    /// A step that is done.
    Step,
    /// What is true of an account.
    Option,
}

/// A field to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Which field it is.
    pub input: Input,
    /// What can be put in, and what is in it.
    pub control: Control,
    /// What to fill in.
    pub label: Phrase,
    /// How much it is needed, behind the label; may be empty.
    pub need: Phrase,
    /// How to fill it in, or where to find it; may be empty.
    pub hint: Phrase,
    /// What is wrong with it.
    pub error: Option<Runs>,
    /// What came of it, below.
    pub result: Option<Runs>,
}

/// What can be put into a field, and what is in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// A mail address.
    Address(String),
    /// One line.
    Line(String),
    /// A few lines.
    Lines(String),
    /// A few lines that are read when the form is submitted.
    Search,
    /// A time of the day, read when the form is submitted.
    Time,
    /// A day, read when the form is submitted.
    Day,
    /// One of these options, each with its id. What stands first is none of them.
    List {
        /// The first option, which is none.
        none: Phrase,
        /// The options.
        options: Vec<(&'static str, Phrase)>,
        /// The id of the chosen one.
        chosen: Option<&'static str>,
    },
}

/// All mistakes above the fields, each leading to its field; and perhaps a way on in spite of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// How many there are.
    pub heading: Runs,
    /// The mistakes.
    pub mistakes: Vec<(String, Press)>,
    /// The way on.
    pub anyway: Option<Button>,
}

/// A row that leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What it says.
    pub label: Phrase,
    /// The id of what it leads to.
    pub id: &'static str,
    /// How it leads there.
    pub leads: Leads,
}

/// How a row leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Leads {
    /// To a screen.
    Press(Press),
    /// To what the static guide says of it.
    Guide(Anchor),
}

/// A place in the static guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The page on which the guide stands; empty where it is this page.
    pub address: String,
    /// What it says there.
    pub id: &'static str,
}

/// Words in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Runs(pub Vec<Run>);

/// A run of words.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Words.
    Words(Phrase),
    /// Words that may change while their screen stays.
    Live(Phrase),
    /// Something that carries weight.
    Strong(Runs),
    /// Something that stands apart from the words around it.
    Span(Span, Runs),
    /// A link.
    Link(Link, Runs),
    /// A time.
    Time {
        /// ISO 8601.
        moment: Phrase,
        /// The day, where on paper another could be meant.
        paper: Option<String>,
        /// In words.
        runs: Runs,
    },
}

/// What stands apart from the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Which sources a rule rests on.
    Mark,
    /// Sections of a page.
    Places,
    /// When a page was read.
    Read,
    /// The host of a link.
    Host,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To another site, in a new tab.
    Page(&'static str),
    /// To a place in the static guide.
    Guide(Anchor),
    /// The same; it looks like a button.
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
