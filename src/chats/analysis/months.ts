/** The line of months: who wrote, who began, and how much of it at night. */
import { nightsIn } from "./clock.ts";
import { bothIn, type Daily, daily, sumOfDays } from "./daily.ts";
import type { Both } from "./thread.ts";
import { dateOf } from "./time.ts";

export interface Month {
  /** Like 2024-03. */
  readonly month: string;
  readonly messages: Both;
  readonly chars: Both;
  /** Messages from 0 to 5 o'clock. */
  readonly nights: Both;
  /** Sessions that each opened. */
  readonly openings: Both;
}

/** The months from a chat's first day to its last, and where each begins: a day's month is then found without a calendar. */
export interface Calendar {
  /** Like 2024-03. */
  readonly names: readonly string[];
  /** The first day of each, in days since `epoch`. */
  readonly begins: readonly number[];
  /** Place in the names of a day of the chat. */
  of(dayNumber: number): number;
}

export function calendarOf({ first, days }: Daily): Calendar {
  const places = new Uint16Array(days);
  const [names, begins]: [string[], number[]] = [[], []];
  for (let one = 0; one < days; one++) {
    const name = dateOf(first + one).slice(0, 7);
    if (names.at(-1) !== name) {
      names.push(name);
      begins.push(first + one);
    }
    places[one] = names.length - 1;
  }
  return { names, begins, of: (dayNumber) => places[dayNumber - first] as number };
}

export function monthsOf(all: Daily, { names, begins }: Calendar): readonly Month[] {
  return names.map((month, one) => {
    const sum = sumOfDays(all, begins[one] as number, begins[one + 1] ?? all.first + all.days);
    return {
      month,
      messages: bothIn(sum, daily.messages),
      chars: bothIn(sum, daily.chars),
      nights: nightsIn(sum),
      openings: bothIn(sum, daily.openings),
    };
  });
}
