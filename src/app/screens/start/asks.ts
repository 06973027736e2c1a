/** What each question of the set-up offers, and what an answer writes (F2). */
import { dayToDate } from "#formula";
import { startWords as say } from "../../words/en/start.ts";
import type { Written } from "../../worker/keeping.ts";
import type { Fact, Start } from "./model.ts";

export type AskName = keyof typeof say.asks;

/** The questions before the plan, in their order: one tap each, so that the plan is at most twelve taps away. */
export const flow = ["today", "when", "who", "now", "next"] as const satisfies readonly AskName[];
/** What may be answered after it. */
export const later = ["together", "before", "name"] as const satisfies readonly AskName[];

/** A question with a few answers, of which one tap chooses. */
export interface Ask {
  options(now: Start): readonly (readonly [string, string])[];
  writes(chosen: string, now: Start): readonly Written[];
  /** The answer that stands, or null. */
  chosen(now: Start): string | null;
}

export const fact = (is: Fact): Written => ({ kind: "fact", body: { is } });

const optionsOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels);
const unclear = ["unclear", say.unclear] as const;
const numberOf = (value: number | "unclear" | undefined) => (value === undefined ? null : String(value));

export const asks = {
  when: {
    options: () => [...optionsOf(say.when), unclear],
    writes: (chosen, { today }) => [fact({ fact: "ended", value: chosen === "unclear" ? chosen : dayToDate(today - Number(chosen)) })],
    chosen: ({ facts }) => (facts.ended === "unclear" ? facts.ended : null),
  },
  who: {
    options: () => optionsOf(say.who),
    writes: (chosen) => [fact({ fact: "who-ended", value: chosen as keyof typeof say.who })],
    chosen: ({ facts }) => facts["who-ended"] ?? null,
  },
  /** Whether, and on what terms: one answer for both. */
  now: {
    options: () => optionsOf(say.terms),
    writes: (chosen) => [
      fact({ fact: "in-contact", value: chosen === "silent" ? "no" : chosen === "unclear" ? chosen : "yes" }),
      fact({ fact: "terms", value: chosen as keyof typeof say.terms }),
    ],
    chosen: ({ facts }) => facts.terms ?? null,
  },
  next: {
    options: ({ wants }) => wants,
    writes: (chosen) => [{ kind: "want", body: { want: chosen } }],
    chosen: ({ want }) => want,
  },
  together: {
    options: () => [...optionsOf(say.together), unclear],
    writes: (chosen) => [fact({ fact: "together", value: chosen === "unclear" ? chosen : Number(chosen) })],
    chosen: ({ facts }) => numberOf(facts.together),
  },
  before: {
    options: () => [...optionsOf(say.before), unclear],
    writes: (chosen) => [fact({ fact: "partings", value: chosen === "unclear" ? chosen : Number(chosen) })],
    chosen: ({ facts }) => numberOf(facts.partings),
  },
} as const satisfies Partial<Record<AskName, Ask>>;

/** What is tied, or "none" where they said so. */
export type Tie = keyof typeof say.tie;

/** "None of these" stands alone. */
export function tiesChosen(before: readonly Tie[], now: readonly Tie[]): readonly Tie[] {
  if (now.includes("none") && !before.includes("none")) return ["none"];
  return now.filter((tie) => tie !== "none" || now.length === 1);
}

/** Nothing is written where nothing was tapped: that is no answer. */
export function tiesWritten(chosen: readonly Tie[]): readonly Written[] {
  if (chosen.length === 0) return [];
  return [fact({ fact: "ties", value: chosen.filter((tie) => tie !== "none") })];
}

/** The ties that stand, as chips. */
export function tiesOf({ facts }: Start): readonly Tie[] {
  if (facts.ties === undefined || facts.ties === "unclear") return [];
  return facts.ties.length === 0 ? ["none"] : facts.ties;
}
