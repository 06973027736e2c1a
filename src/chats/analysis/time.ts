import { dayLength, isoLocal } from "../calendar.ts";

/** A Monday, so that weeks are whole from it on: milliseconds since 1970. */
export const epoch = Date.UTC(1990, 0, 1);
/** Seconds. */
export const hour = 3_600;
export const day = 24 * hour;
export const week = 7 * day;

/** The day of a moment on the wall, in days since `epoch`. */
export function dayOf(wall: number): number {
  return Math.floor(wall / day);
}

/** The weekday of a day since `epoch`, from Monday, 0; a clock that was never set can be years before it. */
export function weekdayOf(dayNumber: number): number {
  return ((dayNumber % 7) + 7) % 7;
}

/** The week of a moment on the wall, Monday to Sunday, in weeks since `epoch`. */
export function weekOf(wall: number): number {
  return Math.floor(wall / week);
}

/** A day since `epoch` as 2024-03-01. */
export function dateOf(dayNumber: number): string {
  return isoLocal(epoch + dayNumber * dayLength).slice(0, 10);
}

/** The day of a date like 2024-03-01, in days since `epoch`; NaN where it is none. */
export function dayOfDate(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - epoch) / dayLength;
}
