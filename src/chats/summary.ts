import { isoLocal } from "./calendar.ts";
import type { Chat, DateDoubt, DateOrder } from "./chat.ts";
import { nobody } from "./columns.ts";
import { codeOf, isMedia, sortOf } from "./kinds.ts";
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
  const deletedCode = codeOf("deleted");
  for (const { columns, people } of chats) {
    const { time, kind, who } = columns.table();
    const names = people.list().map(({ name }) => name);
    const own = new Float64Array(names.length);
    const early = new Float64Array(names.length);
    const present = new Uint8Array(names.length);
    entries += time.length;
    for (let at = 0; at < time.length; at++) {
      const code = kind[at] as number;
      const sort = sortOf(code);
      counted[sort]++;
      if (isMedia(code)) media++;
      if (code === deletedCode) deleted++;
      const moment = time[at] as number;
      if (moment < first) first = moment;
      if (moment > last) last = moment;
      const author = who[at] as number;
      if (author === nobody || sort === "notice") continue;
      present[author] = 1;
      if (sort !== "message") continue;
      own[author] = (own[author] as number) + 1;
      if (moment < turn) early[author] = (early[author] as number) + 1;
    }
    names.forEach((name, place) => {
      if (present[place] !== 1) return;
      by.set(name, (by.get(name) ?? 0) + (own[place] ?? 0));
      before.set(name, (before.get(name) ?? 0) + (early[place] ?? 0));
    });
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
