import type { quickWords as english } from "../en/quick.ts";
import type { Translation } from "../translation.ts";

export const quickWords = {
  other: "O con tus palabras",
} satisfies Translation<typeof english>;
