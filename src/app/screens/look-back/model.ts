/** The look back (F80 to F83): whether it may be offered now, what was kept of it, and what stands in the log already. Runs where the entries are. */
import { all, type BodyOf, between, dayToDate, latest, type Purpose } from "#formula";
import { type Around, chainOf } from "../../worker/around.ts";
import { type ClosedBy, closedWay } from "../step/closed-by.ts";
import { perDay, usedSetting } from "./session.ts";

/** Figures of a chat, as they are shown and as they can be kept. */
export type Figures = BodyOf<"look-back">;

/** Why it is not offered now: a way to the other person (F4), an urge of 7 or more today, a help panel within a day (F83). */
export interface Closed {
  readonly by: ClosedBy["by"] | "urge" | "help";
  readonly help: Purpose | null;
  /** Milliseconds since 1970 from which it is open again; null where no clock says it. */
  readonly again: number | null;
}

/** What they kept, the newest. */
export interface Kept {
  /** The entry and all that it takes the place of. */
  readonly ids: readonly string[];
  readonly day: number;
  readonly figures: Figures;
}

/** What the log holds already of what a chat can propose (F82). Days like 2026-10-31. */
export interface Known {
  readonly today: string;
  readonly ended: string | null;
  readonly inContact: string | null;
  readonly contacts: readonly { readonly day: string; readonly way: BodyOf<"contact">["way"] }[];
  readonly received: readonly { readonly day: string; readonly way: BodyOf<"received">["way"] }[];
}

export function view(around: Around, _: null) {
  const { situation, today, nickname } = around;
  const used = latest(situation, "setting", ({ body, day }) => body.name === usedSetting && day === today)?.body.value ?? 0;
  return {
    today,
    nickname,
    closed: closedNow(around),
    /** Minutes left today. */
    left: Math.max(0, perDay - Number(used)),
    kept: keptOf(around),
    known: knownOf(around),
  };
}

const aDay = 24 * 60 * 60_000;
const strong = 7;

function closedNow({ situation, safety, today, moment, quietUntil }: Around): Closed | null {
  const way = closedWay(safety);
  if (way !== null) return { ...way, again: null };
  const helped = latest(situation, "help-used", ({ at }) => at <= moment.at && moment.at < at + aDay);
  const again = Math.max(helped === undefined ? 0 : helped.at + aDay, quietUntil ?? 0);
  if (again > moment.at) return { by: "help", help: "general", again };
  const rated = [...between(situation, "urge", today, today), ...between(situation, "urge-after", today, today)];
  const midnight = (today + 1) * aDay - moment.offset * 60_000;
  return rated.some(({ body }) => (body.strength ?? 0) >= strong) ? { by: "urge", help: "general", again: midnight } : null;
}

function keptOf({ situation, chapter, entry }: Around): Kept | null {
  const row = latest(situation, "look-back", (one) => one.chapter === chapter);
  return row === undefined ? null : { ids: chainOf(row.id, { entry }), day: row.day, figures: row.body };
}

function knownOf({ situation, chapter, known, today }: Around): Known {
  const here = <Row extends { readonly chapter: string }>(rows: readonly Row[]) => rows.filter((row) => row.chapter === chapter);
  return {
    today: dayToDate(today),
    ended: known?.facts.ended ?? null,
    inContact: known?.facts["in-contact"] ?? null,
    contacts: here(all(situation, "contact")).map(({ day, body: { way } }) => ({ day: dayToDate(day), way })),
    received: here(all(situation, "received")).map(({ day, body: { way } }) => ({ day: dayToDate(day), way })),
  };
}
