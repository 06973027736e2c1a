import { kind, oneOf } from "../kind.ts";
export const wants = ["back", "not-sure", "let-go"] as const;
export type Want = (typeof wants)[number];

export const want = kind({
  name: "want",
  fields: { want: oneOf([...wants, "unclear"]) },
});
