/**
 * Days as people live them: the date on the wall where they are. A day is a whole number, 0 for 1970-01-01; an entry keeps the date of the
 * place where it happened, so clock changes, travel and the date line need no table of time zones.
 */
import type { Moment } from "./entry.ts";

const minute = 60_000;
const dayLength = 86_400_000;

/** The local date of a moment as a day number. */
export function dayOf({ at, offset }: Moment): number {
  return Math.floor((at + offset * minute) / dayLength);
}

/** The local hour, 0 to 23. */
export function hourOf({ at, offset }: Moment): number {
  return Math.floor(modulo(at + offset * minute, dayLength) / 3_600_000);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7);
}

/** `2026-11-23` for a day number. */
export function dayToDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, -14);
}

/** The day number of `2026-11-23`; null for what is no date, 30 February too. */
export function dateToDay(date: string): number | null {
  if (!/^[+-]?\d{4,6}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || dayToDate(time / dayLength) !== date) return null;
  return time / dayLength;
}

/** Day of the month and month, 1 to 12, of a day number. */
export function monthDayOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
