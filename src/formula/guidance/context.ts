/** What the rules look at: every view of one moment, each worked out when a rule first asks for it, and once. */
import { dayOf, hourOf, weekdayOf } from "../calendar.ts";
import type { Mode } from "../entries/mode.ts";
import type { SignalCode } from "../entries/signal.ts";
import type { Moment } from "../entry.ts";
import type { Filed } from "../kind.ts";
import type { Library } from "../library/types.ts";
import { all, between, isAfter, remembered, type Situation } from "../situation.ts";
import { type Chapter, currentChapter } from "../views/chapter.ts";
import { checkInsOf } from "../views/check-ins.ts";
import { counts, unansweredOf } from "../views/contact.ts";
import { daysOf } from "../views/days.ts";
import { firstMessageOf } from "../views/first-message.ts";
import { goalsOf } from "../views/goals.ts";
import { hardHours } from "../views/hard-hours.ts";
import { ifThens } from "../views/if-thens.ts";
import { themeOffer } from "../views/journal.ts";
import { ledgerOf } from "../views/ledger.ts";
import { scalesDue } from "../views/measures.ts";
import { occasionsOf } from "../views/occasions.ts";
import { overridesOf, wavedOf } from "../views/overrides.ts";
import { pathOf } from "../views/path.ts";
import { strengthen } from "../views/position/index.ts";
import { reviewsOf } from "../views/reviews.ts";
import { roomOf } from "../views/room.ts";
import { isGuarded, safetyOf } from "../views/safety.ts";
import { sheetsOf } from "../views/sheet.ts";
import { standardOf } from "../views/standard.ts";
import { stepOne } from "../views/steps.ts";
import { todayThree } from "../views/today-three.ts";
import { urgesOf } from "../views/urges.ts";
import { weighingsOf } from "../views/weighing.ts";

export type Context = ReturnType<typeof contextOf>;

export interface Options {
  /** Milliseconds since 1970 until which tasks and prompts rest, after a help panel (F73). */
  readonly quietUntil?: number | undefined;
}

const hour = 3_600_000;

export function contextOf(situation: Situation, moment: Moment, library: Library | null, { quietUntil }: Options = {}) {
  const today = dayOf(moment);
  const known = once((): Chapter | null => currentChapter(situation, moment));
  const chapter = once(() => known()?.id ?? "");
  const safety = once(() => safetyOf(situation, moment));
  const days = once(() => daysOf(situation, chapter(), moment));
  const signals = once(() => newestSignals(situation, today));
  const facts = once(() => known()?.facts ?? {});
  /** A view that knows the day and not the hour: worked out once a day while nothing is added. */
  const daily = <T>(name: string, make: () => T) => once(() => remembered(situation, `${name}:${today}:${chapter()}`, make));
  return {
    situation,
    moment,
    library,
    today,
    hour: hourOf(moment),
    weekday: weekdayOf(today),
    quiet: quietUntil !== undefined && moment.at < quietUntil,
    /** Nothing was ever entered. */
    isEmpty: situation.count === 0,
    chapter,
    facts,
    want: once(() => known()?.want ?? "unclear"),
    safety,
    guarded: once(() => isGuarded(safety())),
    /** The safety questions were put to them, answered or skipped: before that nothing of the formula is said (F1). */
    asked: once(() => isGuarded(safety()) || all(situation, "safety").some(({ day }) => day <= today)),
    holds: (mode: Mode) => safety().modes.some((one) => one.mode === mode),
    days,
    path: daily("path", () => pathOf(situation, chapter(), moment)),
    unanswered: once(() => unansweredOf(situation, chapter(), safety(), moment)),
    stepOne: once(() => stepOne(situation, chapter(), safety(), days(), moment)),
    firstMessage: once(() => firstMessageOf(situation, chapter(), safety(), days(), moment)),
    checkIns: daily("checkIns", () => checkInsOf(situation, moment)),
    goals: daily("goals", () => goalsOf(situation, moment)),
    hardHours: daily("hard-hours", () => hardHours(situation, moment)),
    plans: daily("plans", () => ifThens(situation, moment)),
    theme: daily("theme", () => themeOffer(situation, moment)),
    ledger: daily("ledger", () => ledgerOf(situation, chapter(), moment)),
    occasions: daily("occasions", () => occasionsOf(situation, chapter(), moment)),
    overrides: daily("overrides", () => overridesOf(situation, moment)),
    waved: daily("waved", () => wavedOf(situation, moment)),
    reviews: daily("reviews", () => reviewsOf(situation, chapter(), moment)),
    room: daily("room", () => roomOf(situation, chapter(), moment)),
    scalesDue: daily("scalesDue", () => scalesDue(situation, moment)),
    sheets: daily("sheets", () => sheetsOf(situation, chapter(), moment)),
    standard: daily("standard", () => standardOf(situation, moment)),
    /** The one thing that would strengthen the position most today. */
    strengthening: once(() => {
      const modes = safety().modes.map(({ mode }) => mode);
      return remembered(situation, `strengthen:${today}:${chapter()}:${modes}`, () => strengthen(situation, chapter(), safety(), moment));
    }),
    urges: once(() => urgesOf(situation, moment)),
    weighings: once(() => weighingsOf(situation, chapter(), safety(), moment)),
    three: once(() => (library === null ? null : todayThree(situation, moment, library.activities, namesOf(facts())))),
    /** The contact of the last hours that counts as a slip of the weeks that are running. */
    slips: (hours: number) => {
      const weeks = days();
      if (weeks === null || weeks.ended !== null) return [];
      return ofHours(between(situation, "contact", today - 2, today), chapter(), moment, hours).filter(
        (one) => counts(one) && one.day > weeks.day0,
      );
    },
    looks: (hours: number) => ofHours(between(situation, "looking", today - 2, today), chapter(), moment, hours),
    received: (hours: number) =>
      ofHours(between(situation, "received", today - 1 - Math.ceil(hours / 24), today), chapter(), moment, hours),
    urgesOf: (hours: number) => ofHours(between(situation, "urge", today - 2, today), null, moment, hours),
    /** The entry of a signal whose newest answer is yes, if it is that many hours old at most; null otherwise. */
    signal: (code: SignalCode, hours: number): string | null => {
      const entry = signals().get(code);
      return entry?.body.answer === "yes" && moment.at - entry.at <= hours * hour ? entry.id : null;
    },
  };
}

/** Days for which an answered signal is looked for. */
const signalDays = 29;

function newestSignals(situation: Situation, today: number) {
  const rows = between(situation, "signal", today - signalDays, today);
  const found = new Map<SignalCode, (typeof rows)[number]>();
  for (const row of rows) {
    const before = found.get(row.body.code);
    if (before === undefined || isAfter(row, before)) found.set(row.body.code, row);
  }
  return found;
}

/** Entries of the last hours, oldest first; of every chapter where `chapter` is null. */
function ofHours<T extends Filed>(rows: readonly T[], chapter: string | null, moment: Moment, hours: number): readonly T[] {
  return rows.filter((row) => (chapter === null || row.chapter === chapter) && row.at <= moment.at && moment.at - row.at <= hours * hour);
}

function namesOf(facts: Chapter["facts"]): readonly string[] {
  return facts.nickname === undefined || facts.nickname.trim() === "" ? [] : [facts.nickname];
}

function once<T>(make: () => T): () => T {
  let made = false;
  let value: T;
  return () => {
    if (!made) {
      value = make();
      made = true;
    }
    return value;
  };
}
