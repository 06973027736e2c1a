import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimOf, type Landmark, landmarkOf } from "./landmark.ts";
import { day, type Line, partsOf, repeated, week } from "./testing.ts";

const landmark = (lines: readonly Line[], minutes = 5) => {
  const { thread, turns } = partsOf(lines);
  return landmarkOf(thread, turns, minutes);
};

/** The formula of docs/spec/look-back.md, stratum by stratum, from the turns themselves. Minutes. */
function twin(lines: readonly Line[], mark: number) {
  const limits = [0, 1, 3, 10, 30, 90, 360, 1_440, 10_080];
  const turns: { first: number; times: number[]; end: number; answered: boolean; before: number }[] = [];
  lines.forEach(([minute, who], i) => {
    const [before, writer] = lines[i - 1] ?? [Number.NEGATIVE_INFINITY, null];
    if (who === "A" && (writer !== "A" || minute - before > 360))
      turns.push({ first: minute, times: [], end: minute, answered: false, before: minute - before });
    const turn = turns.at(-1);
    if (who === "A") turn?.times.push(minute);
    const next = lines[i + 1];
    if (turn !== undefined && who === "A") Object.assign(turn, { end: next?.[0] ?? minute, answered: next?.[1] === "B" });
  });
  const strata = new Map<string, { d: [number, number]; t: [number, number] }>();
  for (const { first, times, end, answered, before } of turns) {
    const wait = end - first - mark;
    if (wait <= 0) continue;
    const exposed = times.filter((time) => time <= first + mark).length >= 3 ? 1 : 0;
    const tempo = [1, 5, 30, 360].filter((limit) => before >= limit).length;
    for (let piece = 0; piece < 8; piece++) {
      const [from, to] = [limits[piece] as number, limits[piece + 1] as number];
      if (wait <= from) break;
      const key = `${Math.floor((first - (lines[0]?.[0] ?? 0)) / (28 * day))} ${tempo} ${piece}`;
      const stratum = strata.get(key) ?? { d: [0, 0], t: [0, 0] };
      strata.set(key, stratum);
      stratum.t[exposed] += Math.min(wait, to) - from;
      if (answered && wait <= to) stratum.d[exposed]++;
    }
  }
  const sum = (part: (d0: number, d1: number, t0: number, t1: number) => number) =>
    [...strata.values()].reduce((total, { d, t }) => total + part(d[0], d[1], t[0], t[1]), 0);
  const above = sum((_, d1, t0, t1) => (d1 * t0) / (t0 + t1));
  const below = sum((d0, _, t0, t1) => (d0 * t1) / (t0 + t1));
  const error = Math.sqrt(sum((d0, d1, t0, t1) => ((d0 + d1) * t0 * t1) / (t0 + t1) ** 2) / (above * below));
  return { ratio: above === 0 || below === 0 ? null : above / below, error };
}

describe("F80 the landmark ratio", () => {
  it("F80 compares turns that were unanswered after 5 minutes, with three messages by then and with fewer", () => {
    // Both kinds once a day in turn. Exposed: answered 100 minutes after the landmark; control: 50 minutes after it.
    // Pieces until 30 minutes have no event. From 30 to 90: T1 = 60, T0 = 20, d0 = 1. From 90: T1 = 10, d1 = 1, and no T0: it falls out.
    // So sum(d1 T0 / T) = 0 where the only exposed event has nobody beside it, and no ratio is known.
    const exposed: Line[] = [
      [0, "A"],
      [1, "A"],
      [2, "A"],
      [105, "B"],
    ];
    const control: Line[] = [
      [0, "A"],
      [55, "B"],
    ];
    const both = (lines: Line[], other: Line[]) =>
      repeated([...lines, ...other.map(([minute, who]): Line => [minute + day, who])], 5, 2 * day);
    expect(landmark(both(exposed, control))).toMatchObject({ ratio: null, exposed: 5, control: 5 });
    // Answered after 80 instead: from 30 to 90, T1 = 5 · 50, T0 = 5 · 20, d1 = d0 = 5: ratio (5 · 100) / (5 · 250).
    const sooner: Line[] = [
      [0, "A"],
      [1, "A"],
      [2, "A"],
      [85, "B"],
    ];
    const { ratio, low, high } = landmark(both(sooner, control));
    expect(ratio).toBeCloseTo(0.4);
    // se² = (10 · 100 · 250 / 350²) / ((500 / 350) · (1250 / 350)) = 0.4.
    expect(Math.log((high as number) / (low as number)) / 2).toBeCloseTo(2.5758293 * Math.sqrt(0.4), 6);
  });

  it("F80 leaves out turns that were answered in time", () => {
    expect(
      landmark(
        repeated(
          [
            [0, "A"],
            [1, "A"],
            [2, "A"],
            [5, "B"],
          ],
          20,
          day,
        ),
      ),
    ).toMatchObject({ ratio: null, exposed: 0, control: 0 });
  });

  it("F80 is that of its formula, worked out stratum by stratum", () => {
    const step = fc.tuple(fc.oneof(fc.nat(4), fc.nat(60), fc.nat(2 * week)), fc.constantFrom("A" as const, "A" as const, "B" as const));
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), (steps) => {
        let minute = 0;
        const lines = steps.map(([gap, who]): Line => {
          minute += gap;
          return [minute, who];
        });
        const found = landmark(lines);
        const { ratio, error } = twin(lines, 5);
        expect(found.ratio === null).toBe(ratio === null);
        if (ratio === null) return;
        expect(found.ratio).toBeCloseTo(ratio, 9);
        expect(found.low).toBeCloseTo(ratio * Math.exp(-2.5758293035489 * error), 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("F80 what may be said of pushes", () => {
  const five: Landmark = { minutes: 5, ratio: 0.7, low: 0.5, high: 0.9, exposed: 30, control: 100 };
  const ten: Landmark = { ...five, minutes: 10 };

  it("F80 later only where the 99 % interval lies below 1, the point at 10 minutes too, and 30 turns were exposed", () => {
    expect(claimOf(five, ten)).toBe("later");
    expect(claimOf({ ...five, high: 1 }, ten)).toBe("none");
    expect(claimOf(five, { ...ten, ratio: 1 })).toBe("none");
    expect(claimOf({ ...five, exposed: 29 }, ten)).toBe("none");
    expect(claimOf(five, { ...ten, ratio: null })).toBe("none");
    expect(claimOf({ ...five, ratio: null, low: null, high: null }, ten)).toBe("none");
  });

  it("F80 that they answered sooner is never claimed", () => {
    expect(claimOf({ ...five, ratio: 1.5, low: 1.1, high: 2 }, { ...ten, ratio: 1.2 })).toBe("none");
  });
});
