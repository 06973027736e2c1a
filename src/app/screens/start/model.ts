/** The set-up: what is known, and the plan that comes of it (F2, F3, F5). Runs where the entries are; the page gets plain data. */
import { type BodyOf, closedBy, daysOf, type KnownFacts, latest, stepOne } from "#formula";
import type { Around } from "../../worker/around.ts";
import { tasksOf } from "../today/model.ts";

export type Fact = BodyOf<"fact">["is"];
export type Start = ReturnType<typeof view>;

const wants = ["back", "not-sure", "let-go"] as const;

export function view(around: Around, _: null) {
  const { situation, moment, today, chapter, known, safety, library } = around;
  const opened = latest(situation, "chapter");
  const days = daysOf(situation, chapter, moment);
  const want = known === null || known.wantedOn === null ? null : known.want;
  const { wantTexts } = library;
  const facts: KnownFacts = known?.facts ?? {};
  return {
    /** What opened the chapter; null before the set-up. */
    opened: opened === undefined ? null : { id: opened.id, why: opened.body.why },
    facts,
    want,
    wants: wants.map((one) => [one, wantTexts[one].label] as const),
    wantText: want === null || want === "unclear" ? null : wantTexts[want].chosen,
    /** The one thing for today (F2). */
    task: tasksOf(around)[0] ?? null,
    weeks: days === null ? null : { n: days.n, length: days.length, over: days.ended !== null },
    stepOneOpen: stepOne(situation, chapter, safety, days, moment).open,
    closed: closedBy(safety)?.by ?? null,
    today,
  };
}
