import { type Cases, signal } from "../cases.ts";

export const cases: Cases = {
  rule: "threat",
  speaks: [
    { life: "a threat in a draft", on: 2, happens: [signal(2, "S3")], says: ["harm"] },
    { life: "a threat to expose", on: 2, happens: [signal(2, "S4")], says: ["expose"] },
    { life: "both: harm comes first", on: 2, happens: [signal(2, "S4"), signal(2, "S3")], says: ["harm"] },
  ],
  silent: [
    { life: "the words were a song's", on: 2, happens: [signal(2, "S3", "no")] },
    { life: "long past: the mode speaks", on: 9, happens: [signal(2, "S3")] },
    { life: "following is another matter", on: 2, happens: [signal(2, "S7")] },
  ],
};
