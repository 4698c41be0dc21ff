export default defineNuxtConfig({
  app: {
    head: {
      htmlAttrs: { lang: "ja" },
      title: "よくあるご質問",
      link: [{ rel: "icon", href: "data:," }],
      script: [{ type: "module", async: true, src: "/egov-recovery/egov-recovery.js" }],
    },
  },
  vue: { compilerOptions: { isCustomElement: (tag) => tag === "egov-recovery-checker" } },
});
