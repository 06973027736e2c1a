import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords, suggestedPassphrase, wordsOf } from "./phrase.ts";

const secret = Uint8Array.from({ length: 32 }, (_, index) => index * 8);
const words = wordsOf(secret);

describe("V13 the recovery phrase", () => {
  it("V13 is the BIP-39 phrase of its 32 bytes", () => {
    expect(wordsOf(new Uint8Array(32))).toBe(`${"abandon ".repeat(23)}art`);
    expect(wordsOf(new Uint8Array(32).fill(0xff))).toBe(`${"zoo ".repeat(23)}vote`);
  });

  it("V13 comes back from its words", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(readWords(wordsOf(bytes))).toEqual({ type: "secret", secret: Uint8Array.from(bytes) });
      }),
    );
  });

  it.each([
    ["capitals and line breaks", words.toUpperCase().replaceAll(" ", "\r\n")],
    [
      "numbers as on the sheet",
      words
        .split(" ")
        .map((word, index) => `${index + 1}. ${word}`)
        .join("\n"),
    ],
    [
      "numbers without a space",
      words
        .split(" ")
        .map((word, index) => `${index + 1}.${word}`)
        .join(", "),
    ],
    ["a full stop, tabs and spaces around", `  ${words.replaceAll(" ", " \t ")}. `],
    ["wide letters", [...words].map((letter) => (letter === " " ? " " : String.fromCharCode(letter.charCodeAt(0) + 0xfee0))).join("")],
  ])("V13 is read as it was typed: %s", (_, typed) => {
    expect(readWords(typed)).toEqual({ type: "secret", secret });
  });

  it("V13 says what is wrong with it: the number of words, words that are none, or the checksum", () => {
    const list = words.split(" ");
    expect(readWords("")).toEqual({ type: "count", count: 0 });
    expect(readWords(list.slice(1).join(" "))).toEqual({ type: "count", count: 23 });
    expect(readWords([...list, "zoo"].join(" "))).toEqual({ type: "count", count: 25 });
    expect(readWords(list.with(3, "hte").with(20, "x").join(" "))).toEqual({ type: "unknown-words", places: [4, 21] });
    const swapped = list.with(0, list[5] as string).with(5, list[0] as string);
    expect(readWords(swapped.join(" "))).toEqual({ type: "checksum" });
  });
});

it("V18 a passphrase that is offered has seven words, 77 bits", () => {
  expect(suggestedPassphrase(new Uint8Array(32).fill(0xff))).toBe("zoo zoo zoo zoo zoo zoo zoo");
  expect(suggestedPassphrase(secret).split(" ")).toHaveLength(7);
});
