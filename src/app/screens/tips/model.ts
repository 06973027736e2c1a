/** Tips: today's, and those that were shown before (F64). */
import { all, type Source, type Step, type Tip } from "#formula";
import type { Around } from "../../worker/around.ts";

export interface Given {
  readonly step: Step | null;
  readonly most: number;
}

export interface Shown {
  readonly id: string;
  readonly step: Step;
  readonly text: string;
  readonly source: Source | null;
  /** Local day on which it was shown last. */
  readonly day: number;
}

/** Today's tip, and whether it stands in the log: it is written down once. */
export interface Now extends Shown {
  readonly isWritten: boolean;
}

export function view({ library, guidance, situation, moment, today, guarded }: Around, { step, most }: Given) {
  const { tips, heldBack } = library;
  const known = new Map(tips.map((tip) => [tip.id, tip]));
  const item = guidance(situation, moment).find(({ leadsTo }) => leadsTo === "tip");
  const now = known.get(item?.id.split(".").at(-1) ?? "");
  const days = new Map<string, number>();
  for (const { day, body } of all(situation, "tip")) if (day <= today) days.set(body.tip, day);
  const shown = [...days]
    .flatMap(([id, day]) => shownOf(known.get(id), day) ?? [])
    .filter(({ id }) => id !== now?.id)
    .sort((a, b) => b.day - a.day);
  // Tips that speak of contact rest while a safety mode holds (F4).
  const open = guarded ? shown.filter(({ id }) => !heldBack.includes(id)) : shown;
  const wanted = step === null ? open : open.filter((tip) => tip.step === step);
  const shownNow = shownOf(now, today);
  return {
    now: shownNow === null ? null : ({ ...shownNow, isWritten: days.get(shownNow.id) === today } satisfies Now),
    earlier: wanted.slice(0, most),
    found: wanted.length,
    resting: open.length < shown.length,
    steps: [...new Set(open.map((tip) => tip.step))],
  };
}

function shownOf(tip: Tip | undefined, day: number): Shown | null {
  return tip === undefined ? null : { id: tip.id, step: tip.step, text: tip.text, source: tip.source ?? null, day };
}
