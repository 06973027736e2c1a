/** Letting go and graduation: which way they are on, and what becomes of prompts and entries (F48). */
import { dayOf } from "../calendar.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import { isAfter, latest, type Situation } from "../situation.ts";

export interface Path {
  readonly is: "open" | "letting-go" | "graduated";
  /** The entry that says so; null where nothing was ever said. */
  readonly entry: string | null;
  /** Local day of that entry, or null. */
  readonly since: number | null;
  /** After graduation, one after the other: fewer prompts, an archive, and deletion offered. Nothing is ever deleted by itself. */
  readonly prompts: "as-set" | "fewer" | "none";
  readonly archived: boolean;
  readonly offersDeletion: boolean;
  /** Local days from which the archive and the offer come; null before graduation. */
  readonly archiveOn: number | null;
  readonly deletionOn: number | null;
}

/** Days after graduation. */
const archiveAfter = 28;
const deletionAfter = 90;

/** What was said last counts: a path that was taken, or "let go" in the review of the weeks (F36). */
export function pathOf(situation: Situation, chapter: string, moment: Moment): Path {
  const now = dayOf(moment);
  const mine = (row: Filed) => row.chapter === chapter && row.day <= now;
  const path = latest(situation, "path", mine);
  const review = latest(situation, "weeks-review", mine);
  const lets = review?.body.way === "let-go" && (path === undefined || isAfter(review, path)) ? review : undefined;
  const is = lets === undefined ? (path?.body.path ?? "open") : "letting-go";
  const said = lets ?? path;
  const graduated = is === "graduated" && said !== undefined ? said.day : null;
  const archived = graduated !== null && now >= graduated + archiveAfter;
  return {
    is,
    entry: said?.id ?? null,
    since: said?.day ?? null,
    prompts: graduated === null ? "as-set" : archived ? "none" : "fewer",
    archived,
    offersDeletion: graduated !== null && now >= graduated + deletionAfter,
    archiveOn: graduated === null ? null : graduated + archiveAfter,
    deletionOn: graduated === null ? null : graduated + deletionAfter,
  };
}
