/** Breaks of the steps, the first message, weighing, and what else is closed or counted. */
import { breaksOf } from "./mutation.ts";

export const ofSteps = [
  ...breaksOf("views/steps.ts", {
    "modes-leave-step-1-open": [
      "if (closed !== null) because(closed.by",
      "if (closed === undefined) because(closed.by",
      "F4 a mode closes step 1",
    ],
    "strained-is-good": [
      'else if (terms.body.is.value !== "good")',
      'else if (terms.body.is.value === "hostile")',
      "F10 on good terms only",
    ],
    "leavers-were-right": [
      'fact("who-ended")?.body.is.value === "them"',
      'fact("who-ended")?.body.is.value !== "both"',
      "F13 who left says parting is right only",
    ],
    "again-at-once": ["moment.at < said.at + wait ?", "moment.at < said.at ?", "F15 another one waits a day"],
  }),
  ...breaksOf("views/first-message.ts", {
    "three-fifths": ["days.keptAll * 5 >= days.n * 4", "days.keptAll * 5 >= days.n * 3", "F46 four fifths of all days"],
    "calm-for-a-week": ["const calm = 14;", "const calm = 7;", "F46 no slip in 14 days"],
    "safe-in-any-mode": ['{ is: "safe", holds: closed === null,', '{ is: "safe", holds: true,', "F46 only if F4 allows it"],
  }),
  ...breaksOf("views/weighing.ts", {
    "weigh-tomorrow": ["const waitHours = 72;", "const waitHours = 24;", "F41 money and gestures wait 72 hours"],
    "two-noes-keep": ["no.length >= 2;", "no.length >= 4;", "F41 two noes cost"],
  }),
  ...breaksOf("views/signs.ts", {
    "signs-stay-open": ['if (closed !== null) return { type: "closed", ...closed };', "", "F54 a no outranks every sign"],
  }),
  ...breaksOf("views/path.ts", {
    "let-go-is-not-heard": ['review?.body.way === "let-go"', 'review?.body.way === "longer"', "F48 the review can let go"],
  }),
  ...breaksOf("views/ledger.ts", { "four-costly-acts": ["const mostCostly = 3;", "const mostCostly = 4;", "F42 three suggest a person"] }),
  ...breaksOf("views/overrides.ts", { "five-overrides": ["const most = 3;", "const most = 5;", "S21 three in a week"] }),
  ...breaksOf("views/urges.ts", {
    "rate-at-once": ["const rateFrom = 20 * minute;", "const rateFrom = 2 * minute;", "F30 rated after 20 minutes"],
  }),
  ...breaksOf("views/scales.ts", { "nothing-is-reversed": ["reversed.has(item) ? 3 - raw : raw", "raw", "F61 items reversed by id"] }),
  ...breaksOf("views/measures.ts", { "monthly-strain": ["const phq4Every = 14;", "const phq4Every = 28;", "F61 every 14 days"] }),
  ...breaksOf("views/today-three.ts", {
    "names-the-ex": ["if (!namesAny(row, names)) consider(", "consider(", "F32 none mentions the ex"],
    "the-same-tomorrow": ["const rest = { own: 2, offered: 7 };", "const rest = { own: 0, offered: 0 };", "F32 what was done rests"],
    "fullest-first": ["lastDay(a) - lastDay(b) ||", "lastDay(b) - lastDay(a) ||", "F32 areas that were empty come first"],
  }),
];
