/** What they began: recorded, with a wait and an example answer; the days go on (F23, F28). */
import { all, type BodyOf, type Card, daysOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { type ClosedBy, closedWay } from "../step/closed-by.ts";

export type Tone = BodyOf<"received">["tone"];
export type Received = ReturnType<typeof view>;

export interface Row {
  readonly id: string;
  readonly at: number;
  readonly day: number;
  readonly way: BodyOf<"received">["way"];
  readonly tone: Tone;
  readonly text: string | null;
}

/** @param given the entry whose page is open */
export function view(around: Around, given: { readonly one: string | null }) {
  const { situation, chapter, moment, today, nickname, library } = around;
  const rows = all(situation, "received")
    .filter((row) => row.chapter === chapter && row.day <= today)
    .sort((a, b) => b.at - a.at)
    .map((row): Row => {
      const { way, tone, text } = row.body;
      return { id: row.id, at: row.at, day: row.day, way, tone, text: text ?? null };
    });
  const one = rows.find(({ id }) => id === given.one) ?? null;
  const days = daysOf(situation, chapter, moment);
  const closed = closedFor(around);
  return {
    today,
    nickname,
    closed,
    /** What must be settled may be read all the same. */
    needed: closed?.by === "asked-to-stop" || closed?.by === "afraid",
    rows: given.one === null ? rows : [],
    one,
    card: one === null ? null : cardOf(one, library.cards),
    weeks: days === null || days.ended !== null ? null : { n: days.n, length: days.length },
  };
}

/** Replies open again under *asked to stop* once they began contact and a day has passed; the other modes close them. */
function closedFor({ safety }: Pick<Around, "safety">): ClosedBy | null {
  const closed = closedWay(safety);
  if (closed === null) return null;
  const others = safety.modes.some(({ mode }) => mode !== "asked-to-stop");
  if (!others && safety.modes.some(({ repliesOpen }) => repliesOpen)) return null;
  return closed;
}

/** The library's branch for a tone: what cannot be told is a bit of both; a clear "no" needs no answer. */
function cardOf({ tone }: Row, cards: readonly Card[]): Card | null {
  if (tone === "no-contact-wish") return null;
  const branch = tone === "unclear" ? "mixed" : tone;
  return cards.find(({ id }) => id === `they-wrote-${branch}`) ?? null;
}
