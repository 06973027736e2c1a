/** Weighing an act: the questions, what they noted on them, examples, and what was weighed before (F41). */
import { all, between, closedBy, latest, type Question, type WeighedAct, type Weighing, type Weight, weigh, weighingsOf } from "#formula";
import type { Around } from "../../../worker/around.ts";
import { touches } from "../touches.ts";

export type Sort = WeighedAct["kind"];
export type Answers = WeighedAct["answers"];

/** What is asked of the scales: the act in their words, what it is, and five answers. */
export interface ToWeigh {
  readonly act: string;
  readonly sort: Sort;
  readonly answers: Answers;
}

export interface WeighedRow extends Pick<Weighing, "entry" | "first" | "day" | "verdict" | "decides" | "state" | "until"> {
  readonly act: string;
  readonly sort: Sort;
  /** The entry of the ledger that says that it was done, or null. */
  readonly done: string | null;
}

export interface WeighingPart {
  readonly questions: readonly { readonly id: Question; readonly text: string }[];
  /** Their own words: values of their standard, and what the other person asked for. */
  readonly standard: readonly string[];
  readonly askedFor: string | null;
  /** Why money and gestures are closed, or null (F4). */
  readonly closed: NonNullable<Weight["closed"]>["by"] | null;
  /** Newest first. */
  readonly weighed: readonly WeighedRow[];
  /** What is weighed again, or null. */
  readonly again: WeighedRow | null;
  readonly examples: readonly Pick<WeighedAct, "act" | "verdict" | "why">[];
}

/** @param again the weighing that is weighed again, or "" */
export function weighingPart(around: Around, again: string): WeighingPart {
  const { situation, moment, chapter, safety, library, known, today } = around;
  const acts = between(situation, "act", today - 90, today);
  const rows = weighingsOf(situation, chapter, safety, moment).map((one): WeighedRow => {
    const { entry, first, day, verdict, decides, state, until } = one;
    const body = around.entry(entry)?.body as { act: string; sort: Sort };
    const done = acts.find((act) => act.body.weighed === entry || act.body.weighed === first)?.id ?? null;
    // What was money once stays money, whatever the second weighing calls it.
    const sort = (around.entry(first)?.body as { sort: Sort } | undefined)?.sort ?? body.sort;
    return { entry, first, day, verdict, decides, state, until, act: body.act, sort: sort === "plain" ? body.sort : sort, done };
  });
  const wish = latest(situation, "received", (row) => row.chapter === chapter && row.body.tone === "no-contact-wish")?.body.text;
  return {
    questions: library.weighQuestions.map(({ id, text }) => ({ id, text })),
    standard: all(situation, "standard")
      .filter(({ day, body }) => day <= today && body.state === "on")
      .map(({ body }) => body.text),
    askedFor: [known?.facts["asked-for"], wish].find((text) => text !== undefined && text.trim() !== "") ?? null,
    closed: closedBy(safety)?.by ?? null,
    weighed: [...rows].reverse(),
    again: rows.find(({ entry, first, state }) => (entry === again || first === again) && state === "weigh-again") ?? null,
    examples: library.weighedActs.map(({ act, verdict, why }) => ({ act, verdict, why })),
  };
}

export interface Weighed {
  readonly weight: Weight;
  /** The reason of an example that says the same and weighs the same, or null. */
  readonly like: string | null;
  /** Milliseconds since 1970 until which it waits, were it kept now; null for a plain act. */
  readonly until: number | null;
}

/** The verdict of five answers, before anything is kept. */
export function weighedOf({ act, sort, answers }: ToWeigh, { safety, library, moment }: Around): Weighed {
  const weight = weigh({ sort, answers }, safety);
  const like = library.weighedActs.find(
    (one) => one.kind === sort && one.verdict === weight.verdict && saysTheSame(one.act, act) && weight.closed === null,
  );
  return { weight, like: like?.why ?? null, until: weight.wait === 0 ? null : moment.at + weight.wait * 3_600_000 };
}

/** True when every word of an example that carries meaning stands in the act. */
function saysTheSame(example: string, act: string): boolean {
  return touches(example, act, "every");
}
