import { kind, list, maybe, oneOf, someWords, whole, words } from "../kind.ts";
export const ifThen = kind({
  name: "if-then",
  ofPerson: true,
  fields: {
    when: someWords,
    will: someWords,
    state: oneOf(["on", "off"]),
    /** What of "when" a calendar can tell, where they say so: weekdays from 0 for Monday, hours both included, 22 to 2 passes midnight. */
    weekdays: maybe(list(whole(0, 6), 7)),
    from: maybe(whole(0, 23)),
    to: maybe(whole(0, 23)),
    trigger: maybe(words),
  },
});
