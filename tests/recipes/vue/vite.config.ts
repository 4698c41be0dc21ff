import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  // The tag is the browser's, not a component of Vue.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "egov-recovery-checker" } } })],
  optimizeDeps: { exclude: ["egov-recovery"] },
});
