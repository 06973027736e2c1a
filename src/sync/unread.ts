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
 * Before a row is told that the server erased without an order, everything is pulled once more: a server that was set back between two pages
 * shows what it has forgotten since, and the chain does not tell an entry from what is left of it.
 * @returns whether it is to be pulled
 */
export async function looksAgain(run: Run, state: State): Promise<boolean> {
  if (run.looked || (await unorderedOf(run, state)).every(({ told }) => told)) return false;
  run.looked = true;
  await lookAgain(run, state);
  return true;
}

/** A server that erased by itself may have come to its senses: one row is asked for again in each sync. */
export async function lookBack(run: Run): Promise<void> {
  const state = await stateOf(run);
  const [one] = (await unorderedOf(run, state)).filter(({ told }) => told);
  if (one === undefined) return;
  const pulled = await run.remote.pull(one.seq - 1);
  const row = pulled.type === "page" && pulled.page.era === state.era ? pulled.page.rows[0] : undefined;
  if (row?.id === one.id && row.kind !== kinds.erased) await lookAgain(run, state);
}

async function lookAgain(run: Run, state: State): Promise<void> {
  await commit(run, { from: state, state: { ...state, cursor: 0, chain: run.start, damaged: [] } });
}
