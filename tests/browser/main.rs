//! Tests that need a browser: the element's life cycle, focus, keyboard, events, and the API from JavaScript.
//!
//! Run by `wasm-pack test --headless`. The element's own class is the shipped file; only the loading is replaced,
//! because the module under test is this one.

#![cfg(target_arch = "wasm32")]

mod api;
mod element;
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
