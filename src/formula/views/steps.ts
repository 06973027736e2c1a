/** The three steps: which is open, and why another one is closed, as data (F10-F20, F36, F40). Safety stands before every other reason. */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { isAfter, latest, type Situation } from "../situation.ts";
import { unansweredOf } from "./contact.ts";
import { type Days, daysOf } from "./days.ts";
import { type FirstMessage, firstMessageOf } from "./first-message.ts";
import { type Path, pathOf } from "./path.ts";
import { closedBy, type Safety, safetyOf } from "./safety.ts";

export interface Why {
  readonly is:
    | "mode"
    | "questions"
    | "sent"
    | "skipped"
    | "again-waits"
    | "no-contact"
    | "contact-unclear"
    | "terms"
    | "terms-unclear"
    | "unanswered"
    | "weeks-begun"
    | "graduated";
  readonly entries: readonly string[];
}

export interface StepOne {
  readonly open: boolean;
  /** Every reason that closes it, safety first; empty when it is open. */
  readonly why: readonly Why[];
  /** What became of it, or null. */
  readonly passed: { readonly how: "sent" | "said" | "skipped"; readonly entry: string } | null;
  /** Milliseconds since 1970 from which another one is allowed, where a typed reason waits out its day. */
  readonly opensAt: number | null;
  /** "The ex was right to end it" is for those who were left; whoever ended it says "parting is right" alone. */
  readonly says: readonly ("parting-is-right" | "they-were-right")[];
  /** They would not say it without an answer: skipping is advised (F12). */
  readonly advisesSkipping: boolean;
  /** The answer to that question, and what the ex asked for; null before. */
  readonly sincere: string | null;
  readonly askedFor: string | null;
}

export interface StepTwo {
  readonly state: "not-begun" | "running" | "review-due" | "over";
  /** What began the weeks, and what ended them. */
  readonly entries: readonly string[];
  /** How it ended, or null. */
  readonly ended: "let-go" | "first-message" | null;
}

export interface Steps {
  /** Where they stand: before the safety questions, in step 1, in the weeks, or after them. Step 3 runs through all. */
  readonly at: "start" | "agree" | "own-world" | "after";
  readonly one: StepOne;
  readonly two: StepTwo;
  /** Respect is never closed (F40). */
  readonly three: { readonly open: true };
  readonly firstMessage: FirstMessage;
  readonly path: Path;
}

const wait = 24 * 3_600_000;

export function stepsOf(situation: Situation, chapter: string, moment: Moment): Steps {
  const safety = safetyOf(situation, moment);
  const days = daysOf(situation, chapter, moment);
  const path = pathOf(situation, chapter, moment);
  const one = stepOne(situation, chapter, safety, days, moment);
  const two = stepTwo(situation, chapter, days, moment);
  return {
    at: atOf(safety, one, two, path),
    one,
    two,
    three: { open: true },
    firstMessage: firstMessageOf(situation, chapter, safety, days, moment),
    path,
  };
}

/** Step 1 by itself. @param days the weeks of this chapter, or null before they were begun */
export function stepOne(situation: Situation, chapter: string, safety: Safety, days: Days | null, moment: Moment): StepOne {
  const now = dayOf(moment);
  const mine = (row: Filed) => row.chapter === chapter && row.day <= now;
  const fact = (name: BodyOf<"fact">["is"]["fact"]) => latest(situation, "fact", (row) => mine(row) && row.body.is.fact === name);
  const said = latest(situation, "agreement", mine);
  const passed = latest(situation, "agreement", (row) => mine(row) && row.body.what !== "again");
  const opensAt = said?.body.what === "again" && moment.at < said.at + wait ? said.at + wait : null;
  const contact = fact("in-contact");
  const terms = fact("terms");
  const sincere = latest(situation, "sincere", mine);
  const path = pathOf(situation, chapter, moment);
  const unanswered = unansweredOf(situation, chapter, safety, moment);
  const begun = days === null ? undefined : latest(situation, "weeks", ({ id }) => id === days.entry);
  const why: Why[] = [];
  const because = (is: Why["is"], ...entries: readonly (string | null | undefined)[]) =>
    why.push({ is, entries: entries.filter((id) => typeof id === "string") });
  const closed = closedBy(safety);
  if (closed !== null) because(closed.by === "questions" ? "questions" : "mode", closed.entry);
  if (said !== undefined && said.body.what !== "again") because(said.body.what === "skipped" ? "skipped" : "sent", said.id);
  if (opensAt !== null) because("again-waits", said?.id);
  if (contact?.body.is.value === "no") because("no-contact", contact.id);
  else if (contact?.body.is.value !== "yes") because("contact-unclear", contact?.id);
  if (terms === undefined || terms.body.is.value === "unclear") because("terms-unclear", terms?.id);
  else if (terms.body.is.value !== "good") because("terms", terms.id);
  if (unanswered.stop) because("unanswered", ...unanswered.entries);
  // Whoever began the weeks has gone past it; a typed reason since then opens it again.
  if (begun !== undefined && !(said?.body.what === "again" && isAfter(said, begun))) because("weeks-begun", begun.id);
  if (path.is === "graduated") because("graduated", path.entry);
  return {
    open: why.length === 0,
    why,
    passed: passed === undefined || passed.body.what === "again" ? null : { how: passed.body.what, entry: passed.id },
    opensAt,
    says: fact("who-ended")?.body.is.value === "them" ? ["parting-is-right", "they-were-right"] : ["parting-is-right"],
    advisesSkipping: sincere?.body.answer === "no",
    sincere: sincere?.id ?? null,
    askedFor: fact("asked-for")?.id ?? null,
  };
}

/** Step 2 is nobody's to close: own world stays open under every mode. */
function stepTwo(situation: Situation, chapter: string, days: Days | null, moment: Moment): StepTwo {
  if (days === null) return { state: "not-begun", entries: [], ended: null };
  const now = dayOf(moment);
  if (days.ended === null) return { state: days.reviewDue ? "review-due" : "running", entries: [days.entry], ended: null };
  const review = latest(
    situation,
    "weeks-review",
    (row) => row.chapter === chapter && row.day <= now && row.day >= (days.ended ?? now) && row.body.way !== "longer",
  );
  const way = review?.body.way;
  return {
    state: "over",
    entries: review === undefined ? [days.entry] : [days.entry, review.id],
    ended: way === undefined || way === "longer" ? null : way,
  };
}

function atOf(safety: Safety, one: StepOne, two: StepTwo, path: Path): Steps["at"] {
  if (path.is === "graduated" || two.state === "over") return "after";
  if (two.state !== "not-begun") return "own-world";
  if (one.open) return "agree";
  return safety.answered || safety.modes.length > 0 ? "own-world" : "start";
}
