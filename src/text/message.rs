//! The words of the pages that each tell of one message.

use super::shape::shape;
use super::{Sentence, Table, Text};
use crate::rules::Symptom;

shape! {
    /// The words of the pages that each tell of one message.
    MessageWords {
        /// What the page is called in lists of search results, which cut what is longer: the row of the entry screen, or less.
        title: Table<Symptom, Text>,
        /// What the whole is called behind it.
        site: Text,
        /// What the page holds, in two sentences, for lists of search results. It is given the row of the entry screen.
        description: Sentence<1>,
        /// When the sources were read: the day of the one that was read longest ago.
        read_on: Sentence<1>,
        /// Leads to the questions, of which only one way is left in the end.
        narrow: Text,
        /// Names the ways that lose data, which are given.
        losing: Sentence<1>,
        /// The heading of the questions and what follows from each answer.
        answer_heading: Text,
        /// Leads back there.
        back: Text,
        /// The heading of the rows of all other troubles.
        others_heading: Text,
        /// What the whole is, for machines: one paragraph.
        summary: Text,
        /// Said in that list of a page that holds ways that lose data.
        holds_losing: Text,
    }
}
