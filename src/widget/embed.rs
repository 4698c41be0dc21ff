//! The door for the custom element: one [`Widget`] for each element on the page.
//!
//! Yew never removes the listeners of a root, so a widget is not thrown away with its element: it is handed
//! on to the next one (`adopt`). The element's small class in `www/package/` does the rest of its life cycle.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Date, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::app::{App, Message, Props, Shared};
use crate::clock::Moment;
use crate::door;
use crate::page::Today;
use crate::reader::inquiry::InquiryAction;
use crate::reader::{Action, Effects, Event, Focus, Reader, Request, Screen, Session, memory};
use crate::rules::{Facts, Route, Symptom};
use crate::settings::{Attributes, Misunderstood, Settings};

thread_local! {
    /// How many widgets were drawn; those that are handed on keep their number.
    static DRAWN: Cell<usize> = const { Cell::new(0) };
}

/// One running widget.
#[wasm_bindgen(skip_typescript)]
pub struct Widget {
    app: RefCell<AppHandle<App>>,
    reader: Shared,
    settings: RefCell<Settings>,
    /// What in the attributes was not understood, and said.
    told: RefCell<Vec<Misunderstood>>,
    /// What the reader asked for before there was a widget.
    ahead: RefCell<Option<Ahead>>,
    host: Rc<Host>,
}

/// What was done before the first drawing, so that its screen is the first one drawn. What follows from it is told when the page
/// asks for the topic.
struct Ahead {
    topic: String,
    effects: Effects,
}

/// The element that a widget serves now.
struct Host {
    tell: RefCell<Function>,
    kept: RefCell<Option<String>>,
    number: usize,
}

/// Draws a widget into an element of a shadow root, at the place that the page remembers, or where the reader wants to go on. `tell` is called with a kind and
/// a detail: `act` when the reader acts, `move` with a place in the history, `keep` with what to remember (two paragraphs, of which
/// the first may stay after a panic), `copy` with a text, `print`, or an event for the page.
#[wasm_bindgen(skip_typescript)]
pub fn mount(root: Element, attributes: &JsValue, tell: Function) -> Widget {
    let (settings, problems) = read_attributes(attributes);
    problems.iter().for_each(warn);
    let remembered = text(attributes, "remembered");
    let mut reader = begin(&settings, remembered.as_deref());
    let ahead = RefCell::new(go_ahead(&mut reader, attributes));
    let reader = Shared::new(reader);
    let host = Rc::new(Host { tell: RefCell::new(tell), kept: RefCell::new(remembered), number: DRAWN.get() + 1 });
    DRAWN.set(host.number);
    let props = props(&settings, &reader, &host);
    let app = Renderer::<App>::with_root_and_props(root, props).render();
    let told = RefCell::new(problems);
    Widget { app: RefCell::new(app), reader, settings: RefCell::new(settings), told, ahead, host }
}

#[wasm_bindgen]
impl Widget {
    /// Serves another element, from its beginning.
    pub fn adopt(&self, attributes: &JsValue, tell: Function) {
        self.host.tell.replace(tell);
        self.told.borrow_mut().clear();
        let settings = self.read(attributes);
        let remembered = text(attributes, "remembered");
        let mut start = begin(&settings, remembered.as_deref());
        let ahead = go_ahead(&mut start, attributes);
        self.host.kept.replace(remembered);
        self.settings.replace(settings);
        self.start_from(start);
        self.ahead.replace(ahead);
        self.update_props();
    }

    /// Takes changed attributes; a changed symptom or changed facts start from there.
    pub fn configure(&self, attributes: &JsValue, may_focus: bool) {
        let settings = self.read(attributes);
        let restart = settings.preset != self.settings.borrow().preset;
        self.reader.reader().history.on = settings.history;
        self.settings.replace(settings);
        self.update_props();
        if restart {
            self.reset(may_focus);
        }
    }

    /// Goes back to the entry screen or the preset symptom. Nothing of before comes back: the next reader may be another.
    pub fn reset(&self, may_focus: bool) {
        let start = begin(&self.settings.borrow(), None);
        self.start_from(start);
        self.changed(Effects::to(Focus::Heading), may_focus);
    }

    /// Hears from the browser whether the text was copied.
    pub fn copied(&self, copied: bool) {
        self.apply(Action::Inquiry(InquiryAction::Copied(copied)), false);
    }

    /// Hears that the browser has not begun to print.
    #[wasm_bindgen(js_name = notPrinted)]
    pub fn not_printed(&self) {
        self.apply(Action::NotPrinted, false);
    }

    /// Opens a symptom, with facts that are known already.
    ///
    /// # Errors
    /// A `TypeError` that names the field, what it got and what is allowed; nothing is changed then.
    pub fn open(&self, symptom: &JsValue, facts: &JsValue, may_focus: bool) -> Result<(), JsValue> {
        let symptom = door::read_symptom("symptom", symptom)?;
        let facts = door::read_facts(facts)?;
        self.apply(Action::Open(symptom, facts), may_focus);
        Ok(())
    }

    /// Goes to what a link names, a symptom by its id or a path by its code. Returns whether there is such a thing.
    #[wasm_bindgen(js_name = goTo)]
    pub fn go_to(&self, topic: &str, may_focus: bool) -> bool {
        if let Some(ahead) = self.ahead.take()
            && ahead.topic == topic
        {
            self.follow(ahead.effects, may_focus);
            return true;
        }
        let action = going_to(topic);
        let known = action.is_some();
        action.into_iter().for_each(|action| self.apply(action, may_focus));
        known
    }

    /// Puts the focus on the heading of the screen, for a reader who asked for the widget.
    pub fn focus(&self) {
        self.changed(Effects::to(Focus::Heading), true);
    }

    /// Which screen of the browser's history this is.
    #[wasm_bindgen(getter)]
    pub fn position(&self) -> usize {
        self.reader.reader().history.here
    }

    /// Goes to an earlier or later screen of the browser's history. An entry from before a reload has no number.
    pub fn travel(&self, position: Option<usize>, may_focus: bool) {
        self.apply(Action::Travel(position), may_focus);
    }

    /// Where the reader is: `{screen, symptom, question, route}`, `null` where one does not apply.
    #[wasm_bindgen(getter)]
    pub fn state(&self) -> JsValue {
        let symptom = self.reader.read(|session| session.answers.symptom);
        let (name, question, route) = self.reader.read(|session| match &session.screen {
            Screen::Entry => ("entry", None, None),
            Screen::Linked(route) => ("outcome", None, Some(route.id())),
            Screen::LinkedDeletion(route) => ("deletion", None, Some(route.id())),
            Screen::Check => ("check", None, None),
            Screen::Inquiry => ("inquiry", None, None),
            Screen::Deletion { shown, .. } => ("deletion", None, Some(shown.route.id())),
            Screen::Question { question, .. } => ("question", Some(question.id()), None),
            Screen::Outcome { shown, .. } => ("outcome", None, Some(shown.route.id())),
        });
        object(&[
            ("screen", name.into()),
            ("symptom", symptom.map(|symptom| symptom.id()).into()),
            ("question", question.into()),
            ("route", route.into()),
        ])
    }
}

impl Widget {
    fn start_from(&self, start: Reader) {
        self.ahead.take();
        *self.reader.reader() = start;
        self.app.borrow().send_message(Message::Renew);
    }

    fn apply(&self, action: Action, may_focus: bool) {
        self.ahead.take();
        let effects = self.reader.reader().apply(action);
        self.follow(effects, may_focus);
    }

    fn follow(&self, mut effects: Effects, may_focus: bool) {
        // The browser's history hears at once; what else follows comes with the drawing.
        self.host.moved(effects.moved.take());
        self.changed(effects, may_focus);
    }

    /// Reads the attributes, and says in the console what was not understood, each thing once.
    fn read(&self, attributes: &JsValue) -> Settings {
        let (settings, problems) = read_attributes(attributes);
        let mut told = self.told.borrow_mut();
        problems.iter().filter(|problem| !told.contains(problem)).for_each(warn);
        *told = problems;
        settings
    }

    fn update_props(&self) {
        let props = props(&self.settings.borrow(), &self.reader, &self.host);
        self.app.borrow_mut().update(props);
        self.changed(Effects::default(), false);
    }

    fn changed(&self, effects: Effects, may_focus: bool) {
        self.app.borrow().send_message(Message::Changed(effects, may_focus));
    }
}

impl Host {
    fn tell(&self, kind: &str, detail: &JsValue) {
        let tell = self.tell.borrow().clone();
        // A listener of the page that throws is the page's own affair; the browser reports it.
        let _thrown = tell.call2(&JsValue::NULL, &kind.into(), detail);
    }

    /// The page's part of what follows from an action.
    fn follow(&self, effects: Effects, reader: &Shared) {
        self.moved(effects.moved);
        for event in effects.events {
            let (kind, detail) = event_detail(event);
            self.tell(kind, &detail);
        }
        match effects.request {
            Some(Request::Print) => self.tell("print", &JsValue::UNDEFINED),
            Some(Request::Speak(language)) => self.tell("speak", &language.tag().into()),
            Some(Request::Copy(text)) => self.tell("copy", &text.into()),
            // The kept screens are forgotten already.
            Some(Request::Forget) | None => {}
        }
        // The page remembers the place, where it is another than before.
        let now = reader.read(memory::remember);
        if *self.kept.borrow() != now {
            self.tell("keep", &now.as_deref().into());
            self.kept.replace(now);
        }
    }

    fn moved(&self, to: Option<usize>) {
        if let Some(number) = to {
            self.tell("move", &JsValue::from_f64(number as f64));
        }
    }
}

fn props(settings: &Settings, reader: &Shared, host: &Rc<Host>) -> Props {
    let (on_act, on_effects, remembered) = (Rc::clone(host), Rc::clone(host), reader.clone());
    Props {
        reader: reader.clone(),
        language: settings.language,
        languages: settings.languages.clone(),
        level: settings.level,
        number: host.number,
        today: Callback::from(|()| today()),
        on_act: Callback::from(move |()| on_act.tell("act", &JsValue::UNDEFINED)),
        on_effects: Callback::from(move |effects| on_effects.follow(effects, &remembered)),
    }
}

/// The events of the element: ids only, never an answer, an address or typed text.
fn event_detail(event: Event) -> (&'static str, JsValue) {
    match event {
        Event::Question(symptom, question, index) => (
            "question",
            object(&[
                ("symptom", symptom.id().into()),
                ("question", question.id().into()),
                ("index", JsValue::from_f64(index as f64)),
            ]),
        ),
        Event::Outcome(symptom, route) => (
            "outcome",
            object(&[
                ("symptom", symptom.id().into()),
                ("route", route.id().into()),
                ("code", route.code().into()),
                ("rules", crate::rules::digest().into()),
            ]),
        ),
        Event::Feedback(route, worked) => {
            ("feedback", object(&[("route", route.id().into()), ("worked", worked.id().into())]))
        }
    }
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a plain field of a new object cannot fail.
        let _set = Reflect::set(&object, &(*name).into(), &value_or_null(value));
    }
    object.into()
}

fn value_or_null(value: &JsValue) -> JsValue {
    if value.is_undefined() { JsValue::NULL } else { value.clone() }
}

fn read_attributes(attributes: &JsValue) -> (Settings, Vec<Misunderstood>) {
    let text = |name: &str| text(attributes, name);
    let attributes = Attributes {
        lang: text("lang"),
        language: text("language"),
        languages: text("languages"),
        symptom: text("symptom"),
        facts: text("facts"),
        theme: text("theme"),
        heading_level: text("heading-level"),
        loading: text("loading"),
        history: text("history"),
    };
    attributes.read()
}

fn text(attributes: &JsValue, name: &str) -> Option<String> {
    Reflect::get(attributes, &name.into()).ok()?.as_string()
}

/// Goes where the reader wants to go on, before anything is drawn.
fn go_ahead(reader: &mut Reader, attributes: &JsValue) -> Option<Ahead> {
    let topic = text(attributes, "wanted")?;
    let effects = reader.apply(going_to(&topic)?);
    Some(Ahead { topic, effects })
}

/// What a link names, a symptom by its id or a path by its code.
fn going_to(topic: &str) -> Option<Action> {
    let symptom = Symptom::from_id(topic).map(|symptom| Action::Open(symptom, Facts::default()));
    symptom.or_else(|| Route::from_code(topic).map(Action::Link))
}

/// Where the page remembers the reader to be; else the beginning.
fn begin(settings: &Settings, remembered: Option<&str>) -> Reader {
    let now = Moment::from_millis(Date::now());
    let recalled = remembered.and_then(|text| memory::recall(text, settings.preset, now));
    Reader::new(recalled.unwrap_or_else(|| Session::new(settings.preset)), settings.history)
}

fn warn(problem: &Misunderstood) {
    gloo::console::warn!(format!(
        "egov-recovery: attribute {problem}; it is ignored. / 属性の値がちがうので、使いませんでした。"
    ));
}

fn today() -> Today {
    let now = Date::new_0();
    // JavaScript counts the minutes from here to Greenwich.
    Today::of(Moment::from_millis(now.get_time()), -now.get_timezone_offset() as i64)
}
