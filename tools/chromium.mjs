// @ts-check
/** The browser for tests, benches and pictures: the machine's own Chromium, else the one that comes as an npm package (Linux x64). */
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { root } from "./paths.mjs";

const onTheMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Root may not use the sandbox; nothing but the app's own origin may be asked for anything. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/**
 * Where the browser is. `CHROMIUM_PATH` names another one; `NO_SYSTEM_CHROMIUM` leaves the machine's own aside.
 * @returns {Promise<string>} the path of an executable
 */
export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (!process.env.NO_SYSTEM_CHROMIUM) {
    const found = onTheMachine.find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium was found. Install one, or name it in CHROMIUM_PATH.");
  }
  return unpacked();
}

/** The package's own unpacking writes to one fixed name for all versions, so it is done here, into a folder that names the version. */
async function unpacked() {
  const from = path.join(root, "node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(path.join(from, "package.json"), "utf8"));
  const folder = path.join(root, `node_modules/.cache/chromium-${version}`);
  const executable = path.join(folder, "chromium");
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  const part = `${executable}.${process.pid}`;
  await pipeline(
    createReadStream(path.join(from, "bin/chromium.br")),
    createBrotliDecompress({ chunkSize: 2 ** 21 }),
    createWriteStream(part, { mode: 0o755 }),
  );
  renameSync(part, executable);
  return executable;
}
