import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it, vi } from "vitest";
import { writeBackup } from "./backup.ts";
import { type Bytes, bytesOf, canonicalJson, joined } from "./bytes.ts";
import { readFile } from "./file.ts";
import { writeHeader } from "./header.ts";
import { derived } from "./keys.ts";
import { memoryStore } from "./memory.ts";
import { drawFrom } from "./random.ts";
import { type Store, type Stored, StoreFault } from "./store.ts";
import { countedSource, flipped, type Note, newVault, notes, passphrase, quickKey, quickTools, way } from "./testing.ts";
import { createVault, openVault, type Tools } from "./vault.ts";
import type { Way } from "./way.ts";

let opening = 0;
const open = (store: Store, by: Way, tools: Tools = quickTools(`vault ${opening++}`)) => openVault<Note>(store, by, tools);
const opened = async (store: Store, by: Way, tools?: Tools) => {
  const result = await open(store, by, tools);
  if (result.type !== "open") throw new Error(result.type);
  return result.vault;
};
const deviceKey = (mark: number) => crypto.subtle.importKey("raw", new Uint8Array(32).fill(mark), "HKDF", false, ["deriveBits"]);
const stateOf = async (store: Store) => {
  const { header, records } = (await store.read()) as Stored;
  return [bytesToHex(header), ...records.map(({ bytes }) => bytesToHex(bytes))];
};

describe("doors to a vault", () => {
  it("V10 V13 V14 passphrase, words and device open the same log", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    await vault.log.append(notes(3));
    expect(await vault.setDevice(await deviceKey(1), false)).toBe("written");
    expect(vault.doors).toEqual(["device", "passphrase", "phrase"]);
    const words = vault.words();
    for (const by of [way, { type: "phrase", words }, { type: "device", key: await deviceKey(1) }] as const) {
      const again = await opened(store, by);
      expect([again.id, again.words(), again.log.entries, [...again.check]]).toEqual([vault.id, words, notes(3), [...vault.check]]);
    }
  });

  it("V10 the true key function opens it too", async () => {
    const store = memoryStore();
    const made = await createVault<Note>(store, way, { source: countedSource("true") });
    expect(made.type).toBe("open");
    expect((await open(store, way, { source: countedSource("again") })).type).toBe("open");
    expect((await open(store, { type: "passphrase", passphrase: "another one" }, { source: countedSource("x") })).type).toBe(
      "wrong-passphrase",
    );
  });

  it.each([
    ["a wrong passphrase", { type: "passphrase", passphrase: "Six quiet words of my own" }, { type: "wrong-passphrase" }],
    ["no words", { type: "phrase", words: "" }, { type: "wrong-words", why: "count", places: [] }],
    ["words that are none", { type: "phrase", words: "abandon abbandon" }, { type: "wrong-words", why: "unknown-words", places: [2] }],
    ["words that do not fit together", { type: "phrase", words: "zoo ".repeat(24) }, { type: "wrong-words", why: "checksum", places: [] }],
    [
      "the words of another vault",
      { type: "phrase", words: `${"abandon ".repeat(23)}art` },
      { type: "wrong-words", why: "wrong", places: [] },
    ],
  ] as const)("V10 V13 %s has its own answer, and nothing is written", async (_, by, answer) => {
    const store = memoryStore();
    await (await newVault(store)).log.append(notes(2));
    const before = await stateOf(store);
    expect(await open(store, by)).toEqual(answer);
    expect(await stateOf(store)).toEqual(before);
  });

  it("V14 another device's key is `wrong-device`, and where there is no such door it says so", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    expect(await open(store, { type: "device", key: await deviceKey(2) })).toEqual({ type: "no-such-door" });
    await vault.setDevice(await deviceKey(1), true);
    expect(await open(store, { type: "device", key: await deviceKey(2) })).toEqual({ type: "wrong-device" });
    expect(await open(store, way)).toEqual({ type: "no-such-door" });
    expect(await vault.dropDevice()).toBe("written");
    expect(vault.doors).toEqual(["phrase"]);
    expect((await open(store, { type: "phrase", words: vault.words() })).type).toBe("open");
  });

  it("V16 a new passphrase leaves key, words and records as they are; the old one opens nothing", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    await vault.log.append(notes(3));
    const [, ...records] = await stateOf(store);
    const [words, wire] = [vault.words(), await vault.log.wire()];
    expect(await vault.setPassphrase("quite another one")).toBe("written");
    expect((await stateOf(store)).slice(1)).toEqual(records);
    expect((await open(store, way)).type).toBe("wrong-passphrase");
    const again = await opened(store, { type: "passphrase", passphrase: "quite another one" });
    expect([again.words(), await again.log.wire()]).toEqual([words, wire]);
  });

  it("V16 of two that change it at once one is `moved`, sees what the other wrote, and may try again", async () => {
    const store = memoryStore();
    const one = await newVault(store);
    const other = await opened(store, way);
    expect(await other.setDevice(await deviceKey(1), false)).toBe("written");
    expect(one.doors).not.toContain("device");
    expect(await one.setPassphrase("the second one")).toBe("moved");
    expect(one.doors).toContain("device");
    expect(await one.setPassphrase("the second one")).toBe("written");
    expect((await open(store, { type: "device", key: await deviceKey(1) })).type).toBe("open");
    expect((await other.current()).doors.map(({ type }) => type)).toEqual(one.doors);
  });

  it("V10 a passphrase typed on a machine that composes letters otherwise opens it", async () => {
    const store = memoryStore();
    await createVault(store, { type: "passphrase", passphrase: "Zoë am Fluß, é".normalize("NFC") }, quickTools("nfc"));
    expect((await open(store, { type: "passphrase", passphrase: "Zoë am Fluß, é".normalize("NFD") })).type).toBe("open");
  });
});

describe("parameters", () => {
  /** A vault whose passphrase's door was made with other parameters, by whoever holds the key. */
  async function withCost(cost: { memory: number; passes: number; lanes: number }) {
    const store = memoryStore();
    const vault = await newVault(store);
    await vault.log.append(notes(2));
    const draw = drawFrom(countedSource("older"));
    const [key, salt, nonce] = [vault.key(), draw(16), draw(24)];
    const header = await vault.current();
    const kdf = { name: "argon2id" as const, ...cost, salt: bytesToHex(salt) };
    const secret = await quickKey(passphrase, salt, cost);
    const aad = joined(bytesOf("door/1"), header.vaultId, bytesOf(canonicalJson(kdf)));
    const sealed = joined(nonce, xchacha20poly1305(derived(secret, "kek", 32), nonce, aad).encrypt(key));
    const wrap = bytesToHex(joined(sealed, hmac(sha256, derived(secret, "mac", 32), sealed)));
    const doors = [{ type: "passphrase" as const, kdf, wrap }, ...header.doors.filter(({ type }) => type === "phrase")];
    await store.setHeader(((await store.read()) as Stored).header, writeHeader({ ...header, doors }, key));
    return store;
  }
  const costNow = async (store: Store) =>
    JSON.parse(new TextDecoder().decode(((await store.read()) as Stored).header.subarray(12, -16))).doors[0].kdf;

  it("V11 an older door opens, and is made anew at the floor with a fresh salt", async () => {
    const store = await withCost({ memory: 19_456, passes: 2, lanes: 1 });
    const before = await costNow(store);
    const vault = await opened(store, way);
    expect(vault.log.entries).toEqual(notes(2));
    const after = await costNow(store);
    expect(after).toMatchObject({ memory: 65_536, passes: 3, lanes: 1 });
    expect(after.salt).not.toBe(before.salt);
    expect((await open(store, way)).type).toBe("open");
  });

  it("V11 an older door that cannot be made anew on a full disk opens all the same", async () => {
    const store = await withCost({ memory: 19_456, passes: 2, lanes: 1 });
    const full = { ...store, setHeader: async () => Promise.reject(new StoreFault("full")) };
    expect((await opened(full, way)).log.entries).toEqual(notes(2));
  });

  it("V11 a wrong passphrase makes nothing anew", async () => {
    const store = await withCost({ memory: 19_456, passes: 2, lanes: 1 });
    const before = await stateOf(store);
    expect((await open(store, { type: "passphrase", passphrase: "wrong one" })).type).toBe("wrong-passphrase");
    expect(await stateOf(store)).toEqual(before);
  });

  it.each([
    ["weak", { memory: 19_455, passes: 2, lanes: 1 }],
    ["excessive", { memory: 1_048_577, passes: 3, lanes: 1 }],
  ] as const)("V12 a door that is %s is not tried, nothing is written, and the words still open", async (type, cost) => {
    const store = await withCost(cost);
    const before = await stateOf(store);
    const slow = vi.fn(quickKey);
    expect(await open(store, way, { source: countedSource("w"), slow })).toEqual({ type });
    expect(slow).not.toHaveBeenCalled();
    expect(await stateOf(store)).toEqual(before);
    const words = (await newVault()).words();
    expect((await open(store, { type: "phrase", words })).type).toBe("open");
  });
});

describe("what a store holds", () => {
  it("V51 none is made over another", async () => {
    const store = memoryStore();
    await newVault(store);
    const before = await stateOf(store);
    expect(await createVault(store, way, quickTools("second"))).toEqual({ type: "exists" });
    expect(await stateOf(store)).toEqual(before);
    expect(await open(memoryStore(), way)).toEqual({ type: "no-vault" });
  });

  it("V22 V23 a header that is damaged, newer, cut short or none is said, and nothing is tried or written", async () => {
    const store = memoryStore();
    await newVault(store);
    const { header } = (await store.read()) as Stored;
    const newer = joined(header.subarray(0, 4), Uint8Array.of(2), header.subarray(5, -16));
    const cases = [
      [flipped(header, 500), { type: "damaged" }],
      [joined(newer, sha256(newer).subarray(0, 16)), { type: "newer", version: 2 }],
      [header.slice(0, 100), { type: "truncated" }],
      [bytesOf('{"id":1}'), { type: "not-keel" }],
    ] as const;
    for (const [bytes, answer] of cases) {
      const slow = vi.fn(quickKey);
      const broken = memoryStore();
      await broken.create(bytes);
      expect(await open(broken, way, { source: countedSource("w"), slow })).toEqual(answer);
      expect(slow).not.toHaveBeenCalled();
      expect(bytesToHex(((await broken.read()) as Stored).header)).toBe(bytesToHex(bytes));
    }
  });

  it("V20 a backup is said to be one, by whichever way; nothing is tried, and nothing is written to it", async () => {
    const vault = await newVault();
    await vault.log.append(notes(2));
    const read = readFile((await writeBackup(vault, quickTools("backup"))) as Bytes);
    if (!("records" in read)) throw new Error(read.type);
    const store = memoryStore();
    await store.create(read.bytes);
    for (const record of read.records) await store.append(record);
    const before = await stateOf(store);
    const slow = vi.fn(quickKey);
    for (const by of [way, { type: "phrase", words: vault.words() }] as const)
      expect(await open(store, by, { source: countedSource("w"), slow })).toEqual({ type: "backup" });
    expect(slow).not.toHaveBeenCalled();
    expect(await stateOf(store)).toEqual(before);
  });

  it("V10 an empty passphrase is a wrong one", async () => {
    const store = memoryStore();
    await newVault(store);
    expect(await open(store, { type: "passphrase", passphrase: "" }, { source: countedSource("w") })).toEqual({ type: "wrong-passphrase" });
  });

  it("V22 a header whose checksum is true but which the key did not sign is `damaged`, whatever was changed", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    const { header } = (await store.read()) as Stored;
    // Signed by another key: the doors still open.
    const planted = writeHeader(await vault.current(), new Uint8Array(32));
    await store.setHeader(header, planted);
    expect(await open(store, way)).toEqual({ type: "damaged" });
  });

  it("V3 a source that repeats itself makes no vault at all", async () => {
    const store = memoryStore();
    const zeros = { source: (count: number) => new Uint8Array(count), slow: quickKey };
    await expect(createVault(store, way, zeros)).rejects.toMatchObject({ name: "BrokenSource" });
    expect(await store.read()).toBeNull();
  });
});

describe("V4 a vault that is locked", () => {
  it("V4 gives nothing and changes nothing", async () => {
    const store = memoryStore();
    const vault = await newVault(store);
    await vault.log.append(notes(2));
    const before = await stateOf(store);
    vault.lock();
    vault.lock();
    for (const call of [() => vault.key(), () => vault.words()]) expect(call).toThrow(/locked/);
    const device = await deviceKey(1);
    for (const call of [
      () => vault.setPassphrase("another one"),
      () => vault.setDevice(device, true),
      () => vault.dropDevice(),
      () => vault.current(),
    ]) {
      await expect(call()).rejects.toThrow(/locked/);
    }
    expect(await stateOf(store)).toEqual(before);
  });

  it("V4 while a new passphrase is being made, wraps no key of zeros", async () => {
    const store = memoryStore();
    await newVault(store);
    let locked = () => {};
    const slow: typeof quickKey = async (...given) => {
      locked();
      return quickKey(...given);
    };
    const vault = await opened(store, way, { source: countedSource("lock"), slow });
    const before = await stateOf(store);
    locked = () => vault.lock();
    await expect(vault.setPassphrase("another one")).rejects.toThrow(/locked/);
    expect(await stateOf(store)).toEqual(before);
    expect((await open(store, way)).type).toBe("open");
  });
});

it("V86 no error and no answer holds a passphrase, a key or words of an entry", async () => {
  const store = memoryStore();
  const vault = await newVault(store);
  const secrets = [passphrase, bytesToHex(vault.key()), vault.words().split(" ").slice(0, 3).join(" "), "note 0"];
  const said: string[] = [];
  const tell = (error: unknown) => said.push(`${error} ${(error as Error).stack} ${JSON.stringify(error)}`);
  await vault.log.append([...notes(1), { id: "no id", text: "note 0" }]).catch(tell);
  await vault.log.append([{ id: "x", text: "note 0".repeat(20_000) }]).catch(tell);
  vault.lock();
  await vault.log.append(notes(1)).catch(tell);
  said.push(JSON.stringify(await open(store, { type: "passphrase", passphrase: `${passphrase}.` })));
  expect(said.length).toBeGreaterThan(2);
  for (const one of said) for (const secret of secrets) expect(one).not.toContain(secret);
});
