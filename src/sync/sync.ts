/**
 * One sync of one device: pull all, push what the server lacks, and where the two do not agree, agree anew. No clock, no network and no store
 * of its own; it may be cut off anywhere and be called again.
 */
import { diverge, meet } from "./agree.ts";
import { push } from "./push.ts";
import { noted, readRows } from "./rows.ts";
import { commit, isEqual, newRun, type Outcome, outcomeOf, type Run, stateOf, type Tools } from "./run.ts";
import type { Notice, State } from "./store.ts";
import { lookBack, looksAgain, readAgain, unorderedOf } from "./unread.ts";
import { limits } from "./wire.ts";

/** Call it for one device one at a time; where two tabs do, one of them is `stuck`, and nothing is lost. */
export async function sync(tools: Tools): Promise<Outcome> {
  const run = newRun(tools);
  await readAgain(run);
  await lookBack(run);
  for (let [before, idle] = ["", 0]; ; ) {
    const state = await stateOf(run);
    const [first] = await run.store.waiting(1);
    const now = JSON.stringify([state.era, state.cursor, state.cure?.why, first?.frame.id, run.most, run.eras, run.refused]);
    idle = now === before ? idle + 1 : 0;
    // After a push that another device was quicker than, the next page must show where it lies.
    if (idle > 1) return { type: "stopped", why: "stuck" };
    before = now;
    const outcome = await round(run, state);
    if (outcome !== null) return outcome;
  }
}

/** A page, and when nothing more follows a push. @returns null to go on */
async function round(run: Run, state: State): Promise<Outcome | null> {
  const pulled = await run.remote.pull(state.cursor);
  if (pulled.type !== "page") return outcomeOf(pulled);
  const { page } = pulled;
  if (page.head > limits.entries) return { type: "stopped", why: "withheld" };
  if (page.era !== state.era) return meet(run, state, page);
  if (page.head < state.cursor) return diverge(run, state, page, "lost");
  if (page.rows.length > 0) {
    const read = await readRows(page.rows, state, run.store, run.seal, run.start);
    if (read.type === "diverged") return diverge(run, state, page, read.why);
    if (read.state.cursor > page.head) return diverge(run, state, page, "gap");
    if (read.state.damaged.length > mostDamaged) return { type: "stopped", why: "damaged" };
    await commit(run, { from: state, ...read });
    return null;
  }
  if (page.head > state.cursor) return { type: "stopped", why: "withheld" };
  if (!isEqual(page.chain, state.chain)) return diverge(run, state, page, "chain");
  return complete(run, state);
}

/** Everything was pulled, and the chain is the server's. */
async function complete(run: Run, state: State): Promise<Outcome | null> {
  if (await looksAgain(run, state)) return null;
  const waiting = await run.store.waiting(run.most);
  if (waiting.length > 0) return push(run, state, waiting);
  await finish(run, state);
  return { type: "done" };
}

/** What is to be told once is kept with the state. */
async function finish(run: Run, state: State): Promise<void> {
  const { cure } = state;
  const unordered = await unorderedOf(run, state);
  const untold = unordered.filter(({ told }) => !told).map(({ id }) => id);
  const fresh: Notice[] = [];
  if (cure !== null) fresh.push({ type: "agreed-anew", ...cure });
  if (untold.length > 0) fresh.push({ type: "erased-without-order", ids: untold });
  if (fresh.length === 0) return;
  const told = unordered.map((one) => ({ ...one, told: true }));
  await commit(run, { from: state, state: { ...state, cure: null, unordered: told, notices: noted(state, ...fresh) } });
}

const mostDamaged = 100;
