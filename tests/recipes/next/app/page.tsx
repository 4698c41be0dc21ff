import { readFileSync } from "node:fs";

import type {} from "../public/egov-recovery/react";

const guide = readFileSync("public/egov-recovery/guide/ja.short.html", "utf8");

export default function Page() {
  return <egov-recovery-checker dangerouslySetInnerHTML={{ __html: guide }} />;
}
