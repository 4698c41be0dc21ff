//! The values that a session consists of. Each is reset as a whole.

use super::effects::Worked;
use super::search::Search;
use crate::rules::{Answer, Facts, Question, Route, Step, Symptom};

/// What was answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub symptom: Option<Symptom>,
    pub facts: Facts,
    /// A question that was answered and is on the screen again.
    pub revisited: Option<Question>,
    /// A path that a link named, while no symptom is chosen.
    pub linked: Option<Route>,
    pub ticked: Vec<(Route, Step)>,
}

/// How far the reader came with the paths of an outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attempt {
    /// Another way than the first, once the reader went to one.
    pub way: Option<Route>,
    /// Ways that did not work.
    pub tried: Vec<Route>,
    /// Ways whose loss the reader did not want.
    pub declined: Vec<Route>,
    pub accepted: Option<Route>,
    /// The answer to "did it work?" for the path on the screen.
    pub worked: Option<Worked>,
    /// Whether it was asked again if half an hour had passed.
    pub asked_again: bool,
}

/// What goes with the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passing {
    pub search: Search,
    /// The option that is marked in the question on the screen.
    pub marked: Option<Answer>,
    /// Whether the reader tried to go on without choosing.
    pub missing: bool,
    /// Whether a changed answer just made others fall away.
    pub dropped: bool,
    /// Whether everything was just forgotten.
    pub wiped: bool,
    /// Whether the browser did not begin to print this screen.
    pub not_printed: bool,
    /// The source at which the reader looks, from a mark.
    pub cited: Option<usize>,
}

impl Answers {
    /// At the beginning of the page, which knows a symptom, or nothing.
    pub(super) fn at(start: Option<(Symptom, Facts)>) -> Answers {
        let (symptom, facts) = start.unzip();
        Answers { symptom, facts: facts.unwrap_or_default(), ..Answers::default() }
    }

    /// Whether this step is ticked.
    pub fn ticked(&self, route: Route, step: Step) -> bool {
        self.ticked.contains(&(route, step))
    }
}
