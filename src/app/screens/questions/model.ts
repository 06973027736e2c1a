import type { Mode } from "#check";
import type { Purpose } from "#formula";

export type YesNo = "yes" | "no" | "unclear";

/** The answers to F1's three questions. Null: not answered. They live in memory for one visit. */
export interface Answers {
  readonly noContact: YesNo | null;
  /** Who asked for no contact; both may have. */
  readonly whoAsked: readonly ("them" | "court")[];
  readonly afraid: YesNo | null;
  /** Who is, or might be, afraid; both may be. */
  readonly whoIsAfraid: readonly ("me" | "them")[];
  readonly adult: "yes" | "no" | "skip" | null;
}

/** Why the ways to the other person are closed. */
export type Closed = "unanswered" | Mode;

/** What the answers allow. `help` is the purpose of the help lines that fit, null when none is called for. */
export interface Gate {
  readonly modes: readonly Mode[];
  readonly closed: Closed | null;
  /** Closed, but what must be settled may still go when the reading finds nothing else in it (F4). */
  readonly needed: boolean;
  readonly help: Purpose | null;
}

export const noAnswers: Answers = { noContact: null, whoAsked: [], afraid: null, whoIsAfraid: [], adult: null };

/**
 * The safety modes that the answers set (F4). A "yes" without the second answer sets the milder mode of the two: the ways are closed
 * either way, and nobody who may be afraid is shown the line for one's own behaviour (R63).
 */
export function modesOf(answers: Answers): readonly Mode[] {
  const modes: Mode[] = [];
  if (answers.noContact === "yes") {
    if (answers.whoAsked.includes("court")) modes.push("order");
    if (answers.whoAsked.includes("them") || answers.whoAsked.length === 0) modes.push("asked-to-stop");
  }
  if (answers.afraid === "yes") {
    if (answers.whoIsAfraid.includes("me") || answers.whoIsAfraid.length === 0) modes.push("afraid");
    if (answers.whoIsAfraid.includes("them")) modes.push("own-violence");
  }
  return modes;
}

/**
 * Whether the ways to the other person are open (F1, F4). Only a plain "no" to the first two and "yes" to the third open them.
 * @param added modes that an answer to a signal's question set during this visit
 * @param ended modes that an answer once set, and that have ended since on the page for it
 */
export function gateOf(answers: Answers, added: readonly Mode[], ended: readonly Mode[] = []): Gate {
  const set = modesOf(answers).filter((mode) => !ended.includes(mode));
  const modes = [...new Set([...set, ...added])];
  const mode = precedence.find((one) => modes.includes(one)) ?? null;
  const plain = (answer: YesNo | null) => answer === "yes" || answer === "no";
  const answered = plain(answers.noContact) && plain(answers.afraid) && answers.adult === "yes";
  if (mode !== null) {
    const needed = answered && modes.every((one) => one === "asked-to-stop" || one === "afraid");
    return { modes, closed: mode, needed, help: helpFor[mode] };
  }
  return { modes, closed: answered ? null : "unanswered", needed: false, help: null };
}

/** True when the answer closes everything (F6). */
export function isMinor(answers: Answers): boolean {
  return answers.adult === "no";
}

/** Which mode speaks when several are set. */
const precedence: readonly Mode[] = ["order", "afraid", "own-violence", "asked-to-stop"];

/** The help that fits a mode. */
export const helpFor: Readonly<Record<Mode, Purpose>> = {
  order: "general",
  "asked-to-stop": "general",
  afraid: "domestic-abuse",
  "own-violence": "own-behaviour",
};
