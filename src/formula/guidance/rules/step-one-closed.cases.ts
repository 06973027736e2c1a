import { began, type Cases, clear, fact, mode, onGoodTerms, text } from "../cases.ts";

export const cases: Cases = {
  rule: "step-one-closed",
  speaks: [
    { life: "not in contact", on: 1, happens: [...clear, fact(0, "in-contact", "no"), fact(0, "terms", "good")], says: ["no-contact"] },
    { life: "strained terms", on: 1, happens: [...clear, fact(0, "in-contact", "yes"), fact(0, "terms", "strained")], says: ["terms"] },
    {
      life: "a mode stands before every other reason",
      on: 1,
      happens: [...onGoodTerms, mode(1, "afraid"), [1, "agreement", { what: "skipped" }]],
      says: ["mode"],
    },
    { life: "the questions are open", on: 0, happens: [[0, "chapter", { why: "first" }]], says: ["questions"] },
    { life: "it was said", on: 5, happens: [...onGoodTerms, [4, "agreement", { what: "said", way: "phone" }]], says: ["sent"] },
    { life: "the weeks have begun", on: 5, happens: [...onGoodTerms, began(4)], says: ["weeks-begun"] },
    { life: "skipped", on: 5, happens: [...onGoodTerms, [4, "agreement", { what: "skipped" }]], says: ["skipped"] },
    {
      life: "another one, an hour after its reason",
      on: 5,
      happens: [...onGoodTerms, [3, "agreement", { what: "sent" }], [5, "agreement", { what: "again", reason: "I was unclear." }]],
      says: ["again-waits"],
    },
    { life: "nobody knows whether they are in contact", on: 1, happens: [...clear, fact(0, "terms", "good")], says: ["contact-unclear"] },
    { life: "nobody knows how they stand", on: 1, happens: [...clear, fact(0, "in-contact", "yes")], says: ["terms-unclear"] },
    { life: "two messages wait", on: 6, happens: [...onGoodTerms, text(3), text(5)], says: ["unanswered"] },
    { life: "after graduation", on: 9, happens: [...onGoodTerms, [8, "path", { path: "graduated" }]], says: ["graduated"] },
  ],
  silent: [
    { life: "nothing closes it", on: 1, happens: [...onGoodTerms] },
    { life: "terms became good again", on: 3, happens: [...onGoodTerms, fact(1, "terms", "strained"), fact(3, "terms", "good")] },
    {
      life: "a mode that ended long ago",
      on: 9,
      happens: [...onGoodTerms, mode(1, "afraid"), [3, "mode-end", { mode: "afraid", reason: "It was a misunderstanding." }]],
    },
  ],
};
