//! Addresses as people write them, and what one answer says of an account.

use egov_recovery::accounts::address::{Addresses, NoAddress};
use egov_recovery::accounts::case::{Access, Recorded};
use egov_recovery::accounts::model::Address;
use egov_recovery::accounts::situation::Situation;

#[test]
fn blanks_around_and_the_case_of_letters_make_no_difference_and_nothing_else_is_clever() {
    let mut addresses = Addresses::default();
    let first = addresses.number(" Taro@Example.JP ").expect("an address");
    assert_eq!(addresses.number("taro@example.jp"), Ok(first));
    assert_eq!(addresses.text(first), Some("Taro@Example.JP"), "as it was written first");
    for other in ["taro+1@example.jp", "ta.ro@example.jp", "taro@mail.example.jp"] {
        assert_ne!(addresses.number(other), Ok(first), "{other}");
    }
    assert_eq!(addresses.find("TARO@example.jp"), Some(first));
    assert_eq!(addresses.find("jiro@example.jp"), None);
}

#[test]
fn what_is_no_address_is_named() {
    let mut addresses = Addresses::default();
    let wrong = [
        ("", NoAddress::Empty),
        ("  ", NoAddress::Empty),
        ("ｔaro@example.jp", NoAddress::FullWidth('ｔ')),
        ("taro＠example.jp", NoAddress::FullWidth('＠')),
        ("taro@example.jp,jiro@example.jp", NoAddress::Malformed),
        ("taro@example.jp; jiro@example.jp", NoAddress::Malformed),
        ("taro @example.jp", NoAddress::Malformed),
        ("taro", NoAddress::Malformed),
        ("@example.jp", NoAddress::Malformed),
        ("taro@", NoAddress::Malformed),
        ("taro@@example.jp", NoAddress::Malformed),
        ("taro@example.jp.", NoAddress::Malformed),
        ("<taro@example.jp>", NoAddress::Malformed),
        ("mailto:taro@example.jp", NoAddress::Malformed),
        ("taro\u{b}@example.jp", NoAddress::Malformed),
    ];
    for (text, why) in wrong {
        assert_eq!(addresses.number(text), Err(why), "{text:?}");
    }
    let long = format!("{}@example.jp", "a".repeat(250));
    assert_eq!(addresses.number(&long), Err(NoAddress::Malformed));
    assert_eq!(addresses.number("a@b.jp"), Ok(Address::Written(0)), "a wrong text takes no number");
    assert!(addresses.number(&format!("{}@example.jp", "a".repeat(243))).is_ok(), "254 characters are an address");
}

#[test]
fn an_address_that_was_not_written_down_equals_no_other() {
    let mut addresses = Addresses::default();
    let unwritten = addresses.unwritten();
    assert_eq!(addresses.text(unwritten), None);
    assert_eq!(addresses.find(""), None);
    assert_ne!(addresses.number("taro@example.jp"), Ok(unwritten));
    assert_ne!(addresses.unwritten(), unwritten);
    assert_eq!(addresses.text(Address::Written(200)), None);
}

#[test]
fn one_answer_says_whether_an_account_can_be_used_and_whether_e_gov_knows_it() {
    let told = |situation: Situation| (situation.access(), situation.recorded(true), situation.recorded(false));
    assert_eq!(told(Situation::Entered), (Access::Usable, Recorded::Somewhere, Recorded::Somewhere));
    // An e-Gov account has its record from the registration on.
    assert_eq!(told(Situation::New), (Access::Usable, Recorded::Nothing, Recorded::Unknown));
    assert_eq!(told(Situation::Unusable), (Access::Unusable, Recorded::Unknown, Recorded::Unknown));
    assert_eq!(told(Situation::Gone), (Access::Gone, Recorded::Unknown, Recorded::Unknown));
    assert_eq!(told(Situation::Unsure), (Access::Unsure, Recorded::Unknown, Recorded::Unknown));
}
