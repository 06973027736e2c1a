import { id, kind, maybe, oneOf, words } from "../kind.ts";
import { wants } from "./want.ts";

export const review = kind({
  name: "review",
  ofPerson: true,
  fields: {
    kept: maybe(words),
    hard: maybe(words),
    value: maybe(id),
    act: maybe(words),
    want: maybe(oneOf([...wants, "unclear"])),
    next: maybe(words),
  },
  // What they want is asked in the review as well: it is the same answer (F3).
  apply: ({ body }) => [{ table: "review", body }, ...(body.want === undefined ? [] : [{ table: "want", body: { want: body.want } }])],
});
