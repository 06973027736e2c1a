export { dateToDay, dayOf, dayToDate, hourOf, monthDayOf, weekdayOf } from "./calendar.ts";
export { type Decoded, decode, kindOf } from "./decode.ts";
export { type BodyOf, type KindName, kinds } from "./entries/index.ts";
export { byOrder, type Entry, isId, type Moment, type Refusal } from "./entry.ts";
export type { ExportRead } from "./export/read.ts";
export type { Replacement } from "./export/replace.ts";
export { type Exporter, loadExport } from "./exporter.ts";
export { type Log, openLog } from "./fold.ts";
export type {
  Item as GuidanceItem,
  Options as GuidanceOptions,
  Place as GuidancePlace,
  Reminder,
  ReminderKind,
  ReminderWishes,
  RuleNumber,
  Why as GuidanceWhy,
} from "./guidance/index.ts";
export { type DayGuide, type Guide, loadDay, loadGuide, loadThree, type ThreeGuide } from "./guide.ts";
export type { Amends, Filed, Kind } from "./kind.ts";
export {
  type Contact,
  type Contacts,
  contactsFor,
  countriesOf,
  type Helpline,
  helplines,
  isOld,
  numberToDial,
  type Purpose,
  purposes,
} from "./library/helplines.ts";
export {
  type Activity,
  type Area,
  areas,
  type Card,
  type Exercise,
  type HelpText,
  type HonestNote,
  type IfThen,
  type Library,
  type ReviewQuestion,
  type SignKind,
  type Source,
  type Step,
  type Tip,
  type Trigger,
  type WeighedAct,
  type WeighQuestion,
  type Words,
} from "./library/types.ts";
export { all, between, emptySituation, latest, remembered, type Situation, type Tables } from "./situation.ts";
export { type Chapter, currentChapter, type KnownFacts } from "./views/chapter.ts";
export { type CheckIns, checkInsOf, type Measured, measured, type Point as CheckInPoint } from "./views/check-ins.ts";
export {
  type Contact as ContactEntry,
  type ContactCounts,
  contactCounts,
  countedContacts,
  counts,
  type LimitedContact,
  limitedContact,
  mostUnanswered,
  type Unanswered,
  unansweredOf,
} from "./views/contact.ts";
export { type Day, type DayState, type Days, daysOf } from "./views/days.ts";
export { type Condition, type ConditionName, conditionNames, type FirstMessage, firstMessageOf } from "./views/first-message.ts";
export { type Goal, type GoalStep, type Goals, goalsOf } from "./views/goals.ts";
export { type HardHours, type HardSpan, hardHours } from "./views/hard-hours.ts";
export { type Cue, type FittingPlan, ifThens, mostPlans, type Plan, type Plans, planFor } from "./views/if-thens.ts";
export { type Journal, journalOf, type Page, type ThemeOffer, themeOffer } from "./views/journal.ts";
export { type Ledger, type LedgerWeek, ledgerOf } from "./views/ledger.ts";
export { type Due, type Measures, measuresOf, type Result, type StrainNote, scalesDue, strainNote } from "./views/measures.ts";
export { nextDay, type Occasion, type Occasions, occasionsOf } from "./views/occasions.ts";
export { type Overrides, overridesOf, type Waved, wavedOf } from "./views/overrides.ts";
export { type AreaLife, type Felt, type OwnActivity, type OwnWorld, ownWorld } from "./views/own-world.ts";
export { type Path, pathOf } from "./views/path.ts";
export {
  type Part,
  type PartName,
  type Points,
  type Position,
  partNames,
  positionOf,
  type Strengthen,
  type StrengthenWay,
  strengthen,
  type Trend,
  type TrendWeek,
  trendOf,
} from "./views/position/index.ts";
export { type Reviews, reviewsOf } from "./views/reviews.ts";
export { type Room, type RoomStep, roomOf } from "./views/room.ts";
export { closedBy, type Held, isGuarded, type Safety, safetyOf } from "./views/safety.ts";
export {
  type AnswersOf,
  noiseBands,
  type Phq4Score,
  type RsesScore,
  type ScaleName,
  severe,
} from "./views/scales.ts";
export { type Answer, type Compared, mineOf, type SheetQuestion, type Sheets, type Sorted, sheetsOf } from "./views/sheet.ts";
export { type SignName, type Signs, signsOf } from "./views/signs.ts";
export { type Standard, standardOf, type Value } from "./views/standard.ts";
export { type StepOne, type Steps, type StepTwo, stepOne, stepsOf, type Why as StepWhy } from "./views/steps.ts";
export { type GivenWeek, givenBetween, type TimeGiven, timeGiven } from "./views/time-given.ts";
export type { Energy, Proposal, TodayThree } from "./views/today-three.ts";
export {
  type MedianUrge,
  medianUrge,
  type Urge,
  type UrgeEnd,
  type Urges,
  type UrgeWeeks,
  urgesOf,
  urgeWeeks,
  type WhatWorked,
  whatWorked,
} from "./views/urges.ts";
export { type Question, type Weighing, type Weight, weigh, weighingsOf } from "./views/weighing.ts";
