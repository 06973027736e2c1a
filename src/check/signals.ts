/** Codes of the decision table in docs/evidence.md 4.3 that words can show. */
export const signalCodes = ["S1","S2","S3","S4","S5","S6","S7","S8","S9","S10","S11","S12","S13","S14","S15","S16","S17","S18","S19","S20"] as const;
export type SignalCode = (typeof signalCodes)[number];

/** Words that ask one question ("Did they ask you not to write?"). Offsets in UTF-16 units. */
export interface Signal {
  readonly code: SignalCode;
  readonly start: number;
  readonly end: number;
}

/**
 * Word rules for the decision table.
 * @param whose `mine`: written by the person (a draft, a note); `theirs`: written by the ex.
 */
export function signals(_text: string, _whose: "mine" | "theirs"): readonly Signal[] {
  return [];
}
