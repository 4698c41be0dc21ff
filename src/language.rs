//! The languages that there are, and the tags by which pages and programs ask for them.

/// A language that has words (`text/`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// 日本語.
    Ja,
    /// English.
    En,
    /// やさしい日本語.
    JaEasy,
    /// 日本語 with furigana: no language that anybody asks for, but words in a file of their own.
    JaRuby,
}

impl Language {
    /// Every language; each has a static guide.
    pub const ALL: &'static [Language] = &[Language::Ja, Language::En, Language::JaEasy];

    /// What has words in a file.
    pub const WRITTEN: &'static [Language] = &[Language::Ja, Language::En, Language::JaEasy, Language::JaRuby];

    /// The tag of each, as editors propose them.
    pub const NAMED: [&'static str; 3] = [Language::Ja.tag(), Language::En.tag(), Language::JaEasy.tag()];

    /// The tags (BCP 47) that the attribute `lang` may hold, and what is shown for them. A language that has no words is shown in
    /// Japanese: one whole language, never a mixture.
    pub const TAGS: [(&'static str, Language); 5] = [
        ("ja", Language::Ja),
        ("ja-x-easy", Language::JaEasy),
        ("ja-easy", Language::JaEasy),
        ("ja-hira", Language::JaEasy),
        ("en", Language::En),
    ];

    /// The tags that `lang` may hold.
    pub fn tags() -> Vec<&'static str> {
        Language::TAGS.iter().map(|(tag, _)| *tag).collect()
    }

    /// What is shown for a tag: for the longest known one with which it begins, else Japanese.
    pub fn of(tag: &str) -> Language {
        Language::named(tag).unwrap_or(Language::Ja)
    }

    /// What is shown for a tag; `None` for one that is not known.
    pub fn named(tag: &str) -> Option<Language> {
        let tag = tag.trim().to_ascii_lowercase();
        let begins = |known: &str| tag.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        // A longer one stands after its beginning.
        Language::TAGS.iter().rev().find(|(known, _)| begins(known)).map(|(_, language)| *language)
    }

    /// Whether its readers read what screens of e-Gov show.
    pub const fn is_japanese(self) -> bool {
        match self {
            Language::Ja | Language::JaEasy | Language::JaRuby => true,
            Language::En => false,
        }
    }

    /// What has its words with furigana, where it has some.
    pub const fn with_furigana(self) -> Language {
        match self {
            Language::Ja => Language::JaRuby,
            Language::En | Language::JaEasy | Language::JaRuby => self,
        }
    }

    /// What its readers call it.
    pub const fn name(self) -> &'static str {
        match self {
            Language::Ja | Language::JaRuby => "日本語",
            Language::En => "English",
            Language::JaEasy => "やさしい日本語",
        }
    }

    /// Whether a page can ask for it, or for what is shown for it, by this tag.
    pub fn is_known(tag: &str) -> bool {
        Language::named(tag).is_some()
    }

    /// The tag of its words.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Ja => "ja",
            Language::En => "en",
            Language::JaEasy => "ja-x-easy",
            Language::JaRuby => "ja-x-ruby",
        }
    }
}
