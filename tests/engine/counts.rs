//! How much the replay covers (`replay.rs`); the rule book prints the same numbers.

/// Worlds of the wanted GビズID and up to two other accounts, over three addresses.
pub const WORLDS: usize = 34_560;
/// Cells of the tables: a conflict symptom, its answers, and one of the paths that act on accounts.
pub const CELLS: usize = 182;
/// A cell in one world that fits its answers.
pub const REPLAYS: usize = 397_896;
/// Replays that stop at a step which carries the caution, or whose answer was わからない; another path that loses
/// nothing then works.
pub const FAILURES: usize = 25_632;
