//! What is true, and what to ask next: pure, total, and of the standard library only.
//!
//! The one door is [`next`]. Each table is a `match`, so the compiler checks that it is whole: a new
//! symptom, option or route without its arm does not compile. A table asks by naming a fact that is
//! not known yet; `?` hands the question out.

pub(crate) mod vocabulary;

mod caution;
mod fact;
mod note;
mod route;
mod source;
mod step;
mod symptom;

mod conflict;
mod lock;
mod permission;
mod planned;
mod second_factor;
mod service;
mod sign_in;

mod outcome;
mod procedure;
mod tree;

use std::sync::OnceLock;

pub use caution::{Caution, Level};
pub use fact::*;
pub use note::Note;
pub use outcome::{Entry, Outcome, Price};
pub use procedure::{Habit, Line, Preparation};
pub use route::{Actor, Data, Route, Wait};
pub use source::{Grounds, Label, Page, Place, READ_ON, derived, official, official_page};
pub use step::{Deed, Party, Step};
pub use symptom::{Group, Symptom};
pub use tree::{Tree, remaining, tree};

/// What a table says: an outcome, or the question it cannot do without.
pub type Decision = Result<Outcome, Question>;

/// The next question, or the outcome, for a symptom and what is known so far.
///
/// # Errors
/// The question to ask, while a fact that can still change the outcome is not known.
pub fn next(symptom: Symptom, facts: &Facts) -> Decision {
    table(symptom, facts).map(Outcome::ranked)
}

/// The table of a symptom, with the alternatives as it names them.
fn table(symptom: Symptom, facts: &Facts) -> Decision {
    match symptom {
        Symptom::CredentialsRejected => sign_in::credentials_rejected(facts),
        Symptom::ResetEmailInvalid => sign_in::reset_email_invalid(facts),
        Symptom::AccountLocked => lock::account_locked(facts),
        Symptom::UnlockWanted => lock::unlock_wanted(facts),
        Symptom::SecretAnswerForgotten => second_factor::secret_answer_forgotten(facts),
        Symptom::OneTimeCodeLost => second_factor::one_time_code_lost(facts),
        Symptom::DuplicateEmail => conflict::duplicate_email(facts),
        Symptom::Http500 => conflict::http_500(facts),
        Symptom::SystemError => conflict::system_error(facts),
        Symptom::EgovSignInStopped => sign_in::egov_sign_in_stopped(facts),
        Symptom::ServiceNotPermitted => permission::service_not_permitted(facts),
        Symptom::RegistrationRefused => sign_in::registration_refused(facts),
        Symptom::ApplicationNotVisible => permission::application_not_visible(facts),
        Symptom::ProviderSignInFails => second_factor::provider_sign_in_fails(),
        Symptom::SecondFactorSetup => second_factor::second_factor_setup(),
        Symptom::ServiceUnavailable => service::service_unavailable(),
        Symptom::WrongAccountSignedIn => permission::wrong_account_signed_in(),
        Symptom::SoftwareLinkExpired => service::software_link_expired(),
        Symptom::EmailCase => sign_in::email_case(),
        Symptom::PlannedChange => planned::planned_change(facts),
        Symptom::SomethingElse => service::something_else(),
    }
}

/// The way through a table that these facts take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The answers that were needed, in the order in which they are asked. Facts that do not matter are absent.
    pub answers: Vec<Answer>,
    /// Where it stands: an outcome, or the next question.
    pub decision: Decision,
}

/// Follows a table with what is known: which answers it uses, and what comes then.
pub fn path(symptom: Symptom, facts: &Facts) -> Path {
    let mut used = Facts::default();
    let mut answers = Vec::new();
    loop {
        match table(symptom, &used) {
            Err(question) => match facts.get(question) {
                Some(answer) => {
                    used.set(answer);
                    answers.push(answer);
                }
                None => return Path { answers, decision: Err(question) },
            },
            Ok(outcome) => return Path { answers, decision: Ok(outcome.ranked()) },
        }
    }
}

/// The questions that a symptom can ask, on whatever path.
pub fn questions_of(symptom: Symptom) -> Vec<Question> {
    fn collect(symptom: Symptom, facts: &Facts, found: &mut Vec<Question>) {
        if let Err(question) = next(symptom, facts) {
            if !found.contains(&question) {
                found.push(question);
            }
            for answer in question.answers() {
                collect(symptom, &facts.with(answer), found);
            }
        }
    }
    let mut found = Vec::new();
    collect(symptom, &Facts::default(), &mut found);
    found
}

/// Every complete path of a symptom: the answers asked, and the outcome they lead to.
pub fn outcomes_of(symptom: Symptom) -> Vec<(Vec<Answer>, Outcome)> {
    fn walk(symptom: Symptom, facts: &Facts, answers: &[Answer], found: &mut Vec<(Vec<Answer>, Outcome)>) {
        match next(symptom, facts) {
            Ok(outcome) => found.push((answers.to_vec(), outcome)),
            Err(question) => {
                for answer in question.answers() {
                    let mut longer = answers.to_vec();
                    longer.push(answer);
                    walk(symptom, &facts.with(answer), &longer, found);
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(symptom, &Facts::default(), &[], &mut found);
    found
}

/// The digest of the rule set: it changes when an id, a table, a procedure, a label or a source changes.
///
/// FNV-1a over every path of every symptom. It names a version of the rules; it is not a signature.
pub fn digest() -> &'static str {
    static DIGEST: OnceLock<String> = OnceLock::new();
    DIGEST.get_or_init(|| {
        let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
        Page::ALL.iter().for_each(|page| hash.add(page.read_on()));
        for symptom in Symptom::ALL {
            hash.add(symptom.id());
            hash.add(symptom.message().unwrap_or_default());
            for (answers, outcome) in outcomes_of(*symptom) {
                for answer in answers {
                    hash.add(answer.question().id());
                    hash.add(answer.id());
                }
                outcome.entries().for_each(|entry| digest_entry(entry, &mut hash));
            }
        }
        format!("{:016x}", hash.0)
    })
}

struct Fnv(u64);

impl Fnv {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn digest_entry(entry: &Entry, hash: &mut Fnv) {
    hash.add(entry.data.id());
    entry.wait.iter().for_each(|wait| hash.add(wait.id()));
    entry.notes.iter().for_each(|note| hash.add(note.id()));
    for route in entry.routes() {
        hash.add(route.code());
        for line in entry.procedure(route) {
            hash.add(line.step.id());
            line.cautions.iter().for_each(|caution| hash.add(caution.id()));
        }
    }
    for grounds in entry.grounds() {
        hash.add(grounds.label.id());
        grounds.places.iter().for_each(|place| hash.add(place.id()));
    }
}
