/** What the page about reminders shows: what was chosen, and what comes of it. Runs where the entries are. */
import type { DayGuide, Reminder } from "#formula";
import type { AroundWith } from "../worker/around.ts";
import type { Says } from "../worker/views.ts";
import { wishesOf } from "./wishes.ts";

/** One of the next four weeks, or of today. */
export type Coming = Pick<Reminder, "kind" | "day" | "minute">;

export const says: Says = "day";

export function view(around: AroundWith<DayGuide>, _: null) {
  const wished = wishesOf(around);
  const { situation, moment, nickname } = around;
  const coming = around.reminders(situation, moment, wished).map(({ kind, day, minute }): Coming => ({ kind, day, minute }));
  return { wished, coming, nickname };
}
