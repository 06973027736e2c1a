/** Chats for tests, in minutes from Monday 2024-01-01 00:00 on. Never part of what is shipped. */
import { Chat } from "../chat.ts";
import { type Row, unknownOffset } from "../columns.ts";
import { codeOf } from "../kinds.ts";
import { dailyOf, sumOfDays } from "./daily.ts";
import { sessionsOf } from "./initiation.ts";
import { threadOf } from "./thread.ts";
import { turnsOf } from "./turns.ts";

/** Minute, who, and what of the entry differs from a text of 10 characters. A is me. */
export type Line = readonly [minute: number, who: "A" | "B" | "C", more?: Partial<Row> | undefined];

export const monday = Date.UTC(2024, 0, 1);
/** Minutes. */
export const [hour, day, week] = [60, 1_440, 10_080];

export function chatOf(lines: readonly Line[]): Chat {
  const chat = new Chat();
  for (const name of ["A", "B"]) chat.people.place(name);
  lines.forEach(([minute, name, more], position) => {
    const time = monday + Math.round(minute * 60_000);
    const who = chat.people.place(name);
    const fixed = { offset: unknownOffset, kind: codeOf("text"), flags: 0, chars: 10, words: 2, position, length: 10, hash: position };
    chat.columns.add({ time, who, ...fixed, ...more });
  });
  return chat;
}

/** Everything that the single questions are asked about, with sessions of 6 hours. */
export function partsOf(lines: readonly Line[]) {
  const thread = threadOf(chatOf(lines).columns.table(), new Set([0]), new Set([1]));
  const sessions = sessionsOf(thread);
  const turns = turnsOf(thread, 6 * 3600);
  const all = dailyOf(thread, sessions[6]);
  return { thread, sessions, starts: sessions[6], turns, all, sum: sumOfDays(all, all.first, all.first + all.days) };
}

/** The same lines again and again. @param every minutes from one to the next */
export function repeated(lines: readonly Line[], times: number, every: number): Line[] {
  return Array.from({ length: times }, (_, one) => lines.map(([minute, who, more]): Line => [minute + one * every, who, more])).flat();
}
