export default {
  title: "よくあるご質問",
  url: "https://faq.example.jp",
  baseUrl: "/",
  i18n: { defaultLocale: "ja", locales: ["ja"] },
  presets: [["classic", { docs: false, blog: false }]],
  headTags: [{ tagName: "link", attributes: { rel: "icon", href: "data:," } }],
  scripts: [{ src: "/egov-recovery/egov-recovery.js", type: "module" }],
};
