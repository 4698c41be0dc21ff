//! Journeys of readers, named as sentences, walked on the session behind the screens.

use egov_recovery::accounts::address::NoAddress;
use egov_recovery::clock::{LockClock, Moment, day_before};
use egov_recovery::inquiry::{Field, Value};
use egov_recovery::language::Language;
use egov_recovery::message::LIMIT;
use egov_recovery::reader::inquiry::{FieldMistake, InquiryAction, InquiryStage};
use egov_recovery::reader::waiting::WaitingAction;
use egov_recovery::reader::{Action, Effects, Event, Focus, Input, Request, Screen, Search, Session, Status, Worked};
use egov_recovery::rules::*;
use egov_recovery::text::words;

fn question(session: &Session) -> (Question, usize, usize) {
    match &session.screen {
        Screen::Question { question, number, more } => (*question, *number, *more),
        other => panic!("no question: {other:?}"),
    }
}

fn shown(session: &Session) -> Route {
    match &session.screen {
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
    assert!(session.passing.missing && effects.events.is_empty());
    assert_eq!(question(&session).0, Question::LockPersists);
    answer(&mut session, Answer::LockPersists(LockPersists::Unsure));
    assert!(!session.passing.missing);
}

#[test]
fn back_keeps_the_answer_marked_and_ends_at_the_list() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    assert_eq!(shown(&session), Route::D3);
    session.apply(Action::Back);
    assert_eq!(
        (question(&session).0, session.passing.marked),
        (Question::OldGbizid, Some(Answer::OldGbizid(OldGbizid::Usable)))
    );
    session.apply(Action::Back);
    assert_eq!((question(&session).0, session.passing.marked), (Question::OtherAccount, Some(GBIZID)));
    session.apply(Action::Back);
    assert_eq!(session.screen, Screen::Entry);
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
    assert!(session.passing.dropped);
    answer(&mut session, Answer::OtherSignIn(OtherSignIn::Yes));
    assert_eq!(shown(&session), Route::D1);
    assert!(!session.passing.dropped, "the line is said once");
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
        while let Screen::Question { question, more, .. } = session.screen {
            let unsure = question.answers().find(|answer| answer.is_unsure()).expect("わからない");
            answer(&mut session, unsure);
            asked += 1;
            let left = match &session.screen {
                Screen::Question { more, .. } => more + 1,
                Screen::Outcome { .. }
                | Screen::Deletion { .. }
                | Screen::Linked(_)
                | Screen::LinkedDeletion(_)
                | Screen::Entry
                | Screen::Check
                | Screen::Inquiry => 0,
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
        let before = shown(&session);
        let effects = session.apply(Action::Worked(Worked::No));
        assert_eq!(effects.events[0], Event::Feedback(before, Worked::No));
        assert_eq!(effects.events[1], Event::Outcome(Symptom::Http500, shown(&session)));
        assert_eq!(effects.focus, Some(Focus::Heading));
        ways.push(shown(&session));
    }
    assert_eq!(ways, [Route::D3, Route::D6, Route::D4, Route::G1], "by price: D6 has fewer steps than D4");
    let effects = session.apply(Action::Worked(Worked::No));
    assert_eq!((shown(&session), session.attempt.worked), (Route::G1, Some(Worked::No)));
    assert_eq!((effects.focus, effects.events.len()), (Some(Focus::Worked), 1));
}

fn failed(session: &mut Session) -> Effects {
    session.apply(Action::Worked(Worked::No))
}

fn before_deletion(session: &Session) -> (Route, Route) {
    match &session.screen {
        Screen::Deletion { shown, keeping } => (shown.route, keeping.route),
        other => panic!("no deletion: {other:?}"),
    }
}

#[test]
fn did_it_work_no_leads_to_a_deletion_only_last_and_through_its_warning() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, EGOV);
    answer(&mut session, Answer::OtherSignIn(OtherSignIn::Yes));
    assert_eq!(shown(&session), Route::D1);
    failed(&mut session);
    assert_eq!(shown(&session), Route::D6);
    let effects = failed(&mut session);
    assert_eq!(before_deletion(&session), (Route::D7, Route::G1), "both ways that keep the filings were tried");
    assert_eq!(effects.events, [Event::Feedback(Route::D6, Worked::No)], "no path is on the screen yet");
    session.apply(Action::KeepData(Route::G1));
    assert_eq!(shown(&session), Route::G1);
    failed(&mut session);
    assert_eq!(session.attempt.worked, Some(Worked::No), "who did not want the loss is not led there again");
    assert_eq!(session.attempt.tried, [Route::D1, Route::D6, Route::G1]);
}

#[test]
fn a_deletion_shows_its_steps_only_to_who_agreed_to_the_loss() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, EGOV);
    answer(&mut session, Answer::OtherSignIn(OtherSignIn::No));
    let effects = session.apply(Action::ShowWay(Route::D8));
    assert_eq!((before_deletion(&session), effects.events.len()), ((Route::D8, Route::D6), 0));
    session.apply(Action::KeepData(Route::D6));
    assert_eq!(shown(&session), Route::D6);
    session.apply(Action::ShowWay(Route::D8));
    let effects = session.apply(Action::AcceptLoss(Route::D8));
    assert_eq!(shown(&session), Route::D8);
    assert_eq!(effects.events, [Event::Outcome(Symptom::Http500, Route::D8)]);
    session.apply(Action::ShowFirstWay);
    session.apply(Action::ShowWay(Route::D8));
    assert_eq!(shown(&session), Route::D8, "a warning that comes again loses its force");
    session.apply(Action::Restart);
    session.apply(Action::ChooseSymptom(Symptom::Http500));
    answer(&mut session, EGOV);
    answer(&mut session, Answer::OtherSignIn(OtherSignIn::No));
    session.apply(Action::ShowWay(Route::D8));
    before_deletion(&session);
}

#[test]
fn a_planned_deletion_is_warned_of_and_offers_a_change_of_address() {
    let mut session = start(Symptom::PlannedChange);
    answer(&mut session, Answer::PlannedChange(PlannedChange::DeleteRecord));
    assert_eq!(before_deletion(&session), (Route::P5, Route::P7));
    session.apply(Action::Back);
    assert_eq!(question(&session).0, Question::PlannedChange);
    session.apply(Action::Next);
    session.apply(Action::KeepData(Route::P7));
    assert_eq!(shown(&session), Route::P7);
    session.apply(Action::ShowFirstWay);
    session.apply(Action::AcceptLoss(Route::P5));
    assert_eq!(shown(&session), Route::P5);
}

#[test]
fn the_wait_for_the_lock_speaks_at_its_start_and_near_its_end() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    let now = 1_795_000_000;
    let at = |seconds: i64| Moment::from_seconds(now + seconds);
    let effects = session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(at(0)), at(0), 1)));
    let left = session.waiting().lock.expect("a wait").left();
    assert_eq!((effects.focus, effects.status), (Some(Focus::Waiting), Some(Status::MinutesLeft(left))));
    let mut spoken = Vec::new();
    for second in 1..=40 * 60 {
        let effects = session.apply(Action::Waiting(WaitingAction::Look(at(second))));
        assert_eq!(effects.focus, None, "nobody is pulled away from what they read");
        spoken.extend(effects.status);
    }
    assert_eq!(spoken, [10, 5, 1, 0].map(Status::MinutesLeft));
    assert!(session.waiting().is_over());
    // A device whose clock is put back waits again, not longer than ever, and says nothing twice.
    for second in [0, -86_400, 1_500, 86_400] {
        let effects = session.apply(Action::Waiting(WaitingAction::Look(at(second))));
        assert_eq!(effects.status, None, "{second}");
        assert!(session.waiting().lock.expect("a wait").left() <= 35, "{second}");
    }
    assert!(session.waiting().is_over());
}

#[test]
fn who_is_elsewhere_is_not_talked_to_about_the_wait() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    let at = |seconds: i64| Moment::from_seconds(1_795_000_000 + seconds);
    session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(at(0)), at(0), 1)));
    session.apply(Action::ShowWay(Route::A3));
    for second in 1..=40 * 60 {
        assert_eq!(session.apply(Action::Waiting(WaitingAction::Look(at(second)))).status, None);
    }
    session.apply(Action::ShowFirstWay);
    assert!(session.waiting().is_over(), "the clock went on");
}

#[test]
fn the_times_of_one_trouble_are_not_those_of_the_next() {
    let at = |seconds: i64| Moment::from_seconds(1_795_000_000 + seconds);
    let waiting = |symptom| {
        let mut session = start(symptom);
        session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(at(0)), at(0), 1)));
        session.apply(Action::Waiting(WaitingAction::Note(at(0))));
        session.apply(Action::Waiting(WaitingAction::Deleted(day_before(at(0), 1), at(0), 1)));
        session
    };
    let mut other = waiting(Symptom::AccountLocked);
    other.apply(Action::ChangeSymptom);
    other.apply(Action::ChooseSymptom(Symptom::Http500));
    let held = other.waiting();
    assert_eq!((held.lock, held.noted, held.deleted), (None, None, None));
    other.apply(Action::Waiting(WaitingAction::Note(at(9))));
    assert_eq!((other.waiting().lock, other.waiting().noted), (None, Some(at(9))));
    let mut same = waiting(Symptom::AccountLocked);
    same.apply(Action::ChangeSymptom);
    same.apply(Action::ChooseSymptom(Symptom::AccountLocked));
    assert!(same.waiting().lock.is_some(), "the same trouble, still under way");
    same.apply(Action::Waiting(WaitingAction::Look(at(3_600))));
    same.apply(Action::ChangeSymptom);
    same.apply(Action::ChooseSymptom(Symptom::AccountLocked));
    assert_eq!(same.waiting().lock, None, "locked again, the wait begins again");
    let mut changed = waiting(Symptom::Http500);
    answer(&mut changed, GBIZID);
    assert_eq!((changed.waiting().deleted, changed.waiting().noted), (None, Some(at(0))), "another account");
}

#[test]
fn a_lock_that_outlasts_the_wait_leads_to_the_desk_and_only_then() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    let effects = failed(&mut session);
    assert_eq!(effects.events[0], Event::Feedback(Route::B1, Worked::No));
    assert_eq!(
        (question(&session).0, session.passing.marked),
        (Question::LockPersists, None),
        "was it left alone for so long?"
    );
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    assert_eq!((shown(&session), session.attempt.tried.len()), (Route::B1, 0), "not yet, and nothing was tried");
    failed(&mut session);
    answer(&mut session, Answer::LockPersists(LockPersists::Yes));
    answer(&mut session, Answer::Service(Service::EApplication));
    assert_eq!(shown(&session), Route::B2);
    assert_eq!(session.attempt.tried, [Route::B1]);
    failed(&mut session);
    assert_eq!(shown(&session), Route::A4);
}

#[test]
fn who_is_unsure_whether_they_waited_is_asked_once_more_and_then_led_on() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::Unsure));
    failed(&mut session);
    answer(&mut session, Answer::LockPersists(LockPersists::Unsure));
    assert_eq!(shown(&session), Route::B1);
    failed(&mut session);
    assert_eq!(shown(&session), Route::A4);
}

#[test]
fn who_went_to_another_way_first_is_led_back_to_the_first_one() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    session.apply(Action::ShowWay(Route::D6));
    failed(&mut session);
    assert_eq!(shown(&session), Route::D3);
}

/// Opens the inquiry for this list.
fn compose(session: &mut Session, kind: Preparation) {
    session.apply(Action::Compose(kind));
}

/// What stands in a field, in words.
fn value(session: &Session, field: Field) -> String {
    words(Language::Ja).value(session.beside.inquiry.as_ref().expect("an inquiry").inquiry.value(field))
}

#[test]
fn when_nothing_worked_the_inquiry_tells_what_was_tried() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Usable));
    while shown(&session) != Route::G1 {
        failed(&mut session);
    }
    compose(&mut session, Preparation::ContactKit);
    assert_eq!(session.screen, Screen::Inquiry);
    let tried = value(&session, Field::Tried);
    for route in [Route::D3, Route::D6, Route::D4] {
        assert!(tried.contains(words(Language::Ja).sent.tried.of(route)), "{tried}");
    }
    assert_eq!(value(&session, Field::Message), "「HTTP500内部サーバーエラー」");
}

#[test]
fn a_request_for_deletion_knows_the_account_and_the_noted_time() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Deleted));
    session.apply(Action::ShowWay(Route::D8));
    session.apply(Action::AcceptLoss(Route::D8));
    let now = Moment::from_seconds(1_795_000_000);
    assert_eq!(session.apply(Action::Waiting(WaitingAction::Note(now))).focus, Some(Focus::Noted));
    compose(&mut session, Preparation::Deletion);
    assert_eq!(
        (value(&session, Field::AccountKind), value(&session, Field::ErrorTime)),
        ("GビズID".to_owned(), "2026年11月18日 20時06分40秒".to_owned())
    );
    let effects = session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    assert_eq!(effects.focus, Some(Focus::Mistakes), "the address is missing");
    let mistakes = session.beside.inquiry.as_ref().expect("an inquiry").mistakes.to_vec();
    assert_eq!(mistakes, [(Field::AccountAddress, FieldMistake::Empty)]);
    let effects = session.apply(Action::Inquiry(InquiryAction::Mend(Field::AccountAddress)));
    assert_eq!(effects.focus, Some(Focus::Input(Input::Inquiry(Field::AccountAddress))));
    session.apply(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "taro@example.jp".into())));
    let effects = session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    assert_eq!(effects.focus, Some(Focus::Heading));
    let text = words(Language::Ja).sent.of(&session.beside.inquiry.as_ref().expect("an inquiry").inquiry);
    let effects = session.apply(Action::Inquiry(InquiryAction::Copy(text.clone())));
    assert_eq!(effects.request, Some(Request::Copy(text)));
    assert_eq!(session.apply(Action::Inquiry(InquiryAction::Copied(true))).status, Some(Status::Copied(true)));
}

#[test]
fn a_request_for_deletion_never_tells_of_another_account_and_is_not_made_without_one() {
    let mut session = start(Symptom::Http500);
    answer(&mut session, GBIZID);
    answer(&mut session, Answer::OldGbizid(OldGbizid::Deleted));
    session.apply(Action::ShowWay(Route::D8));
    session.apply(Action::AcceptLoss(Route::D8));
    compose(&mut session, Preparation::Deletion);
    session.apply(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "old@example.jp".into())));
    session.apply(Action::CloseInquiry);
    session.apply(Action::Change(Question::OtherAccount));
    answer(&mut session, Answer::OtherAccount(OtherAccount::Microsoft));
    answer(&mut session, Answer::OtherEmailChangeable(OtherEmailChangeable::No));
    session.apply(Action::ShowWay(Route::D8));
    session.apply(Action::AcceptLoss(Route::D8));
    compose(&mut session, Preparation::Deletion);
    assert_eq!(
        (value(&session, Field::AccountKind), value(&session, Field::AccountAddress)),
        ("Microsoftアカウント".to_owned(), String::new())
    );
    let now = Moment::from_seconds(1_795_000_000);
    session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    assert!(!session.beside.inquiry.as_ref().expect("an inquiry").may_go_on());
    session.apply(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "ｔaro@example.jp".into())));
    session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    let wide = FieldMistake::Address(NoAddress::FullWidth('ｔ'));
    let mistakes = session.beside.inquiry.as_ref().expect("an inquiry").mistakes.to_vec();
    assert_eq!(mistakes, [(Field::AccountAddress, wide), (Field::ErrorTime, FieldMistake::Empty)]);
    session.apply(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "taro@example.jp".into())));
    session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    assert!(session.beside.inquiry.as_ref().expect("an inquiry").may_go_on(), "only the time is missing");
    session.apply(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "".into())));
    let effects = session.apply(Action::Inquiry(InquiryAction::SubmitAnyway(now)));
    assert_eq!(effects.focus, Some(Focus::Mistakes), "the account went meanwhile");
    // What was typed stays while a time is noted; what was not touched follows it.
    session.apply(Action::Inquiry(InquiryAction::Write(Field::AccountAddress, "taro@example.jp".into())));
    session.apply(Action::CloseInquiry);
    session.apply(Action::Waiting(WaitingAction::Note(now)));
    compose(&mut session, Preparation::Deletion);
    assert_eq!(
        (value(&session, Field::AccountAddress), value(&session, Field::ErrorTime)),
        ("taro@example.jp".to_owned(), "2026年11月18日 20時06分40秒".to_owned())
    );
}

#[test]
fn an_inquiry_is_made_although_something_is_missing_and_kept_when_it_is_left() {
    let mut session = start(Symptom::ResetEmailInvalid);
    answer(&mut session, Answer::FederatedBefore(FederatedBefore::No));
    answer(&mut session, Answer::Service(Service::EApplication));
    compose(&mut session, Preparation::UnlockEApplication);
    session.apply(Action::Inquiry(InquiryAction::Write(Field::Address, "taro@example.jp".into())));
    session.apply(Action::Inquiry(InquiryAction::Write(Field::ArrivalNumber, "1".into())));
    let now = Moment::from_seconds(1_795_000_000);
    session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    let mistakes = session.beside.inquiry.as_ref().expect("an inquiry").mistakes.to_vec();
    assert_eq!(mistakes, [(Field::ProcedureName, FieldMistake::TwoOf)], "one more of the four, said once");
    session.apply(Action::Inquiry(InquiryAction::SubmitAnyway(now)));
    assert_eq!(session.beside.inquiry.as_ref().map(|inquiry| inquiry.stage), Some(InquiryStage::Text));
    session.apply(Action::CloseInquiry);
    assert_eq!(shown(&session), Route::B2);
    compose(&mut session, Preparation::UnlockEApplication);
    assert_eq!(value(&session, Field::ArrivalNumber), "1");
    assert_eq!(
        session.beside.inquiry.as_ref().map(|inquiry| inquiry.stage),
        Some(InquiryStage::Form),
        "to be looked at before it is copied"
    );
    session.apply(Action::CloseInquiry);
    compose(&mut session, Preparation::UnlockPolicyProposal);
    assert_eq!(value(&session, Field::Address), "", "another desk's list is another inquiry");
    session.apply(Action::Wipe);
    assert!(!session.holds_something());
}

#[test]
fn a_time_follows_what_is_noted_later_unless_the_reader_wrote_another() {
    let mut session = start(Symptom::SystemError);
    answer(&mut session, Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue));
    let (first, second) = (Moment::from_seconds(1_795_000_000), Moment::from_seconds(1_795_000_060));
    let note = |session: &mut Session, moment| {
        session.apply(Action::Waiting(WaitingAction::Note(moment)));
        compose(session, Preparation::Deletion);
        session.beside.inquiry.as_ref().expect("an inquiry").inquiry.value(Field::ErrorTime).clone()
    };
    assert_eq!(note(&mut session, first), Value::Time(first));
    assert_eq!(value(&session, Field::AccountKind), "GビズID", "nothing is asked after a reissue");
    let start = Value::Time(first);
    for typed in ["2026年11月18日 20時06分4", "2026年11月18日 20時06分40秒"] {
        let typed = words(Language::Ja).typed(typed.to_owned(), &start);
        session.apply(Action::Inquiry(InquiryAction::Write(Field::ErrorTime, typed)));
    }
    session.apply(Action::CloseInquiry);
    assert_eq!(note(&mut session, second), Value::Time(second), "what was taken back is as if it was never typed");
    let typed = Value::from("20:06:40");
    session.apply(Action::Inquiry(InquiryAction::Write(Field::ErrorTime, typed.clone())));
    session.apply(Action::CloseInquiry);
    assert_eq!(note(&mut session, first), typed);
    let effects = session.apply(Action::Inquiry(InquiryAction::Now(second)));
    assert_eq!(effects.focus, Some(Focus::Input(Input::Inquiry(Field::ErrorTime))));
    assert_eq!(value(&session, Field::ErrorTime), "2026年11月18日 20時07分40秒");
}

#[test]
fn a_mistake_of_an_inquiry_goes_when_its_field_changes() {
    let mut session = start(Symptom::UnlockWanted);
    let now = Moment::from_seconds(1_795_000_000);
    let left = |session: &Session| {
        let mistakes = session.beside.inquiry.as_ref().expect("an inquiry").mistakes.iter();
        mistakes.map(|(field, _)| *field).collect::<Vec<_>>()
    };
    let write = |session: &mut Session, field, text: &str| {
        assert_eq!(session.apply(Action::Inquiry(InquiryAction::Write(field, text.into()))), Effects::default());
    };
    compose(&mut session, Preparation::UnlockEApplication);
    session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    assert_eq!(left(&session), [Field::Address, Field::ArrivalNumber]);
    write(&mut session, Field::Address, "t");
    assert_eq!(left(&session), [Field::ArrivalNumber]);
    // It stands at the first of the four, and is mended by any two.
    write(&mut session, Field::CorporationName, "甲");
    assert_eq!(left(&session), [Field::ArrivalNumber]);
    write(&mut session, Field::ApplicantName, "乙");
    assert_eq!(left(&session), []);

    compose(&mut session, Preparation::Deletion);
    session.apply(Action::Inquiry(InquiryAction::Submit(now)));
    assert_eq!(left(&session), [Field::AccountKind, Field::AccountAddress, Field::ErrorTime]);
    session.apply(Action::Inquiry(InquiryAction::Now(now)));
    assert_eq!(left(&session), [Field::AccountKind, Field::AccountAddress]);
}

#[test]
fn without_a_symptom_there_is_nothing_to_tell_a_desk() {
    let mut session = Session::default();
    assert_eq!(session.apply(Action::Compose(Preparation::ContactKit)), Effects::default());
    assert_eq!(session, Session::default());
}

#[test]
fn whether_it_worked_is_told_to_the_page() {
    let mut session = start(Symptom::ProviderSignInFails);
    let effects = session.apply(Action::Worked(Worked::Yes));
    assert_eq!(effects.events, [Event::Feedback(Route::C2, Worked::Yes)]);
    assert_eq!(session.attempt.worked, Some(Worked::Yes));
}

#[test]
fn what_worked_ends_the_way_and_the_path_is_one_step_back_with_its_ticks() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    session.apply(Action::Tick(Route::B1, Step::NoteLockTime));
    let path = session.place();
    let effects = session.apply(Action::Worked(Worked::Yes));
    assert_eq!(
        effects,
        Effects { events: vec![Event::Feedback(Route::B1, Worked::Yes)], ..Effects::to(Focus::Heading) }
    );
    assert!(session.is_solved());
    assert_ne!(session.place(), path, "a place of its own in the browser's history");
    session.apply(Action::Back);
    assert!(!session.is_solved());
    assert_eq!((shown(&session), session.place()), (Route::B1, path));
    assert!(session.answers.ticked(Route::B1, Step::NoteLockTime));
    session.apply(Action::Back);
    assert_eq!(question(&session).0, Question::LockPersists, "and from there the way back goes on");
}

#[test]
fn who_is_done_is_not_talked_to_about_the_wait() {
    let at = |seconds: i64| Moment::from_seconds(1_795_000_000 + seconds);
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(at(0)), at(0), 1)));
    session.apply(Action::Worked(Worked::Yes));
    for second in 1..=40 * 60 {
        assert_eq!(session.apply(Action::Waiting(WaitingAction::Look(at(second)))).status, None);
    }
}

#[test]
fn why_a_question_is_asked_once_more_is_said_only_where_it_is() {
    let mut session = start(Symptom::AccountLocked);
    assert!(!session.asks_again());
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    failed(&mut session);
    assert!(session.asks_again());
    answer(&mut session, Answer::LockPersists(LockPersists::Yes));
    assert_eq!((question(&session).0, session.asks_again()), (Question::Service, false), "another question");
    session.apply(Action::Back);
    assert_eq!((question(&session).0, session.asks_again()), (Question::LockPersists, false), "changed by the reader");
}

#[test]
fn who_tried_too_early_is_asked_for_the_time_anew() {
    let at = |seconds: i64| Moment::from_seconds(1_795_000_000 + seconds);
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    session.apply(Action::Waiting(WaitingAction::Start(LockClock::shown_at(at(0)), at(0), 1)));
    session.apply(Action::Change(Question::LockPersists));
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    assert!(session.waiting().lock.is_some(), "who only looks at the question again waits on");
    failed(&mut session);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    assert_eq!((shown(&session), session.waiting().lock), (Route::B1, None));
}

#[test]
fn a_mark_leads_to_its_source_and_the_next_screen_knows_nothing_of_it() {
    let mut session = start(Symptom::ProviderSignInFails);
    assert_eq!(session.apply(Action::Cite(2)), Effects::to(Focus::Source(2)));
    assert_eq!(session.passing.cited, Some(2));
    assert_eq!(session.apply(Action::ReadOn), Effects::to(Focus::Mark));
    assert_eq!(session.passing.cited, None);
    session.apply(Action::Cite(1));
    failed(&mut session);
    assert_eq!(session.passing.cited, None);
}

#[test]
fn who_has_not_tried_yet_can_answer_later() {
    let mut session = start(Symptom::ProviderSignInFails);
    session.apply(Action::Worked(Worked::NotYet));
    assert_eq!(session.attempt.worked, Some(Worked::NotYet));
    session.apply(Action::Worked(Worked::No));
    assert_eq!(shown(&session), Route::G1);
}

#[test]
fn the_symptom_can_be_changed_from_the_answers() {
    let mut session = start(Symptom::AccountLocked);
    answer(&mut session, Answer::LockPersists(LockPersists::No));
    session.apply(Action::ChangeSymptom);
    assert_eq!(session.screen, Screen::Entry);
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
    assert!(session.answers.ticked(Route::T3, Step::TreatCaseAlike));
    assert_eq!(session.apply(tick).status, Some(Status::StepsDone(0, 2)));
}

#[test]
fn a_preset_symptom_with_facts_starts_at_its_outcome_and_comes_back_there() {
    let facts = Facts::default().with(Answer::GbizidKind(GbizidKind::Member));
    let mut session = Session::new(Some((Symptom::ServiceNotPermitted, facts)));
    assert_eq!(shown(&session), Route::E1);
    session.apply(Action::Change(Question::GbizidKind));
    assert_eq!(session.passing.marked, Some(Answer::GbizidKind(GbizidKind::Member)));
    answer(&mut session, Answer::GbizidKind(GbizidKind::Prime));
    assert_eq!(shown(&session), Route::E2);
    session.apply(Action::Restart);
    assert_eq!(shown(&session), Route::E1);
}

#[test]
fn a_search_shows_its_hits_and_an_empty_one_its_error() {
    let mut session = Session::default();
    assert_eq!(session.apply(Action::Search(String::new())).focus, Some(Focus::Input(Input::Search)));
    let hits = egov_recovery::message::match_message("アカウントロック中");
    let effects = session.apply(Action::Search("アカウントロック中".to_owned()));
    assert_eq!(session.passing.search, Search::Found { hits, cut: false });
    assert_eq!((effects.focus, effects.status), (Some(Focus::Hits), None), "the heading of the hits is the message");
    let effects = session.apply(Action::Search("まったく関係のない文".to_owned()));
    assert_eq!((effects.focus, effects.status), (Some(Focus::Input(Input::Search)), Some(Status::NoHits(None))));
    session.apply(Action::BackToList);
    assert_eq!(session.passing.search, Search::None);
}

#[test]
fn a_path_that_a_link_named_shows_its_loss_first_where_it_has_one() {
    for route in Route::ALL {
        let mut session = Session::default();
        let effects = session.apply(Action::Link(*route));
        assert_eq!((effects.focus, effects.events.len()), (Some(Focus::Heading), 0), "{route:?}");
        let loses = Entry::from(*route).irreversible();
        assert_eq!(session.screen, if loses { Screen::LinkedDeletion(*route) } else { Screen::Linked(*route) });
        session.apply(Action::AcceptLoss(*route));
        assert_eq!(session.screen, Screen::Linked(*route));
    }
}

#[test]
fn a_search_in_vain_shows_the_beginning_of_what_was_looked_for() {
    let searched = |text: &str| {
        let mut session = Session::default();
        session.apply(Action::Search(text.to_owned()));
        session.passing.search
    };
    let missed = |text: &str, cut| Search::Missed { text: text.to_owned(), groups: Vec::new(), cut };
    assert_eq!(searched(&"い".repeat(40)), missed(&"い".repeat(40), false));
    assert_eq!(searched(&"い".repeat(LIMIT)), missed(&format!("{}…", "い".repeat(40)), false));
    assert_eq!(searched(&"い".repeat(LIMIT + 1)), missed(&format!("{}…", "い".repeat(40)), true));
    assert_eq!(searched("い\n  ろ"), missed("い ろ", false), "on one line");
}
