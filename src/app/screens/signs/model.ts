/** Signs as a record: what came, of how many kinds, since when, and what else each could be (F53, F54). Nothing is counted up. */
import { all, signsOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { closedWay } from "../step/closed-by.ts";

export type SignsPage = ReturnType<typeof view>;

export function view({ situation, chapter, safety, moment, library, nickname, today }: Around, _: null) {
  const signs = signsOf(situation, chapter, safety, moment);
  const bodies = new Map(all(situation, "sign").map(({ id, body }) => [id, body]));
  const came = signs.type === "closed" ? [] : signs.came;
  return {
    closed: closedWay(safety),
    kinds: library.signKinds,
    /** Newest first. */
    came: came
      .flatMap(({ entry, sign, day }) => {
        const body = bodies.get(entry);
        if (body === undefined) return [];
        const { what, words, learned, explanations } = body;
        return [{ entry, sign, day, what, words: words ?? null, learned, explanations: [...new Set(explanations)] }];
      })
      .reverse(),
    kindsThatCame: signs.type === "closed" ? 0 : signs.kinds,
    since: signs.type === "closed" ? null : signs.since,
    nickname,
    today,
  };
}
