/**
 * A process that writes to a vault until it is killed: one entry after the other, and now and then another passphrase. It says the id of each
 * entry once the vault says that it is durable, never before.
 *
 *   node writer.mjs FILE RUN [COUNT]     COUNT: ends after so many entries
 */
import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import process from "node:process";
import { fileStore } from "../../src/cli/storage/file-store.ts";
import { openVault } from "../../src/vault/vault.ts";
import { noteOf, quickKey, way } from "./notes.ts";

const [, , file = "", run = "0", count = "1000000"] = process.argv;
const opened = await openVault(fileStore(file), way, { source: (size) => randomBytes(size), slow: quickKey });
if (opened.type !== "open") throw new Error(opened.type);
const { vault } = opened;
writeSync(1, "open\n");
for (let n = 0; n < Number(count); n++) {
  const note = noteOf(Number(run), n);
  await vault.log.append([note]);
  writeSync(1, `${note.id}\n`);
  // The header's turn: the whole file is written anew.
  if (n % 16 === 7) await vault.setPassphrase(way.passphrase);
}
