/* tslint:disable */
/* eslint-disable */
/**
 * A caution in words.
 */
export interface CautionText {
    level: LevelId;
    title: string;
    body: string;
    label: LabelId;
}

/**
 * A place in a source, in words.
 */
export interface PlaceText {
    publisher: string;
    title: string;
    section: string;
    /**
     * The page, where it may be linked; third parties are not.
     */
    url: string | null;
    /**
     * The day on which it was read (ISO 8601).
     */
    read: string;
}

/**
 * A question and what may be answered; the last option is always `unsure`.
 */
export interface QuestionInfo {
    id: QuestionId;
    options: string[];
}

/**
 * A question in words.
 */
export interface QuestionText {
    ask: string;
    hint: string;
    why: string;
    options: Record<string, string>;
}

/**
 * A recovery path and what it costs in this situation.
 */
export interface RouteInfo {
    code: RouteCode;
    id: RouteId;
    /**
     * Paths to take right after it, where there are any.
     */
    then?: RouteCode[];
    /**
     * What the situation adds.
     */
    notes: NoteId[];
    /**
     * For an unlock request: what e-Gov is used for, where it was asked.
     */
    service?: string;
    data: DataId;
    irreversible: boolean;
    /**
     * What has to be waited for; empty for nothing.
     */
    wait: WaitId[];
    actor: ActorId;
    sources: Source[];
}

/**
 * A symptom in words.
 */
export interface SymptomText {
    row: string;
    short: string;
}

/**
 * A symptom that a text may belong to.
 */
export interface MatchInfo {
    symptom: SymptomId;
    /**
     * From 0 to 1.
     */
    score: number;
}

/**
 * An answer that led to an outcome.
 */
export interface Because {
    question: QuestionId;
    option: string;
}

/**
 * One operation.
 */
export interface AccountStep {
    op: OpId;
    /**
     * The account that acts or is acted on, by its place in the list.
     */
    account: number | null;
    /**
     * The step in words; addresses as they were given.
     */
    text: string;
    /**
     * The new address, where it was given; otherwise any that e-Gov does not know.
     */
    to?: string;
    /**
     * Until when to wait, at the earliest (ISO 8601, Japan Standard Time).
     */
    until?: string;
}

/**
 * One step in words.
 */
export interface StepText {
    text: string;
    cautions: CautionText[];
    label: LabelId;
}

/**
 * Operations in order, and what they cost.
 */
export interface AccountPlan {
    steps: AccountStep[];
    dataLost: boolean;
    /**
     * Whether the desk has to be asked.
     */
    support: boolean;
    /**
     * How many days have to pass.
     */
    waitDays: number;
    /**
     * Accounts of which it is not known whether they can be used, and on which the plan leans.
     */
    assumes: number[];
}

/**
 * The next question, or the outcome.
 */
export type Diagnosis = { kind: "ask"; question: QuestionId; options: string[]; remaining: number } | { kind: "outcome"; primary: RouteInfo; alternatives: RouteInfo[]; because: Because[]; sources: Source[] };

/**
 * The words for one id. An id may name several things (`planned-change` is a symptom and a question, `desk` a
 * wait and an actor); each has its field, the others are absent.
 */
export interface Text {
    /**
     * The language of the words (BCP 47).
     */
    lang: string;
    symptom?: SymptomText;
    question?: QuestionText;
    route?: RouteText;
    note?: string;
    data?: string;
    wait?: string;
    actor?: string;
    label?: string;
    place?: PlaceText;
    group?: string;
}

/**
 * What `checkAccounts` finds.
 */
export interface AccountCheck {
    /**
     * Accounts that share an address today, by their places in the list.
     */
    collisions: number[][];
    /**
     * The same once every planned address is there.
     */
    collisionsAfter: number[][];
    nextSignIn: NextSignIn;
    /**
     * The cheapest order of operations; `null` where none can work.
     */
    plan: AccountPlan | null;
    /**
     * Why there is no plan.
     */
    reason?: string;
}

/**
 * What `composeInquiry` makes.
 */
export interface ComposedInquiry {
    /**
     * Plain text; the lines end with a line feed.
     */
    text: string;
    /**
     * What it says, in a language that is not Japanese: the text itself always is.
     */
    meaning?: string;
    /**
     * What is still missing of what the desk asks for. An error time without seconds, or of more than a week ago, is.
     */
    missing: FieldId[];
    /**
     * Whether the desk has what it asks for.
     */
    enough: boolean;
    /**
     * Fields in which something stands that looks like a key: better not sent.
     */
    secretLike: FieldId[];
}

/**
 * What a path is called and how it goes, in words.
 */
export interface RouteText {
    code: RouteCode;
    title: string;
    name: string;
    why: string;
    steps: StepText[];
}

/**
 * What brings someone here.
 */
export interface SymptomInfo {
    id: SymptomId;
    /**
     * The message exactly as e-Gov shows it, where there is one.
     */
    message: string | null;
    group: GroupId;
}

/**
 * What the wanted sign-in would end in if it were done at once.
 */
export interface NextSignIn {
    /**
     * How it ends; `differs` where that depends on what e-Gov holds.
     */
    result: EndId | 'differs';
    /**
     * Every end that is possible.
     */
    results: EndId[];
    /**
     * The messages that may appear.
     */
    message: SymptomId[];
    /**
     * Whether filings may be lost by it.
     */
    dataLost: false | 'possible';
}

/**
 * Where a rule is written, and how far it can be trusted. What a place is called, and where it can be read,
 * is told by `text`.
 */
export interface Source {
    label: LabelId;
    /**
     * The sections, such as `Q7-①`.
     */
    places: PlaceId[];
}

// Generated by `make generate` from the vocabulary of src/rules; do not edit.

export type SymptomId =
| "credentials-rejected"
| "reset-email-invalid"
| "account-locked"
| "unlock-wanted"
| "secret-answer-forgotten"
| "one-time-code-lost"
| "duplicate-email"
| "http-500"
| "system-error"
| "egov-sign-in-stopped"
| "service-not-permitted"
| "registration-refused"
| "application-not-visible"
| "provider-sign-in-fails"
| "second-factor-setup"
| "service-unavailable"
| "wrong-account-signed-in"
| "software-link-expired"
| "email-case"
| "planned-change"
| "something-else";
export type GroupId =
| "password-and-lock"
| "second-factor"
| "other-services"
| "account"
| "screen-and-software"
| "apart";
export type QuestionId =
| "service"
| "federated-before"
| "registered"
| "reset-result"
| "lock-message"
| "lock-persists"
| "password-known"
| "mailbox-readable"
| "second-factor-of"
| "other-email-changed"
| "other-account"
| "other-sign-in"
| "other-email-changeable"
| "old-gbizid"
| "system-error-when"
| "wanted-service"
| "gbizid-kind"
| "deleted-within-week"
| "planned-change"
| "missing-filing";
export type RouteId =
| "register-account"
| "check-credentials"
| "reset-password"
| "use-switched-service"
| "reset-mail-missing"
| "use-provider-button"
| "wait-for-lock"
| "request-unlock"
| "remove-second-factor"
| "ask-provider"
| "set-up-second-factor"
| "change-other-egov-email"
| "change-other-provider-email"
| "sign-in-with-old-gbizid"
| "rotate-old-gbizid"
| "reflect-email-change"
| "move-gbizid-to-unused-email"
| "delete-egov-record"
| "request-record-deletion"
| "switch-back-to-egov"
| "find-other-account"
| "ask-prime-permission"
| "check-signed-in-account"
| "check-gbizid-kind"
| "try-again-safely"
| "track-application-elsewhere"
| "email-case-ignored"
| "wait-for-service"
| "look-in-full-list"
| "share-between-accounts"
| "sign-in-with-filing-account"
| "sign-out-everywhere"
| "renew-software-link"
| "contact-support"
| "close-other-tabs"
| "use-other-address-or-wait"
| "sign-in-to-existing"
| "before-any-change"
| "before-external-email"
| "before-representative"
| "before-start-external"
| "before-back-to-egov"
| "before-delete-record"
| "before-delete-gbizid"
| "before-egov-email"
| "before-person-leaves"
| "before-gbizid-kind-change";
export type RouteCode =
| "A1"
| "A2"
| "A3"
| "A4"
| "A5"
| "A6"
| "B1"
| "B2"
| "C1"
| "C2"
| "C3"
| "D1"
| "D2"
| "D3"
| "D4"
| "D5"
| "D6"
| "D7"
| "D8"
| "D9"
| "D10"
| "E1"
| "E2"
| "E3"
| "T1"
| "T2"
| "T3"
| "T4"
| "T5"
| "T6"
| "T7"
| "T8"
| "L1"
| "G1"
| "H1"
| "H2"
| "H3"
| "P0"
| "P1"
| "P2"
| "P3"
| "P4"
| "P5"
| "P6"
| "P7"
| "P8"
| "P9";
export type NoteId =
| "if-never-registered"
| "if-switched-before"
| "after-the-wait"
| "try-once-costs-nothing"
| "meanwhile"
| "if-provider-sign-in-fails"
| "another-address-now"
| "if-external-account"
| "if-set-up-screen"
| "switch-derived"
| "reset-screen-derived"
| "invalid-address-locked"
| "lock-supposed"
| "google-switch-undescribed"
| "google-not-named"
| "request-after-wait-derived"
| "scan-code-again"
| "secret-question-screen"
| "gbizid-sms-closed"
| "gbizid-app-number"
| "filings-out-of-reach"
| "pages-differ"
| "conclusion-for-this-message"
| "other-kind-possible"
| "may-happen-without-request"
| "at-support-desk"
| "deletion-derived-for-google"
| "mailbox-may-reopen";
export type DataId =
| "kept"
| "unaffected"
| "unknown"
| "out-of-reach"
| "lost";
export type WaitId =
| "30-minutes"
| "desk"
| "others"
| "1-week"
| "service";
export type ActorId =
| "self"
| "prime"
| "provider"
| "desk";
export type LabelId =
| "official"
| "official-page"
| "reported"
| "derived";
export type PlaceId =
| "Q1"
| "Q2"
| "Q3"
| "Q4"
| "Q5"
| "Q6"
| "Q7"
| "Q7-①"
| "Q7-②"
| "Q7-③"
| "Q7-※"
| "Q7-2023/3/12"
| "Q8"
| "Q9"
| "Q10"
| "Q10-(1)"
| "Q10-(1)①"
| "Q10-(1)②"
| "Q10-(1)③"
| "Q10-(2)"
| "AC"
| "AS"
| "GN"
| "RG"
| "LO"
| "GB"
| "MY"
| "SH"
| "PO"
| "IN"
| "BL"
| "practitioners"
| "VE";
export type LevelId =
| "reference"
| "warning"
| "irreversible";
export type ServiceId =
| "egov"
| "gbizid"
| "microsoft"
| "google";
export type EndId =
| "signed-in"
| "switched"
| "new-record"
| "refused"
| "blocked"
| "undocumented";
export type OpId =
| "sign-in"
| "change-address-in-egov"
| "change-address-at-provider"
| "switch-service"
| "delete-record"
| "request-deletion"
| "wait";
export type FieldId =
| "address"
| "arrival-number"
| "procedure-name"
| "corporation-name"
| "applicant-name"
| "software-id"
| "organisation"
| "api-key"
| "receipt-number"
| "submitted-to"
| "account-kind"
| "account-address"
| "error-time"
| "when"
| "what"
| "message"
| "procedure"
| "tried"
| "browser"
| "member-address"
| "service";

/** What `diagnose` takes: a symptom and what is known so far, as question and option ids. */
export interface DiagnoseInput {
    symptom: SymptomId;
    facts?: Partial<Record<QuestionId, string>>;
    lang?: string;
}

/** An account as it is listed for `checkAccounts`. */
export interface ListedAccount {
    service: ServiceId;
    /** Its address at the provider; an e-Gov account's own. */
    address: string;
    /** What e-Gov holds for it: an address, `null` for nothing. Absent: not known, and every case is considered. */
    recordedAddress?: string | null;
    /** The address that it is going to have. */
    plannedAddress?: string;
    /** `false`: deleted at its provider, or an e-Gov account in e-Gov. */
    alive?: boolean;
    /** `false`: nobody can, also not after a password reset. */
    canSignIn?: boolean | "unsure";
    /** Whether filings made with it are worth keeping. */
    hasFilings?: boolean;
}

/** What `checkAccounts` takes. Times are ISO 8601 with an offset. */
export interface CheckAccountsInput {
    /** 1 to 6 accounts. */
    accounts: ListedAccount[];
    want: {
        /** The account to sign in with, by its place in the list. */
        signInWith: number;
        /** The address that it should have then, also today's; absent: it may move to one that e-Gov does not know. */
        address?: string;
    };
    /** Addresses that were freed by a deletion in e-Gov, and until when they are closed. */
    blocked?: { address: string; until: string }[];
    now?: string;
    lang?: string;
}

/** What `composeInquiry` takes. */
export interface ComposeInquiryInput {
    kind: "unlock" | "deletion" | "contact" | "prime-permission";
    /** For `unlock`: what e-Gov is used for; each desk asks for something else. */
    service?: "e-application" | "developer-portal" | "policy-proposal";
    /**
     * What is known. Which fields there are depends on the kind; one that it does not have is an error. Line breaks fold to
     * a space. `account-kind` may be the id of a service. What `api-key` holds never stands in the text.
     */
    fields: Partial<Record<FieldId, string>>;
    /** Against which an error time is judged (ISO 8601 with an offset). */
    now?: string;
    lang?: string;
}



/**
 * Which accounts collide, what the wanted sign-in would end in now, and the cheapest safe order of operations.
 *
 * # Errors
 * A `TypeError` with `field`, `got` and `allowed`.
 */
export function checkAccounts(input: CheckAccountsInput): AccountCheck;

/**
 * What a desk, or the prime holder, asks for, composed into a text to copy; and whether it is enough.
 *
 * # Errors
 * A `TypeError` with `field`, `got` and `allowed`.
 */
export function composeInquiry(input: ComposeInquiryInput): ComposedInquiry;

/**
 * The next question, or the outcome, for a symptom and what is known so far.
 *
 * # Errors
 * A `TypeError` with `field`, `got` and `allowed`.
 */
export function diagnose(input: DiagnoseInput): Diagnosis;

/**
 * The symptoms that a pasted text may belong to: best first, at most five. Any string is fine.
 *
 * # Errors
 * A `TypeError` where the argument is not a string.
 */
export function matchMessage(text: string): MatchInfo[];

/**
 * Every question with its options.
 */
export function questions(): QuestionInfo[];

/**
 * Every recovery path, with what it costs where the situation changes nothing.
 */
export function routes(): RouteInfo[];

/**
 * The digest of the rules in this module.
 */
export function rules(): string;

/**
 * Every symptom, in the order of the rule book.
 */
export function symptoms(): SymptomInfo[];

/**
 * The words for an id: of a symptom, a question, a route (id or code), a note, a cost, a label, a place or a group.
 *
 * # Errors
 * A `TypeError` where the id names nothing.
 */
export function text(id: string, lang?: string): Text;
