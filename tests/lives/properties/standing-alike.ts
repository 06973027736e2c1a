/** The same entries always give the same: in another order, twice, and through JSON. */
import { openLog } from "../../../src/formula/fold.ts";
import type { Situation } from "../../../src/formula/situation.ts";
import { daysOf } from "../../../src/formula/views/days.ts";
import { positionOf } from "../../../src/formula/views/position/index.ts";
import { safetyOf } from "../../../src/formula/views/safety.ts";
import { stepsOf } from "../../../src/formula/views/steps.ts";
import { lifeLength } from "../life.ts";
import type { Property } from "../walk.ts";

export const standingAlike: readonly Property[] = [
  {
    title: "F93 every entry of a life is read",
    check({ situation, life }, fault) {
      for (const { kind, where, why } of situation.refused) fault(`${kind} ${where} ${why}`);
      const strange = life.persona.name === "from-next-year" || life.persona.name.startsWith("random-");
      if (!strange && situation.unknown > 0) fault("an entry is of no known kind");
      return 1;
    },
  },
  {
    title: "F93 the same entries in another order, and some twice, give the same situation",
    on: (index) => index === lifeLength - 1 || index === 40,
    check({ log, random }, fault) {
      const entries = log.entries();
      const other = openLog(random.shuffle([...entries, ...entries.slice(0, 9)]));
      if (plainOf(other.situation) !== plainOf(log.situation)) fault("another order gives another situation");
      if (JSON.stringify(other.entries()) !== JSON.stringify(entries)) fault("what would be written back is another");
      return 1;
    },
  },
  {
    title: "F93 what stands agrees with its plain twin",
    on: (index) => index % 10 === 9,
    check({ situation, stands }, fault) {
      const filed = new Set(Object.values(situation.tables).flatMap((rows) => (rows ?? []).map(({ id }) => id)));
      const known = stands.filter(({ kind }) => !kind.startsWith("of-next-year"));
      if (situation.count !== known.length) fault(`${situation.count} and not ${known.length} entries stand`);
      for (const { id, kind } of known) if (kind !== "withdraw" && !filed.has(id)) fault(`a standing ${kind} is filed nowhere`);
      return 1;
    },
  },
  {
    title: "F50 what is shown goes through JSON unchanged",
    on: (index, life) => index % 10 === life.seed % 10,
    check({ situation, chapter, moment }, fault) {
      const views = {
        safety: safetyOf(situation, moment),
        days: daysOf(situation, chapter, moment),
        steps: stepsOf(situation, chapter, moment),
        position: positionOf(situation, chapter, moment),
      };
      for (const [name, view] of Object.entries(views)) if (!isPlain(view)) fault(`${name} is no plain data`);
      return 1;
    },
  },
];

function plainOf({ tables, count, unknown }: Situation): string {
  // A table whose last row was taken back may be empty or gone: both say that there is none.
  const filled = Object.entries(tables).filter(([, rows]) => rows !== undefined && rows.length > 0);
  return JSON.stringify([filled.sort(([a], [b]) => (a < b ? -1 : 1)), count, unknown]);
}

/** Text, finite numbers, truth, null, lists and records of them. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isPlain);
}
