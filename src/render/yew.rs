//! What is drawn as Yew knows it.

use std::mem;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlFormElement, HtmlInputElement, KeyboardEvent};
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};
use yew::{Callback, NodeRef};

use super::markup;
use super::pen::{ElementAttributes, On, Pen, State, Surroundings, element};
use crate::page::block::{Block, OnSubmit, Phrase};
use crate::reader::{Input, Press};
use crate::text::bare;

/// Draws blocks; `send` hears what the reader does with them.
pub fn draw(at: Surroundings, blocks: &[Block], send: &Callback<Press>) -> VNode {
    let mut drawing = Drawing::new(at, send);
    markup::blocks(&mut drawing, blocks);
    list(drawing.nodes)
}

/// A screen, and what stands around it.
pub struct Framed {
    /// The tag of the language.
    pub lang: &'static str,
    /// Whether its furigana is hidden.
    pub bare: bool,
    /// The name of the widget, which is a landmark.
    pub region: String,
    pub above: Vec<Block>,
    /// Tells the screen apart from the one before it.
    pub key: String,
    pub screen: Vec<Block>,
    pub below: Vec<Block>,
    /// What is spoken, and its number: the same sentence said again is a new one.
    pub spoken: Option<(u32, String)>,
}

/// Draws a whole widget, whose outermost element `root` finds afterwards.
pub fn widget(at: Surroundings, framed: Framed, root: &NodeRef, send: &Callback<Press>) -> VNode {
    let mut drawing = Drawing::new(at, send);
    let pen = &mut drawing;
    // Some browsers send what is typed away to have it checked, or continued.
    element!(pen, "div", {
        "class": "egov-recovery",
        "part": "root",
        "lang": framed.lang,
        "data-furigana": framed.bare.then_some("off"),
        "spellcheck": "false",
        "writingsuggestions": "false",
    }, {
        pen.found_by(root);
        element!(pen, "section", { "class": "egov-recovery-frame", "aria-label": framed.region }, {
            pen.place(|pen| markup::blocks(pen, &framed.above));
            element!(pen, "div", { "class": "egov-recovery-screen", "part": "screen" }, {
                pen.key(framed.key.into());
                markup::blocks(pen, &framed.screen);
            });
            pen.place(|pen| markup::blocks(pen, &framed.below));
        });
        element!(pen, "p", { "class": "egov-recovery-status", "role": "status" }, {
            if let Some((number, told)) = framed.spoken {
                element!(pen, "span", {}, {
                    pen.key(number.to_string().into());
                    pen.words(told.into());
                });
            }
        });
    });
    list(drawing.nodes)
}

/// Draws with Yew.
struct Drawing<'a> {
    at: Surroundings,
    send: &'a Callback<Press>,
    /// The values of the element that begins next.
    values: Vec<Option<AttrValue>>,
    /// What is drawn in the innermost element or place that has begun.
    nodes: Vec<VNode>,
    /// The elements and places that have begun, each with what was drawn before it.
    open: Vec<(Option<VTag>, Vec<VNode>)>,
}

impl<'a> Drawing<'a> {
    fn new(at: Surroundings, send: &'a Callback<Press>) -> Drawing<'a> {
        Drawing { at, send, values: Vec::new(), nodes: Vec::new(), open: Vec::new() }
    }

    fn open(&mut self, tag: Option<VTag>) {
        self.open.push((tag, mem::take(&mut self.nodes)));
    }

    fn close(&mut self) {
        let Some((tag, before)) = self.open.pop() else { return };
        let inside = mem::replace(&mut self.nodes, before);
        self.nodes.push(match tag {
            Some(tag) => filled(tag, inside),
            None => list(inside),
        });
    }

    fn found_by(&mut self, root: &NodeRef) {
        if let Some(tag) = self.innermost() {
            tag.node_ref = root.clone();
        }
    }

    fn innermost(&mut self) -> Option<&mut VTag> {
        self.open.last_mut()?.0.as_mut()
    }
}

impl Pen for Drawing<'_> {
    fn at(&self) -> Surroundings {
        self.at
    }

    fn words(&mut self, words: Phrase) {
        self.nodes.push(VNode::VText(VText::new(value(words))));
    }

    fn value(&mut self, given: Option<Phrase>) {
        self.values.push(given.map(bare).map(value));
    }

    fn begin(&mut self, name: &'static str, attributes: &'static ElementAttributes) {
        let mut given = self.values.drain(..);
        let values = attributes.known.iter().map(|known| {
            let value = known.map(AttrValue::Static).or_else(|| given.next().flatten());
            value.map(AttributeOrProperty::Attribute)
        });
        let mut tag = VTag::new(name);
        tag.set_attributes(Attributes::Dynamic { keys: attributes.names, values: values.collect() });
        drop(given);
        self.open(Some(tag));
    }

    fn key(&mut self, key: Phrase) {
        if let Some(tag) = self.innermost() {
            tag.key = Some(Key::from(key.into_owned()));
        }
    }

    fn state(&mut self, state: State) {
        match (self.innermost(), state) {
            (Some(tag), State::Text(text)) => tag.set_value(AttrValue::from(text)),
            (Some(tag), State::Checked(checked)) => tag.set_checked(checked),
            (None, _) => {}
        }
    }

    fn on(&mut self, on: On) {
        let heard = Heard { on, send: self.send.clone() };
        if let Some(tag) = self.innermost() {
            tag.add_listener(Rc::new(heard));
        }
    }

    fn end(&mut self) {
        self.close();
    }

    fn begin_place(&mut self) {
        self.open(None);
    }

    fn end_place(&mut self) {
        self.close();
    }
}

fn filled(mut tag: VTag, inside: Vec<VNode>) -> VNode {
    if let Some(children) = tag.children_mut() {
        *children = list(inside);
    }
    VNode::VTag(Rc::new(tag))
}

fn list(nodes: Vec<VNode>) -> VNode {
    VNode::VList(Rc::new(VList::with_children(nodes, None)))
}

fn value(phrase: Phrase) -> AttrValue {
    match phrase {
        Phrase::Borrowed(known) => AttrValue::Static(known),
        Phrase::Owned(made) => AttrValue::from(made),
    }
}

/// What the reader can do with an element, and who hears of it.
struct Heard {
    on: On,
    send: Callback<Press>,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click(_) => ListenerKind::onclick,
            On::Change(_) | On::Choose(_) => ListenerKind::onchange,
            On::Type(_) => ListenerKind::oninput,
            On::Enter(_) => ListenerKind::onkeydown,
            On::Submit(_) => ListenerKind::onsubmit,
        }
    }

    fn passive(&self) -> bool {
        false
    }

    fn handle(&self, event: Event) {
        let press = match &self.on {
            On::Click(press) => {
                // What is pressed may be a link, which leads nowhere by itself.
                event.prevent_default();
                Some(press.clone())
            }
            On::Change(press) => Some(press.clone()),
            On::Choose(input) => text_of(&event).map(|id| Press::choosing(*input, id)),
            On::Type(input) => text_of(&event).map(|text| Press::typing(*input, text)),
            On::Enter(input) => entered(*input, event),
            On::Submit(on_submit) => submitted(on_submit, &event),
        };
        if let Some(press) = press {
            self.send.emit(press);
        }
    }
}

/// What stands in the field at which something happened; lists and fields of several lines have their text under the same name.
fn text_of(event: &Event) -> Option<String> {
    event.target().map(|field| field.unchecked_into::<HtmlInputElement>().value())
}

/// Enter submits, Shift+Enter breaks the line; while an input method composes, Enter belongs to it.
fn entered(input: Input, event: Event) -> Option<Press> {
    let key: &KeyboardEvent = event.dyn_ref()?;
    if key.key() != "Enter" || key.shift_key() || key.is_composing() || key.key_code() == 229 {
        return None;
    }
    event.prevent_default();
    text_of(&event).map(|text| Press::filling(input, text))
}

fn submitted(on_submit: &OnSubmit, event: &Event) -> Option<Press> {
    event.prevent_default();
    match on_submit {
        OnSubmit::Press(press) => Some(press.clone()),
        OnSubmit::Read(input) => {
            let form: HtmlFormElement = event.target()?.dyn_into().ok()?;
            let field = form.query_selector("input, textarea").ok()??;
            Some(Press::filling(*input, field.unchecked_into::<HtmlInputElement>().value()))
        }
    }
}
