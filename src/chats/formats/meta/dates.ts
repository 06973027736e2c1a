import { wallTime } from "../../calendar.ts";
import { monthOf } from "../../stamps/months.ts";

const clock = /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\s*([ap])\.?\s?m\b)?/iu;

/** A moment of a page: milliseconds of the wall clock. */
export interface PageMoment {
  readonly time: number;
  readonly hasSeconds: boolean;
}

/** Reads "Sep 13, 2020, 12:26 PM" in any language whose months are known; null for anything else. */
export function pageMoment(text: string): PageMoment | null {
  const [found, hour, minute, second, half] = clock.exec(text.replace(/\b\d{1,2}\.\d{1,2}\.\d{4}\b/, "")) ?? [];
  if (found === undefined) return null;
  const date = text.replace(found, " ").toLowerCase();
  const month = (date.match(/[\p{L}\p{M}.]+/gu) ?? []).map(monthOf).find((one) => one > 0) ?? 0;
  const year = /\b\d{4}\b/.exec(date)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(date)?.[0];
  if (month === 0 || year === undefined || day === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const time = wallTime(Number(year), month, Number(day), hours, Number(minute), Number(second ?? 0));
  return Number.isNaN(time) ? null : { time, hasSeconds: second !== undefined };
}
