import { kind, oneOf, someWords } from "../kind.ts";
export const prompt = kind({
  name: "prompt",
  ofPerson: true,
  fields: { prompt: someWords, answer: oneOf(["dismissed", "stop", "keep"]) },
});
