import { kind, whole } from "../kind.ts";
/** The weeks begin on the local day of this entry; Day 0 is worked out from the last contact before it (F20). */
export const weeks = kind({
  name: "weeks",
  fields: { length: whole(14, 90) },
});
