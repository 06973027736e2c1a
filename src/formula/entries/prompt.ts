import { kind, oneOf, someReference } from "../kind.ts";
export const prompt = kind({
  name: "prompt",
  ofPerson: true,
  fields: { prompt: someReference, answer: oneOf(["dismissed", "stop", "keep"]) },
});
