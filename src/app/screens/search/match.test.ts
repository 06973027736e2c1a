import { describe, expect, it } from "vitest";
import { excerpt, folded, holdsAll, soughtIn } from "./match.ts";

const marked = (text: string, find: string) =>
  excerpt(text, soughtIn(find))
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join("");

describe("search: words whatever their case and accents", () => {
  it.each([
    ["Café", "cafe"],
    ["CAFÉ", "cafe"],
    ["cafe\u0301", "cafe"],
    ["Ångström", "angstrom"],
    ["ΟΔΟΣ", "οδοσ"],
    ["Straße", "straße"],
  ])("%s is found as %s", (text, plain) => {
    expect(folded(text)).toBe(plain);
    expect(holdsAll(folded(text), soughtIn(text))).toBe(true);
  });

  it("every word must stand there, each is sought once, and an empty field seeks nothing", () => {
    expect(soughtIn("  the  Shelf the ")).toEqual(["the", "shelf"]);
    expect(holdsAll("the shelf hangs", ["the", "shelf"])).toBe(true);
    expect(holdsAll("the table stands", ["the", "shelf"])).toBe(false);
    expect(soughtIn(" \n ")).toEqual([]);
  });

  it("marks the letters as they were typed, accents and all", () => {
    expect(marked("At the CAFÉ, then home.", "cafe")).toBe("At the [CAFÉ], then home.");
    expect(marked("At the cafe\u0301, then home.", "cafe")).toBe("At the [cafe\u0301], then home.");
    expect(marked("shelf and Shelf", "shelf")).toBe("[shelf] and [Shelf]");
    expect(marked("I 🙂 the shelf", "shelf")).toBe("I 🙂 the [shelf]");
  });

  it("joins hits that overlap, and shows line breaks as spaces", () => {
    expect(marked("bookshop", "books shop")).toBe("[bookshop]");
    expect(marked("one\n\ntwo", "two")).toBe("one [two]");
  });

  it("a long text is cut round the first hit, at spaces", () => {
    const long = `${"word ".repeat(100)}shelf ${"more ".repeat(100)}`;
    const shown = marked(long, "shelf");
    expect(shown).toMatch(/^… word .*\[shelf\] more .* …$/);
    expect(shown.length).toBeLessThan(200);
    expect(marked("x".repeat(500), "x").length).toBeLessThan(600);
  });
});
