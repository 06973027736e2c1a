import { isoLocal } from "./calendar.ts";
import type { Chat, DateDoubt, DateOrder } from "./chat.ts";
import { counts, kinds } from "./kinds.ts";
import type { Warning } from "./warnings.ts";

/** What was read, in numbers. */
export interface Summary {
  /** Everything with a time. */
  readonly entries: number;
  /** What people wrote: text, media, what was deleted. */
  readonly messages: number;
  /** What nobody wrote. */
  readonly system: number;
  readonly calls: number;
  readonly media: number;
  readonly deleted: number;
  /** Who wrote or called, in the order in which they come. */
  readonly participants: readonly string[];
  /** Messages of each. */
  readonly byParticipant: Readonly<Record<string, number>>;
  /** The earliest and the latest time, as the clock on the wall showed it: 2024-03-01T21:05:31. */
  readonly firstLocal: string | null;
  readonly lastLocal: string | null;
  /** The one who made the export, where the files tell it. */
  readonly me: string | null;
  /** Messages of each before the day of the breakup, and from that day on; null where no day was given. */
  readonly breakup: {
    readonly date: string;
    readonly before: Readonly<Record<string, number>>;
    readonly after: Readonly<Record<string, number>>;
  } | null;
  readonly dateOrder: DateOrder | null;
  /** Dates that show that the order cannot be told, two at most. */
  readonly dateDoubts: readonly DateDoubt[];
  readonly warnings: readonly Warning[];
  /** What was not understood: how often, and its first lines. */
  readonly notUnderstood: { readonly count: number; readonly lines: readonly string[] };
}

/** Counts what chats hold, all of them together. @param breakup a day like 2024-03-01 */
export function summaryOf(chats: readonly Chat[], breakup: string | null = null): Summary {
  const turn = breakup === null ? Number.POSITIVE_INFINITY : Date.parse(`${breakup}T00:00:00Z`);
  const before = new Map<string, number>();
  const counted = { message: 0, call: 0, notice: 0 };
  let [entries, media, deleted, first, last] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const by = new Map<string, number>();
  for (const { columns, people } of chats) {
    const { time, kind, who } = columns.table();
    const names = people.list().map(({ name }) => name);
    const writers = names.length + 1;
    // How often each kind stands there by each, and by nobody: before the turn, and from it on.
    const tally = new Uint32Array(2 * writers * kinds.length);
    const half = writers * kinds.length;
    entries += time.length;
    for (let at = 0; at < time.length; at++) {
      const moment = time[at] as number;
      if (moment < first) first = moment;
      if (moment > last) last = moment;
      const place = Math.min(who[at] as number, names.length) * kinds.length + (kind[at] as number) + (moment < turn ? 0 : half);
      tally[place] = (tally[place] as number) + 1;
    }
    for (let author = 0; author < writers; author++) {
      let [own, early, isPresent] = [0, 0, false];
      kinds.forEach((name, code) => {
        const sooner = tally[author * kinds.length + code] as number;
        const count = sooner + (tally[half + author * kinds.length + code] as number);
        const { sort, media: isMedia } = counts[name];
        counted[sort] += count;
        if (isMedia) media += count;
        if (name === "deleted") deleted += count;
        if (sort !== "notice" && count > 0) isPresent = true;
        if (sort !== "message") return;
        own += count;
        early += sooner;
      });
      const name = names[author];
      if (name === undefined || !isPresent) continue;
      by.set(name, (by.get(name) ?? 0) + own);
      before.set(name, (before.get(name) ?? 0) + early);
    }
  }
  const mine = new Set(chats.flatMap(({ me, people }) => (me === null ? [] : [people.list()[me]?.name ?? ""])));
  const lines = chats.flatMap(({ notUnderstood }) => notUnderstood.lines);
  return {
    entries,
    messages: counted.message,
    system: counted.notice,
    calls: counted.call,
    media,
    deleted,
    participants: [...by.keys()],
    byParticipant: Object.fromEntries(by),
    firstLocal: entries === 0 ? null : isoLocal(first),
    lastLocal: entries === 0 ? null : isoLocal(last),
    me: mine.size === 1 ? ([...mine][0] ?? null) : null,
    breakup: breakup === null ? null : { date: breakup, before: Object.fromEntries(before), after: minus(by, before) },
    dateOrder: chats.find(({ dateOrder }) => dateOrder !== null)?.dateOrder ?? null,
    dateDoubts: chats.find(({ dateDoubts }) => dateDoubts.length > 0)?.dateDoubts ?? [],
    warnings: [...new Set(chats.flatMap((chat) => [...chat.warnings]))],
    notUnderstood: { count: chats.reduce((sum, chat) => sum + chat.notUnderstood.count, 0), lines: lines.slice(0, 5) },
  };
}

function minus(all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...all].map(([name, count]) => [name, count - (some.get(name) ?? 0)]));
}
