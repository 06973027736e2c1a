import { rule } from "../rule.ts";

export const threeToday = rule({
  id: "three-today",
  covers: ["F32", "C6"],
  says: { own: "Yours: {text}", do: "{text}" },
  applies: ({ three, asked }) => {
    if (!asked()) return null;
    const open = (three()?.proposals ?? []).filter(({ done }) => done === null);
    if (open.length === 0) return null;
    return open.map(({ activity, own, text, why }) => ({
      say: own ? "own" : "do",
      about: activity,
      gaps: { text },
      step: "own-world",
      entries: [...(own ? [activity] : []), ...(why.last === null ? [] : [why.last])],
      leadsTo: `activity:${activity}`,
    }));
  },
});
