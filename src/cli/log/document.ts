/** The whole situation of a moment as one JSON document: every view, and the guidance. Its form is docs/spec/situation.schema.json. */
import {
  checkInsOf,
  closedBy,
  contactCounts,
  currentChapter,
  dayOf,
  daysOf,
  dayToDate,
  type Guide,
  goalsOf,
  hardHours,
  ifThens,
  journalOf,
  ledgerOf,
  limitedContact,
  type Moment,
  measuresOf,
  mineOf,
  occasionsOf,
  overridesOf,
  ownWorld,
  positionOf,
  reviewsOf,
  roomOf,
  safetyOf,
  scalesDue,
  sheetsOf,
  signsOf,
  standardOf,
  stepsOf,
  strainNote,
  strengthen,
  themeOffer,
  timeGiven,
  trendOf,
  unansweredOf,
  urgesOf,
  urgeWeeks,
  wavedOf,
  weekdayOf,
  weighingsOf,
  whatWorked,
} from "#formula";
import type { ReadLog } from "./lines.ts";

export type SituationDocument = ReturnType<typeof documentOf>;

/** Raised when a field goes, or means something else. */
const format = 1;

export function documentOf({ log, faults }: ReadLog, moment: Moment, guide: Guide) {
  const { situation } = log;
  const known = currentChapter(situation, moment);
  // Without a chapter the views of one have nothing to say.
  const chapter = known?.id ?? "";
  const safety = safetyOf(situation, moment);
  const facts = known?.facts ?? {};
  const ties = Array.isArray(facts.ties) ? facts.ties : [];
  const day = dayOf(moment);
  return {
    format,
    now: { at: moment.at, offset: moment.offset, day, date: dayToDate(day), weekday: weekdayOf(day) },
    log: { entries: log.entries().length, standing: situation.count, unknown: situation.unknown, refused: faults },
    chapter: known,
    safety,
    closed: closedBy(safety),
    steps: stepsOf(situation, chapter, moment),
    days: daysOf(situation, chapter, moment),
    contact: {
      last28: contactCounts(situation, chapter, moment),
      unanswered: unansweredOf(situation, chapter, safety, moment),
      limited: limitedContact(situation, chapter, ties, safety, moment),
    },
    urges: urgesOf(situation, moment),
    urgeWeeks: urgeWeeks(situation, moment),
    whatWorked: whatWorked(situation, moment),
    hardHours: hardHours(situation, moment),
    occasions: occasionsOf(situation, chapter, moment),
    ifThens: ifThens(situation, moment),
    ownWorld: ownWorld(situation, moment),
    todayThree: guide.todayThree(situation, moment, namesOf(facts.nickname)),
    timeGiven: timeGiven(situation, moment),
    room: roomOf(situation, chapter, moment),
    ledger: ledgerOf(situation, chapter, moment),
    weighings: weighingsOf(situation, chapter, safety, moment),
    standard: standardOf(situation, moment),
    goals: goalsOf(situation, moment),
    sheets: sheetsOf(situation, chapter, moment),
    mine: mineOf(situation, chapter, moment),
    position: positionOf(situation, chapter, moment),
    trend: trendOf(situation, chapter, moment),
    strengthen: strengthen(situation, chapter, safety, moment),
    signs: signsOf(situation, chapter, safety, moment),
    measures: measuresOf(situation, moment),
    strain: strainNote(situation, moment),
    scalesDue: scalesDue(situation, moment),
    checkIns: checkInsOf(situation, moment),
    journal: journalOf(situation, chapter, moment),
    theme: themeOffer(situation, moment),
    reviews: reviewsOf(situation, chapter, moment),
    overrides: overridesOf(situation, moment),
    waved: wavedOf(situation, moment),
    guidance: guide.guidance(situation, moment),
  };
}

function namesOf(nickname = ""): readonly string[] {
  return nickname.trim() === "" ? [] : [nickname];
}
