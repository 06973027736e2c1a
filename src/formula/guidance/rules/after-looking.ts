import { rule } from "../rule.ts";

export const afterLooking = rule({
  id: "after-looking",
  covers: ["F22", "F33", "F23"],
  says: {
    mute: "You looked. It costs no day, and looking is linked with more distress: mute or hide one thing now instead of checking.",
    again: "You looked more than once in these hours. Close the way there for tonight, and give the question behind it to a friend.",
  },
  applies: ({ looks }) => {
    const entries = looks(8).map(({ id }) => id);
    if (entries.length === 0) return null;
    return [{ say: entries.length > 1 ? "again" : "mute", step: "own-world", entries, grade: "C", leadsTo: "room" }];
  },
});
