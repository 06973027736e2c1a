import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, joined, u32 } from "./bytes.ts";
import { makePassphraseDoor, makePhraseDoor } from "./doors.ts";
import { type Header, isOfVault, isSigned, openWords, readHeader, sealWords, writeHeader } from "./header.ts";
import { drawFrom } from "./random.ts";
import { countedSource, flipped, passphrase, quickKey } from "./testing.ts";

const draw = drawFrom(countedSource("header"));
const [key, vaultId, secret] = [draw(32), draw(16), draw(32)];
const header: Header = {
  kind: "log",
  vaultId,
  doors: [await makePassphraseDoor(passphrase, key, vaultId, draw, quickKey), makePhraseDoor(Uint8Array.from(secret), key, vaultId, draw)],
  words: sealWords(secret, key, vaultId, draw),
};
const bytes = writeHeader(header, key);

/** A header with any text and version, and a true checksum: whoever plants one can make that. */
function planted(text: string, version = 1, kind = 0, zeros = [0, 0]) {
  const start = joined(bytesOf("KEEL"), Uint8Array.of(version, kind, ...zeros), u32(bytesOf(text).length), bytesOf(text));
  return joined(start, sha256(start).subarray(0, 16));
}
const textIn = () => new TextDecoder().decode(bytes.subarray(12, -16));

describe("V20 a header", () => {
  it("V20 V21 is read as it was written, also where records follow it", () => {
    for (const file of [bytes, joined(bytes, bytesOf("KLR and more"))]) {
      const read = readHeader(file);
      expect(read).toMatchObject({ type: "header", header, size: bytes.length });
      expect(read.type === "header" && isSigned(read, key)).toBe(true);
    }
    expect(isOfVault(bytes, vaultId)).toBe(true);
    expect(isOfVault(bytes, flipped(vaultId, 9))).toBe(false);
  });

  it("V23 every single bit that is flipped is seen without any key", () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const { type } = readHeader(flipped(bytes, bit));
      expect(["damaged", "truncated", "not-keel"], `bit ${bit}`).toContain(type);
    }
  });

  it("V23 every length that is cut is `truncated`, and `not-keel` where nothing of it is left", () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(readHeader(bytes.subarray(0, length)).type, `${length} bytes`).toBe(length < 4 ? "not-keel" : "truncated");
    }
  });

  it("V23 one of a newer version is told from a damaged one, whatever its text", () => {
    expect(readHeader(planted('{"other":"things"}', 2))).toEqual({ type: "newer", version: 2 });
    expect(readHeader(planted("no JSON", 255))).toEqual({ type: "newer", version: 255 });
    expect(readHeader(flipped(planted("{}", 2), 100)).type).toBe("damaged");
  });

  it("V22 what somebody without the key plants is not signed", () => {
    const changed = [
      textIn().replace('"passes":3', '"passes":4'),
      textIn().replace(/"words":"../, '"words":"00'),
      textIn().replace(/\{"type":"phrase".*?\},?/, ""),
      JSON.stringify({ ...JSON.parse(textIn()), doors: JSON.parse(textIn()).doors.toReversed() }),
      JSON.stringify({ ...JSON.parse(textIn()), doors: JSON.parse(textIn()).doors.map((door: object) => ({ ...door, more: 1 })) }),
    ];
    for (const text of changed) {
      const read = readHeader(planted(text));
      expect(read.type === "header" && isSigned(read, key), text.slice(0, 60)).toBe(false);
    }
    // A backup that pretends to be a log would need no closing record.
    const asBackup = readHeader(planted(textIn(), 1, 1));
    expect(asBackup.type === "header" && isSigned(asBackup, key)).toBe(false);
  });

  it("V22 what the key does not sign has one form: nothing else can be carried in it", () => {
    expect(readHeader(planted(textIn())).type).toBe("header");
    const others = [
      planted(textIn(), 1, 0, [1, 0]),
      planted(textIn(), 1, 0, [0, 1]),
      planted(textIn().replace(/^\{/, '{"a":1,')),
      planted(textIn().replace(/\}$/, ',"z":null}')),
      planted(textIn().replace(/^\{/, "{ ")),
      planted(`${textIn()}\n`),
      planted(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(textIn())).toReversed()))),
    ];
    expect(others.map((bytes) => readHeader(bytes).type)).toEqual(others.map(() => "damaged"));
  });

  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["no doors", '{"vault":"00"}'],
    ["an unknown kind of door", textIn().replace('"phrase"', '"window"')],
    ["a wrap that is too short", textIn().replace(/"wrap":"....../, '"wrap":"')],
    ["a wrap that is no hex", textIn().replace(/"wrap":"../, '"wrap":"zz')],
    ["half a pass", textIn().replace('"passes":3', '"passes":3.5')],
    ["another key function", textIn().replace("argon2id", "argon2xx")],
  ])("V23 %s for its text is damage", (_, text) => {
    expect(readHeader(planted(text)).type).toBe("damaged");
  });

  it("V23 any bytes are read without a crash", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
        expect(readHeader(some).type).not.toBe("header");
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readHeader(planted(text)).type).toBe("damaged");
      }),
    );
  });

  it("V24 the words are sealed in it, for this key and this vault", () => {
    expect(openWords(header, key)).toEqual(secret);
    expect(() => openWords(header, flipped(key, 0))).toThrow();
    expect(() => openWords({ ...header, vaultId: flipped(vaultId, 0) }, key)).toThrow();
  });
});
