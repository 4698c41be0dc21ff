//! The account check: its journeys as sentences, and its pages for every pair of accounts.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::page::Today;
use egov_recovery::page::block::{Block, Control, Listing, Part};
use egov_recovery::reader::check::{CheckAction, CheckStage};
use egov_recovery::reader::inquiry::InquiryStage;
use egov_recovery::reader::{Action, Screen, Session, Status};
use egov_recovery::rules::{Answer, Level, PlannedChange, Symptom};

use crate::accounts::{HERE, THERE, act, check, opened, write};
use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::reading::{self, cautions, choices, costs, fields, items, mistakes, pieces};
use crate::shown::shown;
use crate::states::own_length;

fn stage(session: &Session) -> CheckStage {
    check(session).stage
}

fn page(session: &Session) -> Vec<Block> {
    shown(session, &Today::as_read())
}

fn told(session: &Session) -> String {
    reading::words(&page(session))
}

/// The steps on the screen, as they read.
fn steps(session: &Session) -> Vec<String> {
    let steps = items(&page(session), Listing::Steps).concat();
    let told = pieces(&steps).into_iter().filter(|piece| piece.mark == "[Step]");
    told.map(|piece| reading::text(&piece.runs)).collect()
}

fn plan_for(session: &mut Session, wanted: usize) -> Vec<String> {
    act(session, CheckAction::Submit);
    act(session, CheckAction::Want(wanted));
    act(session, CheckAction::ShowSteps);
    assert_eq!(stage(session), CheckStage::Steps);
    steps(session)
}

#[test]
fn every_pair_of_accounts_gets_an_order_or_a_reason_and_no_address_is_read_over_the_shoulder() {
    let all = pairs();
    assert_eq!(all.len(), 4_544, "the number of screens changed: pin it anew");
    for (name, session) in &all {
        let page = page(session);
        if stage(session) != CheckStage::List {
            // Nor does anything that can be pressed hold one.
            let everything = format!("{page:?}");
            assert!(!everything.contains(HERE) && !everything.contains(THERE), "{name}: addresses are masked");
        }
        if stage(session) == CheckStage::Steps {
            the_order_is_told(name, &page);
        }
    }
}

fn the_order_is_told(name: &str, page: &[Block]) {
    let told = reading::words(page);
    let costs = costs(page);
    if costs.is_empty() {
        assert!(told.contains("確実に入れる順番がありません"), "{name}");
        return;
    }
    let lost = costs[0].iter().any(|cost| reading::text(&cost.runs).contains("消えます。元に戻せません"));
    let steps = items(page, Listing::Steps);
    let warned: usize = steps.into_iter().map(|step| cautions(step, Level::Irreversible).len()).sum();
    assert!(warned <= 1, "{name}: a second red block is not read");
    assert_eq!(lost, warned == 1, "{name}: the loss is said in the costs and at its step");
    let length = own_length(&told);
    assert!(length <= 1_600, "{name}: {length} characters");
    assert!(!items(page, Listing::Sources).is_empty(), "{name}");
    for shared in items(&reading::parts(page, Part::Collisions).concat(), Listing::Points) {
        let told = reading::words(shared);
        let matters = told.contains("入らないでください。") || told.contains("先に、ほかと重ならない");
        let sentences = usize::from(matters) + usize::from(told.contains("もう使えないアカウントとの重なり"));
        assert_eq!(sentences, 1, "{name}: whether it matters is said, and only that: {told}");
    }
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
    act(&mut session, CheckAction::Plans(1, true));
    act(&mut session, CheckAction::Planned(1, HERE.to_owned()));
    assert_eq!(act(&mut session, CheckAction::Submit).status, Some(Status::Collisions(0)));
    let shared = reading::parts(&page(&session), Part::Collisions).concat();
    let shared = reading::words(&shared);
    assert!(shared.contains("予定のとおりに変えたあとの重なり") && shared.contains("t•••@example.jp"));
    let told_steps = plan_for(&mut session, 1);
    let (first, last) = (&told_steps[0], told_steps.last().expect("a last step"));
    assert!(first.starts_with("アカウント 1（GビズID）のアドレスを"), "the former one moves first: {told_steps:?}");
    assert!(last.starts_with("アカウント 2（GビズID）で、e-Govにログインします。"), "{told_steps:?}");
    assert!(!told_steps.iter().any(|step| step.contains("削除")), "{told_steps:?}");
    assert!(told(&session).contains("この順番が終わるまで"), "a sign-in before may lose the former one's filings");

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
    let steps = plan_for(&mut session, 1);
    assert_eq!(steps.len(), 1);
    assert!(steps[0].contains("アカウント 1（e-Govアカウント）の申請のデータは残り"), "{steps:?}");
    assert!(told(&session).contains("パスワードでは入れなくなります"), "before the step");
}

#[test]
fn where_the_old_gbizid_was_deleted_too_early_only_a_new_address_keeps_everything() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, HERE, Situation::New);
    write(&mut session, 1, Provider::Gbizid, HERE, Situation::Gone);
    let steps = plan_for(&mut session, 0);
    assert!(steps[0].contains("e-Govで一度も使っていない"), "{steps:?}");
    assert!(told(&session).contains("消えませんが、開けなくなります"), "the old filings stay closed");

    // Keeping the address costs the filings, a request and a week, and the way around is named.
    act(&mut session, CheckAction::BackToList);
    act(&mut session, CheckAction::Plans(0, true));
    act(&mut session, CheckAction::Planned(0, HERE.to_owned()));
    let steps = plan_for(&mut session, 0);
    assert_eq!(steps.len(), 3);
    assert!(steps[0].contains("情報の削除を頼み") && steps[1].contains("まる7日"), "{steps:?}");
    let told = told(&session);
    assert!(told.contains("別のアドレスにすれば、データを消さずに入れます"), "{told}");
}

#[test]
fn of_an_overlap_that_remains_it_is_said_whether_it_matters() {
    let remaining = |accounts: [(Provider, Situation); 2], wanted| {
        let mut session = opened();
        for (row, (provider, situation)) in accounts.into_iter().enumerate() {
            write(&mut session, row, provider, HERE, situation);
        }
        let steps = plan_for(&mut session, wanted).len();
        (steps, reading::words(&reading::parts(&page(&session), Part::Collisions).concat()))
    };
    let egov = |situation| (Provider::Egov, situation);
    let gbizid = |situation| (Provider::Gbizid, situation);
    let (steps, told) = remaining([egov(Situation::Unusable), gbizid(Situation::New)], 0);
    assert_eq!(steps, 3);
    assert!(told.contains("アカウント 2（GビズID）では、e-Govに入らないでください。"), "it would switch back: {told}");
    // Also where nothing need be done before the sign-in.
    let (steps, told) = remaining([egov(Situation::Entered), gbizid(Situation::Entered)], 0);
    assert_eq!(steps, 1);
    assert!(told.contains("アカウント 2（GビズID）でもe-Govに入りたいときは、先に"), "{told}");
    let (steps, told) = remaining([egov(Situation::Entered), gbizid(Situation::Gone)], 0);
    assert_eq!(steps, 1);
    assert!(told.contains("もう使えないアカウントとの重なりなので、このままで大丈夫です。"), "{told}");
    let (steps, told) = remaining([gbizid(Situation::Entered), egov(Situation::Gone)], 0);
    assert_eq!((steps, told.as_str()), (1, ""), "nothing was done, and nothing remains");
}

#[test]
fn of_accounts_that_are_to_change_too_it_is_said_that_they_are_no_part_of_the_order() {
    let after = |planned: &str| {
        let mut session = opened();
        write(&mut session, 0, Provider::Gbizid, HERE, Situation::Entered);
        write(&mut session, 1, Provider::Egov, "egov@example.jp", Situation::Entered);
        for (row, to) in [(0, THERE), (1, planned)] {
            act(&mut session, CheckAction::Plans(row, !to.is_empty()));
            act(&mut session, CheckAction::Planned(row, to.to_owned()));
        }
        plan_for(&mut session, 0);
        told(&session)
    };
    let (followed, own, none) = (after(THERE), after("other@example.jp"), after(""));
    assert!(followed.contains("アカウント 2（e-Govアカウント）を、このアドレスに変えないでください。"), "{followed}");
    assert!(!own.contains("変えないでください"), "{own}");
    for told in [&followed, &own] {
        assert!(told.contains("ほかのアカウントの予定は、この順番に入っていません。"), "{told}");
    }
    assert!(!none.contains("ほかのアカウントの予定"), "{none}");
}

/// Who wants to keep the address is told how, and loses nothing by doing so.
#[test]
fn to_keep_an_address_is_offered_only_where_it_costs_no_filings() {
    let mut offered = 0;
    for first in Provider::ALL {
        for second in Provider::ALL {
            for (mine, theirs) in
                Situation::ALL.iter().flat_map(|mine| Situation::ALL.iter().map(move |theirs| (*mine, *theirs)))
            {
                let mut session = opened();
                write(&mut session, 0, *first, HERE, mine);
                write(&mut session, 1, *second, HERE, theirs);
                act(&mut session, CheckAction::Submit);
                if !check(&session).mistakes.is_empty() {
                    continue;
                }
                plan_for(&mut session, 0);
                if !told(&session).contains("のアドレスを変えたくないときは") {
                    continue;
                }
                offered += 1;
                act(&mut session, CheckAction::BackToList);
                act(&mut session, CheckAction::Plans(0, true));
                act(&mut session, CheckAction::Planned(0, HERE.to_owned()));
                plan_for(&mut session, 0);
                assert!(
                    !told(&session).contains("消えます。元に戻せません"),
                    "{first:?} {mine:?}, {second:?} {theirs:?}"
                );
            }
        }
    }
    assert!(offered > 0);
}

#[test]
fn an_address_need_not_be_written_down() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, "", Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, "", Situation::Entered);
    act(&mut session, CheckAction::SameAsFirst(1, true));
    assert_eq!(act(&mut session, CheckAction::Submit).status, Some(Status::Collisions(1)));
    assert!(told(&session).contains("アカウント 1 のアドレス"));
    assert_eq!(plan_for(&mut session, 1).len(), 2);
}

#[test]
fn each_mistake_is_told_at_its_field_and_above() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, "ｔaro@example.jp", Situation::Entered);
    act(&mut session, CheckAction::Service(1, Some(Provider::Gbizid)));
    act(&mut session, CheckAction::Plans(1, true));
    act(&mut session, CheckAction::Planned(1, "taro".to_owned()));
    act(&mut session, CheckAction::Submit);
    let page = page(&session);
    let at_fields: Vec<String> =
        fields(&page).into_iter().filter_map(|field| field.error.as_ref()).map(reading::text).collect();
    let above = mistakes(&page);
    assert_eq!((at_fields.len(), above.len()), (4, 4));
    for (above, at_field) in above.iter().zip(&at_fields) {
        let told = at_field.strip_prefix("エラー：").expect("the word for an error");
        assert!(above.starts_with("アカウント ") && above.ends_with(told), "{above} {at_field}");
    }
}

#[test]
fn that_something_is_filled_in_is_said_only_where_something_is() {
    for (name, session) in inquiries() {
        let composing = session.beside.inquiry.as_ref().expect("an inquiry");
        if composing.stage == InquiryStage::Form {
            let page = page(&session);
            let filled = fields(&page).into_iter().any(|field| match &field.control {
                Control::Address(text) | Control::Line(text) | Control::Lines(text) => !text.is_empty(),
                Control::List { chosen, .. } => chosen.is_some(),
                Control::Search(_) | Control::Time | Control::Day => panic!("{name}"),
            });
            assert_eq!(reading::words(&page).contains("先に入れてあります"), filled, "{name}");
        }
    }
}

#[test]
fn without_a_choice_the_error_is_said() {
    let mut session = opened();
    write(&mut session, 0, Provider::Egov, HERE, Situation::Entered);
    write(&mut session, 1, Provider::Gbizid, THERE, Situation::Entered);
    act(&mut session, CheckAction::Submit);
    act(&mut session, CheckAction::ShowSteps);
    let page = page(&session);
    let missing = choices(&page)[0].missing.as_ref().map(reading::text).unwrap_or_default();
    assert!(missing.contains("これから使うアカウントを選んでください"), "{missing}");
}
