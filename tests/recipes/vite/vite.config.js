import { defineConfig } from "vite";

export default defineConfig({
  // Leaves the package's files beside each other while the development server runs.
  optimizeDeps: { exclude: ["egov-recovery"] },
});
