// What JSX knows of the tag.

import type { EgovRecoveryChecker } from "egov-recovery/element";
import type {} from "egov-recovery/react";
import { useRef } from "react";

export function Help() {
  const checker = useRef<EgovRecoveryChecker>(null);
  return (
    <>
      <egov-recovery-checker
        ref={checker}
        id="help"
        className="wide"
        symptom="account-locked"
        facts="lock-persists=no"
        theme="auto"
        heading-level={3}
        loading="eager"
        history="on"
        assets="/egov-recovery/"
        lang="ja"
      />
      <button type="button" onClick={() => checker.current?.open("http-500")}>
        HTTP500
      </button>
      {/* @ts-expect-error: no such theme. */}
      <egov-recovery-checker theme="blue" />
      {/* @ts-expect-error: no such symptom. */}
      <egov-recovery-checker symptom="account-loked" />
      {/* @ts-expect-error: no such level. */}
      <egov-recovery-checker heading-level={5} />
      {/* @ts-expect-error: the element is not an input. */}
      <egov-recovery-checker ref={useRef<HTMLInputElement>(null)} />
    </>
  );
}
