//! Plain HTML, for pages without a script: what can only be pressed is not there.

use super::node::{Element, Node, State};

/// Elements that have no end.
const VOID: [&str; 2] = ["input", "link"];

/// Writes nodes down as HTML.
pub fn write(nodes: &[Node]) -> String {
    let mut html = String::new();
    write_all(nodes, &mut html);
    html
}

fn write_all(nodes: &[Node], html: &mut String) {
    for node in nodes {
        match node {
            Node::Words(words) => escape(words, html),
            Node::Element(element) => write_element(element, html),
            Node::Several(several) => write_all(several, html),
        }
    }
}

fn write_element(element: &Element, html: &mut String) {
    // Spans without attributes only tell those who draw that their words may change.
    let bare = element.name == "span" && element.attributes.is_empty();
    if bare {
        return write_all(&element.children, html);
    }
    html.push('<');
    html.push_str(element.name);
    for (name, value) in element.attributes.iter().zip(&element.values) {
        if let Some(value) = value {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            escape(value, html);
            html.push('"');
        }
    }
    html.push('>');
    if !VOID.contains(&element.name) {
        write_all(&element.children, html);
        // A text to copy is there to be read as well.
        if let ("textarea", State::Text(text)) = (element.name, &element.state) {
            escape(text, html);
        }
        html.push_str("</");
        html.push_str(element.name);
        html.push('>');
    }
}

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            plain => html.push(plain),
        }
    }
}
