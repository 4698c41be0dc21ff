//! A path that a link named: shown as it is in general, because nothing is known of the reader's answers.

use yew::prelude::*;

use super::View;
use super::deletion::{losses, saved};
use super::outcome::{check_button, habits, old_sources, path};
use super::parts::{Costs, Rank, all, button, caution, costs, maybe, note, p, prose, screen_heading};
use super::shown::Today;
use super::sources::Sources;
use crate::reader::Action;
use crate::rules::{Caution, Entry, PlannedChange, Route};

/// What is lost, before the steps: they come once the loss is agreed to.
pub fn linked_deletion(view: &View, route: Route) -> Html {
    let ui = &view.words.ui;
    let entry = Entry::from(route);
    let level = view.level + 1;
    let mut parts = beginning(view, &entry);
    parts.push(costs(view, &Costs::of(&entry)));
    parts.push(saved(view, level));
    parts.push(button(view, Rank::Primary, ui.linked_button, None, Action::ChangeSymptom));
    parts.push(button(view, Rank::Secondary, ui.accept_loss, None, Action::AcceptLoss(route)));
    parts.push(Sources::of_grounds(losses(&entry).map(Caution::grounds)).list(view, None, level));
    all(parts)
}

/// What cannot be undone comes before everything else.
fn beginning(view: &View, entry: &Entry) -> Vec<Html> {
    let ui = &view.words.ui;
    let mut parts = vec![
        button(view, Rank::Text, ui.back_to_entry, None, Action::ChangeSymptom),
        note("egov-recovery-caption", ui.linked_caption.into()),
        screen_heading(view, prose((view.words.route)(entry.route).verdict)),
        p(prose(ui.linked_hint)),
    ];
    parts.extend(losses(entry).map(|lost| caution(view, lost, Html::default())));
    parts
}

/// The path.
pub fn linked(view: &View, route: Route, today: &Today) -> Html {
    let ui = &view.words.ui;
    let entry = Entry::from(route);
    let level = view.level + 1;
    let mut parts = beginning(view, &entry);
    parts.push(path(view, &entry, level, None));
    parts.push(maybe(PlannedChange::of(route).map(|planned| check_button(view, planned))));
    parts.push(habits(view, &entry, level));
    parts.push(Sources::of(&entry).list(view, Some(&entry), level));
    parts.push(old_sources(view, today));
    parts.push(button(view, Rank::Secondary, ui.print, None, Action::Print));
    parts.push(note("egov-recovery-print-only", all(vec![ui.printed.into(), " ".into(), (ui.day)(today.date).into()])));
    all(parts)
}
