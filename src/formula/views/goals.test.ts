import { describe, expect, it } from "vitest";
import { type Happening, idOf, logOf } from "../testing.ts";
import { goalsOf } from "./goals.ts";

const goal = (day: number, until: string, more: object = {}): Happening => [
  day,
  "goal",
  { area: "play", text: "play one song", until, steps: ["tune it", "learn the chords", "play it through"], state: "on", ...more },
];
const step = (day: number, of: string, n: number, proof = "a photo"): Happening => [day, "goal-step", { of, step: n, proof }];

describe("F44 goals", () => {
  it("F44 only what is done counts: steps with their proof, and what is next", () => {
    const { situation, moment } = logOf(9, [goal(1, "2026-04-01"), step(2, idOf(0), 0), step(3, idOf(0), 2), step(10, idOf(0), 1)]);
    const [one] = goalsOf(situation, moment).open;
    expect(one).toMatchObject({ entry: idOf(0), doneSteps: 2, next: 1, proven: false, overdue: false });
    expect(one?.steps.map(({ done }) => done)).toEqual([
      { entry: idOf(1), day: 2 + moment.base, proof: "a photo" },
      null,
      { entry: idOf(2), day: 3 + moment.base, proof: "a photo" },
    ]);
  });

  it("F44 with every step done it is reached, without being said", () => {
    const { situation, moment } = logOf(60, [goal(1, "2026-03-20"), ...[0, 1, 2].map((n) => step(4, idOf(0), n))]);
    expect(goalsOf(situation, moment)).toMatchObject({ open: [], reached: [{ proven: true, next: null, overdue: false, doneSteps: 3 }] });
  });

  it("F44 said to be reached it is, and it shows that steps are open", () => {
    const { situation, moment } = logOf(9, [goal(1, "2026-04-01", { state: "reached" })]);
    expect(goalsOf(situation, moment).reached).toMatchObject([{ proven: false, next: 0, doneSteps: 0 }]);
  });

  it("F44 a goal without steps is not reached by itself", () => {
    const { situation, moment } = logOf(9, [goal(1, "2026-04-01", { steps: [] })]);
    expect(goalsOf(situation, moment)).toMatchObject({ open: [{ proven: false, next: null }], reached: [] });
  });

  it("F44 its last day is still in time, the day after it is overdue; the soonest end comes first", () => {
    const { situation, moment } = logOf(9, [goal(1, "2026-04-01"), goal(1, "2026-03-11"), goal(1, "2026-03-10")]);
    expect(goalsOf(situation, moment).open.map(({ entry, overdue }) => [entry, overdue])).toEqual([
      [idOf(2), true],
      [idOf(1), false],
      [idOf(0), false],
    ]);
  });

  it("F44 a step that is taken back is open again, a corrected proof takes the first one's place, a step that is not there is left out", () => {
    const { situation, moment } = logOf(9, [
      goal(1, "2026-04-01"),
      step(2, idOf(0), 0),
      [2, "withdraw", { of: idOf(1) }],
      step(3, idOf(0), 1, "first"),
      step(2, idOf(0), 1, "second"),
      step(3, idOf(0), 7),
    ]);
    const [one] = goalsOf(situation, moment).open;
    expect(one).toMatchObject({ doneSteps: 1, next: 0 });
    expect(one?.steps[1]?.done?.proof).toBe("second");
  });

  it("F44 a goal that was changed keeps what was done under any of its ids; others keep theirs", () => {
    const { situation, moment } = logOf(9, [
      goal(1, "2026-04-01"),
      step(2, idOf(0), 0),
      goal(3, "2026-04-02", { replaces: idOf(0), first: idOf(0) }),
      step(4, idOf(2), 1),
      goal(5, "2026-04-03", { replaces: idOf(2), first: idOf(0) }),
      goal(5, "2026-05-01"),
    ]);
    const { open } = goalsOf(situation, moment);
    expect(open.find(({ entry }) => entry === idOf(4))).toMatchObject({ doneSteps: 2, next: 2 });
    expect(open.find(({ entry }) => entry === idOf(5))).toMatchObject({ doneSteps: 0 });
  });

  it("F44 what was let go is kept apart, and tomorrow's waits", () => {
    const { situation, moment } = logOf(9, [goal(1, "2026-03-03", { state: "let-go" }), goal(10, "2026-04-01")]);
    expect(goalsOf(situation, moment)).toEqual({ open: [], reached: [], letGo: [idOf(0)] });
  });
});
