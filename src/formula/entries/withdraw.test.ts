import { describe, expect, it } from "vitest";
import { all } from "../situation.ts";
import { idOf, logOf } from "../testing.ts";

const urge = [0, "urge", { strength: 5 }] as const;
const back = (n: number) => [1, "withdraw", { of: idOf(n) }] as const;
const urges = (...happenings: Parameters<typeof logOf>[1]) => all(logOf(2, happenings).situation, "urge").length;

describe("F147 taking back", () => {
  it("F25 it takes any kind of entry back, and is filed nowhere itself", () => {
    const { situation } = logOf(2, [urge, [0, "letter", { text: "x" }], back(0), back(1)]);
    expect(situation).toMatchObject({ tables: {}, count: 2 });
  });

  it("F25 it can be taken back as often as somebody likes", () => {
    expect(urges(urge, back(0))).toBe(0);
    expect(urges(urge, back(0), back(1))).toBe(1);
    expect(urges(urge, back(0), back(1), back(2))).toBe(0);
  });

  it("F25 it takes nothing back that was written after it, or that is not there", () => {
    expect(urges(back(1), urge)).toBe(1);
    expect(urges(urge, back(40))).toBe(1);
  });

  it("F25 with `replaces` it still takes back only what `of` names", () => {
    expect(urges(urge, back(0), [1, "withdraw", { of: idOf(40), replaces: idOf(1) }])).toBe(0);
  });
});
