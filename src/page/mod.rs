//! What each screen says, as a value: blocks from top to bottom, which can be compared, and drawn in several ways.
//!
//! Nothing here knows how a block is drawn: elements, classes and the level of a heading belong to `render`.

mod background;
pub mod block;
pub mod check;
mod deletion;
pub mod entry;
pub mod frame;
pub mod guide;
pub mod inquiry;
mod linked;
#[cfg(feature = "words")]
pub mod message;
pub mod outcome;
mod parts;
mod path;
mod question;
pub mod screen;
mod solved;
pub mod sources;
mod waiting;
mod worked;

pub use block::Block;
pub use screen::{Today, screen};
pub use waiting::minutes_left;
