//! The whole guide as static HTML, from the same rules, words and pages as the widget.
//!
//! It stands between the element's tags: readable without a script, printable, and there for good whenever
//! the widget cannot come up. Its first part looks like the widget's entry screen, which takes its place;
//! the answers below it step aside once the reader acts.

use crate::page::block::Block;
use crate::page::{entry, frame, guide};
use crate::render::{Surroundings, html, plain};
use crate::rules;
use crate::text::Words;

/// The whole guide for one language, to stand between the element's tags: a link to the style sheet, the entry rows, and
/// all answers with their anchors. `folder` is where the package is uploaded, with its last slash.
pub fn fragment(words: &Words, folder: &str, style_sheet: &str) -> String {
    let first = first_part(words, folder, style_sheet, "", " id=\"egov-recovery-list\"");
    let lang = words.language.tag();
    let heading = words.ui.guide_heading;
    let answers = drawn(guide::answers(words));
    let bottom = drawn(vec![frame::bottom(words)]);
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
    let [top, rows, bottom] =
        [vec![frame::top(words)], entry::guide_entry(words, guide), vec![frame::bottom(words)]].map(drawn);
    format!(
        "<link rel=\"stylesheet\" href=\"{folder}{style_sheet}\">\
         <div class=\"egov-recovery\"{id} lang=\"{lang}\" data-egov-recovery-rules=\"{digest}\">\
         <div class=\"egov-recovery-frame\">{top}<div class=\"egov-recovery-screen\">{rows}</div>{bottom}</div></div>"
    )
}

/// All of it, for hosts that clean what they are given: one element, to which a script may give the place of the checker.
pub fn plain_guide(words: &Words) -> String {
    let digest = rules::digest();
    let written = |blocks: Vec<Block>| in_one_tab(words, &plain::write(AROUND, &blocks));
    let [top, rows] = [vec![frame::top(words)], entry::guide_entry(words, "")].map(written);
    let [answers, bottom] = [guide::answers(words), vec![frame::bottom(words)]].map(written);
    let heading = words.ui.guide_heading;
    format!(
        "<div data-egov-recovery data-history=\"on\">\n\
         <div id=\"egov-recovery-list\" data-egov-recovery-rules=\"{digest}\">{top}{rows}</div>\n\
         <h2 id=\"egov-recovery-guide\">{heading}</h2>\n{answers}{bottom}\n</div>\n"
    )
}

/// Where the attribute by which a link opens a tab of its own is not written, it is not said either.
pub fn in_one_tab(words: &Words, written: &str) -> String {
    written.replace(words.ui.new_tab, "")
}

const AROUND: Surroundings = Surroundings { level: 2, number: 1, live: false };

fn drawn(blocks: Vec<Block>) -> String {
    html::write(AROUND, &blocks)
}
