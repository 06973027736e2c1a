import { kind, someWords } from "../kind.ts";
export const tip = kind({
  name: "tip",
  says: "A tip was shown; it rests for 90 days (F64).",
  ofPerson: true,
  fields: { tip: someWords },
});
