import * as v from "valibot";
import { flag, kind, someReference, whole, words } from "../kind.ts";

export const setting = kind({
  name: "setting",
  ofPerson: true,
  fields: { name: someReference, value: v.union([flag, whole(-1_000_000, 1_000_000), words], "is no setting") },
});
