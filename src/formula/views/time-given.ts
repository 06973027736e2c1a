/** Time given: how many entries of a week were about their own life and how many about the ex (F34). On the person, all chapters. */
import { dayOf } from "../calendar.ts";
import type { KindName } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import { between, type Situation } from "../situation.ts";
import { counts } from "./contact.ts";

export interface GivenWeek {
  /** Local days, both included. */
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly ex: number;
}

export interface TimeGiven {
  /** Eight weeks of seven days, oldest first; the last one ends today. */
  readonly weeks: readonly GivenWeek[];
  /** Whether the part about the ex was smaller in the last four weeks than in the four before; null with too little to say. */
  readonly falling: boolean | null;
}

const weeks = 8;
/** Entries that each half needs. */
const least = 5;

/**
 * What counts to which side. Left out is what keeps the book (answers, settings, check-ins, scales), needed contact, and what the ex does:
 * it is not time that they gave.
 */
const ownKinds = ["done", "own-activity", "goal", "goal-step", "standard", "held"] as const satisfies readonly KindName[];
const exKinds = [
  "urge",
  "looking",
  "agreement",
  "reaction",
  "first-message",
  "letter",
  "draft",
  "sign",
  "sheet",
] as const satisfies readonly KindName[];

export function timeGiven(situation: Situation, moment: Moment): TimeGiven {
  const now = dayOf(moment);
  const shown = Array.from({ length: weeks }, (_, index): GivenWeek => {
    const to = now - (weeks - 1 - index) * 7;
    const { own, ex } = givenBetween(situation, to - 6, to);
    return { from: to - 6, to, own: own.length, ex: ex.length };
  });
  return { weeks: shown, falling: isFalling(shown) };
}

/** The entries behind a week, by side. */
export function givenBetween(
  situation: Situation,
  from: number,
  to: number,
): { readonly own: readonly string[]; readonly ex: readonly string[] } {
  const ids = (kinds: readonly KindName[]) => kinds.flatMap((kind) => between(situation, kind, from, to).map(({ id }) => id));
  const pages = between(situation, "journal", from, to).filter(({ body }) => body.prompt === "got-back" || body.prompt === "who-i-am");
  const contacts = between(situation, "contact", from, to).filter(counts);
  // A sign that came by asking is filed as contact as well.
  return { own: [...ids(ownKinds), ...pages.map(({ id }) => id)], ex: [...new Set([...ids(exKinds), ...contacts.map(({ id }) => id)])] };
}

function isFalling(shown: readonly GivenWeek[]): boolean | null {
  const sum = (part: readonly GivenWeek[]) =>
    part.reduce((total, { own, ex }) => ({ ex: total.ex + ex, of: total.of + own + ex }), { ex: 0, of: 0 });
  const before = sum(shown.slice(0, weeks / 2));
  const after = sum(shown.slice(weeks / 2));
  return before.of < least || after.of < least ? null : after.ex * before.of < before.ex * after.of;
}
