import * as v from "valibot";
import { kind, rating, words } from "../kind.ts";

/** The questions of "Do I want this back?", both ways (F45). */
export const sheetQuestions = ["listened", "honest", "safe", "respected", "myself", "i-listened", "i-honest", "want"] as const;

export const sheet = kind({
  name: "sheet",
  fields: { answers: v.record(v.picklist(sheetQuestions, "is no question of the sheet"), rating), text: v.optional(words) },
});
