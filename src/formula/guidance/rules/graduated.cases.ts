import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "graduated",
  speaks: [
    { life: "yesterday", on: 61, happens: [...clear, [60, "path", { path: "graduated" }]], says: ["fewer"] },
    { life: "a month ago", on: 90, happens: [...clear, [60, "path", { path: "graduated" }]], says: ["archived"] },
    { life: "three months ago", on: 152, happens: [...clear, [60, "path", { path: "graduated" }]], says: ["deletion"] },
  ],
  silent: [
    { life: "on the way", on: 61, happens: [...clear, [60, "path", { path: "letting-go" }]] },
    { life: "open again", on: 63, happens: [...clear, [60, "path", { path: "graduated" }], [62, "path", { path: "open" }]] },
    { life: "quiet after a help panel", on: 61, quiet: true, happens: [...clear, [60, "path", { path: "graduated" }]] },
  ],
};
