/** What guidance says and offers, on every day. */
import { guidance, type Item } from "../../../src/formula/guidance/index.ts";
import { honestExceptions } from "../../../src/formula/library/copy-exceptions.ts";
import { lintCopy } from "../../../src/formula/library/copy-lint.ts";
import { library } from "../../../src/formula/library/en/index.ts";
import { currentChapter } from "../../../src/formula/views/chapter.ts";
import { safetyOf } from "../../../src/formula/views/safety.ts";
import { isLater, modesAt, type Plain, wallDay } from "../standing.twin.ts";
import { plainUnanswered } from "../unanswered.twin.ts";
import type { Property, Seen } from "../walk.ts";

/** Rooms in which something goes to the ex, or is read about them. */
const ways: ReadonlySet<string> = new Set(["step-1", "first-message", "signs", "check"]);
/** Cards that hold words for the ex, with why one would write them. */
const cardsToEx: ReadonlyMap<string, readonly (string | undefined)[]> = new Map(
  library.cards.flatMap(({ id, parts }) => {
    const contexts = parts.flatMap(({ says = [] }) => says.filter(({ to }) => to === "ex").map(({ context }) => context));
    return contexts.length === 0 ? [] : [[`card:${id}`, contexts] as const];
  }),
);
const read = new Map<string, ReturnType<typeof lintCopy>>();
/** Days that a tip rests. */
const rest = 90;
const promise =
  /%|\bper ?cent\b|guarante|\b(?:we|i|keel) promise|\bwill (?:come|take you|want you|be) back\b|\bchances? (?:of|that|are)\b|\bproven\b/i;

export const guiding: readonly Property[] = [
  {
    title: "F4 guidance offers no way to the ex under a safety mode",
    check(seen, fault) {
      const modes = modesAt(seen.stands, seen.moment);
      if (modes.length === 0) return 0;
      const alone = modes.includes("order") || modes.includes("own-violence");
      const replies =
        !alone && !modes.includes("afraid") && safetyOf(seen.situation, seen.moment).modes.some(({ repliesOpen }) => repliesOpen);
      for (const { id, leadsTo, step, text } of itemsOf(seen)) {
        if (ways.has(leadsTo) || (alone && leadsTo === "check:logistics")) fault(`${id} leads to ${leadsTo}`);
        const words = cardsToEx.get(leadsTo) ?? [];
        if (words.some((context) => alone || (context !== "logistics" && !(context === "reply" && replies))))
          fault(`${id} leads to ${leadsTo}`);
        // Why step 1 is closed is said in its name; everything else of that step is an offer.
        if (step === "agree" && !id.startsWith("step-one-closed.")) fault(`${id} speaks of step 1: ${text}`);
        if (id.startsWith("tip-today.") && library.heldBack.some((tip) => id.endsWith(`.${tip}`))) fault(`${id} is held back`);
      }
      return 1;
    },
  },
  {
    title: "F1 guidance offers neither step 1 nor a first message nor signs before the three questions, and asks them",
    check(seen, fault) {
      if (plainAnswered(seen) || modesAt(seen.stands, seen.moment).length > 0) return 0;
      const items = itemsOf(seen);
      for (const { id, leadsTo } of items) if (ways.has(leadsTo)) fault(`${id} leads to ${leadsTo}`);
      if (!items.some(({ leadsTo }) => leadsTo === "safety-questions")) fault("nothing leads to the questions");
      return 1;
    },
  },
  {
    title: "F27 two contacts without an answer always bring the advice against a third, before everything but safety",
    check(seen, fault) {
      const waits = plainUnanswered(seen.stands, seen.chapter, seen.moment);
      if (waits.length < 2) return 0;
      const items = itemsOf(seen);
      const advice = items.find(({ id }) => id === "unanswered.stop");
      if (advice === undefined) fault(`${waits.length} wait and nothing is said`);
      else {
        if ([...advice.why.entries].sort().join() !== [...waits].sort().join()) fault("other entries stand behind it");
        // Three costly acts in a week are heard with safety: they suggest a person (F42).
        const before = items.find(({ id, rank, step }) => rank < advice.rank && step !== "safety" && !id.startsWith("costly-week."));
        if (before !== undefined) fault(`${before.id} comes before it`);
      }
      return 1;
    },
  },
  {
    title: "F52 R77 nothing that is said holds a percentage, a chance or a promise",
    check(seen, fault) {
      const items = itemsOf(seen);
      for (const { id, text } of items) {
        // Words of their own are theirs.
        if (id.startsWith("three-today.own.")) continue;
        if (promise.test(text)) fault(`${id}: ${text}`);
        const right = honestExceptions.find((one) => id.endsWith(`.${one.id}`))?.words ?? [];
        for (const { word, why } of faultsOf(text)) if (!right.includes(word.toLowerCase())) fault(`${id}: "${word}" ${why}`);
      }
      return items.length;
    },
  },
  {
    title: "F32 the three in guidance name no ex and come from two areas or more",
    check(seen, fault) {
      const items = itemsOf(seen).filter(({ id }) => id.startsWith("three-today."));
      const named = currentChapter(seen.situation, seen.moment)?.facts.nickname !== undefined;
      if (items.length > 3) fault(`there are ${items.length}`);
      const areas = items.flatMap(({ leadsTo }) => library.activities.find(({ id }) => leadsTo === `activity:${id}`)?.area ?? []);
      if (areas.length === 3 && new Set(areas).size < 2) fault("all come from one area");
      for (const { text } of items)
        if (/\b(?:ex|exes)\b/i.test(text) || (named && /\bquill\b/i.test(text))) fault(`"${text}" names the ex`);
      return items.length;
    },
  },
  {
    title: "F10 guidance says why step 1 is closed, wherever it does not offer it",
    check(seen, fault) {
      const items = itemsOf(seen);
      const offered = items.some(({ id }) => id.startsWith("agree."));
      const closed = items.some(({ id }) => id.startsWith("step-one-closed."));
      const graduated = items.some(({ id }) => id.startsWith("graduated."));
      if (offered === closed && !graduated) fault(offered ? "step 1 is offered and closed" : "step 1 is neither offered nor closed");
      return closed ? 1 : 0;
    },
  },
  {
    title: "F50 every item of guidance has a number, its place in the order, and entries that stand",
    check(seen, fault) {
      const items = itemsOf(seen);
      const known = new Set(seen.stands.map(({ id }) => id));
      items.forEach(({ id, text, why, rank }, index) => {
        if (rank !== index) fault(`${id} stands at ${index} and says ${rank}`);
        if (text.trim() === "" || /[{}]|undefined|NaN|null/.test(text)) fault(`${id} says "${text}"`);
        if (!/^[FRSC]\d+[a-d]?$/.test(why.rule)) fault(`${id} rests on ${why.rule}`);
        if (!why.entries.every((entry) => known.has(entry))) fault(`${id} names what does not stand`);
      });
      if (new Set(items.map(({ id }) => id)).size !== items.length) fault("one id comes twice");
      return items.length;
    },
  },
  // It writes what was shown, so it comes last.
  {
    title: "F64 no tip comes again within 90 days, and there is one on every day but when all that fit rest",
    check(seen, fault) {
      const tip = itemsOf(seen)
        .find(({ id }) => id.startsWith("tip-today."))
        ?.id.replace("tip-today.tip.", "");
      if (tip === undefined) return 0;
      const today = wallDay(seen.moment);
      const shown = (seen.memory.get("tips") as Map<string, number> | undefined) ?? new Map<string, number>();
      seen.memory.set("tips", shown);
      const ago = today - (shown.get(tip) ?? Number.NEGATIVE_INFINITY);
      if (ago > 0 && ago < rest) fault(`${tip} comes again after ${ago} days`);
      shown.set(tip, today);
      seen.write({ kind: "tip", body: { tip } });
      return 1;
    },
  },
];

/** The same sentences come day after day: each is read once. */
function faultsOf(text: string): ReturnType<typeof lintCopy> {
  const faults = read.get(text) ?? lintCopy(text);
  read.set(text, faults);
  return faults;
}

/** Worked out once a day, before anything is tried on. */
function itemsOf({ situation, moment, memory, index }: Seen): readonly Item[] {
  const kept = memory.get("items") as { index: number; items: readonly Item[] } | undefined;
  if (kept?.index === index) return kept.items;
  const items = guidance(situation, moment, library);
  memory.set("items", { index, items });
  return items;
}

/** F1: no, no, yes, each by the newest answer. */
function plainAnswered({ stands, moment }: Seen): boolean {
  const newest = (question: string): string => {
    let found: Plain | null = null;
    for (const entry of stands)
      if (
        entry.kind === "safety" &&
        entry.body.question === question &&
        wallDay(entry) <= wallDay(moment) &&
        (found === null || isLater(entry, found))
      )
        found = entry;
    return found?.body.answer ?? "";
  };
  const plain = ["yes", "no"];
  return plain.includes(newest("no-contact")) && plain.includes(newest("afraid")) && newest("adult") === "yes";
}
