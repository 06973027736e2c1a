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
  type Safety,
  type Situation,
  safetyOf,
} from "#formula";

export interface Around {
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
  readonly guide: Guide;
  /** What stands under an id, withdrawn entries too. */
  entry(id: string): Entry | undefined;
}

export function aroundOf(log: Log, moment: Moment, guide: Guide): Around {
  const { situation } = log;
  const known = currentChapter(situation, moment);
  const safety = safetyOf(situation, moment);
  const nickname = known?.facts.nickname?.trim() ?? "";
  return {
    situation,
    moment,
    today: dayOf(moment),
    known,
    chapter: known?.id ?? "",
    safety,
    guarded: isGuarded(safety),
    nickname: nickname === "" ? null : nickname,
    guide,
    entry: (id) => log.entry(id),
  };
}
