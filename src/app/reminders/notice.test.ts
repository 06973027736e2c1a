import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameChoices } from "../look-form.ts";
import { words as said } from "../words/en.ts";
import { isNeutral, mostLetters } from "./neutral.ts";
import { noticeBytes, noticeOf } from "./notice.ts";

const generic = { title: "Notes", options: { body: said.reminder, tag: "a-1" } };

describe("F92 what a lock screen shows", () => {
  it("F92 the neutral name, the words that were chosen, and one notice a reminder", () => {
    expect(noticeOf(noticeBytes("weather", "Water the plants"), "a-1")).toEqual({
      title: "Weather",
      options: { body: "Water the plants", tag: "a-1" },
    });
  });

  it.each([
    ["could not be opened", null],
    ["is empty", new Uint8Array()],
    ["is no text", new Uint8Array([0xff, 0xfe])],
    ["is of a newer form", new TextEncoder().encode('{"v":2,"words":"Water the plants"}')],
    ["is another thing", new TextEncoder().encode("null")],
    ["names them", noticeBytes("notes", "Do not write to your ex")],
  ])("F92 says nothing where it %s, and is shown all the same", (_, opened) => expect(noticeOf(opened, "a-1")).toEqual(generic));

  it("F92 every neutral text travels in as many bytes, and comes back", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 80 }).filter((one) => isNeutral(one, null));
    fc.assert(
      fc.property(text, fc.constantFrom(...nameChoices), (words, name) => {
        const bytes = noticeBytes(name, words);
        expect(bytes.length).toBe(320);
        expect(noticeOf(bytes, "x")).toEqual({ title: said.names[name], options: { body: words, tag: "x" } });
      }),
    );
    expect(noticeBytes("weather", '"'.repeat(mostLetters))).toHaveLength(320);
    expect(noticeBytes("weather", "\u{1F33F}".repeat(mostLetters))).toHaveLength(320);
    expect(() => noticeBytes("notes", "å".repeat(400))).toThrow(RangeError);
  });

  it("F92 whatever bytes come, something neutral is shown", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const { title, options } = noticeOf(bytes, "x");
          expect(Object.values(said.names)).toContain(title);
          expect(isNeutral(options.body, null)).toBe(true);
        },
      ),
    );
  });
});

describe("F92 words for anybody's eyes", () => {
  it.each(["A minute for your own day.", "Exactly ten", "Text the plumber", "Rr", "\u{1F33F}"])("F92 %s may stand there", (words) =>
    expect(isNeutral(words, "R.")).toBe(true),
  );

  it.each([
    ["", null],
    ["   ", null],
    ["Do not text my EX", null],
    ["After the break-up", null],
    ["Robin's birthday", "robin"],
    ["call r. now", "R."],
    ["big bear day", "Big Bear"],
    ["for \u{1F43B}", "\u{1F43B}"],
    ["two\nlines", null],
    ["a".repeat(mostLetters + 1), null],
  ])("F92 %j may not, where they are called %j", (words, nickname) => expect(isNeutral(words, nickname)).toBe(false));
});
