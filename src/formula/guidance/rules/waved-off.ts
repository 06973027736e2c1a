import { rule } from "../rule.ts";

export const wavedOff = rule({
  id: "waved-off",
  covers: ["R29c"],
  says: { stop: "You waved this reminder off three times. Shall it stop?" },
  applies: ({ waved }) => {
    const asks = waved().filter((one) => one.asks);
    if (asks.length === 0) return null;
    return asks.map(({ prompt, entries }) => ({ say: "stop", about: prompt, step: "start", entries, leadsTo: "settings:prompts" }));
  },
});
