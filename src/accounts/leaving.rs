//! How everybody but one leaves an address in e-Gov.

use super::case::{Access, Case, Listed, Recorded};
use super::model::{Address, Operation, Provider, World};

/// What is known, and how far it is trusted.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) case: &'a Case,
    /// Whether accounts of which nobody knows are taken for usable.
    pub(super) trusting: bool,
}

/// An account that is going to hold an address.
#[derive(Clone, Copy)]
pub(super) struct Mover<'a> {
    pub(super) place: usize,
    pub(super) account: &'a Listed,
    pub(super) target: Address,
}

impl Known<'_> {
    /// The same, once more is known.
    pub(super) fn with(self, case: &Case) -> Known<'_> {
        Known { case, trusting: self.trusting }
    }

    pub(super) fn usable(self, account: &Listed) -> bool {
        match account.access {
            Access::Usable => true,
            Access::Unsure => self.trusting,
            Access::Unusable | Access::Gone => false,
        }
    }

    /// How everybody else leaves the mover's target. What keeps everything comes first, deletions last.
    ///
    /// # Errors
    /// The account that has the target at its provider, where nobody can change that.
    pub(super) fn leaving(self, mover: Mover<'_>) -> Result<Vec<Operation>, usize> {
        let mut operations = Vec::new();
        let mut deleted = Vec::new();
        let mut usable = Vec::new();
        for (place, account) in self.case.accounts() {
            if place == mover.place || is_taken_over(account, mover) {
                continue;
            }
            if mover.is_barred_by(account) || self.would_be_shut_out(account, mover) {
                if !self.usable(account) {
                    return Err(place);
                }
                operations.extend(self.moves_away(place));
            } else if self.case.may_hold(place, mover.target) {
                if self.usable(account) {
                    usable.push((place, account));
                } else {
                    deleted.push(place);
                }
            }
        }
        let leaves = |after: &[Operation], place: usize, account: &Listed| {
            let case = self.case.after(after);
            self.with(&case).leaves(place, account, mover.target)
        };
        // Who has to move in any case does so first: what is known grows with everyone who has left, so that the
        // others may need no more than a sign-in.
        let moves_anyway = |place: usize, account: &Listed| {
            let mut left = Vec::new();
            for (other, _) in &usable {
                if *other != place {
                    left.extend(self.moves_away(*other));
                }
            }
            leaves(&left, place, account).len() > 1
        };
        for first in [true, false] {
            for (place, account) in &usable {
                if moves_anyway(*place, account) == first {
                    operations.extend(leaves(&operations, *place, account));
                }
            }
        }
        let rescue = if let [lost] = deleted.as_slice() { self.rescue(*lost, mover) } else { None };
        match rescue {
            Some((rescuer, rescuing)) => {
                // The rescuer moves away only with the place that it saved.
                let alone = self.moves_away(rescuer);
                operations.retain(|operation| !alone.contains(operation));
                operations.extend(rescuing);
            }
            None => operations.extend(deleted.into_iter().map(Operation::RequestDeletion)),
        }
        Ok(operations)
    }

    /// A usable account gives up an address that e-Gov may hold for it, in the fewest steps.
    fn leaves(self, place: usize, account: &Listed, target: Address) -> Vec<Operation> {
        if account.provider == Provider::Egov {
            vec![Operation::ChangeInEgov(place, self.case.unused_for(place))]
        } else if account.address != target && self.enters_today(place, account) {
            vec![Operation::SignIn(place)]
        } else {
            self.moves_away(place).to_vec()
        }
    }

    /// The place of an e-Gov account that nobody can enter is taken over by another new account, data kept (Q9), which
    /// then moves away with it.
    fn rescue(self, lost: usize, mover: Mover<'_>) -> Option<(usize, Vec<Operation>)> {
        let known = self.case.account(lost).filter(|known| known.provider == Provider::Egov)?;
        let nobody_else =
            !self.case.may_hold(mover.place, mover.target) && self.case.days_blocked(mover.target).is_none();
        if !self.case.surely_holds(lost, mover.target) && !nobody_else {
            return None;
        }
        let mut shortest: Option<(usize, Vec<Operation>)> = None;
        for (place, account) in self.case.accounts() {
            let rescuer = Mover { place, account, target: mover.target };
            let barred = self.case.accounts().any(|(other, known)| other != place && rescuer.is_barred_by(known));
            if place == mover.place || barred || !self.usable(account) || !is_taken_over(known, rescuer) {
                continue;
            }
            let arriving =
                (account.address != mover.target).then_some(Operation::ChangeAtProvider(place, mover.target));
            let mut operations: Vec<Operation> = arriving.into_iter().collect();
            operations.push(Operation::SignIn(place));
            operations.extend(self.moves_away(place));
            if shortest.as_ref().is_none_or(|(_, known)| operations.len() < known.len()) {
                shortest = Some((place, operations));
            }
        }
        shortest
    }

    /// Whether a sign-in at its present address certainly succeeds, with nobody shut out by it.
    fn enters_today(self, place: usize, account: &Listed) -> bool {
        let here = Mover { place, account, target: account.address };
        let dependable = |world: &World| world.sign_in(place).iter().all(|(end, _)| end.dependable());
        self.case.views(place, account.address).iter().all(dependable)
            && !self.case.accounts().any(|(other, known)| other != place && self.would_be_shut_out(known, here))
    }

    /// Lives at the target, which nobody is known to hold, with a record elsewhere: it can enter e-Gov today, and no
    /// more once the mover holds the address.
    fn would_be_shut_out(self, account: &Listed, mover: Mover<'_>) -> bool {
        let elsewhere = match account.recorded {
            Recorded::At(held) => held != mover.target,
            Recorded::Somewhere => true,
            Recorded::Unknown | Recorded::Nothing => false,
        };
        let lives_there = account.provider.external()
            && account.address == mover.target
            && matches!(account.access, Access::Usable | Access::Unsure);
        lives_there && elsewhere && !self.case.surely_held(mover.target)
    }

    /// A new address at the provider, which e-Gov learns at the next sign-in (Q6).
    pub(super) fn moves_away(self, place: usize) -> [Operation; 2] {
        [Operation::ChangeAtProvider(place, self.case.unused_for(place)), Operation::SignIn(place)]
    }
}

impl Mover<'_> {
    /// At one provider two living accounts never share an address (derived).
    fn is_barred_by(&self, account: &Listed) -> bool {
        self.account.provider.external()
            && account.provider == self.account.provider
            && account.access != Access::Gone
            && account.address == self.target
            && self.target != self.account.address
    }
}

/// The first sign-in of a GビズID or Microsoft account takes over the place of an e-Gov account, data kept (Q9).
pub(super) fn is_taken_over(account: &Listed, mover: Mover<'_>) -> bool {
    mover.account.provider.switches()
        && mover.account.recorded == Recorded::Nothing
        && account.provider == Provider::Egov
}
