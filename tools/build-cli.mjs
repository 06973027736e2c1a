// @ts-check
import { chmodSync, copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { root } from "./paths.mjs";

/**
 * The command line tool: one file for each command, packages inside, Node's own modules outside; the check's model lies beside it.
 * @param {string} outDir emptied first
 */
export async function buildCli(outDir) {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, "src/cli/main.ts"),
      outDir,
      emptyOutDir: true,
      target: "node20",
      minify: true,
      rolldownOptions: { output: { entryFileNames: "keel.js", chunkFileNames: "[name]-[hash].js" } },
    },
  });
  const model = path.join(root, "src/check/model/weights.bin");
  if (existsSync(model)) copyFileSync(model, path.join(outDir, "weights.bin"));
  chmodSync(path.join(outDir, "keel.js"), 0o755);
}
