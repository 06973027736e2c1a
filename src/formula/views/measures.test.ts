import { describe, expect, it } from "vitest";
import { rsesItems } from "../entries/scale.ts";
import { type Happening, idOf, logOf } from "../testing.ts";
import { measuresOf, scalesDue, strainNote } from "./measures.ts";

const phq4 = (day: number, gad1: number, gad2: number, phq1: number, phq2: number | null): Happening => [
  day,
  "scale",
  { is: { scale: "phq4", scoring: 1, answers: { gad1, gad2, phq1, phq2 } } },
];
const sise = (day: number, answer: number | null): Happening => [
  day,
  "scale",
  { is: { scale: "sise", scoring: 1, answers: { sise: answer } } },
];
/** All items disagreed with, but as many reversed ones strongly: 15 and one more each. */
const reversed = ["r_failure", "r_proud", "r_respect", "r_useless", "r_nogood"];
const rses = (day: number, above: number): Happening => [
  day,
  "scale",
  {
    is: {
      scale: "rses",
      scoring: 1,
      answers: Object.fromEntries(rsesItems.map((item) => [item, reversed.indexOf(item) >= 0 && reversed.indexOf(item) < above ? 0 : 1])),
    },
  },
];
const measures = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return measuresOf(situation, moment);
};
const note = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  return strainNote(situation, moment);
};
const due = (today: number, rows: readonly Happening[]) => {
  const { situation, moment } = logOf(today, rows);
  const { phq4: one, sise: two, rses: three } = scalesDue(situation, moment);
  const plain = ({ due: is, on }: { due: boolean; on: number | null }) => [is, on === null ? null : on - moment.base];
  return { phq4: plain(one), sise: plain(two), rses: plain(three) };
};

describe("F61 results over time", () => {
  it("F61 a change of PHQ-4 under three points may be chance", () => {
    const rows = [phq4(0, 1, 1, 1, 1), phq4(14, 1, 1, 0, 0), phq4(28, 2, 2, 1, 0)];
    expect(measures(30, rows).phq4).toMatchObject([
      { value: 4, change: null, mayBeChance: null },
      { value: 2, change: -2, mayBeChance: true, band: "none" },
      { value: 5, change: 3, mayBeChance: false, anxiety: 4, depression: 1 },
    ]);
  });

  it("F61 a change of Rosenberg under five points may be chance", () => {
    expect(measures(90, [rses(0, 1), rses(30, 5)]).rses).toMatchObject([{ value: 16 }, { value: 20, change: 4, mayBeChance: true }]);
    const rows: Happening[] = [rses(0, 1), [30, "scale", { is: { scale: "rses", scoring: 1, answers: answersOf(2, 0) } }]];
    expect(measures(90, rows).rses.at(-1)).toMatchObject({ value: 25, change: 9, mayBeChance: false });
  });

  it("F61 five points of Rosenberg are beyond the band, and so are three of PHQ-4 downwards", () => {
    const rows: Happening[] = [
      rses(0, 1),
      [30, "scale", { is: { scale: "rses", scoring: 1, answers: { ...answersOf(1, 0), r_worth: 2 } } }],
    ];
    expect(measures(40, rows).rses.at(-1)).toMatchObject({ value: 21, change: 5, mayBeChance: false });
    expect(measures(30, [phq4(0, 1, 1, 1, 1), phq4(14, 1, 0, 0, 0)]).phq4.at(-1)).toMatchObject({ change: -3, mayBeChance: false });
  });

  it("F61 the single item shows the median of the last three, and a one-point move is noise", () => {
    const { sise: found } = measures(30, [sise(0, 2), sise(7, 5), sise(14, 3), sise(21, 3), sise(28, 1)]);
    expect(found.map(({ answer, value }) => [answer, value])).toEqual([
      [2, 2],
      [5, 3.5],
      [3, 3],
      [3, 3],
      [1, 3],
    ]);
    expect(found.map(({ mayBeChance }) => mayBeChance)).toEqual([null, true, true, true, true]);
    expect(measures(30, [sise(0, 1), sise(7, 5)]).sise.at(-1)).toMatchObject({ value: 3, change: 2, mayBeChance: false });
  });

  it("F61 answers that give no score are no result; Rosenberg says why", () => {
    const uniform: Happening = [1, "scale", { is: { scale: "rses", scoring: 1, answers: answersOf(2, 2) } }];
    const some: Happening = [
      2,
      "scale",
      { is: { scale: "rses", scoring: 1, answers: { ...answersOf(2, 0), r_able: null, r_worth: null } } },
    ];
    expect(measures(9, [uniform])).toMatchObject({ rses: [], unscored: { entry: idOf(0), why: "uniform" } });
    expect(measures(9, [uniform, some]).unscored).toEqual({ entry: idOf(1), why: "incomplete" });
    expect(measures(9, [uniform, rses(3, 2)]).unscored).toBeNull();
    expect(measures(9, [phq4(1, 1, 1, 1, null), sise(1, null)])).toEqual({ phq4: [], sise: [], rses: [], unscored: null });
  });

  it("F61 answers given twice on one day are one, and those dated later wait", () => {
    expect(measures(5, [sise(2, 1), sise(2, 4), sise(6, 5)]).sise.map(({ entry }) => entry)).toEqual([idOf(1)]);
  });

  it("F61 R38 no result holds own questions, and all is plain data", () => {
    const found = measures(30, [phq4(0, 1, 1, 1, 1), sise(3, 2), rses(4, 2), [5, "check-in", { mood: 1, pull: 9 }]]);
    expect([found.phq4.length, found.sise.length, found.rses.length]).toEqual([1, 1, 1]);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });
});

describe("F61 S18 the calm note", () => {
  it("F61 S18 a total of nine once is enough; eight is not", () => {
    expect(note(1, [phq4(0, 3, 2, 2, 2)])).toEqual({ because: "total", entries: [idOf(0)] });
    expect(note(1, [phq4(0, 2, 2, 2, 2)])).toBeNull();
  });

  it("F61 S18 twice running means the same subscale", () => {
    expect(note(20, [phq4(0, 3, 0, 0, 0), phq4(14, 2, 1, 0, 0)])).toEqual({ because: "anxiety", entries: [idOf(0), idOf(1)] });
    expect(note(20, [phq4(0, 0, 0, 2, 1), phq4(14, 0, 0, 3, 0)])).toEqual({ because: "depression", entries: [idOf(0), idOf(1)] });
    expect(note(20, [phq4(0, 3, 0, 0, 0), phq4(14, 0, 0, 3, 0)])).toBeNull();
    expect(note(20, [phq4(0, 2, 0, 0, 0), phq4(14, 3, 0, 0, 0)])).toBeNull();
  });

  it("F61 S18 a lower one between ends it; one without a score does not count", () => {
    expect(note(30, [phq4(0, 3, 0, 0, 0), phq4(14, 0, 0, 0, 0), phq4(28, 3, 0, 0, 0)])).toBeNull();
    expect(note(30, [phq4(0, 3, 0, 0, 0), phq4(14, 3, 0, 0, null), phq4(28, 3, 0, 0, 0)])).toMatchObject({ because: "anxiety" });
  });

  it("F61 S18 twice on one day is not twice running, and a lower one that day hides no high one", () => {
    expect(note(1, [phq4(0, 3, 0, 0, 0), phq4(0, 3, 0, 0, 0)])).toBeNull();
    expect(note(1, [phq4(0, 3, 3, 3, 0), phq4(0, 0, 0, 0, 0)])).toEqual({ because: "total", entries: [idOf(0)] });
  });

  it("F61 S18 later scores that are low end the note, those dated later do not yet", () => {
    expect(note(20, [phq4(0, 3, 3, 3, 3), phq4(14, 0, 0, 0, 0)])).toBeNull();
    expect(note(10, [phq4(0, 3, 3, 3, 3), phq4(14, 0, 0, 0, 0)])).toMatchObject({ because: "total" });
  });
});

describe("F61 when each is due", () => {
  it("F61 all three are due at the start", () => {
    expect(due(3, [])).toEqual({ phq4: [true, 3], sise: [true, 3], rses: [true, 3] });
  });

  it("F61 PHQ-4 every 14 days, the single item every week", () => {
    const rows = [phq4(1, 0, 0, 0, 0), sise(1, 3)];
    expect(due(7, rows)).toMatchObject({ phq4: [false, 15], sise: [false, 8] });
    expect(due(8, rows)).toMatchObject({ phq4: [false, 15], sise: [true, 8] });
    expect(due(14, rows)).toMatchObject({ phq4: [false, 15] });
    expect(due(15, rows)).toMatchObject({ phq4: [true, 15] });
  });

  it("F61 one that was left half open is not asked again the next day", () => {
    expect(due(3, [phq4(2, 1, 1, 1, null), sise(2, null)])).toMatchObject({ phq4: [false, 16], sise: [false, 9] });
  });

  it("F61 Rosenberg at the start, from day 30 and from day 60, and never again", () => {
    expect(due(31, [rses(2, 1)]).rses).toEqual([false, 32]);
    expect(due(32, [rses(2, 1)]).rses).toEqual([true, 32]);
    expect(due(40, [rses(2, 1), rses(35, 1)]).rses).toEqual([false, 62]);
    expect(due(62, [rses(2, 1), rses(35, 1)]).rses).toEqual([true, 62]);
    expect(due(70, [rses(2, 1)]).rses).toEqual([true, 62]);
    expect(due(70, [rses(2, 1), rses(65, 1)]).rses).toEqual([false, null]);
  });

  it("F61 one filled in between of their own accord takes the place of none", () => {
    expect(due(33, [rses(2, 1), rses(20, 1)]).rses).toEqual([true, 32]);
  });

  it("F61 one that is dated later does not count yet", () => {
    expect(due(5, [phq4(9, 0, 0, 0, 0), sise(9, 3), rses(9, 1)])).toEqual({ phq4: [true, 5], sise: [true, 5], rses: [true, 5] });
  });
});

function answersOf(agreed: number, other: number): Record<string, number> {
  return Object.fromEntries(rsesItems.map((item) => [item, reversed.includes(item) ? other : agreed]));
}
