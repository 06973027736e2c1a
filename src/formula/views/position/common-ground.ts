/** Common ground: step 1 done or rightly skipped, and nothing pushed since (F50; docs/spec/position.md F50e to F50h). */
import type { BodyOf } from "../../entries/index.ts";
import type { Filed } from "../../kind.ts";
import { all, isAfter, latest, type Situation } from "../../situation.ts";
import { counts, weightOf } from "../contact.ts";
import { modeOfSignal } from "../safety.ts";
import { type Frame, span } from "./fade.ts";
import { oncePerDay, type Part, type Points, partOf } from "./part.ts";

const open = 40;
const settled = 60;
/** What contact of weight 1 takes on its day. */
const push = 25;

export function commonGround(frame: Frame): Part {
  const { chapter, today } = frame;
  const settling = settledBy(frame);
  const counted = oncePerDay(
    frame,
    "contact",
    ({ way }) => way,
    (row) => row.chapter === chapter && counts(row) && (settling === null || row.at > settling.at),
  );
  const lowered = counted.map((row): Points => ({ id: row.id, points: (-push * weightOf(row) * (span - (today - row.day))) / span }));
  return partOf(frame, { name: "step-1-open", points: open }, settling === null ? [] : [{ id: settling.id, points: settled }], lowered);
}

/** The entry by which step 1 was done or rightly skipped first, or null while it is open. */
export function settledBy({ situation, chapter, today }: Frame): Filed | null {
  let first: Filed | null = null;
  const settle = <Row extends Filed>(rows: readonly Row[], passes: (row: Row) => boolean) => {
    for (const row of rows) {
      // Local days and points in time part by less than three days: what lies later cannot have happened before.
      if (row.day > today || (first !== null && row.day > first.day + 2)) return;
      if (passes(row) && (first === null || row.at < first.at || (row.at === first.at && isAfter(first, row)))) first = row;
    }
  };
  const mine = (row: Filed) => row.chapter === chapter;
  settle(all(situation, "weeks"), mine);
  settle(all(situation, "agreement"), (row) => mine(row) && row.body.what !== "again");
  const ended = latest(situation, "mode-end", ({ day }) => day <= today);
  const holds = (row: Filed) => mine(row) || ended === undefined || isAfter(row, ended);
  // A mode that came with what the ex wrote is theirs: nothing about the ex goes in.
  settle(all(situation, "mode"), (row) => row.kind !== "received" && holds(row));
  settle(all(situation, "signal"), (row) => row.body.answer === "yes" && row.body.code in modeOfSignal && holds(row));
  settle(all(situation, "safety"), (row) => row.body.answer === "yes" && row.body.question !== "adult" && holds(row));
  settle(standingAnswers(situation, chapter, today), ({ body }) => closing.has(String(body.is.value)));
  return first;
}

/** The newest answers to whether they are in contact, and on what terms. */
function standingAnswers(situation: Situation, chapter: string, today: number): Filed<BodyOf<"fact">>[] {
  let contact: Filed<BodyOf<"fact">> | undefined;
  let terms: Filed<BodyOf<"fact">> | undefined;
  for (const row of all(situation, "fact")) {
    if (row.day > today) break;
    const { fact } = row.body.is;
    if (row.chapter !== chapter) continue;
    if (fact === "in-contact" && (contact === undefined || isAfter(row, contact))) contact = row;
    if (fact === "terms" && (terms === undefined || isAfter(row, terms))) terms = row;
  }
  return [contact, terms].filter((row) => row !== undefined).sort((a, b) => a.day - b.day);
}

/** Answers with which step 1 is not offered (F10). */
const closing: ReadonlySet<string> = new Set(["no", "strained", "hostile", "silent"]);
