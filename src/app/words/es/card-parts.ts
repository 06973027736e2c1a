import type { cardPartsWords as english } from "../en/card-parts.ts";
import type { Translation } from "../translation.ts";

export const cardPartsWords = {
  theirs: "Te escribió:",
  done: (step: string) => `Hecho: ${step}`,
} satisfies Translation<typeof english>;
