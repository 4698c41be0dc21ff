//! One reader's way through the checker: the answers, and where among them the screen stands.
//!
//! The answers are the state; which screen is shown is worked out from them. Nothing here touches a
//! browser, so every journey can be walked in a native test.

pub use super::action::{Action, Effects, Event, Focus, Screen, Search, Status, Worked};
use super::check::state::{Check, CheckAction, Follows};
use crate::rules::{self, Answer, Facts, Question, Route, Step, Symptom};

/// The state of one widget.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    preset: Option<(Symptom, Facts)>,
    symptom: Option<Symptom>,
    facts: Facts,
    /// A question that was answered and is on the screen again.
    revisited: Option<Question>,
    /// Another way than the first, once the reader went to one.
    way: Option<Route>,
    /// Ways that did not work.
    tried: Vec<Route>,
    search: Search,
    marked: Option<Answer>,
    missing: bool,
    dropped: bool,
    ticked: Vec<(Route, Step)>,
    marked_worked: Option<Worked>,
    worked: Option<Worked>,
    check: Option<Check>,
    /// The account check as the reader left it.
    left_check: Option<Check>,
}

impl Session {
    /// A session that starts at the entry screen, or at a preset symptom with facts that are known already.
    pub fn new(preset: Option<(Symptom, Facts)>) -> Session {
        let mut session = Session { preset, ..Session::default() };
        if let Some((symptom, facts)) = preset {
            session.symptom = Some(symptom);
            session.facts = facts;
        }
        session.mark_known();
        session
    }

    /// What brought the reader here, once it is chosen.
    pub fn symptom(&self) -> Option<Symptom> {
        self.symptom
    }

    /// What the last search led to.
    pub fn search(&self) -> &Search {
        &self.search
    }

    /// The option that is marked in the question on the screen.
    pub fn marked(&self) -> Option<Answer> {
        self.marked
    }

    /// Whether the reader tried to go on without choosing.
    pub fn missing(&self) -> bool {
        self.missing
    }

    /// Whether a changed answer just made others fall away.
    pub fn dropped(&self) -> bool {
        self.dropped
    }

    /// Whether this step is ticked.
    pub fn ticked(&self, route: Route, step: Step) -> bool {
        self.ticked.contains(&(route, step))
    }

    /// The mark in "did it work?".
    pub fn marked_worked(&self) -> Option<Worked> {
        self.marked_worked
    }

    /// The answer to "did it work?" for the path on the screen.
    pub fn worked(&self) -> Option<Worked> {
        self.worked
    }

    /// Whether the path on the screen follows one that did not work.
    pub fn after_failure(&self) -> bool {
        !self.tried.is_empty()
    }

    /// Whether the reader said that this path did not work.
    pub fn has_failed(&self, route: Route) -> bool {
        self.tried.contains(&route)
    }

    /// The account check, while the reader is in it.
    pub fn check(&self) -> Option<&Check> {
        self.check.as_ref()
    }

    /// What is on the screen.
    pub fn screen(&self) -> Screen {
        if self.check.is_some() {
            return Screen::Check;
        }
        let Some(symptom) = self.symptom else { return Screen::Entry };
        let path = rules::path(symptom, &self.facts);
        if let Some(question) = self.revisited
            && let Some(position) = path.answers.iter().position(|answer| answer.question() == question)
        {
            return self.question(symptom, question, position);
        }
        match path.decision {
            Err(question) => self.question(symptom, question, path.answers.len()),
            Ok(outcome) => {
                let shown = self
                    .way
                    .map(|way| {
                        outcome.entries().find(|entry| entry.route == way).cloned().unwrap_or_else(|| way.into())
                    })
                    .unwrap_or_else(|| outcome.primary.clone());
                Screen::Outcome { outcome: Box::new(outcome), shown: Box::new(shown), answers: path.answers }
            }
        }
    }

    fn question(&self, symptom: Symptom, question: Question, position: usize) -> Screen {
        let mut others = self.facts;
        others.forget(question);
        let more = rules::remaining(symptom, &others).saturating_sub(1);
        Screen::Question { question, number: position + 1, more }
    }

    /// Starts anew at a symptom, with facts that are known already.
    pub fn open(&mut self, symptom: Symptom, facts: Facts) -> Effects {
        *self = Session { preset: self.preset, symptom: Some(symptom), facts, ..Session::default() };
        self.arrive()
    }

    /// Does what the reader does, and says what follows from it.
    pub fn apply(&mut self, action: Action) -> Effects {
        match action {
            Action::Search(search) => self.show_search(search),
            Action::BackToList => {
                self.search = Search::None;
                Effects { focus: Some(Focus::Heading), ..Effects::default() }
            }
            Action::ChooseSymptom(symptom) => self.open(symptom, Facts::default()),
            Action::Mark(answer) => {
                self.marked = Some(answer);
                Effects::default()
            }
            Action::Next => self.go_on(),
            Action::Back => self.go_back(),
            Action::Change(question) => {
                self.revisited = Some(question);
                self.leave_outcome();
                self.arrive()
            }
            Action::ChangeSymptom => self.leave_for_list(),
            Action::ShowWay(route) => {
                self.way = Some(route);
                self.worked = None;
                self.marked_worked = None;
                self.arrive()
            }
            Action::ShowFirstWay => {
                self.way = None;
                self.worked = None;
                self.marked_worked = None;
                self.arrive()
            }
            Action::Tick(route, step) => self.tick(route, step),
            Action::MarkWorked(worked) => {
                self.marked_worked = Some(worked);
                Effects::default()
            }
            Action::SubmitWorked => self.submit_worked(),
            Action::OpenCheck(planned) => {
                // What was written before is still there; nobody writes six accounts down twice.
                let left = self.left_check.take().filter(Check::is_written);
                self.check = Some(left.unwrap_or_else(|| Check::new(planned)));
                self.arrive()
            }
            Action::CloseCheck => {
                self.left_check = self.check.take();
                self.arrive()
            }
            Action::Check(action) => self.in_check(action),
            Action::Restart => {
                *self = Session::new(self.preset);
                self.arrive()
            }
        }
    }

    fn show_search(&mut self, search: Search) -> Effects {
        let nothing = matches!(&search, Search::Found { hits, .. } if hits.is_empty());
        let focus = if nothing || search == Search::Empty { Focus::SearchField } else { Focus::Hits };
        self.search = search;
        Effects { focus: Some(focus), status: nothing.then_some(Status::NoHits), events: Vec::new() }
    }

    fn go_on(&mut self) -> Effects {
        let (Some(symptom), Screen::Question { question, .. }) = (self.symptom, self.screen()) else {
            return Effects::default();
        };
        let Some(answer) = self.marked.filter(|answer| answer.question() == question) else {
            self.missing = true;
            return Effects { focus: Some(Focus::FirstOption), ..Effects::default() };
        };
        let before = rules::path(symptom, &self.facts).answers;
        self.facts.set(answer);
        self.revisited = None;
        let after = rules::path(symptom, &self.facts).answers;
        // Answers that the new path does not ask are dropped: kept, they would come back unasked after another change.
        let fallen: Vec<Question> = before
            .iter()
            .map(|answer| answer.question())
            .filter(|question| !after.iter().any(|answer| answer.question() == *question))
            .collect();
        fallen.iter().for_each(|question| self.facts.forget(*question));
        let mut effects = self.arrive();
        if !fallen.is_empty() {
            self.dropped = true;
            self.ticked.clear();
            effects.status = Some(Status::AnswersDropped);
        }
        effects
    }

    fn go_back(&mut self) -> Effects {
        let Some(symptom) = self.symptom else { return Effects::default() };
        let answers = rules::path(symptom, &self.facts).answers;
        let position = match self.screen() {
            Screen::Entry | Screen::Check => 0,
            Screen::Question { number, .. } => number - 1,
            Screen::Outcome { .. } => answers.len(),
        };
        self.leave_outcome();
        match position.checked_sub(1).and_then(|before| answers.get(before)) {
            Some(answer) => self.revisited = Some(answer.question()),
            None => return self.leave_for_list(),
        }
        self.arrive()
    }

    fn leave_for_list(&mut self) -> Effects {
        *self = Session { preset: self.preset, ..Session::default() };
        self.arrive()
    }

    fn tick(&mut self, route: Route, step: Step) -> Effects {
        match self.ticked.iter().position(|known| *known == (route, step)) {
            Some(known) => drop(self.ticked.remove(known)),
            None => self.ticked.push((route, step)),
        }
        let Screen::Outcome { shown, .. } = self.screen() else { return Effects::default() };
        let steps = shown.procedure(route);
        let done = steps.iter().filter(|line| self.ticked(route, line.step)).count();
        Effects { status: Some(Status::StepsDone(done, steps.len())), ..Effects::default() }
    }

    fn submit_worked(&mut self) -> Effects {
        let Screen::Outcome { outcome, shown, .. } = self.screen() else { return Effects::default() };
        let Some(worked) = self.marked_worked else {
            self.missing = true;
            return Effects { focus: Some(Focus::FirstOption), ..Effects::default() };
        };
        self.missing = false;
        let feedback = Event::Feedback(shown.route, worked);
        if worked == Worked::No {
            // A composed path was tried with all its parts.
            for route in shown.routes() {
                if !self.tried.contains(&route) {
                    self.tried.push(route);
                }
            }
            if let Some(next) = outcome.next_after(&self.tried) {
                self.way = Some(next.route);
                self.marked_worked = None;
                self.worked = None;
                let mut effects = self.arrive();
                effects.events.insert(0, feedback);
                return effects;
            }
        }
        self.worked = Some(worked);
        Effects { focus: Some(Focus::Worked), status: None, events: vec![feedback] }
    }

    fn in_check(&mut self, action: CheckAction) -> Effects {
        let Some(check) = self.check.as_mut() else { return Effects::default() };
        let (focus, status) = match check.apply(action) {
            Follows::Nothing => (None, None),
            Follows::Screen(shared) => (Some(Focus::Heading), shared.map(Status::Collisions)),
            Follows::Added(account) => (Some(Focus::Account(account)), Some(Status::AccountAdded(account))),
            Follows::Removed(before) => (Some(Focus::Account(before)), Some(Status::AccountRemoved)),
            Follows::Mistakes => (Some(Focus::Mistakes), None),
            Follows::Field(account, field) => (Some(Focus::Field(account, field)), None),
            Follows::NothingChosen => (Some(Focus::FirstOption), None),
        };
        Effects { focus, status, events: Vec::new() }
    }

    fn leave_outcome(&mut self) {
        self.way = None;
        self.tried.clear();
        self.worked = None;
        self.marked_worked = None;
    }

    /// A new screen: what was marked on it before is marked again, the heading is focused, the page is told.
    fn arrive(&mut self) -> Effects {
        self.missing = false;
        self.dropped = false;
        self.search = Search::None;
        self.mark_known();
        Effects { focus: Some(Focus::Heading), status: None, events: self.announcement().into_iter().collect() }
    }

    fn mark_known(&mut self) {
        self.marked = match self.screen() {
            Screen::Question { question, .. } => self.facts.get(question),
            Screen::Entry | Screen::Check | Screen::Outcome { .. } => None,
        };
    }

    fn announcement(&self) -> Option<Event> {
        match (self.symptom, self.screen()) {
            (Some(symptom), Screen::Question { question, number, .. }) => {
                Some(Event::Question(symptom, question, number))
            }
            (Some(symptom), Screen::Outcome { shown, .. }) => Some(Event::Outcome(symptom, shown.route)),
            (None, _) | (Some(_), Screen::Entry | Screen::Check) => None,
        }
    }
}
