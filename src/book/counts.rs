//! How much the proofs cover. The rule book prints these numbers; `tests/engine/replay.rs` and `planning.rs` count anew.

/// Worlds of the wanted GビズID and up to two other accounts, over three addresses.
pub const WORLDS: usize = 34_560;
/// Cells of the tables: a conflict symptom, its answers, and one of the paths that act on accounts.
pub const CELLS: usize = 182;
/// A cell in one world that fits its answers.
pub const REPLAYS: usize = 397_896;
/// Replays that stop at a step which carries the caution, or whose answer was わからない; another path that loses
/// nothing then works.
pub const FAILURES: usize = 25_632;

/// Lists of at most two accounts and a wish; the worlds in which their plans were followed and searched for a cheaper
/// order; lists for which there is no plan.
pub const PAIRS: (usize, usize, usize) = (24_403, 90_870, 16_459);
/// The same lists where the wanted account may be new and an address was freed less than a week ago.
pub const BLOCKED_PAIRS: (usize, usize, usize) = (10_104, 46_188, 7_264);
/// The same for three accounts of which it is not known what e-Gov holds.
pub const TRIPLES: (usize, usize, usize) = (17_424, 246_996, 594);
