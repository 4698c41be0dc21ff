//! A recovery path: the verdict, what it costs, why, what to prepare, the steps, and what else there is.

use yew::prelude::*;

use super::View;
use super::inquiry::compose_button;
use super::parts::{
    Costs, Rank, all, button, caution, changing, costs, heading, items, li, maybe, note, p, prose, remark_list,
    screen_heading, section, strong,
};
use super::shown::{Shown, Today};
use super::sources::{Sources, link};
use super::waiting::{is_over, note_first, waiting, waiting_step};
use super::worked::worked;
use crate::reader::Action;
use crate::rules::{Caution, Entry, Habit, Level, Line, Note, PlannedChange, Preparation, Route, Symptom};

/// After so many days a reader is told to look at the pages themselves.
const OLD_AFTER_DAYS: i64 = 90;

/// The whole screen.
pub fn outcome(view: &View, shown: &Shown<'_>) -> Html {
    let ui = &view.words.ui;
    let entry = shown.entry;
    let primary = entry.route == shown.outcome.primary.route;
    let section = view.level + 1;
    html! {
        <>
            if primary {
                { button(view, Rank::Text, back_label(view, shown), None, Action::Back) }
            } else {
                { button(view, Rank::Text, ui.back_to_outcome, None, Action::ShowFirstWay) }
            }
            if shown.session.passing.dropped {
                <p class="egov-recovery-changed">{ ui.answers_dropped }</p>
            }
            <p class="egov-recovery-caption">{ caption(view, shown, primary) }</p>
            { verdict(view, shown, primary) }
            { note_first(view, shown) }
            { path(view, entry, section, Some(shown)) }
            if let Some(planned) = PlannedChange::of(entry.route) {
                { check_button(view, planned) }
            }
            if entry.route.asks_whether_it_worked() {
                { worked(view, shown.session, section) }
            }
            { alternatives(view, shown, section) }
            { habits(view, entry, section) }
            { answers(view, shown, section) }
            { Sources::of(entry).list(view, Some(entry), section) }
            { old_sources(view, shown.today) }
            { button(view, Rank::Secondary, ui.print, None, Action::Print) }
            { button(view, Rank::Text, ui.restart, None, Action::Restart) }
            <p class="egov-recovery-print-only">{ ui.printed }{ " " }{ (ui.day)(shown.today.date) }</p>
        </>
    }
}

/// What is said of sources that were read long ago.
pub fn old_sources(view: &View, today: &Today) -> Html {
    let old = today.days_since_read > OLD_AFTER_DAYS;
    maybe(old.then(|| note("egov-recovery-old", prose(&(view.words.ui.old_sources)(today.days_since_read)))))
}

fn back_label(view: &View, shown: &Shown<'_>) -> &'static str {
    if shown.answers.is_empty() { view.words.ui.back_to_entry } else { view.words.ui.back }
}

fn caption(view: &View, shown: &Shown<'_>, primary: bool) -> &'static str {
    let ui = &view.words.ui;
    match (primary, !shown.session.attempt.tried.is_empty()) {
        (false, true) => ui.verdict_caption_next,
        (false, false) => ui.verdict_caption_other,
        (true, _) if nothing_fits(shown, primary) || shown.answers.iter().any(|answer| answer.is_unsure()) => {
            ui.verdict_caption_unsure
        }
        (true, _) => ui.verdict_caption,
    }
}

/// The verdict is the heading; where nothing fits, the heading says so and the verdict follows.
fn verdict(view: &View, shown: &Shown<'_>, primary: bool) -> Html {
    let verdict = prose((view.words.route)(shown.entry.route).verdict);
    if is_over(shown) {
        return screen_heading(view, changing(view.words.waiting.over));
    }
    if nothing_fits(shown, primary) {
        html! { <>{ screen_heading(view, view.words.ui.nothing_fits.into()) }<p>{ verdict }</p></> }
    } else {
        screen_heading(view, changing((view.words.route)(shown.entry.route).verdict))
    }
}

fn nothing_fits(shown: &Shown<'_>, primary: bool) -> bool {
    primary && shown.symptom == Symptom::SomethingElse
}

/// Costs, reasons, preparations, steps and notes of a path; the same in the widget and in the static guide.
pub fn path(view: &View, entry: &Entry, level: u8, shown: Option<&Shown<'_>>) -> Html {
    let sources = Sources::of(entry);
    let answered = shown.is_some();
    html! {
        <>
            { costs(view, &Costs::of(entry)) }
            { conditions(view, entry) }
            if let Some(shown) = shown {
                { waiting(view, shown) }
            }
            { why(view, entry, &sources, level) }
            { for entry.routes().map(|route| preparations(view, &Prepared { entry, route, sources: &sources, answered }, level)) }
            { for entry.routes().enumerate().map(|(index, route)| {
                steps(view, &Steps { entry, route, follows: index > 0, sources: &sources, shown }, level)
            }) }
            { remarks(view, entry, &sources) }
        </>
    }
}

/// The way into the account check. Who does not know yet what is going to change has nothing else to do.
pub fn check_button(view: &View, planned: PlannedChange) -> Html {
    let rank = if planned == PlannedChange::Unsure { Rank::Primary } else { Rank::Secondary };
    button(view, rank, view.words.check.row, None, Action::OpenCheck(Some(planned)))
}

fn conditions(view: &View, entry: &Entry) -> Html {
    entry
        .notes
        .iter()
        .filter(|note| note.is_condition())
        .map(|known| note("egov-recovery-condition", prose((view.words.note)(*known))))
        .collect()
}

fn why(view: &View, entry: &Entry, sources: &Sources, level: u8) -> Html {
    let why = prose((view.words.route)(entry.route).why);
    let told = p(all(vec![why, sources.mark(view, entry.route.grounds())]));
    section("why-section", vec![heading(level, view.words.ui.why_heading.into()), told])
}

struct Prepared<'a> {
    entry: &'a Entry,
    route: Route,
    sources: &'a Sources,
    /// Whether there are answers from which an inquiry can be composed.
    answered: bool,
}

fn preparations(view: &View, prepared: &Prepared<'_>, level: u8) -> Html {
    let lists = prepared.entry.preparations(prepared.route);
    if lists.is_empty() {
        return Html::default();
    }
    // One primary button on a screen at most.
    let rank = if lists.len() == 1 { Rank::Primary } else { Rank::Secondary };
    let mut parts = vec![heading(level, view.words.ui.prepare_heading.into())];
    parts.extend(lists.iter().map(|list| preparation(view, prepared, *list, rank)));
    let mut otherwise: Vec<&str> = lists.iter().map(|list| (view.words.preparation)(*list).otherwise).collect();
    otherwise.dedup();
    parts.extend(otherwise.into_iter().filter(|text| !text.is_empty()).map(|text| p(prose(text))));
    section("prepare", parts)
}

fn preparation(view: &View, prepared: &Prepared<'_>, list: Preparation, rank: Rank) -> Html {
    let words = (view.words.preparation)(list);
    let things = words
        .items
        .iter()
        .map(|(name, where_found)| li(all(vec![strong(prose(name)), view.words.ui.colon.into(), prose(where_found)])));
    let mark = prepared.sources.mark_within(view, prepared.route, list.grounds());
    let mut parts =
        vec![p(strong(prose(words.heading))), p(all(vec![prose(words.rule), mark])), items(things.collect())];
    parts.extend(prepared.answered.then(|| compose_button(view, rank, list)));
    all(parts)
}

struct Steps<'a> {
    entry: &'a Entry,
    route: Route,
    follows: bool,
    sources: &'a Sources,
    shown: Option<&'a Shown<'a>>,
}

fn steps(view: &View, steps: &Steps<'_>, level: u8) -> Html {
    let ui = &view.words.ui;
    let lines = steps.entry.procedure(steps.route);
    let title = if steps.follows {
        (ui.then_heading)((view.words.route)(steps.route).name)
    } else {
        (ui.steps_heading)(lines.len())
    };
    let ticked =
        |shown: &Shown<'_>| lines.iter().filter(|line| shown.session.answers.ticked(steps.route, line.step)).count();
    let done = steps.shown.map_or(0, ticked);
    let mut parts = vec![
        heading(level, prose(&title)),
        html! { <ol class="egov-recovery-steps">{ for lines.iter().map(|line| step(view, steps, line)) }</ol> },
    ];
    parts.push(maybe((done > 0).then(|| note("egov-recovery-hint", changing(&(ui.steps_done)(done, lines.len()))))));
    let asked = steps.entry.route.asks_whether_it_worked();
    parts.push(maybe((done == lines.len() && asked).then(|| p(ui.all_done.into()))));
    section("steps", parts)
}

/// One step: warnings stand before the action they concern, what is only helpful after it.
/// The tick is a help, not a gate.
fn step(view: &View, steps: &Steps<'_>, line: &Line) -> Html {
    let text = prose((view.words.step)(line.step));
    let mark = steps.sources.mark_within(view, steps.route, line.step.grounds());
    let action = match (view.send.clone(), steps.shown.map(|shown| shown.session)) {
        (Some(send), Some(session)) => {
            let (route, step) = (steps.route, line.step);
            let onchange = Callback::from(move |_: Event| send.emit(Action::Tick(route, step)));
            html! {
                <label class="egov-recovery-step" part="step">
                    <input type="checkbox" checked={session.answers.ticked(route, step)} {onchange} />
                    <span>{ text }{ mark }</span>
                </label>
            }
        }
        (None, _) | (_, None) => note("egov-recovery-step", all(vec![text, mark])),
    };
    let caution =
        |known: &Caution| caution(view, *known, steps.sources.mark_within(view, steps.route, known.grounds()));
    let (helpful, grave): (Vec<Caution>, Vec<Caution>) =
        line.cautions.iter().filter(|known| !known.general()).partition(|known| known.level() == Level::Reference);
    let mut parts: Vec<Html> = grave.iter().map(caution).collect();
    parts.push(action);
    parts.extend(
        line.step.link().map(|page| note("egov-recovery-step-link", link(view, page, (view.words.page)(page).open))),
    );
    parts.extend(helpful.iter().map(caution));
    parts.push(maybe(steps.shown.map(|shown| waiting_step(view, shown, line.step))));
    li(all(parts))
}

/// What is good to know about the path as a whole, in one block: what the situation adds, and the cautions that
/// belong to no single step. Where official pages disagree is said beside the sources instead.
fn remarks(view: &View, entry: &Entry, sources: &Sources) -> Html {
    let words = view.words;
    let mark = |grounds| sources.mark_within(view, entry.route, grounds);
    let notes = entry.notes.iter().filter(|note| !note.is_condition() && **note != Note::PagesDiffer);
    let notes = notes.map(|note| li(all(vec![prose((words.note)(*note)), mark(note.grounds())])));
    let lines = entry.routes().flat_map(|route| entry.procedure(route));
    let general = lines.flat_map(|line| line.cautions.iter().copied()).filter(|caution| caution.general());
    let general = general.map(|caution| {
        let text = (words.caution)(caution);
        li(all(vec![prose(text.title), words.ui.colon.into(), prose(text.body), mark(caution.grounds())]))
    });
    let all: Vec<Html> = notes.chain(general).collect();
    if all.is_empty() { Html::default() } else { remark_list(view, all) }
}

/// After a settled conflict: what keeps it from coming back.
pub fn habits(view: &View, entry: &Entry, level: u8) -> Html {
    if !entry.route.settles_conflict() {
        return Html::default();
    }
    html! {
        <section class="egov-recovery-section" part="habits">
            { heading(level, view.words.ui.habits_heading.into()) }
            <ul class="egov-recovery-items">
                { for Habit::ALL.iter().map(|habit| html! { <li>{ prose((view.words.habit)(*habit)) }</li> }) }
            </ul>
        </section>
    }
}

/// The other ways, the first one among them while another is shown.
fn alternatives(view: &View, shown: &Shown<'_>, level: u8) -> Html {
    let ui = &view.words.ui;
    let others: Vec<&Entry> = shown
        .outcome
        .alternatives
        .iter()
        .filter(|entry| entry.route != shown.entry.route && !shown.session.attempt.tried.contains(&entry.route))
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let cards = others.into_iter().enumerate().map(|(index, entry)| alternative(view, entry, index + 1, level + 1));
    let cards = html! { <div class="egov-recovery-alternatives">{ for cards }</div> };
    section("alternatives", vec![heading(level, ui.alternatives_heading.into()), cards])
}

fn alternative(view: &View, entry: &Entry, number: usize, level: u8) -> Html {
    let ui = &view.words.ui;
    let name = (ui.alternative_name)(number, (view.words.route)(entry.route).name);
    let label = if entry.irreversible() { ui.show_loss } else { ui.show_alternative };
    let action_name = format!("{label}{}{}", ui.colon, (view.words.route)(entry.route).name);
    html! {
        <div class="egov-recovery-alternative" part="alternative">
            { heading(level, prose(&name)) }
            { conditions(view, entry) }
            { costs(view, &Costs::of(entry)) }
            { button(view, Rank::Secondary, label, Some(action_name), Action::ShowWay(entry.route)) }
        </div>
    }
}

fn answers(view: &View, shown: &Shown<'_>, level: u8) -> Html {
    let ui = &view.words.ui;
    let mut rows =
        vec![answer_row(view, ui.symptom_short, (view.words.symptom)(shown.symptom).short, Action::ChangeSymptom)];
    rows.extend(shown.answers.iter().map(|answer| {
        let short = (view.words.question)(answer.question()).short;
        answer_row(view, short, (view.words.answer)(*answer), Action::Change(answer.question()))
    }));
    let tried: String = shown.session.attempt.tried.iter().map(|route| (view.words.tried)(*route)).collect();
    if !tried.is_empty() {
        let told = prose(&tried);
        rows.push(html! { <div><dt>{ ui.tried_short }</dt><dd>{ told }</dd></div> });
    }
    let list = html! { <dl class="egov-recovery-answers">{ for rows }</dl> };
    section("answers", vec![heading(level, ui.answers_heading.into()), list])
}

fn answer_row(view: &View, short: &str, answer: &str, change: Action) -> Html {
    let ui = &view.words.ui;
    html! {
        <div>
            <dt>{ prose(short) }</dt>
            <dd>{ prose(answer) }</dd>
            <dd class="egov-recovery-change">
                { button(view, Rank::Text, ui.change, Some((ui.change_name)(short)), change) }
            </dd>
        </div>
    }
}
