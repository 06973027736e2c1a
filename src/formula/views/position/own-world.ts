/** Own world: what was done for themselves in the last 28 days, and across how many areas (F50; docs/spec/position.md F50n to F50q). */
import type { Area } from "../../library/types.ts";
import { type Frame, newness } from "./fade.ts";
import { atMost, oncePerDay, type Part, type Points, partOf } from "./part.ts";

/** For how much was done: one thing on each of 28 days, by newness, fills it. */
const amount = 60;
const fullAmount = 17.5;
/** For breadth: five areas in the last seven days fill it. */
const breadth = 40;
const fullBreadth = 5;
/** How much each counts next to an activity: a step of a goal has its proof. */
const goalStep = 2;
const nothing = 0.5;

export function ownWorld(frame: Frame): Part {
  const done = oncePerDay(frame, "done", ({ area }) => area);
  const steps = oncePerDay(frame, "goal-step", ({ of }) => of);
  const held = oncePerDay(
    frame,
    "did-nothing",
    () => "nothing",
    (row) => row.chapter === frame.chapter,
  );
  const one = amount / fullAmount;
  const much: Points[] = [];
  for (const row of done) much.push({ id: row.id, points: one * newness(frame, row.day) });
  for (const row of steps) much.push({ id: row.id, points: one * goalStep * newness(frame, row.day) });
  for (const row of held) much.push({ id: row.id, points: one * nothing * newness(frame, row.day) });
  // The newest in each area speaks for it.
  const newest = new Map<Area, Points>();
  for (const row of done) newest.set(row.body.area, { id: row.id, points: (breadth / fullBreadth) * newness(frame, row.day) });
  const wide = new Map(atMost([...newest.values()], breadth).map(({ id, points }) => [id, points]));
  const raised = atMost(much, amount).map(({ id, points }) => ({ id, points: points + (wide.get(id) ?? 0) }));
  return partOf(frame, { name: "nothing-yet", points: 0 }, raised, []);
}
