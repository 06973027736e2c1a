/** A deliberate break: the tests must turn red when it is made (`node tools/mutate.mjs`). */

export interface Mutation {
  /** kebab-case, unique. */
  readonly id: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly text: string;
  readonly instead: string;
  /** What no longer holds. */
  readonly breaks: string;
}

/** Several breaks of one file below src/formula. */
export function breaksOf(
  file: string,
  breaks: Readonly<Record<string, readonly [text: string, instead: string, breaks: string]>>,
): readonly Mutation[] {
  return Object.entries(breaks).map(([id, [text, instead, what]]) => ({ id, file: `src/formula/${file}`, text, instead, breaks: what }));
}
