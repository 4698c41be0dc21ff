//! The element: when the guide stands, where the focus goes, what the page hears, how often it can come and go.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlTextAreaElement, KeyboardEvent, KeyboardEventInit};

use crate::support::{Page, document, frame, get, mounted, set, storage};

fn hidden(page: &Page, selector: &str) -> bool {
    page.find(selector).hidden()
}

#[wasm_bindgen_test]
async fn the_widget_takes_the_place_of_the_guide_and_says_it_is_ready() {
    let page = Page::with("").await;
    assert!(hidden(&page, "slot:not([name])"));
    assert!(page.text().contains("e-Gov にログインできないとき"));
    let heard = page.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert!(heard[0].starts_with("ready {\"version\":\"test\",\"rules\":\""), "{heard:?}");
    assert_eq!(page.state(), r#"{"screen":"entry","symptom":null,"question":null,"route":null}"#);
}

#[wasm_bindgen_test]
async fn the_first_drawing_takes_no_focus() {
    let outer: HtmlElement = document().create_element("button").expect("a button").unchecked_into();
    document().body().expect("a body").append_child(&outer).expect("a child");
    outer.focus().expect("focus");
    let page = Page::with("symptom=\"account-locked\"").await;
    assert_eq!(document().active_element(), Some(outer.clone().into()));
    assert_eq!(page.focused(), "");
    outer.remove();
}

#[wasm_bindgen_test]
async fn a_journey_moves_the_focus_to_each_heading_and_tells_the_page_ids_only() {
    let page = Page::with("").await;
    page.press("アカウントロック中です").await;
    assert_eq!(page.focused(), "30分以上待って1回だけ試しても、同じ文が出ましたか");
    page.press("次へ進む").await;
    assert_eq!(page.root().active_element().and_then(|input| input.get_attribute("value")).as_deref(), Some("yes"));
    page.choose("no").await;
    page.press("次へ進む").await;
    assert_eq!(page.focused(), "30分以上待ってから、1回だけ試します");
    let heard = page.heard();
    assert_eq!(heard[1], r#"question {"symptom":"account-locked","question":"lock-persists","index":1}"#);
    assert!(
        heard[2].starts_with(r#"outcome {"symptom":"account-locked","route":"wait-for-lock","code":"B1","rules":""#)
    );
    assert_eq!(heard.len(), 3);
    page.press("まだ試していない").await;
    assert_eq!(page.heard()[3], r#"feedback {"route":"wait-for-lock","worked":"not-yet"}"#);
    assert_eq!(
        page.state(),
        r#"{"screen":"outcome","symptom":"account-locked","question":null,"route":"wait-for-lock"}"#
    );
}

#[wasm_bindgen_test]
async fn the_live_region_is_one_node_for_the_whole_journey() {
    let page = Page::with("").await;
    let region = page.find("[role=status]");
    page.press("アカウントロック中です").await;
    page.choose("no").await;
    page.press("次へ進む").await;
    page.find(".egov-recovery-step input").click();
    page.settle().await;
    assert_eq!(page.find("[role=status]"), region);
    assert_eq!(region.text_content().as_deref(), Some("4つのうち1つ終わりました"));
}

fn press_key(target: &HtmlElement, key: &str, change: impl FnOnce(&KeyboardEventInit)) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_composed(true);
    change(&init);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
    target.dispatch_event(&event).expect("dispatched");
}

#[wasm_bindgen_test]
async fn enter_searches_but_not_while_composing_and_not_with_shift() {
    let page = Page::with("").await;
    let field: HtmlTextAreaElement = page.find("textarea").unchecked_into();
    field.set_value("システムエラーが発生しました");
    press_key(&field, "Enter", |init| init.set_is_composing(true));
    press_key(&field, "Enter", |init| init.set_shift_key(true));
    page.settle().await;
    assert!(!page.text().contains("似ている文"));
    press_key(&field, "Enter", |_| {});
    page.settle().await;
    assert_eq!(page.focused(), "似ている文（1件）");
    assert_eq!(field.value(), "システムエラーが発生しました", "what was pasted stays in the field");
}

#[wasm_bindgen_test]
async fn what_is_typed_does_not_reach_the_page() {
    let page = Page::with("").await;
    let heard = js_sys::Array::new();
    let all = heard.clone();
    let hear = wasm_bindgen::closure::Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        all.push(&event);
    });
    for kind in ["keydown", "keyup", "input"] {
        let listener = hear.as_ref().unchecked_ref();
        page.element.add_event_listener_with_callback(kind, listener).expect("a listener");
    }
    press_key(&page.find("textarea"), "a", |_| {});
    assert_eq!(heard.length(), 0);
}

#[wasm_bindgen_test]
async fn an_element_that_is_moved_keeps_its_place() {
    let page = Page::with("").await;
    page.press("HTTP500").await;
    page.choose("gbizid").await;
    page.press("次へ進む").await;
    let (text, before) = (page.text(), mounted());
    let holder = page.element.parent_element().expect("a holder");
    page.element.remove();
    frame().await;
    holder.append_child(&page.element).expect("a child");
    page.settle().await;
    assert_eq!((page.text(), mounted()), (text, before));
}

#[wasm_bindgen_test]
async fn the_place_comes_back_with_an_element_that_comes_back() {
    let page = Page::with("").await;
    page.press("HTTP500").await;
    page.choose("gbizid").await;
    page.press("次へ進む").await;
    let (text, state) = (page.text(), page.state());
    drop(page);
    let page = Page::remembering("").await;
    assert_eq!((page.text(), page.state()), (text, state));
    assert!(page.heard().iter().all(|event| event.starts_with("ready")), "nothing is told that the reader did not do");
    drop(page);
    let other = Page::remembering("symptom=\"account-locked\"").await;
    assert!(other.state().contains("account-locked"), "another start forgets the place");
    other.call("reset", &[]).expect("reset");
    other.settle().await;
    assert_eq!(storage().length(), Ok(0));
}

#[wasm_bindgen_test]
async fn elements_that_come_and_go_do_not_pile_up() {
    drop(Page::with("").await);
    let before = mounted();
    for _ in 0..50 {
        let page = Page::with("").await;
        assert!(page.text().contains("e-Gov にログインできないとき"), "it starts at its beginning");
        page.press("アカウントロック中です").await;
    }
    assert_eq!(mounted(), before, "each takes over the widget of the one before");
}

#[wasm_bindgen_test]
async fn what_was_typed_outlives_neither_reset_nor_element() {
    let page = Page::with("").await;
    let field = |page: &Page| page.find("textarea").unchecked_into::<HtmlTextAreaElement>();
    field(&page).set_value("taro@example.jp");
    page.call("reset", &[]).expect("reset");
    page.settle().await;
    assert_eq!(field(&page).value(), "");
    field(&page).set_value("taro@example.jp");
    drop(page);
    assert_eq!(field(&Page::with("").await).value(), "");
}

#[wasm_bindgen_test]
async fn a_warning_is_said_once() {
    let page = Page::with("theme=\"blue\"").await;
    let said = count_warnings();
    page.element.set_attribute("heading-level", "3").expect("set");
    page.element.set_attribute("heading-level", "9").expect("set");
    page.element.set_attribute("symptom", "email-case").expect("set");
    page.settle().await;
    assert_eq!(said(), 1, "only what is new is said");
}

/// Counts the warnings of the console from now on.
fn count_warnings() -> impl Fn() -> u32 {
    let source = "const said = []; const warn = console.warn; \
                  console.warn = (...words) => { said.push(words); warn(...words) }; return said";
    let said = js_sys::Function::new_no_args(source).call0(&JsValue::NULL).expect("an array");
    move || said.unchecked_ref::<js_sys::Array>().length()
}

#[wasm_bindgen_test]
async fn a_changed_symptom_takes_the_focus_along_when_it_was_inside() {
    let page = Page::with("").await;
    page.find("button").focus().expect("focus");
    page.element.set_attribute("symptom", "http-500").expect("set");
    page.settle().await;
    assert_eq!(page.focused(), "同じアドレスを使っている、ほかのアカウントはどれですか");
}

#[wasm_bindgen_test]
async fn another_level_of_the_headings_leaves_the_focus_on_the_heading() {
    let page = Page::with("").await;
    page.press("HTTP500").await;
    let before = page.focused();
    page.element.set_attribute("heading-level", "3").expect("set");
    page.settle().await;
    assert_eq!((page.focused(), page.find("[data-focus=heading]").tag_name()), (before, "H3".to_owned()));
}

#[wasm_bindgen_test]
async fn what_comes_and_goes_does_not_pile_up() {
    let page = Page::with("").await;
    let before = core::arch::wasm32::memory_size(0);
    for round in 0..4_000 {
        page.call("reset", &[]).expect("reset");
        page.call("open", &["http-500".into()]).expect("opened");
        let symptom = if round % 2 == 0 { "email-case" } else { "account-locked" };
        page.element.set_attribute("symptom", symptom).expect("set");
        if round % 50 == 0 {
            frame().await;
        }
    }
    page.element.remove_attribute("symptom").expect("removed");
    page.settle().await;
    for _ in 0..10 {
        page.press("アカウントロック中です").await;
        page.press("最初からやり直す").await;
    }
    let grown = core::arch::wasm32::memory_size(0) - before;
    // Each of them once kept a screen of more than a thousand bytes: 200 pages of memory.
    assert!(grown <= 32, "{grown} pages of memory");
}

#[wasm_bindgen_test]
async fn a_link_to_a_place_on_the_page_leaves_the_widget_alone() {
    let page = Page::with("history=\"on\"").await;
    page.press("HTTP500").await;
    let moved = js_sys::Promise::new(&mut |resolve, _| {
        let options = web_sys::AddEventListenerOptions::new();
        options.set_once(true);
        let window = web_sys::window().expect("a window");
        window
            .add_event_listener_with_callback_and_add_event_listener_options("hashchange", &resolve, &options)
            .expect("a listener");
        window.location().set_hash("somewhere").expect("a place");
    });
    wasm_bindgen_futures::JsFuture::from(moved).await.expect("hashchange");
    page.settle().await;
    assert!(page.text().contains("ほかのアカウントはどれですか"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn two_on_a_page_do_not_mix() {
    let (one, two) = (Page::with("").await, Page::with("symptom=\"email-case\"").await);
    one.press("HTTP500").await;
    assert!(one.text().contains("ほかのアカウントはどれですか"));
    assert!(two.text().contains("大文字と小文字は、同じアドレスとして扱われます"));
    assert_eq!(two.heard().len(), 1);
}

#[wasm_bindgen_test]
async fn attributes_react_at_run_time() {
    let page = Page::with("").await;
    page.element.set_attribute("symptom", "service-not-permitted").expect("set");
    page.element.set_attribute("facts", "gbizid-kind=member").expect("set");
    page.settle().await;
    assert!(page.text().contains("プライムの人（代表者など）に許可してもらうと、使えます"));
    page.element.set_attribute("heading-level", "3").expect("set");
    page.settle().await;
    assert_eq!(page.find("[data-focus=heading]").tag_name(), "H3");
    page.element.remove_attribute("symptom").expect("removed");
    page.settle().await;
    assert!(page.text().contains("e-Gov にログインできないとき"));
}

#[wasm_bindgen_test]
async fn open_and_reset_work_at_once_and_leave_the_focus_alone() {
    let page = Page::with("").await;
    let facts = js_sys::Object::new();
    set(&facts, "other-account", &"egov".into());
    page.call("open", &["http-500".into(), facts.into()]).expect("opened");
    assert_eq!(page.state(), r#"{"screen":"question","symptom":"http-500","question":"other-sign-in","route":null}"#);
    page.settle().await;
    assert!(page.text().contains("同じアドレスのe-Govアカウントで、e-Gov に入れますか"));
    assert_eq!(page.focused(), "", "the focus was not inside, so it stays where it is");
    page.call("reset", &[]).expect("reset");
    page.settle().await;
    assert!(page.text().contains("e-Gov にログインできないとき"));
}

#[wasm_bindgen_test]
async fn open_with_a_bad_id_throws_and_changes_nothing() {
    let page = Page::with("").await;
    let before = page.state();
    let error = page.call("open", &["lost".into()]).expect_err("a bad id");
    assert!(error.is_instance_of::<js_sys::TypeError>());
    assert_eq!(get(&error, "field").as_string().as_deref(), Some("symptom"));
    // Its entries are not its fields: it must not count as empty.
    let facts = js_sys::Map::new();
    facts.set(&"other-account".into(), &"egov".into());
    let error = page.call("open", &["http-500".into(), facts.into()]).expect_err("no plain object");
    assert_eq!(get(&error, "field").as_string().as_deref(), Some("facts"));
    assert_eq!(page.state(), before);
}

#[wasm_bindgen_test]
async fn history_on_makes_each_screen_an_entry_that_back_leaves_again() {
    let window = web_sys::window().expect("a window");
    let address = window.location().href().expect("an address");
    let page = Page::with("history=\"on\"").await;
    page.press("アカウントロック中です").await;
    page.choose("no").await;
    page.press("次へ進む").await;
    assert_eq!(window.location().href().expect("an address"), address, "the address stays as it is");
    for expected in ["30分以上待って1回だけ試しても", "e-Gov にログインできないとき"] {
        let back = js_sys::Promise::new(&mut |resolve, _| {
            let options = web_sys::AddEventListenerOptions::new();
            options.set_once(true);
            let window = web_sys::window().expect("a window");
            window
                .add_event_listener_with_callback_and_add_event_listener_options("popstate", &resolve, &options)
                .expect("a listener");
            window.history().expect("history").back().expect("back");
        });
        wasm_bindgen_futures::JsFuture::from(back).await.expect("popstate");
        page.settle().await;
        assert!(page.text().contains(expected), "{}", page.text());
    }
}

#[wasm_bindgen_test]
async fn a_page_translator_that_wraps_texts_breaks_nothing() {
    let page = Page::with("").await;
    wrap_texts(&page);
    page.press("アカウントロック中です").await;
    wrap_texts(&page);
    page.choose("no").await;
    page.press("次へ進む").await;
    assert!(page.text().contains("30分以上待ってから、1回だけ試します"));
}

/// What Google Translate does: every text node goes into a `<font>`.
fn wrap_texts(page: &Page) {
    let walker =
        document().create_tree_walker_with_what_to_show(&page.find(".egov-recovery-screen"), 4).expect("a walker");
    let mut texts = Vec::new();
    while let Some(text) = walker.next_node().expect("a node") {
        texts.push(text);
    }
    for text in texts {
        let font = document().create_element("font").expect("an element");
        let parent = text.parent_node().expect("a parent");
        parent.replace_child(&font, &text).expect("replaced");
        font.append_child(&text).expect("a child");
    }
}
