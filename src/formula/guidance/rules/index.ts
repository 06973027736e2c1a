/** Every rule, in the order in which they are heard: safety before history, history before today. A new rule is one line here. */
import type { Rule } from "../rule.ts";
import { afterLooking } from "./after-looking.ts";
import { afterSlip } from "./after-slip.ts";
import { agree } from "./agree.ts";
import { beginWeeks } from "./begin-weeks.ts";
import { channelBlocked } from "./channel-blocked.ts";
import { checkIn } from "./check-in.ts";
import { clearRoom } from "./clear-room.ts";
import { costlyWeek } from "./costly-week.ts";
import { dangerNow } from "./danger-now.ts";
import { daysKept } from "./days-kept.ts";
import { drinkAtNight } from "./drink-at-night.ts";
import { firstMessage } from "./first-message.ts";
import { firstMessageClosed } from "./first-message-closed.ts";
import { goals } from "./goals.ts";
import { graduated } from "./graduated.ts";
import { graduation } from "./graduation.ts";
import { halfWay } from "./half-way.ts";
import { hardHour } from "./hard-hour.ts";
import { honest } from "./honest.ts";
import { intimacy } from "./intimacy.ts";
import { lettingGo } from "./letting-go.ts";
import { lifeFirst } from "./life-first.ts";
import { limitedContact } from "./limited-contact.ts";
import { modeChanges } from "./mode-changes.ts";
import { modeHolds } from "./mode-holds.ts";
import { notCoping } from "./not-coping.ts";
import { notSafeThere } from "./not-safe-there.ts";
import { notYourFault } from "./not-your-fault.ts";
import { nothingDone } from "./nothing-done.ts";
import { occasionNear } from "./occasion-near.ts";
import { oneTheme } from "./one-theme.ts";
import { overridden } from "./overridden.ts";
import { ownConduct } from "./own-conduct.ts";
import { plainAccount } from "./plain-account.ts";
import { rateUrge } from "./rate-urge.ts";
import { safetyQuestions } from "./safety-questions.ts";
import { scales } from "./scales.ts";
import { setUp } from "./set-up.ts";
import { signs } from "./signs.ts";
import { signsClosed } from "./signs-closed.ts";
import { standard } from "./standard.ts";
import { stepOneClosed } from "./step-one-closed.ts";
import { strain } from "./strain.ts";
import { strengthen } from "./strengthen.ts";
import { theyInDanger } from "./they-in-danger.ts";
import { theyWrote } from "./they-wrote.ts";
import { threat } from "./threat.ts";
import { threeToday } from "./three-today.ts";
import { timeGiven } from "./time-given.ts";
import { tipToday } from "./tip-today.ts";
import { unanswered } from "./unanswered.ts";
import { urgeNow } from "./urge-now.ts";
import { wantAgain } from "./want-again.ts";
import { wantThisBack } from "./want-this-back.ts";
import { warmth } from "./warmth.ts";
import { warning } from "./warning.ts";
import { watchedPhone } from "./watched-phone.ts";
import { wavedOff } from "./waved-off.ts";
import { weeklyReview } from "./weekly-review.ts";
import { weeksOver } from "./weeks-over.ts";
import { weighAgain } from "./weigh-again.ts";
import { weighFirst } from "./weigh-first.ts";
import { writeAPlan } from "./write-a-plan.ts";

export const groups = {
  safety: [
    dangerNow,
    lifeFirst,
    threat,
    theyInDanger,
    modeHolds,
    safetyQuestions,
    modeChanges,
    ownConduct,
    watchedPhone,
    notYourFault,
    notSafeThere,
    strain,
    notCoping,
    drinkAtNight,
    overridden,
    costlyWeek,
  ],
  history: [unanswered, stepOneClosed, firstMessageClosed, signsClosed, channelBlocked],
  now: [afterSlip, afterLooking, theyWrote, urgeNow, rateUrge, oneTheme, weighAgain, intimacy, nothingDone],
  due: [weeksOver, beginWeeks, halfWay, weeklyReview, wantAgain, occasionNear, hardHour, scales, checkIn, wavedOff],
  today: [warning, daysKept, threeToday, tipToday, strengthen],
  offers: [
    setUp,
    agree,
    firstMessage,
    limitedContact,
    warmth,
    lettingGo,
    graduation,
    goals,
    standard,
    clearRoom,
    writeAPlan,
    wantThisBack,
    weighFirst,
    plainAccount,
    timeGiven,
    signs,
    honest,
  ],
  graduated: [graduated],
} as const satisfies Record<string, readonly Rule[]>;
