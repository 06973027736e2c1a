/** The kinds of entries: one line each, in the order of the formula. */
import type * as v from "valibot";
import { act } from "./act.ts";
import { agreement } from "./agreement.ts";
import { channel } from "./channel.ts";
import { chapter } from "./chapter.ts";
import { checkIn } from "./check-in.ts";
import { contact } from "./contact.ts";
import { didNothing } from "./did-nothing.ts";
import { done } from "./done.ts";
import { draft } from "./draft.ts";
import { fact } from "./fact.ts";
import { firstMessage } from "./first-message.ts";
import { goal } from "./goal.ts";
import { goalStep } from "./goal-step.ts";
import { held } from "./held.ts";
import { helpUsed } from "./help-used.ts";
import { ifThen } from "./if-then.ts";
import { journal } from "./journal.ts";
import { letter } from "./letter.ts";
import { lookBack } from "./look-back.ts";
import { looking } from "./looking.ts";
import { mine } from "./mine.ts";
import { mode } from "./mode.ts";
import { modeEnd } from "./mode-end.ts";
import { notToday } from "./not-today.ts";
import { occasion } from "./occasion.ts";
import { override } from "./override.ts";
import { ownActivity } from "./own-activity.ts";
import { path } from "./path.ts";
import { prompt } from "./prompt.ts";
import { reaction } from "./reaction.ts";
import { received } from "./received.ts";
import { review } from "./review.ts";
import { room } from "./room.ts";
import { safety } from "./safety.ts";
import { scale } from "./scale.ts";
import { setting } from "./setting.ts";
import { sheet } from "./sheet.ts";
import { sign } from "./sign.ts";
import { signal } from "./signal.ts";
import { sincere } from "./sincere.ts";
import { standard } from "./standard.ts";
import { tip } from "./tip.ts";
import { urge } from "./urge.ts";
import { urgeAfter } from "./urge-after.ts";
import { want } from "./want.ts";
import { weeks } from "./weeks.ts";
import { weeksReview } from "./weeks-review.ts";
import { weighed } from "./weighed.ts";
import { withdraw } from "./withdraw.ts";

export const kinds = {
  safety,
  mode,
  "mode-end": modeEnd,
  signal,
  chapter,
  fact,
  want,
  channel,
  agreement,
  sincere,
  reaction,
  weeks,
  "weeks-review": weeksReview,
  contact,
  received,
  looking,
  urge,
  "urge-after": urgeAfter,
  occasion,
  "if-then": ifThen,
  done,
  "own-activity": ownActivity,
  "not-today": notToday,
  room,
  "did-nothing": didNothing,
  weighed,
  act,
  standard,
  held,
  goal,
  "goal-step": goalStep,
  sheet,
  mine,
  "first-message": firstMessage,
  path,
  "check-in": checkIn,
  scale,
  journal,
  letter,
  sign,
  review,
  tip,
  override,
  prompt,
  "help-used": helpUsed,
  draft,
  setting,
  withdraw,
  "look-back": lookBack,
} as const;

export type KindName = keyof typeof kinds;
export type BodyOf<Name extends KindName> = v.InferOutput<(typeof kinds)[Name]["schema"]>;
