// @ts-check
import { chmodSync, copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { root } from "./paths.mjs";

/**
 * The command line tool: one file for each command, packages inside, Node's own modules and databases outside; the check's model lies beside
 * it, and the thread that the small database runs in.
 * @param {string} outDir emptied first
 */
export async function buildCli(outDir) {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    // A database driver finds its own files by where it lies.
    ssr: { noExternal: true, external: ["@electric-sql/pglite", "pg"] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: "node20",
      minify: true,
      rolldownOptions: {
        input: { keel: path.join(root, "src/cli/main.ts"), "database-thread": path.join(root, "src/server/storage/pglite/thread.ts") },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  const model = path.join(root, "src/check/model/weights.bin");
  if (existsSync(model)) copyFileSync(model, path.join(outDir, "weights.bin"));
  chmodSync(path.join(outDir, "keel.js"), 0o755);
}
