/**
 * Writes a Caddyfile for the built app, with the headers of dist/app/_headers:
 *
 *   node tools/run.mjs tools/caddyfile.ts notes.example.org > Caddyfile
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { caddyfile } from "./caddyfile/write.ts";

const folder = path.resolve("dist/app");
const [, , address] = process.argv;
if (address === undefined || !existsSync(path.join(folder, "_headers"))) {
  console.error("Build first (npm run build), then name the address: notes.example.org");
  process.exit(64);
}
console.log(caddyfile(address, folder, readFileSync(path.join(folder, "_headers"), "utf8")));
