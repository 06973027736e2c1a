/** What a chat proposes for the log (F82): facts of the set-up, and contact after the breakup, day by day. Each is confirmed by itself, or not. */
import type { Analysis, ContactDay } from "#chats";
import type { BodyOf } from "#formula";
import type { Known } from "../model.ts";
import type { Seen } from "../seen.ts";

export type Proposal = FactProposal | DayProposal;

export interface FactProposal {
  readonly id: string;
  readonly what: "ended" | "in-contact";
  readonly is: BodyOf<"fact">["is"];
  /** The day that it speaks of, like 2026-10-18. */
  readonly day: string;
}

export interface DayProposal {
  readonly id: string;
  /** `reply`: to something that they began. */
  readonly what: "contact" | "reply" | "received";
  readonly way: "text" | "call";
  readonly day: string;
  /** On the wall, like 23:14. */
  readonly time: string;
  /** Messages of each on that day; calls where it is a call. */
  readonly mine: number;
  readonly theirs: number;
  /** Null where the file does not tell: it holds nothing of theirs, or ends too soon. */
  readonly answered: boolean | null;
}

/** What of a chat that was read proposes something. */
export interface Proposing extends Pick<Seen, "breakup" | "contacts" | "ends" | "warnings"> {
  readonly analysis: Pick<Analysis, "type">;
}

/**
 * Facts first, then the days in their order; without what the log holds on that day, and what has not come yet. The day of the breakup itself
 * is left out: what was said on it may lie before.
 */
export function proposalsOf(seen: Proposing, known: Known): readonly Proposal[] {
  const { breakup, contacts } = seen;
  const days = contacts.filter(({ day }) => day <= known.today && day !== breakup);
  const hasBoth = seen.analysis.type === "two-sided" && !seen.warnings.includes("one-side-only");
  const tells = (day: string) => hasBoth && daysBetween(day, seen.ends) > answerDays;
  return [...factsOf(breakup, contacts, known), ...days.flatMap((one) => ofDay(one, known, tells(one.day)))];
}

/** Days since their last message within which two people are in contact. */
const inContact = 7;
/** Days within which an answer would have come; where the file ends before, it does not tell. */
const answerDays = 3;

function factsOf(breakup: string | null, contacts: readonly ContactDay[], known: Known): readonly FactProposal[] {
  const found: FactProposal[] = [];
  if (breakup !== null && known.ended !== breakup)
    found.push({ id: "ended", what: "ended", is: { fact: "ended", value: breakup }, day: breakup });
  const last = contacts.findLast(({ day, them }) => day <= known.today && them.firstAt !== null)?.day;
  if (last !== undefined && known.inContact !== "yes" && daysBetween(last, known.today) <= inContact)
    found.push({ id: "in-contact", what: "in-contact", is: { fact: "in-contact", value: "yes" }, day: last });
  return found;
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

function ofDay({ day, me, them, startedBy, answered }: ContactDay, known: Known, tells: boolean): readonly DayProposal[] {
  const found: DayProposal[] = [];
  const add = (what: DayProposal["what"], way: DayProposal["way"], time: string | null) => {
    const [mine, theirs] = way === "call" ? [me.calls, them.calls] : [me.messages, them.messages];
    if ((what === "received" ? theirs : mine) === 0 || isKnown(known, what, way, day)) return;
    found.push({
      id: `${what} ${day} ${way}`,
      what,
      way,
      day,
      time: time ?? "12:00",
      mine,
      theirs,
      answered: answered || (tells ? false : null),
    });
  };
  // What they wrote to something of mine is its answer, and no contact of theirs.
  if (startedBy === "them") for (const way of ways) add("received", way, them.firstAt);
  for (const way of ways) add(startedBy === "them" ? "reply" : "contact", way, me.firstAt);
  // What went on over midnight may be mine first.
  return found.sort((one, other) => one.time.localeCompare(other.time));
}

const ways = ["text", "call"] as const;

/** A call is known by a call of that day; anything written by anything else of that day. */
function isKnown({ contacts, received }: Known, what: DayProposal["what"], way: DayProposal["way"], day: string): boolean {
  const list: readonly { readonly day: string; readonly way: string }[] = what === "received" ? received : contacts;
  return list.some((one) => one.day === day && (one.way === "call") === (way === "call"));
}
