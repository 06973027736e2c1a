/** What the cases of a kind look like. Each kind has some; a new one without them does not compile (entries.test.ts). */
import type { BodyOf, KindName } from "../index.ts";

/** A body, and what is said of it: the field, and why. */
export type Refused = readonly [body: unknown, where: string, why: string];

export interface CasesOf<Name extends KindName> {
  /** The sentence of docs/spec/formula.md that they prove. */
  readonly number: `F1${number}`;
  readonly reads: readonly [BodyOf<Name>, BodyOf<Name>, ...BodyOf<Name>[]];
  readonly refuses: readonly [Refused, Refused, Refused, ...Refused[]];
}

export type AllCases = { readonly [Name in KindName]: CasesOf<Name> };

/** An entry that others speak of. */
export const someId = "3f0c9d5e-7a41-4c62-9b1e-52d8a6f7c013";
export const tooLong = "x".repeat(20_001);
