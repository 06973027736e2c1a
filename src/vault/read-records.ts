/** Opens the records of a log or a backup, and says what is wrong with them. */
import type { Bytes } from "./bytes.ts";
import type { FileKind } from "./header.ts";
import { endOf, headSize, type Kept, openRecord, type RecordHead, type RecordOpened, type Sealable } from "./record.ts";
import type { Placed } from "./store.ts";

/** What was found wrong while records were read. The rest of them stands. */
export interface Trouble {
  /**
   * `damaged`: a record was changed since it was sealed, or is another vault's. `swapped`: records lie in another order than they were written,
   * or behind what closes a backup. `replayed`: one lies there twice. `missing`: entries are not there that were once. `stray`: bytes that belong
   * to no record, or a closing record where there can be none.
   */
  readonly type: "damaged" | "swapped" | "replayed" | "missing" | "stray";
  /** Which entries it concerns, counted from 0 in the order of writing. */
  readonly first: number;
  readonly count: number;
}

export interface Sound<Entry extends Sealable = Sealable> {
  readonly placed: Placed;
  readonly head: RecordHead;
  readonly kept: readonly Kept<Entry>[];
}

export interface RecordsRead<Entry extends Sealable = Sealable> {
  /** In the order of writing, each place once. */
  readonly sound: readonly Sound<Entry>[];
  readonly damaged: readonly Placed[];
  readonly troubles: readonly Trouble[];
  /** The place behind all of them. */
  readonly next: number;
  /** How many entries the closing record of a backup says there are; null without one. */
  readonly end: number | null;
}

/**
 * @param kind a backup ends with its closing record; a log has none
 * @param from what lies before this place was read already
 */
export async function readRecords<Entry extends Sealable>(
  key: CryptoKey,
  vaultId: Bytes,
  records: readonly Placed[],
  kind: FileKind,
  from = 0,
): Promise<RecordsRead<Entry>> {
  const opened = await openAll(
    key,
    vaultId,
    records.filter((placed) => from === 0 || endOf(placed) > from),
  );
  const damaged = opened.filter(({ result }) => result.type === "damaged").map(({ placed }) => placed);
  const troubles: Trouble[] = damaged.map((placed) => ({ type: "damaged", first: placed.first, count: countOf(placed) }));
  const whole: Sound<Entry>[] = [];
  let end: number | null = null;
  /** What lies behind the closing record. */
  const behind = new Set<Sound>();
  for (const { placed, result } of opened) {
    if (result.type === "damaged") continue;
    const { head } = result;
    if (head.kind === "entries") {
      const one = { placed, head, kept: result.kept as readonly Kept<Entry>[] };
      whole.push(one);
      if (end !== null) behind.add(one);
    } else if (kind === "log" || end !== null) troubles.push({ type: "stray", first: head.first, count: 0 });
    else end = head.first;
  }
  const sound: Sound<Entry>[] = [];
  /** Damaged records whose place is not yet passed. */
  const gaps = [...damaged].sort((a, b) => a.first - b.first);
  let next = from;
  const pass = (before: number) => {
    for (let gap = gaps[0]; gap !== undefined && gap.first < before && gap.first <= next; gap = gaps[0]) {
      next = Math.max(next, Math.min(before, gap.first + countOf(gap)));
      gaps.shift();
    }
  };
  for (const one of inOrder(whole)) {
    const { first, count } = one.head;
    if (first + count <= next) {
      troubles.push({ type: "replayed", first, count });
      continue;
    }
    pass(first);
    if (first > next) troubles.push({ type: "missing", first: next, count: first - next });
    sound.push(one);
    next = Math.max(next, first + count);
  }
  pass(Number.POSITIVE_INFINITY);
  if (end !== null && end > next) troubles.push({ type: "missing", first: next, count: end - next });
  const isBehind = (one: Sound) => end !== null && (behind.has(one) || one.head.first + one.head.count > end);
  return { sound, damaged, troubles: [...troubles, ...swappedAmong(whole, sound, isBehind)], next, end };
}

/** So many are opened at a time: each holds its plain text. */
const atOnce = 32;

async function openAll(key: CryptoKey, vaultId: Bytes, records: readonly Placed[]) {
  const opened: { readonly placed: Placed; readonly result: RecordOpened }[] = [];
  for (let at = 0; at < records.length; at += atOnce) {
    const part = records.slice(at, at + atOnce);
    opened.push(...(await Promise.all(part.map(async (placed) => ({ placed, result: await openRecord(key, vaultId, placed.bytes) })))));
  }
  return opened;
}

/** By what is authenticated, not by where they lie; of two that begin at one place the longer first. */
function inOrder<One extends Sound>(whole: readonly One[]): readonly One[] {
  return [...whole].sort((a, b) => a.head.first - b.head.first || b.head.count - a.head.count);
}

/** Those that lie behind a later one or behind the end, or under a place that is not theirs. */
function swappedAmong(whole: readonly Sound[], sound: readonly Sound[], isBehind: (one: Sound) => boolean): readonly Trouble[] {
  const used = new Set(sound);
  const found: Trouble[] = [];
  let last = 0;
  for (const one of whole) {
    if (!used.has(one)) continue;
    const { first, count } = one.head;
    if (first < last || first !== one.placed.first || isBehind(one)) found.push({ type: "swapped", first, count });
    last = Math.max(last, first);
  }
  return found;
}

/** How many entries a damaged record held, as its head says; 0 where it says more than can lie in its bytes. */
function countOf(placed: Placed): number {
  const count = endOf(placed) - placed.first;
  return 28 * count + headSize <= placed.bytes.length ? count : 0;
}
