import { kind, oneOf } from "../kind.ts";
/** Signals of the decision table that ask one question (S1-S22). */
export const signalCodes = [
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
  "S13",
  "S14",
  "S15",
  "S16",
  "S17",
  "S18",
  "S19",
  "S20",
  "S21",
  "S22",
] as const;
export type SignalCode = (typeof signalCodes)[number];

export const signal = kind({
  name: "signal",
  ofPerson: true,
  fields: { code: oneOf(signalCodes), answer: oneOf(["yes", "no"]) },
});
