//! The rule book as a page of the documentation, in the frame of its other pages.

use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// The page: the frame is that of another page, the content is the rule book (Markdown).
pub fn rule_page(frame: &str, book: &str) -> String {
    let (head, rest) = frame.split_once("<main id=\"main\" tabindex=\"-1\">").expect("a page with a main part");
    let (_, foot) = rest.split_once("</main>").expect("a page with a main part");
    let head = between(head, "<title>", "</title>", "規則の一覧｜egov-recovery");
    let head = between(&head, "name=\"description\" content=\"", "\"", DESCRIPTION);
    let head = head.replace(" aria-current=\"page\"", "");
    let head = head.replace("<a href=\"rules.html\">", "<a href=\"rules.html\" aria-current=\"page\">");
    format!("{head}<main id=\"main\" tabindex=\"-1\">\n{}</main>{foot}", content(book))
}

const DESCRIPTION: &str =
    "egov-recovery の規則の一覧です。困りごと、質問、直し方、出典を、公式の案内と見くらべられます。非公式です。";

fn between(text: &str, start: &str, end: &str, new: &str) -> String {
    let (before, rest) = text.split_once(start).unwrap_or_else(|| panic!("{start} stands in the page"));
    let (_, after) = rest.split_once(end).unwrap_or_else(|| panic!("{end} stands in the page"));
    format!("{before}{start}{new}{end}{after}")
}

/// Tables scroll in boxes of their own, named by the heading above them. The chart needs a program to be seen; the tables
/// say the same.
fn content(book: &str) -> String {
    let (before, chart) = book.split_once("\n## 図\n").expect("the chapter with the chart");
    let (_, after) = chart.split_once("\n## ").expect("a chapter after it");
    let book = format!("{before}\n## {after}");
    let (mut heading, mut in_heading, mut tables) = (String::new(), false, 0);
    let events = Parser::new_ext(&book, Options::ENABLE_TABLES).flat_map(|event| match &event {
        Event::Start(Tag::Heading { .. }) => {
            (heading, in_heading, tables) = (String::new(), true, 0);
            vec![event]
        }
        Event::End(TagEnd::Heading(_)) => {
            in_heading = false;
            vec![event]
        }
        Event::Text(text) | Event::Code(text) if in_heading => {
            heading.push_str(text);
            vec![event]
        }
        Event::Start(Tag::Table(columns)) => {
            tables += 1;
            // Aligned columns would be written with inline styles.
            let columns = vec![Alignment::None; columns.len()];
            let name = heading.replace('"', "");
            let box_ = format!("<section class=\"table\" aria-label=\"{name}：表{tables}\" tabindex=\"0\">");
            vec![Event::Html(CowStr::from(box_)), Event::Start(Tag::Table(columns))]
        }
        Event::End(TagEnd::Table) => vec![event, Event::Html("</section>\n".into())],
        // The note to programmers at its beginning.
        Event::Html(text) if text.starts_with("<!--") => vec![],
        _ => vec![event],
    });
    let mut page = String::new();
    html::push_html(&mut page, events);
    page
}
