/** Breaks of the days, of contact, and of safety. */
import { breaksOf } from "./mutation.ts";

export const ofDays = [
  ...breaksOf("views/contact.ts", {
    "needed-counts": [
      'return body.need === undefined && body.chance !== "chance";',
      'return body.chance !== "chance";',
      "F23 needed contact never counts",
    ],
    "chance-counts": ['&& body.chance !== "chance";', '&& body.chance !== "on-purpose";', "F23 real chance never counts"],
    "waits-for-ever": ["const window = 30;", "const window = 300;", "F27 in 30 days"],
    "three-unanswered": ["export const mostUnanswered = 2;", "export const mostUnanswered = 3;", "F27 two are enough"],
    "needed-never-waits": [
      'const every = safety.modes.some(({ mode }) => mode === "asked-to-stop");',
      "const every = false;",
      "F27 under asked to stop all count",
    ],
    "answers-answer-nothing": [" && one.at > heard)", ")", "F27 what they sent answers what was before"],
  }),
  ...breaksOf("views/safety.ts", {
    "fear-is-not-heard": ['S9: "afraid",', 'S12: "afraid",', "F4 S9 sets afraid"],
    "ends-at-once": ["const wait = 24 * 3_600_000;", "const wait = 0;", "F4 a mode ends after 24 hours"],
    "stop-ends": [
      'endsAt <= moment.at && mode !== "asked-to-stop") return null;',
      "endsAt <= moment.at) return null;",
      "F4 asked to stop opens replies only",
    ],
    "questions-close-nothing": [
      'return safety.answered ? null : { by: "questions", entry: null };',
      "return null;",
      "F1 what is open closes the ways",
    ],
    "nobody-is-nobody": ['return who.includes("me") || who.length === 0 ?', 'return who.includes("me") ?', "F1 a yes without who is heard"],
    "set-before-the-end": ["isAfter(one, entry) &&", "true &&", "F4 a mode set again holds again"],
  }),
  ...breaksOf("views/days.ts", {
    "day-0-is-the-start": [
      "return last === null ? begunDay : Math.min(last.day, begunDay);",
      "return begunDay;",
      "F20 Day 0 is the last contact's day",
    ],
    "three-reserves": ["const reserves = 2;", "const reserves = 3;", "F25 two reserve days in 28"],
    "reserves-under-a-mode": [" && !guardedOn(day, situation, moment)) taken", ") taken", "F25 none under F4"],
    "a-reserve-is-kept": ['state === "kept").length', 'state === "kept" || state === "reserve").length', "F25 a reserve day is not kept"],
    "each-contact-costs": ["keptAll: n - slips.length,", "keptAll: n - after.length,", "F25 several slips on a day cost it once"],
    "the-slip-is-in-the-run": ["begins = day + 1;", "begins = day;", "F25 the run begins after the slip"],
    "reserves-hold-nothing": ["if (reserved.has(day)) continue;", "", "F25 a reserve day keeps the run whole"],
    "counts-for-ever": ["const last = ended === null ? now : Math.min(ended, now);", "const last = now;", "F36 the review ends the weeks"],
    "a-strip-of-27": ["const strip = 28;", "const strip = 27;", "F25 of the last 28"],
    "longer-is-no-longer": ['(body.way === "longer" ? (body.more ?? 0) : 0)', "0", "F36 longer adds days"],
    "slips-before-the-weeks": ["one.day > day0 && one.day <= last", "one.day >= day0 && one.day <= last", "F20 Day 0 costs nothing"],
  }),
];
