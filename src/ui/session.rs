//! One reader's way through the checker: the answers, and where among them the screen stands.
//!
//! The answers are the state; which screen is shown is worked out from them. Nothing here touches a
//! browser, so every journey can be walked in a native test.

mod beside;

pub use super::action::{Action, Effects, Event, Focus, Request, Screen, Search, Status, Worked};
use super::check::state::Check;
use super::inquiry::state::Composing;
use super::waiting::state::Waiting;
use crate::rules::{self, Answer, Facts, LockPersists, Question, Route, Step, Symptom};

/// The state of one widget.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    pub(super) preset: Option<(Symptom, Facts)>,
    pub(super) symptom: Option<Symptom>,
    pub(super) facts: Facts,
    /// A question that was answered and is on the screen again.
    pub(super) revisited: Option<Question>,
    /// A path that a link named, while no symptom is chosen.
    pub(super) linked: Option<Route>,
    /// Another way than the first, once the reader went to one.
    pub(super) way: Option<Route>,
    /// Ways that did not work.
    pub(super) tried: Vec<Route>,
    /// Ways whose loss the reader did not want.
    pub(super) declined: Vec<Route>,
    /// The way whose loss the reader agreed to.
    pub(super) accepted: Option<Route>,
    search: Search,
    marked: Option<Answer>,
    missing: bool,
    dropped: bool,
    pub(super) ticked: Vec<(Route, Step)>,
    marked_worked: Option<Worked>,
    worked: Option<Worked>,
    pub(super) check: Option<Check>,
    /// The account check as the reader left it.
    left_check: Option<Check>,
    inquiry: Option<Composing>,
    /// The inquiries as the reader left them, one for each desk.
    left_inquiries: Vec<Composing>,
    pub(super) waiting: Waiting,
    wiped: bool,
    not_printed: bool,
    /// Whether it was asked again if half an hour had passed.
    asked_again: bool,
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

    /// Whether hits stand in the place of the list.
    pub fn shows_hits(&self) -> bool {
        matches!(self.search, Search::Found { .. })
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

    /// Whether the reader agreed to the loss of this path.
    pub fn has_accepted(&self, route: Route) -> bool {
        self.accepted == Some(route)
    }

    /// Whether the reader said that this path did not work.
    pub fn has_failed(&self, route: Route) -> bool {
        self.tried.contains(&route)
    }

    /// The answers.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The ways that did not work.
    pub fn tried(&self) -> &[Route] {
        &self.tried
    }

    /// The inquiry, while the reader is in it.
    pub fn inquiry(&self) -> Option<&Composing> {
        self.inquiry.as_ref()
    }

    /// Whether everything was just forgotten.
    pub fn wiped(&self) -> bool {
        self.wiped
    }

    /// Whether the browser did not begin to print this screen.
    pub fn not_printed(&self) -> bool {
        self.not_printed
    }

    /// Waiting times and noted times of the trouble that is on the screen; another's are not its own.
    pub fn waiting(&self) -> &Waiting {
        if self.waiting.of() == self.symptom { &self.waiting } else { &Waiting::NONE }
    }

    /// Whether a clock has to be looked at, also while the reader is elsewhere.
    pub fn has_clock(&self) -> bool {
        self.waiting.is_running()
    }

    /// This screen, as the browser's history brings it back: times that run and what was written down are as they are
    /// now, not as they were then.
    pub fn with_what_goes_on(mut self, now: &mut Session) -> Session {
        let going_on = now.fresh();
        self.waiting = going_on.waiting;
        self.left_inquiries = going_on.left_inquiries;
        self.inquiry = self.inquiry.map(|there| there.again(&self.left_inquiries));
        (self.check, self.left_check) = match self.check {
            Some(there) => (Some(there.again(going_on.left_check)), None),
            None => (None, going_on.left_check),
        };
        // What was said of a screen was said once.
        (self.wiped, self.dropped, self.missing) = (false, false, false);
        self.waiting.leave();
        if !self.shows_hits() {
            self.search = Search::None;
        }
        self
    }

    /// Whether there is anything to forget.
    pub fn holds_something(&self) -> bool {
        let fresh = Session::new(self.preset);
        *self
            != Session {
                search: self.search.clone(),
                marked: self.marked,
                missing: self.missing,
                wiped: self.wiped,
                not_printed: self.not_printed,
                ..fresh
            }
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
        if self.inquiry.is_some() {
            return Screen::Inquiry;
        }
        let Some(symptom) = self.symptom else { return self.linked.map_or(Screen::Entry, Screen::Linked) };
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
                if shown.irreversible() && self.accepted != Some(shown.route) {
                    return Screen::Deletion {
                        keeping: Box::new(outcome.keeping(&self.tried)),
                        shown: Box::new(shown),
                    };
                }
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
        *self = Session { symptom: Some(symptom), facts, ..self.fresh() };
        self.waiting.begin();
        self.waiting.forget_deletion();
        self.arrive()
    }

    /// Shows a path as it is in general, as a link asked for.
    pub fn link(&mut self, route: Route) -> Effects {
        *self = Session { linked: Some(route), ..self.fresh() };
        self.arrive()
    }

    /// Nothing but what was written down.
    fn fresh(&mut self) -> Session {
        let left_check = self.check.take().or(self.left_check.take());
        self.leave_inquiry();
        let left_inquiries = std::mem::take(&mut self.left_inquiries);
        let waiting = std::mem::take(&mut self.waiting);
        Session { preset: self.preset, left_check, left_inquiries, waiting, ..Session::default() }
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
            Action::AcceptLoss(route) => {
                self.accepted = Some(route);
                self.arrive()
            }
            Action::KeepData(route) => self.keep_data(route),
            Action::Restart => {
                let Session { symptom, facts, .. } = Session::new(self.preset);
                *self = Session { symptom, facts, ..self.fresh() };
                self.waiting.begin();
                self.arrive()
            }
            Action::Wipe => {
                *self = Session::new(self.preset);
                let effects = self.arrive();
                self.wiped = true;
                Effects { status: Some(Status::Wiped), request: Some(Request::Forget), ..effects }
            }
            Action::Print => {
                self.not_printed = false;
                Effects { request: Some(Request::Print), ..Effects::default() }
            }
            Action::NotPrinted => {
                self.not_printed = true;
                Effects { status: Some(Status::NotPrinted), ..Effects::default() }
            }
            Action::Waiting(action) => self.wait(action),
            Action::Compose(inquiry) => self.compose(*inquiry),
            Action::CloseInquiry => {
                self.leave_inquiry();
                self.arrive()
            }
            Action::Inquiry(action) => self.in_inquiry(action),
        }
    }

    fn show_search(&mut self, search: Search) -> Effects {
        let (focus, status) = match &search {
            Search::Found { .. } => (Focus::Hits, None),
            Search::Missed { groups, .. } => (Focus::SearchField, Some(Status::NoHits(groups.first().copied()))),
            Search::Empty | Search::None => (Focus::SearchField, None),
        };
        self.search = search;
        Effects { focus: Some(focus), status, ..Effects::default() }
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
        if self.facts.get(question) != Some(answer) {
            self.waiting.forget_deletion();
        }
        self.facts.set(answer);
        if question == Question::LockPersists && answer != Answer::LockPersists(LockPersists::Yes) {
            // The wait was not tried after all, and begins anew.
            self.tried.retain(|route| *route != Route::B1);
            self.waiting.begin();
        }
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
            Screen::Entry | Screen::Linked(_) | Screen::Check | Screen::Inquiry => 0,
            Screen::Question { number, .. } => number - 1,
            Screen::Deletion { .. } | Screen::Outcome { .. } => answers.len(),
        };
        self.leave_outcome();
        match position.checked_sub(1).and_then(|before| answers.get(before)) {
            Some(answer) => self.revisited = Some(answer.question()),
            None => return self.leave_for_list(),
        }
        self.arrive()
    }

    fn leave_for_list(&mut self) -> Effects {
        *self = self.fresh();
        self.arrive()
    }

    /// Another way, for the loss of this one is not wanted: it is not offered again by itself.
    fn keep_data(&mut self, route: Route) -> Effects {
        if let Screen::Deletion { shown, .. } = self.screen()
            && !self.declined.contains(&shown.route)
        {
            self.declined.push(shown.route);
        }
        self.way = Some(route);
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
        let (Some(symptom), Screen::Outcome { outcome, shown, answers }) = (self.symptom, self.screen()) else {
            return Effects::default();
        };
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
            if let Some(asked) = self.ask_whether_waited(symptom, shown.route, &answers) {
                return Effects { events: [vec![feedback], asked.events].concat(), ..asked };
            }
            let done: Vec<Route> = self.tried.iter().chain(&self.declined).copied().collect();
            if let Some(next) = outcome.next_after(&done) {
                self.way = Some(next.route);
                self.marked_worked = None;
                self.worked = None;
                let mut effects = self.arrive();
                effects.events.insert(0, feedback);
                return effects;
            }
        }
        self.worked = Some(worked);
        Effects { focus: Some(Focus::Worked), events: vec![feedback], ..Effects::default() }
    }

    /// A lock that stays after the wait is another case (Q3), but only after 30 minutes and one try: that is asked again.
    fn ask_whether_waited(&mut self, symptom: Symptom, route: Route, answers: &[Answer]) -> Option<Effects> {
        let asks = |facts: &Facts| matches!(rules::next(symptom, facts), Err(Question::LockPersists));
        let mut without = self.facts;
        without.forget(Question::LockPersists);
        let said = |waited| answers.contains(&Answer::LockPersists(waited));
        // Who is unsure is asked once more, not for ever.
        let open = said(LockPersists::No) || said(LockPersists::Unsure) && !self.asked_again;
        if route != Route::B1 || !open || !asks(&without) {
            return None;
        }
        self.asked_again = true;
        self.facts = without;
        self.way = None;
        self.marked_worked = None;
        self.worked = None;
        Some(self.arrive())
    }

    fn leave_outcome(&mut self) {
        self.way = None;
        self.accepted = None;
        self.asked_again = false;
        self.tried.clear();
        self.declined.clear();
        self.worked = None;
        self.marked_worked = None;
    }

    /// A new screen: what was marked on it before is marked again, the heading is focused, the page is told.
    fn arrive(&mut self) -> Effects {
        self.missing = false;
        self.dropped = false;
        self.wiped = false;
        self.not_printed = false;
        self.waiting.leave();
        self.search = Search::None;
        self.mark_known();
        let events = self.announcement().into_iter().collect();
        Effects { focus: Some(Focus::Heading), events, ..Effects::default() }
    }

    pub(super) fn mark_known(&mut self) {
        self.marked = match self.screen() {
            Screen::Question { question, .. } => self.facts.get(question),
            Screen::Entry
            | Screen::Linked(_)
            | Screen::Check
            | Screen::Inquiry
            | Screen::Deletion { .. }
            | Screen::Outcome { .. } => None,
        };
    }

    fn announcement(&self) -> Option<Event> {
        match (self.symptom, self.screen()) {
            (Some(symptom), Screen::Question { question, number, .. }) => {
                Some(Event::Question(symptom, question, number))
            }
            (Some(symptom), Screen::Outcome { shown, .. }) => Some(Event::Outcome(symptom, shown.route)),
            (None, _)
            | (
                Some(_),
                Screen::Entry | Screen::Linked(_) | Screen::Check | Screen::Inquiry | Screen::Deletion { .. },
            ) => None,
        }
    }
}
