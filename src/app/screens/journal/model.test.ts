import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { type Given, view } from "./model.ts";

const guide = await loadGuide();
const journal = (today: number, happenings: readonly Happening[], given: Partial<Given> = {}) => {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), { shelf: "journal", open: null, find: "", most: 50, ...given });
};
const page = (day: number, text: string, more: object = {}): Happening => [day, "journal", { prompt: "day", text, ...more }];
const chapter: Happening = [0, "chapter", { why: "first" }];

describe("F63 the journal", () => {
  it("F63 lists pages by day, newest first, each with its first words", () => {
    const { days, total } = journal(5, [page(1, "one"), page(3.4, "two"), page(3.6, `three ${"long ".repeat(60)}`)]);
    expect(days.map(({ lines }) => lines.map(({ begins }) => begins.slice(0, 5)))).toEqual([["three", "two"], ["one"]]);
    expect(days[0]?.lines[0]?.begins).toMatch(/ …$/);
    expect(total).toBe(3);
  });

  it("F63 is searched whatever the case and accents, in words and themes", () => {
    const happenings = [page(1, "The CAFÉ"), page(2, "Home", { theme: "Cafés" }), page(3, "Work")];
    expect(journal(5, happenings, { find: "cafe" }).found).toBe(2);
    expect(journal(5, happenings, { find: "sea" })).toMatchObject({ found: 0, total: 3, days: [] });
  });

  it("F63 shows so many, and says how many there are", () => {
    const many = Array.from({ length: 60 }, (_, n) => page(1, `page ${n}`));
    const { days, found } = journal(5, many);
    expect(days.flatMap(({ lines }) => lines)).toHaveLength(50);
    expect(found).toBe(60);
  });

  it("F63 a page that was kept many times is one page, found under any of its wordings and taken back with all of them", () => {
    const happenings: Happening[] = [page(2, "I"), page(2, "I went", { replaces: idOf(0) }), page(2, "I went home", { replaces: idOf(1) })];
    expect(journal(5, happenings).total).toBe(1);
    for (const id of [0, 1, 2])
      expect(journal(5, happenings, { open: idOf(id) }).opened).toMatchObject({
        ...{ id: idOf(2), text: "I went home", chain: [idOf(0), idOf(1), idOf(2)] },
      });
    const back: Happening[] = [0, 1, 2].map((id) => [3, "withdraw", { of: idOf(id) }]);
    expect(journal(5, [...happenings, ...back])).toMatchObject({ total: 0 });
    expect(journal(5, [...happenings, ...back], { open: idOf(2) }).opened).toBeNull();
    // Taking back the last wording alone lets the one before stand: that is the undo of an edit.
    const undo: Happening[] = [[3, "withdraw", { of: idOf(2) }]];
    expect(journal(5, [...happenings, ...undo], { open: idOf(0) }).opened?.text).toBe("I went");
  });

  it("F63 a page has ten minutes, unless they choose otherwise; none is a choice too", () => {
    expect(journal(5, []).minutes).toBe(10);
    expect(journal(5, [[1, "setting", { name: "journal-minutes", value: 20 }]]).minutes).toBe(20);
    expect(journal(5, [[1, "setting", { name: "journal-minutes", value: 0 }]]).minutes).toBe(0);
  });

  it("F63 after three pages on one theme in two days it offers something else, after two not", () => {
    const themed = (count: number) =>
      Array.from({ length: count }, (_, n) => page(4 + n / 4, "again", { theme: n === 1 ? " Why " : "why" }));
    expect(journal(5, themed(2)).offer).toBeNull();
    expect(journal(5, themed(3)).offer?.trim().toLowerCase()).toBe("why");
    expect(journal(9, themed(3)).offer).toBeNull();
  });

  it("F63 themes that were used come back once each, the last one first", () => {
    const happenings = [page(1, "a", { theme: "Home" }), page(2, "b", { theme: "work" }), page(3, "c", { theme: "home" })];
    expect(journal(5, happenings).themes).toEqual(["home", "work"]);
  });

  it("F63 letters stand apart from pages, and belong to their chapter", () => {
    const happenings: Happening[] = [chapter, [1, "letter", { text: "Dear you" }], page(2, "one")];
    const { days, total } = journal(5, happenings, { shelf: "letter" });
    expect(days.map(({ lines }) => lines.map(({ begins }) => begins))).toEqual([["Dear you"]]);
    expect(total).toBe(1);
    expect(journal(5, happenings).letters).toBe(1);
    expect(journal(5, happenings, { shelf: "letter", open: idOf(1) }).opened).toMatchObject({ text: "Dear you", theme: "" });
    const later: Happening = [3, "chapter", { why: "another-person" }, { chapter: "c2" }];
    expect(journal(5, [...happenings, later], { shelf: "letter" }).total).toBe(0);
  });

  it("F73 words that call for help bring it, plain ones do not", () => {
    const help = (text: string) => journal(5, [page(2, text)], { open: idOf(0) }).opened?.help ?? null;
    expect(help("I want to kill myself.")).toMatchObject({ kind: "suicide", purpose: "suicide" });
    expect(help("I cooked, and ate at the table.")).toBeNull();
  });
});
