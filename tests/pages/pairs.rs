//! Every screen of the account check for two accounts.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::reader::Session;
use egov_recovery::reader::check::CheckAction;

use crate::accounts::{HERE, THERE, act, check, opened, write};

/// The list, the result and the steps of every pair of accounts, at one address or two, with and without a planned one.
pub fn pairs() -> Vec<(String, Session)> {
    let mut all = Vec::new();
    for first in Provider::ALL {
        for second in Provider::ALL {
            for (mine, theirs) in
                Situation::ALL.iter().flat_map(|mine| Situation::ALL.iter().map(move |theirs| (*mine, *theirs)))
            {
                for (address, planned) in [(HERE, ""), (HERE, THERE), (THERE, ""), (THERE, THERE)] {
                    let mut session = opened();
                    write(&mut session, 0, *first, HERE, mine);
                    write(&mut session, 1, *second, address, theirs);
                    act(&mut session, CheckAction::Plans(0, !planned.is_empty()));
                    act(&mut session, CheckAction::Planned(0, planned.to_owned()));
                    let name = format!("check {first:?} {mine:?}, {second:?} {theirs:?} at {address}, to {planned:?}");
                    all.extend(screens(session).into_iter().map(|session| (name.clone(), session)));
                }
            }
        }
    }
    all
}

/// The list, and what follows where nothing in it is a mistake.
fn screens(mut session: Session) -> Vec<Session> {
    let mut screens = vec![session.clone()];
    act(&mut session, CheckAction::Submit);
    if check(&session).mistakes.is_empty() {
        act(&mut session, CheckAction::Want(0));
        screens.push(session.clone());
        act(&mut session, CheckAction::ShowSteps);
        screens.push(session);
    }
    screens
}
