/**
 * Words in another language: the same names as the English ones, lists of the same length, functions that take the same and say something.
 * `export const todayWords = { … } satisfies Translation<typeof english>` keeps a word file whole while the English one changes.
 */
export type Translation<Words> = Words extends string
  ? string
  : Words extends number
    ? Words
    : Words extends (...given: infer Given) => infer Said
      ? (...given: Given) => Translation<Said>
      : { readonly [Name in keyof Words]: Translation<Words[Name]> };
