//! `www/rules.html`: the rule book as a page of the documentation, in the frame of its other pages.

use pulldown_cmark::{Alignment, CowStr, Event, Options, Parser, Tag, TagEnd, html};

const TITLE: &str = "規則の一覧｜egov-recovery";
const DESCRIPTION: &str =
    "egov-recovery の規則の一覧です。困りごと、質問、直し方、出典を、公式の案内と見くらべられます。非公式です。";

const MAIN: &str = "<main id=\"main\" tabindex=\"-1\">";

/// The page: the frame is that of another page, the content is the rule book (Markdown). `None` where one of them is not made
/// as it was when this was written.
pub fn rules_page(frame: &str, book: &str) -> Option<String> {
    let (head, rest) = frame.split_once(MAIN)?;
    let (_, foot) = rest.split_once("</main>")?;
    // The rule book is in one language, so no other page is the same in another.
    let head: String = head.split_inclusive('\n').filter(|line| !line.contains("rel=\"alternate\"")).collect();
    let head = between(&head, "<title>", "</title>", TITLE)?;
    let head = between(&head, "name=\"description\" content=\"", "\"", DESCRIPTION)?;
    let head = head.replace(" aria-current=\"page\"", "");
    let head = head.replace("<a href=\"rules.html\">", "<a href=\"rules.html\" aria-current=\"page\">");
    Some(format!("{head}{MAIN}\n{}</main>{foot}", content(&without_chart(book)?)))
}

fn between(text: &str, start: &str, end: &str, new: &str) -> Option<String> {
    let (before, rest) = text.split_once(start)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{start}{new}{end}{after}"))
}

/// The chart needs a program to be seen; the tables say the same.
fn without_chart(book: &str) -> Option<String> {
    let (before, chart) = book.split_once("\n## 図\n")?;
    let (_, after) = chart.split_once("\n## ")?;
    Some(format!("{before}\n## {after}"))
}

/// Tables scroll in boxes of their own, named by the heading above them.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else Markdown can say stays as it is")]
fn content(book: &str) -> String {
    let (mut heading, mut in_heading, mut tables) = (String::new(), false, 0);
    let events = Parser::new_ext(book, Options::ENABLE_TABLES).flat_map(|event| match &event {
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
