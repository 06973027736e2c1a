import { rule } from "../rule.ts";

/** Money or a gesture waits three days; under a mode it is closed. */
export const weighAgain = rule({
  id: "weigh-again",
  covers: ["F41", "S16"],
  says: {
    waits: "What you weighed waits its three days. Buy and book nothing until then.",
    again: "Three days are over. Weigh it once more, and see what is left of the wish.",
    closed: "What you weighed stays undone. After a no, or where somebody is afraid, no gift is right.",
  },
  applies: ({ weighings, today }) => {
    const open = weighings().filter(
      ({ state, day }) => (state !== "settled" && state !== "closed") || (state === "closed" && day > today - 7),
    );
    const last = open.at(-1);
    if (last === undefined || last.closed?.by === "questions") return null;
    const said = { step: "respect", entries: last.first === last.entry ? [last.entry] : [last.first, last.entry] } as const;
    if (last.state === "closed") return [{ ...said, say: "closed", rule: "F4", leadsTo: "nothing" }];
    return [{ ...said, say: last.state === "waits" ? "waits" : "again", leadsTo: last.state === "waits" ? "nothing" : "weigh" }];
  },
});
