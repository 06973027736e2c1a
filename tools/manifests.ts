import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, ResolvedConfig } from "vite";

/** The other neutral names that somebody can choose; the icons of each lie in public/icons. */
const names = { lists: "Lists", weather: "Weather" } as const;

/** A manifest for each of the other names, made from the one of public/, so that they never part: same id, same ways in. */
export function manifests(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "keel-manifests",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle() {
      const usual = readFileSync(path.join(config.publicDir, "manifest.webmanifest"), "utf8");
      for (const [name, shown] of Object.entries(names)) {
        const source = usual.replaceAll('"Notes"', `"${shown}"`).replaceAll("/icons/icon", `/icons/${name}`);
        this.emitFile({ type: "asset", fileName: `${name}.webmanifest`, source });
      }
    },
  };
}
