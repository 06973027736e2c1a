/**
 * A second reader, written from docs/spec/vault.md alone: Node's own cryptography, and noble where Node has none. It shares no line with
 * src/vault, and throws where anything is not as the sentences say.
 */
import assert from "node:assert/strict";
import { createDecipheriv, createHash, createHmac, hkdfSync } from "node:crypto";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { argon2id } from "@noble/hashes/argon2.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";

interface TwinHeader {
  readonly kind: "log" | "backup";
  readonly vaultId: Buffer;
  readonly doors: readonly { readonly type: string; readonly wrap: string; readonly kdf?: TwinCost }[];
  readonly words: string;
  readonly mac: string;
  readonly size: number;
}

interface TwinCost {
  readonly name: string;
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
  readonly salt: string;
}

export interface TwinRecord {
  readonly end: boolean;
  readonly first: number;
  readonly kept: readonly { readonly entry: unknown; readonly seen: unknown; readonly nonce: string; readonly padded: number }[];
}

export type Secret = { readonly passphrase: string } | { readonly words: string } | { readonly device: Buffer };

/** V20 V21 */
export function headerOf(bytes: Buffer): TwinHeader {
  assert.equal(bytes.toString("latin1", 0, 4), "KEEL");
  assert.equal(bytes[4], 1);
  assert.equal(bytes.readUInt16BE(6), 0);
  const end = 12 + bytes.readUInt32BE(8);
  const sum = createHash("sha256").update(bytes.subarray(0, end)).digest();
  assert.deepEqual(bytes.subarray(end, end + 16), sum.subarray(0, 16));
  const text = bytes.toString("utf8", 12, end);
  const { vault, doors, words, mac } = JSON.parse(text);
  assert.equal(text, canonical({ vault, doors, words, mac }));
  return { kind: (["log", "backup"] as const)[bytes[5] as 0 | 1], vaultId: Buffer.from(vault, "hex"), doors, words, mac, size: end + 16 };
}

/** V10 V13 V14 V15, and V22 with the key that was found. */
export function keyOf(header: TwinHeader, secret: Secret): Buffer {
  const type = "passphrase" in secret ? "passphrase" : "words" in secret ? "phrase" : "device";
  const door = header.doors.find((one) => one.type === type);
  assert.ok(door);
  const wrap = Buffer.from(door.wrap, "hex");
  const from = secretOf(secret, door.kdf);
  const mac = createHmac("sha256", derived(from, "mac", 32))
    .update(wrap.subarray(0, 72))
    .digest();
  assert.deepEqual(wrap.subarray(72), mac);
  const aad = Buffer.concat([Buffer.from("door/1"), header.vaultId, Buffer.from(canonical(door.kdf ?? null))]);
  const key = Buffer.from(xchacha20poly1305(derived(from, "kek", 32), wrap.subarray(0, 24), aad).decrypt(wrap.subarray(24, 72)));
  const signed = canonical({
    format: 1,
    kind: header.kind,
    vault: header.vaultId.toString("hex"),
    doors: header.doors,
    words: header.words,
  });
  assert.equal(
    createHmac("sha256", derived(key, "header/1", 32))
      .update(signed)
      .digest("hex"),
    header.mac,
  );
  return key;
}

/** V24, as the 32 bytes. */
export function wordsOf(header: TwinHeader, key: Buffer): Buffer {
  const sealed = Buffer.from(header.words, "hex");
  const aad = Buffer.concat([Buffer.from("words/1"), header.vaultId]);
  return Buffer.from(xchacha20poly1305(derived(key, "words/1", 32), sealed.subarray(0, 24), aad).decrypt(sealed.subarray(24)));
}

/** V30 to V34: the record that begins at `at`, and where it ends. */
export function recordAt(bytes: Buffer, at: number, key: Buffer, vaultId: Buffer): { readonly record: TwinRecord; readonly end: number } {
  const head = bytes.subarray(at, at + 44);
  assert.equal(head.toString("latin1", 0, 4), "KLR\u0001");
  assert.equal(head.readUIntBE(5, 3), 0);
  const [kind, first, count, size] = [head[4], head.readUInt32BE(8), head.readUInt32BE(12), head.readUInt32BE(16)];
  const own = Buffer.from(hkdfSync("sha256", derived(key, "record/1", 32), head.subarray(20, 44), "record/1", 32));
  const end = at + 44 + size;
  assert.ok(end <= bytes.length);
  const cipher = createDecipheriv("aes-256-gcm", own, Buffer.alloc(12));
  cipher.setAAD(Buffer.concat([head, vaultId]));
  cipher.setAuthTag(bytes.subarray(end - 16, end));
  const plain = Buffer.concat([cipher.update(bytes.subarray(at + 44, end - 16)), cipher.final()]);
  const start = 28 * count + 4;
  const length = plain.readUInt32BE(start - 4);
  const text = plain.toString("utf8", start, start + length);
  assert.ok(plain.subarray(start + length).every((byte) => byte === 0));
  assert.equal(plain.length, padme(start + length));
  const { entries, seen } = JSON.parse(text);
  assert.equal(text, `{"entries":${canonical(entries)},"seen":${canonical(seen)}}`);
  assert.equal(entries.length, count);
  const kept = entries.map((entry: unknown, index: number) => ({
    entry,
    seen: seen === null ? null : seen[index],
    nonce: plain.toString("hex", 28 * index, 28 * index + 24),
    padded: plain.readUInt32BE(28 * index + 24),
  }));
  return { record: { end: kind === 1, first, kept }, end };
}

/** V90: a log or a backup, whole. */
export function fileOf(
  bytes: Buffer,
  secret: Secret,
): { readonly header: TwinHeader; readonly key: Buffer; readonly records: readonly TwinRecord[] } {
  const header = headerOf(bytes);
  const key = keyOf(header, secret);
  const records: TwinRecord[] = [];
  for (let at = header.size; at < bytes.length; ) {
    const { record, end } = recordAt(bytes, at, key, header.vaultId);
    records.push(record);
    at = end;
  }
  return { header, key, records };
}

/** V41 V42: the text of a body as JSON, and the nonce and size it was sealed with. */
export function bodyOf(body: Buffer, id: string, frame: number, key: Buffer, vaultId: Buffer) {
  assert.deepEqual([...body.subarray(0, 2)], [1, 0]);
  const nonce = body.subarray(2, 26);
  const aad = Buffer.concat([Buffer.from("entry/1"), vaultId, Buffer.from(id.replaceAll("-", ""), "hex"), Buffer.of(frame)]);
  const plain = Buffer.from(xchacha20poly1305(derived(key, "entry/1", 32), nonce, aad).decrypt(body.subarray(26)));
  const length = plain.indexOf(0) < 0 ? plain.length : plain.indexOf(0);
  assert.equal(plain.length, padme(length));
  const text = plain.toString("utf8", 0, length);
  const { seen, ...entry } = JSON.parse(text);
  assert.equal(text, canonical({ ...entry, seen }));
  assert.equal(entry.id, id);
  return { entry, seen, nonce: nonce.toString("hex"), padded: plain.length };
}

function secretOf(secret: Secret, kdf: TwinCost | undefined): Buffer {
  if ("words" in secret) return derived(entropyOf(secret.words), "door/1", 64);
  if ("device" in secret) return derived(secret.device, "device-door/1", 64);
  assert.equal(kdf?.name, "argon2id");
  const { memory, passes, lanes, salt } = kdf as TwinCost;
  const words = secret.passphrase.normalize("NFKC");
  return Buffer.from(argon2id(words, Buffer.from(salt, "hex"), { m: memory, t: passes, p: lanes, dkLen: 64 }));
}

/** BIP-39: eleven bits a word, the last eight of 264 a checksum. */
function entropyOf(words: string): Buffer {
  const bits = words
    .split(" ")
    .map((word) => wordlist.indexOf(word).toString(2).padStart(11, "0"))
    .join("");
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  assert.equal(bytes[32], createHash("sha256").update(bytes.subarray(0, 32)).digest()[0]);
  return bytes.subarray(0, 32);
}

function derived(from: Buffer, info: string, size: number): Buffer {
  return Buffer.from(hkdfSync("sha256", from, Buffer.alloc(0), info, size));
}

/** V34, by the paper: E = ⌊log₂ L⌋, S = ⌊log₂ E⌋ + 1, rounded up to a multiple of 2^(E − S). */
function padme(length: number): number {
  if (length <= 256) return 256;
  const e = BigInt(length).toString(2).length - 1;
  const s = Math.floor(Math.log2(e)) + 1;
  const step = 2 ** (e - s);
  return Math.ceil(length / step) * step;
}

/** V40: by hand, for an object of the language puts keys that look like numbers first. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
