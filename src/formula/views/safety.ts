/**
 * Safety modes: which hold, since when, on what they rest, and what they close (F1, F4). They belong to the person, not to a chapter. They
 * come from answers, from signals, from what the ex said, and from the settings; one ends only by its own entry, after 24 hours.
 */
import { dateToDay, dayOf } from "../calendar.ts";
import { type Mode, modes } from "../entries/mode.ts";
import type { SignalCode } from "../entries/signal.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { all, isAfter, latest, remembered, type Situation } from "../situation.ts";

export interface Held {
  readonly mode: Mode;
  /** The entry that set it last. */
  readonly entry: string;
  readonly since: number;
  /** The day on which an order is said to end, where that is known. It does not end by itself. */
  readonly until: number | null;
  /** Milliseconds since 1970 at which it ends by a request that is waiting out its day, or null. */
  readonly endsAt: number | null;
  /** *Asked to stop*, and the ex began contact since: replies may be checked, nothing else (F4). */
  readonly repliesOpen: boolean;
}

export interface Safety {
  readonly modes: readonly Held[];
  /** True when the first two of F1's questions are "no" and the third "yes". */
  readonly answered: boolean;
  /** F1's questions that have no plain answer yet. */
  readonly open: readonly ("no-contact" | "afraid" | "adult")[];
}

/** What a signal's "yes" sets (evidence 4.3). */
export const modeOfSignal: Partial<Record<SignalCode, Mode>> = {
  S3: "own-violence",
  S4: "own-violence",
  S5: "order",
  S6: "asked-to-stop",
  S7: "own-violence",
  S9: "afraid",
  S11: "own-violence",
};

const wait = 24 * 3_600_000;

export function safetyOf(situation: Situation, moment: Moment): Safety {
  const now = dayOf(moment);
  const questions = ["no-contact", "afraid", "adult"] as const;
  const answers = questions.map((question) => latest(situation, "safety", (entry) => entry.body.question === question && entry.day <= now));
  const plain = answers.map(
    (entry, index) => entry !== undefined && (entry.body.answer === "yes" || (index < 2 && entry.body.answer === "no")),
  );
  const settings = settingsOf(situation, now);
  const held = modes.flatMap((mode) => heldOf(mode, settings, situation, moment) ?? []);
  return {
    modes: held,
    answered: plain.every(Boolean),
    open: questions.filter((_, index) => !plain[index]),
  };
}

/** True while any mode holds. */
export function isGuarded(safety: Safety): boolean {
  return safety.modes.length > 0;
}

/**
 * Why every way to the ex is closed: the first mode that holds, or the questions that are open; null when they are open (F1, F4).
 * Closed with it: step 1, first messages, signs, simpler versions, gesture plans, new reserve days.
 */
export function closedBy(safety: Safety): { readonly by: Mode | "questions"; readonly entry: string | null } | null {
  const first = safety.modes[0];
  if (first !== undefined) return { by: first.mode, entry: first.entry };
  return safety.answered ? null : { by: "questions", entry: null };
}

/** The first local day on which anything ever set a mode; infinite when nothing did. */
export function firstGuard(situation: Situation): number {
  return remembered(situation, "first-guard", () =>
    settingsOf(situation, Number.POSITIVE_INFINITY).reduce((first, { entry }) => Math.min(first, entry.day), Number.POSITIVE_INFINITY),
  );
}

interface Setting {
  readonly mode: Mode;
  readonly entry: Filed;
  readonly until: number | null;
}

/** Everything that ever set a mode, corrected entries left out. */
function settingsOf(situation: Situation, now: number): Setting[] {
  const found: Setting[] = [];
  for (const entry of all(situation, "mode"))
    if (entry.day <= now) found.push({ mode: entry.body.mode, entry, until: dateToDay(entry.body.until ?? "") });
  for (const entry of all(situation, "signal")) {
    const mode = entry.body.answer === "yes" ? modeOfSignal[entry.body.code] : undefined;
    if (mode !== undefined && entry.day <= now) found.push({ mode, entry, until: null });
  }
  for (const entry of all(situation, "safety")) {
    if (entry.day > now || entry.body.answer !== "yes" || entry.body.question === "adult") continue;
    for (const mode of modesOfAnswer(entry.body.question, entry.body.who ?? [])) found.push({ mode, entry, until: null });
  }
  return found;
}

/** A "yes" that does not say who sets the milder mode, so that nobody who may be afraid is sent to the line for one's own behaviour (R63). */
function modesOfAnswer(question: "no-contact" | "afraid", who: readonly string[]): Mode[] {
  if (question === "no-contact") {
    const order: Mode[] = who.includes("court") ? ["order"] : [];
    return who.includes("them") || who.length === 0 ? [...order, "asked-to-stop"] : order;
  }
  const own: Mode[] = who.includes("them") ? ["own-violence"] : [];
  return who.includes("me") || who.length === 0 ? [...own, "afraid"] : own;
}

function heldOf(mode: Mode, settings: readonly Setting[], situation: Situation, moment: Moment): Held | null {
  let set: Setting | null = null;
  for (const one of settings) if (one.mode === mode && (set === null || isAfter(one.entry, set.entry))) set = one;
  if (set === null) return null;
  const { entry, until } = set;
  const began = (id: string | undefined) => all(situation, "received").some((one) => one.id === id && one.body.tone !== "no-contact-wish");
  const ends = all(situation, "mode-end").filter(
    (one) =>
      one.body.mode === mode &&
      one.day <= dayOf(moment) &&
      isAfter(one, entry) &&
      // An order ends on its day, *asked to stop* only after the ex began contact.
      (mode !== "order" || (dateToDay(one.body.ended ?? "") ?? Number.POSITIVE_INFINITY) <= dayOf(moment)) &&
      (mode !== "asked-to-stop" || began(one.body.began)),
  );
  // The first request counts; asking again does not begin the wait anew.
  const endsAt = ends.length === 0 ? null : Math.min(...ends.map(({ at }) => at)) + wait;
  // *Asked to stop* opens replies and never more; the other modes end.
  if (endsAt !== null && endsAt <= moment.at && mode !== "asked-to-stop") return null;
  return {
    mode,
    entry: entry.id,
    since: entry.day,
    until,
    endsAt: mode === "asked-to-stop" ? null : endsAt,
    repliesOpen: mode === "asked-to-stop" && endsAt !== null && endsAt <= moment.at,
  };
}
