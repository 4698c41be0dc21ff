//! What a reader sees of a session: its screen, drawn.

use egov_recovery::reader::Session;
use egov_recovery::ui::shown::Today;

use crate::views::draw;

pub fn seen(session: &Session) -> String {
    draw(session, &Today::as_read())
}

/// How an address reads where it may be seen by others.
pub fn masked(address: &str) -> String {
    let (name, host) = address.split_once('@').expect("an address");
    format!("{}•••@{host}", &name[..1])
}
