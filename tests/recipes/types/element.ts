// What a page's own script knows of the element. Each line marked as an error must be one, or the compiler complains.

import "egov-recovery/element";

const checker = document.createElement("egov-recovery-checker");
checker.open("account-locked", { "lock-persists": "no" });
checker.reset();
const screen: "entry" | "question" | "deletion" | "outcome" | "check" | "inquiry" = checker.state.screen;
document.querySelector("egov-recovery-checker")?.open("http-500");

checker.addEventListener("egov-recovery-feedback", ({ detail }) => {
  const worked: "yes" | "no" | "not-yet" = detail.worked;
  // @ts-expect-error: no event carries what was typed.
  detail.message;
  return worked;
});
// They bubble, so a page may listen anywhere.
document.body.addEventListener("egov-recovery-outcome", ({ detail }) => detail.route === "wait-for-lock");

// @ts-expect-error: no such symptom.
checker.open("account-loked");
// @ts-expect-error: no such question.
checker.open("account-locked", { "lock-persist": "no" });
// @ts-expect-error: where the reader is can be read only.
checker.state = screen;
