
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
