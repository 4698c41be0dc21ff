//! How tables write what they advise: paths by name, and what one situation changes about them.

use super::fact::{Question, Service};
use super::note::Note;
use super::route::{Data, External, Route, Wait};

/// What a table says: its advice, or the question it cannot do without.
pub(super) type Decision = Result<Box<Advice>, Question>;

/// A path as a table names it: `A2.then(A3)`, `D6.note(Note::PagesDiffer)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// The route to take.
    pub route: Route,
    /// Routes to take right after it.
    pub then: Vec<Route>,
    /// What this situation adds.
    pub notes: Vec<Note>,
    /// For an unlock request: what e-Gov is used for, where it was asked.
    pub service: Option<Service>,
    /// For a provider's help: whose sign-in stops, where that is known.
    pub provider: Option<External>,
    /// What happens to the filings, where that is not what the path usually does.
    pub data: Option<Data>,
    /// What has to be waited for, where that is not what the path usually waits for.
    pub wait: Option<&'static [Wait]>,
    /// What has to be waited for besides.
    pub also: Option<Wait>,
    /// Whether it stays behind all cheaper paths wherever the table names it last.
    pub last: bool,
}

impl From<Route> for Choice {
    fn from(route: Route) -> Choice {
        Choice {
            route,
            then: Vec::new(),
            notes: Vec::new(),
            service: None,
            provider: None,
            data: None,
            wait: None,
            also: None,
            last: false,
        }
    }
}

impl Route {
    /// This route, followed by another.
    pub(super) fn then(self, next: Route) -> Choice {
        let mut choice = Choice::from(self);
        choice.then.push(next);
        choice
    }

    /// This route with a note.
    pub(super) fn note(self, note: Note) -> Choice {
        Choice::from(self).note(note)
    }

    /// This route, for the sign-in of this provider.
    pub(super) fn provider_is(self, provider: External) -> Choice {
        Choice::from(self).provider_is(provider)
    }

    /// This route, doing something else to the filings than usual.
    pub(super) fn data_is(self, data: Data) -> Choice {
        Choice::from(self).data_is(data)
    }
}

impl Choice {
    /// Adds a note.
    pub fn note(mut self, note: Note) -> Choice {
        self.notes.push(note);
        self
    }

    /// Adds a note where it holds.
    pub fn note_when(self, holds: bool, note: Note) -> Choice {
        if holds { self.note(note) } else { self }
    }

    /// Sets what happens to the filings here.
    pub fn data_is(mut self, data: Data) -> Choice {
        self.data = Some(data);
        self
    }

    /// Adds a wait where it holds.
    pub fn wait_when(mut self, holds: bool, wait: Wait) -> Choice {
        if holds {
            self.also = Some(wait);
        }
        self
    }

    /// Sets what has to be waited for here.
    pub fn wait_is(mut self, wait: &'static [Wait]) -> Choice {
        self.wait = Some(wait);
        self
    }

    /// Says whose sign-in stops.
    pub fn provider_is(mut self, provider: External) -> Choice {
        self.provider = Some(provider);
        self
    }

    /// Says what e-Gov is used for.
    pub fn service_is(mut self, service: Service) -> Choice {
        self.service = Some(service);
        self
    }
}

/// What a table advises: one primary path, and others in the order in which the table names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Advice {
    /// The path to take.
    pub primary: Choice,
    /// Other paths.
    pub alternatives: Vec<Choice>,
}

/// Boxed, because a table hands it on with each path that it names.
impl Advice {
    /// Advice with this primary path.
    pub fn of(primary: impl Into<Choice>) -> Box<Advice> {
        Box::new(Advice { primary: primary.into(), alternatives: Vec::new() })
    }

    /// Adds an alternative.
    pub fn or(mut self: Box<Self>, alternative: impl Into<Choice>) -> Box<Advice> {
        self.alternatives.push(alternative.into());
        self
    }

    /// Adds an alternative where it holds.
    pub fn or_when(self: Box<Self>, holds: bool, alternative: impl Into<Choice>) -> Box<Advice> {
        if holds { self.or(alternative) } else { self }
    }

    /// Adds an alternative that stays behind the others.
    pub fn last(self: Box<Self>, alternative: impl Into<Choice>) -> Box<Advice> {
        let mut choice = alternative.into();
        choice.last = true;
        self.or(choice)
    }
}
