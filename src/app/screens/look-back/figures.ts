import { dateToDay } from "#formula";
import { fullDate } from "../../ui/dates.ts";
import { locale } from "../../words/en/locale.ts";

const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

/** 12,345 */
export const number = (value: number): string => grouped.format(value);

/** 1 March 2024, of a day or a time like 2024-03-01T21:05:31; "" of none. */
export function dateOf(local: string | null): string {
  const day = local === null ? null : dateToDay(local.slice(0, 10));
  return day === null ? "" : fullDate(day);
}
