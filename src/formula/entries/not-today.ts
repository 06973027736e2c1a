import { kind, someWords } from "../kind.ts";
export const notToday = kind({
  name: "not-today",
  ofPerson: true,
  fields: { activity: someWords },
});
