import { kind, maybe, oneOf, someWords, whole } from "../kind.ts";
/** A day that will be hard, known ahead: once, every year, or every week (F31). */
export const occasion = kind({
  name: "occasion",
  fields: {
    name: someWords,
    month: maybe(whole(1, 12)),
    day: maybe(whole(1, 31)),
    year: maybe(whole(1900, 2200)),
    /** 0 for Monday. */
    weekday: maybe(whole(0, 6)),
    state: oneOf(["on", "off"]),
  },
  holds: [
    ({ month, day, weekday }) => (weekday === undefined) !== (month === undefined || day === undefined),
    "is either a date or a weekday",
  ],
});
