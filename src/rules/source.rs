//! Where a rule is written, how far it can be trusted, and when it was read.

use super::vocabulary::vocabulary;

/// The day on which the oldest of the sources was read (ISO 8601); how old the guidance is counts from here.
/// Most pages carry no date of their own; change this only after reading them again.
pub const READ_ON: &str = "2026-11-22";

/// The day on which the sources were read that came later.
const READ_LATER_ON: &str = "2026-11-26";

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

vocabulary! {
    /// The documents that everything comes from.
    Page {
        Login = "login-faq",
        Account = "account-faq",
        AuthService = "auth-service-faq",
        GbizidNotes = "gbizid-notes",
        Registration = "registration-guide",
        Logout = "logout-faq",
        GbizidTop = "gbizid-top",
        MyPage = "my-page-faq",
        Sharing = "sharing-guide",
        Delivery = "electronic-delivery-faq",
        Install = "install-guide",
        ThirdParty = "third-party",
        Vendors = "software-vendors",
    }
}

impl Page {
    /// The address that may be linked; `None` for third parties, who are named and never linked.
    pub const fn url(self) -> Option<&'static str> {
        match self {
            Page::Login => Some("https://www.e-gov.go.jp/help/faq/login.html"),
            Page::Account => Some("https://www.e-gov.go.jp/help/faq/account.html"),
            Page::AuthService => Some("https://www.e-gov.go.jp/help/faq/auth_service.html"),
            Page::GbizidNotes => Some("https://shinsei.e-gov.go.jp/contents/help/notes/gbiz-id-use.html"),
            Page::Registration => Some("https://www.e-gov.go.jp/help/guide/registration.html"),
            Page::Logout => Some("https://www.e-gov.go.jp/help/faq/logout.html"),
            Page::GbizidTop => Some("https://gbiz-id.go.jp/top/"),
            Page::MyPage => Some("https://shinsei.e-gov.go.jp/contents/help/faq/mypage.html"),
            // Spelt so.
            Page::Sharing => Some("https://shinsei.e-gov.go.jp/contents/help/guide/infomation_sharing_account"),
            Page::Delivery => Some("https://shinsei.e-gov.go.jp/contents/help/faq/post.html"),
            Page::Install => Some("https://shinsei.e-gov.go.jp/contents/preparation/beginner/install.html"),
            Page::ThirdParty | Page::Vendors => None,
        }
    }

    /// The day on which it was read, as the reader sees it (ISO 8601).
    pub const fn read_on(self) -> &'static str {
        match self {
            Page::Login
            | Page::Account
            | Page::AuthService
            | Page::GbizidNotes
            | Page::Registration
            | Page::Logout
            | Page::GbizidTop
            | Page::ThirdParty => READ_ON,
            Page::MyPage | Page::Sharing | Page::Delivery | Page::Install | Page::Vendors => READ_LATER_ON,
        }
    }
}

vocabulary! {
    /// A place in a document: the sections of the login FAQ with their sub-cases, and the other pages.
    Place {
        Q1 = "Q1",
        Q2 = "Q2",
        Q3 = "Q3",
        Q4 = "Q4",
        Q5 = "Q5",
        Q6 = "Q6",
        Q7 = "Q7",
        Q7Case1 = "Q7-①",
        Q7Case2 = "Q7-②",
        Q7Case3 = "Q7-③",
        Q7Deletion = "Q7-※",
        Q7Note2023 = "Q7-2023/3/12",
        Q8 = "Q8",
        Q9 = "Q9",
        Q10 = "Q10",
        Q10Part1 = "Q10-(1)",
        Q10Part1Step1 = "Q10-(1)①",
        Q10Part1Step2 = "Q10-(1)②",
        Q10Part1Step3 = "Q10-(1)③",
        Q10Part2 = "Q10-(2)",
        Account = "AC",
        AuthService = "AS",
        GbizidNotes = "GN",
        Registration = "RG",
        Logout = "LO",
        GbizidTop = "GB",
        MyPage = "MY",
        Sharing = "SH",
        Delivery = "PO",
        Install = "IN",
        /// A blog on the permission message; partly wrong, used only where nothing official speaks.
        Blog = "BL",
        /// People who file for others and write about it.
        Practitioners = "practitioners",
        /// Help pages of HR and payroll programs that agree with each other.
        Vendors = "VE",
    }
}

impl Place {
    /// The document that this place is in.
    pub const fn page(self) -> Page {
        match self {
            Place::Q1
            | Place::Q2
            | Place::Q3
            | Place::Q4
            | Place::Q5
            | Place::Q6
            | Place::Q7
            | Place::Q7Case1
            | Place::Q7Case2
            | Place::Q7Case3
            | Place::Q7Deletion
            | Place::Q7Note2023
            | Place::Q8
            | Place::Q9
            | Place::Q10
            | Place::Q10Part1
            | Place::Q10Part1Step1
            | Place::Q10Part1Step2
            | Place::Q10Part1Step3
            | Place::Q10Part2 => Page::Login,
            Place::Account => Page::Account,
            Place::AuthService => Page::AuthService,
            Place::GbizidNotes => Page::GbizidNotes,
            Place::Registration => Page::Registration,
            Place::Logout => Page::Logout,
            Place::GbizidTop => Page::GbizidTop,
            Place::MyPage => Page::MyPage,
            Place::Sharing => Page::Sharing,
            Place::Delivery => Page::Delivery,
            Place::Install => Page::Install,
            Place::Vendors => Page::Vendors,
            Place::Blog | Place::Practitioners => Page::ThirdParty,
        }
    }
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
