/** Self-respect: the ledger of acts, and acts held against their own standard (F50, F42, F43; docs/spec/position.md F50r to F50t). */
import { type Frame, newness, span } from "./fade.ts";
import { atMost, oncePerDay, type Part, type Points, partOf } from "./part.ts";

/** Days without a costly act bring this much, all 28 together. */
const keeping = 50;
/** What entries raise it by, together. */
const most = 50;
const worths = { built: 5, kept: 3, cost: -10 } as const;
const hows = { kept: 5, bent: -5, "not-relevant": 0 } as const;

export function selfRespect(frame: Frame): Part {
  const { chapter, today, start } = frame;
  const acts = oncePerDay(
    frame,
    "act",
    ({ worth }) => worth,
    (row) => row.chapter === chapter,
  );
  const standards = oncePerDay(frame, "held", ({ how, of }) => `${how} ${of}`);
  const days = start === null ? 0 : Math.min(span, today - start + 1);
  const points: Points[] = [];
  for (const { id, day, body } of acts) {
    const kept = start !== null && day >= start ? keeping / span : 0;
    points.push({ id, points: worths[body.worth] * newness(frame, day) - (body.worth === "cost" ? kept : 0) });
  }
  for (const { id, day, body } of standards) points.push({ id, points: hows[body.how] * newness(frame, day) });
  const raised = points.filter((one) => one.points > 0);
  const lowered = points.filter((one) => one.points < 0);
  return partOf(frame, { name: "days-kept", points: (keeping * days) / span }, atMost(raised, most), lowered);
}
