import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Backup, openBackup, writeBackup } from "./backup.ts";
import { type Bytes, joined } from "./bytes.ts";
import { readFile } from "./file.ts";
import { memoryStore } from "./memory.ts";
import { restoreVault } from "./restore.ts";
import { countedSource, flipped, type Note, newVault, notes, passphrase, plainKept, quickKey, quickTools, way } from "./testing.ts";
import { openVault, type Vault } from "./vault.ts";

let vault: Vault<Note>;
let file: Bytes;
let drawn = 0;
const tools = () => quickTools(`backup ${drawn++}`);
const written = async (from: Vault<Note>) => (await writeBackup(from, tools())) as Bytes;
const open = (bytes: Bytes, by: Parameters<typeof openBackup>[1] = way) => openBackup<Note>(bytes, by, tools());
const opened = async (bytes: Bytes): Promise<Backup<Note>> => {
  const backup = await open(bytes);
  if (backup.type !== "backup") throw new Error(backup.type);
  return backup;
};
const partsOf = (bytes: Bytes) => {
  const read = readFile(bytes);
  if (!("records" in read)) throw new Error(read.type);
  return { header: read.bytes, records: read.records.map((one) => one.bytes) };
};

beforeAll(async () => {
  vault = await newVault();
  await vault.log.append(notes(3));
  file = await written(vault);
});

describe("a backup", () => {
  it("V92 opens with the passphrase and with the words, and holds everything as it is kept", async () => {
    for (const by of [way, { type: "phrase", words: vault.words() }] as const) {
      const backup = await open(file, by);
      expect(backup).toMatchObject({ type: "backup", troubles: [], truncated: false });
      expect(backup.type === "backup" && plainKept(backup.kept)).toEqual(plainKept(await vault.log.kept()));
    }
  });

  it("V92 leaves the device's door behind, and has the doors of now, whoever changed them", async () => {
    const store = memoryStore();
    const one = await newVault(store, "doors");
    const key = await crypto.subtle.importKey("raw", new Uint8Array(32), "HKDF", false, ["deriveBits"]);
    await one.setDevice(key, false);
    const other = await openVault<Note>(store, way, tools());
    if (other.type !== "open") throw new Error(other.type);
    await other.vault.setPassphrase("changed in another tab");
    const bytes = await written(one);
    expect(await open(bytes, { type: "device", key })).toEqual({ type: "no-such-door" });
    expect(await open(bytes)).toEqual({ type: "wrong-passphrase" });
    expect((await open(bytes, { type: "passphrase", passphrase: "changed in another tab" })).type).toBe("backup");
  });

  it("V92 written twice shares no sealed byte with itself, and no word is readable in it", async () => {
    const again = partsOf(await written(vault)).records;
    const before = partsOf(file).records;
    expect(again.map((one) => one.length)).toEqual(before.map((one) => one.length));
    expect(again.some((one, index) => Buffer.from(one).equals(Buffer.from(before[index] as Bytes)))).toBe(false);
    const text = Buffer.from(file).toString("latin1");
    for (const word of ["note", passphrase, vault.words().split(" ")[0] as string, notes(1)[0]?.id as string])
      expect(text).not.toContain(word);
  });

  it("V92 is stopped when the progress says so, and tells how far it is", async () => {
    const long = await newVault();
    await long.log.append(notes(2_500));
    const parts: number[] = [];
    const stopped = (part: number) => {
      parts.push(part);
      return part < 0.5;
    };
    expect(await writeBackup(long, tools(), stopped)).toBeNull();
    expect(parts).toEqual([0, 0.4, 0.8]);
    expect(await writeBackup(long, tools(), () => undefined)).not.toBeNull();
  });

  it("V3 from a source that begins again while the vault is open is refused", async () => {
    const long = await newVault(memoryStore(), "again");
    await expect(writeBackup(long, quickTools("again"))).rejects.toMatchObject({ name: "BrokenSource" });
    expect(await writeBackup(long, quickTools("another"))).not.toBeNull();
  });

  it("V92 of a vault that was erased meanwhile is refused: an empty file would look like a backup", async () => {
    const store = memoryStore();
    const one = await newVault(store);
    await store.erase();
    await expect(writeBackup(one, tools())).rejects.toMatchObject({ name: "StoreFault", type: "gone" });
  });
});

describe("a backup that is not whole", () => {
  it("V93 cut at every length it is refused or `truncated`; what it still holds is right", async () => {
    const { header } = partsOf(file);
    const all = plainKept((await opened(file)).kept);
    for (let length = 0; length < file.length; length++) {
      const backup = await open(file.slice(0, length));
      if (length < 4) expect(backup).toEqual({ type: "not-keel" });
      else if (length < header.length) expect(backup).toEqual({ type: "truncated" });
      else {
        expect(backup, `${length} bytes`).toMatchObject({ type: "backup", truncated: true });
        expect(backup.type === "backup" && [[], all]).toContainEqual(backup.type === "backup" && plainKept(backup.kept));
      }
    }
  });

  it("V93 without one of its records it says how many entries are missing", async () => {
    const long = await newVault();
    await long.log.append(notes(2_500));
    const { header, records } = partsOf(await written(long));
    const [a, b, c, end] = records as [Bytes, Bytes, Bytes, Bytes];
    const troubles = async (...parts: Bytes[]) => {
      const backup = await opened(joined(header, ...parts));
      return [backup.troubles.map(({ type, first, count }) => `${type} ${first} ${count}`), backup.kept.length, backup.truncated];
    };
    expect(await troubles(a, b, c, end)).toEqual([[], 2_500, false]);
    expect(await troubles(b, c, end)).toEqual([["missing 0 1000"], 1_500, false]);
    expect(await troubles(a, c, end)).toEqual([["missing 1000 1000"], 1_500, false]);
    expect(await troubles(a, b, end)).toEqual([["missing 2000 500"], 2_000, false]);
    expect(await troubles(end)).toEqual([["missing 0 2500"], 0, false]);
    expect(await troubles(a, b, c)).toEqual([[], 2_500, true]);
    expect(await troubles(b, a, c, end)).toEqual([["swapped 0 1000"], 2_500, false]);
    expect(await troubles(a, b, b, c, end)).toEqual([["replayed 1000 1000"], 2_500, false]);
    expect(await troubles(a, flipped(b, 5_000), c, end)).toEqual([["damaged 1000 1000"], 1_500, false]);
    expect(await troubles(a, new Uint8Array(50).fill(7), b, c, end)).toEqual([["stray 2500 0"], 2_500, false]);
    // What is behind the end, or beyond it, was not there when it was closed.
    await long.log.append(notes(3, 2_500));
    const later = partsOf(await written(long)).records;
    const [more, laterEnd] = [later[2], later[3]] as [Bytes, Bytes];
    expect(await troubles(a, b, more, end)).toEqual([["swapped 2000 503"], 2_503, false]);
    expect(await troubles(a, b, end, c)).toEqual([["swapped 2000 500"], 2_500, false]);
    expect(await troubles(a, b, c, laterEnd)).toEqual([["missing 2500 3"], 2_500, false]);
    expect(await troubles(a, b, c, end, end)).toEqual([["stray 2500 0"], 2_500, false]);
  });

  it("V93 of another vault's records none is opened", async () => {
    const other = await newVault(memoryStore(), "another");
    await other.log.append(notes(3));
    const foreign = partsOf(await written(other)).records;
    const backup = await opened(joined(partsOf(file).header, ...foreign));
    expect(backup.kept).toEqual([]);
    expect(backup.troubles.map(({ type }) => type)).toEqual(["damaged", "damaged"]);
    expect(backup.truncated).toBe(true);
  });

  it("V12 with weak or excessive parameters is not tried", async () => {
    const slow = vi.fn(quickKey);
    const result = await openBackup(flipped(file, 800), way, { source: countedSource("x"), slow });
    expect(result).toEqual({ type: "damaged" });
    expect(slow).not.toHaveBeenCalled();
  });
});

describe("a restore", () => {
  it("V94 gives the same vault: id, doors, words, entries in order, and the same wire bytes", async () => {
    const first = memoryStore();
    const from = await newVault(first, "restore");
    for (let at = 0; at < 2_600; at += 130) await from.log.append(notes(130, at), { era: "e", seq: at, chain: "c" });
    const store = memoryStore();
    const restored = await restoreVault<Note>(store, await written(from), way, tools());
    if (restored.type !== "open") throw new Error(restored.type);
    for (const way_ of [way, { type: "phrase", words: from.words() }] as const) {
      const again = await openVault<Note>(store, way_, tools());
      if (again.type !== "open") throw new Error(again.type);
      expect([again.vault.id, again.vault.words(), again.vault.doors]).toEqual([from.id, from.words(), from.doors]);
      expect(again.vault.log.entries).toEqual(from.log.entries);
      expect(again.vault.log.troubles).toEqual([]);
      expect(await again.vault.log.wire()).toEqual(await from.log.wire());
    }
  });

  it("V94 is refused where a vault is, by a wrong passphrase, and from what is no backup; nothing is written", async () => {
    const store = memoryStore();
    expect(await restoreVault(store, file, { type: "passphrase", passphrase: "wrong" }, tools())).toEqual({ type: "wrong-passphrase" });
    expect(await restoreVault(store, file.slice(9), way, tools())).toEqual({ type: "not-keel" });
    expect(await restoreVault(store, flipped(file, 99), way, tools())).toEqual({ type: "damaged" });
    expect(await store.read()).toBeNull();
    const own = await newVault(store, "own");
    await own.log.append(notes(1, 50));
    expect(await restoreVault(store, file, way, tools())).toEqual({ type: "exists" });
    expect((await own.log.kept()).map(({ entry }) => entry)).toEqual(notes(1, 50));
  });

  it("V94 of a damaged backup brings what can be opened and says what is missing", async () => {
    const long = await newVault();
    await long.log.append(notes(1_500));
    const { header, records } = partsOf(await written(long));
    const broken = joined(header, ...records.map((one, index) => (index === 0 ? flipped(one, 9_999) : one)));
    const restored = await restoreVault<Note>(memoryStore(), broken, way, tools());
    if (restored.type !== "open") throw new Error(restored.type);
    expect(restored.vault.log.entries).toEqual(notes(500, 1_000));
    expect(restored.backup.troubles).toEqual([{ type: "damaged", first: 0, count: 1_000 }]);
  });
});

describe("merging", () => {
  it("V95 adds what is not there, once, with its nonces where the key is the same", async () => {
    const store = memoryStore();
    const restored = await restoreVault<Note>(store, file, way, tools());
    if (restored.type !== "open") throw new Error(restored.type);
    const { log } = restored.vault;
    await vault.log.append(notes(2, 3));
    await log.append(notes(1, 90));
    const newer = await opened(await written(vault));
    expect(await log.merge(newer)).toEqual(notes(2, 3));
    expect(await log.merge(newer)).toEqual([]);
    expect(log.entries).toEqual([...notes(3), ...notes(1, 90), ...notes(2, 3)]);
    const wire = new Map((await log.wire()).map(({ id, body }) => [id, body]));
    for (const { id, body } of await vault.log.wire()) expect(wire.get(id)).toEqual(body);
  });

  it("V95 of another key draws nonces anew and keeps nothing that was seen of its server", async () => {
    const other = await newVault(memoryStore(), "merge");
    const backup = await opened(file);
    await other.log.merge(backup);
    const kept = await other.log.kept();
    expect(kept.map(({ entry }) => entry)).toEqual(notes(3));
    expect(kept.some(({ nonce }, index) => Buffer.from(nonce).equals(Buffer.from(backup.kept[index]?.nonce as Bytes)))).toBe(false);
    // A file that only says it is of this vault has not its key.
    const lying = { ...backup, check: flipped(other.check, 0), kept: (await opened(file)).kept };
    expect(await other.log.merge(lying)).toEqual([]);
  });

  it("V95 gives back what other writers wrote meanwhile too", async () => {
    const store = memoryStore();
    const one = await newVault(store, "both");
    const two = await openVault<Note>(store, way, tools());
    if (two.type !== "open") throw new Error(two.type);
    await one.log.append(notes(2, 70));
    expect(await two.vault.log.merge(await opened(file))).toEqual([...notes(3), ...notes(2, 70)]);
  });
});
