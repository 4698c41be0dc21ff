//! What people read: the shape of a language. Each language is one file that fills it, and is shipped as a file of rows.
//!
//! The compiler holds a language complete: its vocabulary is looked up by exhaustive `match`, and its fixed words are the fields of
//! [`Ui`] and its like. A further one is one new file, named in [`Language`].

mod check;
#[cfg(feature = "words")]
mod easy;
mod element;
#[cfg(feature = "words")]
mod en;
#[cfg(feature = "words")]
mod furigana;
mod inquiry;
#[cfg(feature = "words")]
mod ja;
mod message;
#[cfg(feature = "words")]
mod phrases;
mod ruby;
mod shape;
mod waiting;

pub use check::*;
pub use element::*;
#[cfg(feature = "words")]
pub use furigana::{furigana, readings};
pub use inquiry::*;
pub use message::*;
#[cfg(feature = "words")]
pub use phrases::*;
pub use ruby::*;
pub use shape::*;
pub use waiting::*;

use std::sync::OnceLock;

use crate::language::Language;
use crate::rules::{
    Actor, Answer, Caution, Data, External, Group, Habit, Label, Level, Note, Page, Place, Preparation, Question,
    Route, Step, Symptom, Wait,
};

use shape::{keys, shape};

keys! {
    Actor, Answer, Caution, Data, External, Group, Habit, Label, Level, Note, Page, Place, Preparation, Question, Route, Step,
    Symptom, Wait,
}

static JA: OnceLock<Words> = OnceLock::new();
static EN: OnceLock<Words> = OnceLock::new();
static JA_EASY: OnceLock<Words> = OnceLock::new();
static JA_RUBY: OnceLock<Words> = OnceLock::new();

/// All words of a language: as they were handed over, else as they are built in. Whoever asks for words that are neither gets
/// empty texts; the doors see to it that nobody does.
pub fn words(language: Language) -> &'static Words {
    #[cfg(feature = "words")]
    return place(language).get_or_init(|| built_in(language));
    #[cfg(not(feature = "words"))]
    return place(language).get().unwrap_or(const { &Words::EMPTY });
}

/// The words of the element's class.
#[cfg(feature = "words")]
pub fn element_words(language: Language) -> &'static ElementWords {
    match language {
        Language::Ja | Language::JaRuby => &ja::ELEMENT,
        Language::En => &en::ELEMENT,
        Language::JaEasy => &easy::ELEMENT,
    }
}

/// What page owners are told beside the same in English.
#[cfg(feature = "words")]
pub fn owner_words() -> OwnerWords {
    ja::owner()
}

/// What the pages that each tell of one message say by themselves.
#[cfg(feature = "words")]
pub fn message_words(language: Language) -> &'static MessageWords {
    match language {
        Language::Ja | Language::JaRuby => &ja::MESSAGE,
        Language::En => &en::MESSAGE,
        Language::JaEasy => &easy::MESSAGE,
    }
}

#[cfg(feature = "words")]
fn built_in(language: Language) -> Words {
    match language {
        Language::Ja => ja::words(),
        Language::En => en::words(),
        Language::JaEasy => easy::words(),
        Language::JaRuby => furigana::words(),
    }
}

fn place(language: Language) -> &'static OnceLock<Words> {
    match language {
        Language::Ja => &JA,
        Language::En => &EN,
        Language::JaEasy => &JA_EASY,
        Language::JaRuby => &JA_RUBY,
    }
}

/// Whether there are words of this language.
pub fn has_words(language: Language) -> bool {
    cfg!(feature = "words") || place(language).get().is_some()
}

/// Tells the words of one build from those of another: the first row of every file. Worked out beforehand.
const SHAPE: [u8; 16] = letters(Words::DIGEST);

/// Every text of a language, with its name.
pub fn rows_of(words: &impl Shape) -> Vec<NamedRow> {
    let mut rows = Vec::new();
    words.write("", &mut rows);
    rows
}

/// A language as a file: what tells its shape, and then its rows.
pub fn written(words: &Words) -> String {
    let rows: Vec<Text> = rows_of(words).into_iter().map(|(_, row)| row).collect();
    format!("{}\n{}", String::from_utf8_lossy(&SHAPE), rows.join("\n"))
}

/// Takes the words of a language from their file, to be kept for good. Returns whether it is one for this build.
pub fn take(file: String) -> bool {
    let mut rows = Unread::of(file.leak());
    let mut words = Words::EMPTY;
    let fits = rows.begin_with(&SHAPE);
    if fits {
        words.read(&mut rows);
    }
    let whole = fits && rows.all_read();
    if whole {
        // Words that are here already are the same.
        let _kept = place(words.language).set(words);
    }
    whole
}

shape! {
    /// All words of one language.
    Words {
        /// Which language it is.
        language: Language,
        /// Buttons, headings and sentences of the screens.
        ui: Ui,
        /// A symptom.
        symptom: Table<Symptom, SymptomWords>,
        /// A group heading of the entry screen; empty for the rows that stand apart.
        group: Table<Group, Text>,
        /// A question.
        question: Table<Question, QuestionWords>,
        /// An answer.
        answer: Table<Answer, Text>,
        /// A recovery path.
        route: Table<Route, RouteWords>,
        /// A step: one action, one place.
        step: Table<Step, Text>,
        /// A caution.
        caution: Table<Caution, CautionWords>,
        /// The first word of a caution of this level.
        level: Table<Level, Text>,
        /// The same, where it must be read before anything is done.
        level_before: Table<Level, Text>,
        /// A note.
        note: Table<Note, Text>,
        /// What happens to the filings.
        data: Table<Data, CostWords>,
        /// What has to be waited for.
        wait: Table<Wait, CostWords>,
        /// Whom a path waits for that waits for others: who has to act on it; where that is the reader, whoever filed.
        others: Table<Actor, CostWords>,
        /// The same for a provider, where it is known which.
        others_at: Table<External, CostWords>,
        /// Who has to act.
        actor: Table<Actor, CostWords>,
        /// The same for a provider, where it is known which.
        actor_at: Table<External, CostWords>,
        /// How far a rule can be trusted.
        label: Table<Label, Text>,
        /// The same, as a mark has it.
        mark: Table<Label, MarkWords>,
        /// A source document.
        page: Table<Page, PageWords>,
        /// A place in a source document, as its section is called.
        place: Table<Place, Text>,
        /// What to have at hand.
        preparation: Table<Preparation, PreparationWords>,
        /// What keeps a conflict from coming back.
        habit: Table<Habit, Text>,
        /// The account check.
        check: CheckWords,
        /// The inquiry.
        inquiry: InquiryWords,
        /// What is sent to a desk: Japanese in every language.
        sent: InquiryText,
        /// What that means, in the reader's language; none where that is Japanese.
        meant: Option<InquiryText>,
        /// Clock times, days and deadlines.
        waiting: WaitingWords,
    }
}

impl Words {
    /// What has to be waited for, with who is meant by others.
    pub fn waited_for(&self, wait: Wait, actor: Actor, provider: Option<External>) -> CostWords {
        match wait {
            Wait::Others => match at_provider(actor, provider) {
                Some(provider) => self.others_at.of(provider),
                None => self.others.of(actor),
            },
            Wait::ThirtyMinutes | Wait::Desk | Wait::OneWeek | Wait::Service => self.wait.of(wait),
        }
    }

    /// What a screen of e-Gov says, for those who read it; for others with its meaning, or how it is read.
    pub fn message(&self, symptom: Symptom) -> String {
        match (self.language, symptom.message()) {
            (Language::Ja, Some(message)) => self.ui.quote.with([message]),
            (_, _) => self.symptom.of(symptom).row.to_owned(),
        }
    }

    /// Who has to act; for a provider which one, where that is known.
    pub fn acted_by(&self, actor: Actor, provider: Option<External>) -> CostWords {
        match at_provider(actor, provider) {
            Some(provider) => self.actor_at.of(provider),
            None => self.actor.of(actor),
        }
    }
}

shape! {
    /// A symptom in words.
    SymptomWords {
        /// The row of the entry screen.
        row: Text,
        /// How it is named among the answers.
        short: Text,
    }
}

shape! {
    /// A question in words.
    QuestionWords {
        /// The question itself.
        ask: Text,
        /// What is needed to answer it; never hidden.
        hint: Text,
        /// Why it is asked: what the answer changes.
        why: Text,
        /// How it is named among the answers.
        short: Text,
        /// The error when nothing was chosen, without its first word.
        missing: Text,
    }
}

shape! {
    /// A recovery path in words.
    RouteWords {
        /// The verdict: a full sentence, what to do and what comes of it.
        verdict: Text,
        /// Its name, as the heading of a card.
        name: Text,
        /// Why it is the way.
        why: Text,
    }
}

shape! {
    /// A caution in words. Its first word comes from its level.
    CautionWords {
        /// What it is about.
        title: Text,
        /// What to know.
        body: Text,
    }
}

shape! {
    /// One row of the costs: its value, and what belongs to it.
    CostWords {
        /// The value in a word, shown bold.
        value: Text,
        /// What goes with it; may be empty.
        detail: Text,
    }
}

shape! {
    /// How far a rule can be trusted, as a mark has it.
    MarkWords {
        /// In the mark, behind the number of a source; empty for what is official.
        short: Text,
        /// At the source to which the mark leads, spelt out.
        told: Text,
    }
}

shape! {
    /// A source document in words.
    PageWords {
        /// Who publishes it.
        publisher: Text,
        /// Its title.
        title: Text,
        /// The link that opens it from a step.
        open: Text,
    }
}

shape! {
    /// A thing to have at hand.
    ThingWords {
        /// What it is.
        name: Text,
        /// Where to find it, or how to write it.
        found: Text,
    }
}

shape! {
    /// A list of things to have at hand, in words.
    PreparationWords {
        /// What the list is for.
        heading: Text,
        /// How many of them are needed.
        rule: Text,
        /// The things, and where to find them.
        items: &'static [ThingWords],
        /// What to do when they cannot be had; may be empty.
        otherwise: Text,
    }
}

shape! {
    /// Buttons, headings and sentences of the screens.
    Ui {
        /// The constant name of the whole region.
        region: Text,
        /// The button that shows the furigana or hides it; empty in a language that has none.
        furigana: Text,
        /// Who is speaking; an official host may replace it.
        unofficial: Text,
        /// Where a wrong rule can be reported.
        report: Text,
        /// Leads in who else can be asked; stands at the same place on every screen.
        help: Text,
        /// The link to them.
        help_link: Text,
        /// Heading of the entry screen.
        entry_heading: Text,
        /// What the entry screen offers.
        entry_lead: Text,
        /// What happens to what is typed.
        privacy: Text,
        /// The name of the search form.
        search_name: Text,
        /// The label of the text field, with an example.
        search_label: Text,
        /// The button that searches.
        search_button: Text,
        /// What a reader can do instead, where nothing can be typed. At most one line of 14 characters: it stands in a place as
        /// high as the field.
        find_in_page: Text,
        /// The link to all answers, in the place of the search button.
        read_all: Text,
        /// The error when the field was left empty.
        search_empty: Text,
        /// Heading above the rows that are messages.
        messages_heading: Text,
        /// Heading above the groups of the other rows.
        groups_heading: Text,
        /// Heading above the hits.
        hits_heading: Counted,
        /// When nothing was found.
        no_hits: Text,
        /// The same, with the group in which it may be.
        no_hits_in: Sentence<1>,
        /// What was looked for, in which nothing was found; the beginning of the text is given.
        missed: Sentence<1>,
        /// What else can be done then.
        missed_next: Text,
        /// Above the rows to which single words of the text point.
        pointed_heading: Text,
        /// When the text was too long and its end was not looked at.
        cut: Sentence<1>,
        /// Leads from the hits back to the whole list.
        back_to_list: Text,
        /// Heading of all answers (static guide).
        guide_heading: Text,
        /// Back to the question before.
        back: Text,
        /// Back to the screen before, whichever it was.
        back_to_before: Text,
        /// Back from the first question to the entry screen.
        back_to_entry: Text,
        /// Back from another way to the first one.
        back_to_outcome: Text,
        /// 「質問 2（あと最大2問）」: its number from 1, and how many can come after it.
        question_caption: Sentence<2>,
        /// The same for the last one.
        last_question_caption: Sentence<1>,
        /// Stands before the last option.
        or: Text,
        /// The summary of why a question is asked.
        why_asked: Text,
        /// To the next screen.
        next: Text,
        /// The first word of an error.
        error: Text,
        /// Shown when a changed answer made later ones fall away.
        answers_dropped: Text,
        /// Caption above a verdict.
        verdict_caption: Text,
        /// The same when an answer was わからない.
        verdict_caption_unsure: Text,
        /// The same for another way than the first.
        verdict_caption_other: Text,
        /// Above a path that a link named.
        linked_caption: Text,
        /// What is to be checked first of a path that a link named.
        linked_hint: Text,
        /// The way from a path that a link named to what fits.
        linked_button: Text,
        /// After the name of a path that cannot be undone.
        loses: Text,
        /// Between the answers that lead to the same (static guide).
        either: Text,
        /// Heading when nothing fits (the symptom `something-else`).
        nothing_fits: Text,
        /// The name of the cost rows.
        costs: Text,
        /// First row: what happens to the filings.
        cost_data: Text,
        /// Second row: how long it takes.
        cost_wait: Text,
        /// Third row: whether somebody has to be asked.
        cost_support: Text,
        /// Value of the second row when nothing has to be waited for.
        no_wait: CostWords,
        /// Joins two waiting times.
        wait_joiner: Text,
        /// Heading of what is not needed to act: reasons, remarks, sources.
        background_heading: Text,
        /// Heading of the reasons.
        why_heading: Text,
        /// Heading of the steps.
        steps_heading: Counted,
        /// Heading of the steps of a route that follows.
        then_heading: Sentence<1>,
        /// Beside the heading of steps that can be ticked.
        tick_hint: Text,
        /// The heading of a path of several routes, whose names are given.
        composed: Sentence<1>,
        /// Said when a step is ticked: how many of how many are done.
        steps_done: Sentence<2>,
        /// Said when all steps are ticked.
        all_done: Text,
        /// Heading of the preparations.
        prepare_heading: Text,
        /// The summary of the things to have at hand.
        things_heading: Text,
        /// Heading of what tables add to a path in some situations (static guide).
        situations_heading: Text,
        /// Heading of what keeps a conflict from coming back.
        habits_heading: Text,
        /// Heading of the alternatives.
        alternatives_heading: Text,
        /// Heading of the screen before a deletion.
        deletion_heading: Text,
        /// Heading of what to save before it.
        save_heading: Text,
        /// What to save before it.
        save: &'static [Text],
        /// Where to find it for an account that nobody can open.
        save_elsewhere: Text,
        /// The best way that keeps the filings, by its name.
        keeping: Sentence<1>,
        /// The same for who plans a deletion: changing the address may be all that is needed.
        keeping_planned: Text,
        /// Leads there, where the filings stay within the reader's reach.
        keep: Text,
        /// The same, where they are not deleted, and no more is known.
        keep_undeleted: Text,
        /// Goes on to the steps of the deletion.
        accept_loss: Text,
        /// The question whether it worked.
        worked_heading: Text,
        /// It worked.
        worked_yes: Text,
        /// It did not.
        worked_no: Text,
        /// It was not tried yet.
        worked_not_yet: Text,
        /// Heading once it worked.
        solved_heading: Text,
        /// What to do then: nothing.
        solved_next: Text,
        /// What to do when it was not tried yet.
        worked_later: Text,
        /// Caption of the next way after one that did not work.
        verdict_caption_next: Text,
        /// When the last way did not work either.
        nothing_left: Text,
        /// Heading of the answers.
        answers_heading: Text,
        /// How the symptom is named among the answers.
        symptom_short: Text,
        /// How the ways that did not work are named among the answers.
        tried_short: Text,
        /// The button that changes an answer.
        change: Text,
        /// The accessible name of that button, which holds its label.
        change_name: Sentence<1>,
        /// Heading of the sources.
        sources_heading: Text,
        /// The mark of a source with a short label: its number and the label.
        mark: Sentence<2>,
        /// What a mark is called, which shows this.
        mark_name: Sentence<1>,
        /// Leads from a source back to where it was mentioned.
        read_on_there: Text,
        /// 「確認日」.
        read_on: Text,
        /// Leads in where official pages disagree.
        disagreement: Text,
        /// Official guides by name.
        guides: Text,
        /// A link that opens a new tab.
        new_tab: Text,
        /// When the sources were read long ago: the number of days.
        old_sources: Counted,
        /// Start again.
        restart: Text,
        /// Forgets everything that was typed, chosen or noted.
        wipe: Text,
        /// It is forgotten.
        wiped: Text,
        /// Prints the path on the screen.
        print: Text,
        /// Said when the browser has not begun to print.
        not_printed: Text,
        /// Stands in print only.
        printed: Text,
        /// Heading of the remarks about a path as a whole.
        remarks: Text,
        /// Between a name and what is said of it.
        colon: Text,
        /// The short separator of items in a line.
        separator: Text,
        /// Quotes an on-screen label.
        quote: Sentence<1>,
        /// Quotes a name of ours.
        named: Sentence<1>,
        /// Between two of these.
        between_names: Text,
        /// A page: its publisher and title.
        page_title: Sentence<2>,
        /// Something said beside.
        aside: Sentence<1>,
        /// Between two sentences.
        apart: Text,
        /// Names in a row.
        list: ListWords,
    }
}

shape! {
    /// Names in a row.
    ListWords {
        /// Two of them.
        two: Sentence<2>,
        /// Those before, and one that is not the last of several.
        more: Sentence<2>,
        /// Those before, and the last of several.
        last: Sentence<2>,
    }
}

impl ListWords {
    /// The names, in a row.
    pub fn of(&self, names: &[String]) -> String {
        let mut told = String::new();
        for (place, name) in names.iter().enumerate() {
            told = match place + 1 {
                1 => name.to_owned(),
                2 if names.len() == 2 => self.two.with([&told, name]),
                number if number == names.len() => self.last.with([&told, name]),
                _another => self.more.with([&told, name]),
            };
        }
        told
    }
}

/// Which provider has to act, where one has to.
fn at_provider(actor: Actor, provider: Option<External>) -> Option<External> {
    provider.filter(|_| actor == Actor::Provider)
}
