import type { PhraseRule } from "../rule.ts";

export const cases: PhraseRule["cases"] = {
  flags: [
    "Many happy returns! Hope there's cake.",
    "hope you had a lovely weekend 🙂",
    "that goose made me laugh, hope all's well",
    "All good here! Fingers crossed for tomorrow.",
  ],
  passes: [
    "hope you had a lovely day. i still love you",
    "i hope all is well with the boiler, have a good look at the contract before you sign it, the agent says that both of us are bound by it until the end of next year and that there is a fee",
    "hope you rot",
    "she told me to smile for the passport photo lol, no way",
  ],
};
