//! How pages are drawn. What a block is made of (elements, classes, parts, names for screen readers, the level of a heading)
//! is worked out once, in `markup`; the widget, HTML, and the sparest HTML are three pens that write it down. Markdown has no elements:
//! it is written from the blocks themselves.

mod controls;
pub mod html;
#[cfg(feature = "book")]
pub mod markdown;
mod markup;
mod names;
pub mod pen;
#[cfg(feature = "book")]
pub mod plain;
mod words;
#[cfg(feature = "widget")]
pub mod yew;

pub use pen::Surroundings;
