//! How a closed list of named things is written down once: the enum, its public ids and the list of all.

/// Declares an enum whose variants carry the public id by which pages and programs name them.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $id:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $( $(#[$variant_meta])* #[doc = concat!(" Public id: `", $id, "`.")] $variant, )+
        }

        impl $name {
            /// Every value, in the order of the rule book.
            pub const ALL: &'static [$name] = &[ $( $name::$variant, )+ ];

            /// Its place among them.
            pub const fn place(self) -> usize {
                self as usize
            }

            /// The public id: a promise to pages, programs and deep links.
            pub const fn id(self) -> &'static str {
                match self { $( $name::$variant => $id, )+ }
            }

            /// The value with this id; `None` for any other text.
            pub fn from_id(id: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.id() == id)
            }
        }
    };
}

pub(crate) use vocabulary;
