/** Where device and server do not agree: another era, and from what both hold alike onwards all is told anew (docs/spec/sync.md, Y45 to Y48). */
import { chainAt, commit, isEqual, type Outcome, outcomeOf, type Run } from "./run.ts";
import type { Divergence, State } from "./store.ts";
import type { Page, Place } from "./wire.ts";

/** The server's history is not what was seen: it gets another name, and the next page is met under that. */
export async function diverge(run: Run, state: State, { era }: Place, why: Divergence): Promise<Outcome | null> {
  // Kept before the call: whatever becomes of it, this is told.
  await commit(run, { from: state, state: { ...state, cure: state.cure ?? { why, putBack: 0 } } });
  if (++run.eras > mostEras) return { type: "stopped", why: "unsteady" };
  const changed = await run.remote.changeEra(era);
  return changed.type === "era" ? null : outcomeOf(changed);
}

/** Another era than the last one. What both hold alike up to the server's head keeps its places; the rest waits again. */
export async function meet(run: Run, state: State, page: Page): Promise<Outcome | null> {
  if (state.past.includes(page.era)) return diverge(run, state, page, "old-era");
  if (state.era === null) {
    await commit(run, { from: state, state: { ...state, era: page.era } });
    return null;
  }
  if (++run.eras > mostEras) return { type: "stopped", why: "unsteady" };
  const same = page.head <= state.cursor && isEqual((await chainAt(run, page.head)) ?? new Uint8Array(), page.chain);
  const cursor = same ? page.head : 0;
  const next: State = {
    ...state,
    era: page.era,
    cursor,
    chain: same ? Uint8Array.from(page.chain) : run.start,
    past: [...state.past, state.era].slice(-mostPast),
    cure: state.cure ?? { why: "new-era", putBack: 0 },
    unordered: state.unordered.filter(({ seq }) => seq <= cursor),
    damaged: state.damaged.filter((seq) => seq <= cursor),
  };
  await commit(run, { from: state, state: next });
  return null;
}

/** Asked for twice, and met each time. */
const mostEras = 4;
const mostPast = 100;
