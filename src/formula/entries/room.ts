import { flag, kind, someReference } from "../kind.ts";
export const room = kind({
  name: "room",
  fields: { step: someReference, done: flag },
});
