/** What the check stands on beside the words (F71): read of the log, so that every page that has a draft knows it. */
import {
  currentChapter,
  daysOf,
  firstMessageOf,
  type Moment,
  type Situation,
  type StepWhy,
  safetyOf,
  stepOne,
  unansweredOf,
} from "#formula";
import type { History } from "./keeping.ts";

/** What is not known yet closes nothing here: the words decide. */
const notKnown: readonly StepWhy["is"][] = ["contact-unclear", "terms-unclear"];

/** @param ownWords the setting that holds them, as it was written last */
export function historyOf(situation: Situation, moment: Moment, ownWords: unknown): History {
  const safety = safetyOf(situation, moment);
  const known = currentChapter(situation, moment);
  const chapter = known?.id ?? "";
  const isSetUp = known !== null && Object.keys(known.facts).length > 0;
  const days = daysOf(situation, chapter, moment);
  const closed: History["closed"][number][] = [];
  if (isSetUp && stepOne(situation, chapter, safety, days, moment).why.some(({ is }) => !notKnown.includes(is))) closed.push("agree");
  if (isSetUp && !firstMessageOf(situation, chapter, safety, days, moment).open) closed.push("first-contact");
  return {
    unanswered: unansweredOf(situation, chapter, safety, moment).entries.length,
    repliesOpen: safety.modes.length > 0 && safety.modes.every(({ repliesOpen }) => repliesOpen),
    closed,
    ownWords: typeof ownWords === "string" ? ownWords.split("\n").filter((word) => word !== "") : null,
  };
}
