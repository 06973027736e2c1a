/** Breaks of what is said and offered. */
import { breaksOf } from "./mutation.ts";

export const ofGuidance = [
  ...breaksOf("guidance/index.ts", {
    "today-before-history": [
      "return [...safety, ...history, ...now, ...due, ...today, ...offers];",
      "return [...safety, ...today, ...now, ...due, ...history, ...offers];",
      "history outranks today",
    ],
  }),
  ...breaksOf("guidance/tip.ts", {
    "tips-come-sooner": ["const rest = 90;", "const rest = 60;", "F64 none repeated within 90 days"],
    "held-back-is-told": ["context.guarded() ? library.heldBack : []", "[]", "F4 tips toward the ex rest"],
  }),
  ...breaksOf("guidance/rules/unanswered.ts", {
    "three-are-enough": ["if (!stop) return null;", "if (!stop || entries.length > 2) return null;", "F27 every time"],
    "another-channel": ["return tied && !guarded() ?", "return tied ?", "F4 no other channel under a mode"],
  }),
  ...breaksOf("guidance/rules/they-wrote.ts", {
    "answer-who-said-stop": [
      '(holds("afraid") || holds("asked-to-stop")) && !repliesOpen',
      'holds("afraid") && !repliesOpen',
      "F4 no replies after a stop",
    ],
    "answer-under-an-order": ['if (holds("order"))', 'if (holds("afraid"))', "F4 an order is not answered"],
  }),
  ...breaksOf("guidance/rules/warmth.ts", {
    "warm-under-a-mode": ["if (guarded() || safety()", "if (safety()", "F4 no warmth under a mode"],
  }),
  ...breaksOf("guidance/rules/limited-contact.ts", {
    "logistics-under-an-order": ['if (holds("order"))', 'if (holds("afraid"))', "F4 even logistics go to a lawyer"],
  }),
  ...breaksOf("guidance/rules/after-slip.ts", {
    "early-of-28": ["const early = weeks.n < 28;", "const early = weeks.n > 28;", "F25 before day 28 of the days so far"],
  }),
  ...breaksOf("guidance/rules/safety-questions.ts", {
    "nothing-is-asked": ["if (open.length === 0) return null;", "if (open.length < 3) return null;", "F1 what is open is asked"],
  }),
];
