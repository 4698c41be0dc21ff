//! What is true, and what to ask next: pure, total, and of the standard library only.
//!
//! The one door is [`next`]. The file of each trouble holds its tables and its paths, each path one row. Each table is a `match`,
//! so the compiler checks that it is whole: a new symptom, option or route without its arm or its row does not compile. A table
//! asks by naming a fact that is not known yet; `?` hands the question out.

pub(crate) mod vocabulary;

mod caution;
mod fact;
mod note;
mod preparation;
mod route;
mod row;
mod source;
mod step;
mod symptom;

mod advice;

mod conflict;
mod lock;
mod permission;
mod planned;
mod second_factor;
mod service;
mod sign_in;

mod outcome;
mod rows;
mod tree;
mod walk;

pub use caution::{Caution, Level, Scope};
pub use fact::*;
pub use note::{Note, NoteKind};
pub use outcome::{Entry, Outcome, Price};
pub use preparation::{Habit, Preparation};
pub use route::{Actor, Data, External, Route, Wait};
pub use row::Line;
pub use source::{Grounds, Label, Page, Place, READ_ON, derived, official, official_page};
pub use step::{Deed, Party, Step};
pub use symptom::{Group, Symptom};
pub use tree::{Tree, remaining, tree};
pub use walk::{Next, Path, next, outcomes_of, path, questions_of};

/// The digest of the rule set: it changes when an id, a table, a procedure, a label or a source changes. It is generated, and
/// names a version of the rules; it is not a signature.
pub const fn digest() -> &'static str {
    include_str!("digest.txt").trim_ascii()
}
