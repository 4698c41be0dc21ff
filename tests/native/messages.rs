//! The page of each message, as HTML and as Markdown, and the plain guide: the same words in each, and nothing missing.

use std::collections::BTreeMap;

use egov_recovery::book::{self, Base};
use egov_recovery::language::Language;
use egov_recovery::rules::{self, Entry, Page, Route, Symptom};
use egov_recovery::text::{self, Words, bare, message_words};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Node, Selector};
use serde_json::Value;

const HOME: &str = "https://help.example.jp/egov-recovery/";

fn files(base: &Base) -> BTreeMap<String, String> {
    book::guides(base).expect("the sources of the guides").into_iter().collect()
}

/// The page of every message in every language.
fn pages() -> impl Iterator<Item = (&'static Words, Symptom)> {
    let languages = Language::ALL.iter().map(|language| text::words(*language));
    languages.flat_map(|words| Symptom::ALL.iter().map(move |symptom| (words, *symptom)))
}

fn place(words: &Words, symptom: Symptom, ending: &str) -> String {
    format!("guide/{}/{}{ending}", words.language.tag(), symptom.id())
}

/// How a page is named where something is wrong with it.
fn name(words: &Words, symptom: Symptom) -> String {
    format!("{:?} {symptom:?}", words.language)
}

/// Letters that are read; what stands apart has a space in some ways of writing, and in others not.
fn read(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn all<'a>(page: &'a Html, wanted: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(wanted).expect("a selector")).collect()
}

/// What an element says, without how it is read; which languages there are is not said by it.
fn text_of(element: ElementRef<'_>) -> String {
    let told = element.children().map(|child| match child.value() {
        Node::Text(text) => text.to_string(),
        Node::Element(inner) if ["rt", "rp"].contains(&inner.name()) => String::new(),
        Node::Element(inner) if inner.attr("class") == Some("egov-recovery-languages") => String::new(),
        _ => ElementRef::wrap(child).map(text_of).unwrap_or_default(),
    });
    told.collect()
}

/// Every path to which the message can lead, in every situation.
fn routes(symptom: Symptom) -> Vec<Route> {
    let outcomes = rules::outcomes_of(symptom);
    outcomes.iter().flat_map(|(_, outcome)| outcome.entries().flat_map(Entry::routes)).collect()
}

/// What a reader of the Markdown sees, and what it is made of.
struct Seen {
    text: String,
    /// The levels of the headings and what they say.
    headings: Vec<(u8, String)>,
    /// What carries weight.
    strong: Vec<String>,
    links: Vec<String>,
    /// Where links of the same text lead.
    anchors: Vec<String>,
}

#[expect(clippy::wildcard_enum_match_arm, reason = "what else Markdown can say is not looked at")]
fn seen(markdown: &str) -> Seen {
    let mut seen = Seen { text: String::new(), headings: vec![], strong: vec![], links: vec![], anchors: vec![] };
    let (mut heading, mut strong) = (None, None);
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some((level as u8, seen.text.len())),
            Event::End(TagEnd::Heading(_)) => {
                let (level, from) = heading.take().expect("a heading that began");
                seen.headings.push((level, seen.text[from..].to_owned()));
            }
            Event::Start(Tag::Strong) => strong = Some(seen.text.len()),
            Event::End(TagEnd::Strong) => {
                seen.strong.push(seen.text[strong.take().expect("something that began")..].to_owned());
            }
            Event::Start(Tag::Link { dest_url, .. }) => seen.links.push(dest_url.into_string()),
            Event::Text(text) => seen.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => panic!("a line was broken in two"),
            Event::Code(code) => panic!("read as code: {code}"),
            Event::Html(html) | Event::InlineHtml(html) => {
                let anchor = html.trim().trim_start_matches("<a id=\"").trim_end_matches("\">");
                if anchor != "</a>" {
                    seen.anchors.push(anchor.trim_end_matches("\"></a>").to_owned());
                }
            }
            _ => {}
        }
    }
    seen
}

#[test]
fn the_page_of_a_message_tells_all_that_may_come_of_it_and_a_loss_last() {
    let files = files(&Base::UNKNOWN);
    for (words, symptom) in pages() {
        let page = Html::parse_document(&files[&place(words, symptom, ".html")]);
        let (name, row) = (name(words, symptom), bare(words.symptom.of(symptom).row));
        assert_eq!(all(&page, "html")[0].attr("lang"), Some(words.language.tag()), "{name}");
        assert_eq!(all(&page, "h1").into_iter().map(text_of).collect::<Vec<_>>(), [&*row]);
        let codes: Vec<&str> = all(&page, "[data-egov-recovery-code]")
            .iter()
            .filter_map(|path| path.attr("data-egov-recovery-code"))
            .collect();
        let mut wanted: Vec<&str> = routes(symptom).into_iter().map(Route::code).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut found = codes.clone();
        found.sort_unstable();
        assert_eq!(found, wanted, "{name}: every path, once");
        let losing: Vec<bool> = codes
            .iter()
            .map(|code| Route::ALL.iter().any(|route| route.code() == *code && Entry::from(*route).irreversible()))
            .collect();
        assert!(losing.is_sorted(), "{name}: {codes:?}");
        let answer = text_of(all(&page, &format!("#egov-recovery-{}", symptom.id()))[0]);
        let (before, behind) = message_words(words.language).losing.around();
        let told = answer.contains(&*bare(before)) && answer.contains(&*bare(behind));
        assert_eq!(told, losing.contains(&true), "{name}: a loss is named before all paths");
    }
}

/// Where a path ends, what else there is: where that is the same in every situation.
#[test]
fn a_path_says_what_else_there_is_where_it_is_the_same_in_every_situation() {
    let (files, mut told) = (files(&Base::UNKNOWN), 0);
    for (words, symptom) in pages() {
        let page = Html::parse_document(&files[&place(words, symptom, ".html")]);
        for route in Route::ALL {
            let outcomes = rules::outcomes_of(symptom);
            let after = |outcome: &rules::Outcome| {
                let mut codes: Vec<&str> =
                    outcome.alternatives.iter().flat_map(Entry::routes).map(Route::code).collect();
                codes.sort_unstable();
                codes
            };
            let ended = outcomes.iter().filter(|(_, outcome)| outcome.primary.routes().last() == Some(*route));
            let mut nexts: Vec<Vec<&str>> = ended.map(|(_, outcome)| after(outcome)).collect();
            nexts.dedup();
            let path = all(&page, &format!("#egov-recovery-{} > p", route.code()));
            let said = path.into_iter().find(|line| text_of(*line).starts_with(&*bare(words.ui.alternatives_heading)));
            let Some(said) = said else {
                assert!(nexts.len() != 1 || nexts[0].is_empty(), "{symptom:?} {route:?}: {nexts:?}");
                continue;
            };
            let links = Selector::parse("a").expect("a selector");
            let mut found: Vec<&str> =
                said.select(&links).filter_map(|link| link.attr("href")?.strip_prefix("#egov-recovery-")).collect();
            found.sort_unstable();
            assert_eq!(nexts, [found], "{symptom:?} {route:?}");
            told += 1;
        }
    }
    assert!(told > 20 * Language::ALL.len(), "{told}");
}

#[test]
fn every_link_of_a_message_page_leads_somewhere_and_all_pages_are_linked() {
    let files = files(&Base::UNKNOWN);
    for (words, symptom) in pages() {
        let page = Html::parse_document(&files[&place(words, symptom, ".html")]);
        let name = name(words, symptom);
        let ids: Vec<&str> = all(&page, "[id]").iter().filter_map(|element| element.attr("id")).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{name}: an id stands once");
        let (lang, mut others, mut tongues) = (words.language.tag(), 0, Vec::new());
        for href in all(&page, "a").iter().filter_map(|link| link.attr("href")) {
            let (file, id) = href.split_once('#').unwrap_or((href, ""));
            if file.is_empty() {
                assert!(ids.contains(&id), "{name}: {href}");
            } else if file == format!("../{lang}.html") {
                assert!(files[&format!("guide/{lang}.html")].contains(&format!("id=\"{id}\"")), "{name}: {href}");
            } else if let Some(other) = file.strip_prefix("../") {
                assert!(files.contains_key(&format!("guide/{other}")), "{name}: {href}");
                tongues.push(other.to_owned());
            } else if !file.starts_with("https://") {
                assert!(files[&format!("guide/{lang}/{file}")].contains(&format!("id=\"{id}\"")), "{name}: {href}");
                others += 1;
            }
        }
        assert_eq!(others, Symptom::ALL.len() - 1, "{name}: all the others");
        let languages = Language::ALL.iter().filter(|language| **language != words.language);
        let wanted = languages.map(|language| format!("{}/{}.html", language.tag(), symptom.id()));
        assert_eq!(tongues, wanted.collect::<Vec<_>>(), "{name}: the same page in the other languages");
        let links = seen(&files[&place(words, symptom, ".md")]).links;
        let named = |link: &&String| {
            link.split_once(".md#").is_some_and(|(id, _)| files.contains_key(&format!("guide/{lang}/{id}.md")))
        };
        assert_eq!(links.iter().filter(named).count(), Symptom::ALL.len() - 1, "{name}: in Markdown, too");
    }
}

/// What a search engine is told is what a person reads.
#[test]
fn the_data_of_a_message_page_says_what_its_answer_says() {
    let files = files(&Base::UNKNOWN);
    for (words, symptom) in pages() {
        let page = Html::parse_document(&files[&place(words, symptom, ".html")]);
        let data: Value =
            serde_json::from_str(&text_of(all(&page, "script")[0])).expect("JSON in the only script of the page");
        let name = name(words, symptom);
        assert_eq!(data["@type"], "FAQPage");
        assert_eq!(data["inLanguage"], words.language.tag(), "{name}");
        let [question] = data["mainEntity"].as_array().expect("questions").as_slice() else { panic!("one question") };
        assert_eq!(question["name"], *bare(words.symptom.of(symptom).row), "{name}");
        let told = question["acceptedAnswer"]["text"].as_str().expect("an answer");
        assert!(!told.contains("<r"), "{name}: furigana, which lists of search results do not show");
        let told = text_of(Html::parse_fragment(told).root_element());
        let visible = text_of(all(&page, &format!("#egov-recovery-{}", symptom.id()))[0]);
        assert_eq!(read(&told), read(&visible.replace(&*bare(words.ui.new_tab), "")), "{name}");
        assert!(read(&told).chars().count() > 15, "{name}: {told}");
    }
}

#[test]
fn each_markdown_file_holds_verdicts_costs_steps_cautions_sources_and_days() {
    let files = files(&Base::UNKNOWN);
    for (w, symptom) in pages() {
        let name = name(w, symptom);
        let seen = seen(&files[&place(w, symptom, ".md")]);
        assert_eq!(seen.headings[0], (1, bare(w.symptom.of(symptom).row).into_owned()));
        let holds = |told: &str| assert!(seen.text.contains(&*bare(told)), "{name}: {told}");
        for route in routes(symptom) {
            let entry = Entry::from(route);
            let loses = if entry.irreversible() { w.ui.loses } else { "" };
            let verdict = bare(format!("{}{loses}", w.route.of(route).verdict)).into_owned();
            assert!(seen.headings.contains(&(2, verdict)), "{name}: {route:?}");
            assert!(seen.anchors.contains(&format!("egov-recovery-{}", route.code())), "{name}: {route:?}");
            holds(w.route.of(route).why);
            for line in entry.procedure(route) {
                holds(w.step.of(line.step));
                line.cautions.iter().for_each(|caution| holds(w.caution.of(*caution).body));
            }
            if !route.explains() {
                assert!(
                    seen.strong.iter().any(|strong| *strong == bare(w.data.of(entry.data).value)),
                    "{name}: {route:?}"
                );
                for wait in &entry.wait {
                    holds(w.waited_for(*wait, entry.actor(), entry.provider).value);
                }
                holds(w.acted_by(entry.actor(), entry.provider).value);
            }
            for place in entry.grounds().iter().flat_map(|grounds| grounds.places) {
                let page: Page = place.page();
                holds(w.page.of(page).title);
                holds(&w.waiting.dates.day_of_year(page.read_on()));
                page.url().iter().for_each(|url| assert!(seen.links.iter().any(|link| link == url), "{name}: {url}"));
            }
        }
    }
}

/// Escaped letters, emphasis between Japanese signs, lists within lists: a reader of the Markdown reads what the page says.
#[test]
fn markdown_reads_as_the_page_does() {
    // The way to the questions is told where its whole address is known.
    let files = files(&Base::of(HOME).expect("an address"));
    for (words, symptom) in pages() {
        let page = Html::parse_document(&files[&place(words, symptom, ".html")]);
        let seen = seen(&files[&place(words, symptom, ".md")]);
        let visible = text_of(all(&page, "main")[0]).replace(&*bare(words.ui.new_tab), "");
        let name = name(words, symptom);
        // Terms of costs are told apart by a sign of Markdown's own.
        let without_colons = |text: &str| read(text).replace(':', "");
        assert_eq!(without_colons(&seen.text), without_colons(&visible), "{name}");
        let levels = |page: &Html| -> Vec<(u8, String)> {
            let headings = all(page, "h1, h2, h3, h4, h5, h6");
            headings
                .iter()
                .map(|heading| (heading.value().name().as_bytes()[1] - b'0', read(&text_of(*heading))))
                .collect()
        };
        let told: Vec<(u8, String)> = seen.headings.iter().map(|(level, text)| (*level, read(text))).collect();
        assert_eq!(told, levels(&page), "{name}");
        let strong: Vec<String> = all(&page, "strong").into_iter().map(|strong| read(&text_of(strong))).collect();
        let told: Vec<String> = seen.strong.iter().map(|told| read(told)).collect();
        assert_eq!(told, strong, "{name}: what carries weight");
        let mut ids: Vec<&str> = all(&page, "section[id]").iter().filter_map(|section| section.attr("id")).collect();
        ids.retain(|id| !seen.anchors.iter().any(|anchor| anchor == id));
        assert_eq!(ids, Vec::<&str>::new(), "{name}: every anchor is there");
    }
}

#[test]
fn the_plain_guide_says_what_the_guide_says_with_few_elements() {
    let files = files(&Base::UNKNOWN);
    for language in Language::ALL {
        the_plain_guide_says_what_the_guide_says(&files, text::words(*language));
    }
}

fn the_plain_guide_says_what_the_guide_says(files: &BTreeMap<String, String>, words: &Words) {
    let (lang, new_tab) = (words.language.tag(), bare(words.ui.new_tab));
    let plain = Html::parse_fragment(&files[&format!("guide/{lang}.plain.html")]);
    let whole = Html::parse_fragment(&files[&format!("guide/{lang}.fragment.html")]);
    let visible = read(&text_of(whole.root_element()).replace(&*new_tab, ""));
    // Below the rows the foot stands once more: there a widget may take the place of what follows.
    let foot = read(&text_of(all(&whole, ".egov-recovery-foot")[0]).replace(&*new_tab, ""));
    assert_eq!(read(&text_of(plain.root_element())), visible.replacen(&foot, "", 1), "{lang}");
    for wanted in ["a:not(#egov-recovery-list .egov-recovery-foot a):not([hreflang])", "[id]", "h2, h3, h4, h5, h6"] {
        let told = |page: &Html| -> Vec<(Option<String>, Option<String>)> {
            let known = |element: &ElementRef<'_>, name| element.attr(name).map(str::to_owned);
            all(page, wanted).iter().map(|element| (known(element, "id"), known(element, "href"))).collect()
        };
        assert_eq!(told(&plain), told(&whole), "{lang}: {wanted}");
    }
    // Unstyled, what stands apart must not run into the words before it.
    let text = text_of(plain.root_element());
    let host = "www.e-gov.go.jp";
    assert!(text.contains(&format!(" {host}")), "{lang}: a host beside its page");
    let stands = |(place, _): (usize, _)| text[..place].ends_with([' ', '\n']);
    assert!(text.match_indices(host).all(stands), "{lang}: a host beside its page");
    let marks = text.matches("[1").count();
    assert!(marks > 50 && text.matches(" [1").count() == marks, "{lang}: marks beside their sentences");
}

/// What is longer is cut in lists of search results.
#[test]
fn a_title_has_70_letters_at_most_and_no_two_pages_have_the_same() {
    let files = files(&Base::UNKNOWN);
    let mut titles = BTreeMap::new();
    for name in files.keys().filter(|name| is_page(name)) {
        let title = text_of(all(&Html::parse_document(&files[name]), "title")[0]);
        assert!(title.chars().count() <= 70, "{name}: {title}");
        let other = titles.insert(title.clone(), name);
        assert_eq!(other, None, "{name}: {title}");
    }
    assert_eq!(titles.len(), (Symptom::ALL.len() + 1) * Language::ALL.len());
    for (words, symptom) in pages() {
        let told = message_words(words.language);
        let title = bare(format!("{} | {}", told.title.of(symptom), told.site)).into_owned();
        assert_eq!(titles[&title], &place(words, symptom, ".html"), "{title}");
    }
}

/// A page that stands for itself, in the place of the package where a search engine may find it.
fn is_page(name: &str) -> bool {
    Language::ALL.iter().map(|language| language.tag()).any(|lang| {
        name == format!("guide/{lang}.html") || name.starts_with(&format!("guide/{lang}/")) && name.ends_with(".html")
    })
}

/// Search engines take the languages of a page for one page only where each names all of them.
#[test]
fn pages_name_themselves_in_every_language_and_each_other() {
    let relative = files(&Base::UNKNOWN);
    let known = files(&Base::of(HOME).expect("an address"));
    let mut named = 0;
    for name in relative.keys() {
        let in_language = |language: Language| {
            let rest = name.strip_prefix("guide/").expect("a page of the guide");
            let end = rest.find(['/', '.']).expect("a language before it");
            format!("guide/{}{}", language.tag(), &rest[end..])
        };
        let languages = Language::ALL.iter().map(|language| (language.tag(), *language));
        let wanted: Vec<(String, String)> = languages
            .chain([("x-default", Language::Ja)])
            .filter(|_| is_page(name))
            .map(|(tag, language)| (tag.to_owned(), in_language(language)))
            .collect();
        let page = Html::parse_document(&known[name]);
        let found: Vec<(String, String)> = all(&page, "head > link[rel=alternate]")
            .iter()
            .map(|link| {
                let address = link.attr("href").expect("an address");
                let file = address.strip_prefix(HOME).unwrap_or_else(|| panic!("{name}: {address}"));
                (link.attr("hreflang").expect("a language").to_owned(), file.to_owned())
            })
            .collect();
        assert_eq!(found, wanted, "{name}");
        assert!(!relative[name].contains("rel=\"alternate\""), "{name}: search engines take whole addresses only");
        assert!(wanted.iter().all(|(_, file)| relative.contains_key(file)), "{name}: {wanted:?}");
        named += usize::from(!wanted.is_empty());
    }
    assert_eq!(named, (Symptom::ALL.len() + 1) * Language::ALL.len());
}

#[test]
fn the_list_for_machines_names_every_page() {
    let files = files(&Base::UNKNOWN);
    let list = &files["llms.txt"];
    assert!(list.starts_with("# e-Gov") && list.contains("\n> 公開情報をもとにした、非公式の案内です。"), "{list}");
    let (about, sections) = list.split_once("\n## ").expect("sections");
    let sections: Vec<&str> = sections.split("\n## ").collect();
    assert_eq!(sections.len(), Language::ALL.len(), "{list}");
    for (language, section) in Language::ALL.iter().zip(sections) {
        let (words, told) = (text::words(*language), message_words(*language));
        assert!(section.starts_with(&format!("{}\n\n- ", language.name())), "{section}");
        for text in [words.ui.unofficial, told.summary, &words.waiting.dates.day_of_year(rules::READ_ON)] {
            assert!(about.contains(&*bare(text)), "{text}");
        }
        for symptom in Symptom::ALL {
            let file = format!("({})", place(words, *symptom, ".md"));
            let line = section.lines().find(|line| line.contains(&file)).expect("a line for each");
            let loses = routes(*symptom).into_iter().any(|route| Entry::from(route).irreversible());
            assert_eq!(line.ends_with(&*bare(told.holds_losing)), loses, "{line}");
            assert!(line.starts_with(&format!("- [{}]", bare(words.symptom.of(*symptom).row))), "{line}");
        }
    }
    let links = seen(list).links;
    let wanted = Language::ALL.iter().map(|language| text::words(*language)).flat_map(|words| {
        let guide = format!("guide/{}.html", words.language.tag());
        Symptom::ALL.iter().map(|symptom| place(words, *symptom, ".md")).chain([guide])
    });
    assert_eq!(links, wanted.collect::<Vec<_>>());
    assert!(links.iter().all(|link| files.contains_key(link)));
}

#[test]
fn pages_name_their_own_address_only_where_it_is_known() {
    let known = files(&Base::of(HOME).expect("an address"));
    for (name, content) in files(&Base::UNKNOWN) {
        assert!(!content.contains("canonical") && !content.contains("{{"), "{name}");
        // VitePress takes a link to anything but Markdown for a page that is missing.
        let guide = |language: &&Language| content.contains(&format!("{}.html", language.tag()));
        assert!(!name.ends_with(".md") || !Language::ALL.iter().any(|language| guide(&language)), "{name}");
        let line = format!("<link rel=\"canonical\" href=\"{HOME}{name}\">");
        assert_eq!(known[&name].matches(&line).count(), usize::from(is_page(&name)), "{name}");
    }
    for (words, symptom) in pages() {
        let questions = format!("{HOME}guide/{}.html#egov-recovery-{}", words.language.tag(), symptom.id());
        let links = seen(&known[&place(words, symptom, ".md")]).links;
        assert!(links.contains(&questions), "{}", name(words, symptom));
    }
    assert_eq!(seen(&known["llms.txt"]).links[0], format!("{HOME}guide/ja/credentials-rejected.md"));
}

#[test]
fn an_address_that_is_none_is_told_with_what_is_allowed() {
    for wrong in
        ["", "help.example.jp/", "https://help.example.jp", "https://a b/", "https://a/\"><script>/", "ftp://a/"]
    {
        let told = Base::of(wrong).err().unwrap_or_else(|| panic!("{wrong} was taken")).to_string();
        assert_eq!(
            told,
            format!("BASE: got \"{wrong}\"; allowed is the address of a folder, from https:// to its last slash")
        );
    }
}
