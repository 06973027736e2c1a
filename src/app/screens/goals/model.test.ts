import { describe, expect, it } from "vitest";
import { loadGuide } from "#formula";
import { type Happening, idOf, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { view } from "./model.ts";
import { wrongOf } from "./wrong.ts";

const guide = await loadGuide();
const goal = (day: number, more: object = {}): Happening => [
  day,
  "goal",
  { area: "play", text: "The shelf hangs", until: "2026-03-20", steps: ["Buy", "Plane", "Hang"], state: "on", ...more },
];
const step = (day: number, of: number, at: number): Happening => [day, "goal-step", { of: idOf(of), step: at, proof: "A photo" }];

function seen(today: number, happenings: readonly Happening[], of: string | null = null) {
  const { log, moment } = logOf(today, happenings);
  return view(aroundOf(log, moment, guide), of);
}

describe("F44 goals", () => {
  it("F44 only what is done counts: a goal is reached by its steps", () => {
    const begun = [goal(0), step(1, 0, 0), step(2, 0, 1)];
    expect(seen(3, begun).open[0]).toMatchObject({ doneSteps: 2, next: 2, proven: false });
    const whole = seen(4, [...begun, step(3, 0, 2)]);
    expect(whole.open).toEqual([]);
    expect(whole.reached[0]).toMatchObject({ doneSteps: 3, proven: true });
  });

  it("F44 one that was let go is listed with its words, and its page shows it as it stood", () => {
    const now = seen(5, [goal(0), step(1, 0, 0), goal(3, { state: "let-go", replaces: idOf(0), first: idOf(0) })], idOf(0));
    expect(now.letGo).toEqual([{ entry: idOf(2), area: "play", text: "The shelf hangs" }]);
    expect(now.one).toMatchObject({ state: "let-go", first: idOf(0), doneSteps: 1 });
  });

  it("F44 one that was said to be reached keeps the steps that are open", () => {
    const now = seen(5, [goal(0), goal(3, { state: "reached", replaces: idOf(0), first: idOf(0) })], idOf(1));
    expect(now.reached).toHaveLength(1);
    expect(now.one).toMatchObject({ state: "reached", proven: false, doneSteps: 0 });
  });

  it("F44 a changed goal keeps its steps, and is found by every id that it had", () => {
    const life = [goal(0), step(1, 0, 0), goal(2, { text: "Two shelves", replaces: idOf(0), first: idOf(0) })];
    for (const id of [idOf(0), idOf(2)]) expect(seen(3, life, id).one).toMatchObject({ text: "Two shelves", doneSteps: 1 });
  });

  it("F44 what is not there is null", () => {
    expect(seen(1, [goal(0)], idOf(9)).one).toBeNull();
  });
});

describe("F44 what is wrong with a goal as it is typed", () => {
  const today = seen(1, []).today;
  const typed = { goal: null, today, text: "A shelf", until: "2026-04-01", steps: ["Buy", ""] };

  it("F44 it needs words, a day from today on, and one small step", () => {
    expect(wrongOf(typed)).toEqual({});
    expect(Object.keys(wrongOf({ ...typed, text: " " }))).toEqual(["text"]);
    expect(Object.keys(wrongOf({ ...typed, until: "2026-02-30" }))).toEqual(["until"]);
    expect(Object.keys(wrongOf({ ...typed, until: "2026-01-01" }))).toEqual(["until"]);
    expect(Object.keys(wrongOf({ ...typed, steps: ["", " "] }))).toEqual(["step-0"]);
  });

  it("F44 a step before one that is done keeps its place, and an end that has passed may stay", () => {
    const { one } = seen(30, [goal(0), step(1, 0, 1)], idOf(0));
    const change = { goal: one, today: today + 29, text: "A shelf", until: "2026-03-20", steps: ["", "Plane", ""] };
    expect(Object.keys(wrongOf(change))).toEqual(["step-0"]);
    expect(wrongOf({ ...change, steps: ["Buy boards", "Plane", ""] })).toEqual({});
  });
});
