import { began, type Cases, clear, fact, mode, onGoodTerms } from "../cases.ts";

export const cases: Cases = {
  rule: "begin-weeks",
  speaks: [
    {
      life: "step 1 is closed by strained terms",
      on: 2,
      happens: [...clear, fact(0, "in-contact", "yes"), fact(0, "terms", "strained")],
      says: ["begin"],
    },
    {
      life: "two children",
      on: 2,
      happens: [...clear, fact(0, "in-contact", "no"), fact(0, "ties", ["children", "friends"])],
      says: ["tied"],
    },
    {
      life: "it was said",
      on: 3,
      happens: [...onGoodTerms, [2, "agreement", { what: "sent", text: "Parting is right." }]],
      says: ["said"],
    },
    { life: "skipped in one tap", on: 3, happens: [...onGoodTerms, [2, "agreement", { what: "skipped" }]], says: ["begin"] },
  ],
  silent: [
    { life: "step 1 is open", on: 2, happens: [...onGoodTerms] },
    { life: "under a mode distance needs no length", on: 2, happens: [...clear, mode(1, "order")] },
    { life: "the weeks have begun", on: 2, happens: [...clear, began(1)] },
  ],
};
