import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeBackup } from "../../src/vault/backup.ts";
import { subkey } from "../../src/vault/keys.ts";
import { memoryStore } from "../../src/vault/memory.ts";
import { restoreVault } from "../../src/vault/restore.ts";
import { type Note, newVault, notes, quickTools } from "../../src/vault/testing.ts";
import { openEntry } from "../../src/vault/wire.ts";
import * as twin from "./twin.ts";
import { vectors, vectorsFile } from "./vectors.ts";

/** Written once and read for ever. With `KEEL_RECORD=1` they are written anew, and that run fails. */
if (process.env.KEEL_RECORD === "1") {
  writeFileSync(vectorsFile, `${JSON.stringify(await vectors(), null, 2)}\n`);
  throw new Error(`${vectorsFile} was written anew`);
}

const stored: Awaited<ReturnType<typeof vectors>> = JSON.parse(readFileSync(vectorsFile, "utf8"));
const bytes = (text: string) => Buffer.from(text, "hex");
const key = bytes(stored.key);
const vaultId = bytes(stored.vault);

describe("V97 the bytes of the specification", () => {
  it("V97 are exactly what is written today", async () => {
    expect(JSON.parse(JSON.stringify(await vectors()))).toEqual(stored);
  });

  it("V97 are read by a reader that was written from the sentences alone: the header, by each of its doors", () => {
    const header = twin.headerOf(bytes(stored.header));
    expect(header.doors.map(({ type }) => type)).toEqual(["device", "passphrase", "phrase"]);
    const secrets: readonly twin.Secret[] = [{ passphrase: stored.passphrase }, { words: stored.phrase }, { device: bytes(stored.device) }];
    for (const secret of secrets) expect(twin.keyOf(header, secret)).toEqual(key);
    // The words that are sealed in it open its door too.
    expect(twin.wordsOf(header, key)).toHaveLength(32);
    expect(() => twin.keyOf(header, { words: `${"abandon ".repeat(23)}art` })).toThrow();
    expect(() => twin.keyOf(header, { device: key })).toThrow();
  });

  it("V97 the records, the wire and the backup hold the same entries, nonces and sizes", () => {
    const records = stored.records.map((record) => twin.recordAt(bytes(record), 0, key, vaultId).record);
    const kept = records.flatMap((record) => record.kept);
    expect(records.map(({ end, first }) => [end, first])).toEqual([
      [false, 0],
      [false, 1],
    ]);
    expect(kept.map(({ entry }) => entry)).toEqual(stored.entries);
    expect(kept.map(({ seen }) => seen)).toEqual(stored.seen);
    expect(stored.wire.map(({ id, frame, body }) => twin.bodyOf(bytes(body), id, frame, key, vaultId))).toEqual(kept);
    const backup = twin.fileOf(bytes(stored.backup), { words: stored.phrase });
    expect(backup.header.kind).toBe("backup");
    expect(backup.header.doors.map(({ type }) => type)).toEqual(["passphrase", "phrase"]);
    expect(backup.records.flatMap((record) => record.kept)).toEqual(kept);
    expect(backup.records.at(-1)).toEqual({ end: true, first: 3, kept: [] });
  });

  it("V97 a backup of that day is restored today, with the true key function, to the same wire bytes", async () => {
    const tools = quickTools("vectors");
    const restored = await restoreVault(
      memoryStore(),
      new Uint8Array(bytes(stored.backup)),
      { type: "passphrase", passphrase: stored.passphrase },
      { source: tools.source },
    );
    if (restored.type !== "open") throw new Error(restored.type);
    expect(restored.vault.log.entries).toEqual(stored.entries);
    expect((await restored.vault.log.wire()).map(({ body }) => Buffer.from(body).toString("hex"))).toEqual(
      stored.wire.map(({ body }) => body),
    );
    expect(restored.vault.words()).toBe(stored.phrase);
  });

  it("V97 a body of that day is opened today", () => {
    for (const [place, { id, body }] of stored.wire.entries()) {
      const opened = openEntry(subkey(Uint8Array.from(key), "entry"), Uint8Array.from(vaultId), id, bytes(body));
      expect(opened.type === "entry" && opened.kept.entry).toEqual(stored.entries[place]);
    }
  });
});

it("V97 whatever is written, the other reader reads the same", async () => {
  const some = fc.array(fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }), { minLength: 1, maxLength: 30 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(some, fc.boolean(), async (values, atOnce) => {
      const vault = await newVault(memoryStore(), `twin ${run++}`);
      const given: Note[] = notes(values.length).map((note, index) => JSON.parse(JSON.stringify({ ...note, some: values[index] })));
      if (atOnce) await vault.log.append(given, { era: "e", seq: 1, chain: "c" });
      else for (const one of given) await vault.log.append([one]);
      const file = Buffer.from((await writeBackup(vault, quickTools(`twin, backup ${run}`))) as Uint8Array);
      const read = twin.fileOf(file, { words: vault.words() });
      expect(read.records.flatMap(({ kept }) => kept.map(({ entry }) => entry))).toEqual(given);
      const wire = await vault.log.wire();
      const bodies = wire.map(({ id, body }) => twin.bodyOf(Buffer.from(body), id, 0, read.key, read.header.vaultId));
      expect(bodies).toEqual(read.records.flatMap(({ kept }) => kept));
    }),
    { numRuns: 25 },
  );
});
