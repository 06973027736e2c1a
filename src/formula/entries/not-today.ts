import { kind, someWords } from "../kind.ts";
export const notToday = kind({
  name: "not-today",
  says: "A proposal that does not fit today (F32).",
  ofPerson: true,
  fields: { activity: someWords },
});
