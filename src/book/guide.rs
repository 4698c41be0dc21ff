//! The whole guide as static HTML, from the same rules, words and pages as the widget.
//!
//! It stands between the element's tags: readable without a script, printable, and there for good whenever
//! the widget cannot come up. Its first part looks like the widget's entry screen, which takes its place;
//! the answers below it step aside once the reader acts.

use crate::language::Language;
use crate::page::block::{Block, Content, Tongue};
use crate::page::{entry, frame, guide};
use crate::render::{Surroundings, html, plain};
use crate::rules;
use crate::text::{Words, bare};

/// The whole guide for one language, to stand between the element's tags: a link to the style sheet, the entry rows, and
/// all answers with their anchors. `folder` is where the package is uploaded, with its last slash.
pub fn fragment(words: &Words, folder: &str, style_sheet: &str) -> String {
    let first = first_part(words, folder, style_sheet, "", " id=\"egov-recovery-list\"");
    let lang = words.language.tag();
    let heading = drawn(words, vec![heading(words)]);
    let answers = drawn(words, guide::answers(words));
    let bottom = drawn(words, vec![frame::bottom(words)]);
    format!(
        "{first}<div class=\"egov-recovery\" lang=\"{lang}\" slot=\"answers\">\
         <div class=\"egov-recovery-frame egov-recovery-answers-guide\">\
         <h2 id=\"egov-recovery-guide\" class=\"egov-recovery-heading\">{heading}</h2>{answers}{bottom}</div></div>"
    )
}

/// The entry rows alone, for a page that should stay small: they lead to the whole guide, which stands at `guide`.
pub fn short_fragment(words: &Words, folder: &str, style_sheet: &str, guide: &str) -> String {
    first_part(words, folder, style_sheet, guide, "")
}

/// What the widget takes the place of. The short guide has no id: it may stand on a page beside a whole one.
fn first_part(words: &Words, folder: &str, style_sheet: &str, guide: &str, id: &str) -> String {
    let (lang, digest) = (words.language.tag(), rules::digest());
    let page = |language: Language| Tongue::Page(format!("{folder}guide/{}.html", language.tag()));
    let top = vec![frame::top(words), frame::choice(words, Language::ALL, None, page)];
    let [top, rows, bottom] =
        [top, entry::guide_entry(words, guide), vec![frame::bottom(words)]].map(|blocks| drawn(words, blocks));
    format!(
        "<link rel=\"stylesheet\" href=\"{folder}{style_sheet}\">\
         <div class=\"egov-recovery\"{id} lang=\"{lang}\" data-egov-recovery-rules=\"{digest}\">\
         <div class=\"egov-recovery-frame\">{top}<div class=\"egov-recovery-screen\">{rows}</div>{bottom}</div></div>"
    )
}

/// All of it, for hosts that clean what they are given: one element, to which a script may give the place of the checker.
pub fn plain_guide(words: &Words) -> String {
    let digest = rules::digest();
    let written = |blocks: Vec<Block>| in_one_tab(words, &plain::write(around(words), &blocks));
    let [top, rows] = [vec![frame::top(words)], entry::guide_entry(words, "")].map(written);
    let [answers, bottom] = [guide::answers(words), vec![frame::bottom(words)]].map(written);
    let heading = written(vec![heading(words)]);
    format!(
        "<div data-egov-recovery data-history=\"on\">\n\
         <div id=\"egov-recovery-list\" data-egov-recovery-rules=\"{digest}\">{top}{rows}</div>\n\
         <h2 id=\"egov-recovery-guide\">{heading}</h2>\n{answers}{bottom}\n</div>\n"
    )
}

fn heading(words: &Words) -> Block {
    Block::of(Content::Words(words.ui.guide_heading.into()))
}

/// Where the attribute by which a link opens a tab of its own is not written, it is not said either.
pub fn in_one_tab(words: &Words, written: &str) -> String {
    let told = Block::of(Content::Words(words.ui.new_tab.into()));
    written.replace(&plain::write(around(words), &[told]), "").replace(&*bare(words.ui.new_tab), "")
}

fn around(words: &Words) -> Surroundings {
    Surroundings { lang: words.language, level: 2, number: 1, live: false }
}

fn drawn(words: &Words, blocks: Vec<Block>) -> String {
    html::write(around(words), &blocks)
}
