import { kind, someReference } from "../kind.ts";
export const notToday = kind({
  name: "not-today",
  ofPerson: true,
  fields: { activity: someReference },
});
