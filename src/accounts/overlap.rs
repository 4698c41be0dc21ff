//! Whether it matters that several accounts have one address.

use super::case::{Access, Case, Listed, Wish};
use super::forecast::{End, forecast};
use super::model::Address;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What may come of it when an account enters e-Gov at an address that others have too; the gravest first.
    Meeting {
        /// Filings of another GビズID may be lost (Q7, note of 2023/3/12).
        Loses = "loses",
        /// What becomes of an e-Gov account's filings no official page says: Google.
        Undocumented = "undocumented",
        /// It takes the place of an e-Gov account, data kept, whose password is of no use then (Q9).
        Switches = "switches",
        /// It is refused, or another that comes after it (Q6, Q7).
        KeepsOut = "keeps-out",
    }
}

/// Who may meet another's record at this address of all these, and the gravest that may come of it. Without anybody the
/// overlap does not matter: whoever else has the address cannot enter e-Gov with it.
pub fn meetings(case: &Case, address: Address, members: &[usize]) -> Vec<(usize, Meeting)> {
    let enters = |account: &Listed| {
        let usable = matches!(account.access, Access::Usable | Access::Unsure);
        account.provider.external() && usable && account.address == address
    };
    let mut entering = Vec::new();
    for place in members {
        if case.account(*place).is_some_and(enters) {
            entering.push(*place);
        }
    }
    let several = entering.len() > 1;
    let mut found = Vec::new();
    for place in entering {
        let told = forecast(case, Wish { account: place, address: None });
        let may_end = |end| told.ends.contains(&end);
        let meeting = if may_end(End::Undocumented) {
            Meeting::Undocumented
        } else if told.may_lose {
            Meeting::Loses
        } else if may_end(End::Switched) {
            Meeting::Switches
        } else if may_end(End::Refused) || (several && !case.surely_holds(place, address)) {
            Meeting::KeepsOut
        } else {
            continue;
        };
        found.push((place, meeting));
    }
    found
}
