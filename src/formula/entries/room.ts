import { flag, kind, someWords } from "../kind.ts";
export const room = kind({
  name: "room",
  says: "A step of clearing the room was done or undone (F33).",
  fields: { step: someWords, done: flag },
});
