import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "honest",
  speaks: [
    { life: "the first day", on: 0, happens: [[0, "chapter", { why: "first" }], ...clear], says: ["notes"] },
    { life: "the third", on: 2, happens: [[0, "chapter", { why: "first" }], ...clear], says: ["notes"] },
    { life: "a new chapter", on: 41, happens: [...clear, [40, "chapter", { why: "another-person" }, { chapter: "c2" }]], says: ["notes"] },
  ],
  silent: [
    { life: "the fourth", on: 3, happens: [[0, "chapter", { why: "first" }], ...clear] },
    { life: "nothing was ever entered", on: 0, happens: [] },
    { life: "quiet after a help panel", on: 0, quiet: true, happens: [[0, "chapter", { why: "first" }], ...clear] },
  ],
};
