//! Where one reader is among the screens. The answers are the state; which screen is shown is worked out from them.

use std::rc::Rc;

use super::action::Action;
use super::beside::Beside;
use super::check::CheckStage;
use super::effects::{Effects, Event, Focus, Input, Request, Status, Worked};
use super::inquiry::InquiryStage;
use super::prefill::prefilled;
use super::screen::Screen;
use super::search::Search;
use super::state::{Answers, Attempt, Passing};
use super::waiting::{Waiting, WaitingAction};
use crate::rules::{self, Answer, Facts, LockPersists, Preparation, Question, Route, Step, Symptom};

/// The state of one widget. Each of its values is reset as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    /// Where the page lets the reader begin.
    pub preset: Option<(Symptom, Facts)>,
    pub answers: Answers,
    /// How far the reader came with the paths of these answers.
    pub attempt: Attempt,
    pub beside: Beside,
    pub passing: Passing,
    /// What stands in the field of the search, also while another screen is shown. In the page's memory only.
    pub sought: Rc<str>,
    pub screen: Screen,
}

impl Session {
    /// A session that starts at the entry screen, or at a preset symptom with facts that are known already.
    pub fn new(preset: Option<(Symptom, Facts)>) -> Session {
        let mut session = Session { preset, answers: Answers::at(preset), ..Session::default() };
        session.look();
        session
    }

    /// Waiting times and noted times of the trouble that is on the screen; another's are not its own.
    pub fn waiting(&self) -> &Waiting {
        if self.beside.waiting.of == self.answers.symptom { &self.beside.waiting } else { &Waiting::NONE }
    }

    /// Whether a clock has to be looked at, also while the reader is elsewhere.
    pub fn has_clock(&self) -> bool {
        self.beside.waiting.is_running()
    }

    /// Whether the path on the screen has worked: then there is nothing left to do on it.
    pub fn is_solved(&self) -> bool {
        matches!(self.screen, Screen::Outcome { .. }) && self.attempt.worked == Some(Worked::Yes)
    }

    /// Whether the question on the screen is asked once more, because a path did not help: was the lock left alone for so long?
    pub fn asks_again(&self) -> bool {
        matches!(self.screen, Screen::Question { question: Question::LockPersists, .. })
            && self.attempt.tried.contains(&Route::B1)
    }

    /// Whether there is anything to forget.
    pub fn holds_something(&self) -> bool {
        self.answers != Answers::at(self.preset)
            || self.attempt != Attempt::default()
            || !self.beside.is_empty()
            || self.passing.dropped
    }

    /// This screen, as the browser's history brings it back: times that run and what was written down are as they are
    /// now, not as they were then; and what was said of a screen was said once.
    pub(super) fn with_what_goes_on(self, now: &mut Session) -> Session {
        let search = if self.passing.search.found() { self.passing.search } else { Search::None };
        let passing = Passing { search, missing: false, dropped: false, wiped: false, cited: None, ..self.passing };
        Session { passing, beside: self.beside.again(std::mem::take(&mut now.beside)), ..self }
    }

    /// Does what the reader does, and says what follows from it.
    pub fn apply(&mut self, action: Action) -> Effects {
        match action {
            Action::Open(symptom, facts) => self.open(symptom, facts),
            Action::Link(route) => self.start(Answers { linked: Some(route), ..Answers::default() }),
            // The other screens are known to the reader's history only.
            Action::Travel(_) => Effects::default(),
            Action::Write(text) => {
                self.sought = text.into();
                Effects::default()
            }
            Action::Search(text) => self.search(&text),
            Action::BackToList => {
                self.passing.search = Search::None;
                Effects::to(Focus::Heading)
            }
            Action::ChooseSymptom(symptom) => self.open(symptom, Facts::default()),
            Action::Mark(answer) => {
                self.passing.marked = Some(answer);
                Effects::default()
            }
            Action::Next => self.go_on(),
            Action::Back => self.go_back(),
            Action::Change(question) => {
                self.answers.revisited = Some(question);
                self.attempt = Attempt::default();
                self.arrive()
            }
            Action::ChangeSymptom => self.start(Answers::default()),
            Action::ShowWay(route) => self.go_to(Some(route)),
            Action::ShowFirstWay => self.go_to(None),
            Action::Tick(route, step) => self.tick(route, step),
            Action::Worked(worked) => self.tell_worked(worked),
            Action::AcceptLoss(route) => {
                self.attempt.accepted = Some(route);
                self.arrive()
            }
            Action::KeepData(route) => self.keep_data(route),
            Action::Restart => {
                self.beside.waiting.begin();
                self.sought = Rc::default();
                self.start(Answers::at(self.preset))
            }
            Action::Wipe => {
                *self = Session::new(self.preset);
                let effects = self.arrive();
                self.passing.wiped = true;
                Effects { status: Some(Status::Wiped), request: Some(Request::Forget), ..effects }
            }
            Action::Cite(number) => {
                self.passing.cited = Some(number);
                Effects::to(Focus::Source(number))
            }
            Action::ReadOn => {
                self.passing.cited = None;
                Effects::to(Focus::Mark)
            }
            Action::Speak(language) => Effects::ask(Request::Speak(language)),
            // How it is drawn is no part of the way.
            Action::Furigana(_) => Effects::default(),
            Action::Print => {
                self.passing.not_printed = false;
                Effects::ask(Request::Print)
            }
            Action::NotPrinted => {
                self.passing.not_printed = true;
                Effects::say(Status::NotPrinted)
            }
            Action::Waiting(action) => self.wait(action),
            Action::Compose(kind) => self.compose(kind),
            Action::OpenCheck(planned) => {
                self.beside.open_check(planned);
                self.arrive()
            }
            Action::CloseInquiry | Action::CloseCheck => {
                self.beside.close();
                self.arrive()
            }
            Action::Inquiry(action) => {
                self.beside.inquiry.as_mut().map(|inquiry| inquiry.apply(action)).unwrap_or_default()
            }
            Action::Check(action) => self.beside.check.as_mut().map(|check| check.apply(action)).unwrap_or_default(),
        }
    }

    fn open(&mut self, symptom: Symptom, facts: Facts) -> Effects {
        self.beside.waiting.begin();
        self.beside.waiting.forget_deletion();
        self.start(Answers { symptom: Some(symptom), facts, ..Answers::default() })
    }

    /// Starts anew; only what was written down stays at hand.
    fn start(&mut self, answers: Answers) -> Effects {
        self.beside.close();
        self.answers = answers;
        self.attempt = Attempt::default();
        self.arrive()
    }

    fn search(&mut self, text: &str) -> Effects {
        self.sought = text.into();
        self.passing.search = Search::of(text);
        match &self.passing.search {
            Search::Found { .. } => Effects::to(Focus::Hits),
            Search::Missed { groups, .. } => Effects {
                status: Some(Status::NoHits(groups.first().copied())),
                ..Effects::to(Focus::Input(Input::Search))
            },
            Search::Empty | Search::None => Effects::to(Focus::Input(Input::Search)),
        }
    }

    fn go_on(&mut self) -> Effects {
        let (Some(symptom), &Screen::Question { question, .. }) = (self.answers.symptom, &self.screen) else {
            return Effects::default();
        };
        let Some(answer) = self.passing.marked.filter(|answer| answer.question() == question) else {
            return self.miss();
        };
        let before = rules::path(symptom, &self.answers.facts).answers;
        if self.answers.facts.get(question) != Some(answer) {
            self.beside.waiting.forget_deletion();
        }
        self.answers.facts.set(answer);
        if question == Question::LockPersists && answer != Answer::LockPersists(LockPersists::Yes) {
            // The wait was not tried after all, and begins anew. Who has said that it did not work may have tried too early.
            if self.attempt.tried.contains(&Route::B1) {
                self.beside.waiting.forget_lock();
            }
            self.attempt.tried.retain(|route| *route != Route::B1);
            self.beside.waiting.begin();
        }
        self.answers.revisited = None;
        let after = rules::path(symptom, &self.answers.facts).answers;
        // Answers that the new path does not ask are dropped: kept, they would come back unasked after another change.
        let mut dropped = false;
        for question in before.iter().map(|answer| answer.question()) {
            if !after.iter().any(|answer| answer.question() == question) {
                self.answers.facts.forget(question);
                dropped = true;
            }
        }
        let mut effects = self.arrive();
        if dropped {
            self.passing.dropped = true;
            self.answers.ticked.clear();
            effects.status = Some(Status::AnswersDropped);
        }
        effects
    }

    /// Nothing was chosen.
    fn miss(&mut self) -> Effects {
        self.passing.missing = true;
        Effects::to(Focus::FirstOption)
    }

    fn go_back(&mut self) -> Effects {
        if self.answers.symptom.is_none() {
            return Effects::default();
        }
        if self.is_solved() {
            self.attempt.worked = None;
            return self.arrive();
        }
        let Some(question) = self.question_before() else { return self.start(Answers::default()) };
        self.answers.revisited = Some(question);
        self.attempt = Attempt::default();
        self.arrive()
    }

    /// The question that was answered before this screen.
    fn question_before(&self) -> Option<Question> {
        let answers = rules::path(self.answers.symptom?, &self.answers.facts).answers;
        let position = match self.screen {
            Screen::Entry | Screen::Linked(_) | Screen::LinkedDeletion(_) | Screen::Check | Screen::Inquiry => 0,
            Screen::Question { number, .. } => number - 1,
            Screen::Deletion { .. } | Screen::Outcome { .. } => answers.len(),
        };
        position.checked_sub(1).and_then(|before| answers.get(before)).map(|answer| answer.question())
    }

    /// Goes one screen back, as far as the answers tell which was before: the browser's history has an entry of before a reload for
    /// it. The last of them is where the page lets the reader begin.
    pub(super) fn step_back(&mut self) {
        let here = self.place();
        self.beside.close();
        self.attempt.worked = None;
        self.arrive();
        if self.place() == here && self.answers.linked.is_none() {
            self.attempt = Attempt::default();
            self.arrive();
        }
        if self.place() == here {
            self.attempt = Attempt::default();
            let (from, given) = self.preset.unzip();
            let given = given.filter(|_| from == self.answers.symptom).unwrap_or_default();
            let asked = self.question_before().filter(|question| given.get(*question).is_none());
            match asked {
                Some(question) => self.answers.revisited = Some(question),
                None => self.answers = Answers::at(self.preset),
            }
            self.arrive();
        }
    }

    /// Another way, for the loss of this one is not wanted: it is not offered again by itself.
    fn keep_data(&mut self, route: Route) -> Effects {
        if let Screen::Deletion { shown, .. } = &self.screen
            && !self.attempt.declined.contains(&shown.route)
        {
            self.attempt.declined.push(shown.route);
        }
        self.go_to(Some(route))
    }

    /// Goes to this way, or to the first; whether it works is another question there.
    fn go_to(&mut self, way: Option<Route>) -> Effects {
        self.attempt.way = way;
        self.attempt.worked = None;
        self.arrive()
    }

    fn tick(&mut self, route: Route, step: Step) -> Effects {
        let ticked = &mut self.answers.ticked;
        match ticked.iter().position(|known| *known == (route, step)) {
            Some(known) => drop(ticked.remove(known)),
            None => ticked.push((route, step)),
        }
        let Screen::Outcome { shown, .. } = &self.screen else { return Effects::default() };
        let steps = shown.procedure(route);
        let done = steps.iter().filter(|line| self.answers.ticked(route, line.step)).count();
        Effects::say(Status::StepsDone(done, steps.len()))
    }

    fn tell_worked(&mut self, worked: Worked) -> Effects {
        let (Some(symptom), Screen::Outcome { outcome, shown, answers }) = (self.answers.symptom, &self.screen) else {
            return Effects::default();
        };
        let feedback = Event::Feedback(shown.route, worked);
        if worked == Worked::No {
            // A composed path was tried with all its parts.
            for route in shown.routes() {
                if !self.attempt.tried.contains(&route) {
                    self.attempt.tried.push(route);
                }
            }
            let done = [self.attempt.tried.as_slice(), &self.attempt.declined].concat();
            let next = if let Some(facts) = self.unless_waited(symptom, shown.route, answers) {
                self.attempt.asked_again = true;
                self.answers.facts = facts;
                Some(None)
            } else {
                outcome.next_after(&done).map(|next| Some(next.route))
            };
            if let Some(way) = next {
                let mut effects = self.go_to(way);
                effects.events.insert(0, feedback);
                return effects;
            }
        }
        self.attempt.worked = Some(worked);
        let focus = if self.is_solved() { Focus::Heading } else { Focus::Worked };
        Effects { events: vec![feedback], ..Effects::to(focus) }
    }

    /// A lock that stays after the wait is another case (Q3), but only after 30 minutes and one try: that is asked again. The
    /// answers without that one, where this is so.
    fn unless_waited(&self, symptom: Symptom, route: Route, answers: &[Answer]) -> Option<Facts> {
        let mut without = self.answers.facts;
        without.forget(Question::LockPersists);
        let said = |waited| answers.contains(&Answer::LockPersists(waited));
        // Who is unsure is asked once more, not for ever.
        let open = said(LockPersists::No) || said(LockPersists::Unsure) && !self.attempt.asked_again;
        let asked = || rules::next(symptom, &without) == Err(Question::LockPersists);
        (route == Route::B1 && open && asked()).then_some(without)
    }

    fn compose(&mut self, kind: Preparation) -> Effects {
        let Some(inquiry) = prefilled(kind, self) else { return Effects::default() };
        self.beside.compose(inquiry);
        self.arrive()
    }

    fn wait(&mut self, action: WaitingAction) -> Effects {
        self.beside.waiting.belongs_to(self.answers.symptom, &action);
        let looks = matches!(action, WaitingAction::Look(_));
        let effects = self.beside.waiting.apply(action);
        let shows_lock =
            !self.is_solved() && matches!(&self.screen, Screen::Outcome { shown, .. } if shown.route == Route::B1);
        // The clock speaks only on the screen that shows it.
        if looks && !shows_lock { Effects::default() } else { effects }
    }

    /// A new screen: what was marked on it before is marked again, the heading is focused, the page is told.
    fn arrive(&mut self) -> Effects {
        self.beside.waiting.leave();
        self.look();
        let event = match (self.answers.symptom, &self.screen) {
            (Some(symptom), &Screen::Question { question, number, .. }) => {
                Some(Event::Question(symptom, question, number))
            }
            (Some(symptom), Screen::Outcome { shown, .. }) => Some(Event::Outcome(symptom, shown.route)),
            (None, _)
            | (
                Some(_),
                Screen::Entry
                | Screen::Linked(_)
                | Screen::LinkedDeletion(_)
                | Screen::Check
                | Screen::Inquiry
                | Screen::Deletion { .. },
            ) => None,
        };
        Effects { events: event.into_iter().collect(), ..Effects::to(Focus::Heading) }
    }

    /// Works out what is on the screen.
    pub(super) fn look(&mut self) {
        self.screen = Screen::of(&self.answers, &self.attempt, &self.beside);
        let marked = match self.screen {
            Screen::Question { question, .. } => self.answers.facts.get(question),
            Screen::Entry
            | Screen::Linked(_)
            | Screen::LinkedDeletion(_)
            | Screen::Check
            | Screen::Inquiry
            | Screen::Deletion { .. }
            | Screen::Outcome { .. } => None,
        };
        self.passing = Passing { marked, ..Passing::default() };
    }
}

impl Session {
    /// One key for each screen: its nodes go with it, and with them a stale focus.
    pub fn screen_key(&self) -> String {
        match &self.screen {
            Screen::Entry => "entry".to_owned(),
            Screen::LinkedDeletion(route) => format!("before-linked-{}", route.code()),
            Screen::Linked(route) => format!("linked-{}", route.code()),
            Screen::Check => match self.beside.check.as_ref().map(|check| check.stage) {
                Some(CheckStage::List) | None => "check-list".to_owned(),
                Some(CheckStage::Result) => "check-result".to_owned(),
                Some(CheckStage::Steps) => "check-steps".to_owned(),
            },
            Screen::Inquiry => match self.beside.inquiry.as_ref().map(|inquiry| inquiry.stage) {
                Some(InquiryStage::Form) | None => "inquiry-form".to_owned(),
                Some(InquiryStage::Text) => "inquiry-text".to_owned(),
            },
            Screen::Question { question, .. } => question.id().to_owned(),
            Screen::Deletion { shown, .. } => format!("before-{}", shown.route.code()),
            Screen::Outcome { shown, .. } if self.is_solved() => format!("solved-{}", shown.route.code()),
            Screen::Outcome { shown, .. } => shown.route.code().to_owned(),
        }
    }

    /// One key for each place of the browser's history. The hits are a place of their own on the screen of the list: what was
    /// pasted stays in the field above them.
    pub fn place(&self) -> String {
        if self.passing.search.found() { "hits".to_owned() } else { self.screen_key() }
    }
}
