/** Help texts for signals (S1 to S22): all of them, or one with the lines that fit. */
import type { HelpText, Purpose } from "#formula";
import type { Around } from "../../worker/around.ts";

/** The lines that fit, where they are not those for anybody; after the decision table of docs/evidence.md, 4.3. */
const purposes: Readonly<Record<string, Purpose>> = {
  S1: "suicide",
  S2: "emergency",
  S3: "own-behaviour",
  S4: "own-behaviour",
  S7: "own-behaviour",
  S9: "domestic-abuse",
  S10: "domestic-abuse",
  S11: "own-behaviour",
  S12: "suicide",
  S13: "child",
  S20: "domestic-abuse",
  S22: "suicide",
};

/** @param given the number of a text; null for the list */
export function view({ library, safety }: Around, given: string | null) {
  const { helpTexts } = library;
  const one: HelpText | undefined = helpTexts.find(({ id }) => id === given);
  const purpose = purposes[one?.id ?? ""] ?? "general";
  const isAfraid = safety.modes.some(({ mode }) => mode === "afraid");
  return {
    all: given === null ? helpTexts.map(({ id, title }) => ({ id, title })) : [],
    // Nobody who is afraid is sent to the line for one's own behaviour (R63).
    one: one === undefined ? null : { ...one, purpose: isAfraid && purpose === "own-behaviour" ? ("general" as const) : purpose },
  };
}
