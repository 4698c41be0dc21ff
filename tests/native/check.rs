//! The account check and the inquiries, drawn.

use egov_recovery::accounts::model::Provider;
use egov_recovery::accounts::situation::Situation;
use egov_recovery::page::Today;
use egov_recovery::reader::check::CheckAction;
use scraper::Html;

use crate::accounts::{act, opened, write};
use crate::inquiries::inquiries;
use crate::pairs::pairs;
use crate::views::{draw, is_sound, select};

#[test]
fn every_screen_of_the_account_check_and_of_the_inquiries_is_sound() {
    for (name, session) in [pairs(), inquiries()].concat() {
        is_sound(&name, &Html::parse_fragment(&draw(&session, &Today::as_read())));
    }
}

#[test]
fn a_mistake_is_told_to_those_who_do_not_see_its_field() {
    let mut session = opened();
    write(&mut session, 0, Provider::Gbizid, "ｔaro@example.jp", Situation::Entered);
    act(&mut session, CheckAction::Service(1, Some(Provider::Gbizid)));
    act(&mut session, CheckAction::Plans(1, true));
    act(&mut session, CheckAction::Planned(1, "taro".to_owned()));
    act(&mut session, CheckAction::Submit);
    let page = Html::parse_fragment(&draw(&session, &Today::as_read()));
    assert_eq!(select(&page, "[part=error]").len(), 4, "at the fields");
    assert_eq!(select(&page, "[part=error-summary] li").len(), 4, "and above them");
    let invalid = select(&page, "[aria-invalid=true]");
    assert_eq!(invalid.len(), 4);
    for field in invalid {
        let described = field.value().attr("aria-describedby").unwrap_or_default();
        let errors = described.split(' ').filter(|id| !select(&page, &format!("#{id}[part=error]")).is_empty());
        assert_eq!(errors.count(), 1, "{described}");
    }
}
