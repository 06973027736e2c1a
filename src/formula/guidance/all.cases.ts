/** The cases of every rule, for the one test that runs them. */
import type { Cases } from "./cases.ts";
import { cases as afterLooking } from "./rules/after-looking.cases.ts";
import { cases as afterSlip } from "./rules/after-slip.cases.ts";
import { cases as agree } from "./rules/agree.cases.ts";
import { cases as beginWeeks } from "./rules/begin-weeks.cases.ts";
import { cases as channelBlocked } from "./rules/channel-blocked.cases.ts";
import { cases as checkIn } from "./rules/check-in.cases.ts";
import { cases as clearRoom } from "./rules/clear-room.cases.ts";
import { cases as costlyWeek } from "./rules/costly-week.cases.ts";
import { cases as dangerNow } from "./rules/danger-now.cases.ts";
import { cases as daysKept } from "./rules/days-kept.cases.ts";
import { cases as drinkAtNight } from "./rules/drink-at-night.cases.ts";
import { cases as firstMessage } from "./rules/first-message.cases.ts";
import { cases as firstMessageClosed } from "./rules/first-message-closed.cases.ts";
import { cases as goals } from "./rules/goals.cases.ts";
import { cases as graduated } from "./rules/graduated.cases.ts";
import { cases as graduation } from "./rules/graduation.cases.ts";
import { cases as halfWay } from "./rules/half-way.cases.ts";
import { cases as hardHour } from "./rules/hard-hour.cases.ts";
import { cases as honest } from "./rules/honest.cases.ts";
import { cases as intimacy } from "./rules/intimacy.cases.ts";
import { cases as lettingGo } from "./rules/letting-go.cases.ts";
import { cases as lifeFirst } from "./rules/life-first.cases.ts";
import { cases as limitedContact } from "./rules/limited-contact.cases.ts";
import { cases as modeChanges } from "./rules/mode-changes.cases.ts";
import { cases as modeHolds } from "./rules/mode-holds.cases.ts";
import { cases as notCoping } from "./rules/not-coping.cases.ts";
import { cases as notSafeThere } from "./rules/not-safe-there.cases.ts";
import { cases as notYourFault } from "./rules/not-your-fault.cases.ts";
import { cases as nothingDone } from "./rules/nothing-done.cases.ts";
import { cases as occasionNear } from "./rules/occasion-near.cases.ts";
import { cases as oneTheme } from "./rules/one-theme.cases.ts";
import { cases as overridden } from "./rules/overridden.cases.ts";
import { cases as ownConduct } from "./rules/own-conduct.cases.ts";
import { cases as plainAccount } from "./rules/plain-account.cases.ts";
import { cases as rateUrge } from "./rules/rate-urge.cases.ts";
import { cases as safetyQuestions } from "./rules/safety-questions.cases.ts";
import { cases as scales } from "./rules/scales.cases.ts";
import { cases as setUp } from "./rules/set-up.cases.ts";
import { cases as signs } from "./rules/signs.cases.ts";
import { cases as signsClosed } from "./rules/signs-closed.cases.ts";
import { cases as standard } from "./rules/standard.cases.ts";
import { cases as stepOneClosed } from "./rules/step-one-closed.cases.ts";
import { cases as strain } from "./rules/strain.cases.ts";
import { cases as strengthen } from "./rules/strengthen.cases.ts";
import { cases as theyInDanger } from "./rules/they-in-danger.cases.ts";
import { cases as theyWrote } from "./rules/they-wrote.cases.ts";
import { cases as threat } from "./rules/threat.cases.ts";
import { cases as threeToday } from "./rules/three-today.cases.ts";
import { cases as timeGiven } from "./rules/time-given.cases.ts";
import { cases as tipToday } from "./rules/tip-today.cases.ts";
import { cases as unanswered } from "./rules/unanswered.cases.ts";
import { cases as urgeNow } from "./rules/urge-now.cases.ts";
import { cases as wantAgain } from "./rules/want-again.cases.ts";
import { cases as wantThisBack } from "./rules/want-this-back.cases.ts";
import { cases as warmth } from "./rules/warmth.cases.ts";
import { cases as warning } from "./rules/warning.cases.ts";
import { cases as watchedPhone } from "./rules/watched-phone.cases.ts";
import { cases as wavedOff } from "./rules/waved-off.cases.ts";
import { cases as weeklyReview } from "./rules/weekly-review.cases.ts";
import { cases as weeksOver } from "./rules/weeks-over.cases.ts";
import { cases as weighAgain } from "./rules/weigh-again.cases.ts";
import { cases as weighFirst } from "./rules/weigh-first.cases.ts";
import { cases as writeAPlan } from "./rules/write-a-plan.cases.ts";

export const allCases: readonly Cases[] = [
  afterLooking,
  afterSlip,
  agree,
  beginWeeks,
  channelBlocked,
  checkIn,
  clearRoom,
  costlyWeek,
  dangerNow,
  daysKept,
  drinkAtNight,
  firstMessage,
  firstMessageClosed,
  goals,
  graduated,
  graduation,
  halfWay,
  hardHour,
  honest,
  intimacy,
  lettingGo,
  lifeFirst,
  limitedContact,
  modeChanges,
  modeHolds,
  notCoping,
  notSafeThere,
  notYourFault,
  nothingDone,
  occasionNear,
  oneTheme,
  overridden,
  ownConduct,
  plainAccount,
  rateUrge,
  safetyQuestions,
  scales,
  setUp,
  signs,
  signsClosed,
  standard,
  stepOneClosed,
  strain,
  strengthen,
  theyInDanger,
  theyWrote,
  threat,
  threeToday,
  timeGiven,
  tipToday,
  unanswered,
  urgeNow,
  wantAgain,
  wantThisBack,
  warmth,
  warning,
  watchedPhone,
  wavedOff,
  weeklyReview,
  weeksOver,
  weighAgain,
  weighFirst,
  writeAPlan,
];
