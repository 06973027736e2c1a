import type { Chat } from "../chat.ts";
import { type After, afterOf } from "./after.ts";
import { type Candidate, candidatesOf } from "./breakup.ts";
import { type Hours, hoursOf, sleepOf } from "./clock.ts";
import { dailyOf, sumOfDays } from "./daily.ts";
import { type Episode, episodesOf } from "./episodes.ts";
import { type FollowUps, followUpsOf } from "./follow-ups.ts";
import { type GapHours, type Initiation, initiationOf, sessionsOf } from "./initiation.ts";
import { type Found, kindsOfPush, type PushMonth } from "./kinds-of-push.ts";
import { claimOf, type Landmark, landmarkMinutes, landmarkOf, type PushClaim } from "./landmark.ts";
import { endingsOf, type LastWords, lastWordsOf } from "./last-words.ts";
import { calendarOf, type Month, monthsOf } from "./months.ts";
import { type Pursuit, pursuitOf } from "./pursuit.ts";
import { type IntoSilence, intoSilenceOf } from "./returns.ts";
import { type AfterSilence, afterSilences, silencesOf } from "./silences.ts";
import { type Span, spansOf } from "./spans.ts";
import { type Curve, curveOf, lastedOf, longest } from "./survival.ts";
import { type Both, me, type Thread, them, threadOf, writersOf } from "./thread.ts";
import { hour } from "./time.ts";
import { turnsOf } from "./turns.ts";
import { type Volume, volumeOf } from "./volume.ts";
import { type Waits, waitsOf } from "./waits.ts";
import { weeklyOf } from "./weekly.ts";
import { type Weeks, weeksOf } from "./weeks.ts";

export interface Settings {
  /** Places of the person who uses Keel, in the chat's table of people: more than one where they stand under several names. */
  readonly me: readonly number[];
  /** Places of the other one; null for whoever else wrote, if that is one person. */
  readonly them?: readonly number[] | null;
  /** Days like 2024-03-01, as the wall shows them. */
  readonly breakup?: string | null;
  readonly today?: string | null;
  /** Hours of silence that end a session. */
  readonly gapHours?: GapHours;
  /** Of what is drawn by chance: the same seed gives the same intervals. */
  readonly seed?: number;
  /** What the check found in the texts. */
  readonly found?: Found | null;
}

/** What a chat shows, as plain JSON. Waits and silences are in seconds, shares from 0 to 1, dates and hours those of the wall. */
export type Analysis = TwoSided | OneSided | Group;

/** Too many people: say which of them is the other one. */
export interface Group {
  readonly type: "group";
  readonly writers: number;
}

/** Only one of the two wrote, or nobody: nothing can be said about beginning and waiting. */
export interface OneSided extends Alone {
  readonly type: "one-sided";
}

export interface TwoSided extends Alone {
  readonly type: "two-sided";
  readonly initiation: Initiation;
  /** Who opens after silences of more than a day, three days, a week. */
  readonly silences: readonly AfterSilence[];
  readonly lastWords: LastWords;
  /** How long the other one waits for somebody's answer; `awake` without the hours in which that person sleeps. */
  readonly waits: Both<Curve & { readonly awake: Curve }>;
  readonly volume: Volume;
  readonly followUps: FollowUps;
  readonly pursuit: Pursuit;
  /** Whether they took longer after I wrote more, and what may be claimed. */
  readonly pushes: { readonly claim: PushClaim; readonly landmarks: readonly Landmark[] };
  readonly intoSilence: IntoSilence;
  readonly episodes: readonly Episode[];
  /** Two stretches before the breakup, the earlier one first; none where there is too little. */
  readonly spans: readonly Span[];
  /** Null where no day of the breakup was given. */
  readonly after: After | null;
}

interface Alone {
  readonly messages: Both;
  /** True where times are known to the minute only: a wait of 0 is one under a minute. */
  readonly isCoarse: boolean;
  readonly calls: number;
  readonly hours: Hours;
  readonly months: readonly Month[];
  readonly weeks: Weeks;
  /** Days on which the breakup may have been. */
  readonly candidates: readonly Candidate[];
  /** Null where the texts were not read. */
  readonly kindsOfPush: readonly PushMonth[] | null;
}

/** Everything that the columns of a chat show about two people. Put the chat into its zone first. */
export function analyse(chat: Chat, settings: Settings): Analysis {
  const mine = new Set(settings.me);
  const others = [...writersOf(chat)].filter((writer) => !mine.has(writer));
  const theirs = settings.them ?? others;
  if ((settings.them ?? null) === null && others.length > 1) return { type: "group", writers: others.length + 1 };
  const thread = threadOf(chat.columns.table(), mine, new Set(theirs));
  return twoSidedOrLess(thread, settings);
}

const usualGap = 6;
const usualSeed = 1;
/** Seconds that a wait counts at least where one is set against another: half of what the clock can tell, and never nothing. */
const shortest = { minutes: 30, seconds: 1 } as const;

function twoSidedOrLess(thread: Thread, settings: Settings): OneSided | TwoSided {
  const gap = settings.gapHours ?? usualGap;
  const sessions = sessionsOf(thread);
  const starts = sessions[gap];
  const turns = turnsOf(thread, gap * hour);
  const all = dailyOf(thread, starts);
  const sum = sumOfDays(all, all.first, all.first + all.days);
  const volume = volumeOf(turns, sum);
  const calendar = calendarOf(all);
  const { found = null, breakup = null, today = null } = settings;
  const alone: Alone = {
    messages: volume.messages,
    isCoarse: thread.isCoarse,
    calls: thread.calls.at.length,
    hours: hoursOf(all),
    months: monthsOf(all, calendar),
    weeks: weeksOf(all),
    candidates: candidatesOf(all),
    kindsOfPush: found === null ? null : kindsOfPush(thread, calendar, found),
  };
  if (volume.messages.me === 0 || volume.messages.them === 0) return { type: "one-sided", ...alone };
  const endings = endingsOf(thread, starts);
  const silences = silencesOf(thread, sessions[3]);
  const waits = waitsOf(thread, turns, sleepOf(all));
  const lasted = [lastedOf(waits, me, "seconds"), lastedOf(waits, them, "seconds")] as const;
  const curves = { me: curveOf(lasted[me]), them: curveOf(lasted[them]) };
  const medians = { me: curves.me.median ?? longest, them: curves.them.median ?? longest };
  const weekly = weeklyOf(thread, { all, starts, endings, turns, waits, lasted });
  const least = thread.isCoarse ? shortest.minutes : shortest.seconds;
  const [atFive, atTen] = [landmarkOf(thread, turns, landmarkMinutes[0]), landmarkOf(thread, turns, landmarkMinutes[1])];
  return {
    type: "two-sided",
    ...alone,
    initiation: initiationOf(thread, sessions),
    silences: afterSilences(silences),
    lastWords: lastWordsOf(endings),
    waits: { me: { ...curves.me, awake: awakeOf(waits, me) }, them: { ...curves.them, awake: awakeOf(waits, them) } },
    volume,
    followUps: followUpsOf(turns, sum),
    pursuit: pursuitOf(weekly, medians, least, settings.seed ?? usualSeed),
    pushes: { claim: claimOf(atFive, atTen), landmarks: [atFive, atTen] },
    intoSilence: intoSilenceOf(thread),
    episodes: episodesOf(thread, turns, waits, calendar),
    spans: spansOf(thread, { all, starts, turns, waits, breakup }),
    after: breakup === null ? null : afterOf(thread, { all, starts, silences, breakup, today }),
  };
}

function awakeOf(waits: Waits, replier: number): Curve {
  return curveOf(lastedOf(waits, replier, "awake"));
}
