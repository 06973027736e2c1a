/** Steadiness: urges ridden out against those acted on, keeping track of sleep and mood, help used (F50; docs/spec/position.md F50u to F50x). */
import type { BodyOf } from "../../entries/index.ts";
import { between } from "../../situation.ts";
import { type Frame, newness } from "./fade.ts";
import { atMost, oncePerDay, type Part, type Points, partOf } from "./part.ts";

const start = 30;
const most = 70;
const ends = { "ridden-out": 6, contact: -6, looked: -3 } as const;
/** Keeping track counts three times what the best or worst of a rating does. */
const track = 1.5;
const rated = 0.5;
const help = 4;

export function steadiness(frame: Frame): Part {
  const { situation, today, from } = frame;
  const points: Points[] = [];
  for (const { id, day, body } of oncePerDay(frame, "urge-after", ({ ended }) => ended))
    points.push({ id, points: ends[body.ended] * newness(frame, day) });
  const rows = between(situation, "check-in", from, today);
  rows.forEach(({ id, day, body }, index) => {
    // The last one written on a day stands for it.
    if (rows[index + 1]?.day !== day) points.push({ id, points: checkInPoints(body) * newness(frame, day) });
  });
  for (const { id, day } of oncePerDay(frame, "help-used", ({ who }) => who)) points.push({ id, points: help * newness(frame, day) });
  const raised = points.filter((one) => one.points > 0);
  const lowered = points.filter((one) => one.points < 0);
  return partOf(frame, { name: "start", points: start }, atMost(raised, most), lowered);
}

/** 0.5 to 2.5: a bad mood takes half a point, and the check-in still raises. */
function checkInPoints({ sleep, mood }: BodyOf<"check-in">): number {
  return track + rated * ofTen(sleep) + rated * ofTen(mood);
}

/** -1 to 1; 5, and no answer, are 0. */
function ofTen(rating: number | undefined): number {
  return ((rating ?? 5) - 5) / 5;
}
