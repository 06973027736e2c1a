/** A log of sealed entries on any store: opened whole, added to one entry at a time, read on when another tab or process wrote. */
import type { Bytes } from "./bytes.ts";
import { subkey, type VaultKey } from "./keys.ts";
import type { Draw } from "./random.ts";
import { type Kept, openRecord, type RecordHead, readHead, recordKey, type Sealable, type Seen, sealRecord } from "./record.ts";
import type { Placed, Store, Stored } from "./store.ts";
import { type Frame, frames, keep, mostBody, sealEntry } from "./wire.ts";

/** What was found wrong while a log was read. The rest of it stands. */
export interface Trouble {
  /**
   * `damaged`: a record was changed since it was sealed. `swapped`: records lie in another order than they were written. `replayed`: one lies
   * there twice. `missing`: entries are not there that were once. `stray`: bytes that belong to no record.
   */
  readonly type: "damaged" | "swapped" | "replayed" | "missing" | "stray";
  /** Which entries it concerns, counted from 0 in the order of writing. */
  readonly first: number;
  readonly count: number;
}

export interface Log<Entry extends Sealable = Sealable> {
  /** In the order of writing. */
  readonly entries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  /**
   * Seals entries and keeps them; they are durable when it settles. One whose id is there already is left out.
   * @returns what others wrote meanwhile, to be taken in as well
   * @throws StoreFault, RangeError (an entry too large for any server: nothing was kept)
   */
  append(entries: readonly Entry[], seen?: Seen): Promise<readonly Entry[]>;
  /** Entries that others wrote since. */
  refresh(): Promise<readonly Entry[]>;
  /** The wire bytes of every entry from a place on, the same each time. */
  wire(from?: number, frame?: Frame): Promise<readonly { readonly id: string; readonly body: Bytes }[]>;
  /** Everything as it is kept, for backups. */
  kept(): Promise<readonly Kept<Entry>[]>;
}

/** Small records that may lie at the end before they are sealed into one. */
const mostSmall = 256;
/** Entries of one full record. */
export const recordSize = 1_000;

/** @param stored what the store gave; its header has been opened with this key */
export async function openLog<Entry extends Sealable>(
  store: Store,
  stored: Stored,
  key: VaultKey,
  vaultId: Bytes,
  draw: Draw,
): Promise<Log<Entry>> {
  const sealing = await recordKey(subkey(key, "record"));
  const entryKey = subkey(key, "entry");
  const entries: Entry[] = [];
  const ids = new Set<string>();
  const troubles: Trouble[] = [];
  /** Small records at the end, in order. */
  let small: { placed: Placed; kept: readonly Kept<Entry>[] }[] = [];
  /** Entries written so far, those that cannot be read too. */
  let next = 0;
  /** One change after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  const { damaged } = await take(stored);
  if (damaged.length > 0) await store.setAside(damaged);

  async function take({ records, stray }: Stored): Promise<{ fresh: Entry[]; damaged: Placed[] }> {
    const { sound, damaged, found } = await readRecords(sealing, vaultId, records, next);
    troubles.push(...found);
    if (stray > 0) troubles.push({ type: "stray", first: next, count: 0 });
    const fresh: Entry[] = [];
    for (const { placed, head, kept } of sound) {
      if (head.first > next) troubles.push({ type: "missing", first: next, count: head.first - next });
      for (const { entry } of kept as readonly Kept<Entry>[]) {
        if (ids.has(entry.id)) continue;
        ids.add(entry.id);
        fresh.push(entry);
      }
      if (head.first > next || head.count >= recordSize) small = [];
      if (head.count < recordSize) small.push({ placed, kept: kept as readonly Kept<Entry>[] });
      next = Math.max(next, head.first + head.count);
    }
    // What a damaged record held is not written over: the next one begins behind it.
    for (const { bytes } of damaged) {
      const head = readHead(bytes);
      if (head !== null && head !== "truncated" && head.first >= next && head.count <= recordSize) next = head.first + head.count;
    }
    entries.push(...fresh);
    return { fresh, damaged };
  }

  async function refreshed(): Promise<Entry[]> {
    const stored = await store.read(next);
    return stored === null ? [] : (await take({ ...stored, records: stored.records.filter(({ first }) => first >= next) })).fresh;
  }

  /** Many small records become one, so that opening stays fast. Another writer may do the same: then it is done. */
  async function fold(): Promise<void> {
    const kept = small.flatMap((one) => one.kept);
    const first = small[0]?.placed.first ?? next;
    const into = { first, bytes: await sealRecord(sealing, vaultId, first, kept, draw) };
    const done = await store.fold(
      small.map(({ placed }) => placed),
      into,
    );
    small = done === "written" && kept.length < recordSize ? [{ placed: into, kept }] : [];
  }

  return {
    entries,
    troubles,
    append: (given, seen = null) =>
      inTurn(async () => {
        const others: Entry[] = [];
        for (;;) {
          const wanted = new Map(given.filter(({ id }) => !ids.has(id)).map((entry) => [entry.id, entry]));
          if (wanted.size === 0) return others;
          const part = [...wanted.values()].slice(0, recordSize).map((entry) => keep(entry, seen, draw));
          if (part.some(({ padded }) => padded + 42 > mostBody)) throw new RangeError("An entry is too large");
          const placed = { first: next, bytes: await sealRecord(sealing, vaultId, next, part, draw) };
          if ((await store.append(placed)) === "moved") {
            const came = await refreshed();
            // Nothing came and nothing could be written: what lies there cannot be read, and is not written over.
            if (came.length === 0 && placed.first === next) next++;
            others.push(...came);
            continue;
          }
          next += part.length;
          for (const { entry } of part) {
            ids.add(entry.id);
            entries.push(entry);
          }
          if (part.length < recordSize) small.push({ placed, kept: part });
          else small = [];
          if (small.length >= mostSmall || small.reduce((sum, one) => sum + one.kept.length, 0) >= recordSize) await fold();
        }
      }),
    refresh: () => inTurn(refreshed),
    wire: async (from = 0, frame = frames.entry) =>
      (await keptOf<Entry>(store, sealing, vaultId))
        .filter(({ place }) => place >= from)
        .map(({ kept }) => ({ id: kept.entry.id, body: sealEntry(entryKey, vaultId, kept, frame) })),
    kept: async () => (await keptOf<Entry>(store, sealing, vaultId)).map(({ kept }) => kept),
  };
}

interface Sound {
  readonly placed: Placed;
  readonly head: RecordHead;
  readonly kept: readonly Kept[];
}

/** Opens records, in the order of writing, and says what is wrong with their order. */
export async function readRecords(
  key: CryptoKey,
  vaultId: Bytes,
  records: readonly Placed[],
  from = 0,
): Promise<{ sound: Sound[]; damaged: Placed[]; found: Trouble[]; end: number | null }> {
  const sound: Sound[] = [];
  const damaged: Placed[] = [];
  const found: Trouble[] = [];
  const places = new Set<number>();
  let end: number | null = null;
  let last = from;
  const opened = await Promise.all(records.map(async (placed) => ({ placed, result: await openRecord(key, vaultId, placed.bytes) })));
  for (const { placed, result } of opened) {
    if (result.type === "damaged") {
      damaged.push(placed);
      const head = readHead(placed.bytes);
      found.push({ type: "damaged", first: placed.first, count: head === null || head === "truncated" ? 0 : head.count });
      continue;
    }
    const { head, kept } = result;
    if (head.kind === "end") {
      end = head.first;
      continue;
    }
    // A database may keep a record under another's place: what is authenticated counts.
    if (places.has(head.first)) {
      found.push({ type: "replayed", first: head.first, count: head.count });
      continue;
    }
    if (head.first < last || head.first !== placed.first) found.push({ type: "swapped", first: head.first, count: head.count });
    places.add(head.first);
    last = Math.max(last, head.first + head.count);
    sound.push({ placed, head, kept });
  }
  return { sound: sound.sort((a, b) => a.head.first - b.head.first), damaged, found, end };
}

async function keptOf<Entry extends Sealable>(store: Store, key: CryptoKey, vaultId: Bytes) {
  const stored = await store.read();
  const { sound } = await readRecords(key, vaultId, stored?.records ?? []);
  const seen = new Set<string>();
  return sound.flatMap(({ head, kept }) =>
    (kept as readonly Kept<Entry>[]).flatMap((one, index) => {
      if (seen.has(one.entry.id)) return [];
      seen.add(one.entry.id);
      return [{ place: head.first + index, kept: one }];
    }),
  );
}
