import type { Words } from "./words.ts";

export const sl: Words = {
  means: {
    media: ["<Medij izpuščen>", "<datoteke izpuščene>"],
    deleted: ["To sporočilo je bilo izbrisano"],
    "missed-call": ["Zgrešen klic", "Neodgovorjen video klic"],
  },
  deletedByMe: ["To sporočilo ste izbrisali"],
  edited: [],
  notices: ["šifriranjem od konca do konca", "varnostna koda"],
};
