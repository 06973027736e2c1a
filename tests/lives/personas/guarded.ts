/** Lives in which a safety mode holds, begins, ends, or ought to. */
import { type Persona, written } from "../persona.ts";

const ex = { "who-ended": "them", "in-contact": "yes", terms: "good", ties: [] } as const;

export const guarded: readonly Persona[] = [
  written("order-in-force", "A court order from the first day; still wants the ex back", {
    safety: "order",
    facts: { ...ex, ties: ["children"] },
    want: "back",
    habits: { contact: 0.1, needed: 0.2, weigh: 0.1, sign: 0.1 },
  }),
  written("order-ends", "An order until day 50; ended in the settings on day 51", {
    facts: ex,
    happenings: [
      [3, "mode", { mode: "order", because: "settings", until: "2026-04-21" }],
      [20, "mode-end", { mode: "order", reason: "I want it gone", ended: "2026-12-01" }],
      [51, "mode-end", { mode: "order", reason: "It is over", ended: "2026-04-21" }],
    ],
  }),
  written("asked-to-stop", "Was asked for no contact before the set-up", {
    safety: "asked-to-stop",
    facts: ex,
    want: "back",
    habits: { contact: 0.3, sign: 0.1 },
  }),
  written("said-no-midway", "Writes until the ex says stop, on day 25", {
    facts: ex,
    want: "back",
    habits: { contact: 0.3 },
    fades: 1,
    happenings: [[25, "received", { way: "text", tone: "no-contact-wish" }]],
  }),
  written("asked-to-stop-then-they-write", "Was asked to stop; the ex writes on day 60, and replies open a day after the settings say so", {
    safety: "asked-to-stop",
    facts: ex,
    happenings: [
      [30, "mode-end", () => ({ mode: "asked-to-stop", reason: "I miss them", began: "00000000-0000-4000-8000-000000000000" })],
      [60, "received", { way: "text", tone: "warm" }],
      [61, "mode-end", (known) => ({ mode: "asked-to-stop", reason: "They wrote", began: known("received") })],
      [90, "received", { way: "text", tone: "no-contact-wish" }],
    ],
    habits: { received: 0, contact: 0.1 },
  }),
  written("afraid", "Is afraid of the ex and shares a child", {
    safety: "afraid",
    facts: { ...ex, terms: "hostile", ties: ["children"] },
    want: "let-go",
    habits: { needed: 0.3, received: 0.5, help: 0.1 },
  }),
  written("afraid-later", "Says on day 17 that they are afraid, and on day 70 in the settings that they are not any more", {
    facts: ex,
    happenings: [
      [17, "signal", { code: "S9", answer: "yes" }],
      [70, "mode-end", { mode: "afraid", reason: "They moved to another country" }],
    ],
  }),
  written("they-are-afraid", "The ex may be afraid of them", {
    safety: "they-are-afraid",
    facts: ex,
    want: "back",
    habits: { contact: 0.4, look: 0.8, costly: 0.2 },
  }),
  written("followed", "Drove after the ex once, and says so on day 9", {
    facts: ex,
    want: "back",
    happenings: [
      [8, "contact", { way: "where-they-are", chance: "on-purpose" }],
      [9, "signal", { code: "S7", answer: "yes" }],
    ],
  }),
  written("signals-answered-no", "Every signal's question comes, and every answer is no", {
    facts: ex,
    happenings: (["S3", "S4", "S5", "S6", "S7", "S9", "S11"] as const).map(
      (code, index) => [4 + index, "signal", { code, answer: "no" }] as const,
    ),
  }),
  written("blocked-everywhere", "Finds on day 12 that they are blocked everywhere", {
    facts: ex,
    want: "back",
    happenings: [[12, "channel", { channel: "all", state: "blocked-everywhere" }]],
    habits: { contact: 0.2 },
  }),
  written("blocked-on-one", "Is blocked on one channel; the others stay open", {
    facts: ex,
    happenings: [
      [6, "channel", { channel: "messenger", state: "blocked" }],
      [46, "channel", { channel: "messenger", state: "open" }],
    ],
  }),
  written("skips-safety", "Skips the three questions and answers them on day 20", {
    safety: "skipped",
    facts: ex,
    want: "back",
    happenings: [
      [20, "safety", { question: "no-contact", answer: "no" }],
      [20, "safety", { question: "afraid", answer: "no" }],
      [20, "safety", { question: "adult", answer: "yes" }],
    ],
  }),
  written("never-asked", "An old log in which nobody asked the three questions", { safety: "never-asked", facts: ex, want: "back" }),
  written("two-modes", "An order and fear at once; the order ends, the fear stays", {
    safety: "order",
    facts: ex,
    happenings: [
      [10, "signal", { code: "S9", answer: "yes" }],
      [40, "mode-end", { mode: "order", reason: "It ended", ended: "2026-04-01" }],
    ],
  }),
  written("mode-after-slips", "Two slips with reserve days, then a mode, then a third", {
    facts: ex,
    habits: { contact: 0 },
    happenings: [
      [8, "contact", { way: "text" }],
      [16, "mode", { mode: "own-violence", because: "settings" }],
      [18, "contact", { way: "call" }],
      [60, "mode-end", { mode: "own-violence", reason: "Nine weeks of a course" }],
      [64, "contact", { way: "like" }],
    ],
  }),
  written("not-coping", "Two weeks without sleep or food, bad scales, a line called", {
    facts: { ...ex, "bad-today": 10 },
    habits: { help: 0.3, scale: 0.3 },
    happenings: [
      [10, "check-in", { mood: 0, pull: 9, sleep: 0, notCoping: true }],
      [24, "check-in", { mood: 1, pull: 9, sleep: 1, notCoping: true }],
      [11, "scale", { is: { scale: "phq4", scoring: 1, answers: { gad1: 3, gad2: 3, phq1: 3, phq2: 3 } } }],
    ],
  }),
];
