/** The days from the breakup on on which one of the two wrote or called, as they can go into a log. No text (F82). */
import type { Chat } from "../chat.ts";
import { sortOf } from "../kinds.ts";
import type { Settings } from "./analyse.ts";
import { writersOf } from "./thread.ts";

/** What one of the two did on a day. */
export interface DayOfOne {
  readonly messages: number;
  readonly calls: number;
  /** The first of them on the wall, like 23:14; null without any. */
  readonly firstAt: string | null;
}

export interface ContactDay {
  /** As the wall shows it, like 2024-03-01. */
  readonly day: string;
  readonly me: DayOfOne;
  readonly them: DayOfOne;
  /** Who opened what the first of the day belongs to: six silent hours before it, as for a session. */
  readonly startedBy: "me" | "them";
  /** They wrote or called within 72 hours of my first one. */
  readonly answered: boolean;
}

/** Oldest first; none without a day of the breakup. */
export function contactDays(chat: Chat, { me, them = null, breakup = null }: Settings): readonly ContactDay[] {
  if (breakup === null) return [];
  const mine = new Set(me);
  const theirs = new Set(them ?? [...writersOf(chat)].filter((writer) => !mine.has(writer)));
  const moments = momentsOf(chat, mine, theirs, Date.parse(`${breakup}T00:00:00Z`));
  const days = new Map<string, Moment[]>();
  for (const moment of moments) {
    const day = wall(moment).slice(0, 10);
    if (day < breakup) continue;
    const others = days.get(day);
    if (others === undefined) days.set(day, [moment]);
    else others.push(moment);
  }
  const answers = moments.filter(({ by }) => by === "them").map(({ time }) => time);
  return [...days].map(([day, here]) => {
    const first = here.find(({ by }) => by === "me");
    return {
      day,
      me: dayOfOne(here, "me"),
      them: dayOfOne(here, "them"),
      startedBy: (here[0] as Moment).openedBy,
      answered: first !== undefined && answers.some((time) => time > first.time && time - first.time <= answerHours * hour),
    };
  });
}

const hour = 3_600_000;
const sessionHours = 6;
const answerHours = 72;

interface Moment {
  readonly by: "me" | "them";
  /** Milliseconds since 1970, the wall read as UTC. */
  readonly time: number;
  readonly isCall: boolean;
  readonly openedBy: "me" | "them";
}

/** Messages and calls of the two in their order, from the day before on: what went over midnight was opened then. */
function momentsOf(chat: Chat, mine: ReadonlySet<number>, theirs: ReadonlySet<number>, turn: number): readonly Moment[] {
  const { time, who, kind } = chat.columns.table();
  const found: Omit<Moment, "openedBy">[] = [];
  for (let place = 0; place < time.length; place++) {
    const [now, writer, sort] = [time[place] as number, who[place] as number, sortOf(kind[place] as number)];
    if (sort === "notice" || !(now >= turn - 24 * hour) || now >= lastClock) continue;
    if (mine.has(writer) || theirs.has(writer)) found.push({ by: mine.has(writer) ? "me" : "them", time: now, isCall: sort === "call" });
  }
  found.sort((one, other) => one.time - other.time);
  let [before, openedBy] = [Number.NEGATIVE_INFINITY, "me" as Moment["by"]];
  return found.map((one) => {
    if (one.time - before > sessionHours * hour) openedBy = one.by;
    before = one.time;
    return { ...one, openedBy };
  });
}

/** The end of the year 2037: a later time is no clock's, as in a thread. */
const lastClock = Date.UTC(2038, 0, 1);

function dayOfOne(moments: readonly Moment[], one: Moment["by"]): DayOfOne {
  const own = moments.filter(({ by }) => by === one);
  const calls = own.filter(({ isCall }) => isCall).length;
  const [first] = own;
  return { messages: own.length - calls, calls, firstAt: first === undefined ? null : wall(first).slice(11, 16) };
}

function wall({ time }: Moment): string {
  return new Date(time).toISOString();
}
