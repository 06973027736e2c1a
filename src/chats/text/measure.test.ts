import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Measure } from "./measure.ts";

const encoder = new TextEncoder();
const pieces = [
  "a",
  "h",
  "ht",
  "the hat",
  "http",
  "http://a.b/c?d",
  "https:",
  " ",
  "\n",
  "?",
  "؟",
  "？",
  "ش",
  "é",
  "明日",
  "👍🏽",
  "xhttp://y",
  "ok: ",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 24 })
  .map((all) => all.join(""));

describe("what a text measures", () => {
  it("F80 is what its letters say, however long it is and wherever it begins", () => {
    fc.assert(
      fc.property(texts, fc.nat(5), (text, before) => {
        const bytes = encoder.encode(wellFormed(text));
        const shifted = new Uint8Array([...new Uint8Array(before), ...bytes]);
        const { hash, ...rest } = measured(shifted, [before, shifted.length]);
        expect(rest).toEqual(plainly(wellFormed(text)));
        expect(hash).toBe(measured(bytes, [0, bytes.length]).hash);
      }),
    );
  });

  it("F80 is the same in parts, as long as none begins inside of an address", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (parts) => {
        const all = parts.map((part) => encoder.encode(`${wellFormed(part)} `));
        const bytes = new Uint8Array(all.flatMap((part) => [...part]));
        const ends = all.map((_, place) => all.slice(0, place + 1).reduce((sum, part) => sum + part.length, 0));
        expect(measured(bytes, [0, ...ends])).toEqual(measured(bytes, [0, bytes.length]));
      }),
    );
  });

  it("F80 tells texts apart that differ in one byte, and by what they end with", () => {
    const text = "eight by eight, and one more?";
    const all = [
      text,
      `${text}\0`,
      ...Array.from(text, (_, at) => `${text.slice(0, at)}X${text.slice(at + 1)}`),
      text.slice(1),
      text.slice(0, -1),
    ];
    const hashes = all.map((one) => measured(encoder.encode(one), [0, one.length]).hash);
    expect(new Set(hashes).size).toBe(all.length);
  });
});

/** As it comes back from its bytes: half a surrogate has none. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(encoder.encode(text));
}

/** @param cuts where the text begins, where its parts meet, and where it ends */
function measured(bytes: Uint8Array, cuts: readonly number[]) {
  const measure = new Measure();
  for (let cut = 1; cut < cuts.length; cut++) measure.feed(bytes, cuts[cut - 1] as number, cuts[cut] as number);
  const { chars, words, hasLink, hasQuestion, hash } = measure;
  return { chars, words, hasLink, hasQuestion, hash };
}

/** The same by patterns. */
function plainly(text: string) {
  const address = /(?<=^|[\0-\x20])https?:[^\0-\x20]*/g;
  const short = text.replace(address, "h");
  return {
    chars: [...short].length,
    words: short.match(/[^\0-\x20]+/g)?.length ?? 0,
    hasLink: text.match(address) !== null,
    hasQuestion: /[?؟？]/.test(short),
  };
}
