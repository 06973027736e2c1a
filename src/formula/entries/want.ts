import { kind, oneOf } from "../kind.ts";
export const wants = ["back", "not-sure", "let-go"] as const;
export type Want = (typeof wants)[number];

export const want = kind({
  name: "want",
  says: "What they want now; asked again every week (F3).",
  fields: { want: oneOf([...wants, "unclear"]) },
});
