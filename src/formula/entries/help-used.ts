import { kind, oneOf } from "../kind.ts";
/** Kept only when they save it themselves (R55). */
export const helpUsed = kind({
  name: "help-used",
  ofPerson: true,
  fields: { who: oneOf(["my-person", "line", "doctor", "counsellor", "group"]) },
});
