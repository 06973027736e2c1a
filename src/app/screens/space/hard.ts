/** Where it is hard, in spans of three hours, and the plan that meets it (F31). */
import { type HardSpan, hardHours, ifThens, planFor } from "#formula";
import type { Around } from "../../worker/around.ts";

const wide = 3;

export function hardOf({ situation, moment }: Pick<Around, "situation" | "moment">) {
  const { table, total, enough, spans } = hardHours(situation, moment);
  const cells = table.map((hours) =>
    Array.from({ length: 24 / wide }, (_, column) =>
      hours.slice(column * wide, (column + 1) * wide).reduce((sum, count) => sum + count, 0),
    ),
  );
  const [worst] = spans;
  const plans = ifThens(situation, moment).on;
  const fitting = worst === undefined ? null : planFor(situation, moment, cueOf(worst));
  const plan = fitting ?? plans.at(-1) ?? null;
  return {
    /** Rows Monday to Sunday, eight columns of three hours. */
    cells,
    total,
    enough,
    spans: spans.map(({ weekday, from, to, days }) => ({ weekday, from, to: to + 1, days })),
    plan: plan === null ? null : { when: plan.when, will: plan.will },
  };
}

function cueOf({ weekday, from }: HardSpan) {
  return weekday === null ? { hour: from } : { weekday, hour: from };
}
