//! The account check: its journeys as sentences, and its screens for every pair of accounts.

use egov_recovery::accounts::model::Service;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::rules::{Answer, PlannedChange, Symptom};
use egov_recovery::text::Mistake;
use egov_recovery::ui::check::state::{Check, CheckAction, Field, Stage};
use egov_recovery::ui::outcome::Today;
use egov_recovery::ui::session::{Action, Effects, Focus, Screen, Session, Status};
use scraper::Html;

use crate::views::{draw, is_sound, own_length, select, text};

const HERE: &str = "taro@example.jp";
const THERE: &str = "hanako@example.jp";

fn opened() -> Session {
    let mut session = Session::default();
    session.apply(Action::OpenCheck(None));
    session
}

fn act(session: &mut Session, action: CheckAction) -> Effects {
    session.apply(Action::Check(action))
}

fn write(session: &mut Session, row: usize, service: Service, address: &str, situation: Situation) {
    act(session, CheckAction::Service(row, Some(service)));
    act(session, CheckAction::Address(row, address.to_owned()));
    act(session, CheckAction::Situation(row, Some(situation)));
}

fn stage(session: &Session) -> Stage {
    session.check().expect("the account check").stage()
}

/// The steps on the screen, as they read.
fn steps(session: &Session) -> Vec<String> {
    let page = Html::parse_fragment(&draw(session, &Today::as_read()));
    select(&page, ".egov-recovery-steps .egov-recovery-step").into_iter().map(text).collect()
}

fn plan_for(session: &mut Session, wanted: usize) -> Vec<String> {
    act(session, CheckAction::Submit);
    act(session, CheckAction::Want(wanted));
    act(session, CheckAction::ShowSteps);
    assert_eq!(stage(session), Stage::Steps);
    steps(session)
}

#[test]
fn every_pair_of_accounts_gets_a_sound_result_and_an_order_or_a_reason() {
    let mut drawn = 0;
    for first in Service::ALL {
        for second in Service::ALL {
            for (mine, theirs) in
                Situation::ALL.iter().flat_map(|mine| Situation::ALL.iter().map(move |theirs| (*mine, *theirs)))
            {
                for (address, planned) in [(HERE, ""), (HERE, THERE), (THERE, ""), (THERE, THERE)] {
                    let mut session = opened();
                    write(&mut session, 0, *first, HERE, mine);
                    write(&mut session, 1, *second, address, theirs);
                    act(&mut session, CheckAction::Planned(0, planned.to_owned()));
                    let name = format!("check {first:?} {mine:?}, {second:?} {theirs:?} at {address}, to {planned:?}");
                    for _ in 0..3 {
                        let page = Html::parse_fragment(&draw(&session, &Today::as_read()));
                        assert_eq!(select(&page, "[data-focus=heading]").len(), 1, "{name}");
                        is_sound(&name, &page);
                        let body = text(page.root_element());
                        if stage(&session) != Stage::List {
                            assert!(!body.contains(HERE) && !body.contains(THERE), "{name}: addresses are masked");
                        }
                        if stage(&session) == Stage::Steps {
                            the_order_is_told(&name, &page);
                        }
                        drawn += 1;
                        act(&mut session, CheckAction::Submit);
                        if session.check().is_some_and(|check| !check.mistakes().is_empty()) {
                            break;
                        }
                        if session.check().is_some_and(|check| check.wanted().is_some()) {
                            act(&mut session, CheckAction::ShowSteps);
                        }
                        act(&mut session, CheckAction::Want(0));
                    }
                }
            }
        }
    }
    assert_eq!(drawn, 4_544, "the number of screens changed: pin it anew");
}

fn the_order_is_told(name: &str, page: &Html) {
    let body = text(page.root_element());
    let costs = select(page, ".egov-recovery-costs");
    if costs.is_empty() {
        assert!(body.contains("確実な順番がありません"), "{name}");
        return;
    }
    let lost = text(costs[0]).contains("消えます。元に戻せません");
    let warned = select(page, ".egov-recovery-steps .egov-recovery-irreversible").len();
    assert!(warned <= 1, "{name}: a second red block is not read");
    assert_eq!(lost, warned == 1, "{name}: the loss is said in the costs and at its step");
    let length = own_length(&body);
    assert!(length <= 1_600, "{name}: {length} characters");
    assert!(!select(page, ".egov-recovery-sources > li").is_empty(), "{name}");
}

#[test]
fn before_a_representative_change_the_new_gbizid_takes_an_address_of_its_own() {
    let mut session = Session::default();
    session.apply(Action::ChooseSymptom(Symptom::PlannedChange));
    session.apply(Action::Mark(Answer::PlannedChange(PlannedChange::Representative)));
    session.apply(Action::Next);
    session.apply(Action::OpenCheck(Some(PlannedChange::Representative)));
    let services: Vec<_> = session.check().expect("open").rows().iter().map(|row| row.service).collect();
    assert_eq!(services, [Some(Service::Gbizid), Some(Service::Gbizid)], "filled in from the answer");

    // The new representative would take the former one's address.
    write(&mut session, 0, Service::Gbizid, HERE, Situation::Entered);
    write(&mut session, 1, Service::Gbizid, THERE, Situation::New);
    act(&mut session, CheckAction::Planned(1, HERE.to_owned()));
    assert_eq!(act(&mut session, CheckAction::Submit).status, Some(Status::Collisions(0)));
    let page = draw(&session, &Today::as_read());
    assert!(page.contains("予定のとおりに変えたあとの重なり") && page.contains("t•••@example.jp"));
    let told = plan_for(&mut session, 1);
    assert!(told[0].starts_with("アカウント 1（GビズID）のアドレスを"), "the former one moves first: {told:?}");
    assert!(told.last().is_some_and(|last| last.starts_with("アカウント 2（GビズID）で、e-Govにログインします。")));
    assert!(!told.iter().any(|step| step.contains("削除")), "{told:?}");
    let page = draw(&session, &Today::as_read());
    assert!(page.contains("この順番が終わるまで"), "a sign-in before may lose the former one's filings");

    session.apply(Action::CloseCheck);
    assert!(matches!(session.screen(), Screen::Outcome { .. }), "back to the path before the change");
    session.apply(Action::OpenCheck(Some(PlannedChange::Representative)));
    assert_eq!(session.check().expect("open").rows()[1].planned, HERE, "and what was written is still there");
}

#[test]
fn the_first_gbizid_sign_in_on_an_egov_address_switches_and_says_what_becomes_of_the_data() {
    let mut session = opened();
    write(&mut session, 0, Service::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Service::Gbizid, HERE, Situation::New);
    let told = plan_for(&mut session, 1);
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("アカウント 1（e-Govアカウント）の申請のデータは残り"), "{told:?}");
    let page = draw(&session, &Today::as_read());
    assert!(page.contains("パスワードでは入れなくなります"), "before the step");
}

#[test]
fn where_the_old_gbizid_was_deleted_too_early_only_a_new_address_keeps_everything() {
    let mut session = opened();
    write(&mut session, 0, Service::Gbizid, HERE, Situation::New);
    write(&mut session, 1, Service::Gbizid, HERE, Situation::Gone);
    let told = plan_for(&mut session, 0);
    assert!(told[0].contains("e-Govで一度も使っていない"), "{told:?}");
    let page = draw(&session, &Today::as_read());
    assert!(page.contains("消えませんが、開けなくなります"), "the old filings stay closed");

    // Keeping the address costs the filings, a request and a week, and the way around is named.
    act(&mut session, CheckAction::BackToList);
    act(&mut session, CheckAction::Planned(0, HERE.to_owned()));
    let told = plan_for(&mut session, 0);
    assert_eq!(told.len(), 3);
    assert!(told[0].contains("情報の削除を頼み") && told[1].contains("まる7日"), "{told:?}");
    let page = draw(&session, &Today::as_read());
    assert!(page.contains("アドレスを変えれば、データを消さずに入れます"), "{page}");
}

#[test]
fn an_address_need_not_be_written_down() {
    let mut session = opened();
    write(&mut session, 0, Service::Egov, "", Situation::Entered);
    write(&mut session, 1, Service::Gbizid, "", Situation::Entered);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    assert_eq!(act(&mut session, CheckAction::Submit).status, Some(Status::Collisions(1)));
    assert!(draw(&session, &Today::as_read()).contains("アカウント 1 のアドレス"));
    assert_eq!(plan_for(&mut session, 1).len(), 2);
}

#[test]
fn each_mistake_is_named_at_its_field_and_above_and_nothing_is_lost() {
    let mut session = opened();
    write(&mut session, 0, Service::Gbizid, "ｔaro@example.jp", Situation::Entered);
    act(&mut session, CheckAction::Service(1, Some(Service::Gbizid)));
    act(&mut session, CheckAction::Planned(1, "taro".to_owned()));
    assert_eq!(act(&mut session, CheckAction::Submit).focus, Some(Focus::Mistakes));
    let found = session.check().expect("open").mistakes().to_vec();
    let wanted = [
        (0, Field::Address, Mistake::FullWidth('ｔ')),
        (1, Field::Address, Mistake::NoAddress),
        (1, Field::Situation, Mistake::NoSituation),
        (1, Field::Planned, Mistake::NotAnAddress),
    ];
    assert_eq!(found, wanted);
    let page = Html::parse_fragment(&draw(&session, &Today::as_read()));
    assert_eq!(select(&page, "[part=error]").len(), 4, "at the fields");
    assert_eq!(select(&page, "[part=error-summary] li").len(), 4, "and above them");
    assert_eq!(select(&page, "[aria-invalid=true]").len(), 4);
    let mend = act(&mut session, CheckAction::Mend(1, Field::Planned));
    assert_eq!(mend.focus, Some(Focus::Field(1, Field::Planned)));

    // Two living accounts of one service never share an address.
    write(&mut session, 0, Service::Gbizid, HERE, Situation::Entered);
    write(&mut session, 1, Service::Gbizid, " TARO@example.jp ", Situation::New);
    act(&mut session, CheckAction::Planned(1, String::new()));
    act(&mut session, CheckAction::Submit);
    assert_eq!(session.check().expect("open").mistakes(), [(1, Field::Address, Mistake::SameAs(1))]);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    act(&mut session, CheckAction::Submit);
    let mistakes = session.check().expect("open").mistakes();
    assert_eq!(mistakes, [(1, Field::Service, Mistake::SameAs(1))], "at a field that is there");
}

#[test]
fn accounts_come_and_go_up_to_six_and_keep_what_was_written() {
    let mut session = opened();
    for account in 2..6 {
        let added = act(&mut session, CheckAction::Add);
        assert_eq!((added.focus, added.status), (Some(Focus::Account(account)), Some(Status::AccountAdded(account))));
    }
    assert_eq!(act(&mut session, CheckAction::Add), Effects::default(), "six at most");
    write(&mut session, 0, Service::Egov, HERE, Situation::Entered);
    write(&mut session, 3, Service::Google, THERE, Situation::New);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    let removed = act(&mut session, CheckAction::Remove(2));
    assert_eq!((removed.focus, removed.status), (Some(Focus::Account(1)), Some(Status::AccountRemoved)));
    let rows = |session: &Session| session.check().expect("open").rows().to_vec();
    assert_eq!(rows(&session)[2].address, THERE);
    // Without the first account the others keep the address that they shared with it, and with each other.
    act(&mut session, CheckAction::SameAsFirst(3, true));
    act(&mut session, CheckAction::Remove(0));
    assert_eq!((rows(&session)[0].address.as_str(), rows(&session)[0].same_as_first), (HERE, false));
    assert!(rows(&session)[2].same_as_first);
    act(&mut session, CheckAction::SameAsFirst(1, false));
    act(&mut session, CheckAction::Remove(0));
    assert_eq!((rows(&session)[1].address.as_str(), rows(&session)[1].same_as_first), (HERE, false));
}

#[test]
fn without_a_choice_the_first_account_has_the_focus_and_only_the_reader_makes_it_forget() {
    let mut session = opened();
    write(&mut session, 0, Service::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Service::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Submit);
    assert_eq!(act(&mut session, CheckAction::ShowSteps).focus, Some(Focus::FirstOption));
    assert!(draw(&session, &Today::as_read()).contains("これから使うアカウントを選んでください"));
    let left = session.apply(Action::Restart);
    assert!(session.check().is_none() && left.events.is_empty());
    session.apply(Action::OpenCheck(None));
    assert_eq!(
        session.check().map(|check| check.rows()[0].address.as_str()),
        Some(HERE),
        "starting again keeps the list"
    );
    assert_eq!(session.apply(Action::Wipe).status, Some(Status::Wiped));
    session.apply(Action::OpenCheck(None));
    assert_eq!(session.check(), Some(&Check::new(None)));
}
