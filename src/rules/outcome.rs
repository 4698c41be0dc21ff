//! What a table answers: one primary path and alternatives, each with its price.

use super::advice::{Advice, Choice};
use super::caution::Caution;
use super::fact::Service;
use super::note::Note;
use super::preparation::Preparation;
use super::route::{Actor, Data, External, Route, Wait};
use super::row::{Line, When};
use super::source::Grounds;

/// A path as one situation offers it: a route, what follows it, and what it costs here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
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
    /// What happens to the filings.
    pub data: Data,
    /// What has to be waited for; empty for nothing.
    pub wait: Vec<Wait>,
    /// Whether it stays behind all cheaper paths wherever the table names it last.
    last: bool,
}

impl From<Route> for Entry {
    fn from(route: Route) -> Entry {
        Choice::from(route).into()
    }
}

impl From<Choice> for Entry {
    fn from(choice: Choice) -> Entry {
        let mut wait: Vec<Wait> = Vec::new();
        match choice.wait {
            Some(known) => wait.extend_from_slice(known),
            None => {
                wait.extend(choice.route.wait());
                wait.extend(choice.then.iter().filter_map(|route| route.wait()));
            }
        }
        wait.extend(choice.also.filter(|also| !wait.contains(also)));
        Entry {
            data: choice.data.unwrap_or(choice.route.data()),
            route: choice.route,
            then: choice.then,
            notes: choice.notes,
            service: choice.service,
            provider: choice.provider,
            wait,
            last: choice.last,
        }
    }
}

impl Entry {
    /// The route and all that follow it.
    pub fn routes(&self) -> impl Iterator<Item = Route> + '_ {
        std::iter::once(self.route).chain(self.then.iter().copied())
    }

    /// Whether taking this path cannot be undone.
    pub fn irreversible(&self) -> bool {
        self.routes().any(Route::irreversible)
    }

    /// Who has to act: the first of its routes that needs somebody else, else oneself.
    pub fn actor(&self) -> Actor {
        self.routes().map(Route::actor).max().unwrap_or(Actor::Oneself)
    }

    /// The steps of one of its routes, as far as they belong to this situation.
    pub fn procedure(&self, route: Route) -> Vec<Line> {
        let mut lines = Vec::new();
        for line in route.row().steps {
            if self.needs(line.when) {
                lines.push(*line);
            }
        }
        lines
    }

    /// What to know before its steps, in their order.
    pub fn cautions(&self) -> Vec<Caution> {
        let mut all = Vec::new();
        for route in self.routes() {
            for line in self.procedure(route) {
                all.extend_from_slice(line.cautions);
            }
        }
        all
    }

    fn needs(&self, when: When) -> bool {
        let at_desk = self.notes.contains(&Note::AtSupportDesk);
        match when {
            When::Always => true,
            When::AWeekIsWaited => self.wait.contains(&Wait::OneWeek),
            When::ByForm => !at_desk,
            When::AtSupportDesk => at_desk,
            When::ProviderIs(provider) => self.provider == provider,
        }
    }

    /// What to have at hand for one of its routes. An unlock request needs the list of its service, or all three while that is
    /// not known.
    pub fn preparations(&self, route: Route) -> Vec<Preparation> {
        let mut lists = Vec::new();
        for list in route.row().prepare {
            if list.is_for(self.service) {
                lists.push(*list);
            }
        }
        lists
    }

    /// Everything the entry rests on: its routes, notes, waits, preparations, steps and cautions, each once.
    pub fn grounds(&self) -> Vec<Grounds> {
        let mut all: Vec<Grounds> = Vec::new();
        let mut add = |grounds: Grounds| {
            if !all.contains(&grounds) {
                all.push(grounds);
            }
        };
        for route in self.routes() {
            add(route.grounds());
            for line in self.procedure(route) {
                add(line.step.grounds());
                line.cautions.iter().for_each(|caution| add(caution.grounds()));
            }
            self.preparations(route).iter().for_each(|list| add(list.grounds()));
        }
        self.notes.iter().for_each(|note| add(note.grounds()));
        self.wait.iter().for_each(|wait| add(wait.grounds()));
        all
    }

    /// The price by which alternatives are ordered, the cheapest first (rulings):
    /// data lost, data out of reach, others needed, time waited, number of steps.
    pub fn price(&self) -> Price {
        Price {
            last: self.last,
            lost: matches!(self.data, Data::Lost),
            out_of_reach: matches!(self.data, Data::OutOfReach),
            others_needed: self.actor() != Actor::Oneself,
            minutes: self.wait.iter().map(|wait| minutes(*wait)).sum(),
            steps: self.routes().map(|route| self.procedure(route).len()).sum(),
        }
    }
}

/// What a path costs, compared field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    /// The table names this path last, whatever it costs.
    pub last: bool,
    /// Filings are lost.
    pub lost: bool,
    /// Filings cannot be opened any more.
    pub out_of_reach: bool,
    /// A desk, a provider or the prime holder has to act.
    pub others_needed: bool,
    /// The waiting time that is known, in minutes.
    pub minutes: u32,
    /// The number of steps.
    pub steps: usize,
}

const fn minutes(wait: Wait) -> u32 {
    match wait {
        Wait::ThirtyMinutes => 30,
        Wait::OneWeek => 7 * 24 * 60,
        // How long a desk, another person or a server takes is not known; that others are needed is counted already.
        Wait::Desk | Wait::Others | Wait::Service => 0,
    }
}

/// Where a symptom and its answers lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The path to take.
    pub primary: Entry,
    /// Other paths, the cheapest first.
    pub alternatives: Vec<Entry>,
}

impl Outcome {
    /// The advice of a table with the alternatives in the order of their price; of equal price, the one that the table names
    /// first stays first. By insertion, because a sort would weigh more than all the tables.
    pub(super) fn ranked(advice: Advice) -> Outcome {
        let mut ranked: Vec<(Price, Entry)> = Vec::with_capacity(advice.alternatives.len());
        for choice in advice.alternatives {
            let entry = Entry::from(choice);
            let price = entry.price();
            let place = ranked.iter().take_while(|(cheaper, _)| *cheaper <= price).count();
            ranked.insert(place, (price, entry));
        }
        Outcome { primary: advice.primary.into(), alternatives: ranked.into_iter().map(|(_, entry)| entry).collect() }
    }

    /// All paths, the primary first.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        std::iter::once(&self.primary).chain(&self.alternatives)
    }

    /// The path to try after these were tried without success, for "did it work? no": the first untried one that loses
    /// nothing, then one that does (the reader has to agree to the loss before its steps are shown), and in the end the
    /// desk. `None` once the desk was tried as well. (Who went to another way first may not have tried the first one.)
    pub fn next_after(&self, tried: &[Route]) -> Option<Entry> {
        let untried = |lost: bool| {
            let fits = |entry: &&Entry| entry.irreversible() == lost && is_open(entry, tried);
            self.entries().find(fits)
        };
        let next = untried(false).or_else(|| untried(true)).cloned();
        next.or_else(|| (!tried.contains(&Route::G1)).then(|| Route::G1.into()))
    }

    /// The best path that keeps the filings, for someone who is about to take one that loses them: the first that was not
    /// tried yet, else the desk. Who plans to delete a record may only want its address free: changing it does that
    /// (Q10-(1)②).
    pub fn keeping(&self, tried: &[Route]) -> Entry {
        let kept = self.entries().find(|entry| !entry.irreversible() && is_open(entry, tried)).cloned();
        kept.unwrap_or_else(|| if self.primary.route == Route::P5 { Route::P7.into() } else { Route::G1.into() })
    }
}

/// Whether a path is still to be tried; the desk is the end of every chain, not a part of it.
fn is_open(entry: &Entry, tried: &[Route]) -> bool {
    entry.route != Route::G1 && !tried.contains(&entry.route)
}
