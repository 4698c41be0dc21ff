//! What a reader sees of a session: its page, with what each of its buttons does.

use egov_recovery::page::Today;
use egov_recovery::reader::Session;

use crate::shown::shown;

pub fn seen(session: &Session) -> String {
    format!("{:?}", shown(session, &Today::as_read()))
}

/// How an address reads where it may be seen by others.
pub fn masked(address: &str) -> String {
    let (name, host) = address.split_once('@').expect("an address");
    format!("{}•••@{host}", &name[..1])
}
