// The examples of api.html. Each is given the functions of pkg/api.js; the page shows its source and runs it.

/** @typedef {typeof import("./package/api.js")} Engine */

/** @param {Engine} engine */
export function findSymptom({ matchMessage, text }) {
  const found = matchMessage("ｱｶｳﾝﾄﾛｯｸ中です");
  return found.map(({ symptom, score }) => ({ symptom, score, words: text(symptom).symptom.row }));
}

/** @param {Engine} engine */
export function walkToOutcome({ diagnose, text }) {
  const symptom = "http-500";
  let facts = {};
  let step = diagnose({ symptom, facts });
  while (step.kind === "ask") {
    console.log(text(step.question).question.ask, step.options);
    facts = { ...facts, [step.question]: "unsure" }; // 読者の答えを入れます
    step = diagnose({ symptom, facts });
  }
  const { code, data, wait, irreversible } = step.primary;
  return { facts, code, title: text(code).route.title, data, wait, irreversible };
}

/** @param {Engine} engine */
export function showWords({ text }) {
  const { title, why, steps } = text("B1").route;
  return { title, why, steps: steps.map((step) => step.text), data: text("kept").data };
}

/** @param {Engine} engine */
export function listQuestions({ questions, text }) {
  return questions().map(({ id, options }) => ({ id, ask: text(id).question.ask, options }));
}

/** @param {Engine} engine */
export function checkTwoAccounts({ checkAccounts }) {
  const check = checkAccounts({
    accounts: [
      { service: "egov", address: "a@example.jp" },
      { service: "gbizid", address: "a@example.jp" },
    ],
    want: { signInWith: 1 }, // 2つ目のアカウントで入りたい
  });
  return { collisions: check.collisions, results: check.nextSignIn.results, steps: check.plan?.steps ?? check.reason };
}

/** @param {Engine} engine */
export function writeInquiry({ composeInquiry }) {
  const { text, missing, enough } = composeInquiry({
    kind: "unlock",
    service: "e-application",
    fields: { address: "a@example.jp", "arrival-number": "202611220000000001" },
  });
  return { lines: text.split("\n"), missing, enough };
}

/** @param {Engine} engine */
export function catchMistake({ diagnose }) {
  try {
    return diagnose({ symptom: "http-500", facts: { "other-account": "yahoo" } });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { field: error.field, got: error.got, allowed: error.allowed };
  }
}
