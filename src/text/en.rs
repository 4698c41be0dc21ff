//! English.
//!
//! How it is written: plain words that British and American readers share, British spelling; sentence case; one thing per sentence,
//! 30 words at most; active, in the second person, no blame. What stands on the screens of e-Gov, GビズID and Microsoft stays in Japanese
//! in 「」, with its meaning in brackets behind it; our own labels stand in “”. "Delete" never without whose and where. Tests hold
//! these manners.
//!
//! A row that only ever follows other words in their line, such as `new_tab`, brings the space between them.

use std::sync::LazyLock;

use super::{
    AddressMistakeWords, CautionWords, CheckWords, CostWords, Counted, DateWords, ElementWords, InquiryText,
    InquiryWords, ListWords, MarkWords, MessageWords, ObstacleWords, PageWords, PlanStepWords, PreparationWords,
    QuestionWords, RouteWords, RowMistakeWords, Sentence, SymptomWords, Table, Text, ThingWords, Ui, WaitingWords,
    Words, ja,
};
use crate::accounts::forecast::End;
use crate::accounts::model::Provider;
use crate::accounts::overlap::Meeting;
use crate::accounts::situation::Situation;
use crate::clock::TimeMistake;
use crate::inquiry::Need;
use crate::language::Language;
use crate::rules::{
    Actor, Answer, Caution, Data, DeletedWithinWeek, External, FederatedBefore, GbizidKind, Group, Habit, Label, Level,
    LockMessage, LockPersists, MailboxReadable, MissingFiling, Note, OldGbizid, OtherAccount, OtherEmailChangeable,
    OtherEmailChanged, OtherSignIn, Page, PasswordKnown, Place, PlannedChange, Preparation, Question, Registered,
    ResetResult, Route, SecondFactorOf, Service, Step, Symptom, SystemErrorWhen, Wait, WantedService,
};

/// The English words.
pub fn words() -> Words {
    Words {
        language: Language::En,
        ui: UI,
        symptom: Table::new(symptom),
        group: Table::new(group),
        question: Table::new(question),
        answer: Table::new(answer),
        route: Table::new(route),
        step: Table::new(step),
        caution: Table::new(caution),
        level: Table::new(level),
        level_before: Table::new(level_before),
        note: Table::new(note),
        data: Table::new(data),
        wait: Table::new(wait),
        others: Table::new(others),
        others_at: Table::new(others_at),
        actor: Table::new(actor),
        actor_at: Table::new(actor_at),
        label: Table::new(label),
        mark: Table::new(mark),
        page: Table::new(page),
        place: Table::new(place),
        preparation: Table::new(preparation),
        habit: Table::new(habit),
        check: check(),
        inquiry: inquiry(),
        sent: ja::sent(),
        meant: Some(meant()),
        waiting: WAITING,
    }
}

const UI: Ui = Ui {
    region: "e-Gov sign-in recovery guide",
    furigana: "",
    unofficial: "This is an unofficial guide, based on public information.",
    report: "If something here is wrong, please tell the owner of this page.",
    help: "Ask a person: ",
    help_link: "「e-Gov利用者サポートデスク」 (e-Gov user support desk)",
    entry_heading: "When you cannot sign in to e-Gov",
    entry_lead: "Part of the text on your screen is enough to find a recovery path.",
    privacy: "What you type stays in this tab.",
    search_name: "Search by the text on the screen",
    search_label: "Text on the screen, such as 「アカウントロック中です」 (The account is locked)",
    search_button: "Search for this text",
    find_in_page: "You can search this page too.",
    read_all: "Read all answers",
    search_empty: "Enter the text on the screen, or choose from the list below",
    messages_heading: "Choose by the text on the screen or in an email",
    groups_heading: "Choose by your problem",
    hits_heading: Counted::by("{0} similar text", "{0} similar texts"),
    no_hits: "Nothing was found. You can choose from the list below.",
    no_hits_in: Sentence("Nothing was found. It may be under “{0}”."),
    missed: Sentence("No text or problem close to “{0}” was found."),
    missed_next: "If there is a text on the screen, enter it exactly as it is. You can also choose from the list below.",
    pointed_heading: "It may be one of these",
    cut: Sentence("The text is long. Only the first {0} characters were used."),
    back_to_list: "Back to the list of problems",
    guide_heading: "All answers",
    back: "Back to the previous question",
    back_to_before: "Back to the previous screen",
    back_to_entry: "Back to the list of problems",
    back_to_outcome: "Back to the first recovery path",
    question_caption: Sentence("Question {0} (at most {1} more)"),
    last_question_caption: Sentence("Question {0} (the last question)"),
    or: "or",
    why_asked: "Why is this asked?",
    next: "Continue",
    error: "Error: ",
    answers_dropped: "You changed an answer, so some of your later answers were removed.",
    verdict_caption: "The recovery path for your situation",
    verdict_caption_unsure: "The closest recovery path",
    verdict_caption_other: "Another recovery path",
    linked_caption: "Recovery path opened from a link",
    linked_hint: "To check whether this recovery path fits, start from the text on the screen or from your problem.",
    linked_button: "Check which recovery path fits",
    loses: " (the filings are lost)",
    either: " / ",
    verdict_caption_next: "The recovery path to try next",
    nothing_fits: "No recovery path fits exactly",
    costs: "What this recovery path takes",
    cost_data: "Filings",
    cost_wait: "Waiting time",
    cost_support: "Help from others",
    no_wait: CostWords { value: "None", detail: "" },
    wait_joiner: ". After that: ",
    background_heading: "Reasons, sources and more",
    why_heading: "Why this happened",
    steps_heading: Counted::by("What to do ({0} step)", "What to do ({0} steps)"),
    then_heading: Sentence("Then: {0}"),
    tick_hint: "Press the number when a step is done",
    composed: Sentence("Try in this order: {0}"),
    steps_done: Sentence("Steps done: {0} of {1}"),
    all_done: "When you are done, answer “Did it work?” below.",
    prepare_heading: "What to have ready",
    things_heading: "Show the list of what to have ready",
    situations_heading: "What depends on your situation",
    habits_heading: "To keep this from happening again",
    alternatives_heading: "If this does not work",
    deletion_heading: "Check this before a record in e-Gov is deleted",
    save_heading: "Save these first",
    save: &[
        "Official documents that you received, and copies of your filings",
        "「到達番号」 (arrival number): the number shown after a filing. It is also in the emails that you received",
        "The names of procedures in progress, and the government offices in charge",
    ],
    save_elsewhere: "For an account that you cannot sign in to, look in emails you received and documents you have.",
    keeping: Sentence("There is a recovery path that you can try without losing filings: {0}"),
    keeping_planned: "If an account conflict is your only problem, you can change the email address in e-Gov instead.",
    keep: "Show the path that keeps the filings",
    keep_undeleted: "Show the path that deletes nothing in e-Gov",
    accept_loss: "I understand the loss. Show the steps",
    worked_heading: "Did it work?",
    worked_yes: "It worked",
    worked_no: "It did not work",
    worked_not_yet: "I have not tried yet",
    solved_heading: "It worked",
    solved_next: "You can close this page.",
    worked_later: "After you have tried, answer again.",
    nothing_left: "If the support desk has not replied yet, please wait. If you followed the reply and still cannot sign in, ask the support desk again. Include the reply that you received.",
    answers_heading: "Your answers",
    symptom_short: "Problem",
    tried_short: "What you tried",
    change: "Change this answer",
    change_name: Sentence("Change this answer: {0}"),
    sources_heading: "Sources",
    mark: Sentence("{0}, {1}"),
    mark_name: Sentence("Source {0}"),
    read_on_there: "Back to where you were reading",
    read_on: "Checked on",
    disagreement: "Official pages say different things: ",
    guides: "Detailed official guides (in Japanese): ",
    new_tab: " (new tab)",
    old_sources: Counted::by(
        "This information was checked {0} day ago. Please look at the e-Gov pages too.",
        "This information was checked {0} days ago. Please look at the e-Gov pages too.",
    ),
    restart: "Start again",
    wipe: "Erase everything you entered",
    wiped: "Everything you entered was erased.",
    print: "Print these instructions",
    not_printed: "If no print window appears, print from the menu of your browser.",
    printed: "Printed on",
    remarks: "Good to know",
    colon: ": ",
    separator: "; ",
    quote: Sentence("「{0}」"),
    named: Sentence("“{0}”"),
    between_names: ", ",
    page_title: Sentence("{0}: {1}"),
    aside: Sentence(" ({0})"),
    apart: " ",
    list: ListWords { two: Sentence("{0} and {1}"), more: Sentence("{0}, {1}"), last: Sentence("{0} and {1}") },
};

fn check() -> CheckWords {
    CheckWords {
        row: "Check for account conflicts (same email address) before a change",
        list_heading: "Check for account conflicts",
        list_lead: "An account conflict means that two or more accounts have the same email address. This check compares the accounts that you list, and gives a safe order for signing in. List the accounts of former representatives and staff too, and accounts that you do not use. It does not look into what is registered in e-Gov.",
        hints: &[
            "Upper and lower case make no difference.",
            "If you do not want to write the address, leave only Account 1 empty. For the others, choose “Same address as Account 1”.",
            "“Status now”: for a GビズID (gBizID) or similar account, choose by whether you can sign in on the site of that service.",
            "If you only forgot the password, try to reset it first.",
            "“I want to keep its filings” includes filings that the list in e-Gov does not show. If you are not sure, leave it selected.",
        ],
        account: Sentence("Account {0}"),
        account_of: Sentence("Account {0} ({1})"),
        service_label: "Kind",
        service: Table::new(service),
        choose: "Please choose",
        address_label: "Email address now",
        same_as_first: "Same address as Account 1",
        situation_label: "Status now",
        situation: Table::new(|situation| match situation {
            Situation::Entered => "Can be used (has signed in to e-Gov)",
            Situation::New => "Can be used (not yet used for e-Gov)",
            Situation::Unusable => "Cannot be used (a password reset fails too)",
            Situation::Gone => "Deleted on the site of GビズID or the other service",
            Situation::Unsure => "Not sure",
        }),
        situation_in_egov: Table::new(|situation| match situation {
            Situation::Entered => "Can be used (has signed in to e-Gov)",
            Situation::New => "Registered, but not signed in yet",
            Situation::Unusable => "Cannot be used (a password reset fails too)",
            Situation::Gone => "Deleted in e-Gov",
            Situation::Unsure => "Not sure",
        }),
        filings_label: "I want to keep its filings",
        plans: "The address of this account will change",
        planned_label: "Address after the change",
        add: "Add an account",
        remove: Sentence("Remove the fields of Account {0}"),
        added: Sentence("The fields of Account {0} were added"),
        removed: "The fields were removed",
        submit: "Find account conflicts",
        mistakes_heading: Counted::by("{0} thing to correct", "{0} things to correct"),
        mistake: MISTAKE,
        back_to_list: "Back to the list of accounts",
        result_heading: Counted::by(
            "{0} account has an address that another account has too",
            "{0} accounts have an address that another account has too",
        ),
        result_planned: "There is no account conflict now, but the planned changes will cause one",
        result_none: "No two accounts in your list have the same address",
        result_status: Counted::by("There is {0} account conflict", "There are {0} account conflicts"),
        result_status_none: "There are no account conflicts",
        today_heading: "Account conflicts now",
        planned_heading: "Account conflicts after the planned changes",
        after_heading: "Account conflicts that remain after these steps",
        no_meeting: "This conflict is only with an account that can no longer be used. You can leave it as it is.",
        meeting: Table::new(|meeting| Sentence(meeting_with(meeting))),
        exchange: "A planned address is one that another account has now. After such a change, both accounts may be unable to sign in. Before you change it, see the safe order below.",
        no_collision: "None. Conflicts with accounts that you did not list are not known.",
        collision: Sentence("{0} have the same address ({1})."),
        accounts: ListWords { two: Sentence("{0} and {1}"), more: Sentence("{0}, {1}"), last: Sentence("{0} and {1}") },
        unwritten: "the address of Account 1",
        wanted_ask: "Which account do you want to use to sign in to e-Gov from now on?",
        wanted_hint: "You will see a safe order of steps until you can sign in with this account.",
        wanted_missing: "Choose the account that you want to use from now on",
        show_steps: "Show the safe order",
        back_to_result: "Back to the result of the check",
        plan_heading: Sentence("The steps until you can sign in with {0}"),
        plan_heading_alone: Sentence("You can sign in with {0} as it is"),
        no_plan_heading: "No order of steps is certain to work",
        obstacle: OBSTACLE,
        forecast_heading: "If you sign in now, without these steps",
        forecast_heading_changed: "If you change only the address and sign in at once",
        end: Table::new(|end| match end {
            End::SignedIn => "You can sign in as before.",
            End::Switched => {
                "You can sign in. The password of the e-Gov account no longer works after that. The filings are kept."
            }
            End::NewRecord => "You can sign in as a first-time user. You do not see the filings of other accounts.",
            End::Refused => "An error appears, and you cannot sign in.",
            End::Blocked => {
                "You cannot sign in. The account with this address was deleted in e-Gov less than 1 week ago."
            }
            End::Undocumented => {
                "The official pages do not say whether you can sign in, or what happens to the filings."
            }
        }),
        depends: "One of these happens. It depends on what e-Gov still holds.",
        messages: "These messages may appear.",
        may_lose: "Even if you can sign in, the filings of the earlier GビズID may be lost. They cannot be restored.",
        try_first: Sentence(
            "First, keep the present address and try to sign in to e-Gov with {0}. If it works, you do not need the steps below.",
        ),
        try_first_once: Sentence(
            "First, keep the present address and try to sign in to e-Gov with {0}. Try only once. If it works, you do not need the steps below.",
        ),
        not_before: Sentence("Do not sign in to e-Gov with {0} until the steps below tell you to."),
        take_over_instead: Sentence(
            "If you also want to see the filings of the e-Gov account with {0}, do not sign in to e-Gov yet. First give {0} the same address as the e-Gov account, and check again.",
        ),
        reset_first: "For the e-Gov account, try 「パスワードを忘れた方」 (Forgot your password) first. If you can sign in, nobody has to delete the record in e-Gov.",
        lock_first: "In a lockout, wait 30 minutes or more and try only once. That may work. If it does not, you can ask the support desk to release the lockout.",
        deleted_week: "After you delete an e-Gov account, the same address cannot be registered for 1 week. The filings of the deleted e-Gov account cannot be restored.",
        assumes: Sentence(
            "These steps are for the case that you can use {0}. If you cannot, go back to the list of accounts and choose again.",
        ),
        save_first: "Before you start, sign in with the account that you used until now. Save the official documents and each 「到達番号」 (arrival number). If you cannot sign in, find them in emails you received and documents you have.",
        step: PLAN_STEP,
        not_that_address: Sentence("Do not give this address to {0}. There would be an account conflict again."),
        others_planned: "The planned changes of other accounts are not part of these steps. When you are done, check again.",
        delete_last: "Do not delete a GビズID or another account on the site of its service. If you delete a GビズID or similar account there, nobody can open the filings that remain in e-Gov.",
        lost: CautionWords {
            title: "The filings will be lost",
            body: "Filings, history and official documents that are lost from e-Gov cannot be restored. They cannot be carried over. Note each 「到達番号」 (arrival number) from documents you have. This address cannot be registered again for 1 week. If you have to wait, the steps say so.",
        },
        keep_address: Sentence(
            "If you do not want to change the address of {0}, go back to the list of accounts. Choose “The address of this account will change”, and write the same address as now.",
        ),
        kept_by_moving: "With another address, you can sign in without losing filings. The filings of an account that cannot be used stay closed. Go back to the list of accounts. In “Address after the change”, write an address that nobody uses.",
        never_kept: "Under these conditions, no order of steps keeps the filings.",
        out_of_reach: "The filings of an account that cannot be used are not lost if they are still in e-Gov. But nobody can open them.",
    }
}

fn inquiry() -> InquiryWords {
    InquiryWords {
        compose: Table::new(|kind| match kind {
            Preparation::UnlockEApplication => "Write an unlock request (electronic filing)",
            Preparation::UnlockDeveloperPortal => "Write an unlock request (developer portal)",
            Preparation::UnlockPolicyProposal => "Write an unlock request (policy proposals)",
            Preparation::Deletion => "Write a request to delete a record in e-Gov",
            Preparation::ContactKit => "Write an inquiry to the support desk",
            Preparation::PrimeRequest => "Write a request to the prime account holder",
        }),
        prefilled: "What is known already is filled in.",
        lead: "Nothing is sent from here. The text will be in Japanese. When it is ready, copy it and send it yourself.",
        about: Table::new(|kind| match kind {
            Preparation::UnlockDeveloperPortal => {
                "Do not write the API key here. Write it directly in 「問い合わせフォーム」 (inquiry form)."
            }
            Preparation::UnlockEApplication
            | Preparation::UnlockPolicyProposal
            | Preparation::Deletion
            | Preparation::ContactKit
            | Preparation::PrimeRequest => "",
        }),
        need: Table::new(|need| match need {
            Need::Required => " (required)",
            Need::TwoOf => " (at least 2 of 4)",
            Need::Optional => " (optional)",
            Need::InTheForm => "",
        }),
        choose: "Please choose",
        now: "The error appeared now (enter the present time)",
        mistakes_heading: Counted::by("{0} thing to correct", "{0} things to correct"),
        empty: Sentence("Fill in this field: {0}"),
        two_of: "Fill in at least 2 of these: 「到達番号」 (arrival number), 「手続名称」 (name of the procedure), 「法人名」 (name of the corporation), 「申請者氏名」 (name of the applicant)",
        time: Table::new(|mistake| match mistake {
            TimeMistake::Unclear => "Write the date and time like this: 2026/1/31 14:35:10",
            TimeMistake::NoSeconds => {
                "Write the seconds too. If you do not know them, do the same thing only once more. When the error appears, press the button below at once"
            }
            TimeMistake::TooOld => {
                "This time is more than 1 week ago. Do the same thing only once more. When the error appears, press the button below at once"
            }
            TimeMistake::Future => "This time has not come yet. Check the date and time",
        }),
        submit: "Make the text",
        submit_anyway: "Make the text although something is missing",
        text_heading: "The text is ready",
        enough: "Everything that is needed is there.",
        enough_but_key: "Everything is there except the API key. Write the key itself directly in 「問い合わせフォーム」 (inquiry form).",
        missing: Sentence("This is missing: {0}. As it is, you may be asked for more."),
        missing_of: Sentence("You need {1} more of these: {0}. As it is, you may be asked for more."),
        address: ADDRESS,
        until: Sentence("If you name the time of this error, send the request by {0}."),
        secret_like: Sentence(
            "There are long rows of letters and digits in this field: {0}. If they are an API key or a password, go back and remove them.",
        ),
        text_label: "Text to copy",
        meaning: "What the text says",
        copy: "Copy this text",
        next: Table::new(|kind| match kind {
            Preparation::UnlockEApplication | Preparation::UnlockPolicyProposal | Preparation::Deletion => {
                "After copying, open 「問い合わせフォーム」 (inquiry form) from the page below. Paste the text there and send it."
            }
            Preparation::ContactKit => {
                "After copying, open 「問い合わせフォーム」 (inquiry form) from the page below. Paste the text there and send it. If you are stopped on a screen of GビズID (gBizID), send it to the GビズID 「ヘルプデスク」 (help desk)."
            }
            Preparation::UnlockDeveloperPortal => {
                "After copying, open 「問い合わせフォーム」 (inquiry form) from the page below, and paste the text. In the form, replace only the line 「APIキー」 (API key). Then send it."
            }
            Preparation::PrimeRequest => {
                "After copying, paste the text into an email, for example. Send it to the prime account holder."
            }
        }),
        shared_device: "If others use this device too, press “Erase everything you entered” when you are done.",
        back_to_steps: "Back to the steps",
        copied: "The text was copied",
        not_copied: "The text could not be copied. It is selected. Press and hold it and choose “Copy”, or press Ctrl+C.",
        back_to_form: "Back to the fields",
        colon: ": ",
    }
}

/// A moment to the second, which is read back from a field.
const MOMENT: Text = "{0}/{1}/{2} {3}:{4}:{5}";

/// What the Japanese text means that is sent.
fn meant() -> InquiryText {
    InquiryText {
        opening: Table::new(|kind| -> &[Text] {
            match kind {
                Preparation::UnlockEApplication
                | Preparation::UnlockDeveloperPortal
                | Preparation::UnlockPolicyProposal => &[
                    "Please release the lockout of my e-Gov account.",
                    "The information to confirm my identity is as follows.",
                ],
                Preparation::Deletion => &[
                    "Please delete the following account, which is registered in e-Gov.",
                    "I cannot sign in with another account, because both use the same email address.",
                    "I understand that the filings of this account will be lost and cannot be restored.",
                ],
                Preparation::ContactKit => {
                    &["I am writing because I cannot sign in to e-Gov.", "The situation is as follows."]
                }
                Preparation::PrimeRequest => &[
                    "Please give my GビズID (gBizID) member account permission to use the service.",
                    "When I try to sign in to e-Gov, this message appears: 「ご利用のアカウントは、gBizIDプライムアカウントにより本サービスの利用が許可されていません」 (The gBizID prime account has not permitted your account to use this service)",
                ],
            }
        }),
        other_gbizid: &[
            "What I ask you to delete in e-Gov is the record of another GビズID (gBizID), which used the same address before.",
            "Please keep the record of the GビズID with which the error appears now.",
        ],
        names: Table::new(|kind| -> &[Text] {
            match kind {
                Preparation::UnlockEApplication => &[
                    "Email address",
                    "Arrival number",
                    "Name of the procedure",
                    "Name of the corporation",
                    "Name of the applicant",
                ],
                Preparation::UnlockDeveloperPortal => {
                    &["Email address", "Software ID", "API key", "Name of the corporation or group"]
                }
                Preparation::UnlockPolicyProposal => {
                    &["Email address", "Receipt number", "Government office to which it was submitted"]
                }
                Preparation::Deletion => &[
                    "Kind of the account to delete in e-Gov",
                    "Email address of the account to delete in e-Gov",
                    "Date and time when the error screen last appeared",
                ],
                Preparation::ContactKit => &[
                    "When",
                    "What I did, and what happened",
                    "Text on the screen",
                    "Kind of account",
                    "Procedure I was working on",
                    "What I tried",
                    "Browser and device",
                ],
                Preparation::PrimeRequest => {
                    &["Email address of the GビズID member account", "Service I want to use", "Text on the screen"]
                }
            }
        }),
        line: Sentence("{0}: {1}"),
        in_the_form: "(write it directly in the form)",
        provider: Table::new(service),
        quote: Sentence("「{0}」"),
        tried: Table::new(tried),
        apart: " ",
        service: "e-Gov",
        moment: Sentence(MOMENT),
        closing: Table::new(|kind| match kind {
            Preparation::UnlockEApplication
            | Preparation::UnlockDeveloperPortal
            | Preparation::UnlockPolicyProposal
            | Preparation::Deletion => "Thank you for your help.",
            Preparation::ContactKit => "Please tell me how to solve this. Thank you for your help.",
            Preparation::PrimeRequest => "Please tell me when you have given the permission. Thank you for your help.",
        }),
    }
}

pub static MESSAGE: LazyLock<MessageWords> = LazyLock::new(|| MessageWords {
    title: Table::new(title),
    site: "e-Gov guide",
    description: Sentence(
        "What to do when this happens in e-Gov: {0}. You find the steps, what they take, and the sources. This is an unofficial guide.",
    ),
    read_on: Sentence("The sources were checked on {0}"),
    narrow: "Answer questions to find the one recovery path for you",
    losing: Sentence("Some recovery paths here lose filings ({0}). Try the other recovery paths first."),
    answer_heading: "How to choose a recovery path",
    back: "Back to how to choose a recovery path",
    others_heading: "Other problems",
    summary: "For people who cannot sign in to e-Gov, the electronic filing service of the Japanese government. For each message on the screen, it gives recovery paths with steps and cautions. It says what each path takes, and gives sources with the day they were checked. Recovery paths that lose filings come last.",
    holds_losing: "Some recovery paths on this page lose filings. Try the others first.",
});

const WAITING: WaitingWords = WaitingWords {
    lock_heading: "When you can try again",
    lock_ask: "When did the message 「アカウントロック中です。」 (The account is locked) last appear?",
    lock_ask_supposed: "When did you last try to sign in?",
    just_now: "A moment ago",
    minutes_ago: "5 minutes ago",
    counted_from: Sentence(
        "Counted from {0}. The rule is 「30分以上」 (30 minutes or more), so some minutes are added to be safe.",
    ),
    other_time: "Enter another time",
    time_label: "Time",
    time_hint: "Enter a time within the last 24 hours, in Japan time.",
    time_button: "Count from this time",
    time_missing: "Enter a time that has passed already",
    again: Sentence("Try only once, after {0}."),
    left: Counted::by("About {0} minute left", "About {0} minutes left"),
    left_none: "No time is left.",
    hide: "Hide the time left",
    show: "Show the time left",
    another_time: "Choose another time",
    over: "You can try to sign in again",
    over_next: "30 minutes have passed. Try only once.",
    asked_again: "The next step depends on whether you waited 30 minutes or more and tried only once. Please answer again.",
    in_japan: " (Japan time)",
    calendar: "Add to your calendar (ics file)",
    calendar_else: "You can also use the timer or the notes of your smartphone.",
    calendar_lock: "Sign in to e-Gov only once",
    calendar_week: "Register the same address in e-Gov",
    calendar_enter: "Sign in to e-Gov with GビズID",
    week_heading: "The day on which the same address can be used again",
    week_ask: "On which day did you delete the account in e-Gov?",
    week_ask_desk: "On which day did the support desk delete the account in e-Gov?",
    week_hint_desk: "If the reply gives no date, enter the day on which you received the reply.",
    today: "Today",
    yesterday: "Yesterday",
    other_day: "Enter another day",
    day_label: "Date",
    day_button: "Count from this day",
    day_missing: "Enter the day of the deletion in e-Gov, today or earlier",
    earliest: Sentence(
        "{0} at the earliest. On {1}, 7 full days have passed, whatever the hour of the deletion in e-Gov.",
    ),
    week_over: "7 days have passed. You can try today.",
    another_day: "Choose another day",
    note_heading: "First, write down the time of the error",
    note_why: "The support desk asks for the date and time of an error, to the second. The error must be less than 1 week old. Press this as soon as the error appears.",
    note_button: "The error appeared now (note the time)",
    note_earlier: "If the error appeared earlier, write down its date and time to the second, for example on paper.",
    noted: Sentence("The time is noted: {0}. If you name this time, send the request by {1}."),
    note_again: "The error appeared now (note it again)",
    dates: DateWords {
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        day: Sentence("{1} {0}"),
        day_of_year: Sentence("{2} {1} {0}"),
        time: Sentence("{0}:{1}"),
        yesterday: Sentence("{1} yesterday ({0})"),
        tomorrow: Sentence("{1} tomorrow ({0})"),
        other_day: Sentence("{1} on {0}"),
        on_paper: Sentence("On {0}: "),
        moment: Sentence(MOMENT),
    },
};

fn meeting_with(meeting: Meeting) -> Text {
    match meeting {
        Meeting::Loses => {
            "Do not sign in to e-Gov with {0}. The filings of the earlier GビズID with the same address may be lost. They cannot be restored."
        }
        Meeting::Undocumented => {
            "Do not sign in to e-Gov with {0}. The official pages do not say what happens to the filings of the e-Gov account."
        }
        Meeting::Switches => {
            "Do not sign in to e-Gov with {0}. If you do, the password of the e-Gov account may no longer work."
        }
        Meeting::KeepsOut => {
            "If you also want to sign in to e-Gov with {0}, first change to an address that no other account has. If not, you can leave it as it is."
        }
    }
}

fn service(service: Provider) -> Text {
    match service {
        Provider::Egov => "e-Gov account",
        Provider::Gbizid => "GビズID",
        Provider::Microsoft => "Microsoft account",
        Provider::Google => "Google account",
    }
}

const ADDRESS: AddressMistakeWords = AddressMistakeWords {
    empty: "Write the email address",
    full_width: Sentence("There is a full-width character ({0}). Use half-width letters, as in English"),
    malformed: "Write it in a form like name@example.jp",
};

const MISTAKE: RowMistakeWords = RowMistakeWords {
    no_service: "Choose the kind",
    no_planned: "Write the address after the change",
    address: AddressMistakeWords { malformed: "Write only one address, in a form like name@example.jp", ..ADDRESS },
    no_situation: "Choose the present status",
    same_as: Sentence(
        "Kind and address are the same as those of Account {0}. If it is the same account, remove the fields of one of them. If one is an earlier account, choose “Deleted on the site of GビズID or the other service” in “Status now”. If the address was changed, write the present one",
    ),
};

const PLAN_STEP: PlanStepWords = PlanStepWords {
    sign_in_once: Sentence("Sign in to e-Gov once with {0}, then sign out. This tells e-Gov its present address."),
    sign_in: Sentence("Sign in to e-Gov with {0}."),
    take_over: Sentence(
        "Sign in to e-Gov with {0}. If the screen tells you about a switch, follow the screen. The filings of {1} are kept. From the next time on, you see them with {0}.",
    ),
    change_in_egov: Sentence(
        "Sign in to e-Gov with {0}. Change its email address. Then sign out. Take a new address that was never used in e-Gov and that can receive email.",
    ),
    change_in_egov_to: Sentence(
        "Sign in to e-Gov with {0}. Change its email address to the planned one ({1}). Then sign out.",
    ),
    change_at_provider: Sentence(
        "On the site of its service, change the address of {0}. Take a new address that was never used in e-Gov and that can receive email.",
    ),
    change_at_provider_to: Sentence("On the site of its service, change the address of {0} to the planned one ({1})."),
    switch_to_egov: Sentence(
        "Sign in to e-Gov with {0}. With 「認証サービス変更」 (Change of sign-in service), switch to an e-Gov account. The filings are kept.",
    ),
    request_deletion: Sentence(
        "In 「問い合わせフォーム」 (inquiry form), ask to delete the record of {0} in e-Gov. Wait for the reply. Give the kind of account, its address, and the date and time of the error. The error must be less than 1 week old, and the time to the second.",
    ),
    wait: Counted::by(
        "Wait {0} full day until the address can be used.",
        "Wait {0} full days until the address can be used.",
    ),
};

const OBSTACLE: ObstacleWords = ObstacleWords {
    unusable: Sentence(
        "You cannot use {0} yet. First make it usable, for example by resetting the password. In a lockout, wait 30 minutes or more and try only once.",
    ),
    gone: Sentence("You cannot sign in with {0}, because it no longer exists. Choose another account."),
    not_registered: Sentence("There is no record of {0} in e-Gov. Register it, or choose another account."),
    unknown: "First, try to sign in to e-Gov with GビズID (gBizID) or Microsoft. If you see your earlier filings, you can go back to the e-Gov account with 「認証サービス変更」 (Change of sign-in service). The filings are kept.",
    address_taken: Sentence(
        "{0} still has that address. Go back to the list of accounts. Clear “The address of this account will change”, or write another address.",
    ),
};

fn symptom(symptom: Symptom) -> SymptomWords {
    let (row, short) = match symptom {
        Symptom::CredentialsRejected => (
            "「メールアドレスまたはパスワードに誤りがあります。」 (The email address or password is wrong) appears",
            "「メールアドレスまたはパスワードに誤りがあります。」 (The email address or password is wrong) appeared",
        ),
        Symptom::ResetEmailInvalid => (
            "「無効なメールアドレスです」 (The email address is not valid) appears when you reset the password",
            "「無効なメールアドレスです」 (The email address is not valid) appeared in the reset",
        ),
        Symptom::AccountLocked => (
            "「アカウントロック中です。」 (The account is locked) appears",
            "「アカウントロック中です。」 (The account is locked) appeared",
        ),
        Symptom::UnlockWanted => ("You want the account lockout released", "You want the account lockout released"),
        Symptom::SecretAnswerForgotten => {
            ("You do not know the answer to the secret question", "You do not know the answer to the secret question")
        }
        Symptom::OneTimeCodeLost => {
            ("You have no one-time code, because you changed or lost your smartphone", "You have no one-time code")
        }
        Symptom::DuplicateEmail => (
            "「同一メールアドレスを使用中の利用者情報が存在します」 (There is a user with the same email address) appears",
            "「同一メールアドレスを使用中の利用者情報が存在します」 (There is a user with the same email address) appeared",
        ),
        Symptom::Http500 => (
            "「HTTP500内部サーバーエラー」 (HTTP 500 internal server error) appears",
            "「HTTP500内部サーバーエラー」 (HTTP 500 internal server error) appeared",
        ),
        Symptom::SystemError => (
            "「システムエラーが発生しました」 (A system error occurred) appears",
            "「システムエラーが発生しました」 (A system error occurred) appeared",
        ),
        Symptom::EgovSignInStopped => (
            "Since you used GビズID, you cannot sign in with your e-Gov account",
            "You can no longer sign in with your e-Gov account",
        ),
        Symptom::ServiceNotPermitted => (
            "「gBizIDプライムアカウントにより本サービスの利用が許可されていません」 (The gBizID prime account has not permitted use of this service) appears",
            "「利用が許可されていません」 (Use is not permitted) appeared",
        ),
        Symptom::RegistrationRefused => (
            "An email about the registration says 「既に他のe-Govアカウントで使用されているため」 (because another e-Gov account uses it already)",
            "An email said 「登録することができません」 (You cannot register)",
        ),
        Symptom::ApplicationNotVisible => (
            "You cannot see a filing that you made, or an official document",
            "You cannot see a filing that you made, or an official document",
        ),
        Symptom::ProviderSignInFails => (
            "A code or password does not work on the screen of GビズID or another service",
            "You cannot get past the screen of GビズID or another service",
        ),
        Symptom::SecondFactorSetup => (
            "The screen 「2要素認証設定」 (Second factor setup) with a QR code appears",
            "The screen 「2要素認証設定」 (Second factor setup) appeared",
        ),
        Symptom::ServiceUnavailable => {
            ("The page does not open or does not go on (503 and similar)", "The page does not open")
        }
        Symptom::WrongAccountSignedIn => {
            ("You end up signed in with a different account", "You end up signed in with a different account")
        }
        Symptom::SoftwareLinkExpired => (
            "Your software shows 「トークンの有効期限が切れています」 (The token has expired) or a similar message",
            "The link between your software and e-Gov has ended",
        ),
        Symptom::EmailCase => (
            "You want to know whether upper and lower case matter in the email address",
            "Upper and lower case in the email address",
        ),
        Symptom::PlannedChange => {
            ("Nothing is wrong yet, but you plan to change an address or something else", "You plan a change")
        }
        Symptom::SomethingElse => ("None of these, or not sure", "None of these"),
    };
    SymptomWords { row, short }
}

fn title(message: Symptom) -> Text {
    match message {
        Symptom::CredentialsRejected => {
            "「メールアドレスまたはパスワードに誤りがあります。」 (Wrong email or password)"
        }
        Symptom::ResetEmailInvalid => "「無効なメールアドレスです」 (The email address is not valid)",
        Symptom::AccountLocked => "「アカウントロック中です。」 (The account is locked)",
        Symptom::OneTimeCodeLost => "No one-time code, because the smartphone is new or lost",
        Symptom::DuplicateEmail => "「同一メールアドレスを使用中の利用者情報が存在します」 (Same email address in use)",
        Symptom::Http500 => "「HTTP500内部サーバーエラー」 (HTTP 500 internal server error)",
        Symptom::SystemError => "「システムエラーが発生しました」 (A system error occurred)",
        Symptom::EgovSignInStopped => "Since you used GビズID, the e-Gov account does not work",
        Symptom::ServiceNotPermitted => {
            "「gBizIDプライムアカウントにより本サービスの利用が許可されていません」 (Not permitted)"
        }
        Symptom::RegistrationRefused => "「既に他のe-Govアカウントで使用されているため」 (Used by another account)",
        Symptom::ApplicationNotVisible => "You cannot see your filing, or an official document",
        Symptom::ProviderSignInFails => "A code or password does not work at GビズID or others",
        Symptom::SecondFactorSetup => "「2要素認証設定」 (Second factor setup) with a QR code",
        Symptom::ServiceUnavailable => "The page does not open (503 and similar)",
        Symptom::SoftwareLinkExpired => "「トークンの有効期限が切れています」 (The token has expired)",
        Symptom::EmailCase => "Whether upper and lower case matter in an email address",
        Symptom::PlannedChange => "You plan to change an address or something else",
        Symptom::UnlockWanted
        | Symptom::SecretAnswerForgotten
        | Symptom::WrongAccountSignedIn
        | Symptom::SomethingElse => symptom(message).row,
    }
}

fn group(group: Group) -> Text {
    match group {
        Group::PasswordAndLock => "Password and lockout",
        Group::SecondFactor => "「2要素認証」 (second factor) and secret question",
        Group::OtherServices => "Signing in with GビズID (gBizID), Microsoft or Google",
        Group::Account => "Registering and seeing filings",
        Group::ScreenAndSoftware => "The screen does not go on, or the link to software fails",
        Group::Apart => "",
    }
}

fn question(question: Question) -> QuestionWords {
    let (ask, hint, why, short, missing) = match question {
        Question::Service => (
            "What do you use e-Gov for?",
            "To ask for the release of a lockout, you give information that depends on this.",
            "It decides which information the support desk needs to confirm your identity.",
            "Use of e-Gov",
            "Choose what you use e-Gov for",
        ),
        Question::FederatedBefore => (
            "Have you signed in to e-Gov with a GビズID or similar account that has the same address?",
            "This means GビズID (gBizID), Microsoft and Google. If there are several, choose the one you used last. If you went back to the e-Gov account after that, choose “No”.",
            "If you have, your way to sign in may have switched to that service. With GビズID, the filings are kept.",
            "Sign-in with GビズID or another service",
            "Choose whether you have signed in with GビズID or another service",
        ),
        Question::Registered => (
            "Did you register an e-Gov account with the address that you entered?",
            "If you received an email from e-Gov that says that the registration is complete, you did.",
            "With an address that is not registered, you cannot sign in even if you type it correctly.",
            "Registration of an e-Gov account",
            "Choose whether you registered",
        ),
        Question::ResetResult => (
            "What happened when you tried 「パスワードを忘れた方」 (Forgot your password)?",
            "On the sign-in screen, 「パスワードを忘れた方」 (Forgot your password) lets you set a new password.",
            "The result tells whether the address is different or the account is locked.",
            "Result of 「パスワードを忘れた方」 (Forgot your password)",
            "Choose what happened",
        ),
        Question::LockMessage => (
            "Does the message 「アカウントロック中です。」 (The account is locked) appear?",
            "If it does, waiting may be all that is needed.",
            "A lockout with this message ends after some time, without a request.",
            "Lockout message",
            "Choose whether the message appears",
        ),
        Question::LockPersists => (
            "Did you wait 30 minutes or more, try only once, and see the same message again?",
            "While you wait, it is important not to try to sign in at all.",
            "This tells whether waiting ends the lockout, or whether you have to ask the support desk.",
            "Result of waiting 30 minutes or more",
            "Choose whether the same message appeared",
        ),
        Question::PasswordKnown => (
            "Do you know the password of your e-Gov account?",
            "Removing 「2要素認証」 (the second factor) starts on the screen after the password.",
            "If you do not know it, you set a new password first.",
            "Password",
            "Choose whether you know the password",
        ),
        Question::MailboxReadable => (
            "Can you read emails sent to the registered address?",
            "The registered address is the email address that is your ID in e-Gov.",
            "The email for removing the second factor is sent to the registered address.",
            "Emails at the registered address",
            "Choose whether you can read the emails",
        ),
        Question::SecondFactorOf => (
            "Which service shows the screen that asks for a code?",
            "You can tell by the address (URL) of the screen. Besides e-Gov, it may be GビズID (gBizID), Microsoft or Google.",
            "Only the service that shows the screen can remove the code.",
            "Service that asks for a code",
            "Choose which service shows the screen",
        ),
        Question::OtherEmailChanged => (
            "Did you change the address of the other account that had the same address?",
            "This is not the GビズID (gBizID) with the error, but the account that had the same address. e-Gov learns the new address when that account signs in after the change.",
            "e-Gov does not learn about a change until that account signs in once.",
            "Address of the other account",
            "Choose whether it was changed",
        ),
        Question::OtherAccount => (
            "Which other account has the same address?",
            "It is registered in e-Gov with the same address as the GビズID (gBizID) with the error. It may be the GビズID of a former representative or a former person in charge.",
            "The recovery path that keeps the filings depends on the kind of account.",
            "Account with the same address",
            "Choose the account that has the same address",
        ),
        Question::OtherSignIn => (
            "Can you sign in to e-Gov with the e-Gov account that has the same address?",
            "If you do not know the password, first try 「パスワードを忘れた方」 (Forgot your password). Then answer by the result.",
            "If you can, changing the address is enough. The filings are kept too.",
            "Sign-in with the e-Gov account",
            "Choose whether you can sign in",
        ),
        Question::OtherEmailChangeable => (
            "Can you change the address of the Microsoft or Google account?",
            "This is the account with the same address as the GビズID (gBizID) with the error. For a work or school account, sometimes only the administrator of the organisation can change it.",
            "If you can, both accounts stay.",
            "Change of the Microsoft or Google address",
            "Choose whether you can change it",
        ),
        Question::OldGbizid => (
            "What is the state of the other GビズID that used the same address?",
            "It may be the GビズID (gBizID) of a former representative or a former person in charge. Answer for its state on the GビズID site. If you are not sure, ask the person who used it.",
            "If it can still be used, the filings of both can be kept.",
            "The other GビズID",
            "Choose the state of the other GビズID",
        ),
        Question::SystemErrorWhen => (
            "What did you do immediately before 「システムエラーが発生しました」 (A system error occurred) appeared?",
            "Choose the closest answer.",
            "The same message has different causes. They depend on what you did immediately before.",
            "What you did immediately before",
            "Choose what you did immediately before",
        ),
        Question::WantedService => (
            "How do you want to sign in from now on?",
            "Whichever you choose, the filings are kept.",
            "The steps depend on whether you stay with GビズID or go back to the e-Gov account.",
            "Way to sign in from now on",
            "Choose how you want to sign in",
        ),
        Question::GbizidKind => (
            "What kind of GビズID did you use to sign in?",
            "You see the kind when you sign in on the GビズID (gBizID) site.",
            "This message seems to mean that a member account has no permission to use the service.",
            "Kind of GビズID",
            "Choose the kind of GビズID",
        ),
        Question::DeletedWithinWeek => (
            "Within the last week, did you delete in e-Gov an account with the address you want to register?",
            "Only a deletion in e-Gov counts. A deletion on the site of GビズID (gBizID) or Microsoft does not count.",
            "For 1 week after you delete an account in e-Gov, the same address cannot be registered.",
            "Deletion in e-Gov within the last week",
            "Choose whether you deleted it in e-Gov",
        ),
        Question::PlannedChange => (
            "What do you plan to do?",
            "If there are several things, choose what you will change first.",
            "The steps that keep the order of changes right depend on this.",
            "What you plan to do",
            "Choose what you plan to do",
        ),
        Question::MissingFiling => (
            "Which filing can you not see?",
            "Choose the closest answer. If you cannot get an official document, answer for the filing that it belongs to.",
            "Where to look depends on why you cannot see it.",
            "Filing that you cannot see",
            "Choose which filing you cannot see",
        ),
    };
    QuestionWords { ask, hint, why, short, missing }
}

fn answer(answer: Answer) -> Text {
    match answer {
        Answer::Service(Service::EApplication) => "「電子申請」 (electronic filing)",
        Answer::Service(Service::DeveloperPortal) => {
            "「開発者ポータル」 (developer portal): developing software that uses the API"
        }
        Answer::Service(Service::PolicyProposal) => "「政策に関する企画・提案」 (policy proposals)",
        Answer::FederatedBefore(FederatedBefore::No) => "No",
        Answer::FederatedBefore(FederatedBefore::Gbizid) => "Yes, with GビズID",
        Answer::FederatedBefore(FederatedBefore::Microsoft) => "Yes, with a Microsoft account",
        Answer::FederatedBefore(FederatedBefore::Google) => "Yes, with a Google account",
        Answer::Registered(Registered::Yes) => "Yes, I registered",
        Answer::Registered(Registered::No) => "No, and I have no GビズID or similar account",
        Answer::Registered(Registered::ExternalOnly) => "No, but I have a GビズID, Microsoft or Google account",
        Answer::ResetResult(ResetResult::NotTried) => "I have not tried it yet",
        Answer::ResetResult(ResetResult::NoMail) => "The reset email does not arrive",
        Answer::ResetResult(ResetResult::EmailInvalid) => {
            "「無効なメールアドレスです」 (The email address is not valid) appeared"
        }
        Answer::ResetResult(ResetResult::StillRejected) => {
            "I set a new password, but the same message appears and I cannot sign in"
        }
        Answer::LockMessage(LockMessage::Yes) => "Yes, it appears",
        Answer::LockMessage(LockMessage::No) => "No, it does not appear",
        Answer::LockPersists(LockPersists::Yes) => "I waited 30 minutes or more, and the same message appeared",
        Answer::LockPersists(LockPersists::No) => "I have not waited yet, or I tried before the time was over",
        Answer::PasswordKnown(PasswordKnown::Yes) => "Yes, I know it",
        Answer::PasswordKnown(PasswordKnown::No) => "No, I cannot remember it",
        Answer::MailboxReadable(MailboxReadable::Yes) => "Yes, I can read them",
        Answer::MailboxReadable(MailboxReadable::No) => {
            "No (for example, the address is closed or belongs to a person who left)"
        }
        Answer::SecondFactorOf(SecondFactorOf::Egov) => "A screen of e-Gov",
        Answer::SecondFactorOf(SecondFactorOf::Gbizid) => "A screen of GビズID",
        Answer::SecondFactorOf(SecondFactorOf::Microsoft) => "A screen of Microsoft",
        Answer::SecondFactorOf(SecondFactorOf::Google) => "A screen of Google",
        Answer::OtherEmailChanged(OtherEmailChanged::Yes) => {
            "It was changed, but that account has not signed in to e-Gov since"
        }
        Answer::OtherEmailChanged(OtherEmailChanged::No) => {
            "It was not changed, or that account has signed in to e-Gov since"
        }
        Answer::OtherAccount(OtherAccount::Egov) => "An e-Gov account (signs in with email address and password)",
        Answer::OtherAccount(OtherAccount::Gbizid) => {
            "Another GビズID (for example, of a former representative or person in charge)"
        }
        Answer::OtherAccount(OtherAccount::Microsoft) => "A Microsoft account",
        Answer::OtherAccount(OtherAccount::Google) => "A Google account",
        Answer::OtherAccount(OtherAccount::NoneKnown) => "I looked, but I know of no such account",
        Answer::OtherSignIn(OtherSignIn::Yes) => "Yes, I can sign in",
        Answer::OtherSignIn(OtherSignIn::No) => "No (for example, it belongs to a person who left)",
        Answer::OtherEmailChangeable(OtherEmailChangeable::Yes) => "Yes, it can be changed",
        Answer::OtherEmailChangeable(OtherEmailChangeable::No) => "No, it cannot be changed",
        Answer::OldGbizid(OldGbizid::Usable) => "Somebody in the company can sign in with it",
        Answer::OldGbizid(OldGbizid::Unreachable) => "It still exists, but nobody can sign in with it",
        Answer::OldGbizid(OldGbizid::Deleted) => "That GビズID was deleted on the GビズID site",
        Answer::SystemErrorWhen(SystemErrorWhen::CreatingAccount) => "I was registering an e-Gov account",
        Answer::SystemErrorWhen(SystemErrorWhen::AfterEmailChange) => "I changed the email address of my GビズID",
        Answer::SystemErrorWhen(SystemErrorWhen::AfterReissue) => "I got a new GビズID with the same address",
        Answer::SystemErrorWhen(SystemErrorWhen::NoneOfThese) => "None of these",
        Answer::WantedService(WantedService::Gbizid) => "I want to sign in with GビズID",
        Answer::WantedService(WantedService::Egov) => "I want to go back to the e-Gov account",
        Answer::GbizidKind(GbizidKind::Prime) => "「プライム」 (prime): the account of the representative",
        Answer::GbizidKind(GbizidKind::Member) => "「メンバー」 (member): the account of an employee or similar person",
        Answer::GbizidKind(GbizidKind::Entry) => "「エントリー」 (entry)",
        Answer::DeletedWithinWeek(DeletedWithinWeek::Yes) => "Yes, I deleted it in e-Gov",
        Answer::DeletedWithinWeek(DeletedWithinWeek::No) => "No, I did not delete it in e-Gov",
        Answer::PlannedChange(PlannedChange::ExternalEmail) => "Change the email address of GビズID or Microsoft",
        Answer::PlannedChange(PlannedChange::EgovEmail) => "Change the email address of the e-Gov account",
        Answer::PlannedChange(PlannedChange::Representative) => "The representative of the company changes",
        Answer::PlannedChange(PlannedChange::StartExternal) => "Start to sign in with GビズID or Microsoft",
        Answer::PlannedChange(PlannedChange::BackToEgov) => "Go back to signing in with the e-Gov account",
        Answer::PlannedChange(PlannedChange::DeleteRecord) => "Delete the account that is registered in e-Gov",
        Answer::PlannedChange(PlannedChange::DeleteGbizid) => "Delete the GビズID on the GビズID site",
        Answer::PlannedChange(PlannedChange::PersonInCharge) => "The person in charge of filings leaves or changes",
        Answer::PlannedChange(PlannedChange::GbizidKind) => {
            "Change the kind of GビズID: 「エントリー」 (entry), 「プライム」 (prime) or 「メンバー」 (member)"
        }
        Answer::MissingFiling(MissingFiling::Older) => "An earlier filing or a finished filing",
        Answer::MissingFiling(MissingFiling::OtherPerson) => {
            "A filing by somebody else (a colleague, a social insurance consultant, an HR service company)"
        }
        Answer::MissingFiling(MissingFiling::AfterChange) => {
            "A filing not seen since a change of the way to sign in, the kind of GビズID or the address"
        }
        Answer::MissingFiling(MissingFiling::NoneOfThese) => "None of these",
        Answer::Service(Service::Unsure)
        | Answer::FederatedBefore(FederatedBefore::Unsure)
        | Answer::Registered(Registered::Unsure)
        | Answer::ResetResult(ResetResult::Unsure)
        | Answer::LockMessage(LockMessage::Unsure)
        | Answer::LockPersists(LockPersists::Unsure)
        | Answer::PasswordKnown(PasswordKnown::Unsure)
        | Answer::MailboxReadable(MailboxReadable::Unsure)
        | Answer::SecondFactorOf(SecondFactorOf::Unsure)
        | Answer::OtherEmailChanged(OtherEmailChanged::Unsure)
        | Answer::OtherAccount(OtherAccount::Unsure)
        | Answer::OtherSignIn(OtherSignIn::Unsure)
        | Answer::OtherEmailChangeable(OtherEmailChangeable::Unsure)
        | Answer::OldGbizid(OldGbizid::Unsure)
        | Answer::SystemErrorWhen(SystemErrorWhen::Unsure)
        | Answer::WantedService(WantedService::Unsure)
        | Answer::GbizidKind(GbizidKind::Unsure)
        | Answer::DeletedWithinWeek(DeletedWithinWeek::Unsure)
        | Answer::PlannedChange(PlannedChange::Unsure)
        | Answer::MissingFiling(MissingFiling::Unsure) => "Not sure",
    }
}

fn route(route: Route) -> RouteWords {
    let (verdict, name, why) = match route {
        Route::A1 => (
            "Register an e-Gov account, and you can sign in",
            "Register an e-Gov account",
            "To sign in with an email address and a password, you have to register first.",
        ),
        Route::A2 => (
            "First, check the address and the password that you entered",
            "Check what you entered",
            "This message appears when the address or the password is different from the registered one.",
        ),
        Route::A3 => (
            "Set a new password, and you can sign in",
            "Set a new password",
            "If you receive emails at the registered address, you can set a new password yourself.",
        ),
        Route::A4 => (
            "Sign in with the service that you used before (such as GビズID)",
            "Sign in with the service used before, such as GビズID",
            "When you sign in with a GビズID or Microsoft account that has the same address, your sign-in switches to that service. The filings have been carried over.",
        ),
        Route::A5 => (
            "Check one by one why the email does not arrive",
            "Find out why the reset email does not arrive",
            "The address may be different, or your sign-in may have switched to another service. If it switched to GビズID, the filings are kept.",
        ),
        Route::A6 => (
            "For GビズID and similar accounts, use their button on the e-Gov sign-in screen",
            "Sign in with the button of GビズID or another service",
            "The ID and password of GビズID or another service do not work in the fields for the e-Gov account. With the button, you do not have to register an e-Gov account.",
        ),
        Route::B1 => (
            "Wait 30 minutes or more, then try only once",
            "Wait 30 minutes or more, then try",
            "After several wrong passwords, e-Gov locks the account for some time.",
        ),
        Route::B2 => (
            "Ask the e-Gov support desk, and it can release the lockout",
            "Ask the support desk to release the lockout",
            "You can ask for this with 「問い合わせフォーム」 (inquiry form). The support desk confirms your identity by the information that you send.",
        ),
        Route::C1 => (
            "Remove 「2要素認証」 (the second factor) yourself, and you can sign in",
            "Remove the second factor yourself",
            "「2要素認証」 (the second factor) is the second check when you sign in. Even without the code or the secret answer, you can remove it by an email to the registered address.",
        ),
        Route::C2 => (
            "The support desk of GビズID or the other service can help, not e-Gov",
            "Ask the support desk of GビズID or the other service",
            "When you are stopped on a screen of GビズID (gBizID), Microsoft or Google, e-Gov cannot solve it.",
        ),
        Route::C3 => (
            "Set up an app or press 「スキップ」 (Skip), and you can go on",
            "Set up the second factor for the first time",
            "This screen asks you to set up 「2要素認証」 (the second factor), the second check when you sign in. It also appears after you removed the second factor.",
        ),
        Route::D1 => (
            "Change the address of the e-Gov account with the same address, and you can sign in",
            "Change the address of the e-Gov account with the same address",
            "In e-Gov, two accounts cannot have the same address.",
        ),
        Route::D2 => (
            "Change the address of the Microsoft or Google account, and you can sign in",
            "Change the address of the Microsoft or Google account",
            "With one address, only one of GビズID (gBizID), Microsoft and Google can sign in to e-Gov.",
        ),
        Route::D3 => (
            "Sign in once with the other GビズID that used the same address, and it works",
            "Sign in once with the other GビズID that used the same address",
            "e-Gov has not yet learned the new address of the other GビズID.",
        ),
        Route::D4 => (
            "Change the address of the other GビズID that had the same address, sign in once, and it works",
            "Change the address of the other GビズID that used the same address",
            "e-Gov still holds the old address of the other GビズID.",
        ),
        Route::D5 => (
            "Sign in once with the account whose address was changed, and it works",
            "Sign in once with the account whose address was changed",
            "e-Gov does not learn a new address until that account signs in once.",
        ),
        Route::D6 => (
            "Change the address of the GビズID that you want to use, and you can sign in",
            "Change the address of the GビズID that you want to use",
            "An address that was never used in e-Gov does not conflict with other accounts.",
        ),
        Route::D7 => (
            "Delete the record in e-Gov of the other account with the same address, and you can sign in with GビズID",
            "In e-Gov, delete the record of the other account with the same address",
            "When the other account with the same address is gone from e-Gov, there is no account conflict.",
        ),
        Route::D8 => (
            "Ask the support desk to delete the record in e-Gov of the other account with the same address",
            "Ask the support desk to delete, in e-Gov, the other account with the same address",
            "This is a request to the support desk for when the address of the other account cannot be changed.",
        ),
        Route::D9 => (
            "With 「認証サービス変更」 (Change of sign-in service), you can go back to the e-Gov account",
            "Go back to signing in with the e-Gov account",
            "Your sign-in has switched to GビズID or another service. When you go back, the filings are carried over.",
        ),
        Route::D10 => (
            "Find the account with the same address, and the recovery path becomes clear",
            "Find the account with the same address",
            "In e-Gov, another account has the same address.",
        ),
        Route::E1 => (
            "When the prime account holder (such as the representative) gives permission, you can use it",
            "Ask the prime account holder for permission",
            "Your GビズID member account does not seem to have permission to use e-Gov yet.",
        ),
        Route::E2 => (
            "Check whether you are signed in with another GビズID",
            "Check the GビズID that is signed in",
            "This message should not appear for a prime account. You may still be signed in with a member account.",
        ),
        Route::E3 => (
            "First, check the kind of your GビズID",
            "Check the kind of GビズID",
            "The services you can use and the recovery path depend on the kind of GビズID.",
        ),
        Route::T1 => (
            "Try, in order, only what does not make the situation worse",
            "Try only safe things, in order",
            "The cause may be an outage of e-Gov or GビズID, or information kept in the browser.",
        ),
        Route::T2 => (
            "You can check with the account that filed, or with the government office",
            "Check the state of the filing in another way",
            "A filing can be seen only in the account that made it. GビズID prime and member accounts of the same corporation have a setting that lets one see the filings of the other.",
        ),
        Route::T3 => (
            "Upper and lower case count as the same address",
            "Upper and lower case make no difference",
            "e-Gov keeps all addresses in lower case. It is the same when you sign in with GビズID or another service.",
        ),
        Route::T4 => (
            "Wait until you can connect, and try at another time",
            "Wait until the service is less busy or works again",
            "e-Gov or GビズID seems to be very busy or stopped. Your account does not seem to be the cause.",
        ),
        Route::T5 => (
            "Open 「申請案件一覧」 (List of filings) to find earlier filings too",
            "Look in 「申請案件一覧」 (List of filings)",
            "On 「マイページ」 (your page) in e-Gov, 「直近の案件」 (Recent filings) shows only the newest 3.",
        ),
        Route::T6 => (
            "Ask the person who filed, or have the filing shared with you",
            "See a filing by somebody else",
            "Filings by other accounts do not appear in your list. Between prime and member accounts of the same corporation, a setting makes them visible.",
        ),
        Route::T7 => (
            "Sign in again with the account that made the filing",
            "Sign in with the account that made the filing",
            "You see a filing when you sign in with the account that made it. After you switch the kind of GビズID, it may not appear in the list.",
        ),
        Route::T8 => (
            "Sign out everywhere, then sign in again",
            "Sign out everywhere and sign in again",
            "When you sign out of e-Gov, an earlier sign-in may remain elsewhere. It may be on the site of GビズID or another service, or in the browser.",
        ),
        Route::L1 => (
            "Connect to e-Gov again from the screen of your software",
            "Connect the software to e-Gov again",
            "The link between HR or payroll software and e-Gov sometimes ends. Then you sign in again inside the software.",
        ),
        Route::G1 => (
            "Put together what you know, and ask the support desk",
            "Ask the support desk",
            "No way to solve this situation yourself was found in the official guides.",
        ),
        Route::H1 => (
            "Close the other tabs and start over, and you can register",
            "Close the other tabs and start over",
            "When you register in two or more tabs, a system error may appear.",
        ),
        Route::H2 => (
            "With another address, you can register now",
            "Register with another address, or wait 1 week",
            "For 1 week after you delete an account in e-Gov, the same address cannot be registered.",
        ),
        Route::H3 => (
            "You can sign in with the account that is registered already",
            "Sign in with the account that is registered already",
            "The address that you tried to register is used in e-Gov already.",
        ),
        Route::P0 => (
            "Change one thing at a time, and you avoid account conflicts",
            "Check before a change",
            "Account conflicts happen more easily when you change several things at once.",
        ),
        Route::P1 => (
            "It is safe to change to an address that was never used in e-Gov",
            "Before you change the address of GビズID or Microsoft",
            "With an address that another account uses in e-Gov, an error may appear. You may then be unable to sign in.",
        ),
        Route::P2 => (
            "Carry the filings over while the former GビズID can still be used",
            "Before the representative changes",
            "If you use the new GビズID with the same address right away, the earlier filings may be lost.",
        ),
        Route::P3 => (
            "Make the addresses equal before you sign in, and the filings are carried over",
            "Before you start with GビズID or Microsoft",
            "When you first sign in with a GビズID or Microsoft account that has the same address, the e-Gov account switches to that service. The filings are carried over.",
        ),
        Route::P4 => (
            "Switch while you can still sign in with GビズID or Microsoft",
            "Before you go back to the e-Gov account",
            "To switch, you have to sign in with the GビズID or Microsoft account that you use now. The filings are carried over.",
        ),
        Route::P5 => (
            "If you delete the account in e-Gov, its filings are lost too",
            "Before you delete the account in e-Gov",
            "If you only want to end an account conflict, you can change an address without deleting the account in e-Gov.",
        ),
        Route::P6 => (
            "Settle the filings in e-Gov before you delete the GビズID on its site",
            "Before you delete the GビズID on its site",
            "If you delete the GビズID on its site first, nobody can open the filings that remain in e-Gov.",
        ),
        Route::P7 => (
            "It is safe to change to an address that was never used in e-Gov",
            "Before you change the address of the e-Gov account",
            "You cannot change to an address that another account uses.",
        ),
        Route::P8 => (
            "Hand over while the present person in charge can still sign in",
            "Before the person in charge changes",
            "When the present person is gone, perhaps nobody can see the filings of that account or change its settings.",
        ),
        Route::P9 => (
            "Save the filings and ask the support desk before the change",
            "Before you change the kind of GビズID",
            "Switching the kind of GビズID is one reason why earlier filings no longer appear in the list. This guide could not confirm how to prevent it.",
        ),
    };
    RouteWords { verdict, name, why }
}

fn tried(route: Route) -> Text {
    match route {
        Route::A1 => "I tried to register an e-Gov account.",
        Route::A2 => "I tried to check the address and the password.",
        Route::A3 => "I tried to set a new password with 「パスワードを忘れた方」 (Forgot your password).",
        Route::A4 => "I tried to sign in with the service that I used before (such as GビズID).",
        Route::A5 => "I tried to find out why the reset email does not arrive.",
        Route::A6 => "I tried to sign in with the button of GビズID or another service.",
        Route::B1 => "I waited 30 minutes or more, and tried to sign in only once.",
        Route::B2 => "I tried to ask for the release of the lockout with the inquiry form.",
        Route::C1 => "I tried to remove the second factor myself.",
        Route::C2 => "I tried to ask the support desk of GビズID or another service.",
        Route::C3 => {
            "On the screen for setting up the second factor, I tried to set it up or to press 「スキップ」 (Skip)."
        }
        Route::D1 => "I tried to change the address of the e-Gov account with the same address.",
        Route::D2 => "I tried to change the address of the Microsoft or Google account and to sign in to e-Gov once.",
        Route::D3 => "I tried to sign in to e-Gov once with the other GビズID that used the same address.",
        Route::D4 => {
            "I tried to change the address of the other GビズID that used the same address, and to sign in to e-Gov."
        }
        Route::D5 => "I tried to sign in to e-Gov once with the account whose address was changed.",
        Route::D6 => "I tried to change the address of my present GビズID to one that was never used.",
        Route::D7 => "I tried to delete in e-Gov the other account with the same address.",
        Route::D8 => "I tried to ask the support desk to delete in e-Gov the other account with the same address.",
        Route::D9 => "I tried to go back to the e-Gov account with 「認証サービス変更」 (Change of sign-in service).",
        Route::D10 => "I looked for the account that has the same address.",
        Route::E1 => "I tried to ask the prime account holder for permission.",
        Route::E2 => "I checked whether I am signed in with another GビズID.",
        Route::E3 => "I checked the kind of my GビズID.",
        Route::T1 => "I waited, and tried with another browser and the like.",
        Route::T2 => "I checked the account that made the filing, and the government office in charge.",
        Route::T4 => "I checked the notices, waited, and tried again.",
        Route::T5 => "I looked in 「申請案件一覧」 (List of filings) and in saved documents.",
        Route::T6 => "I tried to ask the person who filed, or to use sharing between accounts.",
        Route::T7 => "I tried to sign in again with the account that made the filing.",
        Route::T8 => "I signed out of e-Gov and of GビズID or other services, and signed in again.",
        Route::L1 => "I tried to connect to e-Gov again from the screen of the software.",
        Route::H1 => "I closed the other tabs and started the registration over.",
        Route::H2 => "I tried to register with another address.",
        Route::H3 => "I tried to sign in with the account that is registered already.",
        Route::G1
        | Route::T3
        | Route::P0
        | Route::P1
        | Route::P2
        | Route::P3
        | Route::P4
        | Route::P5
        | Route::P6
        | Route::P7
        | Route::P8
        | Route::P9 => "",
    }
}

fn step(step: Step) -> Text {
    match step {
        Step::OpenRegistration => {
            "On the e-Gov sign-in screen, press 「e-Govアカウント登録ページへ」 (To the e-Gov account registration page)."
        }
        Step::RegisterInOneTab => "Keep only one browser tab open. Follow the screen to register your address.",
        Step::OpenRegistrationMail => "Open the link in the email within 1 hour, and finish the registration.",
        Step::CheckAddress => "On the e-Gov sign-in screen, check the email address for typing errors.",
        Step::ShowPassword => {
            "Press the icon at the right of the password field, and check the characters that you typed."
        }
        Step::CompareSavedPassword => "If the browser has saved your password, compare it with what you typed.",
        Step::OpenPasswordReset => {
            "On the e-Gov sign-in screen, press 「パスワードを忘れた方」 (Forgot your password)."
        }
        Step::ChooseNewPassword => "Enter the registered address, and follow the instructions to set a new password.",
        Step::SignInWithNewPassword => "On the e-Gov sign-in screen, sign in with the new password.",
        Step::ChooseSwitchedService => {
            "In e-Gov, under 「または以下のアカウントでログイン」 (Or sign in with one of these accounts), choose the service that you used before (such as GビズID)."
        }
        Step::SignInThere => "On the screen of that service, enter the ID and password of that service.",
        Step::SeeFilings => "When you are signed in to e-Gov, check whether you see your earlier filings.",
        Step::CheckResetAddress => "On the reset screen, check the address that you entered for typing errors.",
        Step::CheckJunkFolder => "In your email, look in the junk folder.",
        Step::FindRegisteredAddress => "Find earlier emails from e-Gov, and check which address you registered.",
        Step::DecideByHistory => {
            "If you do not remember registering, register. If you signed in with GビズID or another service before, sign in with that."
        }
        Step::NoteLockTime => "Write down, for example on paper, the time when you last tried to sign in.",
        Step::StayAway => "Wait 30 minutes or more from that time. Do not try to sign in at all.",
        Step::TryOnce => "Sign in on the e-Gov sign-in screen. Try only once.",
        Step::ResetAfterWait => {
            "After the wait, if you do not know the password, set a new one with 「パスワードを忘れた方」 (Forgot your password)."
        }
        Step::OpenInquiryForm => {
            "Send the text that you made from 「問い合わせフォーム」 (inquiry form) on the e-Gov page 「よくあるご質問」 (FAQ)."
        }
        Step::WriteUnlockRequest => {
            "See “What to have ready”, and make the text that asks for the release of the lockout."
        }
        Step::AwaitReply => "Wait for the reply of the support desk.",
        Step::EnterIdAndPassword => {
            "On the screen 「e-Govアカウントログイン」 (e-Gov account sign-in), enter the address and the password."
        }
        Step::ChooseRemoval => {
            "Near the bottom of the screen 「2要素認証」 (Second factor), press 「2要素認証設定解除」 (Remove the second factor)."
        }
        Step::SendRemovalMail => {
            "On the screen 「2要素認証・追加認証設定解除メール送信確認」 (Second factor and additional check: confirm sending the removal email), check the address. Press 「送信」 (Send)."
        }
        Step::SeeMailSent => {
            "When the screen 「2要素認証・追加認証設定解除メール送信完了」 (Second factor and additional check: removal email sent) appears, look at your emails. If nothing arrives, look in the junk folder too."
        }
        Step::OpenRemovalMail => {
            "Open the email with the subject 「2要素認証・追加認証設定解除本申請のご案内」 (Second factor and additional check: request for removal). Press the URL."
        }
        Step::ConfirmRemoval => {
            "On the screen 「2要素認証・追加認証設定解除内容確認」 (Second factor and additional check: confirm the removal), press 「解除」 (Remove)."
        }
        Step::SeeRemovalDone => {
            "When the screen 「2要素認証・追加認証設定解除完了」 (Second factor and additional check: removal complete) appears, sign in again."
        }
        Step::SeeWhichServiceStops => {
            "Look at the address (URL) of the screen where you are stopped, and see which service it belongs to."
        }
        Step::UseProviderHelp => "Use the help or the support desk of that service until you can sign in there.",
        Step::UseGbizidHelp => {
            "On the GビズID site, read the help or ask 「ヘルプデスク」 (help desk), until you can sign in to GビズID."
        }
        Step::UseMicrosoftHelp => {
            "Use the help or the support desk of Microsoft until you can sign in to the Microsoft account."
        }
        Step::UseGoogleHelp => {
            "Use the help or the support desk of Google until you can sign in to the Google account."
        }
        Step::SignInOnceProviderWorks => "When you can sign in to that service, sign in to e-Gov.",
        Step::SignInWithOtherEgov => "Sign in to e-Gov with the e-Gov account that has the same address.",
        Step::ChangeOtherInEgov => "In e-Gov, change the address of that account to one that was never used in e-Gov.",
        Step::ChangeOtherAtProvider => {
            "On the Microsoft or Google site, change the address of that account to one that was never used in e-Gov."
        }
        Step::SignInWithOtherOnce => {
            "Sign in to e-Gov once with the Microsoft or Google account whose address you changed."
        }
        Step::SignInWithOldGbizid => "Sign in to e-Gov once with the other GビズID that used the same address.",
        Step::MoveOldGbizid => {
            "On the GビズID site, change the address of the other GビズID to one that was never used in e-Gov."
        }
        Step::SignInWithChangedAccount => "Sign in to e-Gov once with the account whose address was changed.",
        Step::MovePresentGbizid => {
            "On the GビズID site, change the address of the GビズID you want to use to one never used in e-Gov."
        }
        Step::SignInWithPresentGbizid => {
            "Sign out of both e-Gov and GビズID. Then sign in to e-Gov with the GビズID that you want to use."
        }
        Step::SaveDocuments => {
            "Sign in to e-Gov. Save the official documents that you will need, and each 「到達番号」 (arrival number). This number is shown when you file."
        }
        Step::SaveOtherDocuments => {
            "Sign in to e-Gov with the account whose record in e-Gov you will delete. Save its official documents and each 「到達番号」 (arrival number)."
        }
        Step::FindOtherDocuments => {
            "In emails and documents you have, find and save the official documents and each 「到達番号」 (arrival number) of the account to delete in e-Gov."
        }
        Step::DeleteOtherRecord => {
            "Sign in to e-Gov with the account whose record in e-Gov you will delete. In e-Gov, delete the record of that account."
        }
        Step::WaitAWeek => {
            "If you never signed in to e-Gov with the present GビズID, wait 7 full days after the deletion in e-Gov."
        }
        Step::NoteErrorTime => "Write down the date and time when the error screen appeared, to the second.",
        Step::RequestDeletionByForm => {
            "In 「問い合わせフォーム」 (inquiry form), ask to delete the record in e-Gov of the other account with the same address."
        }
        Step::RequestDeletionAtDesk => {
            "Ask 「e-Gov利用者サポートデスク」 (e-Gov user support desk) to delete the record in e-Gov of the other account with the same address."
        }
        Step::AwaitDeletion => "Wait for the reply of the support desk that the account was deleted in e-Gov.",
        Step::SignInWithExternal => "Sign in to e-Gov with GビズID (or Microsoft).",
        Step::SwitchToEgov => {
            "In e-Gov, use 「認証サービス変更」 (Change of sign-in service) to change to an e-Gov account. This changes your way to sign in."
        }
        Step::UsePasswordForm => {
            "From the next time on, use only the address and password fields of the e-Gov sign-in screen."
        }
        Step::TryEgovPasswordOnce => {
            "On the e-Gov sign-in screen, enter the address of your GビズID and a password that may be right. Try only once."
        }
        Step::RememberOtherSignIns => {
            "Think about whether you have ever signed in to e-Gov with a Microsoft or Google account."
        }
        Step::AskFormerHolder => {
            "Ask in your company whether the GビズID of a former representative or person in charge has the same address."
        }
        Step::ActOnWhatIsFound => "When you know the account, start this guide again and choose that account.",
        Step::AskPrime => {
            "Ask the prime account holder, such as the representative, for permission to use e-Gov. Wait for the reply."
        }
        Step::SignOutEverywhere => "Sign out of both e-Gov and GビズID.",
        Step::SignInAgain => "Sign in to e-Gov again with the same GビズID.",
        Step::OpenPrivateWindow => {
            "Open one private window (a window that keeps no earlier sign-in), and sign in with the GビズID that you want to use."
        }
        Step::CheckKindAtGbizid => {
            "On the GビズID site, look at the kind of account: 「プライム」 (prime), 「メンバー」 (member) or 「エントリー」 (entry)."
        }
        Step::AskGbizidDesk => {
            "If it is a prime account and the same message appears, ask the GビズID 「ヘルプデスク」 (help desk)."
        }
        Step::SignInAtGbizid => "Sign in on the GビズID site with the same GビズID.",
        Step::ActOnKind => {
            "If it is a member account, ask the prime account holder for permission. If it is a prime account, check which GビズID is signed in."
        }
        Step::CheckNotices => {
            "Look at 「お知らせ」 (notices) on the e-Gov and GビズID sites for an outage or maintenance."
        }
        Step::TryPrivateWindow => {
            "Open only one private window (a window that keeps no earlier sign-in), and sign in there."
        }
        Step::TryOtherBrowser => "Sign in with another browser. Try only once.",
        Step::UseSignInUsedBefore => {
            "If there is another way to sign in that you have used for e-Gov before, sign in with it."
        }
        Step::FindFilingAccount => {
            "Find out who made the filing (yourself, a social insurance consultant or others), and with which account."
        }
        Step::FindArrivalNumber => {
            "Find the 「到達番号」 (arrival number) in emails you received or documents you saved. This number is shown when you file."
        }
        Step::AskOffice => {
            "Give the 「到達番号」 (arrival number) to the government office in charge of the procedure, and ask about the state of the filing."
        }
        Step::TreatCaseAlike => {
            "Enter the address on the e-Gov sign-in screen. Upper and lower case make no difference."
        }
        Step::LookForOtherCauses => {
            "If you still cannot sign in, choose the text on the screen to find a recovery path."
        }
        Step::NoteWhatHappened => "See “What to have ready”, and make a text with what you know.",
        Step::ChooseDesk => {
            "If you are stopped on a screen of e-Gov, choose the e-Gov support desk. If it is a screen of GビズID, choose the GビズID 「ヘルプデスク」 (help desk)."
        }
        Step::SendInquiry => {
            "Send the text that you made to that support desk. For e-Gov, use 「問い合わせフォーム」 (inquiry form) on the page 「よくあるご質問」 (FAQ)."
        }
        Step::CloseOtherTabs => "In the browser, close all other tabs in which e-Gov is open.",
        Step::RestartRegistration => "In the one tab that is left, start the registration over.",
        Step::RegisterOtherAddress => "On the registration screen of e-Gov, register with another email address.",
        Step::RegisterAfterWeek => {
            "If you want to use the same address, wait 7 full days after you deleted the account in e-Gov. Then register."
        }
        Step::SignInToExisting => {
            "On the e-Gov sign-in screen, sign in with the e-Gov account that is registered already."
        }
        Step::ChooseServiceIfUsed => {
            "If you have signed in with a GビズID or similar account that has the same address, choose that service under 「または以下のアカウントでログイン」 (Or sign in with one of these accounts)."
        }
        Step::ResetIfForgotten => {
            "If you do not know the password, set a new one with 「パスワードを忘れた方」 (Forgot your password)."
        }
        Step::ElseRegisterOtherAddress => {
            "If you do not use the account that is registered already, register with another address."
        }
        Step::ListAccounts => "Write down who uses which account with which address.",
        Step::ChangeOneThing => "Change only one thing at a time.",
        Step::UseUnusedAddress => "When you change an address, take one that was never used in e-Gov.",
        Step::SignInAfterChange => "After the change, sign in to e-Gov once with that account.",
        Step::DeleteNothing => "Keep both the account in e-Gov and the GビズID, and delete neither.",
        Step::CheckAddressUnused => "Check that the address you will use was never used in e-Gov.",
        Step::FreeAddressFirst => {
            "If another account uses it, first change that account to an address never used in e-Gov. Then sign in to e-Gov with it once."
        }
        Step::ChangeOwnAtProvider => "Change the address on the site of GビズID (or Microsoft).",
        Step::SwitchFormerToEgov => {
            "If you need the earlier filings, sign in with the former GビズID. With 「認証サービス変更」 (Change of sign-in service), change to an e-Gov account."
        }
        Step::RetireFormerGbizid => {
            "Check that your sign-in has changed to an e-Gov account. After that, do not sign in to e-Gov with the former GビズID."
        }
        Step::FirstSignInOnSameAddress => {
            "Give the new GビズID the same address as the e-Gov account, and sign in to e-Gov. The account switches to it, and the filings are carried over."
        }
        Step::ElseNewGbizidOnUnusedAddress => {
            "If you do not need the earlier filings, do not switch. Give the new GビズID an address that was never used in e-Gov."
        }
        Step::DeleteFormerLast => "Delete the former GビズID on the GビズID site last of all.",
        Step::MakeAddressesEqual => {
            "Before the first sign-in, give the e-Gov account and the GビズID (or Microsoft) account the same address."
        }
        Step::FirstExternalSignIn => {
            "Sign in to e-Gov with GビズID (or Microsoft), and follow the screen. The account switches to it, and the filings are carried over."
        }
        Step::ConsiderKeeping => {
            "If an account conflict is your only problem, consider changing the address instead of deleting the record in e-Gov."
        }
        Step::DeleteOwnRecord => {
            "In e-Gov, follow the instructions under 「アカウント削除」 (Account deletion) to delete your record in e-Gov."
        }
        Step::KeepBySwitching => {
            "Choose only one of the first 3 steps. To keep the filings, use 「認証サービス変更」 (Change of sign-in service) to change to an e-Gov account. The filings are carried over."
        }
        Step::OrLeaveUnopened => {
            "If you do not need to open the filings, change the GビズID to an address never used in e-Gov. Then sign in to e-Gov once."
        }
        Step::OrDeleteRecord => "If you do not need the filings, delete your record in e-Gov.",
        Step::DeleteGbizidLast => {
            "First check that the one step you chose of the three is done. Then delete the GビズID on the GビズID site."
        }
        Step::ChangeOwnInEgov => "Sign in to e-Gov, and change the address of the e-Gov account.",
        Step::UseNoForm => "On the e-Gov sign-in screen, leave the address and password fields empty.",
        Step::PressProviderButton => {
            "Below them, under 「または以下のアカウントでログイン」 (Or sign in with one of these accounts), press the button of your service (such as GビズID)."
        }
        Step::AskMailAdministrator => {
            "If the address belongs, for example, to a person who left, ask those who manage email in your company to let you receive its emails."
        }
        Step::ScanSetUpCode => {
            "If you use an app, scan the QR code on the screen with an authenticator app. Enter the code that the app shows."
        }
        Step::OrSkipSetUp => {
            "If you do not use an app, press 「スキップ」 (Skip) instead of step 1. Set a secret question and answer in 「追加認証設定」 (Additional check setup)."
        }
        Step::WaitAndRestart => {
            "Save any filing that you are writing. Wait a little, then restart the browser or the device."
        }
        Step::TryAtAnotherHour => {
            "If you cannot connect, try at another hour or on another day. The end of the month and April, June and July are said to be busy."
        }
        Step::OpenFullList => {
            "On 「マイページ」 (your page) in e-Gov, press 「一覧」 (List) for 「直近の案件」 (Recent filings)."
        }
        Step::LookInFullList => "Look for the filing in 「申請案件一覧」 (List of filings), which opens.",
        Step::LookInSavedDocuments => {
            "If it is not in the list, find the 「到達番号」 (arrival number) in emails you received or documents you saved. This number is shown when you file."
        }
        Step::AskWhoFiled => {
            "If a social insurance consultant or an HR service company filed, ask them about the state of the filing."
        }
        Step::AskForSharing => {
            "If a person of the same corporation filed with GビズID, name that person in 「アカウント間情報共有」 (Sharing between accounts)."
        }
        Step::ConfirmSharing => {
            "The person who filed signs in to e-Gov with their own GビズID, and confirms the request for sharing."
        }
        Step::ElseAskFilerOrOffice => {
            "If sharing is not possible, ask the person who filed or the government office in charge about the state."
        }
        Step::SignInWithFilingAccount => {
            "Sign in to e-Gov with the same account that made the filing (the same service, the same kind of GビズID)."
        }
        Step::AskDeskBeforeChanging => {
            "If you still cannot see it, change nothing more, and ask the e-Gov support desk."
        }
        Step::SignOutOfEgov => "Sign out of e-Gov.",
        Step::SignOutOfProvider => "Open the site of GビズID (or Microsoft or Google), and sign out there too.",
        Step::CloseBrowser => {
            "Close the browser completely and open it again, or open a private window (a window that keeps no earlier sign-in)."
        }
        Step::SignInWithWantedAccount => "Sign in to e-Gov with the account that you want to use.",
        Step::SignInAgainInProgram => {
            "If you use HR or payroll software, sign in again on the screen of the software too."
        }
        Step::OpenLinkScreen => {
            "In the software, open the screen for the link to e-Gov or for 「利用者登録」 (user registration)."
        }
        Step::RenewLink => "On the screen of the software, sign in with the same e-Gov account (or GビズID) as before.",
        Step::SeeLinkWorks => "In the software, check that you see the state of earlier filings.",
        Step::StartWithSignInMessage => {
            "If the e-Gov sign-in stops you, choose the text on that screen from the list in this guide."
        }
        Step::SaveLeaversDocuments => {
            "Sign in to e-Gov with the account of the present person in charge. Save the official documents and each 「到達番号」 (arrival number). This number is shown when you file."
        }
        Step::ShareLeaversFilings => {
            "If the present person in charge has a GビズID member account, the prime account holder names that person in 「アカウント間情報共有」 (Sharing between accounts). That person confirms it."
        }
        Step::MakeSuccessorsMember => {
            "The prime account holder makes the GビズID member account of the next person on the GビズID site."
        }
        Step::ChangeToSuccessorsAddress => {
            "If it is an e-Gov account for the company, change its address. Take one that the next person can read and that was never used in e-Gov."
        }
        Step::HandOverPassword => "Hand over the password of that e-Gov account to the next person.",
        Step::RenewSecondFactor => {
            "The present person in charge removes 「2要素認証」 (the second factor) of that e-Gov account. The next person sets it up again at the next sign-in."
        }
        Step::DeleteNothingBeforeSettled => {
            "Until the filings are settled, delete or stop neither the account in e-Gov nor the GビズID of the present person in charge."
        }
        Step::NoteWhichKindFiled => "Write down which filing was made with which kind of GビズID.",
        Step::AskBeforeKindChange => {
            "Before the change, ask the e-Gov support desk what happens to earlier filings when the kind changes."
        }
    }
}

fn caution(caution: Caution) -> CautionWords {
    let (title, body) = match caution {
        Caution::RepeatedErrorsLock => (
            "Do not try again and again",
            "After several errors the account is locked, and you cannot sign in for 30 minutes or more.",
        ),
        Caution::InvalidAddressMeansLock => (
            "If 「無効なメールアドレスです」 (The email address is not valid) appears",
            "The account may be locked. Go on to the recovery path in which you ask the support desk to release the lockout.",
        ),
        Caution::NoRequestNeeded => ("You do not have to ask the support desk", "This lockout ends after some time."),
        Caution::NeverWriteSecrets => (
            "Do not write anything secret",
            "Do not tell anybody your password, a one-time code or the answer to your secret question.",
        ),
        Caution::UrgentOffice => (
            "If it is urgent",
            "If a deadline is near, speak to the government office in charge of the procedure first.",
        ),
        Caution::MailboxNeeded => (
            "You need the emails at the registered address",
            "The email for removing 「2要素認証」 (the second factor) is sent to the address that is registered as your ID.",
        ),
        Caution::SetUpAnew => (
            "At the next sign-in, a setup screen appears",
            "There you choose again: 「2要素認証」 (the second factor) or the secret question.",
        ),
        Caution::ResetFirstIfUnsure => {
            ("If you cannot sign in", "First set a new password, or remove 「2要素認証」 (the second factor) yourself.")
        }
        Caution::NotTheFormerAddress => (
            "Do not exchange addresses",
            "Do not take an address that the GビズID you want to use had before. Both accounts may then be unable to sign in.",
        ),
        Caution::OnlyAnUnusedAddress => (
            "Do not take an address that was used in e-Gov",
            "With an address that was used before, the error may appear again.",
        ),
        Caution::SignInReflectsChange => (
            "e-Gov learns a new address at the next sign-in",
            "Until you sign in to e-Gov once with the changed account, e-Gov holds the earlier address.",
        ),
        Caution::OneServicePerAddress => (
            "One address works with only one service",
            "You cannot use GビズID (gBizID), Microsoft and Google side by side with the same address.",
        ),
        Caution::OldGbizidMayBeRefused => (
            "If you cannot sign in with the other GビズID either",
            "Another account may use the address of that GビズID in e-Gov. Go on to the recovery path in which its address becomes one never used in e-Gov.",
        ),
        Caution::ChangedAccountMayBeRefused => (
            "If you cannot sign in with that account either",
            "The address after the change is used in e-Gov too. Go on to the recovery path in which you change the address of the GビズID you want to use.",
        ),
        Caution::AskProviderForChange => (
            "If you do not know how to change it",
            "Check in the help of Microsoft or Google how to change the address.",
        ),
        Caution::IdChangesEverywhere => (
            "The ID of your GビズID changes too",
            "For other services that you use with GビズID, you also use the new address.",
        ),
        Caution::SeparateAccounts => {
            ("The two accounts stay separate", "You see a filing only when you sign in with the account that made it.")
        }
        Caution::DescribedForGbizid => (
            "If you want to sign in with Microsoft or Google",
            "The official explanation is for GビズID (gBizID). For the others, the same cause is likely.",
        ),
        Caution::ServiceLinkRenewal => (
            "If an HR or payroll service is linked to e-Gov",
            "You may have to link it again. First check whether it works now.",
        ),
        Caution::SkipIfUnusedAlready => (
            "If the address is different already",
            "If the other GビズID already has an address never used in e-Gov, you can skip this step.",
        ),
        Caution::FormerAddressAlsoWorks => (
            "If the earlier address is free",
            "If no other account uses the earlier address, going back to it is likely to work too.",
        ),
        Caution::RecordLost => (
            "The filings will be lost",
            "The filings, history and official documents of the account you delete in e-Gov cannot be restored. First save the official documents and each 「到達番号」 (arrival number). The same address cannot be registered again for 1 week.",
        ),
        Caution::OtherRecordLost => (
            "The filings will be lost",
            "The filings, history and official documents of the account you delete in e-Gov cannot be restored. First save the official documents and each 「到達番号」 (arrival number). The same address cannot be registered again for 1 week. If you have signed in to e-Gov with the present GビズID before, you do not have to wait.",
        ),
        Caution::RequestedRecordLost => (
            "The filings will be lost",
            "The filings, history and official documents of the account deleted in e-Gov cannot be restored or carried over. First save the official documents and each 「到達番号」 (arrival number). The same address cannot be registered again for 1 week. If you have signed in to e-Gov with the present GビズID before, you do not have to wait.",
        ),
        Caution::SwitchesAgain => (
            "Signing in with GビズID or another service switches again",
            "If you sign in with such an account and it has the same address, your sign-in switches to that service. The filings are carried over.",
        ),
        Caution::OldAddressFreeAtOnce => {
            ("The earlier address is free at once", "After the change, another account can use the earlier address.")
        }
        Caution::NothingElseHelps => (
            "Nothing else helps",
            "A new account, clearing the browser data or waiting does not give you the permission. 「委任」 (delegation) between companies is something else.",
        ),
        Caution::FirstSignInSwitchesOrCollides => (
            "Do not use a way to sign in that is new to e-Gov",
            "A first sign-in with the same address switches your way to sign in and moves the filings. Or an error appears, and you cannot sign in.",
        ),
        Caution::DeletedIsNotRestorable => (
            "If the account was deleted in e-Gov",
            "The filings of an account that was deleted in e-Gov cannot be restored. Ask the government office in charge.",
        ),
        Caution::FewServicesForEntry => (
            "If it is an 「エントリー」 (entry) account",
            "Entry accounts can use fewer services. Check whether you need a prime or member account.",
        ),
        Caution::NeverOnOldAddressDirectly => (
            "Before the switch, do not sign in with the new GビズID",
            "It may replace the record of the former representative, and the earlier filings may be lost.",
        ),
        Caution::FormerAddressFirst => (
            "Change the address of the former GビズID first",
            "To give the new GビズID the same address, first change the former GビズID to another address on the GビズID site. After that change, do not sign in to e-Gov with the former GビズID.",
        ),
        Caution::PasswordFormStops => (
            "The password will no longer work",
            "After the switch, you cannot sign in with the password of the e-Gov account. The filings are kept. You can go back with 「認証サービス変更」 (Change of sign-in service).",
        ),
        Caution::StayOnPasswordForm => (
            "Do not sign in with GビズID any longer",
            "If you sign in with a GビズID that has the same address, your sign-in switches again. After you delete the GビズID on its site, nobody can open the filings.",
        ),
        Caution::NoSwitchAfterFirstEntry => (
            "If you have signed in with it before",
            "If that GビズID or Microsoft account has signed in to e-Gov before, there is no switch. An error appears instead.",
        ),
        Caution::ExternalFirst => (
            "Do not delete a GビズID or similar account on its site first",
            "If you cannot sign in with GビズID or Microsoft, you cannot switch by yourself.",
        ),
        Caution::OpenedByNobody => (
            "After you delete the GビズID on its site, the filings cannot be opened",
            "In this way the filings are not lost, but nobody can open them.",
        ),
        Caution::OnlyDeskCanFree => (
            "Do not reverse the order",
            "If you delete the GビズID on its site first, only the support desk can free the address that remains in e-Gov.",
        ),
        Caution::PrepareErrorTime => (
            "You need a date and time within the last week",
            "If the error is older, save your documents first. Then do the same thing only once more.",
        ),
        Caution::ButtonNameDiffers => {
            ("The name of the button depends on the page", "Look for the name of the service, such as GビズID.")
        }
        Caution::FirstSignInSwitches => (
            "If there is an e-Gov account with the same address",
            "The first sign-in switches your way to sign in. The password of the e-Gov account no longer works. The filings are carried over. For Google, the official pages say nothing about this.",
        ),
        Caution::FormerGbizidMayBeReplaced => (
            "If there is a former GビズID with the same address",
            "The filings of the former representative may be lost. Do not sign in yet. First read “Before the representative changes”.",
        ),
        Caution::SuccessorUsesAnotherAddress => (
            "Take another address than that of the next person’s GビズID",
            "With the same address, the account switches when the next person signs in with GビズID. Then the password no longer works. The filings are carried over.",
        ),
        Caution::KeepSecondFactor => (
            "To avoid trouble later",
            "Put the app on a smartphone that you will keep. For a secret question, write down where you keep the answer.",
        ),
        Caution::SetUpScreenNeedsNoRemoval => (
            "If you see a QR code and 「スキップ」 (Skip)",
            "That is the screen for the first setup. You do not have to remove 「2要素認証」 (the second factor). Go on to the recovery path in which you set it up for the first time.",
        ),
        Caution::PriceOfGoingBack => (
            "What you can no longer do after you go back",
            "Only prime and member accounts can apply for 「電子送達」 (electronic delivery of official documents and the like). You may also need an electronic certificate.",
        ),
        Caution::DocumentsHaveATerm => (
            "Time limit for official documents",
            "The time limit must not pass while you wait. Look for the email 「[e-Gov]取得期限が近づいている公文書のお知らせ」 ([e-Gov] Official documents whose time limit is near).",
        ),
        Caution::ChangeNothingMeanwhile => (
            "Change nothing until you can connect",
            "Do not change an address. Do not delete an account in e-Gov or at GビズID. After several wrong passwords the account is locked.",
        ),
        Caution::FinishedFilingsDisappear => (
            "Finished filings leave the list after some time",
            "The ministry in charge of the procedure decides how long they stay.",
        ),
        Caution::SharingConditions => (
            "Sharing has conditions",
            "It is for prime and member accounts of the same corporation that are connected at GビズID. 「エントリー」 (entry) accounts cannot use it. Both persons must be able to sign in. You cannot choose which filings are shown.",
        ),
        Caution::SharingPossible => (
            "If they are prime and member accounts of the same corporation",
            "If you can sign in with both, 「アカウント間情報共有」 (Sharing between accounts) lets you see the filings of the other GビズID.",
        ),
        Caution::KindSwitchHidesFilings => (
            "If you switch the kind of GビズID",
            "After a switch between prime, member and entry, earlier filings may not appear in the list. The rest of the official explanation could not be read for this guide.",
        ),
        Caution::SameAccountForTheLink => (
            "Sign in with the same account as before",
            "If you connect another account, the software no longer finds earlier filings. Do not make a new e-Gov account either.",
        ),
    };
    CautionWords { title, body }
}

fn level(level: Level) -> Text {
    match level {
        Level::Reference => "Note: ",
        Level::Warning => "Caution: ",
        Level::Irreversible => "Cannot be undone: ",
    }
}

fn level_before(level: Level) -> Text {
    match level {
        Level::Reference | Level::Warning => "Check first: ",
        Level::Irreversible => "Check first (cannot be undone): ",
    }
}

fn note(note: Note) -> Text {
    match note {
        Note::IfNeverRegistered => {
            "This is for you if you have never registered an e-Gov account with the address that you entered."
        }
        Note::IfSwitchedBefore => {
            "This is for you if you have signed in to e-Gov with a GビズID or Microsoft account that has the same address."
        }
        Note::AfterTheWait => "Try this after you have waited 30 minutes or more.",
        Note::TryOnceCostsNothing => {
            "If it is a temporary lockout, waiting 30 minutes or more and trying once is enough. You lose nothing by trying."
        }
        Note::Meanwhile => "You can do this first, while you are still looking for the account.",
        Note::IfProviderSignInFails => {
            "This is for you if a screen of GビズID or another service stops you before you reach e-Gov."
        }
        Note::AnotherAddressNow => {
            "This is a way to register with another address, without using the account that is registered already."
        }
        Note::IfExternalAccount => "This is for you if you have a GビズID (gBizID), Microsoft or Google account.",
        Note::IfSetUpScreen => "This is for you if the screen shows a QR code and 「スキップ」 (Skip).",
        Note::MailboxMayReopen => {
            "The address may belong to a person who left. Even then, those who manage email in your company may let you receive its emails. If so, you can remove 「2要素認証」 (the second factor) yourself."
        }
        Note::SwitchDerived => {
            "The official explanation is for GビズID (gBizID). This guide assumes that it is the same for Microsoft."
        }
        Note::ResetScreenDerived => {
            "The official explanation does not say that the password reset screen can stop you. This guide assumes that your sign-in has switched to another service. With GビズID, the filings are kept."
        }
        Note::InvalidAddressLocked => {
            "「無効なメールアドレスです」 (The email address is not valid) also appears when the account is locked."
        }
        Note::LockSupposed => {
            "The lockout message does not appear, but the account may be locked after several errors. This guide concludes this from the official explanation."
        }
        Note::GoogleSwitchUndescribed => {
            "The official pages do not describe a switch to a Google account. Ask the support desk what happens to the filings."
        }
        Note::GoogleNotNamed => {
            "In the official 「よくあるご質問（ログイン）」 (FAQ: signing in), only the item on HTTP500 names Google."
        }
        Note::RequestAfterWaitDerived => {
            "For this message, the official explanation gives only the wait. Because the wait does not end the lockout, this guide suggests asking the support desk."
        }
        Note::ScanCodeAgain => {
            "To use the app again, scan the QR code again. Use the code of the new entry in the app, not of the old one."
        }
        Note::SecretQuestionScreen => {
            "If you used the secret question, you may see screens that differ from the steps. See the official guide."
        }
        Note::GbizidSmsClosed => {
            "Third parties report that, since 17 December 2025, you cannot use SMS codes of GビズID (gBizID) to sign in to government services. You can still sign in on the GビズID site and set up the app. Whether an email code works for e-Gov could not be confirmed."
        }
        Note::GbizidAppNumber => {
            "Third parties report that since spring 2026 the GビズID app asks for a 4-digit number. Old versions do not work, so update the app."
        }
        Note::FilingsOutOfReach => {
            "If nobody can sign in with an account, its filings are not lost, but cannot be opened. For filings in progress, ask the government office in charge."
        }
        Note::PagesDiffer => {
            "Parts of 「よくあるご質問」 (FAQ) say that the other account has to be deleted in e-Gov. Another item, and the notes on GビズID, also give the way of changing to an address never used before."
        }
        Note::ConclusionForThisMessage => {
            "The official explanation is for another error message. This guide assumes that the cause is the same."
        }
        Note::OtherKindPossible => {
            "With an e-Gov account that has the same address, your sign-in usually switches and the filings are carried over. So it may be another kind of account."
        }
        Note::MayHappenWithoutRequest => {
            "Since 12 March 2023, a new GビズID with the same address may replace the earlier one without a request. Then the earlier filings may be lost."
        }
        Note::AtSupportDesk => {
            "You ask 「e-Gov利用者サポートデスク」 (e-Gov user support desk). What you tell it is taken from the item on HTTP500."
        }
        Note::DeletionDerivedForGoogle => {
            "The official explanation does not name Google. For deleting the record in e-Gov, this guide assumes that it is the same as for Microsoft."
        }
    }
}

fn data(data: Data) -> CostWords {
    let (value, detail) = match data {
        Data::Kept => ("Kept", ""),
        Data::Unaffected => ("Not changed", ""),
        Data::Unknown => ("Not known", " (ask the support desk)"),
        Data::OutOfReach => ("Not lost, but nobody can open them", ""),
        Data::Lost => ("Lost. They cannot be restored", ""),
    };
    CostWords { value, detail }
}

fn wait(wait: Wait) -> CostWords {
    let (value, detail) = match wait {
        Wait::ThirtyMinutes => ("30 minutes or more", ""),
        Wait::Desk => ("Until the support desk replies", ""),
        Wait::Others => ("Until the person or the support desk that you asked replies", ""),
        Wait::OneWeek => ("1 week", " (to register the same address)"),
        Wait::Service => ("Until you can connect", " (how long is not known)"),
    };
    CostWords { value, detail }
}

fn others(actor: Actor) -> CostWords {
    let value = match actor {
        Actor::Oneself => "Until the person who filed replies",
        Actor::Prime => "Until the prime account holder gives permission",
        Actor::Provider => "Until GビズID or the other service solves it",
        Actor::Desk => "Until the e-Gov support desk replies",
    };
    CostWords { value, detail: "" }
}

fn others_at(provider: External) -> CostWords {
    let value = match provider {
        External::Gbizid => "Until GビズID solves it",
        External::Microsoft => "Until Microsoft solves it",
        External::Google => "Until Google solves it",
    };
    CostWords { value, detail: "" }
}

fn actor(actor: Actor) -> CostWords {
    let value = match actor {
        Actor::Oneself => "Not needed",
        Actor::Prime => "Ask the prime account holder (such as the representative)",
        Actor::Provider => "Ask GビズID or the other service",
        Actor::Desk => "Ask the e-Gov support desk",
    };
    CostWords { value, detail: "" }
}

fn actor_at(provider: External) -> CostWords {
    let value = match provider {
        External::Gbizid => "Ask GビズID",
        External::Microsoft => "Ask Microsoft",
        External::Google => "Ask Google",
    };
    CostWords { value, detail: "" }
}

fn label(label: Label) -> Text {
    match label {
        Label::Official => "「よくあるご質問」 (FAQ) of e-Gov",
        Label::OfficialPage => "Another official page",
        Label::Reported => "Information from third parties (not confirmed on an official page)",
        Label::Derived => "What this guide concludes",
    }
}

fn mark(label: Label) -> MarkWords {
    let (short, told) = match label {
        Label::Official | Label::OfficialPage => ("", "Official explanation"),
        Label::Reported => {
            ("third party", "“third party”: information from third parties (not confirmed on an official page)")
        }
        Label::Derived => {
            ("our view", "“our view”: not the official explanation itself, but what this guide concludes from it")
        }
    };
    MarkWords { short, told }
}

fn page(page: Page) -> PageWords {
    let (publisher, title, open) = match page {
        Page::Login => (
            "e-Gov (Digital Agency)",
            "「よくあるご質問（ログイン）」 (FAQ: signing in)",
            "Open 「よくあるご質問」 (FAQ), which leads to the inquiry form",
        ),
        Page::Account => (
            "e-Gov (Digital Agency)",
            "「よくあるご質問（アカウント）」 (FAQ: accounts)",
            "Open 「よくあるご質問（アカウント）」 (FAQ: accounts)",
        ),
        Page::AuthService => (
            "e-Gov (Digital Agency)",
            "「よくあるご質問（認証サービス）」 (FAQ: sign-in services)",
            "Open 「よくあるご質問（認証サービス）」 (FAQ: sign-in services)",
        ),
        Page::GbizidNotes => (
            "e-Gov electronic filing",
            "「GビズIDを使うときの注意事項」 (Notes on using GビズID)",
            "Open the notes on using GビズID",
        ),
        Page::Registration => {
            ("e-Gov (Digital Agency)", "「利用者登録の案内」 (Guide to registration)", "Open the guide to registration")
        }
        Page::Logout => (
            "e-Gov (Digital Agency)",
            "「よくあるご質問（ログアウト）」 (FAQ: signing out)",
            "Open 「よくあるご質問（ログアウト）」 (FAQ: signing out)",
        ),
        Page::GbizidTop => ("GビズID (gBizID, Digital Agency)", "GビズID site", "Open the GビズID site"),
        Page::MyPage => (
            "e-Gov electronic filing",
            "「よくあるご質問（マイページ）」 (FAQ: your page)",
            "Open 「よくあるご質問（マイページ）」 (FAQ: your page)",
        ),
        Page::Sharing => (
            "e-Gov electronic filing",
            "「アカウント間情報共有について」 (On sharing between accounts)",
            "Open the page on sharing between accounts",
        ),
        Page::Delivery => (
            "e-Gov electronic filing",
            "「よくあるご質問（電子送達）」 (FAQ: electronic delivery)",
            "Open 「よくあるご質問（電子送達）」 (FAQ: electronic delivery)",
        ),
        Page::Install => (
            "e-Gov electronic filing",
            "「アプリのインストール」 (Installing the app)",
            "Open the page on installing the app",
        ),
        Page::ThirdParty => ("Third parties", "Blogs and reports of people who file for others", ""),
        Page::Vendors => ("Third parties", "Help pages of HR and payroll software", ""),
    };
    PageWords { publisher, title, open }
}

fn place(place: Place) -> Text {
    match place {
        Place::Q1 => "Wrong address or password",
        Place::Q2 => "Lockout message",
        Place::Q3 => "Release of a lockout",
        Place::Q4 => "Secret question and answer",
        Place::Q5 => "New phone and one-time code",
        Place::Q6 => "Message about the same email address",
        Place::Q7 => "HTTP500 message",
        Place::Q7Case1 => "HTTP500 message ①",
        Place::Q7Case2 => "HTTP500 message ②",
        Place::Q7Case3 => "HTTP500 message ③",
        Place::Q7Deletion => "HTTP500 message (when you ask to delete an account in e-Gov)",
        Place::Q7Note2023 => "HTTP500 message (added on 12 March 2023)",
        Place::Q8 => "Upper and lower case",
        Place::Q9 => "Switch between GビズID and e-Gov account",
        Place::Q10 => "System error message",
        Place::Q10Part1 => "System error message (1)",
        Place::Q10Part1Step1 => "System error message (1) ①",
        Place::Q10Part1Step2 => "System error message (1) ②",
        Place::Q10Part1Step3 => "System error message (1) ③",
        Place::Q10Part2 => "System error message (2)",
        Place::Account
        | Place::AuthService
        | Place::GbizidNotes
        | Place::Registration
        | Place::Logout
        | Place::GbizidTop
        | Place::Install => "The item on this subject",
        Place::MyPage | Place::Sharing => "The beginning of the page",
        Place::Delivery => "The beginning of the page (January 2024)",
        Place::Vendors => "Explanations on which several software makers agree",
        Place::Blog => "A blog about the permission message",
        Place::Practitioners => "Reports of people who file for others",
    }
}

fn preparation(preparation: Preparation) -> PreparationWords {
    const UNLOCK_OTHERWISE: &str = "The official guides do not say what to do if something is missing or if you have never used e-Gov. Write what you know, and ask the support desk.";
    let (heading, rule, items, otherwise): (_, _, &[ThingWords], _) = match preparation {
        Preparation::UnlockEApplication => (
            "To ask for the release of a lockout (electronic filing)",
            "You need the address, and at least 2 of the other 4.",
            &[
                ThingWords { name: "Email address", found: "The one registered in e-Gov" },
                ThingWords {
                    name: "「到達番号」 (arrival number)",
                    found: "That of your newest filing (in emails you received or documents you saved)",
                },
                ThingWords {
                    name: "「手続名称」 (name of the procedure)",
                    found: "That of your newest filing, in Japanese as in e-Gov",
                },
                ThingWords {
                    name: "「法人名」 (name of the corporation)", found: "As written in your newest filing"
                },
                ThingWords {
                    name: "「申請者氏名」 (name of the applicant)",
                    found: "As written in your newest filing",
                },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::UnlockDeveloperPortal => (
            "To ask for the release of a lockout (developer portal)",
            "You need all of these.",
            &[
                ThingWords { name: "Email address", found: "The one registered in e-Gov" },
                ThingWords {
                    name: "「ソフトウェアID」 (software ID)", found: "That of the API key that was issued"
                },
                ThingWords {
                    name: "「APIキー」 (API key)",
                    found: "Write it only in 「問い合わせフォーム」 (inquiry form), and nowhere else",
                },
                ThingWords {
                    name: "「法人・団体名称」 (name of the corporation or group)",
                    found: "As given when you applied for the API key",
                },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::UnlockPolicyProposal => (
            "To ask for the release of a lockout (policy proposals)",
            "You need all of these.",
            &[
                ThingWords { name: "Email address", found: "The one registered in e-Gov" },
                ThingWords { name: "「受付番号」 (receipt number)", found: "That of your newest proposal" },
                ThingWords {
                    name: "「提出先行政機関」 (government office to which it was submitted)",
                    found: "That of your newest proposal",
                },
            ],
            UNLOCK_OTHERWISE,
        ),
        Preparation::Deletion => (
            "To ask for the deletion of a record in e-Gov",
            "You need all of these.",
            &[
                ThingWords {
                    name: "Kind of the account to delete in e-Gov", found: "e-Gov account, GビズID or other"
                },
                ThingWords {
                    name: "Email address of the account to delete in e-Gov",
                    found: "The same address as that of the GビズID that you want to use",
                },
                ThingWords {
                    name: "Date and time when the error screen last appeared",
                    found: "Less than 1 week ago, to the second (example: 2026/1/31 14:35:10, Japan time)",
                },
            ],
            "",
        ),
        Preparation::ContactKit => (
            "To ask the support desk",
            "Write at least “What you did, and what happened”. For the others, what you know is enough.",
            &[
                ThingWords { name: "When", found: "Date and time" },
                ThingWords {
                    name: "What you did, and what happened",
                    found: "Example: I tried to sign in with GビズID, and an error screen appeared",
                },
                ThingWords {
                    name: "Text on the screen",
                    found: "Copy it exactly as it is. A picture of the screen helps too",
                },
                ThingWords { name: "Kind of account", found: "e-Gov account, GビズID prime account or other" },
                ThingWords { name: "Procedure you were working on", found: "The name of the procedure" },
                ThingWords { name: "What you tried", found: "What you have tried so far" },
                ThingWords { name: "Browser and device", found: "Chrome or Edge, computer or smartphone, for example" },
            ],
            "",
        ),
        Preparation::PrimeRequest => (
            "What to tell the prime account holder",
            "Give your address and the service that you want to use.",
            &[
                ThingWords {
                    name: "Email address of the GビズID member account",
                    found: "The address with which you sign in to GビズID",
                },
                ThingWords { name: "Service you want to use", found: "e-Gov" },
                ThingWords {
                    name: "Text on the screen",
                    found: "That 「利用が許可されていません」 (Use is not permitted) appeared",
                },
            ],
            "",
        ),
    };
    PreparationWords { heading, rule, items, otherwise }
}

fn habit(habit: Habit) -> Text {
    match habit {
        Habit::KnowWhoHoldsWhat => "Write down who uses which account and which address.",
        Habit::OneAddressPerAccount => "Use one address for only one account.",
        Habit::KeepCopies => "Keep your own copies of official documents and each 「到達番号」 (arrival number).",
        Habit::SettleEgovFirst => {
            "Before you delete a GビズID or similar account on its site, save the filings and official documents in e-Gov."
        }
    }
}

/// What the element's class says by itself.
pub const ELEMENT: ElementWords = ElementWords {
    stopped: "The guide with questions has stopped. What you typed is gone. Continue in the guide below.",
    go_on: "Continue reading",
    not_loaded: "The guide with questions could not be loaded. Please choose from the list below.",
    not_loaded_below: "The guide with questions could not be loaded. Please use the guide above.",
    loading: "Loading.",
    load_again: "Load again",
    all_answers: "All answers",
    not_opened: "Links cannot be opened from this frame. Copy this address, and open it in a new tab.",
};
