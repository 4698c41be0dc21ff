//! The page of each message, as HTML and as Markdown, and the plain guide: the same words in each, and nothing missing.

use std::collections::BTreeMap;

use egov_recovery::book::{self, Base};
use egov_recovery::language::Language;
use egov_recovery::rules::{self, Entry, Page, Route, Symptom};
use egov_recovery::text::{self, Words};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

const HOME: &str = "https://help.example.jp/egov-recovery/";

fn files(base: &Base) -> BTreeMap<String, String> {
    book::guides(base).expect("the sources of the guides").into_iter().collect()
}

fn words() -> &'static Words {
    text::words(Language::Ja)
}

fn place(symptom: Symptom, ending: &str) -> String {
    format!("guide/ja/{}{ending}", symptom.id())
}

/// Letters that are read; what stands apart has a space in some ways of writing, and in others not.
fn read(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn all<'a>(page: &'a Html, wanted: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(wanted).expect("a selector")).collect()
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
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
    for symptom in Symptom::ALL {
        let page = Html::parse_document(&files[&place(*symptom, ".html")]);
        let row = (words().symptom)(*symptom).row;
        assert_eq!(all(&page, "h1").into_iter().map(text_of).collect::<Vec<_>>(), [row]);
        assert!(text_of(all(&page, "title")[0]).starts_with(row), "{symptom:?}");
        let codes: Vec<&str> = all(&page, "[data-egov-recovery-code]")
            .iter()
            .filter_map(|path| path.attr("data-egov-recovery-code"))
            .collect();
        let mut wanted: Vec<&str> = routes(*symptom).into_iter().map(Route::code).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut found = codes.clone();
        found.sort_unstable();
        assert_eq!(found, wanted, "{symptom:?}: every path, once");
        let losing: Vec<bool> = codes
            .iter()
            .map(|code| Route::ALL.iter().any(|route| route.code() == *code && Entry::from(*route).irreversible()))
            .collect();
        assert!(losing.is_sorted(), "{symptom:?}: {codes:?}");
        let answer = text_of(all(&page, &format!("#egov-recovery-{}", symptom.id()))[0]);
        let told = answer.contains("申請のデータが消える直し方があります");
        assert_eq!(told, losing.contains(&true), "{symptom:?}: a loss is named before all paths");
    }
}

/// Where a path ends, what else there is: where that is the same in every situation.
#[test]
fn a_path_says_what_else_there_is_where_it_is_the_same_in_every_situation() {
    let (files, mut told) = (files(&Base::UNKNOWN), 0);
    for symptom in Symptom::ALL {
        let page = Html::parse_document(&files[&place(*symptom, ".html")]);
        for route in Route::ALL {
            let outcomes = rules::outcomes_of(*symptom);
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
            let said = path.into_iter().find(|line| text_of(*line).starts_with(words().ui.alternatives_heading));
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
    assert!(told > 20, "{told}");
}

#[test]
fn every_link_of_a_message_page_leads_somewhere_and_all_pages_are_linked() {
    let files = files(&Base::UNKNOWN);
    for symptom in Symptom::ALL {
        let page = Html::parse_document(&files[&place(*symptom, ".html")]);
        let ids: Vec<&str> = all(&page, "[id]").iter().filter_map(|element| element.attr("id")).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{symptom:?}: an id stands once");
        let mut others = 0;
        for href in all(&page, "a").iter().filter_map(|link| link.attr("href")) {
            let (file, id) = href.split_once('#').unwrap_or((href, ""));
            if file.is_empty() {
                assert!(ids.contains(&id), "{symptom:?}: {href}");
            } else if file == "../ja.html" {
                assert!(files["guide/ja.html"].contains(&format!("id=\"{id}\"")), "{symptom:?}: {href}");
            } else if !file.starts_with("https://") {
                assert!(files[&format!("guide/ja/{file}")].contains(&format!("id=\"{id}\"")), "{symptom:?}: {href}");
                others += 1;
            }
        }
        assert_eq!(others, Symptom::ALL.len() - 1, "{symptom:?}: all the others");
        let links = seen(&files[&place(*symptom, ".md")]).links;
        let named = |link: &&String| {
            link.split_once(".md#").is_some_and(|(id, _)| files.contains_key(&format!("guide/ja/{id}.md")))
        };
        assert_eq!(links.iter().filter(named).count(), Symptom::ALL.len() - 1, "{symptom:?}: in Markdown, too");
    }
}

/// What a search engine is told is what a person reads.
#[test]
fn the_data_of_a_message_page_says_what_its_answer_says() {
    let files = files(&Base::UNKNOWN);
    for symptom in Symptom::ALL {
        let page = Html::parse_document(&files[&place(*symptom, ".html")]);
        let data: Value =
            serde_json::from_str(&text_of(all(&page, "script")[0])).expect("JSON in the only script of the page");
        assert_eq!(data["@type"], "FAQPage");
        let [question] = data["mainEntity"].as_array().expect("questions").as_slice() else { panic!("one question") };
        assert_eq!(question["name"], (words().symptom)(*symptom).row);
        let told = question["acceptedAnswer"]["text"].as_str().expect("an answer");
        let told = text_of(Html::parse_fragment(told).root_element());
        let visible = text_of(all(&page, &format!("#egov-recovery-{}", symptom.id()))[0]);
        assert_eq!(read(&told), read(&visible), "{symptom:?}");
        assert!(read(&told).chars().count() > 20, "{symptom:?}: {told}");
    }
}

#[test]
fn each_markdown_file_holds_verdicts_costs_steps_cautions_sources_and_days() {
    let (files, w) = (files(&Base::UNKNOWN), words());
    for symptom in Symptom::ALL {
        let seen = seen(&files[&place(*symptom, ".md")]);
        assert_eq!(seen.headings[0], (1, (w.symptom)(*symptom).row.to_owned()));
        let holds = |told: &str| assert!(seen.text.contains(told), "{symptom:?}: {told}");
        for route in routes(*symptom) {
            let entry = Entry::from(route);
            let loses = if entry.irreversible() { w.ui.loses } else { "" };
            let verdict = format!("{}{loses}", (w.route)(route).verdict);
            assert!(seen.headings.contains(&(2, verdict)), "{symptom:?}: {route:?}");
            assert!(seen.anchors.contains(&format!("egov-recovery-{}", route.code())), "{symptom:?}: {route:?}");
            holds((w.route)(route).why);
            for line in entry.procedure(route) {
                holds((w.step)(line.step));
                line.cautions.iter().for_each(|caution| holds((w.caution)(*caution).body));
            }
            if !route.explains() {
                assert!(
                    seen.strong.iter().any(|strong| strong == (w.data)(entry.data).value),
                    "{symptom:?}: {route:?}"
                );
                for wait in &entry.wait {
                    holds(w.waited_for(*wait, entry.actor(), entry.provider).value);
                }
                holds((w.actor)(entry.actor(), entry.provider).value);
            }
            for place in entry.grounds().iter().flat_map(|grounds| grounds.places) {
                let page: Page = place.page();
                holds((w.page)(page).title);
                holds(&(w.ui.day)(page.read_on()));
                page.url()
                    .iter()
                    .for_each(|url| assert!(seen.links.iter().any(|link| link == url), "{symptom:?}: {url}"));
            }
        }
    }
}

/// Escaped letters, emphasis between Japanese signs, lists within lists: a reader of the Markdown reads what the page says.
#[test]
fn markdown_reads_as_the_page_does() {
    // The way to the questions is told where its whole address is known.
    let files = files(&Base::of(HOME).expect("an address"));
    for symptom in Symptom::ALL {
        let page = Html::parse_document(&files[&place(*symptom, ".html")]);
        let seen = seen(&files[&place(*symptom, ".md")]);
        let visible = text_of(all(&page, "main")[0]).replace(words().ui.new_tab, "");
        // Terms of costs are told apart by a sign of Markdown's own.
        assert_eq!(read(&seen.text.replace(": ", "")), read(&visible), "{symptom:?}");
        let levels = |page: &Html| -> Vec<(u8, String)> {
            let headings = all(page, "h1, h2, h3, h4, h5, h6");
            headings
                .iter()
                .map(|heading| (heading.value().name().as_bytes()[1] - b'0', read(&text_of(*heading))))
                .collect()
        };
        let told: Vec<(u8, String)> = seen.headings.iter().map(|(level, text)| (*level, read(text))).collect();
        assert_eq!(told, levels(&page), "{symptom:?}");
        let strong: Vec<String> = all(&page, "strong").into_iter().map(|strong| read(&text_of(strong))).collect();
        let told: Vec<String> = seen.strong.iter().map(|told| read(told)).collect();
        assert_eq!(told, strong, "{symptom:?}: what carries weight");
        let mut ids: Vec<&str> = all(&page, "section[id]").iter().filter_map(|section| section.attr("id")).collect();
        ids.retain(|id| !seen.anchors.iter().any(|anchor| anchor == id));
        assert_eq!(ids, Vec::<&str>::new(), "{symptom:?}: every anchor is there");
    }
}

#[test]
fn the_plain_guide_says_what_the_guide_says_with_few_elements() {
    let files = files(&Base::UNKNOWN);
    let plain = Html::parse_fragment(&files["guide/ja.plain.html"]);
    let whole = Html::parse_fragment(&files["guide/ja.fragment.html"]);
    let visible = read(&text_of(whole.root_element()).replace(words().ui.new_tab, ""));
    // Below the rows the foot stands once more: there a widget may take the place of what follows.
    let foot = read(&text_of(all(&whole, ".egov-recovery-foot")[0]).replace(words().ui.new_tab, ""));
    assert_eq!(read(&text_of(plain.root_element())), visible.replacen(&foot, "", 1));
    for wanted in ["a:not(#egov-recovery-list .egov-recovery-foot a)", "[id]", "h2, h3, h4, h5, h6"] {
        let told = |page: &Html| -> Vec<(Option<String>, Option<String>)> {
            let known = |element: &ElementRef<'_>, name| element.attr(name).map(str::to_owned);
            all(page, wanted).iter().map(|element| (known(element, "id"), known(element, "href"))).collect()
        };
        assert_eq!(told(&plain), told(&whole), "{wanted}");
    }
    // Unstyled, what stands apart must not run into the words before it.
    let text = text_of(plain.root_element());
    assert!(text.contains("」 www.e-gov.go.jp") && !text.contains("」www.e-gov.go.jp"), "a host beside its page");
    let marks = text.matches("[1").count();
    assert!(marks > 50 && text.matches(" [1").count() == marks, "marks beside their sentences");
}

#[test]
fn the_list_for_machines_names_every_page() {
    let files = files(&Base::UNKNOWN);
    let list = &files["llms.txt"];
    assert!(list.starts_with("# e-Gov") && list.contains("\n> 公開情報をもとにした、非公式の案内です。"), "{list}");
    assert!(list.contains(&(words().ui.day)(rules::READ_ON)), "{list}");
    for symptom in Symptom::ALL {
        let line = list.lines().find(|line| line.contains(&place(*symptom, ".md"))).expect("a line for each");
        let loses = routes(*symptom).into_iter().any(|route| Entry::from(route).irreversible());
        assert_eq!(line.contains("申請のデータが消える"), loses, "{line}");
    }
    let links = seen(list).links;
    let wanted = Symptom::ALL.iter().map(|symptom| place(*symptom, ".md")).chain(["guide/ja.html".to_owned()]);
    assert_eq!(links, wanted.collect::<Vec<_>>());
    assert!(links.iter().all(|link| files.contains_key(link)));
}

#[test]
fn pages_name_their_own_address_only_where_it_is_known() {
    let known = files(&Base::of(HOME).expect("an address"));
    for (name, content) in files(&Base::UNKNOWN) {
        assert!(!content.contains("canonical") && !content.contains("{{"), "{name}");
        // VitePress takes a link to anything but Markdown for a page that is missing.
        assert!(!name.ends_with(".md") || !content.contains("ja.html"), "{name}");
        let line = format!("<link rel=\"canonical\" href=\"{HOME}{name}\">");
        let is_page = name == "guide/ja.html" || (name.starts_with("guide/ja/") && name.ends_with(".html"));
        assert_eq!(known[&name].matches(&line).count(), usize::from(is_page), "{name}");
    }
    let questions = format!("{HOME}guide/ja.html#egov-recovery-account-locked");
    assert!(seen(&known["guide/ja/account-locked.md"]).links.contains(&questions));
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
