/** A log of sealed entries on any store: opened whole, added to one entry at a time, read on when another tab or process wrote. */
import { equalBytes } from "@noble/ciphers/utils.js";
import type { Bytes } from "./bytes.ts";
import { isOfVault } from "./header.ts";
import { checkOf, subkey, type VaultKey, wipe } from "./keys.ts";
import type { Draw } from "./random.ts";
import { readRecords, type Trouble } from "./read-records.ts";
import { endOf, type Kept, lastPlace, recordKey, type Sealable, type Seen, sealRecord } from "./record.ts";
import { type Placed, type Store, type Stored, StoreFault, unlessFault } from "./store.ts";
import { bodySize, type Frame, frames, isUuid, keep, mostBody, sealEntry } from "./wire.ts";

export interface Log<Entry extends Sealable = Sealable> {
  /** In the order of writing. */
  readonly entries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  /**
   * Seals entries and keeps them; they are durable when it settles. One whose id is there already is left out.
   * @returns what others wrote meanwhile, to be taken in as well
   * @throws StoreFault (what was kept is kept: giving the same again adds the rest; `too-large` when an entry is: nothing was kept),
   * RangeError (an id that is no UUID: nothing was kept)
   */
  append(entries: readonly Entry[], seen?: Seen): Promise<readonly Entry[]>;
  /**
   * Takes in what a backup holds; what is there already is left out. With a backup of this vault's key each entry keeps its nonce and padding, so
   * that its wire bytes stay the same. From another key nonces are drawn anew: whoever made that file could have chosen them.
   * @returns the entries that came, of the backup and of other writers @throws like `append`: one that is too large, and nothing of it is kept
   */
  merge(backup: { readonly check: Bytes; readonly kept: readonly Kept<Entry>[] }): Promise<readonly Entry[]>;
  /** Entries that others wrote since. */
  refresh(): Promise<readonly Entry[]>;
  /** The wire bytes of every entry from a place on, or of some of them, the same each time. */
  wire(from?: number, frame?: Frame, only?: ReadonlySet<string>): Promise<readonly { readonly id: string; readonly body: Bytes }[]>;
  /**
   * Takes the content of entries away for ever; what is left is the id, so that nothing under it is taken in again. Ids that are not there are
   * passed over.
   * @returns those that were there @throws StoreFault
   */
  erase(ids: readonly string[]): Promise<readonly string[]>;
  /** Everything as it is kept, for backups. @throws StoreFault `gone` */
  kept(): Promise<readonly Kept<Entry>[]>;
}

/** Small records that may lie at the end before they are sealed into one. */
const mostSmall = 256;
/** Entries of one full record. */
export const recordSize = 1_000;

/**
 * @param stored what the store gave; its header has been opened with this key
 * @returns the log, and what ends it: entries and keys are forgotten, and every later call is refused
 */
export async function openLog<Entry extends Sealable>(
  store: Store,
  stored: Stored,
  key: VaultKey,
  vaultId: Bytes,
  draw: Draw,
): Promise<{ readonly log: Log<Entry>; readonly lock: () => void }> {
  let sealing: CryptoKey | null = await recordKey(subkey(key, "record"));
  const entryKey = subkey(key, "entry");
  const check = checkOf(key);
  const entries: Entry[] = [];
  const ids = new Set<string>();
  const troubles: Trouble[] = [];
  /** Small records at the end, each where the one before it ends. */
  let small: { placed: Placed; kept: readonly Kept<Entry>[] }[] = [];
  /** The place of the next entry: behind all that were written, those that cannot be read too. */
  let next = 0;
  /** One change after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const sealingKey = (): CryptoKey => {
    if (sealing === null) throw new Error("The vault is locked");
    return sealing;
  };

  /** What stays as it is would be found again each time. */
  const tell = ({ type, first, count }: Trouble) => {
    const known = troubles.some((one) => one.type === type && one.first === first && one.count === count);
    if (!known) troubles.push({ type, first, count });
  };

  try {
    await take(stored);
  } catch (error) {
    wipe(entryKey);
    throw error;
  }

  /** @returns entries that were not known */
  async function take({ records, stray }: Stored): Promise<Entry[]> {
    const read = await readRecords<Entry>(sealingKey(), vaultId, records, "log", next);
    read.troubles.forEach(tell);
    const fresh: Entry[] = [];
    for (const { placed, head, kept } of read.sound) {
      for (const { entry } of kept) {
        if (ids.has(entry.id)) continue;
        ids.add(entry.id);
        if (!isErased(entry)) fresh.push(entry);
      }
      if (head.first !== next) small = [];
      if (head.count >= recordSize || placed.first !== head.first) small = [];
      else small.push({ placed, kept });
      next = Math.max(next, head.first + head.count);
    }
    if (read.next > next) small = [];
    next = Math.max(next, read.next);
    if (stray > 0 && !troubles.some(({ type }) => type === "stray")) tell({ type: "stray", first: next, count: 0 });
    entries.push(...fresh);
    if (read.damaged.length > 0) await store.setAside(read.damaged).catch(unlessFault);
    return fresh;
  }

  async function refreshed(): Promise<Entry[]> {
    const now = await store.read(next);
    if (now === null || !isOfVault(now.header, vaultId)) throw new StoreFault("gone");
    return take(now);
  }

  /** Another writer was first: what it wrote is taken in, or else what stands in the way is passed by. */
  async function caughtUp(): Promise<Entry[]> {
    const before = next;
    const came = await refreshed();
    if (next > before) return came;
    const stored = await store.read();
    next = (stored?.records ?? []).reduce((most, placed) => Math.max(most, endOf(placed)), next);
    small = [];
    if (next === before) throw new StoreFault("failed");
    return came;
  }

  async function write(given: readonly Kept<Entry>[]): Promise<readonly Entry[]> {
    if (given.some((one) => bodySize(one) > mostBody)) throw new StoreFault("too-large");
    // It could never be sealed for the wire, and would hold up all the others.
    if (given.some(({ entry }) => !isUuid(entry.id))) throw new RangeError("An id is no UUID");
    const others: Entry[] = [];
    for (;;) {
      const part = firstOfEach(given, ids).slice(0, recordSize);
      if (part.length === 0) return others;
      if (next + part.length > lastPlace) throw new StoreFault("failed");
      const placed = { first: next, bytes: await sealRecord(sealingKey(), vaultId, next, part, draw) };
      if ((await store.append(placed)) === "moved") {
        others.push(...(await caughtUp()));
        continue;
      }
      next += part.length;
      for (const { entry } of part) {
        ids.add(entry.id);
        entries.push(entry);
      }
      if (part.length < recordSize) small.push({ placed, kept: part });
      else small = [];
      if (small.length >= mostSmall || sizeOf(small) >= recordSize) await fold().catch(unlessFault);
    }
  }

  /** Many small records become one, so that opening stays fast. Another writer may do the same, or the store refuse: then it is left. */
  async function fold(): Promise<void> {
    const old = leading(small);
    const rest = small.slice(old.length);
    // Together with what follows it would be more than a record holds: it stays as it is.
    small = old.length < 2 ? rest : [];
    if (old[0] === undefined || old.length < 2 || sealing === null) return;
    const kept = old.flatMap((one) => one.kept);
    const { first } = old[0].placed;
    const into = { first, bytes: await sealRecord(sealing, vaultId, first, kept, draw) };
    const done = await store.fold(
      old.map(({ placed }) => placed),
      into,
    );
    if (done === "written") small = rest.length > 0 || kept.length >= recordSize ? rest : [{ placed: into, kept }];
  }

  /** Each record that holds one of them is sealed anew at its place. */
  async function erase(wanted: ReadonlySet<string>): Promise<readonly string[]> {
    const gone = new Set<string>();
    for (let tries = 0; ; tries++) {
      const now = await store.read();
      if (now === null || !isOfVault(now.header, vaultId)) throw new StoreFault("gone");
      const { sound } = await readRecords<Entry>(sealingKey(), vaultId, now.records, "log");
      const holding = sound.filter(({ kept }) => kept.some(({ entry }) => wanted.has(entry.id) && !isErased(entry)));
      if (holding.length === 0) break;
      if (tries === mostTries) throw new StoreFault("failed");
      for (const { placed, head, kept } of holding) {
        const left = kept.map((one): Kept => (wanted.has(one.entry.id) ? erasedOf(one) : one));
        const into = { first: placed.first, bytes: await sealRecord(sealingKey(), vaultId, head.first, left, draw) };
        if ((await store.fold([placed], into)) !== "written") continue;
        for (const { entry } of kept) if (wanted.has(entry.id)) gone.add(entry.id);
      }
    }
    if (gone.size === 0) return [];
    // What was to be sealed into one is not what it was.
    small = [];
    const stays = entries.filter(({ id }) => !gone.has(id));
    entries.length = 0;
    for (const entry of stays) entries.push(entry);
    return [...gone];
  }

  /** Everything in the store that was not erased, each id once. */
  async function all(from = 0): Promise<readonly { readonly place: number; readonly one: Kept<Entry> }[]> {
    const now = await store.read(from);
    if (now === null || !isOfVault(now.header, vaultId)) throw new StoreFault("gone");
    const { sound } = await readRecords<Entry>(sealingKey(), vaultId, now.records, "log", from);
    const seen = new Set<string>();
    return sound.flatMap(({ head, kept }) =>
      kept.flatMap((one, index) => {
        if (seen.has(one.entry.id) || isErased(one.entry)) return [];
        seen.add(one.entry.id);
        return [{ place: head.first + index, one }];
      }),
    );
  }

  const log: Log<Entry> = {
    entries,
    troubles,
    append: (given, seen = null) => inTurn(() => write(given.filter(({ id }) => !ids.has(id)).map((entry) => keep(entry, seen, draw)))),
    merge: (backup) =>
      inTurn(async () => {
        const own = equalBytes(backup.check, check);
        const before = new Set(ids);
        const others = await write(own ? backup.kept : backup.kept.map(({ entry }) => keep(entry, null, draw)));
        const came = new Map(backup.kept.map(({ entry }) => [entry.id, entry]));
        return [...[...came.values()].filter(({ id }) => !before.has(id)), ...others.filter(({ id }) => !came.has(id))];
      }),
    refresh: () => inTurn(refreshed),
    erase: (wanted) => inTurn(() => erase(new Set(wanted))),
    wire: async (from = 0, frame = frames.entry, only) => {
      const wanted = (await all(from)).filter(({ place, one }) => place >= from && only?.has(one.entry.id) !== false);
      sealingKey();
      return wanted.map(({ one }) => ({ id: one.entry.id, body: sealEntry(entryKey, vaultId, one, frame) }));
    },
    kept: async () => (await all()).map(({ one }) => one),
  };
  const lock = () => {
    sealing = null;
    wipe(entryKey);
    entries.length = 0;
    ids.clear();
    small = [];
  };
  return { log, lock };
}

/** What is left of an entry that was erased, which is never sealed for the wire. */
const erasedOf = ({ entry: { id } }: Kept): Kept => ({
  entry: { id, erased: true } as Sealable,
  seen: null,
  nonce: new Uint8Array(24),
  padded: 0,
});
const isErased = (entry: Sealable): boolean => "erased" in entry && entry.erased === true && Object.keys(entry).length === 2;
/** Other writers may fold meanwhile. */
const mostTries = 5;

/** Each id once, those that are known left out. */
function firstOfEach<Entry extends Sealable>(given: readonly Kept<Entry>[], known: ReadonlySet<string>): Kept<Entry>[] {
  const seen = new Set<string>();
  return given.filter(({ entry: { id } }) => !known.has(id) && !seen.has(id) && seen.add(id));
}

/** As many from the beginning as one record holds. */
function leading<One extends { readonly kept: readonly Kept[] }>(small: readonly One[]): readonly One[] {
  let sum = 0;
  const end = small.findIndex(({ kept }) => {
    sum += kept.length;
    return sum > recordSize;
  });
  return end < 0 ? small : small.slice(0, end);
}

function sizeOf(small: readonly { readonly kept: readonly Kept[] }[]): number {
  return small.reduce((sum, one) => sum + one.kept.length, 0);
}
