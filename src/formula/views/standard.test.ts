import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { standardOf } from "./standard.ts";

const on = (day: number, more: object = {}): Happening => [day, "standard", { text: "no answers after ten", state: "on", ...more }];
const held = (day: number, of: string, how: string): Happening => [day, "held", { of, how }];
const standard = (today: number, happenings: readonly Happening[]) => {
  const { situation, moment } = logOf(today, happenings);
  return standardOf(situation, moment);
};

describe("F43 their own standard", () => {
  it("F43 three to five values are wanted: it says how many are missing or over", () => {
    expect(standard(1, [])).toEqual({ values: [], missing: 3, over: 0 });
    expect(standard(1, [on(0), on(0)])).toMatchObject({ missing: 1, over: 0 });
    expect(standard(1, [on(0), on(0), on(0)])).toMatchObject({ missing: 0, over: 0 });
    expect(
      standard(
        1,
        Array.from({ length: 6 }, () => on(0)),
      ),
    ).toMatchObject({ missing: 0, over: 1 });
  });

  it("F43 a value that was put off is none of them", () => {
    const off: Happening = [1, "standard", { text: "words", state: "off", replaces: idOf(0) }];
    expect(standard(2, [on(0), off, on(0)]).values.map(({ entry }) => entry)).toEqual([idOf(2)]);
  });

  it("F43 R26 acts are kept or bent; what is not relevant is neither", () => {
    const { values } = standard(9, [on(0), on(0), held(2, idOf(0), "kept"), held(3, idOf(0), "bent"), held(4, idOf(0), "not-relevant")]);
    expect(values).toMatchObject([
      { entry: idOf(0), kept: [idOf(2)], bent: [idOf(3)] },
      { entry: idOf(1), kept: [], bent: [] },
    ]);
  });

  it("F43 counts 28 days, today among them, and nothing dated later", () => {
    const rows = [held(1, idOf(0), "kept"), held(2, idOf(0), "kept"), held(30, idOf(0), "bent")];
    expect(standard(29, [on(0), ...rows]).values).toMatchObject([{ kept: [idOf(2)], bent: [] }]);
    expect(standard(28, [on(0), ...rows]).values).toMatchObject([{ kept: [idOf(1), idOf(2)] }]);
  });

  it("F43 a value had its act when something kept it since Monday, or the review named one", () => {
    expect(standard(8, [on(0), held(6, idOf(0), "kept")]).values[0]?.actThisWeek).toEqual([]);
    expect(standard(8, [on(0), held(7, idOf(0), "kept")]).values[0]?.actThisWeek).toEqual([idOf(1)]);
    expect(standard(8, [on(0), held(7, idOf(0), "bent")]).values[0]?.actThisWeek).toEqual([]);
    expect(standard(8, [on(0), [8, "review", { value: idOf(0), act: "phone in the hall" }]]).values[0]?.actThisWeek).toEqual([idOf(1)]);
    expect(standard(8, [on(0), [8, "review", { value: idOf(0), act: " " }]]).values[0]?.actThisWeek).toEqual([]);
    expect(standard(8, [on(0), on(0), [8, "review", { value: idOf(1), act: "words" }]]).values[0]?.actThisWeek).toEqual([]);
  });

  it("F43 a value that is reworded, twice even, keeps what was held to it", () => {
    const { values } = standard(9, [
      on(0),
      held(1, idOf(0), "kept"),
      on(2, { replaces: idOf(0), first: idOf(0) }),
      held(3, idOf(0), "bent"),
      on(4, { replaces: idOf(2), first: idOf(0) }),
      held(5, idOf(4), "kept"),
    ]);
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({ entry: idOf(4), kept: [idOf(1), idOf(5)], bent: [idOf(3)] });
    expect(JSON.parse(JSON.stringify(values))).toStrictEqual(values);
  });

  it("F43 a value that was reworded and then put off stays off", () => {
    const reworded = on(2, { replaces: idOf(0), first: idOf(0) });
    const off: Happening = [3, "standard", { text: "words", state: "off", replaces: idOf(1), first: idOf(0) }];
    expect(standard(9, [on(0), reworded, off]).values).toEqual([]);
  });

  it("F43 belongs to the person: another chapter changes nothing", () => {
    const { values } = standard(9, [on(0), [3, "held", { of: idOf(0), how: "kept" }, { chapter: "c2" }]]);
    expect(values[0]?.kept).toEqual([idOf(1)]);
  });
});
