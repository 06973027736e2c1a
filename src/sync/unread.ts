/** Rows that the server erased and that no order names, and rows that could not be read (docs/spec/sync.md, Y49, Y50). */
import { commit, type Run, stateOf } from "./run.ts";
import type { State } from "./store.ts";
import { kinds } from "./wire.ts";

/** What was of a newer version may be read since an update. */
export async function readAgain({ store, seal }: Run): Promise<void> {
  const unread = await store.unread();
  const state = await store.state();
  if (state === null || unread.length === 0) return;
  const erased = await store.erased(unread.map(({ row }) => row.id));
  const erase: string[] = [];
  const rows = unread.flatMap((one) => {
    const opened = seal.open(one.row);
    if (!("kept" in opened)) return [];
    if (opened.type === "order") erase.push(...opened.ids);
    return [{ ...one, as: opened.type, kept: opened.type === "entry" && erased.has(one.row.id) ? null : opened.kept }];
  });
  if (rows.length > 0) await store.commit({ from: state, state, rows, erase });
}

/** Erased entries that no order names, one of this device's own neither. */
export async function unorderedOf({ store }: Run, { unordered }: State): Promise<State["unordered"]> {
  const ordered = await store.erased(unordered.map(({ id }) => id));
  return unordered.filter(({ id }) => !ordered.has(id));
}

/**
 * A server that erased by itself may have come to its senses: one row is asked for again in each sync. Where it is whole, everything is pulled
 * anew, for the chain does not tell an entry from what is left of it.
 */
export async function lookBack(run: Run): Promise<void> {
  const state = await stateOf(run);
  const [one] = (await unorderedOf(run, state)).filter(({ told }) => told);
  if (one === undefined) return;
  const pulled = await run.remote.pull(one.seq - 1);
  const row = pulled.type === "page" && pulled.page.era === state.era ? pulled.page.rows[0] : undefined;
  if (row?.id !== one.id || row.kind === kinds.erased) return;
  const cure = state.cure ?? { why: "erased-without-order", putBack: 0 };
  await commit(run, { from: state, state: { ...state, cursor: 0, chain: run.start, unordered: [], damaged: [], cure } });
}
