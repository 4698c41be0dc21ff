//! Where the focus is within a widget, and where it goes.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/widget/focus.js")]
extern "C" {
    /// What has the focus.
    pub fn focused(root: &Element) -> Option<Element>;

    /// The name of the place that has it.
    #[wasm_bindgen(js_name = focusedPlace)]
    pub fn focused_place(root: &Element) -> Option<String>;

    /// Lets go of it, wherever it is.
    #[wasm_bindgen(js_name = letGoOfFocus)]
    pub fn let_go_of_focus(root: &Element);

    /// Moves it to the place of this name, or to the mark that led away; a new screen then begins where it is seen.
    #[wasm_bindgen(js_name = moveFocus)]
    pub fn move_focus(root: &Element, place: &str, mark: Option<Element>);
}
