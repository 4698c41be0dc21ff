//! Where a path is written: numbered sources, and the marks that point to them.

use yew::prelude::*;

use super::View;
use super::parts::{heading, prose};
use crate::clock::iso_day;
use crate::rules::{Entry, Grounds, Label, Note, Page, Place, Route};

/// The documents behind one path, numbered in the order of their first mention.
pub struct Sources {
    pages: Vec<(Page, Vec<Place>)>,
}

impl Sources {
    /// The sources of this path.
    pub fn of(entry: &Entry) -> Sources {
        Sources::of_grounds(entry.grounds().into_iter())
    }

    /// The documents on which rules rest.
    pub fn of_grounds(grounds: impl Iterator<Item = Grounds>) -> Sources {
        let mut pages: Vec<(Page, Vec<Place>)> = Vec::new();
        for place in grounds.flat_map(|grounds| grounds.places.iter().copied()) {
            match pages.iter_mut().find(|(page, _)| *page == place.page()) {
                Some((_, places)) if places.contains(&place) => {}
                Some((_, places)) => places.push(place),
                None => pages.push((place.page(), vec![place])),
            }
        }
        Sources { pages }
    }

    /// The mark of a rule: which sources it rests on, and how far it can be trusted.
    pub fn mark(&self, view: &View, grounds: Grounds) -> Html {
        let words = view.words;
        let numbers = self
            .pages
            .iter()
            .enumerate()
            .filter(|(_, (page, _))| grounds.places.iter().any(|place| place.page() == *page))
            .map(|(index, _)| (words.ui.source_mark)(index + 1))
            .collect::<Vec<_>>()
            .join(words.ui.separator);
        let text = match grounds.label {
            Label::Official | Label::OfficialPage => numbers,
            Label::Derived | Label::Reported => format!("{}{}{numbers}", (words.label)(grounds.label), words.ui.colon),
        };
        html! { <span class="egov-recovery-mark" part="source-mark">{ format!("（{text}）") }</span> }
    }

    /// The mark of a rule inside a path, where it says more than the path's own mark.
    pub fn mark_within(&self, view: &View, route: Route, grounds: Grounds) -> Html {
        if grounds.label == route.grounds().label { Html::default() } else { self.mark(view, grounds) }
    }

    /// The numbered list, with the day on which each was read; for a path also the official guides by name.
    pub fn list(&self, view: &View, entry: Option<&Entry>, level: u8) -> Html {
        let words = view.words;
        let guides = entry
            .into_iter()
            .flat_map(Entry::routes)
            .flat_map(|route| route.guides().iter())
            .map(|guide| (words.ui.quote)(guide))
            .collect::<Vec<_>>()
            .join(words.ui.separator);
        html! {
            <section class="egov-recovery-section" part="sources">
                { heading(level, words.ui.sources_heading.into()) }
                <ol class="egov-recovery-sources">
                    { for self.pages.iter().map(|(page, places)| source(view, *page, places)) }
                </ol>
                if entry.is_some_and(|entry| entry.notes.contains(&Note::PagesDiffer)) {
                    <p>
                        <strong>{ words.ui.disagreement }</strong>
                        { prose((words.note)(Note::PagesDiffer)) }{ self.mark(view, Note::PagesDiffer.grounds()) }
                    </p>
                }
                if !guides.is_empty() {
                    <p>{ words.ui.guides }{ prose(&guides) }</p>
                }
            </section>
        }
    }
}

fn source(view: &View, page: Page, places: &[Place]) -> Html {
    let words = view.words;
    let named = (words.page)(page);
    let title = format!("{}{}", named.publisher, (words.ui.quote)(named.title));
    let names: Vec<&str> = places.iter().map(|place| (words.place)(*place)).collect();
    // A section that is named whole needs its parts no more.
    let mut sections: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !names.iter().any(|whole| whole != name && name.starts_with(whole)))
        .collect();
    sections.dedup();
    let label = if page.url().is_none() { (words.label)(Label::Reported) } else { "" };
    html! {
        <li>
            { link(view, page, &title) }
            if !sections.is_empty() {
                <span class="egov-recovery-places">{ prose(&sections.join(words.ui.separator)) }</span>
            }
            if !label.is_empty() {
                <span class="egov-recovery-places">{ label }</span>
            }
            <span class="egov-recovery-read">
                { words.ui.read_on }{ " " }<time datetime={iso_day(page.read_on())}>{ (words.ui.day)(page.read_on()) }</time>
            </span>
        </li>
    }
}

/// A link to a page that may be linked, with its host in sight; plain text for any other.
pub fn link(view: &View, page: Page, text: &str) -> Html {
    match page.url() {
        Some(url) => html! {
            <a class="egov-recovery-link" part="link" href={url} target="_blank" rel="noopener noreferrer">
                { prose(text) }{ view.words.ui.new_tab }
                <span class="egov-recovery-host">{ host(url) }</span>
            </a>
        },
        None => prose(text),
    }
}

fn host(url: &str) -> String {
    url.split('/').nth(2).unwrap_or_default().to_owned()
}
