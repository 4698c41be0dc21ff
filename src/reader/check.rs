//! The state of the account check: what was written, and on which of its three screens the reader is.
//!
//! It lives in the page's memory only, and goes with the session.

use crate::accounts::model::Provider;
use crate::accounts::plan::Wish;
use crate::accounts::situation::Situation;
use crate::rules::PlannedChange;

use super::effects::{Effects, Focus, Input, Status};
use super::rows::{self, AccountRow, RowField, RowMistake, Understood};

/// As many accounts can be listed.
pub const MOST: usize = 6;

/// The screens of the account check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckStage {
    #[default]
    List,
    Result,
    Steps,
}

/// The account check.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    pub rows: Vec<AccountRow>,
    next_key: usize,
    pub stage: CheckStage,
    /// Every mistake, in the order of the fields: its row, field and kind.
    pub mistakes: Vec<(usize, RowField, RowMistake)>,
    pub wanted: Option<usize>,
    /// Whether the reader tried to go on without choosing an account.
    pub missing: bool,
}

/// What the reader does in the account check.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckAction {
    Service(usize, Option<Provider>),
    Address(usize, String),
    /// Says that a row has the first one's address, or not.
    SameAsFirst(usize, bool),
    Situation(usize, Option<Situation>),
    /// Says whether its filings are worth keeping.
    Filings(usize, bool),
    /// Says whether its address is going to change.
    Plans(usize, bool),
    Planned(usize, String),
    Add,
    Remove(usize),
    /// Goes from an error in the summary to its field.
    Mend(usize, RowField),
    Submit,
    Want(usize),
    ShowSteps,
    BackToList,
    BackToResult,
}

impl Check {
    /// Whether the order of steps is on the screen.
    pub fn shows_steps(&self) -> bool {
        self.stage == CheckStage::Steps
    }

    /// A list of two accounts, filled in as far as the planned change tells.
    pub fn new(planned: Option<PlannedChange>) -> Check {
        let mut rows = vec![AccountRow::new(0), AccountRow::new(1)];
        if let (Some(PlannedChange::EgovEmail | PlannedChange::ExternalEmail), [first, ..]) = (planned, &mut *rows) {
            first.plans = true;
        }
        let known: &[(Option<Provider>, Option<Situation>)] = match planned {
            Some(PlannedChange::EgovEmail) => &[(Some(Provider::Egov), Some(Situation::Entered))],
            Some(PlannedChange::Representative) => &[(Some(Provider::Gbizid), None), (Some(Provider::Gbizid), None)],
            Some(PlannedChange::StartExternal) => &[(Some(Provider::Egov), None), (None, Some(Situation::New))],
            Some(PlannedChange::BackToEgov) => &[(Some(Provider::Egov), None)],
            Some(PlannedChange::DeleteGbizid | PlannedChange::GbizidKind) => &[(Some(Provider::Gbizid), None)],
            Some(
                PlannedChange::ExternalEmail
                | PlannedChange::DeleteRecord
                | PlannedChange::PersonInCharge
                | PlannedChange::Unsure,
            )
            | None => &[],
        };
        for (row, (service, situation)) in rows.iter_mut().zip(known) {
            row.service = *service;
            row.situation = *situation;
        }
        Check { rows, next_key: 2, stage: CheckStage::List, mistakes: Vec::new(), wanted: None, missing: false }
    }

    /// This screen, as the browser's history brings it back: with the list of now, where there is one. A list that is not
    /// understood any more has no result; its mistakes say why.
    pub(super) fn again(self, newer: Option<Check>) -> Check {
        let stage = self.stage;
        let mut again = newer.unwrap_or(self);
        again.show(CheckStage::List);
        if stage != CheckStage::List {
            again.submit();
        }
        if stage == CheckStage::Steps && again.stage == CheckStage::Result && again.wanted.is_some() {
            again.show(CheckStage::Steps);
        }
        again
    }

    /// Whether anything was written or chosen by the reader.
    pub fn is_written(&self) -> bool {
        let written = |row: &AccountRow| !row.address.is_empty() || !row.planned.is_empty() || row.same_as_first;
        self.rows.len() != 2 || self.rows.iter().any(written)
    }

    /// The mistake of a field.
    pub fn mistake(&self, row: usize, field: RowField) -> Option<RowMistake> {
        self.mistakes.iter().find(|(at, of, _)| (*at, *of) == (row, field)).map(|(_, _, mistake)| *mistake)
    }

    /// What is wanted, once an account is chosen: at its planned address, where there is one.
    pub fn wish(&self, understood: &Understood) -> Option<Wish> {
        let account = self.wanted?;
        Some(Wish { account, address: understood.case.account(account)?.planned })
    }

    /// The list as it can be worked with; the mistakes where it cannot.
    pub fn understood(&self) -> Result<Understood, Vec<(usize, RowField, RowMistake)>> {
        rows::understood(&self.rows)
    }

    /// Does what the reader does, and says what follows.
    pub(super) fn apply(&mut self, action: CheckAction) -> Effects {
        match action {
            CheckAction::Service(place, service) => {
                self.set(place, Some(RowField::Service), |row| row.service = service)
            }
            CheckAction::Address(place, address) => {
                self.set(place, Some(RowField::Address), |row| row.address = address)
            }
            CheckAction::SameAsFirst(place, same) => {
                self.set(place, Some(RowField::Address), |row| row.same_as_first = same)
            }
            CheckAction::Situation(place, situation) => {
                self.set(place, Some(RowField::Situation), |row| row.situation = situation)
            }
            CheckAction::Filings(place, filings) => self.set(place, None, |row| row.filings = filings),
            CheckAction::Plans(place, plans) => self.set(place, Some(RowField::Planned), |row| row.plans = plans),
            CheckAction::Planned(place, planned) => {
                self.set(place, Some(RowField::Planned), |row| row.planned = planned)
            }
            CheckAction::Add => self.add(),
            CheckAction::Remove(row) => self.remove(row),
            CheckAction::Mend(row, field) => Effects::to(Focus::Input(Input::Account(row, field))),
            CheckAction::Submit => self.submit(),
            CheckAction::Want(account) => {
                self.wanted = Some(account);
                Effects::default()
            }
            CheckAction::ShowSteps => {
                self.missing = self.wanted.is_none();
                if self.missing { Effects::to(Focus::FirstOption) } else { self.show(CheckStage::Steps) }
            }
            CheckAction::BackToList => self.show(CheckStage::List),
            CheckAction::BackToResult => self.show(CheckStage::Result),
        }
    }

    /// Changes a field. Its mistake goes, and so does any other that the change mends; the rest stays until the next try.
    fn set(&mut self, place: usize, field: Option<RowField>, change: impl FnOnce(&mut AccountRow)) -> Effects {
        if let Some(row) = self.rows.get_mut(place) {
            change(row);
        }
        if let Some(field) = field.filter(|_| !self.mistakes.is_empty()) {
            let wrong = self.understood().err().unwrap_or_default();
            self.mistakes.retain(|known| match known.2 {
                // It is looked for only where nothing else is wrong, and may be mended at either of two accounts.
                RowMistake::SameAs(_) => field == RowField::Planned,
                RowMistake::NoService
                | RowMistake::NoAddress
                | RowMistake::NoPlanned
                | RowMistake::FullWidth(_)
                | RowMistake::NotAnAddress
                | RowMistake::NoSituation => (known.0, known.1) != (place, field) && wrong.contains(known),
            });
        }
        Effects::default()
    }

    fn add(&mut self) -> Effects {
        if self.rows.len() >= MOST {
            return Effects::default();
        }
        self.rows.push(AccountRow::new(self.next_key));
        self.next_key += 1;
        let added = self.rows.len() - 1;
        Effects { status: Some(Status::AccountAdded(added)), ..Effects::to(Focus::Account(added)) }
    }

    fn remove(&mut self, row: usize) -> Effects {
        if row >= self.rows.len() || self.rows.len() == 1 {
            return Effects::default();
        }
        let removed = self.rows.remove(row);
        self.mistakes.clear();
        self.wanted = None;
        if row == 0 {
            self.pass_on_address(&removed.address);
        }
        let before = Focus::Account(row.saturating_sub(1));
        Effects { status: Some(Status::AccountRemoved), ..Effects::to(before) }
    }

    /// There is a new first account; the address that others shared with the old one stays theirs.
    fn pass_on_address(&mut self, address: &str) {
        let first_had_it = self.rows.first().is_some_and(|first| first.same_as_first);
        for (place, row) in self.rows.iter_mut().enumerate().filter(|(_, row)| row.same_as_first) {
            // With the new first account they still share it, also where it was never written down.
            row.same_as_first = place > 0 && first_had_it;
            if !row.same_as_first {
                row.address = address.to_owned();
            }
        }
    }

    fn submit(&mut self) -> Effects {
        match self.understood() {
            Ok(understood) => {
                let shared = understood.case.collisions().len();
                self.wanted = self.wanted.filter(|wanted| *wanted < self.rows.len());
                Effects { status: Some(Status::Collisions(shared)), ..self.show(CheckStage::Result) }
            }
            Err(mistakes) => {
                self.mistakes = mistakes;
                Effects::to(Focus::Mistakes)
            }
        }
    }

    fn show(&mut self, stage: CheckStage) -> Effects {
        self.stage = stage;
        self.missing = false;
        self.mistakes.clear();
        Effects::to(Focus::Heading)
    }
}
