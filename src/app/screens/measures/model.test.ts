import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { firstDay, type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { scaleTexts } from "../../words/en/measures.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";

const guide = await loadGuide();

function seen(today: number, happenings: readonly Happening[], scale = "") {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), { scale });
}

const idsOf = (name: keyof typeof scaleTexts) => scaleTexts[name].items.map(([id]) => id);
const phq4 = (day: number, gad1: number, gad2: number, phq1: number, phq2: number): Happening => [
  day,
  "scale",
  { is: { scale: "phq4", scoring: 1, answers: { gad1, gad2, phq1, phq2 } } },
];
const sise = (day: number, answer: number): Happening => [day, "scale", { is: { scale: "sise", scoring: 1, answers: { sise: answer } } }];
const rses = (day: number, answers: (item: string) => number): Happening => [
  day,
  "scale",
  { is: { scale: "rses", scoring: 1, answers: Object.fromEntries(idsOf("rses").map((item) => [item, answers(item)])) } },
];
const named = (name: string, shown: ReturnType<typeof seen>) => shown.scales.find((one) => one.name === name);

describe("F61 scales", () => {
  it("F61 the forms hold every item of the scales, and no other: their answers are entries", () => {
    for (const name of ["phq4", "sise", "rses"] as const) {
      const answers = Object.fromEntries(idsOf(name).map((id) => [id, 1]));
      expect(() => seen(1, [[1, "scale", { is: { scale: name, scoring: 1, answers } }]]), name).not.toThrow();
    }
    expect(idsOf("rses")).toHaveLength(10);
    expect(scaleTexts.phq4.answers.map(([value]) => value)).toEqual([0, 1, 2, 3]);
    expect(scaleTexts.rses.answers.map(([value]) => value)).toEqual([3, 2, 1, 0]);
    expect(scaleTexts.sise.answers.map(([value]) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  it("F61 the words are those that were published", () => {
    expect(scaleTexts.phq4.stem).toBe("Over the last two weeks, how often have you been bothered by the following problems?");
    expect(scaleTexts.phq4.items.map(([, text]) => text)).toEqual([
      "Feeling nervous, anxious or on edge",
      "Not being able to stop or control worrying",
      "Little interest or pleasure in doing things",
      "Feeling down, depressed, or hopeless",
    ]);
    expect(scaleTexts.phq4.answers.map(([, text]) => text)).toEqual([
      "Not at all",
      "Several days",
      "More than half the days",
      "Nearly every day",
    ]);
    expect(scaleTexts.sise.items[0][1]).toBe("I have high self-esteem.");
  });

  it("F61 what is due comes first, then what is due next", () => {
    expect(seen(0, []).scales.every(({ due }) => due.due)).toBe(true);
    const later = seen(8, [phq4(1, 1, 1, 1, 1), sise(2, 3), rses(8, (item) => (item.length % 2) + 1)]);
    expect(later.scales.map(({ name }) => name)).toEqual(["sise", "phq4", "rses"]);
    expect(named("phq4", later)?.due).toEqual({ due: false, on: firstDay + 15 });
  });

  it("F61 a change within the band may be chance, one beyond it is said plainly", () => {
    const results = named("phq4", seen(30, [phq4(1, 1, 1, 1, 1), phq4(15, 1, 1, 1, 0), phq4(29, 2, 2, 2, 1)]))?.results;
    expect(results?.map(({ value, change, mayBeChance }) => [value, change, mayBeChance])).toEqual([
      [4, null, null],
      [3, -1, true],
      [7, 4, false],
    ]);
  });

  it("F61 of the single item the middle of the last three is shown", () => {
    expect(named("sise", seen(20, [sise(1, 2), sise(8, 5), sise(15, 3)]))?.results.at(-1)?.value).toBe(3);
  });

  it("F61 ten equal answers of Rosenberg look uniform and give no score", () => {
    expect(named("rses", seen(3, [rses(2, () => 3)]))).toMatchObject({ results: [], unscored: "uniform" });
    expect(named("rses", seen(3, [rses(2, (item) => (item === "r_worth" ? 3 : 2))]))?.unscored).toBeNull();
  });

  it("F61 a severe total brings the note at once, the same subscale twice running too", () => {
    expect(seen(2, [phq4(2, 3, 3, 3, 0)]).strain).toBe(true);
    expect(seen(2, [phq4(2, 2, 1, 0, 0)]).strain).toBe(false);
    expect(seen(20, [phq4(2, 2, 1, 0, 0), phq4(16, 3, 0, 0, 0)]).strain).toBe(true);
  });

  it("F61 answers of today are there again, others are not", () => {
    expect(seen(2, [phq4(2, 1, 0, 0, 0)], "phq4").given).toEqual({ id: idOf(0), answers: { gad1: 1, gad2: 0, phq1: 0, phq2: 0 } });
    expect(seen(3, [phq4(2, 1, 0, 0, 0)], "phq4").given).toBeNull();
    expect(seen(2, [phq4(2, 1, 0, 0, 0)], "sise").given).toBeNull();
  });
});
