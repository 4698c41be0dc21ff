//! Pages as Yew draws them, written down.

use egov_recovery::language::Language;
use egov_recovery::page::block::Block;
use egov_recovery::render::{self, Surroundings};
use yew::{Callback, Html, LocalServerRenderer, Properties, component};

#[derive(Clone, PartialEq, Properties)]
struct Drawn {
    html: Html,
}

#[component]
fn Page(drawn: &Drawn) -> Html {
    drawn.html.clone()
}

/// The HTML that the widget would put on the page.
pub fn drawn(lang: Language, blocks: Vec<Block>, level: u8) -> String {
    let at = Surroundings { lang, level, number: 1, live: true };
    let html = render::yew::draw(at, &blocks, &Callback::noop());
    let renderer = LocalServerRenderer::<Page>::with_props(Drawn { html }).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(renderer.render())
}
