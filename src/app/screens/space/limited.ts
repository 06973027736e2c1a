/** What still ties two people, and contact that stays without an answer (F24, F27). */
import { limitedContact, unansweredOf } from "#formula";
import type { Around } from "../../worker/around.ts";

export function limitedOf({ situation, chapter, known, safety, moment }: Around) {
  const ties = Array.isArray(known?.facts.ties) ? known.facts.ties : [];
  const { channel, hours, blocked, ties: tied } = limitedContact(situation, chapter, ties, safety, moment);
  const modes = safety.modes.map(({ mode }) => mode);
  return {
    ties: tied,
    channel,
    hours,
    blocked,
    /** Under an order or one's own violence no channel is set from here: a lawyer or the court says which is allowed (F4). */
    alone: modes.includes("order") || modes.includes("own-violence"),
  };
}

/** Two without an answer: no further one, whatever its tone; for what is needed one other channel, where no mode forbids that (F27). */
export function unanswered(around: Around) {
  const { situation, chapter, safety, moment, guarded } = around;
  const { entries, stop } = unansweredOf(situation, chapter, safety, moment);
  const { ties, channel } = limitedOf(around);
  return { count: entries.length, stop, needed: stop && ties.length > 0 && !guarded, channel };
}
