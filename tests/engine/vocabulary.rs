//! What the words of the rules sort into, and the digest that names a version of them.

use egov_recovery::rules::*;

#[test]
fn a_route_is_found_by_its_code_in_either_case() {
    for route in Route::ALL {
        assert_eq!(Route::from_code(route.code()), Some(*route));
        assert_eq!(Route::from_code(&route.code().to_lowercase()), Some(*route));
    }
    for unknown in ["", "D", "D11", "change-other-egov-email"] {
        assert_eq!(Route::from_code(unknown), None, "{unknown}");
    }
}

#[test]
fn whether_it_worked_is_asked_of_every_path_that_tries_something() {
    let not_asked: Vec<&str> =
        Route::ALL.iter().filter(|route| !route.asks_whether_it_worked()).map(|route| route.code()).collect();
    assert_eq!(not_asked, ["T3", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"], "rulings, Engine");
}

#[test]
fn cautions_about_the_whole_path_stand_below_its_steps() {
    let general: Vec<&str> =
        Caution::ALL.iter().filter(|caution| caution.scope() == Scope::Path).map(|caution| caution.id()).collect();
    let shared = [
        "urgent-office",
        "one-service-per-address",
        "separate-accounts",
        "described-for-gbizid",
        "service-link-renewal",
        "documents-have-a-term",
        "sharing-possible",
    ];
    assert_eq!(general, shared, "the shared cautions of the rule book, section 3");
}

#[test]
fn what_can_destroy_or_lock_out_is_read_before_its_step() {
    let before: Vec<&str> =
        Caution::ALL.iter().filter(|caution| caution.scope() == Scope::Before).map(|caution| caution.id()).collect();
    let expected = [
        "record-lost",
        "other-record-lost",
        "requested-record-lost",
        "never-on-old-address-directly",
        "former-address-first",
        "external-first",
        "only-desk-can-free",
        "former-gbizid-may-be-replaced",
    ];
    assert_eq!(before, expected);
    let irreversible = |caution: &&Caution| caution.level() == Level::Irreversible;
    assert!(Caution::ALL.iter().filter(irreversible).all(|caution| caution.scope() == Scope::Before));
}

#[test]
fn notes_that_are_needed_to_act_are_not_folded_away() {
    let needed: Vec<&str> =
        Note::ALL.iter().filter(|note| note.kind() == NoteKind::Needed).map(|note| note.id()).collect();
    let expected = [
        "invalid-address-locked",
        "secret-question-screen",
        "gbizid-sms-closed",
        "gbizid-app-number",
        "filings-out-of-reach",
        "may-happen-without-request",
        "at-support-desk",
        "mailbox-may-reopen",
    ];
    assert_eq!(needed, expected);
}

#[test]
fn notes_that_say_when_a_path_applies_stand_with_its_name() {
    let conditions: Vec<&str> =
        Note::ALL.iter().filter(|note| note.kind() == NoteKind::Condition).map(|note| note.id()).collect();
    let expected = [
        "if-never-registered",
        "if-switched-before",
        "after-the-wait",
        "try-once-costs-nothing",
        "meanwhile",
        "if-provider-sign-in-fails",
        "another-address-now",
        "if-external-account",
        "if-set-up-screen",
    ];
    assert_eq!(conditions, expected);
}

/// Written once more from the definition of FNV-1a and the list in the documentation of `digest`: leaving any id out
/// of the digest would let a page run with rules other than those of its static guide, and nobody be told.
#[test]
fn the_digest_covers_every_id_of_every_path() {
    let read: Vec<String> = Page::ALL.iter().map(|page| page.read_on().to_string()).collect();
    let mut said: Vec<&str> = read.iter().map(String::as_str).collect();
    for symptom in Symptom::ALL {
        said.extend([symptom.id(), symptom.message().unwrap_or("")]);
        for (answers, outcome) in outcomes_of(*symptom) {
            said.extend(answers.iter().flat_map(|answer| [answer.question().id(), answer.id()]));
            for entry in outcome.entries() {
                said.push(entry.data.id());
                said.extend(entry.wait.iter().map(|wait| wait.id()));
                said.extend(entry.notes.iter().map(|note| note.id()));
                for route in entry.routes() {
                    said.push(route.code());
                    for line in entry.procedure(route) {
                        said.push(line.step.id());
                        said.extend(line.cautions.iter().map(|caution| caution.id()));
                    }
                }
                for grounds in entry.grounds() {
                    said.push(grounds.label.id());
                    said.extend(grounds.places.iter().map(|place| place.id()));
                }
            }
        }
    }
    let bytes = said.iter().flat_map(|text| text.bytes().chain(std::iter::once(0)));
    let hash = bytes
        .fold(14_695_981_039_346_656_037_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(1_099_511_628_211));
    assert_eq!(digest(), format!("{hash:016x}"));
}

#[test]
fn the_account_check_is_reached_from_the_paths_before_a_change() {
    for change in PlannedChange::ALL {
        assert_eq!(PlannedChange::of(change.route()), Some(*change));
    }
    let others = Route::ALL.iter().filter(|route| PlannedChange::of(**route).is_none()).count();
    assert_eq!(others, Route::ALL.len() - PlannedChange::ALL.len());
}

#[test]
fn steps_on_pages_that_were_verified_link_there() {
    let linked: Vec<(&str, Page)> =
        Step::ALL.iter().filter_map(|step| step.link().map(|page| (step.id(), page))).collect();
    let expected = [
        ("open-registration", Page::Registration),
        ("open-inquiry-form", Page::Login),
        ("use-gbizid-help", Page::GbizidTop),
        ("move-old-gbizid", Page::GbizidTop),
        ("move-present-gbizid", Page::GbizidTop),
        ("request-deletion-by-form", Page::Login),
        ("request-deletion-at-desk", Page::Login),
        ("sign-out-everywhere", Page::Logout),
        ("check-kind-at-gbizid", Page::GbizidTop),
        ("sign-in-at-gbizid", Page::GbizidTop),
        ("send-inquiry", Page::Login),
        ("change-own-at-provider", Page::GbizidTop),
        ("ask-for-sharing", Page::Sharing),
        ("ask-desk-before-changing", Page::Login),
        ("sign-out-of-egov", Page::Logout),
        ("share-leavers-filings", Page::Sharing),
        ("ask-before-kind-change", Page::Login),
    ];
    assert_eq!(linked, expected);
}
