import type { Chat } from "./chat.ts";
import { nobody } from "./columns.ts";
import { sortByTime } from "./order.ts";

/** Puts together the parts of one thread that an app wrote into several files. Unlike two exports, they never hold the same entry. */
export function joinThreads(chats: readonly Chat[]): readonly Chat[] {
  const whole: Chat[] = [];
  for (const chat of chats) {
    const first = chat.thread === null ? undefined : whole.find(({ thread }) => thread === chat.thread);
    if (first === undefined) whole.push(chat);
    else take(first, chat);
  }
  return whole;
}

function take(all: Chat, part: Chat): void {
  const places = part.people.list().map(({ key, name }) => all.people.place(key, name));
  all.columns.reserve(all.columns.count + part.columns.count);
  for (let at = 0; at < part.columns.count; at++) {
    const row = part.columns.row(at);
    row.who = row.who === nobody ? nobody : (places[row.who] ?? nobody);
    all.columns.add(row);
  }
  sortByTime(all.columns);
  all.name ??= part.name;
  if (part.me !== null) all.me ??= places[part.me] ?? null;
  for (const warning of part.warnings) all.warnings.add(warning);
  all.notUnderstood.take(part.notUnderstood);
}
