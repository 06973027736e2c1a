import { type Cases, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "life-first",
  speaks: [
    { life: "words about not wanting to live", on: 3, happens: [signal(3, "S1")], says: ["life"] },
    { life: "they pressed the button and kept it", on: 3, happens: [signal(3, "S22")], says: ["not-ok"] },
    { life: "both on one day: life comes first", on: 3, quiet: true, happens: [signal(3.2, "S22"), signal(3.5, "S1")], says: ["life"] },
  ],
  silent: [
    { life: "the words meant something else", on: 3, happens: [signal(3, "S1", "no")] },
    { life: "it was more than a day ago", on: 6, happens: [signal(3, "S1")] },
    { life: "a very bad day without a word of it", on: 3, happens: [[3, "check-in", { mood: 0, pull: 10 }]] },
  ],
};
