import { readFileSync } from "node:fs";

import type {} from "../public/egov-recovery/react";

const guide = readFileSync("public/egov-recovery/guide/ja.short.html", "utf8");

export default function Page() {
  return (
    <main>
      <h1>よくあるご質問</h1>
      <egov-recovery-checker theme="light" dangerouslySetInnerHTML={{ __html: guide }} />
    </main>
  );
}
