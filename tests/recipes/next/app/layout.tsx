import type { ReactNode } from "react";

export const metadata = { title: "よくあるご質問", icons: "data:," };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>
        <script type="module" async src="/egov-recovery/egov-recovery.js" />
        <h1>よくあるご質問</h1>
        {children}
      </body>
    </html>
  );
}
