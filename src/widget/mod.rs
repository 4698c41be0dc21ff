//! The widget: the one stateful component, and the door for the custom element.

pub mod app;
mod device;
pub mod embed;
mod focus;
