//! The languages that there are, and the tags by which pages and programs ask for them.

/// A language that has words (`text/`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// 日本語.
    Ja,
}

impl Language {
    /// Every language; each has a static guide.
    pub const ALL: &'static [Language] = &[Language::Ja];

    /// The tags (BCP 47) that the attribute `lang` may hold, and what is shown for them. Until a language has words it is shown
    /// in Japanese: one whole language, never a mixture.
    pub const TAGS: [(&'static str, Language); 5] = [
        ("ja", Language::Ja),
        ("ja-x-easy", Language::Ja),
        ("ja-easy", Language::Ja),
        ("ja-hira", Language::Ja),
        ("en", Language::Ja),
    ];

    /// What is shown for a tag: for the longest known one with which it begins, else Japanese.
    pub fn of(tag: &str) -> Language {
        let tag = tag.trim().to_ascii_lowercase();
        let begins = |known: &str| tag.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        // A longer one stands after its beginning.
        Language::TAGS.iter().rev().find(|(known, _)| begins(known)).map_or(Language::Ja, |(_, language)| *language)
    }

    /// The tag of its words.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Ja => "ja",
        }
    }
}
