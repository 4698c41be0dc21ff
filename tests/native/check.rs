//! The account check: its journeys as sentences, and its screens for every pair of accounts.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::reader::check::{CheckAction, CheckStage};
use egov_recovery::reader::{Action, Screen, Session, Status};
use egov_recovery::rules::{Answer, PlannedChange, Symptom};
use egov_recovery::ui::shown::Today;
use scraper::Html;

use crate::accounts::{HERE, THERE, act, check, opened, write};
use crate::views::{draw, is_sound, own_length, select, text};

fn stage(session: &Session) -> CheckStage {
    check(session).stage
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
    assert_eq!(stage(session), CheckStage::Steps);
    steps(session)
}

#[test]
fn every_pair_of_accounts_gets_a_sound_result_and_an_order_or_a_reason() {
    let mut drawn = 0;
    for first in Provider::ALL {
        for second in Provider::ALL {
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
                        if stage(&session) != CheckStage::List {
                            assert!(!body.contains(HERE) && !body.contains(THERE), "{name}: addresses are masked");
                        }
                        if stage(&session) == CheckStage::Steps {
                            the_order_is_told(&name, &page);
                        }
                        drawn += 1;
                        act(&mut session, CheckAction::Submit);
                        if session.beside.check.as_ref().is_some_and(|check| !check.mistakes.is_empty()) {
                            break;
                        }
                        if session.beside.check.as_ref().is_some_and(|check| check.wanted.is_some()) {
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
    let services: Vec<_> = check(&session).rows.iter().map(|row| row.service).collect();
    assert_eq!(services, [Some(Provider::Gbizid), Some(Provider::Gbizid)], "filled in from the answer");

    // The new representative would take the former one's address.
    write(&mut session, 0, Provider::Gbizid, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::New);
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
    assert!(matches!(session.screen, Screen::Outcome { .. }), "back to the path before the change");
    session.apply(Action::OpenCheck(Some(PlannedChange::Representative)));
    assert_eq!(check(&session).rows[1].planned, HERE, "and what was written is still there");
}

#[test]
fn the_first_gbizid_sign_in_on_an_egov_address_switches_and_says_what_becomes_of_the_data() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, HERE, Situation::New);
    let told = plan_for(&mut session, 1);
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("アカウント 1（e-Govアカウント）の申請のデータは残り"), "{told:?}");
    let page = draw(&session, &Today::as_read());
    assert!(page.contains("パスワードでは入れなくなります"), "before the step");
}

#[test]
fn where_the_old_gbizid_was_deleted_too_early_only_a_new_address_keeps_everything() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, HERE, Situation::New);
    write(&mut session, 1, Provider::Gbizid, HERE, Situation::Gone);
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
    write(&mut session, 0, Provider::Egov, "", Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, "", Situation::Entered);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    assert_eq!(act(&mut session, CheckAction::Submit).status, Some(Status::Collisions(1)));
    assert!(draw(&session, &Today::as_read()).contains("アカウント 1 のアドレス"));
    assert_eq!(plan_for(&mut session, 1).len(), 2);
}

#[test]
fn each_mistake_is_named_at_its_field_and_above() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, "ｔaro@example.jp", Situation::Entered);
    act(&mut session, CheckAction::Service(1, Some(Provider::Gbizid)));
    act(&mut session, CheckAction::Planned(1, "taro".to_owned()));
    act(&mut session, CheckAction::Submit);
    let page = Html::parse_fragment(&draw(&session, &Today::as_read()));
    assert_eq!(select(&page, "[part=error]").len(), 4, "at the fields");
    assert_eq!(select(&page, "[part=error-summary] li").len(), 4, "and above them");
    assert_eq!(select(&page, "[aria-invalid=true]").len(), 4);
}

#[test]
fn without_a_choice_the_error_is_said() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Submit);
    act(&mut session, CheckAction::ShowSteps);
    assert!(draw(&session, &Today::as_read()).contains("これから使うアカウントを選んでください"));
}
