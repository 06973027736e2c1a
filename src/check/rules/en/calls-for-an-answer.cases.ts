import type { PhraseRule } from "../rule.ts";

export const cases: PhraseRule["cases"] = {
  flags: ["hello??? i can see it delivered", "Hello? HELLO?", "??", "i sent it an hour ago\n???\n???"],
  passes: ["Hello! Can you take Leo at five?", "what time suits?", "hello, is the boiler fixed?", "did you get a tattoo?? on your wrist??"],
};
