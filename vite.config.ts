import { defineConfig } from "vite";
import { language } from "./tools/language.ts";
import { manifests } from "./tools/manifests.ts";
import { offline } from "./tools/offline.ts";

export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [language(mode), manifests(), offline()],
  build: {
    outDir: "dist/app",
    // Nothing inline: the content security policy allows files of the own origin only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The pure rooms do nothing when they are imported: what the page does not use of the check stays in the worker.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?:check|formula|chats)\//.test(id) },
    },
  },
  // The rules are words, and there are many: the worker that holds them is loaded after the first screen.
  worker: {
    format: "es",
    plugins: () => [language(mode)],
    // The worker that opens the vault has a folder of its own, because it has a policy of its own (tools/headers.ts).
    rolldownOptions: {
      output: { entryFileNames: ({ name }) => (name === "vault" ? "vault/[name]-[hash].js" : "assets/[name]-[hash].js") },
    },
  },
}));
