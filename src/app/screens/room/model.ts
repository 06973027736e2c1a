/** Room: what leads back to them, what to do about each, and what is ticked (F33). */
import { type Card, closedBy, roomOf } from "#formula";
import type { Around } from "../../worker/around.ts";

/** Cards by what they are about, as they are shown. */
const groups = [
  ["phone", ["room-iphone", "room-android", "room-apple-photos", "room-google-photos"]],
  ["chats", ["room-whatsapp", "room-messenger-facebook", "room-telegram", "room-signal", "room-mutual-groups"]],
  ["feeds", ["room-instagram", "room-snapchat", "room-tiktok", "room-spotify", "room-streaming"]],
  ["places", ["room-things", "room-cafes-and-routes", "room-shared-location", "room-shared-accounts"]],
  ["people", ["friends-bring-them-up", "family-asks"]],
] as const;

export type Group = (typeof groups)[number][0];
export type Room = ReturnType<typeof view>;

/** @param given the card that is open */
export function view(around: Around, given: { readonly card: string | null }) {
  const { situation, chapter, moment, library, safety } = around;
  const { done } = roomOf(situation, chapter, moment);
  const steps = new Set(done.map(({ step }) => step));
  const known = new Map(library.cards.map((card) => [card.id, card]));
  const rowOf = (card: Card) => {
    const all = stepsOf(card);
    return { id: card.id, title: card.title, when: card.when, steps: all.length, done: all.filter((step) => steps.has(step)).length };
  };
  const card = given.card === null ? undefined : known.get(given.card);
  return {
    done: steps.size,
    groups: groups.map(([group, ids]) => ({
      group,
      cards: ids.flatMap((id) => {
        const one = known.get(id);
        return one === undefined ? [] : [rowOf(one)];
      }),
    })),
    card:
      card === undefined
        ? null
        : {
            ...rowOf(card),
            parts: card.parts,
            /** Friends and family are no steps to tick. */
            tickable: card.id.startsWith("room-"),
            ticked: stepsOf(card).filter((step) => steps.has(step)),
          },
    /** Words to the other person are shown while the ways are open (F4). */
    toThem: closedBy(safety) === null,
  };
}

/** The names of a card's steps, as entries keep them: card, part, step. */
function stepsOf(card: Card): readonly string[] {
  return card.parts.flatMap(({ steps = [] }, part) => steps.map((_, step) => stepName(card.id, part, step)));
}

function stepName(card: string, part: number, step: number): string {
  return `${card}/${part}/${step}`;
}
