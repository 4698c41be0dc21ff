//! Waiting: from when on to try after a lock, from which day on after a deletion, and times to take down.
//!
//! These blocks have no headings: they belong to what stands above them, and a path has headings enough.

use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlInputElement};
use yew::prelude::*;

use super::View;
use super::fields::{Field, Typed};
use super::now;
use super::parts::{Rank, all, button, button_doing, changing, maybe, note, p, section, strong, submit_as};
use super::shown::Shown;
use crate::calendar::{self, When};
use crate::clock::{self, LockClock, Moment, day_before, free_again, iso_day, request_by};
use crate::reader::Asked;
use crate::reader::waiting::{Deleted, Lock, WaitingAction};
use crate::reader::{Action, Focus};
use crate::rules::{Preparation, Route, Step, Symptom, Wait};

/// What has to be taken down before anything else is done; it stands above everything.
pub fn note_first(view: &View, shown: &Shown<'_>) -> Html {
    let named = shown.entry.routes().any(|route| shown.entry.preparations(route).contains(&Preparation::Deletion));
    if !named {
        return Html::default();
    }
    let words = &view.words.waiting;
    let noted = shown.session.waiting().noted;
    let label = if noted.is_some() { words.note_again } else { words.note_button };
    let take = button_doing(view, Rank::Secondary, label, || Action::Waiting(WaitingAction::Note(now::moment())));
    let told = match noted {
        Some(at) => {
            let zone = if shown.today.abroad { words.in_japan } else { "" };
            let told = (words.noted)(&format!("{}{zone}", words.at(at)), &words.at(request_by(at)));
            html! { <p class="egov-recovery-condition" tabindex="-1" data-focus={Focus::Noted.name()}>{ changing(&told) }</p> }
        }
        None => p(changing(words.note_why)),
    };
    let earlier = note("egov-recovery-hint", words.note_earlier.into());
    section("note", vec![p(strong(words.note_heading.into())), told, take, earlier])
}

/// The clock that belongs to a path from its beginning: after a lock, or where a record was deleted already.
pub fn waiting(view: &View, shown: &Shown<'_>) -> Html {
    let week_runs = shown.entry.wait.contains(&Wait::OneWeek);
    if shown.entry.route == Route::B1 {
        lock(view, shown)
    } else if shown.entry.route == Route::H2 && week_runs {
        week(view, shown)
    } else {
        Html::default()
    }
}

/// The clock that belongs to a step: the week, once the step before it is ticked and the record is gone.
pub fn waiting_step(view: &View, shown: &Shown<'_>, step: Step) -> Html {
    let ticked = |before| shown.session.answers.ticked(shown.entry.route, before);
    let deleted = ticked(Step::DeleteOtherRecord) || ticked(Step::AwaitDeletion);
    if step == Step::WaitAWeek && deleted { week(view, shown) } else { Html::default() }
}

/// The wait is over: the screen's heading says so.
pub fn is_over(shown: &Shown<'_>) -> bool {
    shown.entry.route == Route::B1 && shown.session.waiting().is_over()
}

fn lock(view: &View, shown: &Shown<'_>) -> Html {
    let words = &view.words.waiting;
    let content = match &shown.session.waiting().lock {
        Some(lock) => lock_told(view, shown, lock),
        None => lock_asked(view, shown),
    };
    section("waiting", vec![p(strong(words.lock_heading.into())), content])
}

fn lock_asked(view: &View, shown: &Shown<'_>) -> Html {
    let words = &view.words.waiting;
    let before = |minutes| {
        move || {
            let now = now::moment();
            Action::Waiting(WaitingAction::Start(LockClock::shown_before(now, minutes), now, now::uid()))
        }
    };
    let field = asked(shown, Asked::Time, words.time_label, words.time_hint, words.time_missing);
    let shows_message = matches!(shown.symptom, Symptom::AccountLocked | Symptom::UnlockWanted);
    all(vec![
        question(if shows_message { words.lock_ask } else { words.lock_ask_supposed }),
        button_doing(view, Rank::Secondary, words.just_now, before(0)),
        button_doing(view, Rank::Secondary, words.minutes_ago, before(5)),
        ask(view, Asked::Time, field, words.time_button, |text| {
            let now = now::moment();
            let clock = clock::time_of_day(text).and_then(|(hour, minute)| LockClock::shown_at_time(now, hour, minute));
            clock.map(|clock| WaitingAction::Start(clock, now, now::uid()))
        }),
    ])
}

fn lock_told(view: &View, shown: &Shown<'_>, lock: &Lock) -> Html {
    let words = &view.words.waiting;
    let today = lock.now.in_japan().date();
    let zone = if shown.today.abroad { words.in_japan } else { "" };
    let clock = |at: Moment| format!("{}{zone}", (words.clock)(at.in_japan(), today));
    let again = lock.clock.again();
    let left = lock.left();
    let told = if left > 0 { (words.again)(&clock(again)) } else { words.over_next.to_owned() };
    // On paper "today" is another day soon.
    let paper = (again.in_japan().date() == today && left > 0).then(|| (words.clock_day)(today));
    let time = html! {
        <p tabindex="-1" data-focus={Focus::Waiting.name()}>
            <time datetime={again.iso()} data-day={paper}>{ strong(changing(&told)) }</time>
        </p>
    };
    let another = button(view, Rank::Text, words.another_time, None, Action::Waiting(WaitingAction::AnotherTime));
    if left == 0 && !lock.watched {
        return all(vec![time, another]);
    }
    let counted = (words.counted_from)(&clock(lock.clock.shown()));
    let file = calendar::file(words.calendar_lock, When::At(again), lock.made, lock.uid);
    let label = if lock.hidden { words.show } else { words.hide };
    // When the wait is over only words change: whatever has the focus then keeps it.
    all(vec![
        time,
        maybe((!lock.hidden).then(|| note("egov-recovery-left", changing(&(words.left)(left))))),
        note("egov-recovery-hint", changing(&counted)),
        button(view, Rank::Text, label, None, Action::Waiting(WaitingAction::Hide(!lock.hidden))),
        calendar_link(view, &file),
        another,
    ])
}

fn week(view: &View, shown: &Shown<'_>) -> Html {
    let words = &view.words.waiting;
    let content = match &shown.session.waiting().deleted {
        Some(deleted) => week_told(view, shown, deleted),
        None => week_asked(view, shown),
    };
    section("waiting", vec![p(strong(words.week_heading.into())), content])
}

fn week_asked(view: &View, shown: &Shown<'_>) -> Html {
    let words = &view.words.waiting;
    let before = |days| {
        move || {
            let now = now::moment();
            Action::Waiting(WaitingAction::Deleted(day_before(now, days), now, now::uid()))
        }
    };
    // D8 waits for the desk to delete; the others deleted it themselves.
    let by_desk = shown.entry.route == Route::D8;
    let (asked_for, hint) = if by_desk { (words.week_ask_desk, words.week_hint_desk) } else { (words.week_ask, "") };
    let field = asked(shown, Asked::Day, words.day_label, hint, words.day_missing);
    all(vec![
        question(asked_for),
        button_doing(view, Rank::Secondary, words.today, before(0)),
        button_doing(view, Rank::Secondary, words.yesterday, before(1)),
        ask(view, Asked::Day, field, words.day_button, |text| {
            let now = now::moment();
            let day = clock::day(text).filter(|day| *day <= day_before(now, 0));
            day.map(|day| WaitingAction::Deleted(day, now, now::uid()))
        }),
    ])
}

/// The hour of a deletion is not known, so the alarm comes on the day after, when it does not matter any more.
fn week_told(view: &View, shown: &Shown<'_>, deleted: &Deleted) -> Html {
    let words = &view.words.waiting;
    let again = button(view, Rank::Text, words.another_day, None, Action::Waiting(WaitingAction::AnotherDay));
    let Some((free, safe)) = free_again(deleted.day).and_then(|free| Some((free, free.tomorrow().ok()?))) else {
        return again;
    };
    let over = safe <= deleted.told.in_japan().date();
    let told = if over { words.week_over.to_owned() } else { (words.earliest)(&(words.day)(free), &(words.day)(safe)) };
    let title = if shown.entry.route == Route::H2 { words.calendar_week } else { words.calendar_enter };
    let file = calendar::file(title, When::On(safe), deleted.told, deleted.uid);
    all(vec![
        html! {
            <p tabindex="-1" data-focus={Focus::Waiting.name()}><time datetime={iso_day(free)}>{ strong(changing(&told)) }</time></p>
        },
        maybe((!over).then(|| calendar_link(view, &file))),
        again,
    ])
}

fn question(text: &'static str) -> Html {
    html! { <p tabindex="-1" data-focus={Focus::Waiting.name()}>{ changing(text) }</p> }
}

fn asked<'a>(shown: &Shown<'_>, asked: Asked, label: &'a str, hint: &'a str, missing: &str) -> Field<'a> {
    let error = shown.session.waiting().missing.then(|| missing.to_owned());
    Field { focus: Focus::WaitingField(asked), label, need: "", hint, error }
}

/// A field of its own, read when its button is pressed: what stands in it is nobody's business before.
fn ask(
    view: &View,
    asked: Asked,
    field: Field<'_>,
    label: &str,
    read: impl Fn(&str) -> Option<WaitingAction> + 'static,
) -> Html {
    let onsubmit = view.send.clone().map(|send| {
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = typed_text(&event).unwrap_or_default();
            send.emit(Action::Waiting(read(&text).unwrap_or(WaitingAction::NothingGiven(asked))));
        })
    });
    let typed = match asked {
        Asked::Time => Typed::Time,
        Asked::Day => Typed::Day,
    };
    html! {
        <form novalidate=true {onsubmit}>
            { super::fields::unread(view, field, typed) }
            { submit_as(Rank::Secondary, label) }
        </form>
    }
}

fn typed_text(event: &SubmitEvent) -> Option<String> {
    let form = event.target_dyn_into::<HtmlFormElement>()?;
    let field = form.query_selector("input").ok()??;
    field.dyn_into::<HtmlInputElement>().ok().map(|field| field.value())
}

fn calendar_link(view: &View, file: &str) -> Html {
    let words = &view.words.waiting;
    html! {
        <>
            <p><a class="egov-recovery-link" part="link" download="e-gov.ics" href={calendar::link(file)}>{ words.calendar }</a></p>
            <p class="egov-recovery-hint">{ words.calendar_else }</p>
        </>
    }
}
