/** A log as long as nobody's: what the benches of the formula and of the app stand on. */
import type { Entry } from "../src/formula/entry.ts";
import { lifeLength, lifeOf } from "../tests/lives/life.ts";
import { written } from "../tests/lives/persona.ts";

/**
 * Somebody who writes down some 25 things a day for six years, in one chapter: many urges, things done and looks, few goals, plans and
 * occasions. No life of a few months comes near it.
 */
const busy = written("writes-for-years", "Writes down all that there is, for years", {
  habits: {
    ...{ urge: 5, after: 3, done: 6, look: 2, checkIn: 1, journal: 1, received: 1, contact: 0.5, needed: 0.5, nothing: 0.5, act: 0.5 },
    ...{
      hold: 0.5,
      letter: 0.3,
      draft: 0.2,
      weigh: 0.1,
      sign: 0.1,
      step: 0.1,
      wave: 0.1,
      override: 0.1,
      scale: 0.1,
      want: 0.1,
      review: 0.14,
    },
    ...{
      correct: 0.1,
      undo: 0.05,
      help: 0.05,
      sheet: 0.03,
      room: 0.03,
      own: 0.02,
      value: 0.01,
      goal: 0.01,
      plan: 0.01,
      mine: 0.01,
      occasion: 0.005,
    },
  },
  fades: 1,
});

/** The same written life with other seeds, one after the other. */
export function entriesUpTo(count: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let turn = 0; entries.length < count; turn++) {
    const life = lifeOf(busy, turn + 1);
    for (const entry of life.days.flatMap(({ arrives }) => arrives)) {
      if (turn > 0 && entry.kind === "chapter") continue;
      entries.push({ ...entry, lamport: entries.length + 1, at: entry.at + turn * lifeLength * 86_400_000 });
    }
  }
  return entries.slice(0, count);
}
