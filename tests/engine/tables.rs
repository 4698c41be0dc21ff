//! The tables of the rule book (section 5), transcribed once more by hand: what each row leads to.
//!
//! A cell reads `primary | alternatives`, with `A2+A3` for a path and what follows it. The alternatives are
//! compared as a set; their order is a law of its own.

use egov_recovery::rules::*;

fn check(symptom: &str, answers: &str, expected: &str) {
    let symptom = Symptom::from_id(symptom).expect("a symptom");
    let mut facts = Facts::default();
    for pair in answers.split_whitespace() {
        let (question, option) = pair.split_once('=').expect("question=option");
        let question = Question::from_id(question).expect("a question");
        facts.set(question.answer(option).expect("an option"));
    }
    let outcome = next(symptom, &facts).unwrap_or_else(|asked| panic!("{symptom:?} {answers}: asks {asked:?}"));
    let (primary, alternatives) = expected.split_once('|').unwrap_or((expected, ""));
    let code = |entry: &Entry| entry.routes().map(Route::code).collect::<Vec<_>>().join("+");
    assert_eq!(code(&outcome.primary), primary.trim(), "{symptom:?} {answers}");
    let mut found: Vec<String> = outcome.alternatives.iter().map(code).collect();
    let mut wanted: Vec<String> = alternatives.split_whitespace().map(str::to_owned).collect();
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted, "alternatives of {symptom:?} {answers}");
}

#[test]
fn credentials_rejected() {
    let check = |answers: &str, expected: &str| check("credentials-rejected", answers, expected);
    check("federated-before=gbizid", "A4 | D9 A3 C2");
    check("federated-before=microsoft", "A4 | D9 A3 C2");
    check("federated-before=google", "A4 | A3 G1 C2");
    for federated in ["no", "unsure"] {
        let maybe = if federated == "unsure" { " A4" } else { "" };
        check(&format!("federated-before={federated} registered=no"), "A1 | A6");
        check(&format!("federated-before={federated} registered=external-only"), &format!("A6 | A3 A1{maybe}"));
        for registered in ["yes", "unsure"] {
            let base = format!("federated-before={federated} registered={registered}");
            let a1 = if registered == "unsure" { " A1" } else { "" };
            let a6 = if registered == "unsure" { " A6" } else { "" };
            for tried in ["not-tried", "unsure"] {
                check(&format!("{base} reset-result={tried}"), &format!("A2+A3 | A3{a1}{a6}{maybe}"));
            }
            check(&format!("{base} reset-result=no-mail"), "A5 | A1 G1");
            for service in ["e-application", "developer-portal", "policy-proposal", "unsure"] {
                let facts = format!("{base} reset-result=email-invalid service={service}");
                check(&facts, &format!("B2 | B1{a1}{maybe}"));
            }
            for persists in ["no", "unsure"] {
                check(&format!("{base} reset-result=still-rejected lock-persists={persists}"), "B1 | G1");
            }
            check(&format!("{base} reset-result=still-rejected lock-persists=yes"), &format!("G1 |{maybe}"));
        }
    }
}

#[test]
fn the_reset_screen_and_the_lock() {
    for federated in ["gbizid", "microsoft", "google"] {
        check("reset-email-invalid", &format!("federated-before={federated}"), "A4 | B2 B1 C2");
    }
    for service in ["e-application", "developer-portal", "policy-proposal", "unsure"] {
        let with = |facts: &str| format!("{facts} service={service}");
        check("reset-email-invalid", &with("federated-before=no"), "B2 | B1 A1");
        check("reset-email-invalid", &with("federated-before=unsure"), "B2 | B1 A1 A4");
        check("account-locked", &with("lock-persists=yes"), "B2 | B1 A4");
        check("unlock-wanted", &with("lock-message=no"), "B2 | A3 A4");
        check("unlock-wanted", &with("lock-message=yes lock-persists=yes"), "B2 | B1 A4");
    }
    for persists in ["no", "unsure"] {
        check("account-locked", &format!("lock-persists={persists}"), "B1 | A4 A3");
        check("unlock-wanted", &format!("lock-message=unsure lock-persists={persists}"), "B1 | A4 A3");
    }
}

#[test]
fn the_second_factor() {
    for (prefix, symptom) in [("", "secret-answer-forgotten"), ("second-factor-of=egov ", "one-time-code-lost")] {
        for password in ["yes", "no", "unsure"] {
            check(symptom, &format!("{prefix}password-known={password} mailbox-readable=no"), "G1");
        }
        for mailbox in ["yes", "unsure"] {
            // The screen of the first set-up is taken for the one that asks for a code, not for a secret question.
            let set_up = if symptom == "one-time-code-lost" { "C1 | C3" } else { "C1" };
            check(symptom, &format!("{prefix}password-known=yes mailbox-readable={mailbox}"), set_up);
            for password in ["no", "unsure"] {
                let facts = format!("{prefix}password-known={password} mailbox-readable={mailbox}");
                check(symptom, &facts, "A3+C1");
            }
        }
    }
    for provider in ["gbizid", "microsoft", "google"] {
        check("one-time-code-lost", &format!("second-factor-of={provider}"), "C2");
    }
    check("one-time-code-lost", "second-factor-of=unsure password-known=yes mailbox-readable=yes", "C1 | C2 C3");
    check("one-time-code-lost", "second-factor-of=unsure password-known=no mailbox-readable=no", "G1 | C2");
    check("provider-sign-in-fails", "", "C2 | G1");
    check("second-factor-setup", "", "C3 | C1 G1");
}

/// The conflict table, for the way in which the conflict showed itself.
fn conflict(symptom: &str, before: &str, last: &str) {
    let duplicate = symptom == "duplicate-email";
    let http = symptom == "http-500";
    let d10 = if duplicate { " D10" } else { "" };
    let check =
        |answers: &str, expected: &str| check(symptom, &format!("{before} {answers}"), &format!("{expected}{last}"));
    for can in ["yes", "unsure"] {
        check(&format!("other-account=egov other-sign-in={can}"), &format!("D1 | D6 D7{d10}"));
    }
    check("other-account=egov other-sign-in=no", &format!("D6 | D8{d10}"));
    check("other-account=gbizid old-gbizid=usable", if http { "D3 | D4 D6" } else { "D4 | D3 D6" });
    check("other-account=gbizid old-gbizid=deleted", "D6 | D8");
    check("other-account=gbizid old-gbizid=unreachable", "D6 | D8");
    check("other-account=gbizid old-gbizid=unsure", if http { "D6 | D3 D8" } else { "D6 | D4 D8" });
    for kind in ["microsoft", "google"] {
        check(&format!("other-account={kind} other-email-changeable=yes"), "D2 | D6 D7");
        for cannot in ["no", "unsure"] {
            check(&format!("other-account={kind} other-email-changeable={cannot}"), "D6 | D8");
        }
    }
}

#[test]
fn account_conflicts() {
    check("duplicate-email", "other-email-changed=yes", "D5 | D10 D6 G1");
    for changed in ["no", "unsure"] {
        let before = format!("other-email-changed={changed}");
        conflict("duplicate-email", &before, "");
        check("duplicate-email", &format!("{before} other-account=none-known"), "D10 | D6 G1");
        check("duplicate-email", &format!("{before} other-account=unsure"), "D10 | D6 G1");
    }
    conflict("http-500", "", "");
    check("http-500", "other-account=none-known", "D10 | D6 T1 G1");
    check("http-500", "other-account=unsure", "D10 | D6 G1");
    conflict("system-error", "system-error-when=after-email-change", "");
    conflict("system-error", "system-error-when=unsure", " T1");
    let changed = "system-error-when=after-email-change";
    check("system-error", &format!("{changed} other-account=none-known"), "D10 | D6 T1 G1");
    check("system-error", &format!("{changed} other-account=unsure"), "D10 | D6 G1");
    for other in ["none-known", "unsure"] {
        check("system-error", &format!("system-error-when=unsure other-account={other}"), "D10 | D6 G1 T1");
    }
    check("system-error", "system-error-when=creating-account", "H1");
    check("system-error", "system-error-when=none-of-these", "T1 | D10 G1");
    let reissued = "system-error-when=after-reissue";
    check("system-error", &format!("{reissued} old-gbizid=usable"), "D4 | D3 D6");
    check("system-error", &format!("{reissued} old-gbizid=deleted"), "D6 | D8");
    check("system-error", &format!("{reissued} old-gbizid=unreachable"), "D6 | D8");
    check("system-error", &format!("{reissued} old-gbizid=unsure"), "D6 | D4 D8");
}

#[test]
fn everything_else() {
    check("egov-sign-in-stopped", "wanted-service=gbizid", "A4 | D9 C2 G1");
    check("egov-sign-in-stopped", "wanted-service=unsure", "A4 | D9 C2 G1");
    check("egov-sign-in-stopped", "wanted-service=egov", "D9 | A4 C2 G1");
    check("service-not-permitted", "gbizid-kind=member", "E1 | T2 T1");
    check("service-not-permitted", "gbizid-kind=prime", "E2 | T2 T1");
    check("service-not-permitted", "gbizid-kind=entry", "E3 | T2 T1");
    check("service-not-permitted", "gbizid-kind=unsure", "E3 | E1 T2 T1");
    check("registration-refused", "deleted-within-week=yes", "H2");
    check("registration-refused", "deleted-within-week=no", "H3 | H2");
    check("registration-refused", "deleted-within-week=unsure", "H3 | H2");
    check("application-not-visible", "missing-filing=older", "T5 | T7 T2 G1");
    check("application-not-visible", "missing-filing=other-person", "T6 | T2 G1");
    check("application-not-visible", "missing-filing=after-change", "T7 | A4 T2 G1");
    for missing in ["none-of-these", "unsure"] {
        check("application-not-visible", &format!("missing-filing={missing}"), "T2 | T5 T7 T6 G1");
    }
    check("service-unavailable", "", "T4 | T1 G1");
    check("wrong-account-signed-in", "", "T8 | T2 G1");
    check("software-link-expired", "", "L1 | T8 A4 G1");
    check("email-case", "", "T3");
    check("something-else", "", "T1 | C2 T4 G1");
    let planned = [
        ("external-email", "P1"),
        ("egov-email", "P7"),
        ("representative", "P2"),
        ("start-external", "P3"),
        ("back-to-egov", "P4"),
        ("delete-record", "P5"),
        ("delete-gbizid", "P6"),
        ("person-in-charge", "P8"),
        ("gbizid-kind", "P9"),
        ("unsure", "P0"),
    ];
    for (change, route) in planned {
        check("planned-change", &format!("planned-change={change}"), route);
    }
}

fn primary(symptom: Symptom, answers: &[Answer]) -> Outcome {
    let facts = answers.iter().fold(Facts::default(), |facts, answer| facts.with(*answer));
    next(symptom, &facts).expect("an outcome")
}

#[test]
fn the_price_of_a_path_depends_on_the_situation() {
    let deleted =
        primary(Symptom::Http500, &[Answer::OtherAccount(OtherAccount::Gbizid), Answer::OldGbizid(OldGbizid::Deleted)]);
    assert_eq!(deleted.primary.data, Data::OutOfReach, "filings of a deleted GビズID cannot be opened any more");
    assert_eq!(deleted.alternatives[0].wait, [Wait::Desk]);

    let unsure =
        primary(Symptom::Http500, &[Answer::OtherAccount(OtherAccount::Gbizid), Answer::OldGbizid(OldGbizid::Unsure)]);
    assert_eq!(unsure.primary.data, Data::Kept);

    let reissued = primary(
        Symptom::SystemError,
        &[Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue), Answer::OldGbizid(OldGbizid::Deleted)],
    );
    assert_eq!(reissued.alternatives[0].wait, [Wait::Desk, Wait::OneWeek], "a new GビズID meets the week's block");

    let google = primary(Symptom::CredentialsRejected, &[Answer::FederatedBefore(FederatedBefore::Google)]);
    assert_eq!(google.primary.data, Data::Unknown, "no official page describes a switch to Google");

    let later = primary(Symptom::AccountLocked, &[Answer::LockPersists(LockPersists::No)]);
    let reset = later.alternatives.iter().find(|entry| entry.route == Route::A3).expect("A3");
    assert_eq!(reset.wait, [Wait::ThirtyMinutes]);
    assert_eq!(reset.notes, [Note::AfterTheWait]);
}

#[test]
fn the_unlock_request_shows_the_list_of_its_service() {
    let request = |service| {
        let facts = [Answer::LockPersists(LockPersists::Yes), Answer::Service(service)];
        let outcome = primary(Symptom::AccountLocked, &facts);
        outcome.primary.preparations(Route::B2).to_vec()
    };
    assert_eq!(request(Service::EApplication), [Preparation::UnlockEApplication]);
    assert_eq!(request(Service::DeveloperPortal), [Preparation::UnlockDeveloperPortal]);
    assert_eq!(request(Service::PolicyProposal), [Preparation::UnlockPolicyProposal]);
    assert_eq!(request(Service::Unsure).len(), 3);
}

#[test]
fn the_record_of_a_former_gbizid_is_deleted_by_the_desk_that_the_faq_names() {
    let last_step = |symptom, answers: &[Answer]| {
        let outcome = primary(symptom, answers);
        let deletion = outcome.alternatives.iter().find(|entry| entry.route == Route::D8).expect("D8").clone();
        deletion.procedure(Route::D8).into_iter().map(|line| line.step).collect::<Vec<_>>()
    };
    let gbizid = Answer::OtherAccount(OtherAccount::Gbizid);
    let deleted = Answer::OldGbizid(OldGbizid::Deleted);
    assert!(last_step(Symptom::Http500, &[gbizid, deleted]).contains(&Step::RequestDeletionByForm));
    let changed = Answer::SystemErrorWhen(SystemErrorWhen::AfterEmailChange);
    assert!(last_step(Symptom::SystemError, &[changed, gbizid, deleted]).contains(&Step::RequestDeletionAtDesk));
}

/// Which message each conflict path is described for (FAQ Q6, Q7, Q10); for the others the reader is told that it is
/// our conclusion.
#[test]
fn a_conflict_path_says_where_it_is_described_for_another_message() {
    let described: &[(&str, &[&str])] = &[
        ("D1", &["http-500", "system-error"]),
        ("D2", &["duplicate-email", "http-500", "system-error"]),
        ("D3", &["http-500"]),
        ("D4", &["system-error"]),
        ("D5", &["duplicate-email"]),
        ("D6", &["http-500", "system-error"]),
        ("D7", &["system-error"]),
        ("D8", &["http-500", "system-error"]),
    ];
    for symptom in ["duplicate-email", "http-500", "system-error"] {
        for (answers, outcome) in outcomes_of(Symptom::from_id(symptom).expect("a symptom")) {
            for entry in outcome.entries() {
                let Some((_, at)) = described.iter().find(|(code, _)| *code == entry.route.code()) else { continue };
                let said = entry.notes.contains(&Note::ConclusionForThisMessage);
                assert_eq!(said, !at.contains(&symptom), "{symptom} {answers:?}: {:?}", entry.route);
            }
        }
    }
}

#[test]
fn a_price_counts_who_else_is_needed_and_the_minutes_that_are_known() {
    for symptom in Symptom::ALL {
        for (answers, outcome) in outcomes_of(*symptom) {
            for entry in outcome.entries() {
                let price = entry.price();
                assert_eq!(price.others_needed, entry.actor().id() != "self", "{symptom:?} {answers:?}: {entry:?}");
                let known = |id: &str| entry.wait.iter().any(|wait| wait.id() == id);
                let minutes = if known("30-minutes") { 30 } else { 0 } + if known("1-week") { 10_080 } else { 0 };
                assert_eq!(price.minutes, minutes, "{symptom:?} {answers:?}: {entry:?}");
            }
        }
    }
}

#[test]
fn an_outcome_names_all_that_it_rests_on_each_once() {
    for symptom in Symptom::ALL {
        for (answers, outcome) in outcomes_of(*symptom) {
            for entry in outcome.entries() {
                let named = entry.grounds();
                for (place, grounds) in named.iter().enumerate() {
                    assert!(!named[..place].contains(grounds), "{symptom:?} {answers:?}: {grounds:?} twice");
                }
                let lines: Vec<Line> = entry.routes().flat_map(|route| entry.procedure(route)).collect();
                let routes = entry.routes().map(Route::grounds);
                let steps = lines.iter().map(|line| line.step.grounds());
                let cautions = lines.iter().flat_map(|line| line.cautions).map(|caution| caution.grounds());
                let notes = entry.notes.iter().map(|note| note.grounds());
                let waits = entry.wait.iter().map(|wait| wait.grounds());
                for grounds in routes.chain(steps).chain(cautions).chain(notes).chain(waits) {
                    assert!(named.contains(&grounds), "{symptom:?} {answers:?}: {grounds:?} is not named");
                }
            }
        }
    }
}
