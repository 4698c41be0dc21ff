//! How long e-Gov's lock lasts (Q2), told as a clock time.

use super::{DAY, MINUTE, Moment};

/// How long the lock stays at least (Q2: 30 minutes or more).
const LOCK: i64 = 30 * MINUTE;
/// "30 minutes or more" is no promise to the second, so the time from which to try is a round one.
const ROUND: i64 = 5 * MINUTE;
/// A time of the day that lies ahead by less than this is a slip: the reader does not mean yesterday's.
const SLIP: i64 = 60 * MINUTE;

/// The wait for the lock (route B1): from when its message was last shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockClock {
    shown: Moment,
}

impl LockClock {
    /// The message was last shown at this moment.
    pub fn shown_at(shown: Moment) -> LockClock {
        LockClock { shown }
    }

    /// The message was last shown so many minutes ago.
    pub fn shown_before(now: Moment, minutes: i64) -> LockClock {
        LockClock { shown: now.later(-minutes * MINUTE) }
    }

    /// The message was last shown when clocks in Japan showed this hour and minute: today, or yesterday where today that is
    /// still far off. A time that is to come within the hour is a slip, and `None`. The message may have been shown in
    /// the minute's last second.
    pub fn shown_at_time(now: Moment, hour: i8, minute: i8) -> Option<LockClock> {
        let shown = now.in_japan().with().hour(hour).minute(minute).second(0).build().ok()?;
        let today = Moment::when_japan_shows(shown)?;
        let last = if today > now { today.later(-DAY) } else { today };
        let soon = |shown: Moment| shown > now && shown <= now.later(SLIP);
        let to_come = soon(today) || soon(today.later(DAY));
        (!to_come).then(|| LockClock { shown: last.later(MINUTE - 1).min(now) })
    }

    /// When the message was last shown.
    pub fn shown(self) -> Moment {
        self.shown
    }

    /// From when on to try once: 30 minutes after the message, rounded up to five minutes.
    pub fn again(self) -> Moment {
        let free = self.shown.later(LOCK).0;
        Moment::from_seconds(free + (ROUND - free.rem_euclid(ROUND)) % ROUND)
    }

    /// The minutes that are left, the last one begun counted as one; 0 when it is time to try.
    pub fn minutes_left(self, now: Moment) -> i64 {
        let left = self.again().0.saturating_sub(now.0).max(0);
        (left + MINUTE - 1) / MINUTE
    }
}
