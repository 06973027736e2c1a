/** What stands at the beginning of every log and backup: which vault it is, its doors, and the recovery words sealed. Nothing else is readable. */
import { equalBytes } from "@noble/ciphers/utils.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { openBox, sealBox } from "./box.ts";
import { type Bytes, bytesOf, canonicalJson, joined, textOf, u32, u32At } from "./bytes.ts";
import { type Door, wrapSize } from "./doors.ts";
import { subkey, type VaultKey, wipe } from "./keys.ts";
import type { Draw } from "./random.ts";

/** `log`: it grows. `backup`: it ends with a closing record, so that one that was cut short is noticed. */
export type FileKind = "log" | "backup";

export interface Header {
  readonly kind: FileKind;
  /** 16 random bytes, made together with the vault key. */
  readonly vaultId: Bytes;
  readonly doors: readonly Door[];
  /** The secret of the recovery phrase, sealed by the vault key. */
  readonly words: string;
}

const headerVersion = 1;
const magic = bytesOf("KEEL");
const kinds: readonly FileKind[] = ["log", "backup"];
/** Magic, version, kind, two zeros, size of the text. */
const fixed = 12;
const checksumSize = 16;

export type HeaderRead =
  | {
      readonly type: "header";
      readonly header: Header;
      /** All its bytes, and what of them the vault key authenticates. */
      readonly size: number;
      readonly signed: Bytes;
      readonly mac: string;
    }
  | { readonly type: "not-keel" }
  | { readonly type: "newer"; readonly version: number }
  /** It is one of ours and ends too early, or was changed. */
  | { readonly type: "truncated" | "damaged" };

export function writeHeader(header: Header, key: VaultKey): Bytes {
  const signed = signedOf(header);
  const mac = bytesToHex(macOf(signed, key));
  const text = bytesOf(textFor(header, mac));
  const start = joined(magic, Uint8Array.of(headerVersion, kinds.indexOf(header.kind), 0, 0), u32(text.length), text);
  return joined(start, sha256(start).subarray(0, checksumSize));
}

/** Reads without any key. What a key authenticates is checked by `isSigned`. */
export function readHeader(bytes: Uint8Array): HeaderRead {
  if (!equalBytes(bytes.subarray(0, Math.min(4, bytes.length)), magic.subarray(0, bytes.length))) return { type: "not-keel" };
  if (bytes.length < fixed) return { type: bytes.length < 4 ? "not-keel" : "truncated" };
  const version = bytes[4] as number;
  const length = u32At(bytes, 8);
  const size = fixed + length + checksumSize;
  const whole = bytes.length >= size;
  const sums =
    whole &&
    equalBytes(sha256(bytes.subarray(0, size - checksumSize)).subarray(0, checksumSize), bytes.subarray(size - checksumSize, size));
  // Every version keeps magic, version, size and checksum where they are, so a newer one is told from a flipped bit.
  if (version !== headerVersion && sums) return { type: "newer", version };
  if (!whole) return { type: length > mostText ? "damaged" : "truncated" };
  if (!sums) return { type: "damaged" };
  const kind = kinds[bytes[5] as number];
  const text = textOf(bytes.subarray(fixed, fixed + length));
  const fields = fieldsFrom(text);
  if (kind === undefined || fields === null) return { type: "damaged" };
  const { mac, ...rest } = fields;
  const header = { kind, ...rest };
  // Whatever the key does not sign has one form only: nothing can be carried in it.
  if (bytes[6] !== 0 || bytes[7] !== 0 || textFor(header, mac) !== text) return { type: "damaged" };
  return { type: "header", header, size, signed: signedOf(header), mac };
}

/** True when the header was written by somebody who holds the key, as it stands. */
export function isSigned({ signed, mac }: { readonly signed: Bytes; readonly mac: string }, key: VaultKey): boolean {
  return equalBytes(macOf(signed, key), hexToBytes(mac));
}

/** Whether a store still holds this vault: it may have been erased, and another made. */
export function isOfVault(bytes: Bytes, vaultId: Bytes): boolean {
  const read = readHeader(bytes);
  return read.type === "header" && equalBytes(read.header.vaultId, vaultId);
}

/** The secret of the recovery phrase under the vault key: nonce ‖ XChaCha20-Poly1305. */
export function sealWords(secret: Bytes, key: VaultKey, vaultId: Bytes, draw: Draw): string {
  const own = subkey(key, "words");
  try {
    return bytesToHex(sealBox(own, wordsAad(vaultId), secret, draw));
  } finally {
    wipe(own);
  }
}

/** @throws when the words were sealed by another key */
export function openWords({ words, vaultId }: Header, key: VaultKey): Bytes {
  const own = subkey(key, "words");
  const secret = openBox(own, wordsAad(vaultId), hexToBytes(words));
  wipe(own);
  if (secret === null) throw new Error("The words were sealed by another key");
  return secret;
}

/** A header is a few hundred bytes; a length beyond this was never written. */
const mostText = 65_536;
const wordsAad = (vaultId: Bytes) => joined(bytesOf("words/1"), vaultId);

function fieldsOf({ vaultId, doors, words }: Header) {
  return { vault: bytesToHex(vaultId), doors, words };
}

function textFor(header: Header, mac: string): string {
  return canonicalJson({ ...fieldsOf(header), mac });
}

function macOf(signed: Bytes, key: VaultKey): Uint8Array {
  const own = subkey(key, "header");
  const mac = hmac(sha256, own, signed);
  wipe(own);
  return mac;
}

/** What the vault key signs: the kind, the version and every field. */
function signedOf(header: Header): Bytes {
  return bytesOf(canonicalJson({ format: headerVersion, kind: header.kind, ...fieldsOf(header) }));
}

function fieldsFrom(text: string | null): { vaultId: Bytes; doors: readonly Door[]; words: string; mac: string } | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { vault, doors, words, mac } = (value ?? {}) as Record<string, unknown>;
  if (!isHex(vault, 16) || !isHex(words, 72) || !isHex(mac, 32) || !Array.isArray(doors) || !doors.every(isDoor)) return null;
  return { vaultId: hexToBytes(vault) as Bytes, doors, words, mac };
}

function isDoor(value: unknown): value is Door {
  const { type, wrap, kdf } = (value ?? {}) as Record<string, unknown>;
  if (!isHex(wrap, wrapSize)) return false;
  if (type !== "passphrase") return type === "phrase" || type === "device";
  const { name, memory, passes, lanes, salt } = (kdf ?? {}) as Record<string, unknown>;
  return name === "argon2id" && isHex(salt, 16) && [memory, passes, lanes].every((one) => Number.isInteger(one) && (one as number) > 0);
}

function isHex(value: unknown, size: number): value is string {
  return typeof value === "string" && value.length === 2 * size && /^[0-9a-f]*$/.test(value);
}
