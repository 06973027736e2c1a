import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, columnsOf, visible } from "./cells.ts";
import { paintFor, widthFor } from "./style.ts";
import { linesOf, paragraph } from "./wrap.ts";

const output = { write: () => true, drained: async () => {}, isTerminal: true, columns: 80 };

describe("what is written to a terminal", () => {
  it("moves no cursor, changes no colour and turns no line around", () => {
    expect(visible("a\x1b[31mred\x07\x9b\u202Eevil\u2066")).toBe("a␛[31mred␇\uFFFDevil");
    expect(visible("a\r\nb\rc\td")).toBe("a\nb\nc  d");
    expect(visible("\uD800x")).toBe("\uFFFDx");
  });

  it("counts columns of letters, accents, wide signs and emoji", () => {
    expect(["abc", "e\u0301", "漢字", "😭", "👨‍👩‍👧", "❤️", "\u200B", "ﷺ"].map(columnsOf)).toEqual([3, 1, 4, 2, 2, 2, 0, 1]);
  });

  it("is any text at all, without a throw, each unit in one cell", () => {
    const unit = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(unit, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const cells = linesOf(text, width).flat();
        expect(cells.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replace(/\r\n|\n|\r/g, ""));
        expect(
          linesOf(text, width).every(
            (line) =>
              columnsOf(
                line
                  .map(({ shown }) => shown)
                  .join("")
                  .trimEnd(),
              ) <= width,
          ),
        ).toBe(true);
      }),
    );
  });

  it("breaks at spaces, and inside a word only when it must", () => {
    const shown = (text: string, width: number) => linesOf(text, width).map((line) => line.map((cell) => cell.shown).join(""));
    expect(shown("one two three", 7)).toEqual(["one two ", "three"]);
    expect(shown("one two three", 6)).toEqual(["one ", "two ", "three"]);
    expect(shown("abcdefgh ij", 4)).toEqual(["abcd", "efgh ", "ij"]);
    expect(shown("a\n\nb\r\nc", 4)).toEqual(["a", "", "b", "c"]);
    expect(shown("", 4)).toEqual([""]);
    expect(cellsOf("ab", 5).map(({ start }) => start)).toEqual([5, 6]);
  });

  it("indents a paragraph below its first line", () => {
    expect(paragraph("one two three four", 14, "     ", "Why  ")).toBe("Why  one two\n     three four\n");
  });
});

describe("colour and width", () => {
  it("colours on a terminal only, and not with NO_COLOR or a dumb one", () => {
    const painted = (isTerminal: boolean, env: Record<string, string>) =>
      paintFor({ output: { ...output, isTerminal }, env })("x", "bold", "red");
    expect(painted(true, {})).toBe("\x1b[1;31mx\x1b[0m");
    expect([painted(false, {}), painted(true, { NO_COLOR: "1" }), painted(true, { TERM: "dumb" })]).toEqual(["x", "x", "x"]);
    expect(painted(true, { NO_COLOR: "" })).not.toBe("x");
  });

  it("uses the terminal's width, within what can be read", () => {
    expect([10, 60, 300].map((columns) => widthFor({ output: { ...output, columns } }))).toEqual([32, 59, 96]);
  });
});
