// @ts-check
/**
 * The browser for tests, benches and pictures. On Linux x64 it is the one of the npm package: the same on every machine, and without the
 * windows that a desktop's browser draws even when nobody sees them (a third of the time of a test). Elsewhere, or where that one does not
 * start, the machine's own.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
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
 * Where the browser is. `CHROMIUM_PATH` names another one.
 * @returns {Promise<string>} the path of an executable
 */
export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform === "linux" && process.arch === "x64") {
    const own = await unpacked();
    if (spawnSync(own, ["--version"]).status === 0) return own;
  }
  const found = onTheMachine.find((file) => existsSync(file));
  if (found === undefined) throw new Error("No Chromium was found. Install one, or name it in CHROMIUM_PATH.");
  return found;
}

/**
 * The browser inside the npm package, with the libraries and fonts that a bare system lacks. The package's own unpacking writes to one
 * fixed name for all versions, so it is done here, into a folder that names the version.
 * @returns {Promise<string>} a script that starts it
 */
async function unpacked() {
  const from = path.join(root, "node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(path.join(from, "package.json"), "utf8"));
  const folder = path.join(root, `node_modules/.cache/chromium-${version}`);
  const script = path.join(folder, "chromium");
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  const open = async (/** @type {string} */ name, /** @type {string} */ to) => {
    const packed = createReadStream(path.join(from, "bin", name));
    await pipeline(packed, createBrotliDecompress({ chunkSize: 2 ** 21 }), createWriteStream(path.join(folder, to), { mode: 0o755 }));
  };
  await open("chromium.br", "chrome");
  for (const name of ["al2023.tar", "fonts.tar"]) {
    await open(`${name}.br`, name);
    const { status, error } = spawnSync("tar", ["-xf", name, "--no-same-owner"], { cwd: folder, stdio: "inherit" });
    if (status !== 0) throw error ?? new Error(`${name} could not be unpacked`);
  }
  const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  writeFileSync(path.join(folder, "own-fonts.conf"), `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`);
  const lines = [
    "#!/bin/sh",
    `[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE='${folder}/own-fonts.conf'`,
    `LD_LIBRARY_PATH='${folder}/lib' exec '${folder}/chrome' "$@"`,
  ];
  // Last and at once, so that a script that is there starts a browser that is whole.
  const part = `${script}.${process.pid}`;
  writeFileSync(part, `${lines.join("\n")}\n`, { mode: 0o755 });
  renameSync(part, script);
  return script;
}
