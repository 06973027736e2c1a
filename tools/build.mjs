// @ts-check
/**
 * Builds everything into `dist`: the app (a static folder with its headers file) and the command line tool.
 *
 *   node tools/build.mjs [app] [cli]     nothing named: both
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { buildCli } from "./build-cli.mjs";
import { root } from "./paths.mjs";

/** Files worth a packed twin; fonts and pictures are packed already. */
const packable = /\.(?:js|css|html|json|svg|webmanifest|txt|bin|wasm)$/;
/** Above this the last two hundredths would take seconds. */
const large = 500_000;
/** Below this a packed twin saves no packet. */
const smallest = 1_000;

/** Vite's build with `vite.config.ts`, then a `.br` and a `.gz` beside every file that gains from it. */
async function buildApp() {
  await build({ root, logLevel: "warn" });
  const folder = path.join(root, "dist/app");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!packable.test(name)) continue;
    const file = path.join(folder, name);
    const bytes = readFileSync(file);
    if (bytes.length < smallest) continue;
    const packed = {
      br: brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: bytes.length > large ? 9 : 11 },
      }),
      gz: gzipSync(bytes, { level: 9 }),
    };
    for (const [ending, twin] of Object.entries(packed)) if (twin.length < bytes.length * 0.95) writeFileSync(`${file}.${ending}`, twin);
  }
}

/** `npx --no-install keel` looks here first. npm makes such links for packages that are installed, not for the package itself. */
function linkCommand() {
  if (process.platform === "win32") return;
  const bin = path.join(root, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  rmSync(path.join(bin, "keel"), { force: true });
  symlinkSync("../../dist/cli/keel.js", path.join(bin, "keel"));
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ["app", "cli"];
if (wanted.includes("app")) await buildApp();
if (wanted.includes("cli")) {
  await buildCli(path.join(root, "dist/cli"));
  linkCommand();
}
if (wanted.includes("app") && wanted.includes("cli")) writeFileSync(path.join(root, "dist/built"), "");
