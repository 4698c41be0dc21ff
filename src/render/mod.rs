//! How pages are drawn. What a block is made of (elements, classes, parts, names for screen readers, the level of a heading)
//! is worked out once, in `markup`; the widget and plain HTML are two pens that write it down.

mod controls;
pub mod html;
mod markup;
mod names;
pub mod pen;
mod words;
#[cfg(feature = "widget")]
pub mod yew;

pub use pen::Surroundings;
