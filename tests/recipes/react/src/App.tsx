import "egov-recovery/element";
import type { EgovRecoveryEvents } from "egov-recovery/element";
import type {} from "egov-recovery/react";
import { useState } from "react";

export function App() {
  const [route, setRoute] = useState("");
  const noteRoute = (event: EgovRecoveryEvents["egov-recovery-outcome"]) => setRoute(event.detail.route);

  return (
    <main>
      <h1>よくあるご質問</h1>
      <egov-recovery-checker history="on" heading-level={2} theme="light" onegov-recovery-outcome={noteRoute}>
        <a href="https://www.e-gov.go.jp/help/faq/login.html">e-Gov よくあるご質問（ログイン）</a>
      </egov-recovery-checker>
      <output>{route}</output>
    </main>
  );
}
