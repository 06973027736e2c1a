import { Chat } from "./chat.ts";
import { nobody, type Row } from "./columns.ts";
import { flags } from "./kinds.ts";
import { joinThreads } from "./threads.ts";

/**
 * Puts together what belongs together: chats of the same people from several files. What stands in two files is kept once; what stands
 * twice in one file stays twice. The order of the files changes nothing.
 * @param files the chats of each file
 */
export function mergeChats(files: readonly (readonly Chat[])[]): readonly Chat[] {
  const groups: Chat[][] = [];
  for (const chats of withWholeThreads(files)) {
    for (const chat of chats) {
      const group = groups.find((one) => one.every((other) => !chats.includes(other)) && one.some((other) => isSamePeople(chat, other)));
      if (group === undefined) groups.push([chat]);
      else group.push(chat);
    }
  }
  return groups.map(asOne);
}

/** Files of one thread that follow one another are its parts: what stands at the end of one and at the beginning of the next stays twice. */
function withWholeThreads(files: readonly (readonly Chat[])[]): readonly (readonly Chat[])[] {
  const whole: (readonly Chat[])[] = [];
  for (const chats of files) {
    const [chat, ...others] = chats;
    const at = whole.findIndex(([one, ...more]) => others.length + more.length === 0 && chat && one && areParts(one, chat));
    const [one] = whole[at] ?? [];
    if (one === undefined || chat === undefined) whole.push(chats);
    else whole[at] = joinThreads([beginning(chat), one, chat]);
  }
  return whole;
}

function areParts(one: Chat, other: Chat): boolean {
  if (one.thread === null || one.thread !== other.thread) return false;
  return lastTime(one) <= firstTime(other) || lastTime(other) <= firstTime(one);
}

function beginning({ thread }: Chat): Chat {
  const chat = new Chat();
  chat.thread = thread;
  return chat;
}

/** One chat of several of the same people, whatever names they have in each. What stands in two is kept once. @param chats one or more */
export function asOne(chats: readonly Chat[]): Chat {
  const [only] = chats;
  if (only !== undefined && chats.length === 1) return only;
  // The finer clock first, then the longer file: the same whichever came first.
  const sorted = [...chats].sort((x, y) => coarse(x) - coarse(y) || y.columns.count - x.columns.count || firstTime(x) - firstTime(y));
  const all = new Chat();
  const rows: Row[] = [];
  const held = new Map<string, number>();
  for (const chat of sorted) {
    all.name ??= chat.name;
    all.dateOrder ??= chat.dateOrder;
    if (all.dateDoubts.length === 0) all.dateDoubts = chat.dateDoubts;
    for (const warning of chat.warnings) all.warnings.add(warning);
    all.notUnderstood.take(chat.notUnderstood);
    const people = chat.people.list();
    const places = people.map(({ key, name }) => all.people.place(key, name));
    if (all.me === null && chat.me !== null) all.me = places[chat.me] ?? null;
    const own = new Map<string, number>();
    for (let at = 0; at < chat.columns.count; at++) {
      const row = chat.columns.row(at);
      row.who = row.who === nobody ? nobody : (places[row.who] ?? nobody);
      const key = `${Math.floor(row.time / 60_000)} ${row.who} ${row.kind} ${row.chars} ${row.hash}`;
      const count = (own.get(key) ?? 0) + 1;
      own.set(key, count);
      if (count > (held.get(key) ?? 0)) rows.push(row);
    }
    for (const [key, count] of own) held.set(key, Math.max(count, held.get(key) ?? 0));
  }
  rows.sort((x, y) => x.time - y.time);
  for (const row of rows) all.columns.add(row);
  return all;
}

/** The same people wrote, or those of one are among those of the other. */
function isSamePeople(one: Chat, other: Chat): boolean {
  const [fewer = [], more = []] = [one, other]
    .map(({ people }) => people.list().map(({ name }) => name))
    .sort((x, y) => x.length - y.length);
  return fewer.length > 0 && fewer.every((name) => more.includes(name));
}

function coarse({ columns }: Chat): number {
  return columns.count > 0 && (columns.row(0).flags & flags.minute) !== 0 ? 1 : 0;
}

function lastTime({ columns }: Chat): number {
  return columns.count > 0 ? columns.row(columns.count - 1).time : 0;
}

function firstTime({ columns }: Chat): number {
  return columns.count > 0 ? columns.row(0).time : 0;
}
