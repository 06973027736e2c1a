import type { Chat } from "../chat.ts";
import { nobody, type Table, unknownOffset } from "../columns.ts";
import { flags, sortOf } from "../kinds.ts";
import { epoch } from "./time.ts";

/** Whose a message is, in `Thread.who`: of the person who uses Keel, or of the other one. */
export const me = 0;
export const them = 1;
/** One figure for each of the two. */
export interface Both<Value = number> {
  readonly me: Value;
  readonly them: Value;
}

/** The messages of two people in the order of their conversation, and their calls. Notices are neither. */
export interface Thread {
  readonly count: number;
  /** Place of each in the chat's columns. */
  readonly entry: Uint32Array;
  /** `me` or `them`. */
  readonly who: Uint8Array;
  /** Seconds since the first entry. It never goes back: a step back of the wall clock, as at the end of summer time, takes no time. */
  readonly at: Int32Array;
  /** Seconds since `epoch` as the clock on the wall showed them: for hours, days and weeks. */
  readonly wall: Int32Array;
  /** Characters of each text. */
  readonly chars: Uint16Array;
  /** True where some times are known to the minute only. */
  readonly isCoarse: boolean;
  /** The same two times of each call: it ends a silence and is no message. */
  readonly calls: { readonly at: Int32Array; readonly wall: Int32Array };
}

/**
 * The thread of a chat. Gaps are taken between instants where every offset is known, else on the wall clock (docs/spec/look-back.md).
 * @param mine places of the person who uses Keel, in the table of people
 * @param theirs places of the other one; what anybody else wrote is left out
 */
export function threadOf(table: Table, mine: ReadonlySet<number>, theirs: ReadonlySet<number>): Thread {
  const { time, offset, kind, who: author, chars: lengths } = table;
  // Whose each place in the table of people is; arrays are quicker than sets, a million times.
  const owners = new Uint8Array(nobody + 1).fill(nobodyHere);
  for (const place of theirs) owners[place] = them;
  for (const place of mine) owners[place] = me;
  const { order, calls, areInstants, isOrdered, bits } = chosen(table, owners);
  const count = order.length - calls;
  const instant = (place: number) => (time[place] as number) - (areInstants ? (offset[place] as number) * minute : 0);
  // An export keeps the order of the conversation; only what stands far from its time is put there.
  if (!isOrdered) order.sort((one, other) => instant(one) - instant(other) || one - other);
  const [entry, who, chars] = [new Uint32Array(count), new Uint8Array(count), new Uint16Array(count)];
  const [messages, called] = [timesOf(count), timesOf(calls)];
  let [passed, last, message, call] = [0, order.length === 0 ? 0 : instant(order[0] as number), 0, 0];
  for (let i = 0; i < order.length; i++) {
    const place = order[i] as number;
    const shown = time[place] as number;
    const now = areInstants ? shown - (offset[place] as number) * minute : shown;
    if (now > last) passed += now - last;
    last = now;
    const at = Math.floor(passed / 1000);
    const wall = Math.floor((shown - epoch) / 1000);
    if (calls > 0 && sortOf(kind[place] as number) === "call") {
      called.at[call] = at;
      called.wall[call++] = wall;
      continue;
    }
    messages.at[message] = at;
    messages.wall[message] = wall;
    entry[message] = place;
    chars[message] = lengths[place] as number;
    who[message++] = owners[author[place] as number] as number;
  }
  return { count, entry, who, ...messages, chars, isCoarse: (bits & flags.minute) !== 0, calls: called };
}

/** Places of everybody who wrote a message. */
export function writersOf({ columns }: Chat): ReadonlySet<number> {
  const { who, kind } = columns.table();
  const found = new Set<number>();
  const isKnown = new Uint8Array(nobody + 1);
  isKnown[nobody] = 1;
  for (let place = 0; place < who.length; place++) {
    const writer = who[place] as number;
    if (isKnown[writer] === 1 || sortOf(kind[place] as number) !== "message") continue;
    isKnown[writer] = 1;
    found.add(writer);
  }
  return found;
}

const minute = 60_000;
/** Neither of the two. */
const nobodyHere = 2;
/** What a count of seconds in 32 bits can show, from 1970 to 2038: a time outside of it is no clock's, and nothing can be said of it. */
const [earliest, latest] = [0, 2 ** 31 * 1_000] as const;
/** A clock that goes back less than this was set back; more, and something stands out of its order. */
const farBack = 65 * minute;

/** Places of the messages of the two and of all calls, and what holds for all of them. */
function chosen({ time, offset, who, kind, flags: marks }: Table, owners: Uint8Array) {
  const order = new Uint32Array(time.length);
  let [count, calls, unknown, bits] = [0, 0, 0, 0];
  let [wall, instant, wallBack, instantBack] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (let place = 0; place < time.length; place++) {
    const sort = sortOf(kind[place] as number);
    if (sort === "notice" || (sort === "message" && owners[who[place] as number] === nobodyHere)) continue;
    const now = time[place] as number;
    if (now < earliest || now >= latest) continue;
    order[count++] = place;
    if (sort === "call") calls++;
    bits |= marks[place] as number;
    const east = offset[place] as number;
    if (east === unknownOffset) unknown++;
    if (wall - now >= farBack) wallBack++;
    if (instant - (now - east * minute) >= farBack) instantBack++;
    wall = now;
    instant = now - east * minute;
  }
  const areInstants = unknown === 0;
  return { order: order.subarray(0, count), calls, areInstants, isOrdered: (areInstants ? instantBack : wallBack) === 0, bits };
}

function timesOf(count: number) {
  return { at: new Int32Array(count), wall: new Int32Array(count) };
}
