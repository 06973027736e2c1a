/** Common ground: step 1 done or rightly skipped, and nothing pushed since (F50; docs/spec/position.md F50e to F50h). */
import type { SignalCode } from "../../entries/signal.ts";
import type { Filed } from "../../kind.ts";
import { all, between, isAfter, latest } from "../../situation.ts";
import { counts, weightOf } from "../contact.ts";
import { type Frame, span } from "./fade.ts";
import { oncePerDay, type Part, type Points, partOf } from "./part.ts";

const open = 40;
const settled = 60;
/** What contact of weight 1 takes on its day. */
const push = 25;

export function commonGround(frame: Frame): Part {
  const { situation, chapter, today, from } = frame;
  const settling = settledBy(frame);
  const since = between(situation, "contact", from, today).filter(
    (row) => row.chapter === chapter && counts(row) && (settling === null || row.at > settling.at),
  );
  const lowered = oncePerDay(since, ({ body }) => body.way).map(
    (row): Points => ({ id: row.id, points: (-push * weightOf(row) * (span - (today - row.day))) / span }),
  );
  return partOf(frame, { name: "step-1-open", points: open }, settling === null ? [] : [{ id: settling.id, points: settled }], lowered);
}

/** The entry by which step 1 was done or rightly skipped first, or null while it is open. */
export function settledBy({ situation, chapter, today }: Frame): Filed | null {
  let first: Filed | null = null;
  const settles = (row: Filed | undefined) => {
    if (row !== undefined && (first === null || row.at < first.at || (row.at === first.at && isAfter(first, row)))) first = row;
  };
  const mine = (row: Filed) => row.chapter === chapter && row.day <= today;
  for (const row of all(situation, "agreement")) if (mine(row) && row.body.what !== "again") settles(row);
  for (const row of all(situation, "weeks")) if (mine(row)) settles(row);
  const inContact = latest(situation, "fact", (row) => mine(row) && row.body.is.fact === "in-contact");
  if (inContact?.body.is.value === "no") settles(inContact);
  const terms = latest(situation, "fact", (row) => mine(row) && row.body.is.fact === "terms");
  if (closing.has(String(terms?.body.is.value))) settles(terms);
  const ended = latest(situation, "mode-end", ({ day }) => day <= today);
  const holds = (row: Filed) => row.day <= today && (row.chapter === chapter || ended === undefined || isAfter(row, ended));
  // A mode that came with what the ex wrote is theirs: nothing about the ex goes in.
  for (const row of all(situation, "mode")) if (row.kind !== "received" && holds(row)) settles(row);
  for (const row of all(situation, "signal")) if (row.body.answer === "yes" && guarding.has(row.body.code) && holds(row)) settles(row);
  for (const row of all(situation, "safety")) if (row.body.answer === "yes" && row.body.question !== "adult" && holds(row)) settles(row);
  return first;
}

/** Terms on which step 1 is not offered (F10). */
const closing: ReadonlySet<string> = new Set(["strained", "hostile", "silent"]);
/** Signals whose "yes" sets a safety mode (docs/evidence.md 4.3). */
const guarding: ReadonlySet<SignalCode> = new Set<SignalCode>(["S3", "S4", "S5", "S6", "S7", "S9", "S11"]);
