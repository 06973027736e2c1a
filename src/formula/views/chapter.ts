/** Which breakup is being lived, and what is known of it (F2). */
import { dateToDay, dayOf } from "../calendar.ts";
import type { BodyOf } from "../entries/index.ts";
import type { Moment } from "../entry.ts";
import { all, isAfter, latest, type Situation } from "../situation.ts";

type Facts = BodyOf<"fact">["is"];
type FactName = Facts["fact"];
type ValueOf<Name extends FactName> = Extract<Facts, { fact: Name }>["value"];

/** The newest answer to each question; a question without an answer is not there. */
export type KnownFacts = { readonly [Name in FactName]?: ValueOf<Name> };

export interface Chapter {
  readonly id: string;
  readonly why: "first" | "parted-again" | "another-person";
  /** Local day from which it counts. */
  readonly since: number;
  readonly facts: KnownFacts;
  /** What they want now: the newest answer (F3). */
  readonly want: BodyOf<"want">["want"];
  /** Local day of that answer, or null. */
  readonly wantedOn: number | null;
}

/** The chapter that was opened last, or the one that the newest entry names when none was opened, or null in an empty log. */
export function currentChapter(situation: Situation, moment: Moment): Chapter | null {
  const now = dayOf(moment);
  const opened = latest(situation, "chapter", ({ day }) => day <= now);
  const id = opened?.chapter ?? newestChapter(situation);
  if (id === null) return null;
  const facts: Record<string, unknown> = {};
  const rows = all(situation, "fact");
  const written = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    if (row.chapter !== id || row.day > now) continue;
    const { fact, value } = row.body.is;
    const known = written.get(fact);
    if (known !== undefined && !isAfter(row, known)) continue;
    written.set(fact, row);
    facts[fact] = value;
  }
  const want = latest(situation, "want", (entry) => entry.chapter === id && entry.day <= now);
  const since = opened === undefined ? null : (dateToDay(opened.body.since ?? "") ?? opened.day);
  return {
    id,
    why: opened?.body.why ?? "first",
    since: since ?? firstDay(situation, id) ?? now,
    facts: facts as KnownFacts,
    want: want?.body.want ?? "unclear",
    wantedOn: want?.day ?? null,
  };
}

function newestChapter(situation: Situation): string | null {
  let newest: { lamport: number; id: string; chapter: string } | null = null;
  for (const rows of Object.values(situation.tables))
    for (const row of rows ?? [])
      if (newest === null || row.lamport > newest.lamport || (row.lamport === newest.lamport && row.id > newest.id)) newest = row;
  return newest?.chapter ?? null;
}

function firstDay(situation: Situation, id: string): number | null {
  let first: number | null = null;
  for (const rows of Object.values(situation.tables)) {
    const row = (rows ?? []).find(({ chapter }) => chapter === id);
    if (row !== undefined && (first === null || row.day < first)) first = row.day;
  }
  return first;
}
