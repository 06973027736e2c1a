import { hkdfSync } from "node:crypto";
import { expect, it } from "vitest";
import { checkOf, derived, type Purpose, subkey, wipe } from "./keys.ts";

const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const purposes: readonly Purpose[] = ["entry", "record", "remind", "header", "words", "check"];

it("V2 each purpose has a key of its own: HKDF-SHA256 without salt, as the platform gives it too", () => {
  const keys = purposes.map((purpose) => Buffer.from(subkey(key, purpose)).toString("hex"));
  expect(keys).toEqual(purposes.map((purpose) => Buffer.from(hkdfSync("sha256", key, "", `${purpose}/1`, 32)).toString("hex")));
  expect(new Set(keys).size).toBe(purposes.length);
  expect(derived(key, "door/1", 64)).toEqual(new Uint8Array(hkdfSync("sha256", key, "", "door/1", 64)));
});

it("V2 what tells a server who holds the key is 16 bytes of a key that opens nothing", () => {
  expect(checkOf(key)).toEqual(subkey(key, "check").subarray(0, 16));
});

it("V4 a wiped key is zeros", () => {
  const own = Uint8Array.from(key);
  wipe(own);
  expect(own.every((byte) => byte === 0)).toBe(true);
});
