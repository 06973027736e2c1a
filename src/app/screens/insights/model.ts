/** Charts that people can read: days, hours, mood and its neighbours, time given, the position by week (F31, F34, F60, F62). */
import { type CheckInPoint, checkInsOf, daysOf, type GivenWeek, givenBetween, type PartName, timeGiven, trendOf } from "#formula";
import type { Around } from "../../worker/around.ts";
import { view as lookBack } from "../look-back/model.ts";
import { hardOf } from "../space/hard.ts";
import { stripOf } from "../space/strip.ts";

/** The four that a check-in asks for and that are drawn. */
const drawn = ["mood", "pull", "sleep", "inTheWay"] as const;
export type Drawn = (typeof drawn)[number];

export interface WeekOfParts {
  /** Local day at whose end it was read. */
  readonly day: number;
  readonly values: Readonly<Record<PartName, number>>;
  readonly smoothed: Readonly<Record<PartName, number>>;
}

export type Insights = ReturnType<typeof view>;

const dayLength = 86_400_000;
/** Days of one series. */
const block = 28;

/** @param given.weeks how far back, in weeks: 4, 8 or 12 */
export function view(around: Around, { weeks }: { readonly weeks: number }) {
  const { situation, moment, chapter, today, nickname } = around;
  const days = daysOf(situation, chapter, moment);
  const series = seriesOf(around, weeks);
  const given = givenOf(around, weeks);
  return {
    today,
    nickname,
    space: days === null ? null : stripOf(days, around),
    trend: trendOf(situation, chapter, moment)
      .slice(-weeks)
      .map(({ until, values, smoothed }): WeekOfParts => ({ day: until, values: whole(values), smoothed: whole(smoothed) })),
    hard: hardOf(around),
    series,
    hasCheckIns: drawn.some((name) => series[name].some(({ value }) => value !== null)),
    given,
    hasGiven: given.some(({ own, ex }) => own + ex > 0),
    falling: timeGiven(situation, moment).falling,
    /** Not offered on some days (F83). */
    looksBack: lookBack(around, null).closed === null,
  };
}

/** Check-ins day by day, oldest first; a day without an answer stays empty. */
function seriesOf({ situation, moment }: Around, weeks: number): Readonly<Record<Drawn, readonly CheckInPoint[]>> {
  const blocks = Array.from({ length: weeks / 4 }, (_, back) => {
    return checkInsOf(situation, { ...moment, at: moment.at - back * block * dayLength }).series;
  }).reverse();
  const of = (name: Drawn) => fromFirst(blocks.flatMap((series) => series[name]));
  return { mood: of("mood"), pull: of("pull"), sleep: of("sleep"), inTheWay: of("inTheWay") };
}

/** What lies before the first answer says nothing, as long as 28 days stay. */
function fromFirst(points: readonly CheckInPoint[]): readonly CheckInPoint[] {
  const first = points.findIndex(({ value }) => value !== null);
  return points.slice(first < 0 ? -block : Math.min(first, points.length - block));
}

/** Weeks of seven days, oldest first, the last one ends today; those before the first entry are left out. */
function givenOf({ situation, today }: Around, weeks: number): readonly GivenWeek[] {
  const shown = Array.from({ length: weeks }, (_, index): GivenWeek => {
    const to = today - (weeks - 1 - index) * 7;
    const { own, ex } = givenBetween(situation, to - 6, to);
    return { from: to - 6, to, own: own.length, ex: ex.length };
  });
  const first = shown.findIndex(({ own, ex }) => own + ex > 0);
  return shown.slice(Math.max(0, first));
}

function whole(values: Readonly<Record<PartName, number>>): Readonly<Record<PartName, number>> {
  return {
    "common-ground": Math.round(values["common-ground"]),
    space: Math.round(values.space),
    "own-world": Math.round(values["own-world"]),
    "self-respect": Math.round(values["self-respect"]),
    steadiness: Math.round(values.steadiness),
  };
}
