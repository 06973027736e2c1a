/** What every screen's model stands on: the situation at a moment, and what is asked of it again and again. */
import {
  type Chapter,
  currentChapter,
  dayOf,
  type Entry,
  type Guide,
  isGuarded,
  type Log,
  type Moment,
  type ReminderWishes,
  type Safety,
  type Situation,
  safetyOf,
  type ThreeGuide,
  type TodayThree,
} from "#formula";

interface Known {
  readonly situation: Situation;
  readonly moment: Moment;
  /** Local day number. */
  readonly today: number;
  /** Null before the set-up. */
  readonly known: Chapter | null;
  /** The chapter's id; "" before the set-up. */
  readonly chapter: string;
  readonly safety: Safety;
  /** A safety mode holds (F4). */
  readonly guarded: boolean;
  /** What the ex is called: the nickname; null without one, then the words say "they". */
  readonly nickname: string | null;
  /** Milliseconds since 1970 until which tasks and prompts rest (F73); null: they do not. */
  readonly quietUntil: number | null;
  /** Three things for today; no own one that names the ex (F32). */
  three(): TodayThree;
  /** What stands under an id, withdrawn entries too. */
  entry(id: string): Entry | undefined;
}

/** @template Says what is loaded of what Keel says: the first page waits for little of it */
export type AroundWith<Says extends ThreeGuide> = Known & Says;
/** With all that Keel says: guidance, three things for today, and every text. */
export type Around = AroundWith<Guide>;

/** @param quietUntil milliseconds since 1970 until which tasks and prompts rest; null: they do not */
export function aroundOf<Says extends ThreeGuide>(
  log: Log,
  moment: Moment,
  said: Says,
  quietUntil: number | null = null,
): AroundWith<Says> {
  const { situation } = log;
  const known = currentChapter(situation, moment);
  const safety = safetyOf(situation, moment);
  const nickname = known?.facts.nickname?.trim() ?? "";
  const guide = quietUntil !== null && moment.at < quietUntil ? resting(said, quietUntil) : said;
  return {
    ...guide,
    situation,
    moment,
    today: dayOf(moment),
    known,
    chapter: known?.id ?? "",
    safety,
    guarded: isGuarded(safety),
    nickname: nickname === "" ? null : nickname,
    quietUntil,
    three: () => guide.todayThree(situation, moment, nickname === "" ? [] : [nickname]),
    entry: (id) => log.entry(id),
  };
}

/** The entry's id and those of all that it corrects, newest first. Whoever takes all of it back takes back each: else the one before stands again. */
export function chainOf(id: string, { entry }: Pick<Around, "entry">): readonly string[] {
  const ids = new Set<string>();
  for (let now: string | undefined = id; now !== undefined && !ids.has(now); ) {
    ids.add(now);
    now = (entry(now)?.body as { readonly replaces?: string } | undefined)?.replaces;
  }
  return [...ids];
}

/** The same guide while tasks and prompts rest (F73): nothing is proposed, and guidance says only what is safe or settled. */
function resting<Says extends ThreeGuide & Partial<Guide>>(guide: Says, quietUntil: number): Says {
  const { guidance, reminders } = guide;
  return {
    ...guide,
    todayThree: (situation: Situation, moment: Moment, names?: readonly string[]) => ({
      ...guide.todayThree(situation, moment, names),
      proposals: [],
    }),
    ...(guidance !== undefined && { guidance: (situation: Situation, moment: Moment) => guidance(situation, moment, { quietUntil }) }),
    ...(reminders !== undefined && {
      reminders: (situation: Situation, moment: Moment, wishes: ReminderWishes) => reminders(situation, moment, wishes, { quietUntil }),
    }),
  };
}
