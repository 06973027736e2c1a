// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

let folder = path.dirname(fileURLToPath(import.meta.url));
// What is built of these tools stands deeper than they do.
while (!existsSync(path.join(folder, "package-lock.json")) && folder !== path.dirname(folder)) folder = path.dirname(folder);

/** The root of the checkout, with a slash at its end. */
export const root = `${folder}/`;
