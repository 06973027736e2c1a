import { rule } from "../rule.ts";

/** Days of the weeks on which it is offered. */
const until = 21;

export const clearRoom = rule({
  id: "clear-room",
  covers: ["F33"],
  says: {
    begin: "Chat, photos, playlists, the hoodie: what leads back to them? One thing out of sight today is enough.",
    more: "{done} steps of clearing the room are done. The next one takes two minutes.",
  },
  applies: ({ days, room }) => {
    const weeks = days();
    if (weeks === null || weeks.ended !== null || weeks.n > until) return null;
    const { done } = room();
    if (done.length >= 5) return null;
    const entries = done.map(({ entry }) => entry);
    return [{ say: done.length < 2 ? "begin" : "more", gaps: { done: done.length }, step: "own-world", entries, leadsTo: "room" }];
  },
});
