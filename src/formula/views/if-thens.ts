/** Up to three plans in their own words for hard moments, and the one that fits a moment (F31, R27). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { all, isAfter, type Situation } from "../situation.ts";

type Row = Filed<BodyOf<"if-then">>;

export interface Plan {
  readonly entry: string;
  readonly when: string;
  readonly will: string;
}

export interface Plans {
  /** At most three, oldest first; of more, the ones written last. */
  readonly on: readonly Plan[];
  /** True while another one may be written. */
  readonly room: boolean;
}

/** What a moment is like; what is left out is not known. */
export interface Cue {
  /** 0 for Monday. */
  readonly weekday?: number;
  readonly hour?: number;
  /** What set it off, in their words. */
  readonly trigger?: string;
}

export interface FittingPlan extends Plan {
  /** What of the cue it fits. */
  readonly by: readonly ("weekday" | "hour" | "trigger")[];
}

/** R27. */
export const mostPlans = 3;
/** Shorter words stand in every sentence. */
const tellingWord = 5;

export function ifThens(situation: Situation, moment: Moment): Plans {
  const on = plansOn(situation, moment);
  return { on: on.map(planOf), room: on.length < mostPlans };
}

/** The plan that fits a cue in most ways, of several the one written last; null when none does. A plan that names another time does not fit. */
export function planFor(situation: Situation, moment: Moment, cue: Cue): FittingPlan | null {
  let best: FittingPlan | null = null;
  for (const row of plansOn(situation, moment)) {
    const by = fitOf(row, cue);
    if (by.length > 0 && by.length >= (best?.by.length ?? 0)) best = { ...planOf(row), by };
  }
  return best;
}

function plansOn(situation: Situation, moment: Moment): readonly Row[] {
  const now = dayOf(moment);
  const on = all(situation, "if-then").filter((row) => row.day <= now && row.body.state === "on");
  return on.sort((a, b) => (isAfter(a, b) ? 1 : -1)).slice(-mostPlans);
}

function planOf({ id, body }: Row): Plan {
  return { entry: id, when: body.when, will: body.will };
}

function fitOf({ body }: Row, cue: Cue): FittingPlan["by"] {
  const by: FittingPlan["by"][number][] = [];
  if (body.weekdays !== undefined && cue.weekday !== undefined) {
    if (!body.weekdays.includes(cue.weekday)) return [];
    by.push("weekday");
  }
  if (body.from !== undefined && body.to !== undefined && cue.hour !== undefined) {
    if (!isWithin(cue.hour, body.from, body.to)) return [];
    by.push("hour");
  }
  if (cue.trigger !== undefined && shareWords(`${body.when} ${body.trigger ?? ""}`, cue.trigger)) by.push("trigger");
  return by;
}

/** Both ends included; 22 to 2 passes midnight. */
function isWithin(hour: number, from: number, to: number): boolean {
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;
}

function shareWords(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= tellingWord);
}
