//! The reader's clock, and chance: the two things that the browser is asked for when something is pressed.

use crate::clock::Moment;

/// Now, by the device's clock.
pub fn now() -> Moment {
    Moment::from_millis(js_sys::Date::now())
}

/// A number by which calendars tell entries apart.
pub fn chance() -> u32 {
    // Out of range it is the nearest number; a collision would only overwrite the reader's own older entry.
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
