/** Holds that were overridden, and prompts that were waved off: when Keel should ask about itself (S21, R29c). */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { all, between, isAfter, type Situation } from "../situation.ts";

export interface Overrides {
  /** Of the last seven days, oldest first; in any chapter. */
  readonly entries: readonly string[];
  /** Three or more: one honest sentence, whether the tool is helping, and a person (S21). Never a lock. */
  readonly asks: boolean;
}

export interface Waved {
  readonly prompt: string;
  /** Dismissals since it was last asked whether to stop, oldest first. */
  readonly entries: readonly string[];
  /** Three or more: it asks whether to stop (R29c). */
  readonly asks: boolean;
  /** They said stop, and nothing else since. */
  readonly stopped: boolean;
}

const most = 3;
const week = 7;

export function overridesOf(situation: Situation, moment: Moment): Overrides {
  const now = dayOf(moment);
  const entries = between(situation, "override", now - week + 1, now).map(({ id }) => id);
  return { entries, asks: entries.length >= most };
}

/** Every prompt that was ever waved off, in the order in which they first were. */
export function wavedOf(situation: Situation, moment: Moment): readonly Waved[] {
  const now = dayOf(moment);
  const byPrompt = new Map<string, Filed<BodyOf<"prompt">>[]>();
  for (const row of all(situation, "prompt")) {
    if (row.day > now) break;
    const rows = byPrompt.get(row.body.prompt);
    if (rows === undefined) byPrompt.set(row.body.prompt, [row]);
    else rows.push(row);
  }
  return [...byPrompt].map(([prompt, rows]) => {
    let answer: Filed<BodyOf<"prompt">> | null = null;
    for (const row of rows) if (row.body.answer !== "dismissed" && (answer === null || isAfter(row, answer))) answer = row;
    const stopped = answer?.body.answer === "stop";
    const entries = rows.filter((row) => row.body.answer === "dismissed" && (answer === null || isAfter(row, answer))).map(({ id }) => id);
    return { prompt, entries, asks: !stopped && entries.length >= most, stopped };
  });
}
