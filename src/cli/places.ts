import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** `dist/cli` when built. This file lies beside the entry, so that the paths hold in both. */
const here = path.dirname(fileURLToPath(import.meta.url));

export const places = {
  manifest: path.join(here, "../../package.json"),
  app: path.join(here, "../app"),
  model: path.join(here, "weights.bin"),
  thread: pathToFileURL(path.join(here, "database-thread.js")),
} as const;
