//! What the reader waits for, and the times that were taken down. In this tab only.

use jiff::civil::Date;

use crate::clock::{LockClock, Moment};
use crate::rules::Symptom;

use super::effects::{Asked, Effects, Focus, Input, Status};

/// The minutes at which the rest of the wait is spoken (besides its start).
const SPOKEN: [i64; 4] = [10, 5, 1, 0];

/// No lock is waited for longer, in minutes: half an hour, rounded up.
const LONGEST: i64 = 35;

/// Waiting times and noted times.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waiting {
    pub lock: Option<Lock>,
    /// The week after a deletion.
    pub deleted: Option<Deleted>,
    pub noted: Option<Moment>,
    /// Whether a field was left empty.
    pub missing: bool,
    /// What brought the reader here when the times were taken; another trouble has other times.
    pub of: Option<Symptom>,
}

/// The wait for the lock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lock {
    /// Counted from when the message was last shown.
    pub clock: LockClock,
    /// When the clock was last looked at.
    pub now: Moment,
    /// When the wait was begun; the calendar's entry is of that moment.
    pub made: Moment,
    /// Whether the minutes are hidden.
    pub hidden: bool,
    /// Tells the calendar's entries apart.
    pub uid: u32,
    /// The least of the minutes that were spoken; none is spoken twice.
    spoken: i64,
    /// Whether it ran out before the reader's eyes; then nothing is taken away that may have the focus.
    pub watched: bool,
}

impl Lock {
    /// The minutes that are left.
    pub fn left(&self) -> i64 {
        // A device whose clock was put back does not make the lock longer.
        self.clock.minutes_left(self.now).min(LONGEST)
    }
}

/// The week after a deletion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deleted {
    pub day: Date,
    /// When it was told.
    pub told: Moment,
    /// Tells the calendar's entries apart.
    pub uid: u32,
}

/// What the reader does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WaitingAction {
    /// Says when the lock's message was last shown; now, and a random number.
    Start(LockClock, Moment, u32),
    /// Looks at the clock; a program does that for the reader.
    Look(Moment),
    /// Hides the minutes, or shows them again.
    Hide(bool),
    AnotherTime,
    /// Says on which day the record was deleted; now, and a random number.
    Deleted(Date, Moment, u32),
    AnotherDay,
    /// Left this field empty, or wrote something that cannot be.
    NothingGiven(Asked),
    /// Takes down the present time as that of the error.
    Note(Moment),
}

impl Waiting {
    /// Whether the clock has to be looked at again; also when the wait is over, for the device's clock may be put right.
    pub fn is_running(&self) -> bool {
        self.lock.is_some()
    }

    /// Whether the wait for the lock is over.
    pub fn is_over(&self) -> bool {
        self.lock.is_some_and(|lock| lock.left() == 0)
    }

    /// Does what the reader does, and says what follows.
    pub(super) fn apply(&mut self, action: WaitingAction) -> Effects {
        if !matches!(action, WaitingAction::Look(_)) {
            self.missing = matches!(action, WaitingAction::NothingGiven(_));
        }
        match action {
            WaitingAction::Start(clock, now, uid) => {
                let lock = Lock { clock, now, made: now, hidden: false, uid, spoken: LONGEST, watched: true };
                self.lock = Some(lock);
                Effects { status: Some(Status::MinutesLeft(lock.left())), ..Effects::to(Focus::Waiting) }
            }
            WaitingAction::Look(now) => self.look(now),
            WaitingAction::Hide(hidden) => {
                if let Some(lock) = self.lock.as_mut() {
                    lock.hidden = hidden;
                }
                Effects::default()
            }
            WaitingAction::AnotherTime => {
                self.lock = None;
                Effects::to(Focus::Waiting)
            }
            WaitingAction::Deleted(day, told, uid) => {
                self.deleted = Some(Deleted { day, told, uid });
                Effects::to(Focus::Waiting)
            }
            WaitingAction::AnotherDay => {
                self.deleted = None;
                Effects::to(Focus::Waiting)
            }
            WaitingAction::NothingGiven(asked) => Effects::to(Focus::Input(Input::Waiting(asked))),
            WaitingAction::Note(now) => {
                self.noted = Some(now);
                Effects::to(Focus::Noted)
            }
        }
    }

    fn look(&mut self, now: Moment) -> Effects {
        let Some(lock) = self.lock.as_mut() else { return Effects::default() };
        let before = lock.left();
        lock.now = now;
        let left = lock.left();
        if left == before || left >= lock.spoken || !SPOKEN.contains(&left) {
            return Effects::default();
        }
        lock.spoken = left;
        Effects::say(Status::MinutesLeft(left))
    }

    /// No times.
    pub const NONE: Waiting = Waiting { lock: None, deleted: None, noted: None, missing: false, of: None };

    /// A time that is taken now belongs to this trouble; those of another go.
    pub(super) fn belongs_to(&mut self, symptom: Option<Symptom>, action: &WaitingAction) {
        if self.of != symptom && !matches!(action, WaitingAction::Look(_)) {
            *self = Waiting { of: symptom, ..Waiting::NONE };
        }
    }

    /// The reader begins anew: a wait that is over is not the answer to the next lock.
    pub(super) fn begin(&mut self) {
        self.lock = self.lock.filter(|lock| lock.left() > 0);
    }

    /// It was tried meanwhile, so that the wait begins anew.
    pub(super) fn forget_lock(&mut self) {
        self.lock = None;
    }

    /// An answer changed: what was deleted may be something else now.
    pub(super) fn forget_deletion(&mut self) {
        self.deleted = None;
    }

    /// The reader comes to another screen.
    pub(super) fn leave(&mut self) {
        self.missing = false;
        if let Some(lock) = self.lock.as_mut() {
            lock.watched = lock.left() > 0;
        }
    }

    /// What comes back after a reload.
    pub(super) fn restored(
        lock: Option<(LockClock, u32)>,
        deleted: Option<(Date, u32)>,
        noted: Option<Moment>,
        (now, of): (Moment, Option<Symptom>),
    ) -> Waiting {
        let clock = |(clock, uid)| Lock { clock, now, made: now, hidden: false, uid, spoken: LONGEST, watched: false };
        Waiting {
            lock: lock.map(clock),
            deleted: deleted.map(|(day, uid)| Deleted { day, told: now, uid }),
            noted,
            missing: false,
            of,
        }
    }
}
