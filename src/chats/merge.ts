import { Chat } from "./chat.ts";
import { nobody, type Row } from "./columns.ts";
import { flags } from "./kinds.ts";

/**
 * Puts together what belongs together: chats of the same people from several files. What stands in two files is kept once; what stands
 * twice in one file stays twice. The order of the files changes nothing.
 * @param files the chats of each file
 */
export function mergeChats(files: readonly (readonly Chat[])[]): readonly Chat[] {
  const groups: Chat[][] = [];
  for (const chats of files) {
    for (const chat of chats) {
      const group = groups.find((one) => one.every((other) => !chats.includes(other)) && one.some((other) => isSamePeople(chat, other)));
      if (group === undefined) groups.push([chat]);
      else group.push(chat);
    }
  }
  return groups.map((group) => (group.length === 1 ? (group[0] as Chat) : merged(group)));
}

function merged(chats: readonly Chat[]): Chat {
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

function firstTime({ columns }: Chat): number {
  return columns.count > 0 ? columns.row(0).time : 0;
}
