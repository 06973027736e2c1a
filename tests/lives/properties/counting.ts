/** Days, contact, and what a slip costs. */
import { wayNames } from "../../../src/formula/entries/contact.ts";
import { all } from "../../../src/formula/situation.ts";
import { unansweredOf } from "../../../src/formula/views/contact.ts";
import { type Days, daysOf } from "../../../src/formula/views/days.ts";
import { positionOf } from "../../../src/formula/views/position/index.ts";
import { safetyOf } from "../../../src/formula/views/safety.ts";
import { type PlainDays, plainDays } from "../days.twin.ts";
import { plainUnanswered } from "../unanswered.twin.ts";
import type { Property } from "../walk.ts";

/** Trying something on costs a few foldings: every seventh day, another one in each life. */
const sometimes: Property["on"] = (index, life) => index % 7 === life.seed % 7;

export const counting: readonly Property[] = [
  {
    title: "F20 F25 days agree with their plain twin",
    check({ situation, chapter, moment, stands }, fault) {
      const days = daysOf(situation, chapter, moment);
      const plain = plainDays(stands, chapter, moment);
      const [a, b] = [JSON.stringify(days === null ? null : shortOf(days)), JSON.stringify(plain === null ? null : shortOfPlain(plain))];
      if (a !== b) fault(`${a} is not ${b}`);
      return 1;
    },
  },
  {
    title: "F25 a slip costs one day of 28, one of all days, and never zeroes",
    on: sometimes,
    check({ situation, chapter, moment, tryOn, random, log }, fault) {
      const before = daysOf(situation, chapter, moment);
      if (before === null || before.n === 0 || before.ended !== null) return 0;
      // A device whose clock is off can have begun the weeks later than now: contact before them is no slip.
      if ((log.entry(before.entry)?.at ?? 0) > moment.at) return 0;
      const slipped = before.strip.at(-1)?.contacts.length !== 0;
      const after = daysOf(tryOn({ kind: "contact", body: { way: random.pick(wayNames) } }), chapter, moment);
      if (after === null) fault("the days are gone");
      else {
        const cost = slipped ? 0 : 1;
        if (after.keptAll !== before.keptAll - cost) fault(`all days went from ${before.keptAll} to ${after.keptAll}`);
        if (after.keptOfLast !== before.keptOfLast - cost)
          fault(`of the last ${before.of} from ${before.keptOfLast} to ${after.keptOfLast}`);
        if (after.longestRun < before.longestRun - 1) fault(`the longest run went from ${before.longestRun} to ${after.longestRun}`);
        if (after.n !== before.n || after.day0 !== before.day0) fault("Day 0 moved");
        if (!slipped && before.reserve.left > 0 && safetyOf(situation, moment).modes.length === 0 && after.run !== before.run)
          fault("a reserve day did not hold the run");
      }
      return 1;
    },
  },
  {
    title: "F25 what is taken back leaves no trace in the days",
    on: sometimes,
    check({ situation, chapter, moment, tryOn, log }, fault) {
      const before = JSON.stringify(daysOf(situation, chapter, moment));
      tryOn({ kind: "contact", body: { way: "text" } }, { kind: "looking", body: { what: "story" } });
      if (JSON.stringify(daysOf(log.situation, chapter, moment)) !== before) fault("the days changed");
      return 1;
    },
  },
  {
    title: "F23 received and needed contact never end a run",
    on: sometimes,
    check({ situation, chapter, moment, tryOn, random }, fault) {
      const before = daysOf(situation, chapter, moment);
      if (before === null) return 0;
      const after = daysOf(
        tryOn(
          { kind: "received", body: { way: "text", tone: random.pick(["needed", "warm", "mixed", "unclear"]) } },
          { kind: "contact", body: { way: random.pick(wayNames), need: random.pick(["children", "home", "law", "danger"]) } },
          { kind: "contact", body: { way: "visit", chance: "chance" } },
        ),
        chapter,
        moment,
      );
      if (JSON.stringify(after) !== JSON.stringify(before)) fault("the days changed");
      return 1;
    },
  },
  {
    title: "F27 what waits for an answer agrees with its plain twin, and two ask to stop",
    check({ situation, chapter, moment, stands }, fault) {
      const safety = safetyOf(situation, moment);
      const { entries, stop } = unansweredOf(situation, chapter, safety, moment);
      const plain = plainUnanswered(stands, chapter, moment);
      if ([...entries].sort().join() !== [...plain].sort().join()) fault(`${entries.length} and not ${plain.length} wait`);
      if (stop !== plain.length >= 2) fault(`stop is ${stop} at ${plain.length}`);
      return plain.length > 0 ? 1 : 0;
    },
  },
  {
    title: "F51 one slip after 14 kept days or more keeps four fifths of space",
    on: sometimes,
    check({ situation, chapter, moment, tryOn, random }, fault) {
      const days = daysOf(situation, chapter, moment);
      if (days === null || days.n < 14 || days.slips.length > 0 || days.ended !== null) return 0;
      // Weeks begun later on this day: a contact of now would lie before them, and be their Day 0.
      if (all(situation, "weeks").some(({ id, at }) => id === days.entry && at > moment.at)) return 0;
      const before = positionOf(situation, chapter, moment).space.value;
      const way = random.pick(wayNames);
      const after = positionOf(tryOn({ kind: "contact", body: { way } }), chapter, moment).space.value;
      if (after < before * 0.8 - 1e-9) fault(`${way} after ${days.n} kept days: ${before} to ${after}`);
      return 1;
    },
  },
];

function shortOf({ day0, n, length, reviewDue, ended, strip, keptOfLast, of, keptAll, longestRun, run, reserve, slips }: Days) {
  const shown = strip
    .map(({ day, state }) => (day > day0 ? state : ""))
    .join(" ")
    .trim();
  return { day0, n, length, reviewDue, ended, shown, keptOfLast, of, keptAll, longestRun, run, used: reserve.used, slips };
}

function shortOfPlain({
  day0,
  n,
  length,
  reviewDue,
  ended,
  dates,
  keptOfLast,
  of,
  keptAll,
  longestRun,
  run,
  reservesUsed,
}: PlainDays): ReturnType<typeof shortOf> {
  const shown = dates
    .slice(-28)
    .map(({ is }) => is as string)
    .join(" ");
  const slips = dates.filter(({ is }) => is !== "kept").map(({ day }) => day);
  return { day0, n, length, reviewDue, ended, shown, keptOfLast, of, keptAll, longestRun, run, used: reservesUsed, slips };
}
