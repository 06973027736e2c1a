/** What a page comes to, judged against what this device holds. Nothing is changed here. */
import { type Bytes, type Seen, sha256 } from "#vault";
import type { Opened, Seal } from "./seal.ts";
import type { Divergence, Known, Notice, State, Store, Taken } from "./store.ts";
import { bytesToHex, chainLink, kinds, type Row } from "./wire.ts";

export type RowsRead =
  | { readonly type: "rows"; readonly state: State; readonly rows: readonly Taken[]; readonly erase: readonly string[] }
  | { readonly type: "diverged"; readonly why: Divergence };

/** The digits of an era and of a chain that an entry carries as `seen`. */
const [eraDigits, chainDigits] = [16, 32];

/** For a new entry: what its author's device has seen. */
export function seenOf({ era, cursor, chain }: Pick<State, "era" | "cursor" | "chain">): Seen {
  if (era === null) return null;
  return { era: era.slice(0, eraDigits), seq: cursor, chain: bytesToHex(chain).slice(0, chainDigits) };
}

/**
 * Reads rows that follow the cursor (Y41).
 * @param state its era is the page's
 */
export async function readRows(rows: readonly Row[], state: State, store: Store, seal: Seal, start: Bytes): Promise<RowsRead> {
  const ids = rows.map(({ id }) => id);
  const [known, erased] = [await store.known(ids), await store.erased(ids)];
  const here = new Set<string>();
  const taken: Taken[] = [];
  const erase: string[] = [];
  let { cursor, chain } = state;
  const chainAt = async (seq: number) => {
    if (seq === 0) return start;
    return seq > state.cursor ? (taken[seq - state.cursor - 1]?.chain ?? null) : store.chainAt(seq);
  };
  for (const row of rows) {
    if (row.seq !== cursor + 1) return { type: "diverged", why: "gap" };
    if (here.has(row.id) || isPlaced(known.get(row.id))) return { type: "diverged", why: "twice" };
    here.add(row.id);
    const opened: Opened | { readonly type: "erased" } = row.kind === kinds.erased ? { type: "erased" } : seal.open(row);
    if ("kept" in opened && !(await holds(opened.kept.seen, state, row.seq, chainAt))) return { type: "diverged", why: "fork" };
    if (opened.type === "order") erase.push(...opened.ids);
    const content = opened.type === "order" || (opened.type === "entry" && !erased.has(row.id)) ? opened.kept : null;
    cursor = row.seq;
    chain = linkOf(chain, row);
    taken.push({ row, chain, as: opened.type, kept: content });
  }
  const placesOf = (as: Taken["as"]) => taken.filter((one) => one.as === as).map(({ row: { id, seq } }) => ({ id, seq }));
  const named = new Set([...erase, ...erased]);
  const told = new Set(state.unordered.filter((one) => one.told).map(({ id }) => id));
  const unordered = placesOf("erased").map((one) => ({ ...one, told: told.has(one.id) }));
  const damaged = placesOf("damaged");
  const next: State = {
    ...state,
    cursor,
    chain,
    unordered: [...state.unordered.filter(({ id }) => !here.has(id)), ...unordered].filter(({ id }) => !named.has(id)),
    damaged: [...state.damaged, ...damaged.map(({ seq }) => seq)],
    notices: damaged.length === 0 ? state.notices : noted(state, { type: "damaged", ids: damaged.map(({ id }) => id) }),
  };
  return { type: "rows", state: next, rows: taken, erase };
}

/** With more to tell. A server that gives cause each time cannot fill a device with it. */
export function noted({ notices }: State, ...more: readonly Notice[]): readonly Notice[] {
  return [...notices, ...more].slice(-mostNotices);
}

/** The chain after a row. */
export function linkOf(chain: Bytes, { seq, id, kind, body }: Row): Bytes {
  return Uint8Array.from(chainLink(sha256, chain, seq, id, kind === kinds.erased ? body : sha256(body)));
}

const mostNotices = 100;

const isPlaced = (known: Known | undefined): boolean => known !== undefined && known.seq !== null;

/** Whether what an author saw of this era is what this device holds. */
async function holds(seen: Seen, { era }: State, seq: number, chainAt: (seq: number) => Promise<Bytes | null>): Promise<boolean> {
  if (seen === null || seen.era !== era?.slice(0, eraDigits)) return true;
  if (!Number.isSafeInteger(seen.seq) || seen.seq < 0 || seen.seq >= seq) return false;
  const chain = await chainAt(seen.seq);
  return chain !== null && bytesToHex(chain).slice(0, chainDigits) === seen.chain;
}
