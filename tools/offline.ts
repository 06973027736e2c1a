import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { headersFile } from "./headers.ts";

/** A file that works without a network: its address, and its bytes' hash as the `integrity` of a request wants it. */
export interface Kept {
  readonly url: string;
  readonly integrity: string;
}

/** Not kept: the worker that keeps, what is for the host only, and maps. */
const left = /(^|\/)(sw\.js|_headers)$|\.map$/;

/**
 * After the build: lists every file with its hash, writes the service worker with that list in it (`sw.js`), and the headers file
 * (`_headers`) for static hosts. The worker's cache is named after the list, so that any change of any file makes a new version.
 */
export function offline(): Plugin {
  let config: ResolvedConfig;
  let failed = false;
  return {
    name: "keel-offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    async closeBundle() {
      // What is wrong is said by the build: there is nothing to list.
      if (failed) return;
      const folder = path.resolve(config.root, config.build.outDir);
      const kept = filesOf(folder);
      const version = createHash("sha256").update(JSON.stringify(kept)).digest("hex").slice(0, 12);
      await buildWorker(config, folder, kept, version);
      writeFileSync(path.join(folder, "_headers"), headersFile());
    },
  };
}

function filesOf(folder: string): readonly Kept[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => !left.test(name) && statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => {
      const hash = createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest("base64");
      return { url: name === "index.html" ? "/" : `/${name}`, integrity: `sha256-${hash}` };
    });
}

/** A build of its own, so that no code is shared with the page: a worker's script must stand alone. */
async function buildWorker(config: ResolvedConfig, folder: string, kept: readonly Kept[], version: string): Promise<void> {
  await build({
    configFile: false,
    root: config.root,
    logLevel: "warn",
    publicDir: false,
    define: { __KEPT__: JSON.stringify(kept), __VERSION__: JSON.stringify(version) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.resolve(config.root, "src/app/service-worker.ts"),
        output: { entryFileNames: "sw.js", format: "iife" },
      },
    },
  });
}
