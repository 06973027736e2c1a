/** Letting go, closing a chapter, and warmth that comes back (F47, F48). */
import { all, between, counts, daysOf, pathOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { closedWay } from "../step/closed-by.ts";

export type Onward = ReturnType<typeof view>;

/** Days without contact, looking or a strong urge that make a good time to close a chapter. */
const calm = 28;
const strong = 5;

export function view(around: Around, _: null) {
  const { situation, chapter, moment, safety, known, library } = around;
  const path = pathOf(situation, chapter, moment);
  const closed = closedWay(safety);
  const mine = (row: { readonly chapter: string }) => row.chapter === chapter;
  const partings = known?.facts.partings;
  const card = (id: string) => {
    const found = library.cards.find((one) => one.id === id);
    return found === undefined ? null : { parts: found.parts, source: found.source ?? null };
  };
  return {
    is: path.is,
    since: path.since,
    archived: path.archived,
    archiveOn: path.archiveOn,
    deletionOn: path.deletionOn,
    offersDeletion: path.offersDeletion,
    hasBegun: daysOf(situation, chapter, moment) !== null,
    isCalm: isCalm(around),
    letting: card("letting-go"),
    /** Under a safety mode warmth is no way that Keel speaks of (F4). */
    closed,
    warm: closed === null ? card("if-warmth-comes-back") : null,
    onOff: closed === null && typeof partings === "number" && partings > 0 ? { ...card("on-and-off"), partings } : null,
    figures: {
      kept: daysOf(situation, chapter, moment)?.keptAll ?? 0,
      done: all(situation, "done").length,
      built: all(situation, "act").filter((row) => mine(row) && row.body.worth === "built").length,
    },
  };
}

function isCalm({ situation, chapter, today }: Around): boolean {
  const from = today - calm + 1;
  const first = all(situation, "weeks").find((row) => row.chapter === chapter)?.day ?? today;
  const mine = (row: { readonly chapter: string }) => row.chapter === chapter;
  return (
    first <= from &&
    !between(situation, "contact", from, today).some((row) => mine(row) && counts(row)) &&
    !between(situation, "looking", from, today).some(mine) &&
    !between(situation, "urge", from, today).some(({ body }) => body.strength >= strong)
  );
}
