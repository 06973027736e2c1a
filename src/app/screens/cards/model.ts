/** Cards of advice: all of them by theme, or one; words to the ex only where that way is open (F4, F28, F33). */
import { type Card, closedBy, daysOf, firstMessageOf, stepOne, type Words } from "#formula";
import type { Around } from "../../worker/around.ts";

type Group = "agree" | "they" | "ties" | "people" | "respect" | "after" | "room";

/** What belongs together, in the order of the steps. Cards for the room begin with its word. */
export const groups: Readonly<Record<Exclude<Group, "room">, readonly string[]>> = {
  agree: ["agree-what-good-ones-share", "agree-in-person", "agree-by-phone"],
  they: [
    ...["they-wrote-needed", "they-wrote-warm", "they-wrote-mixed", "they-called"],
    ...["by-chance-in-the-street", "blocked-on-one-channel", "no-answer-came"],
  ],
  ties: ["limited-contact", "handover-at-the-door", "moving-out", "their-birthday", "holidays"],
  people: ["friends-bring-them-up", "family-asks", "mutual-friends-wedding", "they-have-somebody-new"],
  respect: ["the-night", "after-a-slip", "sex-with-the-ex", "money-or-a-gesture", "do-i-want-this-back", "mine-and-not-mine"],
  after: ["first-message-after-the-weeks", "if-warmth-comes-back", "on-and-off", "letting-go"],
};

/** `open`: can be taken to the check. `seen`: an example, no way now. `closed`: not shown. */
export type Way = "open" | "seen" | "closed";

/** @param given the id of a card; null for the list */
export function view(around: Around, given: string | null) {
  const { library } = around;
  const { cards } = library;
  const isClosed = closedBy(around.safety) !== null;
  const lines = (of: readonly Card[]) => of.map((card) => ({ id: card.id, title: card.title, closed: isClosed && isWay(card) }));
  const named = (ids: readonly string[]) => ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  const card = cards.find(({ id }) => id === given);
  return {
    groups:
      given !== null
        ? []
        : [
            ...Object.entries(groups).map(([group, ids]) => ({ group: group as Group, cards: lines(named(ids)) })),
            { group: "room" as const, cards: lines(cards.filter(({ id }) => isOfRoom(id))) },
          ],
    card: card === undefined ? null : shownOf(around, card, isClosed),
  };
}

function shownOf(around: Around, card: Card, isClosed: boolean) {
  const { id, title, when, parts, source } = card;
  const way = wayOf(around);
  const closed = isClosed && isWay(card);
  const wayFor = ({ to, context }: Words): Way => (to === "ex" ? way(context) : "open");
  const shown = closed
    ? []
    : parts.map(({ says = [], ...part }) => ({ ...part, says: says.filter((words) => wayFor(words) !== "closed") }));
  return {
    ...{ id, title, when, closed },
    source: source ?? null,
    isOfRoom: isOfRoom(id),
    parts: shown,
    /** By the words themselves. */
    ways: Object.fromEntries(shown.flatMap(({ says }) => says.map((words) => [words.text, wayFor(words)]))) as Readonly<
      Record<string, Way>
    >,
    hidesWords: !closed && parts.some(({ says = [] }) => says.some((words) => wayFor(words) === "closed")),
  };
}

/** A card that is itself a way to the ex: step 1, and the first message after the weeks. */
export function isWay({ parts }: Card): boolean {
  return parts.some(({ says = [] }) => says.some(({ context }) => context === "agree" || context === "first-contact"));
}

function isOfRoom(id: string): boolean {
  return id.startsWith("room-");
}

/** Whether words may go to the ex, by why they would be written. */
function wayOf({ situation, chapter, safety, moment }: Around): (context: Words["context"]) => Way {
  if (closedBy(safety) !== null) {
    // What must be settled is read by the check even then (F4); under an order and one's own violence nothing is.
    const mayNeeded = safety.modes.length > 0 && safety.modes.every(({ mode }) => mode === "asked-to-stop" || mode === "afraid");
    return (context) => (context === "logistics" && mayNeeded ? "open" : "closed");
  }
  const days = daysOf(situation, chapter, moment);
  const isOpen: Partial<Record<NonNullable<Words["context"]>, boolean>> = {
    agree: stepOne(situation, chapter, safety, days, moment).open,
    "first-contact": firstMessageOf(situation, chapter, safety, days, moment).open,
  };
  return (context) => (context !== undefined && isOpen[context] === false ? "seen" : "open");
}
