//! What must hold everywhere (rule book, section 7), tested over all states, with the counterexample printed.

use std::collections::BTreeMap;

use egov_recovery::rules::*;

/// Every state of a symptom: each fact that it can ask is absent, unsure or one of its options.
fn states(symptom: Symptom) -> Vec<Facts> {
    questions_of(symptom).into_iter().fold(vec![Facts::default()], |states, question| {
        states
            .into_iter()
            .flat_map(|facts| std::iter::once(facts).chain(question.answers().map(move |answer| facts.with(answer))))
            .collect()
    })
}

/// Every complete path of every symptom.
fn outcomes() -> impl Iterator<Item = (Symptom, Vec<Answer>, Outcome)> {
    Symptom::ALL
        .iter()
        .flat_map(|symptom| outcomes_of(*symptom).into_iter().map(|(answers, outcome)| (*symptom, answers, outcome)))
}

fn entries() -> impl Iterator<Item = (String, Entry)> {
    outcomes().flat_map(|(symptom, answers, outcome)| {
        outcome
            .entries()
            .cloned()
            .map(|entry| (format!("{symptom:?} {answers:?}: {entry:?}"), entry))
            .collect::<Vec<_>>()
    })
}

const CONFLICTS: [Symptom; 3] = [Symptom::DuplicateEmail, Symptom::Http500, Symptom::SystemError];

#[test]
fn the_vocabulary_has_the_size_of_the_rule_book() {
    let sizes = (Symptom::ALL.len(), Question::ALL.len(), Route::ALL.len());
    assert_eq!(sizes, (21, 20, 47));
    let states: Vec<usize> = Symptom::ALL.iter().map(|symptom| states(*symptom).len()).collect();
    assert_eq!(states, [3600, 30, 20, 80, 16, 96, 2240, 560, 3360, 4, 5, 4, 6, 1, 1, 1, 1, 1, 1, 11, 1]);
    let paths: Vec<usize> = Symptom::ALL.iter().map(|symptom| outcomes_of(*symptom).len()).collect();
    assert_eq!(paths, [47, 11, 6, 16, 9, 21, 31, 15, 36, 3, 4, 3, 5, 1, 1, 1, 1, 1, 1, 10, 1]);
}

#[test]
fn law_1_every_state_leads_on_without_a_loop() {
    for symptom in Symptom::ALL {
        for facts in states(*symptom) {
            let Path { answers, decision } = path(*symptom, &facts);
            match decision {
                Err(question) => {
                    assert_eq!(facts.get(question), None, "{symptom:?} {facts:?} asks what it knows");
                    assert!(answers.len() < 4, "{symptom:?} {facts:?} asks a fifth question");
                    let used = answers.iter().fold(Facts::default(), |facts, answer| facts.with(*answer));
                    assert!(remaining(*symptom, &used) <= 4 - answers.len(), "{symptom:?} {facts:?}");
                }
                Ok(outcome) => {
                    let used = answers.iter().fold(Facts::default(), |facts, answer| facts.with(*answer));
                    assert_eq!(next(*symptom, &used), Ok(outcome), "{symptom:?} {facts:?}: idle facts matter");
                }
            }
        }
    }
}

#[test]
fn law_1_paths_are_short() {
    for (symptom, answers, _) in outcomes() {
        let most = if CONFLICTS.contains(&symptom) { 3 } else { 4 };
        assert!(answers.len() <= most, "{symptom:?} {answers:?}");
    }
    let mut fewest: BTreeMap<Route, usize> = BTreeMap::new();
    for (_, answers, outcome) in outcomes() {
        let known = fewest.entry(outcome.primary.route).or_insert(usize::MAX);
        *known = answers.len().min(*known);
    }
    let mut lengths: Vec<usize> = fewest.into_values().collect();
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 2, "{lengths:?}");
}

#[test]
fn law_1_the_announced_number_of_questions_is_true() {
    for symptom in Symptom::ALL {
        let longest = outcomes_of(*symptom).iter().map(|(answers, _)| answers.len()).max();
        assert_eq!(Some(remaining(*symptom, &Facts::default())), longest, "{symptom:?}");
    }
}

#[test]
fn law_1_nothing_is_unreachable_and_no_question_is_idle() {
    let mut routes: Vec<Route> = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    let mut notes: Vec<Note> = Vec::new();
    for (_, answers, outcome) in outcomes() {
        outcome.entries().for_each(|entry| {
            routes.extend(entry.routes());
            notes.extend(&entry.notes);
        });
        questions.extend(answers.iter().map(|answer| answer.question()));
    }
    for route in Route::ALL {
        assert!(routes.contains(route), "{route:?} is never reached");
    }
    for question in Question::ALL {
        assert!(questions.contains(question), "{question:?} is never asked");
    }
    for note in Note::ALL {
        assert!(notes.contains(note), "{note:?} is never shown");
    }
    for symptom in Symptom::ALL {
        all_questions_matter(*symptom, tree(*symptom));
    }
    let used: Vec<Step> = Route::ALL.iter().flat_map(|route| steps(&Entry::from(*route))).collect();
    let with_week: Vec<Step> = entries().flat_map(|(_, entry)| steps(&entry)).collect();
    for step in Step::ALL {
        assert!(used.contains(step) || with_week.contains(step), "{step:?} belongs to no path");
    }
    let cautions: Vec<Caution> = entries().flat_map(|(_, entry)| cautions(&entry)).collect();
    for caution in Caution::ALL {
        assert!(cautions.contains(caution), "{caution:?} stands nowhere");
    }
}

fn all_questions_matter(symptom: Symptom, tree: &Tree) {
    if let Tree::Ask(question, branches) = tree {
        assert!(branches.len() > 1, "{symptom:?}: {question:?} changes nothing");
        branches.iter().for_each(|(_, branch)| all_questions_matter(symptom, branch));
    }
}

fn steps(entry: &Entry) -> Vec<Step> {
    entry.routes().flat_map(|route| entry.procedure(route)).map(|line| line.step).collect()
}

fn cautions(entry: &Entry) -> Vec<Caution> {
    entry.routes().flat_map(|route| entry.procedure(route)).flat_map(|line| line.cautions.iter().copied()).collect()
}

#[test]
fn law_1_unsure_all_the_way_ends_where_nothing_is_lost() {
    for symptom in Symptom::ALL {
        let mut facts = Facts::default();
        let outcome = loop {
            match next(*symptom, &facts) {
                Ok(outcome) => break outcome,
                Err(question) => {
                    let unsure = question.answers().find(|answer| answer.is_unsure());
                    facts.set(unsure.unwrap_or_else(|| panic!("{question:?} offers no わからない")));
                }
            }
        };
        assert!(!outcome.primary.irreversible(), "{symptom:?}: {:?}", outcome.primary);
    }
}

#[test]
fn law_2_a_losing_path_is_never_first_and_shows_its_loss_at_the_step() {
    for (symptom, answers, outcome) in outcomes() {
        if outcome.primary.irreversible() {
            let planned = [Answer::PlannedChange(PlannedChange::DeleteRecord)];
            assert_eq!(answers, planned, "{symptom:?}: {:?}", outcome.primary);
        }
    }
    let saving = [Step::SaveDocuments, Step::SaveOtherDocuments, Step::FindOtherDocuments];
    for (what, entry) in entries().filter(|(_, entry)| entry.irreversible()) {
        assert_eq!(entry.data, Data::Lost, "{what}");
        let lines = entry.procedure(entry.route);
        let saved = lines.iter().position(|line| saving.contains(&line.step));
        let lost =
            lines.iter().position(|line| line.cautions.iter().any(|caution| caution.level() == Level::Irreversible));
        assert!(saved < lost && saved.is_some(), "{what}: documents are saved before anything is lost");
        let deleted = lines.iter().position(|line| matches!(line.step.deed(), Deed::DeleteRecord(_)));
        assert!(lost <= deleted, "{what}: the loss is said before the deletion");
    }
    for (what, entry) in entries().filter(|(_, entry)| !entry.irreversible()) {
        assert_ne!(entry.data, Data::Lost, "{what}");
    }
}

#[test]
fn law_3_a_change_at_a_provider_is_followed_by_that_accounts_sign_in() {
    for (what, entry) in entries() {
        let deeds: Vec<Deed> = steps(&entry).iter().map(|step| step.deed()).collect();
        for (place, deed) in deeds.iter().enumerate() {
            let Deed::ChangeAtProvider(party) = deed else { continue };
            let rest = &deeds[place + 1..];
            let own = rest.iter().position(|deed| *deed == Deed::SignIn(*party));
            let wanted = rest.iter().position(|deed| *deed == Deed::SignIn(Party::Wanted));
            assert!(own.is_some() && own <= wanted, "{what}: {deeds:?}");
        }
    }
}

#[test]
fn law_4_nothing_is_deleted_at_a_provider_before_egov_is_settled() {
    for (what, entry) in entries() {
        let deeds: Vec<Deed> = steps(&entry).iter().map(|step| step.deed()).collect();
        let deleted = deeds.iter().position(|deed| matches!(deed, Deed::DeleteAtProvider(_)));
        if let Some(place) = deleted {
            assert_eq!(place, deeds.len() - 1, "{what}: {deeds:?}");
            assert!(place > 0, "{what}: {deeds:?}");
        }
    }
}

#[test]
fn law_5_the_lock_message_leads_to_no_request_before_30_minutes() {
    for symptom in [Symptom::AccountLocked, Symptom::UnlockWanted] {
        for (answers, outcome) in outcomes_of(symptom) {
            let waited = answers.contains(&Answer::LockPersists(LockPersists::Yes));
            let other_lock = answers.contains(&Answer::LockMessage(LockMessage::No));
            if !waited && !other_lock {
                let asked = outcome.entries().find(|entry| entry.actor() != Actor::Oneself);
                assert_eq!(asked, None, "{symptom:?} {answers:?}");
            }
        }
    }
}

#[test]
fn who_has_told_whose_sign_in_stops_is_not_asked_again() {
    let mut seen = Vec::new();
    for (symptom, answers, outcome) in outcomes() {
        let told = answers.iter().find_map(|answer| match answer.id() {
            "gbizid" => Some(External::Gbizid),
            "microsoft" => Some(External::Microsoft),
            "google" => Some(External::Google),
            _ => None,
        });
        // Its row says that GビズID was used.
        let told = told.or((symptom == Symptom::EgovSignInStopped).then_some(External::Gbizid));
        for entry in outcome.entries().filter(|entry| entry.route == Route::C2) {
            assert_eq!(entry.provider, told, "{symptom:?} {answers:?}");
            let help = match told {
                None => vec![Step::SeeWhichServiceStops, Step::UseProviderHelp],
                Some(External::Gbizid) => vec![Step::UseGbizidHelp],
                Some(External::Microsoft) => vec![Step::UseMicrosoftHelp],
                Some(External::Google) => vec![Step::UseGoogleHelp],
            };
            assert_eq!(steps(entry), [help, vec![Step::SignInOnceProviderWorks]].concat(), "{symptom:?} {answers:?}");
            seen.push(told);
        }
    }
    for told in [None, Some(External::Gbizid), Some(External::Microsoft), Some(External::Google)] {
        assert!(seen.contains(&told), "{told:?}");
    }
}

#[test]
fn who_acts_alone_and_waits_for_others_waits_for_whoever_filed() {
    for (what, entry) in entries().filter(|(_, entry)| entry.wait.contains(&Wait::Others)) {
        assert_eq!(entry.actor() == Actor::Oneself, entry.route == Route::T6, "{what}");
        assert_ne!(entry.actor(), Actor::Desk, "{what}");
    }
}

#[test]
fn law_8_every_rule_has_a_source_and_a_label_that_fits_it() {
    let mut all: Vec<Grounds> = entries().flat_map(|(_, entry)| entry.grounds()).collect();
    all.extend(Symptom::ALL.iter().map(|symptom| symptom.grounds()));
    all.extend(Habit::ALL.iter().map(|habit| habit.grounds()));
    all.extend(Wait::ALL.iter().map(|wait| wait.grounds()));
    for grounds in all {
        let pages: Vec<Page> = grounds.places.iter().map(|place| place.page()).collect();
        assert!(!pages.is_empty(), "{grounds:?}");
        match grounds.label {
            Label::Official => assert!(pages.contains(&Page::Login), "{grounds:?}"),
            Label::OfficialPage => {
                assert!(pages.iter().any(|page| *page != Page::Login && page.url().is_some()), "{grounds:?}");
            }
            Label::Reported => assert!(pages.iter().all(|page| page.url().is_none()), "{grounds:?}"),
            Label::Derived => {}
        }
    }
    for step in Step::ALL {
        assert!(step.link().is_none_or(|page| page.url().is_some()), "{step:?} links a page that may not be linked");
    }
}

#[test]
fn law_8_only_the_verified_addresses_are_linked() {
    let allowed = [
        "https://www.e-gov.go.jp/help/faq/login.html",
        "https://www.e-gov.go.jp/help/faq/account.html",
        "https://www.e-gov.go.jp/help/faq/auth_service.html",
        "https://shinsei.e-gov.go.jp/contents/help/notes/gbiz-id-use.html",
        "https://www.e-gov.go.jp/help/guide/registration.html",
        "https://www.e-gov.go.jp/help/faq/logout.html",
        "https://gbiz-id.go.jp/top/",
        "https://shinsei.e-gov.go.jp/contents/help/faq/mypage.html",
        "https://shinsei.e-gov.go.jp/contents/help/guide/infomation_sharing_account",
        "https://shinsei.e-gov.go.jp/contents/help/faq/post.html",
        "https://shinsei.e-gov.go.jp/contents/preparation/beginner/install.html",
    ];
    let linked: Vec<&str> = Page::ALL.iter().filter_map(|page| page.url()).collect();
    assert_eq!(linked, allowed);
}

#[test]
fn alternatives_stand_in_the_order_of_their_price_each_route_once() {
    for (symptom, answers, outcome) in outcomes() {
        let prices: Vec<Price> = outcome.alternatives.iter().map(Entry::price).collect();
        assert!(prices.is_sorted(), "{symptom:?} {answers:?}: {prices:?}");
        let mut routes: Vec<Route> = outcome.entries().map(|entry| entry.route).collect();
        routes.sort_unstable();
        routes.dedup();
        assert_eq!(routes.len(), outcome.entries().count(), "{symptom:?} {answers:?}");
    }
}

#[test]
fn did_it_work_no_leads_through_every_path_the_losing_ones_last_and_ends_at_the_desk() {
    for (symptom, answers, outcome) in outcomes() {
        let mut tried: Vec<Route> = outcome.primary.routes().collect();
        let mut handed_on = Vec::new();
        while let Some(entry) = outcome.next_after(&tried) {
            assert!(!tried.contains(&entry.route), "{symptom:?} {answers:?}: {:?} again", entry.route);
            handed_on.push(entry.route);
            tried.extend(entry.routes());
        }
        // What keeps the filings in the order of the alternatives, then what loses them, then the desk.
        let (lost, kept): (Vec<&Entry>, Vec<&Entry>) = outcome.alternatives.iter().partition(|way| way.irreversible());
        let mut expected: Vec<Route> = kept.into_iter().chain(lost).map(|entry| entry.route).collect();
        expected.retain(|route| *route != Route::G1 && !outcome.primary.routes().any(|first| first == *route));
        if outcome.primary.route != Route::G1 {
            expected.push(Route::G1);
        }
        assert_eq!(handed_on, expected, "{symptom:?} {answers:?}");
        // Who went to another way first is led to the first one next, unless that one loses filings.
        for other in outcome.alternatives.iter().filter(|_| !outcome.primary.irreversible()) {
            let next = outcome.next_after(&[other.route]).map(|entry| entry.route);
            let first = outcome.primary.route;
            assert!(next == Some(first) || first == Route::G1 || first == other.route, "{symptom:?} {answers:?}");
        }
    }
}

#[test]
fn who_is_about_to_lose_filings_is_led_to_the_best_path_that_keeps_them() {
    let losing = outcomes().filter(|(_, _, outcome)| outcome.entries().any(Entry::irreversible));
    let mut seen = 0;
    for (symptom, answers, outcome) in losing {
        seen += 1;
        let first = outcome.keeping(&[]).route;
        let expected = if outcome.primary.irreversible() { Route::P7 } else { outcome.primary.route };
        assert_eq!(first, expected, "{symptom:?} {answers:?}");
        // However many were tried, what is offered was not, loses nothing, and in the end is the desk.
        let mut tried = Vec::new();
        while tried.len() <= outcome.alternatives.len() {
            let kept = outcome.keeping(&tried).route;
            assert!(!kept.irreversible(), "{symptom:?} {answers:?}: {kept:?}");
            if kept == Route::G1 || outcome.primary.irreversible() {
                break;
            }
            assert!(!tried.contains(&kept), "{symptom:?} {answers:?}: {kept:?} again");
            tried.push(kept);
        }
        assert!(
            outcome.primary.irreversible() || outcome.keeping(&tried).route == Route::G1,
            "{symptom:?} {answers:?}"
        );
    }
    assert_eq!(seen, 64, "outcomes with a path that loses filings");
}

#[test]
fn at_most_one_irreversible_caution_and_two_warnings_stand_on_a_screen() {
    for (what, entry) in entries() {
        let levels: Vec<Level> = cautions(&entry).iter().map(|caution| caution.level()).collect();
        let count = |level| levels.iter().filter(|known| **known == level).count();
        assert!(count(Level::Irreversible) <= 1, "{what}");
        assert!(count(Level::Warning) <= 2, "{what}: {:?}", cautions(&entry));
        for route in entry.routes() {
            assert!(entry.procedure(route).len() <= 7, "{what}: {route:?}");
        }
    }
}

#[test]
fn shared_cautions_stand_on_their_routes() {
    let holds = |route: Route, caution| cautions(&Entry::from(route)).contains(&caution);
    for route in [Route::D1, Route::D2, Route::D3, Route::D4, Route::D5, Route::D6] {
        assert!(holds(route, Caution::SeparateAccounts), "{route:?}");
        assert!(holds(route, Caution::DescribedForGbizid), "{route:?}");
    }
    use Route::{B2, C2, D1, D2, D4, D6, D7, D8, D9, D10, E1, G1, P1, P2, P3, P4, P5, P6, P7, P9, T4, T6};
    for route in [D1, D2, D4, D6, D7, P1, P2, P3, P4, P5, P7] {
        assert!(holds(route, Caution::ServiceLinkRenewal), "{route:?}");
    }
    for route in [D2, D10] {
        assert!(holds(route, Caution::OneServicePerAddress), "{route:?}");
    }
    for route in Route::ALL.iter().copied().filter(|route| {
        let entry = Entry::from(*route);
        [Wait::Desk, Wait::Others, Wait::Service].iter().any(|wait| entry.wait.contains(wait))
    }) {
        let waits = [B2, C2, D8, E1, G1, P9, T4, T6].contains(&route);
        assert!(waits && holds(route, Caution::UrgentOffice), "{route:?}");
    }
    for route in [B2, D8, G1, C2, E1, T4] {
        assert!(holds(route, Caution::DocumentsHaveATerm), "{route:?}");
    }
    for route in [D9, P2, P4, P6] {
        assert!(holds(route, Caution::PriceOfGoingBack), "{route:?} leads back to an e-Gov account");
    }
    for route in [Route::D3, Route::D4] {
        assert!(holds(route, Caution::SharingPossible), "{route:?}: both accounts are GビズID, and both can sign in");
    }
    for route in [Route::A4, Route::A6, Route::H3] {
        assert!(holds(route, Caution::ButtonNameDiffers), "{route:?} names the button of a service");
    }
}
