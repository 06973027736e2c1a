/** What leaves the room for reminders: times, and ids that say nothing. No kind, no reason, no entry. */
import { dayOf, type Moment, type Reminder } from "#formula";

export interface Scheduled {
  /** The same whenever the same time is handed over again, so that it takes the earlier one's place. */
  readonly id: string;
  /** Local day number. */
  readonly day: number;
  /** Minutes after midnight, by the clock on the wall. */
  readonly minute: number;
}

/** Hands reminders over to what reminds: all that come, in place of what was handed over before. @param words what it shows, the same for each */
export type Deliver = (scheduled: readonly Scheduled[], words: string, now: Moment) => void | Promise<void>;

type Due = Pick<Reminder, "day" | "minute">;

/**
 * Those that are still to come. Two at one time are one: they say the same.
 * @param reminders by time, today's past ones too, which keep their numbers @param series what the ids begin with
 */
export function scheduleOf(reminders: readonly Due[], now: Moment, series: string): readonly Scheduled[] {
  return reminders
    .filter(({ day, minute }, index) => day !== reminders[index - 1]?.day || minute !== reminders[index - 1]?.minute)
    .map(({ day, minute }, index, all) => ({ id: `${series}-${day}-${all[index - 1]?.day === day ? 2 : 1}`, day, minute }))
    .filter((one) => isAhead(one, now));
}

export function isAhead({ day, minute }: Due, now: Moment): boolean {
  return day * 1440 + minute > minuteOf(now);
}

/** Minutes of the wall since 1970-01-01 there. */
export function minuteOf({ at, offset }: Moment): number {
  return Math.floor(at / 60_000) + offset;
}

/** Its time came today. */
export function isDue({ day, minute }: Due, now: Moment): boolean {
  return day === dayOf(now) && !isAhead({ day, minute }, now);
}
