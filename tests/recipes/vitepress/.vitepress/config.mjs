import { defineConfig } from "vitepress";

export default defineConfig({
  lang: "ja",
  title: "よくあるご質問",
  srcExclude: ["public/**"],
  head: [
    ["link", { rel: "icon", href: "data:," }],
    ["script", { type: "module", src: "/egov-recovery/egov-recovery.js" }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "egov-recovery-checker" } } },
});
