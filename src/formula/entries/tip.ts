import { kind, someReference } from "../kind.ts";
export const tip = kind({
  name: "tip",
  ofPerson: true,
  fields: { tip: someReference },
});
