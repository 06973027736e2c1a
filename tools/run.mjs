// @ts-check
/**
 * Runs a TypeScript file of the project: Node 20 strips no types, so the file is bundled first (packages stay outside) and then
 * imported. The working directory is the root of the checkout; files are opened relative to it, never to `import.meta.url`.
 *
 *   node tools/run.mjs FILE.ts [ARGUMENT…]
 */
import { rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { root } from "./paths.mjs";

/**
 * Bundles and imports one file.
 * @param {string} file relative to the root
 * @returns {Promise<Record<string, unknown>>} what the file exports
 */
export async function runFile(file) {
  const name = path.basename(file).replace(/\.ts$/, "");
  const outDir = path.join(root, "node_modules/.cache/keel/run", `${name}-${process.pid}`);
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: path.join(root, file),
      outDir,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      sourcemap: "inline",
      rolldownOptions: { output: { entryFileNames: "[name].mjs" } },
    },
  });
  process.on("exit", () => rmSync(outDir, { recursive: true, force: true }));
  return await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file, ...rest] = process.argv;
  if (file === undefined) {
    console.error("Usage: node tools/run.mjs FILE.ts [ARGUMENT…]");
    process.exit(64);
  }
  process.chdir(root);
  process.argv = [process.argv[0] ?? "node", file, ...rest];
  await runFile(file);
}
