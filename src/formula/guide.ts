/** What Keel says, read when it is first asked for: the rules of guidance and the texts of the library are most of this room's size. */
import type { Moment } from "./entry.ts";
import type { Item, Options } from "./guidance/index.ts";
import type { Library } from "./library/types.ts";
import type { Situation } from "./situation.ts";
import type { TodayThree } from "./views/today-three.ts";

export interface Guide {
  readonly library: Library;
  /** What to say or offer now, first things first, in the words of this library. */
  guidance(situation: Situation, moment: Moment, options?: Options): readonly Item[];
  /** Three things for today (F32). @param names what the ex is called */
  todayThree(situation: Situation, moment: Moment, names?: readonly string[]): TodayThree;
}

/** English is the one language there is. */
export async function loadGuide(): Promise<Guide> {
  const [{ guidance }, { todayThree }, { library }] = await Promise.all([
    import("./guidance/index.ts"),
    import("./views/today-three.ts"),
    import("./library/en/index.ts"),
  ]);
  return {
    library,
    guidance: (situation, moment, options) => guidance(situation, moment, library, options),
    todayThree: (situation, moment, names) => todayThree(situation, moment, library.activities, names),
  };
}
