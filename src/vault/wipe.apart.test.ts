import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { argon2id } from "hash-wasm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openBackup, writeBackup } from "./backup.ts";
import { type Bytes, bytesOf } from "./bytes.ts";
import { keyOfPassphrase } from "./kdf.ts";
import type { wipe } from "./keys.ts";
import { memoryStore } from "./memory.ts";
import { restoreVault } from "./restore.ts";
import { type Store, StoreFault } from "./store.ts";
import { countedSource, newVault, notes, passphrase, quickKey, quickTools, way } from "./testing.ts";
import { createVault, openVault, type Tools } from "./vault.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
/** What was overwritten, as it was before. */
const wiped = vi.hoisted(() => [] as string[]);
vi.mock("./keys.ts", async (original) => {
  const keys = await original<{ wipe: typeof wipe }>();
  const remembering: typeof wipe = (...all) => {
    for (const one of all) wiped.push(Buffer.from(one).toString("hex"));
    keys.wipe(...all);
  };
  return { ...keys, wipe: remembering };
});
const given = vi.hoisted(() => [] as Uint8Array[]);
vi.mock("hash-wasm", async (original) => {
  const module = await original<{ argon2id: typeof argon2id }>();
  const remembering = async (options: Parameters<typeof argon2id>[0]) => {
    const result = (await module.argon2id(options)) as unknown as Uint8Array;
    given.push(options.password as Uint8Array, result);
    return result;
  };
  return { ...module, argon2id: remembering };
});
beforeEach(() => wiped.splice(0));
/** How often: what the source gave is overwritten too, once it was copied. */
const times = (one: string) => wiped.filter((each) => each === one).length;

/** The first draws of a new vault: its key, its id, the bytes of its words. */
const drawsOf = (name: string) => {
  const source = countedSource(name);
  const [key, , secret] = [source(32), source(16), source(32)];
  return { key, secret };
};
const subkeyOf = (key: Uint8Array, purpose: string) => hex(hkdf(sha256, key, undefined, bytesOf(purpose), 32));
/** A source and a slow key function that hold on to what they gave. */
function holding(name: string) {
  const arrays: Uint8Array[] = [];
  const source = countedSource(name);
  const hold = <Array extends Uint8Array>(array: Array) => {
    arrays.push(array);
    return array;
  };
  const tools: Tools = { source: (count) => hold(source(count)), slow: async (...rest) => hold(await quickKey(...rest)) };
  return { arrays, tools };
}
const failing = (name: "create" | "append"): Store => ({ ...memoryStore(), [name]: async () => Promise.reject(new StoreFault("full")) });

describe("V4 keys that are no longer needed", () => {
  it("V4 what the source and the slow key function gave is zeros once a vault is made", async () => {
    const { arrays, tools } = holding("held");
    const made = await createVault(memoryStore(), way, tools);
    expect(made.type).toBe("open");
    expect(arrays.length).toBeGreaterThan(6);
    expect(arrays.filter((array) => array.some((byte) => byte !== 0))).toEqual([]);
  });

  it("V4 the words' bytes and every derived key are overwritten, and the vault's own key only when it is locked", async () => {
    const { key, secret } = drawsOf("own");
    const made = await createVault(memoryStore(), way, quickTools("own"));
    if (made.type !== "open") throw new Error(made.type);
    expect([times(hex(secret)), times(hex(key))]).toEqual([2, 1]);
    for (const purpose of ["record/1", "header/1", "words/1"]) expect(wiped, purpose).toContain(subkeyOf(key, purpose));
    made.vault.lock();
    expect([times(subkeyOf(key, "entry/1")), times(hex(key))]).toEqual([1, 2]);
  });

  it("V4 the vault's own key is overwritten when a vault cannot be made, opened or restored", async () => {
    const { key, secret } = drawsOf("own");
    await expect(createVault(failing("create"), way, quickTools("own"))).rejects.toThrow(StoreFault);
    expect([times(hex(secret)), times(hex(key))]).toEqual([2, 2]);

    const store = memoryStore();
    const vault = await newVault(store, "own");
    await vault.log.append(notes(1));
    const backup = (await writeBackup(vault, quickTools("backup"))) as Bytes;
    for (const name of ["create", "append"] as const) {
      wiped.splice(0);
      await expect(restoreVault(failing(name), backup, way, quickTools("restore"))).rejects.toThrow(StoreFault);
      expect(wiped, name).toContain(hex(key));
    }
    expect(wiped).toContain(subkeyOf(key, "entry/1"));
    wiped.splice(0);
    expect((await openBackup(backup, way, quickTools("proof"))).type).toBe("backup");
    for (const one of [hex(key), subkeyOf(key, "record/1")]) expect(wiped).toContain(one);

    const records = (await store.read())?.records.map(({ first, bytes }) => ({ first, bytes: bytes.with(60, 0).with(61, 0) })) ?? [];
    const broken: Store = {
      ...store,
      read: async () => ({ header: (await store.read())?.header as Bytes, records, stray: 0 }),
      setAside: async () => Promise.reject(new Error("no fault of a store")),
    };
    wiped.splice(0);
    await expect(openVault(broken, way, quickTools("open"))).rejects.toThrow("no fault of a store");
    for (const one of [hex(key), subkeyOf(key, "entry/1")]) expect(wiped).toContain(one);
  });

  it("V4 so are the passphrase's bytes and what the key function gave of them", async () => {
    const key = await keyOfPassphrase(passphrase, new Uint8Array(16), { memory: 64, passes: 1, lanes: 1 });
    expect(key.some((byte) => byte !== 0)).toBe(true);
    expect(given).toHaveLength(2);
    for (const bytes of given) expect(bytes.some((byte) => byte !== 0)).toBe(false);
  });
});
