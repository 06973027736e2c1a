import type { WordSets } from "../../pattern.ts";

/** Words that patterns share. Members are plain forms; several words are written with spaces. */
export const sets: WordSets = {
  you: ["you"],
  im: ["im", "i am", "i m"],
  ive: ["ive", "i have", "i had"],
  ill: ["ill", "i will", "im gonna", "im going to", "i am going to", "imma", "i shall", "i would", "id"],
  dont: ["dont", "do not", "didnt", "did not", "doesnt", "does not", "wont", "will not", "never"],
  cant: ["cant", "can not", "couldnt", "could not"],
  us: ["us", "what we had", "our love", "our relationship", "our marriage"],
  really: ["really", "so", "just", "still", "honestly", "truly", "always", "ever", "even", "very", "actually", "literally", "only"],
  leave: ["leave", "leaving", "left", "go", "going", "dump", "dumped", "end", "ended"],
};
