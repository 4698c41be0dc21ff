//! From a symptom and its answers through the tables: the next step, the whole way, all ways.

use super::advice;
use super::fact::{Answer, Facts, Question};
use super::outcome::Outcome;
use super::symptom::Symptom;
use super::{conflict, lock, permission, planned, second_factor, service, sign_in};

/// Where a table stands: an outcome, or the question it cannot do without.
pub type Next = Result<Outcome, Question>;

/// The next question, or the outcome, for a symptom and what is known so far.
///
/// # Errors
/// The question to ask, while a fact that can still change the outcome is not known.
pub fn next(symptom: Symptom, facts: &Facts) -> Next {
    table(symptom, facts).map(|advice| Outcome::ranked(*advice))
}

/// The table of a symptom, with the alternatives as it names them.
fn table(symptom: Symptom, facts: &Facts) -> advice::Decision {
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
    pub decision: Next,
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
            Ok(advice) => return Path { answers, decision: Ok(Outcome::ranked(*advice)) },
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
