/** What Keel says, read when it is first asked for: the rules of guidance and the texts of the library are most of this room's size. */
import type { Moment } from "./entry.ts";
import type { Item, Options } from "./guidance/index.ts";
import type { Library } from "./library/types.ts";
import type { Situation } from "./situation.ts";
import type { TodayThree } from "./views/today-three.ts";

/** What a day begins with: what is to be said, and three things. The long lists of texts are left out. */
export interface DayGuide {
  /** What to say or offer now, first things first; without texts of the library. */
  guidance(situation: Situation, moment: Moment, options?: Options): readonly Item[];
  /** Three things for today (F32). @param names what the ex is called */
  todayThree(situation: Situation, moment: Moment, names?: readonly string[]): TodayThree;
}

/** All of it: guidance speaks in the words of this library too. */
export interface Guide extends DayGuide {
  readonly library: Library;
}

/** The part that the first page waits for: a tenth of what `loadGuide` loads. English is the one language there is. */
export async function loadDay(): Promise<DayGuide> {
  const [{ guidance }, { todayThree }, { activities }] = await Promise.all([
    import("./guidance/index.ts"),
    import("./views/today-three.ts"),
    import("./library/en/activities/index.ts"),
  ]);
  return {
    guidance: (situation, moment, options) => guidance(situation, moment, null, options),
    todayThree: (situation, moment, names) => todayThree(situation, moment, activities, names),
  };
}

export async function loadGuide(): Promise<Guide> {
  const [day, { guidance }, { library }] = await Promise.all([loadDay(), import("./guidance/index.ts"), import("./library/en/index.ts")]);
  return { ...day, library, guidance: (situation, moment, options) => guidance(situation, moment, library, options) };
}
