import { argon2id } from "@noble/hashes/argon2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cost, floor, judgeCost, keyOfPassphrase } from "./kdf.ts";

const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
const little: Cost = { memory: 64, passes: 1, lanes: 1 };
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("the cost of a passphrase's door", () => {
  it.each([
    ["the floor", floor, "fine"],
    ["the least that ever was", { memory: 19_456, passes: 2, lanes: 1 }, "older"],
    ["one pass too few", { ...floor, passes: 2 }, "older"],
    ["one KiB too little", { ...floor, memory: 65_535 }, "older"],
    ["the most", { memory: 1_048_576, passes: 10, lanes: 4 }, "fine"],
    ["one KiB below the least", { memory: 19_455, passes: 2, lanes: 1 }, "weak"],
    ["one pass", { memory: 1_048_576, passes: 1, lanes: 1 }, "weak"],
    ["no lane", { ...floor, lanes: 0 }, "weak"],
    ["less than nothing", { ...floor, memory: -1 }, "weak"],
    ["one KiB above the most", { ...floor, memory: 1_048_577 }, "excessive"],
    ["eleven passes", { ...floor, passes: 11 }, "excessive"],
    ["five lanes", { ...floor, lanes: 5 }, "excessive"],
    ["half a pass", { ...floor, passes: 3.5 }, "excessive"],
    ["no number", { ...floor, memory: Number.NaN }, "excessive"],
    ["weak and excessive at once", { memory: 8, passes: 4_000_000_000, lanes: 1 }, "excessive"],
  ] as const)("V11 %s is judged", (_, cost, judged) => {
    expect(judgeCost(cost)).toBe(judged);
  });
});

describe("V10 the key of a passphrase", () => {
  it("V10 is Argon2id of RFC 9106, 64 bytes: another implementation gives the same", async () => {
    for (const [passphrase, memory, passes, lanes] of [
      ["password", 256, 2, 1],
      ["Zoë 😀", 64, 3, 1],
      ["four lanes", 128, 1, 4],
    ] as const) {
      const key = await keyOfPassphrase(passphrase, salt, { memory, passes, lanes });
      expect(key).toEqual(argon2id(passphrase.normalize("NFKC"), salt, { m: memory, t: passes, p: lanes, dkLen: 64 }));
    }
  });

  it("V10 is the same for composed and decomposed letters, wide and narrow ones", async () => {
    const same = async (one: string, other: string) =>
      expect(hex(await keyOfPassphrase(one, salt, little))).toBe(hex(await keyOfPassphrase(other, salt, little)));
    await same("Zoë und Müller".normalize("NFC"), "Zoë und Müller".normalize("NFD"));
    await same("ﬁne １２３", "fine 123");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), async (text) => {
        await same(text.normalize("NFC"), text.normalize("NFD"));
      }),
      { numRuns: 10 },
    );
  });

  it("V10 is another for another passphrase, salt or cost; spaces and capitals count", async () => {
    const keys = await Promise.all([
      keyOfPassphrase("quiet words", salt, little),
      keyOfPassphrase("quiet  words", salt, little),
      keyOfPassphrase("Quiet words", salt, little),
      keyOfPassphrase("quiet words", salt.toReversed(), little),
      keyOfPassphrase("quiet words", salt, { ...little, passes: 2 }),
      keyOfPassphrase("quiet words", salt, { ...little, memory: 65 }),
    ]);
    expect(new Set(keys.map(hex)).size).toBe(keys.length);
  });
});
