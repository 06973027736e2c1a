/** Breaks of the calendar, the fold, and where kinds are filed. */
import { breaksOf } from "./mutation.ts";

export const ofEntries = [
  ...breaksOf("calendar.ts", {
    "day-in-utc": ["return Math.floor((at + offset * minute) / dayLength);", "return Math.floor(at / dayLength);", "F20 days are local"],
    "week-begins-on-tuesday": ["modulo(day + 3, 7)", "modulo(day + 2, 7)", "F31 weekdays"],
  }),
  ...breaksOf("fold.ts", {
    "amends-what-came-later": [
      "return isAfter(entry, target) && (entry.kind === withdrawal",
      "return (entry.kind === withdrawal",
      "F2 only what was written later corrects",
    ],
    "replaces-another-kind": ["|| entry.kind === target.kind);", "|| entry.kind !== undefined);", "F2 a correction is of its own kind"],
    "the-dead-withdraw": [' || ended.get(entry.id) === "withdrawn") continue;', ") continue;", "F25 a withdrawal can be taken back"],
    "new-ones-at-the-end": ["let at = firstFrom(rows, entry.day + 1);", "let at = rows.length;", "tables stand by day"],
    "twice-is-two": ["if (known !== undefined && !winsOver(decoded.entry, known))", "if (known === null)", "F93 duplicates change nothing"],
  }),
  ...breaksOf("entries/contact.ts", { "a-like-is-a-text": ["like: 0.4,", "like: 1,", "F21 documented weights"] }),
  ...breaksOf("entries/received.ts", {
    "no-is-no-answer": ['body.tone === "no-contact-wish"', 'body.tone === "unclear"', "F4 a clear no sets the mode"],
  }),
  ...breaksOf("entries/channel.ts", {
    "one-block-is-all": [
      'body.state === "blocked-everywhere"',
      'body.state === "blocked"',
      "F4 blocked everywhere is an answer, one channel is not",
    ],
  }),
  ...breaksOf("entries/sign.ts", {
    "looking-is-a-sign": ['if (body.learned === "looking")', 'if (body.learned === "told")', "F53 found by looking is a look"],
    "asking-is-nothing": [
      'if (body.learned === "asked-friends") return [sign,',
      'if (body.learned === "told") return [sign,',
      "F53 asking is contact",
    ],
  }),
];
