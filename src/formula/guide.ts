/** What Keel says, read when it is first asked for: the rules of guidance and the texts of the library are most of this room's size. */
import type { Moment } from "./entry.ts";
import type { Item, Options, Reminder, ReminderWishes } from "./guidance/index.ts";
import type { Library } from "./library/types.ts";
import type { Situation } from "./situation.ts";
import type { TodayThree } from "./views/today-three.ts";

/** What the first page waits for: three things, and the activities that they are chosen from. */
export interface ThreeGuide {
  /** Three things for today (F32). @param names what the ex is called */
  todayThree(situation: Situation, moment: Moment, names?: readonly string[]): TodayThree;
}

/** What is to be said or offered now, first things first; without texts of the library. */
export interface DayGuide extends ThreeGuide {
  guidance(situation: Situation, moment: Moment, options?: Options): readonly Item[];
  /** What comes in the next days, for those who asked for it (F92). */
  reminders(situation: Situation, moment: Moment, wishes: ReminderWishes, options?: Options): readonly Reminder[];
}

/** All of it: guidance speaks in the words of this library too. */
export interface Guide extends DayGuide {
  readonly library: Library;
}

/** English is the one language there is. */
export async function loadThree(): Promise<ThreeGuide> {
  const [{ todayThree }, { activities }] = await Promise.all([
    import("./views/today-three.ts"),
    import("./library/en/activities/index.ts"),
  ]);
  return { todayThree: (situation, moment, names) => todayThree(situation, moment, activities, names) };
}

export async function loadDay(): Promise<DayGuide> {
  const [three, { guidance, remindersOf: reminders }] = await Promise.all([loadThree(), import("./guidance/index.ts")]);
  return { ...three, reminders, guidance: (situation, moment, options) => guidance(situation, moment, null, options) };
}

export async function loadGuide(): Promise<Guide> {
  const [day, { guidance }, { library }] = await Promise.all([loadDay(), import("./guidance/index.ts"), import("./library/en/index.ts")]);
  return { ...day, library, guidance: (situation, moment, options) => guidance(situation, moment, library, options) };
}
