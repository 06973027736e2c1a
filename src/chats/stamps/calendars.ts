import { dayLength, dayStart } from "../calendar.ts";

/**
 * Milliseconds since 1970 of the beginning of a day as phones of several countries write it; NaN where there is no such day. Two digits are
 * of this century, or of the Buddhist one; four may be of the Buddhist calendar, 543 ahead, or of the Persian one. Other calendars stay as
 * they are written.
 * @param month 1 to 12
 */
export function startOfWritten(year: number, month: number, day: number): number {
  if (year >= firstPersian && year <= lastPersian) return persianStart(year, month, day);
  return dayStart(yearOf(year), month, day);
}

/** Two digits that only the Buddhist calendar has in the life of the app: 2009 to 2026. */
const firstBuddhist = 52;
const lastBuddhist = 69;
/** 2009 to 2032; the years of Islam that go with them begin with 1430. */
const firstPersian = 1388;
const lastPersian = 1410;
const persianEpoch = dayStart(2009, 3, 21);

function yearOf(year: number): number {
  if (year < 100) return year >= firstBuddhist && year <= lastBuddhist ? 1957 + year : 2000 + year;
  return year > 2400 && year < 2700 ? year - 543 : year;
}

/** Six months of 31 days, five of 30, and one of 29 or 30: eight leap years in 33. */
function persianStart(year: number, month: number, day: number): number {
  const isLeap = (one: number) => (one * 8 + 29) % 33 < 8;
  const daysOfMonth = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth) return Number.NaN;
  let days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (let one = firstPersian; one < year; one++) days += isLeap(one) ? 366 : 365;
  return persianEpoch + days * dayLength;
}
