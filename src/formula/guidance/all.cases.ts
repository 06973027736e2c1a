/** The cases of every rule, for the one test that runs them. */
import type { Cases } from "./cases.ts";
import { cases as channelBlocked } from "./rules/channel-blocked.cases.ts";
import { cases as costlyWeek } from "./rules/costly-week.cases.ts";
import { cases as dangerNow } from "./rules/danger-now.cases.ts";
import { cases as drinkAtNight } from "./rules/drink-at-night.cases.ts";
import { cases as firstMessageClosed } from "./rules/first-message-closed.cases.ts";
import { cases as lifeFirst } from "./rules/life-first.cases.ts";
import { cases as modeChanges } from "./rules/mode-changes.cases.ts";
import { cases as modeHolds } from "./rules/mode-holds.cases.ts";
import { cases as notCoping } from "./rules/not-coping.cases.ts";
import { cases as notSafeThere } from "./rules/not-safe-there.cases.ts";
import { cases as notYourFault } from "./rules/not-your-fault.cases.ts";
import { cases as overridden } from "./rules/overridden.cases.ts";
import { cases as ownConduct } from "./rules/own-conduct.cases.ts";
import { cases as safetyQuestions } from "./rules/safety-questions.cases.ts";
import { cases as signsClosed } from "./rules/signs-closed.cases.ts";
import { cases as stepOneClosed } from "./rules/step-one-closed.cases.ts";
import { cases as strain } from "./rules/strain.cases.ts";
import { cases as theyInDanger } from "./rules/they-in-danger.cases.ts";
import { cases as threat } from "./rules/threat.cases.ts";
import { cases as unanswered } from "./rules/unanswered.cases.ts";
import { cases as watchedPhone } from "./rules/watched-phone.cases.ts";

export const allCases: readonly Cases[] = [
  channelBlocked,
  costlyWeek,
  dangerNow,
  drinkAtNight,
  firstMessageClosed,
  lifeFirst,
  modeChanges,
  modeHolds,
  notCoping,
  notSafeThere,
  notYourFault,
  overridden,
  ownConduct,
  safetyQuestions,
  signsClosed,
  stepOneClosed,
  strain,
  theyInDanger,
  threat,
  unanswered,
  watchedPhone,
];
