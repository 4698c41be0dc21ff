//! The words of the pages that each tell of one message.

/// The words of the pages that each tell of one message.
pub struct MessageWords {
    /// What the page holds, in two sentences, for lists of search results. It is given the row of the entry screen.
    pub description: fn(&str) -> String,
    /// When the sources were read: the day of the one that was read longest ago.
    pub read_on: fn(&str) -> String,
    /// Leads to the questions, of which only one way is left in the end.
    pub narrow: &'static str,
    /// Names the ways that lose data, which are given.
    pub losing: fn(&str) -> String,
    /// The heading of the questions and what follows from each answer.
    pub answer_heading: &'static str,
    /// Leads back there.
    pub back: &'static str,
    /// The heading of the rows of all other troubles.
    pub others_heading: &'static str,
    /// What the whole is, for machines: one paragraph.
    pub summary: &'static str,
    /// The heading of the list of all these pages.
    pub list_heading: &'static str,
    /// Said in that list of a page that holds ways that lose data.
    pub holds_losing: &'static str,
    /// The heading of what else can be read.
    pub more_heading: &'static str,
}
