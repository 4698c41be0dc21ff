// What a program knows of the engine.

import init, { checkAccounts, composeInquiry, diagnose, matchMessage, text, version } from "egov-recovery";
import type { RouteCode, SymptomId } from "egov-recovery";

await init();
const symptom: SymptomId | undefined = matchMessage("ｱｶｳﾝﾄﾛｯｸ中です")[0]?.symptom;
const step = diagnose({ symptom: symptom ?? "something-else", facts: { "lock-persists": "no" } });
const code: RouteCode | null = step.kind === "outcome" ? step.primary.code : null;
const title: string | undefined = text("B1").route?.title;
const missing: string[] = composeInquiry({ kind: "unlock", fields: { address: "a@example.jp" } }).missing;
const collisions: number[][] = checkAccounts({
  accounts: [{ service: "egov", address: "a@example.jp" }],
  want: { signInWith: 0 },
}).collisions;
export const all = [code, title, missing, collisions, version.length];

// @ts-expect-error: no such symptom.
diagnose({ symptom: "account-loked" });
// @ts-expect-error: no such question.
diagnose({ symptom: "account-locked", facts: { "lock-persist": "no" } });
// @ts-expect-error: only an outcome has a path.
diagnose({ symptom: "account-locked" }).primary;
// @ts-expect-error: no such kind of inquiry.
composeInquiry({ kind: "complaint", fields: {} });
