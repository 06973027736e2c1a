import { describe, expect, it } from "vitest";
import { adoptVault, memoryStore, openVault, type Vault } from "#vault";
import { countedSource, newVault, notes, quickTools, way } from "../vault/testing.ts";
import { doorOf, keyBehind, knockWith, newToken } from "./door.ts";
import { hexToBytes, readCredential, writeCredential } from "./wire.ts";

const vault = (await newVault()) as Vault;
const door = await doorOf(vault);
const draw = (count: number) => Uint8Array.from(countedSource("door")(count));

function knocked(words: string) {
  const read = knockWith(words);
  if (read.type !== "words") throw new Error(read.type);
  return read;
}

describe("the door of 24 words", () => {
  it("Y8 Y13 a server gets an id, a hash and the wrap that stands in the header, and neither words nor key", async () => {
    const header = await vault.current();
    expect(door.wrap).toBe(header.doors.find(({ type }) => type === "phrase")?.wrap);
    const { secret, credential } = knocked(vault.words());
    const given = JSON.stringify(door);
    for (const hidden of [credential.auth, Buffer.from(secret).toString("hex"), Buffer.from(vault.key()).toString("hex")])
      expect(given).not.toContain(hidden);
  });

  it("Y13 the words alone find it, however they are typed", async () => {
    const { credential } = knocked(`  1. ${vault.words().toUpperCase().replaceAll(" ", "\n ")}`);
    expect(credential.door).toBe(door.id);
    const { createHash } = await import("node:crypto");
    expect(createHash("sha256").update(hexToBytes(credential.auth)).digest("hex")).toBe(door.auth);
  });

  it("Y14 the words open what comes with it, and from then on another device holds the same vault", async () => {
    const { secret } = knocked(vault.words());
    const key = keyBehind(secret, { vault: vault.id, wrap: door.wrap });
    if (key === null) throw new Error("closed");
    const store = memoryStore();
    const made = await adoptVault(store, { key, vaultId: hexToBytes(vault.id), secret }, way, quickTools("second"));
    if (made.type !== "open") throw new Error(made.type);
    expect([made.vault.id, made.vault.words(), made.vault.check]).toEqual([vault.id, vault.words(), vault.check]);
    await made.vault.log.append(notes(1));
    made.vault.lock();
    const again = await openVault(store, way, quickTools("third"));
    expect(again.type === "open" && again.vault.log.entries).toEqual(notes(1));
  });

  it("Y14 another vault's wrap, another vault's name and a changed wrap open nothing", async () => {
    const other = await doorOf((await newVault(memoryStore(), "other")) as Vault);
    const { secret } = knocked(vault.words());
    expect(keyBehind(secret, { vault: vault.id, wrap: other.wrap })).toBeNull();
    expect(keyBehind(secret, { vault: "00".repeat(16), wrap: door.wrap })).toBeNull();
    const bent = door.wrap.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
    expect(keyBehind(secret, { vault: vault.id, wrap: bent })).toBeNull();
  });

  it("Y14 a vault is never made where one stands", async () => {
    const store = memoryStore();
    await newVault(store, "stands");
    const origin = { key: draw(32), vaultId: draw(16), secret: draw(32) };
    expect(await adoptVault(store, origin, way, quickTools("late"))).toEqual({ type: "exists" });
    expect([...origin.key, ...origin.secret].every((byte) => byte === 0)).toBe(true);
  });

  it("Y13 what is no phrase is said, and nothing is asked of a server", () => {
    expect(knockWith("abandon abandon").type).toBe("count");
    expect(knockWith("zoo ".repeat(24)).type).toBe("checksum");
  });
});

it("Y15 a token names its vault and is told by its hash", async () => {
  const { token, hash } = newToken(vault.id, draw);
  expect(readCredential(writeCredential(token))).toEqual(token);
  expect(token.vault).toBe(vault.id);
  const { createHash } = await import("node:crypto");
  expect(createHash("sha256").update(hexToBytes(token.secret)).digest("hex")).toBe(hash);
});
