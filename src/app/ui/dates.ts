/** Local days and times as people write them. A day is the formula's local day number. */

import { locale } from "../words/en/locale.ts";

const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
const dateOf = (day: number) => new Date(day * 86_400_000);

const forms = {
  name: of({ weekday: "long" }),
  long: of({ day: "numeric", month: "long" }),
  short: of({ weekday: "short", day: "numeric", month: "short" }),
  date: of({ day: "numeric", month: "short" }),
  full: of({ day: "numeric", month: "long", year: "numeric" }),
  month: of({ month: "short", year: "numeric" }),
  letter: of({ weekday: "narrow" }),
};

/** Thursday */
export const dayName = (day: number) => forms.name.format(dateOf(day));
/** 26 November */
export const longDate = (day: number) => forms.long.format(dateOf(day));
/** 26 November 2026 */
export const fullDate = (day: number) => forms.full.format(dateOf(day));
/** Thu, 26 Nov */
export const dayShort = (day: number) => forms.short.format(dateOf(day));
/** 26 Nov */
export const shortDate = (day: number) => forms.date.format(dateOf(day));
/** Nov 2026 */
export const monthName = (day: number) => forms.month.format(dateOf(day));
/** T */
export const weekdayLetter = (day: number) => forms.letter.format(dateOf(day));

/** The day on this device's own calendar. @param at milliseconds since 1970 */
export function dayAt(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / 86_400_000);
}

/** Friday, 18:40, by this device's own clock: for what is less than a week away. @param at milliseconds since 1970 */
export function dayAndTime(at: number): string {
  return `${dayName(dayAt(at))}, ${clock(at)}`;
}

/** 8:10, by this device's own clock. @param at milliseconds since 1970 */
export function clock(at: number): string {
  const date = new Date(at);
  return clockOf(date.getHours() * 60 + date.getMinutes());
}

/** 20:45 @param minute minutes after midnight */
export function clockOf(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
