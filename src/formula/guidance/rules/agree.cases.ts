import { type Cases, fact, mode, onGoodTerms, text } from "../cases.ts";

export const cases: Cases = {
  rule: "agree",
  speaks: [
    { life: "on good terms", on: 1, happens: [...onGoodTerms], says: ["sincere"] },
    { life: "they would not say it without an answer", on: 1, happens: [...onGoodTerms, [1, "sincere", { answer: "no" }]], says: ["skip"] },
    {
      life: "they would, and it is not yet noted what was asked",
      on: 1,
      happens: [...onGoodTerms, [1, "sincere", { answer: "yes" }]],
      says: ["asked"],
    },
    {
      life: "all is there",
      on: 1,
      happens: [...onGoodTerms, [1, "sincere", { answer: "yes" }], fact(1, "asked-for", "Some quiet.")],
      says: ["offer", "aloud"],
    },
    {
      life: "a second one, a day after its reason",
      on: 9,
      happens: [
        ...onGoodTerms,
        [1, "sincere", { answer: "yes" }],
        fact(1, "asked-for", "Some quiet."),
        [2, "agreement", { what: "sent" }],
        [7, "agreement", { what: "again", reason: "I wrote it in anger." }],
      ],
      says: ["offer", "aloud"],
    },
  ],
  silent: [
    { life: "under a mode", on: 2, happens: [...onGoodTerms, mode(1, "asked-to-stop")] },
    { life: "strained terms", on: 1, happens: [...onGoodTerms, fact(1, "terms", "strained")] },
    { life: "skipped in one tap, and not asked again", on: 9, happens: [...onGoodTerms, [1, "agreement", { what: "skipped" }]] },
    { life: "two messages wait", on: 6, happens: [...onGoodTerms, text(3), text(5)] },
    {
      life: "the second one waits out its day",
      on: 7,
      happens: [...onGoodTerms, [2, "agreement", { what: "sent" }], [7, "agreement", { what: "again", reason: "I wrote it in anger." }]],
    },
  ],
};
