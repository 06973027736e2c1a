/**
 * An act weighed before it is done: builds, keeps or costs, and by which question (F41). Money or a gesture for the ex waits 72 hours and is
 * weighed again; never after F4.
 */
import { dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { between, isAfter, type Situation } from "../situation.ts";
import { closedBy, type Safety } from "./safety.ts";

type Weighed = BodyOf<"weighed">;
export type Question = keyof Weighed["answers"];

export interface Weight {
  readonly verdict: "builds" | "keeps" | "costs";
  /** The question that decides; null where all five are yes, and where a mode decides. */
  readonly decides: Question | null;
  /** What was answered with no, and what was left unclear, in the order of the questions. */
  readonly no: readonly Question[];
  readonly unclear: readonly Question[];
  /** Hours until it is weighed again; 0 for a plain act. */
  readonly wait: number;
  /** Why money and gestures are closed (F4), or null. */
  readonly closed: ReturnType<typeof closedBy>;
}

export interface Weighing extends Weight {
  /** The weighing that was written last, and the one that it goes back to. */
  readonly entry: string;
  readonly first: string;
  readonly day: number;
  /** Settled: the verdict stands. A costly act is settled at once: nothing invites anybody to weigh it until it passes. */
  readonly state: "settled" | "waits" | "weigh-again" | "closed";
  /** Milliseconds since 1970 at which it can be weighed again, where it waits. */
  readonly until: number | null;
}

/** In the order of the formula: the first two are enough by themselves (R22). */
const questions = ["me", "them", "no-answer", "friend", "undone"] as const;
const waitHours = 72;
const hour = 3_600_000;
/** Days back that a weighing is shown, and a first one is looked for. */
const shown = 28;
const known = 90;

/**
 * Weighs one act. It costs where it fails me or them, or where two answers or more are no; it builds where all five are yes; everything else
 * keeps.
 */
export function weigh({ sort, answers }: Pick<Weighed, "sort" | "answers">, safety: Safety): Weight {
  const no = questions.filter((question) => answers[question] === "no");
  const unclear = questions.filter((question) => answers[question] === "unclear");
  const closed = sort === "plain" ? null : closedBy(safety);
  const byMode = closed !== null && closed.by !== "questions";
  const costs = byMode || answers.me === "no" || answers.them === "no" || no.length >= 2;
  return {
    verdict: costs ? "costs" : no.length + unclear.length === 0 ? "builds" : "keeps",
    decides: byMode ? null : (no[0] ?? unclear[0] ?? null),
    no,
    unclear,
    wait: sort === "plain" ? 0 : waitHours,
    closed,
  };
}

/** Acts weighed in the last 28 days, each once with its newest weighing, oldest first. */
export function weighingsOf(situation: Situation, chapter: string, safety: Safety, moment: Moment): readonly Weighing[] {
  const now = dayOf(moment);
  const rows = between(situation, "weighed", now - known + 1, now).filter((row) => row.chapter === chapter);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const groups = new Map<string, Filed<Weighed>[]>();
  for (const row of rows) {
    const { id } = firstOf(row, byId);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups]
    .map(([id, group]) => weighingOf(byId.get(id) as Filed<Weighed>, group, safety, moment))
    .filter(({ day }) => day > now - shown)
    .sort((a, b) => a.day - b.day || (a.entry < b.entry ? -1 : 1));
}

/** The weighing that another goes back to: only ever one that was written before it. */
function firstOf(row: Filed<Weighed>, byId: ReadonlyMap<string, Filed<Weighed>>): Filed<Weighed> {
  let first = row;
  for (;;) {
    const before = byId.get(first.body.again ?? "");
    if (before === undefined || !isAfter(first, before)) return first;
    first = before;
  }
}

function weighingOf(first: Filed<Weighed>, group: readonly Filed<Weighed>[], safety: Safety, moment: Moment): Weighing {
  const last = group.reduce((a, b) => (isAfter(b, a) ? b : a), first);
  // What was money once stays money, whatever the second weighing calls it.
  const sort = group.find(({ body }) => body.sort !== "plain")?.body.sort ?? "plain";
  const weight = weigh({ sort, answers: last.body.answers }, safety);
  const until = first.at + waitHours * hour;
  const settled = weight.wait === 0 || weight.verdict === "costs" || last.at >= until;
  const state = weight.closed !== null ? "closed" : settled ? "settled" : moment.at < until ? "waits" : "weigh-again";
  return { ...weight, entry: last.id, first: first.id, day: last.day, state, until: state === "waits" ? until : null };
}
