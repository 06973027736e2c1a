import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/** Where the check's trained model lies. */
const file = "src/check/model/model.bin";

/**
 * Gives the app the address of the model as `__MODEL_URL__`: a file of its own, with its hash in its name, loaded after the first
 * screen. The dev server hands out the file where it lies.
 */
export function modelFile(): Plugin {
  const source = existsSync(file) ? readFileSync(file) : null;
  const hash = createHash("sha256")
    .update(source ?? "")
    .digest("hex")
    .slice(0, 8);
  const name = `assets/model-${hash}.bin`;
  return {
    name: "keel-model",
    config(_, { command }) {
      return { define: { __MODEL_URL__: JSON.stringify(command === "build" ? `/${name}` : `/${file}`) } };
    },
    configResolved({ root, logger }) {
      if (source === null) logger.warn(`${path.join(root, file)} is missing: the app reads with its rules alone`);
    },
    generateBundle() {
      if (source !== null) this.emitFile({ type: "asset", fileName: name, source });
    },
  };
}
