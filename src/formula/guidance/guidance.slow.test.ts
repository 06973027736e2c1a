import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintCopy } from "../library/copy-lint.ts";
import { library } from "../library/en/index.ts";
import { all } from "../situation.ts";
import { type Happening, logOf } from "../testing.ts";
import { unansweredOf } from "../views/contact.ts";
import { daysOf } from "../views/days.ts";
import { isGuarded, safetyOf } from "../views/safety.ts";
import { stepOne } from "../views/steps.ts";
import { clear } from "./cases.ts";
import { guidance, type Item } from "./index.ts";

const lived = 60;
const day = fc.integer({ min: 0, max: lived * 24 }).map((hours) => hours / 24 + 0.01);
const of = (kind: string, body: fc.Arbitrary<unknown>): fc.Arbitrary<Happening> => fc.tuple(day, fc.constant(kind), body);
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const yesNo = { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "no" };

/** What can happen in a life, the dangerous and the tempting more often than in most. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  of("contact", fc.record({ way: one("text", "like", "gift", "visit"), answered: fc.boolean() })),
  of("contact", fc.record({ way: one("text", "call"), need: one("children", "home") })),
  of("received", fc.record({ way: one("text", "call"), tone: one("needed", "warm", "mixed", "unclear", "warm", "warm") })),
  of("looking", fc.record({ what: one("profile", "photos") })),
  of("urge", fc.record({ strength: fc.integer({ min: 0, max: 10 }) })),
  of("done", fc.record({ area: one("body", "people", "play"), text: one("a", "b") })),
  of("check-in", fc.record({ mood: fc.integer({ min: 0, max: 10 }), sleep: fc.integer({ min: 0, max: 10 }) })),
  of(
    "fact",
    fc.record({
      is: one<unknown>(
        { fact: "in-contact", value: "yes" },
        { fact: "terms", value: "good" },
        { fact: "ties", value: ["children"] },
        { fact: "partings", value: 3 },
      ),
    }),
  ),
  of("sincere", fc.record({ answer: one("yes", "no") })),
  of("want", fc.record({ want: one("back", "let-go", "not-sure") })),
  of("weeks", fc.record({ length: one(14, 30) })),
  of("weeks-review", one<unknown>({ way: "let-go" }, { way: "first-message" }, { way: "longer", more: 14 })),
  of("agreement", one<unknown>({ what: "sent" }, { what: "skipped" }, { what: "again", reason: "Unclear." })),
  of("weighed", fc.record({ act: fc.constant("a"), sort: one("plain", "gesture"), answers: fc.constant(yesNo) })),
  of("act", fc.record({ text: fc.constant("a"), worth: one("built", "cost") })),
  of("path", fc.record({ path: one("open", "letting-go", "graduated") })),
  of("sheet", fc.record({ answers: fc.record({ safe: fc.integer({ min: 0, max: 10 }) }) })),
  of("override", fc.record({ what: fc.constant("copy-anyway") })),
);
const safetyHappening: fc.Arbitrary<Happening> = fc.oneof(
  of("mode", fc.record({ mode: one("order", "asked-to-stop", "afraid", "own-violence"), because: fc.constant("settings") })),
  of("signal", fc.record({ code: one("S1", "S3", "S5", "S6", "S9", "S11", "S15", "S17", "S22"), answer: one("yes", "yes", "no") })),
  of("channel", fc.constant({ channel: "all", state: "blocked-everywhere" })),
  of("received", fc.constant({ way: "text", tone: "no-contact-wish" })),
  of("mode-end", fc.record({ mode: one("afraid", "own-violence"), reason: fc.constant("It was a mistake.") })),
);
const life = (some: fc.Arbitrary<Happening>) =>
  fc.record({
    on: fc.integer({ min: 0, max: lived }),
    at: fc.integer({ min: 0, max: 23 }),
    happens: fc.array(some, { maxLength: 40 }).map((list) => [...clear, ...list]),
  });

function lists({ on, at, happens }: { on: number; at: number; happens: readonly Happening[] }) {
  const { situation, moment } = logOf(on, happens);
  const now = { ...moment, at: moment.at + (at - 20) * 3_600_000 };
  return { situation, now, items: guidance(situation, now, library), happens };
}

/** Cards that propose words to the ex. */
const wordsToThem = new Set(
  library.cards.filter(({ parts }) => parts.some(({ says }) => says?.some(({ to }) => to === "ex"))).map(({ id }) => `card:${id}`),
);
const leadsToThem = ({ leadsTo }: Item) => ["check", "step-1", "first-message", "signs"].includes(leadsTo) || wordsToThem.has(leadsTo);
const runs = { numRuns: 150 };

describe("F4 under a safety mode", () => {
  it("F4 no way to the ex is ever offered; only what is needed can be read, where the mode leaves it", () => {
    let guarded = 0;
    fc.assert(
      fc.property(life(fc.oneof(happening, happening, safetyHappening)), (one) => {
        const { situation, now, items } = lists(one);
        const safety = safetyOf(situation, now);
        if (!isGuarded(safety)) return;
        guarded++;
        const repliesOpen = safety.modes.some((mode) => mode.repliesOpen);
        expect(
          items.filter((item) => leadsToThem(item) && !(repliesOpen && item.id.startsWith("they-wrote."))).map(({ id }) => id),
        ).toEqual([]);
        if (safety.modes.some(({ mode }) => mode === "order" || mode === "own-violence"))
          expect(items.filter(({ leadsTo }) => leadsTo === "check:logistics")).toEqual([]);
      }),
      runs,
    );
    expect(guarded).toBeGreaterThan(20);
  });

  it("F4 each mode says that it holds, before anything that is not about safety", () => {
    fc.assert(
      fc.property(life(fc.oneof(happening, safetyHappening)), (one) => {
        const { situation, now, items } = lists(one);
        for (const { mode } of safetyOf(situation, now).modes) {
          const at = items.findIndex(({ id }) => id === `mode-holds.${mode}`);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(items.slice(0, at).filter(({ step }) => step !== "safety")).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe("guidance in any life", () => {
  it("F1 without answers no way to the ex is offered", () => {
    fc.assert(
      fc.property(life(happening), (one) => {
        const { items } = lists({ ...one, happens: one.happens.slice(clear.length) });
        const closed = items.filter(({ leadsTo }) => ["check", "step-1", "first-message", "signs"].includes(leadsTo));
        expect(closed.map(({ id }) => id)).toEqual([]);
      }),
      runs,
    );
  });

  it("F10 a step 1 that is closed says why, and one that is open does not", () => {
    fc.assert(
      fc.property(life(fc.oneof(happening, safetyHappening)), (one) => {
        const { situation, now, items } = lists(one);
        const { open } = stepOne(situation, "c1", safetyOf(situation, now), daysOf(situation, "c1", now), now);
        expect(items.filter(({ id }) => id.startsWith("step-one-closed.")).length).toBe(open ? 0 : 1);
      }),
      runs,
    );
  });

  it("F27 two without an answer always bring the advice, quiet hours or not", () => {
    fc.assert(
      fc.property(life(happening), fc.boolean(), (one, quiet) => {
        const { situation, now } = lists(one);
        const items = guidance(situation, now, library, quiet ? { quietUntil: now.at + 1 } : {});
        const { stop } = unansweredOf(situation, "c1", safetyOf(situation, now), now);
        expect(items.some(({ id }) => id === "unanswered.stop")).toBe(stop);
        if (stop) expect(items.filter(({ leadsTo }) => leadsTo === "step-1" || leadsTo === "first-message")).toEqual([]);
      }),
      runs,
    );
  });

  it("F52 R3 no text holds a chance, a promise, a percentage or an empty gap", () => {
    fc.assert(
      fc.property(life(fc.oneof(happening, safetyHappening)), (one) => {
        for (const { id, text } of lists(one).items) {
          // Tips are linted with the library, where an exception has a name.
          if (!id.startsWith("tip-today.")) expect(lintCopy(text), id).toEqual([]);
          expect(text, id).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(text.trim(), id).not.toBe("");
        }
      }),
      runs,
    );
  });

  it("F50 every item has an id of its own, its place, and entries that stand in the log", () => {
    fc.assert(
      fc.property(life(fc.oneof(happening, safetyHappening)), (one) => {
        const { situation, now, items } = lists(one);
        const ids = new Set(Object.values(situation.tables).flatMap((rows) => (rows ?? []).map(({ id }) => id)));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.map(({ rank }) => rank)).toEqual(items.map((_, index) => index));
        for (const { id, why } of items)
          expect(
            why.entries.filter((entry) => !ids.has(entry)),
            id,
          ).toEqual([]);
        expect(guidance(situation, now, library)).toEqual(items);
        expect(JSON.parse(JSON.stringify(items))).toEqual(items);
      }),
      runs,
    );
  });

  it("F32 three for today come from at least two areas, and without a library none come", () => {
    fc.assert(
      fc.property(life(happening), (one) => {
        const { situation, now, items } = lists(one);
        const chosen = items.flatMap(({ leadsTo }) => library.activities.filter(({ id }) => leadsTo === `activity:${id}`));
        if (chosen.length === 3) expect(new Set(chosen.map(({ area }) => area)).size).toBeGreaterThanOrEqual(2);
        expect(guidance(situation, now).filter(({ leadsTo }) => leadsTo.startsWith("activity:") || leadsTo === "tip")).toEqual([]);
      }),
      runs,
    );
  });

  it("F73 F48 quiet hours and graduation leave no task", () => {
    fc.assert(
      fc.property(life(fc.oneof(happening, safetyHappening)), (one) => {
        const { situation, now, items } = lists(one);
        const tasks = (list: readonly Item[]) =>
          list
            .filter(({ leadsTo }) => /^(?:activity|scale|tip|review|check-in|want|position|weeks-review)/.test(leadsTo))
            .map(({ id }) => id);
        expect(tasks(guidance(situation, now, library, { quietUntil: now.at + 1 }))).toEqual([]);
        expect(guidance(situation, now, library, { quietUntil: now.at })).toEqual(items);
        if (all(situation, "path").at(-1)?.body.path === "graduated" && items.some(({ id }) => id.startsWith("graduated.")))
          expect(tasks(items)).toEqual([]);
      }),
      runs,
    );
  });
});
