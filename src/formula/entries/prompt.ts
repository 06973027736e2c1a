import { kind, oneOf, someWords } from "../kind.ts";
export const prompt = kind({
  name: "prompt",
  says: "A prompt was waved off; after three it asks whether to stop (R29c).",
  ofPerson: true,
  fields: { prompt: someWords, answer: oneOf(["dismissed", "stop", "keep"]) },
});
