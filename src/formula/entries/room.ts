import { flag, kind, someWords } from "../kind.ts";
export const room = kind({
  name: "room",
  fields: { step: someWords, done: flag },
});
