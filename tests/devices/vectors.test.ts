import { createHash, hkdfSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { describe, expect, it } from "vitest";
import { bodyOf } from "../vault/twin.ts";
import { vectors, vectorsFile } from "./vectors.ts";

/** Written once and read for ever. With `KEEL_RECORD=1` they are written anew, and that run fails. */
if (process.env.KEEL_RECORD === "1") {
  writeFileSync(vectorsFile, `${JSON.stringify(await vectors(), null, 2)}\n`);
  throw new Error(`${vectorsFile} was written anew`);
}

const stored: Awaited<ReturnType<typeof vectors>> = JSON.parse(readFileSync(vectorsFile, "utf8"));
const bytes = (text: string) => Buffer.from(text, "hex");
const sha256 = (...parts: readonly Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const derived = (from: Uint8Array, info: string, size: number) => Buffer.from(hkdfSync("sha256", from, "", info, size));
const hexOf = (id: string) => bytes(id.replaceAll("-", ""));
const u64 = (value: number) => {
  const all = Buffer.alloc(8);
  all.writeBigUInt64BE(BigInt(value));
  return all;
};
/** The 32 bytes of 24 words. */
const secret = (() => {
  const bits = stored.phrase.split(" ").map((word) => wordlist.indexOf(word).toString(2).padStart(11, "0"));
  return Buffer.from(
    bits
      .join("")
      .slice(0, 256)
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [],
  );
})();

describe("Y38 the bytes of the specification", () => {
  it("Y38 are exactly what is written today", async () => {
    expect(JSON.parse(JSON.stringify(await vectors()))).toEqual(stored);
  });

  it("Y13 Y15 Y38 the door and the token, worked out from the sentences alone", () => {
    const root = derived(secret, "door/1", 64);
    const auth = derived(root, "auth", 32);
    expect([stored.door.id, stored.auth]).toEqual([derived(root, "door-id", 16).toString("hex"), auth.toString("hex")]);
    expect(stored.door.auth).toBe(sha256(auth).toString("hex"));
    expect(stored.check).toBe(derived(bytes(stored.key), "check/1", 32).toString("hex", 0, 16));
    const [version, vault, , own = ""] = stored.token.replace("Bearer ", "").split(".");
    expect([version, vault, sha256(bytes(own)).toString("hex")]).toEqual(["v1", stored.vault, stored.tokenHash]);
  });

  it("Y17 Y19 Y38 the box opens by its secret, and shows its words", () => {
    const [from, box] = [bytes(stored.box.secret), bytes(stored.box.bytes)];
    expect(stored.box.id).toBe(derived(from, "box/id", 16).toString("hex"));
    const opened = xchacha20poly1305(derived(from, "box/key", 32), box.subarray(0, 24), Buffer.from("box/1")).decrypt(box.subarray(24));
    const { key, words, vault } = JSON.parse(Buffer.from(opened).toString());
    expect([key, words, vault]).toEqual([stored.key, secret.toString("hex"), stored.vault]);
    const shown = derived(Buffer.concat([from, box]), "box/words", 32);
    const bits = [...shown].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    const four = [0, 1, 2, 3].map((at) => wordlist[Number.parseInt(bits.slice(11 * at, 11 * at + 11), 2)]);
    expect(four.join(" ")).toBe(stored.box.words);
  });

  it("Y20 Y21 Y22 Y23 Y26 Y38 the push, the answer and the page, laid together from the frames", () => {
    let chain = sha256(Buffer.from("log/1"), bytes(stored.vault));
    const u32 = (value: number) => u64(value).subarray(4);
    const parts = stored.frames.map(({ id, kind, body }) => [hexOf(id), Buffer.of(kind), u32(body.length / 2), bytes(body)]);
    expect(stored.chains[0]).toBe(chain.toString("hex"));
    stored.frames.forEach(({ id, body }, index) => {
      chain = sha256(chain, u64(index + 1), hexOf(id), sha256(bytes(body)));
      expect(stored.chains[index + 1]).toBe(chain.toString("hex"));
    });
    const era = bytes(stored.push.slice(0, 32));
    const place = [era, u64(3), chain];
    expect(stored.push).toBe(Buffer.concat([era, ...parts.flat()]).toString("hex"));
    expect(stored.pushed).toBe(Buffer.concat([...place, u64(1), u64(2), u64(3)]).toString("hex"));
    const left = sha256(bytes(stored.frames[0]?.body ?? ""));
    parts[0]?.splice(1, 3, Buffer.of(2), u32(32), left);
    expect(stored.page).toBe(Buffer.concat([...place, ...parts.flatMap((part, index) => [u64(index + 1), ...part])]).toString("hex"));
  });

  it("Y12 Y21 Y28 Y38 the bodies are the vault's, and the order holds its ids twice", () => {
    const [vault, key] = [bytes(stored.vault), bytes(stored.key)];
    const [one, two, order] = stored.frames;
    for (const [index, frame] of [one, two].entries()) {
      const read = bodyOf(bytes(frame?.body ?? ""), frame?.id ?? "", 0, key, vault);
      expect([read.entry, read.seen]).toEqual([stored.entries[index], stored.seen[index]]);
    }
    const body = bytes(order?.body ?? "");
    expect([body.readUInt16BE(0), body.toString("hex", 2, 18)]).toEqual([1, one?.id.replaceAll("-", "")]);
    const read = bodyOf(body.subarray(18), order?.id ?? "", 1, key, vault);
    expect([read.entry, read.seen]).toEqual([{ id: order?.id, erases: [one?.id] }, stored.seen[2]]);
  });
});
