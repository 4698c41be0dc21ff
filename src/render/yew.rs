//! What is drawn as Yew knows it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlFormElement, HtmlInputElement, KeyboardEvent};
use yew::Callback;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};

use super::node::{Element, Node, On, State};
use crate::page::block::{OnSubmit, Phrase};
use crate::reader::{Input, Press};

/// Draws nodes; `send` hears what the reader does with them.
pub fn draw(nodes: Vec<Node>, send: &Callback<Press>) -> VNode {
    let children = nodes.into_iter().map(|node| vnode(node, send)).collect();
    VNode::VList(Rc::new(VList::with_children(children, None)))
}

fn vnode(node: Node, send: &Callback<Press>) -> VNode {
    match node {
        Node::Words(words) => VNode::VText(VText::new(value(words))),
        Node::Several(several) => draw(several, send),
        Node::Element(element) => VNode::VTag(Rc::new(tag(element, send))),
    }
}

fn tag(element: Element, send: &Callback<Press>) -> VTag {
    let mut tag = VTag::new(element.name);
    tag.key = element.key.map(|key| Key::from(key.into_owned()));
    let values =
        element.values.into_iter().map(|known| known.map(|known| AttributeOrProperty::Attribute(value(known))));
    tag.set_attributes(Attributes::Dynamic { keys: element.attributes, values: values.collect() });
    match element.state {
        State::Unknown => {}
        State::Text(text) => tag.set_value(AttrValue::from(text)),
        State::Checked(checked) => tag.set_checked(checked),
    }
    if let Some(on) = element.on {
        tag.add_listener(Rc::new(Heard { on, send: send.clone() }));
    }
    if !element.children.is_empty() {
        tag.add_children(element.children.into_iter().map(|child| vnode(child, send)));
    }
    tag
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
            On::Click(press) | On::Change(press) => Some(press.clone()),
            On::Choose(input) => text_of(&event).map(|id| Press::choosing(*input, id)),
            On::Type(input) => text_of(&event).map(|text| Press::filling(*input, text)),
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
