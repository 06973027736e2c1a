import { rule } from "../rule.ts";

/** Low answers on what nobody should be without open the help of F4 (F45). */
export const notSafeThere = rule({
  id: "not-safe-there",
  covers: ["F45"],
  says: {
    unsafe: "You wrote that you were not safe with them. You can talk to somebody who knows about this, and it commits you to nothing.",
    unheard: "Being heard, told the truth and respected came out low on your sheet. That is worth saying aloud to somebody outside.",
  },
  applies: ({ sheets, today }) => {
    const low = sheets().low.filter(({ day }) => day > today - recent);
    if (low.length === 0) return null;
    const unsafe = low.filter(({ question }) => question === "safe");
    if (unsafe.length > 0) return [{ say: "unsafe", step: "safety", entries: idsOf(unsafe), leadsTo: "help:domestic-abuse" }];
    return [{ say: "unheard", step: "safety", entries: idsOf(low), leadsTo: "help:general" }];
  },
});

/** Days that an answer is spoken of. */
const recent = 14;

function idsOf(low: readonly { readonly entry: string }[]): readonly string[] {
  return [...new Set(low.map(({ entry }) => entry))];
}
