//! Journeys of readers, named as sentences, walked on the session behind the screens.

use egov_recovery::rules::*;
use egov_recovery::ui::session::{Action, Effects, Event, Focus, Screen, Search, Session, Status, Worked};

fn question(session: &Session) -> (Question, usize, usize) {
    match session.screen() {
        Screen::Question { question, number, more } => (question, number, more),
        other => panic!("no question: {other:?}"),
    }
}

fn shown(session: &Session) -> Route {
    match session.screen() {
        Screen::Outcome { shown, .. } => shown.route,
        other => panic!("no outcome: {other:?}"),
    }
}

fn answer(session: &mut Session, answer: Answer) -> Effects {
    session.apply(Action::Mark(answer));
    session.apply(Action::Next)
}

fn start(symptom: Symptom) -> Session {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(symptom));
    session
}

const EGOV: Answer = Answer::OtherAccount(OtherAccount::Egov);
const GBIZID: Answer = Answer::OtherAccount(OtherAccount::Gbizid);

#[test]
fn a_lock_leads_to_waiting_after_one_question() {
    let mut session = start(Symptom::AccountLocked);
    assert_eq!(question(&session), (Question::LockPersists, 1, 1));
    let effects = answer(&mut session, Answer::LockPersists(LockPersists::No));
    assert_eq!(shown(&session), Route::B1);
    assert_eq!(effects.focus, Some(Focus::Heading));
    assert_eq!(effects.events, [Event::Outcome(Symptom::AccountLocked, Route::B1)]);
}

#[test]
fn going_on_without_a_choice_stays_and_points_to_the_first_option() {
    let mut session = start(Symptom::AccountLocked);
    let effects = session.apply(Action::Next);
    assert_eq!(effects.focus, Some(Focus::FirstOption));
    assert!(session.missing() && effects.events.is_empty());
    assert_eq!(question(&session).0, Question::LockPersists);
    answer(&mut session, Answer::LockPersists(LockPersists::Unsure));
    assert!(!session.missing());
}

#[test]
fn back_keeps_the_answer_marked_and_ends_at_the_list() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    assert_eq!(shown(&session), Route::D3);
    session.apply(Action::Back);
    assert_eq!(
        (question(&session).0, session.marked()),
        (Question::OldGbizid, Some(Answer::OldGbizid(OldGbizid::Usable)))
    );
    session.apply(Action::Back);
    assert_eq!((question(&session).0, session.marked()), (Question::OtherAccount, Some(GBIZID)));
    session.apply(Action::Back);
    assert_eq!(session.screen(), Screen::Entry);
}

#[test]
fn going_back_and_on_again_loses_no_answer() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    session.apply(Action::Back);
    session.apply(Action::Back);
    let effects = session.apply(Action::Next);
    assert_eq!(shown(&session), Route::D3, "the later answer still fits, so it is not asked again");
    assert_eq!(effects.status, None);
}

#[test]
fn a_changed_answer_drops_what_no_longer_fits_and_says_so() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    session.apply(Action::Change(Question::OtherAccount));
    let effects = answer(&mut session, EGOV);
    assert_eq!(question(&session).0, Question::OtherSignIn);
    assert_eq!(effects.status, Some(Status::AnswersDropped));
    assert!(session.dropped());
    answer(&mut session, Answer::OtherSignIn(OtherSignIn::Yes));
    assert_eq!(shown(&session), Route::D1);
    assert!(!session.dropped(), "the line is said once");
    session.apply(Action::Change(Question::OtherAccount));
    answer(&mut session, GBIZID);
    assert_eq!(question(&session).0, Question::OldGbizid, "the dropped answer does not come back");
}

#[test]
fn a_changed_answer_keeps_the_others_that_still_fit() {
    let mut session = start(Symptom::CredentialsRejected);
    answer(&mut session, Answer::FederatedBefore(FederatedBefore::No));
    answer(&mut session, Answer::Registered(Registered::Yes));
    answer(&mut session, Answer::ResetResult(ResetResult::NoMail));
    assert_eq!(shown(&session), Route::A5);
    session.apply(Action::Change(Question::Registered));
    let effects = answer(&mut session, Answer::Registered(Registered::Unsure));
    assert_eq!((shown(&session), effects.status), (Route::A5, None));
}

#[test]
fn unsure_all_the_way_reaches_an_outcome_within_four_questions() {
    for symptom in Symptom::ALL {
        let mut session = start(*symptom);
        let mut asked = 0;
        while let Screen::Question { question, more, .. } = session.screen() {
            let unsure = question.answers().find(|answer| answer.is_unsure()).expect("わからない");
            answer(&mut session, unsure);
            asked += 1;
            let left = match session.screen() {
                Screen::Question { more, .. } => more + 1,
                Screen::Outcome { .. } | Screen::Entry | Screen::Check => 0,
            };
            assert!(left <= more, "{symptom:?}: more questions than announced");
        }
        assert!(asked <= 4, "{symptom:?}");
    }
}

#[test]
fn did_it_work_no_goes_through_the_other_ways_to_the_desk() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    let mut ways = vec![shown(&session)];
    for _ in 0..3 {
        session.apply(Action::MarkWorked(Worked::No));
        let before = shown(&session);
        let effects = session.apply(Action::SubmitWorked);
        assert_eq!(effects.events[0], Event::Feedback(before, Worked::No));
        assert_eq!(effects.events[1], Event::Outcome(Symptom::Http500, shown(&session)));
        assert_eq!(effects.focus, Some(Focus::Heading));
        ways.push(shown(&session));
    }
    assert_eq!(ways, [Route::D3, Route::D6, Route::D4, Route::G1], "by price: D6 has fewer steps than D4");
    session.apply(Action::MarkWorked(Worked::No));
    let effects = session.apply(Action::SubmitWorked);
    assert_eq!((shown(&session), session.worked()), (Route::G1, Some(Worked::No)));
    assert_eq!((effects.focus, effects.events.len()), (Some(Focus::Worked), 1));
}

#[test]
fn did_it_work_no_never_leads_to_a_deletion() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, EGOV);
    answer(&mut session, Answer::OtherSignIn(OtherSignIn::No));
    assert_eq!(shown(&session), Route::D6);
    session.apply(Action::MarkWorked(Worked::No));
    session.apply(Action::SubmitWorked);
    assert_eq!(shown(&session), Route::G1, "D8 stays among the alternatives, to be chosen with open eyes");
}

#[test]
fn did_it_work_without_an_answer_asks_for_one() {
    let mut session = start(Symptom::ProviderSignInFails);
    let effects = session.apply(Action::SubmitWorked);
    assert_eq!((effects.focus, effects.events.len()), (Some(Focus::FirstOption), 0));
    session.apply(Action::MarkWorked(Worked::Yes));
    let effects = session.apply(Action::SubmitWorked);
    assert_eq!(effects.events, [Event::Feedback(Route::C2, Worked::Yes)]);
    assert_eq!(session.worked(), Some(Worked::Yes));
}

#[test]
fn who_has_not_tried_yet_can_answer_later() {
    let mut session = start(Symptom::ProviderSignInFails);
    session.apply(Action::MarkWorked(Worked::NotYet));
    session.apply(Action::SubmitWorked);
    assert_eq!(session.worked(), Some(Worked::NotYet));
    session.apply(Action::MarkWorked(Worked::No));
    session.apply(Action::SubmitWorked);
    assert_eq!(shown(&session), Route::G1);
}

#[test]
fn the_symptom_can_be_changed_from_the_answers() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    session.apply(Action::ChangeSymptom);
    assert_eq!(session.screen(), Screen::Entry);
}

#[test]
fn answers_that_are_known_already_are_not_counted_as_still_to_come() {
    let facts = Facts::default().with(Answer::Registered(Registered::No));
    let session = Session::new(Some((Symptom::CredentialsRejected, facts)));
    assert_eq!(question(&session), (Question::FederatedBefore, 1, 0), "registered=no ends it after this one");
}

#[test]
fn another_way_can_be_looked_at_and_left_again() {
    let mut session = start(Symptom::ServiceNotPermitted);
    answer(&mut session, Answer::GbizidKind(GbizidKind::Unsure));
    let effects = session.apply(Action::ShowWay(Route::E1));
    assert_eq!(effects.events, [Event::Outcome(Symptom::ServiceNotPermitted, Route::E1)]);
    assert_eq!(shown(&session), Route::E1);
    session.apply(Action::ShowFirstWay);
    assert_eq!(shown(&session), Route::E3);
}

#[test]
fn ticks_are_counted_and_taken_back() {
    let mut session = start(Symptom::EmailCase);
    let tick = Action::Tick(Route::T3, Step::TreatCaseAlike);
    assert_eq!(session.apply(tick.clone()).status, Some(Status::StepsDone(1, 2)));
    assert!(session.ticked(Route::T3, Step::TreatCaseAlike));
    assert_eq!(session.apply(tick).status, Some(Status::StepsDone(0, 2)));
}

#[test]
fn a_preset_symptom_with_facts_starts_at_its_outcome_and_comes_back_there() {
    let facts = Facts::default().with(Answer::GbizidKind(GbizidKind::Member));
    let mut session = Session::new(Some((Symptom::ServiceNotPermitted, facts)));
    assert_eq!(shown(&session), Route::E1);
    session.apply(Action::Change(Question::GbizidKind));
    assert_eq!(session.marked(), Some(Answer::GbizidKind(GbizidKind::Member)));
    answer(&mut session, Answer::GbizidKind(GbizidKind::Prime));
    assert_eq!(shown(&session), Route::E2);
    session.apply(Action::Restart);
    assert_eq!(shown(&session), Route::E1);
}

#[test]
fn a_search_shows_its_hits_and_an_empty_one_its_error() {
    let mut session = Session::default();
    assert_eq!(session.apply(Action::Search(Search::Empty)).focus, Some(Focus::SearchField));
    let hits = egov_recovery::message::match_message("アカウントロック中");
    let effects = session.apply(Action::Search(Search::Found { hits, cut: false }));
    assert_eq!((effects.focus, effects.status), (Some(Focus::Hits), None), "the heading of the hits is the message");
    let effects = session.apply(Action::Search(Search::Found { hits: Vec::new(), cut: false }));
    assert_eq!((effects.focus, effects.status), (Some(Focus::SearchField), Some(Status::NoHits)));
    session.apply(Action::BackToList);
    assert_eq!(session.search(), &Search::None);
}
