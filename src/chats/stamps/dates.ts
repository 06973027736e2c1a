import { dayLength, isoLocal } from "../calendar.ts";
import type { DateDoubt, DateOrder } from "../chat.ts";
import type { Table } from "../columns.ts";
import type { Known } from "../format.ts";
import { startOfWritten } from "./calendars.ts";
import type { Shape } from "./shape.ts";
import type { Stamp } from "./template.ts";

/** What was found out about a part of a file that is written one way. */
export interface Evidence {
  /** Names of media that say the day: how many agree with each reading. */
  readonly named: Record<DateOrder, number>;
  /** The order where one line tells it: a month with its name. */
  readonly order: DateOrder | null;
  /** True where dates are written with dots, which only goes with the day first. */
  readonly hasDots: boolean;
  /** True for 3/18/22, 2:56 PM: no zero before a number, and AM and PM in capitals. */
  isAmerican: boolean;
}

/** What the shape of a header tells before anything is read. */
export function evidenceOf({ parts }: Shape): Evidence {
  const fields = parts.flatMap((part) => (part.type === "month" || part.type === "number" ? [part] : []));
  const [month] = fields.flatMap((part) => (part.type === "month" ? [part.field] : []));
  const isYearFirst = fields.some((part) => part.type === "number" && part.field === "a" && part.most > 2);
  const literals = parts.flatMap((part) => (part.type === "literal" ? [part.text] : []));
  return {
    named: { dmy: 0, mdy: 0, ymd: 0 },
    order: month === undefined ? null : month === "a" ? "mdy" : isYearFirst ? "ymd" : "dmy",
    hasDots: literals[0] === "." || literals[1] === ".",
    isAmerican: false,
  };
}

/** A date as it is written and the seconds of the day, as one number that waits for the order to be known. */
export function packed({ a, b, c, seconds }: Stamp): number {
  return ((a * 100 + b) * 10_000 + c) * daySeconds + seconds;
}

/** The order in which a part of a file writes its dates, and whether that is certain. */
export interface Order {
  readonly order: DateOrder;
  readonly isCertain: boolean;
}

/**
 * Finds the order of dates by what the entries say, strongest first: what is a date at all, dates in names of media, fewer steps back,
 * the number that changes more often, the shape. A single line cannot be decided. What the person says overrules all but the first.
 * @param time packed dates from `from` up to `to`
 */
export function orderOf(time: Table["time"], from: number, to: number, evidence: Evidence, said?: Known["dates"]): Order {
  if (to > from && Math.floor((time[from] as number) / daySeconds / 1_000_000) > 31) return { order: "ymd", isCertain: true };
  if (evidence.order !== null) return { order: evidence.order, isCertain: true };
  const dates = datesOf(time, from, to);
  const readings = orders.map((order) => reading(dates, order));
  const fewest = Math.min(...readings.map(({ wrong }) => wrong));
  const possible = readings.filter(({ wrong }) => wrong === fewest);
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return { order: only.order, isCertain: true };
  const wanted = said === undefined ? null : said === "day" ? "dmy" : "mdy";
  if (wanted !== null && possible.some(({ order }) => order === wanted)) return { order: wanted, isCertain: true };
  const named = decided(possible, ({ order }) => -evidence.named[order], 1);
  if (named !== null) return { order: named, isCertain: true };
  const usual = possible.filter(({ order }) => order !== "ymd");
  const steps = decided(possible, ({ back }) => back, 2);
  if (steps !== null) return { order: steps, isCertain: true };
  const changes = decided(possible, ({ changed }) => -changed, 3);
  if (changes !== null) return { order: changes, isCertain: true };
  const [likely] = usual;
  if (likely !== undefined && usual.length === 1) return { order: likely.order, isCertain: true };
  if (evidence.hasDots) return { order: "dmy", isCertain: true };
  if (evidence.isAmerican) return { order: "mdy", isCertain: true };
  return { order: decided(usual, ({ changed }) => -changed, 1) ?? "dmy", isCertain: false };
}

/** The first and the last date that is another day under each reading; fewer where there are not so many. */
export function doubtsOf(time: Table["time"], from: number, to: number): readonly DateDoubt[] {
  const found: DateDoubt[] = [];
  const look = (at: number) => {
    const date = Math.floor((time[at] as number) / daySeconds);
    const [dayFirst, monthFirst] = [startOf(date, "dmy"), startOf(date, "mdy")];
    if (Number.isNaN(dayFirst - monthFirst) || dayFirst === monthFirst) return false;
    const [a, b, c] = parts(date);
    const written = `${a}/${b}/${String(c).padStart(2, "0")}`;
    if (written !== found[0]?.written)
      found.push({ written, dayFirst: isoLocal(dayFirst).slice(0, 10), monthFirst: isoLocal(monthFirst).slice(0, 10) });
    return true;
  };
  for (let at = from; at < to && !look(at); at++);
  for (let at = to - 1; at >= from && !look(at); at--);
  return found;
}

/** Turns packed dates into milliseconds of the wall clock. What is no day under this order takes the time before it. */
export function unpack(time: Table["time"], from: number, to: number, order: DateOrder): void {
  let [packedStart, start] = [Number.NaN, Number.NaN];
  let last = from > 0 ? (time[from - 1] as number) : 0;
  for (let at = from; at < to; at++) {
    const value = time[at] as number;
    if (!(value >= packedStart && value < packedStart + daySeconds)) {
      const date = Math.floor(value / daySeconds);
      packedStart = date * daySeconds;
      start = startOf(date, order);
    }
    last = Number.isNaN(start) ? last : start + (value - packedStart) * 1_000;
    time[at] = last;
  }
}

/** A name of a file that says the same day as its entry tells the order. */
export function tell({ named }: Evidence, time: number, [year, month, day]: readonly [number, number, number]): void {
  if (month === day) return;
  const date = Math.floor(time / daySeconds);
  const [a, b, c] = [Math.floor(date / 1_000_000), Math.floor(date / 10_000) % 100, date % 10_000];
  if (a === day && b === month && c % 100 === year % 100) named.dmy++;
  if (a === month && b === day && c % 100 === year % 100) named.mdy++;
  if (a % 100 === year % 100 && b === month && c === day) named.ymd++;
}

const daySeconds = 86_400;
/** When the app came out. */
const firstDay = Date.UTC(2009, 0);
const orders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

interface Reading {
  readonly order: DateOrder;
  /** Dates that are none. */
  readonly wrong: number;
  /** Steps back of more than a day. */
  readonly back: number;
  /** How often what would be the day changes. */
  readonly changed: number;
}

/** The dates of entries that follow one another: a day's entries have one. */
function datesOf(time: Table["time"], from: number, to: number): readonly number[] {
  const dates: number[] = [];
  let start = Number.NaN;
  for (let at = from; at < to; at++) {
    const value = time[at] as number;
    if (value >= start && value < start + daySeconds) continue;
    const date = Math.floor(value / daySeconds);
    dates.push(date);
    start = date * daySeconds;
  }
  return dates;
}

function reading(dates: readonly number[], order: DateOrder): Reading {
  let [wrong, back, changed, last, day] = [0, 0, 0, Number.NaN, -1];
  for (const own of dates) {
    const start = startOf(own, order);
    if (Number.isNaN(start) || (order === "ymd" && start < firstDay)) {
      wrong++;
      continue;
    }
    if (start < last - dayLength) back++;
    if (day >= 0 && dayOf(own, order) !== day) changed++;
    day = dayOf(own, order);
    last = start;
  }
  return { order, wrong, back, changed };
}

/** The one reading that is better than every other by `margin` at least. @param cost less is better */
function decided(readings: readonly Reading[], cost: (reading: Reading) => number, margin: number): DateOrder | null {
  const [best, next] = [...readings].sort((x, y) => cost(x) - cost(y));
  if (best === undefined) return null;
  return next === undefined || cost(next) - cost(best) >= margin ? best.order : null;
}

function parts(date: number): readonly [number, number, number] {
  return [Math.floor(date / 1_000_000), Math.floor(date / 10_000) % 100, date % 10_000];
}

function dayOf(date: number, order: DateOrder): number {
  const [a, b, c] = parts(date);
  return order === "dmy" ? a : order === "mdy" ? b : c;
}

function startOf(date: number, order: DateOrder): number {
  const [a, b, c] = parts(date);
  if (order === "ymd") return startOfWritten(a, b, c);
  return order === "dmy" ? startOfWritten(c, b, a) : startOfWritten(c, a, b);
}
