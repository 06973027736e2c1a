import { date, kind, list, maybe, oneOf, someWords, words } from "../kind.ts";
export const signNames = [
  "starts-contact",
  "answers-at-length",
  "asks-about-life",
  "shared-memories",
  "reasons-to-meet",
  "friends-ask",
  "changes-shown",
] as const;
export const explanationNames = ["habit", "politeness", "logistics", "loneliness", "conscience", "chance"] as const;

export const sign = kind({
  name: "sign",
  fields: {
    sign: oneOf(signNames),
    what: someWords,
    when: maybe(date),
    words: maybe(words),
    learned: oneOf(["from-them", "by-chance", "told", "asked-friends", "asked-family", "looking"]),
    /** At least two ordinary explanations were seen before it is kept (F54). */
    explanations: list(oneOf(explanationNames)),
  },
  holds: [({ explanations }) => new Set(explanations).size >= 2, "needs two ordinary explanations"],
  // Found by looking it is a look and no sign; asking others is contact, and the sign stays (F53).
  apply: ({ body }) => {
    if (body.learned === "looking") return [{ table: "looking", body: { what: "other" } }];
    const sign = { table: "sign", body };
    if (body.learned === "asked-friends") return [sign, { table: "contact", body: { way: "ask-friends", answered: true } }];
    if (body.learned === "asked-family") return [sign, { table: "contact", body: { way: "ask-family", answered: true } }];
    return [sign];
  },
});
