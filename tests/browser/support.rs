//! A page with the element on it.

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, ShadowRoot};

// All of www/package/element/ in one file, which `make generate` writes.
#[wasm_bindgen(module = "/tests/browser/element.js")]
extern "C" {
    fn define(options: &JsValue);
}

thread_local! {
    static MOUNTED: RefCell<u32> = const { RefCell::new(0) };
}

/// How many widgets were ever drawn; an element that takes one over draws none.
pub fn mounted() -> u32 {
    MOUNTED.with_borrow(|count| *count)
}

/// Defines the element over this module, once.
fn define_once() {
    thread_local!(static DONE: RefCell<bool> = const { RefCell::new(false) });
    if DONE.replace(true) {
        return;
    }
    let engine = Object::new();
    let mount = Closure::<dyn Fn(Element, JsValue, Function) -> JsValue>::new(|root, attributes: JsValue, tell| {
        MOUNTED.with_borrow_mut(|count| *count += 1);
        egov_recovery::widget::embed::mount(root, &attributes, tell).into()
    });
    let rules = Closure::<dyn Fn() -> String>::new(egov_recovery::door::rules);
    set(&engine, "mount", &mount.into_js_value());
    set(&engine, "rules", &rules.into_js_value());
    let loaded = JsValue::from(Object::new());
    set(&loaded, "engine", &engine);
    set(&loaded, "sheet", &web_sys::CssStyleSheet::new().expect("a style sheet"));
    let load = Closure::<dyn Fn() -> Promise>::new(move || Promise::resolve(&loaded));
    let options = Object::new();
    set(&options, "load", &load.into_js_value());
    set(&options, "version", &"test".into());
    define(&options);
}

pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a plain object");
}

pub fn get(object: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(object.clone(), |object, name| Reflect::get(&object, &name.into()).expect("a property"))
}

pub fn document() -> Document {
    web_sys::window().expect("a window").document().expect("a document")
}

/// What the tab remembers.
pub fn storage() -> web_sys::Storage {
    web_sys::window().expect("a window").session_storage().expect("a storage that is open").expect("a storage")
}

/// One element on the page; it leaves the page when the test ends.
pub struct Page {
    pub element: HtmlElement,
    events: Array,
}

impl Page {
    /// Puts `<egov-recovery-checker …>guide</egov-recovery-checker>` on the page and waits until the widget is up. The tab
    /// remembers nothing of the tests before.
    pub async fn with(attributes: &str) -> Page {
        storage().clear().expect("an empty memory");
        Page::remembering(attributes).await
    }

    /// The same on a page that was visited before in this tab.
    pub async fn remembering(attributes: &str) -> Page {
        define_once();
        let holder = document().create_element("div").expect("a div");
        let events = Array::new();
        document().body().expect("a body").append_child(&holder).expect("a child");
        for kind in ["ready", "question", "outcome", "feedback", "error"] {
            let all = events.clone();
            let hear = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
                all.push(&event);
            });
            holder
                .add_event_listener_with_callback(
                    &format!("egov-recovery-{kind}"),
                    hear.into_js_value().unchecked_ref(),
                )
                .expect("a listener");
        }
        let html =
            format!("<egov-recovery-checker loading=\"eager\" {attributes}><p>guide</p></egov-recovery-checker>");
        holder.set_inner_html(&html);
        let element = holder.first_element_child().expect("the element").unchecked_into();
        let page = Page { element, events };
        page.settle().await;
        page
    }

    /// Waits until everything that is under way has been drawn.
    pub async fn settle(&self) {
        // Yew puts off what takes longer than a frame; on a busy machine that is a task later.
        for _ in 0..4 {
            frame().await;
            task().await;
        }
    }

    pub fn root(&self) -> ShadowRoot {
        self.element.shadow_root().expect("an open shadow root")
    }

    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root().query_selector(selector).expect("a selector");
        found.unwrap_or_else(|| panic!("nothing matches {selector}")).unchecked_into()
    }

    pub fn text(&self) -> String {
        self.find(".egov-recovery-screen").text_content().unwrap_or_default()
    }

    /// The text of the element inside the shadow root that has the focus.
    pub fn focused(&self) -> String {
        self.root().active_element().and_then(|element| element.text_content()).unwrap_or_default()
    }

    pub async fn press(&self, label: &str) {
        let buttons = self.root().query_selector_all("button").expect("buttons");
        let button = (0..buttons.length())
            .filter_map(|index| buttons.get(index))
            .find(|button| button.text_content().unwrap_or_default().contains(label));
        button.unwrap_or_else(|| panic!("no button {label}")).unchecked_into::<HtmlElement>().click();
        self.settle().await;
    }

    pub async fn choose(&self, option: &str) {
        self.find(&format!("input[value=\"{option}\"]")).click();
        self.settle().await;
    }

    /// Every event so far as `kind {detail}`.
    pub fn heard(&self) -> Vec<String> {
        self.events
            .iter()
            .map(|event| {
                let kind = get(&event, "type").as_string().unwrap_or_default();
                let detail = js_sys::JSON::stringify(&get(&event, "detail")).expect("plain data");
                format!("{} {}", kind.trim_start_matches("egov-recovery-"), String::from(detail))
            })
            .collect()
    }

    pub fn state(&self) -> String {
        js_sys::JSON::stringify(&get(&self.element, "state")).expect("plain data").into()
    }

    /// Calls a method of the element.
    pub fn call(&self, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
        let method: Function = get(&self.element, method).unchecked_into();
        method.apply(&self.element, &arguments.iter().collect())
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(holder) = self.element.parent_element() {
            holder.remove();
        }
    }
}

/// Waits for the next frame, and for all that was queued before it.
pub async fn frame() {
    let next = Promise::new(&mut |resolve, _| {
        web_sys::window().expect("a window").request_animation_frame(&resolve).expect("a frame");
    });
    JsFuture::from(next).await.expect("a frame");
}

/// Waits until the browser has done what was put off.
async fn task() {
    let next = Promise::new(&mut |resolve, _| {
        web_sys::window()
            .expect("a window")
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0)
            .expect("a timer");
    });
    JsFuture::from(next).await.expect("a timer");
}
