//! The one stateful component: it hands actions to the session, draws the screen, and moves the focus.

use std::cell::{RefCell, RefMut};
use std::rc::Rc;

use gloo::timers::callback::{Interval, Timeout};
use web_sys::Element;
use yew::prelude::*;

use super::{device, focus};
use crate::language::Language;
use crate::letters::in_digits;
use crate::page::{self, Today, frame, inquiry, minutes_left};
use crate::reader::waiting::WaitingAction;
use crate::reader::{Action, Effects, Focus, Press, Reader, Request, Session, Status};
use crate::render::yew::Framed;
use crate::render::{self, Surroundings};
use crate::text::{self, Words, bare};

/// How long a spoken sentence stays in the live region, in milliseconds.
const STATUS_STAYS: u32 = 4_000;

/// How often the clock is looked at while a wait runs, in milliseconds. What it shows changes once a minute.
const LOOKS: u32 = 1_000;

/// What the page sets.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub reader: Shared,
    pub language: Language,
    pub languages: Vec<Language>,
    pub level: u8,
    /// Which widget of the page this is, from 1: regions of one name cannot be told apart.
    #[prop_or(1)]
    pub number: usize,
    pub today: Callback<(), Today>,
    /// Hears that the reader does something, before the screen changes.
    #[prop_or_default]
    pub on_act: Callback<()>,
    /// Does the page's part of what follows from an action.
    #[prop_or_default]
    pub on_effects: Callback<Effects>,
}

/// One reader, shared between the element and its component, so that the element can read where they are at any time.
#[derive(Clone)]
pub struct Shared(Rc<RefCell<Reader>>);

impl Shared {
    /// Shares a reader.
    pub fn new(reader: Reader) -> Shared {
        Shared(Rc::new(RefCell::new(reader)))
    }

    /// Reads where the reader is.
    pub fn read<T>(&self, read: impl FnOnce(&Session) -> T) -> T {
        read(&self.0.borrow().session)
    }

    /// Gives access to the reader.
    pub fn reader(&self) -> RefMut<'_, Reader> {
        self.0.borrow_mut()
    }
}

/// The same reader, not an equal one: what is inside is compared by drawing it.
impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What reaches the component.
pub enum Message {
    Act(Press),
    /// Something was done from outside; these are the effects, and whether the focus may move.
    Changed(Effects, bool),
    /// Everything starts anew: what was typed into the screen goes with it.
    Renew,
    /// The clock is looked at, because a wait runs.
    Look,
    Silence,
}

/// The widget.
pub struct App {
    root: NodeRef,
    /// Where the focus goes once the screen is drawn, as `data-focus` has it.
    focus: Option<String>,
    /// The mark that led to a source.
    mark: Option<Element>,
    /// Whether this screen is to be printed once it is drawn.
    prints: bool,
    status: Option<Status>,
    silence: Option<Timeout>,
    /// How many sentences were spoken: the same one said again is a new one to a screen reader.
    spoken: u32,
    /// How often everything started anew. It is part of a screen's key, so that no field outlives it.
    generation: u32,
    looking: Option<Interval>,
    /// Whether the reader wants furigana, once they have said so.
    furigana: Option<bool>,
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<App>) -> App {
        let mut app = App {
            root: NodeRef::default(),
            focus: None,
            mark: None,
            prints: false,
            status: None,
            silence: None,
            spoken: 0,
            generation: 0,
            looking: None,
            furigana: None,
        };
        app.keep_looking(ctx);
        app
    }

    fn update(&mut self, ctx: &Context<App>, message: Message) -> bool {
        match message {
            // The browser shows what is typed already.
            Message::Act(Press::Act(typed @ Action::Write(_))) => {
                ctx.props().reader.reader().apply(typed);
                false
            }
            Message::Act(Press::Act(Action::Furigana(shown))) => {
                self.furigana = Some(shown);
                // Where its words are not there, they are fetched now.
                let marked = ctx.props().language.with_furigana();
                self.follow(ctx, Effects::ask(Request::Speak(marked)), false)
            }
            Message::Act(press) => {
                ctx.props().on_act.emit(());
                let reader = &ctx.props().reader;
                let action = press.at(device::now, device::chance);
                let words = text::words(ctx.props().language);
                let action = reader.read(|session| inquiry::untouched(words, session.beside.inquiry.as_ref(), action));
                let effects = ctx.props().reader.reader().apply(action);
                self.follow(ctx, effects, true)
            }
            Message::Changed(effects, may_focus) => self.follow(ctx, effects, may_focus),
            Message::Renew => {
                self.generation = self.generation.wrapping_add(1);
                true
            }
            Message::Look => self.look(ctx),
            Message::Silence => self.status.take().is_some(),
        }
    }

    fn changed(&mut self, _: &Context<App>, _: &Props) -> bool {
        // At another level a heading is another element; who was on it stays there.
        self.focus = self.root().as_ref().and_then(focus::focused_place).or(self.focus.take());
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let props = ctx.props();
        let marked = props.language.with_furigana();
        let is_there = text::has_words(marked);
        // Whoever reads easy Japanese has it from the beginning.
        let shown = is_there && self.furigana.unwrap_or(marked == props.language);
        // Where there are no files to fetch from, there are no languages either.
        let furigana = (is_there || !props.languages.is_empty()).then_some(shown);
        let words = text::words(if shown { marked } else { props.language });
        let at = Surroundings { lang: props.language, level: props.level, number: props.number, live: true };
        let send = ctx.link().callback(Message::Act);
        let today = props.today.emit(());
        #[cfg(feature = "injected-panic")]
        props.reader.read(panic_where_asked);
        let framed = props.reader.read(|session| Framed {
            lang: props.language.tag(),
            bare: !shown,
            region: at.landmark(words.ui.region),
            above: frame::above(words, session, &props.languages, furigana),
            key: format!("{}-{}", in_digits(self.generation), session.screen_key()),
            screen: page::screen(words, session, &today),
            below: frame::below(words, session),
            spoken: self.status.map(|status| (self.spoken, bare(spoken(words, status)).into_owned())),
        });
        render::yew::widget(at, framed, &self.root, &send)
    }

    fn rendered(&mut self, ctx: &Context<App>, _: bool) {
        // What is printed is drawn first, with this day.
        if std::mem::take(&mut self.prints) {
            ctx.props().on_effects.emit(Effects::ask(Request::Print));
        }
        if let Some(place) = self.focus.take()
            && let Some(root) = self.root()
        {
            focus::move_focus(&root, &place, self.mark.take_if(|_| place == Focus::Mark.name()));
        }
    }
}

impl App {
    fn follow(&mut self, ctx: &Context<App>, mut effects: Effects, may_focus: bool) -> bool {
        let (focus, status) = (effects.focus, effects.status);
        if may_focus {
            self.focus = focus.map(Focus::name);
        }
        if let Some(Focus::Source(_)) = focus {
            self.mark = self.root().as_ref().and_then(focus::focused);
        }
        // Browsers work out the style of both screens where what has the focus goes with the old one.
        if self.focus.is_some()
            && focus == Some(Focus::Heading)
            && let Some(root) = self.root()
        {
            focus::let_go_of_focus(&root);
        }
        // What was typed goes with its fields.
        if effects.request == Some(Request::Forget) {
            self.generation = self.generation.wrapping_add(1);
        }
        self.prints = effects.request.take_if(|request| *request == Request::Print).is_some();
        // At once: the clipboard is open only while the key or the pointer is being handled.
        ctx.props().on_effects.emit(effects);
        self.keep_looking(ctx);
        // What was said of one screen is not true of the next.
        if focus == Some(Focus::Heading) {
            self.status = None;
        }
        if status.is_some() {
            self.status = status;
            self.spoken = self.spoken.wrapping_add(1);
            self.silence = Some(Timeout::new(STATUS_STAYS, {
                let link = ctx.link().clone();
                move || link.send_message(Message::Silence)
            }));
        }
        true
    }

    fn root(&self) -> Option<Element> {
        self.root.cast()
    }

    /// While a wait runs, the clock is looked at; the timer is no clock itself.
    fn keep_looking(&mut self, ctx: &Context<App>) {
        let runs = ctx.props().reader.read(Session::has_clock);
        if runs != self.looking.is_some() {
            let link = ctx.link().clone();
            self.looking = runs.then(|| Interval::new(LOOKS, move || link.send_message(Message::Look)));
        }
    }

    /// Only what changed is drawn: once a minute, and when the wait is over.
    fn look(&mut self, ctx: &Context<App>) -> bool {
        let left = |session: &Session| session.waiting().lock.map(|lock| lock.left());
        let reader = &ctx.props().reader;
        let before = reader.read(left);
        let effects = reader.reader().apply(Action::Waiting(WaitingAction::Look(device::now())));
        reader.read(left) != before && self.follow(ctx, effects, false)
    }
}

/// A panic in the middle of drawing, for the test that asks what a reader sees then.
#[cfg(feature = "injected-panic")]
#[allow(clippy::panic, reason = "this is what the feature is for")]
fn panic_where_asked(session: &Session) {
    if session.answers.symptom == Some(crate::rules::Symptom::EmailCase) {
        panic!("injected");
    }
}

fn spoken(words: &Words, status: Status) -> String {
    match status {
        Status::NoHits(group) => match group.map(|group| words.group.of(group)) {
            None | Some("") => words.ui.no_hits.to_owned(),
            Some(name) => words.ui.no_hits_in.with([name]),
        },
        Status::AnswersDropped => words.ui.answers_dropped.to_owned(),
        Status::StepsDone(done, all) => words.ui.steps_done.with([&done.to_string(), &all.to_string()]),
        Status::Collisions(count) => match count {
            0 => words.check.result_status_none.to_owned(),
            count => words.check.result_status.of(count),
        },
        Status::AccountAdded(account) => words.check.added.with([&(account + 1).to_string()]),
        Status::AccountRemoved => words.check.removed.to_owned(),
        Status::MinutesLeft(0) => words.waiting.over.to_owned(),
        Status::MinutesLeft(left) => minutes_left(words, left),
        Status::Wiped => words.ui.wiped.to_owned(),
        Status::NotPrinted => words.ui.not_printed.to_owned(),
        Status::Copied(true) => words.inquiry.copied.to_owned(),
        Status::Copied(false) => words.inquiry.not_copied.to_owned(),
    }
}
