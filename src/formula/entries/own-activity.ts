import { id, kind, maybe, oneOf, someWords, whole } from "../kind.ts";
import { areas } from "../library/types.ts";

export const ownActivity = kind({
  name: "own-activity",
  ofPerson: true,
  fields: {
    area: oneOf(areas),
    text: someWords,
    minutes: whole(1, 600),
    energy: oneOf(["low", "middle", "high"]),
    state: oneOf(["on", "off"]),
    /** Where it was changed: the entry that began it, under which it was done. */
    first: maybe(id),
  },
});
