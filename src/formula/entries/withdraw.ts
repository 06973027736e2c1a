import { id, kind } from "../kind.ts";
/** Takes an entry back; a withdrawal can be withdrawn as well. The fold reads it, no view does. */
export const withdraw = kind({
  name: "withdraw",
  ofPerson: true,
  fields: { of: id },
  apply: () => [],
});
