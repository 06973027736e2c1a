import { kind, someWords } from "../kind.ts";
export const tip = kind({
  name: "tip",
  ofPerson: true,
  fields: { tip: someWords },
});
