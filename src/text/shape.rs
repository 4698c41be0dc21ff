//! How a language is kept: each text is a row, in the order of the fields below. The build writes the rows of a language into a
//! file, and what draws the screens reads them; so a reader downloads one language, and a further one costs others nothing.

use std::fmt;
use std::marker::PhantomData;

use crate::language::Language;
use crate::letters::around;

/// A text of a language: one row.
pub type Text = &'static str;

/// What can be written as rows, and read back from them. `shape!` makes both of one list of fields.
pub trait Shape: Copy + 'static {
    /// Nothing but empty texts.
    const EMPTY: Self;

    /// Tells one order of fields from another.
    const DIGEST: u64;

    /// Reads the next rows, in place: code that moves what was read weighs as much as what it reads.
    fn read(&mut self, rows: &mut Unread);

    /// Writes its rows; `name` is its own.
    fn write(&self, name: &str, rows: &mut Vec<NamedRow>);
}

/// A row with its name, which is not written into the file.
pub type NamedRow = (String, Text);

/// The rows of a language that are still to be read.
pub struct Unread {
    rest: std::str::Split<'static, char>,
    ended: bool,
}

impl Unread {
    /// The rows of a file.
    pub fn of(file: Text) -> Unread {
        Unread { rest: file.split('\n'), ended: false }
    }

    /// Whether the next row is this.
    pub fn begin_with(&mut self, row: &[u8]) -> bool {
        self.rest.next().is_some_and(|first| first.as_bytes() == row)
    }

    /// Whether there were as many rows as were asked for.
    pub fn all_read(mut self) -> bool {
        !self.ended && self.rest.next().is_none()
    }

    #[inline(never)]
    fn next(&mut self, text: &mut Text) {
        match self.rest.next() {
            Some(row) => *text = row,
            None => self.ended = true,
        }
    }

    fn count(&mut self) -> usize {
        let mut row = "";
        self.next(&mut row);
        digit(row)
    }

    /// So many of one shape.
    #[inline(never)]
    fn several<T: Shape>(&mut self, number: usize) -> &'static [T] {
        let mut items = vec![T::EMPTY; number];
        items.iter_mut().for_each(|item| item.read(self));
        items.leak()
    }
}

impl Shape for Text {
    const EMPTY: Text = "";
    const DIGEST: u64 = 1;

    fn read(&mut self, rows: &mut Unread) {
        rows.next(self);
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        rows.push((name.to_owned(), self));
    }
}

/// A language is its tag.
impl Shape for Language {
    const EMPTY: Language = Language::Ja;
    const DIGEST: u64 = 96;

    fn read(&mut self, rows: &mut Unread) {
        let mut tag = "";
        rows.next(&mut tag);
        // Words of a language that this build does not know are none of Japanese either.
        match Language::WRITTEN.iter().find(|language| language.tag() == tag) {
            Some(language) => *self = *language,
            None => rows.ended = true,
        }
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        rows.push((name.to_owned(), self.tag()));
    }
}

/// A sentence with so many holes, `{0}` on, which may stand in any order: one row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sentence<const HOLES: usize>(pub Text);

impl<const HOLES: usize> Sentence<HOLES> {
    /// The sentence with something in each hole.
    pub fn with(self, filling: [&str; HOLES]) -> String {
        filled(self.0, &filling)
    }
}

/// A number of one digit: no list is longer, and no sentence has more holes.
fn digit(row: &str) -> usize {
    row.bytes().next().map_or(0, |digit| usize::from(digit.wrapping_sub(b'0')))
}

fn filled(row: Text, filling: &[&str]) -> String {
    let mut told = String::new();
    let mut rest = row;
    while let Some((before, hole)) = rest.split_once('{') {
        told.push_str(before);
        let (number, after) = hole.split_once('}').unwrap_or((hole, ""));
        told.push_str(filling.get(digit(number)).copied().unwrap_or_default());
        rest = after;
    }
    told.push_str(rest);
    told
}

impl Sentence<1> {
    /// What stands before the hole, and what behind it.
    pub fn around(self) -> (Text, Text) {
        around(self.0, "{0}").unwrap_or((self.0, ""))
    }
}

impl<const HOLES: usize> Shape for Sentence<HOLES> {
    const EMPTY: Self = Sentence("");
    const DIGEST: u64 = 2 + HOLES as u64;

    fn read(&mut self, rows: &mut Unread) {
        rows.next(&mut self.0);
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        rows.push((name.to_owned(), self.0));
    }
}

impl<const HOLES: usize> fmt::Debug for Sentence<HOLES> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// A sentence about so many things, whose number fills its hole: two rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// For one thing; empty in a language that makes no difference.
    pub one: Sentence<1>,
    /// For any other number.
    pub other: Sentence<1>,
}

impl Counted {
    /// A sentence that is the same for every number.
    pub const fn same(other: Text) -> Counted {
        Counted { one: Sentence(""), other: Sentence(other) }
    }

    /// A sentence for one thing, and one for more.
    pub const fn by(one: Text, other: Text) -> Counted {
        Counted { one: Sentence(one), other: Sentence(other) }
    }

    /// The sentence about so many.
    pub fn of(self, count: usize) -> String {
        let row = if count == 1 && !self.one.0.is_empty() { self.one } else { self.other };
        row.with([&count.to_string()])
    }
}

impl Shape for Counted {
    const EMPTY: Self = Counted::same("");
    const DIGEST: u64 = 99;

    fn read(&mut self, rows: &mut Unread) {
        self.one.read(rows);
        self.other.read(rows);
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        self.one.write(&format!("{name}.one"), rows);
        self.other.write(&format!("{name}.other"), rows);
    }
}

impl<T: Shape, const LENGTH: usize> Shape for [T; LENGTH] {
    const EMPTY: Self = [T::EMPTY; LENGTH];
    const DIGEST: u64 = mixed(T::DIGEST, LENGTH as u64);

    fn read(&mut self, rows: &mut Unread) {
        self.iter_mut().for_each(|item| item.read(rows));
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        write_all(self, name, rows);
    }
}

/// As many as a language needs. Their number is a row before them.
impl<T: Shape> Shape for &'static [T] {
    const EMPTY: Self = &[];
    const DIGEST: u64 = mixed(T::DIGEST, 98);

    fn read(&mut self, rows: &mut Unread) {
        let number = rows.count();
        *self = rows.several(number);
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        rows.push((format!("{name}.length"), self.len().to_string().leak()));
        write_all(self, name, rows);
    }
}

/// What some languages do not have. Whether it is there is a row before it.
impl<T: Shape> Shape for Option<T> {
    const EMPTY: Self = None;
    const DIGEST: u64 = mixed(T::DIGEST, 97);

    fn read(&mut self, rows: &mut Unread) {
        *self = (rows.count() > 0).then_some(T::EMPTY);
        self.iter_mut().for_each(|item| item.read(rows));
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        rows.push((format!("{name}.length"), if self.is_some() { "1" } else { "0" }));
        self.iter().for_each(|item| item.write(name, rows));
    }
}

/// The words for each value of a vocabulary, in its order.
#[derive(Clone, Copy)]
pub struct Table<K: 'static, V: 'static> {
    rows: &'static [V],
    keys: PhantomData<K>,
}

impl<K: Key, V: Shape> Table<K, V> {
    /// A table of what an exhaustive `match` says.
    pub fn new(words: impl Fn(K) -> V) -> Table<K, V> {
        let rows: Vec<V> = K::ALL.iter().map(|key| words(*key)).collect();
        Table { rows: rows.leak(), keys: PhantomData }
    }

    /// The words for a value.
    pub fn of(&self, key: K) -> V {
        at(self.rows, key.place())
    }
}

/// One function for all tables of the same words.
#[inline(never)]
fn at<V: Shape>(rows: &[V], place: usize) -> V {
    rows.get(place).copied().unwrap_or(V::EMPTY)
}

impl<K: Key, V: Shape> Shape for Table<K, V> {
    const EMPTY: Self = Table { rows: &[], keys: PhantomData };
    const DIGEST: u64 = mixed(K::DIGEST, V::DIGEST);

    fn read(&mut self, rows: &mut Unread) {
        self.rows = rows.several(K::ALL.len());
    }

    fn write(&self, name: &str, rows: &mut Vec<NamedRow>) {
        for (key, row) in K::ALL.iter().zip(self.rows) {
            row.write(&format!("{name}.{}", key.id()), rows);
        }
    }
}

impl<K, V: fmt::Debug> fmt::Debug for Table<K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows.fmt(formatter)
    }
}

/// What a table has words for.
pub trait Key: Copy + 'static {
    /// Every value.
    const ALL: &'static [Self];

    /// Tells one list of values from another.
    const DIGEST: u64;

    /// Its place among them.
    fn place(self) -> usize;

    /// What names it.
    fn id(self) -> &'static str;
}

/// Vocabularies for which there are tables.
macro_rules! keys {
    ( $($key:ty),+ $(,)? ) => { $(
        impl $crate::text::Key for $key {
            const ALL: &'static [$key] = <$key>::ALL;
            const DIGEST: u64 = {
                let mut digest = 0;
                let mut rest = <$key>::ALL;
                while let [first, others @ ..] = rest {
                    digest = $crate::text::named(digest, first.id());
                    rest = others;
                }
                digest
            };

            fn place(self) -> usize {
                <$key>::place(self)
            }

            fn id(self) -> &'static str {
                <$key>::id(self)
            }
        }
    )+ };
}

/// Declares words: a struct of fields, each of which has a shape, with their order in the file.
macro_rules! shape {
    ( $(#[$meta:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )+ } ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $type, )+
        }

        impl $crate::text::Shape for $name {
            const EMPTY: $name = $name { $( $field: <$type as $crate::text::Shape>::EMPTY, )+ };
            const DIGEST: u64 = {
                let mut digest = 0;
                $(
                    digest = $crate::text::named(digest, stringify!($field));
                    digest = $crate::text::mixed(digest, <$type as $crate::text::Shape>::DIGEST);
                )+
                digest
            };

            fn read(&mut self, rows: &mut $crate::text::Unread) {
                $( $crate::text::Shape::read(&mut self.$field, rows); )+
            }

            fn write(&self, name: &str, rows: &mut Vec<$crate::text::NamedRow>) {
                $( $crate::text::Shape::write(&self.$field, &format!("{name}.{}", stringify!($field)), rows); )+
            }
        }
    };
}

pub(crate) use {keys, shape};

fn write_all<T: Shape>(items: &[T], name: &str, rows: &mut Vec<NamedRow>) {
    for (place, item) in items.iter().enumerate() {
        item.write(&format!("{name}.{place}"), rows);
    }
}

/// FNV-1a, which needs no table: it only has to tell an old file from a new one.
pub(crate) const fn mixed(digest: u64, next: u64) -> u64 {
    let mut digest = digest;
    let mut rest: &[u8] = &next.to_le_bytes();
    while let [first, others @ ..] = rest {
        digest = (digest ^ *first as u64).wrapping_mul(0x0100_0000_01b3);
        rest = others;
    }
    digest
}

/// A digest in letters from `a` to `p`.
pub(crate) const fn letters(digest: u64) -> [u8; 16] {
    let mut letters = [0; 16];
    let mut rest: &mut [u8] = &mut letters;
    let mut digest = digest;
    while let [first, others @ ..] = rest {
        *first = b'a' + (digest & 15) as u8;
        digest >>= 4;
        rest = others;
    }
    letters
}

pub(crate) const fn named(digest: u64, name: &str) -> u64 {
    let mut digest = mixed(digest, name.len() as u64);
    let mut rest = name.as_bytes();
    while let [first, others @ ..] = rest {
        digest = mixed(digest, *first as u64);
        rest = others;
    }
    digest
}
