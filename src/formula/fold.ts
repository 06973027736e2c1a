/**
 * From entries to a situation. The same set gives the same situation, in whatever order and however often its entries come. An entry is
 * dead when an entry that was written after it, and was not withdrawn, withdraws it or replaces it with one of the same kind.
 */
import { type Decoded, decode, kindOf } from "./decode.ts";
import { byOrder, type Entry, type Refusal } from "./entry.ts";
import { type Amends, type Filed, filed, type Kind, type Placing } from "./kind.ts";
import { firstFrom, isAfter, type Situation, type Tables } from "./situation.ts";

/** A log in memory. `add` keeps it and its situation up to date. */
export interface Log {
  readonly situation: Situation;
  /** The highest lamport seen, refused entries left out; 0 in an empty log. */
  readonly lamport: number;
  /** Every entry that came, once, in order, unknown ones too: what is written back. */
  entries(): readonly Entry[];
  /** What stands under an id, unknown and withdrawn entries too, or undefined. */
  entry(id: string): Entry | undefined;
  /**
   * Adds one entry from outside. It costs little, but where it settles anew which entries stand: then a fold.
   * @returns what became of it; `known` when it was there already
   */
  add(raw: unknown): { readonly type: "entry" | "unknown" | "known" } | { readonly type: "refused"; readonly refusal: Refusal };
}

/** Reads and folds what stands in a log. Entries that are refused are kept aside and counted. */
export function openLog(raw: Iterable<unknown>): Log {
  const held: Filed[] = [];
  const refused: Refusal[] = [];
  const byId = new Map<string, Filed>();
  const unknown = new Map<string, Entry>();
  let index = 0;
  let inOrder = true;
  // Two walks: what reading leaves behind would push the table of ids out of the cache at each entry.
  const read = Array.from(raw, (one) => decode(one, index++));
  for (const one of read) {
    const before = held.at(-1);
    const { entry } = take(one);
    if (before !== undefined && entry !== undefined && byOrder(before, entry) > 0) inOrder = false;
  }
  if (!inOrder) held.sort(byOrder);
  const entryOf = (id: string) => byId.get(id);
  let state = foldEntries(held, entryOf);
  let situation = shown();

  function take(decoded: Decoded): ReturnType<Log["add"]> & { entry?: Filed } {
    if (decoded.type === "refused") {
      refused.push(decoded.refusal);
      return decoded;
    }
    const { id } = decoded.entry;
    const known = under(id);
    if (known !== undefined && !winsOver(decoded.entry, known)) return { type: "known" };
    if (known !== undefined) remove(id);
    if (decoded.type === "unknown") {
      unknown.set(id, decoded.entry);
      return { type: "unknown" };
    }
    held.push(decoded.entry);
    byId.set(id, decoded.entry);
    return { type: "entry", entry: decoded.entry };
  }

  function under(id: string): Entry | undefined {
    return byId.get(id) ?? unknown.get(id);
  }

  function remove(id: string): void {
    unknown.delete(id);
    const before = byId.get(id);
    if (before !== undefined) held.splice(held.indexOf(before), 1);
    byId.delete(id);
  }

  function shown(): Situation {
    return { tables: state.tables, count: state.count, unknown: unknown.size, refused: [...refused] };
  }

  return {
    get situation() {
      return situation;
    },
    get lamport() {
      return Math.max(held.at(-1)?.lamport ?? 0, ...[...unknown.values()].map(({ lamport }) => lamport));
    },
    entries: () => [...held, ...unknown.values()].sort(byOrder),
    entry: under,
    add(one) {
      const before = held.at(-1);
      const size = held.length;
      const { entry, ...result } = take(decode(one, index++));
      if (entry !== undefined) {
        const isLast = before === undefined || byOrder(before, entry) < 0;
        const isNew = held.length === size + 1;
        const next = isNew ? addOne(state, entry, isLast, entryOf) : null;
        if (!isLast) {
          held.pop();
          held.splice(placeIn(held, entry), 0, entry);
        }
        state = next ?? foldEntries(held, entryOf);
      }
      if (result.type !== "known") situation = shown();
      return result;
    },
  };
}

/** Where an entry belongs in an ordered list. */
function placeIn(entries: readonly Filed[], entry: Filed): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byOrder(entries[middle] as Filed, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a fold leaves behind: tables, and which entries are dead. */
export interface Folded {
  readonly tables: Tables;
  readonly count: number;
  readonly dead: ReadonlySet<string>;
  /** Ids that some entry withdraws or replaces, whether or not they are there. */
  readonly targets: ReadonlySet<string | undefined>;
}

/**
 * Files everything in one walk, and takes out what is dead afterwards: tens of thousands of entries lie far apart in memory, few are dead.
 * @param entries in order (`byOrder`), each id once
 * @param entryOf what stands under an id, where that is known already
 */
export function foldEntries(entries: readonly Filed[], entryOf: EntryOf = entryIn(entries)): Folded {
  const tables: Record<string, Filed[]> = {};
  const late: Record<string, Late[]> = {};
  const amending: Filed[] = [];
  const put = (table: string, entry: Filed) => {
    const rows = tables[table];
    if (rows === undefined) tables[table] = [entry];
    else if ((rows[rows.length - 1] as Filed).day <= entry.day) rows.push(entry);
    else {
      late[table] ??= [];
      late[table].push({ entry, day: entry.day, place: placeBefore(rows, entry.day) });
    }
  };
  for (const entry of entries) {
    if (targetOf(entry) !== undefined) amending.push(entry);
    // No list of places is made for the plain ones.
    if ((kindOf(entry.kind) as Kind).apply === null) put(entry.kind, entry);
    else for (const { table, body } of placesOf(entry)) put(table, body === entry.body ? entry : filed(entry, body, entry.day));
  }
  for (const [table, rows] of Object.entries(late)) layIn(tables[table] as Filed[], rows);
  const dead = deadOf(amending, entryOf);
  takeOut(tables, [...dead].map(entryOf));
  return { tables: tables as Tables, count: entries.length - dead.size, dead, targets: new Set(amending.map(targetOf)) };
}

type EntryOf = (id: string) => Filed | undefined;

function entryIn(entries: readonly Filed[]): EntryOf {
  let byId: Map<string, Filed> | null = null;
  return (id) => {
    byId ??= new Map(entries.map((entry) => [entry.id, entry]));
    return byId.get(id);
  };
}

/** Takes entries out of sorted tables, each table once. */
function takeOut(tables: Record<string, Filed[]>, dead: readonly (Filed | undefined)[]): void {
  const places = new Map<string, number[]>();
  for (const entry of dead) {
    if (entry === undefined) continue;
    for (const { table } of placesOf(entry)) {
      const rows = tables[table] ?? [];
      const found = places.get(table) ?? [];
      for (let at = firstFrom(rows, entry.day); at < rows.length && rows[at]?.day === entry.day; at++)
        if (rows[at]?.id === entry.id) found.push(at);
      places.set(table, found);
    }
  }
  for (const [table, found] of places) {
    const rows = tables[table] as Filed[];
    removeAt(rows, found);
    if (rows.length === 0) delete tables[table];
  }
}

/** Takes rows out in place. @param places their indexes, in any order */
function removeAt(rows: Filed[], places: number[]): void {
  places.sort((a, b) => a - b);
  let next = 0;
  let kept = 0;
  for (let at = 0; at < rows.length; at++) {
    if (at === places[next]) next++;
    else rows[kept++] = rows[at] as Filed;
  }
  rows.length = kept;
}

/** An entry that was written later than on its day, and the place in its table before which it belongs. */
interface Late {
  readonly entry: Filed;
  readonly day: number;
  readonly place: number;
}

/** The place behind the rows of a day, sought from the end: what is late is seldom late by much, and rows far back are far away in memory. */
function placeBefore(rows: readonly Filed[], day: number): number {
  let back = 1;
  while (back < rows.length && (rows[rows.length - back] as Filed).day > day) back *= 2;
  return firstFrom(rows, day + 1, Math.max(0, rows.length - back));
}

/** Lays what came late into the rows of its table, in place: no row is read again, they are only moved. @param late in order (`byOrder`) */
function layIn(rows: Filed[], late: Late[]): void {
  late.sort((a, b) => a.day - b.day);
  let end = rows.length;
  for (const { entry } of late) rows.push(entry);
  for (let at = late.length - 1; at >= 0; at--) {
    const { entry, place } = late[at] as Late;
    while (end > place) rows[end + at] = rows[--end] as Filed;
    rows[end + at] = entry;
  }
}

/** Where an entry is filed. */
export function placesOf(entry: Filed): readonly Placing[] {
  const { apply } = kindOf(entry.kind) as Kind;
  return apply === null ? [{ table: entry.kind, body: entry.body }] : apply(entry);
}

/**
 * Which entries do not stand, newest first, told from those that withdraw or replace one. What was withdrawn has no effect; what was replaced
 * still ends what it had replaced. Of several that replace the same entry the one that was written last stands.
 */
function deadOf(amending: readonly Filed[], entryOf: EntryOf): Set<string> {
  const ended = new Map<string, "withdrawn" | "replaced">();
  for (let at = amending.length - 1; at >= 0; at--) {
    const entry = amending[at] as Filed;
    const target = entryOf(targetOf(entry) ?? "");
    if (target === undefined || !amendsIt(entry, target) || ended.get(entry.id) === "withdrawn") continue;
    if (!ended.has(target.id)) ended.set(target.id, entry.kind === withdrawal ? "withdrawn" : "replaced");
    else if (entry.kind !== withdrawal && ended.get(target.id) === "replaced" && !ended.has(entry.id)) ended.set(entry.id, "replaced");
  }
  return new Set(ended.keys());
}

/**
 * The state with one entry more; null where only a fold settles which entries stand: when it amends and does not sort last, when one that
 * came before amends it, when its target is dead already, or when it withdraws an entry that had itself ended another.
 * @param entryOf what stands under an id
 */
function addOne(state: Folded, entry: Filed, isLast: boolean, entryOf: EntryOf): Folded | null {
  const targetId = targetOf(entry);
  if (!isLast && (targetId !== undefined || state.targets.has(entry.id))) return null;
  const target = entryOf(targetId ?? "");
  const ends = target !== undefined && amendsIt(entry, target) ? target : undefined;
  if (ends !== undefined && (state.dead.has(ends.id) || (entry.kind === withdrawal && targetOf(ends) !== undefined))) return null;
  const tables: Record<string, readonly Filed[]> = { ...(state.tables as Record<string, readonly Filed[]>) };
  if (ends !== undefined)
    for (const { table } of placesOf(ends)) {
      const rows = tables[table] ?? [];
      const at = rows.findIndex(({ id }, index) => index >= firstFrom(rows, ends.day) && id === ends.id);
      if (rows.length > 1) tables[table] = rows.toSpliced(at, 1);
      else delete tables[table];
    }
  for (const { table, body } of placesOf(entry)) {
    const rows = tables[table] ?? [];
    let at = firstFrom(rows, entry.day + 1);
    while (!isLast && at > 0 && rows[at - 1]?.day === entry.day && byOrder(rows[at - 1] as Filed, entry) > 0) at--;
    tables[table] = rows.toSpliced(at, 0, body === entry.body ? entry : filed(entry, body, entry.day));
  }
  return {
    tables: tables as Tables,
    count: state.count + (ends === undefined ? 1 : 0),
    dead: ends === undefined ? state.dead : new Set(state.dead).add(ends.id),
    targets: targetId === undefined ? state.targets : new Set(state.targets).add(targetId),
  };
}

/** The id that an entry withdraws or replaces. */
function targetOf(entry: Filed): string | undefined {
  return entry.kind === withdrawal ? (entry.body as { of: string }).of : (entry.body as Amends).replaces;
}

/** A later entry withdraws anything, and replaces what is of its own kind. */
function amendsIt(entry: Filed, target: Filed): boolean {
  return isAfter(entry, target) && (entry.kind === withdrawal || entry.kind === target.kind);
}

const withdrawal = "withdraw";

/** Two entries with one id should be one. If a device ever wrote two, the same one wins everywhere: the later, then the greater text. */
function winsOver(a: Entry, b: Entry): boolean {
  if (a.lamport !== b.lamport) return a.lamport > b.lamport;
  const plain = ({ id, lamport, at, offset, device, chapter, kind, v, body }: Entry) =>
    JSON.stringify([id, lamport, at, offset, device, chapter, kind, v, body]);
  return plain(a) > plain(b);
}
