/** Goals in the life areas: steps done with proof, what is next, what is overdue, what is reached (F44). Only what is done counts. */
import { dateToDay, dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import type { Area } from "../library/types.ts";
import { all, isAfter, remembered, type Situation } from "../situation.ts";

export interface GoalStep {
  /** Place in the goal, from 0. */
  readonly step: number;
  readonly text: string;
  /** How it was done: the entry, its local day and the proof; null while it is open. */
  readonly done: { readonly entry: string; readonly day: number; readonly proof: string } | null;
}

export interface Goal {
  readonly entry: string;
  readonly area: Area;
  readonly text: string;
  /** Local day of its end. */
  readonly until: number;
  readonly steps: readonly GoalStep[];
  readonly doneSteps: number;
  /** The first step that is open, or null. */
  readonly next: number | null;
  /** Every step is done and there is one. */
  readonly proven: boolean;
  /** Its end lies before today, and it is not reached. */
  readonly overdue: boolean;
}

export interface Goals {
  /** By their end, soonest first. */
  readonly open: readonly Goal[];
  /** Said to be reached, or every step done. */
  readonly reached: readonly Goal[];
  /** Entries of goals that were let go. */
  readonly letGo: readonly string[];
}

type StepRow = Filed<BodyOf<"goal-step">>;

export function goalsOf(situation: Situation, moment: Moment): Goals {
  const now = dayOf(moment);
  const steps = remembered(situation, "steps-of-goals", () => {
    const byGoal = new Map<string, StepRow[]>();
    for (const row of all(situation, "goal-step")) {
      const known = byGoal.get(row.body.of);
      if (known === undefined) byGoal.set(row.body.of, [row]);
      else known.push(row);
    }
    return byGoal;
  });
  const open: Goal[] = [];
  const reached: Goal[] = [];
  const letGo: string[] = [];
  for (const row of all(situation, "goal")) {
    if (row.day > now) break;
    if (row.body.state === "let-go") {
      letGo.push(row.id);
      continue;
    }
    const goal = goalOf(row, steps, now);
    if (row.body.state === "reached" || goal.proven) reached.push({ ...goal, overdue: false });
    else open.push(goal);
  }
  return { open: open.sort((a, b) => a.until - b.until), reached, letGo };
}

function goalOf({ id, body }: Filed<BodyOf<"goal">>, rows: ReadonlyMap<string, readonly StepRow[]>, now: number): Goal {
  // A changed goal has an id of its own; its steps may name it by any that it had.
  const names = new Set([id, body.replaces ?? id, body.first ?? id]);
  const newest = new Map<number, StepRow>();
  for (const name of names)
    for (const row of rows.get(name) ?? []) {
      if (row.day > now) break;
      const known = newest.get(row.body.step);
      if (known === undefined || isAfter(row, known)) newest.set(row.body.step, row);
    }
  const steps = body.steps.map((text, step): GoalStep => {
    const row = newest.get(step);
    return { step, text, done: row === undefined ? null : { entry: row.id, day: row.day, proof: row.body.proof } };
  });
  const doneSteps = steps.filter(({ done }) => done !== null).length;
  const until = dateToDay(body.until) ?? now;
  return {
    entry: id,
    area: body.area,
    text: body.text,
    until,
    steps,
    doneSteps,
    next: steps.find(({ done }) => done === null)?.step ?? null,
    proven: steps.length > 0 && doneSteps === steps.length,
    overdue: until < now,
  };
}
