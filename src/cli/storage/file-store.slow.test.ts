import { randomUUID } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { createVault, openVault, type Vault } from "#vault";
import { fileStore } from "./file-store.ts";
import { Busy, underLock } from "./lock.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());
let files = 0;
const newFile = () => path.join(folder, String(files++), "log.keel");

let draws = 0;
/** Never twice the same, and never by chance. */
const source = (count: number) => {
  const bytes = new Uint8Array(count).fill(7);
  new DataView(bytes.buffer).setUint32(0, ++draws);
  return bytes;
};
const tools = { source, slow: async () => new Uint8Array(64).fill(1) };
const way = { type: "passphrase", passphrase: "correct horse" } as const;
interface Note {
  readonly id: string;
  readonly text: string;
}
const note = (n: number): Note => ({ id: `${String(n).padStart(8, "0")}-0000-4000-8000-000000000000`, text: `planted ${n}` });

async function newVault(file = newFile()): Promise<{ file: string; vault: Vault<Note> }> {
  const made = await createVault<Note>(fileStore(file), way, tools);
  if (made.type !== "open") throw new Error(made.type);
  return { file, vault: made.vault };
}

async function opened(file: string): Promise<Vault<Note>> {
  const result = await openVault<Note>(fileStore(file), way, tools);
  if (result.type !== "open") throw new Error(result.type);
  return result.vault;
}

describe("V60 the file of a log", () => {
  it("V60 is its owner's alone, its folder too, whatever was done to it", async () => {
    const { file, vault } = await newVault();
    const mode = (name: string) => statSync(name).mode & 0o777;
    expect([mode(file), mode(path.dirname(file))]).toEqual([0o600, 0o700]);
    await vault.log.append([note(1)]);
    await vault.setPassphrase("another passphrase");
    expect(mode(file)).toBe(0o600);
    expect(readdirSync(path.dirname(file))).toEqual(["log.keel"]);
  });

  it("V60 a name that leads to it leads to it still after a change", async () => {
    const { file, vault } = await newVault();
    const sign = path.join(path.dirname(file), "sign.keel");
    symlinkSync(file, sign);
    await vault.log.append([note(1)]);
    const other = await opened(sign);
    await other.setPassphrase("another passphrase");
    expect((await opened(file)).log.entries).toEqual([note(1)]);
  });

  it("V61 a record that was cut short is cut off at the next append; its bytes are kept and nobody is troubled", async () => {
    const { file, vault } = await newVault();
    await vault.log.append([note(1)]);
    const whole = statSync(file).size;
    await vault.log.append([note(2)]);
    for (const size of [statSync(file).size - 1, whole + 60, whole + 20, whole + 2]) {
      truncateSync(file, size);
      const rest = readFileSync(file).subarray(whole);
      const again = await opened(file);
      expect([again.log.entries, again.log.troubles]).toEqual([[note(1)], []]);
      await again.log.append([note(2)]);
      expect(readFileSync(`${file}.aside`).includes(rest)).toBe(true);
      expect((await opened(file)).log.entries).toEqual([note(1), note(2)]);
    }
  });

  it("V61 bytes that belong to no record are kept beside it when the file is written anew", async () => {
    const { file, vault } = await newVault();
    await vault.log.append([note(1)]);
    appendFileSync(file, "not of this log");
    const again = await opened(file);
    expect(again.log.troubles).toMatchObject([{ type: "stray" }]);
    await again.log.append([note(2)]);
    await again.setPassphrase("another passphrase");
    expect(readFileSync(`${file}.aside`, "utf8")).toBe("not of this log");
    const sound = await opened(file);
    expect([sound.log.entries, sound.log.troubles]).toEqual([[note(1), note(2)], []]);
  });

  it("V61 a damaged record is set aside, and the rest opens", async () => {
    const { file, vault } = await newVault();
    await vault.log.append([note(1)]);
    const at = statSync(file).size;
    for (const n of [2, 3]) await vault.log.append([note(n)]);
    const bytes = readFileSync(file);
    bytes[at + 90] = (bytes[at + 90] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const again = await opened(file);
    expect([again.log.entries, again.log.troubles]).toEqual([[note(1), note(3)], [{ type: "damaged", first: 1, count: 1 }]]);
    expect(readFileSync(`${file}.aside`).length).toBeGreaterThan(90);
    expect(statSync(`${file}.aside`).mode & 0o777).toBe(0o600);
  });

  it("V62 a full disk is said, and leaves the file as it was", async () => {
    const { file, vault } = await newVault();
    await vault.log.append([note(1)]);
    const before = readFileSync(file);
    const handle = await open(file);
    const prototype = Object.getPrototypeOf(handle);
    await handle.close();
    const write = prototype.write;
    let parts = 0;
    vi.spyOn(prototype, "write").mockImplementation(function (this: unknown, ...args: unknown[]) {
      // The lock is a few bytes and finds room; of a record only a part does.
      if (typeof args[0] === "string") return write.apply(this, args);
      if (parts++ === 0) return write.apply(this, [args[0], args[1], 10, args[3]]);
      return Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" }));
    });
    await expect(vault.log.append([note(2)])).rejects.toMatchObject({ name: "StoreFault", type: "full" });
    expect(readFileSync(file)).toEqual(before);
    await expect(vault.setPassphrase("another passphrase")).rejects.toMatchObject({ name: "StoreFault", type: "full" });
    vi.restoreAllMocks();
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(path.dirname(file))).toEqual(["log.keel"]);
    await vault.log.append([note(2)]);
    expect((await opened(file)).log.entries).toEqual([note(1), note(2)]);
  });

  it("V62 what may not be read or written is said as a fault, a folder too", async () => {
    const file = newFile();
    mkdirSync(file, { recursive: true });
    await expect(fileStore(file).read()).rejects.toMatchObject({ name: "StoreFault", type: "failed" });
    expect(await fileStore(file).create(new Uint8Array(3))).toBe("moved");
  });

  it("V63 what is no vault is given to whoever reads its header, and is never written to", async () => {
    const file = newFile();
    mkdirSync(path.dirname(file));
    for (const text of ["", "dear diary\n", "KEEL"]) {
      writeFileSync(file, text);
      expect(await openVault(fileStore(file), way, tools)).toEqual({ type: text === "KEEL" ? "truncated" : "not-keel" });
      expect(await createVault(fileStore(file), way, tools)).toEqual({ type: "exists" });
      await expect(fileStore(file).append({ first: 0, bytes: new Uint8Array(60) })).rejects.toMatchObject({ type: "failed" });
      expect(readFileSync(file, "utf8")).toBe(text);
    }
  });

  it("V57 an erase that was stopped can be begun again: the log goes last", async () => {
    const { file, vault } = await newVault();
    await vault.log.append([note(1)]);
    const before = readFileSync(file);
    // A folder in the place of what was set aside cannot be removed like a file.
    mkdirSync(`${file}.aside`);
    await expect(fileStore(file).erase()).rejects.toMatchObject({ name: "StoreFault" });
    expect(readFileSync(file)).toEqual(before);
    rmSync(`${file}.aside`, { recursive: true });
    const names = [".aside", ".next", `.lock.${randomUUID()}`, ".lock.empty-12"].map((ending) => `${file}${ending}`);
    const strangers = [".txt", ".lock.txt", "2"].map((ending) => `${file}${ending}`);
    for (const each of [...names, ...strangers]) writeFileSync(each, "left");
    await fileStore(file).erase();
    expect(readdirSync(path.dirname(file)).sort()).toEqual(strangers.map((each) => path.basename(each)).sort());
  });

  it("V64 folds what was written one by one: seldom, and nothing is lost", async () => {
    const { file, vault } = await newVault();
    for (let n = 0; n < 256; n++) await vault.log.append([note(n)]);
    const size = statSync(file).size;
    expect(size).toBeLessThan(60_000);
    await vault.log.append([note(256)]);
    expect((await opened(file)).log.entries.map(({ id }) => id)).toEqual(Array.from({ length: 257 }, (_, n) => note(n).id));
  });

  it("V64 two that write at once lose and double nothing, though both fold", async () => {
    const { file, vault } = await newVault();
    const other = await opened(file);
    await Promise.all(
      [vault, other].map(async ({ log }, writer) => {
        for (let n = 0; n < 200; n++) await log.append([note(1_000 * writer + n)]);
      }),
    );
    const again = await opened(file);
    expect(again.log.troubles).toEqual([]);
    expect(again.log.entries.length).toBe(400);
    expect(new Set(again.log.entries.map(({ id }) => id)).size).toBe(400);
  });
});

describe("V65 the lock", () => {
  const newLock = () => path.join(folder, `lock-${files++}`);

  it("V65 is held by one at a time, among many that want it", async () => {
    const lock = newLock();
    let inside = 0;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        underLock(lock, async () => {
          expect(++inside).toBe(1);
          await Promise.resolve();
          inside--;
        }),
      ),
    );
    expect(existsSync(lock)).toBe(false);
  });

  it("V65 of a process that is gone, or that this process never took, is taken away", async () => {
    // No process has a number as high as that.
    for (const left of [`4194305 a-b ${hostname()}`, `${process.pid} c-d ${hostname()}`]) {
      const lock = newLock();
      writeFileSync(lock, left);
      const done = await Promise.all([1, 2, 3].map((n) => underLock(lock, async () => n)));
      expect(done).toEqual([1, 2, 3]);
      expect(readdirSync(folder).filter((name) => name.startsWith(path.basename(lock)))).toEqual([]);
    }
  });

  it("V65 of one that lives, or of another machine, is waited for and then said", async () => {
    for (const held of [`${process.ppid} a-b ${hostname()}`, "4194305 a-b elsewhere"]) {
      const lock = newLock();
      writeFileSync(lock, held);
      const refused = await underLock(lock, async () => "in", 50).catch((error) => error);
      expect(refused).toBeInstanceOf(Busy);
      expect(refused.lock).toBe(lock);
      expect(readFileSync(lock, "utf8")).toBe(held);
    }
  });

  it("V65 without a word in it gets a moment, and is then taken away", async () => {
    const lock = newLock();
    writeFileSync(lock, "");
    expect(await underLock(lock, async () => "in")).toBe("in");
  });

  it("V65 is given back when the change fails", async () => {
    const lock = newLock();
    await expect(underLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });
});
