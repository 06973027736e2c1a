import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { afterAll, describe, expect, it } from "vitest";
import { fileStore } from "../../src/cli/storage/file-store.ts";
import { ran } from "../../src/cli/testing.ts";
import { bytesOf, canonicalJson } from "../../src/vault/bytes.ts";
import { type Header, readHeader, writeHeader } from "../../src/vault/header.ts";
import { derived, type VaultKey } from "../../src/vault/keys.ts";
import { createVault } from "../../src/vault/vault.ts";
import { quickKey, way } from "./notes.ts";

const folder = mkdtempSync(path.join(tmpdir(), "keel-older-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, "log.keel");
const source = (count: number) => randomBytes(count);

const unlock = () =>
  ran(["vault", "unlock", "--vault", file, "--json"], { env: { KEEL_PASSPHRASE: way.passphrase }, random: source, slowKey: quickKey });

/** The header as a Keel would have written it whose doors cost this much: by the form in docs/spec/vault.md, since none is made so today. */
async function withCost(header: Header, key: VaultKey, memory: number, passes: number): Promise<Header> {
  const salt = randomBytes(16);
  const kdf = { name: "argon2id" as const, memory, passes, lanes: 1, salt: salt.toString("hex") };
  const secret = await quickKey(way.passphrase, salt, { memory, passes, lanes: 1 });
  const aad = Buffer.concat([bytesOf("door/1"), header.vaultId, bytesOf(canonicalJson(kdf))]);
  const nonce = randomBytes(24);
  const sealed = Buffer.concat([nonce, xchacha20poly1305(derived(secret, "kek", 32), nonce, aad).encrypt(key)]);
  const wrap = Buffer.concat([sealed, hmac(sha256, derived(secret, "mac", 32), sealed)]).toString("hex");
  return { ...header, doors: [{ type: "passphrase", kdf, wrap }, ...header.doors.filter(({ type }) => type !== "passphrase")] };
}

describe("V72 a passphrase that was kept with less work than today's least", () => {
  it("V72 opens once more, is kept with more from then on, and that is said; below the least of all times nothing is tried", async () => {
    const made = await createVault(fileStore(file), way, { source, slow: quickKey });
    if (made.type !== "open") throw new Error(made.type);
    const key = made.vault.key();
    const costOf = async () => {
      const read = readHeader((await fileStore(file).read())?.header ?? new Uint8Array());
      const door = read.type === "header" ? read.header.doors.find(({ type }) => type === "passphrase") : undefined;
      return door?.type === "passphrase" ? [door.kdf.memory, door.kdf.passes] : null;
    };
    const keepAt = async (memory: number, passes: number) => {
      const now = (await fileStore(file).read())?.header ?? new Uint8Array();
      await fileStore(file).setHeader(now, writeHeader(await withCost(await made.vault.current(), key, memory, passes), key));
    };

    expect(JSON.parse((await unlock()).output)).toMatchObject({ rewrapped: false });
    await keepAt(19_456, 2);
    expect(await costOf()).toEqual([19_456, 2]);
    expect(JSON.parse((await unlock()).output)).toMatchObject({ entries: 0, rewrapped: true });
    expect(await costOf()).toEqual([65_536, 3]);
    expect(JSON.parse((await unlock()).output)).toMatchObject({ rewrapped: false });

    for (const [memory, passes, why] of [
      [1_024, 1, "too easy to guess"],
      [2_000_000, 3, "would stall this machine"],
    ] as const) {
      await keepAt(memory, passes);
      expect(await unlock()).toMatchObject({ code: 65, output: "", errors: expect.stringContaining(why) });
      expect(await costOf()).toEqual([memory, passes]);
    }
  });
});
