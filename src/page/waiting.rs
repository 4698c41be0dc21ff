//! Waiting: from when on to try after a lock, from which day on after a deletion, and times to take down.
//!
//! These blocks have no headings: they belong to what stands above them, and a path has headings enough.

use jiff::civil::Date;

use super::block::{Block, Content, Control, FormField, FormKind, Link, OnSubmit, Part, Rank, Role, Run, Runs, Span};
use super::outcome::Shown;
use super::parts::{
    all, button, details, focused, live, mistake, nothing, p, section, span, strong, submit, text, when,
};
use crate::calendar::{self, EventTime};
use crate::clock::{Moment, free_again, iso_day, request_by};
use crate::reader::waiting::{Deleted, Lock, WaitingAction};
use crate::reader::{Action, Asked, Focus, Input, Press, Timed};
use crate::rules::{Preparation, Route, Step, Symptom, Wait};
use crate::text::Words;

/// What has to be taken down before anything else is done; it stands above everything.
pub fn note_first(words: &Words, shown: &Shown<'_>) -> Block {
    let named = shown.entry.routes().any(|route| shown.entry.preparations(route).contains(&Preparation::Deletion));
    if !named {
        return nothing();
    }
    let say = &words.waiting;
    let noted = shown.session.waiting().noted;
    let label = if noted.is_some() { say.note_again } else { say.note_button };
    let line = match noted {
        Some(at) => {
            let at_error = format!("{}{}", say.at(at), zone(words, shown));
            let line = live(say.noted.with([&at_error, &say.at(request_by(at))]));
            focused(Role::Condition, Focus::Noted, line)
        }
        None => p(live(say.note_why)),
    };
    section(
        Part::Note,
        vec![
            p(strong(say.note_heading)),
            line,
            button(Rank::Secondary, label, Press::Now(Timed::Note)),
            text(Role::Hint, say.note_earlier),
        ],
    )
}

/// The clock that belongs to a path from its beginning: after a lock, or where a record was deleted already.
pub fn waiting(words: &Words, shown: &Shown<'_>) -> Block {
    let week_runs = shown.entry.wait.contains(&Wait::OneWeek);
    if shown.entry.route == Route::B1 {
        lock(words, shown)
    } else if shown.entry.route == Route::H2 && week_runs {
        week(words, shown)
    } else {
        nothing()
    }
}

/// The clock that belongs to a step: the week, once the step before it is ticked and the record is gone.
pub fn waiting_step(words: &Words, shown: &Shown<'_>, step: Step) -> Block {
    let ticked = |before| shown.session.answers.ticked(shown.entry.route, before);
    let deleted = ticked(Step::DeleteOtherRecord) || ticked(Step::AwaitDeletion);
    when(step == Step::WaitAWeek && deleted, || week(words, shown))
}

/// The wait is over: the screen's heading says so.
pub fn is_over(shown: &Shown<'_>) -> bool {
    shown.entry.route == Route::B1 && shown.session.waiting().is_over()
}

/// Where the device shows another time than clocks in Japan, it is said which is meant.
fn zone(words: &Words, shown: &Shown<'_>) -> &'static str {
    if shown.today.abroad { words.waiting.in_japan } else { "" }
}

fn lock(words: &Words, shown: &Shown<'_>) -> Block {
    let content = match &shown.session.waiting().lock {
        Some(lock) => running_lock(words, shown, lock),
        None => lock_question(words, shown),
    };
    section(Part::Waiting, vec![p(strong(words.waiting.lock_heading)), all(content)])
}

fn lock_question(words: &Words, shown: &Shown<'_>) -> Vec<Block> {
    let say = &words.waiting;
    let shows_message = matches!(shown.symptom, Symptom::AccountLocked | Symptom::UnlockWanted);
    let field = FormField {
        input: Input::Waiting(Asked::Time),
        control: Control::Time,
        label: say.time_label.into(),
        need: "".into(),
        hint: say.time_hint.into(),
        error: shown.session.waiting().missing.then(|| mistake(words, say.time_missing)),
        result: None,
    };
    vec![
        question(if shows_message { say.lock_ask } else { say.lock_ask_supposed }),
        button(Rank::Secondary, say.just_now, Press::Now(Timed::LockShown(0))),
        button(Rank::Secondary, say.minutes_ago, Press::Now(Timed::LockShown(5))),
        ask(say.other_time, field, say.time_button),
    ]
}

fn running_lock(words: &Words, shown: &Shown<'_>, lock: &Lock) -> Vec<Block> {
    let say = &words.waiting;
    let today = lock.now.in_japan().date();
    let clock = |at: Moment| format!("{}{}", say.dates.clock(at.in_japan(), today), zone(words, shown));
    let again = lock.clock.again();
    let left = lock.left();
    let time = Run::Time {
        moment: again.iso().into(),
        // On paper "today" is another day soon.
        paper: (again.in_japan().date() == today && left > 0).then(|| say.dates.on_paper(today)),
        runs: if left > 0 { try_from(words, shown, again, today) } else { live(say.over_next).into() },
    };
    let time = focused(Role::Plain, Focus::Waiting, time);
    let another = button(Rank::Text, say.another_time, Action::Waiting(WaitingAction::AnotherTime));
    if left == 0 && !lock.watched {
        return vec![time, another];
    }
    let file = calendar::file(say.calendar_lock, EventTime::At(again), lock.made, lock.uid);
    let label = if lock.hidden { say.show } else { say.hide };
    // When the wait is over only words change: whatever has the focus then keeps it.
    vec![
        time,
        when(!lock.hidden, || text(Role::Left, live(minutes_left(words, left)))),
        text(Role::Hint, live(say.counted_from.with([&clock(lock.clock.shown())]))),
        button(Rank::Text, label, Action::Waiting(WaitingAction::Hide(!lock.hidden))),
        calendar_link(words, &file),
        another,
    ]
}

/// How many minutes are left.
pub fn minutes_left(words: &Words, left: i64) -> String {
    match usize::try_from(left) {
        Ok(0) | Err(_) => words.waiting.left_none.to_owned(),
        Ok(left) => words.waiting.left.of(left),
    }
}

/// From when on to try. The clock time is what is looked for on this screen, so it stands out of its sentence.
fn try_from(words: &Words, shown: &Shown<'_>, again: Moment, today: Date) -> Runs {
    let say = &words.waiting;
    let (before, behind) = say.again.around();
    let clock = span(Span::Clock, strong(live(say.dates.clock(again.in_japan(), today))));
    [live(before), clock, live(format!("{}{behind}", zone(words, shown)))].into()
}

fn week(words: &Words, shown: &Shown<'_>) -> Block {
    let content = match &shown.session.waiting().deleted {
        Some(deleted) => running_week(words, shown, deleted),
        None => week_question(words, shown),
    };
    section(Part::Waiting, vec![p(strong(words.waiting.week_heading)), all(content)])
}

fn week_question(words: &Words, shown: &Shown<'_>) -> Vec<Block> {
    let say = &words.waiting;
    // D8 waits for the desk to delete; the others deleted it themselves.
    let by_desk = shown.entry.route == Route::D8;
    let (asked_for, hint) = if by_desk { (say.week_ask_desk, say.week_hint_desk) } else { (say.week_ask, "") };
    let field = FormField {
        input: Input::Waiting(Asked::Day),
        control: Control::Day,
        label: say.day_label.into(),
        need: "".into(),
        hint: hint.into(),
        error: shown.session.waiting().missing.then(|| mistake(words, say.day_missing)),
        result: None,
    };
    vec![
        question(asked_for),
        button(Rank::Secondary, say.today, Press::Now(Timed::Deleted(0))),
        button(Rank::Secondary, say.yesterday, Press::Now(Timed::Deleted(1))),
        ask(say.other_day, field, say.day_button),
    ]
}

/// The hour of a deletion is not known, so the alarm comes on the day after, when it does not matter any more.
fn running_week(words: &Words, shown: &Shown<'_>, deleted: &Deleted) -> Vec<Block> {
    let say = &words.waiting;
    let again = button(Rank::Text, say.another_day, Action::Waiting(WaitingAction::AnotherDay));
    let Some((free, safe)) = free_again(deleted.day).and_then(|free| Some((free, free.tomorrow().ok()?))) else {
        return vec![again];
    };
    let over = safe <= deleted.told.in_japan().date();
    let line =
        if over { say.week_over.to_owned() } else { say.earliest.with([&say.dates.day(free), &say.dates.day(safe)]) };
    let title = if shown.entry.route == Route::H2 { say.calendar_week } else { say.calendar_enter };
    let file = || calendar::file(title, EventTime::On(safe), deleted.told, deleted.uid);
    let time = Run::Time { moment: iso_day(free).into(), paper: None, runs: strong(live(line)).into() };
    vec![focused(Role::Plain, Focus::Waiting, time), when(!over, || calendar_link(words, &file())), again]
}

fn question(told: &'static str) -> Block {
    focused(Role::Plain, Focus::Waiting, live(told))
}

/// A field of its own, read when its button is pressed: what stands in it is nobody's business before. Most need none.
fn ask(name: &'static str, field: FormField, label: &'static str) -> Block {
    let input = field.input;
    let blocks = vec![Block::of(Content::Field(field)), submit(Rank::Secondary, label)];
    details(name, vec![Block::of(Content::Form(FormKind::Inner, OnSubmit::Read(input), blocks))])
}

fn calendar_link(words: &Words, file: &str) -> Block {
    let say = &words.waiting;
    let link = Run::Link(Link::Download("e-gov.ics", calendar::link(file)), say.calendar.into());
    all(vec![p(link), text(Role::Hint, say.calendar_else)])
}
