//! Where a rule is written, how far it can be trusted, and when it was read.

use jiff::civil::{Date, date};

use super::vocabulary::rows;
use crate::vocabulary::vocabulary;

/// The day on which the oldest of the sources was read; how old the guidance is counts from here.
/// Most pages carry no date of their own; change this only after reading them again.
pub const READ_ON: Date = date(2026, 11, 22);

/// The day on which the sources were read that came later.
const READ_LATER_ON: Date = date(2026, 11, 26);

vocabulary! {
    /// How far a rule can be trusted. Every rule carries one, and the reader sees it.
    Label {
        /// e-Gov's login FAQ says it.
        Official = "official",
        /// Another official page says it.
        OfficialPage = "official-page",
        /// Third parties report it; no official page was seen.
        Reported = "reported",
        /// Our own conclusion from the places named beside it.
        Derived = "derived",
    }
}

rows! {
    /// The documents that everything comes from.
    Page: PageRow {
        /// The address that may be linked; `None` for third parties, who are named and never linked.
        url: Option<&'static str>,
        /// The day on which it was read, as the reader sees it.
        read_on: Date,
    }
    Login = "login-faq" => (Some("https://www.e-gov.go.jp/help/faq/login.html"), READ_ON),
    Account = "account-faq" => (Some("https://www.e-gov.go.jp/help/faq/account.html"), READ_ON),
    AuthService = "auth-service-faq" => (Some("https://www.e-gov.go.jp/help/faq/auth_service.html"), READ_ON),
    GbizidNotes = "gbizid-notes" => (Some("https://shinsei.e-gov.go.jp/contents/help/notes/gbiz-id-use.html"), READ_ON),
    Registration = "registration-guide" => (Some("https://www.e-gov.go.jp/help/guide/registration.html"), READ_ON),
    Logout = "logout-faq" => (Some("https://www.e-gov.go.jp/help/faq/logout.html"), READ_ON),
    GbizidTop = "gbizid-top" => (Some("https://gbiz-id.go.jp/top/"), READ_ON),
    MyPage = "my-page-faq" => (Some("https://shinsei.e-gov.go.jp/contents/help/faq/mypage.html"), READ_LATER_ON),
    /// The address is spelt so.
    Sharing = "sharing-guide" => (Some("https://shinsei.e-gov.go.jp/contents/help/guide/infomation_sharing_account"), READ_LATER_ON),
    Delivery = "electronic-delivery-faq" => (Some("https://shinsei.e-gov.go.jp/contents/help/faq/post.html"), READ_LATER_ON),
    Install = "install-guide" => (Some("https://shinsei.e-gov.go.jp/contents/preparation/beginner/install.html"), READ_LATER_ON),
    ThirdParty = "third-party" => (None, READ_ON),
    Vendors = "software-vendors" => (None, READ_LATER_ON),
}

rows! {
    /// A place in a document: the sections of the login FAQ with their sub-cases, and the other pages.
    Place: PlaceRow {
        /// The document that this place is in.
        page: Page,
    }
    Q1 = "Q1" => (Page::Login),
    Q2 = "Q2" => (Page::Login),
    Q3 = "Q3" => (Page::Login),
    Q4 = "Q4" => (Page::Login),
    Q5 = "Q5" => (Page::Login),
    Q6 = "Q6" => (Page::Login),
    Q7 = "Q7" => (Page::Login),
    Q7Case1 = "Q7-①" => (Page::Login),
    Q7Case2 = "Q7-②" => (Page::Login),
    Q7Case3 = "Q7-③" => (Page::Login),
    Q7Deletion = "Q7-※" => (Page::Login),
    Q7Note2023 = "Q7-2023/3/12" => (Page::Login),
    Q8 = "Q8" => (Page::Login),
    Q9 = "Q9" => (Page::Login),
    Q10 = "Q10" => (Page::Login),
    Q10Part1 = "Q10-(1)" => (Page::Login),
    Q10Part1Step1 = "Q10-(1)①" => (Page::Login),
    Q10Part1Step2 = "Q10-(1)②" => (Page::Login),
    Q10Part1Step3 = "Q10-(1)③" => (Page::Login),
    Q10Part2 = "Q10-(2)" => (Page::Login),
    Account = "AC" => (Page::Account),
    AuthService = "AS" => (Page::AuthService),
    GbizidNotes = "GN" => (Page::GbizidNotes),
    Registration = "RG" => (Page::Registration),
    Logout = "LO" => (Page::Logout),
    GbizidTop = "GB" => (Page::GbizidTop),
    MyPage = "MY" => (Page::MyPage),
    Sharing = "SH" => (Page::Sharing),
    Delivery = "PO" => (Page::Delivery),
    Install = "IN" => (Page::Install),
    /// A blog on the permission message; partly wrong, used only where nothing official speaks.
    Blog = "BL" => (Page::ThirdParty),
    /// People who file for others and write about it.
    Practitioners = "practitioners" => (Page::ThirdParty),
    /// Help pages of HR and payroll programs that agree with each other.
    Vendors = "VE" => (Page::Vendors),
}

/// What a rule rests on: a label and the places behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// How far the rule can be trusted.
    pub label: Label,
    /// Where it is written, or what it was concluded from; never empty.
    pub places: &'static [Place],
}

/// Grounds in the login FAQ.
pub const fn official(places: &'static [Place]) -> Grounds {
    Grounds { label: Label::Official, places }
}

/// Grounds on another official page.
pub const fn official_page(places: &'static [Place]) -> Grounds {
    Grounds { label: Label::OfficialPage, places }
}

/// Grounds in third parties' reports only.
pub const fn reported(places: &'static [Place]) -> Grounds {
    Grounds { label: Label::Reported, places }
}

/// Our own conclusion from these places.
pub const fn derived(places: &'static [Place]) -> Grounds {
    Grounds { label: Label::Derived, places }
}
