import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { lowAnswers, mineOf, sheetsOf } from "./sheet.ts";

const chapter = "c1";
const sheet = (day: number, answers: object, more: object = {}): Happening => [day, "sheet", { answers }, more];
const sheets = (today: number, happenings: readonly Happening[]) => {
  const { situation, moment } = logOf(today, happenings);
  return sheetsOf(situation, chapter, moment);
};

describe("F45 do I want this back?", () => {
  it("F45 compares the answers of all sheets over time", () => {
    const { compared, sheets: ids } = sheets(20, [sheet(1, { listened: 7, want: 9 }), sheet(9, { listened: 5 }), sheet(18, { want: 4 })]);
    expect(ids).toEqual([idOf(0), idOf(1), idOf(2)]);
    expect(compared).toMatchObject([
      { question: "listened", change: -2, answers: [{ entry: idOf(0), value: 7 }, { entry: idOf(1) }] },
      { question: "want", change: -5, answers: [{ value: 9 }, { value: 4, entry: idOf(2) }] },
    ]);
  });

  it("F45 one answer alone has no change, and no answer is not there", () => {
    expect(sheets(2, [sheet(1, { honest: 6 })]).compared).toMatchObject([{ question: "honest", change: null }]);
    expect(sheets(2, [])).toEqual({ sheets: [], compared: [], low: [] });
  });

  it("F45 looks both ways", () => {
    const { compared } = sheets(2, [sheet(1, { listened: 5, "i-listened": 4, honest: 5, "i-honest": 9, safe: 9, myself: 4 })]);
    const of = (way: string) => compared.filter(({ looksAt }) => looksAt === way).map(({ question }) => question);
    expect(of("them")).toEqual(["listened", "honest", "safe"]);
    expect(of("me")).toEqual(["myself", "i-listened", "i-honest"]);
  });

  it.each(["safe", "listened", "honest", "respected"])("F45 F4 %s opens the help at 3 and not at 4", (question) => {
    expect(sheets(2, [sheet(1, { [question]: 3 })]).low).toMatchObject([{ question, value: 3, entry: idOf(0) }]);
    expect(sheets(2, [sheet(1, { [question]: 4 })]).low).toEqual([]);
  });

  it.each(["myself", "i-listened", "i-honest", "want"])("F45 a low %s opens no help", (question) => {
    expect(sheets(2, [sheet(1, { [question]: 0 })]).low).toEqual([]);
  });

  it("F45 the newest answer to each question decides, and a sheet that leaves it out hides nothing", () => {
    expect(sheets(9, [sheet(1, { safe: 1 }), sheet(5, { safe: 8 })]).low).toEqual([]);
    expect(sheets(9, [sheet(1, { safe: 1 }), sheet(5, { want: 8 })]).low).toMatchObject([{ question: "safe", entry: idOf(0) }]);
  });

  it("F45 another chapter's sheets and those dated later are not seen", () => {
    const rows = [sheet(1, { safe: 9 }), sheet(2, { safe: 1 }, { chapter: "c2" }), sheet(5, { safe: 1 })];
    expect(sheets(3, rows)).toMatchObject({ sheets: [idOf(0)], low: [] });
    expect(sheets(5, rows).low).toHaveLength(1);
  });

  it("F45 the short way to the low answers finds what the whole sheet shows", () => {
    const answers = fc.dictionary(fc.constantFrom("listened", "honest", "safe", "respected", "want"), fc.nat(10));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), answers), { maxLength: 12 }), (rows) => {
        const { situation, moment } = logOf(
          15,
          rows.map(([day, given]) => sheet(day, given)),
        );
        const { compared, low } = sheetsOf(situation, chapter, moment);
        const plain = compared
          .filter(({ question, answers: all }) => question !== "want" && (all.at(-1)?.value ?? 9) <= 3)
          .map(({ question, answers: all }) => ({ question, ...all.at(-1) }));
        expect(lowAnswers(situation, chapter, moment)).toEqual(plain);
        expect(low).toEqual(plain);
        expect(JSON.parse(JSON.stringify(compared))).toStrictEqual(compared);
      }),
      { numRuns: 60 },
    );
  });
});

describe("F45 mine and not mine", () => {
  it("F45 sorts what can be influenced from what cannot; sorting anew replaces", () => {
    const { situation, moment } = logOf(3, [
      [1, "mine", { text: "how I sleep", mine: true }],
      [1, "mine", { text: "what they feel", mine: true }],
      [2, "mine", { text: "what they feel", mine: false, replaces: idOf(1) }],
      [2, "mine", { text: "another life", mine: true }, { chapter: "c2" }],
      [4, "mine", { text: "of tomorrow", mine: true }],
    ]);
    expect(mineOf(situation, chapter, moment)).toStrictEqual({ mine: [idOf(0)], notMine: [idOf(2)] });
  });
});
