import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { journalOf, themeOffer } from "./journal.ts";

const chapter = "c1";
const page = (day: number, theme?: string): Happening => [
  day,
  "journal",
  { prompt: "day", text: "words", ...(theme === undefined ? {} : { theme }) },
];
const offer = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return themeOffer(situation, moment);
};

describe("F63 the journal", () => {
  it("F63 lists pages with day and theme, and letters that are not sent; never what they say", () => {
    const { situation, moment } = logOf(3, [
      page(1, "the flat"),
      [2, "letter", { text: "dear you" }],
      [2, "journal", { prompt: "got-back", text: "words" }],
      page(4),
    ]);
    const found = journalOf(situation, chapter, moment);
    expect(found).toStrictEqual({
      pages: [
        { entry: idOf(0), day: moment.base + 1, prompt: "day", theme: "the flat" },
        { entry: idOf(2), day: moment.base + 2, prompt: "got-back", theme: null },
      ],
      letters: [{ entry: idOf(1), day: moment.base + 2 }],
    });
  });

  it("F63 letters belong to a chapter, pages to the person", () => {
    const { situation, moment } = logOf(3, [
      [1, "letter", { text: "words" }, { chapter: "c2" }],
      [1, "journal", { prompt: "free", text: "words" }, { chapter: "c2" }],
    ]);
    expect(journalOf(situation, chapter, moment)).toMatchObject({ letters: [], pages: [{ entry: idOf(1) }] });
  });
});

describe("F63 R21 three pages on one theme", () => {
  it("F63 R21 three in two days offer something else; two do not", () => {
    expect(offer(2, [page(1, "why"), page(2, "why")])).toBeNull();
    expect(offer(2, [page(1, "why"), page(2, "why"), page(2, "why")])).toEqual({ theme: "why", entries: [idOf(0), idOf(1), idOf(2)] });
  });

  it("F63 R21 pages of the day before yesterday, and of tomorrow, do not count", () => {
    expect(offer(3, [page(1, "why"), page(2, "why"), page(3, "why")])).toBeNull();
    expect(offer(3, [page(2, "why"), page(3, "why"), page(4, "why")])).toBeNull();
  });

  it("F63 R21 case and spaces make no other theme; other words do", () => {
    expect(offer(1, [page(1, "Why  me"), page(1, "why me "), page(1, "WHY ME")])).toMatchObject({ theme: "Why  me" });
    expect(offer(1, [page(1, "why me"), page(1, "why us"), page(1, "why now")])).toBeNull();
  });

  it("F63 R21 pages without a theme are on none", () => {
    expect(offer(1, [page(1), page(1, " "), page(1), page(1, "")])).toBeNull();
  });

  it("F63 R21 of two themes the one that was written about last is named", () => {
    const three = (theme: string) => [page(1, theme), page(1, theme), page(1, theme)];
    expect(offer(1, [...three("one"), ...three("two")])?.theme).toBe("two");
    expect(offer(1, [...three("one"), ...three("two"), page(1, "one")])?.theme).toBe("one");
    expect(offer(1, [...three("one"), page(1, "two")])?.theme).toBe("one");
  });
});
