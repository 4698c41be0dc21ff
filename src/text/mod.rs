//! What people read: the shape of a language. Each language is one file that fills it.
//!
//! The compiler holds a language complete: its vocabulary is looked up by exhaustive `match`, and its
//! fixed words are the fields of [`Ui`]. A second language is one new file, named in [`words`].

mod check;
mod element;
mod inquiry;
mod ja;
mod message;
mod waiting;

pub use check::*;
pub use element::*;
pub use inquiry::*;
pub use message::*;
pub use waiting::*;

use jiff::civil::Date;

use crate::language::Language;
use crate::rules::{
    Actor, Answer, Caution, Data, External, Group, Habit, Label, Level, Note, Page, Place, Preparation, Question,
    Route, Step, Symptom, Wait,
};

/// What the element's class says by itself, in the language of the guides that pages have today. It stands apart from [`Words`],
/// so that the module does not carry it too.
pub const ELEMENT: &ElementWords = &ja::ELEMENT;

/// What the pages that each tell of one message say by themselves. It stands apart for the same reason.
pub fn message_words(language: Language) -> &'static MessageWords {
    match language {
        Language::Ja => &ja::MESSAGE,
    }
}

/// All words of a language. Who asks for them at each place, and hands the language on instead, has only those in its module that
/// it reads; one reference to the whole that is kept anywhere, or to a field in it, brings the words of all screens.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Ja => &ja::WORDS,
    }
}

/// All words of one language.
pub struct Words {
    /// Which language it is.
    pub language: Language,
    /// Buttons, headings and sentences of the screens.
    pub ui: Ui,
    /// A symptom.
    pub symptom: fn(Symptom) -> SymptomWords,
    /// A group heading of the entry screen; `None` for the rows that stand apart.
    pub group: fn(Group) -> Option<&'static str>,
    /// A question.
    pub question: fn(Question) -> QuestionWords,
    /// An answer.
    pub answer: fn(Answer) -> &'static str,
    /// A recovery path.
    pub route: fn(Route) -> RouteWords,
    /// What was done on a path, as the desk is told; empty where nothing is tried, and for the desk itself.
    pub tried: fn(Route) -> &'static str,
    /// A step: one action, one place.
    pub step: fn(Step) -> &'static str,
    /// A caution.
    pub caution: fn(Caution) -> CautionWords,
    /// The first word of a caution of this level.
    pub level: fn(Level) -> &'static str,
    /// The same, where it must be read before anything is done.
    pub level_before: fn(Level) -> &'static str,
    /// A note.
    pub note: fn(Note) -> &'static str,
    /// What happens to the filings.
    pub data: fn(Data) -> CostWords,
    /// What has to be waited for.
    pub wait: fn(Wait) -> CostWords,
    /// Whom a path waits for that waits for others: who has to act on it; where that is the reader, whoever filed.
    pub others: fn(Actor, Option<External>) -> CostWords,
    /// Who has to act; for a provider which one, where that is known.
    pub actor: fn(Actor, Option<External>) -> CostWords,
    /// How far a rule can be trusted.
    pub label: fn(Label) -> &'static str,
    /// The same, as a mark has it.
    pub mark: fn(Label) -> MarkWords,
    /// A source document.
    pub page: fn(Page) -> PageWords,
    /// A place in a source document, as its section is called.
    pub place: fn(Place) -> &'static str,
    /// What to have at hand.
    pub preparation: fn(Preparation) -> PreparationWords,
    /// What keeps a conflict from coming back.
    pub habit: fn(Habit) -> &'static str,
    /// The account check.
    pub check: CheckWords,
    /// The inquiry.
    pub inquiry: InquiryWords,
    /// Clock times, days and deadlines.
    pub waiting: WaitingWords,
}

impl Words {
    /// What has to be waited for, with who is meant by others.
    pub fn waited_for(&self, wait: Wait, actor: Actor, provider: Option<External>) -> CostWords {
        match wait {
            Wait::Others => (self.others)(actor, provider),
            Wait::ThirtyMinutes | Wait::Desk | Wait::OneWeek | Wait::Service => (self.wait)(wait),
        }
    }
}

/// A symptom in words.
#[derive(Clone, Copy, Debug)]
pub struct SymptomWords {
    /// The row of the entry screen.
    pub row: &'static str,
    /// How it is named among the answers.
    pub short: &'static str,
}

/// A question in words.
#[derive(Clone, Copy, Debug)]
pub struct QuestionWords {
    /// The question itself.
    pub ask: &'static str,
    /// What is needed to answer it; never hidden.
    pub hint: &'static str,
    /// Why it is asked: what the answer changes.
    pub why: &'static str,
    /// How it is named among the answers.
    pub short: &'static str,
    /// The error when nothing was chosen, without its first word.
    pub missing: &'static str,
}

/// A recovery path in words.
#[derive(Clone, Copy, Debug)]
pub struct RouteWords {
    /// The verdict: a full sentence, what to do and what comes of it.
    pub verdict: &'static str,
    /// Its name, as the heading of a card.
    pub name: &'static str,
    /// Why it is the way.
    pub why: &'static str,
}

/// A caution in words. Its first word comes from its level.
#[derive(Clone, Copy, Debug)]
pub struct CautionWords {
    /// What it is about.
    pub title: &'static str,
    /// What to know.
    pub body: &'static str,
}

/// One row of the costs: its value, and what belongs to it.
#[derive(Clone, Copy, Debug)]
pub struct CostWords {
    /// The value in a word, shown bold.
    pub value: &'static str,
    /// What goes with it; may be empty.
    pub detail: &'static str,
}

/// How far a rule can be trusted, as a mark has it.
#[derive(Clone, Copy, Debug)]
pub struct MarkWords {
    /// In the mark, behind the number of a source; empty for what is official.
    pub short: &'static str,
    /// At the source to which the mark leads, spelt out.
    pub told: &'static str,
}

/// A source document in words.
#[derive(Clone, Copy, Debug)]
pub struct PageWords {
    /// Who publishes it.
    pub publisher: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The link that opens it from a step.
    pub open: &'static str,
}

/// A list of things to have at hand, in words.
#[derive(Clone, Copy, Debug)]
pub struct PreparationWords {
    /// What the list is for.
    pub heading: &'static str,
    /// How many of them are needed.
    pub rule: &'static str,
    /// The things, and where to find them.
    pub items: &'static [(&'static str, &'static str)],
    /// What to do when they cannot be had; may be empty.
    pub otherwise: &'static str,
}

/// Buttons, headings and sentences of the screens.
pub struct Ui {
    /// The constant name of the whole region.
    pub region: &'static str,
    /// Who is speaking; an official host may replace it.
    pub unofficial: &'static str,
    /// Where a wrong rule can be reported.
    pub report: &'static str,
    /// Leads in who else can be asked; stands at the same place on every screen.
    pub help: &'static str,
    /// The link to them.
    pub help_link: &'static str,
    /// Heading of the entry screen.
    pub entry_heading: &'static str,
    /// What the entry screen offers.
    pub entry_lead: &'static str,
    /// What happens to what is typed.
    pub privacy: &'static str,
    /// The name of the search form.
    pub search_name: &'static str,
    /// The label of the text field, with an example.
    pub search_label: &'static str,
    /// The button that searches.
    pub search_button: &'static str,
    /// What a reader can do instead, where nothing can be typed. At most one line of 14 characters: it stands in a place as
    /// high as the field.
    pub find_in_page: &'static str,
    /// The link to all answers, in the place of the search button.
    pub read_all: &'static str,
    /// The error when the field was left empty.
    pub search_empty: &'static str,
    /// Heading above the rows that are messages.
    pub messages_heading: &'static str,
    /// Heading above the groups of the other rows.
    pub groups_heading: &'static str,
    /// Heading above the hits.
    pub hits_heading: fn(usize) -> String,
    /// When nothing was found.
    pub no_hits: fn(Option<&str>) -> String,
    /// What was looked for, in which nothing was found; the beginning of the text is given.
    pub missed: fn(&str) -> String,
    /// What else can be done then.
    pub missed_next: &'static str,
    /// Above the rows to which single words of the text point.
    pub pointed_heading: &'static str,
    /// When the text was too long and its end was not looked at.
    pub cut: fn(usize) -> String,
    /// Leads from the hits back to the whole list.
    pub back_to_list: &'static str,
    /// Heading of all answers (static guide).
    pub guide_heading: &'static str,
    /// Back to the question before.
    pub back: &'static str,
    /// Back to the screen before, whichever it was.
    pub back_to_before: &'static str,
    /// Back from the first question to the entry screen.
    pub back_to_entry: &'static str,
    /// Back from another way to the first one.
    pub back_to_outcome: &'static str,
    /// 「質問 2（あと最大2問）」: its number from 1, and how many can come after it.
    pub question_caption: fn(usize, usize) -> String,
    /// Stands before the last option.
    pub or: &'static str,
    /// The summary of why a question is asked.
    pub why_asked: &'static str,
    /// To the next screen.
    pub next: &'static str,
    /// The first word of an error.
    pub error: &'static str,
    /// Shown when a changed answer made later ones fall away.
    pub answers_dropped: &'static str,
    /// Caption above a verdict.
    pub verdict_caption: &'static str,
    /// The same when an answer was わからない.
    pub verdict_caption_unsure: &'static str,
    /// The same for another way than the first.
    pub verdict_caption_other: &'static str,
    /// Above a path that a link named.
    pub linked_caption: &'static str,
    /// What is to be checked first of a path that a link named.
    pub linked_hint: &'static str,
    /// The way from a path that a link named to what fits.
    pub linked_button: &'static str,
    /// After the name of a path that cannot be undone.
    pub loses: &'static str,
    /// Heading when nothing fits (the symptom `something-else`).
    pub nothing_fits: &'static str,
    /// The name of the cost rows.
    pub costs: &'static str,
    /// First row: what happens to the filings.
    pub cost_data: &'static str,
    /// Second row: how long it takes.
    pub cost_wait: &'static str,
    /// Third row: whether somebody has to be asked.
    pub cost_support: &'static str,
    /// Value of the second row when nothing has to be waited for.
    pub no_wait: CostWords,
    /// Joins two waiting times.
    pub wait_joiner: &'static str,
    /// Heading of what is not needed to act: reasons, remarks, sources.
    pub background_heading: &'static str,
    /// Heading of the reasons.
    pub why_heading: &'static str,
    /// Heading of the steps.
    pub steps_heading: fn(usize) -> String,
    /// Heading of the steps of a route that follows.
    pub then_heading: fn(&str) -> String,
    /// Beside the heading of steps that can be ticked.
    pub tick_hint: &'static str,
    /// The heading of a path of several routes, whose names are given.
    pub composed: fn(&str) -> String,
    /// Said when a step is ticked: how many of how many are done.
    pub steps_done: fn(usize, usize) -> String,
    /// Said when all steps are ticked.
    pub all_done: &'static str,
    /// Heading of the preparations.
    pub prepare_heading: &'static str,
    /// The summary of the things to have at hand.
    pub things_heading: &'static str,
    /// Heading of what tables add to a path in some situations (static guide).
    pub situations_heading: &'static str,
    /// Heading of what keeps a conflict from coming back.
    pub habits_heading: &'static str,
    /// Heading of the alternatives.
    pub alternatives_heading: &'static str,
    /// Heading of the screen before a deletion.
    pub deletion_heading: &'static str,
    /// Heading of what to save before it.
    pub save_heading: &'static str,
    /// What to save before it.
    pub save: &'static [&'static str],
    /// Where to find it for an account that nobody can open.
    pub save_elsewhere: &'static str,
    /// The best way that keeps the filings, by its name.
    pub keeping: fn(&str) -> String,
    /// The same for who plans a deletion: changing the address may be all that is needed.
    pub keeping_planned: &'static str,
    /// Leads there, where the filings stay within the reader's reach.
    pub keep: &'static str,
    /// The same, where they are not deleted, and no more is known.
    pub keep_undeleted: &'static str,
    /// Goes on to the steps of the deletion.
    pub accept_loss: &'static str,
    /// The question whether it worked.
    pub worked_heading: &'static str,
    /// It worked.
    pub worked_yes: &'static str,
    /// It did not.
    pub worked_no: &'static str,
    /// It was not tried yet.
    pub worked_not_yet: &'static str,
    /// Heading once it worked.
    pub solved_heading: &'static str,
    /// What to do then: nothing.
    pub solved_next: &'static str,
    /// What to do when it was not tried yet.
    pub worked_later: &'static str,
    /// Caption of the next way after one that did not work.
    pub verdict_caption_next: &'static str,
    /// When the last way did not work either.
    pub nothing_left: &'static str,
    /// Heading of the answers.
    pub answers_heading: &'static str,
    /// How the symptom is named among the answers.
    pub symptom_short: &'static str,
    /// How the ways that did not work are named among the answers.
    pub tried_short: &'static str,
    /// The button that changes an answer.
    pub change: &'static str,
    /// The accessible name of that button, which holds its label.
    pub change_name: fn(&str) -> String,
    /// Heading of the sources.
    pub sources_heading: &'static str,
    /// The mark of a source: its number, and the short label, which may be empty.
    pub mark: fn(usize, &str) -> String,
    /// Leads from a source back to where it was mentioned.
    pub read_on_there: &'static str,
    /// 「確認日」.
    pub read_on: &'static str,
    /// A day with its year.
    pub day: fn(Date) -> String,
    /// Leads in where official pages disagree.
    pub disagreement: &'static str,
    /// Official guides by name.
    pub guides: &'static str,
    /// A link that opens a new tab.
    pub new_tab: &'static str,
    /// When the sources were read long ago: the number of days.
    pub old_sources: fn(i64) -> String,
    /// Start again.
    pub restart: &'static str,
    /// Forgets everything that was typed, chosen or noted.
    pub wipe: &'static str,
    /// It is forgotten.
    pub wiped: &'static str,
    /// Prints the path on the screen.
    pub print: &'static str,
    /// Said when the browser has not begun to print.
    pub not_printed: &'static str,
    /// Stands in print only.
    pub printed: &'static str,
    /// Heading of the remarks about a path as a whole.
    pub remarks: &'static str,
    /// Between a name and what is said of it.
    pub colon: &'static str,
    /// The short separator of items in a line.
    pub separator: &'static str,
    /// Quotes an on-screen label.
    pub quote: fn(&str) -> String,
}
