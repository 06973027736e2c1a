import type { ifThenWords as english } from "../en/if-then.ts";
import type { Translation } from "../translation.ts";

export const ifThenWords = {
  when: "Si",
  whenHint: "Lo que viene: una hora, un lugar, un sentimiento.",
  will: "entonces",
  willHint: "Lo que haces. Empieza por «yo».",
} satisfies Translation<typeof english>;
